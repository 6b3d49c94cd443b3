"""Make the support model that the package ships: the trained weights as an int8 ONNX file.

Run ``make support`` (or ``python training/export.py WEIGHTS...``, with the dependency group
``training``). Of several files the mean is taken: that of two states of one training can do better
than either on texts of another kind (Wortsman et al., "Model soups", 2022). The graph is that of
``encoder.py`` with two more embeddings and the heads of ``support.py``; one pair at a time goes in,
so what a claim gets never depends on the claims beside it:

    ids, sides, matches (1, length) int64  ->  classes (1, 3) logits, wrong (1, length) logits
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper
from safetensors.numpy import load_file

from encoder import HEADS, LAYERS, WEIGHTS, WIDTH, Array, Encoder, Weights
from retold.weights.judge import LONGEST, MODEL

FAR = -1e4  # below all values, for positions that the maximum leaves out


class Judge(Encoder):
    """The graph of the cross-encoder."""

    def model(self) -> bytes:
        """Return the file."""
        length = self._op("Shape", "ids", start=1, end=2)
        heads = self._integers("heads", HEADS, WIDTH // HEADS)
        one = self._integers("one", 1)
        split = self._op("Concat", one, length, heads, axis=0)
        places = self.weights["embeddings.position_embeddings.weight"][:LONGEST]
        found = self._placed(self._found(), places, length)
        for name in ("sides", "matches"):
            table = self._constant(f"{name}.table", self.weights[name])
            found = self._op("Add", found, self._op("Gather", table, name))
        rows = self._op("Reshape", found, self._integers("rows", -1, WIDTH))
        rows = self._layers(self._norm(rows, "embeddings"), split)
        self._piece_head(rows, one)
        self._claim_head(rows)
        row = ["batch", "length"]
        inputs = [
            helper.make_tensor_value_info(n, TensorProto.INT64, row)
            for n in ("ids", "sides", "matches")
        ]
        outputs = [
            helper.make_tensor_value_info("classes", TensorProto.FLOAT, ["batch", 3]),
            helper.make_tensor_value_info("wrong", TensorProto.FLOAT, row),
        ]
        return self.written("retold-support", inputs, outputs)

    def _linear(self, rows: str, name: str, out: str) -> str:
        """Return ``rows`` times the weights of a head, in floats, under the name ``out``."""
        weight, bias = self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        product = self._op("MatMul", rows, self._constant(f"{name}.head", weight.T))
        return self._op("Add", product, self._constant(f"{name}.head.bias", bias), name=out)

    def _piece_head(self, rows: str, one: str) -> None:
        """Whether each piece is wrong."""
        column = self._linear(rows, "wrong", "wrong.column")
        shape = self._op("Concat", one, self._integers("rest", -1), axis=0)
        self._op("Reshape", column, shape, name="wrong")

    def _claim_head(self, rows: str) -> None:
        """The classes, from the first position and the mean and maximum over the claim."""
        zero = self._integers("zero", 0)
        side = self._op("Reshape", "sides", self._integers("column", -1, 1))
        claim = self._op("Equal", side, zero)
        share = self._op("Cast", claim, to=TensorProto.FLOAT)
        count = self._op("ReduceSum", share, zero, keepdims=1)
        # Products and sums in the order of a matrix product, which is the same at any length.
        total = self._op("MatMul", self._op("Transpose", share, perm=(1, 0)), rows)
        mean = self._op("Div", total, count)
        far = self._number("far", FAR)
        most = self._op("ReduceMax", self._op("Where", claim, rows, far), zero, keepdims=1)
        first = self._op("Gather", rows, zero, axis=0)
        pooled = self._op("Concat", first, mean, most, axis=1)
        hidden = self._op("Tanh", self._linear(pooled, "hidden", "hidden.out"))
        self._linear(hidden, "classes", "classes")


def renamed(state: dict[str, Array]) -> Weights:
    """Return the weights of ``support.Model`` under the names of BERT."""
    out: Weights = {
        "embeddings.word_embeddings.weight": state["words.weight"],
        "embeddings.position_embeddings.weight": state["places.weight"],
        "sides": state["sides.weight"],
        "matches": state["matches.weight"],
    }
    for kind in ("weight", "bias"):
        out[f"embeddings.LayerNorm.{kind}"] = state[f"norm.{kind}"]
        for name in ("hidden", "classes", "wrong"):
            out[f"{name}.{kind}"] = state[f"{name}.{kind}"]
        for at in range(LAYERS):
            ours, theirs = f"layers.{at}.", f"encoder.layer.{at}."
            parts = np.split(state[f"{ours}mixing.{kind}"], 3)
            for part, values in zip(("query", "key", "value"), parts, strict=True):
                out[f"{theirs}attention.self.{part}.{kind}"] = values
            out[f"{theirs}attention.output.dense.{kind}"] = state[f"{ours}mixed.{kind}"]
            out[f"{theirs}attention.output.LayerNorm.{kind}"] = state[f"{ours}norm_mixed.{kind}"]
            out[f"{theirs}intermediate.dense.{kind}"] = state[f"{ours}wide.{kind}"]
            out[f"{theirs}output.dense.{kind}"] = state[f"{ours}narrow.{kind}"]
            out[f"{theirs}output.LayerNorm.{kind}"] = state[f"{ours}norm.{kind}"]
    return out


def mean(files: Sequence[Path]) -> dict[str, Array]:
    """Return the mean of the weights of some files of one form."""
    states = [load_file(file) for file in files]
    return {name: np.mean([s[name] for s in states], axis=0) for name in states[0]}


def main() -> None:
    """Write the file and print its hash."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=WEIGHTS / MODEL)
    parser.add_argument("--float", action="store_true", help="32-bit floats, to compare with")
    options = parser.parse_args()
    data = Judge(renamed(mean(options.weights)), quantised=not options.float).model()
    options.out.write_bytes(data)
    print(f"{options.out.name}: {len(data):,} bytes, sha256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()
