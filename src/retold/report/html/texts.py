"""The story and its sources with their marks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from retold.model import SEVERITY_RANK, BlockKind, Verdict
from retold.report.html.escaped import bdi, text
from retold.report.html.marks import Mark, Placed, View, slug
from retold.report.summary import Numbered, document_title
from retold.report.text import Segment, inline, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retold.model import Document

_MUTED = {BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CREDIT, BlockKind.BOILERPLATE}


def story_column(view: View) -> Iterator[str]:
    """Yield the column of the story."""
    yield '<section id="story" class="column" aria-labelledby="story-title" tabindex="0">'
    yield '<h2 id="story-title">Story</h2>'
    yield from _about(view.report.story, heading=document_title(view.report.story))
    yield from _body(view, view.story)
    yield "</section>"


def sources_column(view: View) -> Iterator[str]:
    """Yield the column of the sources."""
    several = len(view.sources) > 1
    yield '<section id="sources" class="column" aria-labelledby="sources-title" tabindex="0">'
    yield f'<h2 id="sources-title">{"Sources" if several else "Source"}</h2>'
    if not view.sources:
        yield '<p class="empty">No source was given.</p>'
    if several:
        yield '<nav aria-label="Sources"><ol>'
        for n, placed in enumerate(view.sources, start=1):
            yield f'<li><a href="#source-{n}">{bdi(document_title(placed.document))}</a></li>'
        yield "</ol></nav>"
    for n, placed in enumerate(view.sources, start=1):
        yield f'<article id="source-{n}" aria-labelledby="source-{n}-title">'
        heading = _source_heading(placed)
        yield f'<h3 id="source-{n}-title" dir="auto">{text(heading)}</h3>'
        yield from _about(placed.document, heading)
        yield from _body(view, placed)
        yield "</article>"
    yield "</section>"


def _source_heading(placed: Placed) -> str:
    """Return the title of a source, or its id where the text itself shows the title."""
    document = placed.document
    headlines = (b.span.of(document.text) for b, _ in placed.rows if b.kind is BlockKind.HEADLINE)
    title = document_title(document)
    return document.id if title in headlines else title


def _about(document: Document, heading: str) -> Iterator[str]:
    known = (document.publisher, document.byline, document.date, document.id, document.url)
    shown = dict.fromkeys(value for value in known if value and value != heading)
    if shown:
        yield f'<p class="about">{" · ".join(bdi(value) for value in shown)}</p>'


def _body(view: View, placed: Placed) -> Iterator[str]:
    yield '<div class="text">'
    for row, (block, parts) in enumerate(placed.rows):
        kind = [block.kind.value]
        if block.kind in _MUTED or block.repeats is not None:
            kind.append("muted")
        inner = "".join(_segment(view, placed, part) for part in parts)
        name = placed.paragraph_id(row)
        yield f'<p id="{name}" class="{" ".join(kind)}" dir="auto">{inner}</p>'
    yield "</div>"


def _segment(view: View, placed: Placed, part: Segment) -> str:
    """Return one segment: plain text or a link, after a small link for each other that starts.

    Marks may lie in one another or overlap: a link cannot hold a link, so the text goes to the
    one that matters most, and all are named where they start.
    """
    shown = visible(part.span.of(placed.document.text))
    if not part.marks:
        return escape(shown)
    marks = sorted((placed.marks[index] for index in part.marks), key=_prominence)
    main, *others = marks
    keys = " ".join(dict.fromkeys(mark.item.key for mark in marks))
    start = part.span.start
    further = (
        _anchor(view, mark, "", mark.item.key, begins=True)
        for mark in others
        if placed.first[mark.id] == start
    )
    begins = placed.first[main.id] == start
    return "".join((*further, _anchor(view, main, shown, keys, begins=begins)))


def _prominence(mark: Mark) -> tuple[bool, int, int]:
    return (not mark.item.wanting, SEVERITY_RANK[mark.item.severity], len(mark.span))


def _anchor(view: View, mark: Mark, shown: str, keys: str, *, begins: bool) -> str:
    item = mark.item
    other = "source" if mark.side == "story" else "story"
    inner = f"<span>{escape(shown)}</span>" if shown else ""
    identity = f' id="{mark.id}"' if begins else ""
    nearest = (
        mark.side == "source"
        and isinstance(item, Numbered)
        and item.check.verdict is Verdict.INVENTED
    )
    label = f"nearest to {item.key}" if nearest else f"{item.key} {item.words}"
    labelled = f' data-label="{label}"' if begins else ""
    name = view.name(item)
    if mark.side == "source":
        name = f"nearest passage to {name}" if nearest else f"source of {name}"
    if not begins:
        name += ", continued"
    if shown:
        name += f": {inline(shown)}"
    kind = "v-nearest" if nearest else slug(item)
    return (
        f'<a class="{"mark" if shown else "ref"} {kind}"{identity} '
        f'href="#{view.link(item, other)}" data-q="{keys}"{labelled} '
        f'aria-label="{escape(name)}">{inner}</a>'
    )
