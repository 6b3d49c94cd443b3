"""Which documents of an archive a story draws on.

Candidates by words (:mod:`retold.archive.index`), then each of the best is compared with the story
sentence by sentence (:mod:`retold.archive.evidence`). The first match is the one that explains most
of the story, the second what explains most of the rest, and so on (greedy choice for a submodular
gain; Nemhauser, Wolsey and Fisher, 1978). Near copies count as one, named by the member that fits
the story best. How sure the first match is, is calibrated: see :mod:`retold.archive.confidence`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from retold.archive.archive import Archive
from retold.archive.confidence import confidence, measures
from retold.archive.evidence import Fit, Sought, evidence, explained_by, fit, held, seek, told_of
from retold.archive.fingerprints import likeness
from retold.archive.index import Window
from retold.archive.model import Found, Match, Stored
from retold.model import Document

_CANDIDATES = 60  # ranked by all words of the story
_COMPARED = 12  # of them, sentence by sentence
_BACKGROUND = 40  # rank from which a candidate is thought to be no relative of the source
_NEAREST = 6  # by what they are about that are compared, too, where there are vectors
_LOOKED_AT = 500  # nearest vectors, of which some lie outside the window
_FAR = 0.25  # cosine that is thought to be usual where there are too few documents to tell
_ABOUT = 3.0  # weight of how much nearer a document is than others are
_OTHERS = 2  # of those from there on that are compared with the story, too
_EXPLAINS = 1.5  # weight of what a document explains beside its rank by words
_FIGURES = 0.1  # weight of the story's figures among near copies, beside their rarity
_ORDER = 0.2  # weight of the story's order among near copies
_ALIKE = 0.3  # likeness from which two candidates count as near copies
_SHOWN = 0.05  # score from which it is told what a match shares with the story
SOURCES = 5
"""Sources that a story is checked against, at most."""
_ADDS = 0.04  # of the story that each further one has to explain


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that may be a source.

    Attributes:
        num: its number.
        words: its score by words, of the best candidate's.
        text, sketch: its own.
        fit: how it fits the story.
        about: how much nearer its vector is than others are, as a cosine; 0 without vectors.
    """

    num: int
    words: float
    text: str
    sketch: bytes
    fit: Fit
    about: float = 0.0

    def rank(self, weights: Sequence[float]) -> float:
        """Return how well it fits: its words, the sentences that it explains, what it is about."""
        return self.words + _EXPLAINS * share(self.fit.explained, weights) + _ABOUT * self.about

    def rank_among_copies(self, weights: Sequence[float]) -> float:
        """Return how well it fits beside near copies: figures and order tell them apart."""
        return self.rank(weights) + _FIGURES * self.fit.figures + _ORDER * self.fit.order


@dataclass(frozen=True, slots=True)
class Compared:
    """What a story was compared with.

    Attributes:
        sought: the story.
        candidates: the documents that share most words with it, best first.
        stands_out: the best one's score by words, of what unrelated ones have; None if there are
            too few documents to tell.
        usual: how much of the story unrelated ones explain, 0 to 1; None likewise.
        searched: how many documents were searched.
    """

    sought: Sought
    candidates: tuple[Candidate, ...]
    stands_out: float | None
    usual: float | None
    searched: int

    @property
    def weights(self) -> list[float]:
        """How much each sentence of the story counts."""
        return [sentence.weight for sentence in self.sought.sentences]

    def measured(self, candidate: Candidate) -> dict[str, float]:
        """Return what tells how likely a candidate is a source."""
        return measures(
            runs=candidate.fit.runs,
            explains=share(candidate.fit.explained, self.weights),
            words=candidate.words,
            stands_out=self.stands_out,
            usual=self.usual,
        )


def find(
    archive: Archive,
    story: Document,
    *,
    top: int = 10,
    window: Window | None = None,
    without: Collection[int] = (),
    with_evidence: bool = True,
) -> Found:
    """Return the documents that ``story`` draws on, and how sure it is that there are any.

    Args:
        archive: what is searched.
        story: the story.
        top: how many matches at most.
        window: days and outlets that the search is limited to.
        without: numbers of documents to leave out.
        with_evidence: whether to tell what the story shares with the first match, and with up to
            four more that may be sources; that takes some milliseconds for each.
    """
    archive.index.refresh()
    unindexed = archive.unindexed
    seen = compare(archive, story, top=top, window=window, without=without)
    known = archive.store.get(candidate.num for candidate in seen.candidates)
    matches = _greedy(seen, _grouped(seen)[:top], known, story.text)
    if with_evidence and matches:
        texts = {candidate.num: candidate.text for candidate in seen.candidates}
        likely = [n for n, match in enumerate(matches) if n == 0 or _may_be_a_source(match)]
        told = told_of(story)
        for number in likely[:SOURCES]:
            match = matches[number]
            shared = evidence(told, texts[match.document.num])
            matches[number] = replace(match, evidence=shared)
    sure = max((match.score for match in matches), default=0.0)
    return Found(tuple(matches), sure, seen.searched, unindexed)


