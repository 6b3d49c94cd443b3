"""When: days, months, years, clock times and relative times, resolved as far as the text allows.

A time is a set of fields, each None where the words leave it open ("Monday" has a weekday only).
With the date of the document, relative times and weekdays become calendar days as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from retold.language.numbers import words_to_number
from retold.language.times import (
    CLOCK_WORDS,
    MONTH_NUMBERS,
    PARTS,
    PERIOD_DAYS,
    SEASONS,
    WEEKDAY_NUMBERS,
)
from retold.model import Span


@dataclass(frozen=True, slots=True)
class When:
    """A time that a text names.

    Attributes:
        span: where it stands, with the words that belong to it ("early on", "the end of").
        year, month, day: of the calendar.
        weekday: 0 for Monday.
        hour, minute: of the day, 0 to 24.
        part: -1 for the start of a period, 0 for its middle, 1 for its end.
        season: "spring", "quarter 2", "half 1", or None.
        relative: unit and how many of them from the document's date: ("year", -1) for last year.
        first, last: the calendar days that it covers, where known.
        named: whether it says which day, month or year by itself, without the document's date.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    part: int | None = None
    season: str | None = None
    relative: tuple[str, int] | None = None
    first: date | None = None
    last: date | None = None
    named: bool = True

    @property
    def grain(self) -> str:
        """What it names, at its finest: "clock", "day", "weekday", "month", "year" ..."""
        if self.hour is not None:
            return "clock"
        if self.relative is not None:
            return self.relative[0]
        if self.day is not None:
            return "day"
        if self.weekday is not None:
            return "weekday"
        if self.season is not None:
            return "season"
        return "month" if self.month is not None else "year"


_MONTH = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAY_NUMBERS, key=len, reverse=True))
_PART = "|".join(sorted((re.escape(p) for p in PARTS), key=len, reverse=True))
_PERIOD = (
    "week|month|year|weekend|night|morning|afternoon|evening|spring|summer|autumn|winter|fall|"
    "quarter|decade|century|season"
)
_COUNT = r"(?:a|an|\d{1,4}|[a-z]+(?:-[a-z]+)?)"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_TIME = re.compile(
    rf"""(?x)
    (?:(?P<part>(?i:{_PART}))[\s-]+(?:(?i:of|in|on|by)\s+)?(?:(?i:the)\s+)?)?
    (?:
      (?P<iso>\b(?P<iy>{_YEAR})-(?P<im>\d\d)-(?P<id>\d\d)\b)
    | \b(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{_MONTH})\b\.?(?:,?\s+(?P<y1>{_YEAR}))?
    | \b(?P<m2>{_MONTH})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:%|per|million|billion|[:.]\d))(?:,?\s+(?P<y2>{_YEAR})\b)?
    | \b(?P<m3>{_MONTH})\b\.?(?:,?\s+(?:of\s+)?(?P<y3>{_YEAR})\b)?
    | \b(?:(?P<which>(?i:last|next|this|the\s+following|the\s+previous))\s+)?(?P<wd>{_WEEKDAY})s?\b
    | \b(?P<h>\d{{1,2}})(?:[:.](?P<mi>\d\d))?\s?(?P<ap>(?i:a\.?m\.?|p\.?m\.?))(?!\w)
    | \b(?P<h24>[01]?\d|2[0-3]):(?P<mi24>[0-5]\d)\b
    | \b(?P<oclock>(?i:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s+o['’]clock\b
    | \b(?P<clockword>(?i:noon|midday|midnight))\b
    | \b(?P<rel>(?i:last|next|this|the\s+previous|the\s+following|the\s+past))\s+(?P<period>(?i:{_PERIOD}))\b
    | \b(?P<ago>(?i:{_COUNT}))\s+(?P<agou>(?i:day|week|month|year|decade|fortnight)s?)\s+(?P<agow>(?i:ago|earlier|later))\b
    | \b(?P<dayword>(?i:yesterday|today|tomorrow|tonight))\b
    | \b(?:the\s+)?(?P<decade>(?:1[5-9]|20)\d0)s\b
    | \b(?P<months>(?i:first|last))\s+three\s+months(?:\s+of\s+(?:the\s+year|(?P<my>{_YEAR})))?
    | \b(?P<ord>(?i:first|second|third|fourth|1st|2nd|3rd|4th))\s+(?P<ordp>(?i:quarter|half))\b(?:\s+of\s+(?:the\s+(?:financial\s+)?year|(?P<oy>{_YEAR})))?
    | \b(?:(?i:in|the|this|by|next|last|since|until|during|early|late|mid)[\s-]+)(?P<season>(?i:spring|summer|autumn|winter))\b(?:\s+(?:of\s+)?(?P<sy>{_YEAR}))?
    | (?<![\d.,:£$€/#-])\b(?P<year>{_YEAR})\b(?![%\d]|[.,]\d|-\d{{3}})
    )
    """  # noqa: E501  # one form a line
)
_NOT_YEAR_BEHIND = re.compile(
    r"\s+(?:people|men|women|homes|houses|jobs|votes|workers|members|cases|deaths|tonnes|tons|"
    r"metres|meters|feet|miles|km|kilometres|pages|seats|staff|pupils|students|words)\b"
)
_BY = re.compile(r"(?i)\bmay\b\s+(?:be|have|not|also|well|still|yet|soon|even|never|[a-z]+)\b")
_SHORTENED = re.compile(
    r"(?:[ap]\.\s?m|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?))\.$"
)
_PREVIOUS = frozenset(("last", "the previous", "the past"))
_FOLLOWING = frozenset(("next", "the following"))


