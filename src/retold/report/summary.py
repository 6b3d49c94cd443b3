"""What every view of a report needs: counts, order, words for people, places, the word diff.

Pure functions over the values of :mod:`retold.model`; nothing here knows how a view looks.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath
from string import ascii_uppercase
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from retold.model import SEVERITY_RANK, FindingKind, Quiet, Severity, Span, Standing, Verdict
from retold.report.text import around, first_words, inline
from retold.selection import is_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from retold.model import (
        DiffOp,
        Document,
        Finding,
        Passage,
        Quote,
        QuoteCheck,
        Report,
        Speaker,
    )
    from retold.report.text import Around

VERDICT_WORDS: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.VERBATIM: "verbatim",
        Verdict.TRIMMED: "trimmed",
        Verdict.ALTERED: "altered",
        Verdict.SPLICED: "spliced",
        Verdict.FROM_PARAPHRASE: "from paraphrase",
        Verdict.REATTRIBUTED: "reattributed",
        Verdict.INVENTED: "invented",
    }
)
"""The verdicts as people read them, in the order in which they are counted."""

FINDING_WORDS: Mapping[FindingKind, str] = MappingProxyType(
    {kind: kind.value.replace("_", " ") for kind in FindingKind}
)
"""The kinds of findings as people read them, in the order in which they are counted."""

LEFT_OUT = "Left out"
"""What stands over the omissions."""

QUIET_WORDS: Mapping[Quiet, str] = MappingProxyType(
    {quiet: quiet.value.replace("_", " ") for quiet in Quiet}
)
"""Why a quote does not count, as people read it."""

READABLE_SHARE = 0.4
"""A word diff is shown as one line of text if at least this share of the words is equal."""


FEW_WORDS = 5
"""A place of fewer words is shown with the words around it."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A checked quote and its number in the story, counted from 1."""

    number: int
    check: QuoteCheck

    @property
    def key(self) -> str:
        """What the reader knows it by."""
        return str(self.number)

    @property
    def words(self) -> str:
        """What became of it, as people read it."""
        return VERDICT_WORDS[self.check.verdict]

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return self.check.severity

    @property
    def span(self) -> Span:
        """Where it stands in the story."""
        return self.check.quote.span

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Where it stands in the sources."""
        return passages(self.check)

    @property
    def wanting(self) -> bool:
        """Whether a desk should look at it."""
        return needs_attention(self.check)


@dataclass(frozen=True, slots=True)
class Lettered:
    """A finding and its letters, which tell it from a quote; the rest is as for a quote."""

    key: str
    finding: Finding

    @property
    def words(self) -> str:
        """What it is about, as people read it."""
        return FINDING_WORDS[self.finding.kind]

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return self.finding.severity

    @property
    def span(self) -> Span:
        """Where it stands in the story."""
        return self.finding.span

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Where it stands in the sources."""
        return (self.finding.source,)

    @property
    def wanting(self) -> bool:
        """Whether a desk should look at it now, not only where there is time."""
        return SEVERITY_RANK[self.severity] < SEVERITY_RANK[Severity.LOW]


Item = Numbered | Lettered


def numbered(report: Report) -> tuple[Numbered, ...]:
    """Return the checked quotes with their numbers, in the order of the story.

    Those that a selection made quiet are not among them; the others keep their numbers.
    """
    checks = enumerate(report.quotes, start=1)
    return tuple(Numbered(number, check) for number, check in checks if check.quiet is None)


def lettered(report: Report) -> tuple[Lettered, ...]:
    """Return the findings with their letters, in the order of the story."""
    return tuple(Lettered(_letters(n), finding) for n, finding in enumerate(report.findings))


def _letters(number: int) -> str:
    """Return A, B, ... Z, AA, AB, ... for 0, 1, ..."""
    left, last = divmod(number, len(ascii_uppercase))
    return (_letters(left - 1) if left else "") + ascii_uppercase[last]


def needs_attention(check: QuoteCheck) -> bool:
    """Tell whether a desk should look at the quote: a problem that counts."""
    return check.quiet is None and is_problem(check)


