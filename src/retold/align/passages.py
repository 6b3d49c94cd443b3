"""How much of one passage stands in another, by the words that they share.

Words count by rarity (inverse document frequency over the sentences of all texts at hand: Spärck
Jones, "A statistical interpretation of term specificity", 1972), as stems, without stop words.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from retold.annotate import Annotated
from retold.language.english import STOPWORDS
from retold.language.tokens import Token, stem, tokenize
from retold.model import Span

Stems = frozenset[str]


class Words:
    """The content words of one document, by place."""

    def __init__(self, text: str) -> None:
        self.tokens: list[Token] = [t for t in tokenize(text) if t.norm not in STOPWORDS]

    def within(self, spans: Iterable[Span]) -> Stems:
        """Return the stems of the content words inside ``spans``."""
        return frozenset(stem(t.norm) for span in spans for t in self._inside(span))

    def outside(self, span: Span, spans: Sequence[Span]) -> Stems:
        """Return the stems inside ``span`` that stand in none of ``spans``."""
        return frozenset(
            stem(t.norm)
            for t in self._inside(span)
            if not any(s.start <= t.start < s.end for s in spans)
        )

    def _inside(self, span: Span) -> list[Token]:
        first = bisect_left(self.tokens, span.start, key=lambda t: t.start)
        last = bisect_left(self.tokens, span.end, first, key=lambda t: t.start)
        return self.tokens[first:last]


class Weights:
    """How rare each stem is in the sentences of some documents."""

    def __init__(self, texts: Sequence[Annotated]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for text in texts:
            words = Words(text.document.text)
            at = 0
            for sentence in text.sentences:
                found = set()
                while at < len(words.tokens) and words.tokens[at].start < sentence.end:
                    found.add(stem(words.tokens[at].norm))
                    at += 1
                counts.update(found)
                total += 1
        self._counts, self._total = counts, total

    def of(self, stems: Iterable[str]) -> float:
        """Return the summed weight of some stems."""
        return sum(math.log((self._total + 1) / (self._counts[s] + 0.5)) for s in stems)

    def share(self, part: Stems, whole: Stems) -> float:
        """Return how much of the weight of ``part`` lies in ``whole``, 0 to 1."""
        weight = self.of(part)
        return self.of(part & whole) / weight if weight else 0.0
