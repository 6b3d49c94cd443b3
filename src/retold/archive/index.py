"""The search index: which documents share words with a story (tantivy). Made from the store.

Words are folded to lower case and neither stemmed nor left out; how often a word stands in a
document is kept, where it stands is not. Documents are ranked by BM25 (Robertson and Zaragoza,
"The probabilistic relevance framework", 2009). The words of a story that are rare in the archive
choose the candidates, so that the cost of a search hardly grows with the archive; then all words
rank them.

Documents go in by their numbers, in order, and a commit is atomic: the highest number in the index
tells what is missing.
"""

from __future__ import annotations

import math
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import tantivy

from retold.archive.model import Stored
from retold.errors import ArchiveError
from retold.language.english import STOPWORDS

_FOLDER = "index-1"  # another number where the fields or the folding change
_HEAP = 96_000_000  # bytes, of the documents not yet written
_LONGEST = 40  # characters of a word; longer ones are no words
_NO_DAY = 0

BUDGET = 300_000
"""Entries of the index that the words which choose the candidates may have in all."""
_LEAST_WORDS = 12  # that choose candidates, however many entries they have
_COMMON = 0.25  # of the documents; a word that more have ranks nothing, and costs most
_PRIOR = 1000  # documents that are thought to be there besides, so that few documents mislead less

_SHOULD, _MUST = tantivy.Occur.Should, tantivy.Occur.Must
_term = tantivy.Query.term_query


