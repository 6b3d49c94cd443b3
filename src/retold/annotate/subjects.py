"""The subject of a reporting verb: over appositions, out of prepositional phrases, behind "who"."""

from __future__ import annotations

from dataclasses import replace

from retold.annotate.mentions import Mention
from retold.annotate.scene import Sentence
from retold.annotate.words import Word, is_adverb
from retold.language.english import STOPWORDS
from retold.language.people import (
    AUXILIARIES,
    CLAUSE_WORDS,
    DATES,
    DETERMINERS,
    PREPOSITIONS,
    REPORTING_VERBS,
    VERBS_OR_NOUNS,
)


def is_noun(sentence: Sentence, at: int) -> bool:
    """``a transfer request``: a base form is a verb only behind a plural or a pronoun."""
    if sentence.words[at].low not in VERBS_OR_NOUNS:
        return False
    return not any(
        m.last == at and (m.gender == "p" or m.kind == "pronoun") for m in sentence.mentions
    )


def like_a_verb(word: Word) -> bool:
    """Behind a quote that ends in a comma any verb is a reporting one ("shot back")."""
    plain = word.text.isalpha() and word.text[0].islower()
    known = PREPOSITIONS | AUXILIARIES | CLAUSE_WORDS | STOPWORDS
    return plain and word.low not in known and not is_adverb(word)


def subject_after(sentence: Sentence, start: int, stop: int) -> Mention | None:
    """Return the subject of a verb that stands before it (``said Ann Lee``)."""
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


def subject_before(sentence: Sentence, cue: int, start: int) -> Mention | None:
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


def subject_of_participle(sentence: Sentence, start: int, at: int) -> Mention | None:
    """``..., saying``: the nearest subject before it, one with a verb right behind."""
    words = sentence.words
    for mention in reversed([m for m in sentence.mentions if start <= m.first and m.last < at]):
        before = words[mention.first - 1].low if mention.first > start else ""
        if before in {"the", "a", "an"} and mention.first - 2 >= start:
            before = words[mention.first - 2].low
        behind_it = words[mention.last]
        verb = like_a_verb(behind_it) or behind_it.low in AUXILIARIES
        if verb and before not in PREPOSITIONS:
            return named_in_apposition(sentence, mention)
    return main_subject(sentence, start, at)
