"""Figures as bound facts: the same amount of the same thing, or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from retold.align.amounts import agree, comparable, derived, differs_by, multiplied, summed
from retold.align.pairing import Pairing
from retold.annotate.facts import Facts
from retold.annotate.figures import Figure, FigureKind
from retold.annotate.syntax import Node, Syntax
from retold.compare.changes import Change, evidence, own_words
from retold.model import FindingKind, Severity, Span

_BOUND = 0.3  # how alike the surroundings of two figures must be for one to stand for the other
_TIED = 0.12  # the same where they count the same noun
_BETTER = 0.3  # by how much another figure must fit better than the one of the same amount
_AHEAD = 0.12  # by how much the whole surroundings must fit better then
_SURE = 0.45  # fit from which two figures of one noun are the same fact
_SMALL = 12  # counts up to it may be counted by the reader
_HIGH = frozenset((FigureKind.PERCENT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.POINTS))
_UNSURE = frozenset((FigureKind.ORDINAL, FigureKind.FACTOR, FigureKind.SCORE, FigureKind.AGE))
# What became of the words around a number: source's relation, story's relation.
_TURNED = frozenset(
    (s, r)
    for s, rs in {
        "": ("<", ">"), "=": ("<", ">"), "~": (">", "<", ">=", "<="), "<": (">", ">="),
        "<=": (">", ">="), ">": ("<", "<="), ">=": ("<", "<="),
    }.items()
    for r in rs
)  # fmt: skip
_LOST = {
    "<=": Severity.MEDIUM,
    ">=": Severity.LOW,
    ">": Severity.LOW,
    "<": Severity.LOW,
    "~": Severity.LOW,
}


@dataclass(frozen=True, slots=True)
class _Match:
    """A figure of a source beside one of the story."""

    source: int
    figure: Figure
    fit: float
    tied: bool  # both count the same noun, or neither counts one
    kin: bool  # it stands in a sentence that the story's sentence draws on

    @property
    def value(self) -> float:
        return self.fit + 0.2 * self.tied + 0.15 * self.kin


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
    matches = _matches(pairing, figure)
    if figure.kind is FigureKind.FACTOR:
        return _factor(pairing, figure, matches)
    right = [m for m in matches if agree(figure, m.figure)]
    wrong = [m for m in matches if not m.figure.weak and not agree(figure, m.figure)]
    if not right:
        return _without_match(pairing, figure, wrong)
    best = right[0]
    if figure.kind is FigureKind.DURATION:
        near = best.kin or best.tied or best.fit >= _BOUND
        if not any(m.kin for m in right):
            ahead = max(_near(pairing, figure, m) for m in right) + _BETTER / 2
            for match in wrong:
                if match.kin and match.fit >= _SURE and _near(pairing, figure, match) >= ahead:
                    return _change(pairing, figure, match, Severity.HIGH, 0.8)
        return _relation(pairing, figure, right) if near else None
    if best.kin or best.tied or best.fit >= _BOUND:
        swapped = _exchanged(pairing, figure, right, wrong) or _other_one(
            pairing, figure, right, wrong
        )
        return swapped or _relation(pairing, figure, right) or _base(pairing, figure, right)
    units = {
        (k.source, k.unit + d) for k in pairing.kin(_unit(pairing, figure)) for d in (-1, 0, 1)
    }
    if any(m.figure.noun is None and (m.source, _unit_of(pairing, m)) in units for m in right):
        return None
    for match in wrong:  # the amount of another thing elsewhere in the source
        used = any(
            agree(f, match.figure) for f in _beside(pairing, figure) if comparable(f, figure)
        )
        if match.kin and match.tied and match.fit >= _SURE and not used:
            return _change(pairing, figure, match, Severity.HIGH, min(0.95, 0.5 + match.fit / 2))
    return None


def _unit(pairing: Pairing, figure: Figure) -> int:
    return pairing.story.syntax.nodes[figure.node or 0].unit


def _unit_of(pairing: Pairing, match: _Match) -> int:
    return pairing.sources[match.source].syntax.nodes[match.figure.node or 0].unit


def _matches(pairing: Pairing, figure: Figure) -> list[_Match]:
    """Every figure of the sources of the same kind, the best bound first."""
    node = pairing.story.syntax.nodes[figure.node or 0]
    kin = {(k.source, k.unit) for k in pairing.kin(node.unit)}
    out = []
    for number, source in enumerate(pairing.sources):
        for other in source.figures:
            if other.node is None or not comparable(figure, other):
                continue
            theirs = source.syntax.nodes[other.node]
            out.append(
                _Match(
                    number,
                    other,
                    pairing.fit(node, number, theirs),
                    _tied(pairing, figure, source.syntax, other),
                    (number, theirs.unit) in kin,
                )
            )
    out.sort(key=lambda m: (-m.value, m.source, m.figure.span.start))
    return out


def _tied(pairing: Pairing, figure: Figure, syntax: Syntax, other: Figure) -> bool:
    if figure.noun is None or other.noun is None:
        return False
    mine = pairing.story.syntax.nodes[figure.noun]
    return mine.lemma not in _UNITS_OF and pairing.same(mine, syntax.nodes[other.noun])


_UNITS_OF = frozenset("point time degree place per cent".split())


def _beside(pairing: Pairing, figure: Figure) -> list[Figure]:
    """The other figures of the story in the same sentence."""
    nodes = pairing.story.syntax.nodes
    unit = nodes[figure.node or 0].unit
    return [
        f
        for f in pairing.story.figures
        if f is not figure and f.node is not None and nodes[f.node].unit == unit
    ]


def _without_match(pairing: Pairing, figure: Figure, wrong: Sequence[_Match]) -> Change | None:
    """No source has the amount: the one that stands in its place, or none."""
    other = _other_unit(pairing, figure)
    if other is not None:
        return _change(pairing, figure, other, Severity.HIGH, 0.8)
    if _in_other_words(pairing, figure):
        return None
    beside = [f for f in _beside(pairing, figure) if comparable(f, figure)]
    stands = [
        m
        for m in wrong
        if _stands_for(pairing, figure, m) and not any(agree(f, m.figure) for f in beside)
    ]
    if _made(pairing, figure, summed):
        return None
    if _made(pairing, figure, differs_by):
        return _points(pairing, figure)
    sure = [m for m in stands if m.tied and m.fit >= _SURE]
    if not sure and (_is_roughly(figure, wrong) or _made(pairing, figure, derived)):
        return None
    if stands:
        match = (sure or stands)[0]
        severity = Severity.HIGH if match.fit >= _BOUND else Severity.MEDIUM
        return _change(pairing, figure, match, severity, min(0.95, 0.55 + match.fit / 2))
    if figure.kind in _UNSURE or figure.vague or figure.kind is FigureKind.DURATION:
        return None
    if figure.kind is FigureKind.COUNT and figure.high <= _SMALL:
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


def _other_unit(pairing: Pairing, figure: Figure) -> _Match | None:
    """The same number of another unit: ``11 miles`` for ``11 kilometres``, euros for dollars."""
    node = pairing.story.syntax.nodes[figure.node or 0]
    if figure.kind not in _UNITS or figure.low != figure.high:
        return None
    for kin in pairing.kin(node.unit):
        for other in _inside(pairing.sources[kin.source], kin.unit):
            same = other.raw == figure.raw and other.low == other.high and not other.weak
            units = {figure.kind, other.kind}
            pair = figure.kind is other.kind or units == {FigureKind.PERCENT, FigureKind.POINTS}
            if same and pair and not (figure.kind is other.kind and figure.unit == other.unit):
                theirs = pairing.sources[kin.source].syntax.nodes[other.node or 0]
                fit = pairing.fit(node, kin.source, theirs)
                if fit >= _TIED:
                    return _Match(kin.source, other, fit, tied=True, kin=True)
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
        shares = [f for f in _inside(source, kin.unit) if f.kind is FigureKind.PERCENT]
        if differs_by(figure, shares):
            said = figure.span.of(pairing.story.syntax.text)
            span = Span(min(f.span.start for f in shares), max(f.span.end for f in shares))
            return Change(
                FindingKind.FIGURE, Severity.MEDIUM, 0.7, figure.span, evidence(source, span),
                f"“{said}” is the difference of two percentages: percentage points.", rank=0,
            )  # fmt: skip
    return None


def _stands_for(pairing: Pairing, figure: Figure, match: _Match) -> bool:
    """Whether a source's figure is what the story's should be: of the same thing, in its place."""
    if not match.kin and not (match.tied and match.fit >= _SURE):
        return False
    if _FEWER.match(pairing.story.syntax.text, figure.span.end):
        return False  # "three fewer students": a difference
    if match.kin and _is_sole(pairing, figure, match):
        return True
    if figure.kind is FigureKind.COUNT:
        if not match.tied:
            both_bare = figure.noun is None and match.figure.noun is None
            return both_bare and match.fit >= _SURE and match.figure.low > _SMALL
        return match.fit >= _TIED
    if figure.kind is FigureKind.DURATION:
        behind = pairing.story.syntax.text[figure.span.end : figure.span.end + 9].split()
        if behind[:1] in (["later"], ["earlier"], ["after"], ["before"], ["ago"]):
            return False
        if _timed(pairing.sources[match.source], match.figure):
            return False  # two clock times make a third duration
        return _near(pairing, figure, match) >= _BOUND and match.fit >= _BOUND
    return match.fit >= (_TIED if match.tied else _BOUND)


_SOLE = frozenset((FigureKind.PERCENT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.POINTS))
_FIRM = 0.55  # share of the story's sentence in the source's, for figures that stand alone in both


def _is_sole(pairing: Pairing, figure: Figure, match: _Match) -> bool:
    """Whether both sentences have one figure of the kind, and tell much the same."""
    if figure.kind not in _SOLE:
        return False
    kin = pairing.kin(_unit(pairing, figure))[0]
    if kin.share < _FIRM or (kin.source, kin.unit) != (match.source, _unit_of(pairing, match)):
        return False
    theirs = [f for f in _inside(pairing.sources[kin.source], kin.unit) if comparable(figure, f)]
    mine = [f for f in _beside(pairing, figure) if comparable(figure, f)]
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


def _is_roughly(figure: Figure, wrong: Sequence[_Match]) -> bool:
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
        near = [f for unit in (kin.unit - 1, kin.unit, kin.unit + 1) for f in _inside(source, unit)]
        if rule(figure, [f for f in near if not f.weak]):
            return True
    return False


def _inside(source: Facts, unit: int) -> list[Figure]:
    """The figures of one sentence of a source."""
    nodes = source.syntax.nodes
    return [f for f in source.figures if f.node is not None and nodes[f.node].unit == unit]


def _factor(pairing: Pairing, figure: Figure, matches: Sequence[_Match]) -> Change | None:
    """``more than doubled``: by the source's word, or by its numbers."""
    for match in matches:
        if match.kin and match.figure.low == figure.low:
            return _relation(pairing, figure, [match])
    node = pairing.story.syntax.nodes[figure.node or 0]
    for kin in pairing.kin(node.unit)[:1]:
        source = pairing.sources[kin.source]
        inside = _inside(source, kin.unit)
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


