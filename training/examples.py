"""Make the examples that the support model learns from: claims beside sentences of their sources.

Run ``make support-data`` (or ``python training/examples.py SETS OUT``), where SETS is the folder
with the public sets ``entailment.jsonl.gz``, ``summedits_other.jsonl.gz``, ``wice_dev.jsonl.gz``
and, beside it, ``events/ecbplus.jsonl.gz``. It writes JSON Lines, one example a line:

    {"set", "claim", "premise", "label", "wrong"}

``label`` is 0 supported, 1 contradicted, 2 not in the source, 3 one of the last two; ``wrong``
lists the [start, end) of the claim's wrong words, null where they are not known. What goes in:

- ``claims/*.jsonl``: passages and claims about them, invented and labelled by hand for this
  purpose.
- SummEdits without its news (Laban et al., 2023; Apache-2.0): edits of summaries, which training
  holds out.
- FactCG's CG2C (Lei et al., 2025; MIT), FoolMeTwice (Eisenschlos et al., 2021; Apache-2.0),
  WiCE (Kamoi et al., 2023; ODC-BY).
- ``eval/newsroom`` and ``eval/carriers``: sentences of invented retellings.
- Edits by rule, see ``edits.py``, of supported claims of these, and of sentences of CG2C and of
  ECB+ (Cybulska and Vossen, 2014; CC BY 3.0); and the latter sentences whole or shortened, which
  are supported.

No set without a licence that allows it goes in, and none that Retold's figures are measured on.
"""

from __future__ import annotations

import argparse
import difflib
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from edits import edited
from retold.annotate.sentences import split_sentences
from retold.model import Span
from rows import ABSENT, CONTRADICTED, HELD, SUPPORTED, WRONG, Row, Source, Spans

HERE = Path(__file__).parent
LABELS = {"+": SUPPORTED, "-": CONTRADICTED, "?": ABSENT}  # as claims/ has them
VOICE = frozenset(("attribution_dropped", "carrier_dropped"))  # true, but somebody's
LICENCES = frozenset(("MIT", "Apache-2.0"))
KINDS = ("close", "long", "near")
EVERY = 40  # one passage of so many is held out
LONG = 10  # sentences
TWIN = 0.6  # likeness from which the words that differ between two claims are what is wrong
LONGEST_CLAIM = 60  # words
FEWEST_WORDS, MOST_WORDS = 8, 40  # of a real sentence
A_TEXT = 4  # real sentences
_WORD = re.compile(r"\w[\w'’.,-]*\w|\w|[^\w\s]")


def main() -> None:
    """Write the examples."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sets", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311  # not for secrets
    rows = [*written(chance), *summedits(options.sets), *entailment(options.sets)]
    rows += [*wice(options.sets), *retold()]
    rows = [*rows, *edited(rows, sentences(options.sets, chance), chance)]
    with options.out.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row.values(), ensure_ascii=False) + "\n")
    counts = Counter((row.name, row.label) for row in rows)
    for key, count in sorted(counts.items()):
        print(*key, count)


# Sets


def written(chance: random.Random) -> Iterator[Row]:
    """The claims written for this; half of the short passages stand before or behind another one.

    Those of ``close-*`` (small edits of summaries), ``long-*`` (retellings of whole reports) and
    ``near-*`` (light rewrites of sentences) are sets of their own. Some passages are held out.
    """
    passages = []
    for path in sorted((HERE / "claims").glob("*.jsonl")):
        kind = path.stem.partition("-")[0]
        name = kind if kind in KINDS else "written"
        for at, line in enumerate(path.read_text("utf-8").splitlines()):
            held = HELD if at % EVERY == EVERY - 1 else ""
            passages.append({"name": name + held, **json.loads(line)})
    for number, passage in enumerate(passages):
        source = split(passage["p"])
        if len(source) < LONG and chance.random() < 0.5:
            others = split(passages[(number + 1) % len(passages)]["p"])
            source = [*source, *others] if chance.random() < 0.5 else [*others, *source]
        good = [claim for label, claim, *_ in passage["c"] if label == "+"]
        for label, claim, *_ in passage["c"]:
            wrong = [] if label == "+" else unlike(claim, good)
            yield Row(passage["name"], claim, Source(source), LABELS[label], wrong)


def summedits(folder: Path) -> Iterator[Row]:
    """Edits of summaries; each of a summary's sentences that an edit left alone is supported."""
    sources: dict[str, Source] = {}
    for record in read(folder / "summedits_other.jsonl.gz"):
        text, summary = record["doc"], record["summary"]
        source = sources.setdefault(text, Source(split(text)))
        name = f"summedits-{record['origin']}"
        good = str(record["label"]) == "1"
        wrong = [] if good else unlike(summary, [record["original_summary"]])
        parts = split_spans(summary)
        if wrong is None:  # of several sentences it is not known which is wrong
            if len(parts) == 1:
                yield Row(name, parts[0].of(summary), source, WRONG, None)
            continue
        for part in parts:
            inside = within(wrong, part)
            yield Row(name, part.of(summary), source, WRONG if inside else SUPPORTED, inside)


