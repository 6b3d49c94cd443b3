"""The speaker tag in the sentence of a quote: behind it, before it, around it.

Each function takes a sentence in which every quote is one word (its text is ``“”``) and the place
of the quote among the words; it returns what it found or None.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from retold.annotate.mentions import Mention
from retold.annotate.scene import Sentence
from retold.annotate.words import Word, is_adverb
from retold.language.english import STOPWORDS
from retold.language.people import (
    AUXILIARIES,
    CLAUSE_WORDS,
    COPULA,
    DATES,
    DETERMINERS,
    NAMING_VERBS,
    PLAIN_REPORTING_VERBS,
    PREPOSITIONS,
    REPORTING_VERBS,
    SPEECH_NOUNS,
    SURE_VERBS,
    VERBS_OR_NOUNS,
)
from retold.model import Speaker

_FARTHEST = 80  # words before a quote in which its tag is looked for
_FORMS_OF_BE = frozenset("was were been being is are".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker before coreference: the mention, the cue and how it was found."""

    mention: Mention | None
    cue: Word | None
    how: str
    speaker: Speaker | None = None  # already resolved (carried over)
    certain: bool = False  # of that speaker


def behind(sentence: Sentence, place: int) -> Found | None:
    """``"...", said X`` / ``"...", X said`` / ``"..." by X`` / ``... "...", she said``."""
    words = sentence.words
    stop = next((i for i in range(place + 1, len(words)) if words[i].text == "“”"), len(words))
    start = place + 1
    while start < stop and words[start].text in {",", "-", "–", "—", ".", "…", ")", "("}:
        start += 1
    if start >= stop:
        return None
    if words[start].low in {"was", "were"}:
        by = next((i for i in range(start + 1, min(stop, start + 6)) if words[i].low == "by"), None)
        if by and words[by - 1].low in REPORTING_VERBS:
            return _first_mention(sentence, by + 1, stop, words[by - 1], "by")
    direct = None
    if words[start].low not in {"and", "but", "while", "though", "although", "because", "when"}:
        direct = _tag_at(sentence, start, stop)
    if direct:
        return direct
    if words[start].low == "according" and start + 1 < stop and words[start + 1].low == "to":
        return _first_mention(sentence, start + 2, stop, words[start], "according to")
    if (
        words[start].low == "by"
        and place > 0
        and any(w.low in REPORTING_VERBS for w in words[max(0, place - 4) : place])
    ):
        return _first_mention(sentence, start + 1, stop, words[start], "by")
    # ... "...", she said: a tag at the end of the clause, behind a comma
    for i in range(start, stop - 1):
        if words[i].text == ",":
            if words[i + 1].low == "according" and i + 2 < stop:
                return _first_mention(sentence, i + 3, stop, words[i + 1], "according to")
            later = _tag_at(sentence, i + 1, stop)
            if later and _closes_clause(sentence, later):
                return later
    return None


def _closes_clause(sentence: Sentence, found: Found) -> bool:
    """A tag far behind the quote must be a bare parenthesis: ", she said." or ", she said, ..."."""
    words = sentence.words
    if found.cue is None:
        return False
    at = next(i for i, w in enumerate(words) if w is found.cue)
    if found.how == "inverted":
        return True
    nxt = words[at + 1] if at + 1 < len(words) else None
    return (
        nxt is None
        or nxt.text in {".", ",", "“”"}
        or nxt.low in {"in", "on", "at", "to", "by", "during", "later"} | DATES
    )


def _tag_at(sentence: Sentence, start: int, stop: int) -> Found | None:
    words = sentence.words
    cue = start
    while cue < stop and (
        is_adverb(words[cue]) or words[cue].low in {"then", "also", "later", "once", "as"}
    ):
        cue += 1
    announced = words[start - 1].text == "," or (
        words[start - 1].text == "“”" and words[start - 1].low in ",?!…-–—"
    )
    fits = announced or (cue < stop and words[cue].low in PLAIN_REPORTING_VERBS)
    if (
        fits
        and cue < stop
        and words[cue].low in REPORTING_VERBS
        and not _is_mention_start(sentence, cue)
    ):
        subject = _subject_after(sentence, cue + 1, stop)
        if subject:
            return Found(subject, words[cue], "inverted")
    announced = words[start - 1].text == "“”" and words[start - 1].low in ",?!"
    subject = next((m for m in sentence.mentions if m.first == start), None) if announced else None
    if subject and subject.last + 1 < stop and _like_a_verb(words[subject.last]):
        return Found(named_in_apposition(sentence, subject), words[subject.last], "behind")
    limit = min(stop, start + 60)
    for at in range(start, limit):
        low = words[at].low
        if words[at].text in {";", ":"} or words[at].text == ".":
            break
        if low in REPORTING_VERBS and at > start and not _is_noun(sentence, at):
            if words[at - 1].low in {
                "to",
                "the",
                "a",
                "an",
                "his",
                "her",
                "their",
                "of",
                "this",
                "for",
            }:
                continue
            subject = _subject_before(sentence, at, start)
            if subject:
                return Found(subject, words[at], "behind")
    return None


