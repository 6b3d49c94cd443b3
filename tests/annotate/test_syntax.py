"""A document as one row of parsed words: its units, its trees, and what stands in quotation marks."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.annotate.facts import facts


@cache
def read(text):
    return facts(retold.from_text(text, id="x")).syntax


def written(text, nodes):
    return [text[node.start : node.end] for node in nodes]


def node_of(text, word):
    (node,) = [n for n in read(text).nodes if text[n.start : n.end] == word]
    return node


# text, units, whether each is an utterance of its own
UNITS = [
    ("The ferry sank.", [("The ferry sank.", False)]),
    ("The ferry sank. All drowned.", [("The ferry sank.", False), ("All drowned.", False)]),
    (
        "“We lost twelve boats,” said Mira Holt.",
        [("“We lost twelve boats,” said Mira Holt.", False), ("We lost twelve boats,", True)],
    ),
    (
        "“We lost twelve boats. All drowned,” said Mira Holt.",
        [
            ("“We lost twelve boats. All drowned,” said Mira Holt.", False),
            ("We lost twelve boats.", True),
            ("All drowned,", True),
        ],
    ),
    (
        "Holt said the ferry was “a floating wreck” and sad.",
        [("Holt said the ferry was “a floating wreck” and sad.", False)],
    ),
    ("", []),
]

# text, words in quotation marks
QUOTED = [
    ("The ferry sank.", ""),
    ("“We lost twelve boats,” said Mira Holt.", "We lost twelve boats ,"),
    ("Holt said the ferry was “a floating wreck” and sad.", "a floating wreck"),
]

# text, words that bear meaning
CONTENT = [
    ("The ferry has sunk in the harbour.", "ferry sunk harbour"),
    ("It was not the ferry.", "ferry"),
    ("Twelve boats sank quickly.", "Twelve boats sank quickly"),
    ("“We lost twelve boats,” said Mira Holt.", "said Mira Holt lost twelve boats"),
    ("They did not see it.", "see"),
]

# text, word, its base form, its part of speech, its relation, its head
WORDS = [
    ("The old mayor resigned.", "mayor", "mayor", "NOUN", "nsubj", "resigned"),
    ("The old mayor resigned.", "old", "old", "ADJ", "amod", "mayor"),
    ("The old mayor resigned.", "The", "the", "DET", "det", "mayor"),
    ("The ferry sank.", "sank", "sink", "VERB", "ROOT", "sank"),
    ("The union sued the council.", "council", "council", "NOUN", "dobj", "sued"),
    ("The boats were sold by Ashby.", "boats", "boat", "NOUN", "nsubjpass", "sold"),
    ("The boats were sold by Ashby.", "Ashby", "ashby", "PROPN", "pobj", "by"),
    ("Mira Holt didn’t say it.", "say", "say", "VERB", "ROOT", "say"),
]


@pytest.mark.parametrize(("text", "units"), UNITS)
def test_units(text, units):
    found = read(text).units
    assert [(unit.span.of(text), unit.quoted) for unit in found] == units


@pytest.mark.parametrize(("text", "words"), QUOTED)
def test_what_stands_in_quotation_marks(text, words):
    assert " ".join(written(text, [n for n in read(text).nodes if n.quoted])) == words


@pytest.mark.parametrize(("text", "words"), CONTENT)
def test_words_that_bear_meaning(text, words):
    assert " ".join(written(text, [n for n in read(text).nodes if n.content])) == words


@pytest.mark.parametrize(("text", "word", "lemma", "pos", "dep", "head"), WORDS)
def test_words(text, word, lemma, pos, dep, head):
    node = node_of(text, word)
    assert (node.low, node.lemma, node.pos, node.dep) == (word.casefold(), lemma, pos, dep)
    assert written(text, [read(text).nodes[node.head]]) == [head]
    assert node.capital is word[0].isupper()


def test_ways_up_and_down():
    text = "The old ferry of the union sank in the harbour."
    syntax = read(text)
    ferry, union, sank = (node_of(text, word) for word in ("ferry", "union", "sank"))
    assert written(text, syntax.over(union.at)) == ["of", "ferry", "sank"]
    assert list(syntax.over(sank.at)) == []
    assert written(text, syntax.subtree(ferry.at)) == "The old ferry of the union".split()
    assert syntax.span(syntax.subtree(ferry.at)).of(text) == "The old ferry of the union"
    assert written(text, syntax.kids(ferry.at)) == ["The", "old", "of"]
    assert written(text, syntax.kids(ferry.at, "amod", "det")) == ["The", "old"]
    assert syntax.child(sank.at, "nsubj") == ferry
    assert syntax.child(sank.at, "dobj") is None
    assert syntax.inside(0) == syntax.nodes


def test_a_quote_stands_in_its_sentence():
    text = "The ferry sank. “We lost twelve boats,” said Mira Holt. It rained."
    assert [unit.sentence for unit in read(text).units] == [0, 1, 1, 2]


PIECES = """the ferry sank “ ” said Mira Holt didn’t , . and we lost 12 boats U.S. - can't twenty-one
    ' ( ) [ ] … £3 50% \n""".split(" ")


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join) | st.text(max_size=80))
def test_a_word_stands_where_it_says_and_trees_are_trees(text):
    syntax = facts(retold.from_text(text, id="x")).syntax
    text = syntax.text
    quoted = [unit.span for unit in syntax.units if unit.quoted]
    assert [n.at for n in syntax.nodes] == list(range(len(syntax.nodes)))
    for node in syntax.nodes:
        unit = syntax.units[node.unit]
        assert unit.first <= node.at < unit.last
        assert unit.first <= node.head < unit.last
        assert 0 <= node.start < node.end <= len(text)
        assert unit.span.start <= node.start < node.end <= unit.span.end
        stands_in = any(node.start <= q.start and q.end <= node.end for q in quoted)
        same = len(node.low) == node.end - node.start
        assert (
            stands_in
            or not same
            or node.low == text[node.start : node.end].lower().replace("’", "'")
        )
        assert all(syntax.nodes[c].head == node.at for c in syntax.children[node.at])
        assert len(list(syntax.over(node.at))) < unit.last - unit.first
    for number, unit in enumerate(syntax.units):
        nodes = syntax.inside(number)
        assert [n.start for n in nodes] == sorted(n.start for n in nodes)
        assert unit.span == syntax.span(nodes)
