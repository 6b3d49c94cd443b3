"""Mention to name: pronouns, roles, surnames. What the text leaves open stays open."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from retold.annotate.mentions import Mention
from retold.annotate.scene import Scene, Sentence
from retold.annotate.subjects import main_subject, named_in_apposition
from retold.annotate.tags import Found
from retold.annotate.words import content_words
from retold.language.people import (
    FEMALE_NOUNS,
    MALE_NOUNS,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    PREPOSITIONS,
    REPORTING_VERBS,
)
from retold.model import Quote, Span, Speaker

_BESIDE = frozenset(
    (
        "inverted",
        "behind",
        "before",
        "according to",
        "by",
        "in the words of",
        "signed",
        "before a colon",
        "possessive",
    )
)

_AND_BEFORE = re.compile(r"[A-Z][\w'’.-]*,? and $")
_AND_BEHIND = re.compile(r" and [A-Z]")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A speaker by name, how he was found, who else may be meant, and whether that is excluded."""

    speaker: Speaker | None
    reason: str
    candidates: tuple[str, ...] = ()
    certain: bool = False


class Resolver:
    """Who is meant by a pronoun, a role or half a name, in one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    def settle(self, quote: Quote, found: Found, number: int) -> Quote:
        """Return ``quote`` with the speaker that was found in sentence ``number``, by name."""
        known = self.resolve(found, number)
        cue = Span(found.cue.start, found.cue.end) if found.cue else None
        return replace(
            quote,
            speaker=known.speaker,
            cue=cue,
            reason=known.reason,
            candidates=known.candidates,
            certain=known.certain,
        )

    def resolve(self, found: Found, number: int) -> Resolved:
        """Return who is meant by what was found in sentence ``number``."""
        if found.speaker is not None:
            speaker = replace(found.speaker, span=None, text="")
            others = tuple(n for n in self._everyone(number) if n != speaker.name)
            return Resolved(speaker, found.how, others, found.certain)
        if found.mention is None:
            return Resolved(None, found.how)
        mention = found.mention
        span = Span(mention.start, mention.end)
        text = span.of(self.scene.text)
        sole = self._sole(mention, number) if mention.kind == "pronoun" else None
        certain = found.how in _BESIDE and mention.kind != "pronoun"
        if mention.kind == "pronoun":
            names = self._antecedents(mention, number)
            certain = found.how in _BESIDE and names == [sole]
        elif mention.kind == "name":
            known = self.scene.cast.find(mention.name, mention.gender)
            names = [p.name for p in known] or [mention.name]
        else:
            names = self._bearers(mention, number)
            certain = certain and (names[0] in mention.name or self._bears(names[0], mention))
            if mention.sort == "person" and names[0] in mention.name:
                span = self._with_complement(mention, number)
                text = span.of(self.scene.text)
                names = [re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE)]
        partner = self._partner(mention)
        if partner:
            certain = False
        others = (
            () if certain else tuple(n for n in self._plausible(mention, number) if n not in names)
        )
        if len(names) == 1:
            beside = found.how not in {"sentence before", "interview"}
            speaker = Speaker(span, text, names[0]) if beside else Speaker(None, "", names[0])
            return Resolved(speaker, found.how, others, certain)
        reason = "the text leaves open who is meant" if names else "no one named before"
        fallback = Speaker(span, text, text) if mention.kind != "pronoun" else None
        return Resolved(fallback, reason, tuple(names) + others)

    def _partner(self, mention: Mention) -> bool:
        """``Tom Price and Jane Hill said``: two speak, either may be named elsewhere."""
        text = self.scene.text
        before = text[max(0, mention.start - 40) : mention.start]
        behind = text[mention.end : mention.end + 8]
        return mention.kind == "name" and bool(
            _AND_BEFORE.search(before) or _AND_BEHIND.match(behind)
        )

    def _sole(self, pronoun: Mention, number: int) -> str | None:
        """The one who alone fits in the nearest sentence of the paragraph that names anybody."""
        low = pronoun.name.casefold()
        if low not in {"he", "she", "it"}:
            return None
        paragraph = self.scene.sentences[number].paragraph
        for back in range(number, max(-1, number - 4), -1):
            sentence = self.scene.sentences[back]
            if sentence.paragraph != paragraph:
                return None
            if back < number and _goes_on(sentence, low):
                continue
            near = [
                m
                for m in sentence.mentions
                if m.kind != "pronoun" and (back < number or m.end <= pronoun.start)
            ]
            if low == "it":
                fits = {self._candidate(m, low, back) for m in self._ranked(sentence, near)} - {
                    None
                }
            else:
                named = [m for m in near if m.kind == "name"]
                fits = {
                    self._fits(p.name, low) for m in named for p in self.scene.cast.find(m.name)
                } - {None}
            if fits:
                return next(iter(fits)) if len(fits) == 1 else None
        return None

    def _everyone(self, number: int) -> list[str]:
        near = self.scene.sentences[max(0, number - 2) : number + 1]
        return [
            p.name
            for s in near
            for m in s.mentions
            if m.kind == "name"
            for p in self.scene.cast.find(m.name)
        ]

    def _plausible(self, mention: Mention, number: int) -> list[str]:
        """Everybody named shortly before who might be meant instead."""
        low = mention.name.casefold() if mention.kind == "pronoun" else ""
        out: list[str] = []
        for sentence in self.scene.sentences[max(0, number - 8) : number + 1]:
            people = [
                p
                for m in sentence.mentions
                if m.kind == "name"
                for p in self.scene.cast.find(m.name)
            ]
            people += self.scene.cast.find(sentence.speaker.name) if sentence.speaker else []
            for person in people:
                name = self._fits(person.name, low) if low in {"he", "she"} else person.name
                if name and name not in out:
                    out.append(name)
        return out

    def _bearers(self, mention: Mention, number: int) -> list[str]:
        """A role: the person to whom the text gives that role, or the description itself."""
        own = re.sub(r"^(?:the|a|an)\s+", "", mention.name, flags=re.IGNORECASE)
        definite = re.match(r"(?:the|his|her|their|our)\b", mention.name, re.IGNORECASE)
        bare = own == mention.name  # headline style: "says chief"
        head = own.split()[-1].casefold()
        if (definite or bare) and mention.sort == "person" and mention.gender != "p":
            wanted = content_words(own)
            fits = [
                p for p in self.scene.cast.people if head in p.roles and wanted <= p.roles | {head}
            ]
            fits = fits or (
                [p for p in self.scene.cast.people if head in p.roles] if definite else []
            )
            if len(fits) > 1:
                fits = [p for p in fits if self._seen_before(p.name, number)][-1:] or fits
            if len(fits) == 1:
                return [fits[0].name]
        if definite and mention.sort == "organisation":
            name = self._organisation_meant(head, mention, number)
            if name:
                return [name]
        return [own]

    def _bears(self, name: str, mention: Mention) -> bool:
        """Whether the text gives the whole role to that person, not only its noun."""
        return all(content_words(mention.name) <= p.roles for p in self.scene.cast.find(name))

    def _organisation_meant(self, head: str, mention: Mention, number: int) -> str | None:
        """``the company``, ``the ministry``: the last body named that can be called so."""
        for back in range(number, max(-1, number - 5), -1):
            sentence = self.scene.sentences[back]
            mentions = [
                m
                for m in sentence.mentions
                if m.kind == "name" and (back < number or m.end <= mention.start)
            ]
            for other in self._ranked(sentence, mentions):
                known = self.scene.cast.find(other.name)
                if len(known) != 1 or known[0].sort == "person":
                    continue
                lows = set(known[0].name.casefold().split())
                if head in lows or head in known[0].roles:
                    return known[0].name
                bodies = lows & ORGANISATION_NOUNS - {"city", "town"}
                if (
                    not bodies
                    and len(lows) > 1
                    and head in {"company", "club", "firm", "group", "side", "team"}
                ):
                    return known[0].name
                if head == "force" and "police" in lows:
                    return known[0].name
        return None

    def _with_complement(self, mention: Mention, number: int) -> Span:
        """``a spokesman for the ministry``: whose, or for whom."""
        words = self.scene.sentences[number].words
        following = words[mention.last] if mention.last < len(words) else None
        if (
            following is not None
            and following.low in {"for", "of", "from", "at", "with"}
            and following.start > mention.end
        ):
            inner = next(
                (
                    m
                    for m in self.scene.sentences[number].mentions
                    if m.first in {mention.last + 1, mention.last + 2}
                ),
                None,
            )
            if inner and all(
                w.low in {"the", "a", "an"} for w in words[mention.last + 1 : inner.first]
            ):
                return Span(mention.start, inner.end)
        return Span(mention.start, mention.end)

    def _seen_before(self, name: str, number: int) -> bool:
        return any(
            m.name in name
            for s in self.scene.sentences[max(0, number - 3) : number + 1]
            for m in s.mentions
        )

    def _antecedents(self, pronoun: Mention, number: int) -> list[str]:
        """Return the likeliest person for a pronoun: subjects and speakers first, nearest first."""
        low = pronoun.name.casefold()
        if low in {"i", "we"}:
            return []
        for back in range(number, max(-1, number - 7), -1):
            name = self._antecedent_in(back, number, pronoun)
            if name:
                return [name]
        return []

    def _antecedent_in(self, back: int, number: int, pronoun: Mention) -> str | None:
        low = pronoun.name.casefold()
        sentence = self.scene.sentences[back]
        mentions = [m for m in sentence.mentions if back < number or m.end <= pronoun.start]
        if back == number and self._parenthetical(sentence, pronoun):
            return None  # "The bank, it said, was ...": not the bank
        if back == number and any(
            m.kind == "pronoun" and m.name.casefold() == low for m in mentions
        ):
            return None  # "He said ..., and he described": both are the same man
        if back < number and _goes_on(sentence, low):
            return None  # "He has called on Hostetler to go": still the same he
        if back < number and sentence.speaker and low != "it":
            name = self._fits(sentence.speaker.name, low)
            if name:
                return name
        for mention in self._ranked(sentence, mentions, same=back == number):
            name = self._candidate(mention, low, back)
            if name:
                return name
        return None

    def _parenthetical(self, sentence: Sentence, pronoun: Mention) -> bool:
        words = sentence.words
        at = pronoun.first
        return (
            0 < at < len(words) - 2
            and words[at].start == pronoun.start
            and words[at - 1].text in {",", "—", "–"}
            and words[at + 1].low in REPORTING_VERBS
            and words[at + 2].text in {",", "—", "–", ":"}
        )

    def _ranked(
        self, sentence: Sentence, mentions: list[Mention], *, same: bool = False
    ) -> list[Mention]:
        words = sentence.words
        subjects: list[Mention] = []
        others: list[Mention] = []
        for index, mention in enumerate(mentions):
            before = words[mention.first - 1].low if mention.first > 0 else ""
            last = mentions[index - 1] if index else None
            apposed = (
                before == ","
                and last is not None
                and last.kind == "name"
                and last.last == mention.first - 1
            )
            if mention.kind == "pronoun" or (apposed and mention.kind == "role"):
                continue
            if before in {"told", "tells"} or (
                before == "the" and mention.first > 1 and words[mention.first - 2].low == "told"
            ):
                continue  # whom somebody told is no likely next speaker
            possessor = (
                self.scene.text[mention.end : mention.end + 1] in {"'", "’"}
                and words[mention.last - 1].end > mention.end
            )
            lesser = before in PREPOSITIONS or possessor or before in REPORTING_VERBS
            (others if lesser else subjects).append(named_in_apposition(sentence, mention))
        return subjects if same else subjects + others  # "On Morning Land he said"

    def _fits(self, name: str, low: str) -> str | None:
        """Return the full name if ``low`` may mean it, by gender and number."""
        if low not in {"he", "she", "the"}:
            return name
        wanted = {"he": "m", "she": "f"}.get(low, "")
        if " " not in name and name[-1:] == "s" and name[:-1].casefold() in PERSON_NOUNS:
            return None  # "Shopkeepers": more than one
        people = self.scene.cast.find(name)
        if len(people) == 1:
            person = people[0]
            if person.sort in {"organisation", "place"} or (
                wanted and person.gender and person.gender != wanted
            ):
                return None
            return person.name
        head = re.sub(r"\s+(?:for|of|at|from|with)\s.*", "", name).split()[-1:] or [""]
        base = head[0].casefold()
        other = FEMALE_NOUNS if low == "he" else MALE_NOUNS if low == "she" else frozenset()
        if (
            base in other
            or base not in PERSON_NOUNS
            or (
                base.endswith("s")
                and base not in {"boss", "actress", "princess", "waitress", "headmistress"}
            )
        ):
            return None
        return name

    def _candidate(self, mention: Mention, low: str, number: int) -> str | None:
        if low in {"he", "she", "the"}:
            wanted = {"he": "m", "she": "f"}.get(low, "")
            if mention.sort in {"organisation", "document"} or (
                wanted and mention.gender not in {"", wanted}
            ):
                return None
            if mention.gender == "p" or (mention.kind == "name" and not self._is_person(mention)):
                return None
        elif low == "it":
            if mention.sort not in {"organisation", "document"} or mention.gender == "p":
                return None
        elif (
            mention.kind == "role" and mention.gender != "p" and mention.sort != "organisation"
        ) or (mention.kind == "name" and mention.sort != "organisation"):
            return None
        name = self._bearers(mention, number)[0] if mention.kind == "role" else mention.name
        return self._fits(name, low)

    def _is_person(self, mention: Mention) -> bool:
        known = self.scene.cast.find(mention.name, mention.gender)
        person = known[0] if len(known) == 1 else None
        if person is not None and person.sort:
            return person.sort == "person"
        if mention.titles or mention.gender:
            return True
        return person is not None and (
            len(person.name.split()) >= 2 or bool(person.roles) or person.name in self.scene.speaks
        )


def _goes_on(sentence: Sentence, low: str) -> bool:
    """Whether the sentence has the same pronoun as its subject, and no quote of another."""
    first = main_subject(sentence, 0, len(sentence.words))
    return first is not None and first.kind == "pronoun" and first.name.casefold() == low
