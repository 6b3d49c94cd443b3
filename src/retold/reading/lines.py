"""A text to the ranges of its lines or paragraphs. Pure, no I/O, linear in the text.

News text comes in two shapes: one paragraph to a line, and hard-wrapped lines with a blank line
between paragraphs. The second shape is recognised by lines that break inside sentences at about
the same width; such lines are joined, so that one range then runs over several lines.
"""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from retold.model import Span

# White space as Unicode has it, and the zero-width marks that news sites leave at the edges.
EDGE = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    "\u200b\u200c\u200e\u200f\u2060\ufeff"
)
# A line with its ending. U+0085 is left out: in mis-decoded text it is an ellipsis.
_LINE = re.compile("([^\n\r\x0b\x0c\u2028\u2029]*)(?:\r\n|[\n\r\x0b\x0c\u2028\u2029]|\\Z)")
# The end of a sentence at the end of a line, with closing marks after it.
SENTENCE_END = re.compile(r"[.!?:;…]\s?[\"'”’»)\]]{0,3}\Z")
# A line that starts something of its own: an item of a list, a heading, a turn of a dialogue.
_OWN = re.compile(r"(?:[-*•·–—]|\d{1,3}[.)]|#{1,6})\s")
_PREFIX = re.compile(r">+\s?")  # the mark of a block quote

WRAP_MAX = 100  # characters; a longer line was not wrapped by hand or by a mail program
WRAP_MIN = 50  # characters; narrower columns than this are lists or verse
_SHORT_SHARE = 0.95  # of the lines must be no longer than WRAP_MAX
_INSIDE_SHARE = 0.5  # of the breaks inside groups must fall inside a sentence
_INDENT = 2  # additional leading spaces that start a paragraph


class _Line(NamedTuple):
    """A line that is not blank: its trimmed range, its indent, whether a blank line precedes."""

    start: int
    end: int
    indent: int
    after_blank: bool
    body: str


def split(text: str, start: int = 0) -> tuple[Span, ...]:
    """Return the ranges of the lines or paragraphs of ``text`` from offset ``start`` on.

    The ranges are in order, do not overlap, are not empty, and neither begin nor end with white
    space.
    """
    lines = _lines(text, start)
    joined = _joins(lines)
    spans: list[Span] = []
    for line, join in zip(lines, joined, strict=True):
        if join:
            spans[-1] = Span(spans[-1].start, line.end)
        else:
            spans.append(Span(line.start, line.end))
    return tuple(spans)


def _lines(text: str, start: int) -> list[_Line]:
    found: list[_Line] = []
    blank = True
    for match in _LINE.finditer(text, start):
        raw = match[1]
        body = raw.strip(EDGE)
        if not body:
            blank = True
            continue
        indent = len(raw) - len(raw.lstrip(EDGE))
        begin = match.start() + indent
        found.append(_Line(begin, begin + len(body), indent, blank, body))
        blank = False
    return found


def _joins(lines: list[_Line]) -> list[bool]:
    """Tell for each line whether it continues the paragraph of the line before it."""
    no = [False] * len(lines)
    short = [line.end - line.start for line in lines if line.end - line.start <= WRAP_MAX]
    if not short or len(short) < _SHORT_SHARE * len(lines):
        return no
    width = max(short)
    pairs = list(itertools.pairwise(lines))
    inner = [pair for pair in pairs if not pair[1].after_blank]
    inside = [p for p in inner if _continues(*p, width) and not SENTENCE_END.search(p[0].body)]
    if width < WRAP_MIN or not inside or len(inside) < _INSIDE_SHARE * len(inner):
        return no
    return [False, *(not b.after_blank and _continues(a, b, width) for a, b in pairs)]


def _continues(line: _Line, after: _Line, width: int) -> bool:
    """Tell whether ``after`` goes on with the sentence or paragraph of ``line``."""
    if _OWN.match(after.body) or after.indent >= line.indent + _INDENT:
        return False
    marks = _PREFIX.match(line.body), _PREFIX.match(after.body)
    if (marks[0] is None) != (marks[1] is None):
        return False
    body = after.body[marks[1].end() :] if marks[1] else after.body
    length = line.end - line.start
    if length > WRAP_MAX or not body:
        return False
    word = body.split(maxsplit=1)[0]
    full = length + 1 + len(word) > width
    return full or (body[0].islower() and not SENTENCE_END.search(line.body))
