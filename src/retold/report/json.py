"""The machine-readable report; its fields are fixed, since tools outside read them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from retold.model import Quiet
from retold.report.summary import all_warnings, quiet_counts
from retold.selection import fingerprint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.model import (
        Accepted,
        DiffOp,
        Document,
        Finding,
        Omission,
        Passage,
        QuoteCheck,
        Report,
        SentenceCheck,
        Span,
        Speaker,
        Statement,
    )

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
    quiet = quiet_counts(report)
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
        "findings": [_finding(report.story, finding) for finding in report.findings],
        "left_out": quiet[Quiet.LEFT_OUT],
        "accepted": quiet[Quiet.ACCEPTED],
        "stale": [_entry(entry) for entry in report.selection.stale],
        "omissions": [_omission(omission) for omission in report.omissions],
        "sentences": [_sentence(check) for check in report.sentences],
        "statements": {
            "story": [_statement(report.story, s) for s in report.statements],
            "sources": {
                source.id: [_statement(source, s) for s in statements]
                for source, statements in zip(
                    report.sources, report.source_statements, strict=False
                )
            },
        },
    }
    return _dump(value)


def statements_to_json(document: Document, statements: Sequence[Statement]) -> str:
    """Return the statements of a document as one JSON object, written as :func:`to_json` does.

    Args:
        document: where they stand.
        statements: what :func:`retold.statements` found in it.
    """
    return _dump(
        {
            "format": "retold.statements",
            "version": VERSION,
            "document": _document(document),
            "statements": [_statement(document, s) for s in statements],
        }
    )


def _dump(value: dict[str, Any]) -> str:
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
        "fingerprint": fingerprint(story, check),
        "quiet": None if check.quiet is None else check.quiet.value,
    }


def _finding(story: Document, finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        **_span(story, finding.span),
        "source": _passage(finding.source),
        "message": finding.message,
        "fingerprint": fingerprint(story, finding),
    }


def _omission(omission: Omission) -> dict[str, Any]:
    return {**_passage(omission.source), "weight": omission.weight, "message": omission.message}


def _sentence(check: SentenceCheck) -> dict[str, Any]:
    return {
        "start": check.span.start,
        "end": check.span.end,
        "verdict": check.verdict.value,
        "score": check.score,
        "evidence": [
            {"id": p.document, "start": p.span.start, "end": p.span.end} for p in check.evidence
        ],
        "clauses": [
            {"start": c.span.start, "end": c.span.end, "verdict": c.verdict.value}
            for c in check.clauses
        ],
    }


def _entry(entry: Accepted) -> dict[str, str]:
    return {
        "fingerprint": entry.fingerprint,
        "kind": entry.kind,
        "words": entry.words,
        "reason": entry.reason,
    }


def _statement(document: Document, statement: Statement) -> dict[str, Any]:
    speaker = statement.speaker
    return {
        "kind": statement.kind.value,
        "content": [_span(document, piece) for piece in statement.content],
        "cue": _span_or_none(document, statement.cue),
        "force": statement.force.value,
        "speaker": None
        if speaker is None
        else {
            **(
                {"start": None, "end": None, "text": speaker.text}
                if speaker.span is None
                else _span(document, speaker.span)
            ),
            "name": speaker.name,
        },
        "reason": statement.reason,
        "candidates": list(statement.candidates),
        "via": [
            {
                **_span(document, carrier.span),
                "kind": carrier.kind.value,
                "name": carrier.name,
                "machine": carrier.machine,
                "carried": carrier.carried,
            }
            for carrier in statement.via
        ],
        "addressee": _span_or_none(document, statement.addressee),
        "when": _span_or_none(document, statement.when),
        "anonymous": _span_or_none(document, statement.anonymous),
    }


def _span(document: Document, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(document.text)}


def _span_or_none(document: Document, span: Span | None) -> dict[str, Any] | None:
    return None if span is None else _span(document, span)


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
