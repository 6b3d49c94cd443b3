"""Wording raised: a stronger word for a weaker one, a loaded one where the source has none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from retold.align.pairing import Pairing
from retold.annotate.standing import standing
from retold.annotate.syntax import Node, Syntax
from retold.compare.changes import Change, evidence
from retold.language.cues import attributes
from retold.language.opposites import CONVERSES, OPPOSITES
from retold.language.strength import DEGREE, LOADED, PLACES
from retold.model import FindingKind, Force, Severity, Span

_T = TypeVar("_T")

_BOUND = 0.3  # how alike the surroundings of two words must be for one to stand for the other
_LEAST = 0.2  # the same for words two steps apart
_SURE = 0.5
_LOADED = 2  # words that judge by themselves
_CLASSES = {"VERB": "v", "AUX": "v", "NOUN": "n", "ADJ": "a", "ADV": "r"}


def changed_wording(pairing: Pairing) -> Iterator[Change]:
    """Yield the words of the story that are stronger than, or the opposite of, the source's."""
    syntax = pairing.story.syntax
    for node in syntax.nodes:
        if node.quoted or not (node.content or node.low in LOADED):
            continue
        if node.pos == "PROPN" and not _opens(syntax, node):
            continue
        if not pairing.kin(node.unit):
            continue
        held = node.content and _held(node, pairing.in_kin(node))
        if held and not _is_phrase(syntax, node):
            continue
        found = _degree(pairing, node) or _opposite(pairing, node) or _raised(pairing, node)
        found = found or _loaded(pairing, node) or _sized(pairing, node)
        if found is not None:
            yield found


def _particle(syntax: Syntax, node: Node) -> Node | None:
    """The particle or preposition that makes one word with a verb: ``tear into``, ``go up``."""
    if node.pos != "VERB":
        return None
    return next(
        (k for k in syntax.kids(node.at, "prt", "prep", "advmod") if 0 < k.at - node.at <= _CLOSE),
        None,
    )


def _forms(syntax: Syntax, node: Node) -> tuple[str, ...]:
    """The keys of a word in the tables, that of several words first."""
    particle = _particle(syntax, node)
    longer = (f"{node.lemma}_{particle.low}",) if particle else ()
    if particle and node.lemma in _GENERAL:  # "had come down", "had gone up"
        return (*longer, particle.low)
    return (*longer, node.lemma, node.low)


def _phrases(syntax: Syntax, node: Node) -> tuple[str, ...]:
    """The same with that of a verb, its preposition and its object first: ``fight_for_life``."""
    particle, forms = _particle(syntax, node), _forms(syntax, node)
    if particle is None:
        return forms
    objects = syntax.kids(particle.at, "pobj")
    return (*(f"{node.lemma}_{particle.low}_{o.low}" for o in objects), *forms)


def _is_phrase(syntax: Syntax, node: Node) -> bool:
    """Whether a table has a word with its particle: ``come_down``, not ``closed in`` 1964."""
    longer = [phrase for phrase in _phrases(syntax, node) if "_" in phrase]
    return any(p in OPPOSITES or p in PLACES or p in LOADED for p in longer)


def _shown(syntax: Syntax, node: Node, table: Mapping[str, object]) -> Span:
    """The span of a word, with its particle and its object where the table has them together."""
    key = next((phrase for phrase in _phrases(syntax, node) if phrase in table), "")
    particle = _particle(syntax, node)
    if particle is None or "_" not in key:
        return syntax.span([node])
    return syntax.span([node, particle, *syntax.kids(particle.at, "pobj")[: key.count("_") - 1]])


def _first(table: Mapping[str, _T], forms: tuple[str, ...]) -> _T | None:
    return next((table[f] for f in forms if f in table), None)


_CLOSE = 2  # words between a verb and its particle


def _opens(syntax: Syntax, node: Node) -> bool:
    """Whether a capital is there because the sentence begins: ``Furious Democrats``."""
    return syntax.units[node.unit].first == node.at and node.low in LOADED


def _theirs(pairing: Pairing, node: Node) -> Iterator[tuple[int, Node]]:
    """The words of the sentences that the story's sentence draws on which it does not use."""
    story = {n.stem for n in pairing.story.syntax.inside(node.unit)}
    for kin in pairing.kin(node.unit):
        for other in pairing.sources[kin.source].syntax.inside(kin.unit):
            if other.content and other.stem not in story:
                yield kin.source, other


