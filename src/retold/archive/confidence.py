"""How likely it is that a story draws on a document, from how the document fits it. Pure.

A logistic model over three measures, fitted by ``benchmarks/find_fit.py`` on invented retellings
among real articles, whole, in parts, and among other matter, each once with its source in the
archive and once with the source left out. Two of the measures set the document against those that
have nothing to do with the story: how much of a story its source explains depends on how much was
added to it, how much more than others do does not.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

WEIGHTS = {"bias": -6.538, "runs": 0.665, "stands_out": 1.893, "explains_more": 3.764}
"""What the fit gave."""
_STANDS_OUT = 2.5  # what is assumed where the archive is too small to tell
_USUAL = 0.006  # likewise: what unrelated news explains of a story
_LITTLE = 0.02  # of a story; twice next to nothing is no sign of anything


def measures(
    *, runs: float, explains: float, words: float, stands_out: float | None, usual: float | None
) -> dict[str, float]:
    """Return what the model looks at.

    Args:
        runs: how many of the story's runs of three words a document has, 0 to 1.
        explains: how much of the story it explains, 0 to 1.
        words: its score by words, of the best document's.
        stands_out: the best document's score by words, of what unrelated ones have; None if there
            are too few documents to tell.
        usual: how much of the story unrelated ones explain; None likewise.
    """
    above = (stands_out or _STANDS_OUT) * words
    usual = _USUAL if usual is None else usual
    return {
        "bias": 1.0,
        "runs": min(1.0, math.sqrt(runs)),
        "stands_out": math.log(max(above, 0.2)),
        "explains_more": math.log((explains + _LITTLE) / (usual + _LITTLE)),
    }


def confidence(seen: Mapping[str, float]) -> float:
    """Return the probability that a story draws on a document.

    Args:
        seen: see :func:`measures`.
    """
    total = sum(weight * seen[name] for name, weight in WEIGHTS.items())
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 6)