def attention(report: Report) -> tuple[Item, ...]:
    """Return what needs attention, the most severe first, then as the story has it.

    Findings of low severity are not among it; :func:`small` has them.
    """
    items: tuple[Item, ...] = (*numbered(report), *lettered(report))
    wanting = [item for item in items if item.wanting]
    return tuple(sorted(wanting, key=lambda i: (SEVERITY_RANK[i.severity], i.span.start)))


def small(report: Report) -> tuple[Lettered, ...]:
    """Return the findings of low severity, in the order of the story."""
    return tuple(item for item in lettered(report) if not item.wanting)


def clean(report: Report) -> tuple[Numbered, ...]:
    """Return the quotes that need no attention, in the order of the story."""
    return tuple(item for item in numbered(report) if not item.wanting)


def verdict_counts(report: Report) -> dict[Verdict, int]:
    """Count the quotes of each verdict that occurs, in the fixed order of the verdicts.

    Those that a selection made quiet are not counted.
    """
    counts = Counter(check.verdict for check in report.quotes if check.quiet is None)
    return {verdict: counts[verdict] for verdict in VERDICT_WORDS if counts[verdict]}


def finding_counts(report: Report) -> dict[FindingKind, int]:
    """Count the findings of each kind that occurs, in the fixed order of the kinds."""
    counts = Counter(finding.kind for finding in report.findings)
    return {kind: counts[kind] for kind in FINDING_WORDS if counts[kind]}


def summary_line(report: Report) -> str:
    """Return the counts in one line: ``9 quotes: 6 verbatim, 3 altered; 1 finding: 1 name``.

    Findings are named where there are any, quotes that do not count by the reason.
    """
    quotes = {VERDICT_WORDS[v]: count for v, count in verdict_counts(report).items()}
    muted = Counter(check.quiet for check in report.quotes)
    quotes |= {word: muted[quiet] for quiet, word in QUIET_WORDS.items() if muted[quiet]}
    listed = counted("quote", quotes)
    findings = counted(
        "finding", {FINDING_WORDS[k]: count for k, count in finding_counts(report).items()}
    )
    if not findings and listed:
        return listed
    if not findings and any(quiet_counts(report).values()):
        return f"{NO_QUOTES}; no other finding than those left out or accepted."
    if not findings:
        told = len(report.statements)
        compared = f"; {told} {'statement' if told == 1 else 'statements'} compared, nothing found"
        return f"{NO_QUOTES}{compared if told else ''}."
    return f"{listed or NO_QUOTES}; {findings}"


def sentences_line(report: Report) -> str:
    """Return how many sentences the sources hold: ``9 sentences: 7 supported, 2 not told``.

    Empty where nothing was asked about them.
    """
    counts = Counter(check.verdict for check in report.sentences)
    return counted("sentence", {STANDING_WORDS[s]: counts[s] for s in Standing if counts[s]})


STANDING_WORDS: Mapping[Standing, str] = MappingProxyType(
    {
        Standing.SUPPORTED: "supported",
        Standing.CONTRADICTED: "contradicted",
        Standing.NOT_IN_SOURCES: "not in the sources",
        Standing.UNCHECKABLE: "cannot be told",
    }
)
"""Verdicts on sentences as people read them."""

NO_QUOTES = "No quotes to check in this story"


def counted(thing: str, counts: Mapping[str, int]) -> str:
    """Return ``3 things: 1 red, 2 blue``, or "" where nothing was counted."""
    total = sum(counts.values())
    each = ", ".join(f"{count} {word}" for word, count in counts.items())
    return f"{total} {thing}{'' if total == 1 else 's'}: {each}" if total else ""


def quiet_counts(report: Report) -> dict[Quiet, int]:
    """Count the quotes and findings that do not count, by the reason."""
    counts = Counter(check.quiet for check in report.quotes)
    selection = report.selection
    return {
        Quiet.LEFT_OUT: counts[Quiet.LEFT_OUT] + len(selection.left_out),
        Quiet.ACCEPTED: counts[Quiet.ACCEPTED] + len(selection.accepted),
    }