def _opposite(pairing: Pairing, node: Node) -> Change | None:
    forms = _forms(pairing.story.syntax, node)
    opposed = frozenset().union(*(OPPOSITES.get(f, ()) for f in forms))
    if not opposed:
        return None
    phrasal = forms[0] in OPPOSITES and "_" in forms[0]
    best: tuple[float, int, Node] | None = None
    for source, other in _theirs(pairing, node):
        theirs = _forms(pairing.sources[source].syntax, other)
        if not any(f in opposed for f in theirs):
            continue
        if _kind(other) != _kind(node) or (node.pos in {"ADJ", "ADV"} and other.dep != node.dep):
            continue
        moved = all(len(f) > 1 and f[0].endswith("_" + f[1]) for f in (forms, theirs))
        if not phrasal and not moved and {other.lemma, node.lemma} & _GENERAL:
            continue
        if {other.lemma, node.lemma} <= _TURNS or _one_event(node.lemma, other.lemma):
            continue  # lent and borrowed: who did it is a matter of roles
        fit = pairing.fit(node, source, other)
        near = pairing.near(node, source, other)
        least = _SURE if {other.lemma, node.lemma} & _CONVERSE else _BOUND
        if fit >= least and near >= least and (best is None or fit > best[0]):
            best = fit, source, other
    if best is None:
        return None
    fit, number, other = best
    found = pairing.sources[number]
    mine = standing(pairing.story.syntax, _bearer(pairing.story.syntax, node))
    there = standing(found.syntax, _bearer(found.syntax, other))
    weakened = _weakened(pairing.story.syntax, node) != _weakened(found.syntax, other)
    if (mine.denied != there.denied) != weakened:
        return None
    said = node.low
    timed = {node.low, node.lemma} & _TEMPORAL and {other.low, other.lemma} & _TEMPORAL
    return Change(
        FindingKind.DATE if timed else FindingKind.CONTRADICTED,
        Severity.HIGH if fit >= _SURE else Severity.MEDIUM,
        round(min(0.95, 0.5 + fit / 2), 2),
        pairing.story.syntax.span([node]),
        evidence(found, found.syntax.span([other])),
        f"The source has “{other.low}” where the story has “{said}”.",
        rank=1,
    )


_GENERAL = frozenset(
    """leave stay go come take give get put ever never keep here there hold have be do make now then
    back up down on off in out""".split()
)
# Of these each side may be told of the other party.
_CONVERSE = frozenset(
    """ahead behind win lose winner loser buy sell buyer seller lend borrow above below before after
    give receive older younger more less lead trail over under first last send ask answer reply
    question respond""".split()
)


_TURNS = frozenset("ask answer reply question respond inquire".split())
_TEMPORAL = frozenset("before after earlier later until since early late start end begin".split())


def _one_event(word: str, other: str) -> bool:
    events = [
        {c.event for key in (w, f"{w}_from", f"{w}_to") for c in CONVERSES.get(key, ())}
        for w in (word, other)
    ]
    return bool(events[0] & events[1])


def _kind(node: Node) -> str:
    if node.dep == "amod":
        return "a"  # "sagging", "plummeting"
    return _CLASSES.get(node.pos, node.pos)


def _weakened(syntax: Syntax, node: Node) -> bool:
    """``less common``: the word is turned round."""
    return any(k.low in {"less", "least", "hardly", "little", "no"} for k in syntax.kids(node.at))


_SAYING = frozenset(
    (
        Force.NEUTRAL, Force.ASSERTIVE, Force.COMMITTING, Force.DISTANCING, Force.ASKING,
        Force.HOLDING, Force.PROMISING, Force.REFUSING, Force.SHOWING,
    )
)  # fmt: skip


def _bearer(syntax: Syntax, node: Node) -> Node:
    """What is denied with an adjective: "it was not an easy decision"."""
    return syntax.nodes[node.head] if node.dep == "amod" else node


