"""What a claim has that its sources do not: numbers, names, negations, words and their kin.

What is new in a claim may be a paraphrase or an error. A number or a name seldom is a paraphrase;
a new word that is a synonym of one of the source's often is, its opposite never. Counts of these
are weighed beside the model's answer (:mod:`retold.compare.support`). By themselves they tell as
much of edited summaries as the model does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import astuple, dataclass

from retold.language.english import NEGATIONS
from retold.language.lexicon import Kindred, Relation, has_content, stemmed
from retold.language.tokens import fold

LACKING = NEGATIONS | frozenset(
    "unable unlike instead rather refuse refuses refused decline declines declined "
    "deny denies denied avoid avoids avoided".split()
)
"""Words that say that something is not so, or is not done."""

_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)?")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_LONGEST_INITIALS = 5


@dataclass(frozen=True, slots=True)
class Novelty:
    """How many of a claim's words are new, by sort.

    A word that a source has in another form ("sold" for "sell") is not new.

    Attributes:
        numbers: that no source has, in digits or in words.
        names: capitalised words that no source has; the first of the claim is none, nor are a
            synonym ("British" of "Britain") and initials of words of the source.
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
        numbers: without commas.
    """

    def __init__(self, texts: Collection[str]) -> None:
        words = [match.group() for text in texts for match in _WORD.finditer(text)]
        self.stems = frozenset(map(stemmed, words))
        self.numbers = frozenset(number for text in texts for number in numbers(text))
        self._kindred = Kindred(dict.fromkeys(map(_lower, words)))
        self._initials = "\n".join("".join(word[0] for word in _words(text)) for text in texts)

    def novelty(self, claim: str, beside: str) -> Novelty:
        """Return what is new in a claim.

        Args:
            claim: its text.
            beside: the sentences of the sources that bear on it.
        """
        told = [match.group() for match in _WORD.finditer(claim)]
        own = frozenset(stemmed(_lower(word)) for word in told)
        count = dict.fromkeys(Relation, 0)
        names = 0
        seen: set[str] = set()
        for at, word in enumerate(told):
            lower, own_stem = _lower(word), stemmed(word)
            if own_stem in self.stems or own_stem in seen:
                continue
            seen.add(own_stem)
            known = not has_content(lower) or _NUMBER.search(lower) or self._kindred.has(lower)
            if known:
                continue
            relation = self._kindred.relation(lower, own)
            if at and word[0].isupper() and relation is not Relation.SAME:
                names += not self._abbreviates(word)
            else:
                count[relation] += 1
        near = frozenset(_words(beside))
        new = {_lower(word) for word in told} - near
        return Novelty(
            sum(number not in self.numbers for number in dict.fromkeys(numbers(claim))),
            names,
            count[Relation.OPPOSITE],
            count[Relation.SAME],
            count[Relation.AKIN],
            sum(word in LACKING for word in new),
        )

    def _abbreviates(self, word: str) -> bool:
        short = len(word) <= _LONGEST_INITIALS and word.isupper()
        return short and word.lower() in self._initials


def numbers(text: str) -> Iterable[str]:
    """Return the numbers of a text, those written as words from two on as well."""
    out = [match.group().replace(",", "") for match in _NUMBER.finditer(text)]
    for match in _WORD.finditer(text):
        word = match.group()
        if word.isalpha():
            number = _ORDINAL.fullmatch(fold(word))
            if number and number.group(1) != "1":
                out.append(number.group(1))
    return out


def _words(text: str) -> list[str]:
    return [_lower(match.group()) for match in _WORD.finditer(text)]


def _lower(word: str) -> str:
    return word.lower().replace("’", "'")
