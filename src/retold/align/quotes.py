"""Align a quote of the story with the places in a source that its words come from.

Runs of equal words (two or more, or one that carries weight) are found between quote and source
and chained in the order of the quote. A chain pays for what it skips and more for every jump: into
another turn, backwards, or from speech into the reporter's own words. So a quote that was said in
one piece aligns to one piece, and one that was put together shows its seams. Chaining of collinear
runs follows the practice of sequence alignment (Abouelhoda and Ohlebusch, "Chaining algorithms for
multiple genome comparison", Journal of Discrete Algorithms 3, 2005).
"""

from __future__ import annotations

from dataclasses import dataclass

from retold.align.index import SourceIndex
from retold.language.english import STOPWORDS
from retold.language.tokens import ELLIPSIS, Token, stem

CONTENT_WEIGHT = 1.0
FUNCTION_WEIGHT = 0.35
_SKIP = 0.04  # a source word passed over inside one turn or sentence
_SKIP_MOST = 1.2
_BACK = 1.6  # going back inside a turn or sentence
_JUMP = 1.9  # into another turn or sentence
_HOP = 1.2  # into another turn of the same speaker, or from whole sentence to whole sentence
_LEAVE = 2.2  # from speech to narration or back, unless the words stand side by side
_LOST = 0.25  # a word of the quote that the chain passes over, times its weight
_MOST_SEEDS = 30_000  # places where a run may begin, before only the first of each word count
_MOST_PLACES = 100
_MOST_PAIRS = 200_000  # pairs of equal words looked at; only a text that repeats itself has more
_MOST_RUNS = 150
_SPEECH_BONUS = 0.3
_WHOLE_BONUS = 0.05  # for each end that is the end of a sentence or of a quoted fragment


def weight(norm: str) -> float:
    """Return how much a word says: 1 for a content word, less for a function word."""
    if norm == ELLIPSIS:
        return 0.0
    return FUNCTION_WEIGHT if norm in STOPWORDS else CONTENT_WEIGHT