def _raised(pairing: Pairing, node: Node) -> Change | None:
    if _lies_somewhere(pairing.story.syntax, node):
        return None
    key = next((p for p in _phrases(pairing.story.syntax, node) if p in PLACES), "")
    places = PLACES.get(key, ())
    if not places or (node.pos == "VERB" and attributes(node.low, _SAYING)):
        return None
    best: tuple[int, float, int, Node] | None = None
    for source, other in _theirs(pairing, node):
        if other.lemma in _GENERAL:
            continue
        theirs = _first(PLACES, _forms(pairing.sources[source].syntax, other)) or ()
        for scale, step in theirs:
            for own, high in places:
                if own != scale or high <= step:
                    continue
                if _kind(other) != _kind(node) and not (high > step + 1 and _names(node, other)):
                    continue
                fit = pairing.fit(node, source, other)
                least = _BOUND if high - step == 1 else _LEAST
                if fit >= least and (best is None or fit > best[1]):
                    best = high - step, fit, source, other
    if best is None or (_has_phrase(pairing, node, key) if "_" in key else _used(pairing, node)):
        return None
    steps, fit, number, other = best
    near = pairing.near(node, number, other)
    span = _shown(pairing.story.syntax, node, PLACES)
    found = pairing.sources[number]
    return Change(
        FindingKind.INTENSIFIED,
        _severity(steps, fit, near, noun=node.pos == "NOUN", alike=_kind(node) == _kind(other)),
        round(min(0.95, 0.45 + fit / 2), 2),
        span,
        evidence(found, found.syntax.span([other])),
        f"“{other.low}” became “{span.of(pairing.story.syntax.text)}”.",
        rank=2,
    )


def _lies_somewhere(syntax: Syntax, node: Node) -> bool:
    """``The trouble lay in the ballots``: no untruth."""
    if node.lemma != "lie" or node.pos != "VERB":
        return False
    particle = _particle(syntax, node)
    told = particle is None or particle.low in {"to", "about"}
    return node.low in {"lay", "lain"} or not told


def _names(node: Node, other: Node) -> bool:
    """``sparking outrage``, for what was "heavily criticised"; ``fought for life``, "serious"."""
    return {_kind(node), _kind(other)} in ({"v", "n"}, {"v", "a"})


def _severity(steps: int, fit: float, near: float, *, noun: bool, alike: bool) -> Severity:
    """Three steps always count, one where nothing else in the sentence has changed."""
    if steps > 1:
        sure = (steps > _FAR_UP and alike) or fit >= _SURE or near >= _BOUND
        return Severity.MEDIUM if sure else Severity.LOW
    alone = fit >= _ALL_SAME and near >= _SURE and not noun
    return Severity.MEDIUM if alone else Severity.LOW


_ALL_SAME = 0.75
_FAR_UP = 2  # steps


def _degree(pairing: Pairing, node: Node) -> Change | None:
    if node.low not in DEGREE:
        return None
    head = pairing.story.syntax.nodes[node.head]
    for source, other in _theirs(pairing, node):
        if other.low not in DEGREE or DEGREE[node.low] < DEGREE[other.low] + 2:
            continue
        theirs = pairing.sources[source].syntax.nodes[other.head]
        if pairing.same(head, theirs) or pairing.fit(node, source, other) >= _SURE:
            found = pairing.sources[source]
            return Change(
                FindingKind.INTENSIFIED, Severity.MEDIUM, 0.8,
                pairing.story.syntax.span([node]),
                evidence(found, found.syntax.span([other])),
                f"“{other.low}” became “{node.low}”.", rank=1,
            )  # fmt: skip
    return None


