"""Which sentences of a source are read beside a claim."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.weights.passages import ROOM, Passages, stems
from retold.weights.wordpiece import placed

REPORT = [
    "HARBOUR TOWN - The council voted on Monday to close the old pier.",
    "Mayor Ada Korr said repairs would cost 4 million crowns.",
    "Fishermen protested outside the town hall.",
    "\u201cThis is the end of the small boats,\u201d said Piet Olsen, who leads their union.",
    "The pier was built in 1911 and damaged by a storm in January.",
    "A museum on the far side of the bay has been closed since spring.",
    "The council will meet again in March.",
]


@pytest.mark.parametrize(
    ("claim", "first"),
    [
        ("The pier dates from 1911.", 4),
        ("Korr put the price of the repairs at 4 million crowns.", 1),
        ("The head of the fishermen's union fears for small boats.", 3),
        ("Councillors meet again in March.", 6),
        ("The museum shut in spring.", 5),
    ],
)
def test_the_sentence_that_tells_it_comes_first(claim, first):
    assert Passages(REPORT).about(claim)[0] == first


def test_a_claim_from_two_places_gets_both():
    chosen = Passages(REPORT).about(
        "Fishermen protested after the storm damaged the pier.", room=45
    )
    assert {2, 4} <= set(chosen)


def test_a_synonym_finds_its_sentence():
    filler = [f"Item {n} was put off." for n in range(30)]
    passages = Passages([*filler, "Police arrested the driver.", *filler])
    assert passages.about("The motorist was detained.", room=8)[0] == 30


def test_one_sentence_is_read_whatever_its_length():
    long = "The " + "very " * 300 + "old pier closed."
    assert Passages([long]).about("The pier closed.") == [0]


def test_no_sentences():
    assert Passages([]).about("The pier closed.") == []
    assert Passages([]).coverage("The pier closed.") == 0.0


def test_a_claim_without_words_gets_the_start_of_the_report():
    assert Passages(REPORT).about("?")[:1] == [0]


@pytest.mark.parametrize(
    ("claim", "least", "most"),
    [
        ("The council voted to close the pier.", 1.0, 1.0),
        ("Fishermen protested and the museum closed.", 0.4, 0.8),
        ("Aliens landed.", 0.0, 0.0),
        ("", 1.0, 1.0),
    ],
)
def test_how_much_of_a_claim_one_sentence_holds(claim, least, most):
    assert least <= Passages(REPORT).coverage(claim) <= most


def test_stems_leave_function_words_out():
    assert stems("The councils will be voting, and 7 of them did") == stems("council voted 7")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=12), st.text(max_size=80), st.integers(1, 200))
def test_any_text_gives_sentences_once_and_within_the_room(sentences, claim, room):
    chosen = Passages(sentences).about(claim, room)
    assert len(set(chosen)) == len(chosen)
    assert bool(chosen) == bool(sentences)
    assert all(0 <= at < len(sentences) for at in chosen)
    sizes = [len(placed(sentences[at]).pieces) for at in chosen]
    assert sum(sizes[1:]) <= max(0, room - (sizes[0] if sizes else 0))


def test_the_room_leaves_space_for_the_claim():
    from retold.weights.judge import CLAIM, LONGEST  # noqa: PLC0415

    assert ROOM + CLAIM + 3 <= LONGEST
