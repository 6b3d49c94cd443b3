"""Find what stands in quotation marks, paragraph by paragraph.

A mark is read by its neighbours (space before: opening; space or punctuation behind: closing),
because news text mixes straight, curly, single, guillemet and low-high marks and gets them wrong.
Nothing is carried from one paragraph to the next except a quote that the next paragraph opens
again, so an odd number of marks harms one paragraph at most.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from retold.annotate.sentences import strip
from retold.language.people import ABBREVIATED, REPORTING_VERBS, WORK_NOUNS
from retold.language.tokens import HIDDEN
from retold.model import Document, Quote, QuoteKind, Span

# Families of marks: what opens, what may close. Mismatched pairs inside a family are accepted.
_DOUBLE_OPEN = frozenset('“„"«»＂‟')
_DOUBLE_CLOSE = frozenset('”“"»«＂')
_SINGLE_OPEN = frozenset("‘‚'‹›‛`")
_BEFORE_OPEN = frozenset(" \t\n\r\u00a0\u202f([{—–-:/\"“„«'‘‚*_>" + HIDDEN)
_AFTER_CLOSE = frozenset("¹²³⁴⁵⁶⁷⁸⁹†‡ \t\n\r\u00a0\u202f)]}.,;:!?—–-/…\"”»'’*_" + HIDDEN)
_END_MARKS = frozenset(".,;:!?…")

# Apostrophes that stand where an opening single mark could: 'em, '90s, 'tis, rock 'n' roll.
_ELISION = re.compile(
    r"['’‘](?:\d0s\b|\d\d\b|(?:em|tis|twas|til|till|cause|bout|n|round|neath|kay|burbs|ere|im|er)\b)",
    re.IGNORECASE,
)
_ELIDED_AND = re.compile(r"['’‘]\s?n['’]")
_MARK = re.compile("``|''|‘‘|’’|,,|[“”„\"«»＂‟‘‚'‹›‛`’]")
_SINGLE_MARK = re.compile("[’‘'›‹´‚]")
_MOST_MARKS = 300  # marks looked at for the end of one quote
_TAG = re.compile(
    r"[,.?!]\s+(?=(?:said|says|added|asked|wrote|told)\s+[A-Zt]|"
    r"(?:he|she|they)\s+(?:said|says|added|asked|told|wrote)\b)"
)
_BETTER_CLOSER = re.compile(r'(?<=[^\s\d(\[])["”](?=[\s.,;:!?)\]—–-]|$)')
_NEXT_OPENING = re.compile(r'(?<=[\s(—–])["“](?=\S)')
_WORD_FOLLOWS = re.compile(r"\s+\w")
_TWO_SENTENCES = re.compile(
    r"(?<![A-Z])" + "".join(rf"(?<!\b{a})" for a in ABBREVIATED) + r"[.?!]\s+\S"
)
_SPACES = " \u00a0\u202f"
_BARE_TAG = 5  # words of a tag whose verb is no reporting verb: "Redfern shot back"
_TAG_LENGTH = 200  # characters between two parts of an interrupted quote
_SMALL = frozenset(
    """
    a an the and or but nor of in on at to for from by with without into over as is it s
""".split()
)
SPEECH_WORDS = 3
_LINE = re.compile(r"[^\r\n]+")
_QA = re.compile(r"^\s*(?:\*\*)?(?P<who>Q|A|Question|Answer)(?:\*\*)?\s?[:.](?:\*\*)?\s+(?=\S)")
_LABEL = re.compile(r"^([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}): (?=[\w“\"‘'])")
_BLOCK_QUOTE = re.compile(r"^\s*>\s?")
# "The governor added:" alone in its paragraph: the next paragraph, without marks, is his.
_INTRODUCES = re.compile(
    r"\b(?:added|said|says|adds|wrote|writes|continued|explained|stated|replied|answered|reads?|"
    r"tweeted|posted|told\s[^.:]{1,60}|statement|as follows|following)\s?:\s*$"
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A stretch between marks, before turns and kinds are known."""

    outer: Span
    span: Span
    open_ended: bool = False  # no closing mark: it may go on in the next paragraph
    reopened: bool = False
    form: str = "marks"


