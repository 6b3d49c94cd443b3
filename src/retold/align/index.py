"""A source made ready for alignment: its tokens, and which of them were spoken, by whom, when.

Speech is laid out turn by turn (:attr:`SourceIndex.speech`), so that a quote interrupted by its
speaker tag or running over several paragraphs is one sequence, and a window can never run from
one speaker into another unseen.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from retold.annotate import Annotated
from retold.annotate.quotes import paragraphs
from retold.annotate.sentences import find_sentences, quotes_in, split_sentences
from retold.language.tokens import Token, stem, tokenize
from retold.model import Quote, QuoteKind, Span


class SourceIndex:
    """The tokens of one source and what is known of each.

    Attributes:
        document: the source.
        quotes: its quotes, with speakers.
        tokens: all its tokens in reading order.
        quote_of: for each token the index of the quote it stands in, or -1 for narration.
        narrated: its sentences as they stand, each with the quotes in it.
        sentence_of: for each token the number of its sentence; sentences inside a quote count.
        sentences: the span of each of these sentences.
        speech: indices of spoken tokens, turn after turn.
        place_in_speech: position in ``speech`` of each spoken token.
        positions: for each folded form the indices of its tokens.
    """

    def __init__(self, annotated: Annotated) -> None:
        self.document = annotated.document
        self.quotes = annotated.quotes
        text = self.document.text
        self.tokens: list[Token] = tokenize(text)
        self.quote_of = self._locate([q.span for q in self.quotes])
        self.narrated = find_sentences(text, paragraphs(self.document), self.quotes)
        self.sentences = self._sentences(text)
        self.sentence_of = self._locate(self.sentences)
        order = [(self.quotes[q].turn, i) for i, q in enumerate(self.quote_of) if q >= 0]
        self.speech = [i for _, i in sorted(order)]
        self.place_in_speech = {token: place for place, token in enumerate(self.speech)}
        self.positions: dict[str, list[int]] = {}
        for i, token in enumerate(self.tokens):
            self.positions.setdefault(token.norm, []).append(i)

    def _locate(self, spans: list[Span]) -> list[int]:
        """For each token the index of the span that covers it, or -1. Spans are in order."""
        out, at = [], 0
        for token in self.tokens:
            while at < len(spans) and spans[at].end <= token.start:
                at += 1
            inside = (
                at < len(spans) and spans[at].start <= token.start and token.end <= spans[at].end
            )
            out.append(at if inside else -1)
        return out

    def _sentences(self, text: str) -> list[Span]:
        """Sentences of the narration, broken at quotes, and the sentences inside the quotes."""
        out: list[Span] = []
        for span in self.narrated:
            start = span.start
            for quote in quotes_in(self.quotes, span):
                if quote.outer.start < span.start or quote.outer.end > span.end:
                    continue
                if quote.outer.start > start:
                    out.append(Span(start, quote.outer.start))
                out += split_sentences(text, quote.span)
                start = quote.outer.end
            if start < span.end:
                out.append(Span(start, span.end))
        return out

    @cached_property
    def by_sentence(self) -> list[tuple[list[int], frozenset[str]]]:
        """For each sentence that has tokens: these tokens, and their stems."""
        groups: dict[int, list[int]] = {}
        for i, sentence in enumerate(self.sentence_of):
            if sentence >= 0:
                groups.setdefault(sentence, []).append(i)
        return [
            (members, frozenset(stem(self.tokens[i].norm) for i in members))
            for _, members in sorted(groups.items())
        ]

    def is_speech(self, token: int) -> bool:
        """Tell whether token number ``token`` was spoken (or is a title or scare quote)."""
        return self.quote_of[token] >= 0

    def turn(self, token: int) -> int:
        """Return the turn of a token, -1 in narration."""
        quote = self.quote_of[token]
        return self.quotes[quote].turn if quote >= 0 else -1

    def speaker_name(self, token: int) -> str:
        """Return the name of the speaker of a token, "" if unknown or in narration."""
        quote = self.quote(token)
        return quote.speaker.name if quote and quote.speaker else ""

    def quote(self, token: int) -> Quote | None:
        """Return the quote around a token, if there is one."""
        quote = self.quote_of[token]
        return self.quotes[quote] if quote >= 0 else None

    def starts_sentence(self, token: int) -> bool:
        """Tell whether a token is the first of its sentence, or of its quote."""
        return token == 0 or self._apart(token - 1, token)

    def ends_sentence(self, token: int) -> bool:
        """Tell whether a token is the last of its sentence, or of its quote."""
        return token + 1 >= len(self.tokens) or self._apart(token, token + 1)

    def token_at(self, offset: int) -> int:
        """Return the number of the token that covers an offset, or of the last before it."""
        return bisect_right(self.tokens, offset, key=lambda t: t.start) - 1

    def pauses_behind(self, token: int) -> bool:
        """Tell whether a comma or the like stands between a token and the next."""
        end = self.tokens[token].end
        return self.document.text[end : end + 2].lstrip()[:1] in {",", ";", ":", "–", "—", "-"}

    def _apart(self, a: int, b: int) -> bool:
        return self.sentence_of[a] != self.sentence_of[b] or self.quote_of[a] != self.quote_of[b]

    def span(self, first: int, last: int) -> Span:
        """Return the span from token ``first`` to token ``last``, both included."""
        return Span(self.tokens[first].start, self.tokens[last].end)


def is_title(quote: Quote | None) -> bool:
    """Tell whether a quote is a title, which no one speaks."""
    return quote is not None and quote.kind is QuoteKind.TITLE
