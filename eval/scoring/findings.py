"""Findings: whether what changed is found and rightly named, and what is found without reason."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from retold.model import Finding, FindingKind, Severity
from scoring.pairs import Pair
from scoring.quotes import BAD
from scoring.shares import Outcome, Score, Share, merged, place, touched

CLEAN = "clean"


def score(pairs: Iterable[Pair]) -> Score:
    """Score the findings of pairs whose issues are labelled in full."""
    pairs = tuple(pairs)
    return merged(recall(pairs), precision(pairs), alarms(pairs))


def counted(pair: Pair) -> list[Finding]:
    """Return the findings that a desk has to look at; those of low severity do not count."""
    return [f for f in pair.report.findings if f.severity in {Severity.HIGH, Severity.MEDIUM}]


def recall(pairs: Iterable[Pair]) -> Score:
    """Count, for each kind that is labelled, the issues that a finding of their kind overlaps.

    An item is a pair and the index of an issue: "pa03#issue1". Where the kind is wrong, the kinds
    of all findings there are given.
    """
    items: dict[str, Outcome] = {}
    wrong = []
    for pair in pairs:
        for index, label in enumerate(pair.labels["issues"]):
            wanted = label["type"]
            at = place(pair.labels["retelling"], label["r"])
            kinds = {f.kind.value for f in counted(pair) if f.span.overlaps(at)}
            given = wanted if wanted in kinds else ", ".join(sorted(kinds)) or None
            key = f"{pair.name}#issue{index}"
            items[key] = Outcome(wanted, given)
            if given != wanted:
                wrong += [
                    f"{key}: label {wanted}, given {given or 'not found'}",
                    f"    story:   {label['r']}",
                    f"    source:  {label['s']}",
                ]
    shares = {
        f"{kind}_recall": Share.of(i.given == kind for i in items.values() if i.wanted == kind)
        for kind in FindingKind
        if any(item.wanted == kind for item in items.values())
    }
    shares["issue_recall"] = Share.of(item.given == item.wanted for item in items.values())
    return Score(shares, items, tuple(wrong))


def precision(pairs: Iterable[Pair]) -> Score:
    """Count the findings that overlap an issue, of whatever type, or a quote labelled bad.

    Findings have no items: nothing in the labels names them.
    """
    answers = []
    wrong = []
    for pair in pairs:
        story = pair.labels["retelling"]
        bad = (label for label in pair.labels["quotes"] if label["verdict"] in BAD)
        places = [place(story, label["r"]) for label in chain(pair.labels["issues"], bad)]
        for finding in counted(pair):
            answers.append(touched(finding.span, places))
            if not answers[-1]:
                wrong += [
                    f"{pair.name}: no label, given {finding.kind}",
                    f"    story:   {finding.span.of(story)}",
                    f"    message: {finding.message}",
                ]
    return Score({"finding_precision": Share.of(answers)}, {}, tuple(wrong))


def alarms(pairs: Iterable[Pair]) -> Score:
    """Count the faithful sentences that a finding or a quote with a bad verdict touches.

    An item is a pair and the index of a sentence: "pa03#clean0". Given is "clean", or the kinds
    and verdicts that touch it.
    """
    items: dict[str, Outcome] = {}
    wrong = []
    for pair in pairs:
        raised = [(finding.span, finding.kind.value) for finding in counted(pair)]
        raised += [
            (check.quote.span, check.verdict.value)
            for check in pair.report.quotes
            if check.verdict in BAD
        ]
        for index, sentence in enumerate(pair.labels["faithful"]):
            at = place(pair.labels["retelling"], sentence)
            names = sorted({name for span, name in raised if span.overlaps(at)})
            key = f"{pair.name}#{CLEAN}{index}"
            items[key] = Outcome(CLEAN, ", ".join(names) or CLEAN)
            if names:
                wrong += [
                    f"{key}: label {CLEAN}, given {items[key].given}",
                    f"    story:   {sentence}",
                ]
    share = Share.of(item.given != CLEAN for item in items.values())
    return Score({"clean_sentence_false_alarm": share}, items, tuple(wrong))
