"""Articles as a provider hands them over in bulk, and what was wrong with those that are no use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from retold.reading.metadata import iso_date


@dataclass(frozen=True, slots=True)
class Item:
    """An article as it was handed over.

    Attributes:
        text: the untouched text, not blank.
        id: what its provider calls it, or None.
        title, url, outlet, published, byline: None where unknown. ``published`` is ISO 8601, as
            exact as it was given: a year, a day, or a moment.
    """

    text: str
    id: str | None = None
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    byline: str | None = None


@dataclass(frozen=True, slots=True)
class Flaw:
    """A record that is no article.

    Attributes:
        place: where it stands in the file ("line 7").
        reason: what is wrong with it, and the remedy.
        raw: the record, or its beginning.
    """

    place: str
    reason: str
    raw: str


@dataclass(frozen=True, slots=True)
class Read:
    """One record of a file that was read in bulk.

    Attributes:
        record: the article, or what is wrong.
        position: where the next record begins, in the unit of the format (bytes, rows), so that
            reading can go on there.
    """

    record: Item | Flaw
    position: int


_NAMES = {
    "id": ("id", "guid"),
    "title": ("title", "headline"),
    "url": ("url", "link"),
    "outlet": ("outlet", "publisher", "source"),
    "published": ("published", "date"),
    "byline": ("byline", "author"),
}
_LONGEST_NAME = 2000  # characters of a title or an address; more is no such thing


def item_of(fields: Mapping[str, object], place: str, raw: str) -> Item | Flaw:
    """Return the article that the fields of a record make.

    Args:
        fields: ``id``, ``url``, ``title``, ``outlet`` (or ``publisher``, ``source``),
            ``published`` (or ``date``), ``byline`` (or ``author``), and ``text``, which is needed.
        place: where it stands, for the message.
        raw: the record as it stands.
    """
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        problem = "is blank" if isinstance(text, str) else "is missing or no string"
        return Flaw(place, f'The field "text" {problem}. It has to hold the article.', raw)
    known = {name: first(fields, names) for name, names in _NAMES.items()}
    return Item(whole(text), **{**known, "published": moment(known["published"])})


def first(fields: Mapping[str, object], names: Iterable[str]) -> str | None:
    """Return the first of some fields that is a number or a string that is not blank."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str) and value.strip():
            return " ".join(whole(value[:_LONGEST_NAME]).split())
    return None


def moment(text: str | None) -> str | None:
    """Return a date as ISO 8601, or None if it leaves doubts.

    A year, a month, a day or a moment in ISO 8601 stays as it is; a date in words becomes a day.
    """
    if text is None:
        return None
    head = text[:10].split("T")[0]
    parts = head.split("-")
    lengths = [len(part) for part in parts]
    if lengths in ([4], [4, 2], [4, 2, 2]) and all(part.isdecimal() for part in parts):
        return text[:32]
    return iso_date(text)


def whole(text: str) -> str:
    """Replace halves of characters, which no output could show, one for one."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
