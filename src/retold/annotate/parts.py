"""The clauses of a sentence, side by side."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby, pairwise

from retold.annotate.facts import Facts
from retold.annotate.syntax import Node, Syntax
from retold.language.cues import CUES
from retold.model import Span

_CLAUSES = frozenset("advcl relcl ccomp acl parataxis conj".split())
# "a man who ..." is one with its noun, "a man, who ..." not
_CLOSE = frozenset("relcl acl".split())
_VERBS = frozenset(("VERB", "AUX"))
_MARKS = frozenset(("PUNCT", "SPACE"))
_BEFORE = frozenset(", ; : ) – — - --".split())
_FEWEST = 2  # words with a meaning; "he said" belongs to what he said
_LONGEST = 120  # words of a sentence that is cut


def parts(read: Facts, sentence: Span) -> tuple[Span, ...]:
    """Return the clauses of a sentence in order: none overlaps another, and no word is left out.

    A clause in the middle of another one stays a part of it, and one of fewer than two words with
    a meaning, such as "he said", belongs to its neighbour. A sentence of one clause is returned
    whole.
    """
    nodes, starts = read.order
    first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
    words = nodes[first:last]
    if not words or len(words) > _LONGEST:
        return (sentence,)
    part_of: dict[int, tuple[int, int]] = {}
    for unit in dict.fromkeys(node.unit for node in words):
        inside = [node for node in words if node.unit == unit]
        below = [_below(read.syntax, inside, n) for n in inside if _is_apart(read.syntax, n)]
        for number, part in enumerate(_cut(inside, below)):
            part_of |= {node.at: (unit, number) for node in part}
    # A quotation stands inside its sentence, so the words are taken up in their order again.
    runs = [list(run) for _, run in groupby(words, key=lambda node: part_of[node.at])]
    edges = [sentence.start, *(_start(run) for run in _joined(runs)[1:]), sentence.end]
    text = read.syntax.text
    spans = (Span(a, b) for a, b in pairwise(edges) if a < b)
    return tuple(Span(s.start, s.start + len(s.of(text).rstrip())) for s in spans)


def _is_apart(syntax: Syntax, node: Node) -> bool:
    """Whether a word heads a clause that could be left out or stand alone."""
    if node.dep not in _CLAUSES or node.pos not in _VERBS:
        return False
    if node.dep == "ccomp":  # not "let him go"
        return node.tag != "VB" or syntax.child(node.at, "aux") is not None
    if node.dep not in _CLOSE:
        return True
    first = syntax.subtree(node.at)[0]
    return first.at > 0 and syntax.nodes[first.at - 1].low in _BEFORE


def _below(syntax: Syntax, inside: Sequence[Node], head: Node) -> frozenset[int]:
    """What belongs to a clause, the "and" before it too."""
    below = {node.at for node in syntax.subtree(head.at)}
    joint = syntax.joint(head)
    if joint is not None:
        below.add(joint.at)
    return frozenset(below & {node.at for node in inside})


def _cut(words: list[Node], below: Sequence[frozenset[int]]) -> list[list[Node]]:
    """Cut off, again and again, a clause that opens or closes what is left."""
    for clause in below:
        held = [node.at in clause or node.pos in _MARKS for node in words]
        if all(held) or not any(node.at in clause for node in words):
            continue
        behind = next(at for at in range(len(words), -1, -1) if at == 0 or not held[at - 1])
        before = next(at for at in range(len(words) + 1) if at == len(words) or not held[at])
        inner = sum(node.at in clause for node in words)
        for at, side in ((behind, words[behind:]), (before, words[:before])):
            if 0 < at < len(words) and sum(node.at in clause for node in side) == inner:
                return [*_cut(words[:at], below), *_cut(words[at:], below)]
    return [words]


def _joined(cut: Sequence[list[Node]]) -> list[list[Node]]:
    """Put what tells too little to what stands before it, at the start to what follows."""
    out: list[list[Node]] = []
    for part in cut:
        if out and (_tells_little(part) or _tells_little(out[-1])):
            out[-1] = [*out[-1], *part]
        else:
            out.append(part)
    return out


def _tells_little(part: Sequence[Node]) -> bool:
    return sum(node.content and node.low not in CUES for node in part) < _FEWEST


def _start(part: Sequence[Node]) -> int:
    """Where a clause starts behind the comma before it."""
    return next((node.start for node in part if node.low not in _BEFORE), part[0].start)
