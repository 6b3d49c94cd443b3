"""What became of who said it and how it reached us: findings about statements."""

from __future__ import annotations

from retold.compare.chains import lost_chains
from retold.compare.links import Links
from retold.compare.own_voice import dropped_attributions
from retold.compare.voices import changed_voices
from retold.model import Finding


def compare_statements(links: Links) -> tuple[Finding, ...]:
    """Return what changed in the attribution of what the story tells, in the story's order.

    Args:
        links: the statements of the story and where each comes from.
    """
    found = [*lost_chains(links), *changed_voices(links), *dropped_attributions(links)]
    return tuple(sorted(found, key=lambda f: (f.span.start, f.span.end, f.kind)))
