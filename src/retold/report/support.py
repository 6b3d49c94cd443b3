"""Whether sources hold claims: a line a claim, for people and for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rich.text import Text

from retold.model import Standing
from retold.report.console import WIDEST, print_line
from retold.report.summary import STANDING_WORDS
from retold.report.text import inline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from retold.model import SupportCheck

_STYLES = {
    Standing.SUPPORTED: "green",
    Standing.CONTRADICTED: "bold red",
    Standing.NOT_IN_SOURCES: "red",
    Standing.UNCHECKABLE: "yellow",
}
_WIDTH = max(map(len, STANDING_WORDS.values()))


def support_to_json(name: str, answer: SupportCheck) -> str:
    """Return one row: id, verdict, and the probability that all of the claim is supported."""
    row = {"id": name, "verdict": answer.verdict.value, "probability": answer.probability}
    text = json.dumps(row, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def support_to_terminal(rows: Iterable[tuple[str, str, SupportCheck]], console: Console) -> None:
    """Print a line a claim: verdict, probability, id, the claim.

    Args:
        rows: id, claim and what was found.
        console: where to; its width, colours and encoding are respected.
    """
    for name, claim, answer in rows:
        word = STANDING_WORDS[answer.verdict]
        line = Text.assemble(
            (word.ljust(_WIDTH), _STYLES[answer.verdict]),
            f"  {answer.probability:4.2f}  ",
            (inline(name), "dim"),
            f"  {inline(claim)}",
        )
        line.truncate(min(console.width, WIDEST), overflow="ellipsis")
        print_line(line, console)
