"""A page to the text of its article and what the page says about it. No I/O.

The article is found by trafilatura (fast, without comments); the text is put together here, a blank
line between paragraphs, so that no marks for bold or links get into quotes. The lines of a block
quote begin with ``> ``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from retold.errors import ReadError
from retold.reading.build import build
from retold.reading.metadata import Metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retold.model import Document

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,40})|"
    rb"\A\s{0,100}<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]{2,40})[\"']",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096  # bytes at the top of a page
_XML = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_SPACES = re.compile(r"[ \t\r\n]+")
_LOOKS = re.compile(
    r"\A\s*(?:<!--.{0,2000}?-->\s*)?(?:<\?xml|<!doctype html|<html|<head|<body)",
    re.IGNORECASE | re.DOTALL,
)
_LEAST_WORDS = 10  # a page that gives fewer has a menu or a wall, but no article
_MARKER_BEFORE = {"item": "- "}
_PARAGRAPHS = frozenset({"p", "head", "item", "quote", "code", "row"})


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that a page declares in its first bytes, or None."""
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    return (match[1] or match[2]).decode("ascii") if match else None


def looks_like_html(text: str) -> bool:
    """Tell whether a text begins as an HTML page does."""
    return _LOOKS.match(text[:5000]) is not None


def read_page(
    page: str, where: str, *, url: str | None = None, warnings: tuple[str, ...] = ()
) -> Document:
    """Return the Document of the article on a page.

    Args:
        page: the decoded page.
        where: what to call it.
        url: its address, if it was fetched; otherwise the page's own word is taken.
        warnings: what is known to be wrong with the text of the page.

    Raises:
        ReadError: if no article is found on it.
    """
    found = _extract(_XML.sub("", page), url)
    text = "\n\n".join(_paragraphs(found.body)) if found is not None else ""
    if len(text.split()) < _LEAST_WORDS:
        raise ReadError(
            where,
            "no article was found on the page",
            "Copy the text of the article into a .txt file and read that.",
        )
    known = Metadata(
        title=_clean(found.title),
        byline=_clean(found.author),
        date=_clean(found.date),
        publisher=_clean(found.sitename),
        url=url or _clean(found.url),
    )
    return build(text, where, known, warnings=warnings)


def _extract(page: str, url: str | None) -> Any:  # trafilatura has no types
    import trafilatura  # noqa: PLC0415  # slow to import

    try:
        return trafilatura.bare_extraction(
            page,
            url=url,
            fast=True,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except (ValueError, RecursionError):  # pages no parser gets through
        return None


def _paragraphs(body: Any) -> Iterator[str]:
    """Yield the paragraphs of the extracted tree, without line breaks but in block quotes."""
    if body is None:
        return
    for element in body:
        yield from _block(element)


def _block(element: Any) -> Iterator[str]:
    name = element.tag
    if name == "quote":
        lines = [line for part in _parts(element) for line in part.split("\n")]
        if lines:
            yield "\n".join(f"> {line}" for line in lines)
    elif name in {"list", "table"}:
        for child in element:
            yield from _parts(child, _MARKER_BEFORE.get(child.tag, ""))
    elif name != "graphic":
        yield from _parts(element)


def _parts(element: Any, marker: str = "") -> Iterator[str]:
    """Yield the text of an element, a part for each paragraph or line break inside it."""
    for part in "".join(_pieces(element)).split("\n"):
        if line := _SPACES.sub(" ", part).strip():
            yield marker + line
            marker = ""


def _pieces(element: Any) -> Iterator[str]:
    yield _flat(element.text)
    for child in element:
        inline_quote = child.tag == "quote" and element.tag == "p"
        edge = "“" if inline_quote else "\n" if child.tag in _PARAGRAPHS else ""
        if child.tag == "lb":
            yield "\n"
        elif child.tag == "cell":
            yield " "
        yield edge
        yield from _pieces(child)
        yield "”" if inline_quote else edge
        yield _flat(child.tail)


def _flat(text: str | None) -> str:
    return _SPACES.sub(" ", text) if text else ""


def _clean(value: object) -> str | None:
    return (" ".join(value.split()) or None) if isinstance(value, str) else None
