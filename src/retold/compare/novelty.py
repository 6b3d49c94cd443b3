"""What a claim has that its sources do not: numbers, names, negations, words and their kin.

What is new in a claim may be a paraphrase or an error. A number or a name seldom is a paraphrase;
a new word that is a synonym of one of the source's often is, its opposite never. Counts of these
are weighed beside the model's answer (:mod:`retold.compare.support`). By themselves they tell as
much of edited summaries as the model does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import astuple, dataclass

from retold.language.english import NEGATIONS
from retold.language.lexicon import Kindred, Relation, has_content, stemmed
from retold.language.tokens import fold, tokenize

LACKING = NEGATIONS | frozenset(
    "unable unlike instead rather refuse refuses refused decline declines declined "
    "deny denies denied avoid avoids avoided".split()
)
"""Words that say that something is not so, or is not done."""

SCALES = frozenset("hundred thousand million billion trillion".split())
"""Parts of numbers, no words of their own."""

_NUMBER = re.compile(r"(\d+(?:\.\d+)?)(?:st|nd|rd|th)?")
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_ONES = frozenset(("1", "0"))  # "one of them", "the first": seldom a number
_WORD = re.compile(r"\w+(?:[’']\w+)*")
# Capitalised words in a row, small ones between them; possessive, since a word may be endless.
_ROW = re.compile(r"\b[A-Z]\w*+(?:[ -](?:(?:and|de|for|of|on|the) ){0,2}[A-Z]\w*+)+")
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_LONGEST_ROW = 12  # words that initials are taken of
_LONGEST_INITIALS = 5


@dataclass(frozen=True, slots=True)
class Novelty:
    """How many of a claim's words are new, by sort.

    A word that a source has in another form ("sold" for "sell") is not new.

    Attributes:
        numbers: that no source has, in digits or in words; one and first are none.
        names: capitalised words that no source has; the first of the claim is none, nor are a
            synonym of another ("British" of "Britain") and initials of words of the source.
        against: words that no source has and whose opposite one has.
        synonyms, akin: words that say the same as a word of a source, or something like it.
        lacking: words of ``LACKING`` that the sentences beside it do not have.
    """

    numbers: int
    names: int
    against: int
    synonyms: int
    akin: int
    lacking: int

    def values(self) -> tuple[float, ...]:
        """Return the counts in their order."""
        return tuple(map(float, astuple(self)))


class Vocabulary:
    """All words of the sources.

    Attributes:
        stems: of all of them.
        numbers: as :func:`numbers` gives them.
    """

    def __init__(self, texts: Collection[str]) -> None:
        words = [word for text in texts for word in _words(text)]
        named = [word for word in words if word[0].isupper()]
        self.stems = frozenset(map(stemmed, words))
        self.numbers = frozenset(number for text in texts for number in numbers(text))
        self._folded = frozenset(map(fold, words))
        self._named = frozenset(map(stemmed, named))
        self._kindred = Kindred(dict.fromkeys(map(str.lower, words)))
        self._names = Kindred(dict.fromkeys(map(str.lower, named)))
        self._initials = frozenset(
            "".join(word[0] for word in row) for text in texts for row in _rows(text)
        )
        dotted = (match.group() for text in texts for match in _DOTTED.finditer(text))
        self._short = frozenset((*filter(_is_short, words), *(d.replace(".", "") for d in dotted)))

    def novelty(self, claim: str, beside: str) -> Novelty:
        """Return what is new in a claim.

        Args:
            claim: its text.
            beside: the sentences of the sources that bear on it.
        """
        told = _words(claim)
        own = frozenset(stemmed(word.lower()) for word in told)
        count = dict.fromkeys(Relation, 0)
        names = 0
        seen = self._written_out(claim)
        for at, word in enumerate(told):
            lower = word.lower()
            if lower in seen or _DIGITS.search(word) or lower in SCALES:
                continue
            seen.add(lower)
            if _is_short(word) or (at and word[0].isupper() and has_content(lower)):
                names += not self._has_name(word)
            elif has_content(lower) and not self._has(word):
                count[self._kindred.relation(lower, own)] += 1
        new = set(map(_plain, told)) - set(map(_plain, _words(beside)))
        return Novelty(
            sum(number not in self.numbers for number in frozenset(numbers(claim))),
            names,
            count[Relation.OPPOSITE],
            count[Relation.SAME],
            count[Relation.AKIN],
            sum(word in LACKING for word in new),
        )

    def _has(self, word: str) -> bool:
        return stemmed(word) in self.stems or self._kindred.has(word.lower())

    def _has_name(self, word: str) -> bool:
        """Whether a source has a capitalised word, one like it, or what it is short for."""
        if fold(word) in self._folded or stemmed(word) in self._named:
            return True
        if self._names.relation(word.lower()) is Relation.SAME:
            return True
        return word in self._short or word in self._initials

    def _written_out(self, claim: str) -> set[str]:
        """The words of what a source has as initials, in lower case."""
        return {
            word.lower()
            for row in _rows(claim)
            if "".join(word[0] for word in row) in self._short
            for word in row
        }


def numbers(text: str) -> Iterator[str]:
    """Yield the numbers of a text, however they are written, but for one and nought."""
    for token in tokenize(text):
        whole = _NUMBER.fullmatch(token.norm)
        for number in [whole.group(1)] if whole else _DIGITS.findall(token.norm):
            if number not in _ONES:
                yield number


def _rows(text: str) -> Iterator[list[str]]:
    """Capitalised words in a row, small ones between them left out, and all parts of the row."""
    for match in _ROW.finditer(text):
        row = [word for word in _words(match.group()) if word[0].isupper()][:_LONGEST_ROW]
        for start in range(len(row) - 1):
            for end in range(start + 2, min(len(row), start + _LONGEST_INITIALS) + 1):
                yield row[start:end]


def _is_short(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _words(text: str) -> list[str]:
    """The words of a text, without "'s"."""
    found = (match.group().replace("’", "'") for match in _WORD.finditer(text))
    return [word.removesuffix("'s") for word in found]


def _plain(word: str) -> str:
    """A word in lower case, all ways to write "not" as one."""
    word = word.lower()
    return "not" if word == "cannot" or word.endswith("n't") else word
