"""How sure a text is of what a word says, and whether it says or denies it.

A verb, adjective or noun stands under the words that govern it: modals and negation beside it,
adverbs, conditions, and the verbs above it ("is expected to visit", "failed to stop"). The idea of
reading certainty off the syntax above a predicate follows Saurí and Pustejovsky, "FactBank: a
corpus annotated with event factuality", 2009.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from retold.annotate.syntax import Node, Syntax
from retold.language.hedges import HEDGES, IMPLICIT_NEGATIVES

FACT = 4
CERTAIN = 3
PROBABLE = 2
POSSIBLE = 1

_MODALS = {
    "may": POSSIBLE, "might": POSSIBLE, "could": POSSIBLE, "should": PROBABLE, "would": CERTAIN,
    "will": CERTAIN, "'ll": CERTAIN, "shall": CERTAIN, "wo": CERTAIN, "ought": PROBABLE,
    "'d": CERTAIN, "can": POSSIBLE, "ca": POSSIBLE,
}  # fmt: skip
_NOT = frozenset("not n't never no neither nor nobody none nothing hardly scarcely barely".split())
_WITHOUT = frozenset(("without",))
_CONDITIONS = frozenset("if unless provided providing".split())
_WEIGHED = frozenset("consider mull weigh contemplate propose plan threaten suspect moot".split())
_UP = frozenset(("xcomp", "ccomp", "acomp", "attr", "oprd", "pcomp", "acl", "csubj"))
# Verbs under which an infinitive is a deed: "managed to", "went on to".
_DONE = frozenset(
    """manage go begin start continue get come help use prove need have serve happen turn
    force lead cause allow enable make let""".split()
)
# Words of the table that hedge no clause: they tell of a deed or a view that the story may share.
_NO_HEDGE = frozenset(
    """begin_to start_to decide_to decide schedule arrange_to work_to push_to move_to call_for
    demand request need_to ask_for advise recommend urge discuss debate question understand hear
    gather maintain assert contend argue argue_to risk look sound mean_to tend_to raise float
    fear feel claim allege""".split()
)
_OWN = frozenset(
    """expect anticipate hope plan intend want aim propose prepare consider weigh mull
    contemplate appear seem suspect believe think threaten suggest""".split()
)
_ADVERBS = frozenset(
    """possibly perhaps maybe potentially allegedly purportedly supposedly probably presumably
    reportedly apparently seemingly likely hopefully provisionally tentatively reputedly
    conceivably theoretically""".split()
)
_ADJECTIVES = frozenset(
    """possible potential alleged suspected unconfirmed unverified purported supposed putative
    hypothetical apparent likely probable expected planned proposed intended presumed reported
    prospective provisional preliminary tentative rumoured rumored would-be believed""".split()
)
_NOUNS = frozenset(
    """possibility chance allegation suspicion speculation rumour rumor hint likelihood prospect
    expectation plan proposal intention hope report idea claim suggestion theory risk threat
    danger fear belief""".split()
)
# What is one of these is not said to be so: "a sensor fault was one of several possibilities".
_THEORIES = frozenset(
    "possibility theory hypothesis suspicion guess rumour rumor speculation".split()
)
_OPTIONS = frozenset("explanation scenario line avenue".split())  # "one", "a", not "the"
_INQUIRIES = frozenset("inquiry enquiry investigation".split())
_ONE_OF = frozenset("one a an another".split())
_SEEN = frozenset("view see regard perceive".split())  # "viewed by some as an insult"
_SHOWING = frozenset("show depict capture".split())
_PICTURES = frozenset("image picture photo photograph video footage clip recording".split())
_APPEARING = frozenset("appear seem purport".split())
_EMPTY = frozenset("have do get take make open launch start hold give carry conduct".split())
_SEEMING = frozenset("look sound seem appear".split())
_MODIFIERS = {"advmod": _ADVERBS, "amod": _ADJECTIVES}
_STEPS = 6


@dataclass(frozen=True, slots=True)
class Standing:
    """What a text makes of a word.

    Attributes:
        level: 4 a fact, 3 will or would, 2 likely, planned or expected, 1 possible.
        denied: whether it is said not to be so.
        hedges: the words that make it less than a fact.
        denials: the words that deny it.
        infinite: whether it is an infinitive or participle under no verb that makes it a deed.
        told: whether a verb tells it, if only an empty one ("was under the influence").
    """

    level: int
    denied: bool
    hedges: tuple[Node, ...]
    denials: tuple[Node, ...]
    infinite: bool = False
    told: bool = False


def standing(syntax: Syntax, node: Node) -> Standing:
    """Return how sure the text is of the word ``node``, and whether it denies it."""
    found = _Standing(syntax)
    found.climb(node)
    return Standing(
        min([level for level, _ in found.hedges], default=FACT),
        len(found.denials) % 2 == 1,
        tuple(n for level, n in found.hedges if level < FACT),
        tuple(found.denials),
        found.infinite,
        found.told,
    )


class _Standing:
    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.hedges: list[tuple[int, Node]] = []
        self.denials: list[Node] = []
        self.infinite = False
        self.told = False

    def climb(self, node: Node) -> None:
        if node.pos == "NOUN":
            self._pictured(node)
        for _ in range(_STEPS):
            self._beside(node)
            head = self.syntax.nodes[node.head]
            if head.at == node.at:
                return
            if node.dep == "conj":
                if self._own_clause(node):
                    return
                if self._inherits(node, head):
                    node = head
                    continue
                return
            if node.dep == "pobj" and head.low in _WITHOUT:
                self.denials.append(head)
                return
            if node.dep == "dobj" and head.lemma in _WEIGHED:
                self.hedges.append((PROBABLE, head))  # "was considering duties"
            if node.dep == "nsubj":
                self._supposed(head)
            if node.dep == "pobj":
                self._seen_as(head)
            if self._ruled_out(node):
                return
            bearer = self._bearer(node, head)
            if bearer is not None:
                node = bearer
                continue
            if node.dep in {"acomp", "oprd"} and head.lemma in _SEEMING:
                self.hedges.append((PROBABLE, head))
            if node.dep not in _UP:
                return
            if not self._under(node, head):
                return
            node = head

    def _supposed(self, head: Node) -> None:
        """``was one line of inquiry``: its subject is only supposed."""
        for attribute in self.syntax.kids(head.at, "attr") if head.lemma == "be" else ():
            if self._is_theory(attribute):
                self.hedges.append((POSSIBLE, attribute))

    def _is_theory(self, node: Node) -> bool:
        behind = [k for k in self.syntax.kids(node.at, "prep") if k.low in {"of", "among"}]
        what = {n.lemma for k in behind for n in self.syntax.kids(k.at, "pobj")}
        if node.lemma in _THEORIES or (node.low == "one" and what & (_THEORIES | _OPTIONS)):
            return True
        kids = {k.low for k in self.syntax.kids(node.at, "det", "nummod")}
        asked = bool(what & _INQUIRIES) or node.lemma in {"explanation", "scenario"}
        return node.lemma in _OPTIONS and asked and bool(kids & _ONE_OF)

    def _seen_as(self, head: Node) -> None:
        """``viewed by some as an insult``."""
        over = self.syntax.nodes[head.head]
        if head.low == "as" and over.lemma in _SEEN:
            self.hedges.append((PROBABLE, over))
            self.told, self.infinite = True, False

    def _pictured(self, node: Node) -> None:
        """``images of fighters`` tells of fighters; ``appeared to show fighters`` does not."""
        for _ in range(_STEPS):
            head = self.syntax.nodes[node.head]
            if node.dep == "dobj" and head.lemma in _SHOWING:
                self.told = True
                self._seems(head)
                return
            if node.dep != "pobj" or head.low != "of":
                return
            node = self.syntax.nodes[head.head]
            if node.lemma in _PICTURES:
                self.told = True
                return

    def _seems(self, verb: Node) -> None:
        over = self.syntax.nodes[verb.head]
        if verb.lemma in _SHOWING and verb.dep == "xcomp" and over.lemma in _APPEARING:
            self.hedges.append((PROBABLE, over))

    def _ruled_out(self, node: Node) -> bool:
        """``workload, rather than behaviour``."""
        first = self.syntax.units[node.unit].first
        before = [n.low for n in self.syntax.nodes[max(first, node.at - 3) : node.at]]
        for at, pair in enumerate(pairwise(before)):
            if pair in {("rather", "than"), ("instead", "of"), ("but", "not")}:
                self.denials.append(self.syntax.nodes[node.at - len(before) + at])
                return True
        return False

    def _bearer(self, node: Node, head: Node) -> Node | None:
        """The empty verb that a noun fills: ``was under the influence``, ``have the means``."""
        if node.dep == "dobj" and head.lemma in _EMPTY:
            return head
        over = self.syntax.nodes[head.head]
        if node.dep == "pobj" and head.dep == "prep" and over.lemma == "be":
            return over
        return None

    def _own_clause(self, node: Node) -> bool:
        return self.syntax.child(node.at, "nsubj", "nsubjpass", "aux") is not None

    def _inherits(self, node: Node, head: Node) -> bool:
        """``may visit and speak``: the second verb shares what governs the first."""
        return head.pos in {"VERB", "AUX"} and node.pos == head.pos and node.tag == head.tag

    def _beside(self, node: Node) -> None:
        verb = node.pos in {"VERB", "AUX"}
        self.told = self.told or verb
        for kid in self.syntax.kids(node.at):
            if kid.dep == "aux" and kid.low in _MODALS:
                self.hedges.append((_MODALS[kid.low], kid))
            elif _denies(kid):
                self.denials.append(kid)
            elif kid.dep in {"nsubj", "nsubjpass", "dobj", "attr"} and verb:
                self._argument(kid)
            elif kid.low in _MODIFIERS.get(kid.dep, ()):
                self.hedges.append((HEDGES.get(kid.low, (PROBABLE, ""))[0], kid))
            elif kid.dep == "mark" and kid.low in _CONDITIONS:
                self.hedges.append((POSSIBLE, kid))
            elif kid.dep == "advcl" and verb:
                marks = self.syntax.kids(kid.at, "mark")
                self.hedges += [(POSSIBLE, m) for m in marks if m.low in _CONDITIONS]
        if node.dep in {"pcomp", "pobj"}:
            head = self.syntax.nodes[node.head]
            if head.low in _WITHOUT:
                self.denials.append(head)
        if (
            verb
            and node.tag in {"VB", "VBG"}
            and node.dep not in {"ROOT", "ccomp", "conj", "relcl"}
        ):
            finite = any(
                k.tag in {"VBD", "VBZ", "VBP", "MD"} for k in self.syntax.kids(node.at, "aux")
            )
            done = node.dep == "xcomp" and (
                node.tag == "VB" or self.syntax.nodes[node.head].lemma in _DONE
            )
            self.infinite = self.infinite or not (finite or done)
        if (
            verb
            and node.tag == "VBN"
            and any(k.low == "being" for k in self.syntax.kids(node.at, "auxpass"))
        ):
            auxiliaries = self.syntax.kids(node.at, "aux")
            self.infinite = self.infinite or not any(k.tag != "VBG" for k in auxiliaries)

    def _argument(self, kid: Node) -> None:
        if any(kid.start <= d.start < kid.end or self._at(kid, d) for d in self.denials):
            return  # counted at the noun already
        if kid.low in {"nobody", "nothing", "none"}:
            self.denials.append(kid)
            return
        det = self.syntax.child(kid.at, "det")
        if det is not None and det.low in {"no", "neither"}:
            self.denials.append(det)

    def _at(self, kid: Node, denial: Node) -> bool:
        return denial.head == kid.at

    def _under(self, node: Node, head: Node) -> bool:
        """Note what a head makes of its complement; False where it governs no further."""
        if node.dep in {"acomp", "attr", "oprd"}:
            return head.pos in {"VERB", "AUX"}
        infinitive = self._is_infinitive(node)
        if node.dep == "pcomp":
            over = self.syntax.nodes[head.head]
            if head.low == "of" and over.lemma in _NOUNS:
                self.hedges.append((POSSIBLE, over))  # "on suspicion of having steered"
            self._seen_as(head)
            if head.low == "from" and self.syntax.nodes[head.head].lemma in IMPLICIT_NEGATIVES:
                self.denials.append(self.syntax.nodes[head.head])
            return False
        if node.dep == "acl":
            if head.lemma in _NOUNS and (infinitive or self._is_that(node)):
                self.hedges.append(
                    (POSSIBLE if head.lemma not in {"plan", "proposal"} else PROBABLE, head)
                )
            elif infinitive:
                self.infinite = True
            return False
        denies = IMPLICIT_NEGATIVES.get(head.lemma, frozenset())
        if (infinitive and "x" in denies) or (node.tag == "VBG" and "g" in denies):
            self.denials.append(head)
            return True
        if node.dep == "ccomp" and "c" in denies and head.lemma in {"deny", "doubt", "dispute"}:
            self.denials.append(head)
            return True
        if head.at > node.at and node.dep == "ccomp" and self._apart(node, head):
            return False
        if infinitive and any(k.low == "too" for k in self.syntax.kids(head.at, "advmod")):
            self.denials.append(head)  # "too early to link"
            return True
        if node.dep == "ccomp":
            self._seems(head)
        level = self._hedge(head, infinitive=infinitive)
        if level is not None:
            self.hedges.append((level, head))
            return True
        if infinitive and head.lemma not in _DONE and head.pos != "ADJ":
            self.infinite = True
        return infinitive

    def _apart(self, node: Node, head: Node) -> bool:
        """A colon or semicolon stands between: two clauses side by side."""
        return any(n.low in {":", ";"} for n in self.syntax.nodes[node.at : head.at])

    def _is_infinitive(self, node: Node) -> bool:
        to = self.syntax.child(node.at, "aux")
        return any(k.low == "to" for k in self.syntax.kids(node.at, "aux")) if to else False

    def _is_that(self, node: Node) -> bool:
        return any(k.low == "that" for k in self.syntax.kids(node.at, "mark"))

    def _hedge(self, head: Node, *, infinitive: bool) -> int | None:
        if head.lemma in _NO_HEDGE:
            return None
        if infinitive:
            for key in (f"{head.low}_to", f"{head.lemma}_to"):
                if key in HEDGES and key not in _NO_HEDGE:
                    return HEDGES[key][0]
        if head.pos == "ADJ" and head.low in _ADJECTIVES | {"set", "due", "poised", "unclear"}:
            return HEDGES.get(head.low, (PROBABLE, ""))[0]
        if head.lemma in _OWN or (head.low in HEDGES and HEDGES[head.low][1] == "adjective"):
            return HEDGES.get(head.lemma, HEDGES.get(head.low, (PROBABLE, "")))[0]
        return None


def _denies(kid: Node) -> bool:
    """Whether a word beside another denies it."""
    if kid.dep == "neg" or (kid.dep == "advmod" and kid.low in _NOT):
        return True
    return kid.dep in {"det", "predet"} and kid.low in {"no", "neither"}
