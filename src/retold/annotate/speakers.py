"""Who says each quote, by what stands around it in the text.

The tag may stand behind the quote, before it, in the middle of it, or a sentence back. Each way
is one function; the first that finds a subject wins. What the text does not decide stays None,
with the reason and the candidates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from retold.annotate.names import Cast, Mention, Person, Word, content_words, context_of, find_mentions, words_of
from retold.annotate.quotes import paragraphs
from retold.annotate.sentences import find_sentences
from retold.language.english import (
    DOCUMENT_NOUNS,
    FEMALE_NOUNS,
    MALE_NOUNS,
    MONTHS,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    REPORTING_VERBS,
    STOPWORDS,
    WEEKDAYS,
)
from retold.model import BlockKind, Document, Quote, QuoteKind, Span, Speaker

_PREPOSITIONS = frozenset(
    """of for at from in with to by on near behind inside outside after before during under over
    against between among about around through towards toward off into across beside alongside
    despite without within since until upon""".split()
)
_AUXILIARIES = frozenset(
    """has had have also then later now once again just still already since even only had been is
    was were be being did does do would will could may might must never not ever always often
    first finally simply merely further both all himself herself themselves itself recently
    previously earlier soon today yesterday again in-part instead too""".split()
)
_CLAUSE_WORDS = frozenset("that which when while because although though as if where whose after before but and".split())
_DATES = WEEKDAYS | MONTHS
_NO_SPEAKERS = frozenset({BlockKind.CREDIT, BlockKind.CAPTION, BlockKind.BOILERPLATE, BlockKind.BYLINE, BlockKind.DATELINE})
_SIGNATURE = re.compile(r"\s*(?:\n\s*)?[—–―-]{1,2}\s*(?=[A-Z])")
_SPEECH_NOUNS = frozenset("description warning view verdict account assertion suggestion insistence reference comparison allegation accusation contention".split())
_BESIDE = frozenset(("inverted", "behind", "before", "according to", "by", "in the words of", "signed", "possessive"))
_SURE_VERBS = frozenset("said says told tells wrote writes added adds spoke speaks asked warned insisted argued".split())
_PLACE_PREPOSITIONS = frozenset("in near at across into around outside throughout".split())
_COPULA = frozenset("is was are were remains remained been be".split())


@dataclass(frozen=True, slots=True)
class _Found:
    """A speaker before coreference: the mention, the cue and how it was found."""

    mention: Mention | None
    cue: Word | None
    how: str
    speaker: Speaker | None = None  # already resolved (carried over)


@dataclass(slots=True)
class _Sentence:
    span: Span
    paragraph: int
    words: list[Word]  # of the narration: quotes left out
    mentions: list[Mention]
    quotes: list[int]
    speaker: Speaker | None = None


class _Reader:
    """One document: its sentences, its cast, and the speakers found so far."""

    def __init__(self, document: Document, quotes: Sequence[Quote]) -> None:
        self.document, self.text, self.quotes = document, document.text, quotes
        self.spans = paragraphs(document)
        self.kinds = [b.kind for b in document.blocks] or [BlockKind.PARAGRAPH] * len(self.spans)
        self.context = context_of(self.text)
        self.sentences: list[_Sentence] = []
        for index, paragraph in enumerate(self.spans):
            if self.kinds[index] in _NO_SPEAKERS:
                continue
            inside = [q for q in quotes if paragraph.overlaps(q.outer)]
            for span in find_sentences(self.text, [paragraph], inside):
                self.sentences.append(self._sentence(span, index))
        named = [m for s in self.sentences for m in s.mentions]
        self.cast = Cast(named + self._quoted_names())
        self.speaks: set[str] = set()
        self._note_roles()
        self._note_sorts()

    def _sentence(self, span: Span, paragraph: int) -> _Sentence:
        held = [i for i, q in enumerate(self.quotes) if q.outer.overlaps(span)]
        words: list[Word] = []
        start = span.start
        for i in held:
            outer = self.quotes[i].outer
            words += words_of(self.text, start, max(start, outer.start))
            words.append(Word(outer.start, outer.end, "“”", "“”"))
            start = max(start, outer.end)
        words += words_of(self.text, start, max(start, span.end))
        return _Sentence(span, paragraph, words, find_mentions(words, self.context), held)

    def _quoted_names(self) -> list[Mention]:
        out: list[Mention] = []
        for quote in self.quotes:
            words = words_of(self.text, quote.span.start, quote.span.end)
            out += [m for m in find_mentions(words, self.context) if m.kind == "name" and len(m.name.split()) > 1]
        # a quoted name only completes one that the narration has
        known = {m.name.split()[-1] for s in self.sentences for m in s.mentions if m.kind == "name"}
        return [m for m in out if m.name.split()[-1] in known]

    def _note_roles(self) -> None:
        """Appositions: "Volland, an analyst at Brightwell" and "the minister, Liina Kaseorg,"."""
        for sentence in self.sentences:
            for a, b in zip(sentence.mentions, sentence.mentions[1:], strict=False):
                between = [w.text for w in sentence.words[a.last : b.first]]
                adjacent = between == [","] or (
                    len(between) == 3 and between[0] == between[2] == "," and between[1].isdigit()
                )
                copula = len(between) == 1 and between[0] in {"is", "was"}
                behind = sentence.words[b.last] if b.last < len(sentence.words) else None
                verb = adjacent and behind is not None and behind.low in REPORTING_VERBS
                if a.kind == "name" and len(between) in {1, 2} and between[0] in {"of", "at", "from", "for"} and between[1:] in ([], ["the"]):
                    self.cast.note(a.name, content_words(b.name))
                if not (adjacent or copula) or verb:
                    continue
                if a.kind == "name" and b.kind == "role" and b.sort == "person":
                    self.cast.note(a.name, content_words(b.name))
                elif a.kind == "role" and b.kind == "name" and adjacent and a.sort == "person":
                    self.cast.note(b.name, content_words(a.name))

    def _note_sorts(self) -> None:
        """Who speaks or has an age is a person; what things are in or near is a place."""
        for sentence in self.sentences:
            words = sentence.words
            for mention in sentence.mentions:
                known = self.cast.find(mention.name, mention.gender) if mention.kind == "name" else []
                if len(known) != 1:
                    continue
                before = words[mention.first - 1].low if mention.first else ""
                behind = [w.low for w in words[mention.last : mention.last + 3]]
                if before in _PLACE_PREPOSITIONS and not known[0].sort:
                    known[0].sort = "place"
                if behind[:1] == [","] and len(behind) == 3 and behind[1].isdigit() and behind[2] in {",", "."}:
                    known[0].sort = "person"
                if behind[:2] == [",", "who"] or behind[:2] == [",", "whose"]:
                    known[0].sort = known[0].sort if known[0].sort == "organisation" else "person"
                if behind and behind[0] in REPORTING_VERBS or before in REPORTING_VERBS - {"told", "asked"}:
                    self.speaks.add(known[0].name)

    # --- attribution -------------------------------------------------------------------------

    def attribute(self) -> list[Quote]:
        out: list[Quote] = list(self.quotes)
        of_sentence = {i: n for n, s in enumerate(self.sentences) for i in s.quotes}
        for index in range(len(out)):
            quote = out[index]
            number = of_sentence.get(index)
            if number is None:
                out[index] = replace(quote, reason="stands in a caption, credit or byline")
                continue
            found = self._find(index, number, out)
            out[index] = self._settle(quote, found, number)
            if out[index].speaker and found.how != "carried over":
                self.sentences[number].speaker = out[index].speaker
            elif out[index].speaker and self.sentences[number].speaker is None:
                self.sentences[number].speaker = out[index].speaker
        return _filled(_split_turns(out))

    def _find(self, index: int, number: int, done: list[Quote]) -> _Found:
        sentence = self.sentences[number]
        quote = done[index]
        place = next(i for i, w in enumerate(sentence.words) if w.start == quote.outer.start)
        nothing = _Found(None, None, "no reporting word near the quote")
        if quote.kind is QuoteKind.TITLE:
            return _Found(None, None, "a title")
        interview = self._interview(quote)
        if interview:
            return interview
        return (
            self._behind(sentence, place)
            or self._signed(quote)
            or self._before(sentence, place)
            or self._carried(index, number, done)
            or self._subject_of_fragment(sentence, place)
            or self._sentence_before(number)
            or nothing
        )

    def _behind(self, sentence: _Sentence, place: int) -> _Found | None:
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
                return self._first_mention(sentence, by + 1, stop, words[by - 1], "by")
        direct = None
        if words[start].low not in {"and", "but", "while", "though", "although", "because", "when"}:
            direct = self._tag_at(sentence, start, stop)
        if direct:
            return direct
        if words[start].low == "according" and start + 1 < stop and words[start + 1].low == "to":
            return self._first_mention(sentence, start + 2, stop, words[start], "according to")
        if words[start].low == "by" and place > 0 and any(w.low in REPORTING_VERBS for w in words[max(0, place - 4) : place]):
            return self._first_mention(sentence, start + 1, stop, words[start], "by")
        # ... "...", she said: a tag at the end of the clause, behind a comma
        for i in range(start, stop - 1):
            if words[i].text == ",":
                if words[i + 1].low == "according" and i + 2 < stop:
                    return self._first_mention(sentence, i + 3, stop, words[i + 1], "according to")
                later = self._tag_at(sentence, i + 1, stop)
                if later and self._closes_clause(sentence, later, stop):
                    return later
        return None

    def _closes_clause(self, sentence: _Sentence, found: _Found, stop: int) -> bool:
        """A tag far behind the quote must be a bare parenthesis: ", she said." or ", she said, ..."."""
        words = sentence.words
        if found.cue is None:
            return False
        at = next(i for i, w in enumerate(words) if w is found.cue)
        if found.how == "inverted":
            return True
        nxt = words[at + 1] if at + 1 < len(words) else None
        return nxt is None or nxt.text in {".", ",", "“”"} or nxt.low in {"in", "on", "at", "to", "by", "during", "later"} | _DATES

    def _tag_at(self, sentence: _Sentence, start: int, stop: int) -> _Found | None:
        words = sentence.words
        cue = start
        while cue < stop and (_is_adverb(words[cue]) or words[cue].low in {"then", "also", "later", "once", "as"}):
            cue += 1
        if cue < stop and words[cue].low in REPORTING_VERBS and not self._is_mention_start(sentence, cue):
            subject = self._subject_after(sentence, cue + 1, stop)
            if subject:
                return _Found(subject, words[cue], "inverted")
        limit = min(stop, start + 60)
        for at in range(start, limit):
            low = words[at].low
            if words[at].text in {";", ":"} or words[at].text == ".":
                break
            if low in REPORTING_VERBS and at > start:
                if words[at - 1].low in {"to", "the", "a", "an", "his", "her", "their", "of", "this", "for"}:
                    continue
                subject = self._subject_before(sentence, at, start)
                if subject:
                    return _Found(subject, words[at], "behind")
        return None

    def _is_mention_start(self, sentence: _Sentence, at: int) -> bool:
        return any(m.first == at and m.last > at + 1 for m in sentence.mentions)

    def _subject_after(self, sentence: _Sentence, start: int, stop: int) -> Mention | None:
        words = sentence.words
        while start < stop and (words[start].low in {"the", "a", "an"} or _is_adverb(words[start])):
            if any(m.first == start for m in sentence.mentions):
                break
            start += 1
        for mention in sentence.mentions:
            if mention.first < start:
                continue
            if mention.first >= stop or mention.first > start + 8:
                return None
            skipped = words[start : mention.first]
            if any(w.text in {",", ".", ":"} or w.low in _PREPOSITIONS or w.low in {"that", "it"} for w in skipped):
                return None
            return self._named_in_apposition(sentence, mention)
        return None

    def _named_in_apposition(self, sentence: _Sentence, mention: Mention) -> Mention:
        """"the energy minister, Liina Kaseorg": the name is the better mention."""
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
        closes = nxt is not None and (nxt.last >= len(words) or words[nxt.last].text in {",", ".", "“”", "("})
        if nxt and nxt.kind == "name" and closes and nxt.sort != "organisation" and mention.sort == "person":
            lows = tuple(w.low for w in words[mention.first : nxt.first] if w.text[0].isalpha())
            return replace(nxt, titles=lows + nxt.titles, gender=nxt.gender or mention.gender)
        return mention

    def _subject_before(self, sentence: _Sentence, cue: int, start: int) -> Mention | None:
        """Return the subject of the verb at word ``cue``, looking back no further than ``start``."""
        words = sentence.words
        if words[cue].low in {"told", "asked", "informed"} and cue > start and words[cue - 1].low in {"was", "were", "been", "is"}:
            return None
        at = cue - 1
        while at >= start and (words[at].low in _AUXILIARIES or _is_adverb(words[at]) or words[at].low in _DATES):
            at -= 1
            if at >= start and words[at].low in {"on", "in"} and words[at + 1].low in _DATES:
                at -= 1
        if at < start:
            return None
        mentions = [m for m in sentence.mentions if start <= m.first and m.last <= cue]
        if words[at].low in {"and", "but", "or"} or words[at].text == "“”":
            return self._main_subject(sentence, start, at)
        if words[at].text in {",", "—", "–", ")"}:
            return self._over_apposition(sentence, mentions, start, at) or self._main_subject(sentence, start, at)
        near = next((m for m in reversed(mentions) if m.last - 1 == at), None)
        if near is None:
            near = next((m for m in reversed(mentions) if m.last <= at + 1 and at - m.last < 6), None)
            if near is None or any(w.text in {",", ";"} or w.low in REPORTING_VERBS for w in words[near.last : at + 1]):
                return None
        return self._head_of(sentence, near, mentions, start)

    def _head_of(self, sentence: _Sentence, mention: Mention, mentions: list[Mention], start: int) -> Mention | None:
        """Climb out of "an analyst at Brightwell Energy in Copenhagen" to the analyst."""
        words = sentence.words
        if mention.sort == "document":  # "Terrane's statement said"
            owner = next((m for m in mentions if m.last <= mention.first and words[m.last - 1].low.endswith("'s")), None)
            if owner and mention.first - owner.last <= 2:
                return owner
        while mention.first - 1 >= start:
            before = words[mention.first - 1]
            if before.low in {"the", "a", "an", "its", "their"} and mention.first - 2 >= start:
                before = words[mention.first - 2]
            if before.low in _PREPOSITIONS:
                outer = next((m for m in reversed(mentions) if m.last <= mention.first - 1), None)
                if outer is None or any(w.text in {",", "“”"} for w in words[outer.last : mention.first]):
                    return None if outer is None and mention.kind != "pronoun" else mention
                mention = outer
                continue
            if before.text == "," and mention.kind == "name":  # "from Calmore, Hampshire said"
                town = next((m for m in mentions if m.last == mention.first - 1), None)
                if town and town.first - 1 >= start and words[town.first - 1].low in _PREPOSITIONS:
                    return self._over_apposition(sentence, mentions, start, mention.first - 1) or mention
            if before.low == "and" and mention.first - 2 >= start:
                outer = next((m for m in mentions if m.last == mention.first - 1), None)
                if outer and outer.kind == mention.kind == "name":
                    mention = outer
                    continue
            break
        if mention.kind == "pronoun" and mention.name.casefold() == "who":
            outer = next((m for m in reversed(mentions) if m.last <= mention.first), None)
            return self._head_of(sentence, outer, mentions, start) if outer else None
        if mention.kind == "role":
            return self._named_in_apposition(sentence, mention)
        return mention

    def _over_apposition(self, sentence: _Sentence, mentions: list[Mention], start: int, comma: int) -> Mention | None:
        """``X, an analyst at Y, said``: the first mention with a comma (or an age) behind it."""
        words = sentence.words
        for mention in mentions:
            behind = words[mention.last] if mention.last < len(words) else None
            before = words[mention.first - 1].low if mention.first > start else ""
            if behind is None or mention.last > comma:
                continue
            if before in _PREPOSITIONS:
                outer = next((m for m in reversed(mentions) if m.last <= mention.first - 1), None)
                if outer is None or any(w.text == "," for w in words[outer.last : mention.first]):
                    continue
                if behind.text in {",", "(", "—", "–"}:
                    head = self._head_of(sentence, mention, mentions, start)
                    return head
                continue
            if behind.text in {",", "(", "—", "–"}:
                return self._head_of(sentence, mention, mentions, start)
        return None

    def _main_subject(self, sentence: _Sentence, start: int, stop: int) -> Mention | None:
        words = sentence.words
        for mention in sentence.mentions:
            if mention.first < start or mention.first >= stop:
                continue
            before = words[mention.first - 1].low if mention.first > start else ""
            if before in _PREPOSITIONS or before in {"as"}:
                continue
            if mention.kind == "pronoun" and mention.name.casefold() == "who":
                continue
            if words[mention.last - 1].low.endswith(("'s", "s'")):
                continue
            return self._named_in_apposition(sentence, mention)
        return None

    def _first_mention(self, sentence: _Sentence, start: int, stop: int, cue: Word, how: str) -> _Found | None:
        mention = next((m for m in sentence.mentions if start <= m.first < min(stop, start + 6)), None)
        if mention is None:
            return None
        if mention.sort == "document":
            words = sentence.words
            author = next((m for m in sentence.mentions if m.first > mention.first and words[m.first - 1].low in {"from", "by"}), None)
            mention = author if author and author.first < stop and author.first - mention.last < 9 else mention
        return _Found(self._named_in_apposition(sentence, mention), cue, how)

    def _before(self, sentence: _Sentence, place: int) -> _Found | None:
        """``She added: "..."`` / ``X called it "..."`` / ``according to X, "..."``."""
        words = sentence.words
        start = 0
        for at in range(place - 1, start - 1, -1):
            low = words[at].low
            if low == "to" and at > 0 and words[at - 1].low == "according":
                return self._first_mention(sentence, at + 1, place, words[at - 1], "according to")
            if low == "of" and at > 1 and [w.low for w in words[at - 2 : at]] == ["the", "words"]:
                return self._first_mention(sentence, at + 1, place, words[at - 1], "in the words of")
            owned = at > 0 and words[at - 1].low.endswith(("'s", "s'"))
            if low not in REPORTING_VERBS and not (owned and low in _SPEECH_NOUNS):
                continue
            inside = next((m for m in sentence.mentions if m.first <= at < m.last), None)
            if inside and not owned and words[inside.first].low not in {"his", "her", "their"}:
                continue
            found = self._subject_of_cue(sentence, at, start, place)
            if found:
                return found
            if low in _SURE_VERBS and words[at - 1].low not in {"was", "were", "been"}:
                return _Found(None, words[at], "the subject of the reporting verb is not recognised")
        return None

    def _subject_of_cue(self, sentence: _Sentence, at: int, start: int, place: int) -> _Found | None:
        words = sentence.words
        before = words[at - 1].low if at > 0 else ""
        # nouns: "his claim that", "X's call for"
        if before.endswith("'s") or before in {"his", "her", "their", "its"}:
            owner = next((m for m in reversed(sentence.mentions) if m.last <= at and m.last >= at - 1), None)
            if owner:
                return _Found(owner, words[at], "possessive")
            if before in {"his", "her", "their"}:
                if at > 1 and words[at - 2].low in _PREPOSITIONS:
                    return None
                pronoun = {"his": ("he", "m"), "her": ("she", "f"), "their": ("they", "p")}[before]
                w = words[at - 1]
                return _Found(Mention(at - 1, at, "pronoun", w.start, w.end, pronoun[0], gender=pronoun[1]), words[at], "possessive")
        if before in {"the", "a", "an", "to", "this", "of"} and words[at].low not in {"say"}:
            if before == "to" and at > 1:  # "went on to say"
                subject = self._main_subject(sentence, start, at)
                return _Found(subject, words[at], "before") if subject else None
            return None
        by = next((i for i in range(at + 1, place) if words[i].low == "by"), None)
        if by is not None and not any(m.first in {by + 1, by + 2} for m in sentence.mentions):
            by = None  # "said by phone"
        passive = by is not None and by == at + 1 or any(w.low in {"was", "were", "been", "being", "is", "are"} for w in words[max(0, at - 3) : at])
        if passive and by is not None:
            return self._first_mention(sentence, by + 1, place, words[at], "by")
        if passive and words[at].low not in {"quoted", "cited", "heard"}:
            return None
        if words[at].low.endswith("ing"):
            doer = next((m for m in sentence.mentions if m.last == at and m.sort == "person"), None)
            if doer:
                return _Found(doer, words[at], "participle")
            subject = self._main_subject(sentence, start, at)
            return _Found(subject, words[at], "participle") if subject else None
        subject = self._subject_before(sentence, at, start)
        if subject is None:
            after = self._subject_after(sentence, at + 1, place)
            inverted = at == start or words[at - 1].text in {",", "“”"}
            if after and inverted and not passive:
                return _Found(after, words[at], "inverted")
            return None
        return _Found(subject, words[at], "before")

    def _subject_of_fragment(self, sentence: _Sentence, place: int) -> _Found | None:
        """A fragment in a sentence without a reporting verb: its subject, if it is a person or body."""
        if place == 0:
            return None
        words = sentence.words
        if words[place - 1].text == ":":  # "A reply came from Hanne Dorrit:"
            last = next((m for m in reversed(sentence.mentions) if m.last == place - 1), None)
            if last and last.first > 0 and words[last.first - 1].low in {"from", "by"}:
                return _Found(last, None, "from")
        for whom in reversed(sentence.mentions):  # "For Fay Linden, the show is ..."
            if 0 < whom.first < place and words[whom.first - 1].low == "for" and whom.last < place:
                opens = whom.first == 1 or words[whom.first - 2].low in {"while", "but", "and", ","}
                if opens and words[whom.last].low in {",", "it"}:
                    return _Found(whom, None, "for")
        subject = self._main_subject(sentence, 0, place)
        if subject is None or subject.gender == "n":
            return None
        if any(w.low in _COPULA for w in sentence.words[subject.last : subject.last + 2]):
            return None
        return _Found(subject, None, "subject of the sentence")

    def _signed(self, quote: Quote) -> _Found | None:
        """``"..." —Coach Imre Halasz``, on the same line or the next."""
        sign = _SIGNATURE.match(self.text, quote.outer.end)
        if not sign:
            return None
        stop = self.text.find("\n", sign.end())
        words = words_of(self.text, sign.end(), stop if stop >= 0 else len(self.text))
        if any(w.low in REPORTING_VERBS for w in words):
            return None
        mentions = find_mentions(words, self.context)
        return _Found(mentions[0], None, "signed") if mentions and mentions[0].first == 0 else None

    def _interview(self, quote: Quote) -> _Found | None:
        label = re.match(r"\s*(?:\*\*)?(Q|A|Question|Answer)\b", self.text[quote.outer.start : quote.outer.start + 12])
        if quote.outer.start < quote.span.start and not label:
            spoken = re.match(r"([^:\n]{2,40}):\s", self.text[quote.outer.start : quote.span.start])
            if spoken and self.text[quote.span.start - 1].isspace():
                return self._labelled(quote, spoken.group(1))
        if not label or self.text[quote.outer.start : quote.span.start].find(":") < 0 and self.text[quote.outer.start : quote.span.start].find(".") < 0:
            return None
        question = label.group(1).startswith("Q")
        before = [s for s in self.sentences if s.span.end <= quote.outer.start and not s.quotes]
        for sentence in reversed(before[-6:]):
            people = [m for m in sentence.mentions if m.kind == "name" and m.sort != "organisation"]
            asks = len(people) > 1 and any(
                w.low in {"asked", "interviewed", "questioned"} or w.low == "spoke" for w in sentence.words[people[0].last : people[1].first]
            )
            if question and asks:
                return _Found(people[0], None, "interview")
            if not question and people:
                return _Found(people[-1] if asks or len(people) == 1 else people[0], None, "interview")
        return _Found(None, None, "a question in an interview" if question else "an answer in an interview")

    def _labelled(self, quote: Quote, label: str) -> _Found:
        """``Vance: There is no vacancy.`` in a transcript."""
        words = words_of(self.text, quote.outer.start, quote.outer.start + len(label))
        name = " ".join(w.text for w in words)
        mention = Mention(0, len(words), "name", words[0].start, words[-1].end, name)
        return _Found(mention, None, "signed")

    def _carried(self, index: int, number: int, done: list[Quote]) -> _Found | None:
        """No tag in this sentence: the speaker of the quote before, if nobody else stepped in."""
        quote = done[index]
        sentence = self.sentences[number]
        if index == 0:
            return None
        before = done[index - 1]
        if before.turn == quote.turn and before.speaker:
            return _Found(None, None, "carried over", before.speaker)
        alone = not [w for w in sentence.words if w.text != "“”" and w.text[0].isalnum()]
        if not alone or before.speaker is None:
            return None
        between = [s for s in self.sentences[:number] if s.span.start >= before.outer.end]
        if any(not s.quotes for s in between):
            return None
        gap = self.text[before.outer.end : quote.outer.start]
        if gap.count("\n") and not self.text[quote.outer.start - 1 : quote.outer.start].isspace():
            return None
        return _Found(None, None, "carried over", before.speaker)

    def _sentence_before(self, number: int) -> _Found | None:
        """``Mr Rennie was no kinder. "..."``: the subject of the sentence before, in the paragraph."""
        sentence = self.sentences[number]
        if number == 0 or any(w.text[0].isalnum() for w in sentence.words if w.text != "“”"):
            return None
        before = self.sentences[number - 1]
        colon = before.words and before.words[-1].text == ":"
        if before.paragraph != sentence.paragraph and not colon:
            return None
        if before.speaker and before.quotes:
            return _Found(None, None, "carried over", before.speaker)
        found = self._before(before, len(before.words))
        if found and found.mention:
            return _Found(found.mention, found.cue, "sentence before")
        subject = self._main_subject(before, 0, len(before.words))
        if subject and (subject.sort in {"person", "organisation"} or subject.kind == "pronoun" or subject.kind == "name"):
            return _Found(subject, None, "sentence before")
        return None

    # --- coreference -------------------------------------------------------------------------

    def _settle(self, quote: Quote, found: _Found, number: int) -> Quote:
        if found.speaker is not None:
            speaker = replace(found.speaker, span=None, text="")
            others = tuple(n for n in self._everyone(number) if n != speaker.name)
            return replace(quote, speaker=speaker, reason=found.how, candidates=others)
        if found.mention is None:
            return replace(quote, reason=found.how)
        mention = found.mention
        cue = Span(found.cue.start, found.cue.end) if found.cue else None
        span = Span(mention.start, mention.end)
        text = span.of(self.text)
        sole = self._sole(mention, number) if mention.kind == "pronoun" else None
        certain = found.how in _BESIDE and mention.kind != "pronoun"
        if mention.kind == "pronoun":
            names = self._antecedents(mention, number)
            certain = found.how in _BESIDE and names == [sole]
        elif mention.kind == "name":
            known = self.cast.find(mention.name, mention.gender)
            names = [p.name for p in known] or [mention.name]
        else:
            names = self._bearers(mention, number)
            certain = certain and (names[0] in mention.name or self._bears(names[0], mention))
            if mention.sort == "person" and names[0] in mention.name:
                span = self._with_complement(mention, number)
                text = span.of(self.text)
                names = [re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE)]
        others = () if certain else tuple(n for n in self._plausible(mention, number) if n not in names)
        if len(names) == 1:
            beside = found.how not in {"sentence before", "interview"}
            speaker = Speaker(span, text, names[0]) if beside else Speaker(None, "", names[0])
            return replace(quote, speaker=speaker, cue=cue, reason=found.how, candidates=others, certain=certain)
        reason = "the text leaves open who is meant" if names else "no one named before"
        fallback = Speaker(span, text, text) if mention.kind != "pronoun" else None
        return replace(quote, speaker=fallback, cue=cue, reason=reason, candidates=tuple(names) + others)

    def _sole(self, pronoun: Mention, number: int) -> str | None:
        """The one who alone fits in the nearest sentence of the paragraph that names anybody."""
        low = pronoun.name.casefold()
        if low not in {"he", "she", "it"}:
            return None
        paragraph = self.sentences[number].paragraph
        for back in range(number, max(-1, number - 4), -1):
            sentence = self.sentences[back]
            if sentence.paragraph != paragraph:
                return None
            near = [m for m in sentence.mentions if m.kind != "pronoun" and (back < number or m.end <= pronoun.start)]
            if low == "it":
                fits = {self._candidate(m, low, back) for m in self._ranked(sentence, near)} - {None}
            else:
                named = [m for m in near if m.kind == "name"]
                fits = {self._fits(p.name, low) for m in named for p in self.cast.find(m.name)} - {None}
            if fits:
                return next(iter(fits)) if len(fits) == 1 else None
        return None

    def _everyone(self, number: int) -> list[str]:
        near = self.sentences[max(0, number - 2) : number + 1]
        return [p.name for s in near for m in s.mentions if m.kind == "name" for p in self.cast.find(m.name)]

    def _plausible(self, mention: Mention, number: int) -> list[str]:
        """Everybody named shortly before who might be meant instead."""
        low = mention.name.casefold() if mention.kind == "pronoun" else ""
        out: list[str] = []
        for sentence in self.sentences[max(0, number - 8) : number + 1]:
            people = [p for m in sentence.mentions if m.kind == "name" for p in self.cast.find(m.name)]
            people += self.cast.find(sentence.speaker.name) if sentence.speaker else []
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
            fits = [p for p in self.cast.people if head in p.roles and wanted <= p.roles | {head}]
            fits = fits or ([p for p in self.cast.people if head in p.roles] if definite else [])
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
        return all(content_words(mention.name) <= p.roles for p in self.cast.find(name))

    def _organisation_meant(self, head: str, mention: Mention, number: int) -> str | None:
        """``the company``, ``the ministry``: the last body named that can be called so."""
        for back in range(number, max(-1, number - 5), -1):
            sentence = self.sentences[back]
            mentions = [m for m in sentence.mentions if m.kind == "name" and (back < number or m.end <= mention.start)]
            for other in self._ranked(sentence, mentions):
                known = self.cast.find(other.name)
                if len(known) != 1 or known[0].sort == "person":
                    continue
                lows = set(known[0].name.casefold().split())
                if head in lows or head in known[0].roles:
                    return known[0].name
                bodies = lows & ORGANISATION_NOUNS - {"city", "town"}
                if not bodies and len(lows) > 1 and head in {"company", "club", "firm", "group", "side", "team"}:
                    return known[0].name
                if head == "force" and "police" in lows:
                    return known[0].name
        return None

    def _with_complement(self, mention: Mention, number: int) -> Span:
        """``a spokesman for the ministry``: whose, or for whom."""
        words = self.sentences[number].words
        following = words[mention.last] if mention.last < len(words) else None
        if following is not None and following.low in {"for", "of", "from", "at", "with"} and following.start > mention.end:
            inner = next((m for m in self.sentences[number].mentions if m.first in {mention.last + 1, mention.last + 2}), None)
            if inner and all(w.low in {"the", "a", "an"} for w in words[mention.last + 1 : inner.first]):
                return Span(mention.start, inner.end)
        return Span(mention.start, mention.end)

    def _seen_before(self, name: str, number: int) -> bool:
        return any(m.name in name for s in self.sentences[max(0, number - 3) : number + 1] for m in s.mentions)

    def _antecedents(self, pronoun: Mention, number: int) -> list[str]:
        """Return the likeliest person for a pronoun: subjects and speakers first, nearest first.

        """
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
        sentence = self.sentences[back]
        mentions = [m for m in sentence.mentions if back < number or m.end <= pronoun.start]
        if back == number and self._parenthetical(sentence, pronoun):
            return None  # "The bank, it said, was ...": not the bank
        if back == number and any(m.kind == "pronoun" and m.name.casefold() == low for m in mentions):
            return None  # "He said ..., and he described": both are the same man
        if back < number and sentence.speaker and low != "it":
            name = self._fits(sentence.speaker.name, low)
            if name:
                return name
        for mention in self._ranked(sentence, mentions, same=back == number):
            name = self._candidate(mention, low, back)
            if name:
                return name
        return None

    def _parenthetical(self, sentence: _Sentence, pronoun: Mention) -> bool:
        words = sentence.words
        at = pronoun.first
        return (
            0 < at < len(words) - 2
            and words[at].start == pronoun.start
            and words[at - 1].text in {",", "—", "–"}
            and words[at + 1].low in REPORTING_VERBS
            and words[at + 2].text in {",", "—", "–", ":"}
        )

    def _ranked(self, sentence: _Sentence, mentions: list[Mention], *, same: bool = False) -> list[Mention]:
        words = sentence.words
        subjects, others = [], []
        for index, mention in enumerate(mentions):
            before = words[mention.first - 1].low if mention.first > 0 else ""
            last = mentions[index - 1] if index else None
            apposed = before == "," and last is not None and last.kind == "name" and last.last == mention.first - 1
            if mention.kind == "pronoun" or (apposed and mention.kind == "role"):
                continue
            if before in {"told", "tells"} or (before == "the" and mention.first > 1 and words[mention.first - 2].low == "told"):
                continue  # whom somebody told is no likely next speaker
            possessor = self.text[mention.end : mention.end + 1] in {"'", "’"} and words[mention.last - 1].end > mention.end
            lesser = before in _PREPOSITIONS or possessor or before in REPORTING_VERBS
            (others if lesser else subjects).append(self._named_in_apposition(sentence, mention))
        return subjects if same else subjects + others  # "On Morning Land he said"

    def _fits(self, name: str, low: str) -> str | None:
        """Return the full name if ``low`` may mean it, by gender and number."""
        if low not in {"he", "she", "the"}:
            return name
        wanted = {"he": "m", "she": "f"}.get(low, "")
        people = self.cast.find(name)
        if len(people) == 1:
            person = people[0]
            if person.sort in {"organisation", "place"} or (wanted and person.gender and person.gender != wanted):
                return None
            return person.name
        head = re.sub(r"\s+(?:for|of|at|from|with)\s.*", "", name).split()[-1:] or [""]
        base = head[0].casefold()
        other = FEMALE_NOUNS if low == "he" else MALE_NOUNS if low == "she" else frozenset()
        if base in other or base not in PERSON_NOUNS or (base.endswith("s") and base not in {"boss", "actress", "princess", "waitress", "headmistress"}):
            return None
        return name

    def _candidate(self, mention: Mention, low: str, number: int) -> str | None:
        if low in {"he", "she", "the"}:
            wanted = {"he": "m", "she": "f"}.get(low, "")
            if mention.sort in {"organisation", "document"} or (wanted and mention.gender not in {"", wanted}):
                return None
            if mention.gender == "p" or (mention.kind == "name" and not self._is_person(mention)):
                return None
        elif low == "it":
            if mention.sort not in {"organisation", "document"} or mention.gender == "p":
                return None
        elif mention.kind == "role" and mention.gender != "p" and mention.sort != "organisation":
            return None
        elif mention.kind == "name" and mention.sort != "organisation":
            return None
        name = self._bearers(mention, number)[0] if mention.kind == "role" else mention.name
        return self._fits(name, low)

    def _is_person(self, mention: Mention) -> bool:
        known = self.cast.find(mention.name, mention.gender)
        person = known[0] if len(known) == 1 else None
        if person is not None and person.sort:
            return person.sort == "person"
        if mention.titles or mention.gender:
            return True
        return person is not None and (
            len(person.name.split()) >= 2 or bool(person.roles) or person.name in self.speaks
        )


def _is_adverb(word: Word) -> bool:
    return word.low.endswith("ly") and word.text[0].islower()


def _split_turns(quotes: list[Quote]) -> list[Quote]:
    """Two quotes whose speakers differ are two turns, however close they stand."""
    out: list[Quote] = []
    shift = 0
    for quote in quotes:
        last = out[-1] if out else None
        if last and last.turn == quote.turn + shift and last.speaker and quote.speaker:
            if last.speaker.name.casefold() != quote.speaker.name.casefold():
                shift += 1
        out.append(replace(quote, turn=quote.turn + shift))
    return out


def _filled(quotes: list[Quote]) -> list[Quote]:
    """Where one part of an utterance has a speaker, all its parts have."""
    known = {q.turn: q.speaker for q in reversed(quotes) if q.speaker}
    return [
        replace(q, speaker=Speaker(None, "", known[q.turn].name), reason="another part of the same utterance")
        if q.speaker is None and q.turn in known
        else q
        for q in quotes
    ]


def attribute(document: Document, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Return ``quotes`` with speaker, cue, reason and candidates filled in, in the same order."""
    return tuple(_Reader(document, quotes).attribute()) if quotes else ()


def people_in(document: Document, quotes: Sequence[Quote]) -> list[Person]:
    """Return whom and what the text names, with the roles that it gives them."""
    return _Reader(document, quotes).cast.people
