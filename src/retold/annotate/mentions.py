"""Names, pronouns and roles in a sentence.

No parser: capital letters, the tables of ``retold.language.people`` and the punctuation that
news uses around appositions are enough for finding the subject of a reporting verb.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from retold.annotate.words import Context, Word, is_capital, is_initial
from retold.language.english import STOPWORDS
from retold.language.people import (
    ABBREVIATED,
    CLAUSE_WORDS,
    DATES,
    DETERMINERS,
    DOCUMENT_NOUNS,
    FEMALE_NAMES,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    GIVEN_MONTHS,
    MALE_NAMES,
    MALE_NOUNS,
    MALE_TITLES,
    NOT_PLURAL,
    OPENERS,
    ORG_WORDS,
    ORGANISATION_NOUNS,
    PARTICLES,
    PARTISANS,
    PERSON_NOUNS,
    PLURAL,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING_VERBS,
    SIMPLE_PASTS,
    TITLES,
    WORK_NOUNS,
)


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


def find_mentions(words: list[Word], context: Context) -> list[Mention]:
    """Return the mentions in ``words`` (one sentence, quotes left out), in order."""
    out: list[Mention] = []
    at = 0
    while at < len(words):
        mention = (
            _aged(words, at)
            or _pronoun(words, at)
            or _role(words, at, context)
            or _name(words, at, context)
        )
        if mention:
            out.append(mention)
            at = mention.last
        else:
            at += 1
    return out


def _pronoun(words: list[Word], at: int) -> Mention | None:
    word = words[at]
    if word.low not in PRONOUNS or (word.low == "it" and word.text == "IT"):
        return None
    return Mention(
        at, at + 1, "pronoun", word.start, word.end, word.text, gender=PRONOUNS[word.low]
    )


def _aged(words: list[Word], at: int) -> Mention | None:
    """``the 61-year-old``: a person, no more said."""
    texts = [w.low for w in words[at : at + 6]]
    if len(texts) < 2 or texts[0] not in {"the", "a"} or not texts[1][:1].isdigit():
        return None
    joined = "".join(texts[1:6])
    for count in range(1, 6):
        if "".join(texts[1 : 1 + count]).endswith("year-old") and joined:
            following = words[at + 1 + count] if at + 1 + count < len(words) else None
            if following is not None and (_head(following) or is_capital(following)):
                return None
            end = words[at + count]
            return Mention(
                at, at + 1 + count, "pronoun", words[at].start, end.end, "the", gender=""
            )
    return None


def _name(words: list[Word], at: int, context: Context) -> Mention | None:
    first = words[at]
    if not is_capital(first):
        return None
    end = _name_end(words, at)
    bearer = _bearer_of_office(words, at, end)
    if bearer is not None:
        return bearer
    dated = at > 0 and words[at - 1].low in {"in", "on", "since", "until", "by", "last", "next"}
    if first.low in DATES and (dated or first.low not in GIVEN_MONTHS or end - at == 1):
        return None  # "Jan Orel" is a man, "Jan" a month
    lone = end - at == 1 or is_initial(words, at)
    if first.low in STOPWORDS and first.low != "will" and (lone or first.low == "i"):
        return None
    if is_initial(words, at) and first.low not in TITLES and not _abbreviated(words, at, end):
        opener = first.low in OPENERS or first.low in context.common
        participle = first.low.endswith("ing") and first.text not in context.capitals
        if (opener or participle) and end - at > 1:
            return None  # "Unlike Smith", "Addressing Ingrid Sall": the name begins a word later
        if end - at == 1 and (opener or participle or not _supported(words, at, context)):
            return None
    return _make_name(words, at, end)


def _abbreviated(words: list[Word], at: int, end: int) -> bool:
    """``Tidal Lagoon Power (TLP)``: the letters tell that all its words are the name."""
    behind = [w.text for w in words[end : end + 2]]
    letters = "".join(w.text[0] for w in words[at:end])
    return behind[:1] == ["("] and behind[1:] == [letters]


def _bearer_of_office(words: list[Word], at: int, end: int) -> Mention | None:
    """``Foreign Ministry spokesperson Mao Ning``: a body, a role in lower case, and the name."""
    stop = end
    while stop < min(len(words), end + 3) and _plain(words[stop]):
        stop += 1
    if stop == end or stop >= len(words) or not is_capital(words[stop]):
        return None
    role = words[stop - 1].low
    adjectives = all(
        w.low not in PREPOSITIONS | CLAUSE_WORDS | REPORTING_VERBS for w in words[end:stop]
    )
    if sort_of(role) != "person" or not adjectives or words[stop].low in DATES:
        return None
    named = _make_name(words, stop, _name_end(words, stop))
    lows = tuple(w.low for w in words[at:stop])
    return _in_office(named, words, at, lows, "person")


def _in_office(
    named: Mention, words: list[Word], first: int, lows: tuple[str, ...], sort: str
) -> Mention:
    """A name with the words of the office before it, from word ``first`` on, as titles."""
    return replace(
        named,
        first=first,
        start=words[first].start,
        titles=lows + named.titles,
        gender=named.gender or _gender_of(lows, FEMALE_NOUNS, MALE_NOUNS),
        sort=sort,
    )


def _supported(words: list[Word], at: int, context: Context) -> bool:
    """A lone capital at the start of a sentence is a name if the text has it elsewhere.

    Or if a verb follows.
    """
    if words[at].low.endswith("ly") and words[at].text not in context.capitals:
        return False
    if (
        words[at].text in context.capitals
        or words[at].text.isupper()
        or words[at].low in FEMALE_NAMES | MALE_NAMES
    ):
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    if following is not None and following.low in SIMPLE_PASTS:
        return True
    return (
        following is not None
        and (
            following.low in REPORTING_VERBS
            or following.low in {"'s", "’s", "has", "had", "is", "was"}
        )
    ) or "'s" in words[at].low


def _name_end(words: list[Word], at: int) -> int:
    end = at + 1
    while end < min(len(words), at + _LONGEST_NAME):
        word = words[end]
        if (
            is_capital(word)
            and word.low not in DATES
            and word.low != "i"
            and not words[end - 1].low.endswith("'s")
        ):
            end += 1
        elif (
            word.text in {"'", "’"}
            and words[end - 1].end == word.start
            and words[end - 1].low.endswith("s")
            and end + 1 < len(words)
            and words[end + 1].low in ORG_WORDS
            and is_capital(words[end + 1])
        ):
            end += 2  # the Farmers' Federation
        elif word.low in PARTICLES and (ahead := _over_particles(words, end)):
            end = ahead
        elif (word.text == "&" and end + 1 < len(words) and is_capital(words[end + 1])) or (
            word.low in {"of", "for"}
            and words[end - 1].low in ORG_WORDS | ORGANISATION_NOUNS
            and end + 1 < len(words)
            and is_capital(words[end + 1])
        ):
            end += 2
        else:
            break
    return end


def _over_particles(words: list[Word], at: int) -> int:
    while at < len(words) and words[at].low in PARTICLES:
        at += 1
    return at + 1 if at < len(words) and is_capital(words[at]) else 0


def _make_name(words: list[Word], at: int, end: int) -> Mention:
    parts = [w for w in words[at:end] if w.text not in {".", "-"}]
    cut = 0
    for index, part in enumerate(parts[:-1]):
        low = part.low.rstrip(".")
        if (
            low in TITLES
            or low in PERSON_NOUNS
            or (index == 0 and part.text.rstrip(".") in ABBREVIATED)
        ):
            cut = index + 1
    if parts[-1].low in ORG_WORDS and cut and parts[0].low not in ORGANISATION_NOUNS:
        lows_cut = {p.low.rstrip(".") for p in parts[:cut]}
        if not lows_cut & PERSON_NOUNS and not any(
            p.text.rstrip(".") in ABBREVIATED for p in parts[:cut]
        ):
            cut = 0  # "Animal Health Agency": no title
    own = parts[cut:]
    last = own[-1].text
    possessive = re.sub(r"['’]s?$", "", last)
    name = " ".join([w.text for w in own[:-1]] + [possessive]).replace(" '", "'").replace(" ’", "’")
    titles = tuple(p.low.rstrip(".") for p in parts[:cut])
    lows = [re.sub(r"['’]s?$", "", w.low) for w in own]
    gender = _gender_of(titles, FEMALE_TITLES, MALE_TITLES)
    sort = ""
    if at > 0 and words[at - 1].low in WORK_NOUNS:
        return Mention(
            at, end, "name", words[at].start, words[end - 1].end, name, titles, "", "organisation"
        )
    if any(low in ORG_WORDS or low == "&" for low in lows) or (
        len(own) == 1 and own[0].text.isupper() and len(last) > 1
    ):
        sort = "organisation" if not titles or lows[-1] in ORG_WORDS else ""
    elif titles or len(own) in {2, 3, 4}:
        sort = "person" if titles else ""
        gender = gender or (
            "f" if lows[0] in FEMALE_NAMES else "m" if lows[0] in MALE_NAMES else ""
        )
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
    determined = words[at].low in DETERMINERS or words[at].text[0].isdigit()
    if determined:
        at += 1
        if [w.low for w in words[at : at + 2]] in (
            ["of", "the"],
            ["of", "its"],
            ["of", "his"],
            ["of", "her"],
            ["of", "those"],
            ["of", "their"],
        ):
            at += 2  # "one of the rescuers"
        elif [w.low for w in words[at : at + 2]] in (["of", "them"], ["of", "us"]):
            name = context.text[words[start].start : words[at + 1].end]
            return Mention(
                start, at + 2, "role", words[start].start, words[at + 1].end, name, sort="person"
            )
    elif _possessive_role(words, at):
        at = _name_end(words, at)  # "Osterin's president"
    elif words[at].low.endswith(("'s", "s'")) and is_capital(words[at]):
        return None
    elif is_initial(words, at) and is_capital(words[at]) and words[at].low not in STOPWORDS:
        following = words[at + 1] if at + 1 < len(words) else None
        if not _head(words[at]) and not (following and _plain(following) and _head(following)):
            return None
        if following and is_capital(following) and following.low not in DATES:
            return None  # "Energy Minister Liina Kaseorg" is a name with titles
    elif not _may_begin_role(words[at]):
        return None
    head = _find_head(words, at, start)
    if head is None:
        return None
    follow = head + 1
    named = (
        follow < len(words)
        and is_capital(words[follow])
        and words[follow].low not in STOPWORDS | DATES
        and words[head].low not in DOCUMENT_NOUNS - PERSON_NOUNS - ORGANISATION_NOUNS
    )
    lows = tuple(w.low for w in words[start:follow])
    base = re.sub(r"['’]s?$", "", words[head].low)
    sort = sort_of(base)
    if named:
        # "defence lawyer Anneliese Brandt": the name is the mention, the role its title
        end = _name_end(words, follow)
        own = _make_name(words, follow, end)
        if own.sort == "person" or (sort == "organisation" and " " in own.name):
            sort = own.sort  # "opposite the station Mercy Finch had": no body by that name
        return _in_office(own, words, start, lows, sort)
    gender = _gender_of((base,), FEMALE_NOUNS, MALE_NOUNS)
    plural = (base.endswith("s") and base not in NOT_PLURAL) or base in PLURAL
    last = words[head]
    end_at = last.end - (len(last.text) - len(re.sub(r"['’]s?$", "", last.text)))
    name = context.text[words[start].start : end_at]
    return Mention(
        start,
        follow,
        "role",
        words[start].start,
        end_at,
        name,
        lows,
        "p" if plural and not gender else gender,
        sort,
    )


def _may_begin_role(word: Word) -> bool:
    """A plain noun or adjective: no preposition, no conjunction, no verb."""
    if not _plain(word) or word.low in PREPOSITIONS or word.low in CLAUSE_WORDS:
        return False
    return _head(word) or word.low not in REPORTING_VERBS


def _possessive_role(words: list[Word], at: int) -> bool:
    """A name with 's and a person or body behind it: one mention, not two."""
    if not is_capital(words[at]) or words[at].low in STOPWORDS:
        return False
    end = _name_end(words, at)
    if not words[end - 1].low.endswith(("'s", "s'")):
        return False
    head = _find_head(words, end, at)
    low = words[head].low if head is not None else ""
    return low in PERSON_NOUNS or low in ORGANISATION_NOUNS or low.endswith(_PERSON_ENDINGS)


