"""Measure the checker on the invented pairs and hold it to its floors.

Run ``python eval/gate.py``. It exits 1 when a metric is worse than its floor in ``floors.json`` or
when the pairs are not those that the floors were made from. README.md tells how metrics count.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import retold
from retold.model import QuoteCheck, Report, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

HERE = Path(__file__).resolve().parent
# Each set of pairs with its floors.
SETS = (
    (HERE / "fiction", HERE / "floors.json"),
    (HERE / "newsroom", HERE / "newsroom-floors.json"),
)

HIGHER, LOWER = "higher", "lower"

# Which way is better.
METRICS = {
    "quote_found": HIGHER,
    "quote_verdict_accuracy": HIGHER,
    "bad_quote_recall": HIGHER,
    "good_quote_false_alarm": LOWER,
    "quote_source_overlap": HIGHER,
    "quote_speaker_accuracy": HIGHER,
    "meaning_changed_accuracy": HIGHER,
}

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


# Speakers: "Mayor Zbigniew Rutka (he)", "Mr Rutka" and "Rutka" are one.

ARTICLES = frozenset({"a", "an", "the"})
# What stands before a name; the words before it ("Foreign Minister Hulan") go with it.
# fmt: off
TITLES = frozenset({
    "ambassador", "attorney", "aunty", "bishop", "captain", "capt", "chairman", "chairwoman",
    "chancellor", "chief", "cllr", "col", "colonel", "commissioner", "constable", "councillor",
    "dame", "detective", "director", "dr", "father", "general", "gen", "gov", "governor",
    "inspector", "judge", "justice", "lady", "lawyer", "lieutenant", "lord", "lt", "mayor",
    "minister", "miss", "mr", "mrs", "ms", "mx", "officer", "premier", "president", "prince",
    "princess", "prof", "professor", "rep", "representative", "rev", "reverend", "secretary",
    "sen", "senator", "sergeant", "sgt", "sir", "sister", "spokesman", "spokesperson",
    "spokeswoman", "superintendent", "treasurer",
})
# fmt: on
SUFFIXES = frozenset({"jr", "kc", "mep", "mp", "phd", "qc", "sr"})
# Where the head of a description ends: "observers from the Organisation of Island States".
PREPOSITIONS = frozenset({"at", "for", "from", "in", "of", "on", "who", "with"})

WORD = re.compile(r"[^\W_]+(?:[-'.][^\W_]+)*")
HINT = re.compile(r"\([^()]*\)")  # "(she)": how the retelling itself calls the speaker


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of one name or description that tell who it is, the weightiest last."""
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    words = WORD.findall(plain)
    while words and words[0].casefold() in ARTICLES:
        words = words[1:]
    if words and words[0].islower():  # a description, not a name: keep its head
        cut = (at for at, word in enumerate(words) if at and word in PREPOSITIONS)
        words = words[: next(cut, len(words))]
    words = [word.casefold().removesuffix("'s") for word in words]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words = words[:-1]
    titles = [at for at, word in enumerate(words[:-1]) if word in TITLES]
    return tuple(words[titles[-1] + 1 :] if titles else words)


def same_speaker(one: str, other: str) -> bool:
    """Tell whether two names can mean the same speaker.

    The last words (of a person, the surname) must be equal. Where both have more words, they must
    share one or an initial, so that two people of one surname stay apart. A name and its apposition
    ("the grid operator, Rede Norte") are compared each on its own.
    """
    return any(
        _same_words(name_words(a), name_words(b))
        for a in HINT.sub(" ", one).split(",")
        for b in HINT.sub(" ", other).split(",")
    )


def _same_words(one: Sequence[str], other: Sequence[str]) -> bool:
    if not one or not other or one[-1] != other[-1]:
        return False
    first, second = one[:-1], other[:-1]
    if not first or not second:
        return True
    return any(a == b or (1 in {len(a), len(b)} and a[0] == b[0]) for a in first for b in second)


# Scoring


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


@dataclass(frozen=True, slots=True)
class Share:
    """A count out of a total.

    Attributes:
        hits: how many.
        total: out of how many.
    """

    hits: int
    total: int

    @property
    def value(self) -> float | None:
        """The share to four places, None where there was nothing to count."""
        return round(self.hits / self.total, 4) if self.total else None


