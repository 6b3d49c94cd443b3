"""Measure an archive: adding, searching, sizes, memory, as it grows.

``python benchmarks/archive.py ARTICLES --pairs FOLDER ...`` grows the articles (see grown.py), adds
them in a process of its own, and searches for the source of each retelling. A retelling is found if
the first match is its source, a variant of it, or a variant of its neighbour: the only documents
that hold its very sentences.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from find_fit import cut, pairs_of
from grown import grow, read_lines, write_lines
from results import RESULTS, environment, write
from retold.archive import keep
from retold.archive.archive import Archive
from retold.archive.find import find
from retold.model import Document

KINDS = ("full", "lead", "stripped", "plain", "sentence")
TENTHS = 10
KB = 1024


@dataclass(frozen=True, slots=True)
class Added:
    """What adding took: for each tenth of the documents, seconds and processor's seconds."""

    documents: int
    wall: tuple[float, ...]
    cpu: tuple[float, ...]
    peak_mb: float


def add_measured(lines: Path, folder: Path, total: int) -> Added:
    """Add a file in this process and measure it."""
    marks = [(0, time.perf_counter(), time.process_time())]
    count = 0

    def tell(_source: object, outcome: keep.Outcome, _position: int) -> None:
        nonlocal count
        count += outcome.added
        if count * TENTHS // total > len(marks) - 1:
            marks.append((count, time.perf_counter(), time.process_time()))

    with Archive(folder, write=True) as archive:
        keep.add(archive, [str(lines)], tell)
    marks[-1] = (count, time.perf_counter(), time.process_time())
    pairs = list(pairwise(marks))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KB
    wall = tuple(round(b[1] - a[1], 2) for a, b in pairs)
    return Added(count, wall, tuple(round(b[2] - a[2], 2) for a, b in pairs), peak)


def search(
    archive: Archive, pairs: Sequence[tuple[str, str, str]], before: dict[str, str]
) -> Iterator[str]:
    """Search for each retelling, and yield the rows of a table."""
    yield "| query | retellings | found first | median | p95 | median, processor | p95, processor |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for kind in KINDS:
        queries = [(name, text) for name, _, told in pairs if (text := cut(kind, told))]
        walls, cpus, right = [], [], 0
        for _, text in queries:  # warms up: the pages of the index are read from disk once
            find(archive, Document(id="story", text=text))
        for name, text in queries:
            start, used = time.perf_counter(), time.process_time()
            found = find(archive, Document(id="story", text=text))
            walls.append(time.perf_counter() - start)
            cpus.append(time.process_time() - used)
            best = found.matches[0].document.id.partition("~")[0]
            right += best in {name, before[name]}
        first = f"{right} of {len(queries)}"
        times = " | ".join(
            f"{1000 * sorted(t)[int(q * len(queries))]:.1f} ms"
            for t in (walls, cpus)
            for q in (0.5, 0.95)
        )
        yield f"| {kind} | {len(queries)} | {first} | {times} |"


def report(asked: argparse.Namespace, folder: Path) -> Iterator[str]:
    """Grow, add, search; yield the lines of the results."""
    pairs = [pair for name in asked.pairs for pair in pairs_of(name)]
    articles = [{"id": name, "text": source} for name, source, _ in pairs]
    known = {article["id"] for article in articles}
    articles += [a for a in read_lines(asked.articles) if a["id"] not in known]
    before = {a["id"]: articles[n - 1]["id"] for n, a in enumerate(articles)}
    lines = folder / "grown.jsonl"
    size = write_lines(lines, grow(articles, asked.variants))
    total = len(articles) * (asked.variants + 1)
    command = [sys.executable, __file__, str(lines), "--child", str(folder / "a"), str(total)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    added = Added(**json.loads(printed))
    with Archive(folder / "a") as archive:
        status = keep.status(archive)
        made = environment(["retold", "tantivy", "zstandard", "numpy"])
        yield from (line.replace("one core", "two cores") for line in made)
        yield ""
        yield f"## Adding {added.documents:,} documents, {size / 1e6:,.0f} MB of text"
        yield ""
        yield "| what | value |"
        yield "|---|---:|"
        yield f"| documents a second | {added.documents / sum(added.wall):,.0f} |"
        yield f"| documents a second of the processor | {added.documents / sum(added.cpu):,.0f} |"
        tenths = ", ".join(f"{x:.1f}" for x in added.cpu)
        yield f"| seconds of the processor for each tenth | {tenths} |"
        yield f"| peak memory | {added.peak_mb:,.0f} MB |"
        yield f"| index, of the text | {int(status['index_bytes']) / size:.3f} |"
        yield f"| store, of the text | {int(status['store_bytes']) / size:.3f} |"
        yield ""
        yield "## Searching it, warm, in process"
        yield ""
        yield from search(archive, pairs, before)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KB
        yield ""
        yield f"Peak memory of growing and searching: {peak:,.0f} MB."


def main() -> None:
    """Measure, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path, help="JSON lines with id and text")
    parser.add_argument("--pairs", action="append", default=[], type=Path)
    parser.add_argument("--variants", type=int, default=9)
    parser.add_argument("--write", action="store_true", help=f"also write {RESULTS.name}")
    parser.add_argument("--keep", type=Path, help="where to leave the archive")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        added = add_measured(asked.articles, Path(asked.child[0]), int(asked.child[1]))
        print(json.dumps({n: getattr(added, n) for n in Added.__slots__}))
        return
    with tempfile.TemporaryDirectory() as folder:
        if asked.keep:
            asked.keep.mkdir(parents=True, exist_ok=True)
        lines = list(report(asked, asked.keep or Path(folder)))
    print("\n".join(lines))
    if asked.write:
        write("archive.py", lines)


if __name__ == "__main__":
    main()
