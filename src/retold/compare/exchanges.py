"""Figures that have changed places, and the figure of another thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from retold.align.amounts import agree, comparable
from retold.align.pairing import Pairing
from retold.annotate.figures import Figure, FigureKind
from retold.annotate.syntax import Syntax
from retold.compare.changes import Change, evidence, own_words
from retold.compare.figure_matches import (
    BETTER,
    BOUND,
    SMALL,
    Match,
    figure_change,
    figures_beside,
    nearness,
    with_noun,
)
from retold.model import FindingKind, Severity, Span

_AHEAD = 0.12  # by how much the whole surroundings must fit better then


def exchanged(
    pairing: Pairing, figure: Figure, right: Sequence[Match], wrong: Sequence[Match]
) -> Change | None:
    """Two figures of the story that have changed places."""
    for partner in figures_beside(pairing, figure):
        if not comparable(figure, partner) or agree(figure, partner) or partner.quoted:
            continue
        if _part_of(pairing.story.syntax, figure, partner):
            continue
        mine = next((m for m in right if m.kin), None)
        theirs = next((m for m in wrong if m.kin and agree(partner, m.figure)), None)
        if mine is None or theirs is None or mine.source != theirs.source:
            continue
        source = mine.source
        a, b = _own_words(pairing.story.syntax, figure, partner)
        x, y = _own_words(pairing.sources[source].syntax, mine.figure, theirs.figure)
        same = {
            pairing.sources[source].syntax.nodes[m.figure.noun].stem
            for m in (mine, theirs)
            if m.figure.noun is not None
        }
        counted = {
            pairing.story.syntax.nodes[f.noun].stem for f in (figure, partner) if f.noun is not None
        }
        a, b, x, y = (words - (same & counted & _twice(a, b, x, y)) for words in (a, b, x, y))
        if (a & x) or (b & y) or not (a & y) or not (b & x):
            continue
        named = _by_name(pairing, figure, partner)
        kind = FindingKind.ROLE_SWAP if named else FindingKind.FIGURE
        first, last = sorted((mine.figure.span, theirs.figure.span))
        said = figure.span.of(pairing.story.syntax.text)
        other = theirs.figure.span.of(pairing.sources[source].syntax.text)
        return Change(
            kind,
            Severity.HIGH,
            0.85,
            with_noun(pairing.story.syntax, figure),
            evidence(pairing.sources[source], Span(first.start, last.end)),
            f"“{said}” and “{other}” have changed places.",
            rank=0,
        )
    return None


def _own_words(syntax: Syntax, one: Figure, other: Figure) -> tuple[set[str], set[str]]:
    """The words right around each of two figures that are not around the other."""
    a, b = own_words(syntax, one.node or 0, other.node or 0)
    if one.noun is None or other.noun is None or one.noun == other.noun:
        counted = {syntax.nodes[f.noun].stem for f in (one, other) if f.noun is not None}
        a, b = a - counted, b - counted  # "112,000 customers on Monday and 38,000 on Tuesday"
    return a, b


def _twice(a: set[str], b: set[str], x: set[str], y: set[str]) -> set[str]:
    """What stands with the second figure of both texts: the noun that both numbers count."""
    return (b & y) | (a & x)


_OF_REACH = 30  # characters


def _part_of(syntax: Syntax, figure: Figure, partner: Figure) -> bool:
    """``4,100 of its 6,200 staff``: one is a part of the other."""
    for one, other in ((figure, partner), (partner, figure)):
        over = [n.low for n in islice(syntax.over(other.node or 0), 3)]
        between = syntax.text[one.span.end : max(one.span.end, other.span.start)]
        if "of" in over and between.startswith(" of ") and len(between) < _OF_REACH:
            return True
    return False


def _by_name(pairing: Pairing, figure: Figure, partner: Figure) -> bool:
    """Whether the two amounts are those of two named parties."""
    syntax = pairing.story.syntax

    def party(of: Figure) -> set[str]:
        node = syntax.nodes[of.noun if of.noun is not None else of.node or 0]
        around = [node, *syntax.kids(node.at)]
        return {n.stem for n in around if n.pos == "PROPN" or (n.capital and n.dep == "amod")}

    a, b = party(figure), party(partner)
    return bool(a and b and a != b)


def other_one(
    pairing: Pairing, figure: Figure, right: Sequence[Match], wrong: Sequence[Match]
) -> Change | None:
    """The amount of something else: the source has another one for what the story tells."""
    best = max((nearness(pairing, figure, m) for m in right), default=0.0)
    whole = max((m.fit for m in right), default=0.0)
    node = pairing.story.syntax.nodes[figure.node or 0]
    kin = pairing.kin(node.unit)
    told = [f for f in pairing.story.figures if comparable(figure, f)]
    if figure.kind is FigureKind.COUNT and figure.high <= SMALL:
        return None
    for match in wrong:
        if not match.kin or (match.source, kin[0].unit) != (
            kin[0].source,
            pairing.sources[match.source].syntax.nodes[match.figure.node or 0].unit,
        ):
            continue
        if any(agree(f, match.figure) for f in told):
            continue
        ahead = nearness(pairing, figure, match) - best
        if match.tied and ahead >= BETTER and match.fit >= whole + _AHEAD and match.fit >= BOUND:
            return figure_change(pairing, figure, match, Severity.MEDIUM, 0.65)
    return None
