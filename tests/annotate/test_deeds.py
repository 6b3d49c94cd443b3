"""Who does what to whom: tables of a text, a deed in it and its two parties."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.annotate.facts import facts


@cache
def read(text):
    return facts(retold.from_text(text, id="x"))


# text, the word that tells it, event, who does it, to whom it is done
DEEDS = [
    ("Norland invited Sudmark.", "invited", "invitation", "Norland", "Sudmark"),
    ("Sudmark was invited by Norland.", "invited", "invitation", "Norland", "Sudmark"),
    ("Norland's invitation to Sudmark was late.", "invitation", "invitation", "Norland", "Sudmark"),
    ("Sudmark, which Norland invited, came.", "invited", "invitation", "Norland", "Sudmark"),
    ("Norland rolled out the red carpet for Sudmark.", "rolled", "honouring", "Norland", "Sudmark"),
    ("Tilda Rask beat Colin Ashby.", "beat", "winning", "Rask", "Ashby"),
    ("Colin Ashby lost to Tilda Rask.", "lost", "winning", "Rask", "Ashby"),
    ("Colin Ashby was beaten by Tilda Rask.", "beaten", "winning", "Rask", "Ashby"),
    ("Ashby lent Rask a boat.", "lent", "loan", "Ashby", "Rask"),
    ("Rask borrowed a boat from Ashby.", "borrowed", "loan", "Ashby", "Rask"),
    ("Rask succeeded Ashby.", "succeeded", "order_in_time", "Ashby", "Rask"),
    ("Norlin sold Sudco to Merk.", "sold", "sale", "Norlin", "Merk"),
    ("Sudco was sold to Norlin.", "sold", "sale", None, "Norlin"),
    ("Norlin bought Sudco.", "bought", "sale", None, "Norlin"),
    ("Police arrested the driver.", "arrested", "arrest", "Police", "driver"),
    ("The man arrested by police fled.", "arrested", "arrest", "police", "man"),
    ("Ashby's arrest by police came late.", "arrest", "arrest", "police", "Ashby"),
    ("The union, which sued the council, won.", "sued", "suing", "union", "council"),
    ("The council asked the union to pay.", "asked", "asking", "council", "union"),
    ("The council asked the union to pay.", "pay", "payment", "union", None),
    ("Rask accused Ashby of theft.", "accused", "blame", "Rask", "Ashby"),
    ("Norland wants to attack Sudmark.", "attack", "attack", "Norland", "Sudmark"),
    ("The dog bit the postman.", "bit", None, "dog", "postman"),
    ("The postman was bitten by the dog.", "bitten", None, "dog", "postman"),
    ("Police arrested the driver and fined him.", "fined", None, "Police", "him"),
]

NONE = [
    "The rain stopped.",
    "The ferry was late.",
    "Tilda Rask married Colin Ashby.",
    "",
]


def written(text, found, party):
    if party is None:
        return None
    node = found.syntax.nodes[party.node]
    return text[node.start : node.end]


@pytest.mark.parametrize(("text", "word", "event", "first", "second"), DEEDS)
def test_deeds(text, word, event, first, second):
    found = read(text)
    nodes = found.syntax.nodes
    told = [d for d in found.deeds if text[nodes[d.node].start : nodes[d.node].end] == word]
    alike = [d for d in told if event in d.events or (event is None and "=" in min(d.events))]
    assert len(alike) == 1
    (deed,) = alike
    parties = written(text, found, deed.first), written(text, found, deed.second)
    assert parties == (first, second)
    assert deed.noun is (nodes[deed.node].pos == "NOUN")


@pytest.mark.parametrize("text", NONE)
def test_no_deed_with_two_sides(text):
    assert read(text).deeds == ()


def test_every_construction_of_one_deed_is_the_same():
    same = {
        (deed.events, deed.first.words, deed.second.words)
        for text, _, event, _, _ in DEEDS
        if event == "invitation"
        for deed in read(text).deeds
    }
    assert same == {(frozenset({"invitation"}), frozenset({"norland"}), frozenset({"sudmark"}))}


@pytest.mark.parametrize(
    ("text", "animate"),
    [
        ("The dog chased Tilda Rask.", True),
        ("The dog chased the driver.", True),
        ("The dog chased him.", True),
        ("The dog chased the ball.", False),
        ("The dog chased it.", False),
    ],
)
def test_who_is_animate(text, animate):
    (deed,) = read(text).deeds
    assert deed.second.animate is animate


def test_a_pronoun_has_no_words():
    (deed,) = read("The dog chased him.").deeds
    assert deed.second.words == frozenset()


def test_several_are_one_party():
    (deed,) = read("The dog chased Tilda Rask and Colin Ashby.").deeds
    assert deed.second.words == {"rask", "ashby"}


PIECES = """Norland Sudmark invited was by arrest of the 's who beat lost to police and rolled out
    red carpet for , . “ ” sold asked pay him which""".split()


@settings(max_examples=50)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(max_size=60))
def test_nodes_are_in_order_and_have_a_party(text):
    found = facts(retold.from_text(text, id="x"))
    nodes = [deed.node for deed in found.deeds]
    assert nodes == sorted(nodes)
    for deed in found.deeds:
        assert deed.events
        assert deed.first or deed.second
        for party in (deed.first, deed.second):
            assert party is None or 0 <= party.node < len(found.syntax.nodes)
