"""Names and offices: somebody else, somewhere else, or another rank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from retold.align.pairing import Pairing
from retold.annotate.facts import Facts
from retold.annotate.names import Name, Office, find_offices, folded
from retold.annotate.syntax import Node, Syntax
from retold.annotate.words import content_words
from retold.compare.changes import Change, evidence
from retold.language.offices import GENERAL, LOOSE, OFFICES, PORTFOLIOS, RANKS
from retold.language.people import (
    FEMALE_NAMES,
    MALE_NAMES,
    ORG_WORDS,
    ORGANISATION_NOUNS,
    SHORT_NAMES,
)
from retold.language.tokens import stem
from retold.model import FindingKind, Severity, Span

_SPELLING = 0.75  # likeness from which two words are one name in two spellings
_GIVEN = 0.65  # the same of first names that begin alike
_LIKE = 0.6  # from which they may be mistaken for each other
_BOUND = 0.35  # how alike the surroundings of two names must be for one to stand for the other
_FIRM = 0.6  # the same without further support
_BETTER = 0.25
_AROUND = 0.15  # from which a name has something to do with what is told here
_PLACE = 0.28  # the same for a name that no source has


def changed_names(pairing: Pairing) -> Iterator[Change]:
    """Yield the names of the story that are not those of its sources, and wrong offices."""
    known = _Known(pairing.sources)
    for name in pairing.story.names:
        if name.quoted or _in_headline(pairing.story, name):
            continue
        found = _wrong_name(pairing, known, name) or _wrong_office(pairing, known, name)
        if found is not None:
            yield found
    yield from _unnamed(pairing)
    yield from _changed_places(pairing)


def _changed_places(pairing: Pairing) -> Iterator[Change]:
    """Two names of one sentence in each other's place: ``passed the Senate, died in the House``."""
    syntax = pairing.story.syntax
    for one, other in pairwise(pairing.story.names):
        unit = syntax.nodes[one.node].unit
        if unit != syntax.nodes[other.node].unit or one.quoted or set(one.words) & set(other.words):
            continue
        for kin in pairing.kin(unit)[:1]:
            source = pairing.sources[kin.source]
            inside = [n for n in source.names if source.syntax.nodes[n.node].unit == kin.unit]
            mine = [n for n in inside if set(one.words) & set(n.words)]
            theirs = [n for n in inside if set(other.words) & set(n.words)]
            if len(mine) != 1 or len(theirs) != 1 or mine == theirs:
                continue
            a, b = _governor(syntax, one), _governor(syntax, other)
            x, y = _governor(source.syntax, mine[0]), _governor(source.syntax, theirs[0])
            if not (a and b) or a == b or (a, b) != (y, x):
                continue
            span = Span(one.span.start, other.span.end)
            first, last = sorted((mine[0].span, theirs[0].span))
            said, was = one.span.of(syntax.text), other.span.of(syntax.text)
            yield Change(
                FindingKind.ROLE_SWAP, Severity.HIGH, 0.8, span,
                evidence(source, Span(first.start, last.end)),
                f"“{said}” and “{was}” have changed places.", rank=0,
            )  # fmt: skip


def _governor(syntax: Syntax, name: Name) -> str:
    """The verb that a name hangs on."""
    return next((n.stem for n in syntax.over(name.node) if n.pos == "VERB"), "")