def compare(
    archive: Archive,
    story: Document,
    *,
    top: int = 10,
    window: Window | None = None,
    without: Collection[int] = (),
) -> Compared:
    """Compare a story with the documents that share most words with it; as :func:`find`."""
    index, store = archive.index, archive.store
    most = max(_CANDIDATES, top) + len(without)
    about = _about(archive, story.text, window or Window(), without)
    hits = index.search(index.words(story.text), most, window, sorted(about))
    scores = [hit for hit in hits.scores if hit[0] not in without]
    sought = seek(story.text, index.words, hits.weights)
    compared = scores[: max(_COMPARED, top)]
    by_words = dict(scores)
    known = {num for num, _ in compared}
    compared += [(num, by_words.get(num, 0.0)) for num in about if num not in known]
    rest = scores[_BACKGROUND:]
    others = [num for num, _ in rest[:: max(1, len(rest) // _OTHERS)][:_OTHERS]]
    nums = [num for num, _ in compared] + others
    texts, sketches = store.texts(nums), store.sketches(nums)
    candidates = []
    for num, score in compared:
        found = fit(sought, index.words(texts[num]))
        words = score / scores[0][1] if scores else 0.0
        nearer = about.get(num, 0.0)
        candidates.append(Candidate(num, words, texts[num], sketches[num], found, nearer))
    stands_out = usual = None
    if rest:
        stands_out = scores[0][1] / (sum(score for _, score in rest) / len(rest))
        weights = [sentence.weight for sentence in sought.sentences]
        explained = [explained_by(held(sought, index.words(texts[num]))) for num in others]
        usual = sum(share(one, weights) for one in explained) / len(explained)
    return Compared(sought, tuple(candidates), stands_out, usual, hits.searched)


def _about(
    archive: Archive, text: str, window: Window, without: Collection[int]
) -> dict[int, float]:
    """Return the documents whose vectors are nearest to a story's, and how much nearer than others.

    None without vectors. Of the versions of a document the last counts.
    """
    if not archive.vectors.wanted:
        return {}
    nearest = archive.vectors.nearest(text, _LOOKED_AT)
    if not nearest:
        return {}
    rest = [cosine for _, cosine in nearest[_BACKGROUND:_CANDIDATES]]
    usual = sum(rest) / len(rest) if rest else _FAR
    nums = [num for num, cosine in nearest if cosine > usual and num not in without]
    known = archive.store.get(nums)
    left_out = archive.store.superseded(nums)
    chosen = [n for n in nums if n in known and n not in left_out and window.has(known[n])]
    cosines = dict(nearest)
    return {num: cosines[num] - usual for num in chosen[:_NEAREST]}


def _may_be_a_source(match: Match) -> bool:
    return match.score >= _SHOWN and match.adds >= _ADDS / 2


def sources_of(found: Found) -> tuple[Match, ...]:
    """Return the matches that a story should be checked against: those that explain it.

    The first, if it is more likely a source than not, and each further one that explains another
    part of the story; never the story itself.
    """
    sources: list[Match] = []
    for match in found.matches:
        if match.same_text:
            continue
        if not sources and match.score < 0.5:
            break
        if sources and (match.adds < _ADDS or len(sources) == SOURCES):
            continue
        sources.append(match)
    return tuple(sources)


def _grouped(seen: Compared) -> list[list[Candidate]]:
    """Put near copies together, best first, the groups in the order of their best."""
    weights = seen.weights
    order = sorted(seen.candidates, key=lambda c: (-c.rank(weights), c.num))
    groups: list[list[Candidate]] = []
    for candidate in order:
        for group in groups:
            if likeness(candidate.sketch, group[0].sketch) >= _ALIKE:
                group.append(candidate)
                break
        else:
            groups.append([candidate])
    for group in groups:
        group.sort(key=lambda c: (-c.rank_among_copies(weights), c.num))
    return groups


def _greedy(
    seen: Compared,
    groups: Sequence[Sequence[Candidate]],
    known: Mapping[int, Stored],
    text: str,
) -> list[Match]:
    """Order groups: the best fit first, then what explains most of the rest.

    The first is the best fit, not what explains most: where hardly a run of words is left of the
    source, its words in all tell more than its sentences.
    """
    weights = seen.weights
    so_far = [0.0] * len(weights)
    left = list(groups)
    matches: list[Match] = []
    while left:
        gains = [
            share(
                [max(0.0, new - old) for new, old in zip(g[0].fit.explained, so_far, strict=True)],
                weights,
            )
            for g in left
        ]
        at = max(range(len(left)), key=lambda i: (gains[i], -i)) if matches else 0
        group, gain = left.pop(at), gains[at]
        best = group[0]
        matches.append(
            Match(
                known[best.num],
                confidence(seen.measured(best)),
                round(share(best.fit.explained, weights), 4),
                round(gain, 4),
                best.text.strip() == text.strip(),
                copies=tuple(known[copy.num] for copy in group[1:]),
            )
        )
        so_far = [max(pair) for pair in zip(so_far, best.fit.explained, strict=True)]
    return matches


def share(explained: Sequence[float], weights: Sequence[float]) -> float:
    """Return how much of a story's weight is explained, 0 to 1.

    Args:
        explained: for each sentence how much of it is.
        weights: of the sentences.
    """
    whole = sum(weights)
    return sum(e * w for e, w in zip(explained, weights, strict=True)) / whole if whole else 0.0
