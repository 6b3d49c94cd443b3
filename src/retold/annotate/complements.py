"""What a cue verb has for its content: the first kind of complement that it takes and has."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from retold.annotate.trees import Parsed
from retold.language.carriers import HEADS, NAMED, TELLING
from retold.language.cues import CUES, Cue
from retold.language.parser import Tree
from retold.language.people import DATES
from retold.model import CarrierKind, Force


@dataclass(frozen=True, slots=True)
class Complement:
    """The content of a verb, as tokens of its tree.

    Attributes:
        content: its tokens in order.
        cue: the tokens of the cue: the verb, and a preposition that belongs to it.
        entry: the entry of the table that takes it.
        takes: the letter of the complement ("c" a clause), see ``retold.language.cues``.
    """

    content: list[int]
    cue: list[int]
    entry: Cue
    takes: str


def complement_of(parsed: Parsed, verb: int, entries: Sequence[Cue]) -> Complement | None:
    """Return the content of the verb at token ``verb``, or None if it has none that it takes."""
    place = _Place(parsed.tree, verb, entries, parsed.stand_ins)
    ways = (
        place.clause, place.infinitive, place.aside, place.naming, place.figure, place.object,
        place.passive_object, place.preposition,
    )  # fmt: skip
    return next((found for way in ways if (found := way()) is not None), None)


class _Place:
    """One verb in its tree; each method is one way to have a content."""

    def __init__(
        self, tree: Tree, verb: int, entries: Sequence[Cue], quotes: Collection[int]
    ) -> None:
        self.tree, self.verb, self.entries = tree, verb, entries
        self.kids = tree.children[verb]
        self.passive = tree.child(verb, "auxpass", "nsubjpass") is not None
        self.noun = tree.child(verb, "dobj")
        self.open = tree.child(verb, "xcomp")
        # in "...?" asked Ann Lee, the noun behind the verb is its subject
        subject = tree.child(verb, "nsubj")
        spoken = any(q < verb for q in quotes)
        self.inverted = spoken and (subject is None or subject in quotes)

    def taking(self, letter: str) -> Cue | None:
        return next((e for e in self.entries if letter in e.takes), None)

    def found(
        self, content: Sequence[int] | set[int], entry: Cue, takes: str, *cue: int
    ) -> Complement:
        return Complement(sorted(content), [self.verb, *cue], entry, takes)

    def clause(self) -> Complement | None:
        """``said (that) it rained``, ``said in a statement that it rained``."""
        tree = self.tree
        clause = tree.child(self.verb, "ccomp")
        entry = self.taking("c")
        if entry is not None:
            inner = clause if clause is not None else self._behind_carrier()
            return None if inner is None else self.found(self._whole(inner), entry, "c")
        if clause is None:
            return None
        verbless = tree.pos[clause] not in {"VERB", "AUX"}
        entry = self.taking("r") or self.taking("x") or (self.taking("s") if verbless else None)
        return self.found(tree.subtree(clause), entry, "r") if entry else None

    def infinitive(self) -> Complement | None:
        """``urged them to pay``, ``pledged to pay``, ``denied taking it``."""
        if self.open is None:
            return None
        content = self.tree.subtree(self.open)
        if (entry := self.taking("r")) and (self.noun is not None or self.passive):
            return self.found(content, entry, "r")
        if entry := self.taking("x"):
            return self.found(content, entry, "x")
        return None

    def aside(self) -> Complement | None:
        """``The plan, he said, will fail``: the clause around the cue is its content."""
        tree, verb = self.tree, self.verb
        entry, host = self.taking("c"), tree.head[verb]
        if entry is None or tree.child(verb, "nsubj") is None or host == verb:
            return None
        if tree.dep[verb] not in {"parataxis", "ccomp", "advcl", "dep"}:
            return None
        own = set(tree.subtree(verb))
        first, last = min(own), max(own)
        opens = (first > 0 and tree.low[first - 1] in _COMMAS) or tree.low[first] in _COMMAS
        behind = tree.low[last + 1] if last + 1 < len(tree) else "."
        closes = behind in _COMMAS | {"."} or tree.low[last] == ","
        if not (opens and closes) or tree.child(verb, "mark") or len(own) > _LONGEST_ASIDE:
            return None
        return self.found([t for t in tree.subtree(host) if t not in own], entry, "aside")

    def naming(self) -> Complement | None:
        """``described it as a joke``, ``called it a joke``."""
        tree, entry = self.tree, self.taking("s")
        phrases = [k for k in self.kids if tree.dep[k] == "prep" and tree.low[k] == "as"]
        names = phrases or [k for k in self.kids if tree.dep[k] in {"oprd", "attr", "acomp"}]
        if entry is None or not names:
            return None
        content = set(tree.subtree(names[0]))
        named = tree.child(self.verb, "nsubjpass") if self.passive else self.noun
        if named is not None and tree.low[named] not in _RELATIVE:
            content |= set(tree.subtree(named))
        return self.found(content, entry, "s")

    def figure(self) -> Complement | None:
        """``put the number at 40``."""
        tree = self.tree
        if tree.low[self.verb] not in {"put", "puts", "putting"} or self.noun is None:
            return None
        for kid in self.kids:
            amount = tree.child(kid, "pobj") if tree.low[kid] == "at" else None
            if amount is not None and any(tree.pos[k] == "NUM" for k in tree.subtree(amount)):
                content = {*tree.subtree(self.noun), *tree.subtree(kid)}
                return self.found(content, self.entries[0], "o")
        return None

    def object(self) -> Complement | None:
        """``rejected the claim``, ``accused them of lying``."""
        tree, entry = self.tree, self.taking("o")
        if entry is None or self.noun is None or tree.low[self.verb].startswith("put"):
            return None
        if self.inverted:
            return None
        if tree.pos[self.noun] == "PRON" and tree.low[self.noun] in _EMPTY:
            return None  # "described it to the agency": what it is stands elsewhere
        content = set(tree.subtree(self.noun)) - self._carrying(self.noun)
        for kid in self.kids:
            if kid > self.noun and tree.dep[kid] in {"prep", "dative"} and self._belongs(kid):
                content |= set(tree.subtree(kid))
        return self.found(content, entry, "o")

    def passive_object(self) -> Complement | None:
        """``the claim was rejected by the court``."""
        tree, entry = self.tree, self.taking("o")
        subject = tree.child(self.verb, "nsubjpass")
        if entry is None or subject is None or tree.child(self.verb, "agent") is None:
            return None
        if tree.low[subject] in _RELATIVE:
            return None
        return self.found(tree.subtree(subject), entry, "passive")

    def preposition(self) -> Complement | None:
        """``apologised for the delay``, ``called on them to go``."""
        tree = self.tree
        for kid in self.kids:
            if tree.dep[kid] != "prep":
                continue
            entry = next((e for e in self.entries if tree.low[kid] in e.prepositions), None)
            inner = tree.child(kid, "pobj", "pcomp")
            if entry is None or inner is None:
                continue
            if entry.force is Force.ASKING and tree.low[kid] in {"on", "to"}:
                demand = self.open if self.open is not None else tree.child(inner, "acl", "relcl")
                if demand is None or tree.tag[demand] != "VB":
                    continue  # "called on Wednesday"
                content = {*tree.subtree(inner), *tree.subtree(demand)}
                return self.found(content, entry, "r", kid)
            return self.found(tree.subtree(inner), entry, tree.low[kid], kid)
        return None

    # --- how far a content reaches

    def _behind_carrier(self) -> int | None:
        """``said in a statement that it had reopened``, parsed as a clause of "statement"."""
        tree = self.tree
        for kid in self.kids:
            told = tree.dep[kid] == "dobj" and tree.low[self.verb] in TELLING
            if kid < self.verb or not (told or tree.dep[kid] == "prep"):
                continue
            for noun in tree.subtree(kid):
                clause = tree.child(noun, "acl", "ccomp", "relcl")
                if clause is None or tree.low[tree.left[clause]] != "that":
                    continue
                if told or any(tree.low[k] in HEADS for k in tree.subtree(kid) if k <= noun):
                    return clause
        return None

    def _whole(self, clause: int) -> set[int]:
        """The subtree of a clause, and what the parse took from it or added to it wrongly."""
        tree = self.tree
        content = set(tree.subtree(clause))
        if clause < self.verb:
            return content
        for kid in tree.children[clause]:  # "accepted he had struck her but denies driving ..."
            if tree.dep[kid] == "conj" and self._resumes(kid):
                content -= set(tree.subtree(kid))
        for kid in self.kids:
            if kid > clause and (tree.dep[kid] in _TRAILING or self._continues(kid, clause)):
                content |= set(tree.subtree(kid))
        for at in sorted(content):  # "..., according to the agency": how it came, not what he said
            if tree.low[at] == "according" and at > clause:
                content -= set(tree.subtree(at))
        return content - self._trailing_carrier(content)

    def _trailing_carrier(self, content: set[int]) -> set[int]:
        """``it would close, in remarks carried by Tass``: the phrase behind the last comma."""
        tree = self.tree
        for at in sorted(content, reverse=True):
            inner = tree.child(at, "pobj") if tree.low[at] in {"in", "on", "at", "during"} else None
            if inner is None or at == 0 or tree.low[at - 1] != ",":
                continue
            last = max(tree.subtree(at))
            ends = all(
                t not in content or tree.pos[t] == "PUNCT" for t in range(last + 1, len(tree))
            )
            carries = HEADS.get(tree.low[inner]) in _CARRYING | {CarrierKind.SPEECH}
            return set(range(at, len(tree))) if ends and carries else set()
        return set()

    def _resumes(self, conjunct: int) -> bool:
        """Whether a verb joined to the content is a cue itself, with this cue's subject."""
        tree = self.tree
        if tree.low[conjunct] not in CUES or tree.tag[conjunct] not in {"VBD", "VBZ"}:
            return False
        if tree.child(conjunct, "nsubj", "nsubjpass", "aux") is not None:
            return False
        return tree.child(conjunct, "ccomp", "xcomp", "dobj") is not None

    def _continues(self, conjunct: int, clause: int) -> bool:
        """Whether what is joined to the cue goes on with the content: it has its own subject."""
        tree = self.tree
        if tree.dep[conjunct] != "conj" or tree.pos[conjunct] not in {"VERB", "AUX"}:
            return False
        if tree.child(conjunct, "nsubj", "nsubjpass", "expl") is not None:
            return not (tree.low[conjunct] in CUES and tree.child(conjunct, "ccomp") is not None)

        def auxiliaries(verb: int) -> set[str]:
            return {tree.low[k] for k in tree.children[verb] if tree.dep[k] == "aux"}

        # "claimed he had been drinking and had boasted"
        shared = auxiliaries(conjunct) & {tree.low[k] for k in tree.children[clause]}
        return bool(shared) and not auxiliaries(conjunct) & auxiliaries(self.verb)

    def _carrying(self, noun: int) -> set[int]:
        """``for the deaths in a statement``: the phrase at the end of an object that carries it."""
        tree = self.tree
        for at in reversed(tree.subtree(noun)):
            if tree.dep[at] == "prep" and tree.low[at] in {"in", "on", "at", "during"}:
                inner = tree.child(at, "pobj")
                carrying = inner is not None and HEADS.get(tree.low[inner]) in _CARRYING
                return set(tree.subtree(at)) if carrying else set()
        return set()

    def _belongs(self, preposition: int) -> bool:
        """Whether a phrase behind the object is about it: no carrier, no time."""
        tree = self.tree
        if tree.low[preposition] in _WITH_OBJECT:
            return True
        inner = tree.child(preposition, "pobj")
        if inner is None or tree.low[preposition] in {"during", "after", "before", "since"}:
            return False
        return tree.low[inner] not in HEADS.keys() | DATES | NAMED.keys()


_COMMAS = frozenset(",–—")
_LONGEST_ASIDE = 12  # tokens
_RELATIVE = frozenset("which that who whom what".split())
_EMPTY = frozenset("it this that them him her these those".split())
_TRAILING = frozenset(("prep", "appos", "dep", "npadvmod", "advcl"))
_WITH_OBJECT = frozenset("of for as with over to against on about from".split())
_CARRYING = frozenset(
    (
        CarrierKind.STATEMENT,
        CarrierKind.SOCIAL,
        CarrierKind.EMAIL,
        CarrierKind.INTERVIEW,
        CarrierKind.PRESS_CONFERENCE,
    )
)
