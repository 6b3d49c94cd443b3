"""Document to what it says: sentences, quotes and who speaks them."""

from __future__ import annotations

from retold.annotate.quotes import find_quotes
from retold.annotate.speakers import attribute
from retold.model import Document, Quote


def annotate_quotes(document: Document) -> tuple[Quote, ...]:
    """Return the quotes of ``document`` in order, with their speakers where the text tells."""
    return attribute(document, find_quotes(document))
