"""What is known of a claim of the story before it is judged: what the model reads, what is novel.

A claim is a sentence of the story, or a part of a long one, beside those sentences of the sources
that bear on it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from retold.annotate.facts import Facts
from retold.annotate.parts import parts
from retold.annotate.sentences import split_sentences
from retold.compare.changes import whole_sentences
from retold.compare.novelty import Novelty, Vocabulary
from retold.language.english import NEGATIONS
from retold.language.lexicon import opposite_stems
from retold.model import (
    CLEAN_VERDICTS,
    Finding,
    FindingKind,
    Passage,
    QuoteCheck,
    Severity,
    Span,
)
from retold.weights.judge import CLAIM, Reading, SupportModel, judge
from retold.weights.passages import Passages, stems
from retold.weights.wordpiece import placed

FEATURES = (
    "model", "piece", "opposed", "one", "opposite", "negated", "high", "medium", "low", "voice",
    "quote", "verified", "elsewhere", "length", *(field.name for field in fields(Novelty)),
)  # fmt: skip
"""What is weighed, see :func:`features`."""

MOST_READ = 2_000
"""Claims of one story that the model reads; a text of 20,000 words has about 900."""

_OF_VOICE = frozenset((FindingKind.ATTRIBUTION_DROPPED, FindingKind.CARRIER_DROPPED))
_LONG = 45  # words from which a sentence is read sentence by sentence inside its quotes
_LEAST, _MOST = 1e-4, 1 - 1e-4
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of the story, or a part of a long one, beside what the sources say of it.

    Attributes:
        span: where it stands in the story.
        sentence: the sentence that it is part of.
        premise: the sentences of the sources that bear on it, the best first.
        copied: whether it stands in a source word for word.
        reading: what the model makes of it; None if it is copied, there is nothing to read, or
            there are too many.
        covered: 0 to 1, the share of its weight that one sentence of the sources holds.
    """

    span: Span
    sentence: Span
    premise: tuple[Passage, ...]
    copied: bool
    reading: Reading | None
    covered: float


class Origins:
    """The sources, ready to be asked what they have of a claim.

    Attributes:
        sentences: their sentences, in order.
        passages: the same, to be chosen from.
        whole: their sentences as they stand there.
        vocabulary: all their words.
    """

    def __init__(self, sources: Sequence[Facts]) -> None:
        texts = [source.annotated.document.text for source in sources]
        self.sentences = [
            Passage(source.annotated.document.id, span, span.of(text))
            for source, text in zip(sources, texts, strict=True)
            for sentence in source.annotated.sentences
            for span in split_sentences(text, sentence)
        ]
        self.whole = whole_sentences(sources)
        self.passages = Passages([passage.text for passage in self.sentences])
        self.vocabulary = Vocabulary(texts)


def claims(story: Facts, origins: Origins, model: SupportModel) -> list[Claim]:
    """Return the claims of the story, each read by the model beside the sources.

    Args:
        story: the story.
        origins: its sources.
        model: what reads them.
    """
    text = story.annotated.document.text
    out = []
    left = MOST_READ
    for part, sentence in _parts(story):
        words = part.of(text)
        chosen = origins.passages.about(words)
        copied = words in origins.whole or sentence.of(text) in origins.whole
        reading = None
        if chosen and not copied and left:
            left -= 1
            premise = " ".join(origins.sentences[at].text for at in sorted(chosen))
            reading = judge(words, premise, model)
        beside = tuple(origins.sentences[at] for at in chosen)
        covered = origins.passages.coverage(words)
        out.append(Claim(part, sentence, beside, copied, reading, covered))
    return out


def _parts(story: Facts) -> Iterator[tuple[Span, Span]]:
    """The sentences that tell something, long ones in parts, each with its sentence."""
    text = story.annotated.document.text
    for sentence in story.annotated.sentences:
        long = len(sentence.of(text).split()) > _LONG
        for whole in split_sentences(text, sentence) if long else (sentence,):
            for part in _readable(story, whole):
                if stems(part.of(text)):
                    yield part, sentence


