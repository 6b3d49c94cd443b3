"""Words with their neighbours in view, and what capitals mean in a text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from retold.language.english import STOPWORDS
from retold.language.people import ABBREVIATED

_WORD = re.compile(
    rf"(?:{'|'.join(ABBREVIATED)})\.|(?:[A-Z]\.){{2,}}|"
    r"[A-Z]\.(?=\s?[A-Z])|[^\W\d_](?:\w|['’.\-](?=\w))*|\d+(?:[.,:]\d+)*\w*|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or punctuation mark of the text, with its lower-case form."""

    start: int
    end: int
    text: str
    low: str


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return words and punctuation marks of ``text[start:end]`` in order."""
    end = len(text) if end is None else end
    out = []
    for match in _WORD.finditer(text, start, end):
        raw = match.group()
        out.append(Word(match.start(), match.end(), raw, raw.casefold().replace("’", "'")))
    return out


@dataclass(frozen=True, slots=True)
class Context:
    """What the whole text tells of its words.

    Attributes:
        text: the text.
        common: words used in lower case at least as often as with a capital: a capital at the
            start of a sentence makes no name of them.
        capitals: words that have a capital inside a sentence somewhere.
    """

    text: str
    common: frozenset[str]
    capitals: frozenset[str]


def context_of(text: str) -> Context:
    """Return the :class:`Context` of a text."""
    words = words_of(text)
    lower = Counter(w.low for w in words if w.text[0].islower())
    upper = Counter(w.low for w in words if w.text[0].isupper())
    capitals = frozenset(
        w.text
        for i, w in enumerate(words)
        if is_capital(w) and (not is_initial(words, i) or (i > 1 and words[i - 2].text == ","))
    )
    return Context(text, frozenset(w for w, n in lower.items() if n >= upper[w]), capitals)


def is_capital(word: Word) -> bool:
    """Tell whether a word begins with a capital."""
    return word.text[0].isupper() and (len(word.text) > 1 or word.text.isalpha())


def is_initial(words: list[Word], at: int) -> bool:
    """Tell whether a capital at ``at`` may be there only because a sentence begins."""
    return at == 0 or words[at - 1].text in {".", "!", "?", ":", "“", "”", '"', "‘", "’", "'", "“”"}


def is_adverb(word: Word) -> bool:
    """Tell whether a word looks like an adverb ("later" is in the tables)."""
    return word.low.endswith("ly") and word.text[0].islower()


def content_words(text: str) -> frozenset[str]:
    """Return the lower-case content words of a description, for comparing roles."""
    return frozenset(
        w.low.removesuffix("'s")
        for w in words_of(text)
        if w.text[0].isalnum() and w.low not in STOPWORDS
    )
