"""The scanner: every stretch in marks, by offsets; which utterance it belongs to."""

import pytest
from cases_quotes import CASES, TURNS
from hypothesis import given
from hypothesis import strategies as st
from marked import strip, unmark

import retold
from retold.annotate import annotate
from retold.annotate.quotes import find_quotes


@pytest.mark.parametrize("marked", [row[1] for row in CASES], ids=[row[0] for row in CASES])
def test_stretches(marked):
    text, expected = unmark(marked)
    found = find_quotes(retold.Document("x", text))
    assert [
        (*strip(text, q.span.start, q.span.end), q.kind is retold.QuoteKind.SPEECH) for q in found
    ] == [(*strip(text, start, end), speech) for start, end, speech in expected]


@pytest.mark.parametrize(
    ("marked", "turns"), [row[1:] for row in TURNS], ids=[row[0] for row in TURNS]
)
def test_turns(marked, turns):
    text, expected = unmark(marked)
    by_start = {q.span.start: q.turn for q in annotate(retold.Document("x", text)).quotes}
    found = [by_start[strip(text, start, end)[0]] for start, end, speech in expected if speech]
    number = {turn: i for i, turn in enumerate(dict.fromkeys(found))}
    assert [number[turn] for turn in found] == turns


PIECES = st.lists(
    st.sampled_from(
        [
            "“",
            "”",
            '"',
            "'",
            "’",
            "‘",
            "«",
            "»",
            "„",
            "``",
            "''",
            " ",
            "\n\n",
            "word",
            "Mr",
            "said",
            ".",
            ",",
            "n't",
            "6",
            ":",
            "—",
            "[a]",
            "שלום",
            "e\u0301",
            "\u200b",
        ]
    ),
    max_size=40,
)


@given(PIECES)
def test_offsets_hold_for_any_mixture_of_marks(pieces):
    text = "".join(pieces)
    end = 0
    for quote in find_quotes(retold.from_text(text)):
        assert end <= quote.outer.start <= quote.span.start < quote.span.end <= quote.outer.end
        assert quote.outer.end <= len(text)
        assert quote.span.of(text).strip() == quote.span.of(text)
        end = quote.outer.end


@given(PIECES)
def test_an_odd_mark_harms_its_own_paragraph_only(before):
    """A clean last paragraph is read right whatever stands before it."""
    clean = "Mr Oduya said: “We will go home now.”"
    text = "".join(before) + "\n\nPlain words.\n\n" + clean
    quotes = find_quotes(retold.from_text(text))
    assert quotes[-1].span.of(text) == "We will go home now."
