"""Which words may stand for each other, and which say the opposite: WordNet and our own tables.

WordNet 3.0 (Fellbaum, 1998; its licence stands beside ``wordnet.npz``) groups words into sets of
synonyms, with links to more general ones, to similar adjectives, to derived words and to opposites.
``training/lexicon.py`` made arrays of its single words. It does not know the sense in which a word
is used, so what is told here is a hint, weighed with others, never a finding by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from enum import IntEnum
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from retold.language.english import STOPWORDS
from retold.language.opposites import OPPOSITES, SYNONYMS
from retold.language.tokens import fold, stem

if TYPE_CHECKING:
    import numpy as np

FILE = "wordnet.npz"
KINDS = "nvar"
"""Nouns, verbs, adjectives and adverbs."""

MOST_SENSES = 6
"""The commonest senses of a word that are kept."""

_FREQUENT = 4  # senses, of which more general ones are looked for
_MAIN = 3  # senses, of which siblings are looked for
_LEVELS = 3  # up to a more general word
_SHALLOW = 5  # levels from the top; what meets there has little in common
# What a form may end in, and the base form instead (WordNet's own rules of detachment).
_ENDINGS = {
    "n": "s: ses:s xes:x zes:z ches:ch shes:sh men:man ies:y",
    "v": "s: ies:y es:e es: ed:e ed: ing:e ing:",
    "a": "er: est: er:e est:e",
    "r": "",
}
_RULES = {
    kind: [(end, new) for end, _, new in (rule.partition(":") for rule in rules.split())]
    for kind, rules in _ENDINGS.items()
}
_KEPT = 1 << 15  # words
_MEANINGS_KEPT = 1 << 13  # of about 3 kB each


class Relation(IntEnum):
    """What a word is to some others, the one that tells most."""

    NONE = 0
    SAME = 1
    """It says the same as one of them, or something more general."""
    OPPOSITE = 2
    AKIN = 3
    """It is something more special, or another of the same sort."""


class Kindred:
    """Words, ready to be asked which of them may stand for another.

    Args of the constructor:
        words: in lower case; those without content are left out.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._holding: dict[str, dict[int, set[str]]] = {
            "senses": {}, "near": {}, "above": {}, "opposed": {}, "parents": {}, "frequent": {},
        }  # fmt: skip
        self._stems: dict[str, set[str]] = {}
        self._bases: set[int] = set()
        for word in words:
            if not has_content(word):
                continue
            self._stems.setdefault(stemmed(word), set()).add(word)
            meaning = _meaning(word)
            self._bases |= meaning.bases
            for name, holding in self._holding.items():
                for synset in getattr(meaning, name):
                    holding.setdefault(synset, set()).add(word)

    def has(self, word: str) -> bool:
        """Tell whether ``word`` is one of these words, or a form of one."""
        return stemmed(word) in self._stems or not self._bases.isdisjoint(_meaning(word).bases)

    def relation(self, word: str, without: Collection[str] = ()) -> Relation:
        """Return what ``word`` is to these words.

        Args:
            word: in lower case.
            without: stems of words that do not count.
        """
        found = self.kin(word, without).items()
        return next((relation for relation, words in found if words), Relation.NONE)

    def kin(self, word: str, without: Collection[str] = ()) -> dict[Relation, set[str]]:
        """Return those of these words to which ``word`` is anything, by what it is, the best first.

        Args:
            word: in lower case.
            without: stems of words that do not count.
        """
        mine = _meaning(word)
        same = self._of_stems(synonym_stems(), word)
        opposed = self._of_stems(opposite_stems(), word) - same
        listed = same | opposed
        opposed |= (self._any("opposed", mine.senses) | self._any("senses", mine.opposed)) - listed
        like = self._any("senses", mine.near) | self._any("near", mine.senses)
        same |= (like | self._any("above", mine.frequent)) - opposed - listed
        akin = self._any("frequent", mine.above) | self._any("parents", mine.parents)
        held = {
            Relation.SAME: same,
            Relation.OPPOSITE: opposed,
            Relation.AKIN: akin - same - opposed,
        }
        return {
            relation: {other for other in words if stemmed(other) not in without}
            for relation, words in held.items()
        }

    def _any(self, name: str, synsets: frozenset[int]) -> set[str]:
        holding = self._holding[name]
        return {word for synset in synsets if synset in holding for word in holding[synset]}

    def _of_stems(self, table: dict[str, frozenset[str]], word: str) -> set[str]:
        found = (self._stems.get(other, ()) for other in table.get(stemmed(word), ()))
        return {own for words in found for own in words}


