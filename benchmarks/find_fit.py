"""Fit the confidence of ``retold find``: how likely a story draws on a document.

Each retelling is searched for whole, in parts, and among other matter (as long a retelling of
something else; the leads of three), and each of these twice: with its source in the archive, and
with the source left out.
The model is fitted on the invented pairs of ``eval`` among the articles that are named, and tried
on the pairs that are named with ``--try``, which it has not seen.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import retold
from retold.archive.archive import Archive
from retold.archive.find import compare
from retold.archive.keep import add

EVAL = Path(__file__).resolve().parent.parent / "eval"
INVENTED = ("fiction", "newsroom", "carriers")
RIDGE = 0.02
STEPS = 50
KINDS = ("full", "lead", "plain", "stripped", "sentence")
MIXED = ("padded", "digest")
OTHERS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One search: what was measured of the best document, and whether it could be the source."""

    kind: str
    pair: str
    present: bool
    seen: dict[str, float]


def pairs_of(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield name, source and retelling of the pairs in a folder."""
    for path in sorted((folder / "labels").glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        source = (folder / "sources" / f"{path.stem}.txt").read_text(encoding="utf-8")
        yield f"{folder.name}/{path.stem}", source, labels["retelling"]


def cut(kind: str, text: str) -> str | None:
    """Return the part of a retelling that is searched for, or None if it has none."""
    parts = [part for part in text.split("\n") if part.strip()]
    marks = set('"“”„«»')
    bare = [part for part in parts if not marks & set(part) and not any(c.isdigit() for c in part)]
    match kind:
        case "full":
            return text
        case "lead":
            return "\n\n".join(parts[:2])
        case "plain":
            return "\n\n".join(bare) or None
        case "stripped":
            kept = (w for p in parts for w in p.split() if not any(c.isdigit() for c in w))
            return " ".join(kept)
        case _:
            sentences = [s for part in bare for s in part.split(". ")]
            return max(sentences, key=len) if sentences else None


def queries(
    told: str, others: Sequence[tuple[str, str, str]]
) -> Iterator[tuple[str, str | None, Sequence[str]]]:
    """Yield the kinds of query that a retelling makes, each with what else is in it.

    Args:
        told: the retelling.
        others: other pairs, whose retellings are the matter that a rewriter adds.

    Yields:
        The kind, the text, and the names of the pairs that must not be found for it.
    """
    for kind in KINDS:
        yield kind, cut(kind, told), ()
    first, *_ = others
    yield "padded", f"{told}\n\n{first[2]}", [first[0]]
    leads = [cut("lead", text) or "" for text in (told, *(other[2] for other in others))]
    yield "digest", "\n\n".join(leads), [other[0] for other in others]


def rows(archive: Archive, pairs: Sequence[tuple[str, str, str]]) -> Iterator[Row]:
    """Yield two rows for each kind of query of each pair."""
    num = {name: archive.store.named(name)[0].num for name, _, _ in pairs}
    for at, (name, _, told) in enumerate(pairs):
        others = [pairs[(at + step) % len(pairs)] for step in range(7, 7 + 4 * OTHERS, 4)]
        for kind, text, besides in queries(told, others):
            if not text:
                continue
            story = retold.Document(id="story", text=text)
            away = {num[other] for other in besides} - {num[name]}
            for present in (True, False):
                seen = compare(archive, story, without=away if present else away | {num[name]})
                best = max(seen.candidates, key=lambda c: (c.rank(seen.weights), -c.num))
                if present and best.num != num[name]:
                    continue
                yield Row(kind, name, present, seen.measured(best))


def fit(found: Sequence[Row], names: Sequence[str]) -> dict[str, float]:
    """Return the weights of a ridge logistic regression, by Newton's method."""
    x = np.array([[row.seen[name] for name in names] for row in found])
    y = np.array([row.present for row in found], dtype=float)
    w = np.zeros(len(names))
    penalty = RIDGE * len(found) * np.eye(len(names)) / 10
    penalty[0, 0] = 0.0
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - y) + penalty @ w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + penalty + 1e-9 * np.eye(len(names))
        w -= np.linalg.solve(hessian, gradient)
    return dict(zip(names, (round(float(v), 3) for v in w), strict=True))


def area(found: Sequence[Row], weights: dict[str, float]) -> float:
    """Return how often a present source scores above an absent one."""
    score = [(r.present, sum(w * r.seen[n] for n, w in weights.items())) for r in found]
    here = [s for present, s in score if present]
    gone = [s for present, s in score if not present]
    return sum((a > b) + 0.5 * (a == b) for a in here for b in gone) / (len(here) * len(gone))


def main() -> None:
    """Fit, try, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="+", help="what else is in the archive")
    parser.add_argument("--try", dest="tried", action="append", default=[], type=Path)
    parser.add_argument("--names", default="bias,runs,stands_out,explains_more")
    asked = parser.parse_args()
    invented = [pair for name in INVENTED for pair in pairs_of(EVAL / name)]
    tried = [pair for folder in asked.tried for pair in pairs_of(folder)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sources.jsonl"
        with path.open("w", encoding="utf-8") as out:
            for name, source, _ in (*invented, *tried):
                out.write(json.dumps({"id": name, "text": source}) + "\n")
        with Archive(Path(folder) / "archive", write=True) as archive:
            add(archive, [*asked.articles, str(path)])
            train, test = list(rows(archive, invented)), list(rows(archive, tried))
    weights = fit(train, asked.names.split(","))
    print(weights)
    for kind in KINDS + MIXED:
        parts = [[row for row in found if row.kind == kind] for found in (train, test)]
        areas = [f"{area(part, weights):.4f}" if part else "none" for part in parts]
        print(kind, [len(part) for part in parts], "fitted on", areas[0], "not seen", areas[1])


if __name__ == "__main__":
    main()
