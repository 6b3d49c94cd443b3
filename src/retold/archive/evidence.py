"""What a story and a document share, and how much of the story that explains. Pure, no I/O.

A sentence of the story counts as explained as far as a passage of a document has its words, each by
its rarity, and its pairs of neighbouring words. A passage, and not the document: a page of live
reports has all the names of its time somewhere. Squared, so that the words that any two texts share
explain next to nothing, and a sentence that was taken over explains itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat

import numpy as np
from numpy.typing import NDArray

from retold.annotate.quotes import find_quotes
from retold.archive.model import Evidence, EvidenceKind
from retold.language.english import STOPWORDS
from retold.language.tokens import Token, tokenize
from retold.model import Document, QuoteKind, Span

Words = Callable[[str], list[str]]
Numbers = NDArray[np.int64]

PASSAGE = 6
"""Words that a shared passage has at least."""
_STEP = 25  # words; a passage has two steps, and a new one begins with each
_RUN = 3  # words of the runs by which passages are found
_QUOTE = 3  # words that a shared quote has at least
_MOST = 40  # pieces of evidence for a document
_SENTENCE = re.compile(r"[^\n.!?]*(?:[.!?](?!\s|$)[^\n.!?]*)*[.!?\n]*")
_NUMBER = re.compile(r"\d")
_NONE: Numbers = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the story as it is searched for.

    Attributes:
        runs: the numbers of its runs of three words.
        weight: of all its words and pairs of neighbouring words.
    """

    runs: Sequence[int]
    weight: float


@dataclass(frozen=True, slots=True)
class Owners:
    """Which sentences of a story have which of its parts, one part behind the other.

    Attributes:
        first: where those of each part begin; one more entry than parts.
        sentence: the number of a sentence.
        share: how much of it the part makes, 0 to 1.
    """

    first: Numbers
    sentence: Numbers
    share: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sought:
    """A story as it is searched for, in numbers, so that many documents are compared fast.

    The parts of a sentence are its words, under their numbers, and its pairs of neighbouring words,
    behind all words in the order of their codes.

    Attributes:
        sentences: see :class:`Sentence`.
        words: its words, numbered.
        figures: the numbers of those with a digit.
        pairs, runs: the codes of its pairs and of its runs of three words, in order.
        owners: which sentences have which parts.
    """

    sentences: Sequence[Sentence]
    words: Mapping[str, int]
    figures: Numbers
    pairs: Numbers
    runs: Numbers
    owners: Owners


@dataclass(frozen=True, slots=True)
class Fit:
    """How a document fits a story.

    Attributes:
        held: for each sentence of the story how much of it one passage of the document has, 0 to 1.
        runs: how many of the story's runs of three words it has, 0 to 1.
        figures: how many of the story's figures it has, 0 to 1; 1 if there are none.
        order: how many pairs of the story's sentences stand in the same order in the document, of
            those of which it has runs of words, 0 to 1; 0.5 if there are too few to tell.
    """

    held: tuple[float, ...]
    runs: float
    figures: float
    order: float

    @property
    def explained(self) -> list[float]:
        """How much of each sentence of the story is explained, 0 to 1."""
        return explained_by(self.held)


def explained_by(held: Sequence[float]) -> list[float]:
    """Return how much of each sentence is explained by what a passage has of it."""
    return [share**2 for share in held]


