"""What became of who said it and how it reached us: findings about statements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold.align.passages import Stems, Weights, Words
from retold.annotate import Annotated
from retold.annotate.words import content_words
from retold.compare.chains import lost_links
from retold.compare.speakers import Register
from retold.compare.voices import Crowd, crowd, kin, raised
from retold.language.carriers import ATTRIBUTING, ROUTINE
from retold.model import (
    BlockKind,
    Finding,
    FindingKind,
    Force,
    Passage,
    QuoteCheck,
    Severity,
    Span,
    Speaker,
    Statement,
    StatementKind,
    Verdict,
)

_LINKED = 0.45  # share of a story statement's words in the source's, from which they are one
_WEAK = 0.3  # score of a link by the speaker alone
_SHARED = 2  # content words in common, at least
_ASSERTED = 0.55  # share of an own-voice clause in a source statement, from which it is that one
_PART = 0.35  # the same where nearly all of the statement stands in the clause
_ALL = 0.7
_SHARED_BY_OTHERS = 0.35  # the same in another's statement: then two may be meant
_NEAR = 120  # characters between the crowd's statement and the one speaker's
_LIKE = 0.15  # share of the crowd's words in the one speaker's
_SURE = 0.75  # the same, although the sentence before is given to the same speaker
_AHEAD = 0.15  # by how much the statement must fit better than the source's own narration
_FEW = 3  # content words that a clause must share with the statement that it repeats
_STATING = frozenset(
    (Force.NEUTRAL, Force.ASSERTIVE, Force.COMMITTING, Force.DISTANCING, Force.SHOWING)
)
_KEPT = frozenset((Verdict.VERBATIM, Verdict.TRIMMED, Verdict.ALTERED))


@dataclass(frozen=True, slots=True)
class Link:
    """A statement of the story and the one of a source that it comes from.

    Attributes:
        story, source: the two statements.
        text: the source.
        score: 0 to 1, how much of the story's words stand in the source's.
    """

    story: Statement
    source: Statement
    text: Annotated
    score: float


class Told:
    """One text made ready: its statements with their content words, and its own voice."""

    def __init__(self, text: Annotated) -> None:
        self.text = text
        self.words = Words(text.document.text)
        self.contents = [self.words.within(s.content) for s in text.statements]
        covered = [piece for s in text.statements for piece in s.content]
        self.narrated: list[Stems] = [
            self.words.outside(sentence, [c for c in covered if c.overlaps(sentence)])
            for sentence in text.sentences
        ]


def compare_statements(
    story: Annotated,
    sources: Sequence[Annotated],
    quotes: Sequence[QuoteCheck],
    register: Register,
) -> tuple[Finding, ...]:
    """Return what changed in the attribution of what the story tells, in the story's order.

    Args:
        story: the story.
        sources: what it was checked against.
        quotes: the story's quotes with their verdicts.
        register: what all the texts say of the people in them.
    """
    comparison = _Comparison(story, sources, quotes, register)
    found = [*comparison.chains(), *comparison.voices(), *comparison.own_voice()]
    return tuple(sorted(found, key=lambda f: (f.span.start, f.span.end, f.kind)))


class _Comparison:
    def __init__(
        self,
        story: Annotated,
        sources: Sequence[Annotated],
        quotes: Sequence[QuoteCheck],
        register: Register,
    ) -> None:
        self.story, self.sources, self.register = story, sources, register
        self.told = Told(story)
        self.origins = [Told(source) for source in sources]
        self.weights = Weights([story, *sources])
        self.checks = {check.quote.span: check for check in quotes}
        self.links = [self._link(i) for i in range(len(story.statements))]

    # --- which statement of a source a statement of the story is

    def _link(self, index: int) -> Link | None:
        statement = self.story.statements[index]
        check = next((self.checks[c] for c in statement.content if c in self.checks), None)
        if check is not None:
            return self._quoted(statement, check)
        content = self.told.contents[index]
        best: Link | None = None
        best_value = 0.0
        for origin in self.origins:
            for other, theirs in zip(origin.text.statements, origin.contents, strict=True):
                shared = content & theirs
                if len(shared) < _SHARED:
                    continue
                score = self.weights.share(content, theirs)
                same = self.register.same(statement.speaker, other.speaker)
                value = score + 0.2 * self.weights.share(theirs, content)
                value += {True: 0.15, None: 0.0, False: -0.15}[same]
                if score >= _LINKED and value > best_value:
                    best, best_value = Link(statement, other, origin.text, score), value
        return best or self._by_speaker(statement, content)

    def _by_speaker(self, statement: Statement, content: Stems) -> Link | None:
        """In other words, the one statement that a source has of that speaker."""
        for origin in self.origins:
            theirs = [
                (other, stems)
                for other, stems in zip(origin.text.statements, origin.contents, strict=True)
                if self.register.same(statement.speaker, other.speaker) is True
            ]
            if len(theirs) == 1 and content & theirs[0][1]:
                return Link(statement, theirs[0][0], origin.text, _WEAK)
        return None

    def _quoted(self, statement: Statement, check: QuoteCheck) -> Link | None:
        passage = check.source
        if passage is None or check.verdict not in _KEPT:
            return None
        origin = next(s for s in self.sources if s.document.id == passage.document)
        held = [
            other
            for other in origin.statements
            if any(c.overlaps(passage.span) for c in other.content)
        ]
        if not held:
            return None
        best = max(held, key=lambda o: _overlap(o, passage.span))
        return Link(statement, best, origin, 1.0)

    # --- chains

    def chains(self) -> Iterator[Finding]:
        reported: set[tuple[str, Span]] = set()
        for link in self.links:
            if link is None:
                continue
            if self.register.same(link.story.speaker, link.source.speaker) is False:
                continue
            lost = [
                loss
                for loss in lost_links(self.story, self.register, link)
                if (link.text.document.id, loss.span) not in reported
            ]
            if not lost:
                continue
            reported |= {(link.text.document.id, loss.span) for loss in lost}
            yield _chain_finding(self.story, link, lost)

    # --- who says it, how many, and with which verb

    def voices(self) -> Iterator[Finding]:
        for index, link in enumerate(self.links):
            if link is None or link.score < _LINKED:
                found = self._one_behind(index)
                if found is not None:
                    yield found
            if link is None:
                continue
            found = self._many(index, link) or self._another(index, link) or self._raised(link)
            if found is not None:
                yield found

    def _many(self, index: int, link: Link) -> Finding | None:
        """``analysts`` for one analyst, ``most`` for some."""
        story, source = link.story.speaker, link.source.speaker
        if story is None or source is None or story.span is None or link.score < _LINKED:
            return None
        said = crowd(story.text)
        was = crowd(source.text or source.name)
        if (
            said is None
            or was is None
            or said <= was
            or self.register.same(story, source) is None
            and was is not Crowd.ONE
        ):
            return None
        content = self.told.contents[index]
        others = {
            other.speaker.name
            for origin in self.origins
            for other, theirs in zip(origin.text.statements, origin.contents, strict=True)
            if other.speaker is not None
            and self.weights.share(content, theirs) >= _SHARED_BY_OTHERS
        }
        if len(others - {source.name}) > 0:
            return None
        who = source.name if source.name[:1].isupper() else f"“{source.text or source.name}”"
        return Finding(
            FindingKind.OVERGENERALISED,
            Severity.HIGH if was is Crowd.ONE else Severity.MEDIUM,
            round(min(0.95, link.score), 2),
            story.span,
            _passage(link.text, source.span or _whole(link.source)),
            f"The story gives this to “{story.text}”; in the source it is {who} alone."
            if was is Crowd.ONE
            else f"The story gives this to “{story.text}”; in the source it is {who}.",
        )

    def _one_behind(self, index: int) -> Finding | None:
        """``Analysts pointed out ... "...", commented Ann Lee``: she is the only one there is."""
        statement = self.story.statements[index]
        speaker = statement.speaker
        if speaker is None or speaker.span is None or (crowd(speaker.text) or 0) < Crowd.MANY:
            return None
        following = next(
            (
                self.links[later]
                for later in range(index + 1, min(index + 3, len(self.links)))
                if self.story.statements[later].span.start - statement.span.end < _NEAR
                and self.links[later] is not None
            ),
            None,
        )
        if following is None or crowd(_described(following.source.speaker)) is not Crowd.ONE:
            return None
        if "\n" in self.story.document.text[statement.span.end : following.story.span.start]:
            return None
        content = self.told.contents[index]
        own: set[str] = set()
        crowds = 0.0
        for origin in self.origins:
            for other, theirs in zip(origin.text.statements, origin.contents, strict=True):
                if self.register.same(other.speaker, following.source.speaker) is True:
                    own |= theirs
                elif (crowd(_described(other.speaker)) or 0) > Crowd.ONE:
                    crowds = max(crowds, self.weights.share(content, theirs))
        hers = self.weights.share(content, frozenset(own))
        if hers < _LIKE or hers < 2 * crowds:
            return None
        name = following.source.speaker.name if following.source.speaker else ""
        return Finding(
            FindingKind.OVERGENERALISED,
            Severity.MEDIUM,
            round(min(0.95, 0.5 + hers / 2), 2),
            speaker.span,
            _passage(following.text, _whole(following.source)),
            f"The story gives this to “{speaker.text}”; in the source only {name} says anything like it.",
        )

    def _another(self, index: int, link: Link) -> Finding | None:
        """An indirect statement in another mouth; quotes are judged with their verdict."""
        statement = link.story
        if (
            statement.kind is StatementKind.DIRECT
            or link.score < _SURE
            or len(self.told.contents[index]) < _FEW
        ):
            return None
        if not (_by_name(statement.speaker) and _by_name(link.source.speaker)):
            return None
        if any(c in self.checks for c in statement.content) or not self.register.different(
            statement, link.source
        ):
            return None
        content = self.told.contents[index]
        for origin in self.origins:
            for other, theirs in zip(origin.text.statements, origin.contents, strict=True):
                same = self.register.same(statement.speaker, other.speaker)
                if same is not False and self.weights.share(content, theirs) >= _SHARED_BY_OTHERS:
                    return None
        speaker, was = statement.speaker, link.source.speaker
        if speaker is None or was is None:
            return None
        return Finding(
            FindingKind.NAME,
            Severity.HIGH,
            round(min(0.95, link.score), 2),
            _tag(self.story, statement),
            _passage(link.text, _whole(link.source)),
            f"The story gives this to {speaker.name}; in the source {was.name} says it.",
        )

    def _raised(self, link: Link) -> Finding | None:
        """A reporting verb that implies more than the source's."""
        story, source = link.story, link.source
        if story.cue is None or source.cue is None or link.score < _LINKED:
            return None
        if self.register.same(story.speaker, source.speaker) is False:
            return None
        text = link.text.document.text
        verb, was = story.cue.of(self.story.document.text), source.cue.of(text)
        said = _whole(source).of(text)
        severity = raised(verb, story.force, source.force, said)
        if severity is Severity.NONE or kin(verb, text):
            return None
        return Finding(
            FindingKind.INTENSIFIED,
            severity,
            round(min(0.95, 0.5 + link.score / 3), 2),
            story.cue,
            _passage(link.text, source.cue),
            f"“{verb}” says more than the source's “{was}”.",
        )

    # --- the story's own voice

    def own_voice(self) -> Iterator[Finding]:
        done: Span | None = None
        for span, stems in self._clauses():
            if done is not None and done.covers(span):
                continue
            found = self._statement_of(span, stems)
            if found is not None:
                done = span
                yield found

    def _clauses(self) -> Iterator[tuple[Span, Stems]]:
        """The sentences of the story that it gives to nobody."""
        for number, sentence in enumerate(self.story.sentences):
            if number < self._lead:
                continue
            for part in (sentence, *_first_part(self.story.document.text, sentence)):
                stems = self.told.words.within([part])
                if len(stems) > _FEW and not self._attributed(part):
                    yield part, stems

    def _attributed(self, sentence: Span) -> bool:
        """Whether somebody speaks in it, or a word tells that somebody does."""
        text = self.story.document.text
        quotes = [q.outer for q in self.story.quotes if q.outer.overlaps(sentence)]
        if any(len(q.of(text).split()) > _FEW for q in quotes):
            return True
        for statement in self.story.statements:
            spans = [*statement.content, *([statement.cue] if statement.cue else [])]
            if statement.force in _STATING | {Force.HOLDING} and any(
                s.overlaps(sentence) for s in spans
            ):
                return True
        return bool(ATTRIBUTING.search(text, sentence.start, sentence.end))

    @property
    def _lead(self) -> int:
        """The number of headlines, which are short and attribute little."""
        body = [b.span.start for b in self.story.document.blocks if b.kind is BlockKind.PARAGRAPH]
        first = body[0] if body else 0
        return sum(s.end <= first for s in self.story.sentences)

    def _statement_of(self, span: Span, stems: Stems) -> Finding | None:
        best: tuple[float, Statement, Annotated, float] | None = None
        told = max(
            (self.weights.share(stems, n) for origin in self.origins for n in origin.narrated),
            default=0.0,
        )
        for origin in self.origins:
            for other, theirs in zip(origin.text.statements, origin.contents, strict=True):
                if (
                    other.force not in _STATING
                    or other.speaker is None
                    or len(stems & theirs) < _FEW
                ):
                    continue
                share = self.weights.share(stems, theirs)
                back = self.weights.share(theirs, stems)
                fits = share >= _ASSERTED or (share >= _PART and back >= _ALL)
                if fits and share > told + _AHEAD and (best is None or share + back > best[0]):
                    best = (share + back, other, origin.text, share)
        if best is None:
            return None
        _, other, text, share = best
        if other.speaker is None or self._names(span, other.speaker):
            return None
        return Finding(
            FindingKind.ATTRIBUTION_DROPPED,
            self._gravity(span, other, share),
            round(min(0.95, share), 2),
            span,
            _passage(text, _whole(other)),
            f"The story tells this as a fact; in the source {other.speaker.name} {_cue(text, other)} it.",
        )

    def _names(self, span: Span, speaker: Speaker) -> bool:
        """Whether the sentence is about the one who said it: "She has had a complaint"."""
        words = {w for w in content_words(speaker.name) if len(w) > 2}
        text = self.story.document.text
        if words & content_words(span.of(text)):
            return True
        if not _PRONOUN.match(text, span.start):
            return False
        at = next((i for i, s in enumerate(self.story.sentences) if s.overlaps(span)), 0)
        before = self.story.sentences[max(0, at - 2) : at]
        return any(words & content_words(s.of(text)) for s in before)

    def _gravity(self, span: Span, source: Statement, share: float) -> Severity:
        """How much the loss matters: less where the story names the source right beside it."""
        if source.force is Force.DISTANCING or source.anonymous is not None:
            return Severity.HIGH
        words = content_words(source.speaker.name) if source.speaker else frozenset()
        if words & ROUTINE or (share < _SURE and self._credited(span, source)):
            return Severity.LOW
        return Severity.MEDIUM

    def _credited(self, span: Span, source: Statement) -> bool:
        """Whether the story gives the sentence before to the same speaker."""
        at = next((i for i, s in enumerate(self.story.sentences) if s.overlaps(span)), 0)
        if at == 0:
            return False
        before = self.story.sentences[at - 1]
        return any(
            statement.speaker is not None
            and self.register.same(statement.speaker, source.speaker) is True
            and any(c.overlaps(before) for c in statement.content)
            for statement in self.story.statements
        )


