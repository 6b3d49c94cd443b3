"""What the archive answers, as JSON and as text. Nothing from a document reaches a terminal raw."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from retold.archive.model import Evidence, Found, Match, Stored
from retold.model import Document, Span
from retold.report.text import inline

_SHOWN = 6  # pieces of evidence for a match
_LONGEST = 100  # characters of one


def to_json(value: Mapping[str, Any]) -> str:
    """Return an object as indented JSON."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def found_json(story: Document, found: Found) -> str:
    """Return what was found as JSON.

    Args:
        story: the story.
        found: what the archive has.
    """
    return to_json(
        {
            "format": "retold.find",
            "version": 1,
            "story": {"id": story.id, "title": story.title},
            "here": found.here,
            "confidence": found.confidence,
            "searched": found.searched,
            "unindexed": found.unindexed,
            "matches": [_match(story, match) for match in found.matches],
        }
    )


def _match(story: Document, match: Match) -> dict[str, Any]:
    return {
        "id": match.document.name,
        "score": match.score,
        "explains": match.explains,
        "adds": match.adds,
        **_known(match.document),
        "same_text": match.same_text,
        "copies": [{"id": copy.name, **_known(copy)} for copy in match.copies],
        "evidence": [
            {
                "kind": str(piece.kind),
                "story": _place(piece.story, piece.story.of(story.text)),
                "source": _place(piece.source, piece.text),
            }
            for piece in match.evidence
        ],
    }


def _known(stored: Stored) -> dict[str, Any]:
    return {
        "title": stored.title,
        "url": stored.url,
        "outlet": stored.outlet,
        "published": stored.published,
    }


def _place(span: Span, text: str) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": text}


def found_text(story: Document, found: Found) -> str:
    """Return what was found for people.

    Args:
        story: the story.
        found: what the archive has.
    """
    lines = []
    if found.here:
        lines.append(f"{inline(story.id)}: probably from the first of these.")
    else:
        lines.append(
            f"{inline(story.id)}: no source of it among {found.searched} documents; "
            f"the nearest is one with a probability of {found.confidence:.2f}."
        )
    for number, match in enumerate(found.matches, start=1):
        lines += ["", *_lines(story, number, match)]
    return "\n".join(lines) + "\n"


def _lines(story: Document, number: int, match: Match) -> list[str]:
    about = [match.document.outlet, match.document.published, match.document.title]
    figures = f"probability {match.score:.2f}, explains {match.explains:.0%}, adds {match.adds:.0%}"
    lines = [f"{number}. {inline(match.document.name)}  {figures}"]
    if any(about):
        lines.append("   " + ", ".join(inline(part) for part in about if part))
    if match.same_text:
        lines.append("   This is the story itself, word for word.")
    if match.copies:
        names = ", ".join(inline(copy.name) for copy in match.copies[:_SHOWN])
        more = len(match.copies) - _SHOWN
        lines.append(f"   near copies: {names}" + (f" and {more} more" if more > 0 else ""))
    best = sorted(match.evidence, key=lambda piece: (-len(piece.story), piece.story))[:_SHOWN]
    lines += [f"   {_piece(story, piece)}" for piece in best]
    return lines


def _piece(story: Document, piece: Evidence) -> str:
    text = inline(piece.story.of(story.text))
    text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return f"{piece.kind} {piece.story.start}-{piece.story.end}: {text}"


def status_text(known: Mapping[str, int | str]) -> str:
    """Return what an archive holds, a line for each count, then what it takes on disk."""
    rows = {
        name.replace("_", " "): str(value)
        for name, value in known.items()
        if not name.endswith("_bytes") and (name != "without_vector" or known["vector_bytes"])
    }
    text = int(known["text_bytes"])
    rows["text"] = f"{_size(text)}, as it was added"
    parts = {name: int(known[f"{name.removesuffix('s')}_bytes"]) for name in _ON_DISK}
    for name, size in (*parts.items(), ("in all", sum(parts.values()))):
        share = f", {size / text:.2f} of the text" if text else ""
        rows[name] = f"{_size(size)}{share}{_ON_DISK.get(name, '')}" if size else "none"
    width = max(len(name) for name in rows)
    return "".join(f"{name:{width}}  {inline(value)}\n" for name, value in rows.items())


_ON_DISK = {
    "store": ": the texts, packed, and what is known of them",
    "index": ": what find searches, made from the store",
    "vectors": ": what find searches besides, made from the store",
}
"""What an archive has on disk, and what each is for."""


def _size(count: int) -> str:
    """Return a number of bytes as people read it."""
    for unit, least in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= least:
            return f"{count / least:.1f} {unit}"
    return f"{count} bytes"


def versions_text(found: Sequence[tuple[Stored, Sequence[str]]]) -> str:
    """Return the versions of a document with what changed in each."""
    lines = []
    for stored, diff in found:
        when = stored.published or f"added {stored.added}"
        lines.append(f"{inline(stored.name)}  {inline(when)}, {stored.words} words")
        lines += [f"  {inline(line)}" for line in diff]
    return "\n".join(lines) + "\n"


def versions_json(found: Sequence[tuple[Stored, Sequence[str]]]) -> str:
    """Return the versions of a document with what changed in each, as JSON."""
    rows = [
        {"id": s.name, "version": s.version, "added": s.added, **_known(s), "diff": list(diff)}
        for s, diff in found
    ]
    return to_json({"versions": rows})
