"""The quotes of a story, each with what a verdict needs to know of its surroundings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from retold.annotate import Annotated
from retold.annotate.quotes import SPEECH_WORDS, paragraphs, word_count
from retold.annotate.sentences import find_sentences, outside_quotes
from retold.language.tokens import ELLIPSIS, Token, tokenize
from retold.model import Quote, QuoteKind, Span

_SIBLINGS = 4  # parts of the same utterance looked at, before and behind
_FRAME = 600  # characters of the sentence on each side of the quote that are looked at


@dataclass(frozen=True, slots=True)
class Case:
    """One quote of the story with what stands around it.

    Attributes:
        quote: the quote.
        text: the text of the story.
        tokens: the tokens of the quote.
        frame: the folded words of its sentence outside all quotes.
        lead: those of them that stand before it.
        stands_alone: whether the story presents it as a sentence of its own.
        siblings: the nearest other parts of the same utterance in the story.
    """

    quote: Quote
    text: str
    tokens: list[Token]
    frame: frozenset[str]
    lead: frozenset[str]
    stands_alone: bool
    siblings: tuple[Quote, ...] = ()


def cases_of(story: Annotated) -> list[Case]:
    """Return the quotes of ``story`` that can be checked: no scare quotes."""
    text = story.document.text
    sentences = find_sentences(text, paragraphs(story.document), story.quotes)
    parts: dict[int, list[Quote]] = {}
    for quote in story.quotes:
        parts.setdefault(quote.turn, []).append(quote)
    out: list[Case] = []
    for quote in story.quotes:
        tokens = tokenize(text, quote.span.start, quote.span.end)
        words = [t for t in tokens if t.norm != ELLIPSIS]
        if (
            quote.kind is QuoteKind.SCARE
            or (quote.kind is QuoteKind.TITLE and word_count(quote.span.of(text)) < SPEECH_WORDS)
            or not words
        ):
            continue
        at = bisect_right(sentences, quote.outer.start, key=lambda s: s.end)
        around = sentences[at] if at < len(sentences) else quote.outer
        frame = _outside(text, quote, around, story.quotes)
        ahead = Span(around.start, max(around.start, quote.outer.start))
        lead = _outside(text, quote, ahead, story.quotes)
        own = parts[quote.turn]
        here = bisect_right(own, quote.outer.start, key=lambda q: q.outer.start)
        near = own[max(0, here - 1 - _SIBLINGS) : here + _SIBLINGS]
        siblings = tuple(q for q in near if q is not quote)
        out.append(Case(quote, text, tokens, frame, lead, _stands_alone(text, quote), siblings))
    return out


def _outside(text: str, quote: Quote, around: Span, quotes: Sequence[Quote]) -> frozenset[str]:
    """The folded words of the sentence outside all quotes, not too far from this one."""
    start = max(around.start, quote.outer.start - _FRAME)
    near = Span(start, max(start, min(around.end, quote.outer.end + _FRAME)))
    pieces = outside_quotes(text, near, quotes)
    return frozenset(t.norm for p in pieces for t in tokenize(text, p.start, p.end))


def _stands_alone(text: str, quote: Quote) -> bool:
    before = text[max(0, quote.outer.start - 3) : quote.outer.start].rstrip()
    first = next((c for c in quote.span.of(text) if c.isalnum()), "")
    return first.isupper() or not before or before[-1] in ".:!?"