def _loaded(pairing: Pairing, node: Node) -> Change | None:
    """A word that judges, where the source has nothing of the kind."""
    syntax = pairing.story.syntax
    level = _first(LOADED, _forms(syntax, node)) or 0
    modifies = node.dep in {"amod", "advmod"}
    if level < _LOADED or _used(pairing, node) or not (modifies or _is_told(syntax, node)):
        return None
    kin = pairing.kin(node.unit)
    head = syntax.nodes[node.head]
    same = list(pairing.in_kin(head)) if modifies and head.content else []
    if not same and kin[0].share < (_SHARE if modifies else _SURE):
        return None
    if not modifies and not _same_parties(pairing, node):
        return None
    story = {n.stem for n in syntax.inside(node.unit)}
    for k in kin:
        found = pairing.sources[k.source].syntax
        for other in found.inside(k.unit):
            if other.stem not in story and (_first(LOADED, _forms(found, other)) or 0) >= _LOADED:
                return None  # the source judges too
    source = pairing.sources[kin[0].source]
    inside = [n for n in source.syntax.inside(kin[0].unit) if n.content]
    span = _shown(syntax, node, LOADED)
    return Change(
        FindingKind.INTENSIFIED,
        Severity.MEDIUM,
        0.7,
        span,
        evidence(source, source.syntax.span(inside)),
        f"The source has no “{span.of(syntax.text)}”, nor a word of that weight.",
        rank=3,
    )


_SHARE = 0.4  # of the story's sentence in the source's, for a loaded word in it


# Words that make a thing big.
_SIZES = frozenset(
    """major big huge massive vast enormous giant sweeping historic landmark significant substantial
    colossal""".split()
)


def _sized(pairing: Pairing, node: Node) -> Change | None:
    """``major trade deals``, where the source has agreements and knows of no big ones."""
    syntax = pairing.story.syntax
    head = syntax.nodes[node.head]
    if node.lemma not in _SIZES or node.dep != "amod" or head.pos != "NOUN":
        return None
    for twin in pairing.twins(head.at)[:_MOST]:
        source = pairing.sources[twin.source].syntax
        if any(k.lemma in _SIZES for k in source.kids(twin.node.at, "amod")):
            return None
        for other in source.nodes:
            if other.lemma in _SIZES and other.dep == "amod" and _is_denied(source, other):
                inside = source.inside(other.unit)
                near = [n for n in inside if abs(n.at - other.at) <= _AROUND and n.low not in ".,"]
                span = source.span(near)
                return Change(
                    FindingKind.INTENSIFIED, Severity.MEDIUM, 0.6, syntax.span([node, head]),
                    evidence(pairing.sources[twin.source], span),
                    f"The source has “{twin.node.low}” and says “{span.of(source.text)}”.", rank=2,
                )  # fmt: skip
    return None


_MOST, _AROUND = 3, 5  # twins looked at; words shown on either side


def _is_denied(syntax: Syntax, node: Node) -> bool:
    """Whether what the word modifies is denied: ``no announcement on big projects``."""
    for over in syntax.over(node.at):
        if over.pos == "VERB":
            return standing(syntax, over).denied
        det = syntax.child(over.at, "det")
        if det is not None and det.low == "no":
            return True
    return False


def _same_parties(pairing: Pairing, node: Node) -> bool:
    """Whether the source's sentences have both the subject of a verb and what it is done to."""
    syntax = pairing.story.syntax
    subject = syntax.child(node.at, "nsubj")
    rest = [n for k in syntax.kids(node.at) if k is not subject for n in syntax.subtree(k.at)[:6]]
    held = [n for n in rest if n.content and pairing.in_kin(n)]
    return subject is not None and bool(pairing.in_kin(subject)) and bool(held)


def _is_told(syntax: Syntax, node: Node) -> bool:
    """Whether it is the verb of a clause with a subject that may be held against the source."""
    return (
        node.pos == "VERB"
        and node.tag in {"VBD", "VBZ", "VBP", "VB"}
        and (syntax.child(node.at, "nsubj") is not None or node.dep == "ROOT")
    )


def _used(pairing: Pairing, node: Node) -> bool:
    """Whether a source uses the word itself, or one like it, anywhere."""
    return _held(node, [t.node for t in pairing.twins(node.at)])


def _has_phrase(pairing: Pairing, node: Node, phrase: str) -> bool:
    """Whether a source uses several words together: "fighting" the fire is no "fight for life"."""
    return any(
        phrase in _phrases(pairing.sources[t.source].syntax, t.node) for t in pairing.twins(node.at)
    )


def _held(node: Node, others: Sequence[Node]) -> bool:
    """Whether one of some words is this word, not merely alike ("majority" for "major")."""
    return any(
        n.stem != node.stem or n.lemma == node.lemma or node.pos != "ADJ" or _kind(n) == _kind(node)
        for n in others
    )
