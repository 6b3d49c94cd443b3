"""Who states what: clauses, phrases and quotes that the text gives to somebody.

Over the parse of each sentence: a cue of ``retold.language.cues`` with one of the complements it
takes is a statement, the complement its content, the cue's subject its source. Whole quotes keep
the speaker that :mod:`retold.annotate.speakers` found for them. The scheme (source, cue, content)
is that of PolNeAR: Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political
News", LREC 2018.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from retold.annotate.trees import Parsed
from retold.language.carriers import HEADS, NAMED
from retold.language.cues import CUES, NOUNS, Cue
from retold.language.parser import Tree
from retold.language.people import DATES, REPORTING_VERBS
from retold.model import CarrierKind, Force

_CLAUSAL = ("ccomp",)
_OBJECTS = ("dobj",)
_SUBJECTS = ("nsubj",)
_LIGHT = frozenset(
    """make makes made making express expresses expressed expressing issue issues issued issuing
    give gives gave giving given raise raises raised raising repeat repeats repeated voice voices
    voiced offer offers offered have has had having take takes took reach reached reaches
    announce announced announces release released releases releasing post posted posts posting
    publish published send sent sends put sign signed file filed""".split()
)


@dataclass(frozen=True, slots=True)
class Raw:
    """A statement as tokens of one tree.

    Attributes:
        cue: its tokens.
        content: its tokens in order.
        source: the head of the source's phrase, or None.
        force: what the cue implies.
        base: the base form of the cue.
        verb: the verb or noun that the cue hangs on, for what else its clause tells.
    """

    cue: tuple[int, ...]
    content: tuple[int, ...]
    source: int | None
    force: Force
    base: str
    verb: int
    takes: str = ""


def find_raw(parsed: Parsed) -> list[Raw]:
    """Return the statements of one sentence, outer ones first."""
    finder = _Finder(parsed)
    return finder.find()


@dataclass
class _Finder:
    parsed: Parsed
    out: list[Raw] = field(default_factory=list)

    @property
    def tree(self) -> Tree:
        return self.parsed.tree

    def find(self) -> list[Raw]:
        for at in range(len(self.tree)):
            low = self.tree.low[at]
            if low == "according" and self.tree.low[at + 1 : at + 2] == ("to",):
                self._according(at)
            elif low in _MAKING and tree_has(self.tree, at):
                self._made_clear(at)
            elif low in CUES and self._is_verb(at) and self._verb(at, CUES[low]):
                pass
            elif low in REPORTING_VERBS and self._is_verb(at) and self._quotes(at):
                self._verb(at, _QUOTING)
            elif self.tree.pos[at] == "NOUN" and (low in NOUNS or _singular(low) in NOUNS):
                self._noun(at, NOUNS.get(low) or NOUNS[_singular(low)])
        self._survey()
        self.out = [self._without_rivals(raw) for raw in self.out]
        return [raw for raw in self.out if raw.content and not self._is_echo(raw)]

    def _without_rivals(self, raw: Raw) -> Raw:
        """Cut from a content what is joined to it and has a cue and a source of its own.

        "39 percent said it should stay, while 19 percent said they were unsure" is two.
        """
        tree = self.tree
        content = set(raw.content)
        for other in self.out:
            at = other.verb
            if other is raw or at not in content or tree.dep[at] not in _JOINED:
                continue
            if tree.head[at] not in content and tree.dep[at] != "conj":
                continue
            mark = tree.child(at, "mark")
            joins = tree.dep[at] in {"conj", "parataxis"} or (mark is not None and tree.low[mark] in _CONTRAST)
            if joins and tree.child(at, "nsubj") is not None and tree.pos[tree.child(at, "nsubj") or 0] != "PRON":
                content -= set(tree.subtree(at))
        if len(content) == len(raw.content):
            return raw
        return replace(raw, content=tuple(self._strip(sorted(content))))

    def _survey(self) -> None:
        """``In a new poll, 40 percent ...``: what follows is what the poll says."""
        tree = self.tree
        if tree.low[:1] != ("in",) or tree.dep[0] != "prep":
            return
        poll = tree.child(0, "pobj")
        root = tree.head[0]
        if poll is None or tree.low[poll] not in _SURVEYS or tree.low[root] in CUES:
            return
        last = max(tree.subtree(0))
        if last + 1 < len(tree) and tree.low[last + 1] == ",":
            self._emit([0], list(range(last + 2, len(tree))), poll, _SURVEY, 0, "c")

    def _is_echo(self, raw: Raw) -> bool:
        """Whether a statement inside another one is no statement of its own.

        "He said he hoped to win" is one; "she said police had told her that ..." is two.
        """
        outer = [r for r in self.out if r is not raw and raw.verb in r.content]
        if not outer:
            return False
        if raw.base == "according to":
            return False
        if raw.takes not in {"c", "aside"} or raw.force not in _SAID:
            return True
        return raw.source is None or self.tree.pos[raw.source] == "PRON"

    def _is_verb(self, at: int) -> bool:
        tree = self.tree
        if tree.pos[at] in {"VERB", "AUX"}:
            return tree.dep[at] not in {"amod", "compound"}
        return tree.dep[at] == "ROOT" and tree.child(at, "ccomp", "dobj") is not None

    def _quotes(self, at: int) -> bool:
        """``offered his "deepest condolences"``: any verb of speech with quoted words as object."""
        obj = self.tree.child(at, "dobj")
        return obj is not None and bool(self.parsed.quoted & set(self.tree.subtree(obj)))

    # --- verbs

    def _verb(self, at: int, entries: Sequence[Cue]) -> bool:
        if quoted_as_saying(self.tree, at) is not None:
            return True  # the inner verb is the cue: "Tass quoted him as saying"
        found = self._complement(at, entries)
        if found is None:
            return False
        content, entry, cue, takes = found
        source = self._source_of(at)
        self._emit(cue, content, source, entry, at, takes)
        return True

    def _complement(
        self, at: int, entries: Sequence[Cue]
    ) -> tuple[list[int], Cue, list[int], str] | None:
        """The content of the verb at ``at``: the first kind of complement that it takes and has."""
        tree = self.tree
        kids = tree.children[at]
        dep = tree.dep
        passive = any(dep[k] in {"auxpass", "nsubjpass"} for k in kids)

        def taking(letter: str) -> Cue | None:
            return next((e for e in entries if letter in e.takes), None)

        clause = next((k for k in kids if dep[k] == "ccomp"), None)
        entry = taking("c")
        if clause is not None and entry:
            return self._clause(clause, at), entry, [at], 'c'
        verbless = clause is not None and tree.pos[clause] not in {"VERB", "AUX"}
        entry = taking("r") or taking("x") or (taking("s") if verbless else None)
        if clause is not None and entry:
            return tree.subtree(clause), entry, [at], 'r'
        if entry := taking("c"):
            clause = self._behind_carrier(at)
            if clause is not None:
                return self._clause(clause, at), entry, [at], "c"
        obj = next((k for k in kids if dep[k] == "dobj"), None)
        open_clause = next((k for k in kids if dep[k] == "xcomp"), None)
        if open_clause is not None:
            if (entry := taking("r")) and (obj is not None or passive):
                return tree.subtree(open_clause), entry, [at], 'r'
            if entry := taking("x"):
                return tree.subtree(open_clause), entry, [at], 'x'
        aside = self._aside(at, entries)
        if aside:
            return aside
        as_phrase = next((k for k in kids if dep[k] == "prep" and tree.low[k] == "as"), None)
        predicate = next((k for k in kids if dep[k] in {"oprd", "attr", "acomp"}), None)
        if (entry := taking("s")) and (as_phrase is not None or predicate is not None):
            last = as_phrase if as_phrase is not None else predicate
            subject = tree.child(at, "nsubjpass") if passive else obj
            if subject is not None and tree.low[subject] == "what":
                subject = None
            content = tree.subtree(last) if last is not None else []
            if subject is not None and tree.low[subject] not in {"which", "that", "who", "whom"}:
                content = sorted({*content, *tree.subtree(subject)})
            return content, entry, [at], 's'
        if tree.low[at] in {"put", "puts", "putting"} and obj is not None:
            figure = next((k for k in kids if dep[k] == "prep" and tree.low[k] == "at"), None)
            amount = tree.child(figure, "pobj") if figure is not None else None
            if figure is not None and amount is not None and any(tree.pos[k] == "NUM" for k in tree.subtree(amount)):
                return sorted({*tree.subtree(obj), *tree.subtree(figure)}), entries[0], [at], "o"
            return None
        if obj is not None and tree.pos[obj] == "PRON" and tree.low[obj] in _EMPTY:
            return None  # "described it to the agency": what it is stands elsewhere
        if (entry := taking("o")) and obj is not None:
            content = set(tree.subtree(obj)) - self._carrying(obj)
            for kid in kids:
                if kid > obj and dep[kid] in {"prep", "dative"} and self._belongs(kid):
                    content |= set(tree.subtree(kid))
            return sorted(content), entry, [at], 'o'
        if passive and (entry := taking("o")) and tree.child(at, "agent") is not None:
            subject = tree.child(at, "nsubjpass")
            if subject is not None and tree.low[subject] not in {"which", "that", "who"}:
                return tree.subtree(subject), entry, [at], 'passive'
        for kid in kids:
            if dep[kid] == "prep":
                entry = next((e for e in entries if tree.low[kid] in e.prepositions), None)
                inner = tree.child(kid, "pobj", "pcomp")
                demand = open_clause if open_clause is not None else inner and tree.child(inner, "acl", "relcl")
                if tree.low[kid] in {"on", "to"} and entry and entry.force is Force.ASKING:
                    if inner is None or demand is None or tree.tag[demand] != "VB":
                        continue  # "called on Wednesday"
                    return sorted({*tree.subtree(inner), *tree.subtree(demand)}), entry, [at, kid], "r"
                if entry and inner is not None:
                    return tree.subtree(inner), entry, [at, kid], tree.low[kid]
        return None

    def _behind_carrier(self, at: int) -> int | None:
        """``said in a statement that it had reopened``, parsed as a clause of "statement"."""
        tree = self.tree
        for kid in tree.children[at]:
            noun = tree.child(kid, "pobj") if tree.dep[kid] == "prep" else None
            if noun is None or noun < at:
                continue
            clause = tree.child(noun, "acl", "ccomp", "relcl")
            if clause is not None and tree.low[noun] in HEADS:
                mark = tree.child(clause, "mark")
                if mark is not None and tree.low[mark] == "that":
                    return clause
        return None

    def _carrying(self, obj: int) -> set[int]:
        """``for the deaths in a statement``: the phrase at the end of an object that carries it."""
        tree = self.tree
        for at in reversed(tree.subtree(obj)):
            if tree.dep[at] == "prep" and tree.low[at] in {"in", "on", "at", "during"}:
                inner = tree.child(at, "pobj")
                carrying = inner is not None and HEADS.get(tree.low[inner]) in _CARRYING
                return set(tree.subtree(at)) if carrying else set()
        return set()

    def _belongs(self, preposition: int) -> bool:
        """Whether a phrase behind the object is about it: no carrier, no time."""
        tree = self.tree
        inner = tree.child(preposition, "pobj")
        if tree.low[preposition] in _WITH_OBJECT:
            return True
        if inner is None or tree.low[preposition] in {"during", "after", "before", "since"}:
            return False
        return tree.low[inner] not in HEADS and tree.low[inner] not in DATES and tree.low[inner] not in NAMED

    def _clause(self, clause: int, verb: int) -> list[int]:
        """The subtree of a clause without what belongs to the verb that it surrounds."""
        tree = self.tree
        content = set(tree.subtree(clause))
        if clause < verb:
            return sorted(content)
        for kid in tree.children[clause]:  # "accepted he had struck her but denies driving ..."
            if tree.dep[kid] == "conj" and self._resumes(kid, verb):
                content -= set(range(kid, len(tree))) & set(tree.subtree(kid))
        for kid in tree.children[verb]:
            if kid > clause and (tree.dep[kid] in _TRAILING or self._continues(kid, verb)):
                content |= set(tree.subtree(kid))
        return sorted(content)

    def _resumes(self, conjunct: int, verb: int) -> bool:
        """Whether a verb joined to the content is a cue itself, with the cue's own subject."""
        tree = self.tree
        if tree.low[conjunct] not in CUES or tree.tag[conjunct] not in {"VBD", "VBZ"}:
            return False
        if tree.child(conjunct, "nsubj", "nsubjpass", "aux") is not None:
            return False
        return any(tree.dep[k] in {"ccomp", "xcomp", "dobj"} for k in tree.children[conjunct])

    def _continues(self, kid: int, verb: int) -> bool:
        """Whether a clause joined to the cue goes on with the content: it has its own subject."""
        tree = self.tree
        if tree.dep[kid] != "conj":
            return False
        subject = tree.child(kid, "nsubj", "nsubjpass", "expl")
        if tree.pos[kid] not in {"VERB", "AUX"}:
            return False
        if subject is None:  # "claimed he had been drinking and had boasted"
            own = {tree.low[k] for k in tree.children[verb] if tree.dep[k] == "aux"}
            theirs = {tree.low[k] for k in tree.children[kid] if tree.dep[k] == "aux"}
            clause = tree.child(verb, "ccomp")
            inner = {tree.low[k] for k in tree.children[clause]} if clause is not None else set()
            return bool(theirs & inner) and not theirs & own
        return not (tree.low[kid] in CUES and tree.child(kid, "ccomp") is not None)

    def _aside(self, at: int, entries: Sequence[Cue]) -> tuple[list[int], Cue, list[int], str] | None:
        """``The plan, he said, will fail``: the clause around the cue is its content."""
        tree = self.tree
        entry = next((e for e in entries if "c" in e.takes), None)
        if entry is None or tree.child(at, "nsubj") is None:
            return None
        host = tree.head[at]
        if tree.dep[at] not in {"parataxis", "ccomp", "advcl", "dep"} or host == at:
            return None
        own = set(tree.subtree(at))
        first, last = min(own), max(own)
        between = first > 0 and tree.low[first - 1] in {",", "–", "—"} or tree.low[first] in {",", "–", "—"}
        closing = last + 1 >= len(tree) or tree.low[last + 1] in {",", ".", "–", "—"} or tree.low[last] == ","
        if not (between and closing) or tree.child(at, "mark") is not None or len(own) > 12:
            return None
        return [t for t in tree.subtree(host) if t not in own], entry, [at], 'aside'

    def _source_of(self, at: int, depth: int = 0) -> int | None:
        """The head of the phrase that names who does what the verb says."""
        tree = self.tree
        if depth > 6:
            return None
        agent = tree.child(at, "agent")
        if agent is not None:
            return tree.child(agent, "pobj")
        if tree.child(at, "auxpass") is not None or tree.child(at, "nsubjpass") is not None:
            return None
        if tree.tag[at] == "VBN" and tree.dep[at] == "advcl":  # "Asked about the pumps, she said"
            return None
        subject = tree.child(at, "nsubj")
        dep, head = tree.dep[at], tree.head[at]
        if subject is not None:
            if tree.low[subject] in {"who", "which", "that"} and dep == "relcl":
                return head
            return subject
        if dep in {"conj", "xcomp", "advcl", "ccomp", "pcomp", "parataxis", "dep"}:
            while dep == "pcomp" and tree.dep[head] == "prep":
                head = tree.head[head]
            if dep == "pcomp" and quoted_as_saying(tree, head) == at:
                return tree.child(head, "dobj", "nsubjpass")
            if tree.pos[head] in {"VERB", "AUX"} and head != at:
                if dep == "ccomp" and tree.child(at, "aux") is None and tree.tag[at] != "VBG":
                    return None
                if dep == "xcomp" and (obj := tree.child(head, "dobj")) is not None:
                    if tree.low[head] not in {"used", "use", "took"}:
                        return obj
                return self._source_of(head, depth + 1)
            return None
        if dep in {"acl", "relcl"}:
            verb = tree.head[head]
            if tree.dep[head] == "dobj" and tree.low[verb] in _LIGHT | CUES.keys():
                return self._source_of(verb, depth + 1)
            return head
        return None

    def _made_clear(self, at: int) -> None:
        """``made it clear that ...``"""
        tree = self.tree
        clear = next(k for k in tree.subtree(at) if tree.low[k] in _PLAIN)
        clause = tree.child(at, "ccomp", "advcl")
        if clause is None or tree.low[clause] in _PLAIN:
            clause = tree.child(clear, "ccomp", "advcl") or tree.child(clear, "xcomp")
        if clause is not None and clause > clear:
            self._emit([at, *range(at + 1, clear + 1)], tree.subtree(clause), self._source_of(at), _CLEAR, at, "c")

    # --- nouns and "according to"

    def _noun(self, at: int, prepositions: frozenset[str]) -> None:
        tree = self.tree
        clause = next(
            (
                k
                for k in tree.children[at]
                if (tree.dep[k] in {"acl", "ccomp"} and tree.child(k, "mark") is not None
                    and tree.low[tree.child(k, "mark") or 0] == "that")
            ),
            None,
        )
        infinitive = next(
            (
                k
                for k in tree.children[at]
                if tree.dep[k] in {"acl", "xcomp"} and tree.tag[k] == "VB" and tree.child(k, "aux") is not None
            ),
            None,
        )
        phrase = next(
            (k for k in tree.children[at] if tree.dep[k] == "prep" and tree.low[k] in prepositions),
            None,
        )
        source = self._owner(at)
        above = tree.head[tree.head[at]]
        if tree.dep[at] == "pobj" and tree.low[above] in CUES and source is None:
            return  # "said in a statement that": the verb is the cue
        if clause is not None:
            content, cue = tree.subtree(clause), [at]
        elif infinitive is not None and source is not None:
            content, cue = tree.subtree(infinitive), [at]
        elif phrase is not None and source is not None:
            inner = tree.child(phrase, "pobj", "pcomp")
            if inner is None:
                return
            content, cue = tree.subtree(inner), [at, phrase]
        else:
            return
        self._emit(cue, content, source, _NOUN, at)

    def _owner(self, at: int) -> int | None:
        tree = self.tree
        owner = tree.child(at, "poss")
        if owner is not None:
            return owner
        for kid in tree.children[at]:
            if tree.dep[kid] == "prep" and tree.low[kid] in {"by", "from"}:
                return tree.child(kid, "pobj")
        verb = tree.head[at]
        if tree.dep[at] == "dobj" and tree.low[verb] in _LIGHT:
            return self._source_of(verb)
        return None

    def _according(self, at: int) -> None:
        tree = self.tree
        to = at + 1
        inner = tree.child(to, "pobj")
        if inner is None:
            inner = tree.child(at, "pobj")
        if inner is None:
            return
        phrase = {at, to, *tree.subtree(inner)}
        first, last = min(phrase), max(phrase)
        host = tree.head[at]
        while tree.pos[host] not in {"VERB", "AUX"} and tree.head[host] != host:
            host = tree.head[host]
        if tree.low[host] in CUES and any(
            tree.dep[k] == "ccomp" or k in self.parsed.stand_ins for k in tree.children[host]
        ):
            return  # "..., he said, according to the agency": a carrier of what he said
        if first == 0 or all(tree.pos[t] in {"CCONJ", "ADV", "PUNCT"} for t in range(first)):
            content = [t for t in range(last + 1, len(tree))]
        else:
            content = [t for t in tree.subtree(host) if t not in phrase]
        if self.parsed.stand_ins and tree.low[host] in CUES and self._complement(host, CUES[tree.low[host]]) is None:
            return  # "...", Dravec said, according to a transcript
        self._emit([at, to], content, inner, _ACCORDING, at)

    # --- all

    def _emit(
        self, cue: Sequence[int], content: Sequence[int], source: int | None, entry: Cue, verb: int, takes: str = ''
    ) -> None:
        tree = self.tree
        tokens = [t for t in content if t not in set(cue)]
        tokens = self._strip(tokens)
        if not tokens or all(t in self.parsed.stand_ins for t in tokens):
            return
        if len(tokens) <= 2 and all(tree.pos[t] in {"PRON", "DET"} or tree.low[t] in DATES for t in tokens):
            return
        if source is None and (takes in {"o", "passive", "x"} or (takes == "r" and entry.force is not Force.ASKING)):
            return
        if source is not None and tree.low[source] == "you":
            return
        self.out.append(Raw(tuple(cue), tuple(tokens), source, entry.force, entry.base, verb, takes))

    def _strip(self, tokens: list[int]) -> list[int]:
        """Without "that", conjunctions and punctuation at either end, or a whole quote behind."""
        tree = self.tree
        while tokens and (
            tree.pos[tokens[0]] == "PUNCT"
            or tree.low[tokens[0]] == "that" and tree.dep[tokens[0]] == "mark"
            or tokens[0] in self.parsed.stand_ins
        ):
            tokens = tokens[1:]
        while tokens and (
            tree.pos[tokens[-1]] == "PUNCT" or tokens[-1] in self.parsed.stand_ins
            or tree.dep[tokens[-1]] == "cc"
        ):
            tokens = tokens[:-1]
        return tokens


