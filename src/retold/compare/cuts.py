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
    CONDITION_TOLD,
    CONDITIONS,
    CONTRASTS,
    DOUBTS,
    EFFECT_TOLD,
    FILLERS,
    GOVERNING,
    HEDGE_ADVERBS,
    HEDGE_ENDINGS,
    HEDGE_OPENINGS,
    HEDGE_PHRASES,
    HEDGES,
    NEGATIONS,
    PARTIAL,
    QUANTIFIERS,
    SAYING,
    STOPWORDS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)

# A cut of up to this many words inside a sentence is a swallowed word; a longer one a passage.
_SWALLOWED = 6
_MARKED = 3  # the same where the story owns up to the cut with an ellipsis
_NEAR = 5  # words before the quote in which a negation governs it

_SHORT = 4


@dataclass(frozen=True, slots=True)
class Cut:
    """What a cut does.

    Attributes:
        alters: whether the quote counts as altered, not merely trimmed.
        meaning_changed: whether the cut turns the meaning.
    """

    alters: bool = False
    meaning_changed: bool = False


HARMLESS = Cut()
TURNED = Cut(alters=True, meaning_changed=True)


def before(
    words: Sequence[str],
    kept: Sequence[str],
    frame: frozenset[str],
    lead: frozenset[str],
    *,
    stands_alone: bool,
) -> Cut:
    """Judge words cut from the beginning of the source's sentence.

    Args:
        words: the folded words that were cut, in order.
        kept: the folded words of the quote.
        frame: the folded words of the story's sentence outside the quote.
        lead: those of them before the quote: a negation there may govern it.
        stands_alone: whether the story presents the rest as a sentence of its own.
    """
    if not words:
        return HARMLESS
    kept = list(kept)
    near = words[-_NEAR:]
    negation = next((i for i, w in enumerate(near) if _negates(w)), None)
    if negation is not None and not _denied(lead) and not _turns(near[negation + 1 :]):
        return TURNED
    if _hedge_opening(words) and stands_alone and frame.isdisjoint(DOUBTS):
        return TURNED
    if words[-1] in PARTIAL and frame.isdisjoint(PARTIAL):
        return TURNED  # "some voters are angry"
    if _told_by_others(words):
        return TURNED  # "they say I killed her"
    # the story tells the condition itself, or its effect
    effect = lead if stands_alone else frame
    told = kept[:1] == ["then"] or bool(frame & CONDITION_TOLD) or bool(effect & EFFECT_TOLD)
    if words[0] in {"if", "unless"} and not told:
        return TURNED
    return HARMLESS


def behind(
    words: Sequence[str], kept: Sequence[str], frame: frozenset[str], *, clause: bool = True
) -> Cut:
    """Judge words cut from the end of the source's sentence.

    Args:
        words: the folded words that were cut, in order.
        kept: the folded words of the quote.
        frame: as in :func:`before`.
        clause: whether a comma or the like stands before the cut.
    """
    start = 0
    while start < len(words) and words[start] in {"and", "then", "…"}:
        start += 1
    if start >= len(words):
        return HARMLESS
    first = words[start]
    ending = any(f"{' '.join(words)} ".startswith(f"{e} ") for e in HEDGE_ENDINGS)
    if ending and frame.isdisjoint(DOUBTS):
        return TURNED
    condition = first in {"if", "unless", "provided", "providing", "assuming"} or (
        first in {"as", "only", "but", "even"} and "if" in words[:3]
    )
    if condition and start == 0 and frame.isdisjoint(CONDITION_TOLD):
        return TURNED  # "and if ..." would be another sentence
    if first in {"but", "except"}:
        told = frame & CONTRASTS and any(w in frame for w in words if w not in STOPWORDS)
        return HARMLESS if told else TURNED
    if len(words) <= _SHORT and first in SUBJECT_PRONOUNS and any(map(_negates, words)):
        return TURNED  # "I may take it, I may not"
    other_half = clause and words[0] == "and" and first in SUBJECT_PRONOUNS and len(words) >= _SHORT
    if other_half and not ADVERSE.isdisjoint(kept) and ADVERSE.isdisjoint(words):
        return TURNED  # an admission without its defence
    return HARMLESS


def inside(words: Sequence[str], *, marked: bool) -> Cut:
    """Judge words cut from the middle of a sentence.

    Args:
        words: the folded words that were cut.
        marked: whether the story marks the cut with an ellipsis.
    """
    spoken = [w for w in words if w != "…"]
    if not spoken or all(w in FILLERS for w in spoken):
        return HARMLESS
    if _negates(spoken[0]) and not marked:
        return TURNED
    if len(spoken) <= (_MARKED if marked else _SWALLOWED):
        phrase = any(f" {p} " in f" {' '.join(spoken)} " for p in HEDGE_PHRASES)
        if phrase or any(_negates(w) or w in CONDITIONS | HEDGES | QUANTIFIERS for w in spoken):
            return TURNED
        if any(w in TIME_WORDS or w[:1].isdigit() for w in spoken) and not marked:
            return Cut(alters=True)
        return HARMLESS
    opening = spoken[0] in CONDITIONS or spoken[0] in CONTRASTS
    governed = any(w in GOVERNING or w.endswith("n't") for w in spoken[-_NEAR:])
    return TURNED if len(spoken) > _SWALLOWED and (opening or governed) else HARMLESS


def _negates(word: str) -> bool:
    return word in NEGATIONS or word.endswith("n't")


def _denied(words: frozenset[str]) -> bool:
    return any(_negates(w) or w in {"denied", "denies", "deny", "rejected"} for w in words)


def _turns(words: Sequence[str]) -> bool:
    """After the negation a new clause begins: it does not govern what follows."""
    return any(w in {"but", "and", "because", "so", "it's", "that's"} for w in words)


def _told_by_others(words: Sequence[str]) -> bool:
    """What is left was put in the mouth of somebody else, or called untrue, or asked."""
    tail = [w for w in words if w not in {"that", "…"}]
    if not tail or tail[-1] not in SAYING:
        return False
    own = {"i", "we", "i've", "we've", "i'd", "we'd", "i'll", "let"}
    return own.isdisjoint(tail[-4:]) or tail[-1] in {"false", "whether"} or "used" in tail[-4:]


def _hedge_opening(words: Sequence[str]) -> bool:
    tail = list(words)
    while tail and tail[-1] in {"that", "as", "though"}:
        tail.pop()
    if len(tail) == 1 and tail[0] in HEDGE_ADVERBS:
        return True
    return any(tuple(tail[-len(opening) :]) == opening for opening in HEDGE_OPENINGS)
