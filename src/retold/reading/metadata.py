"""What the head of a text tells about it: title, byline, dateline, date, publisher. Pure.

Everything is None unless the text says it in one of the usual forms.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retold.model import Block, BlockKind
from retold.reading.head import byline_names, name_in_place, without_label
from retold.reading.words import MONTHS, all_names, is_name_word, is_when, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
# Forms of a date that leave no doubt. "03/04/2026" does, and a date without a year too.
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})-(?P<number>\d{2})-(?P<day>\d{2})(?!\d)",  # 2026-07-18
        rf"(?<!\d){_DAY}(?:\s+of)?\s+{_MONTH}\b\.?,?\s+{_YEAR}(?!\d)",  # 18 July 2026
        rf"\b{_MONTH}\.?\s+{_DAY},?\s+{_YEAR}(?!\d)",  # July 18, 2026
    )
)
# A date printed in front of the first words of a text.
_LEADING_DATE = re.compile(
    r"\W{0,4}(?:(?:date|published|updated|posted)\W{1,3})?(?P<date>\d{4}-\d{2}-\d{2})(?!\d)",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s*(?:—|–|--)\s*|\s-\s+")
_AGENCY = re.compile(r"\s*\((?P<name>[^()]{2,40})\)\s*\Z")
_DATELINE_CHARS = 120  # "PLACE, Country, Weekday Day Month (Agency) - "
_AGENCY_WORDS = 4


@dataclass(frozen=True, slots=True)
class Dateline:
    """The beginning of a first paragraph: "HARKU, 18 July (Nordline) - ".

    Attributes:
        text: place and date, as they stand.
        publisher: the agency in brackets, or None.
    """

    text: str
    publisher: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a text; None where unknown. ``date`` is ISO 8601, a day."""

    title: str | None = None
    byline: str | None = None
    dateline: str | None = None
    date: str | None = None
    publisher: str | None = None
    url: str | None = None


def read_front_matter(text: str) -> dict[str, str]:
    """Return the ``key: value`` lines of a front matter, keys in lower case, nothing nested."""
    pairs = (line.partition(":") for line in text.splitlines() if line[:1].isalpha())
    return {key.strip().casefold(): value.strip().strip("\"'") for key, _, value in pairs}


def from_head(text: str, blocks: Sequence[Block]) -> Metadata:
    """Return what the headline, byline and dateline of ``text`` tell.

    Args:
        text: the text.
        blocks: its blocks, as :func:`retold.reading.blocks.find_blocks` found them.
    """
    by_kind = {
        kind: [" ".join(b.span.of(text).split()) for b in blocks if b.kind is kind]
        for kind in (BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.DATELINE)
    }
    bylines, datelines = by_kind[BlockKind.BYLINE], by_kind[BlockKind.DATELINE]
    opening = next((b.span.of(text) for b in blocks if b.kind is BlockKind.PARAGRAPH), "")
    leading = find_dateline(opening)
    names = next(filter(None, map(_byline, bylines)), None)
    dated = [*datelines, *bylines, *([leading.text] if leading else [])]
    return Metadata(
        title=next(iter(by_kind[BlockKind.HEADLINE]), None),
        byline=names,
        dateline=leading.text if leading else next(map(without_label, datelines), None),
        date=next(filter(None, map(iso_date, dated)), None) or _leading_date(text),
        publisher=leading.publisher if leading else None,
    )


def iso_date(text: str) -> str | None:
    """Return the first full date in ``text`` as ``YYYY-MM-DD``, or None.

    A time after an ISO date is dropped; a date without a year, or with the month as a number in
    an order that differs between countries, is None.
    """
    for form in _DATES:
        for match in form.finditer(text[:1000]):
            if found := _valid(match.groupdict()):
                return found
    return None


def find_dateline(paragraph: str) -> Dateline | None:
    """Return the dateline in front of a first paragraph, or None."""
    start = paragraph[:_DATELINE_CHARS]
    dash = _DASH.search(start)
    # The hyphen of "Saint-Denis" is no dash; "Reuters - A man" has its words after it.
    if not dash or dash.start() == 0 or dash.end() >= len(paragraph):
        return None
    before, follows = start[: dash.start()], paragraph[dash.end()]
    if not (follows.isupper() or follows.isdigit() or follows in "\"“‘'("):
        return None
    agency = _AGENCY.search(before)
    place = before[: agency.start()] if agency else before
    if agency and not _is_agency(agency["name"]):
        return None
    if not _is_place(place, loose=agency is not None):
        return None
    return Dateline(place.strip(), agency["name"].strip() if agency else None)


def _byline(line: str) -> str | None:
    return byline_names(line) or name_in_place(line)


def _leading_date(text: str) -> str | None:
    match = _LEADING_DATE.match(text)
    return iso_date(match["date"]) if match else None


def _valid(parts: Mapping[str, str | None]) -> str | None:
    month = int(parts.get("number") or 0) or MONTHS[(parts.get("month") or "").casefold()]
    try:
        return dt.date(int(parts["year"] or 0), month, int(parts["day"] or 0)).isoformat()
    except ValueError:
        return None


def _is_agency(name: str) -> bool:
    words = tokens(name)
    return 0 < len(words) <= _AGENCY_WORDS and all_names(words)


def _is_place(text: str, *, loose: bool) -> bool:
    """Tell whether ``text`` is "PLACE, Country, date".

    Args:
        text: what stands before the dash.
        loose: whether an agency follows, so that the place need not be in capitals.
    """
    place, _, rest = text.partition(",")
    words = tokens(place)
    letters = [char for char in place if char.isalpha()]
    capitals = len(letters) >= 3 and all(map(str.isupper, letters))
    if not 0 < len(words) <= 5 or not all_names(words) or not (capitals or loose):
        return False
    return all(is_when(word) or is_name_word(word) for word in tokens(rest))