_CARRYING = frozenset(
    (
        CarrierKind.STATEMENT,
        CarrierKind.SOCIAL,
        CarrierKind.EMAIL,
        CarrierKind.INTERVIEW,
        CarrierKind.PRESS_CONFERENCE,
    )
)
_JOINED = frozenset(("conj", "advcl", "parataxis"))
_CONTRAST = frozenset(("while", "as", "although", "though", "whereas", "but"))
_TRAILING = frozenset(("prep", "appos", "dep", "npadvmod", "advcl"))
_WITH_OBJECT = frozenset("of for as with over to against on about from".split())
_SAID = frozenset(
    (Force.NEUTRAL, Force.ASSERTIVE, Force.COMMITTING, Force.DISTANCING, Force.DENYING)
)
_NOUN = Cue("", Force.NEUTRAL, frozenset(), frozenset())
_SURVEYS = frozenset("poll polls survey surveys".split())
_SURVEY = Cue("in", Force.SHOWING, frozenset("c"), frozenset())
_EMPTY = frozenset("it this that them him her these those".split())
_QUOTING = (Cue("", Force.NEUTRAL, frozenset("o"), frozenset()),)
_MAKING = frozenset("make makes made making".split())
_PLAIN = frozenset("clear plain known".split())
_CLEAR = Cue("make clear", Force.ASSERTIVE, frozenset("c"), frozenset())
_ACCORDING = Cue("according to", Force.NEUTRAL, frozenset(), frozenset())


def quoted_as_saying(tree: Tree, at: int) -> int | None:
    """The inner verb of "quoted him as saying", "was quoted by Tass as saying"."""
    if tree.low[at] not in {"quoted", "quotes", "quoting", "cited", "citing", "cites"}:
        return None
    preposition = next((k for k in tree.children[at] if tree.low[k] == "as"), None)
    return None if preposition is None else tree.child(preposition, "pcomp", "advcl", "amod")


def tree_has(tree: Tree, at: int) -> bool:
    """Whether "made" has "clear" among its complements."""
    near = range(at + 1, min(len(tree), at + 5))
    return any(tree.low[k] in _PLAIN and at in {tree.head[k], tree.head[tree.head[k]]} for k in near)


def _singular(low: str) -> str:
    return low[:-1] if low.endswith("s") else low


def pieces(tree: Tree, tokens: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of text that ``tokens`` cover, as offsets; a gap ends a stretch."""
    start: int | None = None
    last = -2
    for token in tokens:
        if start is not None and token != last + 1:
            yield start, tree.end[last]
            start = None
        if start is None:
            start = tree.start[token]
        last = token
    if start is not None:
        yield start, tree.end[last]
