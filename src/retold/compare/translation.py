"""Does the source say that a speaker's words are a translation?"""

from __future__ import annotations

from collections.abc import Sequence

from retold.align.index import SourceIndex
from retold.annotate.quotes import paragraphs
from retold.annotate.sentences import find_sentences
from retold.annotate.words import words_of
from retold.language.english import TRANSLATION_MARKS
from retold.model import Quote, QuoteCheck, Span


def translated(check: QuoteCheck, source: SourceIndex) -> str | None:
    """The source's own word for it where it says that this speaker's words are a translation."""
    text = source.document.text
    name = (
        check.source_speaker.name.split()[-1]
        if check.source_speaker and check.source_speaker.name
        else None
    )
    for sentence in find_sentences(text, paragraphs(source.document), source.quotes):
        outside = _narration(text, sentence, source.quotes)
        mark = TRANSLATION_MARKS.search(outside)
        if not mark:
            continue
        near = check.source is not None and sentence.overlaps(check.source.span)
        if near or (name and name in {w.text for w in words_of(outside)}):
            return mark.group()
    return None


def _narration(text: str, sentence: Span, quotes: Sequence[Quote]) -> str:
    out, start = [], sentence.start
    for quote in quotes:
        if quote.outer.overlaps(sentence):
            out.append(text[start : max(start, quote.outer.start)])
            start = max(start, quote.outer.end)
    return " ".join([*out, text[start : max(start, sentence.end)]])
