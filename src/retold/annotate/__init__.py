"""Document to what it says: sentences, quotes, statements, and who makes them."""

from __future__ import annotations

from dataclasses import dataclass

from retold.annotate.cast import Person
from retold.annotate.quotes import find_quotes
from retold.annotate.scene import Scene
from retold.annotate.speakers import attribute
from retold.annotate.statements import find_statements
from retold.annotate.trees import parse_scene
from retold.model import Document, Quote, Span, Statement


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with what was found in it.

    Attributes:
        document: the document.
        quotes: its quotes in order, with their speakers where the text tells.
        people: whom and what it names.
        sentences: its sentences in order, captions and bylines left out.
        statements: what it gives to somebody, in order.
    """

    document: Document
    quotes: tuple[Quote, ...]
    people: tuple[Person, ...]
    sentences: tuple[Span, ...]
    statements: tuple[Statement, ...]


def lay_out(document: Document) -> tuple[Scene, tuple[Quote, ...]]:
    """Return the scene of ``document``, and its quotes with their speakers."""
    scene = Scene(document, find_quotes(document))
    return scene, attribute(scene)


def annotate(document: Document) -> Annotated:
    """Return ``document`` with its quotes, their speakers, its statements and whom it names."""
    scene, quotes = lay_out(document)
    statements = find_statements(scene, quotes, parse_scene(scene))
    sentences = tuple(sentence.span for sentence in scene.sentences)
    return Annotated(document, quotes, tuple(scene.cast.people), sentences, statements)
