"""Words that count as the same compare equal; the text stays as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.language.tokens import stem, tokenize

SAME = [
    ("Don’t", "don't"),
    ("colour", "color"),
    ("organised", "organized"),
    ("travelled", "traveled"),
    ("analyse", "analyze"),
    ("centre", "center"),
    ("defence", "defense"),
    ("paediatric", "pediatric"),
    ("behaviour", "behavior"),
    ("whilst", "while"),
    ("fifteen", "15"),
    ("twenty-one", "21"),
    ("per cent", "percent"),
    ("95 per cent", "95%"),
    ("1,600", "1600"),
    ("a thousand", "1,000"),
    ("five hundred", "500"),
    ("$4.2bn", "$4.2 billion"),
    ("2.50", "2.5"),
    ("first", "1st"),
    ("can\u200bnot", "cannot"),
    ("soft\u00adly", "softly"),
    ("[W]e", "we"),
    ("U.S.", "US"),
    ("F.B.I.", "FBI"),
    ("U.N.", "UN"),
    ("health-care", "health care"),
    ("well — yes", "well -- yes"),
    ("R&D", "R & D"),
]
DIFFERENT = [
    ("95", "59"),
    ("us", "US"),
    ("may", "will"),
    ("cheque", "check"),
    ("don't", "do"),
    ("one million", "one billion"),
    ("filled", "filed"),
    ("4.2", "42"),
    ("15th", "15"),
    ("tyre", "tire"),
]


def norms(text):
    return [t.norm for t in tokenize(text)]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_the_same(a, b):
    assert norms(a) == norms(b)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_not_the_same(a, b):
    assert norms(a) != norms(b)


def test_editors_brackets_are_marked():
    tokens = tokenize("I warned [the authorities] twice")
    assert [t.bracketed for t in tokens] == [False, False, True, True, False]


def test_ellipses_are_tokens():
    assert norms("well ... yes … no. . . so") == ["well", "…", "yes", "…", "no", "…", "so"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("blinkers", "blinkered"),
        ("relations", "relation"),
        ("policy", "policies"),
        ("move", "moving"),
    ],
)
def test_kin_share_a_stem(a, b):
    assert stem(a) == stem(b)


@given(st.text())
def test_spans_are_in_order_and_in_the_text(text):
    end = 0
    for token in tokenize(text):
        assert end <= token.start < token.end <= len(text)
        assert token.norm
        end = token.end
