"""Vectors of documents: what each is about, whatever its words. Optional; made from the store.

One vector stands for a document: that of its title and its beginning, by the small model of
:mod:`retold.weights`. A number of it takes a byte. The rows lie one behind the other, that of
document 1 first, and a search looks at all of them.

What is in the file beyond the count in ``about.json`` does not count: that is written, in one step,
after the rows are safe. So a process that is killed loses at most what it had not counted, and the
next one goes on from there.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from retold.archive.model import Stored
from retold.errors import ArchiveError
from retold.weights.encoder import SHA256, WIDTH, encode

_FOLDER = "vectors-1"  # another number where the rows change
_ROWS, _ABOUT = "rows.bin", "about.json"
_SCALE = 480.0  # of a number to a byte: those of a vector of norm 1 hardly ever exceed 0.25
_LEAD = 1000  # characters; more than the model takes in
_PASSAGES = 6  # of a story that are searched for
_AT_ONCE = 16_384  # rows that are compared at a time, so that they stay in the processor's cache

Vector = NDArray[np.float32]


class Vectors:
    """The vectors of an archive, if it was asked to have some.

    They are there if their folder is.
    """

    def __init__(self, folder: Path) -> None:
        """Make ready the vectors of an archive.

        Args:
            folder: of the archive.
        """
        self.path = folder / _FOLDER

    @property
    def wanted(self) -> bool:
        """Whether the archive has vectors."""
        return self.path.is_dir()

    def want(self) -> None:
        """Have vectors from now on."""
        self.path.mkdir(exist_ok=True)

    def count(self) -> int:
        """Return how many documents have a vector: those up to this number."""
        try:
            about = json.loads((self.path / _ABOUT).read_text("utf-8"))
            rows = int(about["rows"]) if about["model"] == SHA256 else 0
            there = (self.path / _ROWS).stat().st_size // WIDTH
        except (OSError, ValueError, KeyError, TypeError):
            return 0  # none yet, or not what we wrote: they are made again
        return rows if 0 <= rows <= there else 0

    def size(self) -> int:
        """Return how many bytes they take on disk."""
        return sum(path.stat().st_size for path in self.path.glob("*") if path.is_file())

    def clear(self) -> None:
        """Throw the vectors away; they can be made again from the store."""
        if self.wanted:
            shutil.rmtree(self.path)
            self.want()

    def add(self, documents: Sequence[tuple[Stored, str]]) -> None:
        """Add documents, those with the next numbers; all of them count, or none.

        Args:
            documents: each with its text.

        Raises:
            ArchiveError: if they cannot be written.
        """
        made = to_bytes(_encoded([lead(stored.title, text) for stored, text in documents]))
        before = self.count()
        try:
            if not before:  # a new file: somebody may still be looking at the old one
                (self.path / _ROWS).unlink(missing_ok=True)
            with (self.path / _ROWS).open("r+b" if before else "xb") as rows:
                rows.truncate(before * WIDTH)
                rows.seek(before * WIDTH)
                rows.write(made.tobytes())
                rows.flush()
                os.fsync(rows.fileno())
            about = {"model": SHA256, "rows": before + len(made)}
            part = self.path / f"{_ABOUT}.part"
            part.write_text(json.dumps(about), "utf-8")
            part.replace(self.path / _ABOUT)
        except OSError as error:
            problem = f"cannot be written ({error.strerror})"
            raise ArchiveError(str(self.path), problem, "Check the disk.") from error

    def rows(self) -> NDArray[np.int8]:
        """Return all rows, as they lie on disk."""
        count = self.count()
        if count:
            try:
                return np.memmap(self.path / _ROWS, np.int8, "r", shape=(count, WIDTH))
            except (OSError, ValueError):
                pass  # they are being made anew just now
        return np.empty((0, WIDTH), np.int8)

    def nearest(self, story: str, most: int) -> list[tuple[int, float]]:
        """Return the documents that are about what some part of a story is about.

        Args:
            story: its text.
            most: how many at most.

        Returns:
            Number and cosine of each, best first.
        """
        rows = self.rows()
        if not len(rows) or not story.strip():
            return []
        sought = _encoded(passages(story)).T
        cosines = np.empty(len(rows), np.float32)
        for low in range(0, len(rows), _AT_ONCE):
            part = rows[low : low + _AT_ONCE].astype(np.float32)
            cosines[low : low + len(part)] = (part @ sought).max(axis=1)
        best = np.argpartition(-cosines, min(most, len(cosines)) - 1)[:most]
        found = [(int(at) + 1, round(float(cosines[at]) / _SCALE, 4)) for at in best]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def disproved(self, documents: Sequence[tuple[Stored, str]]) -> list[int]:
        """Return the numbers of those of some documents whose vectors are not what they should be.

        Args:
            documents: each with its text; all have vectors.
        """
        rows = self.rows()
        there = rows[[stored.num - 1 for stored, _ in documents]].astype(np.float32) / _SCALE
        made = _encoded([lead(stored.title, text) for stored, text in documents])
        cosines = (there * made).sum(axis=1)
        return [d.num for (d, _), cosine in zip(documents, cosines, strict=True) if cosine < _SAME]


_SAME = 0.98  # cosine of a vector and its bytes, which another processor may have made


def lead(title: str | None, text: str) -> str:
    """Return what of a document is made a vector."""
    begin = text[:_LEAD]
    return begin if not title or begin.startswith(title) else f"{title}\n{begin}"


def passages(story: str) -> list[str]:
    """Return what of a story is searched for: its beginning, and others evenly over the rest."""
    parts = [story[at : at + _LEAD] for at in range(0, len(story), _LEAD)]
    step = max(1, -(-len(parts) // _PASSAGES))
    return [part for part in parts[::step] if part.strip()]


def _encoded(texts: Sequence[str]) -> Vector:
    return encode(texts, threads=os.cpu_count() or 1)


def to_bytes(vectors: Vector) -> NDArray[np.int8]:
    """Return vectors with a byte for each number."""
    scaled: NDArray[np.int8] = np.clip(np.rint(vectors * _SCALE), -127, 127).astype(np.int8)
    return scaled
