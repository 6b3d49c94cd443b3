"""What every view of a report needs: counts, order, words for people, places, the word diff.

Pure functions over the values of :mod:`retold.model`; nothing here knows how a view looks.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from retold.model import Severity, Verdict
from retold.report.text import first_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from retold.model import DiffOp, Document, Passage, Quote, QuoteCheck, Report, Speaker

VERDICT_WORDS: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.VERBATIM: "verbatim",
        Verdict.TRIMMED: "trimmed",
        Verdict.ALTERED: "altered",
        Verdict.SPLICED: "spliced",
        Verdict.FROM_PARAPHRASE: "from paraphrase",
        Verdict.REATTRIBUTED: "reattributed",
        Verdict.INVENTED: "invented",
    }
)
"""The verdicts as people read them, in the order in which they are counted."""

CLEAN_VERDICTS = frozenset({Verdict.VERBATIM, Verdict.TRIMMED})

SEVERITY_RANK: Mapping[Severity, int] = MappingProxyType(
    {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2, Severity.NONE: 3}
)
"""Smaller is more severe."""

READABLE_SHARE = 0.4
"""A word diff is shown as one line of text if at least this share of the words is equal."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A checked quote and its number in the story, counted from 1."""

    number: int
    check: QuoteCheck


def numbered(report: Report) -> tuple[Numbered, ...]:
    """Return the checked quotes with their numbers, in the order of the story."""
    return tuple(Numbered(number, check) for number, check in enumerate(report.quotes, start=1))


def needs_attention(check: QuoteCheck) -> bool:
    """Tell whether a desk should look at the quote: all but a harmless verbatim or trimmed one."""
    return check.severity is not Severity.NONE or check.verdict not in CLEAN_VERDICTS


def attention(report: Report) -> tuple[Numbered, ...]:
    """Return the quotes that need attention, the most severe first, then as the story has them."""
    wanting = [item for item in numbered(report) if needs_attention(item.check)]
    return tuple(sorted(wanting, key=lambda item: SEVERITY_RANK[item.check.severity]))


def clean(report: Report) -> tuple[Numbered, ...]:
    """Return the quotes that need no attention, in the order of the story."""
    return tuple(item for item in numbered(report) if not needs_attention(item.check))


def verdict_counts(report: Report) -> dict[Verdict, int]:
    """Count the quotes of each verdict that occurs, in the fixed order of the verdicts."""
    counts = Counter(check.verdict for check in report.quotes)
    return {verdict: counts[verdict] for verdict in VERDICT_WORDS if counts[verdict]}


def summary_line(report: Report) -> str:
    """Return the counts in one line: ``9 quotes: 6 verbatim, 1 trimmed, 2 altered``."""
    total = len(report.quotes)
    if not total:
        return "No quotes to check in this story."
    counts = ", ".join(f"{n} {VERDICT_WORDS[v]}" for v, n in verdict_counts(report).items())
    return f"{total} {'quote' if total == 1 else 'quotes'}: {counts}"


def all_warnings(report: Report) -> tuple[str, ...]:
    """Return the warnings of the report, then those of its documents that it does not repeat."""
    found = list(dict.fromkeys(report.warnings))
    for document in dict.fromkeys((report.story, *report.sources)):
        for warning in document.warnings:
            if not any(warning in earlier for earlier in found):
                found.append(f"{document.id}: {warning}")
    return tuple(found)


def skipped_line(report: Report) -> str:
    """Return the sentence on what stands in marks and was not checked, or ""."""
    if not report.skipped:
        return ""
    shown = [f"“{first_words(q.span.of(report.story.text), 6)}”" for q in report.skipped]
    more = len(shown) - _MOST_SKIPPED
    listed = ", ".join(shown[:_MOST_SKIPPED]) + (f" and {more} more" if more > 0 else "")
    return f"Not checked (fewer than three words, or a title): {listed}"


_MOST_SKIPPED = 12


def shown_id(identity: str, among: Iterable[str]) -> str:
    """Return the id of a document as people read it: a file without its folders.

    The whole id stays if it is an address, or if another one of ``among`` would look the same.
    """
    if "://" in identity:
        return identity
    name = PurePath(identity).name or identity
    return identity if sum(PurePath(other).name == name for other in among) > 1 else name


