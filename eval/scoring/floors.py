"""Floors: what is held against a run, when they may be replaced, and how both are printed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scoring.shares import Outcome, Score, Share

# The metrics that count what should not be there; of all others more is better.
LOWER_IS_BETTER = frozenset({"good_quote_false_alarm", "clean_sentence_false_alarm"})


class RefusedError(Exception):
    """The floors must not be replaced; the message says why."""


@dataclass(frozen=True, slots=True)
class Floors:
    """What is held against the checker, or what a run would put in its place.

    Attributes:
        digest: of the data.
        metrics: the value of each metric, None where there was nothing to count.
        items: what was given to each item, None where nothing was found.
    """

    digest: str
    metrics: Mapping[str, float | None]
    items: Mapping[str, str | None]

    @classmethod
    def of(cls, folder: Path, score: Score) -> Floors:
        """Return what the score of the texts under ``folder`` would put in their place."""
        return cls(
            digest(folder),
            {name: share.value for name, share in score.shares.items()},
            {key: item.given for key, item in score.items.items()},
        )

    @classmethod
    def load(cls, path: Path) -> Floors | None:
        """Read floors, or return None where there are none yet."""
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else None

    def save(self, path: Path) -> None:
        """Write them, the same floors always as the same bytes."""
        data = {
            "digest": self.digest,
            "metrics": dict(self.metrics),
            "items": dict(sorted(self.items.items())),
        }
        path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8", newline="\n")


def digest(folder: Path) -> str:
    """Return the SHA-256 over the sorted names and contents of all files under ``folder``."""
    total = hashlib.sha256()
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for name, path in sorted(files.items()):
        if path.is_file():
            # Hashes have one length, so no name can pass for the end of a content.
            total.update(hashlib.sha256(name.encode()).digest())
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def is_worse(metric: str, value: float | None, floor: float | None) -> bool:
    """Tell whether a value is worse than its floor; a metric that is no longer counted is."""
    if floor is None:
        return False
    if value is None:
        return True
    return value > floor if metric in LOWER_IS_BETTER else value < floor


def fallen(now: Floors, floors: Floors) -> list[str]:
    """Return a sentence for each metric that is worse than its floor."""
    return [
        f"{metric} is {_number(now.metrics.get(metric))}, worse than its floor {_number(floor)}"
        for metric, floor in floors.metrics.items()
        if is_worse(metric, now.metrics.get(metric), floor)
    ]


def complaints(now: Floors, floors: Floors | None) -> list[str]:
    """Return why the gate stays shut, one sentence each; empty if it opens."""
    if floors is None:
        return ["there are no floors yet: run with --update to write them"]
    found = []
    if now.digest != floors.digest:
        found.append(
            "the data is not what the floors were made from"
            f" (digest {now.digest[:12]}, floors {floors.digest[:12]}):"
            " restore it, or run with --update --new-data if the change is meant"
        )
    found += [
        f"{metric} has no floor: run with --update to write one"
        for metric in now.metrics
        if metric not in floors.metrics
    ]
    return found + fallen(now, floors)


def updated(now: Floors, floors: Floors | None, *, new_data: bool) -> Floors:
    """Return the floors to write.

    New data start anew and may lower a floor; the same data never do, ``new_data`` or not.

    Raises:
        RefusedError: if a floor would be lowered, or the data changed and ``new_data`` is not set.
    """
    if floors is None:
        return now
    if now.digest != floors.digest:
        if not new_data:
            raise RefusedError("the data changed: add --new-data if that is meant")
    elif worse := fallen(now, floors):
        raise RefusedError("; ".join(worse))
    return now


def changes(items: Mapping[str, Outcome], floors: Floors | None) -> list[str]:
    """Return a line for each item that became right or wrong since the floors were written.

    Args:
        items: what this run found.
        floors: what the last update found.
    """
    if floors is None:
        return []
    lines = []
    for key in sorted(items.keys() | floors.items.keys()):
        if key not in floors.items:
            continue  # new data: neither gained nor lost
        was = floors.items[key]
        if key not in items:
            lines.append(f"gone {key} (was {_given(was)})")
            continue
        wanted, given = items[key].wanted, items[key].given
        if (was == wanted) != (given == wanted):
            word = "gained" if given == wanted else "lost"
            lines.append(f"{word} {key}: {_given(given)} (was {_given(was)})")
    return lines


def _number(value: float | None) -> str:
    return "none" if value is None else f"{value:.4f}"


def _given(given: str | None) -> str:
    return given or "not found"


def table(shares: Mapping[str, Share], floors: Floors | None) -> list[str]:
    """Return the lines of the table of metrics beside their floors."""
    lines = [f"{'metric':<26}{'value':>8}{'count':>10}{'floor':>8}"]
    for name, share in shares.items():
        floor = floors.metrics.get(name) if floors else None
        mark = ""
        if share.value != floor and floor is not None:
            mark = "  worse" if is_worse(name, share.value, floor) else "  better"
        count = f"{share.hits}/{share.total}"
        lines.append(f"{name:<26}{_number(share.value):>8}{count:>10}{_number(floor):>8}{mark}")
    return lines