def find_quotes(document: Document) -> tuple[Quote, ...]:
    """Return the quotes of ``document`` in order, without their speakers.

    Stretches inside other quotes belong to the outer one and are not returned.
    """
    found = list(_scan(document))
    turns: list[int] = []
    for index, item in enumerate(found):
        goes_on = index > 0 and _same_turn(document.text, found[index - 1], item)
        turns.append((turns[-1] if turns else -1) + (not goes_on))
    words = Counter[int]()
    for item, turn in zip(found, turns, strict=True):
        words[turn] += word_count(item.span.of(document.text))
    return tuple(
        Quote(item.span, item.outer, _kind(document.text, item, words[turn]), turn)
        for item, turn in zip(found, turns, strict=True)
    )


def word_count(text: str) -> int:
    """Return the number of words as a reader counts them."""
    return sum(any(c.isalnum() for c in word) for word in text.split())


def paragraphs(document: Document) -> list[Span]:
    """Return the spans that are read as paragraphs: the blocks, or the lines if there are none."""
    if document.blocks:
        return [block.span for block in document.blocks]
    return [Span(m.start(), m.end()) for m in _LINE.finditer(document.text) if m.group().strip()]


def _scan(document: Document) -> Iterator[_Found]:
    text = document.text
    spans = paragraphs(document)
    introduced = False
    labels = _transcript_labels([s.of(text) for s in spans])
    for index, paragraph in enumerate(spans):
        following = spans[index + 1] if index + 1 < len(spans) else None
        whole = _unmarked(text, paragraph, introduced=introduced, labels=labels)
        found = [whole] if whole else list(_scan_paragraph(text, paragraph, following))
        yield from found
        introduced = bool(
            _INTRODUCES.search(text[max(paragraph.start, paragraph.end - 90) : paragraph.end])
        )


def _unmarked(
    text: str, paragraph: Span, *, introduced: bool, labels: frozenset[str]
) -> _Found | None:
    """Speech without marks: ``> `` block quotes, ``Q:`` and ``A:``, a paragraph after a colon."""
    line = paragraph.of(text)
    for pattern, form in ((_QA, "qa"), (_BLOCK_QUOTE, "block")):
        match = pattern.match(line)
        if match:
            return _trimmed(text, paragraph.start + match.end(), paragraph.end, paragraph, form)
    label = _LABEL.match(line)
    if label and label.group(1) in labels:
        return _trimmed(text, paragraph.start + label.end(), paragraph.end, paragraph, "qa")
    if introduced and not any(c in _DOUBLE_OPEN or c in "‘‚" for c in line) and len(line) > 20:
        return _trimmed(text, paragraph.start, paragraph.end, paragraph, "block")
    return None


def _transcript_labels(lines: list[str]) -> frozenset[str]:
    """Names before a colon that mark a dialogue: three such lines, one name at least twice."""
    found = Counter(m.group(1) for line in lines if (m := _LABEL.match(line)))
    dialogue = sum(found.values()) >= 3 and max(found.values()) >= 2 and len(found) >= 2
    return frozenset(found) if dialogue else frozenset()


def _trimmed(text: str, start: int, end: int, outer: Span, form: str) -> _Found | None:
    while start < end and (text[start].isspace() or text[start] in _DOUBLE_OPEN):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _DOUBLE_CLOSE):
        end -= 1
    return _Found(outer, Span(start, end), form=form) if end > start else None


def _scan_paragraph(text: str, paragraph: Span, following: Span | None) -> Iterator[_Found]:
    position, end = paragraph.start, paragraph.end
    while position < end:
        opener = _next_opener(text, position, paragraph)
        if position == paragraph.start:
            stray = _unopened(text, paragraph, opener.start if opener else end)
            if stray:
                yield stray
                position = stray.outer.end
                continue
        if opener is None:
            return
        close = (_close_single if opener.single else _close_double)(text, opener, end)
        goes_on = False
        if close:
            content, position = close
        else:
            stop, position, goes_on = _unclosed(text, opener, paragraph, following)
            if stop is None:
                continue
            content = stop
        span = strip(text, opener.end, content)
        if span is not None:
            yield _Found(
                Span(opener.start, max(position, span.end)),
                span,
                open_ended=goes_on,
                reopened=opener.start == paragraph.start,
            )


