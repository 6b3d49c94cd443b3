"""Measure how long a check takes, warm and from a cold start, and where the time goes.

Run ``python benchmarks/check.py``; README.md beside it tells what the numbers mean.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import pstats
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

import retold
from results import RESULTS, environment, write
from retold.weights.judge import judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

HERE = Path(__file__).resolve().parent
FICTION = HERE.parent / "eval" / "fiction"

WARM_UP = 3
LEAST_SECONDS = 2.0  # of runs for each warm measurement
LEAST_RUNS = 20
COLD_RUNS = 7
PROFILE_LINES = 15
WORDS = 1000  # in story and source together, of the pair that the goal names


@dataclass(frozen=True, slots=True)
class Pair:
    """A story, its source, and the quotes that a string matcher would have to look up."""

    name: str
    story: str
    source: str
    quotes: tuple[str, ...]

    @property
    def words(self) -> int:
        """How many words the two have in all."""
        return len(self.story.split()) + len(self.source.split())


@dataclass(frozen=True, slots=True)
class Times:
    """What many runs of one thing took, in seconds."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median."""
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """The value that 95 of 100 runs stay under."""
        return statistics.quantiles(self.seconds, n=20, method="inclusive")[-1]


def read_pairs() -> list[Pair]:
    """Read the invented pairs."""
    found = []
    for path in sorted((FICTION / "labels").glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        source = (FICTION / "sources" / f"{path.stem}.txt").read_text(encoding="utf-8")
        quotes = tuple(label["r"] for label in labels["quotes"])
        found.append(Pair(path.stem, labels["retelling"], source, quotes))
    return found


def of_length(pairs: Sequence[Pair], words: int) -> Pair:
    """Return the pair with most quotes, its source filled up to ``words`` words in all.

    It is filled with whole paragraphs of the other sources: longer, as sources are, and about
    other things, as the rest of a source often is.
    """
    base = max(pairs, key=lambda pair: (len(pair.quotes), pair.name))
    source, left = [base.source], words - base.words
    for pair in pairs:
        for paragraph in pair.source.split("\n\n") if pair is not base else ():
            if len(paragraph.split()) <= left:
                source.append(paragraph)
                left -= len(paragraph.split())
    return Pair(f"{words:,} words", base.story, "\n\n".join(source), base.quotes)


def check(pair: Pair) -> retold.Report:
    """Do what a caller does with two texts in memory that the model has not read before."""
    judge.cache_clear()
    story = retold.from_text(pair.story, id="story")
    return retold.check(story, [retold.from_text(pair.source, id="source")])


def match(pair: Pair) -> list[float]:
    """Do what a plain string matcher does: look each quote up, which says how alike it is."""
    return [fuzz.partial_ratio(quote, pair.source) for quote in pair.quotes]


def warm(work: Callable[[], object]) -> Times:
    """Time ``work`` in this process, again and again: processor time, so that others count less."""
    for _ in range(WARM_UP):
        work()
    found: list[float] = []
    while sum(found) < LEAST_SECONDS or len(found) < LEAST_RUNS:
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return Times(tuple(found))


def cold(arguments: Sequence[str]) -> Times:
    """Time whole processes, from their start to their end."""
    found = []
    for _ in range(COLD_RUNS):
        start = time.perf_counter()
        done = subprocess.run([sys.executable, *arguments], check=False, capture_output=True)
        found.append(time.perf_counter() - start)
        if done.returncode not in {0, 1}:
            raise RuntimeError(done.stderr.decode())
    return Times(tuple(found))


def cold_starts(pair: Pair) -> dict[str, Times]:
    """Time the commands as processes, and what of that is Python and the imports."""
    with tempfile.TemporaryDirectory() as folder:
        story, source = Path(folder, "story.txt"), Path(folder, "source.txt")
        story.write_text(pair.story, encoding="utf-8")
        source.write_text(pair.source, encoding="utf-8")
        run = ["-c", "import sys; from retold.cli import main; sys.exit(main())"]
        check_it = [*run, "check", str(story), "--source", str(source)]
        return {
            "`python -c pass`": cold(["-c", "pass"]),
            "`import retold`": cold(["-c", "import retold"]),
            "`retold check`": cold(check_it),
            "`retold check --format json`": cold([*check_it, "--format", "json"]),
            "`retold statements` of the source": cold([*run, "statements", str(source)]),
        }


def profile(pair: Pair) -> Iterator[str]:
    """Yield rows of the functions of the package that take the most time of their own."""
    profiler = cProfile.Profile()
    profiler.enable()
    for _ in range(5):
        check(pair)
    profiler.disable()
    stats = pstats.Stats(profiler)
    rows = [
        (own, total, calls, _place(file, line, name))
        for (file, line, name), (_, calls, own, total, _) in stats.stats.items()
    ]
    whole = sum(own for own, *_ in rows)
    yield "| own time | with what it calls | calls | function |"
    yield "|---:|---:|---:|---|"
    for own, total, calls, place in sorted(rows, reverse=True)[:PROFILE_LINES]:
        yield f"| {own / whole:.1%} | {total / whole:.1%} | {calls // 5:,} | `{place}` |"


def _place(file: str, line: int, name: str) -> str:
    if file.startswith(("~", "<")):
        return name.strip("<>")
    parts = Path(file).parts
    home = parts.index("src") + 1 if "src" in parts else len(parts) - 2
    return f"{'/'.join(parts[home:])}:{line} {name}"


def milliseconds(seconds: float) -> str:
    """Return a time as the tables show it."""
    return f"{seconds * 1000:.1f} ms" if seconds >= 0.001 else f"{seconds * 1000:.2f} ms"


def tables() -> Iterator[str]:
    """Measure, and yield the report line by line."""
    pairs = read_pairs()
    main = of_length(pairs, WORDS)
    yield from environment(("retold", "spacy", "rapidfuzz", "sentencex", "rich"))
    yield ""
    yield "## Warm, in process"
    yield ""
    yield "| pair | words | quotes | median | p95 | partial_ratio alone | ratio |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for pair in (main, *pairs):
        ours, peer = warm(lambda pair=pair: check(pair)), warm(lambda pair=pair: match(pair))
        found = len(check(pair).quotes)
        yield (
            f"| {pair.name} | {pair.words:,} | {found} | {milliseconds(ours.median)} "
            f"| {milliseconds(ours.p95)} | {milliseconds(peer.median)} "
            f"| {ours.median / peer.median:,.0f} |"
        )
    yield ""
    yield "## Cold start"
    yield ""
    yield "| process | median | slowest |"
    yield "|---|---:|---:|"
    for name, times in cold_starts(main).items():
        yield f"| {name} | {times.median:.2f} s | {max(times.seconds):.2f} s |"
    yield ""
    yield f"## Where the time goes ({main.name}, under cProfile)"
    yield ""
    yield from profile(main)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description="Measure how long a check takes.")
    parser.add_argument("--write", action="store_true", help=f"also write {RESULTS.name}")
    options = parser.parse_args(argv)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    lines = []
    for line in tables():
        print(line, flush=True)
        lines.append(line)
    if options.write:
        write("check.py", lines)
        print(f"\nwritten to {RESULTS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
