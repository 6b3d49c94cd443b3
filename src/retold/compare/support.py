"""Whether the sources hold what a sentence of the story tells: the model and the rules together.

Rules see a number or a name that is another; the model (:mod:`retold.support.judge`) sees that a
clause is nowhere, or says the opposite in other words. Neither is right alone, so what both say of
a sentence goes into one logistic regression, whose weights ``training/calibrate.py`` made.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from retold.annotate.facts import Facts
from retold.annotate.sentences import split_sentences
from retold.language.tokens import fold, stem
from retold.model import (
    Finding,
    FindingKind,
    Passage,
    QuoteCheck,
    SentenceCheck,
    Severity,
    Span,
    Standing,
    Verdict,
)
from retold.support.judge import Reading, SupportModel, judge
from retold.support.passages import Passages, stems

FEATURES = (
    "model", "piece", "opposed", "covered", "one", "high", "medium", "low", "voice", "quote",
    "numbers", "names", "length",
)  # fmt: skip
"""What the regression weighs, see :func:`features`."""

MOST_READ = 2_000
"""Claims of one story that the model reads; a text of 20,000 words has about 900."""

_FAITHFUL = frozenset((Verdict.VERBATIM, Verdict.TRIMMED))
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
    its weight in the sources and in one sentence; ``high``, ``medium``, ``low``, ``voice``,
    ``quote``: whether a rule found something there, by severity, about the attribution, or in a
    quote;
    ``numbers``, ``names``: how many of its numbers and capitalised words no source has;
    ``length``: the logarithm of its words.
    """
    text = claim.span.of(story.annotated.document.text)
    here = [f for f in findings if f.span.overlaps(claim.span)]
    of_facts = {f.severity for f in here if f.kind not in _OF_VOICE}
    bad = any(
        q.quote.span.overlaps(claim.span)
        and q.verdict not in _FAITHFUL
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
    return [
        model, piece, opposed, *claim.covered, float(Severity.HIGH in of_facts),
        float(Severity.MEDIUM in of_facts), float(Severity.LOW in of_facts), float(voice),
        float(bad), float(min(numbers, 2)), float(min(names, 3)), math.log(1 + len(text.split())),
    ]  # fmt: skip


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


@dataclass(frozen=True, slots=True)
class Calibration:
    """What turns the features into probabilities and these into verdicts.

    Attributes:
        weights: of the features, in the order of ``FEATURES``; ``bias`` with them.
        several: weights of the lowest and the mean log odds of a claim's sentences and of the
            logarithm of their number; the last is the bias.
        found: probability of being wrong from which a sentence is a finding.
        wrong, right: probabilities of being wrong from which, and up to which, there is a verdict.
    """

    weights: tuple[float, ...]
    several: tuple[float, float, float, float]
    found: float
    wrong: float
    right: float


@cache
def calibration() -> Calibration:
    """Return the one of the package."""
    path = files("retold.support").joinpath("calibration.json")
    values = json.loads(path.read_text("utf-8"))
    several = tuple(values["several"])
    return Calibration(
        tuple(values["weights"].values()),
        (several[0], several[1], several[2], several[3]),
        values["found"], values["wrong"], values["right"],
    )  # fmt: skip


class Supported:
    """The story's claims with the probability that the sources hold each.

    Attributes:
        claims: in order.
        odds: log odds of each that all of it is supported.
    """

    def __init__(
        self,
        story: Facts,
        sources: Sequence[Facts],
        findings: Sequence[Finding],
        quotes: Sequence[QuoteCheck],
        model: SupportModel,
    ) -> None:
        self._text = story.annotated.document.text
        self._findings, self._quotes = findings, quotes
        self._origins = Origins(sources)
        self.claims = claims(story, self._origins, model)
        scale = calibration()
        self.odds: list[float] = []
        for claim in self.claims:
            if claim.copied or claim.reading is None:
                self.odds.append(COPIED if claim.copied else 0.0)
                continue
            values = features(claim, story, self._origins, findings, quotes)
            pairs = zip(scale.weights, [*values, 1.0], strict=True)
            self.odds.append(sum(weight * value for weight, value in pairs))

    def sentences(self) -> tuple[SentenceCheck, ...]:
        """Return the verdict on each sentence: that on its worst part."""
        out: dict[Span, tuple[float, Claim]] = {}
        for claim, odds in zip(self.claims, self.odds, strict=True):
            if claim.sentence not in out or odds < out[claim.sentence][0]:
                out[claim.sentence] = odds, claim
        return tuple(
            SentenceCheck(
                sentence,
                self._standing(claim, odds),
                round(_share(odds), 4),
                claim.premise[:_SHOWN],
            )
            for sentence, (odds, claim) in out.items()
        )

    def whole(self) -> tuple[Standing, float]:
        """Return the verdict on all sentences together, and the probability that all are held."""
        if not self.odds:
            return Standing.UNCHECKABLE, 0.5
        lowest = min(self.odds)
        least, mean, number, bias = calibration().several
        total = sum(self.odds) / len(self.odds)
        odds = lowest
        if len(self.odds) > 1:
            odds = least * lowest + mean * total + number * math.log(len(self.odds)) + bias
        worst = self.claims[self.odds.index(lowest)]
        if _is_question(worst.span.of(self._text)) and len(self.claims) == 1:
            return Standing.UNCHECKABLE, round(_share(odds), 4)
        return (Standing.SUPPORTED if odds >= 0 else _kind(worst)), round(_share(odds), 4)

    def findings(self) -> list[Finding]:
        """Return what only the model sees: claims that no finding or quote already tells of."""
        return [
            self._finding(claim, odds)
            for claim, odds in zip(self.claims, self.odds, strict=True)
            if claim.reading is not None
            and 1 - _share(odds) >= calibration().found
            and claim.premise
            and not _is_question(claim.span.of(self._text))
            and not self._told(claim.span)
        ]

    def _told(self, span: Span) -> bool:
        loud = any(f.span.overlaps(span) and f.severity is not Severity.LOW for f in self._findings)
        return loud or any(
            q.quote.span.overlaps(span) and q.verdict not in _FAITHFUL for q in self._quotes
        )

    def _finding(self, claim: Claim, odds: float) -> Finding:
        opposed = _kind(claim) is Standing.CONTRADICTED
        span = self._wrong_words(claim)
        words = span.of(self._text)
        return Finding(
            FindingKind.CONTRADICTED if opposed else FindingKind.UNSUPPORTED,
            Severity.MEDIUM,
            round(1 - _share(odds), 2),
            span,
            claim.premise[0],
            f"The source seems to say otherwise than \u201c{words}\u201d."
            if opposed
            else f"Nothing in the sources seems to say \u201c{words}\u201d.",
        )

    def _wrong_words(self, claim: Claim) -> Span:
        """The words around the worst one that the model holds for wrong, too."""
        reading = claim.reading
        if reading is None or not reading.wrong:
            return claim.span
        worst = max(range(len(reading.wrong)), key=lambda at: reading.wrong[at])
        least = max(_WRONG_WORD, reading.wrong[worst] * _BESIDE)
        first = last = worst
        while first and max(reading.wrong[max(0, first - 2) : first]) >= least:
            first -= 1
        while last + 1 < len(reading.wrong) and max(reading.wrong[last + 1 : last + 3]) >= least:
            last += 1
        start = claim.span.start
        found = Span(start + reading.words[first].start, start + reading.words[last].end)
        if reading.wrong[worst] < _WRONG_WORD or not found.of(self._text).strip(_MARKS):
            return claim.span
        return found

    def _standing(self, claim: Claim, odds: float) -> Standing:
        wrong = 1 - _share(odds)
        unread = claim.reading is None and not claim.copied
        if unread or _is_question(claim.span.of(self._text)):
            return Standing.UNCHECKABLE
        if wrong >= calibration().wrong:
            return _kind(claim)
        return Standing.SUPPORTED if wrong <= calibration().right else Standing.UNCHECKABLE


COPIED = 6.0
"""Log odds of what stands in a source word for word."""

_SHOWN = 3  # sentences given as evidence
_WRONG_WORD = 0.3  # probability from which a word counts among the wrong ones
_BESIDE = 0.5  # share of the worst word's from which its neighbours belong to it
_MARKS = " .,;:!?()[]\"'“”‘’«»–—-"


def _kind(claim: Claim) -> Standing:
    reading = claim.reading
    if reading is not None and reading.contradicted > reading.absent:
        return Standing.CONTRADICTED
    return Standing.NOT_IN_SOURCES


def _is_question(text: str) -> bool:
    return text.rstrip(_MARKS.replace("?", "")).endswith("?")


def _share(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
