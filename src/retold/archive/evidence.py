"""What a story and a document share, and how much of the story that explains. Pure, no I/O.

A sentence of the story counts as explained as far as a document has its words, each by its rarity,
and its pairs of neighbouring words. Squared, so that the words that any two texts share explain
next to nothing, and a sentence that was taken over explains itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from retold.annotate.quotes import find_quotes
from retold.archive.model import Evidence, EvidenceKind
from retold.language.english import STOPWORDS
from retold.language.tokens import Token, tokenize
from retold.model import Document, QuoteKind, Span

Words = Callable[[str], list[str]]

PASSAGE = 6
"""Words that a shared passage has at least."""
_RUN = 3  # words of the runs by which passages are found
_QUOTE = 3  # words that a shared quote has at least
_MOST = 40  # pieces of evidence for a document
_SENTENCE = re.compile(r"[^\n.!?]*(?:[.!?](?!\s|$)[^\n.!?]*)*[.!?\n]*")
_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the story as it is searched for.

    Attributes:
        words: its words, each once, with their weights.
        pairs: its pairs of neighbouring words, with their weights.
        runs: its runs of three words.
        weight: of all words and pairs.
    """

    words: Mapping[str, float]
    pairs: Mapping[tuple[str, str], float]
    runs: Sequence[tuple[str, ...]]
    weight: float


@dataclass(frozen=True, slots=True)
class Sought:
    """A story as it is searched for.

    Attributes:
        words: all its words, in order.
        sentences: see :class:`Sentence`.
        known: its words with their weights, each once.
        rarest: the weightiest of them.
        figures: those with a digit.
        pairs, runs: its pairs of neighbouring words, and its runs of three.
    """

    words: Sequence[str]
    sentences: Sequence[Sentence]
    known: Mapping[str, float]
    rarest: Mapping[str, float]
    figures: frozenset[str]
    pairs: frozenset[tuple[str, ...]]
    runs: frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Fit:
    """How a document fits a story.

    Attributes:
        explained: for each sentence of the story how much of it is explained, 0 to 1.
        covered: how much of the weight of the story's words the document has, 0 to 1.
        rare: the same for its rarest words.
        runs: how many of the story's runs of three words it has, 0 to 1.
        figures: how many of the story's figures it has, 0 to 1; 1 if there are none.
        order: how many pairs of the story's sentences stand in the same order in the document, of
            those of which it has runs of words, 0 to 1; 0.5 if there are too few to tell.
    """

    explained: tuple[float, ...]
    covered: float
    rare: float
    runs: float
    figures: float
    order: float


_RAREST = 25


