"""Words that the head and the furniture of a news text are made of: tables and small tests.

A byline, a dateline or a credit is a line in which every token is a name, a date, or one of a few
small words. Prose has verbs, and no verb stands in these tables: that is what keeps a paragraph of
the article from being taken for anything else.
"""

from __future__ import annotations

import re


def word_set(words: str) -> frozenset[str]:
    """Return the words of a table that is written as one string."""
    return frozenset(words.split())


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday "
    "mon tue tues wed thu thur thurs fri sat sun"
)
# Words of a line that says when: labels, clock times, zones.
WHEN_WORDS = word_set(
    "published updated posted last first modified date dateline on at am pm a.m p.m noon midnight "
    "gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et ist aest h local time"
)
# Words inside the names of people, places and outlets.
NAME_WORDS = word_set(
    "and und et y e & of in for the at to de del della di da do dos la le les los el al van von "
    "der den ter ten bin ibn af av zu"
)
# What stands beside a name in a byline.
ROLES = word_set(
    "reporter reporters correspondent correspondents editor editors writer writers staff columnist "
    "producer analyst desk bureau chief team service edition agency news press media wire special "
    "senior deputy political business science health education economics economy technology "
    "environment sports sport foreign home world international national diplomatic crime legal "
    "defence defense security transport court our own a additional reporting by city"
)
# Words that only the name of an outlet holds.
OUTLETS = word_set(
    "agency news newspaper tribune herald times post press service dispatch courier gazette "
    "observer guardian telegraph mail journal chronicle standard sun mirror star express examiner "
    "inquirer sentinel record report weekly daily desk wire reuters afp ap bbc cnn "
    "magazine review today"
)
# Agencies and stock collections, as they stand in a picture credit (one word of the name).
AGENCIES = word_set(
    "reuters ap afp getty anadolu epa epa-efe efe shutterstock bloomberg xinhua tass sputnik "
    "alamy nurphoto sipa zuma upi dpa ansa pa istock unsplash wikimedia pool handout "
    "images pictures photo photos via"
)

_TOKEN = re.compile(r"[^\s,;|/()\[\]]+")
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])(?:[:.h]\d\d(?:[:.]\d\d)?)?(?:h|am|pm|a\.m|p\.m|z)?", re.IGNORECASE
)
_DAY = re.compile(r"(?:[12]?\d|3[01]|0\d)(?:st|nd|rd|th)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:T[\d:.+Z-]*)?")


def tokens(line: str) -> list[str]:
    """Split a line at white space, commas, bars, slashes and brackets; full stops are cut off."""
    return [bare for token in _TOKEN.findall(line) if (bare := token.strip("\"'“”‘’.:—–-©•·"))]


def is_capital(token: str) -> bool:
    """Tell whether a token begins like a name."""
    return token[:1].isupper() or token[:2].casefold() in {"d'", "d’", "l'", "l’"}


def is_when(token: str) -> bool:
    """Tell whether a token belongs to a date or a time of day."""
    low = token.casefold().rstrip(".")
    return (
        low in MONTHS
        or low in WEEKDAYS
        or low in WHEN_WORDS
        or any(form.fullmatch(token) for form in (_CLOCK, _DAY, _YEAR, _ISO))
    )


def is_name_word(token: str) -> bool:
    """Tell whether a token can be part of a name, small words and initials included."""
    return is_capital(token) or token.casefold() in NAME_WORDS


def all_names(words: list[str]) -> bool:
    """Tell whether every token can be part of a name and at least one is capitalised."""
    return all(map(is_name_word, words)) and any(map(is_capital, words))


def has_date(words: list[str]) -> bool:
    """Tell whether the tokens hold a day with its month, or an ISO date."""
    if any(_ISO.fullmatch(word) for word in words):
        return True
    low = [word.casefold() for word in words]
    months = [i for i, word in enumerate(low) if word in MONTHS]
    return any(_DAY.fullmatch(low[j]) for i in months for j in (i - 1, i + 1) if 0 <= j < len(low))
