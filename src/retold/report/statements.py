"""The statements of one text as a table for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from retold.report.chains import AS_BEFORE, Told, counts_line, told
from retold.report.console import WIDEST, print_line
from retold.report.summary import document_title
from retold.report.text import inline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.table import Table

    from retold.model import Document, Statement

CONTENT_WORDS = 10


def statements_to_terminal(
    document: Document, statements: Sequence[Statement], console: Console
) -> None:
    """Print who states what, through whom and when: one row of a table a statement.

    Nothing of the text is taken for markup or reaches the terminal as a control character.

    Args:
        document: where the statements stand.
        statements: what :func:`retold.statements` found in it.
        console: where to; its width, colours and encoding are respected.
    """
    options = console.options.update_width(min(console.width, WIDEST))
    head = [
        Text(counts_line(statements), style="bold"),
        Text(inline(document_title(document)), style="dim"),
    ]
    head += [
        Text.assemble(("Warning: ", "bold yellow"), inline(warning))
        for warning in document.warnings
    ]
    for line in head:
        for row in line.wrap(console, options.max_width):
            print_line(row, console)
    if not statements:
        return
    console.print()
    table = _table([told(statement, document, CONTENT_WORDS) for statement in statements])
    for cells in console.render_lines(table, options, pad=False):
        print_line(Text.assemble(*((cell.text, cell.style or "") for cell in cells)), console)


def _table(rows: Sequence[Told]) -> Table:
    from rich.table import Table  # noqa: PLC0415  # slow to import

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("line", justify="right", no_wrap=True)
    table.add_column("kind", no_wrap=True)
    for name in ("who", "through, when", "cue", "what"):
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(
            Text(str(row.line), style="dim"),
            Text(row.kind, style="dim"),
            _who(row),
            _through(row),
            _cue(row),
            Text(row.content),
        )
    return table


def _who(row: Told) -> Text:
    who = Text(row.who, style="bold")
    if row.mention:
        who.append(f" “{row.mention}”", style="not bold dim")
    for words in (row.why, row.anonymous):
        who.append(f" ({words})" if words else "", style="not bold dim")
    return who


def _through(row: Told) -> Text:
    links = [
        Text(f"{link.words}, {AS_BEFORE}", style="dim") if link.carried else Text(link.words)
        for link in row.chain
    ]
    chain = Text(" → ").join(links)
    if row.when:
        chain.append(f", {row.when}" if links else row.when)
    return chain


def _cue(row: Told) -> Text:
    cue = Text(row.cue)
    if row.addressee:
        cue.append(f" (to {row.addressee})" if row.cue else f"(to {row.addressee})", style="dim")
    return cue
