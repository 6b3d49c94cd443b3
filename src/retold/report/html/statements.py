"""Who said it, and how it reached us: the statements of the story beside those of its sources."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from retold.report.chains import AS_BEFORE, Told, counts_line, told
from retold.report.html.escaped import bdi, text
from retold.report.html.marks import Placed, View, slug
from retold.report.summary import Item, Lettered, document_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from retold.model import Statement

SECTION = "Who said it, and how it reached us"

CONTENT_WORDS = 18

_COLUMNS = ("Who, and through whom", "What", "Cue, kind, time")
_TO = '<span class="to">→</span>'


def statements_section(view: View) -> Iterator[str]:
    """Yield the section; nothing where neither the story nor a source has a statement."""
    report = view.report
    sources = list(zip(view.sources, report.source_statements, strict=False))
    if not report.statements and not any(statements for _, statements in sources):
        return
    yield '<section id="statements" aria-labelledby="statements-title">'
    yield "<details>"
    yield (
        f'<summary><h2 id="statements-title">{SECTION}</h2> '
        f'<span class="about">{counts_line(report.statements)}</span></summary>'
    )
    yield '<div class="beside">'
    yield from _half("Story", "story-told")
    yield from _table(view, view.story, report.statements, "Statements of the story")
    yield "</section>"
    yield from _half("Sources" if len(sources) > 1 else "Source", "sources-told")
    for placed, statements in sources:
        title = document_title(placed.document)
        # One source is to be seen beside the story; of several, the reader picks.
        yield f"<details{' open' if len(sources) == 1 else ''}>"
        yield (
            f'<summary>{bdi(title)} <span class="about">{counts_line(statements)}</span></summary>'
        )
        yield from _table(view, placed, statements, f"Statements of {title}")
        yield "</details>"
    yield "</section>"
    yield "</div>"
    yield "</details>"
    yield "</section>"


def _half(heading: str, name: str) -> Iterator[str]:
    yield f'<section class="half" aria-labelledby="{name}" tabindex="0">'
    yield f'<h3 id="{name}">{heading}</h3>'


def _table(
    view: View, placed: Placed, statements: Sequence[Statement], caption: str
) -> Iterator[str]:
    if not statements:
        return
    yield '<table class="chains">'
    yield f'<caption class="unseen">{text(caption)}</caption>'
    head = "".join(f'<th scope="col">{name}</th>' for name in _COLUMNS)
    yield f"<thead><tr>{head}</tr></thead>"
    yield "<tbody>"
    for statement in statements:
        row = told(statement, placed.document, CONTENT_WORDS)
        items = _touching(placed, statement)
        keys = f' data-q="{" ".join(item.key for item in items)}"' if items else ""
        cells = (
            f'<td class="chain">{_chain(row)}</td>',
            f'<td class="what">{_what(view, placed, statement, row, items)}</td>',
            f'<td class="cue">{_cue(row)}</td>',
        )
        yield f"<tr{keys}>{''.join(cells)}</tr>"
    yield "</tbody>"
    yield "</table>"


def _touching(placed: Placed, statement: Statement) -> list[Item]:
    """Return the quotes and findings whose marks lie over the statement or what attributes it."""
    spans = [*statement.content, *(link.span for link in statement.via if not link.carried)]
    named = None if statement.speaker is None else statement.speaker.span
    spans += [span for span in (statement.cue, named) if span is not None]
    touching = {
        mark.item.key: mark.item
        for mark in placed.marks
        if any(mark.span.overlaps(span) for span in spans)
    }
    return list(touching.values())


def _chain(row: Told) -> str:
    who = f'<strong class="who">{bdi(row.who)}</strong>'
    if row.mention:
        who += f" <small>“{bdi(row.mention)}”</small>"
    for words in filter(None, (row.why, row.anonymous)):
        who += f" <small>({bdi(words)})</small>"
    links = [
        f'<span class="carried">{bdi(link.words)} <small>{AS_BEFORE}</small></span>'
        if link.carried
        else f"<span>{bdi(link.words)}</span>"
        for link in row.chain
    ]
    return f" {_TO} ".join((who, *links, '<span class="here">this text</span>'))


def _what(
    view: View, placed: Placed, statement: Statement, row: Told, items: Sequence[Item]
) -> str:
    place = placed.paragraph_at(statement.span.start)
    line = f'<a href="#{place}">line {row.line}</a>' if place else f"line {row.line}"
    refs = " ".join(
        f'<a class="ref {slug(item)}" href="#f{item.key}" data-q="{item.key}" '
        f'data-label="{item.key} {item.words}" aria-label="{escape(view.name(item))}"></a>'
        for item in items
        if item.wanting or isinstance(item, Lettered)
    )
    shown = f'<span dir="auto">{escape(row.content)}</span> <small>{line}</small>'
    return f"{refs} {shown}" if refs else shown


def _cue(row: Told) -> str:
    to = f"(to {bdi(row.addressee)})" if row.addressee else ""
    cue = " ".join(filter(None, (bdi(row.cue) if row.cue else "", to)))
    rest = " · ".join(filter(None, (row.kind, bdi(row.when) if row.when else "")))
    return f"{cue} <small>{rest}</small>" if cue else f"<small>{rest}</small>"
