"""Who says each quote: the mention beside it and the fullest name in the text."""

import re

import pytest
from cases_speakers import CASES
from marked import strip, unmark

import retold
from retold.annotate import annotate


def plain(words):
    """Without article, case and kind of apostrophe."""
    return re.sub(r"^(the|a|an) ", "", words.casefold()).replace("’", "'")


@pytest.mark.parametrize(
    ("marked", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES]
)
def test_speakers(marked, expected):
    text, stretches = unmark(marked)
    quotes = {q.span.start: q for q in annotate(retold.from_text(text)).quotes}
    found = [quotes[strip(text, start, end)[0]] for start, end, _ in stretches]
    got = [(plain(q.speaker.text), plain(q.speaker.name)) if q.speaker else None for q in found]
    assert got == [(plain(e[0]), plain(e[1])) if e else None for e in expected]
    for quote in found:
        assert quote.reason
        if quote.speaker and quote.speaker.span:
            assert quote.speaker.span.of(text) == quote.speaker.text


ABSTAINED = [
    # text, why there is no speaker
    ("“It is all over now,” he said.", "no one named before"),
    ("Read “The Long Way Home Again” by autumn.", "a title"),
]


@pytest.mark.parametrize(("text", "reason"), ABSTAINED)
def test_abstains_with_the_reason(text, reason):
    (quote,) = annotate(retold.from_text(text)).quotes
    assert quote.speaker is None
    assert quote.reason == reason


def test_two_of_one_surname_stay_open_with_the_candidates():
    text = (
        "Tom Kessler is the sheriff. His sister, Dana Kessler, sits in Congress.\n\n"
        "“We can argue until the cows come home,” Kessler said."
    )
    (quote,) = annotate(retold.from_text(text)).quotes
    assert not quote.certain
    assert set(quote.candidates) >= {"Tom Kessler", "Dana Kessler"}


CERTAIN = [
    ("Mara Lund spoke. “We came home late,” Lund said.", True),
    ("Mara Lund spoke. “We came home late,” she said.", True),
    ("Mara Lund met Ilse Kurn. “We came home late,” she said.", False),
    ("Mara Lund spoke. “We came home late.”", False),
]


@pytest.mark.parametrize(("text", "certain"), CERTAIN)
def test_certain_only_if_nobody_else_can_be_meant(text, certain):
    (quote,) = annotate(retold.from_text(text)).quotes
    assert quote.speaker.name == "Mara Lund"
    assert quote.certain is certain
