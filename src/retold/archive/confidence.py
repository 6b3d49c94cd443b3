"""How likely it is that a story draws on a document, from how the document fits it. Pure.

A logistic model over a few measures, fitted by ``benchmarks/find_fit.py`` on invented retellings
among real articles, each once with its source in the archive and once with the source left out.
"""

from __future__ import annotations

import math

from retold.archive.evidence import Fit

WEIGHTS = {"bias": -7.147, "covered": 2.379, "rare": 2.729, "runs": 2.007, "stands_out": 3.253}
"""What the fit gave."""
_STANDS_OUT = 2.5  # what is assumed where the archive is too small to tell


def measures(fit: Fit, words: float, stands_out: float | None) -> dict[str, float]:
    """Return what the model looks at.

    Args:
        fit: of a document.
        words: its score by words, of the best document's.
        stands_out: the best document's score by words, of what unrelated ones have; None if there
            are too few documents to tell.
    """
    above = (stands_out or _STANDS_OUT) * words
    return {
        "bias": 1.0,
        "covered": fit.covered,
        "rare": fit.rare,
        "runs": min(1.0, math.sqrt(fit.runs)),
        "stands_out": math.log(max(above, 0.2)),
    }


def confidence(fit: Fit, words: float, stands_out: float | None) -> float:
    """Return the probability that a story draws on a document.

    Args:
        fit: of the document.
        words: its score by words, of the best document's.
        stands_out: see :func:`measures`.
    """
    seen = measures(fit, words, stands_out)
    total = sum(weight * seen[name] for name, weight in WEIGHTS.items())
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 6)