@dataclass(frozen=True, slots=True)
class Window:
    """What a search is limited to.

    Attributes:
        after, before: first and last day, ISO 8601, or None.
        outlets: names of outlets, whatever their case; all if empty.
    """

    after: str | None = None
    before: str | None = None
    outlets: tuple[str, ...] = ()

    def has(self, stored: Stored) -> bool:
        """Whether a document lies in it."""
        day = day_of(stored.published)
        if (self.after or self.before) and day == _NO_DAY:
            return False
        if self.after and day < day_of(self.after):
            return False
        if self.before and day > day_of(self.before, "9"):
            return False
        outlets = {outlet.casefold() for outlet in self.outlets}
        return not outlets or (stored.outlet or "").casefold() in outlets


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found.

    Attributes:
        scores: number and score of each document, best first.
        weights: how rare each word of the query is (inverse document frequency).
        searched: how many documents the index has.
    """

    scores: tuple[tuple[int, float], ...]
    weights: dict[str, float]
    searched: int


class Index:
    """The index of an archive.

    A damaged one can be opened and cleared; whatever asks it something raises an ArchiveError.
    """

    def __init__(self, folder: Path) -> None:
        """Make ready the index of an archive; it is opened when it is asked.

        Args:
            folder: of the archive.
        """
        self.path = folder / _FOLDER
        self._analyzer = analyzer()
        self._found: tantivy.Index | None = None

    def refresh(self) -> None:
        """See what was committed since, also if the index was made anew."""
        if self._found is not None:
            try:
                self._found.reload()
            except ValueError:
                self._found = None

    def last(self) -> int:
        """Return the highest number in the index, 0 if it is empty."""
        with self._sound():
            index = self._opened()
            searcher = index.searcher() if index else None
            if searcher is None or not searcher.num_docs:
                return 0
            newest = searcher.search(
                tantivy.Query.all_query(), limit=1, count=False, order_by_field="num"
            )
            return int(newest.hits[0][0] or 0)

    def count(self) -> int:
        """Return how many documents are in the index."""
        with self._sound():
            index = self._opened()
            return int(index.searcher().num_docs) if index else 0

    def numbers(self) -> list[int]:
        """Return the numbers of all documents in the index, in order."""
        count = self.count()
        with self._sound():
            index = self._opened()
            if index is None or not count:
                return []
            searcher = index.searcher()
            hits = searcher.search(tantivy.Query.all_query(), limit=count, count=False).hits
            found = searcher.fast_field_values("num", [address for _, address in hits])
            return sorted(int(num or 0) for num in found)

    def size(self) -> int:
        """Return how many bytes it takes on disk."""
        return sum(path.stat().st_size for path in self.path.glob("*") if path.is_file())

    def writer(self) -> Writer:
        """Return what adds documents; there can be one at a time, in all processes.

        Raises:
            ArchiveError: if somebody else is writing.
        """
        with self._sound():
            index = self._opened()
            if index is None:
                self.path.mkdir(parents=True, exist_ok=True)
                index = self._registered(tantivy.Index(_schema(), str(self.path)))
                self._found = index
        try:
            return Writer(index.writer(heap_size=_HEAP, num_threads=1))
        except ValueError as error:
            raise ArchiveError(
                str(self.path.parent),
                f"somebody else is writing to it ({str(error).splitlines()[0][:120]})",
                "Wait until the other program is done.",
            ) from error

    def clear(self) -> None:
        """Throw the index away, whatever its state; it can be made again from the store."""
        self._found = None
        shutil.rmtree(self.path, ignore_errors=True)

    def words(self, text: str) -> list[str]:
        """Return the words of a text as they stand in the index."""
        return list(self._analyzer.analyze(text))

    def frequency(self, word: str) -> int:
        """Return how many documents have a word."""
        with self._sound():
            index = self._opened()
            return int(index.searcher().doc_freq("body", word)) if index else 0

    def search(
        self,
        words: Iterable[str],
        most: int,
        window: Window | None = None,
        also: Sequence[int] = (),
    ) -> Hits:
        """Return the documents that share most with some words.

        Args:
            words: of the story.
            most: how many documents at most.
            window: what the search is limited to.
            also: numbers of documents that are ranked, too.
        """
        with self._sound():
            index = self._opened()
            return self._search(index, words, most, window, also) if index else Hits((), {}, 0)

    def _search(
        self,
        index: tantivy.Index,
        words: Iterable[str],
        most: int,
        window: Window | None,
        also: Sequence[int],
    ) -> Hits:
        searcher = index.searcher()
        schema, total = index.schema, searcher.num_docs
        count = {word: searcher.doc_freq("body", word) for word in dict.fromkeys(words)}
        weights = {word: _weight(word, found, total) for word, found in count.items()}
        most_known = max(_COMMON * total, _PRIOR)
        known = sorted(
            (w for w in count if 0 < count[w] <= most_known), key=lambda w: (count[w], w)
        )
        if not known:
            return Hits((), weights, total)
        terms = {word: _term(schema, "body", word, "freq") for word in known}
        chosen = _rare(known, count)
        limits = _limits(schema, window or Window())
        hits = self._run(searcher, [terms[word] for word in chosen], limits, most)
        if len(chosen) < len(known) or also:
            nums = {num for num, _ in hits} | set(also)
            these = tantivy.Query.term_set_query(schema, "num", sorted(nums))
            hits = self._run(searcher, list(terms.values()), [these, *limits], len(nums))
        return Hits(tuple(hits), weights, total)

    @staticmethod
    def _run(
        searcher: tantivy.Searcher,
        terms: Sequence[tantivy.Query],
        limits: Sequence[tantivy.Query],
        most: int,
    ) -> list[tuple[int, float]]:
        query = tantivy.Query.boolean_query([(_SHOULD, term) for term in terms])
        if limits:
            unscored = [(_MUST, tantivy.Query.const_score_query(one, 0.0)) for one in limits]
            query = tantivy.Query.boolean_query([*unscored, (_MUST, query)])
        hits = searcher.search(query, limit=most, count=False).hits
        nums = searcher.fast_field_values("num", [address for _, address in hits])
        found = [(int(num or 0), float(score)) for num, (score, _) in zip(nums, hits, strict=True)]
        return sorted(found, key=lambda hit: (-hit[1], hit[0]))

    def _opened(self) -> tantivy.Index | None:
        """Return the index, None if there is none."""
        if self._found is None and self.path.is_dir() and tantivy.Index.exists(str(self.path)):
            self._found = self._registered(tantivy.Index.open(str(self.path)))
        return self._found

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """Turn what damage leads to inside into an error that names the remedy."""
        try:
            yield
        except BaseException as error:
            # Where a file holds nonsense, the library stops with a panic, which is no Exception.
            if not isinstance(error, ValueError) and type(error).__name__ != "PanicException":
                raise
            raise ArchiveError(
                str(self.path),
                f"the index is damaged ({str(error).splitlines()[0][:120]})",
                "Make it again: retold archive update ARCHIVE --rebuild.",
            ) from error

    def _registered(self, index: tantivy.Index) -> tantivy.Index:
        index.register_tokenizer("words", self._analyzer)
        return index


class Writer:
    """Adds documents to the index; nothing counts before :meth:`commit`."""

    def __init__(self, writer: tantivy.IndexWriter) -> None:
        self._writer = writer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the others write; what was not committed is gone."""
        if kind is not None:
            self._writer.rollback()
        self._writer.wait_merging_threads()

    def add(self, stored: Stored, text: str) -> None:
        """Add a document; numbers must rise."""
        document = tantivy.Document()
        document.add_unsigned("num", stored.num)
        document.add_text("body", text)
        if stored.title and not text.startswith(stored.title):
            document.add_text("body", stored.title)
        if stored.outlet:
            document.add_text("outlet", stored.outlet.casefold())
        document.add_unsigned("day", day_of(stored.published))
        self._writer.add_document(document)

    def commit(self) -> None:
        """Make what was added count."""
        self._writer.commit()