def seek(text: str, words: Words, weights: Mapping[str, float]) -> Sought:
    """Return a story as it is searched for.

    Args:
        text: of the story.
        words: what cuts a text into words.
        weights: of its words.
    """
    each = [own for part in sentences_of(text) if (own := words(part))]
    everything = words(text)
    known = {w: at for at, w in enumerate(dict.fromkeys(chain(everything, *each)))}
    weight = np.array([weights.get(word, 0.0) for word in known])
    numbers = [_numbered(known, own) for own in each]
    coded = [_coded(own, len(known), 2)[0] for own in numbers]
    pairs = np.unique(np.concatenate([_NONE, *coded]))
    runs = np.unique(_coded(_numbered(known, everything), len(known), 3)[0])
    sentences = []
    owned: list[tuple[Numbers, NDArray[np.float64]]] = []
    for own_numbers, codes in zip(numbers, coded, strict=True):
        single, double = np.unique(own_numbers), np.unique(codes)
        of_pairs = (weight[double // len(known)] + weight[double % len(known)]) / 2
        parts = np.concatenate((single, len(known) + np.searchsorted(pairs, double)))
        own_weights = np.concatenate((weight[single], of_pairs))
        whole = float(own_weights.sum())
        owned.append((parts, own_weights / whole if whole else own_weights))
        at, _ = _found(_coded(own_numbers, len(known), 3)[0], runs)
        sentences.append(Sentence(at.tolist(), whole))
    figures = [at for word, at in known.items() if _NUMBER.search(word)]
    owners = _owners(owned, len(known) + len(pairs))
    return Sought(sentences, known, np.array(figures, np.int64), pairs, runs, owners)


def _owners(owned: Sequence[tuple[Numbers, NDArray[np.float64]]], parts: int) -> Owners:
    """Turn the parts and shares of each sentence into the sentences of each part."""
    part = np.concatenate([_NONE, *(own for own, _ in owned)])
    sentence = np.repeat(np.arange(len(owned)), [len(own) for own, _ in owned])
    share = np.concatenate([np.empty(0), *(shares for _, shares in owned)])
    order = np.argsort(part, kind="stable")
    first = np.searchsorted(part[order], np.arange(parts + 1))
    return Owners(first, sentence[order], share[order])


def _numbered(known: Mapping[str, int], words: Sequence[str]) -> Numbers:
    """Return the numbers of some words, -1 for those that are not known."""
    return np.fromiter(map(known.get, words, repeat(-1)), np.int64, len(words))


def _coded(numbers: Numbers, base: int, size: int) -> tuple[Numbers, Numbers]:
    """Return the codes of all runs of ``size`` known words, and where each begins."""
    count = max(0, len(numbers) - size + 1)
    codes = np.zeros(count, np.int64)
    known = np.ones(count, np.bool_)
    for step in range(size):
        part = numbers[step : step + count]
        codes = codes * base + part
        known &= part >= 0
    at = np.flatnonzero(known)
    return codes[at], at


def _found(codes: Numbers, among: Numbers) -> tuple[Numbers, Numbers]:
    """Return the places of codes in a sorted list, of those that are in it, and which those are."""
    place = np.searchsorted(among, codes)
    there = (
        np.flatnonzero(among[np.minimum(place, len(among) - 1)] == codes) if len(among) else _NONE
    )
    return place[there], there


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text, roughly; what matters here is only that they are short."""
    return [part for match in _SENTENCE.finditer(text) if (part := match.group().strip())]


def fit(sought: Sought, words: Sequence[str]) -> Fit:
    """Return how a document fits.

    Args:
        sought: the story.
        words: of the document, in order.
    """
    numbers = _numbered(sought.words, words)
    codes, begins = _coded(numbers, len(sought.words), 3)
    found, there = _found(codes, sought.runs)
    runs, first = np.unique(found, return_index=True)
    places = dict(zip(runs.tolist(), begins[there][first].tolist(), strict=True))
    figures = np.isin(sought.figures, numbers).sum()
    return Fit(
        _held(sought, numbers),
        len(places) / max(1, len(sought.runs)),
        float(figures / len(sought.figures)) if len(sought.figures) else 1.0,
        _order(sought, places),
    )


def held(sought: Sought, words: Sequence[str]) -> tuple[float, ...]:
    """Return for each sentence of a story the most that one passage of a document has of it.

    Args:
        sought: the story.
        words: of the document, in order.
    """
    return _held(sought, _numbered(sought.words, words))


def _held(sought: Sought, numbers: Numbers) -> tuple[float, ...]:
    width = len(sought.sentences)
    if not width or not len(numbers):
        return (0.0,) * width
    steps = -(-len(numbers) // _STEP)
    there = np.zeros((steps + 1, len(sought.words) + len(sought.pairs)), np.bool_)
    at = np.flatnonzero(numbers >= 0)
    there[at // _STEP, numbers[at]] = True
    codes, begins = _coded(numbers, len(sought.words), 2)
    pairs, of_codes = _found(codes, sought.pairs)
    there[begins[of_codes] // _STEP, len(sought.words) + pairs] = True
    passage, part = np.nonzero(there[:-1] | there[1:])
    owners = sought.owners
    count = owners.first[part + 1] - owners.first[part]
    flat = np.arange(count.sum()) + np.repeat(owners.first[part] - np.cumsum(count) + count, count)
    place = np.repeat(passage, count) * width + owners.sentence[flat]
    shares = np.bincount(place, owners.share[flat], steps * width).reshape(steps, width)
    return tuple(np.minimum(shares.max(axis=0), 1.0).round(6).tolist())


def _order(sought: Sought, places: Mapping[int, int]) -> float:
    """Return how many pairs of sentences stand in the same order (Kendall, 1938)."""
    found = []
    for sentence in sought.sentences:
        own = sorted(places[run] for run in sentence.runs if run in places)
        if own:
            found.append(own[len(own) // 2])
    pairs = [a < b for at, a in enumerate(found) for b in found[at + 1 :]]
    return sum(pairs) / len(pairs) if pairs else 0.5


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
