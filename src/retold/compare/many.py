"""One became many: a crowd in the story where the source has one, some, or two camps."""

from __future__ import annotations

from collections.abc import Iterator

from retold.align.pairing import Pairing
from retold.annotate.facts import Facts
from retold.annotate.syntax import Node, Syntax
from retold.compare.changes import Change, evidence
from retold.language.people import PERSON_NOUNS
from retold.model import FindingKind, Severity, Span

_ALIGNED = 0.3  # share of the story sentence in the source's
_ALL = frozenset("most all every many countless numerous".split())
_SOME = frozenset("some several few two three four half".split())
_SPLIT = frozenset("divide split mix".split())
_PARTS = frozenset("group handful number couple pair minority section part one".split())


def grown_crowds(pairing: Pairing) -> Iterator[Change]:
    """Yield the crowds of the story that are smaller in the source."""
    syntax = pairing.story.syntax
    for node in syntax.nodes:
        if node.quoted or node.dep not in {"nsubj", "nsubjpass", "agent", "pobj"}:
            continue
        if node.tag not in {"NNS", "NNPS"}:
            continue
        if node.lemma not in PERSON_NOUNS:
            found = _single(pairing, node) if node.dep == "nsubj" else None
            if found is not None:
                yield found
            continue
        if node.dep == "pobj" and syntax.nodes[node.head].low not in {"by", "among", "to", "from"}:
            continue
        bare = _is_bare(syntax, node) or _quantity(syntax, node) in _ALL
        if not bare and (_quantity(syntax, node) or node.dep != "nsubj"):
            continue
        found = _smaller(pairing, node, bare=bare)
        if found is not None:
            yield found


def _single(pairing: Pairing, node: Node) -> Change | None:
    """``suppliers``, where the source has "one supplier"."""
    kin = pairing.kin(node.unit)
    if not kin or kin[0].share < _ALIGNED or not _is_bare(pairing.story.syntax, node):
        return None
    source = pairing.sources[kin[0].source]
    for other in source.syntax.inside(kin[0].unit):
        if other.lemma == node.lemma and other.tag == "NN" and other.dep == node.dep:
            one = source.syntax.child(other.at, "nummod")
            if one is not None and one.low == "one":
                return _change(pairing, node, source, _with(source.syntax, other), Severity.MEDIUM)
    return None


def _quantity(syntax: Syntax, node: Node) -> str:
    """The word that says how many: "most", "some", "a group of"."""
    for kid in syntax.kids(node.at, "amod", "det", "nummod", "predet", "advmod"):
        if kid.low in _ALL | _SOME or kid.dep == "nummod":
            return kid.low
    head = syntax.nodes[node.head]
    over = syntax.nodes[head.head]
    if node.dep == "pobj" and head.low == "of" and over.lemma in _PARTS | _SOME | _ALL:
        return over.lemma
    return ""


def _is_bare(syntax: Syntax, node: Node) -> bool:
    """``Analysts``, ``outside experts``: no number, no article, nobody's."""
    kids = syntax.kids(node.at, "det", "poss", "nummod", "predet")
    return not kids and not _quantity(syntax, node)


def _smaller(pairing: Pairing, node: Node, *, bare: bool) -> Change | None:
    kin = pairing.kin(node.unit)
    if not kin or kin[0].share < _ALIGNED:
        return None
    people = sum(_has_speaker(pairing.sources[s], u) for s, u in pairing.alike(node.unit))
    several = people > 1  # who say it
    story = _quantity(pairing.story.syntax, node)
    first = pairing.sources[kin[0].source]
    for other in first.syntax.inside(kin[0].unit) if story in _ALL and not several else ():
        if other.low in {"some", "few"} and other.dep == "nsubj":
            return _change(pairing, node, first, first.syntax.span([other]), Severity.MEDIUM)
    for k in kin[:2]:
        source = pairing.sources[k.source]
        inside = sorted(source.syntax.inside(k.unit), key=lambda n: n.lemma != node.lemma)
        for other in inside:
            if not other.content or other.pos not in {"NOUN", "PROPN"}:
                continue
            if not pairing.same(node, other) or other.lemma not in PERSON_NOUNS:
                continue
            found = _against(source, other, story, pairing.story.syntax.nodes[node.head].lemma)
            split = _predicate(source.syntax, other).lemma in _SPLIT
            if found is not None and (split or (bare and not several)):
                span, severity = found
                return _change(pairing, node, source, span, severity)
            return None
    return _one_person(pairing, node) if bare and not several else None


