"""The plan by which shared passages are found, for any engine that runs SQL. Pure, no I/O.

The plan is passim's (Smith, Cordell and Mullen, "Computational methods for uncovering reprinted
texts in antebellum newspapers", 2015): fingerprints of runs of words; those of too many documents
are left out; documents that share enough of the rest are pairs; each pair is aligned; aligned
passages that overlap are one, and what hangs together is a cluster. Each step is a statement over
the relations before it, or one of two functions over plain arrays, so that every engine gives the
same rows.

Relations::

    docs(doc, id, text)
    grams(hash, doc)                                         grams_of
    rare(hash, doc)          hashes of 2 to most_documents
    candidates(doc_a, doc_b) documents that share at least least_shared of them
    matches(doc_a, doc_b, start_a, end_a, start_b, end_b, score)     align
    spans, pieces, links, labels, pairs, passages            overlapping passages, clusters

``doc`` is a number made of the id, so that it can be made anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from retold.archive.fingerprints import Hashes, Words, shingles, words_of


@dataclass(frozen=True, slots=True)
class Plan:
    """What counts as a shared passage.

    Attributes:
        shingle: words of a run.
        sample: one run in so many is looked up; all of them align.
        most_documents: a run that more documents have is a phrase of the language, or boilerplate.
        least_shared: runs that two documents share before they are aligned.
        gap: words that may differ between two shared runs of a passage.
        least_words: words that the passages of two documents have in all, at least.
        least_piece: words of one passage, at least.
    """

    shingle: int = 4
    sample: int = 2
    most_documents: int = 100
    least_shared: int = 3
    gap: int = 20
    least_words: int = 20
    least_piece: int = 8


@dataclass(frozen=True, slots=True, order=True)
class Shared:
    """A passage that stands in two documents, in code points of each."""

    start_a: int
    end_a: int
    start_b: int
    end_b: int
    score: float


CANDIDATES = (
    ("common", "SELECT hash FROM grams GROUP BY hash HAVING count(*) BETWEEN 2 AND {most}"),
    ("rare", "SELECT grams.hash, grams.doc FROM grams JOIN common ON grams.hash = common.hash"),
    (
        "candidates",
        """
        SELECT a.doc AS doc_a, b.doc AS doc_b
        FROM rare a JOIN rare b ON a.hash = b.hash AND a.doc < b.doc
        GROUP BY a.doc, b.doc HAVING count(*) >= {least}
        """,
    ),
    (
        "texts",
        """
        SELECT a.id AS id_a, a.text AS text_a, b.id AS id_b, b.text AS text_b
        FROM candidates
        JOIN docs a ON candidates.doc_a = a.doc
        JOIN docs b ON candidates.doc_b = b.doc
        """,
    ),
)
"""From ``grams`` to the texts that have to be aligned: name and statement of each relation."""

CLUSTERS = (
    (
        "spans",
        """
        SELECT id_a AS id, start_a AS low, end_a AS high FROM matches
        UNION SELECT id_b AS id, start_b AS low, end_b AS high FROM matches
        """,
    ),
    (  # a passage of which half lies behind all before it begins a piece of its own
        "fresh",
        """
        SELECT id, low, high,
            CASE WHEN (low + high) / 2.0 < max(high) OVER (
                PARTITION BY id ORDER BY low, high
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) THEN 0 ELSE 1 END AS first
        FROM spans
        """,
    ),
    (
        "numbered",
        """
        SELECT id, low, high, sum(first) OVER (
            PARTITION BY id ORDER BY low, high
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS piece
        FROM fresh
        """,
    ),
    (
        "pieces",
        """
        SELECT id, piece, min(low) AS low, max(high) AS high,
            row_number() OVER (ORDER BY id, piece) AS node
        FROM numbered GROUP BY id, piece
        """,
    ),
    (
        "nodes",
        """
        SELECT numbered.id, numbered.low, numbered.high, pieces.node
        FROM numbered JOIN pieces
        ON numbered.id = pieces.id AND numbered.piece = pieces.piece
        """,
    ),
    (
        "links",
        """
        SELECT DISTINCT a.node AS node_a, b.node AS node_b
        FROM matches
        JOIN nodes a ON id_a = a.id AND start_a = a.low AND end_a = a.high
        JOIN nodes b ON id_b = b.id AND start_b = b.low AND end_b = b.high
        """,
    ),
    ("mutual", "SELECT node_a, node_b FROM links UNION SELECT node_b, node_a FROM links"),
    ("labels", "SELECT node, node AS label FROM pieces"),
)
"""From ``matches`` to passages, each its own cluster."""

SPREAD = (
    (
        "least",
        """
        SELECT node, min(label) AS label FROM (
            SELECT node, label FROM labels
            UNION ALL
            SELECT mutual.node_a AS node, labels.label
            FROM mutual JOIN labels ON mutual.node_b = labels.node
        ) AS seen GROUP BY node
        """,
    ),
    (  # what one's label is labelled with is nearer to the least of all
        "jumped",
        "SELECT least.node, other.label FROM least JOIN least other ON least.label = other.node",
    ),
)
"""One round in which each passage takes the least label of its neighbours."""
CHANGED = """
    SELECT count(*) FROM jumped JOIN labels ON jumped.node = labels.node
    WHERE jumped.label <> labels.label
"""
"""How many passages a round has given another label; at 0, each cluster has one label."""

RESULTS = (
    (
        "passages",
        """
        SELECT id AS doc, low AS start, high AS {end},
            CAST(dense_rank() OVER (ORDER BY label) AS BIGINT) AS cluster
        FROM pieces JOIN labels ON pieces.node = labels.node
        """,
    ),
    (
        "pairs",
        """
        SELECT id_a AS doc_a, start_a, end_a, id_b AS doc_b, start_b, end_b, score
        FROM matches
        """,
    ),
)
ORDERS = {
    "passages": "doc, start",
    "pairs": "doc_a, doc_b, start_a, start_b, end_a, end_b",
}


def key_of(called: str) -> int:
    """Return the number of a document, 63 bits of its id's hash."""
    digest = blake2b(called.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest) >> 1


def grams_of(
    ids: Sequence[str], texts: Sequence[str], plan: Plan
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the hashes of the sampled runs of some documents, each once for each document.

    Args:
        ids: of the documents.
        texts: theirs.
        plan: what is sampled.

    Returns:
        Hashes and numbers of documents, of the same length.
    """
    words = words_of(texts)
    hashes, at = shingles(words, plan.shingle)
    kept = hashes % np.uint64(plan.sample) == 0
    hashes, owner = hashes[kept].view(np.int64), words.text[at[kept]]
    order = np.lexsort((hashes, owner))
    hashes, owner = hashes[order], owner[order]
    new = np.ones(len(hashes), dtype=bool)
    new[1:] = (hashes[1:] != hashes[:-1]) | (owner[1:] != owner[:-1])
    keys = np.array([key_of(called) for called in ids], dtype=np.int64)
    return hashes[new], keys[owner[new]]


def align(text_a: str, text_b: str, plan: Plan) -> list[Shared]:
    """Return the passages that two texts share, in order; none if there is too little.

    Runs of words that both have are chained where they follow each other in both, each chain is
    extended as long as more words agree than differ, and what two chains both claim goes to the
    longer one.

    Args:
        text_a: the one.
        text_b: the other.
        plan: what counts.
    """
    a, b = words_of([text_a]), words_of([text_b])
    found: list[tuple[int, int, int, int]] = []
    for chain in _chains(_anchors(a, b, plan.shingle), plan):
        low_a, low_b, high_a, high_b = _extended(a.hashes, b.hashes, chain, plan)
        if min(high_a - low_a, high_b - low_b) >= plan.least_piece:
            found.append((low_a, high_a, low_b, high_b))
    kept: list[tuple[int, int, int, int]] = []
    for one in sorted(found, key=lambda f: (f[0] - f[1], f)):
        if not any(_claimed(one, other) for other in kept):
            kept.append(one)
    if sum(high - low for low, high, _, _ in kept) < plan.least_words:
        return []
    return sorted(_shared(a, b, one) for one in kept)


_Run = tuple[int, int, int]  # first word in a, first word in b, words


def _anchors(a: Words, b: Words, size: int) -> list[_Run]:
    """Return the runs of words that both texts have, joined to maximal ones, in a's order."""
    hashes_a, at_a = shingles(a, size)
    hashes_b, at_b = shingles(b, size)
    pairs: list[tuple[int, int]] = []
    order = np.argsort(hashes_b, kind="stable")
    sorted_b = hashes_b[order]
    low = np.searchsorted(sorted_b, hashes_a, side="left")
    high = np.searchsorted(sorted_b, hashes_a, side="right")
    for index in np.flatnonzero(high > low).tolist():
        places = order[low[index] : min(high[index], low[index] + 8)]
        pairs += [(int(at_a[index]), int(at_b[place])) for place in places]
    open_runs: dict[int, list[int]] = {}  # by diagonal
    runs: list[_Run] = []
    for i, j in pairs:
        run = open_runs.get(j - i)
        if run is not None and i <= run[0] + run[2] - size + 1:
            run[2] = i + size - run[0]
            continue
        if run is not None:
            runs.append((run[0], run[1], run[2]))
        open_runs[j - i] = [i, j, size]
    runs += [(run[0], run[1], run[2]) for run in open_runs.values()]
    return sorted(runs)


def _chains(runs: Sequence[_Run], plan: Plan) -> list[tuple[int, int, int, int]]:
    """Chain runs that follow each other in both texts with little between them.

    Returns:
        For each chain its first words in a and b, and the words behind its last ones.
    """
    chains: list[list[int]] = []
    active: list[list[int]] = []
    for i, j, length in runs:
        best, cost = None, plan.gap + 1
        active = [chain for chain in active if i - chain[2] <= plan.gap]
        for chain in active:
            over_i, over_j = i - chain[2], j - chain[3]
            apart = max(abs(over_i), abs(over_j)) + abs(over_i - over_j)
            if over_i > -plan.shingle and -plan.shingle < over_j <= plan.gap and apart < cost:
                best, cost = chain, apart
        if best is None:
            chains.append([i, j, i + length, j + length])
            active.append(chains[-1])
        else:
            best[2], best[3] = max(best[2], i + length), max(best[3], j + length)
    return [(c[0], c[1], c[2], c[3]) for c in chains]


def _extended(
    a: Hashes, b: Hashes, chain: tuple[int, int, int, int], plan: Plan
) -> tuple[int, int, int, int]:
    """Extend a chain at both ends, word against word, as long as that gains."""
    low_a, low_b, high_a, high_b = chain
    size = min(low_a, low_b, plan.gap)
    left = _gain(a[low_a - size : low_a][::-1] == b[low_b - size : low_b][::-1])
    size = min(len(a) - high_a, len(b) - high_b, plan.gap)
    right = _gain(a[high_a : high_a + size] == b[high_b : high_b + size])
    return low_a - left, low_b - left, high_a + right, high_b + right


def _gain(equal: NDArray[np.bool_]) -> int:
    """Return after how many words the balance of equal and other ones is best, 0 if never."""
    if not len(equal):
        return 0
    balance = np.cumsum(np.where(equal, 1, -1))
    best = int(np.argmax(balance))
    return best + 1 if balance[best] > 0 else 0


def _claimed(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    """Tell whether more than half of a passage lies in another, on either side."""
    return any(
        2 * (min(one[k + 1], other[k + 1]) - max(one[k], other[k])) > one[k + 1] - one[k]
        for k in (0, 2)
    )


def _shared(a: Words, b: Words, one: tuple[int, int, int, int]) -> Shared:
    low_a, high_a, low_b, high_b = one
    part_a, part_b = a.hashes[low_a:high_a], b.hashes[low_b:high_b]
    same = len(np.intersect1d(part_a, part_b))
    most = max(len(np.unique(part_a)), len(np.unique(part_b)))
    return Shared(
        int(a.start[low_a]),
        int(a.end[high_a - 1]),
        int(b.start[low_b]),
        int(b.end[high_b - 1]),
        round(same / most, 4),
    )


def in_order(
    id_a: str, text_a: str, id_b: str, text_b: str, plan: Plan
) -> list[tuple[str, int, int, str, int, int, float]]:
    """Return the rows of ``matches`` for two documents, the one with the lesser id first."""
    if id_a > id_b:
        id_a, text_a, id_b, text_b = id_b, text_b, id_a, text_a
    return [
        (id_a, one.start_a, one.end_a, id_b, one.start_b, one.end_b, one.score)
        for one in align(text_a, text_b, plan)
    ]
