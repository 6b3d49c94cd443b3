"""Are two speakers, named in two texts, the same? Yes, no, or cannot tell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz.distance import Levenshtein

from retold.annotate import Annotated
from retold.annotate.words import content_words
from retold.language.people import (
    FEMALE_NAMES,
    MALE_NAMES,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    SHORT_NAMES,
    SPEAKS_FOR,
    TITLES,
)
from retold.model import Quote, Speaker, Statement

# Ways of finding a speaker that are good enough to show, not to accuse upon.
_WEAK = frozenset(
    {"subject of the sentence", "sentence before", "carried over", "participle", "for"}
)
_PRONOUN_GENDER = {"he": "m", "she": "f"}


class Register:
    """What all the texts together say of the people in them: roles and gender, by plain name."""

    def __init__(self, texts: Iterable[Annotated]) -> None:
        texts = tuple(texts)
        people = [person for text in texts for person in text.people]
        quotes = [quote for text in texts for quote in text.quotes]
        self._rosters = [frozenset(_key(person.name) for person in text.people) for text in texts]
        self._roles: dict[str, set[str]] = {}
        self._genders: dict[str, set[str]] = {}
        self._sorts: dict[str, set[str]] = {}
        self._judged: dict[tuple[str, str, str, str], bool | None] = {}
        for person in people:
            key = _key(person.name)
            self._roles.setdefault(key, set()).update(person.roles)
            self._sorts.setdefault(key, set()).add(person.sort)
            self._genders.setdefault(key, set()).update({person.gender} & {"m", "f"})
        for quote in quotes:
            if quote.speaker and quote.certain and _named(quote.speaker):
                gender = _PRONOUN_GENDER.get(quote.speaker.text.casefold())
                if gender:
                    self._genders.setdefault(_key(quote.speaker.name), set()).add(gender)

    def same(self, story: Speaker | None, source: Speaker | None) -> bool | None:
        """Return True or False where the texts decide whether the two are one, else None."""
        if story is None or source is None:
            return None
        key = (story.name, story.text, source.name, source.text)
        if key not in self._judged:
            self._judged[key] = self._same(story, source)
        return self._judged[key]

    def _same(self, story: Speaker, source: Speaker) -> bool | None:
        a, b = _parts(story.name), _parts(source.name)
        if not a or not b:
            return None
        if a == b or _initials(a, b) or _initials(b, a):
            return True
        if _named(story) and _named(source):
            return self._same_name(a, b)
        return self._same_description(story, source, a, b)

    def different(self, story: Quote | Statement, source: Quote | Statement) -> bool:
        """Tell whether the texts give two utterances to two different speakers beyond doubt.

        Where a text does not name the speaker beside the quote, nobody who might be meant there
        may be the other one.
        """
        if story.speaker is None or source.speaker is None:
            return False
        if self.same(story.speaker, source.speaker) is not False:
            return False
        if {story.reason, source.reason} & _WEAK and not self._of_two_genders(story, source):
            return False
        for quote in (story, source):
            if not quote.certain and not (quote.speaker and _named(quote.speaker)):
                return False
        if _surname_alone(story.speaker, source.speaker) or _surname_alone(
            source.speaker, story.speaker
        ):
            return False  # "the younger Gisler" may be either
        if self._fits_role(story.speaker, source.speaker) or self._fits_role(
            source.speaker, story.speaker
        ):
            return False
        return not (self._may_be(story, source.speaker) or self._may_be(source, story.speaker))

    def _of_two_genders(self, story: Quote | Statement, source: Quote | Statement) -> bool:
        """Whether one of the two is known to be a man, the other a woman."""
        if story.speaker is None or source.speaker is None:
            return False
        a = self._genders.get(_key(story.speaker.name), set())
        b = self._genders.get(_key(source.speaker.name), set())
        return len(a) == len(b) == 1 and a != b

    def _fits_role(self, mention: Speaker, other: Speaker) -> bool:
        """Whether one text's description ("the Republican") is a role of the other's speaker."""
        if mention.text.casefold() in {"", mention.name.casefold()} | set(_PRONOUN_GENDER):
            return False
        if set(_parts(mention.name)[-1:]) & {
            w.casefold() for w in re.findall(r"\w+", mention.text)
        }:
            return False  # "Councillor Jane Alder" is named; the title alone proves nothing
        heads = content_words(mention.text) & (PERSON_NOUNS | ORGANISATION_NOUNS)
        return bool(heads & self._known(_parts(other.name)))

    def _may_be(self, quote: Quote | Statement, speaker: Speaker) -> bool:
        if quote.certain or quote.speaker is None:
            return False
        wanted = _PRONOUN_GENDER.get(quote.speaker.text.casefold())
        known = self._genders.get(_key(speaker.name), set())
        if wanted and known and wanted not in known:
            return False
        return any(
            self.same(Speaker(None, "", name), speaker) is not False for name in quote.candidates
        )

    def _are_two(self, a: list[str], b: list[str]) -> bool:
        """Two of one surname: a man and a woman, or both named in full in one text."""
        pair = {" ".join(a), " ".join(b)}
        genders = [self._genders.get(key, set()) for key in pair]
        if len(genders) == 2 and all(len(g) == 1 for g in genders) and genders[0] != genders[1]:
            return True
        return any(pair <= roster for roster in self._rosters)

    def _is_person(self, parts: list[str]) -> bool:
        return "person" in self._sorts.get(" ".join(parts), ())

    def _is_official(self, parts: list[str]) -> bool:
        """Whether somebody speaks for a state or a body, by the roles the texts give him."""
        return len(parts) > 1 and bool(self._known(parts) & _OFFICIALS)

    def _known(self, parts: list[str]) -> frozenset[str]:
        return frozenset(self._roles.get(" ".join(parts), ()))

    def _same_name(self, a: list[str], b: list[str]) -> bool | None:
        if set(a) <= set(b) or set(b) <= set(a):
            return True
        if a[-1] == b[-1] and len(a) > 1 and len(b) > 1:
            alike = _same_first_name(a[0], b[0])
            return alike if alike is not False or self._are_two(a, b) else None
        if min(len("".join(a)), len("".join(b))) >= 5 and _ends_alike("".join(a), "".join(b)):
            return True  # "Del Giudice" and "DelGiudice"
        near = max(len(a[-1]), len(b[-1])) >= 5 and Levenshtein.distance(a[-1], b[-1]) <= 2
        if near and (len(a) == 1 or len(b) == 1 or _same_first_name(a[0], b[0]) is not False):
            return True if Levenshtein.distance(a[-1], b[-1]) == 1 else None  # misspelt, perhaps
        if min(len(a), len(b)) == 1 and (self._is_official(a) or self._is_official(b)):
            return None  # "Moscow said" for "Kremlin spokesman Dmitry Peskov said"
        # A spokesman speaks for his house: "Rebasoo of the customs office", "the customs office".
        return (not self._is_person(a) and bool(set(a) & self._known(b))) or (
            not self._is_person(b) and bool(set(b) & self._known(a))
        )

    def _houses(self, speaker: Speaker, words: frozenset[str]) -> frozenset[str]:
        """Names for which a body or a spokesman speaks, lower case."""
        if not words & (_SPOKESMEN | {"campaign"}):
            return frozenset()
        names = {part for key in self._roles for part in key.split()}
        return (words - set(_parts(speaker.name) if _named(speaker) else [])) & names

    def _same_description(
        self, story: Speaker, source: Speaker, a: list[str], b: list[str]
    ) -> bool | None:
        words_a = content_words(story.name) | content_words(story.text) | self._known(a)
        words_b = content_words(source.name) | content_words(source.text) | self._known(b)
        if words_a & words_b:
            return True
        if _cannot_speak_for(words_a, words_b) or _cannot_speak_for(words_b, words_a):
            return False
        houses_a, houses_b = self._houses(story, words_a), self._houses(source, words_b)
        if houses_a and houses_b and not houses_a & houses_b:
            return False  # "Marchetti's campaign" and "a Delacroix spokesman, Teddy Ruark"
        if _spokesman_of_another(story.name, source.name, words_b) or _spokesman_of_another(
            source.name, story.name, words_a
        ):
            return False  # "a Civil Guard spokesman" and "the grid operator, Rede Norte"
        # A bare role on one side: another bearer of the role in either text decides.
        for described, name in ((story, b), (source, a)):
            heads = content_words(described.name) & PERSON_NOUNS
            if _named(described):
                continue
            bearers = [n for n, known in self._roles.items() if heads and heads <= known]
            if bearers and " ".join(name) not in bearers:
                return False
        return None


def _cannot_speak_for(body: frozenset[str], person: frozenset[str]) -> bool:
    """A minister does not speak for an agency, a chief executive does for his company."""
    roles = person & PERSON_NOUNS
    allowed = [SPEAKS_FOR[word] for word in body if word in SPEAKS_FOR]
    return bool(roles and allowed) and not any(roles & table for table in allowed)


def _spokesman_of_another(name: str, other: str, known: frozenset[str]) -> bool:
    """Whether ``name`` is the spokesman of a named body and ``other`` is another body."""
    words = re.findall(r"[^\W\d_][\w'’-]*", name)
    spokesman = bool(words) and words[-1].casefold() in _SPOKESMEN
    body = bool(known & (ORGANISATION_NOUNS | _SPOKESMEN))
    return spokesman and any(w[0].isupper() for w in words[:-1]) and body and other[:1].isupper()


_SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})


_OFFICIALS = _SPOKESMEN | frozenset(
    """minister president premier chancellor secretary ambassador envoy king queen prime manager
    coach chairman chief director leader""".split()
)


def _same_first_name(a: str, b: str) -> bool | None:
    """``Bill`` and ``William``, ``J.`` and ``Jane``: True; None if one may be short for it."""
    if a == b or (a[0] == b[0] and min(len(a), len(b)) == 1) or Levenshtein.distance(a, b) <= 1:
        return True
    if {a, b} & FEMALE_NAMES and {a, b} & MALE_NAMES:
        return False
    if SHORT_NAMES.get(a, a) == SHORT_NAMES.get(b, b):
        return True
    return None if a[:2] == b[:2] else False


def _surname_alone(mention: Speaker, other: Speaker) -> bool:
    """Whether a text says no more than the surname that the other speaker has too."""
    own, theirs = _parts(mention.name), _parts(other.name)
    said = _parts(mention.text)
    return (
        len(own) > 1
        and bool(theirs)
        and own[-1] == theirs[-1]
        and own[-1] in said
        and own[0] not in said
    )


def _ends_alike(a: str, b: str) -> bool:
    return a.endswith(b) or b.endswith(a)


def _key(name: str) -> str:
    return " ".join(_parts(name))


def _parts(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = re.findall(r"[^\W_][\w'’-]*", plain.casefold())
    words = [part for w in words for part in re.sub(r"['’]s?$", "", w).split("-")]
    kept = [w for w in words if w not in {"the", "a", "an", "of", "and"}]
    while len(kept) > 1 and kept[0] in TITLES:
        kept = kept[1:]
    return kept


def _is_name(name: str) -> bool:
    return any(w[0].isupper() for w in re.findall(r"[^\W\d_][\w'’-]*", name)[-1:])


def _named(speaker: Speaker) -> bool:
    """Whether a speaker has a name: "the Nevada Democrat" is none."""
    described = re.match(r"(?:the|a|an)\s", speaker.text, re.IGNORECASE)
    noun = speaker.name.split()[-1].casefold() in PERSON_NOUNS if speaker.name else False
    words = speaker.name.split()
    role = any(w in PERSON_NOUNS for w in words)  # "judge at Stanhope County Court"
    return _is_name(speaker.name) and not role and not (described and noun)


def _initials(a: list[str], b: list[str]) -> bool:
    return len(a) == 1 and len(b) > 1 and a[0] == "".join(w[:1] for w in b)