def entailment(folder: Path) -> Iterator[Row]:
    """FactCG and FoolMeTwice."""
    for record in read(folder / "entailment.jsonl.gz"):
        name, claim = record["set"], record["claim"]
        if record["licence"] in LICENCES and len(claim.split()) <= LONGEST_CLAIM:
            good = str(record["label"]) == "1"
            bad = CONTRADICTED if name == "foolmetwice" else WRONG
            yield judged(name, claim, record["premise"], SUPPORTED if good else bad)


def wice(folder: Path) -> Iterator[Row]:
    """Sentences of Wikipedia beside what they cite."""
    for record in read(folder / "wice_dev.jsonl.gz"):
        label = SUPPORTED if record["label"] == "supported" else ABSENT
        yield judged("wice", record["summary"], record["doc"], label)


def judged(name: str, claim: str, text: str, label: int) -> Row:
    """Return an example of a set that does not tell which words are wrong."""
    return Row(name, claim, Source(split(text)), label, [] if label == SUPPORTED else None)


def retold() -> Iterator[Row]:
    """Sentences of invented stories that are labelled in ``eval/``.

    Its ``fiction`` and ``retellings`` are left for measuring and calibrating.
    """
    for name in ("newsroom", "carriers"):
        for path in sorted((HERE.parent / "eval" / name / "labels").glob("*.json")):
            labels = json.loads(path.read_text("utf-8"))
            text = (path.parent.parent / "sources" / f"{path.stem}.txt").read_text("utf-8")
            story, source = labels["retelling"], Source(split(text))
            faithful = [place(story, sentence) for sentence in labels["faithful"]]
            issues = [(place(story, i["r"]), i["type"]) for i in labels["issues"]]
            for part in split_spans(story):
                here = {kind for span, kind in issues if span.overlaps(part)}
                if any(span.covers(part) for span in faithful):
                    yield Row(name, part.of(story), source, SUPPORTED, [])
                elif here and not VOICE & here:
                    wrong = within([[s.start, s.end] for s, _ in issues], part)
                    yield Row(name, part.of(story), source, WRONG, wrong)


def sentences(folder: Path, chance: random.Random) -> list[tuple[str, Source]]:
    """Return real sentences with the text around them, for edits."""
    texts = [record["text"] for record in read(folder.parent / "events" / "ecbplus.jsonl.gz")]
    records = read(folder / "entailment.jsonl.gz")
    texts += sorted({r["premise"] for r in records if r["set"] == "factcg-CG2C_doc"})
    out = []
    for text in texts:
        source = Source(split(text))
        fit = [
            s
            for s in source.sentences
            if FEWEST_WORDS <= len(s.split()) <= MOST_WORDS and s[-1:] in '.”"'
        ]
        chance.shuffle(fit)
        out += [(s, source) for s in fit[:A_TEXT]]
    chance.shuffle(out)
    return out


def read(path: Path) -> list[dict[str, Any]]:
    """Return the records of a compressed file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def place(text: str, part: str) -> Span:
    """Return where a part stands."""
    start = text.index(part)
    return Span(start, start + len(part))


def split_spans(text: str) -> list[Span]:
    """Return the sentences of a text, line by line."""
    lines = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    return [sentence for line in lines for sentence in split_sentences(text, line)]


def split(text: str) -> list[str]:
    """Return the same as texts."""
    return [span.of(text) for span in split_spans(text)]


# What is wrong in a claim


def unlike(claim: str, good: Sequence[str]) -> Spans | None:
    """Return the words of ``claim`` that its nearest good twin lacks; None if it has no twin."""
    words = list(_WORD.finditer(claim))
    mine = [word.group().casefold() for word in words]
    twins = [
        difflib.SequenceMatcher(
            None, mine, [w.casefold() for w in _WORD.findall(other)], autojunk=False
        )
        for other in good
    ]
    twin = max(twins, key=difflib.SequenceMatcher.ratio, default=None)
    if twin is None or twin.ratio() < TWIN:
        return None
    found = []
    for kind, first, last, _, _ in twin.get_opcodes():
        if kind == "insert":  # words are gone: their neighbours are where it shows
            before, behind = words[max(0, first - 1)], words[min(len(words), last + 1) - 1]
            found.append([before.start(), behind.end()])
        elif kind != "equal":
            found.append([words[first].start(), words[last - 1].end()])
    return found or None


def within(wrong: Spans, part: Span) -> Spans:
    """Return what lies in ``part`` of ``wrong``, counted from its start."""
    out = []
    for start, end in wrong:
        first, last = max(start, part.start), min(end, part.end)
        if first < last:
            out.append([first - part.start, last - part.start])
    return out


if __name__ == "__main__":
    main()