def _is_noun(sentence: Sentence, at: int) -> bool:
    """``a transfer request``: a base form is a verb only behind a plural or a pronoun."""
    if sentence.words[at].low not in VERBS_OR_NOUNS:
        return False
    return not any(
        m.last == at and (m.gender == "p" or m.kind == "pronoun") for m in sentence.mentions
    )


def _like_a_verb(word: Word) -> bool:
    """Behind a quote that ends in a comma any verb is a reporting one ("shot back")."""
    plain = word.text.isalpha() and word.text[0].islower()
    known = PREPOSITIONS | AUXILIARIES | CLAUSE_WORDS | STOPWORDS
    return plain and word.low not in known and not is_adverb(word)


def _is_mention_start(sentence: Sentence, at: int) -> bool:
    return any(m.first == at and m.last > at + 1 for m in sentence.mentions)


def _subject_after(sentence: Sentence, start: int, stop: int) -> Mention | None:
    words = sentence.words
    first = start
    while start < stop and (words[start].low in {"the", "a", "an"} or is_adverb(words[start])):
        if any(m.first == start for m in sentence.mentions):
            break
        start += 1
    for mention in sentence.mentions:
        if mention.first < start:
            continue
        if mention.first >= stop or mention.first > start + 8:
            break
        skipped = words[start : mention.first]
        if any(
            w.text in {",", ".", ":"} or w.low in PREPOSITIONS or w.low in {"that", "it"}
            for w in skipped
        ):
            break
        return named_in_apposition(sentence, mention)
    return _described(sentence, first, stop)


def _described(sentence: Sentence, start: int, stop: int) -> Mention | None:
    """``the challenger``: whoever it is, beside a reporting verb he is the one who speaks."""
    words = sentence.words
    if start >= stop or words[start].low not in DETERMINERS:
        return None
    end = start + 1
    while end < min(stop, start + 6) and words[end].text.isalpha() and words[end].text[0].islower():
        low = words[end].low
        if (
            low in PREPOSITIONS
            or low in CLAUSE_WORDS
            or low in REPORTING_VERBS
            or low in AUXILIARIES
        ):
            break
        end += 1
    if end == start + 1:
        return None
    name = " ".join(w.text for w in words[start:end])
    lows = tuple(w.low for w in words[start:end])
    return Mention(start, end, "role", words[start].start, words[end - 1].end, name, lows)


def named_in_apposition(sentence: Sentence, mention: Mention) -> Mention:
    """``the energy minister, Liina Kaseorg``: the name is the better mention."""
    if mention.kind != "role":
        return mention
    words = sentence.words
    at = mention.last
    # "a spokesman for the customs office, Madis Rebasoo"
    limit = at + 8
    while at < min(limit, len(words)) and words[at].text != ",":
        if words[at].low in REPORTING_VERBS or words[at].text in {"“”", "."}:
            return mention
        at += 1
    if at + 1 >= len(words) or at >= limit:
        return mention
    nxt = next((m for m in sentence.mentions if m.first == at + 1), None)
    closes = nxt is not None and (
        nxt.last >= len(words) or words[nxt.last].text in {",", ".", "“”", "("}
    )
    if (
        nxt
        and nxt.kind == "name"
        and closes
        and nxt.sort != "organisation"
        and mention.sort == "person"
    ):
        lows = tuple(w.low for w in words[mention.first : nxt.first] if w.text[0].isalpha())
        gender = nxt.gender or mention.gender
        return replace(nxt, start=mention.start, titles=lows + nxt.titles, gender=gender)
    return mention