def seek(text: str, words: Words, weights: Mapping[str, float]) -> Sought:
    """Return a story as it is searched for.

    Args:
        text: of the story.
        words: what cuts a text into words.
        weights: of its words.
    """
    sentences = []
    for part in sentences_of(text):
        own = words(part)
        if not own:
            continue
        single = {word: weights.get(word, 0.0) for word in own}
        pairs = {(a, b): (weights.get(a, 0.0) + weights.get(b, 0.0)) / 2 for a, b in pairwise(own)}
        weight = sum(single.values()) + sum(pairs.values())
        sentences.append(Sentence(single, pairs, tuple(_runs(own)), weight))
    everything = words(text)
    known = {word: weights.get(word, 0.0) for word in dict.fromkeys(everything)}
    order = sorted(known, key=lambda word: (-known[word], word))
    return Sought(
        everything,
        sentences,
        known,
        {word: known[word] for word in order[:_RAREST]},
        frozenset(word for word in known if _NUMBER.search(word)),
        frozenset(pairwise(everything)),
        frozenset(_runs(everything)),
    )


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text, roughly; what matters here is only that they are short."""
    return [part for match in _SENTENCE.finditer(text) if (part := match.group().strip())]


def fit(sought: Sought, words: Sequence[str]) -> Fit:
    """Return how a document fits.

    Args:
        sought: the story.
        words: of the document, in order.
    """
    own = sought.known.keys() & words
    pairs = sought.pairs.intersection(pairwise(words))
    explained = []
    for sentence in sought.sentences:
        shared = sum(w for word, w in sentence.words.items() if word in own)
        shared += sum(w for pair, w in sentence.pairs.items() if pair in pairs)
        explained.append((shared / sentence.weight) ** 2 if sentence.weight else 0.0)
    places: dict[tuple[str, ...], int] = {}
    for at, run in enumerate(_runs(words)):
        if run in sought.runs:
            places.setdefault(run, at)
    return Fit(
        tuple(explained),
        _share(sought.known, own),
        _share(sought.rarest, own),
        len(places) / max(1, len(sought.runs)),
        len(sought.figures & own) / len(sought.figures) if sought.figures else 1.0,
        _order(sought, places),
    )


def _order(sought: Sought, places: Mapping[tuple[str, ...], int]) -> float:
    """Return how many pairs of sentences stand in the same order (Kendall, 1938)."""
    found = []
    for sentence in sought.sentences:
        own = sorted(places[run] for run in sentence.runs if run in places)
        if own:
            found.append(own[len(own) // 2])
    pairs = [a < b for at, a in enumerate(found) for b in found[at + 1 :]]
    return sum(pairs) / len(pairs) if pairs else 0.5


def _share(weights: Mapping[str, float], own: AbstractSet[str]) -> float:
    whole = sum(weights.values())
    return sum(w for word, w in weights.items() if word in own) / whole if whole else 0.0


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(words, words[1:], words[2:], strict=False)


@dataclass(frozen=True, slots=True)
class Told:
    """A story made ready for being laid beside sources.

    Attributes:
        text: its text.
        tokens: its words.
        quotes: what is spoken in it.
    """

    text: str
    tokens: Sequence[Token]
    quotes: Sequence[Span]


def told_of(story: Document) -> Told:
    """Return a story made ready for being laid beside sources."""
    quotes = [quote.span for quote in find_quotes(story) if quote.kind is QuoteKind.SPEECH]
    return Told(story.text, tokenize(story.text), quotes)


def evidence(story: Told, source: str) -> tuple[Evidence, ...]:
    """Return what stands in the story and in a source: quotes, figures, names, passages.

    Args:
        story: the story.
        source: the text of the source.

    Returns:
        At most 40 pieces in the order of the story, none inside another.
    """
    told, given = story.tokens, tokenize(source)
    runs = _shared_runs(told, given)
    found: list[tuple[int, Evidence]] = []
    for a, b, length in runs:
        here = Span(told[a].start, told[a + length - 1].end)
        quoted = any(span.covers(here) for span in story.quotes)
        if length >= (_QUOTE if quoted else PASSAGE):
            there = Span(given[b].start, given[b + length - 1].end)
            kind = EvidenceKind.QUOTE if quoted else EvidenceKind.PASSAGE
            found.append((length, Evidence(kind, here, there, there.of(source))))
    first: dict[str, Token] = {}
    for token in given:
        first.setdefault(token.norm, token)
    seen: set[str] = set()
    for at, token in enumerate(told):
        other = first.get(token.norm)
        if other is None or token.norm in seen:
            continue
        single = _single(story.text, told, at)
        if single is None:
            continue
        if single is EvidenceKind.NAME and not source[other.start].isupper():
            continue
        seen.add(token.norm)
        here, there = Span(token.start, token.end), Span(other.start, other.end)
        if not any(piece.story.covers(here) for _, piece in found):
            found.append((1, Evidence(single, here, there, there.of(source))))
    best = sorted(found, key=lambda pair: (-pair[0], pair[1].story))[:_MOST]
    return tuple(sorted((piece for _, piece in best), key=lambda piece: piece.story))


def _single(text: str, told: Sequence[Token], at: int) -> EvidenceKind | None:
    """Return whether one word is a figure or a name; a capital that begins a sentence is none."""
    token = told[at]
    if _NUMBER.search(token.norm):
        return EvidenceKind.FIGURE
    if not text[token.start].isupper() or token.norm in STOPWORDS or at == 0:
        return None
    gap = text[told[at - 1].end : token.start]
    return None if any(mark in gap for mark in '.!?\n:“"') else EvidenceKind.NAME


def _shared_runs(told: Sequence[Token], given: Sequence[Token]) -> list[tuple[int, int, int]]:
    """Return the longest shared runs of words: place in the story, in the source, and length.

    The story is walked once; at each place the longest run that begins there is taken. Runs of
    stop words alone are left out.
    """
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    norms = [token.norm for token in given]
    mine = [token.norm for token in told]
    wanted = set(_runs(mine))
    for at, run in enumerate(_runs(norms)):
        if run in wanted:
            places[run].append(at)
    out = []
    at = 0
    while at + _RUN <= len(mine):
        best, where = 0, 0
        for place in places.get(tuple(mine[at : at + _RUN]), ())[:50]:
            length = _RUN
            while (
                at + length < len(mine)
                and place + length < len(norms)
                and mine[at + length] == norms[place + length]
            ):
                length += 1
            if length > best:
                best, where = length, place
        if best and not STOPWORDS.issuperset(mine[at : at + best]):
            out.append((at, where, best))
        at += best or 1
    return out