def analyzer() -> tantivy.TextAnalyzer:
    """Return what cuts a text into words."""
    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.remove_long(_LONGEST))
        .filter(tantivy.Filter.lowercase())
        .build()
    )


def day_of(published: str | None, missing: str = "0") -> int:
    """Return an ISO date as a number: 20260718.

    Args:
        published: a year, a month or a day, or None.
        missing: the digit for months and days that are not given.
    """
    if published is None:
        return _NO_DAY
    digits = published[:10].replace("-", "")
    return int(digits.ljust(8, missing)[:8]) if digits.isdecimal() else _NO_DAY


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("num", indexed=True, fast=True)
    builder.add_text_field("body", tokenizer_name="words", index_option="freq")
    builder.add_text_field("outlet", tokenizer_name="raw", index_option="basic")
    builder.add_unsigned_field("day", indexed=True, fast=True)
    return builder.build()


def _weight(word: str, count: int, total: int) -> float:
    """Return the inverse document frequency, as if there were ``_PRIOR`` more documents.

    Stop words stand in half of those, other words in none: in a small archive too, "the" says
    nothing.
    """
    more = _PRIOR / 2 if word in STOPWORDS else 0
    there = count + more + 0.5
    return math.log1p(max(total + _PRIOR - there, 0.5) / there)


def _rare(known: Sequence[str], count: dict[str, int]) -> Sequence[str]:
    """Return the rarest words that stay within the budget."""
    spent = 0
    for at, word in enumerate(known):
        spent += count[word]
        if spent > BUDGET and at >= _LEAST_WORDS:
            return known[:at]
    return known


def _limits(schema: tantivy.Schema, window: Window) -> list[tantivy.Query]:
    limits = []
    if window.after or window.before:
        low = day_of(window.after) if window.after else 1
        high = day_of(window.before, "9") if window.before else 99999999
        limits.append(
            tantivy.Query.range_query(schema, "day", tantivy.FieldType.Unsigned, low, high)
        )
    if window.outlets:
        names = [name.casefold() for name in window.outlets]
        limits.append(tantivy.Query.term_set_query(schema, "outlet", names))
    return limits