def _subject_before(sentence: Sentence, cue: int, start: int) -> Mention | None:
    """Return the subject of the verb at word ``cue``, looking back no further than ``start``."""
    words = sentence.words
    if (
        words[cue].low in {"told", "asked", "informed"}
        and cue > start
        and words[cue - 1].low in {"was", "were", "been", "is"}
    ):
        return None
    at = cue - 1
    while at >= start and (
        words[at].low in AUXILIARIES or is_adverb(words[at]) or words[at].low in DATES
    ):
        at -= 1
        if at >= start and words[at].low in {"on", "in"} and words[at + 1].low in DATES:
            at -= 1
    if at < start:
        return None
    mentions = [m for m in sentence.mentions if start <= m.first and m.last <= cue]
    if words[at].low in {"and", "but", "or"} or words[at].text == "“”":
        return main_subject(sentence, start, at)
    if words[at].text in {",", "—", "–", ")"}:
        return _over_apposition(sentence, mentions, start, at) or main_subject(sentence, start, at)
    near = next((m for m in reversed(mentions) if m.last - 1 == at), None)
    if near is None:
        near = next((m for m in reversed(mentions) if m.last <= at + 1 and at - m.last < 6), None)
        if near is None or any(
            w.text in {",", ";"} or w.low in REPORTING_VERBS for w in words[near.last : at + 1]
        ):
            return _described_before(sentence, at, start)
    return _lead(sentence, mentions, start, cue) or _head_of(sentence, near, mentions, start)


def _lead(sentence: Sentence, mentions: list[Mention], start: int, cue: int) -> Mention | None:
    """``Ben Stephenson, Controller, BBC Drama says``: the name at the head of the clause."""
    words = sentence.words
    first = next((m for m in mentions if m.kind == "name"), None)
    if first is None or first.first > start + 1 or first.last >= cue:
        return None
    if words[first.last].text != "," or first.sort == "organisation":
        return None
    between = words[first.last : cue]
    verb = any(w.low in REPORTING_VERBS or w.low in AUXILIARIES or w.text == "“”" for w in between)
    clause = any(w.low in CLAUSE_WORDS - {"and"} for w in between)
    return None if verb or clause else first


def _described_before(sentence: Sentence, last: int, start: int) -> Mention | None:
    for first in range(last - 1, max(start - 1, last - 6), -1):
        found = _described(sentence, first, last + 1)
        if found is not None and found.last == last + 1:
            return found
    return None


def _head_of(
    sentence: Sentence, mention: Mention, mentions: list[Mention], start: int
) -> Mention | None:
    """Climb out of "an analyst at Brightwell Energy in Copenhagen" to the analyst."""
    words = sentence.words
    if mention.sort == "document":  # "Terrane's statement said"
        owner = next(
            (
                m
                for m in mentions
                if m.last <= mention.first and words[m.last - 1].low.endswith("'s")
            ),
            None,
        )
        if owner and mention.first - owner.last <= 2:
            return owner
    while mention.first - 1 >= start:
        before = words[mention.first - 1]
        if before.low in {"the", "a", "an", "its", "their"} and mention.first - 2 >= start:
            before = words[mention.first - 2]
        if before.low in PREPOSITIONS:
            outer = next((m for m in reversed(mentions) if m.last <= mention.first - 1), None)
            if outer is None or any(
                w.text in {",", "“”"} for w in words[outer.last : mention.first]
            ):
                return None if outer is None and mention.kind != "pronoun" else mention
            mention = outer
            continue
        if before.text == "," and mention.kind == "name":  # "from Calmore, Hampshire said"
            town = next((m for m in mentions if m.last == mention.first - 1), None)
            if town and town.first - 1 >= start and words[town.first - 1].low in PREPOSITIONS:
                return _over_apposition(sentence, mentions, start, mention.first - 1) or mention
        body = _governor(sentence, mention, start)
        if body is not None:  # "of the Dutch supermarket chain Dekker"
            mention = body
            continue
        if before.low == "and" and mention.first - 2 >= start:
            outer = next((m for m in mentions if m.last == mention.first - 1), None)
            if outer and outer.kind == mention.kind == "name":
                mention = outer
                continue
        break
    if mention.kind == "pronoun" and mention.name.casefold() == "who":
        outer = next((m for m in reversed(mentions) if m.last <= mention.first), None)
        if outer and outer.first > start and words[outer.first - 1].low in {"by", "to", "with"}:
            return named_in_apposition(sentence, outer)  # "thanked by police, who said"
        return _head_of(sentence, outer, mentions, start) if outer else None
    if mention.kind == "role":
        return named_in_apposition(sentence, mention)
    return mention


