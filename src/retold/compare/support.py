"""Whether the sources hold what a sentence of the story tells: the model and the rules together.

Rules see a number or a name that is another; the model (:mod:`retold.weights.judge`) sees that a
clause is nowhere, or says the opposite in other words. Neither is right alone, so what both say of
a sentence goes into one logistic regression, whose weights ``training/calibrate.py`` made.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files

from retold.annotate.facts import Facts
from retold.annotate.parts import parts
from retold.compare.claims import FEATURES, Claim, Origins, claims, features
from retold.compare.novelty import Novelty
from retold.model import (
    CLEAN_VERDICTS,
    ClauseCheck,
    Finding,
    FindingKind,
    QuoteCheck,
    SentenceCheck,
    Severity,
    Span,
    Standing,
)
from retold.weights.judge import SupportModel

COPIED = 6.0
"""Log odds of what stands in a source word for word."""

_OPPOSING = frozenset(
    (
        FindingKind.FIGURE, FindingKind.DATE, FindingKind.NAME, FindingKind.ROLE_SWAP,
        FindingKind.CONTRADICTED,
    )
)  # fmt: skip
_SHOWN = 3  # sentences given as evidence
_WRONG_WORD = 0.3  # probability from which a word counts among the wrong ones
_BESIDE = 0.5  # share of the worst word's from which its neighbours belong to it
_MARKS = " .,;:!?()[]\"'“”‘’«»–—-"


@dataclass(frozen=True, slots=True)
class Calibration:
    """What turns the features into probabilities and these into verdicts.

    Attributes:
        weights: of the features, in the order of ``FEATURES``; the last is the bias.
        whole: the same for a claim by itself, see :func:`together`.
        found: probability of being wrong from which what is not in the sources is a finding.
        loud: the same for what they contradict, and for medium severity. A contradiction stays
            low: those that no rule sees are seldom ones.
        wrong, right: probabilities of being wrong from which, and up to which, there is a verdict;
            "contradicted" by the model alone is one from ``loud`` on.
    """

    weights: tuple[float, ...]
    whole: tuple[float, ...]
    found: float
    loud: float
    wrong: float
    right: float

    def odds(self, values: Sequence[float]) -> float:
        """Return the log odds that a sentence with these features is supported."""
        return _weighed(self.weights, values)

    def odds_together(self, rows: Sequence[Sequence[float]]) -> float:
        """Return the log odds that all sentences of a claim are."""
        return _weighed(self.whole, together(rows))


def _weighed(weights: Sequence[float], values: Sequence[float]) -> float:
    return sum(w * v for w, v in zip(weights, [*values, 1.0], strict=True))


FOR = frozenset(("model", "piece", "one", "verified", "elsewhere"))
"""Features that speak for support; of several sentences the least counts, of others the most."""

COUNTED = tuple(field.name for field in fields(Novelty))
"""Features of which the mean over several sentences counts."""

TOGETHER = (
    "mean", "elsewhere", "opposite", "high", "medium", "voice", "quote", *COUNTED,
)  # fmt: skip
"""The features of a claim by itself, see :func:`together`."""


def together(rows: Sequence[Sequence[float]]) -> list[float]:
    """Return the features of all sentences of a claim.

    Args:
        rows: at least one row of ``FEATURES``.

    Returns:
        In the order of ``TOGETHER``: the worst of each; the mean of ``model``; of what was counted
        the square root of the mean count.
    """
    columns = dict(zip(FEATURES, zip(*rows, strict=True), strict=True))
    out = []
    for name in TOGETHER:
        values = columns["model" if name == "mean" else name]
        if name == "mean":
            out.append(sum(values) / len(values))
        elif name in COUNTED:
            out.append(math.sqrt(sum(value**2 for value in values) / len(values)))
        else:
            out.append(min(values) if name in FOR else max(values))
    return out


@cache
def calibration() -> Calibration:
    """Return the one of the package."""
    path = files("retold.weights").joinpath("calibration.json")
    values = json.loads(path.read_text("utf-8"))
    weights = tuple(values["weights"][name] for name in (*FEATURES, "bias"))
    whole = tuple(values["whole"][name] for name in (*TOGETHER, "bias"))
    return Calibration(
        weights, whole, *(values[name] for name in ("found", "loud", "wrong", "right"))
    )


class Supported:
    """The story's claims with the probability that the sources hold each.

    Attributes:
        claims: in order.
        rows: the features of each; none for what is copied or was not read.
        odds: log odds of each that all of it is supported.
        unread: how many were too many to be read.
    """

    def __init__(
        self,
        story: Facts,
        origins: Origins,
        findings: Sequence[Finding],
        quotes: Sequence[QuoteCheck],
        model: SupportModel,
    ) -> None:
        self._story = story
        self._text = story.annotated.document.text
        self._findings = findings
        self._flagged = [f.span for f in findings if f.severity is not Severity.LOW]
        self._flagged += [q.quote.span for q in quotes if q.verdict not in CLEAN_VERDICTS]
        self.claims = claims(story, origins, model)
        self.unread = sum(
            c.reading is None and not c.copied and c.premise != () for c in self.claims
        )
        self.rows = [
            features(c, story, origins, findings, quotes)
            if c.reading or (c.copied and self._places(c))
            else []
            for c in self.claims
        ]
        self.odds = [
            calibration().odds(row) if row else COPIED if claim.copied else 0.0
            for claim, row in zip(self.claims, self.rows, strict=True)
        ]

    def sentences(self) -> tuple[SentenceCheck, ...]:
        """Return the verdict on each sentence, that on its worst part, and on its clauses."""
        by_sentence: dict[Span, list[tuple[float, Claim]]] = {}
        for claim, odds in zip(self.claims, self.odds, strict=True):
            by_sentence.setdefault(claim.sentence, []).append((odds, claim))
        out = []
        for sentence, all_ in by_sentence.items():
            inside = [(odds, claim) for odds, claim in all_ if not self._asks(claim)] or all_
            odds, claim = min(inside, key=lambda pair: pair[0])
            verdict = self._standing(claim, odds)
            wrong = [c for o, c in inside if 1 - _share(o) >= calibration().wrong]
            clauses = self._clauses(sentence, verdict, wrong)
            evidence = claim.premise[:_SHOWN]
            out.append(SentenceCheck(sentence, verdict, _share(odds), evidence, clauses))
        return tuple(out)

    def _clauses(
        self, sentence: Span, verdict: Standing, wrong: Sequence[Claim]
    ) -> tuple[ClauseCheck, ...]:
        """The clauses that hold what is wrong have the sentence's verdict, the others are right."""
        spans = parts(self._story, sentence)
        if verdict in {Standing.SUPPORTED, Standing.UNCHECKABLE}:
            return tuple(ClauseCheck(span, verdict) for span in spans)
        places = [p for c in wrong for p in (self._places(c) or [self._wrong_words(c)])]
        touched = [any(place.overlaps(span) for place in places) for span in spans]
        return tuple(
            ClauseCheck(span, verdict if bad else Standing.SUPPORTED)
            for span, bad in zip(spans, touched, strict=True)
        )

    def _places(self, claim: Claim) -> list[Span]:
        """Where a rule found something in a claim."""
        return [span for span in self._flagged if span.overlaps(claim.span)]

    def whole(self) -> tuple[Standing, float]:
        """Return the verdict on all sentences together, and the probability that all are held."""
        told = [
            (odds, claim, row)
            for odds, claim, row in zip(self.odds, self.claims, self.rows, strict=True)
            if not self._asks(claim)
        ]
        rows = [row for _, _, row in told if row]
        if not rows:
            copied = bool(told) and all(claim.copied for _, claim, _ in told)
            return (Standing.SUPPORTED, _share(COPIED)) if copied else (Standing.UNCHECKABLE, 0.5)
        _, worst, _ = min(told, key=lambda one: one[0])
        odds = calibration().odds_together(rows)
        return (Standing.SUPPORTED if odds >= 0 else self._kind(worst)), _share(odds)

    def findings(self) -> list[Finding]:
        """Return what only the model sees: claims that no finding or quote already tells of."""
        out = []
        for claim, odds in zip(self.claims, self.odds, strict=True):
            if claim.reading is None or self._asks(claim) or self._places(claim):
                continue
            opposed = self._kind(claim) is Standing.CONTRADICTED
            wrong = 1 - _share(odds)
            if wrong >= (calibration().loud if opposed else calibration().found):
                out.append(self._finding(claim, wrong, opposed=opposed))
        return out

    def _finding(self, claim: Claim, wrong: float, *, opposed: bool) -> Finding:
        span = self._wrong_words(claim)
        words = span.of(self._text)
        return Finding(
            FindingKind.CONTRADICTED if opposed else FindingKind.UNSUPPORTED,
            Severity.LOW if opposed or wrong < calibration().loud else Severity.MEDIUM,
            round(wrong, 2),
            span,
            claim.premise[0],
            f"The source seems to say otherwise than “{words}”."
            if opposed
            else f"Nothing in the sources seems to say “{words}”.",
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

    def _kind(self, claim: Claim) -> Standing:
        """Contradicted or not there: by what the rules found, or else by what the model says."""
        here = [f for f in self._findings if f.span.overlaps(claim.span)]
        loud = {f.kind for f in here if f.severity is not Severity.LOW}
        reading = claim.reading
        if self._places(claim):
            opposed = not loud.isdisjoint(_OPPOSING)
        else:
            opposed = reading is not None and reading.contradicted > reading.absent
        return Standing.CONTRADICTED if opposed else Standing.NOT_IN_SOURCES

    def _asks(self, claim: Claim) -> bool:
        return claim.span.of(self._text).rstrip(_AROUND).endswith("?")

    def _standing(self, claim: Claim, odds: float) -> Standing:
        wrong = 1 - _share(odds)
        unread = claim.reading is None and not claim.copied
        if unread or self._asks(claim):
            return Standing.UNCHECKABLE
        if wrong >= calibration().wrong:
            kind = self._kind(claim)
            unsure = wrong < calibration().loud and not self._places(claim)
            doubted = kind is Standing.CONTRADICTED and unsure
            return Standing.UNCHECKABLE if doubted else kind
        return Standing.SUPPORTED if wrong <= calibration().right else Standing.UNCHECKABLE


_AROUND = _MARKS.replace("?", "")


def _share(odds: float) -> float:
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))), 4)
