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
    STOPWORDS,
    TIME_WORDS,
)

# A cut of up to this many words inside a sentence is a swallowed word; a longer one a passage.
_SWALLOWED = 6
_MARKED = 3  # the same where the story owns up to the cut with an ellipsis
_GOVERNING = frozenset("not never whether if unless refuse refused without".split())
_NEAR = 5  # words before the quote in which a negation governs it

# Words with which the story states the condition itself, or, before the quote, its effect.
_STATED = frozenset("if unless provided condition conditional depends".split())
_EFFECT = frozenset("would could might should were".split())
# Words with which it owns up to doubt.
_DOUBTS = frozenset(
    """think thinks thought believe believes believed suspect suspects suspected may might could
    perhaps probably possibly seems seemed appears appeared likely hopes hoped expects expected
    view opinion suggested guess guessed feels felt""".split()
)
_SOME = frozenset("some many most few several half fewer almost nearly".split())
_SAYING = frozenset(
    """say says said claim claims think thinks thought believe believes tell tells told false true
    whether pretend pretends imagine""".split()
)
_SHORT = 4
_SUBJECTS = frozenset(["i", "we", "he", "she", "they", "it"])
_ADVERBS = frozenset("maybe perhaps possibly probably apparently".split())
_FILLERS = frozenset(
    """er erm uh um ah oh well like so actually basically frankly honestly really just you know and
    but""".split()
)


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
    negation = _first(near, NEGATIONS)
    if negation and not _denied(lead) and not _turns(near[near.index(negation) + 1 :]):
        return TURNED
    if _hedge_opening(words) and stands_alone and frame.isdisjoint(_DOUBTS):
        return TURNED
    if words[-1] in _SOME and frame.isdisjoint(_SOME):
        return TURNED  # "some voters are angry"
    if _told_by_others(words):
        return TURNED  # "they say I killed her"
    # the story tells the condition itself, or its effect
    effect = lead if stands_alone else frame
    told = kept[:1] == ["then"] or bool(frame & _STATED) or bool(effect & _EFFECT)
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
    if ending and frame.isdisjoint(_DOUBTS):
        return TURNED
    condition = first in {"if", "unless", "provided", "providing", "assuming"} or (
        first in {"as", "only", "but", "even"} and "if" in words[:3]
    )
    if condition and start == 0 and frame.isdisjoint(_STATED):
        return TURNED  # "and if ..." would be another sentence
    if first in {"but", "except"}:
        told = frame & CONTRASTS and any(w in frame for w in words if w not in STOPWORDS)
        return HARMLESS if told else TURNED
    if len(words) <= _SHORT and first in _SUBJECTS and _first(words, NEGATIONS):
        return TURNED  # "I may take it, I may not"
    other_half = clause and words[0] == "and" and first in _SUBJECTS and len(words) >= _SHORT
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
    if not spoken or all(w in _FILLERS for w in spoken):
        return HARMLESS
    if _first(spoken[:1], NEGATIONS) and not marked:
        return TURNED
    if len(spoken) <= (_MARKED if marked else _SWALLOWED):
        phrase = any(f" {p} " in f" {' '.join(spoken)} " for p in HEDGE_PHRASES)
        if phrase or any(_first(spoken, t) for t in (NEGATIONS, CONDITIONS, HEDGES, QUANTIFIERS)):
            return TURNED
        if any(w in TIME_WORDS or w[:1].isdigit() for w in spoken) and not marked:
            return Cut(alters=True)
        return HARMLESS
    opening = spoken[0] in CONDITIONS or spoken[0] in CONTRASTS
    governed = any(w in _GOVERNING or w.endswith("n't") for w in spoken[-_NEAR:])
    return TURNED if len(spoken) > _SWALLOWED and (opening or governed) else HARMLESS


def _first(words: Sequence[str], table: frozenset[str]) -> str | None:
    contracted = table is NEGATIONS
    return next((w for w in words if w in table or (contracted and w.endswith("n't"))), None)


def _denied(frame: frozenset[str]) -> bool:
    return any(
        w in NEGATIONS or w.endswith("n't") or w in {"denied", "denies", "deny", "rejected"}
        for w in frame
    )


def _turns(words: Sequence[str]) -> bool:
    """After the negation a new clause begins: it does not govern what follows."""
    return any(w in {"but", "and", "because", "so", "it's", "that's"} for w in words)


def _told_by_others(words: Sequence[str]) -> bool:
    """What is left was put in the mouth of somebody else, or called untrue, or asked."""
    tail = [w for w in words if w not in {"that", "…"}]
    if not tail or tail[-1] not in _SAYING:
        return False
    own = {"i", "we", "i've", "we've", "i'd", "we'd", "i'll", "let"}
    return own.isdisjoint(tail[-4:]) or tail[-1] in {"false", "whether"} or "used" in tail[-4:]


def _hedge_opening(words: Sequence[str]) -> bool:
    tail = list(words)
    while tail and tail[-1] in {"that", "as", "though"}:
        tail.pop()
    if len(tail) == 1 and tail[0] in _ADVERBS:
        return True
    return any(tuple(tail[-len(opening) :]) == opening for opening in HEDGE_OPENINGS)