def _chain_finding(story: Annotated, link: Link, lost: Sequence) -> Finding:  # type: ignore[type-arg]
    worst = min(lost, key=lambda loss: _RANK[loss.severity])
    names = _joined([loss.words for loss in lost])
    first = worst.span
    return Finding(
        FindingKind.CARRIER_DROPPED,
        worst.severity,
        round(min(0.95, 0.6 + link.score / 3), 2),
        _tag(story, link.story),
        _passage(link.text, first),
        f"The source says how this reached it: {names}. The story leaves that out.",
    )


_RANK = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2, Severity.NONE: 3}


def _tag(story: Annotated, statement: Statement) -> Span:
    """Speaker and cue, where they stand side by side; else the better of the two."""
    cue, speaker = statement.cue, statement.speaker.span if statement.speaker else None
    if cue is not None and speaker is not None:
        first, last = sorted((cue, speaker))
        if last.start - first.end < 40 and not any(
            c.overlaps(Span(first.start, last.end)) for c in statement.content
        ):
            return Span(first.start, max(first.end, last.end))
    return cue or speaker or statement.content[0]


_PRONOUN = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\b")
_CONTRAST = re.compile(r",\s(?=(?:but|while|although|though|whereas)\b)|;\s")


def _first_part(text: str, sentence: Span) -> list[Span]:
    """What stands before "though the Taliban denied it"; nothing in a sentence of one piece."""
    cut = _CONTRAST.search(text, sentence.start, sentence.end)
    return [Span(sentence.start, cut.start())] if cut else []


