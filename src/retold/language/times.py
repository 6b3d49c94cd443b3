"""English: words for times. All tables are our own."""

from __future__ import annotations

_MONTHS = """January February March April May June July August September October November
    December""".split()
MONTH_NUMBERS: dict[str, int] = {name: i for i, name in enumerate(_MONTHS, start=1)} | {
    name[:3]: i for i, name in enumerate(_MONTHS, start=1)
} | {"Sept": 9}  # fmt: skip
WEEKDAY_NUMBERS: dict[str, int] = {
    name: i
    for i, name in enumerate(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    )
} | {"Mon": 0, "Tues": 1, "Weds": 2, "Thurs": 3}  # fmt: skip
CLOCK_WORDS = {"noon": 12, "midday": 12, "midnight": 24}
# Parts of a period: its start, its middle, its end.
PARTS: dict[str, int] = {
    "early": -1, "earlier": -1, "the start": -1, "start": -1, "the beginning": -1,
    "beginning": -1, "the opening": -1, "mid": 0, "the middle": 0, "late": 1, "later": 1,
    "the end": 1, "end": 1, "the close": 1, "close": 1, "year end": 1,
}  # fmt: skip
PERIOD_DAYS: dict[str, int] = {
    "day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365, "decade": 3650,
}  # fmt: skip
# First and last month, north of the equator and loosely.
SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "winter": (11, 3),
}  # fmt: skip
