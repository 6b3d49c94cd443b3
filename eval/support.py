"""Measure `retold.support` on labelled claims, and the model alone on sentences of retellings.

Run ``python eval/support.py claims FILE`` for JSON Lines (or .gz) with "doc", "summary", "label"
(1 is supported) and "origin", such as SummEdits (Laban et al., 2023), or ``python eval/support.py
sentences FOLDER...`` for folders with ``labels`` and ``sources``. Nothing of either is part of the
project. How they count:

- claims: balanced accuracy of each origin, at the threshold that is best on the other origins, and
  at 0.5; the mean over origins. ``--model-file`` names weights that were not trained on them.
- sentences: of the sentences that hold an issue or a bad quote, the share that the model alone
  finds when 5% of the faithful ones are flagged, copied sentences among them: by its class of the
  claim, and by that and its worst word together; the same for issues of fact, without lost
  attributions and quotes. Then by `retold.support`, each sentence by itself, and by the score of
  the report, both the model and the rules together; and of the findings that only the model has,
  how many are right.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

import retold
from retold.check import read_claim
from retold.compare.claims import Claim, log_odds
from retold.compare.support import COPIED
from retold.model import Span

BAD = frozenset(("altered", "spliced", "from_paraphrase", "reattributed", "invented"))
VOICE = frozenset(("attribution_dropped", "carrier_dropped"))
FLAGGED = 0.05

Array = np.ndarray[Any, Any]


def main(argv: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("what", choices=["claims", "sentences"])
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--model-file", help="another model than the package's")
    parser.add_argument("--most", type=int, default=0, help="records of an origin; 0 for all")
    parser.add_argument("--origins", help="only these, with commas between")
    parser.add_argument("--scores", type=Path, help="also write the probabilities to this file")
    options = parser.parse_args(argv)
    model = retold.SupportModel(options.model_file)
    if options.what == "sentences":
        for folder in options.paths:
            measure_sentences(folder, model)
        return
    rows = [row for path in options.paths for row in read(path)]
    if options.origins:
        rows = [row for row in rows if row["origin"] in options.origins.split(",")]
    scored = list(score(rows, model, options.most))
    if options.scores:
        names = ("origin", "label", "probability")
        lines = [json.dumps(dict(zip(names, row, strict=True))) + "\n" for row in scored]
        options.scores.write_text("".join(lines), "utf-8")
    measure_claims(scored)


def read(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file, compressed or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def score(
    rows: list[dict[str, Any]], model: retold.SupportModel, most: int
) -> Iterator[tuple[str, bool, float]]:
    """Yield origin, label and probability of each record, or of a fixed sample of each origin."""
    if all("probability" in row for row in rows):
        yield from ((r["origin"], str(r["label"]) in ("1", "True"), r["probability"]) for r in rows)
        return
    for origin in sorted({row["origin"] for row in rows}):
        here = [row for row in rows if row["origin"] == origin]
        random.Random(5).shuffle(here)  # noqa: S311  # a sample, no secret
        here = sorted(here[: most or len(here)], key=lambda row: row["doc"])  # a source is kept
        for row in here:
            found = retold.support(row["summary"], row["doc"], model=model)
            yield origin, str(row["label"]) == "1", found.probability


def measure_claims(scored: list[tuple[str, bool, float]]) -> None:
    """Print balanced accuracy by origin."""
    by_origin: dict[str, tuple[Array, Array]] = {}
    for origin in sorted({row[0] for row in scored}):
        here = [row for row in scored if row[0] == origin]
        by_origin[origin] = np.array([r[2] for r in here]), np.array([r[1] for r in here])
    told = []
    for origin, (odds, good) in by_origin.items():
        others = [pair for name, pair in by_origin.items() if name != origin]
        if not others:
            print(f"{origin}: {len(good)} claims, at 0.5 {balanced(odds, good, 0.5):.3f}")
            return
        steps = np.unique(np.concatenate([pair[0] for pair in others]))
        means = [np.mean([balanced(o, g, step) for o, g in others]) for step in steps]
        best = float(steps[int(np.argmax(means))])
        told.append((balanced(odds, good, best), balanced(odds, good, 0.5)))
        print(f"{origin}: {len(good)} claims, {told[-1][0]:.3f}, at 0.5 {told[-1][1]:.3f}")
    by_others, at_half = np.mean(told, axis=0)
    print(f"mean: {by_others:.3f}, at 0.5 {at_half:.3f}")


def balanced(scores: Array, good: Array, threshold: float) -> float:
    """Return the mean of the shares of good and bad ones that are told right."""
    said = scores >= threshold
    return float(((said & good).sum() / good.sum() + (~said & ~good).sum() / (~good).sum()) / 2)


def measure_sentences(folder: Path, model: retold.SupportModel) -> None:
    """Print what the model finds, alone and with the rules."""
    # by class, by both, by itself, by the score, wrong, wrong in fact
    rows: list[tuple[float, float, float, float, bool, bool]] = []
    own: list[tuple[bool, bool]] = []  # right, of medium severity
    for path in sorted((folder / "labels").glob("*.json")):
        labels = json.loads(path.read_text("utf-8"))
        text = (folder / "sources" / f"{path.stem}.txt").read_text("utf-8")
        story = labels["retelling"]
        told, source = retold.from_text(story, id="story"), retold.from_text(text, id="source")
        read = read_claim(told, source, model)
        facts = [place(story, i["r"]) for i in labels["issues"] if i["type"] not in VOICE]
        wrong = [place(story, i["r"]) for i in labels["issues"]]
        wrong += [place(story, q["r"]) for q in labels["quotes"] if q["verdict"] in BAD]
        clean = [place(story, part) for part in labels["faithful"]]
        for claim, together in zip(read.claims, read.odds, strict=True):
            bad, in_fact, good = (touches(claim.span, spans) for spans in (wrong, facts, clean))
            if bad or good:
                alone = retold.support(claim.span.of(story), source, model=model).probability
                rows.append((*scores(claim), alone, together, bad, in_fact))
        own += [
            (touches(finding.span, wrong), finding.severity is retold.Severity.MEDIUM)
            for finding in read.findings()
        ]
    if not rows:
        raise SystemExit(f"{folder}: has no labels/*.json with sentences.")
    by_class, by_both, alone, by_score, bad, in_fact = (
        np.array(column) for column in zip(*rows, strict=True)
    )
    print(f"{folder.name}: {int(bad.sum())} wrong, {int((~bad).sum())} faithful sentences")
    named = {
        "class": by_class,
        "class and worst word": by_both,
        "retold.support": alone,
        "score of the report": by_score,
    }
    for name, odds in named.items():
        for what, wanted in (("all", bad), ("facts", in_fact)):
            print(f"    {name}, {what}: {told_apart(odds, wanted, ~bad)}")
    medium = [right for right, loud in own if loud]
    print(f"    findings that only the model has: {sum(r for r, _ in own)} of {len(own)} right")
    print(f"    of medium severity: {sum(medium)} of {len(medium)} right")


def scores(claim: Claim) -> tuple[float, float]:
    """Return how sure the model is of a claim, by its class and by its worst word as well."""
    if claim.reading is None:
        return COPIED, 2 * COPIED
    by_class = log_odds(claim.reading.supported)
    return by_class, by_class - log_odds(max(claim.reading.wrong, default=0.0))


def touches(span: Span, places: Sequence[Span]) -> bool:
    """Tell whether a span overlaps one of some places."""
    return any(span.overlaps(place) for place in places)


def told_apart(odds: Array, bad: Array, good: Array) -> str:
    """Return how many of the bad are below all but a few of the good, and the AUC."""
    least = np.quantile(odds[good], FLAGGED)
    area = float(np.mean([(odds[good] > value).mean() for value in odds[bad]]))
    caught = int((odds[bad] < least).sum())
    return f"{caught} of {int(bad.sum())} at {FLAGGED:.0%} flagged, AUC {area:.2f}"


def place(text: str, part: str) -> Span:
    """Return where a part stands."""
    start = text.index(part)
    return Span(start, start + len(part))


if __name__ == "__main__":
    main()
