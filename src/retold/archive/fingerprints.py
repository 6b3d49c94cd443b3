"""Words of many texts as numbers, all at once; shingles of them; sketches. Pure, no I/O.

A word is a run of letters and digits, folded to lower case; its number is a polynomial hash of its
characters modulo 2**64 (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987).
All words of a batch are hashed in a few passes over arrays, without a loop over words: the hash of
characters i to j is the difference of two running sums, divided by a power of the (odd) base.

Offsets count code points of the text, as everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]

_BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse modulo 2**64
_MIX = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))  # of splitmix64
_PLANE = 0x10000  # characters beyond it count as letters, unfolded
_PIECE = 1 << 20  # characters whose powers of the base are kept

SHINGLE = 4
"""Words of a shingle: of a text with 30% of its words changed, a quarter of them survive."""
SKETCH = 32
"""Bytes of a sketch."""
BANDS = 6
"""Keys of a sketch under which near copies are looked up."""
_ROWS = 2  # parts behind a key


@dataclass(frozen=True, slots=True)
class Words:
    """The words of several texts, one after the other.

    Attributes:
        hashes: of each word.
        start, end: of each word, in code points of its own text.
        text: for each word the number of its text.
        first: where the words of each text begin; one more entry than texts.
    """

    hashes: Hashes
    start: Places
    end: Places
    text: Places
    first: Places


def words_of(texts: Sequence[str]) -> Words:
    """Return the words of ``texts``."""
    joined = "\n".join(texts) + "\n"
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    folded = _table()[np.minimum(codes, _PLANE)]
    beyond = codes >= _PLANE
    if beyond.any():
        folded = np.where(beyond, codes, folded)
    lengths = np.fromiter((len(text) + 1 for text in texts), np.int64, len(texts))
    begin = np.concatenate(([0], np.cumsum(lengths)))
    inside = folded != 0
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inside)).astype(np.int8)))
    # A text ends with a newline, so every word ends, and edges come in pairs.
    start, end = edges[0::2], edges[1::2]
    text = np.searchsorted(begin, start, side="right") - 1
    hashes = _hash(folded, start, end)
    first = np.searchsorted(text, np.arange(len(texts) + 1))
    return Words(hashes, start - begin[text], end - begin[text], text, first)


def shingles(words: Words, size: int = SHINGLE) -> tuple[Hashes, Places]:
    """Return the hashes of all runs of ``size`` words inside one text, and their first words.

    Args:
        words: of some texts.
        size: words of a run.
    """
    count = len(words.hashes) - size + 1
    if count <= 0:
        return np.empty(0, np.uint64), np.empty(0, np.int64)
    mixed = np.zeros(count, np.uint64)
    for step in range(size):
        mixed = mixed * np.uint64(_BASE) + words.hashes[step : step + count]
    at = np.flatnonzero(words.text[:count] == words.text[size - 1 :])
    return scramble(mixed[at]), at


def sketches(words: Words) -> NDArray[np.uint64]:
    """Return for each text the least shingle hash of each of ``SKETCH`` parts of their range.

    One permutation hashing with rotation for empty parts (Shrivastava and Li, "Densifying one
    permutation hashing via rotation", 2014): two texts agree in a part about as often as their
    sets of shingles overlap (Jaccard). Texts of fewer words than a shingle get zeros.

    Returns:
        An array of shape (texts, ``SKETCH``).
    """
    texts = len(words.first) - 1
    hashes, at = shingles(words)
    least = np.full(texts * SKETCH, np.iinfo(np.uint64).max, np.uint64)
    part = (hashes >> np.uint64(59)).astype(np.int64)  # 2**5 parts
    np.minimum.at(least, words.text[at] * SKETCH + part, hashes)
    table = least.reshape(texts, SKETCH)
    empty = table == np.iinfo(np.uint64).max
    for row in np.flatnonzero(empty.any(axis=1)):
        full = np.flatnonzero(~empty[row])
        if not len(full):
            table[row] = 0
            continue
        lent = full[np.searchsorted(full, np.arange(SKETCH)) % len(full)]
        gap = (lent - np.arange(SKETCH)) % SKETCH
        table[row] = table[row][lent] + gap.astype(np.uint64)
    return table


def bands(sketch: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return the keys of each sketch, 48 bits each, which a database stores in six bytes.

    Each key stands for two parts. Two texts that share 70% of their shingles have a key in common
    with a probability of 0.98 (Broder, "Identifying and filtering near-duplicate documents", 2000).

    Args:
        sketch: of shape (texts, ``SKETCH``).

    Returns:
        An array of shape (texts, ``BANDS``).
    """
    used = sketch[:, : BANDS * _ROWS].reshape(len(sketch), BANDS, _ROWS)
    key = np.zeros((len(sketch), BANDS), np.uint64)
    for row in range(_ROWS):
        part: Hashes = used[:, :, row]
        key = scramble((key * np.uint64(_BASE)) ^ part)
    key = scramble(key + np.arange(BANDS).astype(np.uint64))
    return (key >> np.uint64(16)).astype(np.int64)


def short(sketch: NDArray[np.uint64]) -> NDArray[np.uint8]:
    """Return a byte of each part (Li and König, "b-bit minwise hashing", 2010)."""
    return (scramble(sketch) & np.uint64(0xFF)).astype(np.uint8)


def likeness(a: bytes, b: bytes) -> float:
    """Return how much of the shingles of two texts is shared, estimated from short sketches.

    Args:
        a: ``SKETCH`` bytes.
        b: likewise.

    Returns:
        About the Jaccard index, 0 to 1; the standard error is below 0.09.
    """
    same = sum(x == y for x, y in zip(a, b, strict=True)) / SKETCH
    return max(0.0, (same - 1 / 256) / (1 - 1 / 256))


def scramble(hashes: Hashes) -> Hashes:
    """Spread hashes evenly (the finaliser of splitmix64; Steele, Lea and Flood, 2014)."""
    hashes = (hashes ^ (hashes >> np.uint64(30))) * _MIX[0]
    hashes = (hashes ^ (hashes >> np.uint64(27))) * _MIX[1]
    spread: Hashes = hashes ^ (hashes >> np.uint64(31))
    return spread


def _hash(folded: NDArray[np.uint32], start: Places, end: Places) -> Hashes:
    """Hash ``folded[start:end]`` for each pair, in pieces whose powers fit the table."""
    powers, inverse = _powers()
    out = np.empty(len(start), np.uint64)
    end = np.minimum(end, start + _PIECE)  # the head of an endless word stands for it
    low = 0
    while low < len(start):
        origin = start[low]
        high = int(np.searchsorted(end, origin + _PIECE, side="right"))
        piece = folded[origin : end[high - 1]].astype(np.uint64) * powers[: end[high - 1] - origin]
        sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(piece, dtype=np.uint64)))
        a, b = start[low:high] - origin, end[low:high] - origin
        out[low:high] = (sums[b] - sums[a]) * inverse[a]
        low = high
    return scramble(out)


@cache
def _powers() -> tuple[Hashes, Hashes]:
    """Return the powers of the base, and those of its inverse."""
    base = np.full(_PIECE + 1, _BASE, np.uint64)
    back = np.full(_PIECE + 1, pow(_BASE, -1, 1 << 64), np.uint64)
    base[0] = back[0] = 1
    return np.cumprod(base, dtype=np.uint64), np.cumprod(back, dtype=np.uint64)


@cache
def _table() -> NDArray[np.uint32]:
    """Return for each character its folded form, 0 for what is no letter and no digit."""
    table = np.zeros(_PLANE + 1, np.uint32)
    for code in range(_PLANE):
        character = chr(code)
        if character.isalnum():
            lower = character.lower()
            table[code] = ord(lower) if len(lower) == 1 else code
    table[_PLANE] = _PLANE
    return table
