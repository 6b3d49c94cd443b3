"""Who states what, in one sentence: a cue, its content and its source as tokens of the parse.

A cue of ``retold.language.cues`` with one of the complements it takes is a statement: the
complement is its content, the cue's subject its source. The scheme (source, cue, content) is that
of PolNeAR: Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News",
LREC 2018.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from retold.annotate.complements import Complement, complement_of
from retold.annotate.phrases import phrases
from retold.annotate.sources import quoted_as_saying, source_of
from retold.annotate.trees import Parsed
from retold.language.cues import CUES, Cue
from retold.language.parser import Tree
from retold.language.people import DATES, REPORTING_VERBS
from retold.model import Force

_JOINED = frozenset(("conj", "advcl", "parataxis"))
_CONTRAST = frozenset(("while", "as", "although", "though", "whereas", "but"))
_SAID = frozenset(
    (Force.NEUTRAL, Force.ASSERTIVE, Force.COMMITTING, Force.DISTANCING, Force.DENYING)
)
_ADDING = frozenset("adding saying stressing noting insisting warning claiming".split())
_SCALES = frozenset(("m.", "bn.", "tn.", "k."))  # of "£4m." the parser makes three words
_ABBREVIATED = 4  # letters up to which a full stop may belong to the word
_QUOTING = (Cue("", Force.NEUTRAL, frozenset("o"), frozenset()),)
_FEW = 2  # tokens that are no content if they are pronouns or dates


@dataclass(frozen=True, slots=True)
class Raw:
    """A statement as tokens of one tree.

    Attributes:
        cue: its tokens.
        content: its tokens in order.
        source: the head of the source's phrase, or None.
        force: what the cue implies.
        base: the base form of the cue.
        takes: the letter of the complement, see ``retold.language.cues``.
    """

    cue: tuple[int, ...]
    content: tuple[int, ...]
    source: int | None
    force: Force
    base: str
    takes: str

    @property
    def verb(self) -> int:
        """The verb or noun that the cue hangs on."""
        return self.cue[0]


def find_raw(parsed: Parsed) -> list[Raw]:
    """Return the statements of one sentence in the order of their cues."""
    found = [*_verbs(parsed), *phrases(parsed)]
    made = [raw for complement, source in found if (raw := _raw(parsed, complement, source))]
    made.sort(key=lambda raw: raw.verb)
    made = [_with_same_source(parsed.tree, raw, made) for raw in made]
    apart = [_without_rivals(parsed, raw, made) for raw in made]
    return [raw for raw in apart if raw.content and not _is_echo(parsed.tree, raw, apart)]


def _verbs(parsed: Parsed) -> Iterator[tuple[Complement, int | None]]:
    tree = parsed.tree
    for at in range(len(tree)):
        low = tree.low[at]
        if low not in CUES and low not in REPORTING_VERBS:
            continue
        if not _is_verb(tree, at) or quoted_as_saying(tree, at) is not None:
            continue  # in "Tass quoted him as saying" the inner verb is the cue
        found = complement_of(parsed, at, CUES.get(low, ()))
        if found is None and low in REPORTING_VERBS and _quotes(parsed, at):
            found = complement_of(parsed, at, _QUOTING)
        if found is not None:
            yield found, source_of(tree, at)


def _is_verb(tree: Tree, at: int) -> bool:
    if tree.pos[at] in {"VERB", "AUX"}:
        return tree.dep[at] not in {"amod", "compound"}
    return tree.dep[at] == "ROOT" and tree.child(at, "ccomp", "dobj") is not None


def _quotes(parsed: Parsed, at: int) -> bool:
    """``offered his "deepest condolences"``: any verb of speech with quoted words as object."""
    noun = parsed.tree.child(at, "dobj")
    return noun is not None and bool(parsed.quoted & set(parsed.tree.subtree(noun)))


def _raw(parsed: Parsed, found: Complement, source: int | None) -> Raw | None:
    tree, entry = parsed.tree, found.entry
    content = _strip(parsed, [t for t in found.content if t not in found.cue])
    if not content or all(t in parsed.stand_ins for t in content):
        return None
    empty = all(tree.pos[t] in {"PRON", "DET"} or tree.low[t] in DATES for t in content)
    if len(content) <= _FEW and empty:
        return None
    asks = found.takes == "r" and entry.force is not Force.ASKING  # "is expected to rain"
    held = found.takes == "s" and entry.force is Force.HOLDING  # "is seen as an ally"
    if source is None and (asks or held or found.takes in {"o", "passive", "x"}):
        return None
    verb = found.cue[0]
    if source is None and tree.tag[verb] == "VBN" and tree.dep[verb] == "advcl":
        return None  # "Asked whether it was safe, she said"
    if source is not None and tree.low[source] == "you":
        return None
    return Raw(tuple(found.cue), tuple(content), source, entry.force, entry.base, found.takes)


def _strip(parsed: Parsed, tokens: list[int]) -> list[int]:
    """Without "that", conjunctions, punctuation and whole quotes at either end."""
    tree = parsed.tree

    def outside(token: int) -> bool:
        return tree.pos[token] == "PUNCT" or token in parsed.stand_ins

    while tokens and (
        outside(tokens[0])
        or (tree.low[tokens[0]] in {"that", "which"} and tree.dep[tokens[0]] != "det")
    ):
        tokens = tokens[1:]
    while tokens and (outside(tokens[-1]) or tree.dep[tokens[-1]] == "cc"):
        tokens = tokens[:-1]
    return tokens


def _with_same_source(tree: Tree, raw: Raw, all_: Sequence[Raw]) -> Raw:
    """``said A, adding that B``, ``said A and denied B``: parsed as A's, it is the speaker's."""
    at = raw.verb
    adding = tree.low[at] in _ADDING and tree.dep[at] == "advcl"
    resuming = tree.dep[at] == "conj" and tree.child(at, "nsubj", "nsubjpass") is None
    if not adding and not resuming:
        return raw
    for other in all_:
        inside = other is not raw and other.takes == "c" and other.verb < at
        if inside and tree.head[at] in other.content and (adding or at not in other.content):
            return replace(raw, source=other.source)
    return raw


def _without_rivals(parsed: Parsed, raw: Raw, all_: Sequence[Raw]) -> Raw:
    """Cut from a content what is joined to it and has a cue and a source of its own.

    "39 percent said it should stay, while 19 percent said they were unsure" is two.
    """
    tree = parsed.tree
    content = set(raw.content)
    for other in all_:
        at = other.verb
        if other is raw or at not in content or tree.dep[at] not in _JOINED:
            continue
        if tree.head[at] not in content and tree.dep[at] != "conj":
            continue
        mark, subject = tree.child(at, "mark"), tree.child(at, "nsubj")
        joins = tree.dep[at] != "advcl" or (mark is not None and tree.low[mark] in _CONTRAST)
        rival = joins and subject is not None and tree.pos[subject] != "PRON"
        adds = tree.low[at] in _ADDING and tree.dep[at] == "advcl"
        if rival or (adds and other.source == raw.source):
            content -= set(tree.subtree(at))
    if len(content) == len(raw.content):
        return raw
    return replace(raw, content=tuple(_strip(parsed, sorted(content))))


def _is_echo(tree: Tree, raw: Raw, all_: Sequence[Raw]) -> bool:
    """Whether a statement inside another one is no statement of its own.

    "He said he hoped to win" is one; "she said police had told her that ..." is two.
    """
    if raw.base == "according to" or not any(
        other is not raw and raw.verb in other.content for other in all_
    ):
        return False
    if raw.takes not in {"c", "aside"} or raw.force not in _SAID:
        return True
    return raw.source is None or tree.pos[raw.source] == "PRON"


def pieces(tree: Tree, tokens: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of text that ``tokens`` cover, as offsets; a gap ends a stretch."""
    start: int | None = None
    last = -2
    for token in tokens:
        if start is not None and token != last + 1:
            yield start, tree.end[last]
            start = None
        if start is None:
            start = tree.start[token]
        last = token
    if start is not None:
        yield start, tree.end[last] - _ends_sentence(tree.low[last])


def _ends_sentence(word: str) -> bool:
    """Whether the full stop of a token is the sentence's: of "4m.", not of "Inc." or "U.S."."""
    if not word.endswith(".") or word.count(".") != 1:
        return False
    return len(word) > _ABBREVIATED or any(c.isdigit() for c in word) or word in _SCALES