def _described(speaker: Speaker | None) -> str:
    return (speaker.text or speaker.name) if speaker else ""


def _by_name(speaker: Speaker | None) -> bool:
    """Whether a text names the speaker beside the cue: no pronoun, no role."""
    return (
        speaker is not None
        and speaker.name[:1].isupper()
        and speaker.name.split()[-1] in speaker.text
    )


def _spans(statement: Statement) -> list[Span]:
    out = [
        statement.cue,
        statement.speaker.span if statement.speaker else None,
        statement.when,
        statement.addressee,
    ]
    return [s for s in out if s is not None] + [c.span for c in statement.via if not c.carried]


def _whole(statement: Statement) -> Span:
    spans = [
        s
        for s in (
            *statement.content,
            statement.cue,
            statement.speaker.span if statement.speaker else None,
        )
        if s
    ]
    near = [s for s in spans if abs(s.start - statement.span.start) < 400]
    return Span(min(s.start for s in near), max(s.end for s in near))


def _gaps(sentence: Span, taken: Sequence[Span]) -> Iterator[Span]:
    start = sentence.start
    for span in sorted(taken):
        if span.start > start:
            yield Span(start, min(span.start, sentence.end))
        start = max(start, span.end)
        if start >= sentence.end:
            return
    if start < sentence.end:
        yield Span(start, sentence.end)


def _overlap(statement: Statement, span: Span) -> int:
    return sum(max(0, min(c.end, span.end) - max(c.start, span.start)) for c in statement.content)


def _passage(text: Annotated, span: Span) -> Passage:
    return Passage(text.document.id, span, span.of(text.document.text))


def _article(name: str) -> str:
    return name or "somebody"


def _cue(text: Annotated, statement: Statement) -> str:
    cue = statement.cue.of(text.document.text).casefold() if statement.cue else "said"
    return cue if cue in {"said", "says", "claimed", "wrote", "told"} else "said"


def _joined(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
