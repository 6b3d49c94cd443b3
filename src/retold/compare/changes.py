"""A change that one family of rules has seen, before one finding a place is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from retold.annotate.facts import Facts
from retold.annotate.sentences import split_sentences
from retold.annotate.syntax import Syntax
from retold.model import SEVERITY_RANK, Finding, FindingKind, Passage, Severity, Span


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


def whole_sentences(sources: Sequence[Facts]) -> frozenset[str]:
    """Return the sentences of the sources as they stand there, those inside quotations too.

    A part of one is not among them: "he stole it" may be what somebody denied.
    """
    return frozenset(
        span.of(text)
        for source in sources
        for text in (source.annotated.document.text,)
        for sentence in source.annotated.sentences
        for span in (sentence, *split_sentences(text, sentence))
    )


_BEHIND, _BEFORE = 4, 2  # words looked at behind and before
_CROWDED = 6  # words between two that stand in one clause


def own_words(syntax: Syntax, one: int, other: int) -> tuple[set[str], set[str]]:
    """Return the stems of the words right around each of two nodes that are not around the other.

    Between the two, a word is taken to go with the one before it.
    """

    def around(at: int, behind: int, before: int) -> set[str]:
        unit = syntax.units[syntax.nodes[at].unit]
        words = syntax.nodes[max(unit.first, at - before) : min(unit.last, at + 1 + behind)]
        return {
            n.stem
            for n in words
            if n.content and n.pos != "NUM" and n.at != at and n.at not in both
        }

    # A verb before both governs both: "claimed 104 merchant and 16 military vessels".
    first_of = min(one, other)
    both = {n.at for n in syntax.over(one)} & {
        n.at for n in syntax.over(other) if n.pos == "VERB" and n.at < first_of
    }
    gap = abs(one - other) - 1
    behind, before = min(_BEHIND, max(gap, 0)), 0 if 0 <= gap <= _CROWDED else _BEFORE
    first = one < other
    a = around(one, behind, _BEFORE) if first else around(one, _BEHIND, before)
    b = around(other, _BEHIND, before) if first else around(other, behind, _BEFORE)
    return a - b, b - a


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
        changes,
        key=lambda c: (c.rank, SEVERITY_RANK[c.severity], -c.confidence, c.span.start, c.span.end),
    )
    kept: list[Change] = []
    for change in found:
        if any(change.span.overlaps(span) for span in held):
            continue
        if any(f.kind is change.kind and f.span.overlaps(change.span) for f in out):
            continue
        if any(change.span.overlaps(k.span) for k in kept):
            continue
        kept.append(change)
    out += [Finding(c.kind, c.severity, c.confidence, c.span, c.source, c.message) for c in kept]
    return sorted(out, key=lambda f: (f.span.start, f.span.end, f.kind))
