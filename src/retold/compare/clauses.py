"""The clauses of a source that the story does not hold."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold.align.held import Held, Share
from retold.annotate.syntax import Node, Syntax
from retold.model import BlockKind, Quote, Span

MISSING = 0.5  # share of its words in one place of the story below which a clause is not there
_TAKEN_IN = 1.3  # how much what the story holds tells against a longer clause
_LEAST = 3.0  # weight of a clause that tells anything
_READABLE = 4  # words
_FEWEST = 2  # words with a meaning in a clause that is no whole sentence
_CLAUSES = frozenset("advcl relcl ccomp acl parataxis conj pcomp".split())
_APART = frozenset("advcl relcl parataxis conj".split())  # what stands without it is a clause
_VERBS = frozenset(("VERB", "AUX"))
_PLAIN = frozenset((BlockKind.PARAGRAPH, BlockKind.STANDFIRST))
_START = re.compile(r"(?:[\s,;:.–—-]|(?:and|that)\s)+")
_END = " \t\n\r\f\v\u00a0,;:–—-"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause or sentence of a source.

    Attributes:
        sentence: number of its sentence.
        span: where it stands.
        nodes: its words.
        share: how much of it the story holds.
        whole: whether it is a whole sentence.
    """

    sentence: int
    span: Span
    nodes: tuple[Node, ...]
    share: Share
    whole: bool


def all_clauses(held: Held) -> list[list[Clause]]:
    """Return for each sentence of the source, in order, itself and its clauses.

    Headlines are left out, and blocks that a fuller one repeats.
    """
    syntax = held.source.syntax
    document = held.source.annotated.document
    units: dict[int, list[int]] = {}
    for number, unit in enumerate(syntax.units):
        units.setdefault(unit.sentence, []).append(number)
    blocks = [b.span for b in document.blocks if b.kind not in _PLAIN or b.repeats is not None]
    out = []
    for number, inside in sorted(units.items()):
        sentence = held.source.annotated.sentences[number]
        if any(block.overlaps(sentence) for block in blocks) or _is_aside(syntax.text, sentence):
            continue
        clauses = list(_of_sentence(held, number, sentence, inside))
        if clauses:
            out.append(clauses)
    return out


def _is_aside(text: str, sentence: Span) -> bool:
    """``(Warning: this story holds pictures that may upset.)``."""
    return text[sentence.start] == "(" and text[sentence.end - 1] == ")"


def shown(clause: Clause, sentence: Clause) -> Clause:
    """Return what a reader can make sense of: of a clause of a few words, its sentence."""
    return sentence if len(clause.nodes) < _READABLE else clause


def missing(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses of one sentence that the story does not hold, no two in one place.

    Each is as long as it can be without taking in what the story holds.
    """
    found = [c for c in clauses if c.share.value < MISSING and tells(c)]
    found.sort(key=lambda c: (-_lost(c), c.span.start, c.span.end))
    out: list[Clause] = []
    for clause in found:
        if not any(clause.span.overlaps(other.span) for other in out):
            out.append(clause)
    return out


def tells(clause: Clause) -> bool:
    """Tell whether a clause has words enough to be an omission of its own."""
    words = sum(node.content for node in clause.nodes)
    return clause.share.weight >= _LEAST and (clause.whole or words >= _FEWEST)


def is_tag(clause: Clause) -> bool:
    """Tell whether a clause has no words but that of its verb: "but would not say which"."""
    return not clause.whole and sum(node.content for node in clause.nodes) == 1


def _lost(clause: Clause) -> float:
    return clause.share.weight * (1 - _TAKEN_IN * clause.share.value)


def _of_sentence(held: Held, number: int, sentence: Span, units: list[int]) -> Iterator[Clause]:
    syntax = held.source.syntax
    words = sorted((n for unit in units for n in syntax.inside(unit)), key=lambda n: n.start)
    starts = [node.start for node in words]
    quotes = [q for q in held.source.annotated.quotes if q.outer.overlaps(sentence)]
    spans = {sentence: True}
    for unit in units:
        parts = [syntax.units[unit].span] if len(units) > 1 else []
        for span in [*parts, *_parts(syntax, unit)]:
            spans.setdefault(_with_marks(_trimmed(syntax, span), quotes), False)
    for span, whole in spans.items():
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        nodes = tuple(node for node in words[first:last] if node.end <= span.end)
        if nodes:
            yield Clause(number, span, nodes, held.share(nodes), whole)


def _parts(syntax: Syntax, unit: int) -> Iterator[Span]:
    """The clauses below the first one of a unit, and what stands before or behind each."""
    all_ = syntax.units[unit].span
    for node in syntax.inside(unit):
        if node.head == node.at or node.dep not in _CLAUSES:
            continue
        if node.dep == "conj" and not _own_clause(syntax, node):
            continue
        below = syntax.subtree(node.at)
        span = syntax.span(below)
        mark = syntax.joint(node)
        if mark is not None and all_.start <= mark.start < span.start:
            span = Span(mark.start, span.end)
        if span == all_:
            continue
        yield span
        if node.dep not in _APART:
            continue
        if all_.start < span.start:
            yield Span(all_.start, span.start)
        if span.end < all_.end:
            yield Span(span.end, all_.end)


def _own_clause(syntax: Syntax, node: Node) -> bool:
    if node.pos in _VERBS:
        return True
    joint = syntax.joint(node)
    return joint is not None and joint.low in {"but", "yet", "though"}


def _with_marks(span: Span, quotes: Sequence[Quote]) -> Span:
    """With both marks of each quote that stands in a longer span."""
    for quote in quotes:
        inside = quote.outer.covers(span)
        if span.overlaps(quote.outer) and not inside:
            span = Span(min(span.start, quote.outer.start), max(span.end, quote.outer.end))
    return span


def _trimmed(syntax: Syntax, span: Span) -> Span:
    words = span.of(syntax.text)
    left = _START.match(words)
    start = span.start + (left.end() if left else 0)
    end = span.start + len(words.rstrip(_END))
    return Span(start, max(start, end))
