"""What is known of a claim of the story before it is judged: what the model reads, what is novel.

A claim is a sentence of the story, or a part of a long one, beside those sentences of the sources
that bear on it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from retold.annotate.facts import Facts
from retold.annotate.sentences import split_sentences
from retold.language.english import HEDGES, NEGATIONS
from retold.language.opposites import OPPOSITES
from retold.language.tokens import fold, stem
from retold.model import (
    Finding,
    FindingKind,
    Passage,
    QuoteCheck,
    Severity,
    Span,
    Verdict,
)
from retold.weights.judge import Reading, SupportModel, judge
from retold.weights.passages import Passages, kin, stems

FEATURES = (
    "model", "piece", "opposed", "covered", "one", "gap", "opposite", "negated", "hedged", "high",
    "medium", "low", "voice", "quote", "numbers", "names", "length",
)  # fmt: skip
"""What is weighed, see :func:`features`."""

MOST_READ = 2_000
"""Claims of one story that the model reads; a text of 20,000 words has about 900."""

FAITHFUL = frozenset((Verdict.VERBATIM, Verdict.TRIMMED))
"""Verdicts on a quote that tell of no change."""
_OF_VOICE = frozenset((FindingKind.ATTRIBUTION_DROPPED, FindingKind.CARRIER_DROPPED))
_LONG = 45  # words from which a sentence is read sentence by sentence inside its quotes
_LEAST, _MOST = 1e-4, 1 - 1e-4
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
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
        covered: share of its weight that the sources hold, and that one sentence holds.
    """

    span: Span
    sentence: Span
    premise: tuple[Passage, ...]
    copied: bool
    reading: Reading | None
    covered: tuple[float, float]


class Origins:
    """The sentences of the sources, ready to be asked for those that bear on a claim.

    Attributes:
        text: all of them, folded, for telling that words or numbers stand there.
    """

    def __init__(self, sources: Sequence[Facts]) -> None:
        self.texts = [source.annotated.document.text for source in sources]
        self.sentences = [
            Passage(source.annotated.document.id, span, span.of(text))
            for source, text in zip(sources, self.texts, strict=True)
            for sentence in source.annotated.sentences
            for span in split_sentences(text, sentence)
        ]
        self.passages = Passages([passage.text for passage in self.sentences])
        self.numbers = {_plain(m.group()) for text in self.texts for m in _NUMBER.finditer(text)}
        self.stems = {stem(fold(m.group())) for text in self.texts for m in _WORD.finditer(text)}

    def about(self, claim: str) -> tuple[int, ...]:
        """Return the numbers of the sentences that bear on a claim, the best first."""
        return tuple(self.passages.about(claim))

    def premise(self, chosen: Iterable[int]) -> str:
        """Return sentences as one text, in their order."""
        return " ".join(self.sentences[at].text for at in sorted(chosen))

    def hold(self, words: str) -> bool:
        """Tell whether a source has these very words."""
        return any(words in text for text in self.texts)


def claims(story: Facts, origins: Origins, model: SupportModel) -> list[Claim]:
    """Return the claims of the story, each read by the model beside the sources.

    Args:
        story: the story.
        origins: its sources.
        model: what reads them.
    """
    text = story.annotated.document.text
    found = []
    for sentence in story.annotated.sentences:
        parts = [sentence]
        if len(sentence.of(text).split()) > _LONG:
            parts = split_sentences(text, sentence)
        for part in parts:
            words = part.of(text)
            if stems(words):
                found.append((part, sentence, origins.about(words), origins.hold(words)))
    asked = [at for at, (_, _, chosen, copied) in enumerate(found) if chosen and not copied]
    asked = asked[:MOST_READ]
    pairs = [(found[at][0].of(text), origins.premise(found[at][2])) for at in asked]
    readings = dict(zip(asked, judge(pairs, model), strict=True))
    return [
        Claim(
            part,
            sentence,
            tuple(origins.sentences[n] for n in chosen),
            copied,
            readings.get(at),
            origins.passages.coverage(part.of(text)),
        )
        for at, (part, sentence, chosen, copied) in enumerate(found)
    ]


