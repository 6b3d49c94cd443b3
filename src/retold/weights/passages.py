"""Which sentences of the sources bear on a claim: those that share its rare words.

The model reads a few sentences beside a claim, not a whole report. They are chosen greedily: each
next one shall hold what those before lack, so that a claim put together from two places of the
source gets both. Words count by rarity (inverse document frequency over the sentences: Spärck Jones
1972) and as stems; synonyms count a little less.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from retold.language.english import STOPWORDS
from retold.language.lexicon import synonym_stems
from retold.language.tokens import fold, stem
from retold.weights.wordpiece import placed

ROOM = 112
"""Wordpieces of source beside a claim."""

_AGAIN = 0.3  # what a word counts that a sentence chosen before already holds
_SYNONYM = 0.8
_CANDIDATES = 40  # sentences that are chosen from
_MOST_HOLDING = 300  # sentences that hold a word, looked at; a word in more tells little
_FEWEST = 20  # sentences; in a shorter source every word would seem common
_WORD = re.compile(r"\w+(?:[’']\w+)?")


class Passages:
    """The sentences of one or more sources.

    Attributes:
        sentences: their texts.
    """

    def __init__(self, sentences: Sequence[str]) -> None:
        self.sentences = tuple(sentences)
        self._sizes: list[int | None] = [None] * len(self.sentences)
        self._holding: dict[str, list[int]] = {}
        count: Counter[str] = Counter()
        for number, sentence in enumerate(self.sentences):
            for word in sorted(set(stems(sentence))):
                self._holding.setdefault(word, []).append(number)
                count[word] += 1
        total = max(_FEWEST, len(self.sentences))
        self._weight = {w: math.log((total + 1) / (n + 0.5)) for w, n in count.items()}
        self._unseen = math.log((total + 1) / 0.5)

    def about(self, claim: str, room: int = ROOM) -> list[int]:
        """Return the sentences to read beside ``claim``, those that bear on it most first.

        Args:
            claim: a sentence.
            room: how many wordpieces they may have together; the first is taken in any case.

        Returns:
            Indices of sentences, at least one if there is any. They are read in their order in the
            sources.
        """
        held = self._likeliest(claim)
        chosen: list[int] = []
        covered: dict[str, float] = {}
        while held and room > 0:
            best, best_gain = -1, 0.0
            for number, words in held.items():
                gain = sum(max(v - covered.get(w, 0.0), _AGAIN * v) for w, v in words.items())
                if gain > best_gain:
                    best, best_gain = number, gain
            words = held.pop(best)
            if chosen and self._size(best) > room:
                continue
            room = self._take(best, chosen, room)
            for word, value in words.items():
                covered[word] = max(value, covered.get(word, 0.0))
        for number in self._beside(chosen):
            if not chosen or self._size(number) <= room:
                room = self._take(number, chosen, room)
        return chosen

    def coverage(self, claim: str) -> float:
        """Return how much of a claim's weight one sentence holds at most.

        Returns:
            0 to 1; 1 for a claim without any content word.
        """
        # Sorted, since floats are always to be added in one order.
        own = {w: self._weight.get(w, self._unseen) for w in sorted(set(stems(claim)))}
        whole = sum(own.values())
        if not whole:
            return 1.0
        held = self._held(claim).values()
        most = max((sum(min(v, own[w]) for w, v in words.items()) for words in held), default=0.0)
        return most / whole

    def _likeliest(self, claim: str) -> dict[int, dict[str, float]]:
        """Those of the sentences that hold most of a claim."""
        held = self._held(claim)
        if len(held) <= _CANDIDATES:
            return held
        best = sorted(held, key=lambda number: (-sum(held[number].values()), number))
        return {number: held[number] for number in sorted(best[:_CANDIDATES])}

    def _held(self, claim: str) -> dict[int, dict[str, float]]:
        """For each sentence the weights of those stems of the claim that it holds."""
        out: dict[int, dict[str, float]] = {}
        for word in sorted(set(stems(claim))):
            for other, part in _kin(word):
                for number in self._holding.get(other, ())[:_MOST_HOLDING]:
                    words = out.setdefault(number, {})
                    words[word] = max(words.get(word, 0.0), part * self._weight[other])
        return dict(sorted(out.items()))

    def _take(self, number: int, chosen: list[int], room: int) -> int:
        chosen.append(number)
        return room - self._size(number)

    def _size(self, number: int) -> int:
        size = self._sizes[number]
        if size is None:
            size = self._sizes[number] = len(placed(self.sentences[number]).pieces)
        return size

    def _beside(self, chosen: Sequence[int]) -> Iterator[int]:
        """The sentences before and behind those chosen, the best one's first; then the first."""
        taken = set(chosen)
        wanted = [n for at in chosen for n in (at - 1, at + 1)]
        for number in [*wanted, *range(min(2, len(self.sentences)))]:
            if 0 <= number < len(self.sentences) and number not in taken:
                taken.add(number)
                yield number


def stems(text: str) -> list[str]:
    """Return the stems of the content words of ``text``, in order."""
    words = (fold(m.group()) for m in _WORD.finditer(text))
    return [stem(w) for w in words if w not in STOPWORDS and (len(w) > 1 or w.isdigit())]


def _kin(word: str) -> list[tuple[str, float]]:
    """Return the stems that may stand for one, each with what it counts."""
    return [(word, 1.0), *((other, _SYNONYM) for other in synonym_stems().get(word, ()))]
