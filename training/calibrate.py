"""Fit what turns the model's answer and the rules' findings into a probability.

Run ``make support`` (or ``python training/calibrate.py SUMMEDITS``, where SUMMEDITS is the public
set ``summedits_other.jsonl.gz``). A logistic regression over the features of
``retold.compare.support`` is fitted on the sentences of ``eval/retellings``, which the model was
not trained on, and its thresholds are chosen there. How several sentences of a claim count together
is fitted on SummEdits; the model has seen sentences of the same summaries, but only four numbers
are fitted. It writes ``calibration.json``.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import retold
from examples import place, read
from retold.annotate.facts import facts
from retold.compare.support import FEATURES, Origins, calibration, claims, features
from retold.support.judge import SupportModel

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "src" / "retold" / "support" / "calibration.json"
BAD = frozenset(("altered", "spliced", "from_paraphrase", "reattributed", "invented"))
FALSE_FINDINGS, FALSE_VERDICTS = 0.02, 0.08
"""Of the faithful sentences where no rule finds anything: what may become a finding, a verdict."""

PENALTY = 1.0
# Where the features tell that a rule found something.
RULES = [FEATURES.index(name) for name in ("high", "medium", "low", "voice", "quote")]
# Signs that a weight may have: a finding never speaks for support, coverage never against it.
SIGNS = {
    "model": 1, "piece": 1, "covered": 1, "one": 1, "high": -1, "medium": -1, "low": -1,
    "voice": -1, "quote": -1, "numbers": -1, "names": -1,
}  # fmt: skip

Array = np.ndarray[Any, Any]


def sentences(folder: Path, model: SupportModel) -> tuple[Array, Array]:
    """Return the features (n, k) of labelled sentences and whether each is faithful (n,)."""
    rows, good = [], []
    for path in sorted((folder / "labels").glob("*.json")):
        labels = json.loads(path.read_text("utf-8"))
        story = labels["retelling"]
        told = retold.from_text(story, id="story")
        text = (folder / "sources" / f"{path.stem}.txt").read_text("utf-8")
        source = retold.from_text(text, id="source")
        report = retold.check(told, [source], model=None)
        read, origins = facts(told), Origins([facts(source)])
        faithful = [place(story, s) for s in labels["faithful"]]
        wrong = [place(story, i["r"]) for i in labels["issues"]]
        wrong += [place(story, q["r"]) for q in labels["quotes"] if q["verdict"] in BAD]
        for claim in claims(read, origins, model):
            bad = any(s.overlaps(claim.span) for s in wrong)
            if not claim.copied and (bad or any(s.overlaps(claim.span) for s in faithful)):
                rows.append(features(claim, read, origins, report.findings, report.quotes))
                good.append(not bad)
    return np.array(rows), np.array(good)


def fitted(rows: Array, good: Array, signs: list[int]) -> Array:
    """Return weights and bias (k + 1,) by gradient descent, with a quadratic penalty.

    Both classes count the same; a weight of the wrong sign stays at zero.
    """
    scale = rows.std(axis=0) + 1e-9
    values = np.hstack([rows / scale, np.ones((len(rows), 1))])
    share = np.where(good, 0.5 / good.mean(), 0.5 / (1 - good.mean()))
    weights = np.zeros(values.shape[1])
    bounds = np.array([*signs, 0])
    for _ in range(20_000):
        odds = values @ weights
        error = share * (1 / (1 + np.exp(-odds)) - good)
        slope = values.T @ error / len(values) + PENALTY / len(values) * np.r_[weights[:-1], 0]
        weights -= 0.5 * slope
        weights = np.where(bounds > 0, np.maximum(weights, 0), weights)
        weights = np.where(bounds < 0, np.minimum(weights, 0), weights)
    return weights / np.r_[scale, 1]


def several(
    path: Path, predict: Callable[[str, str], list[float]], most: int
) -> tuple[list[float], float]:
    """Fit how the log odds of several sentences make those of a claim.

    Args:
        path: the public set.
        predict: what gives the log odds of a claim's sentences.
        most: records of the set that are read.

    Returns:
        Three weights and the bias, and the balanced accuracy with them.
    """
    records = read(path)
    random.Random(5).shuffle(records)  # noqa: S311  # not for secrets
    rows, good = [], []
    for record in records[:most]:
        odds = predict(record["summary"], record["doc"])
        if len(odds) > 1:
            rows.append([min(odds), sum(odds) / len(odds), np.log(len(odds))])
            good.append(str(record["label"]) == "1")
    told, right = np.array(rows), np.array(good)
    weights = fitted(told, right, [1, 1, 0])
    said = np.hstack([told, np.ones((len(told), 1))]) @ weights >= 0
    accuracy = (said & right).sum() / right.sum() + (~said & ~right).sum() / (~right).sum()
    return weights.tolist(), float(accuracy / 2)


def predictor(model: SupportModel) -> Callable[[str, str], list[float]]:
    """Return what gives the log odds of a claim's sentences."""

    def odds(claim: str, source: str) -> list[float]:
        answer = retold.support(claim, source, model=model)
        shares = [min(max(s.score, 1e-4), 1 - 1e-4) for s in answer.sentences]
        return [float(np.log(s / (1 - s))) for s in shares]

    return odds


def main() -> None:
    """Fit, print, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("summedits", type=Path)
    parser.add_argument("--most", type=int, default=700)
    options = parser.parse_args()
    model = SupportModel()
    rows, good = sentences(ROOT / "eval" / "retellings", model)
    weights = fitted(rows, good, [SIGNS.get(name, 0) for name in FEATURES])
    named = dict(zip([*FEATURES, "bias"], (round(float(w), 4) for w in weights), strict=True))
    odds = np.hstack([rows, np.ones((len(rows), 1))]) @ weights
    wrong = 1 / (1 + np.exp(odds))
    clean = wrong[good & (rows[:, RULES].sum(axis=1) == 0)]
    thresholds = {
        "found": round(float(np.quantile(clean, 1 - FALSE_FINDINGS)), 3),
        "wrong": round(float(np.quantile(clean, 1 - FALSE_VERDICTS)), 3),
        "right": 0.5,
    }
    value = {"weights": named, "several": [1.0, 0.0, 0.0, 0.0], **thresholds}
    OUT.write_text(json.dumps(value, indent=1) + "\n", "utf-8")
    calibration.cache_clear()  # what comes now reads the file
    value["several"], accuracy = several(options.summedits, predictor(model), options.most)
    value["several"] = [round(w, 4) for w in value["several"]]
    OUT.write_text(json.dumps(value, indent=1) + "\n", "utf-8")
    print(json.dumps(value, indent=1))
    print(
        f"{len(good)} sentences, {int((~good).sum())} wrong; "
        f"summaries of several sentences: {accuracy:.3f}"
    )


if __name__ == "__main__":
    main()