def _governor(sentence: Sentence, mention: Mention, start: int) -> Mention | None:
    """The mention before the preposition that governs a noun phrase ending in ``mention``."""
    words = sentence.words
    at = mention.first - 1
    while at >= start and mention.first - at < 6 and words[at].text.isalpha():
        low = words[at].low
        if low in PREPOSITIONS:
            return next((m for m in sentence.mentions if m.last == at), None)
        if low in AUXILIARIES or low in REPORTING_VERBS or low in CLAUSE_WORDS:
            return None
        at -= 1
    return None


def _over_apposition(
    sentence: Sentence, mentions: list[Mention], start: int, comma: int
) -> Mention | None:
    """``X, an analyst at Y, said``: the first mention with a comma (or an age) behind it."""
    words = sentence.words
    for mention in mentions:
        behind = words[mention.last] if mention.last < len(words) else None
        before = words[mention.first - 1].low if mention.first > start else ""
        if behind is None or mention.last > comma:
            continue
        if before in PREPOSITIONS:
            outer = next((m for m in reversed(mentions) if m.last <= mention.first - 1), None)
            if outer is None or any(w.text == "," for w in words[outer.last : mention.first]):
                continue
            if behind.text in {",", "(", "—", "–"}:
                return _head_of(sentence, mention, mentions, start)
            continue
        if behind.text in {",", "(", "—", "–"}:
            return _head_of(sentence, mention, mentions, start)
    return None


def main_subject(sentence: Sentence, start: int, stop: int) -> Mention | None:
    """Return the first mention between two words that no preposition governs."""
    words = sentence.words
    for mention in sentence.mentions:
        if mention.first < start or mention.first >= stop:
            continue
        before = words[mention.first - 1].low if mention.first > start else ""
        if before in PREPOSITIONS or before == "as":
            continue
        if mention.kind == "pronoun" and mention.name.casefold() == "who":
            continue
        if words[mention.last - 1].low.endswith(("'s", "s'")):
            continue
        return named_in_apposition(sentence, mention)
    return None


def _first_mention(sentence: Sentence, start: int, stop: int, cue: Word, how: str) -> Found | None:
    mention = next((m for m in sentence.mentions if start <= m.first < min(stop, start + 6)), None)
    if mention is None:
        return None
    if mention.sort == "document":
        words = sentence.words
        author = next(
            (
                m
                for m in sentence.mentions
                if m.first > mention.first and words[m.first - 1].low in {"from", "by"}
            ),
            None,
        )
        mention = (
            author
            if author and author.first < stop and author.first - mention.last < 9
            else mention
        )
    return Found(named_in_apposition(sentence, mention), cue, how)


def before(sentence: Sentence, place: int) -> Found | None:
    """``She added: "..."`` / ``X called it "..."`` / ``according to X, "..."``."""
    words = sentence.words
    start = 0
    for at in range(place - 1, max(start, place - _FARTHEST) - 1, -1):
        low = words[at].low
        if low == "while":
            return None  # another clause, with a subject of its own
        spoke = low in {"spoke", "speaks"} and words[at + 1].low in {"of", "about"}
        if low == "to" and at > 0 and words[at - 1].low == "according":
            return _first_mention(sentence, at + 1, place, words[at - 1], "according to")
        if low == "of" and at > 1 and [w.low for w in words[at - 2 : at]] == ["the", "words"]:
            return _first_mention(sentence, at + 1, place, words[at - 1], "in the words of")
        owned = at > 0 and words[at - 1].low.endswith(("'s", "s'"))
        if low not in REPORTING_VERBS and not spoke and not (owned and low in SPEECH_NOUNS):
            continue
        owned = owned or (at > 0 and words[at - 1].low in {"his", "her", "their", "its"})
        if not owned and not spoke and _is_noun(sentence, at):
            continue
        inside = next((m for m in sentence.mentions if m.first <= at < m.last), None)
        if inside and not owned and words[inside.first].low not in {"his", "her", "their"}:
            continue
        found = _subject_of_cue(sentence, at, start, place)
        if found:
            return found
        if low in SURE_VERBS and words[at - 1].low not in {"was", "were", "been"}:
            return Found(None, words[at], "the subject of the reporting verb is not recognised")
    return None