def find_dates(text: str, dated: str | None) -> tuple[When, ...]:
    """Return the times that a text names, in order.

    Args:
        text: the text.
        dated: the date of the document, ISO 8601, or None.
    """
    anchor = _anchor(dated)
    return tuple(_resolved(when, anchor) for when in _found(text))


def _anchor(dated: str | None) -> date | None:
    try:
        return date.fromisoformat(dated[:10]) if dated else None
    except ValueError:
        return None


def _found(text: str) -> Iterator[When]:
    for match in _TIME.finditer(text):
        when = _read(text, match)
        if when is not None:
            yield when


def _read(text: str, match: re.Match[str]) -> When | None:  # one branch a form
    got = {k: v for k, v in match.groupdict().items() if v is not None}
    words = match.group()
    stop = words.endswith(".") and not _SHORTENED.search(words)
    span = Span(match.start(), match.end() - stop)
    part = PARTS.get(re.sub(r"\s+", " ", got["part"].casefold())) if "part" in got else None
    bare = When(span, part=part)
    if "iso" in got:
        return _dated(bare, int(got["iy"]), int(got["im"]), int(got["id"]))
    for d, m, y in (("d1", "m1", "y1"), ("d2", "m2", "y2")):
        if m in got:
            year = int(got[y]) if y in got else None
            return _dated(bare, year, MONTH_NUMBERS[got[m]], int(got[d]))
    if "m3" in got:
        modal = got["m3"] == "May" and _BY.match(text, match.start("m3"))
        noun = got["m3"] in {"March", "Mar", "May"} and _is_other_word(text, match)
        if (modal or noun) and "y3" not in got:
            return None
        year = int(got["y3"]) if "y3" in got else None
        return replace(bare, month=MONTH_NUMBERS[got["m3"]], year=year)
    if "wd" in got:
        which = re.sub(r"\s+", " ", got.get("which", "").casefold())
        shift = -1 if which in _PREVIOUS else 1 if which in _FOLLOWING else 0
        relative = ("weekday", shift) if shift else None
        return replace(
            bare, weekday=WEEKDAY_NUMBERS[got["wd"]], relative=None, named=relative is None
        )
    if "ap" in got:
        hour = int(got["h"]) % 12 + (12 if got["ap"][0] in "pP" else 0)
        return replace(bare, hour=hour, minute=int(got.get("mi", 0)))
    if "h24" in got:
        return replace(bare, hour=int(got["h24"]), minute=int(got["mi24"]))
    if "oclock" in got:
        number = words_to_number(got["oclock"]) if got["oclock"].isalpha() else int(got["oclock"])
        return replace(bare, hour=int(number or 0), minute=0, named=False)
    if "clockword" in got:
        return replace(bare, hour=CLOCK_WORDS[got["clockword"].casefold()], minute=0)
    if "rel" in got:
        rel = re.sub(r"\s+", " ", got["rel"].casefold())
        shift = -1 if rel in _PREVIOUS else 1 if rel in _FOLLOWING else 0
        fixed = rel.startswith("the ")  # from a day that the text names, not from its own
        return replace(
            bare,
            relative=("following" if fixed else got["period"].casefold(), shift),
            named=False,
        )
    if "ago" in got:
        count = 1 if got["ago"].casefold() in {"a", "an"} else _count(got["ago"])
        if count is None:
            return None
        unit = got["agou"].casefold().removesuffix("s")
        if got["agow"].casefold() != "ago":
            return replace(bare, relative=("following", int(count)), named=False)
        return replace(bare, relative=(unit, -int(count)), named=False)
    if "dayword" in got:
        shift = {"yesterday": -1, "tomorrow": 1}.get(got["dayword"].casefold(), 0)
        return replace(bare, relative=("day", shift), named=False)
    if "decade" in got:
        return replace(bare, season=f"{got['decade']}s")
    if "months" in got:
        year = int(got["my"]) if "my" in got else None
        number = 1 if got["months"].casefold() == "first" else 4
        return replace(bare, season=f"quarter {number}", year=year)
    if "ord" in got:
        number = {"f": 1, "s": 2, "t": 3}.get(got["ord"][0].casefold(), 4)
        number = 4 if got["ord"].casefold() == "fourth" else number
        number = int(got["ord"][0]) if got["ord"][0].isdigit() else number
        year = int(got["oy"]) if "oy" in got else None
        period = got["ordp"].casefold()
        if period == "half" and not re.search(r"(?i)\bof\b", match.group()):
            return None  # of a match
        return replace(bare, season=f"{period} {number}", year=year)
    if "season" in got:
        year = int(got["sy"]) if "sy" in got else None
        return replace(bare, season=got["season"].casefold(), year=year)
    if "year" in got and not _NOT_YEAR_BEHIND.match(text, match.end()):
        return replace(bare, year=int(got["year"]))
    return None