def selection_lines(report: Report) -> tuple[str, ...]:
    """Return a sentence each on what was left out, what is accepted, and which entries are stale.

    So nobody takes for a clean bill what was only not asked for.
    """
    return tuple(_selection_lines(report))


def _selection_lines(report: Report) -> Iterator[str]:
    counts, selection = quiet_counts(report), report.selection
    if counts[Quiet.LEFT_OUT]:
        kinds = [VERDICT_WORDS[c.verdict] for c in report.quotes if c.quiet is Quiet.LEFT_OUT]
        kinds += [FINDING_WORDS[finding.kind] for finding in selection.left_out]
        order = [*VERDICT_WORDS.values(), *FINDING_WORDS.values()]
        each = Counter(sorted(kinds, key=order.index))
        listed = ", ".join(f"{count} {kind}" for kind, count in each.items())
        yield f"Left out by selection: {listed}."
    if selection.baseline is None:
        return
    file = inline(selection.baseline)
    yield f"{counts[Quiet.ACCEPTED]} accepted in {file}."
    if stale := selection.stale:
        first = ((e.kind.replace("_", " "), first_words(e.words, 6)) for e in stale[:_MOST_STALE])
        shown = [inline(f"{kind} “{words}”") for kind, words in first]
        more = f" and {len(stale) - _MOST_STALE} more" if len(stale) > _MOST_STALE else ""
        what = "1 entry matches" if len(stale) == 1 else f"{len(stale)} entries match"
        yield f"{what} nothing any more and can go from {file}: {', '.join(shown)}{more}."


_MOST_STALE = 3


def all_warnings(report: Report) -> tuple[str, ...]:
    """Return the warnings of the report, then those of its documents that it does not repeat."""
    found = list(dict.fromkeys(report.warnings))
    for document in dict.fromkeys((report.story, *report.sources)):
        for warning in document.warnings:
            if not any(warning in earlier for earlier in found):
                found.append(f"{document.id}: {warning}")
    return tuple(found)


def skipped_line(report: Report) -> str:
    """Return the sentence on what stands in marks and was not checked, or ""."""
    if not report.skipped:
        return ""
    shown = [f"“{first_words(q.span.of(report.story.text), 6)}”" for q in report.skipped]
    more = len(shown) - _MOST_SKIPPED
    listed = ", ".join(shown[:_MOST_SKIPPED]) + (f" and {more} more" if more > 0 else "")
    return f"Not checked (fewer than three words, or a title): {listed}"


_MOST_SKIPPED = 12


def shown_id(identity: str, among: Iterable[str]) -> str:
    """Return the id of a document as people read it: a file without its folders.

    The whole id stays if it is an address, or if another one of ``among`` would look the same.
    """
    if "://" in identity:
        return identity
    name = PurePath(identity).name or identity
    return identity if sum(PurePath(other).name == name for other in among) > 1 else name


def document_title(document: Document) -> str:
    """Return the title of a document, or its id where it has none."""
    return document.title or shown_id(document.id, ())


def line_number(text: str, offset: int) -> int:
    """Return the line, counted from 1, in which the character at ``offset`` stands.

    Lines end with LF, CR or CR LF, as editors count them.
    """
    feeds = text.count("\n", 0, offset)
    returns = text.count("\r", 0, offset)
    return 1 + feeds + returns - text.count("\r\n", 0, offset + 1)


def passages(check: QuoteCheck) -> tuple[Passage, ...]:
    """Return every passage the quote draws on, the best first, each once."""
    best = () if check.source is None else (check.source,)
    return tuple(dict.fromkeys((*best, *check.also)))


def in_story(finding: Finding, story: Document) -> Around:
    """Return the words of the story that a finding is about."""
    return around(story.text, finding.span, FEW_WORDS)


