"""The figures of the story beside those of its sources, and how well each pair is bound."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retold.align.amounts import agree, comparable
from retold.align.pairing import Pairing
from retold.annotate.facts import Facts
from retold.annotate.figures import Figure, FigureKind
from retold.annotate.syntax import Syntax
from retold.compare.changes import Change, evidence
from retold.model import FindingKind, Severity, Span

BOUND = 0.3  # how alike the surroundings of two figures must be for one to stand for the other

TIED = 0.12  # the same where they count the same noun

BETTER = 0.3  # by how much another figure must fit better than the one of the same amount

SURE = 0.45  # fit from which two figures of one noun are the same fact

SMALL = 12  # counts up to it may be counted by the reader

MOST = 40  # other figures of a source that are looked at outside the sentences it draws on


@dataclass(frozen=True, slots=True)
class Match:
    """A figure of a source beside one of the story."""

    source: int
    figure: Figure
    fit: float
    tied: bool  # both count the same noun
    kin: bool  # it stands in a sentence that the story's sentence draws on

    @property
    def value(self) -> float:
        """How likely it is that the two are one figure."""
        return self.fit + 0.2 * self.tied + 0.15 * self.kin


def unit_of(pairing: Pairing, figure: Figure) -> int:
    """Return the index of the unit that a figure of the story stands in."""
    return pairing.story.syntax.nodes[figure.node or 0].unit


def unit_of_match(pairing: Pairing, match: Match) -> int:
    """Return the same for a figure of a source."""
    return pairing.sources[match.source].syntax.nodes[match.figure.node or 0].unit


def matches_of(pairing: Pairing, figure: Figure) -> list[Match]:
    """Every figure of the sources of the same kind, the best bound first."""
    node = pairing.story.syntax.nodes[figure.node or 0]
    kin = {(k.source, k.unit) for k in pairing.kin(node.unit)}
    out = []
    others = 0
    for number, source in enumerate(pairing.sources):
        for other in source.figures:
            if other.node is None or not comparable(figure, other):
                continue
            theirs = source.syntax.nodes[other.node]
            inside = (number, theirs.unit) in kin
            if not inside and not agree(figure, other):
                if others >= MOST:
                    continue  # in a long source far places need not be looked at
                others += 1
            out.append(
                Match(
                    number,
                    other,
                    pairing.fit(node, number, theirs),
                    _tied(pairing, figure, source.syntax, other),
                    (number, theirs.unit) in kin,
                )
            )
    out.sort(key=lambda m: (-m.value, m.source, m.figure.span.start))
    return out


_UNITS_OF = frozenset("point time degree place per cent".split())


def _tied(pairing: Pairing, figure: Figure, syntax: Syntax, other: Figure) -> bool:
    if figure.noun is None or other.noun is None:
        return False
    mine = pairing.story.syntax.nodes[figure.noun]
    return mine.lemma not in _UNITS_OF and pairing.same(mine, syntax.nodes[other.noun])


def figures_beside(pairing: Pairing, figure: Figure) -> list[Figure]:
    """The other figures of the story in the same sentence."""
    nodes = pairing.story.syntax.nodes
    unit = nodes[figure.node or 0].unit
    return [
        f
        for f in pairing.story.figures
        if f is not figure and f.node is not None and nodes[f.node].unit == unit
    ]


def figures_inside(source: Facts, unit: int) -> list[Figure]:
    """The figures of one sentence of a source."""
    nodes = source.syntax.nodes
    return [f for f in source.figures if f.node is not None and nodes[f.node].unit == unit]


def nearness(pairing: Pairing, figure: Figure, match: Match) -> float:
    """How alike the nearest words of two figures are."""
    a = pairing.story.syntax.nodes[figure.node or 0]
    b = pairing.sources[match.source].syntax.nodes[match.figure.node or 0]
    return pairing.near(a, match.source, b)


def with_noun(syntax: Syntax, figure: Figure) -> Span:
    """Return the span of a figure with what it counts, where that stands near."""
    if figure.noun is None:
        return figure.span
    noun = syntax.nodes[figure.noun]
    near = abs(noun.start - figure.span.end) < 40
    return Span(
        min(figure.span.start, noun.start) if near else figure.span.start,
        max(figure.span.end, noun.end) if near else figure.span.end,
    )


def figure_change(
    pairing: Pairing, figure: Figure, match: Match, severity: Severity, confidence: float
) -> Change:
    """Return the finding that the story has one figure and the source another."""
    source = pairing.sources[match.source]
    span = with_noun(source.syntax, match.figure)
    told = with_noun(pairing.story.syntax, figure)
    said, was = told.of(pairing.story.syntax.text), span.of(source.syntax.text)
    timed = figure.kind is FigureKind.DURATION and not _OF_AGE.search(
        pairing.story.syntax.text[: figure.span.start]
    )
    kind = FindingKind.DATE if timed else FindingKind.FIGURE
    return Change(
        kind,
        severity,
        round(confidence, 2),
        told,
        evidence(source, span),
        f"The source has “{_short(was)}” where the story has “{_short(said)}”.",
        rank=0,
    )


_OF_AGE = re.compile(
    r"(?i)\b(?:girl|boy|baby|man|woman|child|infant|toddler|son|daughter|pupil) of $"
)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 60 else words[:57].rstrip() + "…"
