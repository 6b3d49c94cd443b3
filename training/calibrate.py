"""Fit what turns the model's answer and the rules' findings into probabilities.

Run ``python training/calibrate.py SETS`` (``make support`` does), where SETS is the folder with
``summedits_other.jsonl.gz`` and ``frank_valid.jsonl.gz``. Two logistic regressions over the
features of ``retold.compare.claims``; the model has learned from none of the texts:

- for the sentences of a story, fitted on ``eval/retellings``; the thresholds are chosen there, too;
- for claims by themselves, fitted on SummEdits without its news (Laban et al., 2023; Apache-2.0),
  each origin as much as another. Next to no claim there has a quote or an attribution, and rules
  for news find little: what they find about these, or with high severity, weighs as much as in
  sentences of a story. The printed accuracy is that of an origin under weights fitted on the
  others, and that of summaries of CNN/DM in FRANK (Pagnoni et al., 2021; MIT) under weights fitted
  on SummEdits.

It writes ``calibration.json``.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

import numpy as np

import retold
from examples import place, read
from retold.annotate.facts import facts
from retold.check import read_claim
from retold.compare.claims import FEATURES, Origins, claims, features
from retold.compare.support import FOR, TOGETHER, together
from retold.weights.judge import SupportModel

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "src" / "retold" / "weights" / "calibration.json"
BAD = frozenset(("altered", "spliced", "from_paraphrase", "reattributed", "invented"))
NEWS = "cnndm"
"""The origin in FRANK that has about as many right as wrong summaries; those of XSum are wrong."""
GIVEN = ("high", "voice", "quote")
"""Features of claims by themselves that weigh as in sentences of a story."""
RULES = ("high", "medium", "voice", "quote")
SIGNED = {name: 1 if name in FOR else -1 for name in FEATURES}
SIGNED |= {"opposed": 0, "length": 0, "mean": 1}
SIGNED |= {"synonyms": 0, "akin": 0}
PENALTY = 3.0
RIGHT = 0.75  # of the probability from which a sentence is wrong: up to there it is right
STEPS = 5_000
CONSTANT = 1e-6  # deviation below which a feature tells nothing
FALSE_FINDINGS, FALSE_VERDICTS = 0.015, 0.06
"""Of the faithful sentences where no rule finds anything: what may become a finding, a verdict."""
MARGIN = 0.005
"""What a finding of medium severity must have above each faithful sentence but one."""

Array = np.ndarray[Any, Any]


def main() -> None:
    """Fit, print, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sets", type=Path)
    parser.add_argument("--most", type=int, help="records of an origin")
    options = parser.parse_args()
    begin()
    rows, good = sentences(ROOT / "eval" / "retellings", SupportModel())
    weights = fitted(rows, good, [SIGNED[name] for name in FEATURES])
    wrong = 1 / (1 + np.exp(with_bias(rows) @ weights))
    quiet = rows[:, [FEATURES.index(name) for name in RULES]].sum(axis=1) == 0
    clean = wrong[good & quiet]
    found, told = (
        round(float(np.quantile(clean, 1 - share)), 3) for share in (FALSE_FINDINGS, FALSE_VERDICTS)
    )
    absent = rows[:, FEATURES.index("opposed")] <= 0
    loud = round(float(np.sort(wrong[good & quiet & absent])[-2]) + MARGIN, 3)
    caught = (wrong[~good & quiet] >= found).mean()
    print(f"sentences: {len(good)}, {int((~good).sum())} wrong; where no rule finds anything")
    print(f"    {caught:.3f} of the wrong ones at {FALSE_FINDINGS:.1%} of the faithful ones")
    given = {name: float(weights[FEATURES.index(name)]) for name in GIVEN}
    whole = by_origin(summaries(options.sets, options.most), given)
    value = {
        "weights": named(FEATURES, weights),
        "whole": named(TOGETHER, whole),
        "found": found,
        "loud": max(loud, found),
        "wrong": min(told, found),
        "right": round(RIGHT * min(told, found), 3),
    }
    OUT.write_text(json.dumps(value, indent=1) + "\n", "utf-8")
    print(json.dumps(value, indent=1))


def begin() -> None:
    """Give features that the file does not have yet no weight, so that it can be read."""
    value = json.loads(OUT.read_text("utf-8"))
    for key, names in (("weights", FEATURES), ("whole", TOGETHER)):
        value[key] = {name: value[key].get(name, 0.0) for name in (*names, "bias")}
    OUT.write_text(json.dumps(value, indent=1) + "\n", "utf-8")


def named(names: tuple[str, ...], weights: Array) -> dict[str, float]:
    """Return weights by name, the bias last."""
    return dict(zip([*names, "bias"], (round(float(w), 4) for w in weights), strict=True))


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


