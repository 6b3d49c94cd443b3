"""Who and what a text mentions: names, pronouns, roles; and which mentions are one person.

No parser: capital letters, the tables of ``retold.language.english`` and the punctuation that
news uses around appositions are enough for finding the subject of a reporting verb, at a cost of
about a millisecond a thousand words.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from retold.language.english import (
    DOCUMENT_NOUNS,
    FEMALE_NAMES,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    MALE_NAMES,
    MALE_NOUNS,
    MALE_TITLES,
    MONTHS,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    STOPWORDS,
    TITLES,
    WEEKDAYS,
)

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]\.(?=\s?[A-Z])|[^\W\d_](?:[\w]|['’.\-](?=\w))*|\d[\d,.:]*\w*|[^\w\s]")
_PARTICLES = frozenset("de da das do dos du di la le van von der den ter ten al el bin ibn ben af av y e zu".split())
_ORG_WORDS = frozenset(
    """ministry council party university trust league agency inc ltd plc llc co corp group company
    committee commission court department board bank association union institute institution
    foundation centre center federation authority office society club college school hospital
    times post herald tribune gazette chronicle observer journal daily news guardian telegraph
    congress parliament senate house government police service services force network alliance
    assembly society bureau corporation partners holdings international tv radio press mail
    campaign coalition confederation directorate inspectorate airlines airways railway rail
    energy industries systems museum gallery orchestra theatre theater fund church united city
    rovers wanderers athletic fc afc""".split()
)
_DETERMINERS = frozenset("the a an his her their its our my this that these those one another some several two three four five many".split())
_PRONOUNS = {"he": "m", "she": "f", "they": "p", "it": "n", "who": "", "i": "", "we": ""}
_ABBREVIATED = frozenset("mr mrs ms dr prof rev sen rep gov gen col sgt capt lt st jr sr del cllr supt insp det hon pres".split())


@dataclass(frozen=True, slots=True)
class Word:
    """A word or punctuation mark of the text, with its lower-case form."""

    start: int
    end: int
    text: str
    low: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of words that names somebody or something.

    Attributes:
        first, last: indices of words, ``last`` exclusive.
        kind: "name", "role" (the energy minister), "pronoun".
        start, end: offsets in the text.
        name: for a name, without titles; for a role, the words as they stand.
        titles: lower-case title and role words before the name.
        gender: "m", "f", "p" (plural), "n" (thing) or "" if unknown.
        sort: "person", "organisation", "document" or "" if unknown.
    """

    first: int
    last: int
    kind: str
    start: int
    end: int
    name: str
    titles: tuple[str, ...] = ()
    gender: str = ""
    sort: str = ""


