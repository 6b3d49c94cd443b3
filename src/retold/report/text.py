"""Text made fit to be shown: hidden characters made visible, paragraphs, marked segments."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retold.model import Block, BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from retold.model import Document

# What a text may hold that a reader would not see, or that would change how the rest is shown.
# The joiners (U+200C, U+200D), the direction marks (U+200E, U+200F, U+061C) and the soft hyphen
# are left alone: honest texts need them, and they reorder nothing.
_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters but tab and the ends of lines
    "\u200b\u2028\u2029\u2060-\u2064\ufeff"  # without width; separators that some take for lines
    "\u202a-\u202e\u2066-\u206f"  # embeddings, overrides and isolates of direction
    "\ud800-\udfff"  # halves of pairs, which no encoding can write
    "\ufff9-\ufffb\U000e0000-\U000e007f"  # annotations and tags
    "]"
)
_LINE_END = re.compile(r"\r\n?")
_NEW_LINE = re.compile(r"\r\n|\r(?!\n)|\n")  # never half of a pair, however it backtracks
_BLANK_LINE = re.compile(rf"(?:{_NEW_LINE.pattern})(?:[^\S\r\n]*(?:{_NEW_LINE.pattern}))+")


def visible(text: str) -> str:
    """Return the text with control characters, overrides of direction and the like spelt out.

    Ends of lines become LF; each hidden character becomes its number, ``⟨U+202E⟩``.
    """
    return _HIDDEN.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", _LINE_END.sub("\n", text))


def inline(text: str) -> str:
    """Return the text on one line: hidden characters spelt out, white space run together."""
    return " ".join(visible(text).split())


def first_words(text: str, limit: int) -> str:
    """Return the first ``limit`` words on one line, with ``[…]`` where more follow."""
    words = inline(text).split()
    return " ".join(words) if len(words) <= limit else " ".join([*words[:limit], "[…]"])


@dataclass(frozen=True, slots=True)
class Around:
    """Words of a text, each on one line, with those of the same line that stand around them.

    Attributes:
        before: up to a few words before, "" if the words can stand alone.
        words: the words themselves.
        after: up to a few words after, "" if the words can stand alone.
    """

    before: str
    words: str
    after: str


def around(text: str, span: Span, few: int) -> Around:
    """Return the words of a span; where they are fewer than ``few``, with as many on each side.

    A cut in what stands around shows as ``[…]``.
    """
    words = inline(span.of(text))
    if len(words.split()) >= few:
        return Around("", words, "")
    left = visible(text[max(span.start - _REACH, 0) : span.start]).rpartition("\n")[2].split()
    right = visible(text[span.end : span.end + _REACH]).partition("\n")[0].split()
    before = ["[…]", *left[-few:]] if len(left) > few else left
    after = [*right[:few], "[…]"] if len(right) > few else right
    # What stands at the words without a space goes on standing there.
    lead = " " if before and text[max(span.start - 1, 0) : span.start].isspace() else ""
    tail = " " if after and text[span.end : span.end + 1].isspace() else ""
    return Around(" ".join(before) + lead, words, tail + " ".join(after))


_REACH = 400
"""Characters beyond a span in which the words around it are looked for."""


def paragraphs(document: Document) -> tuple[Block, ...]:
    """Return the blocks of a document; text that lies in none becomes paragraphs of its own.

    So nothing is lost for a document without blocks. Where text is split here, blank lines
    part the paragraphs, or ends of lines if it has no blank line.
    """
    found: list[Block] = []
    end = 0
    for block in document.blocks:
        found.extend(_split(document.text, end, block.span.start))
        if len(block.span):
            found.append(block)
        end = block.span.end
    found.extend(_split(document.text, end, len(document.text)))
    return tuple(found)


def _split(text: str, start: int, end: int) -> Iterator[Block]:
    part = text[start:end]
    pattern = _BLANK_LINE if _BLANK_LINE.search(part.strip()) else _NEW_LINE
    cuts = [0, *itertools.chain.from_iterable(m.span() for m in pattern.finditer(part)), len(part)]
    for left, right in zip(cuts[::2], cuts[1::2], strict=True):
        piece = part[left:right]
        if piece.strip():
            first = start + left + len(piece) - len(piece.lstrip())
            yield Block(Span(first, first + len(piece.strip())), BlockKind.PARAGRAPH)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a paragraph over which the same marks lie.

    Attributes:
        span: where it stands in the text.
        marks: positions, in the sequence of spans given, of those that cover it.
    """

    span: Span
    marks: tuple[int, ...] = ()


def segments(within: Span, spans: Sequence[Span]) -> tuple[Segment, ...]:
    """Cut ``within`` wherever one of the spans starts or ends; the segments join without a gap."""
    inside = [
        (index, max(span.start, within.start), min(span.end, within.end))
        for index, span in enumerate(spans)
        if len(span) and span.overlaps(within)
    ]
    cuts = {within.start, within.end}
    cuts.update(start for _, start, _ in inside)
    cuts.update(end for _, _, end in inside)
    return tuple(
        Segment(
            Span(left, right),
            tuple(index for index, start, end in inside if start <= left and right <= end),
        )
        for left, right in itertools.pairwise(sorted(cuts))
    )
