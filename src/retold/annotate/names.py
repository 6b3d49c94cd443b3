"""Who and what a text mentions: names, pronouns, roles; and which mentions are one person.

No parser: capital letters, the tables of ``retold.language.english`` and the punctuation that
news uses around appositions are enough for finding the subject of a reporting verb, at a cost of
about a millisecond a thousand words.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

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
    REPORTING_VERBS,
    STOPWORDS,
    TITLES,
    WEEKDAYS,
    WORK_NOUNS,
)

_ABBREVIATED = "Mr Mrs Ms Dr Prof Rev Sen Sens Rep Reps Gov Gen Col Sgt Capt Lt St Jr Sr Del Cllr Supt Insp Det Hon Pres Maj Cmdr Adm Atty Fr Messrs No".split()
_WORD = re.compile(
    rf"(?:{'|'.join(_ABBREVIATED)})\.|(?:[A-Z]\.){{2,}}|"
    r"[A-Z]\.(?=\s?[A-Z])|[^\W\d_](?:\w|['’.\-](?=\w))*|\d+(?:[.,:]\d+)*\w*|[^\w\s]"
)
_PARTICLES = frozenset("de del della da das do dos du di los las la le van von der den ter ten al el bin ibn ben af av y e zu".split())
_ORG_WORDS = frozenset(
    """ministry council party university trust league agency inc ltd plc llc co corp group company
    committee commission court department board bank association union institute institution
    foundation centre center federation authority office society club college school hospital
    times post herald tribune gazette chronicle observer journal daily news guardian telegraph
    congress parliament senate house government police service services force network alliance
    assembly society bureau corporation partners holdings international tv radio press mail
    campaign coalition confederation directorate inspectorate airlines airways railway rail
    prize award awards lane street road avenue square war show cup bridge river island islands
    bay hill act treaty festival arena stadium station hall palace castle county state province
    report study journal review magazine ltd. inc. programme program project plan line
    energy industries systems museum gallery orchestra theatre theater fund church united city
    rovers wanderers athletic albion town rangers county hotspur villa fc afc""".split()
)
_DETERMINERS = frozenset("the a an his her their its our my this that these those one another some several two three four five many".split())
_PRONOUNS = {"he": "m", "she": "f", "they": "p", "it": "n", "who": "", "i": "", "we": ""}


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


@dataclass(frozen=True, slots=True)
class Context:
    """What the whole text tells of its words.

    Attributes:
        text: the text.
        common: words used in lower case at least as often as with a capital: a capital at the
            start of a sentence makes no name of them.
        capitals: words that have a capital inside a sentence somewhere.
    """

    text: str
    common: frozenset[str]
    capitals: frozenset[str]


def context_of(text: str) -> Context:
    """Return the :class:`Context` of a text."""
    words = words_of(text)
    lower = Counter(w.low for w in words if w.text[0].islower())
    upper = Counter(w.low for w in words if w.text[0].isupper())
    capitals = frozenset(
        w.text
        for i, w in enumerate(words)
        if _is_capital(w) and (not is_initial(words, i) or (i > 1 and words[i - 2].text == ","))
    )
    return Context(text, frozenset(w for w, n in lower.items() if n >= upper[w]), capitals)


def find_mentions(words: list[Word], context: Context) -> list[Mention]:
    """Return the mentions in ``words`` (one sentence, quotes left out), in order."""
    out: list[Mention] = []
    at = 0
    while at < len(words):
        mention = _aged(words, at) or _pronoun(words, at) or _role(words, at, context) or _name(words, at, context)
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


def _aged(words: list[Word], at: int) -> Mention | None:
    """``the 61-year-old``: a person, no more said."""
    texts = [w.low for w in words[at : at + 6]]
    if len(texts) < 2 or texts[0] not in {"the", "a"} or not texts[1][:1].isdigit():
        return None
    joined = "".join(texts[1:6])
    for count in range(1, 6):
        if "".join(texts[1 : 1 + count]).endswith("year-old") and joined:
            following = words[at + 1 + count] if at + 1 + count < len(words) else None
            if following is not None and (_head(following) or _is_capital(following)):
                return None
            end = words[at + count]
            return Mention(at, at + 1 + count, "pronoun", words[at].start, end.end, "the", gender="")
    return None


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper() and (len(word.text) > 1 or word.text.isalpha())


def _name(words: list[Word], at: int, context: Context) -> Mention | None:
    first = words[at]
    if not _is_capital(first) or first.low in _DATES:
        return None
    if first.low in STOPWORDS and first.low not in {"will"}:
        return None
    end = _name_end(words, at)
    if is_initial(words, at) and first.low not in TITLES:
        opener = first.low in _OPENERS or first.low in context.common
        participle = first.low.endswith("ing") and first.text not in context.capitals
        if (opener or participle) and end - at > 1:
            return None  # "Unlike Smith", "Addressing Ingrid Sall": the name begins a word later
        if end - at == 1 and (opener or participle or not _supported(words, at, context)):
            return None
    return _make_name(words, at, end)


def is_initial(words: list[Word], at: int) -> bool:
    """Tell whether a capital at ``at`` may be there only because a sentence begins."""
    return at == 0 or words[at - 1].text in {".", "!", "?", ":", "“", "”", '"', "‘", "’", "'", "“”"}


def _supported(words: list[Word], at: int, context: Context) -> bool:
    """A single word at the start of a sentence is a name if the text has it elsewhere, or a verb follows."""
    if words[at].text in context.capitals or words[at].text.isupper() or words[at].low in FEMALE_NAMES | MALE_NAMES:
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    return following is not None and (
        following.low in REPORTING_VERBS or following.low in {"'s", "’s", "has", "had", "is", "was"}
    ) or "'s" in words[at].low


def _name_end(words: list[Word], at: int) -> int:
    end = at + 1
    while end < len(words):
        word = words[end]
        if _is_capital(word) and word.low not in _DATES and word.low != "i" and not words[end - 1].low.endswith("'s"):
            end += 1
        elif word.low in _PARTICLES and (ahead := _over_particles(words, end)):
            end = ahead
        elif word.text == "&" and end + 1 < len(words) and _is_capital(words[end + 1]):
            end += 2
        elif word.low == "of" and words[end - 1].low in _ORG_WORDS | ORGANISATION_NOUNS and end + 1 < len(words) and _is_capital(words[end + 1]):
            end += 2
        else:
            break
    return end


def _over_particles(words: list[Word], at: int) -> int:
    while at < len(words) and words[at].low in _PARTICLES:
        at += 1
    return at + 1 if at < len(words) and _is_capital(words[at]) else 0


def _make_name(words: list[Word], at: int, end: int) -> Mention:
    parts = [w for w in words[at:end] if w.text not in {".", "-"}]
    cut = 0
    for index, part in enumerate(parts[:-1]):
        low = part.low.rstrip(".")
        if low in TITLES or low in PERSON_NOUNS or (index == 0 and part.text.rstrip(".") in _ABBREVIATED):
            cut = index + 1
    own = parts[cut:]
    last = own[-1].text
    possessive = re.sub(r"['’]s?$", "", last)
    name = " ".join([w.text for w in own[:-1]] + [possessive])
    titles = tuple(p.low.rstrip(".") for p in parts[:cut])
    lows = [re.sub(r"['’]s?$", "", w.low) for w in own]
    gender = _gender_of(titles, FEMALE_TITLES, MALE_TITLES)
    sort = ""
    if at > 0 and words[at - 1].low in WORK_NOUNS:
        return Mention(at, end, "name", words[at].start, words[end - 1].end, name, titles, "", "organisation")
    if any(low in _ORG_WORDS or low == "&" for low in lows) or (len(own) == 1 and own[0].text.isupper() and len(last) > 1):
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


def _role(words: list[Word], at: int, context: Context) -> Mention | None:
    """``the energy minister``, ``a local nurse``, ``two officials``, ``Prosecutors``."""
    start = at
    determined = words[at].low in _DETERMINERS or words[at].text[0].isdigit()
    if determined:
        at += 1
        if [w.low for w in words[at : at + 2]] in (["of", "the"], ["of", "its"], ["of", "his"], ["of", "her"], ["of", "those"], ["of", "their"]):
            at += 2  # "one of the rescuers"
    elif _possessive_role(words, at):
        at = _name_end(words, at)  # "Osterin's president"
    elif words[at].low.endswith(("'s", "s'")) and _is_capital(words[at]):
        return None
    elif is_initial(words, at) and _is_capital(words[at]) and words[at].low not in STOPWORDS:
        following = words[at + 1] if at + 1 < len(words) else None
        if not _head(words[at]) and not (following and _plain(following) and _head(following)):
            return None
        if following and _is_capital(following) and following.low not in _DATES:
            return None  # "Energy Minister Liina Kaseorg" is a name with titles
    elif not _plain(words[at]) or (words[at].low in REPORTING_VERBS and not _head(words[at])):
        return None
    head = _find_head(words, at, start)
    if head is None:
        return None
    follow = head + 1
    named = (
        follow < len(words)
        and _is_capital(words[follow])
        and words[follow].low not in STOPWORDS | _DATES
        and words[head].low not in DOCUMENT_NOUNS - PERSON_NOUNS - ORGANISATION_NOUNS
    )
    lows = tuple(w.low for w in words[start:follow])
    base = re.sub(r"['’]s?$", "", words[head].low)
    sort = sort_of(base)
    if named:
        # "defence lawyer Anneliese Brandt": the name is the mention, the role its title
        end = _name_end(words, follow)
        own = _make_name(words, follow, end)
        gender = own.gender or _gender_of(lows, FEMALE_NOUNS, MALE_NOUNS)
        if own.sort == "person" or (sort == "organisation" and " " in own.name):
            sort = own.sort  # "opposite the station Mercy Finch had": no body by that name
        return replace(own, first=start, start=words[start].start, titles=lows + own.titles, gender=gender, sort=sort)
    gender = _gender_of((base,), FEMALE_NOUNS, MALE_NOUNS)
    plural = (base.endswith("s") and base not in _NOT_PLURAL) or base in _PLURAL
    last = words[head]
    end_at = last.end - (len(last.text) - len(re.sub(r"['’]s?$", "", last.text)))
    name = context.text[words[start].start : end_at]
    return Mention(start, follow, "role", words[start].start, end_at, name, lows, "p" if plural and not gender else gender, sort)


def _possessive_role(words: list[Word], at: int) -> bool:
    """A name with 's and a person or body behind it: one mention, not two."""
    if not _is_capital(words[at]) or words[at].low in STOPWORDS:
        return False
    end = _name_end(words, at)
    if not words[end - 1].low.endswith(("'s", "s'")):
        return False
    head = _find_head(words, end, at)
    low = words[head].low if head is not None else ""
    return low in PERSON_NOUNS or low in ORGANISATION_NOUNS or low.endswith(_PERSON_ENDINGS)