@lru_cache(maxsize=_KEPT)
def stemmed(word: str) -> str:
    """Return the stem of a word as it stands, folded."""
    return stem(fold(word))


@lru_cache(maxsize=_KEPT)
def has_content(word: str) -> bool:
    """Tell whether a word is one of content, not a number and not one letter."""
    folded = fold(word)
    return folded not in STOPWORDS and len(folded) > 1 and folded[:1].isalpha()


class _Meaning:
    """What WordNet has of a word: its commonest senses, and the synsets around them."""

    __slots__ = ("above", "bases", "frequent", "near", "opposed", "parents", "senses")

    def __init__(self, word: str) -> None:
        net = _net()
        places = [place for kind in KINDS for place in net.places(word, kind)]
        listed = [net.senses(place) for place in places]
        self.bases = frozenset(places)
        self.senses = _union(listed)
        self.frequent = _union(senses[:_FREQUENT] for senses in listed)
        self.near = self.senses | _union(net.near(s) for s in self.senses)
        self.opposed = _union(net.opposed(place) for place in places)
        level, above = self.frequent, frozenset[int]()
        for _ in range(_LEVELS):
            level = _union(net.above(s) for s in level)
            above |= level
        self.above = above
        main = _union(senses[:_MAIN] for senses in listed)
        self.parents = frozenset(up for s in main for up in net.above(s) if net.tells(s, up))


def _union(lists: Iterable[Iterable[int]]) -> frozenset[int]:
    return frozenset(synset for row in lists for synset in row)


@lru_cache(maxsize=_MEANINGS_KEPT)
def _meaning(word: str) -> _Meaning:
    return _Meaning(word)


class _Net:
    """The arrays."""

    def __init__(self) -> None:
        import numpy as np  # noqa: PLC0415  # slow to import

        with (
            files("retold.language").joinpath(FILE).open("rb") as file,
            np.load(file, allow_pickle=False) as held,
        ):
            arrays = {name: held[name] for name in held.files}
        words = arrays["words"].tobytes().decode().split("\n")
        kinds = [KINDS[kind] for kind in arrays["kinds"].tolist()]
        self._places = {key: at for at, key in enumerate(zip(words, kinds, strict=True))}
        self._irregular: dict[tuple[str, str], list[str]] = {}
        for line in arrays["irregular"].tobytes().decode().split("\n"):
            form, base, kind = line.split()
            self._irregular.setdefault((form, kind), []).append(base)
        self.senses = _rows(arrays, "senses")
        self.opposed = _rows(arrays, "opposed")
        self.near = _rows(arrays, "near")
        self.above = _rows(arrays, "above")
        self._depths, self._verbs = arrays["depths"], arrays["verbs"]

    def places(self, word: str, kind: str) -> list[int]:
        """The entries that a form may be one of."""
        forms = [word, *self._irregular.get((word, kind), ())]
        forms += [
            word[: len(word) - len(end)] + new for end, new in _RULES[kind] if word.endswith(end)
        ]
        found = (self._places.get((form, kind)) for form in dict.fromkeys(forms))
        return [place for place in found if place is not None]

    def tells(self, synset: int, above: int) -> bool:
        """Whether two with the same synset above them have much in common."""
        return bool(self._verbs[synset]) or int(self._depths[above]) > _SHALLOW


def _rows(arrays: dict[str, np.ndarray[Any, Any]], name: str) -> Callable[[int], list[int]]:
    """What gives the row at a place of one flat array."""
    flat, ends = arrays[name], arrays[f"{name}_ends"]

    def row(at: int) -> list[int]:
        found: list[int] = flat[ends[at - 1] if at else 0 : ends[at]].tolist()
        return found

    return row


@cache
def _net() -> _Net:
    return _Net()


@cache
def synonym_stems() -> dict[str, frozenset[str]]:
    """Return our own synonyms: for the stem of a word those of its synonyms, itself left out."""
    return _by_stem(SYNONYMS)


@cache
def opposite_stems() -> dict[str, frozenset[str]]:
    """Return our own opposites, likewise."""
    return _by_stem(OPPOSITES)


def _by_stem(table: dict[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for word, others in table.items():
        if "_" not in word:
            found = {stemmed(other) for other in others if "_" not in other}
            out.setdefault(stemmed(word), set()).update(found)
    return {word: frozenset(others - {word}) for word, others in out.items()}
