"""The quotes of a story, each with what a verdict needs to know of its surroundings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from retold.annotate import Annotated
from retold.annotate.quotes import SPEECH_WORDS, paragraphs
from retold.annotate.sentences import find_sentences
from retold.language.tokens import ELLIPSIS, Token, tokenize
from retold.model import Quote, QuoteKind, Span


@dataclass(frozen=True, slots=True)
class Case:
    """One quote of the story with what stands around it.

    Attributes:
        quote: the quote.
        text: the text of the story.
        tokens: the tokens of the quote.
        frame: the folded words of its sentence outside all quotes.
        stands_alone: whether the story presents it as a sentence of its own.
        siblings: the other parts of the same utterance in the story.
    """

    quote: Quote
    text: str
    tokens: list[Token]
    frame: frozenset[str]
    stands_alone: bool
    siblings: tuple[Quote, ...] = ()


def cases_of(story: Annotated) -> list[Case]:
    """Return the quotes of ``story`` that can be checked: no scare quotes."""
    text = story.document.text
    sentences = find_sentences(text, paragraphs(story.document), story.quotes)
    out: list[Case] = []
    for quote in story.quotes:
        tokens = tokenize(text, quote.span.start, quote.span.end)
        words = [t for t in tokens if t.norm != ELLIPSIS]
        if (
            quote.kind is QuoteKind.SCARE
            or (quote.kind is QuoteKind.TITLE and len(words) < SPEECH_WORDS)
            or not words
        ):
            continue
        around = next((s for s in sentences if s.overlaps(quote.outer)), quote.outer)
        frame = _outside(text, around, story.quotes)
        siblings = tuple(q for q in story.quotes if q.turn == quote.turn and q is not quote)
        out.append(Case(quote, text, tokens, frame, _stands_alone(text, quote), siblings))
    return out


def _outside(text: str, around: Span, quotes: Sequence[Quote]) -> frozenset[str]:
    words: set[str] = set()
    start = around.start
    for quote in quotes:
        if quote.outer.overlaps(around):
            words |= {t.norm for t in tokenize(text, start, max(start, quote.outer.start))}
            start = max(start, quote.outer.end)
    return frozenset(words | {t.norm for t in tokenize(text, start, max(start, around.end))})


def _stands_alone(text: str, quote: Quote) -> bool:
    before = text[max(0, quote.outer.start - 3) : quote.outer.start].rstrip()
    first = next((c for c in quote.span.of(text) if c.isalnum()), "")
    return first.isupper() or not before or before[-1] in ".:!?"
