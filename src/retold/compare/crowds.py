"""How many speak, as a speaker's description tells."""

from __future__ import annotations

import re
from enum import IntEnum

from retold.language.people import (
    DOCUMENT_NOUNS,
    ORG_WORDS,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
)


class Crowd(IntEnum):
    """How many a speaker's description says they are."""

    ONE = 1
    SOME = 2
    MANY = 3
    MOST = 4


_MOST = re.compile(r"(?i)(?:most|all|every|the majority|an? \w* ?majority)\b")
_MANY = re.compile(r"(?i)(?:many|lots|scores|dozens|hundreds|thousands|numerous)\b")
_SOME = re.compile(r"(?i)(?:some|several|a few|a number|two|three|a group|a handful|both)\b")
_ONE = re.compile(r"(?i)(?:an?|one|another|the|her|his|its|their) ")


def crowd(description: str) -> Crowd | None:
    """Return how many speak by a description ("analysts", "one parent"); None if it tells not."""
    words = re.findall(r"[^\W\d_][\w'’-]*", description)
    if not words:
        return None
    if _MOST.match(description):
        return Crowd.MOST
    if _MANY.match(description):
        return Crowd.MANY
    if _SOME.match(description):
        return Crowd.SOME
    head = (
        re.split(r"\s+(?:of|for|from|at|in|with|who|on|to)\b", description)[0]
        .split()[-1]
        .casefold()
    )
    if head in PERSON_NOUNS and _is_plural(head):
        return None if description.casefold().startswith(_OWN) else Crowd.SOME
    lows = {w.casefold() for w in words}
    if lows & (ORG_WORDS | ORGANISATION_NOUNS | DOCUMENT_NOUNS):
        return Crowd.ONE if head in PERSON_NOUNS else None
    named = any(w[0].isupper() for w in words[1:]) or (words[0][0].isupper() and len(words) == 1)
    if head in PERSON_NOUNS or (named and not _is_plural(head)):
        return Crowd.ONE
    return None


_OWN = ("the ", "her ", "his ", "its ", "their ", "these ", "those ")


def _is_plural(noun: str) -> bool:
    return noun in {"people", "men", "women", "children"} or (
        noun.endswith("s") and noun[:-1] in PERSON_NOUNS
    )
