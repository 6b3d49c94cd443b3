"""Document to what it says: sentences, quotes and who speaks them."""

from __future__ import annotations

from dataclasses import dataclass

from retold.annotate.cast import Person
from retold.annotate.quotes import find_quotes
from retold.annotate.scene import Scene
from retold.annotate.speakers import attribute
from retold.model import Document, Quote


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with what was found in it.

    Attributes:
        document: the document.
        quotes: its quotes in order, with their speakers where the text tells.
        people: whom and what it names.
    """

    document: Document
    quotes: tuple[Quote, ...]
    people: tuple[Person, ...]


def annotate(document: Document) -> Annotated:
    """Return ``document`` with its quotes, their speakers and the people it names."""
    scene = Scene(document, find_quotes(document))
    return Annotated(document, attribute(scene), tuple(scene.cast.people))


def annotate_fully(document: Document):
    from retold.annotate.statements import find_statements
    scene = Scene(document, find_quotes(document))
    quotes = attribute(scene)
    return quotes, find_statements(scene, quotes)
