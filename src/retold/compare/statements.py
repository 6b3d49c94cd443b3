"""What became of who said it and how it reached us: findings about statements."""

from __future__ import annotations

from collections.abc import Sequence

from retold.annotate import Annotated
from retold.compare.speakers import Register
from retold.model import Finding, QuoteCheck


def compare_statements(
    story: Annotated,
    sources: Sequence[Annotated],
    quotes: Sequence[QuoteCheck],
    register: Register,
) -> tuple[Finding, ...]:
    """Return what changed in the attribution of what the story tells."""
    return ()
