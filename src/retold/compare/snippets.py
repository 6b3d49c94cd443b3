"""Quotes of a word or two out of a longer quote that qualified them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold.annotate.facts import Facts
from retold.compare.changes import Change, evidence
from retold.language.english import NEGATIONS
from retold.language.hedges import IMPLICIT_NEGATIVES
from retold.language.tokens import fold
from retold.model import FindingKind, Severity, Span

_MOST = 2  # words; longer quotes are compared as quotes
# Beside a word each makes it less than it is alone, or turns it round.
_LESS = frozenset(
    """mostly partly largely partially half nearly almost mainly somewhat possibly probably
    potentially perhaps maybe allegedly apparently generally slightly fairly relatively""".split()
)
_NOT = frozenset("not never hardly barely scarcely no".split())
_SIGNS = frozenset(("n't", "part", "partial", "half"))
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def cut_snippets(story: Facts, sources: Sequence[Facts]) -> Iterator[Change]:
    """Yield quotes such as “False”, where the source quotes “Mostly False”.

    Wherever the sources have the words a qualifier must stand before them, inside a quotation.
    """
    text = story.annotated.document.text
    read: list[_Words] = []
    for quote in story.annotated.quotes:
        wanted = _lows(text, quote.span)
        if not 0 < len(wanted) <= _MOST or wanted[0] in _LESS | _NOT:
            continue
        if _qualifies(story, quote.outer):
            continue
        read = read or [_Words(source) for source in sources]
        places = [place for words in read for place in words.places(wanted)]
        if not places or not all(place.qualified for place in places):
            continue
        first = places[0]
        words = first.span.of(first.source.annotated.document.text)
        qualifier = fold(words.split()[0])
        turned = qualifier in _NOT
        yield Change(
            FindingKind.CONTRADICTED if turned else FindingKind.HEDGE_DROPPED,
            Severity.HIGH if turned else Severity.MEDIUM,
            0.8,
            quote.outer,
            evidence(first.source, first.span),
            f"The source says “{words}”; the quote drops “{qualifier}”.",
        )


def _qualifies(story: Facts, quote: Span) -> bool:
    """Whether the story qualifies or denies in its own words, before the quote."""
    nodes, starts = story.order
    first = max((s.start for s in story.annotated.sentences if s.start <= quote.start), default=0)
    before = nodes[bisect_left(starts, first) : bisect_left(starts, quote.start)]
    lows = {n.low.replace("’", "'") for n in before}
    if lows & (_LESS | NEGATIONS | _SIGNS):
        return True
    return any(n.lemma in IMPLICIT_NEGATIVES for n in before)


@dataclass(frozen=True, slots=True)
class _Place:
    source: Facts
    span: Span
    qualified: bool


class _Words:
    """The words of a source, ready to be asked where some of them stand."""

    def __init__(self, source: Facts) -> None:
        self._source = source
        text = source.annotated.document.text
        self._spans = [Span(m.start(), m.end()) for m in _WORD.finditer(text)]
        self._lows = [fold(span.of(text)) for span in self._spans]
        self._at: dict[str, list[int]] = {}
        for at, low in enumerate(self._lows):
            self._at.setdefault(low, []).append(at)
        self._quoted = [quote.span for quote in source.annotated.quotes]

    def places(self, wanted: Sequence[str]) -> Iterator[_Place]:
        """Yield where the words stand, each with the word before it."""
        for at in self._at.get(wanted[0], ()):
            if self._lows[at : at + len(wanted)] != wanted:
                continue
            first = max(0, at - 1)
            span = Span(self._spans[first].start, self._spans[at + len(wanted) - 1].end)
            qualified = self._lows[first] in _LESS | _NOT and first < at
            yield _Place(self._source, span, qualified and self._is_quoted(span))

    def _is_quoted(self, span: Span) -> bool:
        near = bisect_right(self._quoted, span.start, key=lambda quote: quote.start)
        return near > 0 and self._quoted[near - 1].covers(span)


def _lows(text: str, span: Span) -> list[str]:
    return [fold(m.group()) for m in _WORD.finditer(text, span.start, span.end)]