def _subject_of_cue(sentence: Sentence, at: int, start: int, place: int) -> Found | None:
    words = sentence.words
    before = words[at - 1].low if at > 0 else ""
    # nouns: "his claim that", "X's call for"
    if before.endswith("'s") or before in {"his", "her", "their", "its"}:
        owner = next(
            (m for m in reversed(sentence.mentions) if m.last <= at and m.last >= at - 1), None
        )
        if owner:
            return Found(owner, words[at], "possessive")
        if before in {"his", "her", "their"}:
            if at > 1 and words[at - 2].low in PREPOSITIONS:
                return None
            pronoun = {"his": ("he", "m"), "her": ("she", "f"), "their": ("they", "p")}[before]
            w = words[at - 1]
            return Found(
                Mention(at - 1, at, "pronoun", w.start, w.end, pronoun[0], gender=pronoun[1]),
                words[at],
                "possessive",
            )
    if before in {"the", "a", "an", "to", "this", "of"} and words[at].low != "say":
        if before == "to" and at > 1:  # "went on to say"
            subject = main_subject(sentence, start, at)
            return Found(subject, words[at], "before") if subject else None
        return None
    by = next((i for i in range(at + 1, place) if words[i].low == "by"), None)
    if by is not None and not any(m.first in {by + 1, by + 2} for m in sentence.mentions):
        by = None  # "said by phone"
    be = any(w.low in _FORMS_OF_BE for w in words[max(0, at - 3) : at])
    passive = be or (by == at + 1 and words[at].low in NAMING_VERBS)
    if passive and by is not None:
        return _first_mention(sentence, by + 1, place, words[at], "by")
    if passive and words[at].low not in {"quoted", "cited", "heard"}:
        return None
    if words[at].low.endswith("ing"):
        doer = next((m for m in sentence.mentions if m.last == at and m.sort == "person"), None)
        if doer:
            return Found(doer, words[at], "participle")
        subject = _subject_of_participle(sentence, start, at)
        return Found(subject, words[at], "participle") if subject else None
    subject = _subject_before(sentence, at, start)
    if subject is None:
        after = _subject_after(sentence, at + 1, place)
        inverted = at == start or words[at - 1].text in {",", "“”"}
        if after and inverted and not passive:
            return Found(after, words[at], "inverted")
        return None
    return Found(subject, words[at], "before")


def _subject_of_participle(sentence: Sentence, start: int, at: int) -> Mention | None:
    """``..., saying``: the nearest subject before it, one with a verb right behind."""
    words = sentence.words
    for mention in reversed([m for m in sentence.mentions if start <= m.first and m.last < at]):
        before = words[mention.first - 1].low if mention.first > start else ""
        if before in {"the", "a", "an"} and mention.first - 2 >= start:
            before = words[mention.first - 2].low
        behind_it = words[mention.last]
        verb = _like_a_verb(behind_it) or behind_it.low in AUXILIARIES
        if verb and before not in PREPOSITIONS:
            return named_in_apposition(sentence, mention)
    return main_subject(sentence, start, at)


def subject_of_fragment(sentence: Sentence, place: int) -> Found | None:
    """A fragment in a sentence without a reporting verb: its subject, if it is a person or body."""
    if place == 0:
        return None
    words = sentence.words
    if words[place - 1].text == ":":  # "A reply came from Hanne Dorrit:"
        last = next((m for m in reversed(sentence.mentions) if m.last == place - 1), None)
        if last and last.first > 0 and words[last.first - 1].low in {"from", "by"}:
            return Found(last, None, "from")
    for whom in reversed(sentence.mentions):  # "For Fay Linden, the show is ..."
        if 0 < whom.first < place and words[whom.first - 1].low == "for" and whom.last < place:
            opens = whom.first == 1 or words[whom.first - 2].low in {"while", "but", "and", ","}
            if opens and words[whom.last].low in {",", "it"}:
                return Found(whom, None, "for")
    subject = main_subject(sentence, 0, place)
    if subject is None or subject.gender == "n":
        return None
    if any(w.low in COPULA for w in sentence.words[subject.last : subject.last + 2]):
        return None
    how = "before a colon" if words[place - 1].text == ":" else "subject of the sentence"
    return Found(subject, None, how)
