"""The parse of a document's sentences, with whole quoted utterances out of the parser's way.

A quote that stands as an utterance of its own ("...", she said) is one placeholder; a fragment
that is part of the clause around it ("a disaster") is parsed with it, without its marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold.annotate.scene import Scene, Sentence
from retold.language.cues import CUES, NOUNS
from retold.language.parser import NO_TREE, Token, Tree, parse, tokens_of
from retold.language.people import REPORTING_VERBS
from retold.model import Quote

_MARKS = frozenset('"“”„«»‘`') | {"''", "``"}
_PLACEHOLDER = "this"  # reads as an object: "she said this"
_FEW = 3  # words
_HEAD = 12  # tokens in which the colon of a headline may stand
LONGEST = 400
"""Tokens of a sentence that is parsed."""
_CUES = (
    CUES.keys()
    | REPORTING_VERBS
    | frozenset("according poll polls survey surveys make makes made making".split())
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence of the scene with its tree.

    Attributes:
        number: of the sentence in the scene.
        tree: its parse.
        stand_ins: tokens that stand for a whole quote, with the number of the quote.
        quoted: tokens that stand between marks.
        whole: numbers of the quotes that stand as utterances of their own.
    """

    number: int
    tree: Tree
    stand_ins: dict[int, int]
    quoted: frozenset[int] = frozenset()
    whole: frozenset[int] = frozenset()


def parse_scene(scene: Scene) -> list[Parsed]:
    """Return every sentence of ``scene`` in order, those that may attribute something parsed."""
    rows = [list(_tokens(scene, sentence)) for sentence in scene.sentences]
    wanted = [n for n, tokens in enumerate(rows) if _may_attribute(tokens)]
    parsed = parse([[token for token, _ in rows[n]] for n in wanted])
    trees = dict(zip(wanted, parsed, strict=True))
    out = []
    for number, tokens in enumerate(rows):
        whole = frozenset(quote for _, quote in tokens if quote is not None)
        tree = trees.get(number)
        if tree is None:
            out.append(Parsed(number, NO_TREE, {}, whole=whole))
            continue
        stand_ins = {at: quote for at, (_, quote) in enumerate(tokens) if quote is not None}
        spans = [scene.quotes[q].span for q in scene.sentences[number].quotes]
        quoted = {
            at
            for at, ((start, end, _), quote) in enumerate(tokens)
            if quote is None and any(s.start <= start and end <= s.end for s in spans)
        }
        out.append(Parsed(number, tree, stand_ins, frozenset(quoted), whole))
    return out


def laid_out(scene: Scene, sentence: Sentence) -> list[Token]:
    """Return the words of a sentence as the parser gets them, whole quotes as placeholders."""
    return [token for token, _ in _tokens(scene, sentence)]


def _may_attribute(tokens: Sequence[tuple[Token, int | None]]) -> bool:
    """Whether a sentence holds a cue of any kind; one without end is no sentence."""
    if len(tokens) > LONGEST:
        return False
    for at, ((_, _, text), _) in enumerate(tokens):
        low = text.casefold()
        if low in _CUES or low.removesuffix("s") in NOUNS or (low == ":" and at < _HEAD):
            return True
    return False


def _tokens(scene: Scene, sentence: Sentence) -> Iterator[tuple[Token, int | None]]:
    start = sentence.span.start
    for number in sentence.quotes:
        quote = scene.quotes[number]
        yield from _words(scene.text, start, max(start, quote.outer.start))
        if is_utterance(scene.text, sentence, quote):
            yield from _stand_in(scene.text, number, quote)
        else:
            yield from _words(scene.text, max(start, quote.span.start), quote.span.end)
        start = max(start, quote.outer.end)
    yield from _words(scene.text, start, max(start, sentence.span.end))


def _stand_in(text: str, number: int, quote: Quote) -> Iterator[tuple[Token, int | None]]:
    """The placeholder, and a comma where one leads to the tag: "this, she said"."""
    outer, last = quote.outer, quote.span.end - 1
    if text[last] in ",?!" and outer.start < last:
        yield (outer.start, last, _PLACEHOLDER), number
        yield (last, outer.end, ","), None
    else:
        yield (outer.start, outer.end, _PLACEHOLDER), number


def _words(text: str, start: int, end: int) -> Iterator[tuple[Token, int | None]]:
    for token in tokens_of(text, start, end):
        apart = token[2] in {"'", "’"} and not text[token[0] - 1 : token[0]].isalnum()
        if token[2] not in _MARKS and not apart:
            yield token, None


def is_utterance(text: str, sentence: Sentence, quote: Quote) -> bool:
    """Tell whether a quote is set off from the words around it, not woven into their clause."""
    inner = quote.span.of(text).strip()
    if len(inner.split()) < _FEW and inner[-1:] not in {",", ".", "?", "!"}:
        return False
    before = text[sentence.span.start : quote.outer.start].rstrip()
    behind = text[quote.outer.end : sentence.span.end].lstrip()
    capital = inner[:1].isupper()
    if not before:
        return inner[-1:] in ",.?!…—–" or not behind or behind[0] in ",—–"
    if before[-1] == ":":
        return True
    if before[-1] in ",—–":
        return inner[-1:] in ",.?!…" or (capital and (not behind or behind[0] in ",.;—–"))
    last = before.split()[-1].casefold()
    return capital and (last in CUES or before[-1] in ".?!)") and inner[-1:] in ",.?!…"


def fragments(scene: Scene, parsed: Sequence[Parsed]) -> set[int]:
    """Return the numbers of the quotes that are part of the clause around them."""
    whole = {q for p in parsed for q in p.whole}
    return {q for s in scene.sentences for q in s.quotes} - whole
