"""What every scorer returns, and how places in a text are found and compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from retold.model import Span


@dataclass(frozen=True, slots=True)
class Share:
    """A count out of a total.

    Attributes:
        hits: how many.
        total: out of how many.
    """

    hits: int
    total: int

    @property
    def value(self) -> float | None:
        """The share to four places, None where there was nothing to count."""
        return round(self.hits / self.total, 4) if self.total else None

    @classmethod
    def of(cls, answers: Iterable[bool | None]) -> Share:
        """Count the answers that are true, out of those that are not None."""
        asked = [answer for answer in answers if answer is not None]
        return cls(sum(asked), len(asked))


@dataclass(frozen=True, slots=True)
class Outcome:
    """One label and what became of it, each in a word or two.

    Attributes:
        wanted: what the label says.
        given: what was found, None where nothing was.
    """

    wanted: str
    given: str | None


@dataclass(frozen=True, slots=True)
class Score:
    """What a scorer says about a set of texts.

    Attributes:
        shares: the metrics by name, in the order in which they are printed.
        items: the outcome of each label, by its key.
        wrong: the lines that show everything that is wrong.
    """

    shares: Mapping[str, Share]
    items: Mapping[str, Outcome]
    wrong: tuple[str, ...]


def merged(*scores: Score) -> Score:
    """Return several scores of one set as one."""
    return Score(
        {name: share for score in scores for name, share in score.shares.items()},
        {key: item for score in scores for key, item in score.items.items()},
        tuple(line for score in scores for line in score.wrong),
    )


def place(text: str, piece: str) -> Span:
    """Return the first place of ``piece`` in ``text``.

    Raises:
        ValueError: if it does not occur, so the label is broken.
    """
    start = text.find(piece)
    if not piece or start < 0:
        raise ValueError(f"the label {piece!r} does not occur in its text")
    return Span(start, start + len(piece))


def shared(one: Span, other: Span) -> int:
    """Return how many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def touched(span: Span, others: Iterable[Span]) -> bool:
    """Tell whether a span shares a character with one of the others."""
    return any(shared(span, other) for other in others)
