"""Measure vectors: what they find that words do not, and what they cost.

``python benchmarks/other_words.py ARTICLES`` makes an archive of some of the articles and of all
invented sources, adds vectors to it, and searches it with and without: for the sentences of
``other_words.json``, which tell what a source says in words that it hardly uses, and for the
invented retellings of ``eval``.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from find_fit import EVAL, INVENTED, cut, pairs_of
from grown import read_lines, write_lines
from results import RESULTS, environment, write
from retold.archive import keep
from retold.archive.archive import Archive
from retold.archive.find import find
from retold.model import Document

QUERIES = Path(__file__).resolve().parent / "other_words.json"

Query = tuple[str, str]  # the id of the source, and the text


def queries() -> Iterator[tuple[str, list[Query]]]:
    """Yield each kind of query with its queries."""
    told = [pair for name in (*INVENTED, "retellings") for pair in pairs_of(EVAL / name)]
    yield "in other words", list(json.loads(QUERIES.read_text(encoding="utf-8")).items())
    for kind in ("full", "lead", "sentence"):
        yield kind, [(name, text) for name, _, one in told if (text := cut(kind, one))]


def search(archive: Archive, asked: Sequence[Query]) -> tuple[int, int, float]:
    """Return how many sources are first, how many among ten, and the median of milliseconds."""
    ranks, walls = [], []
    for name, text in asked:
        start = time.perf_counter()
        found = find(archive, Document(id="story", text=text), with_evidence=False)
        walls.append(1000 * (time.perf_counter() - start))
        names = [match.document.id for match in found.matches]
        ranks.append(names.index(name) if name in names else len(names))
    first = sum(rank == 0 for rank in ranks)
    return first, sum(rank < 10 for rank in ranks), sorted(walls)[len(walls) // 2]


def report(articles: Path, count: int, folder: Path) -> Iterator[str]:
    """Make the archive, search it, yield the lines of the results."""
    told = [pair for name in (*INVENTED, "retellings") for pair in pairs_of(EVAL / name)]
    records = [{"id": name, "text": source} for name, source, _ in told]
    records += islice(read_lines(articles), count)
    size = write_lines(folder / "articles.jsonl", records)
    with Archive(folder / "archive", write=True) as archive:
        keep.add(archive, [str(folder / "articles.jsonl")])
        asked = list(queries())
        search(archive, asked[0][1])  # warms up
        words = [search(archive, of_kind) for _, of_kind in asked]
        archive.vectors.want()
        wall, cpu = time.perf_counter(), time.process_time()
        keep.update(archive)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        search(archive, asked[0][1])
        both = [search(archive, of_kind) for _, of_kind in asked]
        yield from environment(["retold", "onnxruntime", "numpy"])
        yield ""
        yield f"## Vectors of {len(records):,} documents, {size / 1e6:,.0f} MB of text"
        yield ""
        yield "| what | value |"
        yield "|---|---:|"
        yield f"| documents a second | {len(records) / wall:,.0f} |"
        yield f"| documents a second of the processor | {len(records) / cpu:,.0f} |"
        yield f"| bytes a document | {archive.vectors.size() / len(records):,.0f} |"
        yield ""
        yield "| query | queries | first, by words | with vectors | among ten, by words | with vectors | median, by words | with vectors |"  # noqa: E501
        yield "|---|---:|---:|---:|---:|---:|---:|---:|"
        for (kind, of_kind), a, b in zip(asked, words, both, strict=True):
            cells = [len(of_kind), a[0], b[0], a[1], b[1], f"{a[2]:.1f} ms", f"{b[2]:.1f} ms"]
            yield f"| {kind} | {' | '.join(map(str, cells))} |"


def main() -> None:
    """Measure, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path, help="JSON lines with id and text")
    parser.add_argument("--count", type=int, default=4000, help="how many of them")
    parser.add_argument("--write", action="store_true", help=f"also write {RESULTS.name}")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lines = list(report(asked.articles, asked.count, Path(folder)))
    print("\n".join(lines))
    if asked.write:
        write("other_words.py", lines)


if __name__ == "__main__":
    main()
