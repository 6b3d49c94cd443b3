"""Are two speakers, named in two texts, the same? Yes, no, or cannot tell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import Levenshtein

from retold.annotate.names import content_words
from retold.language.english import PERSON_NOUNS, TITLES
from retold.model import Speaker

Roles = Mapping[str, frozenset[str]]


def merge_roles(texts: Iterable[Mapping[str, frozenset[str]]]) -> dict[str, frozenset[str]]:
    """Return what several texts say of each name, put together under the plain form of the name."""
    out: dict[str, frozenset[str]] = {}
    for roles in texts:
        for name, known in roles.items():
            key = " ".join(_parts(name))
            out[key] = out.get(key, frozenset()) | known
    return out


def same_speaker(story: Speaker | None, source: Speaker | None, roles: Roles) -> bool | None:
    """Return True or False where the two texts decide, else None.

    Args:
        story, source: the speakers as each text names them.
        roles: what both texts say of each name, by folded name: "minister", "trust".
    """
    if story is None or source is None:
        return None
    a, b = _parts(story.name), _parts(source.name)
    if not a or not b:
        return None
    if a == b or _initials(a, b) or _initials(b, a):
        return True
    named_a, named_b = _is_name(story.name), _is_name(source.name)
    if named_a and named_b:
        return _same_name(a, b, story.name, source.name, roles)
    words_a = content_words(story.name) | content_words(story.text) | roles.get(" ".join(a), frozenset())
    words_b = content_words(source.name) | content_words(source.text) | roles.get(" ".join(b), frozenset())
    if words_a & words_b:
        return True
    # A bare role on one side: another bearer of the role in either text decides.
    for words, name in ((words_a, b), (words_b, a)):
        heads = words & PERSON_NOUNS
        bearers = [n for n, known in roles.items() if heads and heads <= known]
        if bearers and " ".join(name) not in bearers and (named_a or named_b):
            return False
    return None


def _same_name(a: list[str], b: list[str], name_a: str, name_b: str, roles: Roles) -> bool | None:
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    if max(len(a[-1]), len(b[-1])) >= 5 and Levenshtein.distance(a[-1], b[-1]) <= 1:
        return True  # one of them is misspelt
    if a[-1] == b[-1] and len(a) > 1 and len(b) > 1:
        return a[0] == b[0] or (a[0][0] == b[0][0] and min(len(a[0]), len(b[0])) == 1) or None
    words_a = roles.get(" ".join(a), frozenset())
    words_b = roles.get(" ".join(b), frozenset())
    # A spokesman speaks for his house: "Rebasoo of the customs office" and "the customs office".
    if set(a) & words_b or set(b) & words_a:
        return True
    return False


def _parts(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = re.findall(r"[^\W_][\w'’-]*", plain.casefold())
    words = [re.sub(r"['’]s?$", "", w) for w in words]
    kept = [w for w in words if w not in {"the", "a", "an", "of", "and"}]
    while len(kept) > 1 and kept[0] in TITLES:
        kept = kept[1:]
    return kept


def _is_name(name: str) -> bool:
    return any(w[0].isupper() for w in re.findall(r"[^\W\d_][\w'’-]*", name)[-1:])


def _initials(a: list[str], b: list[str]) -> bool:
    return len(a) == 1 and len(b) > 1 and a[0] == "".join(w[0] for w in b)