@dataclass(slots=True)
class Person:
    """Everything known of one name: its forms, the roles given to it, its gender."""

    name: str
    forms: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    gender: str = ""
    sort: str = ""


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return words and punctuation marks of ``text[start:end]`` in order."""
    end = len(text) if end is None else end
    out = []
    for match in _WORD.finditer(text, start, end):
        raw = match.group()
        out.append(Word(match.start(), match.end(), raw, raw.casefold().replace("’", "'")))
    return out


def find_mentions(words: list[Word], common: frozenset[str]) -> list[Mention]:
    """Return the mentions in ``words`` (one sentence, quotes left out), in order.

    Args:
        words: the words of the sentence.
        common: words that the document also uses in lower case: a capital at the start of a
            sentence makes no name of them.
    """
    out: list[Mention] = []
    at = 0
    while at < len(words):
        mention = _pronoun(words, at) or _role(words, at) or _name(words, at, common)
        if mention:
            out.append(mention)
            at = mention.last
        else:
            at += 1
    return out


def _pronoun(words: list[Word], at: int) -> Mention | None:
    word = words[at]
    if word.low not in _PRONOUNS or (word.low == "it" and word.text == "IT"):
        return None
    return Mention(at, at + 1, "pronoun", word.start, word.end, word.text, gender=_PRONOUNS[word.low])


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper() and (len(word.text) > 1 or word.text.isalpha())


def _name(words: list[Word], at: int, common: frozenset[str]) -> Mention | None:
    if not _is_capital(words[at]) or words[at].low in WEEKDAYS or words[at].low in MONTHS:
        return None
    initial = at == 0 or words[at - 1].text in {".", "!", "?", ":", "“", '"', "‘"}
    if initial and (words[at].low in STOPWORDS or words[at].low in common) and words[at].low not in TITLES:
        return None
    if words[at].low in STOPWORDS and words[at].low != "will":
        return None
    end = at + 1
    while end < len(words):
        word = words[end]
        if _is_capital(word) and word.low not in WEEKDAYS and word.low not in {"i"}:
            end += 1
        elif word.low in _PARTICLES and end + 1 < len(words) and _is_capital(words[end + 1]) and end > at:
            end += 1
        elif word.text in {".", "-"} and words[end - 1].end == word.start and words[end - 1].low in _ABBREVIATED:
            end += 1
        elif word.text == "&" and end + 1 < len(words) and _is_capital(words[end + 1]):
            end += 2
        elif word.text in {"'", "’"} and words[end - 1].end == word.start and end + 1 < len(words) and words[end + 1].start == word.end:
            end += 2
        else:
            break
    return _make_name(words, at, end)


def _make_name(words: list[Word], at: int, end: int) -> Mention:
    parts = [w for w in words[at:end] if w.text not in {".", "-"}]
    cut = 0
    for index, part in enumerate(parts[:-1]):
        low = part.low.rstrip(".")
        if low in TITLES or low in PERSON_NOUNS:
            cut = index + 1
    own = parts[cut:]
    last = own[-1].text
    possessive = re.sub(r"['’]s?$", "", last)
    name = " ".join([w.text for w in own[:-1]] + [possessive])
    titles = tuple(p.low.rstrip(".") for p in parts[:cut])
    lows = [re.sub(r"['’]s?$", "", w.low) for w in own]
    gender = _gender_of(titles, FEMALE_TITLES, MALE_TITLES)
    sort = ""
    if any(low in _ORG_WORDS for low in lows) or (len(own) == 1 and own[0].text.isupper() and len(last) > 1):
        sort = "organisation" if not titles or lows[-1] in _ORG_WORDS else ""
    elif titles or len(own) in {2, 3, 4}:
        sort = "person" if titles else ""
        gender = gender or ("f" if lows[0] in FEMALE_NAMES else "m" if lows[0] in MALE_NAMES else "")
        if gender and len(own) > 1:
            sort = "person"
    end_at = words[end - 1].end
    if possessive != last:
        end_at -= len(last) - len(possessive)
    return Mention(at, end, "name", words[at].start, end_at, name, titles, gender, sort)


def _gender_of(lows: tuple[str, ...], female: frozenset[str], male: frozenset[str]) -> str:
    if any(low in female for low in lows):
        return "f"
    return "m" if any(low in male for low in lows) else ""


def _role(words: list[Word], at: int) -> Mention | None:
    """"the energy minister", "a local nurse", "the trust's board", "two officials", "prosecutors"."""
    low = words[at].low
    start = at
    if low in _DETERMINERS or words[at].text[0].isdigit():
        at += 1
    elif not (_head(words[at]) or _plain(words[at])):
        return None
    last_head = None
    index = at
    while index < min(len(words), at + 8):
        word = words[index]
        if word.text in {"-", "’", "'"} and words[index - 1].end == word.start:
            index += 1
            continue
        if not (_plain(word) or _is_capital(word)) or word.low in STOPWORDS or word.low in WEEKDAYS:
            break
        if _head(word) and not (_is_capital(word) and index + 1 < len(words) and _is_capital(words[index + 1])):
            last_head = index
        index += 1
    if last_head is None:
        return None
    if start == at and last_head == at and not words[at].low.endswith("s") and _is_capital(words[at]) is False and at > 0 and words[at - 1].text not in {",", ".", "“", '"', "—", "–"} :
        pass
    # "defence lawyer Anneliese Brandt": the name right behind is the mention, the role its title.
    follow = last_head + 1
    if follow < len(words) and _is_capital(words[follow]) and words[follow].low not in STOPWORDS and words[follow].low not in WEEKDAYS | MONTHS:
        end = follow + 1
        while end < len(words) and (_is_capital(words[end]) or (words[end].low in _PARTICLES and end + 1 < len(words) and _is_capital(words[end + 1]))) and words[end].low not in WEEKDAYS:
            end += 1
        named = _make_name(words, follow, end)
        lows = tuple(w.low for w in words[start:follow])
        gender = named.gender or _gender_of(lows, FEMALE_NOUNS, MALE_NOUNS)
        head = words[last_head].low
        sort = "person" if head in PERSON_NOUNS else "organisation" if head in ORGANISATION_NOUNS else named.sort
        return Mention(start, end, "name", named.start, named.end, named.name, lows + named.titles, gender, sort)
    head = re.sub(r"['’]s?$", "", words[last_head].low)
    lows = tuple(w.low for w in words[start : last_head + 1])
    gender = _gender_of((head,), FEMALE_NOUNS, MALE_NOUNS)
    plural = head.endswith("s") and head not in {"boss", "press", "congress", "actress", "waitress", "kremlin", "princess", "ms", "headmistress", "business", "minutes"} or head in {"people", "men", "women", "police", "staff", "children"}
    sort = "person" if head in PERSON_NOUNS else "organisation" if head in ORGANISATION_NOUNS else "document"
    last = words[last_head]
    end_at = last.end - (len(last.text) - len(re.sub(r"['’]s?$", "", last.text)))
    text_name = " ".join(w.text for w in words[start : last_head + 1]).replace(" ' ", "'").replace(" - ", "-")
    return Mention(start, last_head + 1, "role", words[start].start, end_at, text_name, lows, "p" if plural and not gender else gender, sort)


def _plain(word: Word) -> bool:
    return word.text[0].isalpha() and word.text[0].islower()


def _head(word: Word) -> bool:
    low = re.sub(r"['’]s?$", "", word.low)
    return low in PERSON_NOUNS or low in ORGANISATION_NOUNS or low in DOCUMENT_NOUNS


def content_words(text: str) -> frozenset[str]:
    """Return the lower-case content words of a description, for comparing roles."""
    return frozenset(w.low.removesuffix("'s") for w in words_of(text) if w.text[0].isalnum() and w.low not in STOPWORDS)


class Cast:
    """The names of one document, forms of one name put together."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.people: list[Person] = []
        self._by_form: dict[str, list[Person]] = {}
        for mention in sorted((m for m in mentions if m.kind == "name"), key=lambda m: -len(m.name.split())):
            self._enter(mention)

    def _enter(self, mention: Mention) -> None:
        known = self.find(mention.name, mention.gender)
        person = known[0] if len(known) == 1 else None
        if person is None:
            if known:  # "Mr Lee" where there are two: enter nothing
                return
            person = Person(mention.name)
            self.people.append(person)
            parts = mention.name.split()
            for form in {mention.name, parts[-1], parts[0], " ".join(parts[-2:]), _acronym(parts)}:
                if form:
                    self._by_form.setdefault(form.casefold(), []).append(person)
        person.forms.add(mention.name)
        person.roles.update(t for t in mention.titles if t not in STOPWORDS)
        if not person.gender:
            person.gender = mention.gender if mention.gender in {"m", "f"} else ""
        person.sort = person.sort or mention.sort

    def find(self, name: str, gender: str = "") -> list[Person]:
        """Return those whom ``name`` may mean, the exact name alone if there is one."""
        found = self._by_form.get(name.casefold(), [])
        exact = [p for p in found if p.name.casefold() == name.casefold()]
        if exact:
            return exact[:1]
        fitting = [p for p in found if not gender or not p.gender or p.gender == gender]
        return fitting or found

    def note(self, name: str, roles: frozenset[str]) -> None:
        """Add an apposition ("an analyst at the consultancy Brightwell") to a person's roles."""
        found = self.find(name)
        if len(found) == 1:
            found[0].roles.update(roles)


def _acronym(parts: list[str]) -> str:
    letters = "".join(p[0] for p in parts if p[0].isupper())
    return letters if len(letters) >= 3 else ""


def common_words(words: list[Word]) -> frozenset[str]:
    """Return the words that the text uses in lower case more often than not."""
    lower = Counter(w.low for w in words if w.text[0].islower())
    upper = Counter(w.low for w in words if w.text[0].isupper())
    return frozenset(w for w, n in lower.items() if n >= upper[w])
