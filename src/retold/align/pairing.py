"""Which word of a source each word of the story comes from, by the company that it keeps.

A word is the same word if its stem is, or if the two are synonyms; of several, that one is meant
whose neighbours in the tree are the same. So "cost" in "the bridge will cost" is told from "cost"
in "the ferry will cost", and a number from the same number of something else. Words count by
rarity (inverse document frequency over all sentences at hand: Spärck Jones 1972), neighbours by
their distance in the tree.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retold.annotate.facts import Facts
from retold.annotate.syntax import Node, Syntax
from retold.language.opposites import SYNONYMS
from retold.language.times import MONTH_NUMBERS, WEEKDAY_NUMBERS
from retold.language.tokens import fold, stem

_NEAR = (1.0, 1.0, 0.6, 0.4)  # weight of a word by its distance in the tree
_FAR = 0.2  # of any other word of the same sentence
_BESIDE = 0.1  # of the rest of a sentence with quotes
_SYNONYM = 0.85  # a synonym against the word itself
_LOOSE = 0.5  # what a neighbour counts at least that is one of both, near here and far there
_WEAK = 0.3  # share below which the nearest sentence in meaning is looked for
_MEANT = 0.6  # cosine from which two sentences tell the same
_TIE = 0.02  # differences that another processor may make
_CANDIDATES = 6  # sentences whose meaning is compared
_MOST_TWINS = 40  # occurrences of a word that are looked at
_TOLD = 0.55  # share from which a source's sentence tells much of the story's
_LEAST_WORDS = 4
LINKED = 0.25
"""Share of a story sentence's weight in a source's, from which that one is a source of it."""
_MORE = 0.12  # what a further source sentence must add
_MOST = 4


if TYPE_CHECKING:  # numpy is slow to import
    from numpy import float32
    from numpy.typing import NDArray

    Vectors = NDArray[float32]
    Encoder = Callable[[Sequence[str]], Vectors]  # sentences to unit vectors, one row a sentence


@dataclass(frozen=True, slots=True)
class Twin:
    """A word of a source that a word of the story may come from.

    Attributes:
        source: number of the source.
        node: the word.
        fit: 0 to 1, how much of the story word's surroundings it shares.
    """

    source: int
    node: Node
    fit: float


@dataclass(frozen=True, slots=True)
class Kin:
    """A sentence of a source that a sentence of the story draws on.

    Attributes:
        source: number of the source.
        unit: index of its unit.
        share: 0 to 1, how much of the story sentence's weight stands in it.
    """

    source: int
    unit: int
    share: float


class Pairing:
    """The story beside its sources, word by word and sentence by sentence.

    Attributes:
        story, sources: the texts.
    """

    def __init__(
        self, story: Facts, sources: Sequence[Facts], encode: Encoder | None = None
    ) -> None:
        self._encode = encode
        self._vectors: dict[tuple[int, int], Vectors] = {}
        self.story, self.sources = story, tuple(sources)
        syntaxes = [story.syntax, *(s.syntax for s in sources)]
        self._weight = _rarity(syntaxes)
        self._index: dict[str, list[tuple[int, Node]]] = {}
        for number, source in enumerate(sources):
            for node in source.syntax.nodes:
                if node.content:
                    self._index.setdefault(node.stem, []).append((number, node))
        self._others: dict[str, tuple[str, ...]] = {}
        self._contexts: dict[tuple[int, int], dict[str, float]] = {}
        self._shares: dict[int, dict[tuple[int, int], float]] = {}
        self._alike: dict[int, tuple[tuple[int, int], ...]] = {}
        self._twins: dict[int, tuple[Twin, ...]] = {}
        self._kin: dict[int, tuple[Kin, ...]] = {}
        self._sizes = [
            [
                len({n.stem for n in s.syntax.inside(u) if n.content})
                for u in range(len(s.syntax.units))
            ]
            for s in sources
        ]

    def weight(self, node: Node) -> float:
        """Return how rare a word is."""
        return self._weight.get(node.stem, 1.0)

    def same(self, a: Node, b: Node) -> bool:
        """Tell whether a word of the story and one of a source are one, or synonyms."""
        return a.stem == b.stem or a.lemma == b.lemma or b.stem in self._alternatives(a)

    def twins(self, at: int) -> tuple[Twin, ...]:
        """Return the words of the sources that word ``at`` may come from, the best first."""
        if at not in self._twins:
            self._twins[at] = tuple(self._find(self.story.syntax.nodes[at]))
        return self._twins[at]

    def kin(self, unit: int) -> tuple[Kin, ...]:
        """Return the sentences of the sources that a sentence of the story draws on, best first.

        The first holds most of its weight; each further one adds what those before lack.
        """
        if unit not in self._kin:
            found = tuple(self._draws_on(unit))
            if self._encode is not None and (not found or found[0].share < _WEAK):
                found = (*found, *self._means_the_same(self._encode, unit, found))
            self._kin[unit] = found
        return self._kin[unit]

    def alternatives(self, node: Node) -> Iterator[tuple[Node, float]]:
        """Yield the same word, and synonyms of it, in all the sources, with what each counts."""
        for part, words in ((1.0, (node.stem,)), (_SYNONYM, self._alternatives(node))):
            for word in words:
                for _, other in self._index.get(word, ()):
                    yield other, part

    def alike(self, unit: int) -> tuple[tuple[int, int], ...]:
        """Return the sentences of the sources that tell much of what one of the story tells.

        Each is the number of the source and the index of its unit.
        """
        self.kin(unit)
        return self._alike.get(unit, ())

    def fit(self, a: Node, source: int, b: Node) -> float:
        """Return how alike the surroundings of two words are, 0 to 1."""
        return self._shared(self._context(-1, a), self._context(source, b))

    def near(self, a: Node, source: int, b: Node) -> float:
        """Return the same of the nearest words alone."""
        mine = {w: v for w, v in self._context(-1, a).items() if v > _FAR}
        theirs = {w: v for w, v in self._context(source, b).items() if v > _FAR}
        return self._shared(mine, theirs)

    def _shared(self, mine: Mapping[str, float], theirs: Mapping[str, float]) -> float:
        whole = held = 0.0
        for word, near in mine.items():
            value = self._weight.get(word, 1.0) * near
            best = theirs.get(word, 0.0)
            if not best:
                best = max(
                    (theirs[o] * _SYNONYM for o in self._expanded(word) if o in theirs), default=0.0
                )
            if best or not _is_amount(word):  # what may be wrong itself tells of no other place
                whole += value
            if best:
                held += value * max(_LOOSE, min(1.0, best / near))
        return held / whole if whole else 0.0

    def in_kin(self, node: Node) -> list[Node]:
        """Return the same word, or synonyms of it, in the sentences that its own draws on."""
        out = []
        for kin in self.kin(node.unit):
            inside = self.sources[kin.source].syntax.inside(kin.unit)
            out += [n for n in inside if n.content and self.same(node, n)]
        return out

    # --- inside

    def _means_the_same(self, encode: Encoder, unit: int, found: Sequence[Kin]) -> Iterator[Kin]:
        """The source's sentence that is nearest in meaning, where the words show none."""
        story = self.story.syntax
        if sum(n.content for n in story.inside(unit)) < _LEAST_WORDS:
            return
        (mine,) = encode([story.units[unit].span.of(story.text)])
        best: tuple[float, int, int] | None = None
        for number, at in self._candidates(unit):
            if (number, at) not in self._vectors:
                text = self.sources[number].syntax
                (self._vectors[number, at],) = encode([text.units[at].span.of(text.text)])
            value = float(self._vectors[number, at] @ mine)
            if value >= _MEANT and (best is None or value > best[0] + _TIE):
                best = value, number, at
        if best is not None and (best[1], best[2]) not in {(k.source, k.unit) for k in found}:
            yield Kin(best[1], best[2], 0.0)

    def _candidates(self, unit: int) -> list[tuple[int, int]]:
        """The source's sentences that share most with one, and those at the same height."""
        shares = self._shares.get(unit, {})
        found = sorted(shares, key=lambda at: (-shares[at], at))[:_CANDIDATES]
        where = unit / max(1, len(self.story.syntax.units))
        for number, source in enumerate(self.sources):
            last = len(source.syntax.units)
            middle = round(where * last)
            found += [(number, at) for at in range(max(0, middle - 1), min(last, middle + 2))]
        return list(dict.fromkeys(found))

    def _find(self, node: Node) -> list[Twin]:
        found = list(self._index.get(node.stem, ()))
        for other in self._alternatives(node):
            found += self._index.get(other, ())
        if len(found) > _MOST_TWINS:  # a common word of a long source: the nearest sentences first
            kin = {(k.source, k.unit) for k in self.kin(node.unit)}
            found = sorted(found, key=lambda f: (f[0], f[1].unit) not in kin)[:_MOST_TWINS]
        out = [Twin(source, other, self.fit(node, source, other)) for source, other in found]
        out.sort(key=lambda t: (-t.fit, t.source, t.node.at))
        return out

    def _alternatives(self, node: Node) -> tuple[str, ...]:
        """The stems of its synonyms."""
        key = node.lemma if node.lemma in SYNONYMS else node.low
        if key not in self._others:
            words = SYNONYMS.get(key, frozenset())
            self._others[key] = tuple(
                sorted({stem(fold(w)) for w in words if "_" not in w} - {node.stem})
            )
            self._others.setdefault("=" + node.stem, self._others[key])
        return self._others[key]

    def _expanded(self, word: str) -> tuple[str, ...]:
        return self._others.get("=" + word, ())

    def _context(self, source: int, node: Node) -> dict[str, float]:
        key = (source, node.at)
        if key not in self._contexts:
            syntax = self.story.syntax if source < 0 else self.sources[source].syntax
            found = dict(_surroundings(syntax, node))
            if source < 0:
                for n in syntax.inside(node.unit):
                    if n.content:
                        self._alternatives(n)
            self._contexts[key] = found
        return self._contexts[key]

    def _draws_on(self, unit: int) -> Iterator[Kin]:
        mine = {n.stem: n for n in self.story.syntax.inside(unit) if n.content}
        whole = sum(self._weight[s] for s in mine)
        if not whole:
            return
        found: dict[tuple[int, int], dict[str, float]] = {}
        for word, node in mine.items():
            for part, words in ((1.0, (word,)), (_SYNONYM, self._alternatives(node))):
                for other in words:
                    for source, theirs in self._index.get(other, ()):
                        held = found.setdefault((source, theirs.unit), {})
                        held[word] = max(held.get(word, 0.0), part * self._weight[word])
        shares = {at: sum(held.values()) / whole for at, held in found.items()}
        self._shares[unit] = shares
        self._alike[unit] = tuple(at for at, share in sorted(shares.items()) if share >= _TOLD)
        left = dict.fromkeys(mine, 0.0)
        for rank in range(_MOST):
            best: tuple[float, float, int, int] | None = None
            for (source, number), held in found.items():
                gain = sum(max(0.0, v - left[w]) for w, v in held.items())
                # of equal ones the shorter sentence, then the earlier
                size = self._sizes[source][number]
                key = (gain - 0.02 * size, -source, -number)
                if best is None or key > (best[0], -best[2], -best[3]):
                    best = (key[0], gain, source, number)
            if best is None:
                return
            _, gain, source, number = best
            if gain / whole < (LINKED if rank == 0 else _MORE):
                return
            held = found.pop((source, number))
            for word, value in held.items():
                left[word] = max(left[word], value)
            yield Kin(source, number, sum(held.values()) / whole)