@dataclass(frozen=True, slots=True)
class Run:
    """Equal words: quote tokens ``[first, last)`` and the source tokens, one for one."""

    first: int
    last: int
    source: tuple[int, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the chain without a jump.

    Attributes:
        runs: in the order of the quote.
        speech: whether the source words were spoken.
    """

    runs: tuple[Run, ...]
    speech: bool

    @property
    def weight(self) -> float:
        """The weight of all its words."""
        return sum(run.weight for run in self.runs)

    @property
    def first(self) -> int:
        """First quote token."""
        return self.runs[0].first

    @property
    def last(self) -> int:
        """Last quote token, exclusive."""
        return self.runs[-1].last

    @property
    def source_first(self) -> int:
        """First source token."""
        return self.runs[0].source[0]

    @property
    def source_last(self) -> int:
        """Last source token, inclusive."""
        return self.runs[-1].source[-1]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best chain for a quote in one source.

    Attributes:
        pieces: in the order of the quote; empty if nothing was found.
        coverage: weight of the quote's words that the chain holds, over the weight of all, 0 to 1.
        score: what the chain is worth after its costs; for comparing sources.
    """

    pieces: tuple[Piece, ...]
    coverage: float
    score: float


def align(
    quote: list[Token], source: SourceIndex, *, prefer: frozenset[int] = frozenset()
) -> Alignment:
    """Return the best chain of runs between ``quote`` and ``source``.

    Args:
        quote: the tokens of the quote; ellipses and bracketed words among them weigh nothing.
        source: the source.
        prefer: turns to prefer among equals, those of the same speaker.
    """
    total = sum(_own_weight(t) for t in quote) or 1.0
    runs = _runs(quote, source)
    whole = [r for r in runs if r.last - r.first == len(quote)]
    chain, score = _chain(quote, whole or runs, source, prefer)
    pieces = _pieces(chain, source)
    held = sum(
        _own_weight(quote[i]) for p in pieces for r in p.runs for i in range(r.first, r.last)
    )
    return Alignment(pieces, min(1.0, held / total), score)


def _own_weight(token: Token) -> float:
    return 0.0 if token.bracketed else weight(token.norm)


def _runs(quote: list[Token], source: SourceIndex) -> list[Run]:
    """All maximal runs of equal words, in speech (turn by turn) and in reading order."""
    out: list[Run] = []
    reading = range(len(source.tokens))
    seeds = sum(len(source.positions.get(token.norm, ())) for token in quote)
    most = _MOST_PLACES if seeds > _MOST_SEEDS else len(source.tokens)
    for order, place_of, spoken in (
        (source.speech, source.place_in_speech, True),
        (reading, None, False),
    ):
        seen: set[tuple[int, int]] = set()
        for i, token in enumerate(quote):
            if token.norm == ELLIPSIS:
                continue
            for position in source.positions.get(token.norm, [])[:most]:
                place = position if place_of is None else place_of.get(position, -1)
                if place < 0 or (i, place) in seen:
                    continue
                if len(seen) > _MOST_PAIRS:
                    break
                run = _grow(quote, source, i, order, place, seen)
                if spoken:
                    out += _by_turn(run, quote, source)
                elif any(not source.is_speech(t) for t in run.source):
                    out.append(run)
    out = [r for r in out if _tells(r, quote)]
    out.sort(key=lambda r: (-r.weight, r.first, r.source))
    return sorted(out[:_MOST_RUNS], key=lambda r: (r.first, r.last, r.source))


def _tells(run: Run, quote: list[Token]) -> bool:
    """A lone function word is no evidence, unless it is all there is."""
    length = run.last - run.first
    return run.weight >= CONTENT_WEIGHT or length >= 2 or length == len(quote)


def _grow(
    quote: list[Token],
    source: SourceIndex,
    i: int,
    order: list[int] | range,
    place: int,
    seen: set[tuple[int, int]],
) -> Run:
    members: list[int] = []
    at, first = place, i
    while i < len(quote) and at < len(order):
        token = source.tokens[order[at]]
        if quote[i].norm != token.norm:
            if token.norm == ELLIPSIS or (token.bracketed and members):
                at += 1  # the source's own cut or an editor's insertion
                continue
            break
        seen.add((i, at))
        members.append(order[at])
        i += 1
        at += 1
    total = sum(_own_weight(quote[k]) for k in range(first, first + len(members)))
    return Run(first, first + len(members), tuple(members), total)


def _by_turn(run: Run, quote: list[Token], source: SourceIndex) -> list[Run]:
    """Break a run where one turn of speech ends and another begins."""
    out: list[Run] = []
    start = 0
    for k in range(1, len(run.source) + 1):
        if k == len(run.source) or source.turn(run.source[k]) != source.turn(run.source[start]):
            first, last = run.first + start, run.first + k
            total = sum(_own_weight(quote[j]) for j in range(first, last))
            out.append(Run(first, last, run.source[start:k], total))
            start = k
    return out


def _chain(
    quote: list[Token], runs: list[Run], source: SourceIndex, prefer: frozenset[int]
) -> tuple[list[Run], float]:
    """Dynamic programming over the runs, in the order of the quote."""
    lost = [0.0]
    for token in quote:
        lost.append(lost[-1] + _LOST * _own_weight(token))
    best: list[tuple[float, int, Run]] = []
    for index, run in enumerate(runs):
        worth = run.weight + _bonus(run, source, prefer)
        top = (worth - lost[run.first], -1, run)
        for other in range(index):
            score, _, before = best[other]
            if before.first >= run.first or before.last >= run.last:
                continue
            own = run if before.last <= run.first else _cut(run, before.last, quote)
            gap = lost[own.first] - lost[before.last]
            here = score + worth - (run.weight - own.weight) - gap - _cost(before, own, source)
            if here > top[0]:
                top = (here, other, own)
        best.append(top)
    if not best:
        return [], 0.0
    end = max(range(len(best)), key=lambda k: (best[k][0] - (lost[-1] - lost[best[k][2].last]), -k))
    score = best[end][0] - (lost[-1] - lost[best[end][2].last])
    chain: list[Run] = []
    while end >= 0:
        chain.append(best[end][2])
        end = best[end][1]
    return chain[::-1], score


def _bonus(run: Run, source: SourceIndex, prefer: frozenset[int]) -> float:
    turn = source.turn(run.source[0])
    if turn < 0:
        return 0.0
    share = min(1.0, run.weight / 2)
    whole = source.starts_sentence(run.source[0]) + source.ends_sentence(run.source[-1])
    same = _SPEECH_BONUS / 2 if turn in prefer else 0.0
    return share * (_SPEECH_BONUS + same + _WHOLE_BONUS * whole)


def _cut(run: Run, first: int, quote: list[Token]) -> Run:
    drop = first - run.first
    total = run.weight - sum(_own_weight(quote[k]) for k in range(run.first, first))
    return Run(first, run.last, run.source[drop:], total)


def _cost(before: Run, run: Run, source: SourceIndex) -> float:
    a, b = before.source[-1], run.source[0]
    if b == a + 1 or joined(a, b, source):
        return 0.0
    if source.turn(a) != source.turn(b):
        if source.is_speech(a) != source.is_speech(b):
            return _LEAVE
        whole = source.ends_sentence(a) and source.starts_sentence(b)
        return _HOP if whole or source.speaker_name(a) == source.speaker_name(b) else _JUMP
    if source.is_speech(a):
        step = source.place_in_speech[b] - source.place_in_speech[a] - 1
    else:
        if source.sentence_of[a] != source.sentence_of[b]:
            return _JUMP
        step = b - a - 1
    if step < 0:
        return _BACK
    return min(_SKIP_MOST, _SKIP * step)


def joined(a: int, b: int, source: SourceIndex) -> bool:
    """Tell whether spoken token ``b`` follows ``a`` directly in their turn."""
    return (
        source.is_speech(a)
        and source.turn(a) == source.turn(b)
        and source.place_in_speech[b] == source.place_in_speech[a] + 1
    )


def _pieces(chain: list[Run], source: SourceIndex) -> tuple[Piece, ...]:
    out: list[list[Run]] = []
    for run in chain:
        before = out[-1][-1] if out else None
        if (
            before is not None
            and _cost(before, run, source) <= _SKIP_MOST
            and source.turn(before.source[-1]) == source.turn(run.source[0])
        ):
            out[-1].append(run)
        else:
            out.append([run])
    return tuple(Piece(tuple(runs), source.is_speech(runs[0].source[0])) for runs in out)


@dataclass(frozen=True, slots=True)
class Likeness:
    """The stretch of a source that shares most with a quote, order aside.

    Attributes:
        first, last: its tokens, ``last`` inclusive.
        share: weight of the quote's stems that occur in it, over the weight of all, 0 to 1.
        content: the same over content words alone.
        words: number of content words of the quote that occur in it.
        speech: whether it was spoken.
    """

    first: int
    last: int
    share: float
    content: float
    words: int
    speech: bool


def most_alike(
    quote: list[Token], source: SourceIndex, *, prefer: frozenset[int] = frozenset()
) -> Likeness | None:
    """Return the sentence (or two in a row) of ``source`` that shares most stems with ``quote``.

    Spoken sentences, and those of the same speaker, win among near equals. None if no content
    word is shared.
    """
    wanted = [(stem(t.norm), _own_weight(t)) for t in quote]
    total = sum(w for _, w in wanted) or 1.0
    content = {s for s, w in wanted if w >= CONTENT_WEIGHT}
    weighty = max(1, sum(w >= CONTENT_WEIGHT for _, w in wanted))
    best: tuple[float, Likeness] | None = None
    sentences = source.by_sentence
    for position, (own, own_stems) in enumerate(sentences):
        following = sentences[position + 1] if position + 1 < len(sentences) else None
        if following and source.turn(following[0][0]) != source.turn(own[0]):
            following = None
        for wide in (False, True) if following else (False,):
            members = own + following[0] if wide and following else own
            stems = own_stems | following[1] if wide and following else own_stems
            if content.isdisjoint(stems):
                continue
            share = sum(w for s, w in wanted if s in stems) / total
            speech = source.is_speech(members[0])
            rank = share + 0.08 * speech + 0.08 * (source.turn(members[0]) in prefer) - 0.03 * wide
            if best is None or rank > best[0]:
                shared = [s for s, w in wanted if w >= CONTENT_WEIGHT and s in stems]
                part, words = len(shared) / weighty, len(set(shared))
                like = Likeness(members[0], members[-1], share, part, words, speech)
                best = (rank, like)
    return best[1] if best else None