_PERSON_ENDINGS = ("woman", "spokesman", "person", "businessman", "women", "persons")


def _find_head(words: list[Word], at: int, start: int) -> int | None:
    """The last of the nouns in a row that name a person, a body or a document."""
    head = None
    for index in range(at, min(len(words), at + 8)):
        word = words[index]
        if word.text == "-" and words[index - 1].end == word.start:
            continue
        if not (word.text[0].isalnum()) or word.low in STOPWORDS or word.low in _DATES:
            break
        is_head = _head(word) and (_plain(word) or index == start or (word.low in _PARTISANS and index > start))
        if head is not None and not is_head:
            following = words[index + 1] if index + 1 < len(words) else None
            noun = _plain(word) and not re.search(r"(?:ed|ing|ly|s)$", word.low) and word.low not in REPORTING_VERBS
            if not (noun and following and _head(following) and _plain(following) and following.low not in REPORTING_VERBS):
                break
        if is_head:
            if head is not None and word.low in REPORTING_VERBS and word.low.endswith(("s", "ed")):
                break  # "the company reports"
            head = index
            if word.low.endswith(("'s", "s'")) and index + 1 < len(words) and not _plain(words[index + 1]):
                break
        elif _is_capital(word) and index + 1 < len(words) and _is_capital(words[index + 1]) and index > start and words[index + 1].low not in _PARTISANS:
            following = next((w for w in words[index + 1 : index + 4] if _plain(w)), None)
            if following is None or not _head(following):
                break
    return head


