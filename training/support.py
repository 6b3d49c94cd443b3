"""Train the support model on the examples that ``examples.py`` made.

Run ``make support`` (or ``python training/support.py EXAMPLES OUT``, with the dependency group
``training``). It starts from all-MiniLM-L6-v2 and writes the weights as safetensors;
``export.py`` makes the file that the package ships of them.

The model is a cross-encoder (Nogueira and Cho, 2019): it reads ``[CLS] claim [SEP] premise [SEP]``
as one text, so that each word of the claim looks at each of the source. To the embedding of a piece
is added one that tells how it matches the other side (``retold.weights.judge.Match``): whether it
is there, alone or beside the same neighbour, in another form, as a synonym or as an opposite. With
it the model learns from few examples that what is nowhere in the source needs a reason to be
supported. Two heads:

- three classes of the claim (supported, contradicted, not in the source), from the first position
  and the mean and maximum over the claim's pieces;
- for each piece of the claim, whether it is part of what is wrong.

A wrong claim of which neither class is known is only told that it is not supported.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional

from encoder import HEADS, LAYERS, WIDTH, download, safetensors
from retold.weights.judge import CLAIM, Match, inputs
from rows import ABSENT, CONTRADICTED, HELD, SUPPORTED, WRONG

NEW = frozenset(("matches", "hidden", "classes", "wrong"))  # not in MiniLM: these learn faster
IGNORED = -1.0  # for a piece of which it is not known whether it is wrong
READ = 300  # held-out claims of a set that are read for a report
# The share taken of the sets that are large beside what they teach.
SHARES = {"edits": 0.2, "foolmetwice": 0.4, "factcg": 0.3, "light": 0.3, "written": 0.6}


class Model(nn.Module):
    """MiniLM with an embedding of matches and the two heads."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.sides = nn.Embedding(2, WIDTH)
        self.matches = nn.Embedding(len(Match), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(0.1)
        self.hidden = nn.Linear(3 * WIDTH, WIDTH)
        self.classes = nn.Linear(WIDTH, 3)
        self.wrong = nn.Linear(WIDTH, 1)

    def forward(
        self, ids: Tensor, sides: Tensor, matches: Tensor, there: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Return the classes' logits (n, 3) and those of the pieces being wrong (n, length).

        All four are (n, length); ``there`` is False for padding.
        """
        places = torch.arange(ids.shape[1])
        x = self.words(ids) + self.places(places) + self.sides(sides) + self.matches(matches)
        x = self.dropout(self.norm(x))
        mask = torch.where(there, 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask, self.dropout)
        claim = (there & (sides == 0))[..., None]
        mean = (x * claim).sum(1) / claim.sum(1)
        most = x.masked_fill(~claim, -1e4).amax(1)
        pooled = torch.tanh(self.hidden(self.dropout(torch.cat([x[:, 0], mean, most], -1))))
        return self.classes(pooled), self.wrong(x)[..., 0]


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.mixing = nn.Linear(WIDTH, 3 * WIDTH)
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.norm_mixed = nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide = nn.Linear(WIDTH, 4 * WIDTH)
        self.narrow = nn.Linear(4 * WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor, dropout: nn.Module) -> Tensor:
        """Return (n, length, ``WIDTH``) behind it; ``mask`` is far below 0 for padding."""
        n, length, _ = x.shape
        parts = self.mixing(x).view(n, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        # Not the fused kernel: its way back is slow on a CPU.
        scores = parts[0] @ parts[1].transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        with torch.autocast("cpu", enabled=False):  # which would turn it to 32 bits
            shares = functional.softmax(scores + mask.to(scores.dtype), -1)
        mixed = shares @ parts[2]
        mixed = self.mixed(mixed.transpose(1, 2).reshape(n, length, WIDTH))
        x = self.norm_mixed(x + dropout(mixed))
        return self.norm(x + dropout(self.narrow(functional.gelu(self.wide(x)))))


def started() -> Model:
    """Return the model with the published weights of the encoder."""
    given = {
        k: torch.from_numpy(np.array(v))
        for k, v in safetensors(download()["model.safetensors"]).items()
    }
    model = Model()
    state = model.state_dict()
    state["words.weight"] = given["embeddings.word_embeddings.weight"]
    state["places.weight"] = given["embeddings.position_embeddings.weight"]
    state["sides.weight"] = given["embeddings.token_type_embeddings.weight"]
    state["matches.weight"] = torch.zeros(len(Match), WIDTH).normal_(0, 0.02)
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = given[f"embeddings.LayerNorm.{kind}"]
        for at in range(LAYERS):
            theirs, ours = f"encoder.layer.{at}.", f"layers.{at}."
            state[f"{ours}mixing.{kind}"] = torch.cat(
                [
                    given[f"{theirs}attention.self.{part}.{kind}"]
                    for part in ("query", "key", "value")
                ]
            )
            state[f"{ours}mixed.{kind}"] = given[f"{theirs}attention.output.dense.{kind}"]
            state[f"{ours}norm_mixed.{kind}"] = given[f"{theirs}attention.output.LayerNorm.{kind}"]
            state[f"{ours}wide.{kind}"] = given[f"{theirs}intermediate.dense.{kind}"]
            state[f"{ours}narrow.{kind}"] = given[f"{theirs}output.dense.{kind}"]
            state[f"{ours}norm.{kind}"] = given[f"{theirs}output.LayerNorm.{kind}"]
    model.load_state_dict(state)
    return model


class Example:
    """An example as numbers, one a piece.

    Attributes:
        ids, sides, matches: what the model reads.
        set: the set that it is from.
        label: of the claim.
        wrong: 1 for the wrong pieces of the claim, 0 for the others, ``IGNORED`` where neither is
            known and outside the claim.
    """

    def __init__(self, row: dict[str, Any]) -> None:
        self.ids, self.sides, self.matches, claim = inputs(row["claim"], row["premise"])
        self.set, self.label = row["set"], row["label"]
        self.wrong = [IGNORED] * len(self.ids)
        if row["wrong"] is not None and len(claim.pieces) <= CLAIM:
            for at, (start, end) in enumerate(zip(claim.starts, claim.ends, strict=True)):
                bad = any(start < e and s < end for s, e in row["wrong"])
                self.wrong[at + 1] = float(bad)


def collate(batch: list[Example]) -> tuple[Tensor, ...]:
    """Return ids, sides, matches, which are there, labels and wrong pieces, padded."""
    length = max(len(e.ids) for e in batch)

    def padded(name: str, fill: float) -> Tensor:
        return torch.tensor([[*getattr(e, name), *[fill] * (length - len(e.ids))] for e in batch])

    there = torch.tensor([[i < len(e.ids) for i in range(length)] for e in batch])
    labels = torch.tensor([e.label for e in batch])
    return (
        padded("ids", 0),
        padded("sides", 1),
        padded("matches", 0),
        there,
        labels,
        padded("wrong", IGNORED),
    )


def loss_of(model: Model, batch: tuple[Tensor, ...]) -> Tensor:
    """Return the loss of both heads."""
    ids, sides, matches, there, labels, wrong = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits, pieces = model(ids, sides, matches, there)
    logs = functional.log_softmax(logits.float(), -1)
    either = torch.logsumexp(logs[:, 1:], -1)
    known = logs.gather(1, labels.clamp(max=2)[:, None])[:, 0]
    classes = -torch.where(labels == WRONG, either, known)
    # Which of the two kinds of wrong it is matters less than that it is wrong.
    classes = torch.where(
        (labels == CONTRADICTED) | (labels == ABSENT), 0.5 * classes - 0.5 * either, classes
    )
    told = wrong >= 0
    weight = torch.where(wrong > 0, 3.0, 1.0) * told
    each = functional.binary_cross_entropy_with_logits(
        pieces.float(), wrong.clamp(min=0), weight=weight, reduction="sum"
    )
    return classes.mean() + each / weight.sum().clamp(min=1)


def train(
    model: Model, examples: list[Example], held: list[Example], options: argparse.Namespace
) -> None:
    """Train in place: AdamW, linear warm-up and decay, batches of like length."""
    chance = random.Random(options.seed)  # noqa: S311  # not for secrets
    torch.manual_seed(options.seed)
    slow, fast = [], []
    model.words.weight.requires_grad = False  # half of all weights; a few examples would bend them
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        (fast if name.partition(".")[0] in NEW else slow).append(p)
    groups = [{"params": slow, "lr": options.rate}, {"params": fast, "lr": 5 * options.rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    batches = [b for _ in range(options.epochs) for b in shuffled(examples, chance, options.batch)]
    steps = len(batches)

    def factor(step: int) -> float:
        warm = max(1, steps // 20)
        return min((step + 1) / warm, (steps - step) / (steps - warm))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, factor)
    model.train()
    begun, mean = time.time(), 0.0
    for step, batch in enumerate(batches):
        loss = loss_of(model, collate(batch))
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        optimiser.zero_grad()
        mean += (loss.item() - mean) / min(step + 1, 50)
        if step % 100 == 0:
            print(
                f"step {step} of {steps}, loss {mean:.3f}, {time.time() - begun:.0f} s", flush=True
            )
        if held and step % 1000 == 999:
            report(model, held)


def shuffled(examples: list[Example], chance: random.Random, size: int) -> list[list[Example]]:
    """Return the examples in batches of like length, in a random order."""
    order = list(examples)
    chance.shuffle(order)
    out = []
    for start in range(0, len(order), 50 * size):
        part = sorted(order[start : start + 50 * size], key=lambda e: len(e.ids))
        out += [part[i : i + size] for i in range(0, len(part), size)]
    chance.shuffle(out)
    return out


def predict(model: Model, examples: list[Example]) -> np.ndarray[Any, Any]:
    """Return for each example the three probabilities and the strongest wrong piece, (n, 4)."""
    model.eval()
    out = np.zeros((len(examples), 4), np.float32)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids))
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(order), 64):
            part = order[start : start + 64]
            ids, sides, matches, there, *_ = collate([examples[i] for i in part])
            logits, pieces = model(ids, sides, matches, there)
            claim = there & (sides == 0)
            most = torch.sigmoid(pieces.float()).masked_fill(~claim, 0).amax(1)
            shares = functional.softmax(logits.float(), -1)
            out[part] = torch.cat([shares, most[:, None]], 1).numpy()
    model.train()
    return out


def report(model: Model, held: list[Example]) -> None:
    """Print how well held-out claims are told apart, set by set."""
    got = predict(model, held)
    good = np.array([e.label == SUPPORTED for e in held])
    for name in sorted({e.set for e in held}):
        here = np.array([e.set == name for e in held])
        scores = (
            f"{auc(got[here, 0], good[here]):.3f}, by piece {auc(-got[here, 3], good[here]):.3f}"
        )
        print(f"    {name}: {here.sum()} held out, AUC {scores}", flush=True)


def auc(scores: np.ndarray[Any, Any], good: np.ndarray[Any, Any]) -> float:
    """Return the probability that a good one scores higher than a bad one."""
    order = scores.argsort()
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    n, m = int(good.sum()), int((~good).sum())
    return float((ranks[good].sum() - n * (n + 1) / 2) / (n * m)) if n and m else math.nan


def load(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def parted(
    rows: list[dict[str, Any]], without: str | None
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return what is learned and what is held out: ``without``, and what is marked so.

    Edits are never held out: those of the sets to leave out are dropped.
    """
    learned, held = [], []
    for row in rows:
        out = row["set"].endswith(HELD) or bool(without and re.search(without, row["set"]))
        (held if out else learned).append(row)
    return learned, [row for row in held if not row["set"].startswith("edits")]


def share(name: str) -> float:
    """Return how much is taken of a set."""
    return SHARES.get(name.partition("-")[0], 1.0)


def main() -> None:
    """Train, or go on with weights that were trained before."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("examples", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--start", type=Path, help="weights to go on with")
    parser.add_argument(
        "--without", help="hold out sets whose name matches this regular expression"
    )
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--most", type=int, default=0, help="examples; 0 for all")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    model = started()
    if options.start:
        model.load_state_dict(load_file(options.start))
    rows, held = parted(load(options.examples), options.without)
    chance = random.Random(options.seed)  # noqa: S311  # not for secrets
    chance.shuffle(held)
    rows = [r for r in rows if chance.random() < share(r["set"])]
    chance.shuffle(rows)
    examples = [Example(r) for r in (rows[: options.most] if options.most else rows)]
    sets = sorted({r["set"] for r in held})
    checks = [Example(r) for name in sets for r in [r for r in held if r["set"] == name][:READ]]
    print(f"{len(examples)} examples", flush=True)
    train(model, examples, checks, options)
    save_file({k: v.contiguous() for k, v in model.state_dict().items()}, options.out)
    report(model, checks)


if __name__ == "__main__":
    main()
