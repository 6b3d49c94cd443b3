"""An archive: a folder with the store, the index made from it, and what was set aside."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from retold.archive.index import Index, Writer
from retold.archive.model import Stored
from retold.archive.store import Store, alone
from retold.archive.vectors import Vectors
from retold.errors import ArchiveError, RetoldError

STORE = "documents.sqlite"
ASIDE = "set-aside.jsonl"
_BATCH = 512  # documents whose texts are held at a time
_COMMIT = 32_768  # documents between two commits of the index


class Archive:
    """A folder of documents that can be searched.

    Use it as a context manager, or close it. Readers see what was there when they looked; one
    process at a time writes.

    Args:
        path: the folder.
        write: whether to add to it; then it is made if it is not there.

    Raises:
        ArchiveError: if there is no archive, or it cannot be used.
    """

    def __init__(self, path: str | os.PathLike[str], *, write: bool = False) -> None:
        self.path = Path(path)
        if write:
            try:
                self.path.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                problem = f"cannot be made ({error.strerror})"
                raise ArchiveError(str(path), problem, "Name another folder.") from error
        self.store = Store(self.path / STORE, write=write)
        self.index = Index(self.path)
        self.vectors = Vectors(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the files."""
        self.store.close()

    @property
    def unindexed(self) -> int:
        """How many documents the index lacks: what was added by a process that was stopped.

        Raises:
            ArchiveError: if the index has more documents than the store: it is of another state.
        """
        indexed = self.index.count()  # first: what is in the index is in the store
        behind = self.store.last() - indexed
        if behind < 0:
            problem = f"the index has {-behind} documents that {STORE} does not have"
            raise ArchiveError(
                str(self.path), problem, "Make it again: retold archive update ARCHIVE --rebuild."
            )
        return behind

    @contextmanager
    def writing(self, *, anew: bool = False) -> Iterator[Writing]:
        """Give what adds to store and index together; the index is brought up to date first.

        Args:
            anew: whether to make the index again from the store, whatever its state.

        Raises:
            ArchiveError: if somebody else is writing.
        """
        with ExitStack() as stack:
            stack.enter_context(alone(self.path))
            stack.callback(self.index.refresh)
            if anew or self._strange():
                self.index.clear()
            if anew or self.vectors.count() > self.store.last():
                self.vectors.clear()
            writer = stack.enter_context(self.index.writer())
            writing = Writing(self.store, writer, self.index.last(), self.vectors)
            writing.catch_up()
            try:
                yield writing
            except RetoldError:  # what was added before the bad file can be found, too
                writing.catch_up()
                raise
            writing.catch_up()

    def rebuild(self) -> None:
        """Make the index anew from the store, and the vectors, if there are any."""
        with self.writing(anew=True):
            pass

    def _strange(self) -> bool:
        """Whether the index cannot be of this store: one of the two was put back from a copy."""
        last = self.index.last()
        return last > self.store.last() or last != self.index.count()


class Writing:
    """Keeps the index, and the vectors if they are wanted, in step with the store."""

    def __init__(self, store: Store, writer: Writer, last: int, vectors: Vectors) -> None:
        self._store = store
        self._vectors = vectors
        self._writer = writer
        self._last = last  # in the index, committed or not
        self._waiting = 0  # not committed

    def catch_up(self) -> None:
        """Put everything into index and vectors that only the store has, and commit."""
        for batch in self._behind(self._last):
            self._index(batch)
        self._commit(1)
        if self._vectors.wanted:
            for batch in self._behind(self._vectors.count()):
                self._vectors.add(batch)

    def add(self, rows: Sequence[tuple[Stored, str]]) -> None:
        """Put documents into index and vectors that were just written to the store.

        Args:
            rows: each document with its text.
        """
        self._index(rows)
        if rows and self._vectors.wanted:
            self._vectors.add(rows)

    def _behind(self, last: int) -> Iterator[list[tuple[Stored, str]]]:
        """Yield the documents of the store after ``last``, with their texts."""
        behind = self._store.all(after=last)
        while batch := list(islice(behind, _BATCH)):
            texts = self._store.texts(stored.num for stored in batch)
            yield [(stored, texts[stored.num]) for stored in batch]

    def _index(self, rows: Sequence[tuple[Stored, str]]) -> None:
        for stored, text in rows:
            self._writer.add(stored, text)
            self._last = stored.num
        self._waiting += len(rows)
        self._commit(_COMMIT)

    def _commit(self, least: int) -> None:
        if self._waiting >= least:
            self._writer.commit()
            self._waiting = 0