@dataclass(frozen=True, slots=True)
class _Opener:
    start: int
    end: int
    single: bool
    char: str


def _next_opener(text: str, position: int, paragraph: Span) -> _Opener | None:
    for match in _MARK.finditer(text, position, paragraph.end - 1):
        at, width = match.start(), len(match.group())
        if width == 2 and _ELISION.match(text, at + 1, paragraph.end):
            width = 1  # ''Tis: a mark and an apostrophe
        char = text[at]
        single = width == 1 and char in _SINGLE_OPEN
        if width == 1 and not (single or char in _DOUBLE_OPEN or char == "”"):
            continue
        if not _may_open(text, at, width, paragraph):
            continue
        if char == "»" and "«" in text[paragraph.start : at]:
            continue
        if single and _ELISION.match(text, at, paragraph.end):
            continue
        while (
            width == 1
            and text[at + width] == char
            and char in "“„«"
            and at + width < paragraph.end - 1
        ):
            width += 1  # a mark typed twice
        return _Opener(at, at + width, single, char)
    return None


def _may_open(text: str, at: int, width: int, paragraph: Span) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + width] if at + width < paragraph.end else " "
    if text[at] in "“„‘‚" and width == 1:  # these only open, whatever stands before them
        return not (before.isalnum() and after.isspace())
    if before.isspace() and after in _SPACES and text[at] in '"«':  # `" hello there "`
        return True
    return (before in _BEFORE_OPEN or before.isspace()) and not after.isspace()


def _unopened(text: str, paragraph: Span, limit: int) -> _Found | None:
    """A closing curly mark with nothing open: the paragraph began with speech."""
    at = text.find("”", paragraph.start + 1, limit)
    if at < 0 or text[at - 1] not in ",.?!" or len(text[paragraph.start : at].split()) < 3:
        return None
    return _Found(Span(paragraph.start, at + 1), Span(paragraph.start, at))


def _unclosed(
    text: str, opener: _Opener, paragraph: Span, following: Span | None
) -> tuple[int | None, int, bool]:
    """Return (end of content or None, where to go on, whether the next paragraph continues it)."""
    again = -1 if opener.single else text.find("“", opener.end, paragraph.end)
    if again < 0 and following is not None and _opens_alike(text, following, single=opener.single):
        return paragraph.end, paragraph.end, True
    if opener.single and not (opener.start == paragraph.start and text[opener.end].isupper()):
        return None, opener.end, False  # an apostrophe after all
    limit = again if again > 0 else paragraph.end
    tag = _TAG.search(text, opener.end, limit)
    stop = tag.start() + 1 if tag else limit
    return stop, stop, False


def _close_double(text: str, opener: _Opener, end: int) -> tuple[int, int] | None:
    """Return (end of content, end of mark) of the mark that closes, or None."""
    closer = {"«": "»", "»": "«"}.get(opener.char)
    nested = 0
    for match in islice(_MARK.finditer(text, opener.end, end), _MOST_MARKS):
        at, char = match.start(), text[match.start()]
        if closer:
            if char == closer:
                return at, at + 1
            continue
        if len(match.group()) == 2:
            if char in "'’" and opener.char in "`'‘,“\"":
                return at, at + 2
            at, char = at + 1, text[at + 1]  # ’” in one: the second is the one that may close
        if char in _DOUBLE_CLOSE and _closes_here(text, at, end) and not _is_measure(text, at, end):
            if nested and char == "”":
                nested -= 1
                continue
            return at, at + 1
        if char == "“":
            if _count_closers(text, at + 1, end) < 2:
                return None  # the mark before was never closed
            nested += 1
    return None


def _closes_here(text: str, at: int, end: int) -> bool:
    before = text[at - 1]
    after = text[at + 1] if at + 1 < end else " "
    if text[at] in "”»":
        return True
    if before.isspace():
        return after.isspace() or after in ".,;:)"
    return after.isspace() or after in _AFTER_CLOSE or before in _END_MARKS


def _count_closers(text: str, start: int, end: int) -> int:
    """Count closing double marks up to the next opening one."""
    stop = text.find("“", start, end)
    return sum(text.count(mark, start, stop if stop >= 0 else end) for mark in '”"')


