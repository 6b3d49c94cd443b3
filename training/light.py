"""Faithful small changes to a sentence, as a copy editor makes them.

A model that only sees copied sentences with one thing made wrong learns that a sentence which is
nearly the source's is wrong wherever it differs. So copied sentences are changed a little without
harm, some of them stay so (supported), and others get an error besides.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from spacy.tokens import Doc, Token

from retold.language.opposites import SYNONYMS

_SPELLED = "zero one two three four five six seven eight nine ten eleven twelve".split()
_SAYING = frozenset("said says added told announced reported stated noted warned claimed".split())
_LOOSE = frozenset("also however meanwhile now already then still currently just later".split())
_PAIRS = [
    ("percent", "per cent"), ("per cent", "percent"), ("%", " percent"), ("do not", "don't"),
    ("did not", "didn't"), ("does not", "doesn't"), ("is not", "isn't"), ("was not", "wasn't"),
    ("will not", "won't"), ("cannot", "can't"), ("don't", "do not"), ("didn't", "did not"),
    ("isn't", "is not"), ("won't", "will not"), ("can't", "cannot"), ("such as", "like"),
    ("more than", "over"), ("in order to", "to"), ("as well as", "and"), ("due to", "because of"),
    ("because of", "owing to"), ("but", "though"), ("while", "as"), ("following", "after"),
    ("prior to", "before"), ("around", "about"), ("approximately", "about"), ("people", "persons"),
    ("U.S.", "US"), ("United States", "US"), ("United Kingdom", "UK"), ("Mr ", ""), ("Mr. ", ""),
    ("according to", "as stated by"), ("a number of", "several"), ("so that", "so"),
]  # fmt: skip


def lightly(doc: Doc, chance: random.Random) -> str:
    """Return the sentence with one to three faithful small changes, if any can be made."""
    text = doc.text
    ways: list[Callable[[str, Doc, random.Random], str | None]] = [
        _marks, _that, _drop_loose, _swap, _synonym, _number, _tag, _without_day, _title,
        _conjunct,
    ]  # fmt: skip
    chance.shuffle(ways)
    left = chance.choice([1, 2, 2, 3])
    for way in ways:
        # Each works on the text as it is by now; the parse only tells which words to look for.
        made = way(text, doc, chance)
        if made is not None and made != text and len(made.split()) > 4:
            text = made
            left -= 1
            if not left:
                break
    return text


def _once(text: str, old: str, new: str) -> str | None:
    """Replace words that stand there exactly once."""
    if not old or text.count(old) != 1:
        return None
    made = text.replace(old, new)
    return made[:1].upper() + made[1:] if text[:1].isupper() else made


def _marks(text: str, _doc: Doc, chance: random.Random) -> str | None:
    """Other dashes, marks or no comma."""
    ways = [
        (" - ", " — "),
        ("—", ", "),
        ("“", '"'),
        ("”", '"'),
        ("’", "'"),
        (" — ", " - "),
        ('"', "'"),
    ]
    chance.shuffle(ways)
    made = text
    for old, new in ways[:3]:
        made = made.replace(old, new)
    return made


def _that(text: str, _doc: Doc, _chance: random.Random) -> str | None:
    """Put "that" behind "said", or take it away."""
    match = re.search(r"\b(said|says|added|announced|warned|claimed) that\b", text)
    if match:
        return text[: match.start()] + match.group(1) + text[match.end() :]
    match = re.search(
        r"\b(said|says|announced|warned|claimed) (?=(?:the|he|she|it|they|his|its)\b)", text
    )
    return text[: match.end()] + "that " + text[match.end() :] if match else None


def _drop_loose(text: str, doc: Doc, _chance: random.Random) -> str | None:
    """Leave out an adverb that carries nothing."""
    for token in doc:
        if token.lower_ in _LOOSE and token.pos_ == "ADV":
            made = re.sub(rf",? ?\b{re.escape(token.text)}\b,?", "", text, count=1).strip()
            return made[:1].upper() + made[1:]
    return None


def _swap(text: str, _doc: Doc, chance: random.Random) -> str | None:
    """Another form of the same: "%" for "percent", a contraction."""
    found = [(old, new) for old, new in _PAIRS if re.search(_apart(old), text)]
    return _once(text, *chance.choice(found)) if found else None


def _apart(words: str) -> str:
    """A pattern for words that are no part of a longer one."""
    before, behind = (r"\b" if c.isalnum() else "" for c in (words[0], words[-1]))
    return before + re.escape(words) + behind


def _synonym(text: str, doc: Doc, chance: random.Random) -> str | None:
    """A synonym, where the form is the base form."""
    found = [
        (token.text, other.replace("_", " "))
        for token in doc
        if token.text == token.lemma_
        and token.pos_ in {"VERB", "ADJ", "ADV"}
        and len(token.text) > 3
        for other in sorted(SYNONYMS.get(token.lemma_, ()))
    ]
    if not found:
        return None
    old, new = chance.choice(found)
    match = re.findall(rf"\b{re.escape(old)}\b", text)
    return re.sub(rf"\b{re.escape(old)}\b", new, text) if len(match) == 1 else None


def _number(text: str, _doc: Doc, chance: random.Random) -> str | None:
    """A number up to twelve in the other form."""
    ways = [(word, str(value)) for value, word in enumerate(_SPELLED) if value > 1]
    ways += [(value, word) for word, value in ways]
    chance.shuffle(ways)
    for old, new in ways:
        match = re.search(rf"(?<![\w.,$£€]){old}(?![\w%]|[.,]\d)", text)
        if match and match.start():
            return text[: match.start()] + new + text[match.end() :]
    return None


def _tag(text: str, doc: Doc, _chance: random.Random) -> str | None:
    """Move "X said" from the end of a sentence to its start."""
    match = re.fullmatch(r"([A-Z][^“”\"]*), ([A-Z][\w .'’-]{2,40}) (said|says|added)\.", text)
    if match is None:
        return None
    told = match.group(1)
    if doc[0].pos_ != "PROPN" and doc[0].text != "I":
        told = told[:1].lower() + told[1:]
    return f"{match.group(2)} {match.group(3)} {told}."


def _without_day(text: str, doc: Doc, _chance: random.Random) -> str | None:
    """Leave out when it was."""
    for entity in doc.ents:
        if entity.label_ == "DATE" and entity.start and entity.root.dep_ in {"pobj", "npadvmod"}:
            before: Token = doc[entity.start - 1]
            if before.lower_ == "on":
                return _once(text, f" {before.text} {entity.text}", "")
    return None


def _title(text: str, _doc: Doc, _chance: random.Random) -> str | None:
    """Leave out a title or first name before a surname."""
    match = re.search(
        r"(?<=[a-z,] )(?:President|Minister|Senator|Sen\.|Gov\.|Dr|Dr\.|Mrs|Ms) (?=[A-Z][a-z]+)",
        text,
    )
    return text[: match.start()] + text[match.end() :] if match else None


def _conjunct(text: str, doc: Doc, _chance: random.Random) -> str | None:
    """Leave out the second of two clauses joined by "and"."""
    for token in doc:
        if token.dep_ == "conj" and token.pos_ == "VERB" and token.head.dep_ == "ROOT":
            words = sorted(token.subtree, key=lambda t: t.i)
            joint = next((c for c in token.head.children if c.dep_ == "cc" and c.i < token.i), None)
            if joint is not None and joint.lower_ == "and" and words[-1].i >= len(doc) - 2:
                cut = (
                    _once(text, text[doc[joint.i].idx : words[-1].idx + len(words[-1])], "")
                    if text == doc.text
                    else None
                )
                if cut:
                    return re.sub(r"[ ,]+(?=[.!?\"”]*$)", "", cut)
    return None