def _count(words: str) -> float | None:
    return float(words) if words.isdigit() else words_to_number(words)


def _is_other_word(text: str, match: re.Match[str]) -> bool:
    """``March`` at the head of a sentence, ``Mrs May``: no month."""
    before = text[max(0, match.start("m3") - 8) : match.start("m3")]
    title = re.search(r"(?:Mrs?|Ms|Theresa|Minister|Dr)\.?\s$", before) is not None
    behind = re.match(
        r"\s+(?:said|told|for|on|against|in\s+[A-Z]|by|through)\b", text[match.end() :]
    )
    return title or (
        behind is not None and not re.search(r"(?i)\b(?:in|of|by|since|last)\s$", before)
    )


def _dated(bare: When, year: int | None, month: int, day: int) -> When | None:
    if not 1 <= day <= 31 or not 1 <= month <= 12:
        return None
    return replace(bare, year=year, month=month, day=day)


def _resolved(when: When, anchor: date | None) -> When:
    """With the calendar days that it covers, and the fields that follow from them."""
    try:
        found = _days(when, anchor)
    except (OverflowError, ValueError):  # at the ends of the calendar
        found = None
    if found is None:
        return when
    first, last = found
    out = replace(when, first=first, last=last)
    if first == last and when.weekday is None:
        out = replace(out, weekday=first.weekday())
    return out


