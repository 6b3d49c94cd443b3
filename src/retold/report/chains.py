"""Who stated what, and what it came through on its way: statements in words, for every view."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retold.model import CarrierKind, StatementKind
from retold.report.summary import counted, line_number, speaker_name
from retold.report.text import first_words, inline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.model import Carrier, Document, Span, Speaker, Statement

UNKNOWN = "?"
AS_BEFORE = "as before"
NO_STATEMENTS = "The text gives nothing to anybody."

CARRIER_WORDS = 6


@dataclass(frozen=True, slots=True)
class Link:
    """One carrier of a chain in words; ``carried`` if it is known from an earlier statement."""

    words: str
    carried: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A statement in words, each on one line; "" stands for what the text does not tell.

    Attributes:
        who: the speaker's name, or ``?``.
        mention: what the text calls the speaker here, where that is something else.
        why: why the speaker is not known, and who may be meant.
        chain: the carriers, nearest to the speaker first.
        cue, addressee, when, anonymous: as they stand in the text.
        kind: direct, mixed or indirect.
        content: its first words; marks stand around what is direct.
        line: where it starts.
    """

    who: str
    mention: str
    why: str
    chain: tuple[Link, ...]
    cue: str
    addressee: str
    when: str
    anonymous: str
    kind: str
    content: str
    line: int


def told(statement: Statement, document: Document, words: int) -> Told:
    """Return a statement in words.

    Args:
        statement: the statement.
        document: where it stands.
        words: how many of its content are shown.
    """
    text, speaker = document.text, statement.speaker
    content = first_words(" … ".join(piece.of(text) for piece in statement.content), words)
    return Told(
        who=UNKNOWN if speaker is None else inline(speaker_name(speaker)),
        mention="" if speaker is None else _mention(speaker),
        why=_why(statement) if speaker is None else "",
        chain=tuple(Link(_carrier(link, text), link.carried) for link in statement.via),
        cue=_words(statement.cue, text),
        addressee=_words(statement.addressee, text),
        when=_words(statement.when, text),
        anonymous=_words(statement.anonymous, text),
        kind=statement.kind.value,
        content=f"“{content}”" if statement.kind is StatementKind.DIRECT else content,
        line=line_number(text, statement.span.start),
    )


def counts_line(statements: Sequence[Statement]) -> str:
    """Return the counts in one line: ``3 statements: 2 direct, 1 indirect``."""
    counts = Counter(statement.kind for statement in statements)
    each = {kind.value: counts[kind] for kind in StatementKind if counts[kind]}
    return counted("statement", each) or NO_STATEMENTS


def _words(span: Span | None, text: str) -> str:
    return "" if span is None else inline(span.of(text))


def _mention(speaker: Speaker) -> str:
    """Return what the text says instead of the name: "she", not a part of the name."""
    mention, name = inline(speaker.text), inline(speaker_name(speaker))
    told = {"the", *name.casefold().split()}
    return "" if told.issuperset(mention.casefold().split()) else mention


def _why(statement: Statement) -> str:
    perhaps = " or ".join(statement.candidates)
    return inline("; ".join(filter(None, (statement.reason, perhaps and f"perhaps {perhaps}"))))


def _carrier(carrier: Carrier, text: str) -> str:
    """Return ``Tass (agency)``; a carrier without a name is called what the text calls it."""
    kind = "machine translation" if carrier.machine else carrier.kind.value.replace("_", " ")
    if carrier.name:
        name = inline(carrier.name)
        return name if carrier.kind is CarrierKind.OTHER else f"{name} ({kind})"
    if carrier.kind is CarrierKind.TRANSLATION:
        return kind
    return first_words(carrier.span.of(text), CARRIER_WORDS)
