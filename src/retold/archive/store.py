"""The store: documents, their versions and what is known of them, in one SQLite file.

The store is the truth. A batch of documents, the place reached in the file they came from and what
was set aside are written in one transaction, so a process killed at any moment leaves either all of
a batch or nothing of it. One connection writes, any number read at the same time (write-ahead log).

Texts are kept in blocks of many, packed together: one text alone shrinks to half of its size, in a
block to two fifths. A block is extended while it is small.
"""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from hashlib import blake2b
from pathlib import Path
from typing import Any

import zstandard

from retold.archive.model import Aside, Stored
from retold.errors import ArchiveError

VERSION = 1
"""Of the layout of the file."""

_BLOCK_BYTES = 160_000  # of text; a block is unpacked in a tenth of a millisecond
_BLOCK_TEXTS = 64
_LEVEL = 6  # of 1 to 22; more takes long and gains 2%
_CACHED_BLOCKS = 100
_ASIDE_CHARS = 2000
FROM_A_COPY = "Bring it back from a copy, or add the documents to a new archive."
LOCK = "writing.lock"

_LAYOUT = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE blocks (num INTEGER PRIMARY KEY, texts INTEGER NOT NULL, size INTEGER NOT NULL,
    packed BLOB NOT NULL);
CREATE TABLE documents (
    num INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL, title TEXT, url TEXT,
    outlet TEXT, published TEXT, byline TEXT, words INTEGER NOT NULL, previous INTEGER,
    copy_of INTEGER, near INTEGER, likeness REAL, added TEXT NOT NULL,
    address INTEGER NOT NULL, digest BLOB NOT NULL, sketch BLOB NOT NULL,
    block INTEGER NOT NULL REFERENCES blocks, start INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE INDEX documents_address ON documents (address);
CREATE INDEX documents_digest ON documents (substr(digest, 1, 6));
CREATE TABLE bands (key INTEGER NOT NULL, num INTEGER NOT NULL, PRIMARY KEY (key, num))
    WITHOUT ROWID;
CREATE TABLE aside (source TEXT NOT NULL, place TEXT NOT NULL, raw TEXT NOT NULL,
    reason TEXT NOT NULL, PRIMARY KEY (source, place, raw)) WITHOUT ROWID;
CREATE TABLE progress (source TEXT PRIMARY KEY, stamp TEXT NOT NULL, position INTEGER NOT NULL,
    rows INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE feeds (address TEXT PRIMARY KEY, etag TEXT, modified TEXT, checked TEXT) WITHOUT ROWID;
"""
_STORED = tuple(field.name for field in fields(Stored))
_COLUMNS = ", ".join(_STORED)


@dataclass(frozen=True, slots=True)
class Row:
    """A document to be written.

    Attributes:
        stored: what is known of it.
        address: the number of what its versions share, see :func:`address_of`.
        digest: of its text.
        sketch: see :mod:`retold.archive.fingerprints`.
        bands: likewise.
        text: the text; None if ``stored.copy_of`` has the same.
    """

    stored: Stored
    address: int
    digest: bytes
    sketch: bytes
    bands: Sequence[int]
    text: str | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a file was read.

    Attributes:
        source: the file.
        stamp: what tells whether it is still the same file.
        position: up to where, in bytes.
        rows: how many records were read up to there.
    """

    source: str
    stamp: str
    position: int
    rows: int


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed's server said the last time, so that it can be asked for news only."""

    address: str
    etag: str | None
    modified: str | None
    checked: str | None


def digest_of(text: str) -> bytes:
    """Return 16 bytes that stand for a text (BLAKE2b)."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def address_of(name: str) -> int:
    """Return 48 bits that stand for an address or id; equal numbers are compared in full."""
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=6).digest())


class Store:
    """The file of documents.

    Raises:
        ArchiveError: if the file is no archive, of another version, or damaged.
    """

    def __init__(self, path: Path, *, write: bool = False) -> None:
        """Open the store.

        Args:
            path: the file.
            write: whether to write; then it is made if it is not there.
        """
        self.path = path
        self._cache: OrderedDict[int, bytes] = OrderedDict()
        new = not path.exists()
        if new and not write:
            raise ArchiveError(str(path.parent), "is no archive", "Make one: retold archive init.")
        mode = "rwc" if write else "ro"
        try:
            self._db = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode={mode}",
                uri=True,
                timeout=30,
                isolation_level=None,
                check_same_thread=False,
            )
            if write:
                self._db.execute("PRAGMA journal_mode = WAL")
                self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("PRAGMA cache_size = -65536")
            self._prepare(write=write)
        except sqlite3.Error as error:
            raise self._broken(error) from error
        except ArchiveError:
            self._db.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    # Writing

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all or nothing of what happens inside."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # a full disk has ended it already
                    self._db.execute("ROLLBACK")
                self._cache.clear()
                raise
        except sqlite3.Error as error:
            raise self._broken(error) from error

    def write(self, rows: Sequence[Row]) -> None:
        """Write documents; call it inside a transaction."""
        places = iter(self._pack([row.text for row in rows if row.text is not None]))
        placed: dict[int, tuple[int, int, int]] = {}
        values = []
        for row in rows:
            same = row.stored.copy_of
            if row.text is not None:
                place = next(places)
            elif same in placed:
                place = placed[same]
            else:
                place = self._place(same or 0)
            placed[row.stored.num] = place
            known = tuple(getattr(row.stored, name) for name in _STORED)
            values.append((*known, row.address, row.digest, row.sketch, *place))
        marks = ", ".join("?" * (len(_STORED) + 6))
        self._db.executemany(
            f"INSERT INTO documents ({_COLUMNS}, address, digest, sketch, block, start, size) "  # noqa: S608
            f"VALUES ({marks})",
            values,
        )
        keys = sorted((key, row.stored.num) for row in rows for key in row.bands)
        self._db.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", keys)

    def set_aside(self, records: Iterable[Aside]) -> int:
        """Keep records that could not be used; return how many were new."""
        before = self._db.total_changes
        self._db.executemany(
            "INSERT OR IGNORE INTO aside (source, place, reason, raw) VALUES (?, ?, ?, ?)",
            [(a.source, a.place, a.reason, a.raw[:_ASIDE_CHARS]) for a in records],
        )
        return self._db.total_changes - before

    def note(self, progress: Progress) -> None:
        """Keep how far a file was read."""
        self._db.execute(
            "INSERT OR REPLACE INTO progress VALUES (?, ?, ?, ?)",
            (progress.source, progress.stamp, progress.position, progress.rows),
        )

    def note_feed(self, feed: Feed) -> None:
        """Keep what a feed's server said."""
        self._db.execute(
            "INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?)",
            (feed.address, feed.etag, feed.modified, feed.checked),
        )

    # Reading

    def count(self) -> int:
        """Return how many documents there are."""
        return self._one("SELECT count(*) FROM documents")

    def last(self) -> int:
        """Return the number of the last document, 0 if there is none."""
        return self._one("SELECT coalesce(max(num), 0) FROM documents")

    def totals(self) -> dict[str, int]:
        """Return the counts that ``status`` shows, by name."""
        one = self._one
        return {
            "documents": self.count(),
            "versions": one("SELECT count(*) FROM documents WHERE previous IS NOT NULL"),
            "copies": one("SELECT count(*) FROM documents WHERE copy_of IS NOT NULL"),
            "near_copies": one("SELECT count(*) FROM documents WHERE near IS NOT NULL"),
            "words": one("SELECT coalesce(sum(words), 0) FROM documents"),
            "text_bytes": one("SELECT coalesce(sum(size), 0) FROM documents"),
            "set_aside": one("SELECT count(*) FROM aside"),
            "feeds": one("SELECT count(*) FROM feeds"),
        }

    def progress(self, source: str) -> Progress | None:
        """Return how far a file was read, or None."""
        row = self._row("SELECT * FROM progress WHERE source = ?", (source,))
        return Progress(*row) if row else None

    def feed(self, address: str) -> Feed | None:
        """Return what is known of a feed, or None."""
        row = self._row("SELECT * FROM feeds WHERE address = ?", (address,))
        return Feed(*row) if row else None

    def feeds(self) -> list[Feed]:
        """Return the feeds that were added."""
        return [Feed(*row) for row in self._rows("SELECT * FROM feeds ORDER BY address")]

    def aside(self) -> Iterator[Aside]:
        """Yield what was set aside."""
        query = "SELECT source, place, reason, raw FROM aside ORDER BY source, place"
        for row in self._rows(query):
            yield Aside(*row)

    def at_address(self, addresses: Iterable[int]) -> dict[int, list[tuple[Stored, bytes]]]:
        """Return the documents of some addresses, each with its digest, oldest first."""
        found: dict[int, list[tuple[Stored, bytes]]] = {}
        for row in self._in(f"SELECT {_COLUMNS}, digest, address", "address", addresses):
            found.setdefault(row[-1], []).append((Stored(*row[:-2]), row[-2]))
        for versions in found.values():
            versions.sort(key=lambda pair: pair[0].num)
        return found

    def with_digest(self, digests: Iterable[bytes]) -> dict[bytes, int]:
        """Return the number of the first document of each of some texts."""
        wanted = set(digests)
        found: dict[bytes, int] = {}
        heads = {digest[:6] for digest in wanted}
        for num, digest in self._in("SELECT num, digest", "substr(digest, 1, 6)", heads):
            if digest in wanted:
                found[digest] = min(num, found.get(digest, num))
        return found

    def in_bands(self, keys: Iterable[int], most: int) -> dict[int, list[int]]:
        """Return the numbers of the documents that have some keys, at most ``most`` for each."""
        found: dict[int, list[int]] = {}
        for key, num in self._in("SELECT key, num", "key", keys, table="bands"):
            members = found.setdefault(key, [])
            if len(members) < most:
                members.append(num)
        return found

    def sketches(self, nums: Iterable[int]) -> dict[int, bytes]:
        """Return the short sketches of some documents."""
        return dict(self._in("SELECT num, sketch", "num", nums))

    def get(self, nums: Iterable[int]) -> dict[int, Stored]:
        """Return what is known of some documents, by number."""
        rows = self._in(f"SELECT {_COLUMNS}", "num", nums)
        return {row[0]: Stored(*row) for row in rows}

    def superseded(self, nums: Iterable[int]) -> set[int]:
        """Return those of some documents of whose address there is a later version."""
        wanted = set(nums)
        addresses = {row[0] for row in self._in("SELECT address", "num", wanted)}
        return {
            row[0] for row in self._in("SELECT previous", "address", addresses) if row[0] in wanted
        }

    def named(self, name: str) -> list[Stored]:
        """Return the document that :attr:`Stored.name` names; for a bare id all its versions."""
        if found := [stored for stored, _ in self.with_id(name)]:
            return found
        called, _, number = name.rpartition("@")
        version = int(number) if number.isdecimal() and len(number) < 9 else 0
        return [stored for stored, _ in self.with_id(called) if stored.version == version]

    def with_id(self, called: str) -> list[tuple[Stored, bytes]]:
        """Return the versions of a document with their digests, oldest first."""
        select = f"SELECT {_COLUMNS}, digest FROM documents WHERE id = ?"  # noqa: S608
        named = f"{select} AND address = ? ORDER BY num"
        rows = list(self._rows(named, (called, address_of(called))))
        if not rows:  # kept under its address
            rows = list(self._rows(f"{select} ORDER BY num", (called,)))
        return [(Stored(*row[:-1]), row[-1]) for row in rows]

    def versions(self, stored: Stored) -> list[Stored]:
        """Return all documents with the address of one, oldest first, whatever their ids."""
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM documents WHERE address = "  # noqa: S608
            "(SELECT address FROM documents WHERE num = ?) ORDER BY num",
            (stored.num,),
        )
        found = [Stored(*row) for row in rows]
        return [one for one in found if (one.url or one.id) == (stored.url or stored.id)]

    def all(self, after: int = 0, upto: int | None = None) -> Iterator[Stored]:
        """Yield what is known of all documents from ``after`` on, in the order of adding."""
        until = self.last() if upto is None else upto
        while after < until:
            select = f"SELECT {_COLUMNS} FROM documents"  # noqa: S608
            part = "WHERE num > ? AND num <= ? ORDER BY num LIMIT 1000"
            rows = list(self._rows(f"{select} {part}", (after, until)))
            if not rows:
                return
            yield from (Stored(*row) for row in rows)
            after = rows[-1][0]

    def digests(self) -> Iterator[tuple[int, bytes]]:
        """Yield number and digest of all documents, in the order in which their texts lie."""
        yield from self._rows("SELECT num, digest FROM documents ORDER BY block, start")

    def texts(self, nums: Iterable[int]) -> dict[int, str]:
        """Return the texts of some documents, by number.

        Raises:
            ArchiveError: if one is damaged.
        """
        places = sorted(
            (row[1:], row[0]) for row in self._in("SELECT num, block, start, size", "num", nums)
        )
        return {
            num: self._block(block, start + size)[start : start + size].decode(
                "utf-8", "surrogatepass"
            )
            for (block, start, size), num in places
        }

    def damage(self) -> str | None:
        """Return what SQLite finds wrong with the file, or None."""
        try:
            (found,) = self._db.execute("PRAGMA integrity_check(1)").fetchone()
        except sqlite3.Error as error:
            return str(error)
        return None if found == "ok" else str(found)

    # Within

    def _prepare(self, *, write: bool) -> None:
        tables = self._tables()
        if not tables and write:
            with self.transaction():
                tables = self._tables()  # somebody else may have been quicker
                if not tables:
                    for statement in _LAYOUT.split(";"):
                        self._db.execute(statement)
                    self._db.execute(
                        "INSERT INTO about VALUES ('retold.archive', ?)", (str(VERSION),)
                    )
            tables = self._tables()
        if "about" not in tables:
            raise ArchiveError(str(self.path), "is no archive of retold", "Name another folder.")
        about = dict(self._db.execute("SELECT name, value FROM about"))
        if about.get("retold.archive") != str(VERSION):
            found = about.get("retold.archive", "unknown")
            raise ArchiveError(
                str(self.path),
                f"has the layout of version {found}, and this program knows version {VERSION}",
                "Use the version of retold that made it.",
            )

    def _tables(self) -> set[str]:
        return {row[0] for row in self._rows("SELECT name FROM sqlite_master")}

    def _rows(self, query: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that a query gives; a damaged file is an error that says so."""
        try:
            yield from self._db.execute(query, values)
        except sqlite3.Error as error:
            raise self._broken(error) from error

    def _row(self, query: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        return next(self._rows(query, values), None)

    def _one(self, query: str) -> int:
        row = self._row(query)
        return int(row[0]) if row else 0

    def _in(
        self, select: str, column: str, values: Iterable[int | bytes], table: str = "documents"
    ) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of ``select`` where ``column`` is one of ``values``."""
        wanted = sorted(set(values))
        for at in range(0, len(wanted), 500):
            part = wanted[at : at + 500]
            marks = ", ".join("?" * len(part))
            query = f"{select} FROM {table} WHERE {column} IN ({marks})"
            yield from self._rows(query, part)

    def _place(self, num: int) -> tuple[int, int, int]:
        row = self._row("SELECT block, start, size FROM documents WHERE num = ?", (num,))
        if row is None:
            raise ArchiveError(str(self.path), f"has no document {num}", FROM_A_COPY)
        return int(row[0]), int(row[1]), int(row[2])

    def _pack(self, texts: Sequence[str]) -> list[tuple[int, int, int]]:
        """Put texts into blocks; return for each its block and the bytes it takes there."""
        if not texts:
            return []
        last = self._row("SELECT num, texts, size FROM blocks ORDER BY num DESC LIMIT 1")
        num, count, size = last or (1, 0, 0)
        pieces = (
            [self._block(num, size)] if 0 < count < _BLOCK_TEXTS and size < _BLOCK_BYTES else []
        )
        if last and not pieces:
            num, count, size = num + 1, 0, 0
        places = []
        for text in texts:
            data = text.encode("utf-8", "surrogatepass")
            if count and (count >= _BLOCK_TEXTS or size + len(data) > _BLOCK_BYTES):
                self._save(num, count, pieces)
                num, count, size, pieces = num + 1, 0, 0, []
            places.append((num, size, len(data)))
            pieces.append(data)
            size += len(data)
            count += 1
        self._save(num, count, pieces)
        return places

    def _save(self, num: int, count: int, pieces: Sequence[bytes]) -> None:
        data = b"".join(pieces)
        packed = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compress(data)
        self._db.execute(
            "INSERT OR REPLACE INTO blocks VALUES (?, ?, ?, ?)", (num, count, len(data), packed)
        )
        self._cache.pop(num, None)

    def _block(self, num: int, least: int = 0) -> bytes:
        """Return the texts of a block; what is kept of it may be shorter if it has grown since."""
        if len(self._cache.get(num, b"")) >= max(least, 1):
            self._cache.move_to_end(num)
            return self._cache[num]
        row = self._row("SELECT packed FROM blocks WHERE num = ?", (num,))
        try:
            data: bytes = zstandard.ZstdDecompressor().decompress(row[0] if row else b"")
        except (TypeError, zstandard.ZstdError) as error:
            problem = f"is damaged: block {num} of its texts cannot be unpacked"
            raise ArchiveError(str(self.path), problem, FROM_A_COPY) from error
        self._cache[num] = data
        if len(self._cache) > _CACHED_BLOCKS:
            self._cache.popitem(last=False)
        return data

    def _broken(self, error: sqlite3.Error) -> ArchiveError:
        busy = "locked" in str(error) or "busy" in str(error)
        remedy = (
            "Wait until the other program is done."
            if busy
            else "Check the disk, or bring the archive back from a copy."
        )
        return ArchiveError(str(self.path), f"cannot be used ({error})", remedy)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep all other writers out of an archive, in this process and in others.

    The lock is SQLite's on an empty file of its own, which the system gives back however the
    process ends.

    Args:
        folder: of the archive.

    Raises:
        ArchiveError: if somebody else is writing.
    """
    try:
        lock = sqlite3.connect(folder / LOCK, timeout=0, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            problem, remedy = "somebody else is writing to it", "Wait until the other is done."
        else:
            problem, remedy = f"cannot be written to ({error})", "Check the folder."
        raise ArchiveError(str(folder), problem, remedy) from error
    try:
        yield
    finally:
        lock.close()


def write_aside(path: Path, records: Iterable[Aside]) -> None:
    """Write what was set aside as JSON lines; the file is replaced in one step."""
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8", newline="\n") as out:
        for record in records:
            row = {name: getattr(record, name) for name in ("source", "place", "reason", "raw")}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    part.replace(path)