def _exchanged(
    pairing: Pairing, figure: Figure, right: Sequence[_Match], wrong: Sequence[_Match]
) -> Change | None:
    """Two figures of the story that have changed places."""
    for partner in _beside(pairing, figure):
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
            _with_noun(pairing.story.syntax, figure),
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


def _part_of(syntax: Syntax, figure: Figure, partner: Figure) -> bool:
    """``4,100 of its 6,200 staff``: one is a part of the other."""
    for one, other in ((figure, partner), (partner, figure)):
        over = [n.low for n in islice(syntax.over(other.node or 0), 3)]
        between = syntax.text[one.span.end : max(one.span.end, other.span.start)]
        if "of" in over and between.startswith(" of ") and len(between) < _OF_REACH:
            return True
    return False


_OF_REACH = 30  # characters


def _near(pairing: Pairing, figure: Figure, match: _Match) -> float:
    """How alike the nearest words of two figures are."""
    a = pairing.story.syntax.nodes[figure.node or 0]
    b = pairing.sources[match.source].syntax.nodes[match.figure.node or 0]
    return pairing.near(a, match.source, b)


def _by_name(pairing: Pairing, figure: Figure, partner: Figure) -> bool:
    """Whether the two amounts are those of two named parties."""
    syntax = pairing.story.syntax

    def party(of: Figure) -> set[str]:
        node = syntax.nodes[of.noun if of.noun is not None else of.node or 0]
        around = [node, *syntax.kids(node.at)]
        return {n.stem for n in around if n.pos == "PROPN" or (n.capital and n.dep == "amod")}

    a, b = party(figure), party(partner)
    return bool(a and b and a != b)


