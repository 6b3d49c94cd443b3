"""A change that one family of rules has seen, before one finding a place is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from retold.annotate.facts import Facts
from retold.model import Finding, FindingKind, Passage, Severity, Span

_ORDER = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2, Severity.NONE: 3}


@dataclass(frozen=True, slots=True)
class Change:
    """A candidate for a finding.

    Attributes:
        kind, severity, confidence, span, source, message: as in :class:`retold.model.Finding`.
        rank: how specific the rule is; of two changes in one place the lower rank wins.
    """

    kind: FindingKind
    severity: Severity
    confidence: float
    span: Span
    source: Passage
    message: str
    rank: int = 1


def evidence(source: Facts, span: Span) -> Passage:
    """Return the passage of a source at ``span``."""
    document = source.annotated.document
    return Passage(document.id, span, span.of(document.text))


def settled(
    changes: Iterable[Change], findings: Iterable[Finding], taken: Iterable[Span]
) -> list[Finding]:
    """Return one finding a place: the most specific kind, the more severe, the surer one.

    Args:
        changes: what the rules on words have seen.
        findings: what the rules on statements have found; they stay.
        taken: spans of quotes whose verdict already tells of a change.
    """
    out = list(findings)
    held = list(taken)
    found = sorted(
        changes, key=lambda c: (c.rank, _ORDER[c.severity], -c.confidence, c.span.start, c.span.end)
    )
    kept: list[Change] = []
    for change in found:
        if any(change.span.overlaps(span) for span in held):
            continue
        if any(change.span.overlaps(k.span) for k in kept):
            continue
        kept.append(change)
    out += [
        Finding(c.kind, c.severity, c.confidence, c.span, c.source, c.message) for c in kept
    ]
    return sorted(out, key=lambda f: (f.span.start, f.span.end, f.kind))
