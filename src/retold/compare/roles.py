"""Who did what to whom, reversed."""

from __future__ import annotations

from collections.abc import Iterator

from retold.align.pairing import Pairing
from retold.annotate.deeds import Deed, Party
from retold.annotate.facts import Facts
from retold.annotate.syntax import Node
from retold.compare.changes import Change, evidence
from retold.language.tokens import fold, stem
from retold.model import FindingKind, Severity, Span

_BOUND = 0.2  # how alike the surroundings of two deeds must be where both parties agree crosswise
_SURE = 0.3  # the same where one party alone does


def swapped_roles(pairing: Pairing) -> Iterator[Change]:
    """Yield the deeds of the story whose parties have changed places."""
    syntax = pairing.story.syntax
    done = {
        deed.node
        for deed in pairing.story.deeds
        for source in pairing.sources
        for other in source.deeds
        if deed.events & other.events
        and _same(deed.first, other.first) is True
        and _same(deed.second, other.second) is True
    }
    for deed in pairing.story.deeds:
        node = syntax.nodes[deed.node]
        if node.quoted or deed.node in done:
            continue
        found = _swapped(pairing, deed, node)
        if found is not None:
            done.add(deed.node)
            yield found


def _swapped(pairing: Pairing, deed: Deed, node: Node) -> Change | None:
    best: tuple[float, Facts, Deed, bool] | None = None
    for number, source in enumerate(pairing.sources):
        for other in source.deeds:
            theirs = source.syntax.nodes[other.node]
            if not _one_event(pairing, deed, node, other, theirs):
                continue
            straight = _same(deed.first, other.first), _same(deed.second, other.second)
            if straight[0] or straight[1]:
                if False not in straight:
                    return None  # a source tells it as the story does
                continue
            crossed = _same(deed.first, other.second), _same(deed.second, other.first)
            if False in crossed or True not in crossed:
                continue
            both = crossed == (True, True)
            fit = pairing.fit(node, number, theirs)
            if fit < (_BOUND if both else _SURE):
                continue
            if not both and not _is_plain(deed, other):
                continue
            if best is None or (both, fit) > (best[3], best[0]):
                best = fit, source, other, both
    if best is None:
        return None
    fit, source, other, both = best
    span = _span(pairing.story, deed)
    was = _span(source, other)
    return Change(
        FindingKind.ROLE_SWAP,
        Severity.HIGH if both else Severity.MEDIUM,
        round(min(0.95, 0.55 + fit / 2), 2),
        span,
        evidence(source, was),
        f"Who does it to whom is reversed: the source has “{_short(was, source)}”.",
        rank=0,
    )


def _one_event(pairing: Pairing, deed: Deed, node: Node, other: Deed, theirs: Node) -> bool:
    if any(not e.startswith("=") for e in deed.events & other.events):
        return True
    if deed.noun or other.noun or not all(e[0] == "=" for e in deed.events | other.events):
        return False
    return node.pos == theirs.pos and (node.lemma == theirs.lemma or pairing.same(node, theirs))


def _same(a: Party | None, b: Party | None) -> bool | None:
    """Whether two parties are one; None where a pronoun or silence leaves it open."""
    if a is None or b is None:
        return None
    if not a.words or not b.words:  # a pronoun may be anybody, but "it" is mostly a thing
        return None if all(p.words or p.animate for p in (a, b)) else False
    mine, theirs = _stems(a), _stems(b)
    return bool(mine & theirs)


def _stems(party: Party) -> frozenset[str]:
    return frozenset(stem(fold(w)) for w in party.words) | party.words


def _is_plain(deed: Deed, other: Deed) -> bool:
    """Whether one party is enough to tell: both texts give both, or a noun or idiom gives one."""
    if not any(p and p.animate for p in (deed.first, deed.second)):
        return False
    table = any(not e.startswith("=") for e in deed.events & other.events)
    mine = deed.first is not None and deed.second is not None
    theirs = other.first is not None and other.second is not None
    if mine and theirs:
        return True
    return table and (deed.noun or other.noun or "honouring" in deed.events)


def _span(facts: Facts, deed: Deed) -> Span:
    nodes = [facts.syntax.nodes[deed.node]]
    nodes += [facts.syntax.nodes[p.node] for p in (deed.first, deed.second) if p is not None]
    nodes += facts.syntax.kids(deed.node, "prt", "dobj")  # "roll out the red carpet"
    near = [n for n in nodes if abs(n.start - nodes[0].start) <= _REACH]
    return facts.syntax.span(near)


_REACH = 120  # characters


def _short(span: Span, source: Facts) -> str:
    words = " ".join(span.of(source.syntax.text).split())
    return words if len(words) <= 90 else words[:87].rstrip() + "…"
