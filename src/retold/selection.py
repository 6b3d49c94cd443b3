"""Which quotes and findings of a report count: by kind, by level, by what has been accepted.

A quote or finding is known by its fingerprint. It is made of words, never of offsets, so that it
outlives edits elsewhere in the story and the sources:

* the kind (or verdict) and the words of the story that it is about;
* for a finding of few words, up to three on each side in its own sentence, since "slammed" may
  stand in a text for many reasons; for a quote of the wrong speaker, both last names;
* the words of the source that it is held against, unless they are only the nearest ones.

Two of them that agree in all that are the same thing said twice, and share one fingerprint.
No table of words takes part, so that another version of the package gives the same.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from retold.errors import UsageError
from retold.model import (
    CLEAN_VERDICTS,
    Accepted,
    Baseline,
    Document,
    Finding,
    FindingKind,
    Passage,
    Quiet,
    QuoteCheck,
    Report,
    Selection,
    Severity,
    Span,
    Speaker,
    Verdict,
)

KINDS = (*(kind.value for kind in FindingKind), *(verdict.value for verdict in Verdict))
LEVELS = tuple(level.value for level in Severity if level is not Severity.NONE)

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_NEAREST = frozenset({"invented", "unsupported"})
"""Kinds whose passage is the nearest one and no evidence; an edit elsewhere may make it another."""

_SPECIFIC = 5
"""A finding of so many words is told from others by them alone."""
_AROUND = 3
"""Words on each side that tell one place of fewer words from another."""
_REACH = 400
"""Characters in which they are looked for."""
_SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*(?=\s)|\r?\n[^\S\n]*\n""")

