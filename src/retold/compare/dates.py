"""Days, times and durations: of the same event, or of another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from retold.align.pairing import Kin, Pairing
from retold.annotate.dates import When, agree
from retold.annotate.facts import Facts
from retold.annotate.syntax import Node
from retold.compare.changes import Change, evidence
from retold.compare.links import LINKED, Links
from retold.model import FindingKind, Severity, Span

_BOUND = 0.25  # how alike the surroundings of two times must be for one to stand for the other
_SURE = 0.5
_BETTER = 0.15  # by how much another time must fit better than the one that agrees
_FINE = frozenset(("day", "weekday", "week", "weekend"))


@dataclass(frozen=True, slots=True)
class _Match:
    """A time of a source beside one of the story."""

    source: int
    when: When
    fit: float
    near: float
    kin: bool


def changed_dates(pairing: Pairing, links: Links) -> Iterator[Change]:
    """Yield the times of the story that are not those of its sources."""
    quoted = [q.outer for q in pairing.story.annotated.quotes]
    for when in pairing.story.dates:
        if any(q.covers(when.span) for q in quoted):
            continue
        node = node_at(pairing.story, when.span)
        found = _changed(pairing, when, node) if node is not None else None
        if found is not None:
            yield found
    yield from _said_when(pairing, links)


def node_at(facts: Facts, span: Span) -> Node | None:
    """Return the node of a span that its other nodes hang on."""
    nodes = nodes_in(facts, span)
    return min(nodes, key=lambda n: (sum(1 for _ in facts.syntax.over(n.at)), n.at), default=None)


def nodes_in(facts: Facts, span: Span) -> list[Node]:
    """Return the nodes that lie in a span, in order."""
    order, starts = facts.order
    first = bisect_left(starts, span.start)
    last = bisect_left(starts, span.end)
    return [n for n in order[first:last] if n.end <= span.end + 1]


def _changed(pairing: Pairing, when: When, node: Node) -> Change | None:
    matches = _matches(pairing, when, node)
    right = [m for m in matches if agree(when, m.when)]
    exact = [m for m in right if m.when.grain == when.grain]
    fine = when.month is not None and when.relative is None
    if fine and not exact and any(m.kin and m.when.grain == when.grain for m in matches):
        right = []  # "2020" is no match for August 2020 beside an August 2021
    beside = _beside(pairing, when, node)
    stands = [
        m
        for m in matches
        if m.kin and _comparable(when, m.when) and agree(when, m.when) is False
        and not _is_before_end(pairing.story, when, pairing.sources[m.source], m.when)
        and not any(agree(other, m.when) for other in beside)
    ]  # fmt: skip
    if not stands or any(_is_reckoned(pairing, k) for k in pairing.kin(node.unit)):
        return None
    wrong = max(stands, key=lambda m: (m.near + m.fit, -m.when.span.start))
    if right:
        best = max(right, key=lambda m: m.near + m.fit)
        if best.kin and (
            wrong.near < best.near + 3 * _BETTER or wrong.when.grain != best.when.grain
        ):
            return None
        if wrong.near + wrong.fit < best.near + best.fit + _BETTER or wrong.fit < _SURE:
            return None
        return _change(pairing, when, wrong, Severity.MEDIUM, 0.7)
    if wrong.fit < _BOUND and wrong.near < _BOUND and not _is_sole(pairing, when, node, wrong):
        return None
    sure = wrong.fit >= _SURE or wrong.near >= _SURE
    return _change(
        pairing, when, wrong, Severity.HIGH if sure else Severity.MEDIUM,
        min(0.95, 0.6 + wrong.fit / 2),
    )  # fmt: skip


def _is_before_end(story: Facts, when: When, source: Facts, other: When) -> bool:
    """``before December`` for ``by the end of November``."""
    for facts, one, second in ((story, when, other), (source, other, when)):
        before = facts.syntax.text[max(0, one.span.start - 12) : one.span.start].casefold()
        if before.rstrip().endswith((" before", "ahead of")) and second.part == 1:
            return True
    return False


_RECKONED = re.compile(
    r"(?i)\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\d+)[\s-]"
    r"(?:day|week|fortnight|month|year|decade|hour|minute)s?(?:\s\w+)?\s(?:before|after|earlier|later|from|until|to)\b"
    r"|\bfor\s(?:an?|\w+)\s(?:days|weeks|months|years|decade|decades)\b"
    r"|\b(?:the\s(?:following|next|previous)|(?:a|the)\sday\s(?:before|after))\b"
)


def _is_reckoned(pairing: Pairing, kin: Kin) -> bool:
    """Whether the source's sentence counts from one time to another, so that a third may follow."""
    syntax = pairing.sources[kin.source].syntax
    span = syntax.units[kin.unit].span
    return _RECKONED.search(syntax.text, span.start, span.end) is not None


