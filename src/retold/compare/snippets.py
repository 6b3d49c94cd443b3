"""Quotes of a word or two out of a longer quote that qualified them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from retold.align.index import SourceIndex
from retold.annotate.facts import Facts
from retold.compare.changes import Change
from retold.language.english import NEGATIONS
from retold.language.hedges import IMPLICIT_NEGATIVES
from retold.language.tokens import tokenize
from retold.model import FindingKind, Passage, Severity, Span

_MOST = 2  # words; longer quotes are compared as quotes
# Beside a word each makes it less than it is alone, or turns it round.
_LESS = frozenset(
    """mostly partly largely partially half nearly almost mainly somewhat possibly probably
    potentially perhaps maybe allegedly apparently generally slightly fairly relatively""".split()
)
_NOT = frozenset("not never hardly barely scarcely no".split())
_SIGNS = frozenset(("n't", "part", "partial", "half"))


def cut_snippets(story: Facts, sources: Sequence[SourceIndex]) -> Iterator[Change]:
    """Yield quotes such as “False”, where the source quotes “Mostly False”.

    Wherever the sources have the words a qualifier must stand before them, inside a quotation.
    """
    text = story.annotated.document.text
    for quote in story.annotated.quotes:
        wanted = [token.norm for token in tokenize(quote.span.of(text))]
        if not 0 < len(wanted) <= _MOST or wanted[0] in _LESS | _NOT:
            continue
        if _qualifies(story, quote.outer):
            continue
        places = [(source, at) for source in sources for at in _places(source, wanted)]
        if not places or not all(_is_qualified(source, at, len(wanted)) for source, at in places):
            continue
        source, at = places[0]
        document, span = source.document, source.span(at - 1, at + len(wanted) - 1)
        words, qualifier = span.of(document.text), source.tokens[at - 1].norm
        turned = qualifier in _NOT
        yield Change(
            FindingKind.CONTRADICTED if turned else FindingKind.HEDGE_DROPPED,
            Severity.HIGH if turned else Severity.MEDIUM,
            0.8,
            quote.outer,
            Passage(document.id, span, words),
            f"The source says “{words}”; the quote drops “{qualifier}”.",
        )


def _qualifies(story: Facts, quote: Span) -> bool:
    """Whether the story qualifies or denies in its own words, before the quote."""
    nodes, starts = story.order
    first = max((s.start for s in story.annotated.sentences if s.start <= quote.start), default=0)
    before = nodes[bisect_left(starts, first) : bisect_left(starts, quote.start)]
    lows = {n.low.replace("’", "'") for n in before}
    if lows & (_LESS | NEGATIONS | _SIGNS):
        return True
    return any(n.lemma in IMPLICIT_NEGATIVES for n in before)


def _places(source: SourceIndex, wanted: Sequence[str]) -> Iterator[int]:
    """Yield the first token of each place where the words stand."""
    for at in source.positions.get(wanted[0], ()):
        if [token.norm for token in source.tokens[at : at + len(wanted)]] == wanted:
            yield at


def _is_qualified(source: SourceIndex, at: int, length: int) -> bool:
    """Whether a qualifier stands before some words, in the same quotation."""
    if not at or source.tokens[at - 1].norm not in _LESS | _NOT:
        return False
    quote = source.quote_of[at - 1]
    return quote >= 0 and source.quote_of[at + length - 1] == quote
