"""The report as one HTML page that stands alone: no request, no resource, no time stamp.

The page works without its script: every mark is a link to the other side. Style and script are
the package's own files beside this one, allowed by their hashes; nothing else may run or load.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from html import escape
from importlib import resources
from typing import TYPE_CHECKING

from retold.model import BlockKind, Severity, Span, Verdict
from retold.report.summary import (
    SEVERITY_RANK,
    VERDICT_WORDS,
    Numbered,
    Piece,
    all_warnings,
    attention,
    clean,
    document_title,
    is_readable,
    line_number,
    needs_attention,
    numbered,
    passages,
    pieces,
    shown_id,
    skipped_line,
    source_speaker,
    story_speaker,
    summary_line,
    verdict_counts,
)
from retold.report.text import Segment, first_words, inline, paragraphs, segments, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retold.model import Block, Document, QuoteCheck, Report

FIRST_WORDS = 14
NEAREST_WORDS = 60

_KEYS = (
    ("j or n", "next finding"),
    ("k or p", "previous finding"),
    ("s", "to the other side: source or story"),
    ("Enter or Space", "on a marked quote: to the other side"),
    ("?", "show or hide these keys"),
)
_MUTED = {BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CREDIT, BlockKind.BOILERPLATE}


def to_html(report: Report) -> str:
    """Return the report as one page of HTML.

    Args:
        report: the report.

    Returns:
        The same text for the same report, always. It can be written in UTF-8 whatever the texts
        hold; characters that a reader would not see are spelt out.
    """
    view = _View.of(report)
    style, script = _asset("page.css"), _asset("page.js")
    title = _text(document_title(report.story))
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "img-src 'none'; base-uri 'none'; form-action 'none'"
    )
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{title} – quotes against the source</title>",
            f"<style>{style}</style>",
            "</head>",
            "<body>",
            '<a class="skip" href="#findings">Skip to the findings</a>',
            *_header(report),
            "<main>",
            *_findings(view),
            *_story(view),
            *_sources(view),
            "</main>",
            *_footer(report),
            *_dialog(),
            f"<script>{script}</script>",
            "</body>",
            "</html>",
            "",
        )
    )


def _asset(name: str) -> str:
    return resources.files("retold.report").joinpath(name).read_text("utf-8")


def _digest(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"


def _text(text: str) -> str:
    """Return foreign text on one line, fit for an element or a quoted attribute."""
    return escape(inline(text))


def _bdi(text: str) -> str:
    """Return foreign text that keeps its direction to itself."""
    return f"<bdi>{_text(text)}</bdi>"


def _slug(verdict: Verdict) -> str:
    return f"v-{verdict.value.replace('_', '-')}"


# Where the marks lie, and what each leads to.


@dataclass(frozen=True, slots=True)
class _Mark:
    """A span of one document that belongs to a quote; ``side`` is "story" or "source"."""

    item: Numbered
    span: Span
    id: str
    side: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """A document cut into paragraphs and segments.

    Attributes:
        document: the document.
        marks: all marks of the document; segments name them by position.
        rows: each paragraph with its segments.
        first: id of each mark that covers any text, and where its first segment starts.
    """

    document: Document
    marks: tuple[_Mark, ...]
    rows: tuple[tuple[Block, tuple[Segment, ...]], ...]
    first: dict[str, int]

    @classmethod
    def of(cls, document: Document, marks: tuple[_Mark, ...]) -> _Placed:
        spans = [mark.span for mark in marks]
        rows = tuple((block, segments(block.span, spans)) for block in paragraphs(document))
        first: dict[str, int] = {}
        for _, parts in rows:
            for part in parts:
                for index in part.marks:
                    first.setdefault(marks[index].id, part.span.start)
        return cls(document, marks, rows, first)


@dataclass(frozen=True, slots=True)
class _View:
    """A report with its marks placed."""

    report: Report
    story: _Placed
    sources: tuple[_Placed, ...]
    anchors: frozenset[str]

    @classmethod
    def of(cls, report: Report) -> _View:
        items = numbered(report)
        story = _Placed.of(
            report.story,
            tuple(_Mark(it, it.check.quote.span, f"q{it.number}", "story") for it in items),
        )
        # Where two sources share an id, the first one is meant.
        home = {source.id: i for i, source in reversed(list(enumerate(report.sources)))}
        marks: list[list[_Mark]] = [[] for _ in report.sources]
        for item in items:
            for count, passage in enumerate(passages(item.check), start=1):
                if passage.document in home:
                    mark = _Mark(item, passage.span, f"q{item.number}s{count}", "source")
                    marks[home[passage.document]].append(mark)
        sources = tuple(
            _Placed.of(source, tuple(own))
            for source, own in zip(report.sources, marks, strict=True)
        )
        return cls(report, story, sources, frozenset().union(*(p.first for p in (story, *sources))))

    def link(self, item: Numbered, side: str) -> str:
        """Return the id of the first mark of the quote on a side, or of its card."""
        name = f"q{item.number}"
        wanted = [name] if side == "story" else self.source_ids(item)
        return next((w for w in wanted if w in self.anchors), f"f{item.number}")

    def source_ids(self, item: Numbered) -> list[str]:
        """Return an id for every passage of the quote, whether or not it could be placed."""
        return [f"q{item.number}s{n}" for n in range(1, len(passages(item.check)) + 1)]


# The head of the page.


def _header(report: Report) -> Iterator[str]:
    yield '<header class="top">'
    yield '<p class="kicker">Quotes against the source</p>'
    yield f'<h1 dir="auto">{_text(document_title(report.story))}</h1>'
    yield f'<p class="summary">{escape(summary_line(report))}</p>'
    if report.quotes:
        total = len(report.quotes)
        yield '<ul class="bar" aria-hidden="true">'
        for verdict, count in verdict_counts(report).items():
            for _ in range(min(count, max(1, round(60 * count / total)))):
                yield f'<li class="{_slug(verdict)}"></li>'
        yield "</ul>"
    if skipped := skipped_line(report):
        yield f'<p class="skipped" dir="auto">{_text(skipped)}</p>'
    if warnings := all_warnings(report):
        yield '<ul class="warnings" aria-label="Warnings">'
        for warning in warnings:
            yield f'<li dir="auto"><strong>Warning:</strong> {_text(warning)}</li>'
        yield "</ul>"
    yield '<button type="button" id="show-keys" hidden>Keys <kbd>?</kbd></button>'
    yield "</header>"


# The cards.


def _findings(view: _View) -> Iterator[str]:
    wanting, fine = attention(view.report), clean(view.report)
    yield '<section id="findings" class="column" aria-labelledby="findings-title" tabindex="-1">'
    yield '<h2 id="findings-title">Findings</h2>'
    if not view.report.quotes:
        yield '<p class="empty">The story has no quotes that could be checked.</p>'
    elif not wanting:
        yield '<p class="empty">No quote needs attention.</p>'
    if wanting:
        yield '<ol class="cards">'
        for item in wanting:
            yield from _card(view, item)
        yield "</ol>"
    if fine:
        yield '<h3 class="fine-title">Faithful quotes</h3>'
        yield '<ol class="fine">'
        for item in fine:
            yield from _fine(view, item)
        yield "</ol>"
    yield "</section>"


def _card(view: _View, item: Numbered) -> Iterator[str]:
    check, n = item.check, item.number
    yield "<li>"
    yield (
        f'<article class="card {_slug(check.verdict)}" id="f{n}" data-q="{n}" tabindex="-1" '
        f'aria-labelledby="f{n}-title">'
    )
    yield (
        f'<h3 id="f{n}-title"><span class="tag">{VERDICT_WORDS[check.verdict]}</span> '
        f"{_bdi(story_speaker(check.quote))}</h3>"
    )
    yield f'<p class="chips">{_chips(item)}</p>'
    if check.message:
        yield f'<p class="message" dir="auto">{_text(check.message)}</p>'
    yield from _words(view, item)
    yield from _sides(view, item)
    yield from _notes(check)
    yield "</article>"
    yield "</li>"


def _chips(item: Numbered) -> str:
    check = item.check
    chips = [f"quote {item.number}"]
    if check.severity is not Severity.NONE:
        chips.append(f'<strong class="s-{check.severity.value}">{check.severity.value}</strong>')
    if check.meaning_changed:
        chips.append("<strong>meaning changed</strong>")
    chips.append(f"confidence {check.confidence:.0%}")
    return ' <span aria-hidden="true">·</span> '.join(chips)


def _words(view: _View, item: Numbered) -> Iterator[str]:
    check = item.check
    if is_readable(check):
        yield f'<blockquote class="diff" dir="auto">{_diff(pieces(check))}</blockquote>'
        return
    yield '<dl class="both">'
    quoted = check.quote.span.of(view.report.story.text)
    words = escape(first_words(quoted, NEAREST_WORDS))
    yield f'<dt>The story has</dt><dd dir="auto">“{words}”</dd>'
    term = "Nearest in the source" if check.verdict is Verdict.INVENTED else "The source has"
    for passage in passages(check):
        words = escape(first_words(passage.text, NEAREST_WORDS))
        yield f'<dt>{term}</dt><dd dir="auto">{words}</dd>'
    yield "</dl>"


def _diff(runs: tuple[Piece, ...]) -> str:
    return " ".join(_piece(run) for run in runs)


def _piece(run: Piece) -> str:
    if run.kind == "join":
        return '<span class="join"><span class="unseen">joined here</span></span>'
    words = _text(run.text)
    if run.kind == "deleted":
        return f'<del><span class="unseen">deleted: </span>{words}</del>'
    if run.kind == "inserted":
        return f'<ins><span class="unseen">inserted: </span>{words}</ins>'
    return words


def _sides(view: _View, item: Numbered) -> Iterator[str]:
    check, story = item.check, view.report.story
    yield '<dl class="sides">'
    line = line_number(story.text, check.quote.span.start)
    named = source_speaker(check)
    moved = check.verdict is Verdict.REATTRIBUTED and named is not None
    who = _who(story_speaker(check.quote), strong=moved)
    if check.quote.speaker is None and check.quote.reason:
        who += f" ({_text(check.quote.reason)})"
    yield f"<dt>Story</dt><dd>{who}, {_jump(view, f'q{item.number}', f'line {line}')}</dd>"
    documents = {source.id: source for source in reversed(view.report.sources)}
    for passage, mark in zip(passages(check), view.source_ids(item), strict=True):
        who = ""
        if named is not None and passage == check.source:
            who = f"{_who(named, strong=moved)}, "
        place = _bdi(shown_id(passage.document, documents))
        if source := documents.get(passage.document):
            line = line_number(source.text, passage.span.start)
            place += f", {_jump(view, mark, f'line {line}')}"
        yield f"<dt>Source</dt><dd>{who}{place}</dd>"
    if not passages(check):
        yield "<dt>Source</dt><dd>nothing like it found</dd>"
    yield "</dl>"


def _who(name: str, *, strong: bool) -> str:
    return f"<strong>{_bdi(name)}</strong>" if strong else _bdi(name)


def _jump(view: _View, anchor: str, words: str) -> str:
    return f'<a href="#{anchor}">{words}</a>' if anchor in view.anchors else words


def _notes(check: QuoteCheck) -> Iterator[str]:
    if check.notes:
        yield '<ul class="notes">'
        for note in check.notes:
            yield f'<li dir="auto">{_text(note)}</li>'
        yield "</ul>"


def _fine(view: _View, item: Numbered) -> Iterator[str]:
    check, n = item.check, item.number
    words = escape(first_words(check.quote.span.of(view.report.story.text), FIRST_WORDS))
    yield f'<li class="{_slug(check.verdict)}" id="f{n}" data-q="{n}" tabindex="-1">'
    yield (
        f'<span class="tag">{VERDICT_WORDS[check.verdict]}</span> '
        f"{_bdi(story_speaker(check.quote))}"
    )
    if check.verdict is not Verdict.VERBATIM and is_readable(check):
        yield f'<p class="diff" dir="auto">{_diff(pieces(check))}</p>'
    else:
        yield f'<p class="diff" dir="auto">“{words}”</p>'
    links = [_jump(view, f"q{n}", f"story, quote {n}")]
    links += [_jump(view, mark, "source") for mark in view.source_ids(item)]
    yield f'<p class="links">{" · ".join(link for link in links if link.startswith("<a"))}</p>'
    yield from _notes(check)
    yield "</li>"


# The texts.


def _story(view: _View) -> Iterator[str]:
    yield '<section id="story" class="column" aria-labelledby="story-title" tabindex="0">'
    yield '<h2 id="story-title">Story</h2>'
    yield from _about(view.report.story, heading=document_title(view.report.story))
    yield from _body(view, view.story)
    yield "</section>"


def _sources(view: _View) -> Iterator[str]:
    several = len(view.sources) > 1
    yield '<section id="sources" class="column" aria-labelledby="sources-title" tabindex="0">'
    yield f'<h2 id="sources-title">{"Sources" if several else "Source"}</h2>'
    if not view.sources:
        yield '<p class="empty">No source was given.</p>'
    if several:
        yield '<nav aria-label="Sources"><ol>'
        for n, placed in enumerate(view.sources, start=1):
            yield f'<li><a href="#source-{n}">{_bdi(document_title(placed.document))}</a></li>'
        yield "</ol></nav>"
    for n, placed in enumerate(view.sources, start=1):
        yield f'<article id="source-{n}" aria-labelledby="source-{n}-title">'
        heading = _source_heading(placed)
        yield f'<h3 id="source-{n}-title" dir="auto">{_text(heading)}</h3>'
        yield from _about(placed.document, heading)
        yield from _body(view, placed)
        yield "</article>"
    yield "</section>"


def _source_heading(placed: _Placed) -> str:
    """Return the title of a source, or its id where the text itself shows the title."""
    document = placed.document
    headlines = (b.span.of(document.text) for b, _ in placed.rows if b.kind is BlockKind.HEADLINE)
    title = document_title(document)
    return document.id if title in headlines else title


def _about(document: Document, heading: str) -> Iterator[str]:
    known = (document.publisher, document.byline, document.date, document.id, document.url)
    shown = dict.fromkeys(value for value in known if value and value != heading)
    if shown:
        yield f'<p class="about">{" · ".join(_bdi(value) for value in shown)}</p>'


def _body(view: _View, placed: _Placed) -> Iterator[str]:
    yield '<div class="text">'
    for block, parts in placed.rows:
        kind = [block.kind.value]
        if block.kind in _MUTED or block.repeats is not None:
            kind.append("muted")
        inner = "".join(_segment(view, placed, part) for part in parts)
        yield f'<p class="{" ".join(kind)}" dir="auto">{inner}</p>'
    yield "</div>"


def _segment(view: _View, placed: _Placed, part: Segment) -> str:
    """Return one segment: plain text, or a link, with a small link for each further quote."""
    text = visible(part.span.of(placed.document.text))
    if not part.marks:
        return escape(text)
    marks = sorted((placed.marks[index] for index in part.marks), key=_prominence)
    main, *others = marks
    numbers = " ".join(dict.fromkeys(str(mark.item.number) for mark in marks))
    start = part.span.start
    further = (_anchor(view, placed, m, start, "", str(m.item.number)) for m in others)
    return "".join((*further, _anchor(view, placed, main, start, text, numbers)))


def _prominence(mark: _Mark) -> tuple[bool, int, int]:
    check = mark.item.check
    return (not needs_attention(check), SEVERITY_RANK[check.severity], mark.item.number)


def _anchor(view: _View, placed: _Placed, mark: _Mark, start: int, text: str, numbers: str) -> str:
    verdict, n = mark.item.check.verdict, mark.item.number
    other = "source" if mark.side == "story" else "story"
    begins = placed.first[mark.id] == start
    inner = f"<span>{escape(text)}</span>" if text else ""
    identity = f' id="{mark.id}"' if begins else ""
    nearest = mark.side == "source" and verdict is Verdict.INVENTED
    label = f"nearest to {n}" if nearest else f"{n} {VERDICT_WORDS[verdict]}"
    shown = f' data-label="{label}"' if begins or not text else ""
    name = f"{VERDICT_WORDS[verdict]} quote, {n} of {len(view.report.quotes)}"
    if mark.side == "source":
        name = f"nearest passage to {name}" if nearest else f"source of {name}"
    if not begins:
        name += ", continued"
    if text:
        name += f": {inline(text)}"
    kind = "v-nearest" if nearest else _slug(verdict)
    return (
        f'<a class="{"mark" if text else "ref"} {kind}"{identity} '
        f'href="#{view.link(mark.item, other)}" data-q="{numbers}"{shown} '
        f'aria-label="{escape(name)}">{inner}</a>'
    )


# The foot of the page.


def _footer(report: Report) -> Iterator[str]:
    if not report.versions:
        return
    yield "<footer>"
    made = ", ".join(_text(f"{name} {version}") for name, version in report.versions)
    yield f"<p>Made by {made}.</p>"
    yield "</footer>"


def _dialog() -> Iterator[str]:
    yield '<dialog id="keys" aria-labelledby="keys-title">'
    yield '<h2 id="keys-title">Keys</h2>'
    yield "<dl>"
    for keys, does in _KEYS:
        yield f"<dt>{_kbd(keys)}</dt><dd>{escape(does)}</dd>"
    yield "</dl>"
    yield '<p><label><input type="checkbox" id="keys-on" checked> Single keys are on</label></p>'
    yield '<p><button type="button" id="hide-keys">Close</button></p>'
    yield "</dialog>"


def _kbd(keys: str) -> str:
    return " or ".join(f"<kbd>{escape(key)}</kbd>" for key in keys.split(" or "))
