"""JSON to records, and a record to a Document. No I/O.

A record is an object with the fields ``id``, ``url``, ``title``, ``date`` (or ``published``),
``outlet`` (or ``publisher``) and ``text``; only ``text`` is required.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retold.errors import ReadError
from retold.reading.build import build
from retold.reading.metadata import Metadata

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.model import Document

_SURROGATE = re.compile("[\ud800-\udfff]")  # half of a character, from a broken JSON escape
_SHOWN_IDS = 5  # in a message


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it was read.

    Attributes:
        id: its id, or its number, counted from 1, if it has none.
        number: its number, counted from 1.
        named: whether the id is its own.
        text: its text.
        known: what its other fields say.
    """

    id: str
    number: int
    named: bool
    text: str
    known: Metadata


def parse_json(text: str, where: str) -> tuple[Record, ...]:
    """Return the records of a JSON object or an array of objects.

    Raises:
        ReadError: if the JSON is broken (line and column), or a record has no text.
    """
    value = _loads(text, where, line=None)
    values = value if isinstance(value, list) else [value]
    if not values:
        raise ReadError(where, "holds an empty array", "Give a file with at least one record.")
    return tuple(_record(value, number, where) for number, value in enumerate(values, start=1))


def parse_lines(text: str, where: str) -> tuple[Record, ...]:
    """Return the records of JSON lines, one object to a line; blank lines are skipped.

    Raises:
        ReadError: if a line is no JSON object, or a record has no text.
    """
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
    return tuple(
        _record(_loads(line, where, line=at), number, where)
        for number, (at, line) in enumerate(lines, start=1)
    )


def pick(records: Sequence[Record], wanted: str | None, where: str) -> Record:
    """Return the record with the id ``wanted``, or the only one if that is None.

    Args:
        records: the records of one file, at least one.
        wanted: an id; the number of a record that has no id of its own.
        where: the name of the file.

    Raises:
        ReadError: if there are several and none was named, or none or several have the id.
    """
    if wanted is None and len(records) == 1:
        return records[0]
    if wanted is None:
        raise ReadError(
            where,
            f"holds {len(records)} records, and one is needed",
            f"Pick one with {where}#ID: {_ids(records)}.",
        )
    found = [record for record in records if record.id == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        problem = f'has {len(found)} records with the id "{wanted}"'
        raise ReadError(where, problem, "Give each record an id of its own.")
    raise ReadError(where, f'has no record with the id "{wanted}"', f"It has {_ids(records)}.")


def to_document(
    record: Record, where: str, *, alone: bool, warnings: tuple[str, ...] = ()
) -> Document:
    """Return the Document of a record.

    Args:
        record: the record.
        where: the name of its file.
        alone: whether it is the only record of the file, which then names it if it has no id.
        warnings: what is known to be wrong with the text of the file.
    """
    name = record.id if record.named else where if alone else f"{where}#{record.number}"
    return build(record.text, name, record.known, warnings=warnings)


def _loads(text: str, where: str, *, line: int | None) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        at = f"line {line or error.lineno}, column {error.colno}"
        raise ReadError(
            where, f"is not valid JSON: {error.msg.lower()} in {at}", "Correct that place."
        ) from error
    except (ValueError, RecursionError) as error:  # a number or a nesting beyond all limits
        at = f" in line {line}" if line else ""
        raise ReadError(
            where, f"holds JSON that cannot be read{at}", "Keep only the fields of the record."
        ) from error


def _record(value: object, number: int, where: str) -> Record:
    if not isinstance(value, dict):
        raise ReadError(
            where,
            f"holds no JSON object as record {number}",
            'Each record is an object such as {"id": "1", "text": "..."}.',
        )
    own = value.get("id")
    named = isinstance(own, str | int) and not isinstance(own, bool) and str(own) != ""
    name = str(own) if named else str(number)
    text = value.get("text")
    if not isinstance(text, str) or not text.strip():
        title = f' (id "{name}")' if named else ""
        raise ReadError(
            where,
            f"has no text in record {number}{title}",
            'The field "text" has to hold the text of the article.',
        )
    return Record(_whole(name), number, named, _whole(text), _known(value))


def _known(value: dict[str, object]) -> Metadata:
    return Metadata(
        title=_field(value, "title"),
        byline=_field(value, "byline", "author"),
        date=_field(value, "date", "published"),
        publisher=_field(value, "outlet", "publisher"),
        url=_field(value, "url"),
    )


def _field(value: dict[str, object], *names: str) -> str | None:
    found = (value.get(name) for name in names)
    return next((_whole(text) for text in found if isinstance(text, str) and text.strip()), None)


def _whole(text: str) -> str:
    """Replace halves of characters, which no output could show, one for one."""
    return _SURROGATE.sub("\ufffd", text)


def _ids(records: Sequence[Record]) -> str:
    shown = ", ".join(record.id for record in records[:_SHOWN_IDS])
    return shown if len(records) <= _SHOWN_IDS else f"{shown}, ..."
