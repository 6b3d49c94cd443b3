"""The word diff of a quote: what the story has, what the source has."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from retold.language.tokens import Token
from retold.model import DiffOp, Span


def diff_tokens(
    story_text: str,
    story: Sequence[Token],
    source_text: str,
    source: Sequence[Token],
    document: str,
) -> list[DiffOp]:
    """Return the steps that turn the source's words into the story's, in the story's order.

    Words that count as the same (spelling, numbers, marks) are "equal"; both sides are given as
    they stand. Compounds set apart or together ("health care", "healthcare") are equal too.
    """
    ids: dict[str, int] = {}
    a = [ids.setdefault(t.norm, len(ids)) for t in source]
    b = [ids.setdefault(t.norm, len(ids)) for t in story]
    steps: list[tuple[str, int, int, int, int]] = [
        (op.tag, op.src_start, op.src_end, op.dest_start, op.dest_end)
        for op in LCSseq.opcodes(a, b)
    ]
    out: list[DiffOp] = []
    for tag, s0, s1, d0, d1 in _joined(steps):
        left, right = list(story[d0:d1]), list(source[s0:s1])
        op = tag
        if tag == "replace" and _compound(left) == _compound(right):
            op = "equal"
        out.append(step(op, story_text, left, source_text, right, document))
    return out


def step(
    op: str,
    story_text: str,
    story: Sequence[Token],
    source_text: str,
    source: Sequence[Token],
    document: str,
) -> DiffOp:
    """Return one step; ``story`` and ``source`` are tokens in a row, either may be empty."""
    a = Span(story[0].start, story[-1].end) if story else None
    b = Span(source[0].start, source[-1].end) if source else None
    return DiffOp(
        op,
        a.of(story_text) if a else "",
        b.of(source_text) if b else "",
        a,
        b,
        document if b else None,
    )


def _joined(steps: list[tuple[str, int, int, int, int]]) -> list[tuple[str, int, int, int, int]]:
    """A deletion next to an insertion is a replacement."""
    out: list[tuple[str, int, int, int, int]] = []
    for step_ in steps:
        tag, s0, s1, d0, d1 = step_
        if out and tag != "equal" and out[-1][0] != "equal":
            _, s0, _, d0, _ = out.pop()
            tag = "replace" if s1 > s0 and d1 > d0 else ("delete" if s1 > s0 else "insert")
        out.append((tag, s0, s1, d0, d1))
    return out


def _compound(tokens: Sequence[Token]) -> str:
    return "".join(t.norm for t in tokens)
