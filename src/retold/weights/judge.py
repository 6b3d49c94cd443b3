"""Claims beside passages of their source: the cross-encoder in 8 bits, on the CPU.

``SUPPORT.md`` tells what it is and ``training/`` how it was made. One pair at a time goes through
the model, so what a claim gets never depends on the claims beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from retold.errors import ReadError
from retold.language.lexicon import Kindred, Relation, has_content, stemmed
from retold.model import Span
from retold.weights.runtime import packaged, session
from retold.weights.wordpiece import FIRST, LAST, Placed, placed

MODEL = "support-l6-int8.onnx"
SHA256 = "53e3643a499fc764219ee2a6d5c8aa9eca3d00620e191c4c02656988a538e245"
"""Of the file: the version of the weights."""

CLAIM = 72
"""Wordpieces of a claim that are read."""

LONGEST = 240
"""Wordpieces of claim, source and the three marks around them."""

_CLASSES = 3
_UNFIT = "takes or gives something else than ids, sides and matches, classes and wrong"
_REMEDY = "Name a model that training/export.py made."
_KEPT = 4096  # answers


class Match(IntEnum):
    """How a piece of a text matches those of the other."""

    NONE = 0
    """It is no piece of a text."""
    NOWHERE = 1
    THERE = 2
    BESIDE = 3
    """It is there beside the same neighbour."""
    FORM = 4
    """Its word is there in another form."""
    SAME = 5
    """Its word is not there; one that says the same is."""
    OPPOSITE = 6
    AKIN = 7


_RELATED = {
    Relation.SAME: Match.SAME, Relation.OPPOSITE: Match.OPPOSITE, Relation.AKIN: Match.AKIN,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model makes of a claim.

    Attributes:
        supported, contradicted, absent: probabilities, not calibrated; they add up to 1.
        words: spans of the claim's words, those that were read.
        wrong: for each of them the probability that it is part of what the source does not hold.
    """

    supported: float
    contradicted: float
    absent: float
    words: tuple[Span, ...]
    wrong: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SupportModel:
    """The model that reads claims, and what it may use.

    Attributes:
        file: path of an ONNX file that takes and gives what ``training/export.py`` says; None for
            the one of the package.
        threads: how many processor cores to use at most.
    """

    file: str | None = None
    threads: int = 2


@lru_cache(maxsize=_KEPT)
def judge(claim: str, premise: str, model: SupportModel) -> Reading:
    """Return what the model makes of a claim beside a premise; the same pair is read once.

    Args:
        claim: a sentence; its first 72 wordpieces are read.
        premise: the sentences of the source that bear on it (see
            :class:`retold.weights.passages.Passages`); what fits into 240 pieces with it is read.
        model: which one.

    Raises:
        ReadError: if the model's file cannot be used.
    """
    import numpy as np  # noqa: PLC0415  # slow to import

    ids, sides, matching, told = inputs(claim, premise)
    values = {"ids": ids, "sides": sides, "matches": matching}
    feed = {name: np.array([row], np.int64) for name, row in values.items()}
    file = packaged(MODEL) if model.file is None else model.file
    running = session(file, model.threads)
    try:
        logits, wrong = running.run(["classes", "wrong"], feed)
    except Exception as error:  # onnxruntime's own errors have no common class
        raise ReadError(file, _UNFIT, _REMEDY) from error
    if (logits.shape, wrong.shape) != ((1, _CLASSES), (1, len(ids))):
        raise ReadError(file, _UNFIT, _REMEDY)
    shares = np.exp(logits[0] - logits[0].max())
    shares /= shares.sum()
    odds = 1 / (1 + np.exp(-wrong[0, 1 : 1 + len(told.pieces)]))
    by_word: dict[Span, float] = {}
    for start, end, value in zip(told.starts, told.ends, odds.tolist(), strict=True):
        span = Span(start, end)
        by_word[span] = max(value, by_word.get(span, 0.0))
    supported, contradicted, absent = shares.tolist()
    return Reading(supported, contradicted, absent, tuple(by_word), tuple(by_word.values()))


def inputs(claim: str, premise: str) -> tuple[list[int], list[int], list[int], Placed]:
    """Return what the model takes for one pair.

    Returns:
        The pieces, the side of each (0 claim, 1 source), how it matches the other side (see
        :class:`Match`), and the claim's places.
    """
    told = placed(claim, CLAIM)
    read = placed(premise, LONGEST - 3 - len(told.pieces))
    ids = [FIRST, *told.pieces, LAST, *read.pieces, LAST]
    sides = [0] * (len(told.pieces) + 2) + [1] * (len(read.pieces) + 1)
    mine, theirs = matches(told.pieces, read.pieces), matches(read.pieces, told.pieces)
    own, other = _words(told, claim), _words(read, premise)
    for found, words, kin in zip((mine, theirs), (own, other), _kin(own, other), strict=True):
        for at, word in enumerate(words):
            found[at] = kin.get(word, found[at])
    return ids, sides, [Match.NONE, *mine, Match.NONE, *theirs, Match.NONE], told


def matches(pieces: Sequence[int], other: Sequence[int]) -> list[int]:
    """Return for each piece whether the other side has it: one of the first three matches."""
    there = set(other)
    pairs = set(pairwise(other))
    out: list[int] = [Match.THERE if piece in there else Match.NOWHERE for piece in pieces]
    for at, pair in enumerate(pairwise(pieces)):
        if pair in pairs:
            out[at] = out[at + 1] = Match.BESIDE
    return out


def _words(text: Placed, whole: str) -> list[str]:
    """The word that each piece belongs to."""
    return [whole[s:e].lower() for s, e in zip(text.starts, text.ends, strict=True)]


def _kin(claim: Sequence[str], premise: Sequence[str]) -> tuple[dict[str, int], dict[str, int]]:
    """How words that only one side has match those of the other by their form or meaning."""
    told, read = dict.fromkeys(claim), dict.fromkeys(premise)
    own, other = frozenset(map(stemmed, told)), frozenset(map(stemmed, read))
    mine: dict[str, int] = {w: Match.FORM for w in told if w not in read and stemmed(w) in other}
    theirs: dict[str, int] = {w: Match.FORM for w in read if w not in told and stemmed(w) in own}
    left = [word for word in told if stemmed(word) not in other and has_content(word)]
    kindred = Kindred(read if left else ())
    for word in left:
        for relation, words in kindred.kin(word, own).items():
            if words:
                match = _RELATED[relation]
                mine[word] = min(match, mine.get(word, match))
                theirs |= {w: min(match, theirs.get(w, match)) for w in words}
    return mine, theirs
