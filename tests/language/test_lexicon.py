"""WordNet's relations and our own tables: which word may stand for which."""

import hashlib
import pathlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.language import lexicon
from retold.language.lexicon import Kindred, Relation, has_content, stemmed

FOLDER = pathlib.Path(lexicon.__file__).parent
DIGEST = "7f92e961435dba179f0e6a57c78c4d1d57e2037345feca80ba04ab742b375eee"


def test_the_file_is_the_one_that_was_made_and_has_its_licence_beside_it():
    assert hashlib.sha256((FOLDER / lexicon.FILE).read_bytes()).hexdigest() == DIGEST
    licence = (FOLDER / "wordnet-licence.txt").read_text("utf-8")
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in licence


@pytest.mark.parametrize(
    ("word", "others", "expected"),
    [
        ("purchased", "buy", Relation.SAME),
        ("new", "novel", Relation.SAME),
        ("invasions", "invaded", Relation.SAME),  # derived from each other
        ("vehicle", "car", Relation.SAME),  # more general
        ("poodle", "dog", Relation.AKIN),  # more special
        ("cheese", "milk", Relation.AKIN),
        ("decrease", "increase", Relation.OPPOSITE),
        ("unpopular", "popular", Relation.OPPOSITE),
        ("worse", "better", Relation.OPPOSITE),
        ("halved", "doubled", Relation.OPPOSITE),  # by our own table
        ("minister", "doubled", Relation.NONE),
        ("minister", "cheese", Relation.NONE),
        ("xqzt", "cheese", Relation.NONE),
        ("cheese", "xqzt", Relation.NONE),
        ("lost", "won", Relation.OPPOSITE),
        ("fall", "rise drop", Relation.SAME),  # the kindest of several
        ("fall", "rise", Relation.OPPOSITE),
        ("cheese", "", Relation.NONE),
    ],
)
def test_relation(word, others, expected):
    assert Kindred(others.split()).relation(word) is expected


def test_words_that_do_not_count():
    words = Kindred(["increase", "increased", "drop"])
    assert words.relation("decrease") is Relation.SAME
    assert words.relation("decrease", ["drop"]) is Relation.OPPOSITE
    assert (
        words.relation("decrease", ["drop", *map(stemmed, ["increase", "increased"])])
        is Relation.NONE
    )


def test_kin_names_the_words():
    found = Kindred(["increase", "drop", "milk"]).kin("decrease")
    assert found[Relation.SAME] == {"drop"}
    assert found[Relation.OPPOSITE] == {"increase"}
    assert found[Relation.AKIN] == set()


@pytest.mark.parametrize(
    ("word", "expected"), [("the", 0), ("a", 0), ("7", 0), ("seven", 0), ("pier", 1)]
)
def test_content(word, expected):
    assert has_content(word) == expected


WORDS = (
    "rise fall increase decrease drop gain lose win buy sell purchase car vehicle dog poodle cat milk "
    "cheese butter good bad better worse popular unpopular open close shut begin end start finish hot "
    "cold big large small minister king queen attack defend love hate novel new old"
).split()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(WORDS), st.lists(st.sampled_from(WORDS), max_size=12))
def test_each_word_is_kin_in_one_way(word, others):
    words = Kindred(others)
    found = words.kin(word)
    of_all = set().union(*found.values())
    assert sum(map(len, found.values())) == len(of_all)
    assert of_all <= set(others)
    assert (words.relation(word) is Relation.NONE) == (not of_all)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=5))
def test_any_text_may_be_asked(word, others):
    assert set().union(*Kindred(others).kin(word).values()) <= set(others)
