"""The machine-readable report; its fields are fixed, since tools outside read them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from retold.report.summary import all_warnings

if TYPE_CHECKING:
    from retold.model import DiffOp, Document, Passage, QuoteCheck, Report, Speaker

FORMAT = "retold.report"
VERSION = 1

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(report: Report) -> str:
    """Return the report as one JSON object, two spaces an indent, with an end of line.

    Offsets count code points of the text given beside them. Half of a surrogate pair, which no
    encoding can write, becomes U+FFFD: one character for one, so that offsets still hold.

    Args:
        report: the report.

    Returns:
        The same text for the same report, always.
    """
    value = {
        "format": FORMAT,
        "version": VERSION,
        "versions": dict(report.versions),
        "warnings": list(all_warnings(report)),
        "story": _document(report.story),
        "sources": [_document(source) for source in report.sources],
        "quotes": [_quote(report.story, check) for check in report.quotes],
        "skipped": [
            {
                "start": quote.span.start,
                "end": quote.span.end,
                "text": quote.span.of(report.story.text),
                "kind": quote.kind.value,
            }
            for quote in report.skipped
        ],
        "findings": [],
        "omissions": [],
        "sentences": [],
        "statements": {"story": [], "sources": {}},
    }
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text) + "\n"


def _document(document: Document) -> dict[str, Any]:
    return {"id": document.id, "title": document.title, "text": document.text}


def _quote(story: Document, check: QuoteCheck) -> dict[str, Any]:
    quote = check.quote
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.span.of(story.text),
        "kind": quote.kind.value,
        "turn": quote.turn,
        "speaker": _speaker(quote.speaker),
        "verdict": check.verdict.value,
        "meaning_changed": check.meaning_changed,
        "severity": check.severity.value,
        "confidence": check.confidence,
        "message": check.message,
        "notes": list(check.notes),
        "source": None if check.source is None else _passage(check.source),
        "also": [_passage(passage) for passage in check.also],
        "source_speaker": _speaker(check.source_speaker),
        "diff": [_step(op) for op in check.diff],
    }


def _speaker(speaker: Speaker | None) -> dict[str, Any] | None:
    return None if speaker is None else {"text": speaker.text, "name": speaker.name}


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "id": passage.document,
        "start": passage.span.start,
        "end": passage.span.end,
        "text": passage.text,
    }


def _step(op: DiffOp) -> dict[str, Any]:
    return {"op": op.op, "story": op.story, "source": op.source}
