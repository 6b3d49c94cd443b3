"""The composition: a story and its sources to a report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from retold.align.index import SourceIndex
from retold.annotate import annotate
from retold.annotate.facts import Facts, facts
from retold.compare.claims import MOST_READ, Origins
from retold.compare.facts import compare_facts
from retold.compare.links import Links
from retold.compare.omissions import find_omissions
from retold.compare.quotes import check_quotes
from retold.compare.speakers import Register
from retold.compare.statements import compare_statements
from retold.compare.support import Supported
from retold.errors import UsageError
from retold.model import (
    Block,
    BlockKind,
    Document,
    Finding,
    QuoteCheck,
    Report,
    SentenceCheck,
    Span,
    Statement,
    SupportCheck,
)
from retold.version import VERSIONS
from retold.weights.judge import SHA256, SupportModel

UNASKED = (
    "The support model was not asked: a clause that no source holds, and the opposite in other "
    "words, are not looked for."
)
MODEL = SupportModel()
"""The one of the package."""

_KEPT = 8  # sources that are read once for many claims


def check(
    story: Document, sources: Sequence[Document], *, model: SupportModel | None = MODEL
) -> Report:
    """Return what became of the material of ``sources`` in ``story``.

    Args:
        story: the text to check.
        sources: one or more texts that it draws on. Their ids must differ.
        model: what tells whether a sentence is in the sources at all; None to do without.

    Returns:
        The report. The same input gives an equal report.

    Raises:
        UsageError: if there is no source, or two sources share an id.
        ReadError: if the model's file cannot be used.
    """
    if not sources:
        raise UsageError("There is no source to check against. Name at least one.")
    if len({s.id for s in sources}) < len(sources):
        raise UsageError("Two sources have the same id. Give each its own.")
    read = facts(story)
    origins = [facts(source) for source in sources]
    told = read.annotated
    quotes, links, findings = _compared(read, origins)
    warnings = [f"{d.id}: {w}" for d in (story, *sources) for w in d.warnings]
    warnings += [
        f"The story and {s.id} are the same text."
        for s in sources
        if s.text.strip() == story.text.strip()
    ]
    versions, sentences = VERSIONS, tuple[SentenceCheck, ...]()
    if model is None:
        warnings.append(UNASKED)
    else:
        supported = Supported(read, Origins(origins), findings, quotes, model)
        if supported.unread:
            warnings.append(
                f"{story.id}: the support model read the first {MOST_READ:,} sentences that are no "
                f"copies; {supported.unread:,} more are not judged."
            )
        found = (*findings, *supported.findings())
        findings = tuple(sorted(found, key=lambda f: (f.span, f.kind)))
        sentences = supported.sentences()
        versions = (*VERSIONS, ("support-model", model.file or SHA256[:12]))
    checked = {check.quote.span for check in quotes}
    return Report(
        story,
        tuple(sources),
        quotes,
        tuple(warnings),
        versions,
        tuple(quote for quote in told.quotes if quote.span not in checked),
        findings,
        told.statements,
        tuple(origin.annotated.statements for origin in origins),
        sentences=sentences,
        omissions=find_omissions(read, origins, links),
    )


def _compared(
    read: Facts, origins: Sequence[Facts]
) -> tuple[tuple[QuoteCheck, ...], Links, tuple[Finding, ...]]:
    """What the rules make of a text beside its sources."""
    told, annotated = read.annotated, [origin.annotated for origin in origins]
    register = Register([told, *annotated])
    indexes = [SourceIndex(a) for a in annotated]
    quotes = check_quotes(told, indexes, register)
    links = Links(told, annotated, quotes, register)
    stated = compare_statements(links)
    return quotes, links, compare_facts(read, origins, indexes, links, stated)


def support(
    claim: str | Document, source: str | Document, *, model: SupportModel = MODEL
) -> SupportCheck:
    """Return whether a source holds all that a claim tells.

    Args:
        claim: a sentence or a few.
        source: the text that it is held against.
        model: what reads the two.

    Returns:
        The verdict on all of it, with the probability, and the verdict on each sentence.

    Raises:
        ReadError: if the model's file cannot be used.
    """
    supported = read_claim(claim, source, model)
    verdict, probability = supported.whole()
    return SupportCheck(verdict, probability, supported.sentences())


def read_claim(claim: str | Document, source: str | Document, model: SupportModel) -> Supported:
    """Return a claim read beside a source, see :func:`support`."""
    told = claim if isinstance(claim, Document) else _paragraphs(claim, "claim")
    origin = source if isinstance(source, Document) else _paragraphs(source, "source")
    read, given = facts(told), _kept_facts(origin)
    quotes, _, findings = _compared(read, [given])
    return Supported(read, _kept_origins(origin), findings, quotes, model)


def _paragraphs(text: str, name: str) -> Document:
    """A text of which every line is a paragraph: a claim has no headline."""
    lines = (Span(m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n\r]*\S)?", text))
    return Document(name, text, tuple(Block(line, BlockKind.PARAGRAPH) for line in lines))


@lru_cache(maxsize=_KEPT)
def _kept_facts(document: Document) -> Facts:
    return facts(document)


@lru_cache(maxsize=_KEPT)
def _kept_origins(document: Document) -> Origins:
    return Origins([_kept_facts(document)])


def statements(document: Document) -> tuple[Statement, ...]:
    """Return what ``document`` gives to somebody: who states it, with which cue, through whom.

    Args:
        document: the text.

    Returns:
        Its statements in order; nested ones behind the one around them.
    """
    return annotate(document).statements
