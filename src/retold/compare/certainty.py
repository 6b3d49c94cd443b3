"""Hedges lost, and what is denied in one text and said in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from retold.align.pairing import Pairing, Twin
from retold.annotate.standing import CERTAIN, FACT, PROBABLE, Standing, standing
from retold.annotate.syntax import Node, Syntax
from retold.compare.changes import Change, evidence
from retold.language.cues import attributes
from retold.model import FindingKind, Force, Severity, Span

_BOUND = 0.3  # how alike the surroundings of two predicates must be for one to be the other
_CLOSE = 0.12  # twins that fit nearly as well as the best count too
_BESIDE_IT = 0.6  # the same of the nearest words, where the rest of the sentence differs
_SURE = 0.45
_TOLD = 0.4  # the same for what is denied
_MEASURES = frozenset("percent % per cent point points year years".split())
_NEAR = 0.35  # the same of the nearest words
_OPEN = frozenset("what it this that".split())
_APART = frozenset("rather instead but".split())
_PREDICATES = frozenset(("VERB", "NOUN", "ADJ"))
_GENERAL = frozenset("have do make take get go come be give say tell add".split())


def changed_certainty(pairing: Pairing) -> Iterator[Change]:
    """Yield where a guess became a fact, and a denial its opposite."""
    syntax = pairing.story.syntax
    for node in syntax.nodes:
        if node.quoted or not node.content or node.pos not in _PREDICATES:
            continue
        twins = _good(pairing, node)
        if not twins:
            continue
        mine = standing(syntax, node)
        theirs = [standing(pairing.sources[t.source].syntax, t.node) for t in twins]
        found = _denied(pairing, node, mine, twins, theirs) or _hedged(
            pairing, node, mine, twins, theirs
        )
        if found is not None:
            yield found


_SAYING = frozenset(
    """say tell add note state explain comment reply respond speak write report announce insist
    argue warn claim mention remark declare testify recall confirm""".split()
)


_PLAIN = frozenset((Force.NEUTRAL, Force.ASSERTIVE))


def _good(pairing: Pairing, node: Node) -> list[Twin]:
    """The words of the sources that this one comes from."""
    found = [t for t in pairing.twins(node.at) if _alike(node, t.node)]
    kin = {(k.source, k.unit) for k in pairing.kin(node.unit)}
    found = [t for t in found if (t.source, t.node.unit) in kin or t.fit >= _SURE]
    if not found:
        return []
    if found[0].fit < _BOUND:
        best = found[0]
        return [best] if pairing.near(node, best.source, best.node) >= _BESIDE_IT else []
    return [t for t in found if t.fit >= found[0].fit - _CLOSE]


def _alike(node: Node, other: Node) -> bool:
    """Words of one class, or a verb and its own noun: ``will investigate``, an investigation."""
    kinds = (_kind(node), _kind(other))
    return kinds[0] == kinds[1] or (kinds == ("VERB", "NOUN") and node.stem == other.stem)


def _kind(node: Node) -> str:
    return "VERB" if node.pos in {"VERB", "AUX"} else node.pos


def _denied(
    pairing: Pairing, node: Node, mine: Standing, twins: Sequence[Twin], theirs: Sequence[Standing]
) -> Change | None:
    if node.pos == "VERB" and attributes(node.low, _PLAIN):
        return None
    if node.lemma in _GENERAL or twins[0].fit < _TOLD or node.low in _MEASURES:
        return None
    if node.pos == "NOUN" and not any(d.low in _APART for d in (*mine.denials, *theirs[0].denials)):
        return None
    if any(t.denied == mine.denied for t in theirs) or twins[0].node.stem != node.stem:
        return None
    if (
        mine.infinite
        or (theirs[0].infinite and not theirs[0].denied)
        or _asks(pairing.story.syntax, node)
    ):
        return None
    twin, other = twins[0], theirs[0]
    if any(k.low in _OPEN for k in pairing.story.syntax.kids(node.at, "dobj")):
        return None  # "what he did see", "showed it": something else, perhaps
    if any(d.dep in {"nsubj", "nsubjpass"} for d in (*mine.denials, *other.denials)):
        return None  # "nothing shows": nothing else
    if pairing.near(node, twin.source, twin.node) < _NEAR:
        return None
    source = pairing.sources[twin.source]
    if _asks(source.syntax, twin.node) or _hidden_denial(pairing, node, twin, mine):
        return None
    said = _group(pairing.story.syntax, node, mine)
    was = _group(source.syntax, twin.node, other)
    return Change(
        FindingKind.CONTRADICTED,
        Severity.HIGH,
        round(min(0.95, 0.5 + twin.fit / 2), 2),
        said,
        evidence(source, was),
        f"The source says “{was.of(source.syntax.text)}”; the story says "
        f"“{said.of(pairing.story.syntax.text)}”.",
        rank=1,
    )


def _hidden_denial(pairing: Pairing, node: Node, twin: Twin, mine: Standing) -> bool:
    """Whether a word that denies stands near where the parse sees none."""
    syntax = pairing.story.syntax if not mine.denied else pairing.sources[twin.source].syntax
    at = node if not mine.denied else twin.node
    unit = syntax.units[at.unit]
    near = syntax.nodes[max(unit.first, at.at - 8) : min(unit.last, at.at + 6)]
    return any(n.low in _DENYING or n.lemma in _DENYING for n in near)


_DENYING = frozenset(
    """not n't no never without nobody nothing none neither nor fail refuse deny reject decline
    lack unable unlikely hardly avoid prevent stop instead rather unless cannot yet little few
    dismiss dispute doubt rule exclude against until before since last only first""".split()
)


def _asks(syntax: Syntax, node: Node) -> bool:
    unit = syntax.units[node.unit]
    return syntax.text[unit.span.start : unit.span.end + 1].rstrip().endswith("?")


def _hedged(
    pairing: Pairing, node: Node, mine: Standing, twins: Sequence[Twin], theirs: Sequence[Standing]
) -> Change | None:
    if node.low in _MEASURES or node.lemma in _SAYING:
        return None
    if mine.infinite or not (mine.told or node.pos == "NOUN") or _asks(pairing.story.syntax, node):
        return None
    best = max(range(len(theirs)), key=lambda i: (theirs[i].level, twins[i].fit))
    other, twin = theirs[best], twins[best]
    if mine.level <= other.level or other.level > PROBABLE or not other.hedges:
        return None
    if mine.level == PROBABLE and other.level < PROBABLE:
        return None
    if other.level == PROBABLE and any(h.low in _PLANNED for h in mine.hedges):
        return None  # "due to start", for "expected to begin"
    lows = {h.low for h in other.hedges}
    if other.denied != mine.denied or lows <= {"can"} or (lows <= {"should"} and mine.level < FACT):
        return None
    if mine.denied and lows <= {"could", "can"}:
        return None
    if lows <= {"could", "can"} and _says_neither(pairing.story.syntax, node):
        return None
    if lows & {"want", "wants", "wanted"} and twin.fit < _SURE:
        return None
    if any(t.level >= mine.level or t.infinite for t in theirs):
        return None
    syntax, source = pairing.story.syntax, pairing.sources[twin.source]
    if _hedged_elsewhere(syntax, node, mine, other):
        return None
    told = node.pos == "VERB" or (mine.told and other.told)
    if not told and not _is_named_hedge(twin.node, other):
        return None
    if any(h.dep == "attr" for h in other.hedges) and not _is_held_so(syntax, node):
        return None
    if _is_far(syntax, source.syntax, node, twin.node, other):
        return None
    said = _group(syntax, node, mine)
    was = _group(source.syntax, twin.node, other)
    planned = other.level == PROBABLE and mine.level == CERTAIN
    words = ", ".join(dict.fromkeys(_shown(source.syntax, h) for h in other.hedges))
    return Change(
        FindingKind.HEDGE_DROPPED,
        Severity.MEDIUM if planned or twin.fit < _SURE else Severity.HIGH,
        round(min(0.95, 0.5 + twin.fit / 2), 2),
        said,
        evidence(source, was),
        f"The source says “{was.of(source.syntax.text)}”; the story drops “{words}”.",
        rank=2,
    )


_PLANNED = frozenset("due set scheduled slated".split())


def _says_neither(syntax: Syntax, node: Node) -> bool:
    """``would neither confirm nor deny``, for "could neither"."""
    return any(n.low in {"neither", "nor"} for n in syntax.inside(node.unit))


def _is_named_hedge(node: Node, other: Standing) -> bool:
    """Whether the noun itself was hedged: ``alleged removal``, ``was considering duties``."""
    return any(
        h.dep == "amod" or h.at == node.head or (h.dep == "attr" and h.head == node.head)
        for h in other.hedges
    )


def _is_held_so(syntax: Syntax, node: Node) -> bool:
    """Whether something is said of a thing: ``a fault was to blame``, ``caused by a fault``."""
    by = node.dep == "pobj" and syntax.nodes[node.head].low in {"by", "on", "to"}
    said = node.dep in {"nsubj", "nsubjpass", "agent"} or by
    return said and not any(n.lemma in _LOOKING for n in syntax.inside(node.unit))


_LOOKING = frozenset("look investigate examine probe inquiry explore pursue study check".split())


def _is_far(syntax: Syntax, source: Syntax, node: Node, theirs: Node, other: Standing) -> bool:
    """Whether the same words stand in both and the hedge stands well apart from them."""
    near = min(abs(h.at - theirs.at) for h in other.hedges)
    if near > _APART_BY:
        return True
    mine = [n.low for n in syntax.nodes[max(0, node.at - 3) : node.at + 1]]
    return near > _BESIDE and mine == [
        n.low for n in source.nodes[max(0, theirs.at - 3) : theirs.at + 1]
    ]


_APART_BY = 12  # words
_BESIDE = 7


def _hedged_elsewhere(syntax: Syntax, node: Node, mine: Standing, other: Standing) -> bool:
    """Whether the story hedges beside the word, where the parse did not show it."""
    stems = {h.stem for h in other.hedges}
    unit = syntax.units[node.unit]
    first, last = max(unit.first, node.at - _BEFORE), min(unit.last, node.at + _BEHIND)
    for n in syntax.nodes[first:last]:
        if n.pos == "PROPN":
            continue  # the month of May
        if (
            n.at != node.at
            and n not in mine.hedges
            and (n.stem in stems or n.low in _HEDGING or n.lemma in _HEDGING)
        ):
            return True
    conditional = any(h.dep == "mark" for h in other.hedges)
    over = _ALL_OVER | _IN_CASE if conditional else _ALL_OVER
    return any(n.low in over for n in syntax.inside(node.unit))


_BEFORE, _BEHIND = 9, 6
_ALL_OVER = frozenset("if unless whether allegedly reportedly apparently alleged provided".split())
_IN_CASE = frozenset("once when should depending subject until".split())
_HEDGING = frozenset(
    """may might could should possibly perhaps maybe probably likely unlikely potentially
    presumably probable think thought suspected suspect suspicion alleged allegation allege
    claim accuse accused appear seem apparent believed believe expected expect estimated
    reported rumoured feared fear possible possibility potential chance risk prospect plan
    planned proposed propose hope hoped intend consider want like ought must charge charged
    subject depend forecast predict predicted able unable can cannot unclear unconfirmed
    provided theory suggest threaten hint supposed""".split()
)


def _shown(syntax: Syntax, hedge: Node) -> str:
    """A word that hedges; ``one of several possibilities`` as a whole."""
    whole = syntax.subtree(hedge.at) if hedge.dep == "attr" else [hedge]
    return syntax.span(whole).of(syntax.text) if len(whole) > 1 else hedge.low


def _group(syntax: Syntax, node: Node, found: Standing) -> Span:
    """A verb with its auxiliaries, and the words that hedge or deny it, where they stand near."""
    nodes = [node, *syntax.kids(node.at, "aux", "auxpass", "neg", "prt")]
    nodes += [n for n in (*found.hedges, *found.denials) if n.unit == node.unit]
    nodes += [n for h in found.hedges if h.dep == "attr" for n in syntax.subtree(h.at)]
    nodes += syntax.kids(node.at, "nsubj", "nsubjpass")
    near = [n for n in nodes if abs(n.at - node.at) <= _REACH]
    return syntax.span(near)


_REACH = 8
