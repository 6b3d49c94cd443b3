"""Claims beside passages to verdicts: the cross-encoder in 8 bits, on the CPU. ``CARD.md`` tells it."""

from __future__ import annotations

from collections.abc import Sequence

from retold.support.wordpiece import FIRST, LAST, Placed, placed

CLAIM = 72
"""Wordpieces of a claim that are read."""

LONGEST = 240
"""Wordpieces of claim, source and the three marks between them."""


def inputs(claim: str, premise: str) -> tuple[list[int], list[int], list[int], Placed]:
    """Return what the model takes for one pair.

    Returns:
        The pieces, the side of each (0 claim, 1 source), how it matches the other side (0 no piece
        of a text, 1 not there, 2 there, 3 there beside the same neighbour), and the claim's places.
    """
    told = placed(claim, CLAIM)
    read = placed(premise, LONGEST - 3 - len(told.pieces))
    ids = [FIRST, *told.pieces, LAST, *read.pieces, LAST]
    sides = [0] * (len(told.pieces) + 2) + [1] * (len(read.pieces) + 1)
    mine, theirs = matches(told.pieces, read.pieces), matches(read.pieces, told.pieces)
    return ids, sides, [0, *mine, 0, *theirs, 0], told


def matches(pieces: Sequence[int], other: Sequence[int]) -> list[int]:
    """Return for each piece how it matches the other side: 1, 2 or 3, see :func:`inputs`."""
    there = set(other)
    pairs = set(zip(other, other[1:], strict=False))
    out = [2 if piece in there else 1 for piece in pieces]
    for at, pair in enumerate(zip(pieces, pieces[1:], strict=False)):
        if pair in pairs:
            out[at] = out[at + 1] = 3
    return out
