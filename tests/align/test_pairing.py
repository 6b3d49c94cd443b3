"""Which word of a source a word of the story comes from, and which sentences are kin."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.align.pairing import LINKED, Pairing
from retold.annotate.facts import facts

BRIDGE = (
    "The new bridge will cost £7 million. The old ferry cost £2 million a year. Mayor Tilda Rask "
    "opened the swimming baths on Monday. The union rejected the pay offer after a long night of "
    "talks."
)
HERD = "Norland counted 400 sheep in the hills. Sudmark counted 400 goats in the marsh."


def wrong(*row, reason):
    """A row that the code gets wrong."""
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


@cache
def read(text):
    return facts(retold.from_text(text, id="x"))


def words_at(pair, kin):
    syntax = pair.sources[kin.source].syntax
    return syntax.units[kin.unit].span.of(syntax.text)


def pairing(story, *sources, encode=None):
    return Pairing(read(story), [read(source) for source in sources], encode)


def node_of(text, word):
    return next(n for n in read(text).syntax.nodes if text[n.start : n.end] == word)


# story, word of it, source, the source from the best twin on
TWINS = [
    ("Running the ferry cost a lot.", "cost", BRIDGE, "cost £2 million a year"),
    ("The bridge cost a lot.", "cost", BRIDGE, "cost £7 million"),
    ("The ferry cost £2 million.", "million", BRIDGE, "million a year"),
    ("The bridge will cost £7 million.", "million", BRIDGE, "million. The old"),
    ("The mayor opened the baths.", "mayor", BRIDGE, "Mayor Tilda"),
    ("The mayor opened the baths.", "baths", BRIDGE, "baths on Monday"),
    ("There were 400 goats.", "400", HERD, "400 goats"),
    ("There were 400 sheep.", "400", HERD, "400 sheep"),
    ("The hills of Norland were counted.", "counted", HERD, "counted 400 sheep"),
    ("The marsh of Sudmark was counted.", "counted", HERD, "counted 400 goats"),
    ("After negotiations the union went.", "union", BRIDGE, "union rejected"),
    ("Penguins juggle marmalade.", "Penguins", BRIDGE, None),
    ("The baths were open.", "The", BRIDGE, None),
]

# story, sources, the sentences it draws on, each with the number of its source
KIN = [
    ("The ferry cost £2 million.", [BRIDGE], [(0, "The old ferry cost £2 million a year.")]),
    ("Rask opened the swimming baths.", [BRIDGE], [(0, "Mayor Tilda Rask opened the swimming baths on Monday.")]),
    ("Sudmark counted 400 goats.", [BRIDGE, HERD], [(1, "Sudmark counted 400 goats in the marsh.")]),
    (
        "Rask opened the swimming baths and Sudmark counted goats in the marsh.",
        [BRIDGE, HERD],
        [(0, "Mayor Tilda Rask opened the swimming baths on Monday."), (1, "Sudmark counted 400 goats in the marsh.")],
    ),
    ("Penguins juggle marmalade gladly.", [BRIDGE, HERD], []),
    ("It was not.", [BRIDGE], []),
    ("The ferry sank.", [], []),
]  # fmt: skip

# word of a story, word of a source
SAME = [
    ("The negotiation failed.", "negotiation", "They met for talks.", "talks", True),
    wrong(
        "They met for talks.",
        "talks",
        "The negotiation failed.",
        "negotiation",
        True,
        reason='a plural with synonyms of its own is looked up by its singular, "talk"',
    ),
    ("They unveiled it.", "unveiled", "They announced it.", "announced", True),
    ("The boats sank.", "boats", "A boat sank.", "boat", True),
    ("The boats sank.", "sank", "A boat sinks now.", "sinks", True),
    ("The boats sank.", "boats", "A ferry sank.", "sank", False),
    ("The union won.", "union", "The council won.", "council", False),
]


@pytest.mark.parametrize(("story", "word", "source", "behind"), TWINS)
def test_the_best_twin(story, word, source, behind):
    found = pairing(story, source).twins(node_of(story, word).at)
    if behind is None:
        assert found == ()
    else:
        assert source.count(behind) == 1
        assert found[0].node.start == source.index(behind)


@pytest.mark.parametrize(("story", "sources", "kin"), KIN)
def test_sentences_that_are_kin(story, sources, kin):
    pair = pairing(story, *sources)
    found = [(k.source, words_at(pair, k)) for k in pair.kin(0)]
    assert found == kin
    assert all(k.share >= LINKED for k in pair.kin(0)[:1])


@pytest.mark.parametrize(("story", "word", "source", "other", "same"), SAME)
def test_the_same_word(story, word, source, other, same):
    pair = pairing(story, source)
    assert pair.same(node_of(story, word), node_of(source, other)) is same


def test_a_synonym_is_a_twin():
    pair = pairing("The negotiation failed.", "The talks failed.")
    (twin,) = pair.twins(1)
    assert twin.node.low == "talks"


def test_the_nearest_words_tell_apart():
    story = "Norland counted sheep."
    pair = pairing(story, HERD)
    mine = node_of(story, "counted")
    near, far = (n for n in read(HERD).syntax.nodes if n.low == "counted")
    assert pair.near(mine, 0, near) > pair.near(mine, 0, far)
    assert pair.fit(mine, 0, near) > pair.fit(mine, 0, far)


def test_the_same_word_in_kin():
    story = "The ferry cost £2 million."
    found = pairing(story, BRIDGE).in_kin(node_of(story, "cost"))
    assert [node.start for node in found] == [BRIDGE.index("cost £2 million a year")]


def test_rare_words_weigh_more():
    story = "The ferry sank. The ferry left. The ferry came. The barge burnt."
    pair = pairing(story, BRIDGE)
    ferry, barge = node_of(story, "ferry"), node_of(story, "barge")
    assert pair.weight(barge) > pair.weight(ferry) > 0


def encode(texts):
    """Boats are one thing and all else another."""
    boat = [any(word in text for word in ("boat", "vessel", "ferry")) for text in texts]
    return np.array([[1, 0] if b else [0, 1] for b in boat], dtype=np.float32)


def test_the_nearest_in_meaning_where_words_show_none():
    story = "Several vessels went down quickly overnight near shore."
    source = "Rain fell. A boat was lost to deep water."
    assert pairing(story, source).kin(0) == ()
    pair = pairing(story, source, encode=encode)
    (kin,) = pair.kin(0)
    assert words_at(pair, kin) == ("A boat was lost to deep water.")
    assert kin.share == 0.0


def test_a_few_words_have_no_meaning_of_their_own():
    few, more = "Penguins juggle marmalade.", "Penguins juggle sour marmalade gladly."
    assert pairing(few, "Rain fell.", encode=encode).kin(0) == ()
    assert len(pairing(more, "Rain fell.", encode=encode).kin(0)) == 1


def test_the_same_again():
    story = "The mayor opened the baths after talks."
    a, b = pairing(story, BRIDGE, HERD), pairing(story, BRIDGE, HERD)
    for node in read(story).syntax.nodes:
        assert a.twins(node.at) == b.twins(node.at)
    assert a.kin(0) == b.kin(0)


PIECES = """the ferry bridge cost will £2 million mayor Tilda Rask opened baths talks union offer a
    year 400 goats counted Sudmark in , . “ ” said""".split()
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(max_size=40)


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_twins_fit_from_nought_to_one_the_best_first(story, source):
    pair = Pairing(
        facts(retold.from_text(story, id="x")), [facts(retold.from_text(source, id="y"))]
    )
    for node in pair.story.syntax.nodes:
        fits = [twin.fit for twin in pair.twins(node.at)]
        assert fits == sorted(fits, reverse=True)
        assert all(0 <= fit <= 1 + 1e-9 for fit in fits)
        assert pair.same(node, node)
    for unit in range(len(pair.story.syntax.units)):
        assert all(0 <= kin.share <= 1 + 1e-9 for kin in pair.kin(unit))
