"""Does the source say that a speaker's words are a translation?"""

from __future__ import annotations

from retold.align.index import SourceIndex
from retold.annotate.sentences import outside_quotes
from retold.annotate.words import words_of
from retold.language.english import TRANSLATION_MARKS
from retold.model import QuoteCheck


def translated(check: QuoteCheck, source: SourceIndex) -> str | None:
    """Return the source's own word for it ("machine-translated"), or None.

    It counts where it stands in the sentence of the quote, or in one that names its speaker.
    """
    text = source.document.text
    if check.source is None or not TRANSLATION_MARKS.search(text):
        return None
    name = check.source_speaker.name.split()[-1:] if check.source_speaker else []
    for sentence in source.narrated:
        outside = " ".join(p.of(text) for p in outside_quotes(text, sentence, source.quotes))
        mark = TRANSLATION_MARKS.search(outside)
        named = mark is not None and not {w.text for w in words_of(outside)}.isdisjoint(name)
        if mark and (named or sentence.overlaps(check.source.span)):
            return mark.group()
    return None
