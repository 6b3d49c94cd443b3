"""The lines above an article: headline, bylines, datelines. Tests on one line each, pure.

What is asked of a line gets stricter the more it looks like prose: see :mod:`retold.reading.words`.
"""

from __future__ import annotations

import re

from retold.reading.lines import SENTENCE_END
from retold.reading.words import (
    MONTHS,
    NAME_WORDS,
    OUTLETS,
    ROLES,
    WEEKDAYS,
    all_names,
    has_date,
    is_capital,
    is_name_word,
    is_when,
    tokens,
    word_set,
)

HEADLINE_CHARS = 140
HEADLINE_WORDS = 22
_HEAD_LINE_CHARS = 160  # of a byline or dateline
_OUTLET_WORDS = 8
_PLACE_WORDS = 8  # tokens of a dateline that are neither date nor time
_PERIODS = word_set("year years quarter qtr month months week half period ended ends")
_TITLE_CASE_SHARE = 0.9
_TITLE_CASE_WORDS = 6
_LETTER_SHARE = 0.6  # of a headline; counters of shares and clicks have fewer

# A headline ends with a word or a closing mark, not with a comma, a dash, or half a character.
_FINISHED = re.compile(r"[\w.!?%)\]][\"'”’»]{0,2}\Z")
# A line that ends with one of these was cut inside a sentence.
_UNFINISHED = word_set(
    "a an the of to and or but in on at for from with by as that which who is are was were"
)
# "By Jane Doe", "Words by", "From our correspondent", at the beginning or after other head matter.
_BY = re.compile(
    r"(?:\A|(?<=[.|/–—] ))(?:(?:Words |Written |Story |Analysis |Text )?(?:By|BY|by)|"
    r"From our (?:own )?(?:correspondents?|reporters?))\s+"
)
# Ends the names of a byline: outlet or role after a comma, a bar, a date.
_AFTER_NAMES = re.compile(r"\s*(?:[,|/;•·(]|\s[–—-]\s).*", re.DOTALL)
_IN_PLACE = re.compile(r"\s+in\s+(?:(?!and\b)\S+\s?){1,4}")
_LABEL = re.compile(
    r"\A(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?|dateline|date)"
    r"\s?:?\s+",
    re.IGNORECASE,
)


def could_be_headline(line: str) -> bool:
    """Tell whether a first line has the shape of a headline: short, no full stop at its end."""
    words = line.split()
    if not 2 <= len(words) <= HEADLINE_WORDS or len(line) > HEADLINE_CHARS:
        return False
    if not is_capital(words[0].lstrip("\"'“‘«(")) and not words[0][:1].isdigit():
        return False
    letters = sum(map(str.isalpha, line))
    if letters < _LETTER_SHARE * len(line) or not _FINISHED.search(line):
        return False
    if words[-1].casefold() in _UNFINISHED:
        return False
    return not SENTENCE_END.search(line) or is_title_case(line)


def is_title_case(line: str) -> bool:
    """Tell whether nearly all words of a line of some length are capitalised."""
    words = [word for word in tokens(line) if word.casefold() not in NAME_WORDS]
    capitals = sum(map(is_capital, words))
    enough = len(words) >= _TITLE_CASE_WORDS and line.count(",") <= 1
    return enough and capitals >= _TITLE_CASE_SHARE * len(words)


def byline_names(line: str) -> str | None:
    """Return the names of a byline without "By", places and roles, or None if it is no byline."""
    if len(line) > _HEAD_LINE_CHARS or line.endswith(("!", "?", ":", ",")):
        return None
    match = None
    for match in _BY.finditer(line):  # noqa: B007  # the last one counts
        pass
    if match is None or not _is_head_matter(line[: match.start()]):
        return None
    return _names(line[match.end() :])


def name_in_place(line: str) -> str | None:
    """Return the name in a line such as "Jane Doe in London", or None."""
    name, found, place = line.partition(" in ")
    names, places = tokens(name), tokens(place)
    fits = 2 <= len(names) <= 4 and 1 <= len(places) <= 4 and not SENTENCE_END.search(line)
    if not found or not fits:
        return None
    return name if all(map(is_capital, names + places)) else None


def is_dateline(line: str) -> bool:
    """Tell whether a line is nothing but a date, with the place, the outlet, the time."""
    if len(line) > _HEAD_LINE_CHARS or line.endswith(("!", "?", ":", ",")):
        return False
    words = tokens(line)
    rest = [word for word in words if not is_when(word)]
    labelled = _LABEL.match(line) is not None
    if not _PERIODS.isdisjoint(map(str.casefold, rest)):
        return False  # "Year to March 31, 1987" heads a table
    dated = has_date(words) or (labelled and len(rest) < len(words) - 1)
    return dated and len(rest) <= _PLACE_WORDS and all(map(_is_head_word, rest))


def is_outlet(line: str, *, beside_head_matter: bool) -> bool:
    """Tell whether a line is the name of a newspaper, an agency or a desk.

    Args:
        line: a line below a headline.
        beside_head_matter: whether a byline or dateline stands directly above or below; then the
            name needs no word such as "Tribune" or "agency".
    """
    words = tokens(line)
    if not 0 < len(words) <= _OUTLET_WORDS or SENTENCE_END.search(line):
        return False
    if not is_capital(words[0]) or not all(map(_is_head_word, words)):
        return False
    return beside_head_matter or any(word.casefold() in OUTLETS for word in words)


def without_label(line: str) -> str:
    """Return a dateline without "Published", "Dateline:" and the like."""
    return _LABEL.sub("", line, count=1)


def _is_head_matter(before: str) -> bool:
    """Tell whether what stands before a "By" in the same line is an outlet, a place, a date."""
    return all(is_when(word) or _is_head_word(word) for word in tokens(before))


def _is_head_word(token: str) -> bool:
    return is_name_word(token) or token.casefold() in ROLES


def _names(rest: str) -> str | None:
    words = tokens(rest)
    if not words or len(words) > 20 or not all(_is_head_word(w) or is_when(w) for w in words):
        return None
    first = words[0].casefold()
    if first in MONTHS or first in WEEKDAYS or not is_capital(words[0]):
        return None
    names = _IN_PLACE.sub(" ", _AFTER_NAMES.sub("", _keep_list(rest))).strip(" .")
    return names if all_names(tokens(names)) else None


def _keep_list(rest: str) -> str:
    """Turn the commas between people ("A B, C D and E F") into "and", so that they survive."""
    head, comma, tail = rest.partition(", ")
    while comma and _is_person(tail):
        head = f"{head} and {tail.partition(', ')[0]}"
        _, comma, tail = tail.partition(", ")
    return f"{head}{comma}{tail}"


def _is_person(tail: str) -> bool:
    """Tell whether a list of people goes on after a comma: two capitals, then "and" or a comma."""
    words = tail.split(", ", maxsplit=1)[0].split()
    return "and" in words[2:5] and all(map(is_capital, words[:2])) and len(words) >= 5
