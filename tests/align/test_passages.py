"""How much of one passage stands in another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import retold
from retold.align.passages import Weights, Words
from retold.annotate import annotate

TEXT = (
    "The ferry stopped in June. The ferry was old. The ferry was sold for scrap. "
    "A zeppelin replaced the ferry in July."
)
WEIGHTS = Weights([annotate(retold.from_text(TEXT))])


def stems(text):
    return Words(text).within([retold.Span(0, len(text))])


SHARES = [
    # part, whole, at least, at most
    ("the ferry stopped", "the ferry stopped in June", 1.0, 1.0),
    ("ferries stopping", "the ferry stopped", 1.0, 1.0),
    ("the ferry stopped", "the zeppelin rose", 0.0, 0.0),
    ("a ferry and a zeppelin", "a zeppelin", 0.6, 0.99),
    ("a ferry and a zeppelin", "a ferry", 0.01, 0.4),
    ("an airship and a ferry", "an airship", 0.6, 0.99),
    ("the and of", "the and of", 0.0, 0.0),
    ("", "the ferry", 0.0, 0.0),
    ("the ferry", "", 0.0, 0.0),
]


@pytest.mark.parametrize(("part", "whole", "least", "most"), SHARES)
def test_rare_words_count_for_more(part, whole, least, most):
    assert least <= round(WEIGHTS.share(stems(part), stems(whole)), 9) <= most


def test_words_inside_and_outside():
    words = Words(TEXT)
    first = retold.Span(0, TEXT.index(".") + 1)
    ferry = retold.Span(0, len("The ferry"))
    assert words.within([ferry]) == stems("ferry")
    assert words.outside(first, [ferry]) == stems("stopped June")
    assert words.within([]) == frozenset()
    assert words.outside(first, [first]) == frozenset()
    assert words.outside(first, []) == words.within([first])


def test_no_texts_give_no_division_by_zero():
    none = Weights([])
    assert none.share(stems("the ferry"), stems("the ferry")) in {0.0, 1.0}
    assert Weights([annotate(retold.from_text(""))]).share(stems("ferry"), frozenset()) == 0.0


WORDS = st.lists(st.sampled_from("ferry zeppelin June scrap boat old the".split())).map(" ".join)


@given(WORDS, WORDS, WORDS)
def test_shares_lie_between_none_and_all(part, whole, more):
    a, b, c = stems(part), stems(whole), stems(more)
    assert 0 <= WEIGHTS.share(a, b) <= 1 + 1e-9
    assert WEIGHTS.share(a, b) <= WEIGHTS.share(a, b | c) + 1e-9
    if a:
        assert WEIGHTS.share(a, a) == pytest.approx(1)
