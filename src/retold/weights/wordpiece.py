"""Text to the wordpieces of BERT's uncased English vocabulary.

The rules are those of BERT's ``BasicTokenizer`` and ``WordpieceTokenizer`` (Devlin et al., 2018).
The names of special pieces ("[SEP]") are ordinary text here: no input can set one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

LONGEST = 128
"""The most pieces of a text, the two around it included; the model was trained with so many."""

FIRST, LAST = 101, 102
"""Places of [CLS] and [SEP] in the vocabulary."""

_UNKNOWN = 100  # of [UNK]
_LONGEST_WORD = 100  # characters; what is longer is unknown
# A word with the accents that stand as characters of their own, or any other visible character.
_WORD = re.compile(r"(?:\w[\u0300-\u036f]*)+|\S")
_SPACES = "\t\n\r"
_NOTHING = "\0\ufffd"
_DROPPED = {"Cc", "Cf", "Co", "Cs"}  # controls, formats, private use, surrogates
# Blocks of Han characters, as in BERT: each character is a word.
_HAN = [
    (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
]  # fmt: skip
_KEPT_BELOW = 0x3000  # code points whose answer is kept: no input fills the memory with others


def wordpieces(text: str) -> list[int]:
    """Return the places in the vocabulary of the pieces of ``text``.

    Args:
        text: anything, however long.

    Returns:
        2 to ``LONGEST`` numbers: the mark of the start, the pieces, the mark of the end. What does
        not fit is left out.
    """
    out = [FIRST]
    for word in _words(text):
        out += _pieces(word)
        if len(out) >= LONGEST:
            break
    return [*out[: LONGEST - 1], LAST]


@dataclass(frozen=True, slots=True)
class Placed:
    """The pieces of a text without the marks around it, and where each stands.

    Attributes:
        pieces: places in the vocabulary.
        starts, ends: offsets in the text of the word or mark that each piece belongs to.
    """

    pieces: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def placed(text: str, longest: int | None = None) -> Placed:
    """Return the pieces of ``text`` with their places, ``longest`` at most."""
    pieces: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _WORD.finditer(text):
        found = [piece for word in _words(match.group()) for piece in _pieces(word)]
        pieces += found
        starts += [match.start()] * len(found)
        ends += [match.end()] * len(found)
        if longest is not None and len(pieces) >= longest:
            break
    return Placed(tuple(pieces[:longest]), tuple(starts[:longest]), tuple(ends[:longest]))


def _words(text: str) -> list[str]:
    """Return the words and marks of ``text``, folded."""
    text = text.translate(_CLEAN)
    if not text.isascii():
        text = unicodedata.normalize("NFD", text).replace("Σ", "σ")  # never a final sigma
    return text.lower().translate(_SPLIT).split()


class _Clean(dict[int, str]):
    """What stands for a character: nothing for controls, a space for spaces."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char in _SPACES or unicodedata.category(char) == "Zs":
            out = " "
        elif char in _NOTHING or unicodedata.category(char) in _DROPPED:
            out = ""
        elif any(first <= code <= last for first, last in _HAN):
            out = f" {char} "
        else:
            out = char
        return _keep(self, code, out)


class _Split(dict[int, str]):
    """What stands for a folded character: nothing for accents, punctuation set apart."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        category = unicodedata.category(char)
        if category == "Mn":
            out = ""
        elif category[0] == "P" or (char.isascii() and char.isprintable() and category[0] == "S"):
            out = f" {char} "
        else:
            out = char
        return _keep(self, code, out)


def _keep(table: dict[int, str], code: int, out: str) -> str:
    if code < _KEPT_BELOW:
        table[code] = out
    return out


_CLEAN, _SPLIT = _Clean(), _Split()


@lru_cache(maxsize=1 << 15)
def _pieces(word: str) -> tuple[int, ...]:
    """Return the longest pieces that make up ``word``, from its start."""
    if len(word) > _LONGEST_WORD:
        return (_UNKNOWN,)
    vocabulary = _vocabulary()
    out: list[int] = []
    start = 0
    while start < len(word):
        mark = "##" if start else ""
        for end in range(len(word), start, -1):
            found = vocabulary.get(mark + word[start:end])
            if found is not None:
                out.append(found)
                start = end
                break
        else:
            return (_UNKNOWN,)
    return tuple(out)


@cache
def _vocabulary() -> dict[str, int]:
    lines = files("retold.weights").joinpath("vocab.txt").read_text("utf-8").split("\n")
    return {piece: at for at, piece in enumerate(lines) if piece}