def _other_one(
    pairing: Pairing, figure: Figure, right: Sequence[_Match], wrong: Sequence[_Match]
) -> Change | None:
    """The amount of something else: the source has another one for what the story tells."""
    best = max((_near(pairing, figure, m) for m in right), default=0.0)
    whole = max((m.fit for m in right), default=0.0)
    node = pairing.story.syntax.nodes[figure.node or 0]
    kin = pairing.kin(node.unit)
    told = [f for f in pairing.story.figures if comparable(figure, f)]
    if figure.kind is FigureKind.COUNT and figure.high <= _SMALL:
        return None
    for match in wrong:
        if not match.kin or (match.source, kin[0].unit) != (
            kin[0].source,
            pairing.sources[match.source].syntax.nodes[match.figure.node or 0].unit,
        ):
            continue
        if any(agree(f, match.figure) for f in told):
            continue
        ahead = _near(pairing, figure, match) - best
        if match.tied and ahead >= _BETTER and match.fit >= whole + _AHEAD and match.fit >= _BOUND:
            return _change(pairing, figure, match, Severity.MEDIUM, 0.65)
    return None


def _relation(pairing: Pairing, figure: Figure, right: Sequence[_Match]) -> Change | None:
    """``nearly`` for ``more than``, or a lost ``up to``."""
    same = [m for m in right if m.figure.low == figure.low and (m.kin or m.tied or m.fit >= _BOUND)]
    if not same or figure.low != figure.high:
        return None
    turned = _less_or_more(pairing, figure, same) or _after_or_before(pairing, figure, same)
    turned = turned or _by_how_much(pairing, figure, same)
    if turned is not None:
        return turned
    if _denies(pairing, figure):
        return None
    if any((m.figure.relation, figure.relation) not in _TURNED for m in same):
        lost = [_LOST.get(m.figure.relation) for m in same if not figure.relation]
        if figure.relation or len(lost) < len(same) or not all(lost):
            return None
        match = same[0]
        severity = _LOST[match.figure.relation]
        if figure.kind is FigureKind.DURATION:
            severity = Severity.LOW
        said = figure.span.of(pairing.story.syntax.text)
        was = match.figure.span.of(pairing.sources[match.source].syntax.text)
        return Change(
            FindingKind.HEDGE_DROPPED,
            severity,
            0.7,
            figure.span,
            evidence(pairing.sources[match.source], match.figure.span),
            f"“{was}” became “{said}”.",
            rank=2,
        )
    return _change(pairing, figure, same[0], Severity.HIGH, 0.85)


