"""Files, standard input and addresses to Documents: the composition of this package."""

from __future__ import annotations

import json
import os
import re
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from retold.errors import FetchError, ReadError
from retold.model import Document
from retold.reading.build import build
from retold.reading.decode import EXPORT, Decoded, decode
from retold.reading.lines import EDGE
from retold.reading.metadata import Metadata

MAX_BYTES = 20_000_000  # of a file; the largest texts worth checking have a few hundred thousand
STDIN = "-"

# What the end of a file name says about its format; anything else is looked at.
_FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
# What the content type of a fetched page says.
_TYPES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/json": "json",
    "text/plain": "text",
}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_OBJECT = re.compile(r"\s*\{\s*[\"}]")


def read(where: str | os.PathLike[str], *, stdin: BinaryIO | None = None) -> Document:
    """Read one document.

    Args:
        where: a file (.txt, .md, .html, .json, or .jsonl with one record), ``FILE#ID`` for one
            record of several, ``-`` for standard input, or an http(s) address.
        stdin: what to read for ``-``; the standard input of the process if None.

    Raises:
        ReadError: if there is no such file, it holds no text, or several records.
        FetchError: if an address cannot or must not be fetched.
    """
    name = os.fspath(where)
    if name == STDIN:
        data = _read_stream(stdin or sys.stdin.buffer, name)
        return _one(data, "standard input", None)
    if _SCHEME.match(name) and not Path(name).exists():
        return _read_address(name)
    path, wanted = _locate(name)
    data = _read_file(path, str(path))
    return _one(data, str(path), _FORMATS.get(path.suffix.lower()), wanted)


def read_all(where: str | os.PathLike[str]) -> tuple[Document, ...]:
    """Read all documents of a file: the records of a .jsonl file or a JSON array.

    Args:
        where: as for :func:`read`; a file or address that holds one document gives one.

    Raises:
        ReadError: as :func:`read` does, but not for several records.
        FetchError: if an address cannot or must not be fetched.
    """
    name = os.fspath(where)
    if name == STDIN or _SCHEME.match(name):
        return (read(name),)
    path, wanted = _locate(name)
    data = _read_file(path, str(path))
    decoded, form = _open(data, str(path), _FORMATS.get(path.suffix.lower()))
    if wanted is not None or form not in {"json", "jsonl"}:
        return (_one(data, str(path), form, wanted),)
    from retold.reading import records  # noqa: PLC0415  # only for JSON

    found = _parse(decoded.text, str(path), form)
    alone = len(found) == 1
    return tuple(
        records.to_document(record, str(path), alone=alone, warnings=decoded.warnings)
        for record in found
    )


def _one(data: bytes, name: str, form: str | None, wanted: str | None = None) -> Document:
    """Return the one document that the bytes of a file hold."""
    decoded, form = _open(data, name, form)
    if form in {"json", "jsonl"}:
        return _from_records(decoded, name, form, wanted)
    if wanted is not None:
        problem = f'holds no records, so there is no "{wanted}" in it'
        raise ReadError(name, problem, "Give the name of the file without #ID.")
    return _from_page(decoded, name, form, None)


def _open(data: bytes, name: str, form: str | None) -> tuple[Decoded, str]:
    """Decode the bytes of a file and settle their format."""
    declared = None
    if form == "html" or (form is None and data.lstrip()[:1] == b"<"):
        from retold.reading.html import declared_encoding  # noqa: PLC0415  # only for pages

        declared = declared_encoding(data)
    decoded = decode(data, name, declared=declared)
    if not decoded.text.strip(EDGE):
        problem = "holds nothing but white space" if decoded.text else "is empty"
        raise ReadError(name, problem, "Give a file that holds the text of an article.")
    return decoded, form or _sniff(decoded.text)


def _sniff(text: str) -> str:
    from retold.reading.html import looks_like_html  # noqa: PLC0415  # only where it is asked

    if _OBJECT.match(text):
        return "json"
    return "html" if looks_like_html(text) else "text"


def _from_records(decoded: Decoded, name: str, form: str, wanted: str | None) -> Document:
    from retold.reading import records  # noqa: PLC0415  # only for JSON

    found = _parse(decoded.text, name, form)
    record = records.pick(found, wanted, name)
    alone = len(found) == 1
    return records.to_document(record, name, alone=alone, warnings=decoded.warnings)


def _from_page(decoded: Decoded, name: str, form: str, url: str | None) -> Document:
    if form == "html":
        from retold.reading.html import read_page  # noqa: PLC0415  # only for pages

        return read_page(decoded.text, name, url=url, warnings=decoded.warnings)
    known = Metadata(url=url)
    return build(
        decoded.text, name, known, markdown=form == "markdown", warnings=decoded.warnings
    )


def _read_address(address: str) -> Document:
    from retold.reading.fetch import fetch  # noqa: PLC0415  # the HTTP client is slow to import

    page = fetch(address)
    form = _TYPES[page.content_type]
    try:
        declared = page.charset
        if form == "html" and declared is None:
            from retold.reading.html import declared_encoding  # noqa: PLC0415

            declared = declared_encoding(page.data)
        decoded = decode(page.data, address, declared=declared)
        if not decoded.text.strip(EDGE):
            raise FetchError(address, "the page is empty", "Check the address in a browser.")
        if form == "json":
            return _from_records(decoded, address, form, None)
        return _from_page(decoded, address, form, page.url)
    except ReadError as error:
        raise FetchError(address, error.problem, error.remedy) from error
