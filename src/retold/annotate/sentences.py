"""Sentences of a document, never broken inside a quote."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import sentencex

from retold.language.people import ABBREVIATED, REPORTING_VERBS
from retold.model import Quote, Span

# The splitter takes these for abbreviations: "It stops in May. Half of them said no. Others ..."
_AFTER_WORD = re.compile(r"(?:\bMay|\bno|\d Jan|\d Feb|\d Dec)\.\s+(?=[A-Z][a-z]*[\s,])")
_SURROGATE = re.compile("[\ud800-\udfff]")


def find_sentences(text: str, paragraphs: Sequence[Span], quotes: Sequence[Quote]) -> list[Span]:
    """Return the sentences of each paragraph in order, without the white space around them.

    A sentence that holds a quote is kept whole, however many sentences are quoted; a quote that
    ends in a full stop ends the sentence around it if a capital or a new quote follows.
    """
    out: list[Span] = []
    for paragraph in paragraphs:
        inside = quotes_in(quotes, paragraph)
        cuts = {
            cut
            for cut in _boundaries(paragraph.of(text), paragraph.start)
            if _separates(text, cut, inside, paragraph.end)
        }
        cuts |= {q.outer.end for q in inside if _ends_sentence(text, q.outer, paragraph)}
        start = paragraph.start
        for cut in [*sorted(cuts), paragraph.end]:
            span = strip(text, start, cut)
            if span is not None:
                out.append(span)
            start = cut
    return out


def quotes_in(quotes: Sequence[Quote], span: Span) -> Sequence[Quote]:
    """Return those of ``quotes`` (in order, not overlapping) that overlap ``span``."""
    first = bisect_right(quotes, span.start, key=lambda q: q.outer.end)
    last = bisect_left(quotes, span.end, first, key=lambda q: q.outer.start)
    return quotes[first:last]


def outside_quotes(text: str, span: Span, quotes: Sequence[Quote]) -> list[Span]:
    """Return the stretches of ``span`` that stand in no quote."""
    out, start = [], span.start
    for quote in quotes_in(quotes, span):
        piece = strip(text, start, max(start, quote.outer.start))
        out += [piece] if piece else []
        start = max(start, quote.outer.end)
    piece = strip(text, start, max(start, span.end))
    return [*out, piece] if piece else out


def _separates(text: str, cut: int, inside: Sequence[Quote], end: int) -> bool:
    """No sentence ends inside a quote, or between a quote and its tag."""
    at = bisect_left(inside, cut, key=lambda q: q.outer.start)
    outer = inside[at - 1].outer if at else None
    if outer is None or cut > outer.end + 1:
        return True
    return cut >= outer.end and not _tag_follows(text, cut, end)


def split_sentences(text: str, span: Span) -> list[Span]:
    """Return the sentences inside ``span`` (of a quote, say), without the white space around."""
    out: list[Span] = []
    start = span.start
    for cut in [*_boundaries(span.of(text), span.start), span.end]:
        piece = strip(text, start, cut)
        if piece is not None:
            out.append(piece)
        start = cut
    return out


def strip(text: str, start: int, end: int) -> Span | None:
    """Return ``text[start:end]`` without white space at its ends, or None if nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if end > start else None


def _boundaries(text: str, base: int) -> list[int]:
    whole = _SURROGATE.sub("\ufffd", text)  # the splitter takes well-formed text only
    cuts = [b["end_index"] for b in sentencex.get_sentence_boundaries("en", whole)][:-1]
    found = {base + cut for cut in cuts if text[cut - 1].isspace()}  # not inside "D-N.Y."
    return sorted(found | {base + m.end() for m in _AFTER_WORD.finditer(text)})


def _tag_follows(text: str, at: int, end: int) -> bool:
    """``"Get off!" Gus Imrie shouted``: the words behind the quote are its tag."""
    words = re.findall(r"[\w'’-]+|[.,;:?!]", text[at : min(end, at + 90)])
    for index, word in enumerate(words[:8]):
        abbreviated = word == "." and index and words[index - 1] in ABBREVIATED  # "Mr. Calder told"
        if word in {".", ";", ":", "?", "!"} and not abbreviated:
            return False
        if index and word.casefold() in REPORTING_VERBS:
            return True
    return False


def _ends_sentence(text: str, outer: Span, paragraph: Span) -> bool:
    last = text[outer.start : outer.end].rstrip("\"'”’»“ ")[-1:]
    rest = text[outer.end : paragraph.end]
    if not rest[:1].isspace():
        return False
    rest = rest.lstrip()
    return last in {".", "…"} and (rest[:1].isupper() or rest[:1] in "\"'“‘«")
