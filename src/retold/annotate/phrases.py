"""Attribution without a reporting verb: nouns, "according to", polls, "made it clear"."""

from __future__ import annotations

from collections.abc import Iterator

from retold.annotate.complements import Complement, complement_of
from retold.annotate.sources import owner_of, source_of
from retold.annotate.trees import Parsed
from retold.language.cues import CUES, NOUNS, Cue
from retold.model import Force

Phrase = tuple[Complement, int | None]
"""A content with its cue, and the head of the source's phrase."""

_NONE: frozenset[str] = frozenset()
_NOUN = Cue("", Force.NEUTRAL, _NONE, _NONE)
_SURVEY = Cue("in", Force.SHOWING, _NONE, _NONE)
_CLEAR = Cue("make clear", Force.ASSERTIVE, _NONE, _NONE)
_ACCORDING = Cue("according to", Force.NEUTRAL, _NONE, _NONE)
_SURVEYS = frozenset("poll polls survey surveys".split())
_MAKING = frozenset("make makes made making".split())
_PLAIN = frozenset("clear plain known".split())


def phrases(parsed: Parsed) -> Iterator[Phrase]:
    """Yield what a sentence attributes otherwise than by a reporting verb."""
    tree = parsed.tree
    for at in range(len(tree)):
        low = tree.low[at]
        found = None
        if low == "according" and tree.low[at + 1 : at + 2] == ("to",):
            found = _according(parsed, at)
        elif low in _MAKING:
            found = _made_clear(parsed, at)
        elif tree.pos[at] == "NOUN":
            found = _noun(parsed, at)
        elif at == 0 and low == "in":
            found = _survey(parsed)
        if found is not None:
            yield found


def _noun(parsed: Parsed, at: int) -> Phrase | None:
    """``his claim that ...``, ``her refusal to ...``, ``the call for ... by``."""
    tree = parsed.tree
    prepositions = NOUNS.get(tree.low[at], NOUNS.get(tree.low[at].removesuffix("s")))
    if prepositions is None:
        return None
    source = owner_of(tree, at)
    above = tree.head[tree.head[at]]
    if tree.dep[at] == "pobj" and tree.low[above] in CUES and source is None:
        return None  # "said in a statement that": the verb is the cue
    for kid in tree.children[at]:
        mark = tree.child(kid, "mark")
        if tree.dep[kid] in {"acl", "ccomp"} and mark is not None and tree.low[mark] == "that":
            return Complement(tree.subtree(kid), [at], _NOUN, "n"), source
    if source is None:
        return None
    for kid in tree.children[at]:
        infinitive = tree.tag[kid] == "VB" and tree.child(kid, "aux") is not None
        if tree.dep[kid] in {"acl", "xcomp"} and infinitive:
            return Complement(tree.subtree(kid), [at], _NOUN, "n"), source
    for kid in tree.children[at]:
        inner = tree.child(kid, "pobj", "pcomp")
        if tree.dep[kid] == "prep" and tree.low[kid] in prepositions and inner is not None:
            return Complement(tree.subtree(inner), [at, kid], _NOUN, "n"), source
    return None


def _according(parsed: Parsed, at: int) -> Phrase | None:
    tree = parsed.tree
    inner = tree.child(at + 1, "pobj") or tree.child(at, "pobj")
    if inner is None:
        return None
    phrase = {at, at + 1, *tree.subtree(inner)}
    first, last = min(phrase), max(phrase)
    host = tree.head[at]
    while tree.pos[host] not in {"VERB", "AUX"} and tree.head[host] != host:
        host = tree.head[host]
    if _is_carrier(parsed, host):
        return None
    opens = all(tree.pos[t] in {"CCONJ", "ADV", "PUNCT"} for t in range(first))
    rest = range(last + 1, len(tree)) if opens else tree.subtree(host)
    content = [t for t in rest if t not in phrase]
    return Complement(content, [at, at + 1], _ACCORDING, ""), inner


def _is_carrier(parsed: Parsed, host: int) -> bool:
    """``"...", he said, according to the agency``: it carries what he said."""
    tree = parsed.tree
    for verb in (host, *tree.over(host)):
        if tree.low[verb] in CUES and tree.child(verb, "ccomp") is not None:
            return True
    if tree.low[host] not in CUES:
        return False
    if any(tree.dep[k] == "ccomp" or k in parsed.stand_ins for k in tree.children[host]):
        return True
    return bool(parsed.stand_ins) and complement_of(parsed, host, CUES[tree.low[host]]) is None


def _survey(parsed: Parsed) -> Phrase | None:
    """``In a new poll, 40 percent ...``: what follows is what the poll says."""
    tree = parsed.tree
    poll = tree.child(0, "pobj") if tree.dep[0] == "prep" else None
    if poll is None or tree.low[poll] not in _SURVEYS or tree.low[tree.head[0]] in CUES:
        return None
    comma = max(tree.subtree(0)) + 1
    if tree.low[comma : comma + 1] != (",",):
        return None
    return Complement(list(range(comma + 1, len(tree))), [0], _SURVEY, "c"), poll


def _made_clear(parsed: Parsed, at: int) -> Phrase | None:
    """``made it clear that ...``."""
    tree = parsed.tree
    near = range(at + 1, min(len(tree), at + 5))
    clear = next(
        (
            k
            for k in near
            if tree.low[k] in _PLAIN and at in {tree.head[k], tree.head[tree.head[k]]}
        ),
        None,
    )
    if clear is None:
        return None
    clause = tree.child(at, "ccomp", "advcl")
    if clause is None or tree.low[clause] in _PLAIN:
        clause = tree.child(clear, "ccomp", "advcl") or tree.child(clear, "xcomp")
    if clause is None or clause < clear:
        return None
    cue = list(range(at, clear + 1))
    return Complement(tree.subtree(clause), cue, _CLEAR, "c"), source_of(tree, at)
