"""The composition: a story and its sources to a report."""

from __future__ import annotations

from collections.abc import Sequence

from retold.align.index import SourceIndex
from retold.annotate import annotate
from retold.annotate.facts import facts
from retold.compare.facts import compare_facts
from retold.compare.links import Links
from retold.compare.omissions import find_omissions
from retold.compare.quotes import check_quotes
from retold.compare.speakers import Register
from retold.compare.statements import compare_statements
from retold.errors import UsageError
from retold.model import Document, Report, Statement
from retold.version import VERSIONS


def check(story: Document, sources: Sequence[Document]) -> Report:
    """Return what became of the material of ``sources`` in ``story``.

    Args:
        story: the text to check.
        sources: one or more texts that it draws on. Their ids must differ.

    Returns:
        The report. The same input gives an equal report.

    Raises:
        UsageError: if there is no source, or two sources share an id.
    """
    if not sources:
        raise UsageError("There is no source to check against. Name at least one.")
    if len({s.id for s in sources}) < len(sources):
        raise UsageError("Two sources have the same id. Give each its own.")
    read = facts(story)
    origins = [facts(source) for source in sources]
    told, annotated = read.annotated, [origin.annotated for origin in origins]
    register = Register([told, *annotated])
    quotes = check_quotes(told, [SourceIndex(a) for a in annotated], register)
    warnings = [f"{d.id}: {w}" for d in (story, *sources) for w in d.warnings]
    warnings += [
        f"The story and {s.id} are the same text."
        for s in sources
        if s.text.strip() == story.text.strip()
    ]
    checked = {check.quote.span for check in quotes}
    skipped = tuple(quote for quote in told.quotes if quote.span not in checked)
    links = Links(told, annotated, quotes, register)
    findings = compare_facts(read, origins, links, compare_statements(links))
    return Report(
        story,
        tuple(sources),
        quotes,
        tuple(warnings),
        VERSIONS,
        skipped,
        findings,
        told.statements,
        tuple(source.statements for source in annotated),
        omissions=find_omissions(read, origins, links),
    )


def statements(document: Document) -> tuple[Statement, ...]:
    """Return what ``document`` gives to somebody: who states it, with which cue, through whom.

    Args:
        document: the text.

    Returns:
        Its statements in order; nested ones behind the one around them.
    """
    return annotate(document).statements