def _unnamed(pairing: Pairing) -> Iterator[Change]:
    """``the environment secretary`` for the housing secretary."""
    theirs = [find_offices(s.syntax, s.names) for s in pairing.sources]
    named = [o for s in pairing.sources for n in s.names for o in n.offices]
    held = named + [o for offices in theirs for _, o in offices]
    for node, office in find_offices(pairing.story.syntax, pairing.story.names):
        told = office.words & PORTFOLIOS
        if not told or any(o.head == office.head and told <= o.words for o in held):
            continue
        kin = {(k.source, k.unit) for k in pairing.kin(node.unit)}
        for number, offices in enumerate(theirs):
            for other_node, other in offices:
                if (number, other_node.unit) not in kin or other.head != office.head:
                    continue
                if not other.words & PORTFOLIOS:
                    continue
                if pairing.fit(node, number, other_node) >= _BOUND:
                    source = pairing.sources[number]
                    said = office.span.of(pairing.story.syntax.text)
                    was = other.span.of(source.syntax.text)
                    yield Change(
                        FindingKind.NAME, Severity.HIGH, 0.75, office.span,
                        evidence(source, other.span),
                        f"The source has “{was}” where the story has “{said}”.", rank=0,
                    )  # fmt: skip


class _Known:
    """The names and words of the sources."""

    def __init__(self, sources: Sequence[Facts]) -> None:
        self.sources = sources
        self.names = [(i, n) for i, s in enumerate(sources) for n in s.names]
        self.words = {folded(n.low) for s in sources for n in s.syntax.nodes}
        self.words |= {w for s in sources for w in map(folded, content_words(s.syntax.text))}
        self.full = {frozenset(n.words) for _, n in self.names}
        self.initials = {"".join(w[0] for w in n.words) for _, n in self.names if len(n.words) > 1}

    def holds(self, words: Sequence[str]) -> bool:
        """Whether some one name of the sources has all these words, in some form."""
        return any(all(_in(w, full) for w in words) for full in self.full)


def _in(word: str, words: frozenset[str]) -> bool:
    return any(_same_word(word, other) for other in words)


def _same_word(a: str, b: str) -> bool:
    if a == b or SHORT_NAMES.get(a) == b or SHORT_NAMES.get(b) == a:
        return True
    if SHORT_NAMES.get(a) and SHORT_NAMES.get(a) == SHORT_NAMES.get(b):
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return a.rstrip("s") == b.rstrip("s") or a.replace("-", "") == b.replace("-", "")


def _in_headline(story: Facts, name: Name) -> bool:
    """Every word of a headline may have a capital."""
    unit = story.syntax.units[story.syntax.nodes[name.node].unit]
    words = [n for n in story.syntax.inside(story.syntax.nodes[name.node].unit) if n.content]
    capitals = sum(n.capital for n in words)
    return unit.span.start == 0 and len(words) > 3 and capitals > 0.8 * len(words)


# --- names


def _wrong_name(pairing: Pairing, known: _Known, name: Name) -> Change | None:
    words = name.words
    if len(words) == 1 and words[0] in ORG_WORDS | ORGANISATION_NOUNS:
        return None  # "the Assembly": a body without a name
    if known.holds(words) or "".join(words) in known.initials:
        return _exchanged(pairing, known, name)
    if len(words) == 1 and _is_initials(words[0], known):
        return None
    if len(words) > 1:
        return _mixed(pairing, known, name)
    return _misspelt(pairing, known, name)


def _is_initials(word: str, known: _Known) -> bool:
    return word.replace(".", "") in known.initials


def _mixed(pairing: Pairing, known: _Known, name: Name) -> Change | None:
    """``Marguerite Pothier`` of Marguerite Poirier and Eileen Pothier, ``Petr`` for Pavel."""
    person = name.titled or name.words[0] in MALE_NAMES | FEMALE_NAMES
    best: tuple[float, int, Name] | None = None
    for source, other in known.names:
        if len(other.words) != len(name.words):
            continue
        shared = [w for w in name.words if _in(w, frozenset(other.words))]
        if not shared or len(shared) == len(name.words):
            continue
        mine = next(w for w in name.words if w not in shared)
        theirs = [w for w in other.words if not _in(w, frozenset(name.words))]
        if not theirs:
            continue
        like = Levenshtein.normalized_similarity(mine, theirs[0])
        given = mine == name.words[0] and mine[:2] == theirs[0][:2]
        if like >= (_GIVEN if given else _SPELLING) and mine not in known.words:
            return None  # another spelling
        theirs_person = other.titled or other.words[0] in MALE_NAMES | FEMALE_NAMES
        if not (person or theirs_person or mine not in known.words):
            continue
        elsewhere = _elsewhere(pairing, other)
        fit = pairing.fit(
            pairing.story.syntax.nodes[name.node], source,
            known.sources[source].syntax.nodes[other.node],
        )  # fmt: skip
        value = fit + (0.3 if other.words[0] in shared else 0.1) + 0.2 * like - 0.5 * elsewhere
        if best is None or value > best[0]:
            best = value, source, other
    if best is None or best[0] < _BOUND:
        return None
    _, source, other = best
    return _change(pairing, name, known.sources[source], other, Severity.HIGH, 0.85)