def _rarity(syntaxes: Sequence[Syntax]) -> dict[str, float]:
    """How rare each word is in the text that has it most: what two texts share is not common."""
    most: dict[str, int] = {}
    for syntax in syntaxes:
        counts: Counter[str] = Counter()
        for unit in range(len(syntax.units)):
            counts.update({n.stem for n in syntax.inside(unit) if n.content})
        for word, count in counts.items():
            most[word] = max(count, most.get(word, 0))
    total = max(_FEWEST, *(len(s.units) for s in syntaxes))
    return {s: math.log((total + 1) / (n + 0.5)) for s, n in most.items()}


_FEWEST = 20  # sentences; in a shorter text every word would seem common
_DATES = frozenset(stem(fold(name)) for name in (*MONTH_NUMBERS, *WEEKDAY_NUMBERS))


def _is_amount(word: str) -> bool:
    return word[:1].isdigit() or word in _DATES


def _surroundings(syntax: Syntax, node: Node) -> Iterator[tuple[str, float]]:
    """The words around a node with how near they are; a word that stands twice at its nearest."""
    near: dict[str, float] = {}
    seen = {node.at}
    level = [node.at]
    for distance in range(1, len(_NEAR)):
        following: list[int] = []
        for at in level:
            around = [*syntax.children[at], syntax.nodes[at].head]
            following += [a for a in around if a not in seen]
            seen.update(around)
        for at in following:
            other = syntax.nodes[at]
            if other.content:
                near.setdefault(other.stem, _NEAR[distance])
        # function words are bridges: what hangs on a preposition is as near as the preposition
        level = following
    for other in syntax.inside(node.unit):
        if other.content and other.at != node.at:
            near.setdefault(other.stem, _FAR)
    sentence = syntax.units[node.unit].sentence
    for unit in _beside(syntax, node.unit):
        if syntax.units[unit].sentence == sentence:
            for other in syntax.inside(unit):
                if other.content:
                    near.setdefault(other.stem, _BESIDE)
    near.pop(node.stem, None)
    yield from near.items()


def _beside(syntax: Syntax, unit: int) -> list[int]:
    return [u for u in (unit - 1, unit + 1) if 0 <= u < len(syntax.units)]
