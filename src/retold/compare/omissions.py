"""What the sources say, the story leaves out, and changes the picture: ranked and capped.

A clause of a source that the story does not hold is weighed by what it is: a denial weighs more
than a caveat, a caveat more than a figure; a voice that is gone altogether adds to either. What is
nothing of the kind is no omission, however long: a retelling is shorter than its source.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from retold.align.held import Held, amount
from retold.annotate.facts import Facts
from retold.annotate.figures import Figure, FigureKind
from retold.compare.clauses import MISSING, Clause, all_clauses, is_tag, missing, shown, tells
from retold.compare.links import Links, called, passage
from retold.language.omissions import ALIKE, DOUBTFUL, NEUTRAL, SIGNS, SPEAKERS, Entry, Sign
from retold.language.opposites import SYNONYMS
from retold.language.people import ORGANISATION_NOUNS, PERSON_NOUNS
from retold.model import Omission, Span, Speaker

_MOST, _MOST_OF_DIGEST = 10, 5
_LISTED, _LISTED_OF_DIGEST = 0.33, 0.5  # weight from which an omission is listed
_DIGEST = 1 / 3  # share of the length of the longest source below which a story is a digest
_DRAWN = 8.0  # weight of a sentence that shows, where the story holds it, that the source was used

_VOICE = 0.4  # what it adds that nobody else says it
_FIGURES = {  # what a figure adds that the story does not have
    FigureKind.PERCENT: 0.38, FigureKind.POINTS: 0.38, FigureKind.FACTOR: 0.38,
    FigureKind.MONEY: 0.25, FigureKind.COUNT: 0.2, FigureKind.MEASURE: 0.2,
    FigureKind.DURATION: 0.2,
}  # fmt: skip
_RANGE = 0.38
_SECOND = 0.4  # how much of a second sign counts
_WEAK = 0.45  # signs up to this weight are small talk inside a quote, as often as not
_SPOKEN = 0.7  # what they count there
_HELD = 0.5  # how much it tells against a clause that some of its words are there
_NEAR = 0.4  # how much it counts that the story tells what stands beside the clause
_TOLD = 0.7  # share of a sentence from which the story tells it
_IN_PART = 0.3  # share of a clause from which the place in the story is asked for the like
_IN_PART_REWORDED = 0.2  # the same where the story is reworded throughout
_REWORDED = 0.85  # share of the story's words in the source below which it is
_PLACES = 4  # places that are asked
_BARE = 15.0  # weight of a denial that names hardly more than who denies
_SHORT = 9.0  # weight of a clause below which the same is asked always
_MOST_HELD = 0.75  # share above which not even the lack of a denial makes an omission
_DOUBTFUL = tuple(entry for entry in SIGNS if entry.sign in DOUBTFUL)
_LIKE = {e: [o for o in SIGNS if o is e or o.sign is ALIKE.get(e.sign)] for e in SIGNS}
_STRONG = frozenset((Sign.DENIAL, Sign.CLEARED, Sign.OPEN, Sign.NO_ANSWER))
_SAME = 0.6  # share of words that two clauses have in common if they tell the same
_NEARLY_ALL = 0.8
_NOBODY = frozenset("reporter reporters side sides man woman person people".split())


@dataclass(frozen=True, slots=True)
class _Candidate:
    source: int
    clause: Clause
    weight: float
    plain: float  # without what it adds that the voice is gone
    sign: Sign | None
    figure: Figure | None
    voice: Speaker | None
    gone: bool
    stems: frozenset[str]


def find_omissions(story: Facts, sources: Sequence[Facts], links: Links) -> tuple[Omission, ...]:
    """Return what the story leaves out, the weightiest first.

    Args:
        story: the story.
        sources: what it was checked against.
        links: its statements and where each comes from.
    """
    sides = [_Side(number, source, story, links) for number, source in enumerate(sources)]
    found = [c for side in sides for c in side.candidates()]
    found.sort(key=_first)
    digest = _length(story) < _DIGEST * max(map(_length, sources), default=0)
    listed = _LISTED_OF_DIGEST if digest else _LISTED
    most = _MOST_OF_DIGEST if digest else _MOST
    chosen: list[_Candidate] = []
    heard: set[str] = set()  # that a voice is gone counts once, where it says most
    while found and len(chosen) < most:
        candidate = found.pop(0)
        name = candidate.voice.name if candidate.voice and candidate.gone else ""
        if name in heard:
            insort(found, replace(candidate, weight=candidate.plain, gone=False), key=_first)
            continue
        if candidate.weight < listed:
            break
        if any(side.tells(candidate) for side in sides if side.number != candidate.source):
            continue
        twins = [at for at, c in enumerate(chosen) if _same(candidate, c)]
        if twins:
            if len(twins) == 1 and _is_fuller(candidate, chosen[twins[0]]):
                chosen[twins[0]] = replace(candidate, weight=chosen[twins[0]].weight)
            continue
        chosen.append(candidate)
        heard.update({name} - {""})
    return tuple(
        Omission(
            passage(sources[c.source].annotated, c.clause.span),
            round(c.weight, 2),
            _message(c, sources[c.source].syntax.text),
        )
        for c in chosen
    )


class _Side:
    """A source beside the story: what it says that the story does not."""

    def __init__(self, number: int, source: Facts, story: Facts, links: Links) -> None:
        self.number, self.source, self.story, self.links = number, source, story, links
        self.text = source.syntax.text
        self.held = Held(source, story)
        self.sentences = all_clauses(self.held)
        self.figures = {amount(f) for f in story.figures}
        self.reworded = self.held.closeness() < _REWORDED
        self.words = set(re.findall(r"\w+", _folded(story.syntax.text)))
        self._gone: dict[Speaker, bool] = {}
        self._there: dict[tuple[int, Entry], bool] = {}

    def candidates(self) -> Iterator[_Candidate]:
        """Yield the clauses that the story does not hold and that change the picture."""
        told = [sentence[0].share.value for sentence in self.sentences]
        if not any(
            s[0].share.value >= MISSING and s[0].share.weight >= _DRAWN for s in self.sentences
        ):
            return  # nothing of this source is in the story
        for at, sentence in enumerate(self.sentences):
            near = min(1.0, max(told[max(0, at - 1) : at + 2]) / _TOLD)
            found = [c for clause in missing(sentence) if (c := self._weighed(clause, near))]
            small = sorted(sentence, key=lambda c: len(c.span))
            for clause in small:
                in_part = MISSING <= clause.share.value < _MOST_HELD and tells(clause)
                if not in_part and not is_tag(clause):
                    continue
                if any(clause.span.overlaps(other.clause.span) for other in found):
                    continue
                weighed = self._weighed(clause, near)
                if weighed is not None and weighed.sign in _STRONG:
                    found.append(weighed)
            for one in found:
                yield replace(one, clause=shown(one.clause, sentence[0]))

    def tells(self, candidate: _Candidate) -> bool:
        """Tell whether this source says the same in a sentence that the story holds."""
        return any(
            sentence[0].share.value >= _TOLD
            and len(candidate.stems & _stems(sentence[0])) >= _SAME * len(candidate.stems)
            for sentence in self.sentences
        )

    def _weighed(self, clause: Clause, near: float) -> _Candidate | None:
        entries = self._signs(clause)
        figure = self._figure(clause)
        voice = self._voice(clause)
        gone = voice is not None and self._is_gone(voice)
        words = [node for node in clause.nodes if node.content]
        spoken = sum(node.quoted for node in words) > len(words) / 2
        rest = 1.0
        for entry, part in zip(entries, (1.0, _SECOND), strict=False):
            weak = spoken and entry.weight < _WEAK
            rest *= 1 - entry.weight * part * (_SPOKEN if weak else 1.0)
        if figure is not None:
            rest *= 1 - _worth(figure) * (_SPOKEN if spoken else 1.0)
        whole = rest * (1 - _VOICE) if gone else rest
        if whole == 1:
            return None
        scale = (1 - _HELD * clause.share.value) * (1 - _NEAR + _NEAR * near)
        sign = entries[0].sign if entries else None
        stems = _stems(clause)
        weight, plain = scale * (1 - whole), scale * (1 - rest)
        return _Candidate(self.number, clause, weight, plain, sign, figure, voice, gone, stems)

    def _signs(self, clause: Clause) -> list[Entry]:
        words = NEUTRAL.sub(" ", _folded(clause.span.of(self.text)))
        found = [entry for entry in SIGNS if entry.pattern.search(words)]
        bare = found and found[0].sign is Sign.DENIAL and clause.share.weight < _BARE
        if bare and self._denied_elsewhere(clause, found[0]):
            return []
        least = _IN_PART_REWORDED if self.reworded else _IN_PART
        if clause.share.value < least and clause.share.weight >= _SHORT:
            return found
        near = sorted({at + step for at in clause.share.places[:_PLACES] for step in (-1, 0, 1)})
        if self.reworded and any(self._has(at, e) for e in _DOUBTFUL for at in near):
            found = [e for e in found if e not in _DOUBTFUL or e.sign is Sign.DENIAL]
        return [e for e in found if not any(self._has(at, o) for o in _LIKE[e] for at in near)]

    def _denied_elsewhere(self, clause: Clause, denial: Entry) -> bool:
        """Whether the story has a denial that comes from no other one of the source."""
        known: set[int] = set()
        for sentence, *_ in self.sentences:
            told = sentence.share.value >= MISSING and sentence.sentence != clause.sentence
            if told and denial.pattern.search(_folded(sentence.span.of(self.text))):
                known.update(sentence.share.places)
        count = len(self.story.annotated.sentences)
        return any(self._has(at, denial) for at in range(count) if at not in known)

    def _has(self, sentence: int, entry: Entry) -> bool:
        """Whether a sentence of the story shows a sign."""
        key = sentence, entry
        if key not in self._there:
            span = self.story.annotated.sentences[max(0, sentence) : sentence + 1]
            words = "".join(_folded(s.of(self.story.syntax.text)) for s in span)
            self._there[key] = bool(entry.pattern.search(words))
        return self._there[key]

    def _figure(self, clause: Clause) -> Figure | None:
        inside = [
            f
            for f in self.source.figures
            if clause.span.covers(f.number)
            and not (f.weak or f.vague)
            and amount(f) not in self.figures
            and _worth(f)
        ]
        return max(inside, key=lambda f: (_worth(f), -f.span.start), default=None)

    def _voice(self, clause: Clause) -> Speaker | None:
        """Who says most of a clause."""
        best: tuple[int, Speaker] | None = None
        for statement in self.source.annotated.statements:
            if statement.speaker is None or not statement.span.overlaps(clause.span):
                continue
            inside = sum(
                max(0, min(p.end, clause.span.end) - max(p.start, clause.span.start))
                for p in statement.content
            )
            whole = clause.whole and clause.span.covers(statement.span)
            if (whole or inside >= _MOSTLY * len(clause.span)) and (
                best is None or inside > best[0]
            ):
                best = inside, statement.speaker
        return best[1] if best else None

    def _is_gone(self, speaker: Speaker) -> bool:
        if speaker not in self._gone:
            self._gone[speaker] = self._nowhere(speaker)
        return self._gone[speaker]

    def _nowhere(self, speaker: Speaker) -> bool:
        words = [w for w in re.findall(r"\w+", _folded(speaker.name)) if len(w) >= _LONG]
        if not words:
            return False
        if speaker.name[:1].isupper() and speaker.name.split()[-1][:1].isupper():
            named = words[-1] in self.words
        else:
            heads = [w for w in words if w in PERSON_NOUNS or w in ORGANISATION_NOUNS]
            heads = [w for w in heads if not w.startswith("spokes")]  # whose, is what tells
            if not heads or set(words) & _NOBODY:
                return False
            named = any(_alike(word) & self.words for word in heads)
        return not named and not any(
            self.links.register.same(s.speaker, speaker) is True
            for s in self.story.annotated.statements
        )


_MOSTLY = 0.4  # share of a clause that a statement must fill
_LONG = 3  # letters of a word that tells who somebody is
_NONE: frozenset[str] = frozenset()


def _alike(word: str) -> frozenset[str]:
    """A description and what another text may put for it."""
    others = [group for group in SPEAKERS if word in group]
    return frozenset((word,)) | SYNONYMS.get(word, _NONE) | frozenset().union(*others)


def _folded(text: str) -> str:
    """Lower case, without accents, however these are written."""
    bare = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join("".join(bare).casefold().replace("’", "'").split()).strip(" \"“”'‘")


def _stems(clause: Clause) -> frozenset[str]:
    return frozenset(node.stem for node in clause.nodes if node.content)


def _length(text: Facts) -> int:
    return sum(len(sentence) for sentence in text.annotated.sentences)


def _worth(figure: Figure) -> float:
    if figure.low != figure.high and figure.kind in _FIGURES:
        return _RANGE
    return _FIGURES.get(figure.kind, 0.0)


def _same(one: _Candidate, other: _Candidate) -> bool:
    if one.source == other.source and one.clause.span.overlaps(other.clause.span):
        return True
    fewest = min(len(one.stems), len(other.stems))
    return len(one.stems & other.stems) >= _SAME * fewest


def _is_fuller(one: _Candidate, other: _Candidate) -> bool:
    """Whether the first says all that the other says, in another place, and more."""
    if one.source == other.source and one.clause.span.overlaps(other.clause.span):
        return False
    both = len(one.stems & other.stems)
    return both >= _NEARLY_ALL * len(other.stems) and len(one.stems) > len(other.stems)


def _first(candidate: _Candidate) -> tuple[float, int, Span]:
    """The weightiest first."""
    return -candidate.weight, candidate.source, candidate.clause.span


_WHAT = {
    Sign.DENIAL: "a denial",
    Sign.CLEARED: "who was cleared",
    Sign.OPEN: "what is not known, confirmed or decided",
    Sign.NO_ANSWER: "what was not answered or disclosed",
    Sign.INTEREST: "what ties somebody to the matter",
    Sign.LIMIT: "a caveat",
    Sign.ANSWER: "an answer",
    Sign.DOUBT: "a doubt or objection",
    Sign.CONDITION: "a condition",
    Sign.NOT_SO: "what the source says is not so",
    Sign.REASON: "a reason",
}
_SAID = frozenset((Sign.DENIAL, Sign.LIMIT, Sign.ANSWER, Sign.DOUBT, Sign.CONDITION, Sign.REASON))


def _message(candidate: _Candidate, text: str) -> str:
    told = _who(candidate.voice, text) if candidate.voice else ""
    figure = candidate.figure.span.of(text) if candidate.figure else ""
    gone = candidate.gone and bool(told)
    if candidate.sign is not None:
        by = f" by {told}" if told and candidate.sign in _SAID else ""
        what = f"The story leaves out {_WHAT[candidate.sign]}{by}."
    elif figure and (not gone or any(map(str.isdigit, figure))):
        what = f"The story leaves out a figure: {' '.join(figure.split())}."
    else:
        what = f"The story leaves out what {told or 'somebody'} says."
    return f"{what} It does not mention {told}." if gone else what


_OPENING = frozenset(
    """his her their its our my a an the one two three four five some many most several few another
    other others all both neither no only about nearly""".split()
)
_PARTIES = frozenset("democrats republicans conservatives liberals socialists greens".split())
_PRONOUNS = frozenset("he she they it we i you who this that these those".split())
_BEFORE = len("the ")


def _who(speaker: Speaker, text: str) -> str:
    """What a sentence calls a speaker, with an article where it has one; "" for a pronoun."""
    name = " ".join(called(speaker).split())
    first, _, rest = name.partition(" ")
    plain = first.casefold()
    if not name or (not rest and plain in _PRONOUNS):
        return ""
    people = first.endswith("s") and plain.removesuffix("s") in PERSON_NOUNS
    if plain in _OPENING or (people and plain not in _PARTIES):
        return f"{plain} {rest}".strip()
    last = name.split()[-1]
    at = speaker.span.start if speaker.span else 0
    article = text[max(0, at - _BEFORE) : at].casefold() == "the " and speaker.text in name
    return f"the {name}" if article or last.islower() or _is_body(last) else name


def _is_body(word: str) -> bool:
    return word.casefold() in ORGANISATION_NOUNS
