"""Sentences to vectors: all-MiniLM-L6-v2 in 8 bits, on the CPU. ``CARD.md`` tells what it is.

A text's vector is the same whatever stands beside it: only texts of as many pieces share a batch,
so that nothing is padded, and the model scales each row of activations by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from retold.weights.runtime import packaged, session
from retold.weights.wordpiece import wordpieces

MODEL = "minilm-l6-int8.onnx"
SHA256 = "99b2ff24218c39871cedc87f37d204cd4096107a7d760c2192c8dc2458c09d1a"
"""Of the file: the version of the weights."""

WIDTH = 384
_BATCH = 1024  # pieces; their values then stay in a processor's cache


def encode(texts: Sequence[str], threads: int = 1) -> NDArray[np.float32]:
    """Return a vector for each text; the dot product of two is the cosine of their meanings.

    Args:
        texts: sentences or short passages, English. Only the first 128 wordpieces count, about
            100 words.
        threads: how many processor cores to use at most.

    Returns:
        float32 of shape (number of texts, 384), in order, each row of norm 1. A text's row does
        not depend on the other texts or on ``threads``. Another processor may give other last
        digits.
    """
    pieces = [wordpieces(text) for text in texts]
    out = np.empty((len(texts), WIDTH), np.float32)
    for batch in _batches(pieces):
        ids = np.array([pieces[at] for at in batch], np.int64)
        out[batch] = session(packaged(MODEL), threads).run(["vectors"], {"ids": ids})[0]
    return out


def _batches(pieces: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the places of texts that have the same length, shortest first."""
    by_length: dict[int, list[int]] = {}
    for at, text in enumerate(pieces):
        by_length.setdefault(len(text), []).append(at)
    for length, places in sorted(by_length.items()):
        size = max(1, _BATCH // length)
        for start in range(0, len(places), size):
            yield places[start : start + size]
