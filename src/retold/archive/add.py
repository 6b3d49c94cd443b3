"""Documents into an archive, batch by batch: each is kept whole before the next is begun.

What makes a document new is its content: one with the address and the text of one that is there is
left out, so that anything can be added again. Another text under the same address is a new version.
The same text under another address is an exact copy, and one that shares most of its shingles a
near copy; both are kept and linked.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from retold.archive.archive import Writing
from retold.archive.fingerprints import bands, likeness, short, sketches, words_of
from retold.archive.model import Aside, Outcome, Stored
from retold.archive.store import Progress, Row, Store, address_of, digest_of
from retold.reading.items import Flaw, Item, Read

BATCH = 512
"""Documents that are written at once."""
NEAR = 0.6
"""Likeness from which a document is a near copy of another."""
_BATCH_CHARS = 8_000_000
_AT_ONCE = 64  # texts whose words fit the processor's cache
_CANDIDATES = 8  # for each key of a sketch


def add_records(
    store: Store,
    writing: Writing,
    source: str,
    records: Iterable[Read],
    *,
    stamp: str = "",
    rows: int = 0,
    acknowledge: Callable[[Outcome, int], None] | None = None,
) -> Outcome:
    """Add the records of one file or feed.

    Args:
        store: of the archive.
        writing: what writes to it.
        source: what the records come from.
        records: articles and flaws, in order.
        stamp: what tells whether the source has changed; with one, the place is kept.
        rows: how many records were read before.
        acknowledge: called after each batch with what became of it and the position reached:
            nothing up to there can be lost any more.

    Returns:
        What became of them all.
    """
    total = Outcome()
    for batch in _batches(records):
        rows += len(batch)
        items = [read.record for read in batch if isinstance(read.record, Item)]
        flaws = [read.record for read in batch if isinstance(read.record, Flaw)]
        fresh, outcome = _prepare(store, source, items)
        with store.transaction():
            store.write(fresh)
            store.set_aside(Aside(source, f.place, f.reason, f.raw) for f in flaws)
            if stamp:
                store.note(Progress(source, stamp, batch[-1].position, rows))
        writing.add([(row.stored, text) for row, text in _with_texts(fresh, items)])
        outcome = replace(outcome, aside=len(flaws))
        total += outcome
        if acknowledge:
            acknowledge(outcome, batch[-1].position)
    return total


def _batches(records: Iterable[Read]) -> Iterator[list[Read]]:
    """Group records, fewer at a time where they are long."""
    waiting = iter(records)
    while batch := list(islice(waiting, 1)):
        size = 0
        for read in islice(waiting, BATCH - 1):
            batch.append(read)
            size += len(read.record.text) if isinstance(read.record, Item) else 0
            if size > _BATCH_CHARS:
                break
        yield batch


def _with_texts(rows: Sequence[Row], items: Sequence[Item]) -> Iterator[tuple[Row, str]]:
    """Give each row its text, also where the store need not keep it again."""
    texts = {digest_of(item.text): item.text for item in items}
    for row in rows:
        yield row, row.text if row.text is not None else texts[row.digest]


def _prepare(store: Store, source: str, items: Sequence[Item]) -> tuple[list[Row], Outcome]:
    """Settle what each of some articles is to the documents that are there.

    Returns:
        What has to be written, and the counts.
    """
    if not items:
        return [], Outcome()
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    digests = [digest_of(item.text) for item in items]
    names = [
        item.id or item.url or f"{source}#{d.hex()[:8]}"
        for item, d in zip(items, digests, strict=True)
    ]
    addresses = [address_of(item.url or name) for item, name in zip(items, names, strict=True)]
    there = store.at_address(addresses)
    first = store.with_digest(digests)
    brief: list[bytes] = []
    keys: list[list[int]] = []
    counts: list[int] = []
    for start in range(0, len(items), _AT_ONCE):
        words = words_of([item.text for item in items[start : start + _AT_ONCE]])
        sketch = sketches(words)
        brief += [row.tobytes() for row in short(sketch)]
        keys += bands(sketch).tolist()
        counts += (words.first[1:] - words.first[:-1]).tolist()
    kin = _Kin(store, keys)
    num = store.last()
    rows: list[Row] = []
    outcome = Outcome()
    for at, item in enumerate(items):
        digest, address = digests[at], addresses[at]
        called = item.url or names[at]
        versions = [pair for pair in there.get(address, ()) if called in {pair[0].url, pair[0].id}]
        if any(known == digest for _, known in versions):
            outcome += Outcome(known=1)
            continue
        num += 1
        previous = versions[-1][0] if versions else None
        own = item.id or (previous.id if previous else names[at])
        same = first.setdefault(digest, num)
        long_enough = counts[at] >= 4  # a shingle
        near, alike = (
            kin.nearest(keys[at], brief[at]) if long_enough and same == num else (None, 0.0)
        )
        stored = Stored(
            num,
            own,
            1 + sum(known.id == own for known, _ in versions),
            item.title,
            item.url,
            item.outlet,
            item.published,
            item.byline,
            counts[at],
            previous.num if previous else None,
            same if same != num else None,
            near,
            round(alike, 2) if near else None,
            now,
        )
        there.setdefault(address, []).append((stored, digest))
        fresh = same == num
        found_by = kin.add(num, keys[at], brief[at]) if long_enough and fresh else ()
        text = item.text if fresh else None
        rows.append(Row(stored, address, digest, brief[at], found_by, text))
        outcome += Outcome(1, int(previous is not None), 0, int(same != num), int(near is not None))
    return rows, outcome


class _Kin:
    """The documents that share a key with one of a batch, those of the batch included."""

    def __init__(self, store: Store, keys: Sequence[Sequence[int]]) -> None:
        wanted = {key for row in keys for key in row}
        self._members = defaultdict(list, store.in_bands(wanted, _CANDIDATES))
        nums = {num for members in self._members.values() for num in members}
        self._sketches = store.sketches(nums)

    def add(self, num: int, keys: Sequence[int], sketch: bytes) -> list[int]:
        """Make a document known.

        Returns:
            The keys under which it is looked up. Those that enough documents have are left out, so
            that a template that a million documents share costs no more than one of eight.
        """
        self._sketches[num] = sketch
        free = [key for key in dict.fromkeys(keys) if len(self._members[key]) < _CANDIDATES]
        for key in free:
            self._members[key].append(num)
        return free

    def nearest(self, keys: Sequence[int], sketch: bytes) -> tuple[int | None, float]:
        """Return the most similar document, the first of several, and its likeness."""
        nums = sorted({num for key in keys for num in self._members.get(key, ())})
        found = [(likeness(sketch, self._sketches[num]), -num) for num in nums]
        best, num = max(found, default=(0.0, 0))
        return (-num, best) if best >= NEAR else (None, 0.0)
