"""When two figures are the same amount: rounding, ranges, words for counts, units, arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import combinations

from retold.annotate.figures import Figure, FigureKind

_TINY = 0.05  # percentage points
_EXACT = 0.005  # relative difference that printing alone makes
_ROUNDED = 0.03  # of a number rounded without a word that says so
_ABOUT = 0.12  # of one with "about"
_NEAR = 0.2  # of one with "nearly", "more than", "at least"
_LOOSE = 0.05  # of units of different lengths: a month has 30 days
_POINTS = 2.5  # percentage points between a fraction in words and the percentage
_AMOUNTS = frozenset((FigureKind.COUNT, FigureKind.MEASURE, FigureKind.MONEY))
_FEW = 12  # counts up to it add up by chance


def comparable(a: Figure, b: Figure) -> bool:
    """Tell whether two figures are amounts of one kind."""
    if a.kind is not b.kind:
        return False
    if a.kind is FigureKind.MONEY:
        return a.unit == b.unit
    if a.kind is FigureKind.MEASURE:
        return a.unit == b.unit or _factor(a.unit, b.unit) is not None
    return True


def agree(story: Figure, source: Figure) -> bool:
    """Tell whether the story's figure is a fair way to give the source's.

    Args:
        story: the story's figure.
        source: the source's, for which :func:`comparable` holds.
    """
    if story.kind is FigureKind.SCORE:
        return {story.low, story.second} == {source.low, source.second}
    low, high = _in_unit_of(story, source)
    if low <= source.low <= high or low <= source.high <= high:
        return True  # a range, or a word such as "dozens", that holds it
    if source.low <= low and high <= source.high and source.vague:
        return False  # "36" is more than "dozens" tells
    if story.kind is FigureKind.ORDINAL:
        return low == source.low
    slack = _EXACT
    if story.kind is FigureKind.DURATION and story.unit.rstrip("s") != source.unit.rstrip("s"):
        slack = _LOOSE
    if story.kind is FigureKind.MEASURE and story.unit != source.unit:
        slack = _LOOSE
    if (
        story.kind is FigureKind.PERCENT
        and _is_fraction(story)
        and abs(low - source.low) <= _POINTS
    ):
        return True
    value = source.low if abs(source.low - low) <= abs(source.high - low) else source.high
    if not value:
        return low == 0
    off = (low - value) / abs(value)
    if abs(off) <= slack:
        return True
    if story.relation == "~" or source.relation == "~":
        return abs(off) <= _ABOUT and _rounds(story, source)
    if story.relation in {"<", "<="}:
        return 0 <= off <= _NEAR and _rounds(story, source)
    if story.relation in {">", ">="}:
        return -_NEAR <= off <= 0 and _rounds(story, source)
    return abs(off) <= _ROUNDED and story.digits < source.digits and _rounds(story, source)


def summed(story: Figure, figures: Sequence[Figure]) -> bool:
    """Tell whether the story's figure is exactly the sum or the difference of two of a source's.

    Small counts are left out: too many of them add up by chance.
    """
    if story.kind in {FigureKind.ORDINAL, FigureKind.AGE, FigureKind.SCORE, FigureKind.DURATION}:
        return False
    if story.kind is FigureKind.POINTS:
        alike = [f for f in figures if f.kind in {FigureKind.PERCENT, FigureKind.POINTS}]
    elif story.kind is FigureKind.PERCENT:
        shares = [f for f in figures if f.kind is FigureKind.PERCENT]
        points = [f for f in figures if f.kind is FigureKind.POINTS]
        if any(_fits(story, a.low + b.low) for a, b in combinations(shares, 2)):
            return True
        return any(_fits(story, a.low + d) for a in shares for b in points for d in (b.low, -b.low))
    else:
        bare = [f for f in figures if f.kind is FigureKind.COUNT]
        alike = [f for f in figures if (comparable(story, f) or f in bare) and not f.vague]
        if story.kind is FigureKind.COUNT:  # "27,000 fewer" of "318,000 tonnes" and "345,000"
            alike = [f for f in figures if f.kind in _AMOUNTS and not f.vague]
    if story.low <= _FEW and story.kind is FigureKind.COUNT:
        return False
    return any(
        _fits(story, a.low + b.low) or _fits(story, abs(a.low - b.low))
        for a, b in combinations(alike, 2)
    )


def differs_by(story: Figure, figures: Sequence[Figure]) -> bool:
    """Tell whether a percentage is the difference of two of a source's: these are points."""
    shares = [f for f in figures if f.kind is FigureKind.PERCENT]
    if story.kind is not FigureKind.PERCENT or _is_fraction(story):
        return False
    return any(abs(abs(a.low - b.low) - story.low) < _TINY for a, b in combinations(shares, 2))


