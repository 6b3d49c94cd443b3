"""A decoded text, with what is known about it from elsewhere, to a Document. Pure, no I/O."""

from __future__ import annotations

from retold.model import Document
from retold.reading.blocks import find_blocks, front_matter
from retold.reading.decode import text_warnings
from retold.reading.metadata import Metadata, from_head, iso_date, read_front_matter


def build(
    text: str,
    name: str,
    known: Metadata,
    *,
    markdown: bool = False,
    warnings: tuple[str, ...] = (),
) -> Document:
    """Put a Document together.

    Args:
        text: the untouched text.
        name: the id of the Document.
        known: what is known from elsewhere; it goes before what the text says.
        markdown: whether the text is Markdown; its front matter is then read.
        warnings: what is known to be wrong with the text; trouble found in the text is added.
    """
    if markdown:
        known = _with_front_matter(text, known)
    blocks = find_blocks(text, title=known.title, markdown=markdown)
    said = from_head(text, blocks)
    return Document(
        id=name,
        text=text,
        blocks=blocks,
        title=known.title or said.title,
        byline=known.byline or said.byline,
        dateline=said.dateline,
        date=(iso_date(known.date) if known.date else None) or said.date,
        publisher=known.publisher or said.publisher,
        url=known.url,
        warnings=warnings + text_warnings(text),
    )


def _with_front_matter(text: str, known: Metadata) -> Metadata:
    front = front_matter(text)
    if front is None:
        return known
    values = read_front_matter(front.of(text))
    return Metadata(
        title=known.title or values.get("title") or None,
        byline=known.byline or values.get("author") or values.get("byline") or None,
        date=known.date or values.get("date") or values.get("published") or None,
        publisher=known.publisher or values.get("publisher") or values.get("outlet") or None,
        url=known.url or values.get("url") or values.get("link") or None,
    )
