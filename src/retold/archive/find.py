"""Which documents of an archive a story draws on.

Candidates by words (:mod:`retold.archive.index`), then each of the best is compared with the story
sentence by sentence (:mod:`retold.archive.evidence`). The first match is the one that explains most
of the story, the second what explains most of the rest, and so on (greedy choice for a submodular
gain; Nemhauser, Wolsey and Fisher, 1978). Near copies count as one, named by the member that fits
the story best. How sure the first match is, is calibrated: see :mod:`retold.archive.confidence`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from retold.archive.archive import Archive
from retold.archive.confidence import confidence
from retold.archive.evidence import Fit, Sought, evidence, fit, seek
from retold.archive.fingerprints import likeness
from retold.archive.index import Window
from retold.archive.model import Evidence, Found, Match, Stored
from retold.model import Document

_CANDIDATES = 60  # ranked by all words of the story
_COMPARED = 16  # of them, sentence by sentence
_BACKGROUND = 20  # rank from which a candidate is thought to be unrelated
_EXPLAINS = 0.5  # weight of what a document explains beside its rank by words
_ALIKE = 0.3  # likeness from which two candidates count as near copies
SOURCES = 5
"""Sources that a story is checked against, at most."""
_ADDS = 0.04  # of the story that each further one has to explain


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A document that may be a source."""

    num: int
    words: float  # its score by words, of the best candidate's
    text: str
    sketch: bytes
    fit: Fit

    def rank(self, weights: Sequence[float]) -> float:
        """Return how well it fits, by its words and by the sentences that it explains."""
        return self.words + _EXPLAINS * _sum(self.fit.explained, weights)


def find(
    archive: Archive,
    story: Document,
    *,
    top: int = 10,
    window: Window | None = None,
    with_evidence: bool = True,
) -> Found:
    """Return the documents that ``story`` draws on, and how sure it is that there are any.

    Args:
        archive: what is searched.
        story: the story.
        top: how many matches at most.
        window: days and outlets that the search is limited to.
        with_evidence: whether to tell what story and document share, which takes a millisecond
            for each.
    """
    index, store = archive.index, archive.store
    index.refresh()
    hits = index.search(index.words(story.text), max(_CANDIDATES, top), window)
    unindexed = archive.unindexed
    if not hits.scores:
        return Found((), 0.0, hits.searched, unindexed)
    sought = seek(story.text, index.words, hits.weights)
    compared = max(_COMPARED, top)
    nums = [num for num, _ in hits.scores[:compared]]
    texts, sketches = store.texts(nums), store.sketches(nums)
    best = hits.scores[0][1]
    candidates = [
        _Candidate(
            num, score / best, texts[num], sketches[num], fit(sought, index.words(texts[num]))
        )
        for num, score in hits.scores[:compared]
    ]
    rest = [score for _, score in hits.scores[_BACKGROUND:]]
    stands_out = best / (sum(rest) / len(rest)) if rest else None
    groups = _grouped(candidates, sought)[:top]
    known = store.get(nums)
    matches = _greedy(groups, sought, known, stands_out, story.text)
    if with_evidence:
        matches = [
            replace(match, evidence=_evidence(story, texts[match.document.num]))
            for match in matches
        ]
    sure = max((m.score for m in matches), default=0.0)
    return Found(tuple(matches), sure, hits.searched, unindexed)


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


def _grouped(candidates: Sequence[_Candidate], sought: Sought) -> list[list[_Candidate]]:
    """Put near copies together, best first, the groups in the order of their best."""
    weights = [sentence.weight for sentence in sought.sentences]
    order = sorted(candidates, key=lambda c: (-c.rank(weights), c.num))
    groups: list[list[_Candidate]] = []
    for candidate in order:
        for group in groups:
            if likeness(candidate.sketch, group[0].sketch) >= _ALIKE:
                group.append(candidate)
                break
        else:
            groups.append([candidate])
    return groups


def _greedy(
    groups: Sequence[Sequence[_Candidate]],
    sought: Sought,
    known: Mapping[int, Stored],
    stands_out: float | None,
    text: str,
) -> list[Match]:
    """Order groups: the best fit first, then what explains most of the rest."""
    weights = [sentence.weight for sentence in sought.sentences]
    so_far = [0.0] * len(weights)
    left = list(groups)
    matches: list[Match] = []
    while left:
        # The first is the best fit, not what explains most: where hardly a run of words is left
        # of the source, its words in all tell more than its sentences.
        gains = [
            _sum([max(0.0, e - s) for e, s in zip(g[0].fit.explained, so_far, strict=True)], weights)
            for g in left
        ]
        at = max(range(len(left)), key=lambda i: (gains[i], -i)) if matches else 0
        group = left.pop(at)
        lead = group[0]
        matches.append(
            Match(
                known[lead.num],
                confidence(lead.fit, lead.words, stands_out, len(sought.words)),
                round(_sum(lead.fit.explained, weights), 4),
                round(gains[at], 4),
                lead.text.strip() == text.strip(),
                copies=tuple(known[copy.num] for copy in group[1:]),
            )
        )
        so_far = [max(pair) for pair in zip(so_far, lead.fit.explained, strict=True)]
    return matches


def _sum(explained: Sequence[float], weights: Sequence[float]) -> float:
    """Return the share of the story's weight."""
    whole = sum(weights)
    return sum(e * w for e, w in zip(explained, weights, strict=True)) / whole if whole else 0.0


def _evidence(story: Document, text: str) -> tuple[Evidence, ...]:
    return evidence(story, text)
