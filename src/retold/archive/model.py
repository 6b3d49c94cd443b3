"""The values that the parts of the archive exchange: small, frozen, without back references."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from retold.model import Span


@dataclass(frozen=True, slots=True)
class Aside:
    """A record that could not be used, set aside.

    Attributes:
        source: the file or address that holds it.
        place: where it stands there ("line 7").
        reason: what is wrong with it and what can be done.
        raw: its beginning, as it stands.
    """

    source: str
    place: str
    reason: str
    raw: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A document of the archive, without its text.

    Attributes:
        num: its number, counted from 1 in the order of adding; never used again.
        id: what it is called, by its provider where that says it.
        version: 1 for the first text under this id.
        title, url, outlet, published, byline: None where unknown.
        words: how many it has.
        previous: the number of the text that its address had before, or None.
        copy_of: the number of the first document with the same text, or None.
        near: the number of the document before it that it is most like, or None.
        likeness: how much of the shingles of the two is shared, 0 to 1.
        added: when it was added, ISO 8601 in UTC.
    """

    num: int
    id: str
    version: int
    title: str | None
    url: str | None
    outlet: str | None
    published: str | None
    byline: str | None
    words: int
    previous: int | None
    copy_of: int | None
    near: int | None
    likeness: float | None
    added: str

    @property
    def name(self) -> str:
        """The id, with the number of the version behind ``@`` from the second on."""
        return self.id if self.version == 1 else f"{self.id}@{self.version}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the documents of one call to add.

    Attributes:
        added: new documents, versions among them.
        versions: new texts of an address that was there.
        known: what was there already, text for text.
        copies: new documents with the text of another.
        near: new documents that are nearly another.
        aside: records set aside.
    """

    added: int = 0
    versions: int = 0
    known: int = 0
    copies: int = 0
    near: int = 0
    aside: int = 0

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            self.added + other.added,
            self.versions + other.versions,
            self.known + other.known,
            self.copies + other.copies,
            self.near + other.near,
            self.aside + other.aside,
        )


class EvidenceKind(StrEnum):
    """What a story and a document share."""

    QUOTE = "quote"
    FIGURE = "figure"
    NAME = "name"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that stands in the story and in a document of the archive.

    Attributes:
        kind: what it is.
        story: where it stands in the story.
        source: where it stands in the document.
        text: how it reads in the document.
    """

    kind: EvidenceKind
    story: Span
    source: Span
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """A document that the story may draw on.

    Attributes:
        document: the document.
        score: the probability that the story draws on it, 0 to 1.
        explains: how much of the story's content it has, 0 to 1.
        adds: how much of the story's content it has that no match before it has.
        same_text: whether it is the story itself, word for word.
        evidence: what the two share, in the order of the story.
        copies: near copies of it that match as well, best first.
    """

    document: Stored
    score: float
    explains: float
    adds: float
    same_text: bool
    evidence: tuple[Evidence, ...] = ()
    copies: tuple[Stored, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What the archive knows of a story.

    Attributes:
        matches: documents, the one that explains most first, each next one what explains most of
            the rest; near copies are grouped behind the one that fits best.
        confidence: the probability that a source of the story is in the archive, 0 to 1.
        searched: how many documents were searched.
        unindexed: how many documents were not searched, because the index is behind the store.
    """

    matches: tuple[Match, ...]
    confidence: float
    searched: int
    unindexed: int = 0

    @property
    def here(self) -> bool:
        """Whether a source is more likely in the archive than not."""
        return self.confidence >= 0.5