def _elsewhere(pairing: Pairing, other: Name) -> bool:
    """Whether the story names the source's one rightly as well."""
    return any(set(other.words) <= set(n.words) for n in pairing.story.names)


def _misspelt(pairing: Pairing, known: _Known, name: Name) -> Change | None:
    """A name of one word that no source has, where a source has another in its place."""
    (word,) = name.words
    node = pairing.story.syntax.nodes[name.node]
    if word in known.words or len(word) < 3 or node.dep in {"amod", "compound", "nmod"}:
        return None  # "Belgian" may be a way of saying what the source knows
    kin = {(k.source, k.unit) for k in pairing.kin(node.unit)}
    story_words = {w for n in pairing.story.names for w in n.words}
    best: tuple[float, int, Name] | None = None
    for source, other in known.names:
        theirs = known.sources[source].syntax.nodes[other.node]
        if (source, theirs.unit) not in kin or set(other.words) & story_words:
            continue
        like = max(Levenshtein.normalized_similarity(word, w) for w in other.words)
        if like >= _SPELLING or _kin_words(word, other.words):
            return None
        fit = pairing.fit(node, source, theirs)
        near = pairing.near(node, source, theirs)
        if theirs.dep != node.dep and theirs.pos == node.pos == "PROPN" and like < _LIKE:
            continue
        if (like >= _LIKE or near >= _PLACE) and fit >= _PLACE and (best is None or fit > best[0]):
            best = fit, source, other
    if best is None:
        return None
    fit, source, other = best
    return _change(pairing, name, known.sources[source], other, Severity.MEDIUM, 0.4 + fit / 2)


def _kin_words(word: str, words: Sequence[str]) -> bool:
    """``Norwegian`` and Norway: the people and the land."""
    return any(word[:4] == w[:4] for w in words)


def _exchanged(pairing: Pairing, known: _Known, name: Name) -> Change | None:
    """A name that the sources have, in the place of another of theirs."""
    node = pairing.story.syntax.nodes[name.node]
    kin = {(k.source, k.unit): k for k in pairing.kin(node.unit)}
    own = max(
        (
            pairing.near(node, source, known.sources[source].syntax.nodes[other.node])
            for source, other in known.names
            if all(_in(w, frozenset(other.words)) for w in name.words)
        ),
        default=0.0,
    )
    first = pairing.kin(node.unit)[0] if kin else None
    for source, other in known.names:
        theirs = known.sources[source].syntax.nodes[other.node]
        told = first is not None and (source, theirs.unit) == (first.source, first.unit)
        beside = (source, theirs.unit) in kin and pairing.near(node, source, theirs) >= _AROUND
        if set(name.words) & set(other.words) and (told or beside):
            return None  # roles decide
    unit = pairing.story.syntax.units[node.unit]
    here = {w for n in pairing.story.names if unit.span.overlaps(n.span) for w in n.words}
    for source, other in known.names:
        theirs = known.sources[source].syntax.nodes[other.node]
        if (source, theirs.unit) not in kin or set(other.words) & here:
            continue
        if known.holds((*name.words, *other.words)):
            continue  # "Lattimer", for Boyd Lattimer
        near, fit = pairing.near(node, source, theirs), pairing.fit(node, source, theirs)
        least = _BOUND if _same_case(pairing, node, known.sources[source], theirs) else _FIRM
        if theirs.dep == node.dep and near >= max(least, own + _BETTER) and fit >= least:
            return _change(
                pairing, name, known.sources[source], other, Severity.MEDIUM, 0.4 + fit / 2
            )
    return None


