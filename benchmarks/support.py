"""Measure what the support model adds to a check, against the length of story and source.

Run ``python benchmarks/support.py``; README.md beside it tells what the numbers mean.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterator, Sequence

import retold
from check import Pair, read_pairs
from results import RESULTS, environment, write
from retold.weights.judge import judge

LENGTHS = (500, 1_000, 2_000, 5_000, 10_000, 20_000)
RUNS = 5
PACKAGES = ("retold", "onnxruntime", "spacy")


def main(argv: Sequence[str] | None = None) -> None:
    """Measure and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help=f"also write {RESULTS.name}")
    parser.add_argument("--most", type=int, default=LENGTHS[-1], help="words of the longest pair")
    options = parser.parse_args(argv)
    pairs = read_pairs()
    lengths = [words for words in LENGTHS if words <= options.most]
    lines = [line.replace("one core", "two cores") for line in environment(PACKAGES)]
    lines += ["", "## A check without and with the support model, warm, in process", ""]
    lines += [
        "| words of story and source | sentences read | without | with, one thread | two threads |",
        "|---:|---:|---:|---:|---:|",
    ]
    lines += [row(joined(pairs, words)) for words in lengths]
    lines += ["", "Median of the time on the clock. The story is half as long as the source."]
    print("\n".join(lines))
    if options.write:
        write("support.py", lines)


def joined(pairs: Sequence[Pair], words: int) -> tuple[str, str]:
    """Return a story and a source of so many words together: paragraphs of the invented ones."""
    story = " ".join(paragraphs(pairs, "story", words // 3))
    source = " ".join(paragraphs(pairs, "source", words - words // 3))
    return story, source


def paragraphs(pairs: Sequence[Pair], side: str, words: int) -> Iterator[str]:
    """Yield paragraphs of one side until there are so many words."""
    left = words
    while True:
        for pair in pairs:
            for paragraph in getattr(pair, side).split("\n"):
                if len(paragraph.split()) > left:
                    return
                left -= len(paragraph.split())
                yield f"{paragraph}\n\n"


def row(texts: tuple[str, str]) -> str:
    """Return the row of a pair."""
    story, source = (
        retold.from_text(text, id=name)
        for name, text in zip(("story", "source"), texts, strict=True)
    )
    models = (None, retold.SupportModel(threads=1), retold.SupportModel(threads=2))
    seconds = []
    for model in models:
        found = []
        for _ in range(RUNS if len(texts[1]) < 50_000 else 1):
            judge.cache_clear()
            start = time.perf_counter()
            report = retold.check(story, [source], model=model)
            found.append(time.perf_counter() - start)
        seconds.append(statistics.median(found))
    words = len(texts[0].split()) + len(texts[1].split())
    times = " | ".join(f"{value * 1000:,.0f} ms" for value in seconds)
    return f"| {words:,} | {len(report.sentences)} | {times} |"


if __name__ == "__main__":
    main()
