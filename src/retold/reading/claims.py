"""Pairs of a source and a claim about it, one JSON object a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from retold.errors import ReadError
from retold.reading.load import STDIN

LONGEST = 20_000_000  # bytes of a line

_ROW = 'Each line is an object such as {"id": "1", "source": "...", "claim": "..."}.'


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim and the text that it is held against.

    Attributes:
        id: what the user calls it; the number of the line where no id is given.
        source, claim: the two texts.
    """

    id: str
    source: str
    claim: str


def read_claims(where: str, *, stdin: BinaryIO | None = None) -> Iterator[ClaimRow]:
    """Yield the rows of a file, line by line; blank lines are skipped.

    Args:
        where: a file, or ``-`` for standard input.
        stdin: what to read for ``-``; the standard input of the process if None.

    Raises:
        ReadError: if there is no such file, or a line is no such row; the rows before it were
            given.
    """
    if where == STDIN:
        yield from _rows(stdin or sys.stdin.buffer, "standard input")
        return
    try:
        with Path(where).open("rb") as file:
            yield from _rows(file, where)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no file can have this name"
        raise ReadError(where, f"cannot be read ({reason})", "Check the name.") from error


def _rows(file: BinaryIO, where: str) -> Iterator[ClaimRow]:
    number = 0
    while line := file.readline(LONGEST + 1):
        number += 1
        if len(line) > LONGEST:
            problem = f"line {number} is longer than {LONGEST:,} bytes"
            raise ReadError(where, problem, "Give a shorter source.")
        if line.strip():
            yield _row(line, number, where)


def _row(line: bytes, number: int, where: str) -> ClaimRow:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # broken JSON, or no UTF-8
        raise ReadError(where, f"line {number} is not valid JSON in UTF-8", _ROW) from error
    if not isinstance(value, dict):
        raise ReadError(where, f"line {number} is no JSON object", _ROW)
    texts = {}
    for field in ("source", "claim"):
        text = value.get(field)
        if not isinstance(text, str) or not text.strip():
            raise ReadError(where, f'line {number} has no text in "{field}"', _ROW)
        texts[field] = text.encode("utf-8", "replace").decode("utf-8")
    own = value.get("id")
    named = isinstance(own, str | int) and not isinstance(own, bool)
    return ClaimRow(str(own) if named else str(number), texts["source"], texts["claim"])
