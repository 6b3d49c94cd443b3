"""Archives kept up: files and feeds added, feeds asked again, the index proved, all exported."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from retold.archive.add import add_records
from retold.archive.archive import ASIDE, STORE, Archive, Writing
from retold.archive.inputs import Source, expand, flaw_of, item_of_document, read_source
from retold.archive.model import Outcome, Stored
from retold.archive.store import FROM_A_COPY, Feed, digest_of, write_aside
from retold.errors import ArchiveError, InputError, ReadError, RetoldError
from retold.reading.items import Read

_PAUSE = dt.timedelta(minutes=5)  # between two requests for one feed
_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]")  # its root, whatever the server calls it
_HEAD = 2000  # bytes in which it has to begin
_DIFF_CONTEXT = 1  # lines around a change
_SAMPLE = 200  # documents whose vectors are made again to be proved

Acknowledge = Callable[[Source, Outcome, int], None]
"""Called after each batch that is safe: the source, what became of the batch, the position."""


def add(archive: Archive, names: Sequence[str], acknowledge: Acknowledge | None = None) -> Outcome:
    """Add files, folders, feeds and pages.

    Args:
        archive: opened for writing.
        names: of files, folders and addresses.
        acknowledge: see :data:`Acknowledge`.

    Returns:
        What became of all records. Adding the same again changes nothing.

    Raises:
        InputError: if a file or address that was named cannot be read. What was added before it
            stays.
    """
    sources = expand(names)
    named = {os.path.normpath(name) for name in names}
    total = Outcome()
    with archive.writing() as writing:
        for source in sources:
            if source.is_address:
                total += _add_address(archive, writing, source, acknowledge)
            else:
                alone = os.path.normpath(source.name) in named
                total += _add_file(archive, writing, source, acknowledge, alone=alone)
    _export_aside(archive)
    return total


def update(archive: Archive, acknowledge: Acknowledge | None = None) -> tuple[Outcome, list[str]]:
    """Ask the feeds for news, and bring the index up to date.

    Args:
        archive: opened for writing.
        acknowledge: see :data:`Acknowledge`.

    Returns:
        What became of the entries, and a line for each feed that could not be had.
    """
    total = Outcome()
    failures = []
    with archive.writing() as writing:
        for feed in archive.store.feeds():
            if not _due(feed):
                continue
            try:
                total += _add_address(archive, writing, Source(feed.address), acknowledge)
            except ArchiveError:
                raise
            except InputError as error:
                failures.append(str(error))
    _export_aside(archive)
    return total, failures


def status(archive: Archive) -> dict[str, int | str]:
    """Return what there is: counts and sizes in bytes, by name."""
    size = sum(path.stat().st_size for path in archive.path.glob(f"{STORE}*") if path.is_file())
    totals = archive.store.totals()
    return {
        "path": str(archive.path),
        **totals,
        "store_bytes": size,
        "index_bytes": archive.index.size(),
        "vector_bytes": archive.vectors.size(),
        "unindexed": archive.unindexed,
        "without_vector": totals["documents"] - archive.vectors.count()
        if archive.vectors.wanted
        else 0,
    }


def export(archive: Archive) -> Iterator[dict[str, Any]]:
    """Yield all documents as records that can be added again, oldest first, versions included."""
    documents = archive.store.all()
    while batch := list(islice(documents, 512)):
        texts = archive.store.texts(stored.num for stored in batch)
        yield from (_record(stored, texts[stored.num]) for stored in batch)


def versions(archive: Archive, name: str) -> list[tuple[Stored, list[str]]]:
    """Return the versions of a document, each with what changed since the one before it.

    Args:
        archive: that holds it.
        name: its id.

    Returns:
        For each version its lines of a unified diff, none for the first.

    Raises:
        ArchiveError: if there is no such document.
    """
    import difflib  # noqa: PLC0415  # only here

    named = archive.store.named(name)
    if not named:
        raise ArchiveError(str(archive.path), f'has no document "{name}"', "Check the id.")
    found = archive.store.versions(named[0])
    texts = archive.store.texts(stored.num for stored in found)
    out: list[tuple[Stored, list[str]]] = []
    before: Stored | None = None
    for stored in found:
        lines: list[str] = []
        if before is not None:
            old, new = (texts[s.num].splitlines() for s in (before, stored))
            diff = difflib.unified_diff(
                old, new, before.name, stored.name, lineterm="", n=_DIFF_CONTEXT
            )
            lines = list(diff)
        out.append((stored, lines))
        before = stored
    return out


@dataclass(frozen=True, slots=True)
class Proof:
    """What :func:`verify` looked at and found wrong.

    Attributes:
        documents: how many were read and compared with their digests.
        words: how many different words were counted in the texts and compared with the index.
        problems: a line for each, none if all is well.
    """

    documents: int
    words: int
    problems: tuple[str, ...]


def verify(archive: Archive) -> Proof:
    """Prove the store against itself, and the index against the store.

    SQLite checks its file. Every text is unpacked and compared with its digest. The numbers in the
    index are those of the store, each once; and for every word the index names as many documents
    as have it, counted anew from the texts. Vectors, if there are any, are made anew for some
    hundred documents and compared.
    """
    problems: list[str] = []
    broken = archive.store.damage()
    if broken:
        problems.append(f"{STORE} is damaged: {broken}. {FROM_A_COPY}")
    count: Counter[str] = Counter()
    seen = 0
    try:
        behind = archive.unindexed
        upto = archive.store.last() - behind
    except ArchiveError as error:
        problems.append(str(error))
        behind = upto = 0
    known = archive.store.digests()
    try:
        while batch := list(islice(known, 512)):
            seen += _prove(archive, batch, upto, count, problems)
    except ArchiveError as error:
        problems.append(str(error))
    if not problems:  # else there is nothing to compare the index with
        problems += _disproved(archive, upto, count)
    if behind:
        problems.append(
            f"The index lacks {behind} documents. Bring it up to date: retold archive update."
        )
    if archive.vectors.wanted:
        problems += _vectors_disproved(archive)
    return Proof(seen, len(count), tuple(problems))


def _disproved(archive: Archive, upto: int, count: Mapping[str, int]) -> Iterator[str]:
    """Yield what the index has otherwise than the store."""
    again = "Make it again: retold archive update ARCHIVE --rebuild."
    try:
        if archive.index.numbers() != list(range(1, upto + 1)):
            yield f"The index does not have each of {upto} documents once. {again}"
        wrong = sum(archive.index.frequency(word) != number for word, number in count.items())
        if wrong:
            yield f"The index counts {wrong} of {len(count)} words wrongly. {again}"
    except ArchiveError as error:
        yield str(error)


def _vectors_disproved(archive: Archive) -> Iterator[str]:
    """Yield what is wrong with the vectors."""
    again = "Make them again: retold archive update ARCHIVE --rebuild."
    last, there = archive.store.last(), archive.vectors.count()
    if there < last:
        lacking = last - there
        yield f"{lacking} documents have no vector. Bring it up to date: retold archive update."
    if there > last:
        yield f"There are vectors of {there - last} documents that are not there. {again}"
        return
    step = max(1, there // _SAMPLE)
    try:
        for low in range(1, there + 1, 64 * step):
            nums = range(low, min(there + 1, low + 64 * step), step)
            texts, known = archive.store.texts(nums), archive.store.get(nums)
            wrong = archive.vectors.disproved([(known[num], texts[num]) for num in nums])
            if wrong:
                yield f"The vector of document {wrong[0]} is not that of its text. {again}"
                return
    except ArchiveError as error:
        yield str(error)


def _prove(
    archive: Archive,
    batch: Sequence[tuple[int, bytes]],
    upto: int,
    count: Counter[str],
    problems: list[str],
) -> int:
    """Compare texts with their digests and count their words; return how many there were."""
    try:
        texts = archive.store.texts(num for num, _ in batch)
    except ArchiveError as error:
        problems.append(str(error))
        return len(batch)
    titles = archive.store.get(num for num, _ in batch)
    for num, digest in batch:
        if digest_of(texts[num]) != digest:
            problems.append(f"The text of document {num} ({titles[num].name}) is not what it was.")
        if num <= upto:
            words = set(archive.index.words(texts[num]))
            title = titles[num].title
            if title and not texts[num].startswith(title):
                words.update(archive.index.words(title))
            count.update(words)
    return len(batch)


def _add_file(
    archive: Archive,
    writing: Writing,
    source: Source,
    acknowledge: Acknowledge | None,
    *,
    alone: bool,
) -> Outcome:
    """Add a file; one of a folder that cannot be read is set aside, one that was named is not."""

    def tell(outcome: Outcome, position: int) -> None:
        if acknowledge:
            acknowledge(source, outcome, position)

    done = archive.store.progress(source.shown)
    at = done.rows if done and done.stamp == source.stamp else 0
    try:
        return add_records(
            archive.store,
            writing,
            source.shown,
            read_source(source, done),
            stamp=source.stamp,
            rows=at,
            acknowledge=tell,
        )
    except ArchiveError:
        raise
    except RetoldError as error:
        if alone:
            raise
        flaw = Read(flaw_of(error), source.size)
        return add_records(archive.store, writing, source.shown, [flaw], acknowledge=tell)


def _add_address(
    archive: Archive, writing: Writing, source: Source, acknowledge: Acknowledge | None
) -> Outcome:
    """Fetch a feed or a page and add what is in it."""
    from retold.reading.fetch import FEED_TYPES, fetch_if_changed  # noqa: PLC0415  # slow
    from retold.reading.load import page_of  # noqa: PLC0415
    from retold.reading.wire import read_feed  # noqa: PLC0415

    feed = archive.store.feed(source.name)
    page = fetch_if_changed(
        source.name, etag=feed.etag if feed else None, modified=feed.modified if feed else None
    )
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    if page is None:
        if feed:
            with archive.store.transaction():
                archive.store.note_feed(Feed(source.name, feed.etag, feed.modified, now))
        return Outcome()
    is_feed = page.content_type in FEED_TYPES or _FEED.search(page.data[:_HEAD]) is not None
    if feed and not is_feed:
        raise ReadError(source.name, "is no feed any more", "Look at it in a browser.")
    if is_feed:
        records = list(read_feed(page.data, source.name))
    else:
        form = "text" if page.content_type == "text/plain" else "html"
        document = page_of(page.data, page.url, form, page.charset)
        records = [item_of_document(document, source.name)]
    outcome = add_records(
        archive.store,
        writing,
        source.name,
        (Read(record, 0) for record in records),
        acknowledge=lambda done, at: acknowledge(source, done, at) if acknowledge else None,
    )
    if is_feed:  # only now: had the entries been lost, the server would not send them again
        with archive.store.transaction():
            archive.store.note_feed(Feed(source.name, page.etag, page.modified, now))
    return outcome


def _due(feed: Feed) -> bool:
    if feed.checked is None:
        return True
    # A time to come is one of a clock that was wrong.
    return abs(dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(feed.checked)) >= _PAUSE


def _export_aside(archive: Archive) -> None:
    if archive.store.totals()["set_aside"]:
        write_aside(Path(archive.path) / ASIDE, archive.store.aside())


def _record(stored: Stored, text: str) -> dict[str, Any]:
    fields = {
        "id": stored.id,
        "url": stored.url,
        "title": stored.title,
        "outlet": stored.outlet,
        "published": stored.published,
        "byline": stored.byline,
        "version": stored.version,
        "text": text,
    }
    return {name: value for name, value in fields.items() if value is not None}


def to_json_line(record: dict[str, Any]) -> str:
    """Return a record as one line of JSON."""
    return json.dumps(record, ensure_ascii=False) + "\n"