def in_source(finding: Finding, documents: Mapping[str, Document]) -> Around:
    """Return the words of the source that show a finding.

    Args:
        finding: the finding.
        documents: the sources by their ids.
    """
    place = finding.source
    source = documents.get(place.document)
    if source is None or place.span.of(source.text) != place.text:
        return around(place.text, Span(0, len(place.text)), FEW_WORDS)
    return around(source.text, place.span, FEW_WORDS)


def story_speaker(quote: Quote) -> str:
    """Return whom the story names, or words that say that it does not tell."""
    if quote.speaker is not None:
        return speaker_name(quote.speaker)
    return "speaker unclear" if quote.candidates else "no speaker found"


def source_speaker(check: QuoteCheck) -> str | None:
    """Return whom the source names, where that is the point of the finding; else None."""
    if check.verdict is not Verdict.REATTRIBUTED or check.source_speaker is None:
        return None
    return speaker_name(check.source_speaker)


def speaker_name(speaker: Speaker) -> str:
    """Return the fullest name that a text gives a speaker, or words that say that it has none."""
    return speaker.name or speaker.text or "unnamed speaker"


# The word diff as views show it.


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words to show.

    Attributes:
        kind: "equal", "deleted" (only the source has it), "inserted" (only the story has it),
            "join" (here the story passes from one passage of the source to another; no words)
            or "gap" (equal words left out to save space; no words).
        text: the words.
    """

    kind: Literal["equal", "deleted", "inserted", "join", "gap"]
    text: str = ""


def is_readable(check: QuoteCheck) -> bool:
    """Tell whether the diff reads well as one text: enough of its words are equal.

    The words of an invented quote have nothing to do with the nearest passage, and a diff of the
    two is a heap of marks; they are shown one after the other instead.
    """
    if check.verdict is Verdict.INVENTED:
        return False
    equal = sum(_words(op.story) for op in check.diff if op.op == "equal")
    most = max(
        sum(_words(op.story) for op in check.diff), sum(_words(op.source) for op in check.diff)
    )
    return equal > 0 and equal >= READABLE_SHARE * most


def pieces(check: QuoteCheck) -> tuple[Piece, ...]:
    """Return the word diff as runs: what the source has first, then what the story made of it."""
    return tuple(_pieces(check))


def _pieces(check: QuoteCheck) -> Iterator[Piece]:
    places = passages(check) if check.verdict is Verdict.SPLICED else ()
    last: Passage | None = None
    for op in check.diff:
        here = _passage_of(op, places)
        if last is not None and here is not None and here != last:
            yield Piece("join")
        last = here or last
        if op.op == "equal":
            yield Piece("equal", op.story or op.source)
            continue
        if op.source:
            yield Piece("deleted", op.source)
        if op.story:
            yield Piece("inserted", op.story)


def _passage_of(op: DiffOp, places: tuple[Passage, ...]) -> Passage | None:
    """Return the passage that the words of the source come from, if that can be told."""
    span = op.source_span
    if span is None or not len(span):
        return None
    near = (
        place
        for place in places
        if op.source_document in {None, place.document} and place.span.overlaps(span)
    )
    return next(near, None)


def condensed(runs: tuple[Piece, ...], keep: int) -> tuple[Piece, ...]:
    """Cut long runs of equal words to ``keep`` words on each side that has a neighbour.

    A diff that has only equal words is cut at its end.
    """
    return tuple(
        itertools.chain.from_iterable(
            _condense(run, keep, before=index > 0, after=index < len(runs) - 1)
            for index, run in enumerate(runs)
        )
    )


def _condense(run: Piece, keep: int, *, before: bool, after: bool) -> Iterator[Piece]:
    words = run.text.split()
    left = keep if before else 0
    right = keep if after else 0
    if not (before or after):
        left = 4 * keep
    if run.kind != "equal" or len(words) <= left + right + 2:
        yield run
        return
    if left:
        yield Piece("equal", " ".join(words[:left]))
    yield Piece("gap")
    if right:
        yield Piece("equal", " ".join(words[-right:]))


def _words(text: str) -> int:
    return len(text.split())
