"""Words of a text, in a form in which the same word compares equal however it was set.

Folded away: case, kinds of quotation mark and dash, hidden characters, British and American
spelling, number words and digits, abbreviated scales ("bn"), signs spelled out ("%").
Every token keeps the span it came from, so the text as it stands can always be shown.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from retold.language.english import (
    BRITISH_STEMS,
    NUMBER_WORDS,
    ORDINAL_WORDS,
    SIGN_WORDS,
    SPELLING,
    TENS,
)

HIDDEN = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\ufeff\u202a-\u202e\u2066-\u2069"
)
_APOSTROPHE = "'’ʼ‘`´"
_WORD = re.compile(
    rf"""
      (?P<number>(?:(?<![\w.,])[-−])?(?:\d{{1,3}}(?:[,\u00a0\u202f]\d{{3}})+(?:\.\d+)?|\d+(?:[.]\d+|:\d\d(?!\d))?|(?<!\w)\.\d+))(?P<ordinal>(?:st|nd|rd|th)\b)?
    | (?P<initials>(?:[A-Za-z]\.){{2,}})
    | (?P<sign>[%$£€¥&])
    | (?P<ellipsis>\.\s?\.\s?\.+|…)
    | (?P<word>\[?[^\W_](?:\]?[{HIDDEN}]{{0,3}}[{_APOSTROPHE}]?\[?[{HIDDEN}]{{0,3}}[^\W_]\]?)*)
    """,
    re.VERBOSE,
)
_HIDDEN_RE = re.compile(f"[{HIDDEN}]")
_APOSTROPHE_RE = re.compile(f"[{_APOSTROPHE}]")

ELLIPSIS = "…"


_SHOUT = 8  # capitals that make a text one that is set in capitals
_STATES = frozenset({"US", "UK", "UN", "EU"})
_BRACKETS = re.compile(r"\[[^\[\]\n]{2,80}\]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, sign or ellipsis.

    Attributes:
        start, end: where it stands, in code points.
        norm: the folded form; equal for words that count as the same.
        bracketed: whether it stands inside an editor's square brackets.
    """

    start: int
    end: int
    norm: str
    bracketed: bool = False


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return the folded form of one word (no spaces): case, marks, spelling, number words."""
    word = _HIDDEN_RE.sub("", word)
    word = _APOSTROPHE_RE.sub("'", word).replace("[", "").replace("]", "")
    if word in _STATES:  # apart from "us"
        return ".".join(word.casefold()) + "."
    word = word.casefold()
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    if word in ORDINAL_WORDS:
        return ORDINAL_WORDS[word]
    if word in SPELLING:
        return SPELLING[word]
    return _american(word)


def _american(word: str) -> str:
    for pattern, replacement in BRITISH_STEMS:
        changed = pattern.sub(replacement, word)
        if changed != word:
            return changed
    return word


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of ``text[start:end]`` in order, with spans counted in ``text``."""
    end = len(text) if end is None else end
    brackets = [m.span() for m in _BRACKETS.finditer(text, start, end)]
    tokens = [_token(m, brackets) for m in _WORD.finditer(text, start, end)]
    capitals = sum(c.isupper() for c in text[start:end])
    if capitals > max(
        _SHOUT, sum(c.islower() for c in text[start:end])
    ):  # "HE TOLD US TO RUN": no state
        tokens = [replace(t, norm="us") if t.norm == "u.s." else t for t in tokens]
    return _merge(text, tokens)


def _token(match: re.Match[str], brackets: list[tuple[int, int]]) -> Token:
    kind, raw = match.lastgroup, match.group()
    first, last = match.span()
    at = bisect_right(brackets, first, key=lambda pair: pair[0])
    bracketed = at > 0 and last <= brackets[at - 1][1]
    if kind in {"number", "ordinal"}:
        norm = re.sub(r"[,\u00a0\u202f]", "", match.group("number"))
        norm = norm.replace(":", ".").replace("−", "-")
        norm = f"0{norm}" if norm.startswith(".") else norm
        if "." in norm:
            norm = norm.rstrip("0").rstrip(".")
        norm += "th" if match.group("ordinal") else ""
    elif kind == "ellipsis":
        norm = ELLIPSIS
    elif kind == "sign":
        norm = SIGN_WORDS[raw]
    elif kind == "initials":
        letters = raw.replace(".", "")
        norm = fold(letters if letters in _STATES or len(letters) > 2 else raw)
    else:
        norm = fold(raw)
    return Token(first, last, norm, bracketed)


