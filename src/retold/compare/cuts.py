"""What was left out of a quote, looked at for itself: is the cut harmless?

A cut can turn the meaning although every word that is left is right: a swallowed "not", "if",
"may", "some". What the story says in its own words around the quote may make up for it
(``telling them not to get hung up on "..."``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from retold.language.english import (
    ADVERSE,
    CONDITIONS,
    CONTRASTS,
    HEDGE_ENDINGS,
    HEDGE_OPENINGS,
    HEDGE_PHRASES,
    HEDGES,
    NEGATIONS,
    QUANTIFIERS,
    TIME_WORDS,
)

# A cut of up to this many words inside a sentence is a swallowed word; a longer one a passage.
_SWALLOWED = 6
_MARKED = 3  # the same where the story owns up to the cut with an ellipsis
_NEAR = 5  # words before the quote in which a negation governs it

# Words with which the story states the condition, or its effect, itself.
_CONDITIONAL = frozenset("if unless should were would could might provided condition".split())
_SHORT = 4
_SUBJECTS = frozenset(["i", "we", "he", "she", "they", "it"])
_FILLERS = frozenset(
    """er erm uh um ah oh well like so actually basically frankly honestly really just you know and
    but""".split()
)


@dataclass(frozen=True, slots=True)
class Cut:
    """What a cut does.

    Attributes:
        meaning_changed: True, False, or None where it cannot be told.
        alters: whether the quote counts as altered, not merely trimmed.
        reason: half a sentence that says what was lost, or "".
    """

    alters: bool = False
    meaning_changed: bool | None = False
    reason: str = ""


HARMLESS = Cut()


def before(
    words: Sequence[str], kept: Sequence[str], frame: frozenset[str], *, stands_alone: bool
) -> Cut:
    """Judge words cut from the beginning of the source's sentence.

    Args:
        words: the folded words that were cut, in order.
        kept: the folded words of the quote.
        frame: the folded words of the story's sentence outside the quote.
        stands_alone: whether the story presents the rest as a sentence of its own.
    """
    if not words:
        return HARMLESS
    near = words[-_NEAR:]
    negation = _first(near, NEGATIONS)
    if negation and not _denied(frame) and not _turns(near[near.index(negation) + 1 :]):
        return Cut(True, True, f'the cut takes away "{negation}"')
    opening = _hedge_opening(words)
    if opening and stands_alone and frame.isdisjoint(HEDGES):
        return Cut(True, True, f'the cut takes away "{opening}"')
    resumed = bool(kept) and kept[0] == "then"  # the story has told the condition itself
    if words[0] in {"if", "unless"} and not resumed and frame.isdisjoint(_CONDITIONAL):
        return Cut(True, True, f'the cut takes away the condition ("{words[0]} ...")')
    return HARMLESS


def behind(
    words: Sequence[str],
    kept: Sequence[str],
    frame: frozenset[str],
    *,
    stands_alone: bool,
    clause: bool = True,
) -> Cut:
    """Judge words cut from the end of the source's sentence.

    Args:
        words: the folded words that were cut, in order.
        kept: the folded words of the quote.
        frame: as in :func:`before`.
        stands_alone: as in :func:`before`.
        clause: whether a comma or the like stands before the cut.
    """
    start = 0
    while start < len(words) and words[start] in {"and", "then", "…"}:
        start += 1
    if start >= len(words):
        return HARMLESS
    first = words[start]
    second = words[start + 1] if start + 1 < len(words) else ""
    condition = first in {"if", "unless", "provided", "providing", "assuming"} or (
        first in {"as", "only", "but", "even"} and "if" in words[start : start + 3]
    )
    condition = condition and start == 0  # "and if ..." is another sentence
    ending = next((e for e in HEDGE_ENDINGS if f"{' '.join(words)} ".startswith(f"{e} ")), None)
    if ending and frame.isdisjoint(HEDGES):
        return Cut(True, True, f'the cut takes away "{ending}"')
    if condition and frame.isdisjoint(_CONDITIONAL):
        return Cut(True, True, f'the cut takes away the condition ("{first} ...")')
    contrast = first in {"but", "except"}
    if contrast and not frame.isdisjoint(CONTRASTS):
        return HARMLESS
    if contrast:
        return Cut(True, True, f'the cut takes away what limits it ("{first} {second} ...")')
    if len(words) <= _SHORT and first in _SUBJECTS and _first(words, NEGATIONS):
        return Cut(True, True, f'the cut takes away "{" ".join(words[:4])}"')
    if (
        clause
        and words[0] == "and"
        and first in _SUBJECTS
        and len(words) >= _SHORT
        and not ADVERSE.isdisjoint(kept)
        and ADVERSE.isdisjoint(words)
    ):
        return Cut(True, True, f'an admission lost its other half ("and {first} {second} ...")')
    return HARMLESS


def inside(words: Sequence[str], *, marked: bool) -> Cut:
    """Judge words cut from the middle of a sentence.

    Args:
        words: the folded words that were cut.
        marked: whether the story marks the cut with an ellipsis.
    """
    spoken = [w for w in words if w != "…"]
    if not spoken or all(w in _FILLERS for w in spoken):
        return HARMLESS
    phrase = next((p for p in HEDGE_PHRASES if f" {p} " in f" {' '.join(spoken)} "), None)
    if phrase and len(spoken) <= _SWALLOWED:
        return Cut(True, True, f'"{" ".join(spoken)}" was left out of the middle')
    if len(spoken) <= (_MARKED if marked else _SWALLOWED):
        for table in (NEGATIONS, CONDITIONS, HEDGES, QUANTIFIERS):
            lost = _first(spoken, table)
            if lost:
                return Cut(True, True, f'"{" ".join(spoken)}" was left out of the middle')
        if any(w in TIME_WORDS or w[:1].isdigit() for w in spoken) and not marked:
            return Cut(True, False, f'"{" ".join(spoken)}" was left out of the middle')
    elif spoken[0] in CONDITIONS or spoken[0] in CONTRASTS:
        return Cut(
            True, True, f'a passage that begins with "{spoken[0]}" was left out of the middle'
        )
    return HARMLESS


def _first(words: Sequence[str], table: frozenset[str]) -> str | None:
    return (
        next((w for w in words if w in table or w.endswith("n't")), None)
        if table is NEGATIONS
        else next((w for w in words if w in table), None)
    )


def _denied(frame: frozenset[str]) -> bool:
    return any(
        w in NEGATIONS
        or w.endswith("n't")
        or w in {"denied", "denies", "deny", "rejected", "against"}
        for w in frame
    )


def _turns(words: Sequence[str]) -> bool:
    """After the negation a new clause begins: it does not govern what follows."""
    return any(w in {"but", "and", "because", "so", "it's", "that's"} for w in words)


def _hedge_opening(words: Sequence[str]) -> str:
    tail = list(words)
    while tail and tail[-1] in {"that", "as", "though"}:
        tail.pop()
    for opening in HEDGE_OPENINGS:
        if tuple(tail[-len(opening) :]) == opening:
            return " ".join(opening)
    if len(tail) == 1 and tail[0] in {"maybe", "perhaps", "possibly", "probably", "apparently"}:
        return tail[0]
    return ""
