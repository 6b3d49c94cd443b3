"""Who says each quote, by what stands around it in the text.

The tag may stand behind the quote, before it, in the middle of it, or a sentence back. Each way
is one function; the first that finds a subject wins. What the text does not decide stays None,
with the reason and the candidates.
"""

from __future__ import annotations

import re
from dataclasses import replace

from retold.annotate.coreference import Resolver
from retold.annotate.mentions import Mention, find_mentions
from retold.annotate.scene import Scene
from retold.annotate.subjects import main_subject
from retold.annotate.tags import Found, behind, subject_of_fragment
from retold.annotate.tags import before as before_quote
from retold.annotate.words import words_of
from retold.language.people import REPORTING_VERBS
from retold.model import Quote, QuoteKind, Speaker

_AHEAD = 20  # parts of an utterance in which its tag is looked for
_SIGNATURE = re.compile(r"\s*(?:\n\s*)?[—–―-]{1,2}\s*(?=[A-Z])")


def attribute(scene: Scene) -> tuple[Quote, ...]:
    """Return the quotes of ``scene`` with speaker, cue, reason and candidates filled in."""
    return tuple(_Attribution(scene).attribute())


class _Attribution:
    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.resolver = Resolver(scene)
        self.sentence_of = {i: n for n, s in enumerate(scene.sentences) for i in s.quotes}

    def attribute(self) -> list[Quote]:
        out: list[Quote] = list(self.scene.quotes)
        for index in range(len(out)):
            quote = out[index]
            number = self.sentence_of.get(index)
            if number is None:
                out[index] = replace(quote, reason="stands in a caption, credit or byline")
                continue
            found = self._find(index, number, out)
            out[index] = self.resolver.settle(quote, found, number)
            if (out[index].speaker and found.how != "carried over") or (
                out[index].speaker and self.scene.sentences[number].speaker is None
            ):
                self.scene.sentences[number].speaker = out[index].speaker
        return _filled(_split_turns(out))

    def _find(self, index: int, number: int, done: list[Quote]) -> Found:
        sentence = self.scene.sentences[number]
        quote = done[index]
        place = sentence.places[index]
        nothing = Found(None, None, "no reporting word near the quote")
        if quote.kind is QuoteKind.TITLE:
            return Found(None, None, "a title")
        interview = self._interview(quote)
        if interview:
            return interview
        if place > 0 and sentence.words[place - 1].text == ":":
            beside = before_quote(sentence, place) or behind(sentence, place)
        else:
            beside = behind(sentence, place) or self._signed(quote) or before_quote(sentence, place)
        if beside or self._tag_follows(index):
            return beside or nothing
        return (
            self._carried(index, number, done)
            or subject_of_fragment(sentence, place)
            or self._sentence_before(number)
            or nothing
        )

    def _tag_follows(self, index: int) -> bool:
        """Whether a later part of the same utterance has the tag."""
        quotes = self.scene.quotes
        for later in range(index + 1, min(len(quotes), index + _AHEAD)):
            if quotes[later].turn != quotes[index].turn:
                return False
            number = self.sentence_of.get(later)
            if number is None:
                continue
            sentence = self.scene.sentences[number]
            if behind(sentence, sentence.places[later]):
                return True
        return False

    def _signed(self, quote: Quote) -> Found | None:
        """``"..." —Coach Imre Halasz``, on the same line or the next."""
        sign = _SIGNATURE.match(self.scene.text, quote.outer.end)
        if not sign:
            return None
        stop = self.scene.text.find("\n", sign.end())
        words = words_of(self.scene.text, sign.end(), stop if stop >= 0 else len(self.scene.text))
        if any(w.low in REPORTING_VERBS for w in words):
            return None
        mentions = find_mentions(words, self.scene.context)
        return Found(mentions[0], None, "signed") if mentions and mentions[0].first == 0 else None

    def _interview(self, quote: Quote) -> Found | None:
        label = re.match(
            r"\s*(?:\*\*)?(Q|A|Question|Answer)\b",
            self.scene.text[quote.outer.start : quote.outer.start + 12],
        )
        if quote.outer.start < quote.span.start and not label:
            spoken = re.match(
                r"([^:\n]{2,40}):\s", self.scene.text[quote.outer.start : quote.span.start]
            )
            if spoken and self.scene.text[quote.span.start - 1].isspace():
                return self._labelled(quote, spoken.group(1))
        if not label or (
            self.scene.text[quote.outer.start : quote.span.start].find(":") < 0
            and self.scene.text[quote.outer.start : quote.span.start].find(".") < 0
        ):
            return None
        question = label.group(1).startswith("Q")
        before = [
            s for s in self.scene.sentences if s.span.end <= quote.outer.start and not s.quotes
        ]
        for sentence in reversed(before[-6:]):
            people = [m for m in sentence.mentions if m.kind == "name" and m.sort != "organisation"]
            asks = len(people) > 1 and any(
                w.low in {"asked", "interviewed", "questioned"} or w.low == "spoke"
                for w in sentence.words[people[0].last : people[1].first]
            )
            if question and asks:
                return Found(people[0], None, "interview")
            if not question and people:
                return Found(
                    people[-1] if asks or len(people) == 1 else people[0], None, "interview"
                )
        return Found(
            None, None, "a question in an interview" if question else "an answer in an interview"
        )

    def _labelled(self, quote: Quote, label: str) -> Found:
        """``Vance: There is no vacancy.`` in a transcript."""
        words = words_of(self.scene.text, quote.outer.start, quote.outer.start + len(label))
        name = " ".join(w.text for w in words)
        mention = Mention(0, len(words), "name", words[0].start, words[-1].end, name)
        return Found(mention, None, "signed")

    def _is_block(self, quote: Quote) -> bool:
        return self.scene.text[quote.outer.start : quote.span.start].strip() in {"", ">"}

    def _carried(self, index: int, number: int, done: list[Quote]) -> Found | None:
        """No tag in this sentence: the speaker of the quote before, if nobody else stepped in."""
        quote = done[index]
        sentence = self.scene.sentences[number]
        if index == 0:
            return None
        before = done[index - 1]
        if before.turn == quote.turn and before.speaker:
            return Found(None, None, "the same utterance", before.speaker, before.certain)
        if self._is_block(quote) and not self._is_block(before):
            return None
        alone = not [w for w in sentence.words if w.text != "“”" and w.text[0].isalnum()]
        if not alone or before.speaker is None:
            return None
        between = self.scene.sentences[max(0, number - 20) : number]
        between = [s for s in between if s.span.start >= before.outer.end]
        if any(not s.quotes for s in between):
            return None
        gap = self.scene.text[before.outer.end : quote.outer.start]
        if (
            gap.count("\n")
            and not self.scene.text[quote.outer.start - 1 : quote.outer.start].isspace()
        ):
            return None
        return Found(None, None, "carried over", before.speaker)

    def _sentence_before(self, number: int) -> Found | None:
        """``Mr Rennie was no kinder. "..."``: the subject of the sentence before."""
        sentence = self.scene.sentences[number]
        if number == 0 or any(w.text[0].isalnum() for w in sentence.words if w.text != "“”"):
            return None
        before = self.scene.sentences[number - 1]
        colon = before.words and before.words[-1].text == ":"
        if before.paragraph != sentence.paragraph and not colon:
            return None
        if before.speaker and before.quotes:
            return Found(None, None, "carried over", before.speaker)
        found = before_quote(before, len(before.words))
        if found and found.mention:
            return Found(found.mention, found.cue, "sentence before")
        subject = main_subject(before, 0, len(before.words))
        if subject and (subject.kind != "role" or subject.sort in {"person", "organisation"}):
            return Found(subject, None, "sentence before")
        return None


def _split_turns(quotes: list[Quote]) -> list[Quote]:
    """Two quotes whose speakers differ are two turns, however close they stand."""
    out: list[Quote] = []
    shift = 0
    for quote in quotes:
        last = out[-1] if out else None
        joined = last is not None and last.turn == quote.turn + shift
        if joined and last and last.speaker and quote.speaker:
            shift += last.speaker.name.casefold() != quote.speaker.name.casefold()
        out.append(replace(quote, turn=quote.turn + shift))
    return out


def _filled(quotes: list[Quote]) -> list[Quote]:
    """Where one part of an utterance has a speaker, all its parts have."""
    known = {q.turn: q.speaker for q in reversed(quotes) if q.speaker}
    return [
        replace(
            q,
            speaker=Speaker(None, "", known[q.turn].name),
            reason="another part of the same utterance",
        )
        if q.speaker is None and q.turn in known
        else q
        for q in quotes
    ]
