"""What became of who said it and how it reached us: findings about statements."""

from __future__ import annotations

from collections.abc import Sequence

from retold.annotate import Annotated
from retold.compare.chains import lost_chains
from retold.compare.links import Links
from retold.compare.own_voice import dropped_attributions
from retold.compare.speakers import Register
from retold.compare.voices import changed_voices
from retold.model import Finding, QuoteCheck


def compare_statements(
    story: Annotated,
    sources: Sequence[Annotated],
    quotes: Sequence[QuoteCheck],
    register: Register,
) -> tuple[Finding, ...]:
    """Return what changed in the attribution of what the story tells, in the story's order.

    Args:
        story: the story.
        sources: what it was checked against.
        quotes: the story's quotes with their verdicts.
        register: what all the texts say of the people in them.
    """
    links = Links(story, sources, quotes, register)
    found = [*lost_chains(links), *changed_voices(links), *dropped_attributions(links)]
    return tuple(sorted(found, key=lambda f: (f.span.start, f.span.end, f.kind)))
