"""Figures as bound facts: the same amount of the same thing, or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from retold.align.amounts import agree, comparable, derived, differs_by, multiplied, summed
from retold.align.pairing import Pairing
from retold.annotate.facts import Facts
from retold.annotate.figures import Figure, FigureKind
from retold.compare.changes import Change, evidence
from retold.compare.exchanges import exchanged, other_one
from retold.compare.figure_matches import (
    BETTER,
    BOUND,
    SMALL,
    SURE,
    TIED,
    Match,
    figure_change,
    figures_beside,
    figures_inside,
    matches_of,
    nearness,
    unit_of,
    unit_of_match,
)
from retold.compare.qualifiers import changed_base, changed_relation
from retold.model import FindingKind, Severity, Span

_UNSURE = frozenset((FigureKind.ORDINAL, FigureKind.FACTOR, FigureKind.SCORE, FigureKind.AGE))


def changed_figures(pairing: Pairing) -> Iterator[Change]:
    """Yield the figures of the story that differ from those of its sources."""
    for figure in pairing.story.figures:
        if figure.quoted or figure.node is None:
            continue
        found = _changed(pairing, figure)
        if found is not None:
            yield found


def _changed(pairing: Pairing, figure: Figure) -> Change | None:
    if figure.weak:
        return None
    matches = matches_of(pairing, figure)
    if figure.kind is FigureKind.FACTOR:
        return _factor(pairing, figure, matches)
    right = [m for m in matches if agree(figure, m.figure)]
    wrong = [m for m in matches if not m.figure.weak and not agree(figure, m.figure)]
    if not right:
        return _without_match(pairing, figure, wrong)
    best = right[0]
    if figure.kind is FigureKind.DURATION:
        near = best.kin or best.tied or best.fit >= BOUND
        if not any(m.kin for m in right):
            ahead = max(nearness(pairing, figure, m) for m in right) + BETTER / 2
            for match in wrong:
                if match.kin and match.fit >= SURE and nearness(pairing, figure, match) >= ahead:
                    return figure_change(pairing, figure, match, Severity.HIGH, 0.8)
        return changed_relation(pairing, figure, right) if near else None
    if best.kin or best.tied or best.fit >= BOUND:
        swapped = exchanged(pairing, figure, right, wrong) or other_one(
            pairing, figure, right, wrong
        )
        return (
            swapped
            or changed_relation(pairing, figure, right)
            or changed_base(pairing, figure, right)
        )
    units = {
        (k.source, k.unit + d) for k in pairing.kin(unit_of(pairing, figure)) for d in (-1, 0, 1)
    }
    if any(m.figure.noun is None and (m.source, unit_of_match(pairing, m)) in units for m in right):
        return None
    for match in wrong:  # the amount of another thing elsewhere in the source
        used = any(
            agree(f, match.figure) for f in figures_beside(pairing, figure) if comparable(f, figure)
        )
        if match.kin and match.tied and match.fit >= SURE and not used:
            return figure_change(
                pairing, figure, match, Severity.HIGH, min(0.95, 0.5 + match.fit / 2)
            )
    return None


def _without_match(pairing: Pairing, figure: Figure, wrong: Sequence[Match]) -> Change | None:
    """No source has the amount: the one that stands in its place, or none."""
    other = _other_unit(pairing, figure)
    if other is not None:
        return figure_change(pairing, figure, other, Severity.HIGH, 0.8)
    if _in_other_words(pairing, figure):
        return None
    beside = [f for f in figures_beside(pairing, figure) if comparable(f, figure)]
    stands = [
        m
        for m in wrong
        if _stands_for(pairing, figure, m) and not any(agree(f, m.figure) for f in beside)
    ]
    if _made(pairing, figure, summed):
        return None
    if _made(pairing, figure, differs_by):
        return _points(pairing, figure)
    sure = [m for m in stands if m.tied and m.fit >= SURE]
    if not sure and (_is_roughly(figure, wrong) or _made(pairing, figure, derived)):
        return None
    if stands:
        match = (sure or stands)[0]
        severity = Severity.HIGH if match.fit >= BOUND else Severity.MEDIUM
        return figure_change(pairing, figure, match, severity, min(0.95, 0.55 + match.fit / 2))
    if figure.kind in _UNSURE or figure.vague or figure.kind is FigureKind.DURATION:
        return None
    if figure.kind is FigureKind.COUNT and figure.high <= SMALL:
        return None
    node = pairing.story.syntax.nodes[figure.node or 0]
    kin = pairing.kin(node.unit)
    if not kin:
        return None
    source = pairing.sources[kin[0].source]
    return Change(
        FindingKind.UNSUPPORTED,
        Severity.MEDIUM,
        0.7,
        figure.span,
        evidence(source, source.syntax.units[kin[0].unit].span),
        f"No source has “{figure.span.of(pairing.story.syntax.text)}”, nor figures that make it.",
        rank=3,
    )


_UNITS = frozenset(
    (
        FigureKind.MONEY,
        FigureKind.MEASURE,
        FigureKind.DURATION,
        FigureKind.PERCENT,
        FigureKind.POINTS,
    )
)


def _other_unit(pairing: Pairing, figure: Figure) -> Match | None:
    """The same number of another unit: ``11 miles`` for ``11 kilometres``, euros for dollars."""
    node = pairing.story.syntax.nodes[figure.node or 0]
    if figure.kind not in _UNITS or figure.low != figure.high:
        return None
    for kin in pairing.kin(node.unit):
        for other in figures_inside(pairing.sources[kin.source], kin.unit):
            same = other.raw == figure.raw and other.low == other.high and not other.weak
            units = {figure.kind, other.kind}
            pair = figure.kind is other.kind or units == {FigureKind.PERCENT, FigureKind.POINTS}
            if same and pair and not (figure.kind is other.kind and figure.unit == other.unit):
                theirs = pairing.sources[kin.source].syntax.nodes[other.node or 0]
                fit = pairing.fit(node, kin.source, theirs)
                if fit >= TIED:
                    return Match(kin.source, other, fit, tied=True, kin=True)
    return None


def _timed(source: Facts, figure: Figure) -> bool:
    """Whether the sentence of a figure has two clock times."""
    unit = source.syntax.units[source.syntax.nodes[figure.node or 0].unit]
    return sum(d.hour is not None and unit.span.overlaps(d.span) for d in source.dates) > 1


def _points(pairing: Pairing, figure: Figure) -> Change | None:
    """``1.5 percent``, where it is the difference of two percentages."""
    node = pairing.story.syntax.nodes[figure.node or 0]
    for kin in pairing.kin(node.unit):
        source = pairing.sources[kin.source]
        shares = [f for f in figures_inside(source, kin.unit) if f.kind is FigureKind.PERCENT]
        if differs_by(figure, shares):
            said = figure.span.of(pairing.story.syntax.text)
            span = Span(min(f.span.start for f in shares), max(f.span.end for f in shares))
            return Change(
                FindingKind.FIGURE, Severity.MEDIUM, 0.7, figure.span, evidence(source, span),
                f"“{said}” is the difference of two percentages: percentage points.", rank=0,
            )  # fmt: skip
    return None


def _stands_for(pairing: Pairing, figure: Figure, match: Match) -> bool:
    """Whether a source's figure is what the story's should be: of the same thing, in its place."""
    if not match.kin and not (match.tied and match.fit >= SURE):
        return False
    if _FEWER.match(pairing.story.syntax.text, figure.span.end):
        return False  # "three fewer students": a difference
    if match.kin and _is_sole(pairing, figure, match):
        return True
    if figure.kind is FigureKind.COUNT:
        if not match.tied:
            both_bare = figure.noun is None and match.figure.noun is None
            return both_bare and match.fit >= SURE and match.figure.low > SMALL
        return match.fit >= TIED
    if figure.kind is FigureKind.DURATION:
        behind = pairing.story.syntax.text[figure.span.end : figure.span.end + 9].split()
        if behind[:1] in (["later"], ["earlier"], ["after"], ["before"], ["ago"]):
            return False
        if _timed(pairing.sources[match.source], match.figure):
            return False  # two clock times make a third duration
        return nearness(pairing, figure, match) >= BOUND and match.fit >= BOUND
    return match.fit >= (TIED if match.tied else BOUND)


_SOLE = frozenset((FigureKind.PERCENT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.POINTS))

_FIRM = 0.55  # share of the story's sentence in the source's, for figures that stand alone in both


def _is_sole(pairing: Pairing, figure: Figure, match: Match) -> bool:
    """Whether both sentences have one figure of the kind, and tell much the same."""
    if figure.kind not in _SOLE:
        return False
    kin = pairing.kin(unit_of(pairing, figure))[0]
    if kin.share < _FIRM or (kin.source, kin.unit) != (match.source, unit_of_match(pairing, match)):
        return False
    theirs = [
        f for f in figures_inside(pairing.sources[kin.source], kin.unit) if comparable(figure, f)
    ]
    mine = [f for f in figures_beside(pairing, figure) if comparable(figure, f)]
    return len(theirs) == 1 and not mine


_FEWER = re.compile(r"(?i)\s(?:fewer|more|less|extra|additional|other|further)\b")


def _in_other_words(pairing: Pairing, figure: Figure) -> bool:
    """The number itself stands in a source as something else: ``aged 46``, ``a man of 46``."""
    if figure.kind is FigureKind.ORDINAL:
        return False
    measured = figure.kind in {FigureKind.PERCENT, FigureKind.POINTS}
    text = pairing.story.syntax.text
    if text[max(0, figure.span.start - 8) : figure.span.start].casefold() == "all but ":
        return True
    noun = pairing.story.syntax.nodes[figure.noun] if figure.noun is not None else None
    if measured and noun is not None and noun.pos == "PRON":
        return True  # "half of that"
    factor = {50.0: 0.5, 100.0: 2.0, 200.0: 3.0}.get(figure.low)
    if measured and any(
        f.kind is FigureKind.FACTOR and f.low == factor for s in pairing.sources for f in s.figures
    ):
        return True
    return any(
        other.raw == figure.raw and not comparable(figure, other)
        and other.kind is not FigureKind.ORDINAL
        and not (measured and other.kind in {FigureKind.PERCENT, FigureKind.POINTS})
        for source in pairing.sources
        for other in source.figures
    )  # fmt: skip


def _is_roughly(figure: Figure, wrong: Sequence[Match]) -> bool:
    """``dozens`` near enough."""
    return figure.vague and any(
        m.kin and m.figure.low * 0.5 <= figure.high and m.figure.high >= figure.low * 0.5
        for m in wrong
    )


def _made(
    pairing: Pairing, figure: Figure, rule: Callable[[Figure, Sequence[Figure]], bool]
) -> bool:
    """Whether figures of the source's sentences, or of those beside them, make the story's."""
    node = pairing.story.syntax.nodes[figure.node or 0]
    for kin in pairing.kin(node.unit):
        source = pairing.sources[kin.source]
        near = [
            f
            for unit in (kin.unit - 1, kin.unit, kin.unit + 1)
            for f in figures_inside(source, unit)
        ]
        if rule(figure, [f for f in near if not f.weak]):
            return True
    return False


def _factor(pairing: Pairing, figure: Figure, matches: Sequence[Match]) -> Change | None:
    """``more than doubled``: by the source's word, or by its numbers."""
    for match in matches:
        if match.kin and match.figure.low == figure.low:
            return changed_relation(pairing, figure, [match])
    node = pairing.story.syntax.nodes[figure.node or 0]
    for kin in pairing.kin(node.unit)[:1]:
        source = pairing.sources[kin.source]
        inside = figures_inside(source, kin.unit)
        if multiplied(figure, inside) is False:
            first = min(f.span.start for f in inside)
            last = max(f.span.end for f in inside)
            said = figure.span.of(pairing.story.syntax.text)
            return Change(
                FindingKind.FIGURE,
                Severity.HIGH,
                0.8,
                figure.span,
                evidence(source, Span(first, last)),
                f"“{said}” does not follow from the source's numbers.",
                rank=0,
            )
    return None