def _merge(text: str, tokens: list[Token]) -> list[Token]:
    """Join what is one word in several pieces: "twenty-one", "per cent", "1.6 bn", "a thousand"."""
    out: list[Token] = []
    for token in tokens:
        joined = _join(text, out, token)
        if joined is None:
            out.append(token)
        else:
            first = joined.start
            while out and out[-1].start >= first:
                out.pop()
            out.append(joined)
    return out


def _join(text: str, before: list[Token], token: Token) -> Token | None:
    """Return the one token that ``token`` makes with those before it, or None."""
    last = before[-1] if before else None
    if last is None or (gap := text[last.end : token.start]) not in _JOINTS:
        return None

    def one(norm: str, first: Token = last) -> Token:
        return Token(first.start, token.end, norm, token.bracketed)

    if last.norm == "per" and token.norm == "cent":
        return one("percent")
    word = text[token.start].isalpha()
    if last.norm in TENS and word and re.fullmatch(r"[1-9](?:th)?", token.norm):
        ending = "th" if token.norm.endswith("th") else ""
        return one(str(int(last.norm) + int(token.norm[0])) + ending)
    written = text[token.start : token.end].casefold()
    scale = _SCALES.get(written) or (_SCALES.get(written + "n") if gap == "" else None)
    if scale or (written == "k" and gap == ""):
        count = "1" if last.norm == "a" else last.norm
        if re.fullmatch(r"-?\d+(?:\.\d+)?", count):
            return one(_plain(Decimal(count) * (scale or 1000)))
    hundred = len(before) > 1 and last.norm == "and" and before[-2].norm.endswith("00")
    if hundred and word and token.norm.isdigit() and int(token.norm) < 100:
        first = before[-2]
        if text[first.start].isalpha() and first.norm.isdigit():
            return one(str(int(first.norm) + int(token.norm)), first)
    return None


def _plain(number: Decimal) -> str:
    whole = f"{number:f}"
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


_JOINTS = frozenset({"", " ", "-", "\u2011", "\u00a0"})
_SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "mn": 10**6, "bn": 10**9, "tn": 10**12,
}  # fmt: skip


@lru_cache(maxsize=65536)
def stem(norm: str) -> str:
    """Return a crude stem, for telling that two words are kin ("blinkered", "blinkers").

    Only ever used to find candidates and to measure likeness, never to call two words the same.
    """
    word = norm.partition("'")[0] if "'" in norm[1:] else norm
    word = (
        "can"
        if word in {"cannot", "can"}
        else word.removesuffix("n")
        if norm.endswith("n't")
        else word
    )
    if len(word) <= 3 or not word.isalpha():
        return word
    for _ in range(2):  # "blinkered" by way of "blinker"
        for suffix, keep in _SUFFIXES:
            if word.endswith(suffix) and len(word) - len(suffix) >= keep:
                word = word.removesuffix(suffix)
                break
    return word.removesuffix("e") if len(word) > 3 else word


# Longest first; the number is the least length of what remains.
_SUFFIXES: tuple[tuple[str, int], ...] = (
    ("ations", 3), ("ation", 3), ("ments", 4), ("ment", 4), ("nesses", 4), ("ness", 4),
    ("ingly", 4), ("ships", 4), ("ship", 4), ("ities", 4), ("ity", 4), ("ional", 4), ("ions", 3),
    ("ion", 3), ("ings", 3), ("ing", 3), ("edly", 4), ("ies", 3), ("ied", 3), ("ers", 3), ("er", 4),
    ("ed", 3), ("es", 3), ("ly", 4), ("s", 3), ("y", 4),
)  # fmt: skip