def document_title(document: Document) -> str:
    """Return the title of a document, or its id where it has none."""
    return document.title or shown_id(document.id, ())


def line_number(text: str, offset: int) -> int:
    """Return the line, counted from 1, in which the character at ``offset`` stands.

    Lines end with LF, CR or CR LF, as editors count them.
    """
    feeds = text.count("\n", 0, offset)
    returns = text.count("\r", 0, offset)
    return 1 + feeds + returns - text.count("\r\n", 0, offset + 1)


def passages(check: QuoteCheck) -> tuple[Passage, ...]:
    """Return every passage the quote draws on, the best first, each once."""
    best = () if check.source is None else (check.source,)
    return tuple(dict.fromkeys((*best, *check.also)))


def story_speaker(quote: Quote) -> str:
    """Return whom the story names, or words that say that it does not tell."""
    if quote.speaker is not None:
        return _name(quote.speaker)
    return "speaker unclear" if quote.candidates else "no speaker found"


def source_speaker(check: QuoteCheck) -> str | None:
    """Return whom the source names, where that is the point of the finding; else None."""
    if check.verdict is not Verdict.REATTRIBUTED or check.source_speaker is None:
        return None
    return _name(check.source_speaker)


def _name(speaker: Speaker) -> str:
    return speaker.name or speaker.text or "unnamed speaker"


# The word diff as views show it.


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words to show.

    Attributes:
        kind: "equal", "deleted" (only the source has it), "inserted" (only the story has it),
            "join" (here the story passes from one passage of the source to another; no words)
            or "gap" (equal words left out to save space; no words).
        text: the words.
    """

    kind: Literal["equal", "deleted", "inserted", "join", "gap"]
    text: str = ""


def is_readable(check: QuoteCheck) -> bool:
    """Tell whether the diff reads well as one text: enough of its words are equal.

    The words of an invented quote have nothing to do with the nearest passage, and a diff of the
    two is a heap of marks; they are shown one after the other instead.
    """
    if check.verdict is Verdict.INVENTED:
        return False
    equal = sum(_words(op.story) for op in check.diff if op.op == "equal")
    most = max(
        sum(_words(op.story) for op in check.diff), sum(_words(op.source) for op in check.diff)
    )
    return equal > 0 and equal >= READABLE_SHARE * most


def pieces(check: QuoteCheck) -> tuple[Piece, ...]:
    """Return the word diff as runs: what the source has first, then what the story made of it."""
    return tuple(_pieces(check))


def _pieces(check: QuoteCheck) -> Iterator[Piece]:
    places = passages(check) if check.verdict is Verdict.SPLICED else ()
    last: Passage | None = None
    for op in check.diff:
        here = _passage_of(op, places)
        if last is not None and here is not None and here != last:
            yield Piece("join")
        last = here or last
        if op.op == "equal":
            yield Piece("equal", op.story or op.source)
            continue
        if op.source:
            yield Piece("deleted", op.source)
        if op.story:
            yield Piece("inserted", op.story)


def _passage_of(op: DiffOp, places: tuple[Passage, ...]) -> Passage | None:
    """Return the passage that the words of the source come from, if that can be told."""
    span = op.source_span
    if span is None or not len(span):
        return None
    near = (
        place
        for place in places
        if op.source_document in {None, place.document} and place.span.overlaps(span)
    )
    return next(near, None)


def condensed(runs: tuple[Piece, ...], keep: int) -> tuple[Piece, ...]:
    """Cut long runs of equal words to ``keep`` words on each side that has a neighbour.

    A diff that has only equal words is cut at its end.
    """
    return tuple(
        itertools.chain.from_iterable(
            _condense(run, keep, before=index > 0, after=index < len(runs) - 1)
            for index, run in enumerate(runs)
        )
    )


def _condense(run: Piece, keep: int, *, before: bool, after: bool) -> Iterator[Piece]:
    words = run.text.split()
    left = keep if before else 0
    right = keep if after else 0
    if not (before or after):
        left = 4 * keep
    if run.kind != "equal" or len(words) <= left + right + 2:
        yield run
        return
    if left:
        yield Piece("equal", " ".join(words[:left]))
    yield Piece("gap")
    if right:
        yield Piece("equal", " ".join(words[-right:]))


def _words(text: str) -> int:
    return len(text.split())
