"""Statements: whether they are found, with the right speaker and the right carriers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import retold
from retold.annotate.sentences import split_sentences
from retold.model import Span, Statement, StatementKind
from scoring.names import same_speaker
from scoring.shares import Outcome, Score, Share, touched

# Two contents are one statement if they share at least this part of their words.
ENOUGH = 0.5

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Words that two carriers may share without being one: "in a statement", "in an interview".
SMALL = frozenset("""
    a after an and as at before by during for from had has have he her his i in is it its my no not
    of on or our s she that the their they this to via was we were which who with you your
""".split())  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A statement as it is compared, labelled or found.

    Attributes:
        kind: direct, mixed or indirect.
        content: where it stands, in pieces.
        words: indices of the words of the content in the text, less "that" at either end.
        cue: where it is attributed, or None.
        name: of the speaker, None where nobody is named.
        via: the words of each carrier.
        own: indices of the sentences that hold it; asked of labels only.
    """

    kind: str
    content: tuple[Span, ...]
    words: frozenset[int]
    cue: Span | None
    name: str | None
    via: tuple[str, ...]
    own: frozenset[int] = frozenset()


class Text:
    """A text with its words and sentences, to turn labels and findings into :class:`Told`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [Span(*match.span()) for match in WORD.finditer(text)]
        lines = (Span(*match.span()) for match in re.finditer(r"[^\n]+", text))
        self.sentences = [span for line in lines for span in split_sentences(text, line)]

    def places(self, piece: str) -> list[Span]:
        """Return where ``piece`` stands; inside of longer words only if it stands nowhere else.

        Raises:
            ValueError: if it does not occur, so the label is broken.
        """
        found = [Span(*match.span()) for match in re.finditer(re.escape(piece), self.text)]
        if not piece or not found:
            raise ValueError(f"the label {piece!r} does not occur in its text")
        edges = {at for word in self.words for at in range(word.start + 1, word.end)}
        return [s for s in found if s.start not in edges and s.end not in edges] or found

    def touching(self, spans: Iterable[Span]) -> frozenset[int]:
        """Return the indices of the sentences that one of ``spans`` touches."""
        spans = tuple(spans)
        return frozenset(i for i, s in enumerate(self.sentences) if touched(s, spans))

    def content(self, spans: Sequence[Span]) -> frozenset[int]:
        """Return the indices of the words that ``spans`` touch, less "that" at either end."""
        inside = [i for i, word in enumerate(self.words) if touched(word, spans)]
        for end in (0, -1):
            while len(inside) > 1 and self.words[inside[end]].of(self.text).casefold() == "that":
                del inside[end]
        return frozenset(inside)

    def labelled(self, labels: Iterable[Mapping[str, Any]]) -> list[Told]:
        """Return the labelled statements at their places.

        Labels hold words, not offsets, in the order of the text. A content stands at the first
        place behind the start of the one before it, the cue at the place nearest to it, the speaker
        at the place nearest to the cue.
        """
        out: list[Told] = []
        for label in labels:
            after = out[-1].content[0].start if out else 0
            content: list[Span] = []
            for piece in label["content"]:
                behind = content[-1].end if content else after
                content.append(
                    min(self.places(piece), key=lambda s: (s.start < behind, abs(s.start - behind)))
                )
            cue = self.nearest(label["cue"], content)
            speaker = self.nearest(label["speaker"], [cue] if cue else content)
            out.append(
                Told(
                    label["kind"],
                    tuple(content),
                    self.content(content),
                    cue,
                    label["speaker_name"],
                    tuple(carrier["text"] for carrier in label["via"]),
                    self.touching(filter(None, (*content, cue, speaker))),
                )
            )
        return out

    def nearest(self, piece: str | None, spans: Sequence[Span]) -> Span | None:
        """Return the place of ``piece`` nearest to ``spans``: beside them, in their sentence."""
        if not piece:
            return None
        own = self.touching(spans)

        def distance(place: Span) -> tuple[bool, bool, int]:
            gaps = (max(place.start - span.end, span.start - place.end) for span in spans)
            return touched(place, spans), not own & self.touching([place]), min(gaps)

        return min(self.places(piece), key=distance)

    def found(self, statements: Iterable[Statement]) -> list[Told]:
        """Return what the extractor found, less statements without a word."""
        out = [
            Told(
                statement.kind.value,
                statement.content,
                self.content(statement.content),
                statement.cue,
                statement.speaker.name if statement.speaker else None,
                tuple(carrier.span.of(self.text) for carrier in statement.via),
            )
            for statement in statements
        ]
        return [told for told in out if told.words]


def match(labelled: Sequence[Told], found: Sequence[Told]) -> dict[int, int]:
    """Return which found statement counts for which labelled one, by their indices.

    Pairs of statements that share enough words (Jaccard) are taken best first, each statement
    once; of equals those with one cue, then the first.
    """
    pairs = []
    for i, label in enumerate(labelled):
        for j, told in enumerate(found):
            alike = len(label.words & told.words) / len(label.words | told.words)
            if alike >= ENOUGH:
                cue = label.cue and told.cue and label.cue.overlaps(told.cue)
                pairs.append((-alike, not cue, i, j))
    out: dict[int, int] = {}
    for *_, i, j in sorted(pairs):
        if i not in out and j not in out.values():
            out[i] = j
    return out


def same_carrier(one: str, other: str) -> bool:
    """Tell whether two tell of one carrier: they share a word that is not small."""
    return bool(_weighty(one) & _weighty(other))


def _weighty(words: str) -> set[str]:
    every = {
        m.group().casefold().replace("’", "'").removesuffix("'s") for m in WORD.finditer(words)
    }
    return every - SMALL or every


@dataclass(frozen=True, slots=True)
class Chain:
    """How the carriers of a statement compare.

    Attributes:
        right: those of the label that are found.
        missing: those that are not.
        extra: those found that the label has not.
    """

    right: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]


def compare_chains(text: Text, label: Told, told: Told) -> Chain:
    """Compare the carriers of a label and what was found for it.

    Only those count that stand in a sentence of the statement: to carry one over from an earlier
    sentence is neither right nor wrong. Of a label without any, nothing counts as extra.
    """
    here = [v for v in label.via if text.touching(text.places(v)) & label.own]
    elsewhere = [v for v in label.via if v not in here]
    missing, right, extra = list(here), [], []
    for words in told.via:
        hit = next((v for v in missing if same_carrier(v, words)), None)
        if hit is not None:
            missing.remove(hit)
            right.append(hit)
        elif here and not any(same_carrier(v, words) for v in elsewhere):
            extra.append(words)
    return Chain(tuple(right), tuple(missing), tuple(extra))


@dataclass(frozen=True, slots=True)
class Item:
    """A labelled statement and what was found for it.

    Attributes:
        key: the text and the index of the statement in its labels, from 0: "sa03#7".
        label: the label.
        told: what was found, or None.
        chain: how its carriers compare, None where nothing was found.
    """

    key: str
    label: Told
    told: Told | None
    chain: Chain | None

    @property
    def who_right(self) -> bool:
        """Whether it is found with the right speaker, or with any where the label names none."""
        if self.told is None or self.label.name is None:
            return self.told is not None
        return self.told.name is not None and same_speaker(self.label.name, self.told.name)

    @property
    def outcome(self) -> Outcome:
        """The kinds, and whether the speaker is another one."""
        if self.told is None:
            return Outcome(self.label.kind, None)
        return Outcome(self.label.kind, self.told.kind + ", another speaker" * (not self.who_right))


@dataclass(frozen=True, slots=True)
class Compared:
    """The statements of one text, compared.

    Attributes:
        name: of its files.
        text: the text.
        items: one for each label, in their order.
        found: everything that was found.
        extra: what of it counts for no label.
    """

    name: str
    text: str
    items: tuple[Item, ...]
    found: tuple[Told, ...]
    extra: tuple[Told, ...]


def compare(
    name: str, text: str, labels: Iterable[Mapping[str, Any]], statements: Iterable[Statement]
) -> Compared:
    """Compare what was found in one text with its labels."""
    own = Text(text)
    labelled, found = own.labelled(labels), own.found(statements)
    matched = match(labelled, found)
    items = []
    for index, label in enumerate(labelled):
        told = found[matched[index]] if index in matched else None
        chain = compare_chains(own, label, told) if told else None
        items.append(Item(f"{name}#{index}", label, told, chain))
    counting = set(matched.values())
    extra = tuple(told for j, told in enumerate(found) if j not in counting)
    return Compared(name, text, tuple(items), tuple(found), extra)


def metrics(texts: Iterable[Compared]) -> dict[str, Share]:
    """Count every metric over all texts.

    An F1 is the share, of labels and findings together, that have their counterpart. Those of a
    kind take the labels of this kind and the findings of this kind, whatever the counterpart's.
    """
    texts = tuple(texts)
    items = [item for text in texts for item in text.items]
    found = [told for text in texts for told in text.found]
    matched = [(item.label, item.told) for item in items if item.told]
    chains = [item.chain for item in items if item.chain]
    right = sum(len(chain.right) for chain in chains)
    wrong = sum(len(chain.missing) + len(chain.extra) for chain in chains)
    both = len(items) + len(found)
    shares = {
        "statement_precision": Share(len(matched), len(found)),
        "statement_recall": Share(len(matched), len(items)),
        "statement_f1": Share(2 * len(matched), both),
    }
    for kind in StatementKind:
        hits = [(label.kind == kind) + (told.kind == kind) for label, told in matched]
        total = [told.kind == kind for told in (*(item.label for item in items), *found)]
        shares[f"{kind}_f1"] = Share(sum(hits), sum(total))
    shares["who_f1"] = Share(2 * sum(item.who_right for item in items), both)
    shares["via_f1"] = Share(2 * right, 2 * right + wrong)
    return shares


def score(texts: Iterable[Compared]) -> Score:
    """Score the statements of all texts."""
    texts = tuple(texts)
    return Score(
        metrics(texts),
        {item.key: item.outcome for text in texts for item in text.items},
        tuple(line for text in texts for line in _wrong(text)),
    )


def _wrong(text: Compared) -> list[str]:
    """Return the lines that show what is wrong in one text."""
    lines = []
    for item in text.items:
        wanted, given = item.outcome.wanted, item.outcome.given
        notes = [f"label {wanted}, given {given or 'not found'}"]
        if item.told and not item.who_right:
            notes.append(f"speaker {item.told.name!r} for {item.label.name!r}")
        if item.chain:
            notes += [f"carrier {words!r} missing" for words in item.chain.missing]
            notes += [f"carrier {words!r} extra" for words in item.chain.extra]
        if given != wanted or len(notes) > 1:
            lines += [f"{item.key}: {', '.join(notes)}", _shown(text.text, item.label)]
    for told in text.extra:
        lines += [
            f"{text.name}: no label, given {told.kind}, speaker {told.name!r}",
            _shown(text.text, told),
        ]
    return lines


def _shown(text: str, told: Told) -> str:
    return f"    content: {' | '.join(span.of(text) for span in told.content)}"


def extract(folder: Path) -> tuple[Compared, ...]:
    """Compare the statements of every text under ``folder``, in the order of their names.

    Args:
        folder: holds ``labels/NAME.json`` and ``sources/NAME.txt``.
    """
    texts = []
    for path in sorted((folder / "labels").glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))["statements"]
        text = (folder / "sources" / f"{path.stem}.txt").read_text(encoding="utf-8")
        found = retold.statements(retold.from_text(text, id=path.stem))
        texts.append(compare(path.stem, text, labels, found))
    return tuple(texts)
