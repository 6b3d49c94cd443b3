"""How sure a text is of a word: tables of a text, the word, and what stands over it."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.annotate.facts import facts
from retold.annotate.standing import CERTAIN, FACT, POSSIBLE, PROBABLE, standing


def wrong(*row, reason):
    """A row that the code gets wrong."""
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


@cache
def read(text):
    return facts(retold.from_text(text, id="x")).syntax


# text, word, level, words that hedge
LEVELS = [
    ("The ferry sank.", "sank", FACT, ""),
    ("The captain said the ferry sank.", "sank", FACT, ""),
    ("The crew managed to stop the ferry.", "stop", FACT, ""),
    ("The ferry will sink.", "sink", CERTAIN, "will"),
    ("The ferry would sink.", "sink", CERTAIN, "would"),
    ("The ferry is due to sail.", "sail", CERTAIN, "due"),
    ("The ferry should sail.", "sail", PROBABLE, "should"),
    ("The ferry is expected to sail.", "sail", PROBABLE, "expected"),
    ("The council plans to close the baths.", "close", PROBABLE, "plans"),
    ("They threatened to sail.", "sail", PROBABLE, "threatened"),
    ("They want to sail.", "sail", PROBABLE, "want"),
    ("Police believe the ferry sank.", "sank", PROBABLE, "believe"),
    ("The ferry seems safe.", "safe", PROBABLE, "seems"),
    ("The mayor is considering duties on coal.", "duties", PROBABLE, "considering"),
    ("The ferry may sink.", "sink", POSSIBLE, "may"),
    ("The ferry could sink.", "sink", POSSIBLE, "could"),
    ("The ferry might not sail.", "sail", POSSIBLE, "might"),
    ("The ferry may stop and sink.", "sink", POSSIBLE, "may"),
    ("The ferry allegedly sank.", "sank", POSSIBLE, "allegedly"),
    ("Perhaps the ferry sank.", "sank", POSSIBLE, "Perhaps"),
    ("The crew stops if the rain comes.", "stops", POSSIBLE, "if"),
    ("The ferry was an alleged wreck.", "wreck", POSSIBLE, "alleged"),
    ("He was jailed on suspicion of stealing boats.", "stealing", POSSIBLE, "suspicion"),
    wrong("It is likely that the ferry sank.", "sank", PROBABLE, "likely", reason='"it is likely that" governs no clause'),
]  # fmt: skip

# text, word, whether it is denied, words that deny
DENIALS = [
    ("The ferry sank.", "sank", False, ""),
    ("The ferry did not sink.", "sink", True, "not"),
    ("The ferry never sank.", "sank", True, "never"),
    ("The ferry has not yet sailed.", "sailed", True, "not"),
    ("The ferry cannot sail.", "sail", True, "not"),
    ("No ferry sailed.", "sailed", True, "No"),
    ("Nobody sailed.", "sailed", True, "Nobody"),
    ("The ferry hardly moved.", "moved", True, "hardly"),
    ("The ferry is not safe.", "safe", True, "not"),
    ("The ferry left without paying.", "paying", True, "without"),
    ("The council refused to pay.", "pay", True, "refused"),
    ("The crew failed to stop the ferry.", "stop", True, "failed"),
    ("The crew did not fail to stop the ferry.", "stop", False, "not fail"),
    ("She forgot to lock the gate.", "lock", True, "forgot"),
    ("She stopped paying.", "paying", True, "stopped"),
    ("They avoided paying.", "paying", True, "avoided"),
    ("Police denied that the ferry sank.", "sank", True, "denied"),
    ("The ferry is unlikely to sail.", "sail", True, "unlikely"),
    ("It is too early to link the leaks.", "link", True, "early"),
    ("Rask blamed the workload rather than the weather.", "weather", True, "rather"),
    wrong("The storm prevented the ferry from sailing.", "sailing", True, "prevented", reason='"prevented ... from" denies nothing'),
    wrong("He denied stealing boats.", "stealing", True, "denied", reason="of what is denied only a clause with a subject counts"),
    ("There was no evidence of fraud.", "evidence", True, "no"),
]  # fmt: skip


def node_of(text, word):
    (node,) = [n for n in read(text).nodes if text[n.start : n.end] == word]
    return node


def words(text, nodes):
    return " ".join(text[n.start : n.end] for n in sorted(nodes, key=lambda n: n.start))


@pytest.mark.parametrize(("text", "word", "level", "hedges"), LEVELS)
def test_how_sure(text, word, level, hedges):
    found = standing(read(text), node_of(text, word))
    assert found.level == level
    assert words(text, found.hedges) == hedges


@pytest.mark.parametrize(("text", "word", "denied", "denials"), DENIALS)
def test_whether_it_is_denied(text, word, denied, denials):
    found = standing(read(text), node_of(text, word))
    assert found.denied is denied
    assert words(text, found.denials) == denials


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("The ferry sank.", "sank", True),
        ("The ferry was under repair.", "repair", True),
        ("The ferry is safe.", "safe", True),
        ("The mayor welcomed the repair.", "repair", False),
    ],
)
def test_whether_a_verb_tells_it(text, word, told):
    assert standing(read(text), node_of(text, word)).told is told


@pytest.mark.parametrize(
    ("text", "word", "infinite"),
    [
        ("The ferry sank.", "sank", False),
        ("The crew managed to stop the ferry.", "stop", False),
        ("The ferry is sailing.", "sailing", False),
        ("The ferry left without paying.", "paying", True),
        ("The crew began to stop the ferry.", "stop", False),
    ],
)
def test_under_no_verb_that_makes_it_a_deed(text, word, infinite):
    assert standing(read(text), node_of(text, word)).infinite is infinite


def test_levels_are_in_order():
    assert FACT > CERTAIN > PROBABLE > POSSIBLE


PIECES = """the ferry may not will sink sank to fail expected no nobody if that it is likely deny
    without from and or said plan of suspicion , . “ ” perhaps""".split()


@settings(max_examples=50)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(max_size=60))
def test_any_word_stands_somehow(text):
    syntax = facts(retold.from_text(text, id="x")).syntax
    for node in syntax.nodes:
        found = standing(syntax, node)
        assert POSSIBLE <= found.level <= FACT
        assert (found.level < FACT) is bool(found.hedges)
        assert found.denied is (len(found.denials) % 2 == 1)
