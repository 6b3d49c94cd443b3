"""Measurements on real reports that need no labels.

``python eval/real.py self FILE`` checks each report against itself: every quote should be verbatim,
and there should be no other finding.
``python eval/real.py joined FILE`` does the same with all lines of the story run into one.
``python eval/real.py cross FILE`` checks each report against every other of the same event: a quote
that both carry should never be called reattributed, since both name its speaker.

FILE is JSON Lines, plain or ``.gz``, with ``text`` and, for ``cross``, ``event``. No such file is
shipped: real articles belong to their publishers.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import retold

MOST_OF_AN_EVENT = 6
MOST_CHARACTERS = 12_000


def records(path: Path) -> list[dict[str, Any]]:
    """Return the records of a JSON Lines file, compressed or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def against_themselves(rows: list[dict[str, Any]], most: int) -> Iterator[tuple[str, str]]:
    """Yield ``most`` texts that hold a quotation mark, drawn with a fixed seed, each twice."""
    quoting = [row["text"][:MOST_CHARACTERS] for row in rows if set(row["text"]) & set('"“')]
    random.Random(11).shuffle(quoting)  # noqa: S311 - a sample, no secret
    for text in quoting[:most]:
        yield text, text


def against_joined(rows: list[dict[str, Any]], most: int) -> Iterator[tuple[str, str]]:
    """Yield the same texts, the story with all its lines in one."""
    for _, source in against_themselves(rows, most):
        yield re.sub(r"\s*\n\s*", " ", source), source


def against_each_other(rows: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield every ordered pair of texts on one event."""
    events: dict[str, list[str]] = {}
    for row in rows:
        events.setdefault(str(row["event"]), []).append(row["text"])
    for texts in events.values():
        yield from itertools.permutations(texts[:MOST_OF_AN_EVENT], 2)


def count(pairs: Iterable[tuple[str, str]]) -> Counter[str]:
    """Check each pair and count the verdicts, the story's statements, and the other findings."""
    found: Counter[str] = Counter()
    for story, source in pairs:
        documents = [retold.from_text(source, id="source")]
        report = retold.check(retold.from_text(story, id="story"), documents)
        found.update(check.verdict.value for check in report.quotes)
        found["statements"] += len(report.statements)
        found.update(finding.kind.value for finding in report.findings)
    return found


def main() -> int:
    """Measure and print a line for each verdict and each kind of finding."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("measure", choices=["self", "joined", "cross"])
    parser.add_argument("file", type=Path)
    parser.add_argument("--most", type=int, default=600, help="reports to check against themselves")
    options = parser.parse_args()
    rows = records(options.file)
    pairs = {
        "self": lambda: against_themselves(rows, options.most),
        "joined": lambda: against_joined(rows, options.most),
        "cross": lambda: against_each_other(rows),
    }
    found = count(pairs[options.measure]())
    for verdict, number in found.most_common():
        print(f"{verdict:<20} {number:>7,}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
