"""A document laid out for finding speakers: sentences with their mentions, and the cast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from retold.annotate.cast import Cast
from retold.annotate.mentions import Mention, find_mentions
from retold.annotate.quotes import paragraphs
from retold.annotate.sentences import find_sentences, quotes_in
from retold.annotate.words import Word, content_words, context_of, words_of
from retold.language.people import PLACE_PREPOSITIONS, REPORTING_VERBS
from retold.model import BlockKind, Document, Quote, Span, Speaker

_NO_SPEAKERS = frozenset(
    {
        BlockKind.CREDIT,
        BlockKind.CAPTION,
        BlockKind.BOILERPLATE,
        BlockKind.BYLINE,
        BlockKind.DATELINE,
    }
)


@dataclass(slots=True)
class Sentence:
    """A sentence for the finding of speakers.

    Attributes:
        span: where it stands.
        paragraph: number of its paragraph.
        words: its words, each quote left out as one word ``“”`` whose lower-case form is the
            last character quoted: a comma there announces a tag.
        mentions: the mentions among these words.
        quotes: numbers of the quotes in it.
        places: for each of them the number of the word that stands for it.
        speaker: who speaks in it, once found.
    """

    span: Span
    paragraph: int
    words: list[Word]  # of the narration: quotes left out
    mentions: list[Mention]
    quotes: list[int]
    places: dict[int, int]
    speaker: Speaker | None = None


class Scene:
    """One document: its sentences, its cast, and the speakers found so far."""

    def __init__(self, document: Document, quotes: Sequence[Quote]) -> None:
        self.document, self.text, self.quotes = document, document.text, quotes
        self.spans = paragraphs(document)
        self.kinds = [b.kind for b in document.blocks] or [BlockKind.PARAGRAPH] * len(self.spans)
        self.context = context_of(self.text)
        self.sentences: list[Sentence] = []
        self._seen = 0  # quotes before this one lie in earlier sentences
        for index, paragraph in enumerate(self.spans):
            if self.kinds[index] in _NO_SPEAKERS:
                continue
            inside = quotes_in(quotes, paragraph)
            for span in find_sentences(self.text, [paragraph], inside):
                self.sentences.append(self._sentence(span, index))
        named = [m for s in self.sentences for m in s.mentions]
        self.cast = Cast(named + self._quoted_names())
        self.speaks: set[str] = set()
        self._note_roles()
        self._note_sorts()

    def _sentence(self, span: Span, paragraph: int) -> Sentence:
        inside = quotes_in(self.quotes, span)
        first = self.quotes.index(inside[0], self._seen) if inside else self._seen
        self._seen = first
        held = list(range(first, first + len(inside)))
        words: list[Word] = []
        places: dict[int, int] = {}
        start = span.start
        for i in held:
            outer = self.quotes[i].outer
            words += words_of(self.text, start, max(start, outer.start))
            last = self.text[self.quotes[i].span.end - 1]
            places[i] = len(words)
            words.append(Word(outer.start, outer.end, "“”", last))
            start = max(start, outer.end)
        words += words_of(self.text, start, max(start, span.end))
        mentions = find_mentions(words, self.context)
        if mentions and _is_dateline(words, mentions[0]):
            mentions = mentions[1:]
        return Sentence(span, paragraph, words, mentions, held, places)

    def _quoted_names(self) -> list[Mention]:
        out: list[Mention] = []
        for quote in self.quotes:
            words = words_of(self.text, quote.span.start, quote.span.end)
            out += [
                m
                for m in find_mentions(words, self.context)
                if m.kind == "name" and len(m.name.split()) > 1
            ]
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
                copula = between in (["is"], ["was"], ["has", "been"], ["became"])
                behind = sentence.words[b.last] if b.last < len(sentence.words) else None
                verb = adjacent and behind is not None and behind.low in REPORTING_VERBS
                if (
                    a.kind == "name"
                    and len(between) in {1, 2}
                    and between[0] in {"of", "at", "from", "for"}
                    and between[1:] in ([], ["the"])
                ):
                    self.cast.note(a.name, content_words(b.name))
                before = sentence.words[a.first - 1].low if a.first else ""
                if not (adjacent or copula) or verb or before in PLACE_PREPOSITIONS:
                    continue
                if a.kind == "name" and b.kind == "role" and b.sort == "person":
                    self.cast.note(a.name, content_words(b.name) | _complement(sentence, b))
                elif a.kind == "role" and b.kind == "name" and adjacent and a.sort == "person":
                    self.cast.note(b.name, content_words(a.name))

    def _note_sorts(self) -> None:
        """Who speaks or has an age is a person; what things are in or near is a place."""
        for sentence in self.sentences:
            words = sentence.words
            for mention in sentence.mentions:
                known = (
                    self.cast.find(mention.name, mention.gender) if mention.kind == "name" else []
                )
                if len(known) != 1:
                    continue
                before = words[mention.first - 1].low if mention.first else ""
                behind = [w.low for w in words[mention.last : mention.last + 3]]
                if before in PLACE_PREPOSITIONS and not known[0].sort:
                    known[0].sort = "place"
                if (
                    behind[:1] == [","]
                    and len(behind) == 3
                    and behind[1].isdigit()
                    and behind[2] in {",", "."}
                ):
                    known[0].sort = "person"
                if behind[:2] == [",", "who"] or behind[:2] == [",", "whose"]:
                    known[0].sort = known[0].sort if known[0].sort == "organisation" else "person"
                if (behind and behind[0] in REPORTING_VERBS) or before in REPORTING_VERBS - {
                    "told",
                    "asked",
                }:
                    self.speaks.add(known[0].name)


def _is_dateline(words: Sequence[Word], mention: Mention) -> bool:
    """``HALDEN FALLS — Governor ...``: a place, nobody."""
    behind = words[mention.last].text if mention.last < len(words) else ""
    return mention.first == 0 and mention.name.isupper() and behind in {"—", "–", "-", "("}


def _complement(sentence: Sentence, role: Mention) -> frozenset[str]:
    """``a spokeswoman for Halden Stone``: the words of the body behind the role."""
    inner = next((m for m in sentence.mentions if m.first >= role.last), None)
    if inner is None:
        return frozenset()
    between = [w.low for w in sentence.words[role.last : inner.first]]
    joined = between[:1] in (["for"], ["of"], ["at"], ["with"]) and between[1:] in ([], ["the"])
    return content_words(inner.name) if joined else frozenset()
