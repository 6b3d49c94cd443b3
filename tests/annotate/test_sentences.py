"""Where a sentence ends."""

import pytest

import retold
from retold.annotate import annotate

ROWS = [
    # a text with | where a new sentence begins
    "The ferry stops in June. |Half of islanders want a bridge.",
    "The ferry stops in May. |She said so.",
    "The ferry stops in May. |Half of islanders want a bridge.",
    "The ferry stops in May. |Olof Brant said so.",
    "The islanders voted no. |Half of them stayed at home.",
    "He met Mr. Brant. |They shook hands.",
    "He met Dr. Ines Maro in the U.S. last year.",
    "He left at 5 p.m. |She stayed.",
    "It cost $4.2 million. |Nobody paid.",
    "It rained on Jan. 5 in Averton. |Nobody came.",
    "“Is it safe? I doubt it,” she said. |He left.",
]
KNOWN = {}


def rows():
    for text in ROWS:
        reason = KNOWN.get(text)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        yield pytest.param(text, id=text, marks=marks)


@pytest.mark.parametrize("marked", list(rows()))
def test_sentences(marked):
    text = marked.replace("|", "")
    found = [span.of(text) for span in annotate(retold.from_text(text)).sentences]
    assert found == [piece.strip() for piece in marked.split("|")]