def _same_case(pairing: Pairing, node: Node, source: Facts, other: Node) -> bool:
    """Whether both stand behind the same preposition, other than "in" or "of"."""
    a, b = pairing.story.syntax.nodes[node.head], source.syntax.nodes[other.head]
    return node.dep == "pobj" and a.low == b.low and a.low not in {"in", "of", "for", "to", "at"}


def _change(
    pairing: Pairing, name: Name, source: Facts, other: Name, severity: Severity, confidence: float
) -> Change:
    said, was = name.span.of(pairing.story.syntax.text), other.span.of(source.syntax.text)
    return Change(
        FindingKind.NAME, severity, round(min(0.95, confidence), 2), name.span,
        evidence(source, other.span),
        f"The source has “{was}” where the story has “{said}”.", rank=0,
    )  # fmt: skip


# --- offices


def _wrong_office(pairing: Pairing, known: _Known, name: Name) -> Change | None:
    for office in name.offices:
        theirs = [
            (source, held)
            for source, other in known.names
            if _one(name, other)
            for held in other.offices
        ]
        if not theirs or any(_agree(office, held) for _, held in theirs):
            continue
        source, held = theirs[0]
        found = known.sources[source]
        if _told_of(found, name, office):
            continue
        text = pairing.story.syntax.text
        said, was = office.span.of(text), held.span.of(found.syntax.text)
        return Change(
            FindingKind.NAME, Severity.HIGH, 0.8, Span(
                min(office.span.start, name.span.start), max(office.span.end, name.span.end)
            ) if abs(office.span.end - name.span.start) < 3 else office.span,
            evidence(found, held.span),
            f"The source calls {name.span.of(text)} “{was}”, the story “{said}”.",
            rank=0,
        )  # fmt: skip
    return None


def _one(name: Name, other: Name) -> bool:
    """Whether two names are one person's: the surname, and no other first name."""
    if name.words[-1] != other.words[-1]:
        return False
    if len(name.words) > 1 and len(other.words) > 1:
        return _same_word(name.words[0], other.words[0])
    return True


def _agree(story: Office, source: Office) -> bool:
    """Whether one may be called by the other's office."""
    if OFFICES[story.head] != OFFICES[source.head]:
        return story.head in GENERAL or story.head in source.words or source.head in GENERAL
    mine, theirs = story.words - LOOSE, source.words - LOOSE
    same = story.head == source.head  # not "prosecutor" for an assistant district attorney
    if same and (mine ^ theirs) & (RANKS - {"former", "chief", "first"}):
        return not (mine & RANKS) and not _promoting(theirs)
    apart_mine = {w for w in mine if w not in theirs}
    apart_theirs = {w for w in theirs if w not in mine}
    return not (apart_mine & PORTFOLIOS and apart_theirs & PORTFOLIOS) or bool(mine & theirs)


def _promoting(words: frozenset[str] | set[str]) -> bool:
    """``deputy`` lost makes another office."""
    return bool(words & {"deputy", "vice", "assistant", "acting", "interim", "shadow"})


def _told_of(source: Facts, name: Name, office: Office) -> bool:
    """Whether the source has the office near the name in a way that the parse did not show."""
    surname = name.words[-1]
    for unit in range(len(source.syntax.units)):
        inside = source.syntax.inside(unit)
        words = {folded(n.low) for n in inside} | {n.lemma for n in inside}
        stems = {n.stem for n in inside}
        if (
            surname in words
            and (office.head in words or stem(office.head) in stems)
            and office.words - LOOSE <= words
        ):
            return True
    return False
