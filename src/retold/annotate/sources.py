"""The source of a cue, by the parse: the subject of a verb, the owner of a noun."""

from __future__ import annotations

from retold.language.cues import CUES
from retold.language.parser import Tree

# Verbs that lend their subject to the noun that is their object: "issued a statement saying".
_LIGHT = frozenset(
    """make makes made making express expresses expressed expressing issue issues issued issuing
    give gives gave giving given raise raises raised raising repeat repeats repeated voice voices
    voiced offer offers offered have has had having take takes took reach reached reaches
    announce announced announces release released releases releasing post posted posts posting
    publish published send sent sends put sign signed file filed""".split()
)
_PASSIVE = ("auxpass", "nsubjpass")
_RELATIVE = frozenset("who which that".split())
_SHARING = frozenset(("conj", "xcomp", "advcl", "ccomp", "pcomp", "parataxis", "dep"))
_CHAIN = 6  # verbs over which a subject is shared, at most


def source_of(tree: Tree, verb: int, depth: int = 0) -> int | None:
    """Return the head of the phrase that names who does what the verb says, or None."""
    agent = tree.child(verb, "agent")
    if agent is not None:
        return tree.child(agent, "pobj")
    asked = tree.tag[verb] == "VBN" and tree.dep[verb] == "advcl"  # "Asked about it, she said"
    if tree.child(verb, *_PASSIVE) is not None or asked or depth > _CHAIN:
        return None
    dep, head = tree.dep[verb], tree.head[verb]
    subject = tree.child(verb, "nsubj")
    if subject is not None:
        return head if tree.low[subject] in _RELATIVE and dep == "relcl" else subject
    if dep in _SHARING:
        return _shared(tree, verb, depth)
    if dep in {"acl", "relcl"}:
        above = tree.head[head]
        if tree.dep[head] == "dobj" and tree.low[above] in _LIGHT | CUES.keys():
            return source_of(tree, above, depth + 1)
        return head
    return None


def _shared(tree: Tree, verb: int, depth: int) -> int | None:
    """``he came and said``, ``defended it, saying``, ``by saying``: the other verb's subject."""
    dep, head = tree.dep[verb], tree.head[verb]
    while dep == "pcomp" and tree.dep[head] == "prep":
        head = tree.head[head]
    if dep == "pcomp" and quoted_as_saying(tree, head) == verb:
        return tree.child(head, "dobj", "nsubjpass")
    if tree.pos[head] not in {"VERB", "AUX"} or head == verb:
        return None
    if dep == "ccomp" and tree.child(verb, "aux") is None and tree.tag[verb] != "VBG":
        return None
    told = tree.child(head, "dobj") if dep == "xcomp" else None  # "urged him to say"
    if told is not None and tree.low[head] not in {"used", "use", "took"}:
        return told
    return source_of(tree, head, depth + 1)


def owner_of(tree: Tree, noun: int) -> int | None:
    """Return the head of the phrase that names whose claim, call or warning it is, or None."""
    owner = tree.child(noun, "poss")
    if owner is not None:
        return owner
    for kid in tree.children[noun]:
        if tree.dep[kid] == "prep" and tree.low[kid] in {"by", "from"}:
            return tree.child(kid, "pobj")
    verb = tree.head[noun]
    if tree.dep[noun] == "dobj" and tree.low[verb] in _LIGHT:
        return source_of(tree, verb)
    return None


def quoted_as_saying(tree: Tree, verb: int) -> int | None:
    """Return the inner verb of "quoted him as saying", "was quoted by Tass as saying"."""
    if tree.low[verb] not in {"quoted", "quotes", "quoting", "cited", "citing", "cites"}:
        return None
    preposition = next((k for k in tree.children[verb] if tree.low[k] == "as"), None)
    return None if preposition is None else tree.child(preposition, "pcomp", "advcl", "amod")