_PARTISANS = frozenset("democrat republican democrats republicans tory".split())
_NOT_PLURAL = frozenset("boss press congress actress waitress princess headmistress business minutes ms class process".split())
_PLURAL = frozenset("people men women police staff children crowd crew congregation".split())
_DATES = WEEKDAYS | MONTHS
_OPENERS = frozenset(
    """unlike despite although while when after before since because however meanwhile moreover
    instead earlier later still yet also even both either neither according asked speaking writing
    talking standing addressing one two three four five six seven eight nine ten some many most
    several few other others another analysts critics experts officials today yesterday tomorrow
    last next first second finally once then there here within without under over during until
    none nobody everyone everybody nothing among amid about around through perhaps maybe across
    outside inside asked given born now only just like such each every all any""".split()
)


def _plain(word: Word) -> bool:
    return word.text[0].isalpha() and word.text[0].islower()


def _head(word: Word) -> bool:
    low = re.sub(r"['’]s?$", "", word.low)
    return (
        low in PERSON_NOUNS
        or low in ORGANISATION_NOUNS
        or low in DOCUMENT_NOUNS
        or (low.endswith(_PERSON_ENDINGS) and word.text[0].islower())
    )


def sort_of(noun: str) -> str:
    """Return "person", "organisation" or "document" for a noun of the tables."""
    if noun in PERSON_NOUNS or noun.endswith(_PERSON_ENDINGS):
        return "person"
    return "organisation" if noun in ORGANISATION_NOUNS else "document"


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
            for form in {mention.name, parts[-1], parts[0], *(" ".join(parts[k:]) for k in range(1, len(parts))), _acronym(parts)}:
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
        fitting = [p for p in found if not gender or not p.gender or p.gender == gender] or found
        people = [p for p in fitting if p.sort not in {"organisation", "place"}]
        return people or fitting

    def note(self, name: str, roles: frozenset[str]) -> None:
        """Add an apposition ("an analyst at the consultancy Brightwell") to a person's roles."""
        found = self.find(name)
        if len(found) == 1:
            found[0].roles.update(roles)


def _acronym(parts: list[str]) -> str:
    letters = "".join(p[0] for p in parts if p[0].isupper())
    return letters if len(letters) >= 3 else ""
