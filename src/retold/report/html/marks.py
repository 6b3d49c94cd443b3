"""Where the marks lie in the texts of the page, and what each leads to."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retold.report.summary import Item, Numbered, lettered, numbered
from retold.report.text import Segment, paragraphs, segments

if TYPE_CHECKING:
    from retold.model import Block, Document, FindingKind, Report, Span, Verdict


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of one document that belongs to an item; ``side`` is "story" or "source"."""

    item: Item
    span: Span
    id: str
    side: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A document cut into paragraphs and segments.

    Attributes:
        id: what the page calls it.
        document: the document.
        marks: all marks of the document; segments name them by position.
        rows: each paragraph with its segments.
        first: id of each mark that covers any text, and where its first segment starts.
    """

    id: str
    document: Document
    marks: tuple[Mark, ...]
    rows: tuple[tuple[Block, tuple[Segment, ...]], ...]
    first: dict[str, int]

    @classmethod
    def of(cls, name: str, document: Document, marks: tuple[Mark, ...]) -> Placed:
        """Place the marks of a document that the page calls ``name``."""
        spans = [mark.span for mark in marks]
        rows = tuple((block, segments(block.span, spans)) for block in paragraphs(document))
        first: dict[str, int] = {}
        for _, parts in rows:
            for part in parts:
                for index in part.marks:
                    first.setdefault(marks[index].id, part.span.start)
        return cls(name, document, marks, rows, first)

    def paragraph_id(self, row: int) -> str:
        """Return the id of a paragraph, counted from 0."""
        return f"{self.id}-p{row + 1}"

    def paragraph_at(self, offset: int) -> str | None:
        """Return the id of the paragraph in which a character stands; None if it is in none."""
        row = bisect.bisect_right(self.rows, offset, key=lambda row: row[0].span.start) - 1
        inside = row >= 0 and offset < self.rows[row][0].span.end
        return self.paragraph_id(row) if inside else None


@dataclass(frozen=True, slots=True)
class View:
    """A report with its marks placed."""

    report: Report
    story: Placed
    sources: tuple[Placed, ...]
    anchors: frozenset[str]

    @classmethod
    def of(cls, report: Report) -> View:
        """Place the marks of a report."""
        items: tuple[Item, ...] = (*numbered(report), *lettered(report))
        marked = tuple(Mark(item, item.span, f"q{item.key}", "story") for item in items)
        story = Placed.of("story", report.story, marked)
        # Where two sources share an id, the first one is meant.
        home = {source.id: i for i, source in reversed(list(enumerate(report.sources)))}
        marks: list[list[Mark]] = [[] for _ in report.sources]
        for item in items:
            for name, passage in zip(source_ids(item), item.passages, strict=True):
                if passage.document in home:
                    marks[home[passage.document]].append(Mark(item, passage.span, name, "source"))
        sources = tuple(
            Placed.of(f"source-{n}", source, tuple(own))
            for n, (source, own) in enumerate(zip(report.sources, marks, strict=True), start=1)
        )
        return cls(report, story, sources, frozenset().union(*(p.first for p in (story, *sources))))

    def link(self, item: Item, side: str) -> str:
        """Return the id of the first mark of the item on a side, or of its card."""
        wanted = [f"q{item.key}"] if side == "story" else source_ids(item)
        return next((w for w in wanted if w in self.anchors), f"f{item.key}")

    def jump(self, anchor: str, words: str) -> str:
        """Return words, as a link where there is a mark to go to."""
        return f'<a href="#{anchor}">{words}</a>' if anchor in self.anchors else words

    def name(self, item: Item) -> str:
        """Return what a link to the item is called for those who do not see its place."""
        if isinstance(item, Numbered):
            return f"{item.words} quote, {item.key} of {len(self.report.quotes)}"
        return f"{item.words}, finding {item.key}"


def source_ids(item: Item) -> list[str]:
    """Return an id for every passage of an item, whether or not it could be placed."""
    return [f"q{item.key}s{n}" for n in range(1, len(item.passages) + 1)]


def slug(item: Item) -> str:
    """Return the class of what belongs to an item: its colour and its line."""
    return slug_of(item.check.verdict if isinstance(item, Numbered) else item.finding.kind)


def slug_of(kind: Verdict | FindingKind) -> str:
    """Return the class of a verdict or of a kind of finding."""
    return f"v-{kind.value.replace('_', '-')}"
