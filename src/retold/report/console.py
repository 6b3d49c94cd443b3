"""Lines to a terminal, whatever its encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

if TYPE_CHECKING:
    from rich.console import Console

WIDEST = 100
"""Lines are not set longer than this: nobody reads text 200 characters wide."""


def print_line(text: Text, console: Console) -> None:
    """Print one line as it is, without white space at its end; never fail over a dash.

    What the console's encoding cannot write is replaced.
    """
    line = text.copy()
    line.rstrip()
    if not console.encoding.startswith("utf"):
        plain = line.plain.encode(console.encoding, "replace").decode(console.encoding)
        line = Text(plain, spans=line.spans)
    console.print(line, no_wrap=True, overflow="ignore", crop=False, highlight=False)
