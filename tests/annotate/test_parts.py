"""The clauses of a sentence."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.annotate.facts import facts
from retold.annotate.parts import parts

TABLE = [
    ("Sales fell 6%.", ["Sales fell 6%."]),
    (
        "The bridge will close because the steel is rusty, and drivers must take a ferry.",
        [
            "The bridge will close",
            "because the steel is rusty,",
            "and drivers must take a ferry.",
        ],
    ),
    (
        "The fire, which began at noon, was out, police said, although smoke hung over the town.",
        [
            "The fire, which began at noon, was out, police said,",
            "although smoke hung over the town.",
        ],
    ),
    (
        "He was jailed for three years after he admitted taking bribes.",
        ["He was jailed for three years", "after he admitted taking bribes."],
    ),
    (
        "If the vote fails, the government, which has no majority, will call an election.",
        ["If the vote fails,", "the government, which has no majority, will call an election."],
    ),
    (
        "Members must arrest anyone named in a warrant who enters their territory.",
        ["Members must arrest anyone named in a warrant who enters their territory."],
    ),
    (
        "The firm said he had acted alone and for his own gain and that an audit had cleared it.",
        [
            "The firm said he had acted alone and for his own gain",
            "and that an audit had cleared it.",
        ],
    ),
    ("They let the prisoner walk home.", ["They let the prisoner walk home."]),
    (
        "“Nobody here wants this pier,” said Ada Korr of the council, adding that it was old.",
        ["“Nobody here wants this pier,” said Ada Korr of the council, adding that it was old."],
    ),
]


def cut(text):
    read = facts(retold.from_text(text, id="text"))
    return [(s, parts(read, s)) for s in read.annotated.sentences]


@pytest.mark.parametrize(("sentence", "expected"), TABLE)
def test_clauses(sentence, expected):
    ((_, found),) = cut(sentence)
    assert [span.of(sentence) for span in found] == expected


WORDS = (
    "the mayor said that fires , “ ” which burned because if rain and fell left ; - 6% Ada".split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_no_word_is_lost_or_told_twice(words):
    text = " ".join(words) + "."
    for sentence, found in cut(text):
        assert found[0].start == sentence.start
        assert found[-1].end == sentence.end
        for before, behind in pairwise(found):
            assert before.end <= behind.start
            assert not text[before.end : behind.start].strip()


def test_a_sentence_of_many_words_is_left_whole():
    text = "The mayor fell and " + "the rain rose and " * 60 + "it ended."
    assert all(found == (sentence,) for sentence, found in cut(text))
