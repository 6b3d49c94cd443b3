"""Quotes: whether they are found, with the right verdict, place, speaker and sense."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from retold.model import QuoteCheck, Report, Span, Verdict
from scoring.names import same_speaker
from scoring.pairs import Pair
from scoring.shares import Outcome, Score, Share, place, shared

# The verdicts that say that something is wrong with a quote.
BAD = frozenset(
    {
        Verdict.ALTERED,
        Verdict.SPLICED,
        Verdict.FROM_PARAPHRASE,
        Verdict.REATTRIBUTED,
        Verdict.INVENTED,
    }
)

# A reported quote counts for a labelled one when it covers at least this share of it.
ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Item:
    """A labelled quote and what the checker said about it.

    Attributes:
        key: the pair and the index of the quote in its labels, from 0: "fic03#2".
        label: the entry in the labels.
        check: the reported quote that counts for it, or None.
        place_right: whether a reported passage overlaps the labelled place in the source.
        speaker_right: whether the reported speaker is the labelled one.
        meaning_right: whether ``meaning_changed`` agrees; asked only where the verdict is right.

    The last three are None where the labels do not ask.
    """

    key: str
    label: Mapping[str, Any]
    check: QuoteCheck | None
    place_right: bool | None
    speaker_right: bool | None
    meaning_right: bool | None

    @property
    def wanted(self) -> str:
        """The labelled verdict."""
        return str(self.label["verdict"])

    @property
    def given(self) -> str | None:
        """The reported verdict, None where no reported quote counts for this one."""
        return None if self.check is None else self.check.verdict.value

    @property
    def right(self) -> bool:
        """Whether nothing about this item is wrong."""
        asked = (self.place_right, self.speaker_right, self.meaning_right)
        return self.given == self.wanted and False not in asked


def best_match(span: Span, checks: Sequence[QuoteCheck]) -> QuoteCheck | None:
    """Return the reported quote that counts for the labelled one at ``span``, or None.

    It is the one with the largest overlap, relative to the longer of the two, and the overlap must
    be at least half of the labelled quote. Of equals the first one counts.
    """
    best = max(
        checks,
        key=lambda check: shared(check.quote.span, span) / max(len(span), len(check.quote.span)),
        default=None,
    )
    if best is None or shared(best.quote.span, span) < ENOUGH * len(span):
        return None
    return best


def score_pair(name: str, labels: Mapping[str, Any], report: Report) -> tuple[Item, ...]:
    """Score the report of one pair, quote by quote, in the order of the labels."""
    (source,) = report.sources
    items = []
    for index, label in enumerate(labels["quotes"]):
        check = best_match(place(labels["retelling"], label["r"]), report.quotes)
        place_right = speaker_right = meaning_right = None
        if label.get("s"):
            at = place(source.text, label["s"])
            passages = (check.source, *check.also) if check else ()
            place_right = any(
                p and p.document == source.id and p.span.overlaps(at) for p in passages
            )
        if label.get("speaker"):
            speaker = check.quote.speaker if check else None
            speaker_right = speaker is not None and same_speaker(speaker.name, label["speaker"])
        meaning = label.get("meaning_changed")
        if isinstance(meaning, bool) and check and check.verdict == label["verdict"]:
            meaning_right = check.meaning_changed is meaning
        items.append(
            Item(f"{name}#{index}", label, check, place_right, speaker_right, meaning_right)
        )
    return tuple(items)


def metrics(items: Iterable[Item]) -> dict[str, Share]:
    """Count every metric over the items of all pairs."""
    items = tuple(items)
    bad = [item.given in BAD for item in items if item.wanted in BAD]
    good = [item.given in BAD for item in items if item.wanted not in BAD]
    return {
        "quote_found": Share.of(item.given is not None for item in items),
        "quote_verdict_accuracy": Share.of(item.given == item.wanted for item in items),
        "bad_quote_recall": Share.of(bad),
        "good_quote_false_alarm": Share.of(good),
        "quote_source_overlap": Share.of(item.place_right for item in items),
        "quote_speaker_accuracy": Share.of(item.speaker_right for item in items),
        "meaning_changed_accuracy": Share.of(item.meaning_right for item in items),
    }


def score(pairs: Iterable[Pair]) -> Score:
    """Score the quotes of all pairs."""
    items = [item for pair in pairs for item in score_pair(pair.name, pair.labels, pair.report)]
    return Score(
        metrics(items),
        {item.key: Outcome(item.wanted, item.given) for item in items},
        tuple(line for item in items if not item.right for line in describe(item)),
    )


def describe(item: Item) -> list[str]:
    """Return the lines that show a wrong item."""
    head = f"{item.key}: label {item.wanted}, given {item.given or 'not found'}"
    if item.check:
        if item.place_right is False:
            head += ", another place in the source"
        if item.speaker_right is False:
            speaker = item.check.quote.speaker
            head += f", speaker {speaker.name if speaker else None!r}"
            head += f" for {item.label['speaker']!r}"
        if item.meaning_right is False:
            head += f", meaning_changed {item.check.meaning_changed}"
    lines = [head, f"    quote:   {item.label['r']}"]
    if item.label.get("s"):
        lines.append(f"    source:  {' | '.join(filter(None, map(item.label.get, ('s', 's2'))))}")
    if item.check:
        lines.append(f"    message: {item.check.message}")
    return lines
