"""Make the lexicon that tells synonyms and opposites: WordNet's relations as arrays.

Run ``make lexicon`` (or ``python training/lexicon.py FOLDER``), where FOLDER holds the database of
WordNet 3.0 (Fellbaum, 1998), as Debian's package ``wordnet-base`` installs it in
``/usr/share/wordnet``. Only single words and the relations between them are taken, no glosses.
It writes ``wordnet.npz``; ``src/retold/language/lexicon.py`` reads it and tells what is in it.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from retold.language.lexicon import FILE, KINDS, MOST_SENSES

OUT = Path(__file__).resolve().parents[1] / "src" / "retold" / "language" / FILE
FILES = dict(zip(KINDS, ("noun", "verb", "adj", "adv"), strict=True))
WORD = re.compile(r"[a-z][a-z'-]*")
MARK = re.compile(r"\(.*\)")  # behind an adjective: where it may stand
ABOVE = frozenset(("@", "@i"))
SIMILAR = frozenset(("&", "$"))  # of adjectives; of verbs in one group
DERIVED = frozenset(("+", "\\"))
OPPOSITE = "!"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest time that a zip can tell: the same bytes at any time

Array = np.ndarray[Any, Any]
Links = dict[str, list[str]]


class WordNet:
    """The database.

    Attributes:
        senses: for a word and its kind its synsets, the commonest first.
        irregular: for a form and its kind the base forms.
        words: for a synset its words.
        above, similar, derived: for a synset the more general, the similar, and the derived ones.
        opposites: for a synset and the number of one of its words their opposites.
    """

    def __init__(self, folder: Path) -> None:
        self.senses: dict[tuple[str, str], list[str]] = {}
        self.irregular: dict[tuple[str, str], list[str]] = {}
        self.words: dict[str, list[str]] = {}
        self.above: Links = {}
        self.similar: Links = {}
        self.derived: Links = {}
        self.opposites: dict[tuple[str, int], list[str]] = {}
        for kind, name in FILES.items():
            for form, *bases in lines(folder / f"{name}.exc"):
                self.irregular.setdefault((form, kind), []).extend(bases)
            for row in lines(folder / f"index.{name}"):
                self.senses[row[0], kind] = [kind + at for at in row[-int(row[2]) :]]
            for row in lines(folder / f"data.{name}"):
                self._read(kind + row[0], row)

    def _read(self, synset: str, row: Sequence[str]) -> None:
        count = int(row[3], 16)
        self.words[synset] = [MARK.sub("", word).lower() for word in row[4 : 4 + 2 * count : 2]]
        start = 5 + 2 * count
        for at in range(start, start + 4 * int(row[start - 1]), 4):
            sign, place, kind, numbers = row[at : at + 4]
            other = kind.replace("s", "a") + place
            for signs, links in (
                (ABOVE, self.above), (SIMILAR, self.similar), (DERIVED, self.derived)
            ):  # fmt: skip
                if sign in signs:
                    links.setdefault(synset, []).append(other)
            if sign == OPPOSITE:
                self.opposites.setdefault((synset, int(numbers[:2], 16)), []).append(other)

    def opposed(self, word: str, kind: str) -> list[str]:
        """Return the synsets that say the opposite of a word, and those like or derived from them.

        Of an adjective also those that say the opposite of one that it is like.
        """
        found: set[str] = set()
        for synset in self.senses[word, kind]:
            for at, own in enumerate(self.words[synset], 1):
                if own == word:
                    found.update(self.opposites.get((synset, at), ()))
            if kind == "a":
                for like in self.similar.get(synset, ()):
                    for at in range(1, len(self.words[like]) + 1):
                        found.update(self.opposites.get((like, at), ()))
        found.update([other for one in found for other in self.similar.get(one, ())])
        found.update([other for one in found for other in self.derived.get(one, ())])
        return sorted(found)

    def depths(self) -> dict[str, int]:
        """Return for each synset how many are above it on the shortest way, itself included."""
        out: dict[str, int] = {}

        def depth(synset: str) -> int:
            if synset not in out:
                out[synset] = 0  # against circles
                out[synset] = 1 + min(map(depth, self.above.get(synset, ())), default=0)
            return out[synset]

        for synset in self.words:
            depth(synset)
        return out


def lines(path: Path) -> Iterator[list[str]]:
    """Yield the fields of each line, without the licence in front and the glosses behind."""
    for line in path.read_text("utf-8").splitlines():
        fields = line.partition(" | ")[0].split()
        if fields and not line.startswith(" "):
            yield fields


def main() -> None:
    """Read the database, write the arrays, and print the digest of the file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    net = WordNet(parser.parse_args().folder)
    entries = [key for key in sorted(net.senses) if WORD.fullmatch(key[0])]
    synsets = sorted(net.words, key=lambda name: (KINDS.index(name[0]), name))
    number = {name: at for at, name in enumerate(synsets)}
    depths = net.depths()
    known = {word for word, _ in entries}
    irregular = [
        f"{form} {base} {kind}"
        for (form, kind), bases in sorted(net.irregular.items())
        for base in bases
        if base in known and WORD.fullmatch(form)
    ]
    near = ([*net.derived.get(s, ()), *net.similar.get(s, ())] for s in synsets)
    arrays = {
        "words": text("\n".join(word for word, _ in entries)),
        "kinds": np.array([KINDS.index(kind) for _, kind in entries], np.uint8),
        "irregular": text("\n".join(irregular)),
        "depths": np.array([min(depths[s], 255) for s in synsets], np.uint8),
        "verbs": np.array([s[0] == "v" for s in synsets]),
        **rows("senses", (net.senses[key][:MOST_SENSES] for key in entries), number),
        **rows("opposed", (net.opposed(*key) for key in entries), number),
        **rows("near", near, number),
        **rows("above", (net.above.get(s, []) for s in synsets), number),
    }
    with zipfile.ZipFile(OUT, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name, array in arrays.items():
            held = io.BytesIO()
            np.save(held, array)
            entry = zipfile.ZipInfo(f"{name}.npy", EPOCH)
            file.writestr(entry, held.getvalue(), zipfile.ZIP_DEFLATED, 9)
    digest = hashlib.sha256(OUT.read_bytes()).hexdigest()
    print(f"{OUT.name}: {len(entries):,} entries, {OUT.stat().st_size:,} bytes, {digest}")


def text(value: str) -> Array:
    """Return text as an array of bytes."""
    return np.frombuffer(value.encode(), np.uint8)


def rows(name: str, lists: Iterable[Sequence[str]], number: dict[str, int]) -> dict[str, Array]:
    """Return lists of synsets as one array of numbers and one of where each list ends."""
    found = [[number[s] for s in dict.fromkeys(row) if s in number] for row in lists]
    flat = [at for row in found for at in row]
    ends = np.cumsum([len(row) for row in found])
    return {name: np.array(flat, np.int32), f"{name}_ends": ends.astype(np.int32)}


if __name__ == "__main__":
    main()