def _is_measure(text: str, at: int, end: int) -> bool:
    """Inches: a straight mark right behind a digit, with a better closer further on."""
    if text[at] != '"' or not text[at - 1].isdigit():
        return False
    closer = _BETTER_CLOSER.search(text, at + 1, end)
    opener = _NEXT_OPENING.search(text, at + 1, end)
    return closer is not None and (opener is None or closer.start() < opener.start())


def _close_single(text: str, opener: _Opener, end: int) -> tuple[int, int] | None:
    """The first mark behind punctuation, or else the first that could close at all.

    A mark behind a letter with a word after it may be an apostrophe ("the players' union"); if a
    mark behind punctuation follows before another quote opens, that one closes.
    """
    closer = {"‹": "›", "›": "‹", "‚": "‘"}.get(opener.char)
    weak: tuple[int, int] | None = None
    for match in islice(_SINGLE_MARK.finditer(text, opener.end, end), _MOST_MARKS):
        at, char = match.start(), match.group()
        if closer:
            if char == closer:
                return at, at + 1
            continue
        before, after = text[at - 1], text[at + 1] if at + 1 < end else " "
        opens = before in _BEFORE_OPEN and not after.isspace() and after not in ",.;:!?)"
        if opens and at > opener.end:
            if weak and after.isalnum() and not _ELISION.match(text, at, end):
                break  # another quote opens: this one ended where it could
            continue
        if char in "‘‚" or after.isalnum() or after == "_" or _ELIDED_AND.match(text, at - 2, end):
            continue
        if after in ",.;:!?" and text[at + 2 : at + 3] in {"'", "’"}:
            continue  # farmers','
        found = at, at + 1
        sure = before in _END_MARKS or before.isspace()  # no apostrophe stands there
        if sure or not _WORD_FOLLOWS.match(text, at + 1, end):
            return found
        weak = weak or found
    return weak


def _opens_alike(text: str, paragraph: Span, *, single: bool) -> bool:
    first = text[paragraph.start]
    if paragraph.start + 1 >= paragraph.end or text[paragraph.start + 1].isspace():
        return False
    return first in "‘'" if single else first in '“"„«»'


def _kind(text: str, found: _Found, words: int) -> QuoteKind:
    if found.form != "marks":
        return QuoteKind.SPEECH
    if _is_title(text, found):
        return QuoteKind.TITLE
    return QuoteKind.SCARE if words < SPEECH_WORDS else QuoteKind.SPEECH


def _is_title(text: str, found: _Found) -> bool:
    """Every weighty word has a capital, and nothing says that it is speech."""
    content = found.span.of(text)
    if content[-1] in ".;:" or content.isupper():
        return False
    words = re.findall(r"[^\W\d_][\w'’-]*", content)
    weighty = [w for w in words if w.casefold() not in _SMALL]
    if not 2 <= len(words) <= 12 or not weighty or not words[0][0].isupper():
        return False
    if not all(w[0].isupper() for w in weighty):
        return False
    before = text[max(0, found.outer.start - 40) : found.outer.start].rstrip()
    last = re.search(r"([A-Za-z]+)[,:]?$", before)
    if last and last.group(1).casefold() in WORK_NOUNS:
        return True
    return content[-1] != "," and not before.endswith((":", ",")) and len(weighty) >= 2


def _same_turn(text: str, a: _Found, b: _Found) -> bool:
    """Whether ``b`` goes on with the utterance of ``a``: over a paragraph, or around a tag."""
    gap = text[a.outer.end : b.outer.start]
    if a.form != b.form:
        return False
    if a.form == "block" or (a.open_ended and b.reopened):
        return not gap.strip()
    if a.form == "qa" or "\n" in gap or len(gap) > _TAG_LENGTH:
        return False
    interrupted = a.span.of(text)[-1] in ",?!-—–…" or gap.lstrip()[:1] == ","
    one_tag = not _TWO_SENTENCES.search(gap) and gap.rstrip()[-1:] in {",", ".", ";", "-", "–", "—"}
    verbs = {w.casefold() for w in re.findall(r"[A-Za-z]+", gap)}
    announced = a.span.of(text)[-1] == "," and len(gap.split()) <= _BARE_TAG
    return interrupted and one_tag and (announced or not verbs.isdisjoint(REPORTING_VERBS))
