"""Text to wordpieces; the numbers are those of the model's original tokeniser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.weights.wordpiece import LONGEST, wordpieces

START, END, UNKNOWN = 101, 102, 100


@pytest.mark.parametrize(
    "text, pieces",
    [
        ("", []),
        (" \t\n", []),
        ("The premier's spokeswoman said: ‘no’.", [1996, 4239, 1005, 1055, 3764, 26760, 20778, 2056, 1024, 1520, 2053, 1521, 1012]),
        ("Café déjà-vu: Zoë's naïveté cost £4.2bn (€5m)!", [7668, 2139, 3900, 1011, 24728, 1024, 11199, 1005, 1055, 15743, 2618, 3465, 1069, 2549, 1012, 1016, 24700, 1006, 1574, 2629, 2213, 1007, 999]),
        ("ΟΔΟΣ “curly” … 東京 tower", [1169, 29722, 29730, 29733, 1523, 17546, 1524, 1529, 1879, 1755, 3578]),
    ],
)  # fmt: skip
def test_as_the_original(text, pieces):
    assert wordpieces(text) == [START, *pieces, END]


@pytest.mark.parametrize(
    "text, same",
    [
        ("a\0b\u200bc", "abc"),
        ("a\u00a0b", "a b"),
        ("a\ud800b", "ab"),
        ("e\u0301", "é"),
        ("MAYOR", "mayor"),
        ("a+b", "a + b"),
    ],
)
def test_what_makes_no_difference(text, same):
    assert wordpieces(text) == wordpieces(same)


def test_no_text_sets_a_special_piece():
    assert not {0, START, END} & set(wordpieces("[CLS] [SEP] [PAD]")[1:-1])


def test_unknown_words():
    assert wordpieces("🧑") == [START, UNKNOWN, END]
    assert wordpieces("x" * 101) == [START, UNKNOWN, END]
    assert UNKNOWN not in wordpieces("x" * 100)


@given(st.text(st.characters(codec=None)))
def test_any_text(text):
    pieces = wordpieces(text)
    assert 2 <= len(pieces) <= LONGEST
    assert (pieces[0], pieces[-1]) == (START, END)
    assert all(0 < piece < 30522 for piece in pieces)


def test_the_longest():
    assert len(wordpieces("pier " * (LONGEST - 2))) == LONGEST
    assert wordpieces("pier " * 1000) == wordpieces("pier " * (LONGEST - 2))
