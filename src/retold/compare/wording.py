"""What was done to the words of a quote: its diff, told in words, and whether the meaning turns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from retold.align.index import SourceIndex
from retold.align.quotes import Piece, weight
from retold.compare.case import Case
from retold.compare.diff import diff_tokens
from retold.language.english import (
    CONTRACTED_ENDINGS,
    CONTRACTIONS,
    HEDGES,
    NEGATIONS,
    QUANTIFIERS,
    STOPWORDS,
)
from retold.language.tokens import ELLIPSIS, Token, tokenize
from retold.model import DiffOp

_REACH = 3  # words further than that in which an equal word is looked for
_MODALS = frozenset("may might could would can will should must shall going".split())


def diff_quote(case: Case, source: SourceIndex, pieces: tuple[Piece, ...]) -> list[DiffOp]:
    """Diff the whole quote against its pieces, each with the words that the quote has around it."""
    out: list[DiffOp] = []
    done = 0
    for number, piece in enumerate(pieces):
        end = len(case.tokens) if number == len(pieces) - 1 else piece.last
        story = case.tokens[done:end]
        members = _window(case, source, piece, piece.first - done, end - piece.last)
        tokens = [source.tokens[t] for t in members]
        out += diff_tokens(case.text, story, source.document.text, tokens, source.document.id)
        done = end
    return out


def _window(case: Case, source: SourceIndex, piece: Piece, before: int, behind: int) -> list[int]:
    """The source tokens from the piece's first to its last, widened inside its sentence.

    Widened as far as the quote has words of its own there, so that they show as replaced, and to
    an equal word a little further off.
    """
    if (
        source.is_speech(piece.source_first)
        and source.is_speech(piece.source_last)
        and source.turn(piece.source_first) == source.turn(piece.source_last)
    ):
        a, b = source.place_in_speech[piece.source_first], source.place_in_speech[piece.source_last]
        members = list(source.speech[a : b + 1])
    else:
        members = list(range(piece.source_first, piece.source_last + 1))
    head = {t.norm for t in case.tokens[piece.first - before : piece.first]}
    tail = {t.norm for t in case.tokens[piece.last : piece.last + behind]}
    reach = 0
    for step_ in range(1, before + (_REACH if before else 0) + 1):
        if source.starts_sentence(members[0] - step_ + 1):
            break
        if step_ <= before or source.tokens[members[0] - step_].norm in head:
            reach = step_
    members = [*range(members[0] - reach, members[0]), *members]
    reach = 0
    for step_ in range(1, behind + (_REACH if behind else 0) + 1):
        if source.ends_sentence(members[-1] + step_ - 1):
            break
        if step_ <= behind or source.tokens[members[-1] + step_].norm in tail:
            reach = step_
    return [*members, *range(members[-1] + 1, members[-1] + 1 + reach)]


def changes(diff: Sequence[DiffOp]) -> list[DiffOp]:
    """Return the steps that are no mere ellipses, editor's brackets or equal words."""
    found = [op for op in diff if op.op != "equal" and not _ignorable(op)]
    signs = Counter(_currency(op.story) for op in found if op.op == "insert")
    words = Counter(_currency(op.source) for op in found if op.op == "delete")
    moved = signs & words  # "$2.5 million" for "2.5 million dollars"
    del moved[""]
    return [op for op in found if _currency(op.story or op.source) not in moved]


def _currency(words: str) -> str:
    """The currency that is all there is in ``words``, or ""."""
    norms = [t.norm.removesuffix("s") for t in tokenize(words)]
    return norms[0] if len(norms) == 1 and norms[0] in _CURRENCIES else ""


_CURRENCIES = frozenset({"dollar", "pound", "euro", "yen"})


def _ignorable(op: DiffOp) -> bool:
    """Ellipses and editor's brackets are no alteration."""
    if op.op == "replace" and not has_words(op.story):
        if ELLIPSIS in {t.norm for t in tokenize(op.story)}:
            return False
        # an editor's gloss for a pronoun, not one name or number for another
        names = [
            t for t in tokenize(op.source) if op.source[t.start].isupper() or t.norm[:1].isdigit()
        ]
        return all(t.norm in STOPWORDS for t in names)
    return not has_words(op.story) and not has_words(op.source)


def has_words(text: str) -> bool:
    """Whether there is more in it than ellipses and editor's brackets."""
    return any(t.norm != ELLIPSIS and not in_brackets(text, t) for t in tokenize(text))


def in_brackets(text: str, token: Token) -> bool:
    """Tell whether a token of ``text`` is an editor's insertion."""
    inside = token.bracketed or (text.startswith("[") and text.endswith("]"))
    return inside and token.norm not in NEGATIONS  # "[never]" is no gloss


def only_contractions(diff: Sequence[DiffOp]) -> bool:
    """Tell whether all that differs is "will not" for "won't" and the like."""
    return all(_written_out(op.story) & _written_out(op.source) for op in changes(diff))


def _written_out(words: str) -> frozenset[str]:
    """The readings of ``words`` without contractions."""
    readings = [""]
    for token in tokenize(words):
        forms = CONTRACTIONS.get(token.norm) or _expand(token.norm)
        readings = [f"{r} {form}" for r in readings for form in forms][:16]
    return frozenset(readings)


def _expand(norm: str) -> tuple[str, ...]:
    for ending, forms in CONTRACTED_ENDINGS.items():
        if norm.endswith(ending) and norm != ending:
            return tuple(f"{norm.removesuffix(ending)} {form}" for form in forms)
    return (norm,)


def summary(diff: Sequence[DiffOp]) -> str:
    """The changes in words, the first three at most."""
    parts: list[str] = []
    for op in changes(diff):
        if op.op == "replace":
            parts.append(f"“{op.source}” became “{op.story}”")
        elif op.op == "insert":
            parts.append(f"“{op.story}” was added")
        else:
            parts.append(f"“{op.source}” was left out")
    more = len(parts) - 3
    return (
        "; ".join(parts[:3]) + (f"; and {more} more" if more > 0 else "")
        if parts
        else "the order of the words"
    )


def meaning(diff: Sequence[DiffOp]) -> bool | None:
    """Whether changes turn the meaning: numbers, negation, hedges, extent each on their own."""
    content = False
    for op in changes(diff):
        if _written_out(op.story) & _written_out(op.source):
            continue
        a = {t.norm for t in tokenize(op.story)}
        b = {t.norm for t in tokenize(op.source)}
        for table in (NEGATIONS, HEDGES | _MODALS, QUANTIFIERS):
            if bool(a & table) != bool(b & table) or (
                table is not NEGATIONS and (a & table) != (b & table)
            ):
                return True
        if {w for w in a if w[:1].isdigit()} != {w for w in b if w[:1].isdigit()}:
            return True
        content = content or any(weight(w) >= 1 for w in (a ^ b) - STOPWORDS)
    return None if content else False