def summaries(folder: Path, most: int | None) -> list[tuple[str, list[float], bool]]:
    """Return origin, features and label of the claims, or of a sample of each origin."""
    records = read(folder / "summedits_other.jsonl.gz")
    records += [r for r in read(folder / "frank_valid.jsonl.gz") if r["origin"] == NEWS]
    out = []
    for origin in sorted({record["origin"] for record in records}):
        here = [record for record in records if record["origin"] == origin]
        random.Random(5).shuffle(here)  # noqa: S311  # a sample, no secret
        for record in sorted(here[:most], key=lambda r: str(r["doc"])):  # a source is read once
            rows = read_claim(record["summary"], record["doc"], SupportModel()).rows
            held = [row for row in rows if row]
            if held:
                out.append((origin, together(held), str(record["label"]) == "1"))
    return out


def by_origin(records: list[tuple[str, list[float], bool]], given: dict[str, float]) -> Array:
    """Print the accuracy on each origin under weights fitted on the others; fit on all.

    It is balanced accuracy, at even odds and at the threshold that is best on the others.
    """
    names = np.array([record[0] for record in records])
    rows = np.array([record[1] for record in records])
    good = np.array([record[2] for record in records])
    origins = sorted(set(names.tolist()) - {NEWS})
    count = np.array([1 / (names == name).sum() for name in names])
    free = np.array([name not in given for name in TOGETHER])
    signs = [SIGNED[name] for name in TOGETHER if name not in given]

    def without(left: str) -> Array:
        here = (names != left) & (names != NEWS)
        out = np.array([*(given.get(name, 0.0) for name in TOGETHER), 0.0])
        out[np.r_[free, True]] = fitted(rows[here][:, free], good[here], signs, count[here])
        return out

    found = []
    for origin in origins:
        here = names == origin
        odds = with_bias(rows) @ without(origin)
        others = [(odds[names == o], good[names == o]) for o in origins if o != origin]
        steps = np.unique(np.round(odds[np.isin(names, origins) & ~here], 2))
        means = [np.mean([balanced(o, g, step) for o, g in others]) for step in steps]
        best = float(steps[int(np.argmax(means))])
        found.append([balanced(odds[here], good[here], at) for at in (0.0, best)])
        even, chosen = found[-1]
        print(f"    {origin}: {here.sum()} claims, balanced accuracy {even:.3f}, {chosen:.3f}")
    even, chosen = np.mean(found, axis=0)
    print(f"    mean: at even odds {even:.3f}, at the threshold best elsewhere {chosen:.3f}")
    whole = without(NEWS)
    here = names == NEWS
    even = balanced(with_bias(rows[here]) @ whole, good[here], 0.0)
    print(f"    {NEWS}: {here.sum()} claims, at even odds {even:.3f}")
    return whole


def balanced(odds: Array, good: Array, threshold: float) -> float:
    """Return the mean of the shares of good and bad ones that are told right."""
    said = odds >= threshold
    return float(((said & good).sum() / good.sum() + (~said & ~good).sum() / (~good).sum()) / 2)


def with_bias(rows: Array) -> Array:
    """Return the rows with a column of ones."""
    return np.hstack([rows, np.ones((len(rows), 1))])


def fitted(rows: Array, good: Array, signs: list[int], counts: Array | None = None) -> Array:
    """Return weights and bias (k + 1,) by projected gradient descent with a quadratic penalty.

    Both classes count the same, and inside them each row as much as ``counts`` says. A feature
    that speaks for support never counts against it, nor the other way round: a weight of the wrong
    sign stays at zero.
    """
    middle, scale = rows.mean(axis=0), rows.std(axis=0)
    scale = np.where(scale < CONSTANT, 1.0, scale)
    values = with_bias((rows - middle) / scale)
    counts = np.ones(len(rows)) if counts is None else counts
    share = np.where(good, counts / counts[good].sum(), counts / counts[~good].sum())
    share *= len(rows) / 2
    step = 4 / (np.linalg.norm(values * np.sqrt(share)[:, None], 2) ** 2 / len(values) + PENALTY)
    weights = np.zeros(values.shape[1])
    bounds = np.array([*signs, 0])
    for _ in range(STEPS):
        error = share * (1 / (1 + np.exp(-(values @ weights))) - good)
        slope = values.T @ error / len(values) + PENALTY / len(values) * np.r_[weights[:-1], 0]
        weights -= step * slope
        weights = np.where(bounds > 0, np.maximum(weights, 0), weights)
        weights = np.where(bounds < 0, np.minimum(weights, 0), weights)
    weights[:-1] /= scale
    weights[-1] -= weights[:-1] @ middle
    return weights


if __name__ == "__main__":
    main()
