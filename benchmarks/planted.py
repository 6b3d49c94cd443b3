"""Invented documents with planted copies, to measure how reuse is found.

Words are drawn by Zipf's law from an invented vocabulary, in sentences. One document in twenty is a
copy of one before it, in one of four ways: lightly changed (1 word in 50), with 15% of its words
changed, with 30% changed and its sentences shuffled, or as an excerpt of 120 words inside new text.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

WORDS = 400
SHARE = 20  # one document in so many is a copy
KINDS = ("light", "15%", "30% shuffled", "excerpt")
CHANGED = {"light": 0.02, "15%": 0.15, "30% shuffled": 0.30, "excerpt": 0.0}
VOCABULARY = 30_000
SENTENCE = 18
EXCERPT = 120
SEED = 17


class Writer:
    """Makes documents; the same seed makes the same."""

    def __init__(self, seed: int = SEED) -> None:
        self._chance = random.Random(seed)  # noqa: S311  # no secret
        syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
        made: set[str] = set()
        while len(made) < VOCABULARY:
            made.add("".join(self._chance.choices(syllables, k=self._chance.randint(1, 4))))
        self._words = sorted(made, key=lambda word: (len(word), word))
        total, self._weights = 0.0, []
        for rank in range(1, VOCABULARY + 1):
            total += 1 / (rank + 2.7)
            self._weights.append(total)

    def words(self, count: int) -> list[str]:
        """Return some words."""
        return self._chance.choices(self._words, cum_weights=self._weights, k=count)

    def documents(self, count: int) -> Iterator[tuple[dict[str, str], tuple[str, str] | None]]:
        """Yield documents, each with the id of what it copies and how, or None."""
        kept: list[tuple[str, list[str]]] = []
        for number in range(count):
            called = f"d{number:07d}"
            planted = None
            if number % SHARE == SHARE - 1:
                source, words = kept[self._chance.randrange(len(kept))]
                kind = KINDS[(number // SHARE) % len(KINDS)]
                words, planted = self._copied(words, kind), (source, kind)
            else:
                words = self.words(WORDS)
                if len(kept) < 5000:
                    kept.append((called, words))
                else:
                    kept[self._chance.randrange(5000)] = (called, words)
            yield {"id": called, "series": called, "text": self._text(words)}, planted

    def _copied(self, words: list[str], kind: str) -> list[str]:
        if kind == "excerpt":
            start = self._chance.randrange(len(words) - EXCERPT)
            new = self.words(WORDS - EXCERPT)
            at = self._chance.randrange(len(new))
            return new[:at] + words[start : start + EXCERPT] + new[at:]
        other = iter(self.words(len(words)))
        words = [next(other) if self._chance.random() < CHANGED[kind] else w for w in words]
        if kind == "30% shuffled":
            parts = [words[at : at + SENTENCE] for at in range(0, len(words), SENTENCE)]
            self._chance.shuffle(parts)
            words = [word for part in parts for word in part]
        return words

    @staticmethod
    def _text(words: list[str]) -> str:
        parts = (words[at : at + SENTENCE] for at in range(0, len(words), SENTENCE))
        return " ".join(" ".join(part).capitalize() + "." for part in parts)


def main() -> None:
    """Write the documents, and what was planted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    planted = {}
    with asked.out.open("w", encoding="utf-8") as out:
        for document, copied in Writer().documents(asked.count):
            out.write(json.dumps(document) + "\n")
            if copied:
                planted[document["id"]] = copied
    asked.out.with_suffix(".planted.json").write_text(json.dumps(planted), encoding="utf-8")


if __name__ == "__main__":
    main()
