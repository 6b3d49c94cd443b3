"""Which words of the source a quote leaves out: inside, at its ends, whole sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from retold.align.index import SourceIndex
from retold.align.quotes import Piece, align, weight
from retold.compare.case import Case
from retold.compare.wording import has_words, in_brackets
from retold.language.tokens import ELLIPSIS, tokenize
from retold.model import DiffOp


def inner_cuts(diff: Sequence[DiffOp]) -> list[tuple[list[str], bool]]:
    """Words left out inside the quote, and whether the story marks the place."""
    out: list[tuple[list[str], bool]] = []
    for op in diff:
        if op.op == "delete" or (op.op == "replace" and not has_words(op.story)):
            words = [t.norm for t in tokenize(op.source) if not in_brackets(op.source, t)]
            if words and has_words(op.source):
                out.append((words, bool(op.story)))
    return out


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
        beheaded = first != last and any(weight(source.tokens[t].norm) >= 1 for t in head)
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
    source: SourceIndex, piece: Piece, held: frozenset[int]
) -> tuple[list[str], list[str]]:
    """Folded words of the source's sentence, inside its marks, before and behind the piece."""
    first, last = piece.source_first, piece.source_last
    left: list[str] = []
    at = first - 1
    while (
        at >= 0
        and source.quote_of[at] == source.quote_of[first]
        and source.sentence_of[at] == source.sentence_of[first]
    ):
        if at in held:
            break  # the story has the words before in another part of the quote
        if not source.tokens[at].bracketed:
            left.insert(0, source.tokens[at].norm)
        at -= 1
    right: list[str] = []
    at = last + 1
    while (
        at < len(source.tokens)
        and source.quote_of[at] == source.quote_of[last]
        and source.sentence_of[at] == source.sentence_of[last]
    ):
        if at in held:
            break
        if not source.tokens[at].bracketed:
            right.append(source.tokens[at].norm)
        at += 1
    return _without_ellipsis(left), _without_ellipsis(right)


def _without_ellipsis(words: list[str]) -> list[str]:
    return words if any(w != ELLIPSIS for w in words) else []


def closes_ellipsis(case: Case, source: SourceIndex, piece: Piece) -> bool:
    """The source has "..." inside the piece and the story does not."""
    if any(t.norm == ELLIPSIS for t in case.tokens):
        return False
    members = [t for run in piece.runs for t in run.source]
    return any(source.tokens[t].norm == ELLIPSIS for t in range(members[0], members[-1] + 1))
