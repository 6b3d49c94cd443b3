"""Who does what to whom: verbs and nouns with their two parties, in any construction.

"X invited Y", "Y was invited by X", "X's invitation to Y", "Y, whom X invited" are one deed.
The places of the parties stand in :data:`retold.language.opposites.CONVERSES`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from retold.annotate.names import Name, folded
from retold.annotate.syntax import Node, Syntax
from retold.language.opposites import CONVERSES, SYMMETRIC, Converse
from retold.language.people import ORGANISATION_NOUNS, PERSON_NOUNS

_RELATIVE = frozenset("who whom which that".split())
_PRONOUNS = frozenset("he him she her they them it his their its i we us you me".split())
_THINGS = frozenset("it its they them".split())
_SMALL = frozenset("the a an be ones oneself in to of".split())


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two parties of a deed.

    Attributes:
        node: what stands for it.
        words: the words of its names, or its noun; empty for a pronoun.
        animate: whether it is a person, a body or a name.
    """

    node: int
    words: frozenset[str]
    animate: bool


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed with its parties.

    Attributes:
        events: what it is, by the names of the table; for a verb that is not in it, its stem.
        node: the verb or noun.
        first: who does it, or None.
        second: to whom it is done, or None.
        noun: whether a noun tells it.
    """

    events: frozenset[str]
    node: int
    first: Party | None
    second: Party | None
    noun: bool = False


def find_deeds(syntax: Syntax, names: tuple[Name, ...]) -> tuple[Deed, ...]:
    """Return the deeds of a document in the order of its nodes."""
    return tuple(_Finder(syntax, names).find())


class _Finder:
    def __init__(self, syntax: Syntax, names: tuple[Name, ...]) -> None:
        self.syntax = syntax
        self.names: dict[int, list[Name]] = {}
        for name in names:
            for node in syntax.inside(syntax.nodes[name.node].unit):
                if name.span.start <= node.start < name.span.end:
                    self.names.setdefault(node.at, []).append(name)

    def find(self) -> Iterator[Deed]:
        for node in self.syntax.nodes:
            if node.pos == "VERB":
                yield from self._verb(node)
            elif node.pos == "NOUN" and node.lemma in CONVERSES and node.lemma not in SYMMETRIC:
                yield from self._noun(node)

    # --- verbs

    def _verb(self, node: Node) -> Iterator[Deed]:
        places = self._places(node)
        prt = self.syntax.child(node.at, "prt")
        base = f"{node.lemma}_{prt.low}" if prt else node.lemma
        found = False
        for converse in self._entries(node, base, places):
            first, second = self._at(places, converse.first), self._at(places, converse.second)
            if first is not None or second is not None:
                found = True
                yield Deed(frozenset((converse.event,)), node.at, first, second)
        if not found and base not in SYMMETRIC and places.get("s") and places.get("o"):
            if any(f"{base}_{p}" in SYMMETRIC for p in places):
                return
            yield Deed(frozenset(("=" + node.stem,)), node.at, places.get("s"), places.get("o"))

    def _entries(self, node: Node, base: str, places: dict[str, Party]) -> Iterator[Converse]:
        idiom = self._idiom(node)
        if idiom:
            yield from CONVERSES[idiom]
            return
        for place in places:
            yield from CONVERSES.get(f"{base}_{place}", ())
        yield from CONVERSES.get(base, ())

    def _idiom(self, node: Node) -> str | None:
        """``rolled out the red carpet``: an expression of several words."""
        entries = _idioms().get(node.lemma)
        if not entries:
            return None
        words = {node.lemma}
        for kid in self.syntax.kids(node.at, "prt", "dobj", "prep", "advmod"):
            inner = [kid] if kid.dep in {"prt", "prep", "advmod"} else self.syntax.subtree(kid.at)
            words |= {n.low for n in inner} | {n.lemma for n in inner}
            if kid.dep == "prep":
                pobj = self.syntax.child(kid.at, "pobj")
                words |= {pobj.low, pobj.lemma} if pobj else set()
        return next((key for key, needed in entries if needed <= words), None)

    def _at(self, places: dict[str, Party], slots: frozenset[str]) -> Party | None:
        return next((places[s] for s in sorted(slots) if s in places), None)

    def _places(self, node: Node) -> dict[str, Party]:
        """The parties by their places in the active voice."""
        syntax, out = self.syntax, {}
        passive = syntax.child(node.at, "nsubjpass", "auxpass") is not None
        subject = self._subject(node)
        objects = syntax.kids(node.at, "dobj", "dative", "oprd")
        dobj = next((k for k in objects if k.dep == "dobj"), None)
        dative = next((k for k in objects if k.dep == "dative" and k.pos != "ADP"), None)
        relative = self._relative(node, subject, dobj)
        participle = node.dep == "acl" and node.tag == "VBN"
        if participle:
            passive, subject = True, syntax.nodes[node.head]
        if passive:
            if subject is not None:
                out["i" if dobj is not None else "o"] = self._party(subject)
            agent = syntax.child(node.at, "agent")
            by = syntax.child(agent.at, "pobj") if agent else None
            if by is not None:
                out["s"] = self._party(by)
        else:
            if subject is not None:
                out["s"] = self._party(subject)
            if dative is not None:
                out["i"] = self._party(dative)
        if dobj is not None and dobj.low not in _RELATIVE:
            out["o"] = self._party(dobj)
        if relative is not None and "o" not in out:
            out["o"] = self._party(relative)
        if "o" not in out and not passive:
            clause = syntax.child(node.at, "ccomp", "xcomp")
            inner = syntax.child(clause.at, "nsubj") if clause else None
            asked = clause is not None and any(
                k.low == "to" for k in self.syntax.kids(clause.at, "aux")
            )
            if inner is not None and inner.start > node.start and asked:
                out["o"] = self._party(inner)  # "asked the bloc to pay"
        for prep in syntax.kids(node.at, "prep", "dative"):
            pobj = syntax.child(prep.at, "pobj")
            if pobj is not None and prep.pos == "ADP":
                out.setdefault(prep.low, self._party(pobj))
        return out

    def _subject(self, node: Node) -> Node | None:
        syntax = self.syntax
        own = syntax.child(node.at, "nsubj", "nsubjpass")
        if own is not None:
            if own.low in _RELATIVE and node.dep == "relcl":
                return syntax.nodes[node.head]
            return own
        head = syntax.nodes[node.head]
        if node.dep == "conj" and head.pos in {"VERB", "AUX"}:
            return self._subject(head) if head.at != node.at else None
        if node.dep == "xcomp" and head.pos in {"VERB", "AUX", "ADJ"}:
            dobj = syntax.child(head.at, "dobj")
            if dobj is not None:
                return dobj
            passive = syntax.child(head.at, "nsubjpass")
            return passive or self._subject(head)
        if node.dep in {"advcl", "pcomp"} and node.tag == "VBG" and head.pos in {"VERB", "AUX"}:
            return self._subject(head) if head.at != node.at else None
        if node.dep == "acl" and node.tag == "VBG":
            return head
        return None

    def _relative(self, node: Node, subject: Node | None, dobj: Node | None) -> Node | None:
        """``Y, whom X invited``: what the clause hangs on."""
        if node.dep != "relcl" or subject is None:
            return None
        own = self.syntax.child(node.at, "nsubj")
        if own is None or own.low in _RELATIVE:
            return None
        if dobj is None or dobj.low in _RELATIVE:
            return self.syntax.nodes[node.head]
        return None

    # --- nouns

    def _noun(self, node: Node) -> Iterator[Deed]:
        places: dict[str, Party] = {}
        owner = self.syntax.child(node.at, "poss")
        if owner is not None:
            places["p"] = self._party(owner)
        for prep in self.syntax.kids(node.at, "prep"):
            pobj = self.syntax.child(prep.at, "pobj")
            if pobj is not None:
                places.setdefault(prep.low, self._party(pobj))
        for converse in CONVERSES[node.lemma]:
            if "s" in converse.first | converse.second or "o" in converse.first | converse.second:
                continue
            first, second = self._at(places, converse.first), self._at(places, converse.second)
            ambiguous = (converse.first & converse.second) | (converse.first & {"of"})
            if ambiguous & places.keys():
                continue  # "the support of the army" may be given or got
            if first is not None or second is not None:
                yield Deed(frozenset((converse.event,)), node.at, first, second, noun=True)

    # --- parties

    def _party(self, node: Node) -> Party:
        syntax = self.syntax
        heads = [node, *syntax.kids(node.at, "appos"), *self._joined(node)]
        if node.dep == "appos":
            heads.append(syntax.nodes[node.head])
        words: set[str] = set()
        animate = False
        for head in heads:
            if head.low in _PRONOUNS:
                animate = animate or head.low not in _THINGS
                continue
            named = self.names.get(head.at, ())
            for name in named:
                words |= set(name.words[-1:]) if len(name.words) < 3 else set(name.words)
            animate = animate or bool(named)
            if not named:
                words.add(head.stem)
            if head.lemma in PERSON_NOUNS or head.lemma in ORGANISATION_NOUNS:
                animate = True
        return Party(node.at, frozenset(words), animate)

    def _joined(self, node: Node) -> list[Node]:
        out, todo = [], [node]
        while todo:
            inner = self.syntax.kids(todo.pop().at, "conj")
            out += inner
            todo += inner
        return out


@cache
def _idioms() -> dict[str, list[tuple[str, frozenset[str]]]]:
    out: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for key in CONVERSES:
        words = [w for part in key.split("_") for w in part.split("-")]
        needed = frozenset(folded(w) for w in words if w not in _SMALL)
        if len(words) > 2 and len(needed) > 1 and words[0] != "be":
            out.setdefault(words[0], []).append((key, needed))
    for entries in out.values():
        entries.sort(key=lambda e: -len(e[1]))
    return out
