"""The chain of equal words behind a quote: pieces, coverage, seams."""

import pytest

import retold
from retold.align.index import SourceIndex
from retold.align.quotes import align, most_alike
from retold.annotate import annotate
from retold.language.tokens import tokenize

SOURCE = """“We came by night and left by day,” said Mara Lund, “and nobody asked us why. The road was long.”

Tor Venn said the road had been closed twice. “The road was closed for a week,” he said. “We waited \
[at the inn] ... and waited.”

“It rained.

“Then it rained again,” said Lotte Arn.
"""

INDEX = SourceIndex(annotate(retold.from_text(SOURCE)))

ROWS = [
    # quote, texts of the pieces, coverage
    ("We came by night and left by day", ["We came by night and left by day"], 1.0),
    ("by day, and nobody asked", ["by day,” said Mara Lund, “and nobody asked"], 1.0),
    ("we came by NIGHT – and left", ["We came by night and left"], 1.0),
    ("The road was closed for a week", ["The road was closed for a week"], 1.0),
    ("The road was long. The road was closed", ["The road was long", "The road was closed"], 1.0),
    ("It rained. Then it rained again", ["It rained.\n\n“Then it rained again"], 1.0),
    (
        "We waited and waited",
        ["We waited \\\n[at the inn] ... and waited".replace("\\\n", "")],
        1.0,
    ),
    ("the road had been closed twice", ["the road had been closed twice"], 1.0),
    ("elephants", [], 0.0),
]


@pytest.mark.parametrize(("quote", "pieces", "coverage"), ROWS)
def test_pieces(quote, pieces, coverage):
    found = align(tokenize(quote), INDEX)
    spans = [INDEX.span(p.source_first, p.source_last).of(SOURCE) for p in found.pieces]
    assert spans == pieces
    assert found.coverage == pytest.approx(coverage)


def test_a_piece_never_runs_from_one_speaker_into_another():
    for quote in ("long. The road was closed", "a week. We waited and waited. It rained."):
        for piece in align(tokenize(quote), INDEX).pieces:
            turns = {INDEX.turn(t) for run in piece.runs for t in run.source}
            assert len(turns) == 1


def test_runs_pair_equal_words():
    quote = tokenize("We came by car and left by the road, and nobody asked the mayor why")
    for piece in align(quote, INDEX).pieces:
        for run in piece.runs:
            story = [t.norm for t in quote[run.first : run.last]]
            assert story == [INDEX.tokens[t].norm for t in run.source]


def test_most_alike_prefers_speech_and_reports_the_share():
    near = most_alike(tokenize("The roads were closed for weeks"), INDEX)
    assert near.speech
    assert INDEX.span(near.first, near.last).of(SOURCE) == "The road was closed for a week,"[:-1]
    assert 0.5 < near.share <= 1
    assert most_alike(tokenize("elephants"), INDEX) is None