def _readable(story: Facts, whole: Span) -> Iterator[Span]:
    """A sentence, or as many of its clauses at a time as the model reads at once."""
    text = story.annotated.document.text
    if len(placed(whole.of(text), CLAIM + 1).pieces) <= CLAIM:
        yield whole
        return
    start = whole.start
    clauses = parts(story, whole)
    for clause, behind in zip(clauses, [*clauses[1:], None], strict=True):
        end = behind.end if behind else clause.end
        if behind is None or len(placed(text[start:end], CLAIM + 1).pieces) > CLAIM:
            yield Span(start, clause.end)
            start = behind.start if behind else clause.end


def features(
    claim: Claim,
    story: Facts,
    origins: Origins,
    findings: Sequence[Finding],
    quotes: Sequence[QuoteCheck],
) -> list[float]:
    """Return what the regression weighs, in the order of ``FEATURES``.

    ``model``: log odds that it is supported; ``piece``: those that its worst word is right;
    ``opposed``: those that it is contradicted rather than absent; ``one``: share of its weight in
    one sentence; ``opposite``: whether one of its words is missing in the sentences beside it and
    has its opposite there; ``negated``: whether it has more or fewer negations than the sentence
    that bears on it most; ``high``, ``medium``, ``low``, ``voice``, ``quote``: whether a rule found
    something there, by severity, about the attribution, or in a quote; ``verified``: the share of
    it inside quotes that were found as they stand; ``elsewhere``: the share of its words that the
    sources have, but not the sentences beside it; ``length``: the logarithm of its words; and the
    square roots of how much of it is new (:class:`retold.compare.novelty.Novelty`): the second new
    name tells less than the first.
    """
    text = claim.span.of(story.annotated.document.text)
    here = [f for f in findings if f.span.overlaps(claim.span)]
    of_facts = {f.severity for f in here if f.kind not in _OF_VOICE}
    bad = any(
        q.quote.span.overlaps(claim.span)
        and q.verdict not in CLEAN_VERDICTS
        and q.severity is not Severity.LOW
        for q in quotes
    )
    reading = claim.reading
    model = piece = opposed = 0.0
    if reading is not None:
        model = log_odds(reading.supported)
        piece = -log_odds(max(reading.wrong, default=0.0))
        opposed = log_odds(
            reading.contradicted / max(_LEAST, reading.contradicted + reading.absent)
        )
    voice = any(f.kind in _OF_VOICE and f.severity is not Severity.LOW for f in here)
    best = claim.premise[0].text if claim.premise else ""
    beside = " ".join(passage.text for passage in claim.premise)
    return [
        model, piece, opposed, claim.covered, float(opposite(text, beside)),
        float(bool(best) and _negations(text) != _negations(best)),
        float(Severity.HIGH in of_facts), float(Severity.MEDIUM in of_facts),
        float(Severity.LOW in of_facts), float(voice), float(bad), _verified(claim.span, quotes),
        _elsewhere(text, beside, origins), math.log(1 + len(text.split())),
        *map(math.sqrt, origins.vocabulary.novelty(text, beside).values()),
    ]  # fmt: skip


def _verified(span: Span, quotes: Sequence[QuoteCheck]) -> float:
    inside = (
        min(span.end, q.quote.span.end) - max(span.start, q.quote.span.start)
        for q in quotes
        if q.verdict in CLEAN_VERDICTS and q.quote.span.overlaps(span)
    )
    return sum(inside) / len(span)


def _elsewhere(claim: str, beside: str, origins: Origins) -> float:
    words, near = set(stems(claim)), set(stems(beside))
    return len((words - near) & origins.vocabulary.stems) / max(1, len(words))


def opposite(claim: str, beside: str) -> bool:
    """Tell whether a word of the claim is missing in ``beside`` and its opposite is there."""
    held = set(stems(beside))
    opposites = opposite_stems()
    return any(
        word not in held and not held.isdisjoint(opposites.get(word, ())) for word in stems(claim)
    )


def _negations(text: str) -> int:
    return sum(m.group().casefold().replace("’", "'") in NEGATIONS for m in _WORD.finditer(text))


def log_odds(share: float) -> float:
    """Return the log odds of a probability; those at the ends are drawn in a little."""
    share = min(max(share, _LEAST), _MOST)
    return math.log(share / (1 - share))
