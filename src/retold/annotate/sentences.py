"""Sentences of a document, never broken inside a quote."""

from __future__ import annotations

import re
from collections.abc import Sequence

import sentencex

from retold.language.people import REPORTING_VERBS
from retold.model import Quote, Span


def find_sentences(text: str, paragraphs: Sequence[Span], quotes: Sequence[Quote]) -> list[Span]:
    """Return the sentences of each paragraph in order, without the white space around them.

    A sentence that holds a quote is kept whole, however many sentences are quoted; a quote that
    ends in a full stop ends the sentence around it if a capital or a new quote follows.
    """
    out: list[Span] = []
    for paragraph in paragraphs:
        inside = [q.outer for q in quotes if paragraph.overlaps(q.outer)]
        cuts = {
            cut
            for cut in _boundaries(paragraph.of(text), paragraph.start)
            if not any(o.start < cut < o.end for o in inside)
            and not any(
                o.end <= cut <= o.end + 1 and _tag_follows(text, cut, paragraph.end) for o in inside
            )
        }
        cuts |= {o.end for o in inside if _ends_sentence(text, o, paragraph)}
        start = paragraph.start
        for cut in [*sorted(cuts), paragraph.end]:
            span = strip(text, start, cut)
            if span is not None:
                out.append(span)
            start = cut
    return out


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
    cuts = [b["end_index"] for b in sentencex.get_sentence_boundaries("en", text)][:-1]
    return [base + cut for cut in cuts if text[cut - 1].isspace()]  # not inside "D-N.Y."


def _tag_follows(text: str, at: int, end: int) -> bool:
    """``"Get off!" Gus Imrie shouted``: the words behind the quote are its tag."""
    words = re.findall(r"[\w'’-]+|[.,;:?!]", text[at : min(end, at + 90)])
    for index, word in enumerate(words[:8]):
        if word in {".", ";", ":", "?", "!"}:
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
