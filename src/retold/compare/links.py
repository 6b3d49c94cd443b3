"""Which statement of a source each statement of the story comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold.align.passages import Stems, Weights, Words
from retold.annotate import Annotated
from retold.compare.speakers import Register
from retold.model import Passage, QuoteCheck, Span, Speaker, Statement, Verdict

LINKED = 0.45  # share of a story statement's words in the source's, from which they are one
_BY_SPEAKER = 0.3  # score of a link by the speaker alone
_SHARED = 2  # content words in common, at least
_BACK = 0.2  # how much the share the other way counts
_SAME = {True: 0.15, None: 0.0, False: -0.15}  # what the speakers add
_KEPT = frozenset((Verdict.VERBATIM, Verdict.TRIMMED, Verdict.ALTERED))


@dataclass(frozen=True, slots=True)
class Link:
    """A statement of the story and the one of a source that it comes from.

    Attributes:
        index: number of the story's statement.
        story, source: the two statements.
        text: the source.
        score: 0 to 1, how much of the story's words stand in the source's.
    """

    index: int
    story: Statement
    source: Statement
    text: Annotated
    score: float


class Told:
    """One text made ready: the content words of its statements, and of its own voice."""

    def __init__(self, text: Annotated) -> None:
        self.text = text
        self.words = Words(text.document.text)
        self.contents = [self.words.within(s.content) for s in text.statements]
        stated = [piece for s in text.statements for piece in s.content]
        self.narrated: list[Stems] = [
            self.words.outside(sentence, [c for c in stated if c.overlaps(sentence)])
            for sentence in text.sentences
        ]


class Links:
    """The story beside its sources, and the links between their statements.

    Attributes:
        story: the story.
        origins: its sources.
        register: what all the texts say of the people in them.
        weights: how rare each word is in them.
        checks: the verdicts, by the span of the quote.
        links: for each statement of the story where it comes from, or None.
    """

    def __init__(
        self,
        story: Annotated,
        sources: Sequence[Annotated],
        quotes: Sequence[QuoteCheck],
        register: Register,
    ) -> None:
        self.story = Told(story)
        self.origins = [Told(source) for source in sources]
        self.register = register
        self.weights = Weights([story, *sources])
        self.checks = {check.quote.span: check for check in quotes}
        self.links = [self._link(i) for i in range(len(story.statements))]

    def theirs(self) -> Iterator[tuple[Annotated, Statement, Stems]]:
        """Yield every statement of the sources with its content words."""
        for origin in self.origins:
            for statement, stems in zip(origin.text.statements, origin.contents, strict=True):
                yield origin.text, statement, stems

    def _link(self, index: int) -> Link | None:
        statement = self.story.text.statements[index]
        check = next((self.checks[c] for c in statement.content if c in self.checks), None)
        if check is not None:
            return self._quoted(index, statement, check)
        content = self.story.contents[index]
        best: Link | None = None
        best_value = 0.0
        for text, other, stems in self.theirs():
            score = self.weights.share(content, stems)
            if len(content & stems) < _SHARED or score < LINKED:
                continue
            value = score + _BACK * self.weights.share(stems, content)
            value += _SAME[self.register.same(statement.speaker, other.speaker)]
            if value > best_value:
                best, best_value = Link(index, statement, other, text, score), value
        return best or self._by_speaker(index, statement, content)

    def _quoted(self, index: int, statement: Statement, check: QuoteCheck) -> Link | None:
        passage = check.source
        if passage is None or check.verdict not in _KEPT:
            return None
        held = [
            (_overlap(other, passage.span), text, other)
            for text, other, _ in self.theirs()
            if text.document.id == passage.document
        ]
        most = max((share for share, _, _ in held), default=0)
        best = next(((text, other) for share, text, other in held if share == most), None)
        return Link(index, statement, best[1], best[0], 1.0) if best and most else None

    def _by_speaker(self, index: int, statement: Statement, content: Stems) -> Link | None:
        """In other words, the one statement that a source has of that speaker."""
        for origin in self.origins:
            theirs = [
                (other, stems)
                for other, stems in zip(origin.text.statements, origin.contents, strict=True)
                if self.register.same(statement.speaker, other.speaker) is True
            ]
            if len(theirs) == 1 and content & theirs[0][1]:
                return Link(index, statement, theirs[0][0], origin.text, _BY_SPEAKER)
        return None


def described(speaker: Speaker | None) -> str:
    """Return the words that name a speaker beside the cue, or the name; "" for nobody."""
    return (speaker.text or speaker.name) if speaker else ""


def called(speaker: Speaker) -> str:
    """Return what a sentence calls a speaker: the name, or "an officer" for one without."""
    if speaker.name[:1].isupper() or not speaker.text[:1]:
        return speaker.name
    article = speaker.text.split()[0].casefold() in {"a", "an", "the", "its", "his", "her", "their"}
    return speaker.text[0].lower() + speaker.text[1:] if article else speaker.text


def passage(text: Annotated, span: Span) -> Passage:
    """Return the passage of a source at ``span``."""
    return Passage(text.document.id, span, span.of(text.document.text))


def whole(statement: Statement) -> Span:
    """Return the span of a statement with its speaker and cue, where they stand near."""
    spans = [*statement.content]
    spans += [s for s in (statement.cue, _mention(statement)) if s is not None]
    near = [s for s in spans if abs(s.start - statement.span.start) < _NEAR]
    return Span(min(s.start for s in near), max(s.end for s in near))


def tag(statement: Statement) -> Span:
    """Return speaker and cue, where they stand side by side; else the better of the two."""
    cue, speaker = statement.cue, _mention(statement)
    if cue is None or speaker is None:
        return cue or speaker or statement.content[0]
    first, last = sorted((cue, speaker))
    both = Span(first.start, max(first.end, last.end))
    apart = last.start - first.end > _BESIDE
    return cue if apart or any(c.overlaps(both) for c in statement.content) else both


_NEAR = 400  # characters
_BESIDE = 40


def _mention(statement: Statement) -> Span | None:
    return statement.speaker.span if statement.speaker else None


def _overlap(statement: Statement, span: Span) -> int:
    return sum(max(0, min(c.end, span.end) - max(c.start, span.start)) for c in statement.content)
