"""What was done to the words of a quote: its diff, told in words, and whether the meaning turns."""

from __future__ import annotations

from collections.abc import Sequence

from retold.align.index import SourceIndex
from retold.align.quotes import Piece, weight
from retold.compare.case import Case
from retold.compare.diff import diff_tokens, step
from retold.language.english import HEDGES, NEGATIONS, QUANTIFIERS, STOPWORDS
from retold.language.tokens import ELLIPSIS, Token, tokenize
from retold.model import DiffOp

_MODALS = frozenset("may might could would can will should must shall going".split())


def diff_quote(case: Case, source: SourceIndex, pieces: tuple[Piece, ...]) -> list[DiffOp]:
    """Diff the whole quote against its pieces, each with the words that the quote has around it."""
    out: list[DiffOp] = []
    done = 0
    for number, piece in enumerate(pieces):
        last = len(case.tokens) if number == len(pieces) - 1 else pieces[number + 1].first
        end = max(piece.last, last if number == len(pieces) - 1 else piece.last)
        story = case.tokens[done:end]
        members = _window(source, piece, piece.first - done, end - piece.last)
        tokens = [source.tokens[t] for t in members]
        out += diff_tokens(case.text, story, source.document.text, tokens, source.document.id)
        done = end
    if done < len(case.tokens):
        out.append(step("insert", case.text, case.tokens[done:], "", [], source.document.id))
    return out


def _window(source: SourceIndex, piece: Piece, before: int, behind: int) -> list[int]:
    """The source tokens from the piece's first to its last, widened inside its sentence.

    Widened only as far as the quote has words of its own there, so that they show as replaced.
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
    for _ in range(before):
        t = members[0] - 1
        if t < 0 or source.starts_sentence(members[0]):
            break
        members.insert(0, t)
    for _ in range(behind):
        if source.ends_sentence(members[-1]):
            break
        members.append(members[-1] + 1)
    return members


def changes(diff: Sequence[DiffOp]) -> list[DiffOp]:
    """Return the steps that are no mere ellipses, editor's brackets or equal words."""
    return [op for op in diff if op.op != "equal" and not _ignorable(op)]


def _ignorable(op: DiffOp) -> bool:
    """Ellipses and editor's brackets are no alteration."""
    if op.op == "replace" and not has_words(op.story):
        return ELLIPSIS not in {t.norm for t in tokenize(op.story)}  # an editor's gloss for a word
    return not has_words(op.story) and not has_words(op.source)


def has_words(text: str) -> bool:
    """Whether there is more in it than ellipses and editor's brackets."""
    return any(t.norm != ELLIPSIS and not in_brackets(text, t) for t in tokenize(text))


def in_brackets(text: str, token: Token) -> bool:
    """Tell whether a token of ``text`` is an editor's insertion."""
    return token.bracketed or (text.startswith("[") and text.endswith("]"))


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