def features(
    claim: Claim,
    story: Facts,
    origins: Origins,
    findings: Sequence[Finding],
    quotes: Sequence[QuoteCheck],
) -> list[float]:
    """Return what the regression weighs, in the order of ``FEATURES``.

    ``model``: log odds that it is supported; ``piece``: those that its worst word is right;
    ``opposed``: those that it is contradicted rather than absent; ``covered``, ``one``: share of
    its weight in the sources and in one sentence; ``gap``: that of its longest row of words that
    the sentences beside it lack; ``opposite``: whether one of its words is missing there and has
    its opposite there; ``negated``: whether it has more or fewer negations than the sentence that
    bears on it most; ``hedged``: whether that one has a hedge and the claim none; ``high``,
    ``medium``, ``low``, ``voice``, ``quote``: whether a rule found something there, by severity,
    about the attribution, or in a quote; ``numbers``, ``names``: how many of its numbers and
    capitalised words no source has; ``length``: the logarithm of its words.
    """
    text = claim.span.of(story.annotated.document.text)
    here = [f for f in findings if f.span.overlaps(claim.span)]
    of_facts = {f.severity for f in here if f.kind not in _OF_VOICE}
    bad = any(
        q.quote.span.overlaps(claim.span)
        and q.verdict not in FAITHFUL
        and q.severity is not Severity.LOW
        for q in quotes
    )
    reading = claim.reading
    model = piece = opposed = 0.0
    if reading is not None:
        model = _odds(reading.supported)
        piece = -_odds(max(reading.wrong, default=0.0))
        opposed = _odds(reading.contradicted / max(_LEAST, reading.contradicted + reading.absent))
    numbers = sum(_plain(m.group()) not in origins.numbers for m in _NUMBER.finditer(text))
    voice = any(f.kind in _OF_VOICE and f.severity is not Severity.LOW for f in here)
    names = sum(1 for _ in _new_names(text, origins))
    best = claim.premise[0].text if claim.premise else ""
    beside = " ".join(passage.text for passage in claim.premise)
    return [
        model, piece, opposed, *claim.covered, gap(text, beside), float(opposite(text, beside)),
        float(bool(best) and _among(text, NEGATIONS) != _among(best, NEGATIONS)),
        float(_among(best, HEDGES) > 0 and not _among(text, HEDGES)),
        float(Severity.HIGH in of_facts),
        float(Severity.MEDIUM in of_facts), float(Severity.LOW in of_facts), float(voice),
        float(bad), float(min(numbers, 2)), float(min(names, 3)), math.log(1 + len(text.split())),
    ]  # fmt: skip


def gap(claim: str, beside: str) -> float:
    """Return the share of a claim's content words in their longest row that ``beside`` lacks."""
    held = {other for word in stems(beside) for other, _ in kin(word)}
    words = stems(claim)
    longest = row = 0
    for word in words:
        row = 0 if word in held else row + 1
        longest = max(longest, row)
    return longest / len(words) if words else 0.0


def opposite(claim: str, beside: str) -> bool:
    """Tell whether a word of the claim is missing in ``beside`` and its opposite is there."""
    held = set(stems(beside))
    return any(
        word not in held and not held.isdisjoint(_OPPOSITE_STEMS.get(word, ()))
        for word in stems(claim)
    )


def _opposite_stems() -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for word, others in OPPOSITES.items():
        if "_" not in word:
            found = {stem(fold(other)) for other in others if "_" not in other}
            out.setdefault(stem(fold(word)), set()).update(found)
    return {word: frozenset(others - {word}) for word, others in out.items()}


_OPPOSITE_STEMS = _opposite_stems()


def _among(text: str, words: frozenset[str]) -> int:
    """How many words of a text are in a table; "May" is a month."""
    return sum(m.group().replace("’", "'") in words for m in _WORD.finditer(text))


def _new_names(text: str, origins: Origins) -> Iterator[str]:
    """Capitalised words that no source has, the first of the sentence aside."""
    for match in _WORD.finditer(text):
        word = match.group()
        if match.start() > 1 and word[:1].isupper() and stem(fold(word)) not in origins.stems:
            yield word


def _plain(number: str) -> str:
    return number.replace(",", "")


def _odds(share: float) -> float:
    share = min(max(share, _LEAST), _MOST)
    return math.log(share / (1 - share))