def _denies(pairing: Pairing, figure: Figure) -> bool:
    """``has never gone beyond £780,000``: the words around the number are not to be taken alone."""
    syntax = pairing.story.syntax
    at = figure.node or 0
    first = syntax.units[syntax.nodes[at].unit].first
    return any(n.low in _NOT for n in syntax.nodes[max(first, at - _REACH) : at])


_NOT = frozenset("not n't never no nor without neither".split())
_REACH = 8  # words


def _after_or_before(pairing: Pairing, figure: Figure, same: Sequence[_Match]) -> Change | None:
    """``six months earlier`` for ``six months later``."""
    if figure.kind is not FigureKind.DURATION:
        return None
    mine = _LATER.match(pairing.story.syntax.text, figure.span.end)
    if mine is None:
        return None
    for match in same:
        theirs = _LATER.match(pairing.sources[match.source].syntax.text, match.figure.span.end)
        if theirs is None or not match.kin:
            return None
        if (mine.group(1) in _AFTER) == (theirs.group(1) in _AFTER):
            return None
    return _change(pairing, figure, same[0], Severity.HIGH, 0.8) if same else None


def _less_or_more(pairing: Pairing, figure: Figure, same: Sequence[_Match]) -> Change | None:
    """``four cents less`` for ``four cents more``."""
    mine = _SIDE.match(pairing.story.syntax.text, figure.span.end)
    if mine is None:
        return None
    for match in same:
        theirs = _SIDE.match(pairing.sources[match.source].syntax.text, match.figure.span.end)
        if theirs is None or not match.kin or bool(theirs["more"]) == bool(mine["more"]):
            return None
    return _change(pairing, figure, same[0], Severity.HIGH, 0.8) if same else None


