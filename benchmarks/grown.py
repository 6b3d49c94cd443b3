"""Grow an archive: each article with variants made of its sentences and a neighbour's.

The variants are what makes scale hard: near copies that hold part of an article, mixed with
another story, with other numbers. Deterministic: the same articles give the same lines.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

VARIANTS = 9
SEED = 6
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_DIGIT = re.compile(r"\d")


def grow(articles: Sequence[dict[str, str]], variants: int = VARIANTS) -> Iterator[dict[str, str]]:
    """Yield each article, then its variants.

    Args:
        articles: with ``id`` and ``text``.
        variants: how many of each.
    """
    for at, article in enumerate(articles):
        yield article
        own = _SENTENCE.split(article["text"])
        others = _SENTENCE.split(articles[(at + 1) % len(articles)]["text"])
        for number in range(variants):
            chance = random.Random(f"{SEED}:{article['id']}:{number}")  # noqa: S311  # no secret
            text = "\n\n".join(_mixed(own, others, chance))
            yield {**article, "id": f"{article['id']}~{number}", "text": text}


def _mixed(own: Sequence[str], others: Sequence[str], chance: random.Random) -> list[str]:
    """Return 40 to 80 per cent of an article's sentences among a third of a neighbour's."""
    kept = _some(own, chance.uniform(0.4, 0.8), chance)
    for other in _some(others, 1 / 3, chance):
        kept.insert(chance.randint(0, len(kept)), other)
    return [_DIGIT.sub(lambda _: str(chance.randint(0, 9)), sentence) for sentence in kept]


def _some(sentences: Sequence[str], share: float, chance: random.Random) -> list[str]:
    """Return some sentences, at least one, in their order."""
    count = max(1, round(share * len(sentences)))
    return [sentences[at] for at in sorted(chance.sample(range(len(sentences)), count))]


def read_lines(path: Path) -> Iterator[dict[str, str]]:
    """Yield the records of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def write_lines(path: Path, records: Iterable[dict[str, str]]) -> int:
    """Write records as JSON lines; return how many bytes of text they hold."""
    size = 0
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for record in records:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
            size += len(record["text"].encode())
    return size


def main() -> None:
    """Write the grown archive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path, help="JSON lines with id and text")
    parser.add_argument("out", type=Path, help="where to write the grown archive")
    parser.add_argument("--variants", type=int, default=VARIANTS)
    asked = parser.parse_args()
    size = write_lines(asked.out, grow(list(read_lines(asked.articles)), asked.variants))
    print(f"{size / 1e6:.1f} MB of text")


if __name__ == "__main__":
    main()