_LONGEST_NAME = 10  # words
_PERSON_ENDINGS = ("woman", "spokesman", "person", "businessman", "women", "persons")


def _find_head(words: list[Word], at: int, start: int) -> int | None:
    """The last of the nouns in a row that name a person, a body or a document."""
    head = None
    for index in range(at, min(len(words), at + 8)):
        word = words[index]
        if word.text == "-" and words[index - 1].end == word.start:
            continue
        if not (word.text[0].isalnum()) or word.low in STOPWORDS or word.low in DATES:
            break
        is_head = _head(word) and (
            _plain(word) or index == start or (word.low in PARTISANS and index > start)
        )
        if head is not None and not is_head:
            following = words[index + 1] if index + 1 < len(words) else None
            noun = (
                _plain(word)
                and not re.search(r"(?:ed|ing|ly|s)$", word.low)
                and word.low not in REPORTING_VERBS
            )
            if not (
                noun
                and following
                and _head(following)
                and _plain(following)
                and following.low not in REPORTING_VERBS
            ):
                break
        if is_head:
            if head is not None and word.low in REPORTING_VERBS and word.low.endswith(("s", "ed")):
                break  # "the company reports"
            head = index
            if (
                word.low.endswith(("'s", "s'"))
                and index + 1 < len(words)
                and not _plain(words[index + 1])
            ):
                break
        elif (
            is_capital(word)
            and index + 1 < len(words)
            and is_capital(words[index + 1])
            and index > start
            and words[index + 1].low not in PARTISANS
        ):
            following = next((w for w in words[index + 1 : index + 4] if _plain(w)), None)
            if following is None or not _head(following):
                break
    return head


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