_FOLDED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ`´", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"),
    }
)
_EDGES = ".,;:!?…\"'()[]{}*_"


def select(
    report: Report,
    only: Collection[str] = (),
    ignore: Collection[str] = (),
    baseline: Baseline | None = None,
) -> Report:
    """Return the report with only what is wanted and not yet accepted.

    Findings that are left out move to ``Report.selection``. Quotes stay in their list, with their
    verdict; those left out have ``quiet`` and the severity none. Faithful quotes stay as they are.

    Args:
        report: the report.
        only: kinds of findings, verdicts and levels (``high``, ``medium``, ``low``); whatever is
            of another kind or level is left out. ``["figure", "date", "high"]`` keeps figures and
            dates that are high. A fingerprint, as the JSON has it, is allowed as well.
        ignore: the same words; whatever has one of them is left out.
        baseline: what has been accepted, see :func:`retold.read_baseline`.

    Returns:
        The report; nothing else of it is changed.

    Raises:
        UsageError: if there is no such kind or level.
    """
    wanted, unwanted = _Terms.of("only", only), _Terms.of("ignore", ignore)
    entries = () if baseline is None else baseline.entries
    accepted = {entry.fingerprint for entry in entries}
    story, before = report.story, report.selection
    matched: set[str] = set()

    def quiet(found: QuoteCheck | Finding) -> Quiet | None:
        mark = fingerprint(story, found)
        matched.add(mark)
        if mark in accepted:
            return Quiet.ACCEPTED
        terms = (_kind(found), found.severity.value, mark)
        if wanted.all(terms) and not unwanted.any(terms):
            return None
        return Quiet.LEFT_OUT

    quotes = []
    for check in report.quotes:
        why = quiet(check)
        counts = check.quiet is None and is_problem(check)
        muted = replace(check, severity=Severity.NONE, quiet=why) if why and counts else check
        quotes.append(muted)
    fates = [(finding, quiet(finding)) for finding in report.findings]
    matched.update(fingerprint(story, f) for f in (*before.left_out, *before.accepted))
    stale = tuple(
        entry
        for entry in entries
        if entry.fingerprint not in matched and entry.story in {"", story.id}
    )
    return replace(
        report,
        quotes=tuple(quotes),
        findings=tuple(finding for finding, why in fates if why is None),
        selection=Selection(
            (*before.left_out, *(f for f, why in fates if why is Quiet.LEFT_OUT)),
            (*before.accepted, *(f for f, why in fates if why is Quiet.ACCEPTED)),
            before.baseline if baseline is None else baseline.name,
            (*before.stale, *stale),
        ),
    )


def is_problem(check: QuoteCheck) -> bool:
    """Tell whether the quote is anything but a harmless verbatim or trimmed one."""
    return check.severity is not Severity.NONE or check.verdict not in CLEAN_VERDICTS


def acceptable(report: Report, reason: str) -> tuple[Accepted, ...]:
    """Return an entry for each quote and finding that still counts, in the order of the story.

    Args:
        report: the report, with the selection applied.
        reason: why they may stand.

    Raises:
        UsageError: if the reason is empty.
    """
    if not reason.strip():
        raise UsageError("What is accepted needs a reason. Say why it may stand.")
    story = report.story
    open_ones: list[tuple[Span, QuoteCheck | Finding]] = [
        (check.quote.span, check)
        for check in report.quotes
        if check.quiet is None and is_problem(check)
    ]
    open_ones += [(finding.span, finding) for finding in report.findings]
    entries = {
        mark: Accepted(mark, _kind(found), span.of(story.text), reason, story.id)
        for span, found in sorted(open_ones, key=lambda pair: pair[0])
        for mark in [fingerprint(story, found)]
    }
    return tuple(entries.values())


@dataclass(frozen=True, slots=True)
class _Terms:
    """Words of a selection by what they can hold for: kind, level, fingerprint."""

    axes: tuple[frozenset[str], frozenset[str], frozenset[str]]

    @classmethod
    def of(cls, name: str, given: Collection[str]) -> _Terms:
        """Sort the words of an option; commas separate words as well.

        Raises:
            UsageError: if one is unknown, or there is none where some were given.
        """
        listed = [given] if isinstance(given, str) else list(given)
        parts = [part.strip() for item in listed for part in item.split(",")]
        terms = [re.sub(r"[\s-]+", "_", part).casefold() for part in parts if part]
        there_is = f"There are {', '.join(KINDS)}; {', '.join(LEVELS)}."
        if listed and not terms:
            raise UsageError(f"{name}: no kind or level is named. {there_is}")
        for term in terms:
            if term not in {*KINDS, *LEVELS} and not _FINGERPRINT.fullmatch(term):
                raise UsageError(f'{name}: no kind or level is called "{term}". {there_is}')
        known = (frozenset(KINDS), frozenset(LEVELS))
        kinds, levels = (frozenset(terms) & names for names in known)
        return cls((kinds, levels, frozenset(terms) - kinds - levels))

    def all(self, terms: tuple[str, str, str]) -> bool:
        """Tell whether each of the terms is among the words of its sort, or that has none."""
        return all(not axis or term in axis for axis, term in zip(self.axes, terms, strict=True))

    def any(self, terms: tuple[str, str, str]) -> bool:
        """Tell whether one of the terms is among the words."""
        return any(term in axis for axis, term in zip(self.axes, terms, strict=True))


# Fingerprints


def fingerprint(story: Document, found: QuoteCheck | Finding) -> str:
    """Return what a quote or finding is known by, as 16 hexadecimal digits.

    Args:
        story: the story it was found in.
        found: the checked quote, or the finding.
    """
    kind = _kind(found)
    parts: list[list[str]]
    if isinstance(found, Finding):
        parts = [_words(found.span.of(story.text))]
        if len(parts[0]) < _SPECIFIC:
            parts += _around(story, found.span)
        held_against: Iterable[Passage | None] = (found.source,)
    else:
        parts = [_words(found.quote.span.of(story.text))]
        if found.verdict is Verdict.REATTRIBUTED:
            parts.append([_last_name(found.quote.speaker), _last_name(found.source_speaker)])
        held_against = (found.source, *found.also)
    if kind not in _NEAREST:
        parts += [_words(passage.text) for passage in held_against if passage is not None]
    # ASCII only: half of a surrogate pair cannot be encoded.
    return hashlib.sha256(json.dumps([kind, *parts]).encode("ascii")).hexdigest()[:16]


def _kind(found: QuoteCheck | Finding) -> str:
    return (found.kind if isinstance(found, Finding) else found.verdict).value


def _last_name(speaker: Speaker | None) -> str:
    """Return what "Holt" and "Maren Holt" share: the fullest name changes with the rest."""
    return "" if speaker is None else "".join(_words(speaker.name or speaker.text)[-1:])


def _words(text: str) -> list[str]:
    """Return the words as they compare: case, marks at their edges, kinds of dash folded away."""
    return list(_bare(unicodedata.normalize("NFC", text).translate(_FOLDED).casefold()))


def _bare(folded: str) -> Iterator[str]:
    for word in folded.split():
        inner = word.strip(_EDGES)
        bare = inner.strip(f"{_EDGES}-")
        if bare:
            minus = inner.startswith("-") and not bare[0].isalpha()
            yield f"-{bare}" if minus else bare


def _around(story: Document, span: Span) -> tuple[list[str], list[str]]:
    """Return the few words before and after a span, of its own sentence and paragraph."""
    text, block = story.text, _paragraph(story, span)
    first, last = max(block.start, span.start - _REACH), min(block.end, span.end + _REACH)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, first, last)]
    left = max((end for end in ends if end <= span.start), default=first)
    right = min((end for end in ends if end >= span.end), default=last)
    before = _words(text[left : span.start])[-_AROUND:]
    return before, _words(text[span.end : right])[:_AROUND]


def _paragraph(story: Document, span: Span) -> Span:
    """Return the block that a span starts in, drawn out to its end; else the whole text."""
    index = bisect_right(story.blocks, span.start, key=lambda block: block.span.start) - 1
    if index >= 0 and span.start < story.blocks[index].span.end:
        block = story.blocks[index].span
        return Span(block.start, max(block.end, span.end))
    return Span(0, len(story.text))
