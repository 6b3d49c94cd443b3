"""The pairs of a story and its source, each checked once for all that is counted in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import retold
from retold.model import Report


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled pair and what the checker says about it.

    Attributes:
        name: of its files.
        labels: the retelling and what is known about it; README.md tells the fields.
        report: of the check of the retelling against its one source.
    """

    name: str
    labels: Mapping[str, Any]
    report: Report


def check_pairs(folder: Path) -> tuple[Pair, ...]:
    """Check every pair under ``folder``, in the order of their names.

    Args:
        folder: holds ``labels/NAME.json`` and ``sources/NAME.txt``.
    """
    pairs = []
    for path in sorted((folder / "labels").glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        text = (folder / "sources" / f"{path.stem}.txt").read_text(encoding="utf-8")
        story = retold.from_text(labels["retelling"], id=f"{path.stem} story")
        source = retold.from_text(text, id=f"{path.stem} source")
        pairs.append(Pair(path.stem, labels, retold.check(story, [source])))
    return tuple(pairs)
