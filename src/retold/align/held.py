"""How much of a clause of a source the story holds, in its own words or in others.

The clause is laid beside each sentence of the story and those next to it, since a retelling splits
and joins sentences: a word is held if the same word, a synonym or the same amount stands there.
Words count by rarity, as in :mod:`retold.align.pairing`, which is run in reverse here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from retold.align.pairing import Pairing
from retold.annotate.facts import Facts
from retold.annotate.figures import Figure, FigureKind
from retold.annotate.syntax import Node

Amount = tuple[float, float]

_EVERYWHERE = 300  # sentences of the story with a word from which it tells nothing
_HARDLY_LESS = 0.9
_ROUNDED = 5  # percent from which nobody gives the decimals
_BESIDE = 0.8  # what a word counts that stands in the sentence next to it


@dataclass(frozen=True, slots=True)
class Share:
    """How much of some words of a source the story holds.

    Attributes:
        value: 0 to 1.
        places: numbers of the sentences of the story that hold most, or hardly less; none where
            none holds any.
        weight: of all the words.
    """

    value: float
    places: tuple[int, ...]
    weight: float


class Held:
    """A source beside the story.

    Attributes:
        source, story: the two.
    """

    def __init__(self, source: Facts, story: Facts) -> None:
        self.source, self.story = source, story
        pairing = Pairing(source, [story])
        units, nodes = story.syntax.units, story.syntax.nodes
        amounts: dict[Amount, set[int]] = {}
        for figure in story.figures:
            if figure.node is not None:
                place = units[nodes[figure.node].unit].sentence
                amounts.setdefault(amount(figure), set()).add(place)
        counted = {f.node: amount(f) for f in source.figures if f.node is not None}
        known: dict[tuple[str, str, str], dict[int, float]] = {}
        wide: dict[tuple[str, str, str], dict[int, float]] = {}
        self._weight: dict[int, float] = {}
        self._places: dict[int, dict[int, float]] = {}
        for node in source.syntax.nodes:
            if not node.content:
                continue
            key = node.stem, node.lemma, node.low
            if key not in known:
                known[key] = {}
                for twin, part in pairing.alternatives(node):
                    at = units[twin.unit].sentence
                    known[key][at] = max(part, known[key].get(at, 0.0))
                wide[key] = _widened(known[key])
            if len(known[key]) > _EVERYWHERE:
                continue
            same = amounts.get(counted[node.at], ()) if node.at in counted else ()
            self._weight[node.at] = pairing.weight(node)
            self._places[node.at] = (
                _widened(known[key] | dict.fromkeys(same, 1.0)) if same else wide[key]
            )

    def share(self, nodes: Sequence[Node]) -> Share:
        """Return how much of ``nodes``, words of the source, the story holds in one place."""
        found: dict[int, float] = {}
        whole = 0.0
        for node in nodes:
            weight = self._weight.get(node.at)
            if weight is None:
                continue
            whole += weight
            for at, part in self._places[node.at].items():
                found[at] = found.get(at, 0.0) + part * weight
        if not whole:
            return Share(1.0, (), 0.0)
        if not found:
            return Share(0.0, (), whole)
        most = max(found.values())
        places = tuple(sorted(at for at, value in found.items() if value >= _HARDLY_LESS * most))
        return Share(most / whole, places, whole)

    def closeness(self) -> float:
        """Return how many of the story's words are the source's, 0 to 1."""
        theirs = {node.stem for node in self.source.syntax.nodes if node.content}
        words = [node.stem in theirs for node in self.story.syntax.nodes if node.content]
        return sum(words) / max(1, len(words))


def amount(figure: Figure) -> Amount:
    """Return what two figures share that tell the same: "one in nine" and "11%" do."""
    if figure.kind is FigureKind.PERCENT and figure.low >= _ROUNDED:
        return round(figure.low), round(figure.high)
    return figure.low, figure.high


def _widened(places: dict[int, float]) -> dict[int, float]:
    out = dict(places)
    for at, part in places.items():
        for near in (at - 1, at + 1):
            out[near] = max(out.get(near, 0.0), part * _BESIDE)
    return out