_SIDE = re.compile(r"(?i)\s(?:(?P<more>more|higher|above|up)|less|fewer|lower|below|down)\b")


def _by_how_much(pairing: Pairing, figure: Figure, same: Sequence[_Match]) -> Change | None:
    """``after 20 seconds``, for "20 seconds early": a difference told as the whole."""
    text = pairing.story.syntax.text
    if _COMPARED.match(text, figure.span.end) or not _PLAIN_BEFORE.search(
        text[: figure.span.start]
    ):
        return None
    for match in same:
        if not match.kin or not _COMPARED.match(
            pairing.sources[match.source].syntax.text, match.figure.span.end
        ):
            return None
    if not same:
        return None
    found = _change(pairing, figure, same[0], Severity.MEDIUM, 0.7)
    return replace(found, kind=FindingKind.FIGURE)


_COMPARED = re.compile(
    r"\s(?:early|late|earlier|later|longer|shorter|faster|slower|ahead|behind)\b"
)
_PLAIN_BEFORE = re.compile(r"(?i)\b(?:after|for|in|within)\s(?:\w+\s)?$")
_LATER = re.compile(r"\s(earlier|later)\s+than\b")
_AFTER = frozenset(("later",))


def _base(pairing: Pairing, figure: Figure, right: Sequence[_Match]) -> Change | None:
    """The share of something else: ``65% of the electorate`` for ``65% of the population``."""
    if figure.kind is not FigureKind.PERCENT or figure.noun is None:
        return None
    match = right[0]
    if match.tied or match.figure.noun is None or not match.kin:
        return None
    if any(m.tied for m in right):
        return None
    story, source = pairing.story.syntax, pairing.sources[match.source].syntax
    mine, theirs = story.nodes[figure.noun], source.nodes[match.figure.noun]
    if not _is_base(story, figure, mine) or not _is_base(source, match.figure, theirs):
        return None
    if mine.lemma not in _POPULATIONS:
        return None
    if theirs.pos == "PRON":
        who = source.child(theirs.at, "relcl")  # "of those who voted"
        if theirs.low != "those" or who is None or who.stem[:4] == mine.stem[:4]:
            return None
    elif (
        theirs.lemma not in _POPULATIONS
        or story.child(mine.at, "nummod")
        or source.child(theirs.at, "nummod")
    ):
        return None
    words = {n.stem for n in story.inside(mine.unit)}
    held = {n.stem for n in source.inside(theirs.unit)}
    if theirs.stem in words or mine.stem in held or match.fit < _BOUND:
        return None
    return _change(pairing, figure, match, Severity.MEDIUM, 0.6)


_POPULATIONS = frozenset(
    """electorate population workforce household adult resident member staff patient pupil woman
    man child teenager student worker employee user customer family company firm school citizen
    taxpayer motorist tenant homeowner""".split()
)


def _is_base(syntax: Syntax, figure: Figure, noun: Node) -> bool:
    """Whether the noun stands behind "percent of"."""
    return (
        noun.dep == "pobj" and noun.start >= figure.span.end and syntax.nodes[noun.head].low == "of"
    )


def _with_noun(syntax: Syntax, figure: Figure) -> Span:
    if figure.noun is None:
        return figure.span
    noun = syntax.nodes[figure.noun]
    near = abs(noun.start - figure.span.end) < 40
    return Span(
        min(figure.span.start, noun.start) if near else figure.span.start,
        max(figure.span.end, noun.end) if near else figure.span.end,
    )


def _change(
    pairing: Pairing, figure: Figure, match: _Match, severity: Severity, confidence: float
) -> Change:
    source = pairing.sources[match.source]
    span = _with_noun(source.syntax, match.figure)
    told = _with_noun(pairing.story.syntax, figure)
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
