"""How a statement reached the text: its carriers, nearest to the speaker first, and its time.

The carriers of a statement are looked for in the frame of its cue: the clause of the reporting
verb and the clauses that it hangs on, without what is stated there. An occasion ("at a press
conference") holds for that speaker's next statements too; "told the Courier" for the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from retold.annotate.carriers import CarrierFinder
from retold.annotate.clauses import Raw
from retold.annotate.times import when_of
from retold.annotate.trees import Parsed
from retold.language.people import DATES
from retold.model import Carrier, CarrierKind, Span, Statement

_CLIMB = frozenset(("conj", "advcl", "xcomp", "acl", "parataxis", "pcomp", "prep", "dep"))
_OCCASIONS = frozenset(
    (
        CarrierKind.INTERVIEW,
        CarrierKind.SPEECH,
        CarrierKind.PRESS_CONFERENCE,
        CarrierKind.COURT,
        CarrierKind.BROADCAST,
        CarrierKind.TRANSLATION,
        CarrierKind.AGENCY,
    )
)
_FAR = 12  # sentences over which an occasion holds


@dataclass(frozen=True, slots=True)
class Chain:
    """What the frame of a cue tells beside speaker and content."""

    via: tuple[Carrier, ...] = ()
    addressee: Span | None = None
    when: Span | None = None


class Frames:
    """The frames of the statements of one sentence."""

    def __init__(
        self,
        text: str,
        parsed: Parsed,
        raws: Sequence[Raw],
        is_person: Callable[[str], bool],
    ) -> None:
        self.is_person = is_person
        self.text, self.parsed, self.raws = text, parsed, raws
        self.tree = parsed.tree

    def chain(self, verb: int, content: Sequence[int], source: int | None) -> Chain:
        """Return what the frame of the cue at token ``verb`` tells.

        Args:
            verb: the verb (or noun) that the cue hangs on.
            content: the tokens of what is stated.
            source: the head of the source's phrase.
        """
        frame = self._frame(verb, set(content))
        finder = CarrierFinder(self.text, self.tree, frame, verb, source, self.is_person)
        found = finder.find()
        return Chain(tuple(found), finder.addressee, when_of(self.tree, frame, verb))

    def _frame(self, verb: int, content: set[int]) -> list[int]:
        tree = self.tree
        top = verb
        while tree.dep[top] in _CLIMB and tree.head[top] != top:
            if tree.dep[top] == "conj" and tree.child(top, "nsubj") is not None:
                break
            top = tree.head[top]
        frame = set(tree.subtree(top)) - content - set(self.parsed.stand_ins)
        for raw in self.raws:
            if verb in raw.content or raw.verb == verb:
                continue
            frame -= set(raw.content)
            own = tree.child(raw.verb, "nsubj", "nsubjpass") is not None
            below = verb in tree.subtree(raw.verb)
            if (
                own
                and not below
                and tree.dep[raw.verb] in {"conj", "ccomp", "advcl", "parataxis", "relcl"}
            ):
                frame -= set(tree.subtree(raw.verb))  # another cue with a subject of its own
        for raw in self.raws:
            if verb in raw.content:  # nested: only what is stated there
                frame &= set(raw.content)
        return sorted(frame)


@dataclass(frozen=True, slots=True)
class _Held:
    """What a speaker's last statement told of its chain, and in which sentence."""

    via: tuple[Carrier, ...]
    when: Span | None
    number: int


def carried(text: str, statements: Sequence[tuple[Statement, int]]) -> Iterator[Statement]:
    """Yield the statements in order, each with the occasion and day of its speaker's last one.

    Args:
        text: the text.
        statements: with the numbers of their sentences, in order of the text.
    """
    held: dict[str, _Held] = {}
    for statement, number in statements:
        name = statement.speaker.name if statement.speaker else ""
        before = held.get(name)
        if before is not None and number - before.number > _FAR:
            before = None
        if name and (statement.via or before is None):
            held[name] = _Held(statement.via, statement.when, number)
        if not name or before is None:
            yield statement
            continue
        another_day = statement.when is not None and statement.when != before.when
        goes_on = statement.cue is None or number - before.number <= 1
        keep = () if statement.via or another_day else before.via
        keep = tuple(c for c in keep if goes_on or c.kind in _OCCASIONS)
        day = before.when if before.when and _is_day(before.when.of(text)) else None
        when = statement.when or (None if statement.via else day)
        if not statement.via:
            # "told the Courier" reaches the next sentence, not the one behind that
            last = before.number if goes_on and statement.cue is not None else number
            held[name] = _Held(before.via if goes_on else keep, when, last)
        yield replace(
            statement,
            via=statement.via or tuple(replace(c, carried=True) for c in keep),
            when=when,
        )


def _is_day(words: str) -> bool:
    """Whether a time holds for what follows: "on Monday" does, "previously" does not."""
    return bool(set(words.casefold().split()) & DATES)
