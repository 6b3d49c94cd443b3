"""The carriers in the frame of a cue: what a statement came through on its way into the text.

Each is a noun phrase whose head stands in ``retold.language.carriers``, or a name that is used as
an outlet's would be, in a place where carriers stand: told X, in a statement, carried by X.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from retold.annotate.sources import quoted_as_saying
from retold.language.carriers import (
    COMPOUNDS,
    HEADS,
    LEADING,
    MACHINES,
    NAME_ENDS,
    NAMED,
    POSTING,
    PRESS,
    SPEAKING,
    SPOKESPEOPLE,
    TELLING,
    TRANSLATED,
)
from retold.language.parser import Tree
from retold.language.people import DATES, PERSON_NOUNS, WEEKDAYS
from retold.model import Carrier, CarrierKind, Span, Statement

# From the mouth of the speaker outward.
_RANK = {
    CarrierKind.INTERVIEW: 0,
    CarrierKind.SPEECH: 0,
    CarrierKind.PRESS_CONFERENCE: 0,
    CarrierKind.STATEMENT: 0,
    CarrierKind.EMAIL: 0,
    CarrierKind.SURVEY: 0,
    CarrierKind.OTHER: 1,
    CarrierKind.SPOKESPERSON: 1,
    CarrierKind.DOCUMENT: 1,
    CarrierKind.COURT: 2,
    CarrierKind.SOCIAL: 2,
    CarrierKind.BROADCAST: 3,
    CarrierKind.OUTLET: 3,
    CarrierKind.AGENCY: 3,
    CarrierKind.TRANSLATION: 4,
}
_PREPOSITIONS = frozenset(
    "in at on during by via through to with from for after before into".split()
)
_SHOWS = frozenset("programme program show network channel station series".split())
_AIR = frozenset("radio tv television news breakfast morning cable broadcast talk".split())
_WEAK = re.compile(r"(?i)\b(?:comments?|remarks)$")
_NAMERS = frozenset(
    (
        CarrierKind.OUTLET,
        CarrierKind.AGENCY,
        CarrierKind.BROADCAST,
        CarrierKind.SOCIAL,
        CarrierKind.COURT,
    )
)
_ISSUED = frozenset(
    (
        CarrierKind.STATEMENT,
        CarrierKind.EMAIL,
        CarrierKind.SOCIAL,
        CarrierKind.DOCUMENT,
        CarrierKind.SPEECH,
    )
)
_ISSUING = frozenset(
    """issue issued issues issuing release released releases releasing post posted posts posting
    publish published publishes send sent sends sending write wrote writes writing give gave
    giving put sign signed read share shared shares sharing deliver delivered record recorded
    tweet tweeted""".split()
)
_BODIES = frozenset(
    """congress parliament police senate house committee commission council ministry department
    board assembly lawmakers investors analysts staff members""".split()
)


class CarrierFinder:
    """Finds the carriers among the tokens of one frame; ``addressee`` is who else was told."""

    def __init__(
        self,
        text: str,
        tree: Tree,
        frame: Sequence[int],
        verb: int,
        source: int | None,
        is_person: Callable[[str], bool],
    ) -> None:
        self.text, self.tree, self.verb, self.source = text, tree, verb, source
        self.is_person = is_person
        self.frame = set(frame)
        self.addressee: Span | None = None
        self.taken: set[int] = set()

    def find(self) -> list[Carrier]:
        """Return the carriers, nearest to the speaker first; fills in ``addressee``."""
        out: list[Carrier] = [*self._quoting()]
        for at in sorted(self.frame):
            if at in self.taken:
                continue
            carrier = self._at(at)
            if carrier is not None:
                out.append(carrier)
        if len(out) > 1:  # "comments carried by the agency": comments add nothing
            out = [c for c in out if not _WEAK.search(c.span.of(self.text))]
        out.sort(key=lambda c: _RANK[c.kind])
        return out

    def _at(self, at: int) -> Carrier | None:
        tree = self.tree
        low, head, dep = tree.low[at], tree.head[at], tree.dep[at]
        if low in POSTING and at == self.verb:
            kind = POSTING[low]
            name = "Twitter" if low.startswith(("tweet", "retweet")) else None
            return Carrier(Span(tree.start[at], tree.end[at]), kind, name)
        if (
            low in TRANSLATED
            and tree.pos[at] in {"VERB", "ADJ", "NOUN"}
            and dep in {"amod", "acl", "pobj", "nmod", "compound"}
        ):
            return self._translation(at)
        if tree.pos[at] not in {"NOUN", "PROPN", "PRON"} or dep in {"compound", "nmod", "poss"}:
            return None
        if at == self.source:
            return None
        if dep in {"dobj", "dative"} and (tree.low[head] in TELLING and head == self.verb):
            return self._told(at)
        if dep in {"pobj", "conj", "appos"} and self._preposition(at) is not None:
            return self._phrase(at, self._preposition(at) or 0)
        if dep == "dobj" and tree.low[head] in _ISSUING and self._leads_to_cue(at, head):
            issued = self._kind(at)
            if issued in _ISSUED:
                return self._carrier(at, at, issued)
        return None

    def _quoting(self) -> Iterator[Carrier]:
        """``Tass quoted him as saying``: the one who quotes."""
        tree = self.tree
        preposition = tree.head[self.verb]
        at = tree.head[preposition]
        if tree.low[preposition] != "as" or quoted_as_saying(tree, at) != self.verb:
            return
        agent = tree.child(at, "agent")
        quoting = tree.child(agent, "pobj") if agent is not None else tree.child(at, "nsubj")
        if quoting is None:
            return
        kind = self._kind(quoting) or CarrierKind.OUTLET
        if tree.pos[quoting] == "PRON":
            return
        yield self._carrier(quoting, self._phrase_of(quoting)[0], kind)
        self.taken |= set(self._phrase_of(quoting))

    def _leads_to_cue(self, obj: int, issuing: int) -> bool:
        """``issued a statement saying``, ``posted a video in which he said``."""
        tree = self.tree
        at = self.verb
        while tree.head[at] != at:
            if tree.head[at] in {obj, issuing}:
                return True
            at = tree.head[at]
        return False

    def _preposition(self, at: int) -> int | None:
        tree = self.tree
        while tree.dep[at] in {"conj", "appos"} and tree.head[at] in self.frame:
            at = tree.head[at]
        if tree.dep[at] != "pobj":
            return None
        before = tree.head[at]
        return before if before in self.frame else None

    def _told(self, at: int) -> Carrier | None:
        """``told CNBC``, ``told the court``, ``told reporters``."""
        kind = self._kind(at)
        tree = self.tree
        phrase = self._phrase_of(at)
        span = Span(tree.start[phrase[0]], tree.end[phrase[-1]])
        if kind is CarrierKind.DOCUMENT and tree.pos[at] == "PROPN":
            kind = CarrierKind.OUTLET  # "told the Farm Report"
        if kind is None or kind in {
            CarrierKind.STATEMENT,
            CarrierKind.SOCIAL,
            CarrierKind.DOCUMENT,
        }:
            if tree.low[at] in PRESS or self._has(at, PRESS):
                return Carrier(span, CarrierKind.OTHER)
            if tree.pos[at] == "PROPN" and self._like_an_outlet(at):
                return self._carrier(at, phrase[0], CarrierKind.OUTLET)
            self.addressee = span
            return None
        return self._carrier(at, phrase[0], kind)

    def _like_an_outlet(self, at: int) -> bool:
        """One capitalised word, or several with an article: "told InsideSources", not a man."""
        tree = self.tree
        words = [k for k in self._phrase_of(at) if tree.pos[k] == "PROPN"]
        if not words:
            return False
        article = any(tree.low[k] == "the" for k in self._phrase_of(at))
        first = self.text[tree.start[words[0]] : tree.end[words[-1]]]
        body = self._has(at, _BODIES)
        if body or re.match(r"(?:Mr|Mrs|Ms|Dr)\b", first):
            return False
        return article or not self.is_person(first)

    def _phrase(self, at: int, preposition: int) -> Carrier | None:
        """``in a statement``, ``at a news conference``, ``on Twitter``, ``carried by Tass``."""
        tree = self.tree
        if tree.low[at] in DATES:
            return None  # "published in March"
        low = tree.low[preposition]
        governor = tree.head[preposition]
        lead = tree.low[governor] if governor in self.frame else ""
        kind = self._kind(at)
        leading = lead in LEADING and tree.tag[governor] in {"VBN", "VBD"}
        by = low in {"by", "in", "on", "to"} and leading
        if low in {"through", "via"} and self._has(at, SPOKESPEOPLE):
            return self._carrier(at, preposition, CarrierKind.SPOKESPERSON)
        if low == "to" and self._has(at, PRESS):
            phrase = self._phrase_of(at)
            return Carrier(Span(tree.start[phrase[0]], tree.end[phrase[-1]]), CarrierKind.OTHER)
        if low == "to" and lead == "according":
            if kind is None and not (tree.pos[at] == "PROPN" and self._like_an_outlet(at)):
                return None
            return self._carrier(at, at, kind or CarrierKind.OUTLET)
        if low not in _PREPOSITIONS and not by:
            return None
        if (
            kind is CarrierKind.COURT
            and not by
            and low not in {"in", "at", "to", "before", "during"}
        ):
            return None
        if tree.low[at] == "event" and low == "in":  # "in the event of"
            return None
        if kind is None:
            named = tree.pos[at] == "PROPN" and (
                (by and low in {"by", "in"} and self._like_an_outlet(at))
                or (
                    low in {"with", "to"}
                    and (lead in SPEAKING or self._interview(governor))
                    and self._like_an_outlet(at)
                )
            )
            if not named:
                if low == "to" and (lead in SPEAKING or governor == self.verb):
                    phrase = self._phrase_of(at)
                    span = Span(tree.start[phrase[0]], tree.end[phrase[-1]])
                    self.addressee = self.addressee or span
                return None
            kind = CarrierKind.OUTLET
        if low in {"for", "after", "before", "into"} and not by:
            return None
        if kind in {CarrierKind.COURT, CarrierKind.SPEECH} and low == "by":
            return None
        if kind is CarrierKind.OUTLET and low in {"at", "from"}:
            return None
        if kind is CarrierKind.BROADCAST and tree.low[at] in _SHOWS and not self._on_air(at):
            return None
        if kind in {CarrierKind.DOCUMENT, CarrierKind.SOCIAL} and low in {"to", "with", "at"}:
            return None
        begin = governor if by else preposition
        if low == "by" and not by and kind not in {CarrierKind.EMAIL, CarrierKind.INTERVIEW}:
            return None
        return self._carrier(at, begin, kind)

    def _on_air(self, at: int) -> bool:
        """A programme of radio or television, or one with a name: not one of public works."""
        phrase = self._phrase_of(at)
        named = any(self.tree.pos[k] == "PROPN" for k in phrase)
        return named or bool(_AIR & {self.tree.low[k] for k in phrase})

    def _interview(self, governor: int) -> bool:
        return self.tree.low[governor] in {"interview", "interviews", "conversation", "call"}

    def _translation(self, at: int) -> Carrier:
        tree = self.tree
        first = at
        while (
            first > 0
            and tree.end[first - 1] >= tree.start[first] - 1
            and (tree.low[first - 1] in {"-", "‑", "–"} or tree.low[first - 1] in MACHINES)
        ):
            first -= 1
        last = at
        if tree.low[at] == "translated":
            while (
                last + 2 < len(tree)
                and tree.low[last + 1] in {"by", "from", "using"}
                and tree.pos[last + 2] in {"NOUN", "PROPN"}
            ):
                last += 2
        words = {tree.low[k] for k in range(first, last + 1)}
        span = Span(tree.start[first], tree.end[last])
        return Carrier(span, CarrierKind.TRANSLATION, machine=bool(words & MACHINES))

    # --- noun phrases

    def _phrase_of(self, at: int) -> list[int]:
        """The noun phrase of ``at`` without clauses, appositions and what is joined to it."""
        tree = self.tree
        out = [at]
        for kid in tree.children[at]:
            if tree.dep[kid] in {
                "relcl",
                "acl",
                "appos",
                "punct",
                "cc",
                "conj",
                "prep",
                "npadvmod",
            }:
                continue
            out += tree.subtree(kid)
        out = [k for k in out if tree.low[k] not in WEEKDAYS]
        return sorted(out)

    def _words(self, at: int) -> list[str]:
        return [self.tree.low[k] for k in self._phrase_of(at)]

    def _has(self, at: int, words: frozenset[str]) -> bool:
        return bool(words & set(self._words(at)))

    def _kind(self, at: int) -> CarrierKind | None:
        """What the noun phrase with this head is, as a carrier."""
        tree = self.tree
        phrase = self._phrase_of(at)
        names = [k for k in phrase if tree.pos[k] == "PROPN" and k <= at]
        plain = [k for k in phrase if k <= at]
        if tree.low[at] in PERSON_NOUNS and tree.low[at] not in HEADS:
            return None
        proper = " ".join(tree.low[k] for k in names)
        for known in (proper, tree.low[at]):
            if known in NAMED and names and (known != "x" or tree.text_is(at, self.text, "X")):
                return NAMED[known]
        if len(plain) > 1:
            pair = (tree.low[plain[-2]], tree.low[at])
            if pair in COMPOUNDS:
                return COMPOUNDS[pair]
        for first, second in pairwise(plain):
            kind = COMPOUNDS.get((tree.low[first], tree.low[second]))
            if kind is not None:  # "the state agency Tass"
                return kind
        for first in plain[:-1]:  # "CNN's Wolf Blitzer", "news site Politico"
            if tree.low[first] in NAMED and tree.pos[first] == "PROPN" and tree.low[first] != "x":
                return NAMED[tree.low[first]]
        if tree.low[at] in HEADS and tree.pos[at] == "NOUN":
            return HEADS[tree.low[at]]
        if names and tree.low[at] in NAME_ENDS and (len(names) > 1 or "the" in self._words(at)):
            return NAME_ENDS[tree.low[at]]
        if names and names[-1] == at:  # "the newspaper De Bal"
            for k in reversed(plain[:-1]):
                if tree.pos[k] == "NOUN" and tree.low[k] in HEADS and HEADS[tree.low[k]] in _NAMERS:
                    return HEADS[tree.low[k]]
        if tree.low[at] in HEADS and names:
            return HEADS[tree.low[at]]
        appos = tree.child(at, "appos")
        if appos is not None and tree.low[at] in HEADS:
            return HEADS[tree.low[at]]
        return None

    def _carrier(self, at: int, begin: int, kind: CarrierKind) -> Carrier:
        tree = self.tree
        phrase = self._phrase_of(at)
        first, last = min(begin, phrase[0]), max(phrase)
        for kid in tree.children[
            at
        ]:  # "the news agency, Tass," "a statement to the stock exchange"
            if tree.dep[kid] == "appos" and kind in _NAMERS and max(tree.subtree(kid)) - last < 6:
                last = max(self._phrase_of(kid))
            elif (
                kid > at
                and tree.dep[kid] == "prep"
                and tree.low[kid] in {"to", "of", "with", "from"}
            ):
                inner = tree.child(kid, "pobj")
                if (
                    inner is not None
                    and kind not in _NAMERS
                    and kid in self.frame
                    and not self._is_carrier(inner)
                ):
                    last = max(last, *self._phrase_of(inner))
        following = range(last + 1, len(tree))
        for k in following:  # "the state news agency Tass", parsed as two
            if (
                kind not in _NAMERS
                or tree.pos[at] != "NOUN"
                or tree.pos[k] != "PROPN"
                or tree.low[k] in WEEKDAYS
            ):
                break
            last = k
        self.taken |= set(range(first, last + 1)) - {at} if begin != at else set()
        return Carrier(Span(tree.start[first], tree.end[last]), kind, self._name(at, first, last))

    def _is_carrier(self, at: int) -> bool:
        return self._kind(at) is not None or self._like_an_outlet(at)

    def _name(self, at: int, first: int, last: int) -> str | None:
        tree = self.tree
        proper = [
            k
            for k in range(first, last + 1)
            if tree.pos[k] == "PROPN" and tree.low[k] not in WEEKDAYS
        ]
        if not proper:
            return None
        run = [proper[-1]] if at not in proper else [at]
        while run[0] - 1 in proper:
            run.insert(0, run[0] - 1)
        while run[-1] + 1 in proper:
            run.append(run[-1] + 1)
        return self.text[tree.start[run[0]] : tree.end[run[-1]]]


def nested_carrier(outer: Statement, text: str) -> Carrier | None:
    """The one who reports somebody else's statement, as a carrier of it."""
    speaker = outer.speaker
    if speaker is None or speaker.span is None:
        return None
    words = [w.casefold() for w in re.findall(r"[\w'’-]+", speaker.span.of(text))]
    last = words[-1] if words else ""
    kind = CarrierKind.OTHER
    proper = speaker.name[:1].isupper()
    if set(words) & SPOKESPEOPLE or "press secretary" in " ".join(words):
        kind = CarrierKind.SPOKESPERSON
    elif found := COMPOUNDS.get(tuple(words[-2:])):
        kind = found
    elif " ".join(w for w in words if w != "the") in NAMED:
        kind = NAMED[" ".join(w for w in words if w != "the")]
    elif last in HEADS and last not in PERSON_NOUNS:
        kind = HEADS[last]
    elif last in NAME_ENDS and proper:
        kind = NAME_ENDS[last]
    return Carrier(speaker.span, kind, speaker.name if proper else None)
