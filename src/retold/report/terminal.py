"""The report for someone who has seconds: what needs attention first, the rest in a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.text import Text

from retold.model import Severity, Verdict
from retold.report.summary import (
    VERDICT_WORDS,
    Numbered,
    Piece,
    all_warnings,
    attention,
    clean,
    condensed,
    document_title,
    is_readable,
    line_number,
    passages,
    pieces,
    shown_id,
    skipped_line,
    source_speaker,
    story_speaker,
    summary_line,
)
from retold.report.text import first_words, inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from retold.model import Document, QuoteCheck, Report

WIDEST = 100
"""Lines are not set longer than this: nobody reads text 200 characters wide."""

LABEL_WIDTH = 8
CONTEXT_WORDS = 6
NEAREST_WORDS = 40

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
        row.rstrip()
        lead = Text(first if number == 0 else " " * len(first), style="dim" if line.label else "")
        whole = _encodable(Text.assemble(lead, row), console)
        console.print(whole, no_wrap=True, overflow="ignore", crop=False, highlight=False)


def _encodable(text: Text, console: Console) -> Text:
    """Replace what the console's encoding cannot write; never fail over a dash."""
    if console.encoding.startswith("utf"):
        return text
    plain = text.plain.encode(console.encoding, "replace").decode(console.encoding)
    return Text(plain, spans=text.spans)


def _lines(report: Report) -> Iterator[_Line]:
    yield _Line(Text(summary_line(report), style="bold"))
    yield _Line(Text(inline(document_title(report.story)), style="dim"))
    for warning in all_warnings(report):
        yield _Line(Text.assemble(("Warning: ", "bold yellow"), inline(warning)))
    documents = {source.id: source for source in reversed(report.sources)}
    wanting = attention(report)
    for item in wanting:
        yield _Line(Text())
        yield from _finding(item.check, report.story, documents)
    if fine := clean(report):
        yield _Line(Text())
        if wanting:
            yield _Line(Text("Faithful quotes", style="bold"))
        yield from _clean(fine, report.story)
    if skipped := skipped_line(report):
        yield _Line(Text())
        yield _Line(Text(inline(skipped), style="dim"))


def _finding(check: QuoteCheck, story: Document, documents: dict[str, Document]) -> Iterator[_Line]:
    style = _SEVERITY_STYLE[check.severity]
    head = Text().append(VERDICT_WORDS[check.verdict], style=style)
    head.append(f" ({check.severity.value})" if check.severity is not Severity.NONE else "")
    head.append(f"  {inline(story_speaker(check.quote))}", style="bold")
    yield _Line(head)
    if check.message:
        yield _Line(Text(inline(check.message)), indent="  ")
    yield from _words(check, story)
    yield from _places(check, story, documents)
    for note in check.notes:
        yield _Line(Text(inline(note)), indent="  ", label="note")


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


def _places(check: QuoteCheck, story: Document, documents: dict[str, Document]) -> Iterator[_Line]:
    where = [f"story line {line_number(story.text, check.quote.span.start)}"]
    for passage in passages(check):
        name = inline(shown_id(passage.document, documents))
        if source := documents.get(passage.document):
            where.append(f"{name} line {line_number(source.text, passage.span.start)}")
        else:
            where.append(name)
    yield _Line(Text("; ".join(where)), indent="  ", label="where")
    speaker = source_speaker(check)
    if speaker is not None and speaker != story_speaker(check.quote):
        yield _Line(Text(f"{inline(speaker)} (in the source)"), indent="  ", label="said by")
    elif check.quote.speaker is None and check.quote.reason:
        yield _Line(Text(inline(check.quote.reason)), indent="  ", label="speaker")


def _clean(items: tuple[Numbered, ...], story: Document) -> Iterator[_Line]:
    for item in items:
        quote = item.check.quote
        line = Text(f"{VERDICT_WORDS[item.check.verdict]:<9} ", style="dim")
        line.append(inline(story_speaker(quote)))
        line.append(f"  “{inline(quote.span.of(story.text))}”", style="dim")
        yield _Line(line, cut=True)