def _days(when: When, anchor: date | None) -> tuple[date, date] | None:
    if when.day is not None and when.month is not None:
        year = when.year or (_nearest_year(when, anchor) if anchor else None)
        return _safe(year, when.month, when.day) if year else None
    if when.month is not None:
        year = when.year or (_nearest_year(when, anchor) if anchor else None)
        if year is None:
            return None
        following = date(year + when.month // 12, when.month % 12 + 1, 1)
        return date(year, when.month, 1), following - timedelta(1)
    if when.season is not None:
        return _season_days(when)
    if when.year is not None:
        return date(when.year, 1, 1), date(when.year, 12, 31)
    if anchor is None:
        return None
    if when.weekday is not None and when.relative is None:
        return None  # last or next: the words around it decide, and they may mislead
    if when.relative is None:
        return None
    unit, shift = when.relative
    return _relative_days(unit, shift, anchor)


def _relative_days(unit: str, shift: int, anchor: date) -> tuple[date, date] | None:
    if unit == "day":
        day = anchor + timedelta(shift)
        return day, day
    if unit == "year" and abs(shift) <= 1:
        return date(anchor.year + shift, 1, 1), date(anchor.year + shift, 12, 31)
    if unit == "month" and abs(shift) <= 1:
        months = anchor.year * 12 + anchor.month - 1 + shift
        first = date(months // 12, months % 12 + 1, 1)
        following = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
        return first, following - timedelta(1)
    if unit == "week" and abs(shift) <= 1:
        monday = anchor - timedelta(anchor.weekday()) + timedelta(7 * shift)
        return monday - timedelta(1), monday + timedelta(6)
    if unit in PERIOD_DAYS:  # "17 months ago": give or take half a unit
        days = PERIOD_DAYS[unit]
        slack = timedelta(max(1, int(days * 0.75)))
        try:
            middle = anchor + timedelta(shift * days)
            return middle - slack, middle + slack
        except OverflowError:
            return None
    return None


def _season_days(when: When) -> tuple[date, date] | None:
    year = when.year
    name = when.season or ""
    if name.endswith("s") and name[:-1].isdigit():
        start = int(name[:-1])
        return date(start, 1, 1), date(start + 9, 12, 31)
    if year is None:
        return None
    if name.startswith(("quarter", "half")):
        number, months = int(name[-1]), 3 if name.startswith("quarter") else 6
        first = (number - 1) * months + 1
        if first > 12:
            return None
        last = first + months
        return date(year, first, 1), date(year + last // 13, (last - 1) % 12 + 1, 1) - timedelta(1)
    first, last = SEASONS[name]
    if first > last:
        return date(year - 1, first, 1), date(year + 1, last, 28)
    return date(year, first, 1), date(year, last, 30)


def _nearest_year(when: When, anchor: date) -> int:
    """Without a year a date is the nearest one to the day of the report."""
    fits = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        found = _safe(year, when.month or 1, when.day or 15)
        if found:
            fits.append((abs((found[0] - anchor).days), year))
    return min(fits)[1] if fits else anchor.year


def _safe(year: int, month: int, day: int) -> tuple[date, date] | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found, found


def agree(a: When, b: When) -> bool | None:
    """Tell whether two times can be the same; None where they cannot be compared.

    Args:
        a: a time of one text, resolved by that document's date.
        b: a time of the other, by its own.
    """
    fields = ("year", "month", "day", "weekday", "hour", "minute")
    pairs = [(getattr(a, f), getattr(b, f)) for f in fields]
    shared = [(x, y) for x, y in pairs if x is not None and y is not None]
    if a.hour is not None and b.hour is not None:
        twelve = not (a.named and b.named)  # "ten o'clock" may be either
        hours = {a.hour % 12, b.hour % 12} if twelve else {a.hour % 24, b.hour % 24}
        return len(hours) == 1 and a.minute == b.minute
    if (a.hour is None) != (b.hour is None):
        return None
    if shared and any(x != y for x, y in shared):
        return False
    parts = {a.part, b.part} - {None, 0}
    if len(parts) > 1 and shared:
        return False
    if a.month is not None and b.month is not None and not (a.year and b.year):
        return True  # the year is only the nearest one
    if a.season in SEASONS and b.season in SEASONS and a.season != b.season:
        return False
    if a.first and a.last and b.first and b.last:
        return a.first <= b.last and b.first <= a.last
    if a.season and b.season and a.season[:4] == b.season[:4]:
        return a.season == b.season
    if a.relative and b.relative and a.relative[0] == b.relative[0]:
        return None if a.relative[0] == "following" else a.relative == b.relative
    return True if shared else None
