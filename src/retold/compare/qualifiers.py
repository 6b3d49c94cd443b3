"""The words around a figure: nearly, more than, earlier, less, percent of whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from retold.align.pairing import Pairing
from retold.annotate.figures import Figure, FigureKind
from retold.annotate.syntax import Node, Syntax
from retold.compare.changes import Change, evidence
from retold.compare.figure_matches import (
    BOUND,
    Match,
    figure_change,
)
from retold.model import FindingKind, Severity

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


def changed_relation(pairing: Pairing, figure: Figure, right: Sequence[Match]) -> Change | None:
    """``nearly`` for ``more than``, or a lost ``up to``."""
    same = [m for m in right if m.figure.low == figure.low and (m.kin or m.tied or m.fit >= BOUND)]
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
        if figure.kind in {FigureKind.DURATION, FigureKind.MEASURE}:
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
    return figure_change(pairing, figure, same[0], Severity.HIGH, 0.85)


_NOT = frozenset("not n't never no nor without neither".split())

_REACH = 8  # words


def _denies(pairing: Pairing, figure: Figure) -> bool:
    """``has never gone beyond £780,000``: the words around the number are not to be taken alone."""
    syntax = pairing.story.syntax
    at = figure.node or 0
    first = syntax.units[syntax.nodes[at].unit].first
    return any(n.low in _NOT for n in syntax.nodes[max(first, at - _REACH) : at])


def _after_or_before(pairing: Pairing, figure: Figure, same: Sequence[Match]) -> Change | None:
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
    return figure_change(pairing, figure, same[0], Severity.HIGH, 0.8) if same else None


def _less_or_more(pairing: Pairing, figure: Figure, same: Sequence[Match]) -> Change | None:
    """``four cents less`` for ``four cents more``."""
    mine = _SIDE.match(pairing.story.syntax.text, figure.span.end)
    if mine is None:
        return None
    for match in same:
        theirs = _SIDE.match(pairing.sources[match.source].syntax.text, match.figure.span.end)
        if theirs is None or not match.kin or bool(theirs["more"]) == bool(mine["more"]):
            return None
    return figure_change(pairing, figure, same[0], Severity.HIGH, 0.8) if same else None


_SIDE = re.compile(r"(?i)\s(?:(?P<more>more|higher|above|up)|less|fewer|lower|below|down)\b")


def _by_how_much(pairing: Pairing, figure: Figure, same: Sequence[Match]) -> Change | None:
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
    found = figure_change(pairing, figure, same[0], Severity.MEDIUM, 0.7)
    return replace(found, kind=FindingKind.FIGURE)


_COMPARED = re.compile(
    r"\s(?:early|late|earlier|later|longer|shorter|faster|slower|ahead|behind)\b"
)

_PLAIN_BEFORE = re.compile(r"(?i)\b(?:after|for|in|within)\s(?:\w+\s)?$")

_LATER = re.compile(r"\s(earlier|later)\s+than\b")

_AFTER = frozenset(("later",))


def changed_base(pairing: Pairing, figure: Figure, right: Sequence[Match]) -> Change | None:
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
    if theirs.stem in words or mine.stem in held or match.fit < BOUND:
        return None
    return figure_change(pairing, figure, match, Severity.MEDIUM, 0.6)


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
