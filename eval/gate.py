"""Measure the package on the labelled texts and hold it to its floors.

Run ``python eval/gate.py``. It exits 1 when a metric is worse than its floor or when the texts are
not those that the floors were made from. README.md tells how metrics count.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring import findings, omissions, quotes, statements
from scoring.floors import Floors, RefusedError, changes, complaints, table, updated
from scoring.pairs import check_pairs
from scoring.shares import Score, merged

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Set:
    """A set of labelled texts.

    Attributes:
        folder: where they lie.
        floors: the file with the floors.
        measure: turns the folder into a score.
    """

    folder: Path
    floors: Path
    measure: Callable[[Path], Score]


def measure_pairs(folder: Path) -> Score:
    """Score quotes, findings and omissions of pairs that are labelled in full."""
    pairs = check_pairs(folder)
    return merged(quotes.score(pairs), findings.score(pairs), omissions.score(pairs))


def measure_quotes(folder: Path) -> Score:
    """Score what can be scored of pairs whose issues are labelled only in part."""
    pairs = check_pairs(folder)
    return merged(quotes.score(pairs), findings.alarms(pairs), omissions.score(pairs))


def measure_statements(folder: Path) -> Score:
    """Score the statements of single texts."""
    return statements.score(statements.extract(folder))


SETS = (
    Set(HERE / "fiction", HERE / "floors.json", measure_pairs),
    Set(HERE / "carriers", HERE / "carriers-floors.json", measure_pairs),
    Set(HERE / "retellings", HERE / "retellings-floors.json", measure_pairs),
    Set(HERE / "newsroom", HERE / "newsroom-floors.json", measure_quotes),
    Set(HERE / "statements", HERE / "statements-floors.json", measure_statements),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description="Hold the checker to its accuracy floors.")
    parser.add_argument("--update", action="store_true", help="write new floors, never lower ones")
    parser.add_argument(
        "--new-data", action="store_true", help="with --update: the texts changed, start anew"
    )
    parser.add_argument("--show", action="store_true", help="print every item that is wrong")
    options = parser.parse_args(argv)
    if options.new_data and not options.update:
        parser.error("--new-data goes with --update")

    return max(hold(texts, options) for texts in SETS)


def hold(texts: Set, options: argparse.Namespace) -> int:
    """Measure one set against its floors; return the exit status."""
    score = texts.measure(texts.folder)
    floors, now = Floors.load(texts.floors), Floors.of(texts.folder, score)
    lines = table(score.shares, floors) + changes(score.items, floors)
    if options.show:
        lines += score.wrong
    if len(SETS) > 1:
        print(f"== {texts.folder.name}")
    print(*lines, sep="\n")

    if options.update:
        try:
            updated(now, floors, new_data=options.new_data).save(texts.floors)
        except RefusedError as refused:
            print(f"not updated: {refused}", file=sys.stderr)
            return 1
        print(f"floors written to {texts.floors.name}")
        return 0
    found = complaints(now, floors)
    for sentence in found:
        print(f"failed: {sentence}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
