"""The speaker tag in the sentence of a quote: behind it, before it, around it.

Each function takes a sentence in which every quote is one word (its text is ``“”``) and the place
of the quote among the words; it returns what it found or None.
"""

from __future__ import annotations

from dataclasses import dataclass

from retold.annotate.mentions import Mention
from retold.annotate.scene import Sentence
from retold.annotate.subjects import (
    is_noun,
    like_a_verb,
    main_subject,
    named_in_apposition,
    subject_after,
    subject_before,
    subject_of_participle,
)
from retold.annotate.words import Word, is_adverb
from retold.language.people import (
    COPULA,
    DATES,
    NAMING_VERBS,
    PLAIN_REPORTING_VERBS,
    PREPOSITIONS,
    REPORTING_VERBS,
    SPEECH_NOUNS,
    SURE_VERBS,
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
    quoting = _quoted_as_saying(sentence, start, stop)
    if quoting:
        return quoting
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


def _quoted_as_saying(sentence: Sentence, start: int, stop: int) -> Found | None:
    """``"...", the agency quoted the minister as saying``: the minister says it."""
    words = sentence.words
    for at in range(start, stop):
        if words[at].low not in {"quoted", "quotes", "cited"}:
            continue
        end = next(
            (
                i
                for i in range(at + 1, stop - 1)
                if [w.low for w in words[i : i + 2]] == ["as", "saying"]
            ),
            None,
        )
        if end is None:
            return None
        named = [m for m in sentence.mentions if at < m.first < end]
        passive = words[at - 1].low in _FORMS_OF_BE
        subject = subject_before(sentence, at, start) if passive else next(iter(named), None)
        return Found(subject, words[at], "behind") if subject else None
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
        subject = subject_after(sentence, cue + 1, stop)
        if subject:
            return Found(subject, words[cue], "inverted")
    announced = words[start - 1].text == "“”" and words[start - 1].low in ",?!"
    subject = next((m for m in sentence.mentions if m.first == start), None) if announced else None
    if subject and subject.last + 1 < stop and like_a_verb(words[subject.last]):
        return Found(named_in_apposition(sentence, subject), words[subject.last], "behind")
    limit = min(stop, start + 60)
    for at in range(start, limit):
        low = words[at].low
        if words[at].text in {";", ":"} or words[at].text == ".":
            break
        if low in REPORTING_VERBS and at > start and not is_noun(sentence, at):
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
            subject = subject_before(sentence, at, start)
            if subject:
                return Found(subject, words[at], "behind")
    return None


def _is_mention_start(sentence: Sentence, at: int) -> bool:
    return any(m.first == at and m.last > at + 1 for m in sentence.mentions)


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
        if not owned and not spoke and is_noun(sentence, at):
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
        subject = subject_of_participle(sentence, start, at)
        return Found(subject, words[at], "participle") if subject else None
    subject = subject_before(sentence, at, start)
    if subject is None:
        after = subject_after(sentence, at + 1, place)
        inverted = at == start or words[at - 1].text in {",", "“”"}
        if after and inverted and not passive:
            return Found(after, words[at], "inverted")
        return None
    return Found(subject, words[at], "before")


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
