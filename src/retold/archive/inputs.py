"""What was named on the command line to records: files, folders, feeds and pages.

Formats are read by :mod:`retold.reading`; here it is only settled which one a name means. What
cannot be read inside a folder or a large file is set aside, what was named itself is an error.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from retold.archive.archive import STORE
from retold.archive.store import Progress
from retold.errors import ReadError, RetoldError
from retold.model import Document
from retold.reading.items import Flaw, Item, Read, whole

_LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
_WARC = (".warc", ".warc.gz", ".warc.lz4")
_FEED = (".rss", ".atom", ".rdf")
_READABLE = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json")
KNOWN = (*_LINES, ".parquet", *_WARC, *_FEED, ".xml", ".nitf", *_READABLE)
"""How the names of files end that are taken from a folder."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file or an address to add.

    Attributes:
        name: as it was named; inside a folder, with the path to it.
        size: in bytes, 0 for an address.
        stamp: tells whether the file has changed; "" for what is read anew each time.
    """

    name: str
    size: int = 0
    stamp: str = ""

    @property
    def shown(self) -> str:
        """Its name in what is stored and shown; a file's name may hold bytes that are no text."""
        return whole(self.name)

    @property
    def is_address(self) -> bool:
        """Whether it is fetched."""
        return self.name.startswith(("http://", "https://"))


def expand(names: Sequence[str]) -> list[Source]:
    """Return the files and addresses that some names mean; folders are walked in order.

    Raises:
        ReadError: if there is no such file, or nothing in a folder is known.
    """
    found: list[Source] = []
    for name in names:
        source = Source(name)
        if source.is_address:
            found.append(source)
            continue
        path = Path(name)
        try:
            if path.is_dir():
                archives = {store.parent for store in path.rglob(STORE)}
                inside = [
                    _file(file)
                    for file in sorted(path.rglob("*"))
                    if _wanted(file) and archives.isdisjoint(file.parents)
                ]
                if not inside:
                    remedy = f"Files that are known end in {', '.join(KNOWN)}."
                    raise ReadError(name, "holds no file that is known", remedy)
                found += inside
            else:
                found.append(_file(path))
        except OSError as error:
            raise ReadError(
                name, f"cannot be read ({error.strerror})", "Check the name."
            ) from error
    return found


def read_source(source: Source, done: Progress | None) -> Iterator[Read]:
    """Yield the records of a file, from where it was left off if it has not changed.

    Raises:
        ReadError: if the whole of it cannot be read.
    """
    path = Path(source.name)
    lower = source.name.lower()
    at = done if done and done.stamp == source.stamp else None
    position, rows = (at.position, at.rows) if at else (0, 0)
    if lower.endswith(_LINES):
        from retold.reading.bulk import read_lines  # noqa: PLC0415  # as are the others: slow

        yield from read_lines(path, position, rows)
    elif lower.endswith(".parquet"):
        from retold.reading.bulk import read_parquet  # noqa: PLC0415

        yield from read_parquet(path, position)
    elif lower.endswith(_WARC):
        from retold.reading.warc import read_warc  # noqa: PLC0415

        yield from read_warc(path, position)
    elif at is None or position < source.size:
        for record in _small(source.name, path, lower):
            yield Read(record, source.size)


def _small(name: str, path: Path, lower: str) -> Iterator[Item | Flaw]:
    """Yield the articles of a file that is read whole."""
    if lower.endswith((*_FEED, ".xml", ".nitf")):
        from retold.reading.wire import read_xml  # noqa: PLC0415

        yield from read_xml(_bytes(path), name)
        return
    if lower.endswith(".json"):
        from retold.reading.wire import read_ninjs  # noqa: PLC0415

        item = read_ninjs(_bytes(path))
        if item is not None:
            yield item
            return
    from retold.reading import read_all  # noqa: PLC0415

    for document in read_all(name):
        yield item_of_document(document, name)


def item_of_document(document: Document, name: str) -> Item | Flaw:
    """Return a Document that was read from a file or an address as an article."""
    if not document.text.strip():
        return Flaw("file", "There is no text in it.", "")
    return Item(
        document.text,
        id=whole(document.id) if document.id != name or not document.url else None,
        title=document.title,
        url=document.url,
        outlet=document.publisher,
        published=document.date,
        byline=document.byline,
    )


def flaw_of(error: RetoldError) -> Flaw:
    """Return what is set aside for a file of a folder that cannot be read."""
    return Flaw("file", whole(str(error)), "")


def _wanted(path: Path) -> bool:
    return path.is_file() and path.name.lower().endswith(KNOWN) and not path.name.startswith(".")


def _file(path: Path) -> Source:
    if not path.exists():
        raise ReadError(str(path), "there is no such file", "Check the name.")
    status = path.stat()
    stamp = whole(f"{os.path.realpath(path)}:{status.st_size}:{status.st_mtime_ns}")
    return Source(str(path), status.st_size, stamp)


def _bytes(path: Path) -> bytes:
    from retold.reading.load import MAX_BYTES  # noqa: PLC0415

    try:
        if path.stat().st_size > MAX_BYTES:
            problem = f"has more than {MAX_BYTES // 1_000_000} MB"
            raise ReadError(str(path), problem, "Cut it into smaller files.")
        return path.read_bytes()
    except OSError as error:
        raise ReadError(str(path), f"cannot be read ({error.strerror})", "Check it.") from error
