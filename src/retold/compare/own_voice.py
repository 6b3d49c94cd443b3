"""What the source gives to somebody and the story tells as a fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from retold.align.passages import Stems
from retold.annotate import Annotated
from retold.annotate.sentences import quotes_in
from retold.annotate.words import content_words
from retold.compare.links import Links, called, passage, whole
from retold.language.carriers import ATTRIBUTING, ROUTINE
from retold.model import BlockKind, Finding, FindingKind, Force, Severity, Span, Speaker, Statement

_ASSERTED = 0.55  # share of a clause's words in a source statement, from which it is that one
_PART = 0.35  # the same where nearly all of the statement stands in the clause
_ALL = 0.7
_AHEAD = 0.15  # by how much the statement must fit better than the source's own narration
_SURE = 0.75  # the share, where the sentence before is given to the same speaker
_FEW = 3  # content words that the clause and the statement must share
_OPENING = 5  # the same in the first half of a sentence
_STATING = frozenset(
    (Force.NEUTRAL, Force.ASSERTIVE, Force.COMMITTING, Force.DISTANCING, Force.SHOWING)
)


def dropped_attributions(links: Links) -> Iterator[Finding]:
    """Yield the clauses of the story that repeat a source's statement in the story's own voice."""
    done: Span | None = None
    for span, stems in _clauses(links):
        if done is not None and done.covers(span):
            continue
        found = _statement_of(links, span, stems)
        if found is not None:
            done = span
            yield found


def _clauses(links: Links) -> Iterator[tuple[Span, Stems]]:
    """The sentences of the story that it gives to nobody, and such halves of sentences."""
    story = links.story.text
    body = [b.span.start for b in story.document.blocks if b.kind is BlockKind.PARAGRAPH]
    copied = {s.of(o.text.document.text) for o in links.origins for s in o.text.sentences}
    for sentence in story.sentences:
        if body and sentence.end <= body[0]:
            continue  # headlines are short and attribute little
        if (
            story.document.text[sentence.end - 1] == "?"
            or sentence.of(story.document.text) in copied
        ):
            continue  # a question asserts nothing; who says it word for word, says it there too
        for part in (sentence, *_sides(story.document.text, sentence)):
            stems = links.story.words.within([part])
            opening = part != sentence and part.start == sentence.start  # it may be a mere subject
            enough = _OPENING if opening else _FEW
            if len(stems) > enough and not _attributed(story, part):
                yield part, stems


def _attributed(story: Annotated, span: Span) -> bool:
    """Whether somebody speaks in it, or a word tells that somebody does."""
    text = story.document.text
    if any(len(q.outer.of(text).split()) > _FEW for q in quotes_in(story.quotes, span)):
        return True
    for statement in story.statements:
        if statement.force in _STATING | {Force.HOLDING}:
            spans = [*statement.content, *([statement.cue] if statement.cue else [])]
            if any(s.overlaps(span) for s in spans):
                return True
    return bool(ATTRIBUTING.search(text, span.start, span.end))


def _statement_of(links: Links, span: Span, stems: Stems) -> Finding | None:
    weights = links.weights
    narrated = (weights.share(stems, n) for origin in links.origins for n in origin.narrated)
    least = max(narrated, default=0.0) + _AHEAD
    best: tuple[float, float, Annotated, Statement] | None = None
    for text, other, theirs in links.theirs():
        if other.force not in _STATING or other.speaker is None or len(stems & theirs) < _FEW:
            continue
        share, back = weights.share(stems, theirs), weights.share(theirs, stems)
        fits = share >= _ASSERTED or (share >= _PART and back >= _ALL)
        if fits and share > least and (best is None or share + back > best[0]):
            best = (share + back, share, text, other)
    if best is None:
        return None
    _, share, text, other = best
    if other.speaker is None:
        return None
    if other.force is not Force.DISTANCING and _is_about(links.story.text, span, other.speaker):
        return None
    message = (
        f"The story tells this as a fact; in the source it is what {called(other.speaker)} "
        f"{_verb(text, other)}."
    )
    return Finding(
        FindingKind.ATTRIBUTION_DROPPED,
        _severity(links, span, other, share),
        round(min(0.95, share), 2),
        span,
        passage(text, whole(other)),
        message,
    )


def _is_about(story: Annotated, span: Span, speaker: Speaker) -> bool:
    """Whether the sentence is about the one who said it: "She has had a complaint"."""
    words = {w for w in content_words(speaker.name) if len(w) > 2}
    text = story.document.text
    if words & content_words(span.of(text)):
        return True
    before = _before(story, span, 2) if _PRONOUN.match(text, span.start) else []
    return any(words & content_words(s.of(text)) for s in before)


def _severity(links: Links, span: Span, source: Statement, share: float) -> Severity:
    """How much the loss matters: less for the record, and where the same speaker goes on."""
    if source.force is Force.DISTANCING or source.anonymous is not None:
        return Severity.HIGH
    words = content_words(source.speaker.name) if source.speaker else frozenset()
    if words & ROUTINE or (share < _SURE and _goes_on(links, span, source)):
        return Severity.LOW
    return Severity.MEDIUM


def _goes_on(links: Links, span: Span, source: Statement) -> bool:
    """Whether the story gives the sentence before to the same speaker."""
    story = links.story.text
    before = _before(story, span, 1)
    return any(
        links.register.same(statement.speaker, source.speaker) is True
        and any(c.overlaps(s) for c in statement.content for s in before)
        for statement in story.statements
    )


def _before(story: Annotated, span: Span, count: int) -> list[Span]:
    """The sentences right before a span."""
    at = next((i for i, s in enumerate(story.sentences) if s.overlaps(span)), 0)
    return list(story.sentences[max(0, at - count) : at])


_PRONOUN = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\b")
_CONTRAST = re.compile(r",?\s(?=but\b)|,\s(?=(?:while|although|though|whereas)\b)|;\s")


def _sides(text: str, sentence: Span) -> list[Span]:
    """The two sides of "..., though the Taliban denied it"; nothing in a sentence of one piece."""
    cut = _CONTRAST.search(text, sentence.start, sentence.end)
    if cut is None:
        return []
    return [Span(sentence.start, cut.start()), Span(cut.end(), sentence.end)]


def _verb(text: Annotated, statement: Statement) -> str:
    cue = statement.cue.of(text.document.text).casefold() if statement.cue else "said"
    return cue if cue in {"says", "claimed", "claims", "wrote"} else "said"
