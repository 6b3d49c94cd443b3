"""A whole document as parsed words: narration and quoted utterances, in one row of nodes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold.annotate.scene import Scene
from retold.annotate.sentences import split_sentences
from retold.annotate.trees import LONGEST, Parsed, laid_out
from retold.language.english import STOPWORDS
from retold.language.parser import Token, Tree, parse, tokens_of
from retold.language.tokens import fold, stem
from retold.model import Quote, Span

_CONTENT = frozenset("NOUN PROPN VERB ADJ ADV NUM INTJ X".split())
_AUXILIARY = frozenset(("aux", "auxpass"))


@dataclass(frozen=True, slots=True)
class Node:
    """A word of a parsed document.

    Attributes:
        at: its index among the nodes of the document.
        start, end: offsets in the text.
        low, lemma, stem: lower-case form, base form, crude stem (see
            :func:`retold.language.tokens.stem`).
        pos, tag, dep: as in :class:`retold.language.parser.Tree`.
        head: index of the head among the nodes; a root is its own.
        unit: index of its unit.
        quoted: whether it stands between quotation marks.
        content: whether it bears meaning: no function word, auxiliary, mark or placeholder.
        capital: whether it is written with a capital.
    """

    at: int
    start: int
    end: int
    low: str
    lemma: str
    stem: str
    pos: str
    tag: str
    dep: str
    head: int
    unit: int
    quoted: bool
    content: bool
    capital: bool


@dataclass(frozen=True, slots=True)
class Unit:
    """What was parsed as one: a sentence of narration, or one inside a quoted utterance.

    Attributes:
        first, last: its nodes, ``last`` exclusive.
        sentence: number of the sentence of the document that it stands in.
        quoted: whether it is an utterance of its own.
        span: from its first node to its last.
    """

    first: int
    last: int
    sentence: int
    quoted: bool
    span: Span


class Syntax:
    """The nodes of one document, its units, and the ways up and down its trees.

    Attributes:
        text: the text of the document.
        nodes: all words, unit after unit; inside a unit in the order of the text.
        units: in the order of the text.
        children: for each node the indices of those that depend on it.
    """

    def __init__(self, text: str, parsed: Sequence[tuple[Tree, int, bool, frozenset[int]]]) -> None:
        self.text = text
        self.nodes: list[Node] = []
        self.units: list[Unit] = []
        self.children: list[tuple[int, ...]] = []
        for tree, sentence, quoted, marked in parsed:
            if len(tree):
                self._add(tree, sentence, quoted, marked)

    def _add(self, tree: Tree, sentence: int, quoted: bool, marked: frozenset[int]) -> None:
        first, unit = len(self.nodes), len(self.units)
        for i in range(len(tree)):
            low, pos, dep = tree.low[i], tree.pos[i], tree.dep[i]
            stands_in = tree.end[i] - tree.start[i] > len(low) + 2
            written = self.text[tree.start[i] : tree.end[i]]
            content = (
                pos in _CONTENT and low not in STOPWORDS and dep not in _AUXILIARY and not stands_in
            )
            base = tree.lemma[i] if pos in {"VERB", "NOUN", "AUX"} else low
            self.nodes.append(
                Node(
                    first + i, tree.start[i], tree.end[i], low, tree.lemma[i], stem(fold(base)),
                    pos, tree.tag[i], dep, first + tree.head[i], unit, quoted or i in marked,
                    content, written[:1].isupper(),
                )
            )  # fmt: skip
            self.children.append(tuple(first + c for c in tree.children[i]))
        span = Span(min(tree.start), max(tree.end))
        self.units.append(Unit(first, len(self.nodes), sentence, quoted, span))

    def inside(self, unit: int) -> list[Node]:
        """Return the nodes of a unit in order."""
        return self.nodes[self.units[unit].first : self.units[unit].last]

    def child(self, at: int, *deps: str) -> Node | None:
        """Return the first child of a node with one of these relations."""
        return next((self.nodes[c] for c in self.children[at] if self.nodes[c].dep in deps), None)

    def kids(self, at: int, *deps: str) -> list[Node]:
        """Return the children of a node with one of these relations; all without any."""
        found = [self.nodes[c] for c in self.children[at]]
        return [n for n in found if n.dep in deps] if deps else found

    def joint(self, node: Node) -> Node | None:
        """Return the "and" or "but" before a second clause or noun; it hangs on the first."""
        if node.dep != "conj":
            return None
        joints = [n for n in self.kids(node.head, "cc") if n.end <= node.start]
        return joints[-1] if joints else None

    def over(self, at: int) -> Iterator[Node]:
        """Yield the heads above a node, the nearest first."""
        while self.nodes[at].head != at:
            at = self.nodes[at].head
            yield self.nodes[at]

    def subtree(self, at: int) -> list[Node]:
        """Return the nodes below a node and itself, in order."""
        out, todo = [at], [at]
        while todo:
            inner = self.children[todo.pop()]
            out += inner
            todo += inner
        return [self.nodes[i] for i in sorted(out)]

    def span(self, nodes: Sequence[Node]) -> Span:
        """Return the span from the first to the last of some nodes."""
        return Span(min(n.start for n in nodes), max(n.end for n in nodes))


def read_whole(scene: Scene, quotes: Sequence[Quote], parsed: Sequence[Parsed]) -> Syntax:
    """Return the syntax of all of a document, parsing what ``parsed`` left out.

    Args:
        scene: the document laid out.
        quotes: its quotes.
        parsed: its sentences; those with an empty tree are parsed now, as are whole quotes.
    """
    todo: list[tuple[list[Token], int, bool]] = []
    ready: list[tuple[Tree, int, bool, frozenset[int]]] = []
    for item in parsed:
        if len(item.tree):
            ready.append((item.tree, item.number, False, item.quoted))
        else:
            todo.append((laid_out(scene, scene.sentences[item.number]), item.number, False))
        for number in sorted(item.whole):
            todo += [
                (list(_plain(scene.text, span)), item.number, True)
                for span in split_sentences(scene.text, quotes[number].span)
            ]
    todo = [(tokens, number, quoted) for tokens, number, quoted in todo if len(tokens) <= LONGEST]
    trees = parse([tokens for tokens, _, _ in todo])
    ready += [
        (tree, number, quoted, frozenset())
        for tree, (_, number, quoted) in zip(trees, todo, strict=True)
    ]
    ready = [item for item in ready if len(item[0])]
    ready.sort(key=lambda item: (item[1], min(item[0].start)))
    return Syntax(scene.text, ready)


def _plain(text: str, span: Span) -> Iterator[Token]:
    return tokens_of(text, span.start, span.end)
