"""Omissions: whether what the labels say was left out stands among the first that are listed."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.pairs import Pair
from scoring.shares import Outcome, Score, Share, place

FIRST = 10
"""How many of the listed omissions count."""

LISTED = "listed"


def score(pairs: Iterable[Pair]) -> Score:
    """Count the labelled omissions that one of the first ten listed overlaps.

    An item is a pair and the index of an omission: "fic01#omission0".
    """
    items: dict[str, Outcome] = {}
    wrong = []
    for pair in pairs:
        (source,) = pair.report.sources
        found = [omission.source.span for omission in pair.report.omissions[:FIRST]]
        for index, label in enumerate(pair.labels["omissions"]):
            at = place(source.text, label["s"])
            listed = any(at.overlaps(span) for span in found)
            key = f"{pair.name}#omission{index}"
            items[key] = Outcome(LISTED, LISTED if listed else None)
            if not listed:
                wrong += [f"{key}: left out, not listed", f"    source:  {label['s']}"]
    share = Share.of(item.given == LISTED for item in items.values())
    return Score({f"omission_recall_at_{FIRST}": share}, items, tuple(wrong))
