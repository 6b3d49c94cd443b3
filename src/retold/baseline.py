"""The file in which people keep what they have accepted, and why: TOML, made to be edited.

::

    [[accepted]]
    fingerprint = "3f2a91c04be71d22"
    kind = "altered"
    words = "We have reserved 95 million crowns"
    story = "draft.md"
    reason = "The ministry corrected the figure by telephone."

Only ``fingerprint`` and ``reason`` are needed; other keys (``by``, ``date``) belong to the people.
New entries are put at the end and nothing before them is touched, comments included.
"""

from __future__ import annotations

import os
import re
import shutil
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from retold.errors import ReadError, RetoldError
from retold.model import Accepted, Baseline

_HEAD = """\
# What retold found here and somebody lets stand. Each entry needs a reason;
# an entry that is taken out makes its finding count again.
"""
_ENTRY = re.compile(r"^[ \t]*\[\[[ \t]*accepted[ \t]*\]\]", re.MULTILINE)
_REMEDY = "Mend it, or take the entry out."
_SHOWN_WORDS = 30


def read_baseline(where: str | os.PathLike[str]) -> Baseline:
    """Read what has been accepted from a TOML file.

    Args:
        where: the name of the file.

    Returns:
        Its entries, in order, under the name given.

    Raises:
        ReadError: if there is no such file, it is no TOML, or an entry has no fingerprint or no
            reason; the message names the entry and its line.
    """
    name = os.fspath(where)
    return Baseline(name, _entries(name, _text(name, _bytes(name))))


def add_to_baseline(name: str, entries: Sequence[Accepted]) -> Baseline:
    """Put entries at the end of a file, which is made if there is none; return all it then holds.

    Entries that the file already has are not written again. The file is replaced in one step, so
    that a crash leaves the old one or the new one.

    Args:
        name: the name of the file.
        entries: what to add.

    Raises:
        ReadError: if there is a file and it cannot be read.
        RetoldError: if it cannot be written, or its form does not allow adding to it.
    """
    data = _bytes(name) if os.path.lexists(name) else _HEAD.encode()
    old = _entries(name, _text(name, data))
    known = {entry.fingerprint for entry in old}
    new = [entry for entry in entries if entry.fingerprint not in known]
    if not new:
        return Baseline(name, old)
    added = "".join(_written(entry) for entry in new)
    if b"\r\n" in data:
        added = added.replace("\n", "\r\n")
    gap = b"" if data.endswith(b"\n") or not data else b"\n"
    data += gap + added.encode()
    held = _entries_after(name, data, old, new)
    _replace(name, data)
    return Baseline(name, held)


def _entries_after(
    name: str, data: bytes, old: tuple[Accepted, ...], new: Sequence[Accepted]
) -> tuple[Accepted, ...]:
    """Read what is about to be written, so that nothing is lost in a form not foreseen."""
    try:
        held = _entries(name, _text(name, data))
    except ReadError:
        held = ()
    marks = [entry.fingerprint for entry in new]
    if held[: len(old)] != old or [entry.fingerprint for entry in held[len(old) :]] != marks:
        problem = f"{name}: entries cannot be added to a list that is not written as [[accepted]]."
        raise RetoldError(f"{problem} Write each entry under a heading of its own.")
    return held


def _bytes(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except FileNotFoundError as error:
        remedy = "Check the name; --accept makes the file."
        raise ReadError(name, "there is no such file", remedy) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "this is not a name of a file"
        raise ReadError(name, f"cannot be read ({why})", "Give a TOML file.") from error


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadError(name, f"line {line} is not UTF-8", "Save it as UTF-8.") from error


def _entries(name: str, text: str) -> tuple[Accepted, ...]:
    try:
        value = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ReadError(name, f"is not TOML: {error}", _REMEDY) from error
    rows = value.get("accepted", [])
    for key in value:
        if key != "accepted":
            raise ReadError(name, f'has "{key}" beside the entries', "Only [[accepted]] is known.")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ReadError(name, '"accepted" is no list of entries', "Write [[accepted]] over each.")
    lines = [text.count("\n", 0, match.start()) + 1 for match in _ENTRY.finditer(text)]
    known = len(lines) == len(rows)  # a text between quotes may look like a heading
    return tuple(
        _entry(name, f"entry {n + 1}" + (f" (line {lines[n]})" if known else ""), row)
        for n, row in enumerate(rows)
    )


def _entry(name: str, place: str, row: dict[str, Any]) -> Accepted:
    for key in ("fingerprint", "kind", "words", "reason", "story"):
        if not isinstance(row.get(key, ""), str):
            raise ReadError(name, f"{place}: {key} is no text", f"Put the {key} between quotes.")
    if not row.get("fingerprint", "").strip():
        remedy = "Copy it from the report in JSON, or take the entry out."
        raise ReadError(name, f"{place} has no fingerprint", remedy)
    if not row.get("reason", "").strip():
        about = f" ({row['kind']} “{row['words']}”)" if row.get("kind") and row.get("words") else ""
        remedy = "Say why it may stand, or take the entry out."
        raise ReadError(name, f"{place}{about} has no reason", remedy)
    return Accepted(
        row["fingerprint"].strip().lower(),
        row.get("kind", ""),
        row.get("words", ""),
        row["reason"],
        row.get("story", ""),
    )


def _written(entry: Accepted) -> str:
    shown = entry.words.split()
    words = " ".join([*shown[:_SHOWN_WORDS], *(["[…]"] if len(shown) > _SHOWN_WORDS else [])])
    fields = {
        "fingerprint": entry.fingerprint,
        "kind": entry.kind,
        "words": words,
        "story": entry.story,
        "reason": entry.reason,
    }
    lines = "".join(f"{key} = {_quoted(value)}\n" for key, value in fields.items() if value)
    return f"\n[[accepted]]\n{lines}"


def _quoted(text: str) -> str:
    """Return a TOML string; what a reviewer would not see is spelt out."""
    return f'"{"".join(_escaped(text))}"'


def _escaped(text: str) -> Iterator[str]:
    for character in text:
        code = ord(character)
        if character in {'"', "\\"}:
            yield f"\\{character}"
        elif character == "\n":
            yield "\\n"
        elif character.isprintable():
            yield character
        elif 0xD800 <= code <= 0xDFFF:  # half of a pair, which TOML cannot hold
            yield "\N{REPLACEMENT CHARACTER}"
        else:
            yield f"\\U{code:08X}" if code > 0xFFFF else f"\\u{code:04X}"


def _replace(name: str, data: bytes) -> None:
    """Write a file beside the old one, then put it in its place, rights and links kept."""
    try:
        target = Path(os.path.realpath(name))
        temporary = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                shutil.copymode(target, temporary)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "this is not a name of a file"
        problem = f"{name}: cannot be written ({why}). Nothing was changed."
        raise RetoldError(problem) from error