def place(text: str, piece: str) -> Span:
    """Return the first place of ``piece`` in ``text``.

    Raises:
        ValueError: if it does not occur, so the label is broken.
    """
    start = text.find(piece)
    if not piece or start < 0:
        raise ValueError(f"the label {piece!r} does not occur in its text")
    return Span(start, start + len(piece))


def shared(one: Span, other: Span) -> int:
    """Return how many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


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
    """Count every metric over the items of all pairs, in the order of ``METRICS``."""
    items = tuple(items)
    answers: dict[str, list[bool | None]] = {
        "quote_found": [item.given is not None for item in items],
        "quote_verdict_accuracy": [item.given == item.wanted for item in items],
        "bad_quote_recall": [item.given in BAD for item in items if item.wanted in BAD],
        "good_quote_false_alarm": [item.given in BAD for item in items if item.wanted not in BAD],
        "quote_source_overlap": [item.place_right for item in items],
        "quote_speaker_accuracy": [item.speaker_right for item in items],
        "meaning_changed_accuracy": [item.meaning_right for item in items],
    }
    return {
        name: Share(answers[name].count(True), len(answers[name]) - answers[name].count(None))
        for name in METRICS
    }


# Floors


class RefusedError(Exception):
    """The floors must not be replaced; the message says why."""


@dataclass(frozen=True, slots=True)
class Floors:
    """What is held against the checker, or what a run would put in its place.

    Attributes:
        digest: of the data.
        metrics: the value of each metric, None where there was nothing to count.
        items: the verdict given to each item, None where it was not found.
    """

    digest: str
    metrics: Mapping[str, float | None]
    items: Mapping[str, str | None]

    @classmethod
    def load(cls, path: Path) -> Floors | None:
        """Read floors, or return None where there are none yet."""
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else None

    def save(self, path: Path) -> None:
        """Write them, the same floors always as the same bytes."""
        data = {
            "digest": self.digest,
            "metrics": dict(self.metrics),
            "items": dict(sorted(self.items.items())),
        }
        path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8", newline="\n")


def digest(folder: Path) -> str:
    """Return the SHA-256 over the sorted names and contents of all files under ``folder``."""
    total = hashlib.sha256()
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for name, path in sorted(files.items()):
        if path.is_file():
            # Hashes have one length, so no name can pass for the end of a content.
            total.update(hashlib.sha256(name.encode()).digest())
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def is_worse(metric: str, value: float | None, floor: float | None) -> bool:
    """Tell whether a value is worse than its floor; a metric that is no longer counted is."""
    if floor is None:
        return False
    if value is None:
        return True
    return value < floor if METRICS[metric] == HIGHER else value > floor


def fallen(now: Floors, floors: Floors) -> list[str]:
    """Return a sentence for each metric that is worse than its floor."""
    return [
        f"{metric} is {_number(now.metrics.get(metric))}, worse than its floor {_number(floor)}"
        for metric, floor in floors.metrics.items()
        if is_worse(metric, now.metrics.get(metric), floor)
    ]


def complaints(now: Floors, floors: Floors | None) -> list[str]:
    """Return why the gate stays shut, one sentence each; empty if it opens."""
    if floors is None:
        return ["there are no floors yet: run with --update to write them"]
    found = []
    if now.digest != floors.digest:
        found.append(
            "the data is not what the floors were made from"
            f" (digest {now.digest[:12]}, floors {floors.digest[:12]}):"
            " restore it, or run with --update --new-data if the change is meant"
        )
    found += [
        f"{metric} has no floor: run with --update to write one"
        for metric in now.metrics
        if metric not in floors.metrics
    ]
    return found + fallen(now, floors)


def updated(now: Floors, floors: Floors | None, *, new_data: bool) -> Floors:
    """Return the floors to write.

    New data start anew and may lower a floor; the same data never do, ``new_data`` or not.

    Raises:
        RefusedError: if a floor would be lowered, or the data changed and ``new_data`` is not set.
    """
    if floors is None:
        return now
    if now.digest != floors.digest:
        if not new_data:
            raise RefusedError("the data changed: add --new-data if that is meant")
    elif worse := fallen(now, floors):
        raise RefusedError("; ".join(worse))
    return now


def changes(wanted: Mapping[str, str], now: Floors, floors: Floors | None) -> list[str]:
    """Return a line for each item that became right or wrong since the floors were written.

    Args:
        wanted: the labelled verdict of each item.
        now: what this run found.
        floors: what the last update found.
    """
    if floors is None:
        return []
    lines = []
    for key in sorted(wanted.keys() | floors.items.keys()):
        if key not in floors.items:
            continue  # new data: neither gained nor lost
        was = floors.items[key]
        if key not in wanted:
            lines.append(f"gone {key} (was {_verdict(was)})")
            continue
        given = now.items[key]
        if (was == wanted[key]) != (given == wanted[key]):
            word = "gained" if given == wanted[key] else "lost"
            lines.append(f"{word} {key}: {_verdict(given)} (was {_verdict(was)})")
    return lines


# Printing


def _number(value: float | None) -> str:
    return "none" if value is None else f"{value:.4f}"


def _verdict(verdict: str | None) -> str:
    return verdict or "not found"


def table(shares: Mapping[str, Share], floors: Floors | None) -> list[str]:
    """Return the lines of the table of metrics beside their floors."""
    lines = [f"{'metric':<26}{'value':>8}{'count':>10}{'floor':>8}"]
    for name, share in shares.items():
        floor = floors.metrics.get(name) if floors else None
        mark = ""
        if share.value != floor and floor is not None:
            mark = "  worse" if is_worse(name, share.value, floor) else "  better"
        count = f"{share.hits}/{share.total}"
        lines.append(f"{name:<26}{_number(share.value):>8}{count:>10}{_number(floor):>8}{mark}")
    return lines


def describe(item: Item) -> list[str]:
    """Return the lines that show a wrong item."""
    head = f"{item.key}: label {item.wanted}, given {_verdict(item.given)}"
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


# The run


def measure(folder: Path) -> tuple[Item, ...]:
    """Check every pair under ``folder`` and score what comes back.

    Args:
        folder: holds ``labels/NAME.json`` and ``sources/NAME.txt``.
    """
    items: list[Item] = []
    for path in sorted((folder / "labels").glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        text = (folder / "sources" / f"{path.stem}.txt").read_text(encoding="utf-8")
        story = retold.from_text(labels["retelling"], id=f"{path.stem} story")
        source = retold.from_text(text, id=f"{path.stem} source")
        items += score_pair(path.stem, labels, retold.check(story, [source]))
    return tuple(items)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description="Hold the checker to its accuracy floors.")
    parser.add_argument("--update", action="store_true", help="write new floors, never lower ones")
    parser.add_argument(
        "--new-data", action="store_true", help="with --update: the pairs changed, start anew"
    )
    parser.add_argument("--show", action="store_true", help="print every item that is wrong")
    options = parser.parse_args(argv)
    if options.new_data and not options.update:
        parser.error("--new-data goes with --update")

    return max(hold(folder, path, options) for folder, path in SETS)


def hold(folder: Path, path: Path, options: argparse.Namespace) -> int:
    """Measure one set of pairs against the floors in ``path``; return the exit status."""
    items = measure(folder)
    shares = metrics(items)
    floors = Floors.load(path)
    now = Floors(
        digest(folder),
        {name: share.value for name, share in shares.items()},
        {item.key: item.given for item in items},
    )
    lines = table(shares, floors) + changes({i.key: i.wanted for i in items}, now, floors)
    if options.show:
        lines += [line for item in items if not item.right for line in describe(item)]
    if len(SETS) > 1:
        print(f"== {folder.name}")
    print(*lines, sep="\n")

    if options.update:
        try:
            updated(now, floors, new_data=options.new_data).save(path)
        except RefusedError as refused:
            print(f"not updated: {refused}", file=sys.stderr)
            return 1
        print(f"floors written to {path.name}")
        return 0
    found = complaints(now, floors)
    for sentence in found:
        print(f"failed: {sentence}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
