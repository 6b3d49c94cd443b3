"""Whether two names mean one speaker: "Mayor Zbigniew Rutka (he)", "Mr Rutka" and "Rutka" do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

ARTICLES = frozenset({"a", "an", "the"})
# What stands before a name; the words before it ("Foreign Minister Hulan") go with it.
# fmt: off
TITLES = frozenset({
    "ambassador", "attorney", "aunty", "bishop", "captain", "capt", "chairman", "chairwoman",
    "chancellor", "chief", "cllr", "col", "colonel", "commissioner", "constable", "councillor",
    "dame", "detective", "director", "dr", "father", "general", "gen", "gov", "governor",
    "inspector", "judge", "justice", "lady", "lawyer", "lieutenant", "lord", "lt", "mayor",
    "minister", "miss", "mr", "mrs", "ms", "mx", "officer", "premier", "president", "prince",
    "princess", "prof", "professor", "rep", "representative", "rev", "reverend", "secretary",
    "sen", "senator", "sergeant", "sgt", "sir", "sister", "spokesman", "spokesperson",
    "spokeswoman", "superintendent", "treasurer",
})
# fmt: on
SUFFIXES = frozenset({"corp", "inc", "jr", "kc", "ltd", "mep", "mp", "phd", "plc", "qc", "sr"})
# Where the head of a description ends: "observers from the Organisation of Island States".
PREPOSITIONS = frozenset({"at", "for", "from", "in", "of", "on", "to", "who", "with"})

WORD = re.compile(r"[^\W_]+(?:[-'.][^\W_]+)*")
HINT = re.compile(r"\([^()]*\)")  # "(she)": how the retelling itself calls the speaker


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of one name or description that tell who it is, the weightiest last."""
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    words = WORD.findall(plain)
    while words and words[0].casefold() in ARTICLES:
        words = words[1:]
    if words and words[0].islower():  # a description, not a name: keep its head
        cut = (at for at, word in enumerate(words) if at and word in PREPOSITIONS)
        words = words[: next(cut, len(words))]
    words = [word.casefold().removesuffix("'s") for word in words]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words = words[:-1]
    titles = [at for at, word in enumerate(words[:-1]) if word in TITLES]
    return tuple(words[titles[-1] + 1 :] if titles else words)


def same_speaker(one: str, other: str) -> bool:
    """Tell whether two names can mean the same speaker.

    The last words (of a person, the surname) must be equal. Where both have more words, they must
    share one or an initial, so that two people of one surname stay apart. A name and its apposition
    ("the grid operator, Rede Norte") are compared each on its own.
    """
    return any(
        _same_words(name_words(a), name_words(b))
        for a in HINT.sub(" ", one).split(",")
        for b in HINT.sub(" ", other).split(",")
    )


def _same_words(one: Sequence[str], other: Sequence[str]) -> bool:
    if not one or not other or one[-1] != other[-1]:
        return False
    first, second = one[:-1], other[:-1]
    if not first or not second:
        return True
    return any(a == b or (1 in {len(a), len(b)} and a[0] == b[0]) for a in first for b in second)
