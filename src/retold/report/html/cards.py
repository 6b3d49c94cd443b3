"""What needs attention as cards, then smaller changes and faithful quotes in short."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from retold.model import Severity, Verdict
from retold.report.html.escaped import bdi, text
from retold.report.html.marks import View, slug, source_ids
from retold.report.summary import (
    LEFT_OUT,
    Item,
    Lettered,
    Numbered,
    Piece,
    attention,
    clean,
    in_source,
    in_story,
    is_readable,
    line_number,
    passages,
    pieces,
    quiet_counts,
    shown_id,
    small,
    source_speaker,
    story_speaker,
)
from retold.report.text import first_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retold.model import Document, Omission, QuoteCheck
    from retold.report.text import Around

FIRST_WORDS = 14
NEAREST_WORDS = 60


def findings_column(view: View) -> Iterator[str]:
    """Yield the column of what was found, the most severe first."""
    report = view.report
    wanting, minor, fine = attention(report), small(report), clean(report)
    yield '<section id="findings" class="column" aria-labelledby="findings-title" tabindex="-1">'
    yield '<h2 id="findings-title">Findings</h2>'
    hidden = any(quiet_counts(report).values())
    if hidden and not wanting and not minor:
        yield '<p class="empty">Nothing but what was left out or accepted.</p>'
    elif not report.quotes and not report.findings:
        yield '<p class="empty">The story has no quotes that could be checked.</p>'
    elif not wanting:
        nothing = "No quote needs attention." if not minor else "Only small changes."
        yield f'<p class="empty">{nothing}</p>'
    if wanting:
        yield '<ol class="cards">'
        for item in wanting:
            yield "<li>"
            yield from _quote(view, item) if isinstance(item, Numbered) else _finding(view, item)
            yield "</li>"
        yield "</ol>"
    if minor:
        yield '<h3 class="fine-title">Smaller changes</h3>'
        yield '<ol class="fine">'
        for found in minor:
            yield from _small(view, found)
        yield "</ol>"
    if report.omissions:
        yield f'<h3 class="fine-title">{LEFT_OUT}</h3>'
        yield '<ol class="fine">'
        for omission in report.omissions:
            yield from _omission(view, omission)
        yield "</ol>"
    if fine:
        yield '<h3 class="fine-title">Faithful quotes</h3>'
        yield '<ol class="fine">'
        for quote in fine:
            yield from _fine(view, quote)
        yield "</ol>"
    yield "</section>"


def _head(item: Item, who: str) -> Iterator[str]:
    yield (
        f'<article class="card {slug(item)}" id="f{item.key}" data-q="{item.key}" tabindex="-1" '
        f'aria-labelledby="f{item.key}-title">'
    )
    yield f'<h3 id="f{item.key}-title"><span class="tag">{item.words}</span>{who}</h3>'


def _message(message: str) -> Iterator[str]:
    if message:
        yield f'<p class="message" dir="auto">{text(message)}</p>'


def _quote(view: View, item: Numbered) -> Iterator[str]:
    check = item.check
    yield from _head(item, f" {bdi(story_speaker(check.quote))}")
    yield f'<p class="chips">{_chips(item)}</p>'
    yield from _message(check.message)
    yield from _words(view, item)
    yield from _sides(view, item)
    yield from _notes(check)
    yield "</article>"


def _finding(view: View, item: Lettered) -> Iterator[str]:
    finding, documents = item.finding, _documents(view)
    yield from _head(item, "")
    chips = (f"finding {item.key}", _severity(item), f"confidence {finding.confidence:.0%}")
    yield f'<p class="chips">{_DOT.join(chips)}</p>'
    yield from _message(finding.message)
    yield '<dl class="both">'
    sides = {"story": in_story(finding, view.report.story), "source": in_source(finding, documents)}
    for side, words in sides.items():
        yield f'<dt>The {side} has</dt><dd dir="auto">{_around(words)}</dd>'
    yield "</dl>"
    yield '<dl class="sides">'
    yield f"<dt>Story</dt><dd>{_story_line(view, item)}</dd>"
    for place in _source_places(view, item):
        yield f"<dt>Source</dt><dd>{place}</dd>"
    yield "</dl>"
    yield "</article>"


def _around(place: Around) -> str:
    words = escape(first_words(place.words, NEAREST_WORDS))
    if place.before or place.after:
        words = f"<strong>{words}</strong>"
    return f"{escape(place.before)}{words}{escape(place.after)}"


def _small(view: View, item: Lettered) -> Iterator[str]:
    words = escape(first_words(item.span.of(view.report.story.text), FIRST_WORDS))
    yield f'<li class="{slug(item)}" id="f{item.key}" data-q="{item.key}" tabindex="-1">'
    yield f'<span class="tag">{item.words}</span> {text(item.finding.message)}'
    yield f'<p class="diff" dir="auto">{words}</p>'
    yield from _links(view, item, "finding")
    yield "</li>"


def _omission(view: View, omission: Omission) -> Iterator[str]:
    source, documents = omission.source, _documents(view)
    yield "<li>"
    yield from _message(omission.message)
    yield f'<p class="diff" dir="auto">{escape(first_words(source.text, NEAREST_WORDS))}</p>'
    place = bdi(shown_id(source.document, documents))
    for placed in view.sources:
        if placed.document is documents.get(source.document):
            line = f"line {line_number(placed.document.text, source.span.start)}"
            anchor = placed.paragraph_at(source.span.start)
            place += f', <a href="#{anchor}">{line}</a>' if anchor else f", {line}"
    yield f'<p class="links">{place}</p>'
    yield "</li>"


def _links(view: View, item: Item, thing: str) -> Iterator[str]:
    links = [view.jump(f"q{item.key}", f"story, {thing} {item.key}")]
    links += [view.jump(mark, "source") for mark in source_ids(item)]
    yield f'<p class="links">{" · ".join(link for link in links if link.startswith("<a"))}</p>'


def _documents(view: View) -> dict[str, Document]:
    """Return the sources by their ids; where two share one, the first."""
    return {source.id: source for source in reversed(view.report.sources)}


_DOT = ' <span aria-hidden="true">·</span> '


def _severity(item: Item) -> str:
    return f'<strong class="s-{item.severity.value}">{item.severity.value}</strong>'


def _chips(item: Numbered) -> str:
    check = item.check
    chips = [f"quote {item.number}"]
    if check.severity is not Severity.NONE:
        chips.append(_severity(item))
    if check.meaning_changed:
        chips.append("<strong>meaning changed</strong>")
    chips.append(f"confidence {check.confidence:.0%}")
    return _DOT.join(chips)


def _words(view: View, item: Numbered) -> Iterator[str]:
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
    words = text(run.text)
    if run.kind == "deleted":
        return f'<del><span class="unseen">deleted: </span>{words}</del>'
    if run.kind == "inserted":
        return f'<ins><span class="unseen">inserted: </span>{words}</ins>'
    return words


def _sides(view: View, item: Numbered) -> Iterator[str]:
    check = item.check
    yield '<dl class="sides">'
    named = source_speaker(check)
    moved = check.verdict is Verdict.REATTRIBUTED and named is not None
    who = _who(story_speaker(check.quote), strong=moved)
    if check.quote.speaker is None and check.quote.reason:
        who += f" ({text(check.quote.reason)})"
    yield f"<dt>Story</dt><dd>{who}, {_story_line(view, item)}</dd>"
    for passage, place in zip(item.passages, _source_places(view, item), strict=True):
        who = ""
        if named is not None and passage == check.source:
            who = f"{_who(named, strong=moved)}, "
        yield f"<dt>Source</dt><dd>{who}{place}</dd>"
    if not item.passages:
        yield "<dt>Source</dt><dd>nothing like it found</dd>"
    yield "</dl>"


def _story_line(view: View, item: Item) -> str:
    line = line_number(view.report.story.text, item.span.start)
    return view.jump(f"q{item.key}", f"line {line}")


def _source_places(view: View, item: Item) -> Iterator[str]:
    documents = _documents(view)
    for passage, mark in zip(item.passages, source_ids(item), strict=True):
        place = bdi(shown_id(passage.document, documents))
        if source := documents.get(passage.document):
            line = line_number(source.text, passage.span.start)
            place += f", {view.jump(mark, f'line {line}')}"
        yield place


def _who(name: str, *, strong: bool) -> str:
    return f"<strong>{bdi(name)}</strong>" if strong else bdi(name)


def _notes(check: QuoteCheck) -> Iterator[str]:
    if check.notes:
        yield '<ul class="notes">'
        for note in check.notes:
            yield f'<li dir="auto">{text(note)}</li>'
        yield "</ul>"


def _fine(view: View, item: Numbered) -> Iterator[str]:
    check = item.check
    words = escape(first_words(check.quote.span.of(view.report.story.text), FIRST_WORDS))
    yield f'<li class="{slug(item)}" id="f{item.key}" data-q="{item.key}" tabindex="-1">'
    yield f'<span class="tag">{item.words}</span> {bdi(story_speaker(check.quote))}'
    if check.verdict is not Verdict.VERBATIM and is_readable(check):
        yield f'<p class="diff" dir="auto">{_diff(pieces(check))}</p>'
    else:
        yield f'<p class="diff" dir="auto">“{words}”</p>'
    yield from _links(view, item, "quote")
    yield from _notes(check)
    yield "</li>"
