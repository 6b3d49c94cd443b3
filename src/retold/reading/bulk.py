"""Large files of records, one record at a time: JSON Lines (also gzipped) and Parquet.

A record that cannot be used is yielded as a flaw with its place; it never ends the reading.
"""

from __future__ import annotations

import glob
import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from retold.errors import ReadError
from retold.reading.items import Flaw, Item, Read, item_of

LONGEST_LINE = 20_000_000  # bytes; as large as a file that is read as one article may be
_RAW = 2000
_ROWS = 1024


def read_lines(path: Path, position: int = 0, rows: int = 0) -> Iterator[Read]:
    """Yield the records of JSON Lines.

    Args:
        path: the file; if it ends in .gz it is unpacked.
        position: the byte to begin with, where a line starts.
        rows: how many lines stand before it, for the places in messages.

    Raises:
        ReadError: if the file cannot be read.
    """
    try:
        unpack = gzip.open if path.suffix.lower() == ".gz" else open
        with cast("BinaryIO", unpack(path, "rb")) as stream:
            stream.seek(position)
            while line := stream.readline(LONGEST_LINE + 1):
                rows += 1
                if len(line) > LONGEST_LINE:
                    position += len(line)
                    while line and not line.endswith(b"\n"):
                        line = stream.readline(LONGEST_LINE)  # the rest of it
                        position += len(line)
                    problem = f"The line has more than {LONGEST_LINE // 1_000_000} MB."
                    yield Read(Flaw(f"line {rows}", f"{problem} Cut it.", ""), position)
                    continue
                position += len(line)
                if line.strip():
                    yield Read(_line(line, f"line {rows}"), position)
    except (OSError, EOFError, zlib.error) as error:
        raise ReadError(str(path), f"cannot be read ({error})", "Check the file.") from error


def read_parquet(path: Path, row: int = 0) -> Iterator[Read]:
    """Yield the records of a Parquet file.

    Args:
        path: the file; its columns are named like the fields of a JSON record.
        row: how many rows to skip.

    Raises:
        ReadError: if the file cannot be read or has no column ``text``.
    """
    import duckdb  # noqa: PLC0415  # slow to import

    try:
        with duckdb.connect(":memory:", config={"threads": 1}) as db:
            # The order of the rows is the file's, so that a row number is a place.
            found = db.execute(
                "SELECT * FROM read_parquet(?, file_row_number = true) WHERE file_row_number >= ?",
                [glob.escape(str(path)), row],
            )
            names = [column[0] for column in found.description or ()]
            if "text" not in names:
                raise ReadError(
                    str(path), 'has no column "text"', f"It has {', '.join(names[:-1][:20])}."
                )
            while batch := found.fetchmany(_ROWS):
                for values in batch:
                    fields = {n: _plain(v) for n, v in zip(names, values, strict=True)}
                    number = int(values[names.index("file_row_number")]) + 1
                    place = f"row {number}"
                    raw = json.dumps(fields, ensure_ascii=False, default=str)[:_RAW]
                    yield Read(item_of(fields, place, raw), number)
    except (duckdb.Error, OSError) as error:
        problem = f"cannot be read as Parquet ({str(error).splitlines()[0][:200]})"
        raise ReadError(str(path), problem, "Check the file.") from error


def _plain(value: object) -> object:
    """Return a date or a moment as ISO 8601; anything else as it is."""
    isoformat = getattr(value, "isoformat", None)
    return isoformat() if isoformat else value


def _line(line: bytes, place: str) -> Item | Flaw:
    raw = line[:_RAW].decode("utf-8", "replace").rstrip("\r\n")
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        problem = f"This is no valid JSON: {error.msg.lower()} in column {error.colno}."
        return Flaw(place, f"{problem} Correct that place.", raw)
    except UnicodeDecodeError as error:
        return Flaw(place, f"Byte {error.start + 1} is no UTF-8. Save the file as UTF-8.", raw)
    except (ValueError, RecursionError):
        return Flaw(place, "This JSON cannot be read. Keep only the fields of the record.", raw)
    if not isinstance(fields, dict):
        return Flaw(place, 'This is no JSON object. A record is one such as {"text": "..."}.', raw)
    return item_of(fields, place, raw)
