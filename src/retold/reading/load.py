"""Files, standard input and addresses to Documents: the composition of this package."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from retold.errors import FetchError, ReadError
from retold.reading.build import build
from retold.reading.decode import Decoded, decode
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
_OBJECTS = re.compile(r"\s*\{[^\n]*\}[ \t\r]*\n\s*\{")  # two lines that are objects
_CHECK = "Check the name."

if TYPE_CHECKING:
    from retold.model import Document
    from retold.reading.records import Record


def read(where: str | os.PathLike[str], *, stdin: BinaryIO | None = None) -> Document:
    """Read one document, see :func:`retold.reading.read`."""
    name = os.fspath(where)
    if name == STDIN:
        data = _read_stream(stdin or sys.stdin.buffer, name)
        return _one(data, "standard input", None)
    if _SCHEME.match(name) and not _exists(name):
        return _read_address(name)
    file, wanted = _locate(name)
    return _one(_read_file(file), file, _format(file), wanted)


def read_all(where: str | os.PathLike[str]) -> tuple[Document, ...]:
    """Read all documents of a file, see :func:`retold.reading.read_all`."""
    name = os.fspath(where)
    if name == STDIN or (_SCHEME.match(name) and not _exists(name)):
        return (read(name),)
    file, wanted = _locate(name)
    data = _read_file(file)
    decoded, form = _open(data, file, _format(file))
    if wanted is not None or form not in {"json", "jsonl"}:
        return (_one(data, file, form, wanted),)
    from retold.reading import records  # noqa: PLC0415  # only for JSON

    found = _parse(decoded.text, file, form)
    alone = len(found) == 1
    return tuple(
        records.to_document(record, file, alone=alone, warnings=decoded.warnings)
        for record in found
    )


def _format(file: str) -> str | None:
    return _FORMATS.get(Path(file).suffix.lower())


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
    return build(decoded.text, name, known, markdown=form == "markdown", warnings=decoded.warnings)


def page_of(data: bytes, address: str, form: str, charset: str | None) -> Document:
    """Return the article of a page that is already here.

    Args:
        data: the bytes of the page.
        address: where it came from.
        form: "html" or "text".
        charset: the encoding that its server declared, or None.

    Raises:
        ReadError: if there is no text in it.
    """
    if form == "html" and charset is None:
        from retold.reading.html import declared_encoding  # noqa: PLC0415  # only for pages

        charset = declared_encoding(data)
    decoded = decode(data, address, declared=charset)
    if not decoded.text.strip(EDGE):
        raise ReadError(address, "the page is empty", "Leave it out.")
    return _from_page(decoded, address, form, address)


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


def _parse(text: str, name: str, form: str) -> tuple[Record, ...]:
    """Return the records of a JSON text, be it one object, an array or lines."""
    from retold.reading import records  # noqa: PLC0415  # only for JSON

    if form == "jsonl" or _OBJECTS.match(text):
        return records.parse_lines(text, name)
    return records.parse_json(text, name)


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):  # too long for a name, or no part of one
        return False


def _locate(name: str) -> tuple[str, str | None]:
    """Return the file of a name, and the id after ``#`` if no file has the whole name."""
    at = name.find("#")
    while at > 0 and not _exists(name):
        if at < len(name) - 1 and _exists(name[:at]):
            return name[:at], name[at + 1 :]
        at = name.find("#", at + 1)
    return name, None


def _read_file(name: str) -> bytes:
    try:
        status = Path(name).stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadError(name, "is a folder", "Give the files in it one by one.")
        if status.st_size > MAX_BYTES:
            raise _too_large(name, f"has {status.st_size / 1_000_000:.1f} MB")
        with Path(name).open("rb") as stream:
            return _read_stream(stream, name)
    except FileNotFoundError as error:
        raise ReadError(name, "there is no such file", _CHECK) from error
    except PermissionError as error:
        raise ReadError(name, "must not be read", "Change its permissions.") from error
    except OSError as error:
        raise ReadError(name, f"cannot be read ({error.strerror})", _CHECK) from error
    except ValueError as error:  # a NUL in the name
        raise ReadError(name, "is not a name of a file", _CHECK) from error


def _read_stream(stream: BinaryIO, name: str) -> bytes:
    """Read a stream to its end, but not far beyond the limit."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _too_large(name, f"has more than {MAX_BYTES // 1_000_000} MB")
    return data


def _too_large(name: str, size: str) -> ReadError:
    problem = f"{size}, and the limit is {MAX_BYTES // 1_000_000} MB"
    return ReadError(name, problem, "Cut the article out and read that.")
