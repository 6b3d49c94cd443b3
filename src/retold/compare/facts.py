"""What became of what the sources tell: figures, dates, names, roles, strength."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from retold.align.index import SourceIndex
from retold.align.pairing import Pairing
from retold.annotate.facts import Facts
from retold.compare.certainty import changed_certainty
from retold.compare.changes import settled, whole_sentences
from retold.compare.dates import changed_dates
from retold.compare.figures import changed_figures
from retold.compare.links import Links
from retold.compare.many import grown_crowds
from retold.compare.names import changed_names
from retold.compare.roles import swapped_roles
from retold.compare.snippets import cut_snippets
from retold.compare.strength import changed_wording
from retold.model import CLEAN_VERDICTS, Finding

if TYPE_CHECKING:
    from retold.align.pairing import Vectors


def compare_facts(
    story: Facts,
    sources: Sequence[Facts],
    indexes: Sequence[SourceIndex],
    links: Links,
    stated: Sequence[Finding],
) -> tuple[Finding, ...]:
    """Return all findings, one a place, in the story's order.

    Args:
        story: the story.
        sources: what it was checked against.
        indexes: the words of each of them.
        links: its statements and where each comes from.
        stated: what the comparison of the statements has found.
    """
    pairing = Pairing(story, sources, _encode)
    changes = [
        *changed_figures(pairing),
        *changed_dates(pairing, links),
        *changed_names(pairing),
        *swapped_roles(pairing),
        *grown_crowds(pairing),
        *changed_certainty(pairing),
        *changed_wording(pairing),
        *cut_snippets(story, indexes),
    ]
    changed = [
        check.quote.outer for check in links.checks.values() if check.verdict not in CLEAN_VERDICTS
    ]
    text = story.annotated.document.text
    whole = whole_sentences(sources)
    copied = [s for s in story.annotated.sentences if s.of(text) in whole]
    return tuple(settled(changes, stated, [*changed, *copied]))


def _encode(texts: Sequence[str]) -> Vectors:
    from retold.weights.encoder import encode  # noqa: PLC0415  # slow to import, seldom needed

    return encode(texts)
