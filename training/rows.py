"""What an example is: a claim, what it is read beside, its label and its wrong words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from retold.weights.passages import Passages

SUPPORTED, CONTRADICTED, ABSENT, WRONG = range(4)
"""Labels; ``WRONG`` is one of the two before it, and it is not known which."""

HELD = "-held"
"""The name of a set whose examples are not learned from ends in this."""

Spans = list[list[int]]
"""[start, end) of words in a claim."""


class Source:
    """The sentences of a source, and what a claim is read beside."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.sentences = tuple(sentences)
        self._passages = Passages(self.sentences)

    def beside(self, claim: str) -> str:
        """Return the sentences that bear on a claim, as one text."""
        return " ".join(self.sentences[at] for at in sorted(self._passages.about(claim)))


@dataclass(frozen=True, slots=True)
class Row:
    """An example.

    Attributes:
        name: the set that it is from.
        claim: one sentence, most often.
        source: what it is true or wrong of.
        label: one of the four above.
        wrong: the claim's wrong words; None where they are not known.
    """

    name: str
    claim: str
    source: Source
    label: int
    wrong: Spans | None

    def values(self) -> dict[str, Any]:
        """Return what is written of it."""
        return {
            "set": self.name,
            "claim": self.claim,
            "premise": self.source.beside(self.claim),
            "label": self.label,
            "wrong": self.wrong,
        }
