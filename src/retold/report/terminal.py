"""The report for someone who has seconds: what needs attention first, the rest in a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.text import Text

from retold.model import Severity, Verdict
from retold.report.console import WIDEST, print_line
from retold.report.summary import (
    LEFT_OUT,
    VERDICT_WORDS,
    Lettered,
    Numbered,
    Piece,
    all_warnings,
    attention,
    clean,
    condensed,
    document_title,
    in_source,
    in_story,
    is_readable,
    line_number,
    passages,
    pieces,
    selection_lines,
    sentences_line,
    shown_id,
    skipped_line,
    small,
    source_speaker,
    story_speaker,
    summary_line,
)
from retold.report.text import first_words, inline
from retold.selection import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rich.console import Console

    from retold.model import Document, Omission, Passage, QuoteCheck, Report, Span
    from retold.report.text import Around

LABEL_WIDTH = 8
CONTEXT_WORDS = 6
NEAREST_WORDS = 40
FINDING_WORDS = 30
SMALL_WORDS = 6

_SEVERITY_STYLE = {
    Severity.HIGH: "bold red",
    Severity.MEDIUM: "bold yellow",
    Severity.LOW: "bold bright_blue",
    Severity.NONE: "bold",
}
# Told apart without colour as well: by the marks, and by strike and underline.
_PIECE_STYLE = {"equal": "", "deleted": "red strike", "inserted": "bright_blue underline"}
_PIECE_MARKS = {"deleted": ("[-", "-]"), "inserted": ("{+", "+}")}
_PIECE_SIGN = {"join": "‖", "gap": "[…]"}


def to_terminal(report: Report, console: Console) -> None:
    """Print the report.

    Nothing of the texts is taken for markup or reaches the terminal as a control character.

    Args:
        report: the report.
        console: where to; its width, colours and encoding are respected.
    """
    width = min(console.width, WIDEST)
    for line in _lines(report):
        _print(line, console, width)


@dataclass(frozen=True, slots=True)
class _Line:
    """One logical line: wrapped with a hanging indent, or cut at the edge."""

    text: Text
    indent: str = ""
    label: str = ""
    cut: bool = False


def _print(line: _Line, console: Console, width: int) -> None:
    text = line.text
    if not text.plain:
        console.print()
        return
    first = f"{line.indent}{line.label:<{LABEL_WIDTH}}" if line.label else line.indent
    room = max(width - len(first), 8)
    if line.cut:
        text = text.copy()
        text.truncate(room, overflow="ellipsis")
        rows = [text]
    else:
        rows = list(text.wrap(console, room))
    for number, row in enumerate(rows):
        lead = Text(first if number == 0 else " " * len(first), style="dim" if line.label else "")
        print_line(Text.assemble(lead, row), console)


def _lines(report: Report) -> Iterator[_Line]:
    yield _Line(Text(summary_line(report), style="bold"))
    yield _Line(Text(inline(document_title(report.story)), style="dim"))
    if told := sentences_line(report):
        yield _Line(Text(told, style="dim"))
    for line in selection_lines(report):
        yield _Line(Text(line))
    for warning in all_warnings(report):
        yield _Line(Text.assemble(("Warning: ", "bold yellow"), inline(warning)))
    documents = {source.id: source for source in reversed(report.sources)}
    known_by = report.selection.baseline is not None
    wanting = attention(report)
    for item in wanting:
        yield _Line(Text())
        if isinstance(item, Lettered):
            yield from _finding(item, report.story, documents)
        else:
            yield from _quote(item, report.story, documents)
        if known_by:
            yield _mark(item, report.story)
    if minor := small(report):
        yield _Line(Text())
        yield _Line(Text("Smaller changes", style="bold"))
        for found in minor:
            yield from _small(found, report.story, documents)
            if known_by:
                yield _mark(found, report.story)
    if report.omissions:
        yield _Line(Text())
        yield _Line(Text(LEFT_OUT, style="bold"))
        for omission in report.omissions:
            yield from _omission(omission, documents)
    if fine := clean(report):
        yield _Line(Text())
        if wanting or minor or report.omissions:
            yield _Line(Text("Faithful quotes", style="bold"))
        yield from _clean(fine, report.story)
    if skipped := skipped_line(report):
        yield _Line(Text())
        yield _Line(Text(inline(skipped), style="dim"))


def _omission(omission: Omission, documents: Mapping[str, Document]) -> Iterator[_Line]:
    source = omission.source
    yield _Line(Text(inline(omission.message)))
    words = Text(first_words(source.text, FINDING_WORDS))
    yield _Line(words, indent="  ", label="source")
    yield _Line(Text(_place(source, documents)), indent="  ", label="where")


def _quote(item: Numbered, story: Document, documents: Mapping[str, Document]) -> Iterator[_Line]:
    check = item.check
    yield _Line(_head(item).append(f"  {inline(story_speaker(check.quote))}", style="bold"))
    if check.message:
        yield _Line(Text(inline(check.message)), indent="  ")
    yield from _words(check, story)
    yield from _places(check, story, documents)
    for note in check.notes:
        yield _Line(Text(inline(note)), indent="  ", label="note")


def _head(item: Numbered | Lettered) -> Text:
    head = Text().append(item.words, style=_SEVERITY_STYLE[item.severity])
    return head.append(f" ({item.severity.value})" if item.severity is not Severity.NONE else "")


def _finding(item: Lettered, story: Document, documents: Mapping[str, Document]) -> Iterator[_Line]:
    yield _Line(_head(item))
    yield _Line(Text(inline(item.finding.message)), indent="  ")
    yield _Line(_around(in_story(item.finding, story)), indent="  ", label="story")
    yield _Line(_around(in_source(item.finding, documents)), indent="  ", label="source")
    where = _where(item.span, item.passages, story, documents)
    yield _Line(Text(where), indent="  ", label="where")


def _mark(item: Numbered | Lettered, story: Document) -> _Line:
    """Return the line that tells what to accept it by, for those who keep a baseline."""
    found = item.check if isinstance(item, Numbered) else item.finding
    return _Line(Text(fingerprint(story, found)), indent="  ", label="mark")


def _around(place: Around) -> Text:
    """Set the words off from those around them, without colour as well."""
    words = first_words(place.words, FINDING_WORDS)
    if not (place.before or place.after):
        return Text(words)
    return Text.assemble(
        (place.before, "dim"), ("*", "dim"), (words, "bold"), ("*", "dim"), (place.after, "dim")
    )


def _small(item: Lettered, story: Document, documents: Mapping[str, Document]) -> Iterator[_Line]:
    line = Text(item.words, style=_SEVERITY_STYLE[Severity.LOW])
    line.append(f"  {_where(item.span, item.passages, story, documents)}", style="dim")
    line.append(f"  “{first_words(item.span.of(story.text), SMALL_WORDS)}”", style="dim")
    yield _Line(line, cut=True)
    yield _Line(Text(inline(item.finding.message)), indent="  ")


def _words(check: QuoteCheck, story: Document) -> Iterator[_Line]:
    if is_readable(check):
        diff = _diff(condensed(pieces(check), CONTEXT_WORDS))
        yield _Line(diff, indent="  ", label="words")
        if check.verdict is Verdict.ALTERED and check.also:  # made of several places: show each
            for passage in passages(check):
                text = f"“{first_words(passage.text, NEAREST_WORDS)}”"
                yield _Line(Text(text), indent="  ", label="from")
        return
    quoted = first_words(check.quote.span.of(story.text), NEAREST_WORDS)
    yield _Line(Text(f"“{quoted}”", style="bright_blue"), indent="  ", label="story")
    label = "nearest" if check.verdict is Verdict.INVENTED else "source"
    for passage in passages(check):
        yield _Line(Text(first_words(passage.text, NEAREST_WORDS)), indent="  ", label=label)


def _diff(runs: tuple[Piece, ...]) -> Text:
    shown = Text()
    for run in runs:
        if shown.plain:
            shown.append(" ")
        opening, closing = _PIECE_MARKS.get(run.kind, ("", ""))
        shown.append(opening, style="dim")
        if sign := _PIECE_SIGN.get(run.kind):
            shown.append(sign, style="dim")
        else:
            shown.append(inline(run.text), style=_PIECE_STYLE[run.kind])
        shown.append(closing, style="dim")
    return shown


def _places(
    check: QuoteCheck, story: Document, documents: Mapping[str, Document]
) -> Iterator[_Line]:
    where = _where(check.quote.span, passages(check), story, documents)
    yield _Line(Text(where), indent="  ", label="where")
    speaker = source_speaker(check)
    if speaker is not None and speaker != story_speaker(check.quote):
        yield _Line(Text(f"{inline(speaker)} (in the source)"), indent="  ", label="said by")
    elif check.quote.speaker is None and check.quote.reason:
        yield _Line(Text(inline(check.quote.reason)), indent="  ", label="speaker")


def _where(
    span: Span, places: tuple[Passage, ...], story: Document, documents: Mapping[str, Document]
) -> str:
    where = [f"story line {line_number(story.text, span.start)}"]
    return "; ".join([*where, *(_place(passage, documents) for passage in places)])


def _place(passage: Passage, documents: Mapping[str, Document]) -> str:
    name = inline(shown_id(passage.document, documents))
    source = documents.get(passage.document)
    return f"{name} line {line_number(source.text, passage.span.start)}" if source else name


def _clean(items: tuple[Numbered, ...], story: Document) -> Iterator[_Line]:
    for item in items:
        quote = item.check.quote
        line = Text(f"{VERDICT_WORDS[item.check.verdict]:<9} ", style="dim")
        line.append(inline(story_speaker(quote)))
        line.append(f"  “{inline(quote.span.of(story.text))}”", style="dim")
        yield _Line(line, cut=True)