def _has_speaker(source: Facts, unit: int) -> bool:
    """Whether somebody is named in a sentence."""
    return any(
        source.syntax.nodes[n.node].unit == unit and (n.titled or len(n.words) > 1)
        for n in source.names
    )


def _predicate(syntax: Syntax, node: Node) -> Node:
    """The verb that a noun stands with; of ``were divided`` the participle, however it is read."""
    verb = syntax.nodes[node.head]
    near = [*syntax.kids(verb.at, "acomp", "attr"), syntax.nodes[verb.head]]
    return next((n for n in near if verb.lemma == "be" and n.lemma in _SPLIT), verb)


def _against(source: Facts, other: Node, story: str, teller: str) -> tuple[Span, Severity] | None:
    """What the source's word for the same people says of how many they are."""
    syntax = source.syntax
    verb = _predicate(syntax, other)
    quantity = _quantity(syntax, other)
    if verb.lemma in _SPLIT and story not in _SOME and verb.lemma != teller:
        return syntax.span([other, verb]), Severity.MEDIUM
    if quantity in _SOME | _PARTS and story in _ALL:
        return _with(syntax, other), Severity.MEDIUM
    if quantity in _PARTS | {"some"} and not story:
        return _with(syntax, other), Severity.MEDIUM
    if other.dep in {"compound", "nmod"} and verb.pos == "PROPN" and not story:
        return syntax.span([other, verb]), Severity.MEDIUM  # "the historian Fergus Drummond"
    if other.tag == "NN" and syntax.child(other.at, "det", "appos", "poss") is not None:
        det = syntax.child(other.at, "det")
        if syntax.child(other.at, "relcl") is not None:
            return None  # "an athlete who can show": any
        told = verb.tag in {"VBD", "VBN"} or syntax.child(other.at, "appos") is not None
        if told and (det is None or det.low in {"a", "an", "one", "another"}):
            return _with(syntax, other), Severity.MEDIUM
    return None


def _with(syntax: Syntax, node: Node) -> Span:
    inner = [n for n in syntax.subtree(node.at) if n.at <= node.at]
    head = syntax.nodes[node.head]
    over = syntax.nodes[head.head]
    wide = [over, head] if node.dep == "pobj" and head.low == "of" else []
    return syntax.span([node, *inner, *wide])


def _one_person(pairing: Pairing, node: Node) -> Change | None:
    """``Experts doubt it``, where the source's sentence has one person who does."""
    kin = pairing.kin(node.unit)[0]
    source = pairing.sources[kin.source]
    people = [
        n for n in source.names
        if source.syntax.nodes[n.node].unit == kin.unit and (n.titled or len(n.words) > 1)
    ]  # fmt: skip
    subjects = [
        n for n in people
        if source.syntax.nodes[n.node].dep in {"nsubj", "nsubjpass"} and _is_person(source, n.words)
    ]  # fmt: skip
    if len(subjects) != 1 or kin.share < _FIRM:
        return None
    if any(
        pairing.story.syntax.nodes[n.node].unit == node.unit
        for n in pairing.story.names
        if n.titled
    ):
        return None
    if pairing.story.syntax.nodes[node.head].dep != "ROOT":
        return None
    crowd = [
        n for n in source.syntax.inside(kin.unit)
        if n.tag in {"NNS", "NNPS"} and n.lemma in PERSON_NOUNS and n.dep in {"nsubj", "nsubjpass"}
    ]  # fmt: skip
    if crowd:
        return None
    if any(n.tag in {"NNS", "NNPS"} and pairing.same(node, n) for n in source.syntax.nodes):
        return None  # the source has several of them somewhere
    return _change(pairing, node, source, subjects[0].span, Severity.MEDIUM)


_FIRM = 0.4


def _is_person(source: Facts, words: tuple[str, ...]) -> bool:
    return any(
        p.sort == "person" or p.gender or p.roles & PERSON_NOUNS
        for p in source.annotated.people
        if p.name.casefold().split()[-1:] == [words[-1]]
    )


def _change(pairing: Pairing, node: Node, source: Facts, span: Span, severity: Severity) -> Change:
    said = _with(pairing.story.syntax, node)
    return Change(
        FindingKind.OVERGENERALISED, severity, 0.7, said, evidence(source, span),
        f"The source has “{span.of(source.syntax.text)}”; "
        f"the story has “{said.of(pairing.story.syntax.text)}”.", rank=2,
    )  # fmt: skip