_FIRM = 0.5  # share of the story's sentence in the source's, for times that stand alone in both


def _is_sole(pairing: Pairing, when: When, node: Node, match: _Match) -> bool:
    """Whether both sentences name one time of the sort, and tell much the same."""
    kin = pairing.kin(node.unit)[0]
    source = pairing.sources[kin.source]
    span = source.syntax.units[kin.unit].span
    theirs = [w for w in source.dates if span.overlaps(w.span) and _comparable(when, w)]
    mine = [w for w in _beside(pairing, when, node) if _comparable(when, w)]
    return kin.share >= _FIRM and theirs == [match.when] and not mine


def _matches(pairing: Pairing, when: When, node: Node) -> list[_Match]:
    kin = {(k.source, k.unit) for k in pairing.kin(node.unit)}
    out = []
    for number, source in enumerate(pairing.sources):
        for other in source.dates:
            theirs = node_at(source, other.span)
            if theirs is None:
                continue
            if (number, theirs.unit) not in kin and not agree(when, other):
                continue
            out.append(
                _Match(
                    number, other, pairing.fit(node, number, theirs),
                    pairing.near(node, number, theirs), (number, theirs.unit) in kin,
                )
            )  # fmt: skip
    return out


def _beside(pairing: Pairing, when: When, node: Node) -> list[When]:
    """The other times of the story in the same sentence."""
    span = pairing.story.syntax.units[node.unit].span
    return [w for w in pairing.story.dates if w is not when and span.overlaps(w.span)]


def _comparable(a: When, b: When) -> bool:
    """Whether one may stand in the other's place: both clock times, both days, both years."""
    if (a.grain == "clock") != (b.grain == "clock"):
        return False
    if {a.grain, b.grain} & {"following"}:
        return False
    if a.grain in _FINE and b.grain in _FINE:
        return True
    if a.grain == b.grain or {a.grain, b.grain} == {"day", "month"}:
        return True
    # "last year" and "2015": only where both are known by the calendar
    return a.first is not None and b.first is not None and a.grain not in _FINE


def _said_when(pairing: Pairing, links: Links) -> Iterator[Change]:
    """``he said Tuesday`` where the source has Monday: by the statements, which are linked."""
    whens = {w.span.end: w for w in pairing.story.dates}
    for link in links.links:
        if link is None or link.score < LINKED or link.story.when is None:
            continue
        if link.source.when is None:
            continue
        number = next(
            i for i, s in enumerate(pairing.sources) if s.annotated.document is link.text.document
        )
        source = pairing.sources[number]
        mine = [w for e, w in whens.items() if link.story.when.covers(w.span)]
        theirs = [w for w in source.dates if link.source.when.covers(w.span)]
        if len(mine) != 1 or len(theirs) != 1 or agree(mine[0], theirs[0]) is not False:
            continue
        if not _comparable(mine[0], theirs[0]):
            continue
        sentence = _sentence_of(source, theirs[0].span)
        if any(agree(mine[0], w) for w in source.dates if sentence.covers(w.span)):
            continue
        match = _Match(number, theirs[0], 1.0, 1.0, kin=True)
        yield _change(pairing, mine[0], match, Severity.HIGH, 0.85)


def _sentence_of(source: Facts, span: Span) -> Span:
    return next((s for s in source.annotated.sentences if s.covers(span)), span)


def _change(
    pairing: Pairing, when: When, match: _Match, severity: Severity, confidence: float
) -> Change:
    source = pairing.sources[match.source]
    said = when.span.of(pairing.story.syntax.text)
    was = match.when.span.of(source.syntax.text)
    return Change(
        FindingKind.DATE, severity, round(confidence, 2), when.span,
        evidence(source, match.when.span),
        f"The source has “{was}” where the story has “{said}”.", rank=0,
    )  # fmt: skip
