"""Fit what turns the model's answer and the rules' findings into probabilities.

Run ``python training/calibrate.py SETS MODEL`` (``make support`` does), where SETS is the folder
with ``summedits_other.jsonl.gz`` and ``frank_valid.jsonl.gz``. Two logistic regressions over the
features of ``retold.compare.claims``:

- for the sentences of a story, fitted on ``eval/retellings``, on which the model was not trained;
  the thresholds are chosen there, too;
- for claims of several sentences, fitted on SummEdits without its news and on summaries of news,
  those of CNN/DM in FRANK (Pagnoni et al., 2021; MIT). The model has learned from the first, so
  MODEL is the one of the first stage, which has not. The printed accuracy is that of an origin
  under weights fitted on the others.

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
RULES = ("high", "medium", "voice", "quote")
SIGNED = {name: 1 if name in FOR else -1 for name in FEATURES}
SIGNED |= {"opposed": 0, "length": 0, "mean": 1, "sentences": 0}
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
    parser.add_argument("model", help="the model of the first stage")
    parser.add_argument("--most", type=int, default=150, help="records of an origin")
    options = parser.parse_args()
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
    records = summaries(options.sets, SupportModel(options.model), options.most)
    whole = by_origin(records, [SIGNED[name] for name in TOGETHER])
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


def summaries(folder: Path, model: SupportModel, most: int) -> list[tuple[str, list[float], bool]]:
    """Return origin, features and label of a sample of each origin."""
    records = read(folder / "summedits_other.jsonl.gz")
    records += [r for r in read(folder / "frank_valid.jsonl.gz") if r["origin"] == NEWS]
    out = []
    for origin in sorted({record["origin"] for record in records}):
        here = [record for record in records if record["origin"] == origin]
        random.Random(5).shuffle(here)  # noqa: S311  # a sample, no secret
        for record in sorted(here[:most], key=lambda r: str(r["doc"])):  # a source is read once
            rows = read_claim(record["summary"], record["doc"], model).rows
            held = [row for row in rows if row]
            if len(held) > 1:  # a single sentence is judged as those of a story are
                out.append((origin, together(held), str(record["label"]) == "1"))
    return out


def by_origin(records: list[tuple[str, list[float], bool]], signs: list[int]) -> Array:
    """Print the accuracy on each origin under weights fitted on the others; fit on all."""
    origins = [record[0] for record in records]
    rows = np.array([record[1] for record in records])
    good = np.array([record[2] for record in records])
    found = []
    for origin in sorted(set(origins)):
        here = np.array([name == origin for name in origins])
        odds = with_bias(rows[here]) @ fitted(rows[~here], good[~here], signs)
        right = good[here]
        said = odds >= 0
        found.append(
            float(
                ((said & right).sum() / right.sum() + (~said & ~right).sum() / (~right).sum()) / 2
            )
        )
        print(f"    {origin}: {int(here.sum())} claims, balanced accuracy {found[-1]:.3f}")
    print(f"    mean {np.mean(found):.3f}")
    return fitted(rows, good, signs)


def with_bias(rows: Array) -> Array:
    """Return the rows with a column of ones."""
    return np.hstack([rows, np.ones((len(rows), 1))])


def fitted(rows: Array, good: Array, signs: list[int]) -> Array:
    """Return weights and bias (k + 1,) by projected gradient descent with a quadratic penalty.

    Both classes count the same. A feature that speaks for support never counts against it, nor
    the other way round: a weight of the wrong sign stays at zero.
    """
    middle, scale = rows.mean(axis=0), rows.std(axis=0)
    scale = np.where(scale < CONSTANT, 1.0, scale)
    values = with_bias((rows - middle) / scale)
    share = np.where(good, 0.5 / good.mean(), 0.5 / (1 - good.mean()))
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
