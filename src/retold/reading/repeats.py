"""Blocks that say again what another block says: a standfirst printed twice, a pull quote.

Two blocks repeat each other if nearly all words of the shorter stand in the longer in runs of
three; the runs keep the order, and the index over them keeps the cost linear in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import permutations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SHARED = 0.8  # share of the words of the shorter block
_MIN_WORDS = 8  # fewer words repeat by chance
_MAX_WORDS = 400  # words of a block that are looked at
_MAX_POSTINGS = 8  # blocks remembered for one run of words
_MAX_BLOCKS = 2000  # a longer document is no article, and only its beginning is compared
_RUN = 3
_WORD = re.compile(r"\w+")
_DATE = re.compile(r"\W{0,4}(?:date\W{1,3})?\d{4}-\d{2}-\d{2}\b", re.IGNORECASE)  # before the words


def find_repeats(blocks: Sequence[str]) -> list[int | None]:
    """Return for each block the index of the fuller block that it repeats, or None.

    The fullest block of a family points nowhere. Of two blocks of equal length the later points
    to the earlier.
    """
    words = [_words(block) for block in blocks[:_MAX_BLOCKS]]
    runs = [_runs(block) for block in words]
    partners = _partners(runs)
    found: list[int | None] = []
    for index, candidates in enumerate(partners):
        fuller = [
            other
            for other in candidates
            if _rank(words, other) > _rank(words, index)
            and _covered(words[index], runs[other]) >= SHARED
            and _numbers(words[index]) <= _numbers(words[other])
        ]
        found.append(max(fuller, key=lambda other: _rank(words, other), default=None))
    roots = [_root(found, index) for index in range(len(found))]
    return roots + [None] * (len(blocks) - len(roots))


def _words(block: str) -> tuple[str, ...]:
    date = _DATE.match(block)
    start = date.end() if date else 0
    found = _WORD.findall(block[start : start + _MAX_WORDS * 12].casefold())
    words = tuple(found[:_MAX_WORDS])
    return words if len(words) >= _MIN_WORDS else ()


def _runs(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _partners(runs: list[frozenset[tuple[str, ...]]]) -> list[list[int]]:
    """Return for each block those that share enough runs with it to be worth comparing."""
    first: dict[tuple[str, ...], int] = {}
    holders: dict[tuple[str, ...], list[int]] = {}
    for index, block in enumerate(runs):
        for run in block:
            earlier = first.setdefault(run, index)
            if earlier != index:
                holders.setdefault(run, [earlier]).append(index)
    shared: Counter[tuple[int, int]] = Counter()
    for among in holders.values():
        shared.update(permutations(among[:_MAX_POSTINGS], 2))
    partners: list[list[int]] = [[] for _ in runs]
    for (index, other), count in shared.items():
        if count >= len(runs[index]) // 4:
            partners[index].append(other)
    return partners


def _covered(words: tuple[str, ...], runs: frozenset[tuple[str, ...]]) -> float:
    """Return the share of ``words`` that lie in a run of the other block."""
    hit = [False] * len(words)
    for i in range(len(words) - _RUN + 1):
        if words[i : i + _RUN] in runs:
            hit[i : i + _RUN] = [True] * _RUN
    return sum(hit) / len(words) if words else 0.0


def _numbers(words: tuple[str, ...]) -> set[str]:
    """Return the numbers: lines of a table differ in nothing else and repeat nothing."""
    return {word for word in words if word[0].isdigit()}


def _rank(words: list[tuple[str, ...]], index: int) -> tuple[int, int]:
    return len(words[index]), -index


def _root(found: list[int | None], index: int) -> int | None:
    """Follow a chain of repeats to the fullest block; ranks rise, so the chain ends."""
    target = found[index]
    while target is not None and found[target] is not None:
        target = found[target]
    return target