def derived(story: Figure, figures: Sequence[Figure]) -> bool:
    """Tell whether some figures of a source make the story's by plain arithmetic.

    Sums of three of one kind, what is left of 100%, the share or the multiple that one amount is
    of another, a share of an amount, and an amount spread over years.
    """
    alike = [f for f in figures if comparable(story, f) and not f.vague]
    if story.kind is FigureKind.PERCENT:
        if story.rest and any(_fits(story, 100 - a.low) for a in alike):
            return True
        if sum(f.low for f in alike) < 100 and _fits(story, 100 - sum(f.low for f in alike)):
            return True
        counts = [f for f in figures if f.kind in {FigureKind.COUNT, FigureKind.MONEY}]
        return any(
            comparable(a, b)
            and (_fits(story, 100 * a.low / b.low) or _fits(story, 100 - 100 * a.low / b.low))
            for a, b in _ordered(counts)
        )
    if story.kind not in {FigureKind.COUNT, FigureKind.MONEY, FigureKind.MEASURE}:
        return False
    if story.low <= _FEW:
        return any(
            _fits(story, a.low + b.low) or _fits(story, abs(a.low - b.low))
            for a, b in combinations(alike, 2)
        )
    if any(_fits(story, sum(f.low for f in three)) for three in combinations(alike[:8], 3)):
        return True
    for other in figures:
        by = _multiplier(other)
        if by and any(_fits(story, a.low * by) or _fits(story, a.low / by) for a in alike):
            return True
    return False


def _multiplier(figure: Figure) -> float:
    """What an amount may be multiplied with or divided by."""
    if figure.kind is FigureKind.PERCENT:
        return figure.low / 100
    if figure.kind is FigureKind.DURATION:
        return figure.raw
    return figure.low if figure.kind in {FigureKind.FACTOR, FigureKind.COUNT} else 0.0


def _fits(story: Figure, found: float) -> bool:
    """Whether a computed amount is what the story gives, as exactly as it gives it."""
    value = story.low
    if found <= 0:
        return False
    if story.relation in {"<", "<="}:
        return 0.75 * value <= found <= value
    if story.relation in {">", ">="}:
        return value <= found <= 1.4 * value
    slack = (
        _ROUNDED
        if story.relation or _is_fraction(story) or story.kind is FigureKind.PERCENT
        else _EXACT
    )
    return abs(found - value) <= slack * found


def multiplied(story: Figure, figures: Sequence[Figure]) -> bool | None:
    """Tell whether two of a source's figures stand in the relation that "doubled" claims.

    Args:
        story: a figure of kind ``factor``.
        figures: those of the sentences it comes from.

    Returns:
        True or False, or None where no two figures can be compared.
    """
    seen = False
    for a, b in combinations([f for f in figures if not f.vague], 2):
        if not comparable(a, b) or a.kind in {FigureKind.ORDINAL, FigureKind.FACTOR} or not a.low:
            continue
        if a.kind in {FigureKind.AGE, FigureKind.DURATION, FigureKind.SCORE} or not b.low:
            continue
        ratio = max(a.low, b.low) / min(a.low, b.low)
        factor = story.low if story.low >= 1 else 1 / story.low
        seen = True
        if story.relation in {">", ">="}:
            if factor <= ratio * (1 + _EXACT) <= factor * 1.6:
                return True
        elif story.relation in {"<", "<="}:
            if factor * 0.8 <= ratio <= factor:
                return True
        elif abs(ratio - factor) <= 0.12 * factor:
            return True
    return False if seen else None


def _ordered(figures: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    return [(a, b) for a in figures for b in figures if a is not b and b.low > a.low > 0]


def _is_fraction(figure: Figure) -> bool:
    return figure.number == figure.span or (figure.digits == 1 and figure.low in {50.0, 25.0, 75.0})


def _rounds(story: Figure, source: Figure) -> bool:
    """Whether the story's number is the rounder one, or as round."""
    return story.digits <= max(source.digits, 1) or source.vague


def _in_unit_of(story: Figure, source: Figure) -> tuple[float, float]:
    if story.kind is not FigureKind.MEASURE or story.unit == source.unit:
        return story.low, story.high
    found = _factor(story.unit, source.unit)
    if found is None:
        return story.low, story.high
    scale, offset = found
    return story.low * scale + offset, story.high * scale + offset


@cache
def _factor(unit: str, other: str) -> tuple[float, float] | None:
    """Scale and offset from one unit to another, or None where they measure different things."""
    import pint  # noqa: PLC0415  # slow to import, and seldom needed

    registry = _registry()
    try:
        zero = registry.Quantity(0.0, unit).to(other).magnitude
        one = registry.Quantity(1.0, unit).to(other).magnitude
    except (pint.errors.DimensionalityError, pint.errors.UndefinedUnitError):
        return None
    return float(one - zero), float(zero)


@cache
def _registry() -> "pint.UnitRegistry[float]":  # type: ignore[name-defined]  # noqa: F821, UP037
    import pint  # noqa: PLC0415

    return pint.UnitRegistry(autoconvert_offset_to_baseunit=True)
