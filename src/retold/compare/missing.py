"""Which words of the source a quote leaves out: inside, at its ends, whole sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from retold.align.index import SourceIndex
from retold.align.quotes import Piece, align
from retold.compare.case import Case
from retold.compare.wording import has_words, in_brackets
from retold.language.tokens import ELLIPSIS, tokenize
from retold.model import DiffOp


def inner_cuts(diff: Sequence[DiffOp]) -> list[tuple[DiffOp, list[str], bool]]:
    """Return the steps that leave words out, these words, and whether the story marks the place."""
    out: list[tuple[DiffOp, list[str], bool]] = []
    for op in diff:
        if op.op == "delete" or (op.op == "replace" and not has_words(op.story)):
            words = [t.norm for t in tokenize(op.source) if not in_brackets(op.source, t)]
            if words and has_words(op.source):
                out.append((op, words, bool(op.story)))
    return out


# Words at the head of a sentence that may go when it is joined to the one before.
_OPENINGS = frozenset("and but so or well now then yes no because also …".split())


def between(a: int, b: int, source: SourceIndex) -> list[int]:
    """Return the source tokens between two, in their turn if both were spoken."""
    if source.is_speech(a) and source.is_speech(b):
        return source.speech[source.place_in_speech[a] + 1 : source.place_in_speech[b]]
    return list(range(a + 1, b))


def skipped_sentences(case: Case, source: SourceIndex, piece: Piece) -> int:
    """Number of whole sentences that the story leaps over without a mark."""
    count = 0
    for a, b in pairwise(piece.runs):
        if any(t.norm == ELLIPSIS for t in case.tokens[a.last : b.first]):
            continue
        first, last = source.sentence_of[a.source[-1]], source.sentence_of[b.source[0]]
        leapt = between(a.source[-1], b.source[0], source)
        whole = {source.sentence_of[t] for t in leapt} - {first, last}
        head = [t for t in leapt if source.sentence_of[t] == last]
        lost = [source.tokens[t].norm for t in head]
        beheaded = first != last and any(w not in _OPENINGS for w in lost)
        if whole or beheaded:
            count += max(1, len(whole))
    return count


def held_elsewhere(case: Case, source: SourceIndex, piece: Piece) -> frozenset[int]:
    """Source tokens that other parts of the story's utterance hold: they were not cut."""
    held: set[int] = set()
    for sibling in case.siblings:
        tokens = tokenize(case.text, sibling.span.start, sibling.span.end)
        prefer = frozenset({source.turn(piece.source_first)})
        for other in align(tokens, source, prefer=prefer).pieces:
            held.update(t for run in other.runs for t in run.source)
    return frozenset(held)


def outer_cuts(
    source: SourceIndex, first: int, last: int, held: frozenset[int]
) -> tuple[list[int], list[int]]:
    """Return the tokens cut from the source's sentence before token ``first`` and behind ``last``.

    What another part of the story's utterance holds was not cut; an editor's insertion neither.
    """
    left: list[int] = []
    at = first
    while not source.starts_sentence(at) and at - 1 not in held:
        at -= 1
        left.insert(0, at)
    right: list[int] = []
    at = last
    while not source.ends_sentence(at) and at + 1 not in held:
        at += 1
        right.append(at)
    return _spoken(left, source), _spoken(right, source)


def _spoken(tokens: list[int], source: SourceIndex) -> list[int]:
    kept = [t for t in tokens if not source.tokens[t].bracketed]
    return kept if any(source.tokens[t].norm != ELLIPSIS for t in kept) else []


def closes_ellipsis(case: Case, source: SourceIndex, piece: Piece) -> bool:
    """The source has "..." inside the piece and the story does not."""
    if any(t.norm == ELLIPSIS for t in case.tokens):
        return False
    members = [t for run in piece.runs for t in run.source]
    return any(source.tokens[t].norm == ELLIPSIS for t in range(members[0], members[-1] + 1))
