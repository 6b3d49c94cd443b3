"""A text to its blocks: headline, byline, paragraphs, captions and what a site prints around them.

Pure, no I/O, linear in the text. Precision first: a paragraph of the article must never become
anything else, so a block is a PARAGRAPH unless it is certainly something else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from retold.model import Block, BlockKind, Span
from retold.reading import head
from retold.reading.lines import EDGE, SENTENCE_END, split
from retold.reading.metadata import find_dateline
from retold.reading.patterns import furniture
from retold.reading.repeats import find_repeats
from retold.reading.words import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD_BLOCKS = 10  # head matter is looked for among so many blocks
_LEDE_CHARS = 60  # a headline stands above a block of at least this length that ends a sentence
_STANDFIRST_CHARS = 320
_STANDFIRST_SENTENCES = 2
_TEASER_GAP = 2  # blocks from a standfirst to the lede that repeats it

_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")  # of Markdown, before the words
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n")
_FRONT_MATTER_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_FRONT_MATTER_CHARS = 8000
_SENTENCE_BREAK = re.compile(r"[.!?][\"”’)]{0,2}\s+(?=[\"“‘(]?[A-Z0-9])")

_HEAD_KINDS = frozenset(
    {BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.DATELINE}
)


def find_blocks(
    text: str, *, title: str | None = None, markdown: bool = False
) -> tuple[Block, ...]:
    """Return the blocks of ``text`` in order; they do not overlap and are stripped.

    Args:
        text: any text.
        title: the title, where it is known from elsewhere: a first block equal to it is the
            headline, whatever its shape.
        markdown: whether ``#`` marks a heading and ``---`` at the top opens front matter.
    """
    front = front_matter(text) if markdown else None
    spans = split(text, front.end if front else 0)
    headings: frozenset[int] = frozenset()
    if markdown:
        spans, headings = _without_marks(text, spans)
    strings = [span.of(text) for span in spans]
    kinds: list[BlockKind | None] = [furniture(string) for string in strings]
    for index in headings:
        kinds[index] = kinds[index] or BlockKind.HEADLINE
    repeats = find_repeats(strings)
    _label_head(strings, kinds, title)
    _label_teasers(strings, kinds, repeats)
    shift = 1 if front else 0
    blocks = [
        Block(span, kind or BlockKind.PARAGRAPH, None if other is None else other + shift)
        for span, kind, other in zip(spans, kinds, repeats, strict=True)
    ]
    return (Block(front, BlockKind.BOILERPLATE), *blocks) if front else tuple(blocks)


def front_matter(text: str) -> Span | None:
    """Return the range of a Markdown front matter, from ``---`` to ``---``, or None."""
    opening = _FRONT_MATTER.match(text)
    if not opening:
        return None
    closing = _FRONT_MATTER_END.search(text, opening.end(), opening.end() + _FRONT_MATTER_CHARS)
    if not closing:
        return None
    start = 1 if text.startswith("\ufeff") else 0
    return Span(start, closing.start() + 3)


def _without_marks(text: str, spans: Sequence[Span]) -> tuple[tuple[Span, ...], frozenset[int]]:
    """Cut the ``#`` marks off the headings; also return the indices of the headings."""
    cut: list[Span] = []
    headings: set[int] = set()
    for index, span in enumerate(spans):
        mark = _HEADING.match(text, span.start, span.end)
        start = _skip_edge(text, mark.end(), span.end) if mark else span.start
        if start == span.end:
            start = span.start
        elif mark:
            headings.add(index)
        cut.append(Span(start, span.end))
    return tuple(cut), frozenset(headings)


def _skip_edge(text: str, start: int, end: int) -> int:
    return end - len(text[start:end].lstrip(EDGE))


def _label_head(strings: list[str], kinds: list[BlockKind | None], title: str | None) -> None:
    """Set the kinds of the blocks above the first paragraph of the article."""
    open_blocks = [i for i, kind in enumerate(kinds) if kind in {None, BlockKind.HEADLINE}]
    order = open_blocks[: _HEAD_BLOCKS + 1]
    if not order:
        return
    place = 0
    if _is_headline(strings, kinds, order, title):
        kinds[order[0]] = BlockKind.HEADLINE
        place = 1
    headline = place == 1
    while place < len(order) - 1:  # the last block is never head matter: something follows a head
        here, below = order[place], order[place + 1]
        kind = _strong(strings[here])
        if kind is None and headline:
            above = kinds[order[place - 1]] in {BlockKind.BYLINE, BlockKind.DATELINE}
            kind = _weak(strings[here], strings[below], beside=above)
            if kind is None and place == 1 and _is_standfirst(strings[here]):
                kind = BlockKind.STANDFIRST if _strong(strings[below]) else None
        if kind is None or kinds[here]:
            return
        kinds[here] = kind
        place += 1


def _is_headline(
    strings: list[str], kinds: list[BlockKind | None], order: list[int], title: str | None
) -> bool:
    first = strings[order[0]]
    if kinds[order[0]] == BlockKind.HEADLINE:
        return True
    followers = [strings[index] for index in order[1:]]
    if not followers:
        return False
    if title and not _strong(followers[0]):
        return _same(first, title)  # another line than the title is one only above a byline
    if not head.could_be_headline(" ".join(first.split())) or _strong(first):
        return False
    if followers[0][0].islower() or followers[0][0] in ",;.)":
        return False  # a broken sentence goes on
    return any(len(s) >= _LEDE_CHARS and SENTENCE_END.search(s) for s in followers)


def _same(line: str, title: str) -> bool:
    """Tell whether a line is the title, or the title without the name of the site at its end."""
    words = [word.casefold() for word in tokens(line)]
    known = [word.casefold() for word in tokens(title)]
    return bool(words) and (words == known or (len(words) >= 4 and words == known[: len(words)]))


def _strong(string: str) -> BlockKind | None:
    """Return the kind of a line that is head matter wherever it stands above an article."""
    if head.byline_names(string) is not None:
        return BlockKind.BYLINE
    return BlockKind.DATELINE if head.is_dateline(string) else None


def _weak(string: str, below: str, *, beside: bool) -> BlockKind | None:
    """Return BYLINE for a line that is one only below a headline and among head matter."""
    if head.name_in_place(string) is not None:
        return BlockKind.BYLINE
    beside = beside or _strong(below) is not None
    return BlockKind.BYLINE if head.is_outlet(string, beside_head_matter=beside) else None


def _is_standfirst(string: str) -> bool:
    return len(string) <= _STANDFIRST_CHARS and _sentences(string) <= _STANDFIRST_SENTENCES


def _sentences(string: str) -> int:
    return 1 + sum(1 for _ in _SENTENCE_BREAK.finditer(string))


def _label_teasers(
    strings: list[str], kinds: list[BlockKind | None], repeats: list[int | None]
) -> None:
    """Make the first block STANDFIRST if the lede repeats it, and short blocks between the two."""
    body = [i for i, kind in enumerate(kinds) if kind is None]
    if not body:
        return
    first, lede = body[0], repeats[body[0]]
    if lede is None or lede not in body[: _TEASER_GAP + 1] or first > _HEAD_BLOCKS:
        return
    teasers = body[: body.index(lede)]
    if find_dateline(strings[first]):
        return  # then this is the lede, and what repeats it came later
    if all(_is_standfirst(strings[index]) for index in teasers):
        for index in teasers:
            kinds[index] = BlockKind.STANDFIRST
