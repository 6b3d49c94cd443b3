"""All that is read in a document before it is compared."""

from __future__ import annotations

from dataclasses import dataclass

from retold.annotate import Annotated, lay_out
from retold.annotate.dates import When, find_dates
from retold.annotate.deeds import Deed, find_deeds
from retold.annotate.figures import Figure, find_figures
from retold.annotate.names import Name, find_names
from retold.annotate.statements import find_statements
from retold.annotate.syntax import Node, Syntax, read_whole
from retold.annotate.trees import parse_scene
from retold.model import Document


@dataclass(frozen=True, slots=True)
class Facts:
    """A document with its words, figures and dates.

    Attributes:
        annotated: quotes, people, sentences, statements.
        syntax: its words, all parsed.
        figures: in order.
        dates: in order.
        names: in order.
        deeds: who does what to whom, in the order of the words.
        order: its words in the order of the text, and where each starts.
    """

    annotated: Annotated
    syntax: Syntax
    figures: tuple[Figure, ...]
    dates: tuple[When, ...]
    names: tuple[Name, ...]
    deeds: tuple[Deed, ...]
    order: tuple[list[Node], list[int]]


def facts(document: Document) -> Facts:
    """Return all that can be read in ``document``."""
    scene, quotes = lay_out(document)
    parsed = parse_scene(scene)
    found = find_statements(scene, quotes, parsed)
    sentences = tuple(sentence.span for sentence in scene.sentences)
    annotated = Annotated(document, quotes, tuple(scene.cast.people), sentences, found)
    syntax = read_whole(scene, quotes, parsed)
    dates = find_dates(document.text, document.date)
    nodes = sorted(syntax.nodes, key=lambda n: n.start)
    figures = find_figures(syntax, [d.span for d in dates])
    names = find_names(syntax)
    order = (nodes, [n.start for n in nodes])
    return Facts(annotated, syntax, figures, dates, names, find_deeds(syntax, names), order)
