"""Names and the offices beside them: tables of a text and all names in it."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.annotate.facts import facts
from retold.annotate.names import find_offices, folded


@cache
def read(text):
    return facts(retold.from_text(text, id="x"))


def wrong(*row, reason):
    """A row that the code gets wrong."""
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


# text, names as written, the words of the first, whether it is a person's for sure
NAMES = [
    ("Tilda Rask said the ferry would stop.", ["Tilda Rask"], "tilda rask", False),
    ("Dr Mira Holt’s report was late.", ["Mira Holt"], "mira holt", True),
    ("The crew met Sir Joel Kerrigan.", ["Joel Kerrigan"], "joel kerrigan", True),
    ("Ruth Amari and Tessa Wynn ran.", ["Ruth Amari", "Tessa Wynn"], "ruth amari", False),
    ("The University of Brackmere closed.", ["University of Brackmere"], "university brackmere", False),
    ("Ludwig van der Berg came.", ["Ludwig van der Berg"], "ludwig berg", False),
    ("José Núñez came.", ["José Núñez"], "jose nunez", False),
    ("Marks & Holm closed.", ["Marks & Holm"], "marks holm", False),
    ("Norlin Ltd closed.", ["Norlin Ltd"], "norlin", False),
    ("Anne-Marie Holt came.", ["Anne-Marie Holt"], "anne marie holt", False),
    ("Many left St Albans.", ["St Albans"], "saint albans", False),
    ("The Calder County School Board met.", ["Calder County School Board"], "calder county school board", False),
    ("The crew met Finance Minister Joel Kerrigan in Oslo.", ["Joel Kerrigan", "Oslo"], "joel kerrigan", True),
    ("Mayor Tilda Rask said no.", ["Tilda Rask"], "tilda rask", True),
    wrong("The Foreign Ministry of Norland answered.", ["Foreign Ministry of Norland"], "foreign ministry norland", False, reason='"Foreign" is cut off as the title of a person'),
]  # fmt: skip

NONE = [
    "The ferry sank.",
    "On Monday it rained in March.",
    "I met the mayor.",
    "He left; she stayed.",
    "",
]

# text, name, office, words of the office, where it stands
OFFICES = [
    ("Mayor Tilda Rask said no.", "Tilda Rask", "mayor", "", "Mayor"),
    ("Tilda Rask, the mayor of Hallam, said no.", "Tilda Rask", "mayor", "hallam", "mayor"),
    ("The interior minister, Pieter Lund, resigned.", "Pieter Lund", "minister", "interior", "interior minister"),
    ("Prime Minister Ada Holm resigned.", "Ada Holm", "premier", "", "Prime Minister"),
    ("Deputy mayor Colin Ashby spoke.", "Colin Ashby", "mayor", "deputy", "Deputy mayor"),
    ("Former president Ada Holm died.", "Ada Holm", "president", "former", "Former president"),
    ("The crew met Finance Minister Joel Kerrigan.", "Joel Kerrigan", "minister", "finance", "Finance Minister"),
    ("Chief executive Ruth Amari left.", "Ruth Amari", "ceo", "", "Chief executive"),
    ("Colin Ashby is the treasurer of the club.", "Colin Ashby", "treasurer", "club", "treasurer"),
    ("Colin Ashby became governor.", "Colin Ashby", "governor", "", "governor"),
    ("The treasurer Colin Ashby was jailed.", "Colin Ashby", "treasurer", "", "treasurer"),
]  # fmt: skip

# text, the offices without a name
FREE = [
    ("He met the foreign minister of Norland.", [("minister", "foreign norland", "foreign minister")]),
    ("The deputy mayor resigned.", [("mayor", "deputy", "deputy mayor")]),
    ("The deputy mayor, Colin Ashby, resigned.", []),
    ("The mayor resigned.", []),
    ("The foreign ministers met.", []),
    ("“The foreign minister lied,” said Colin Ashby.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names", "words", "titled"), NAMES)
def test_names(text, names, words, titled):
    found = read(text).names
    assert [name.span.of(text) for name in found] == names
    assert found[0].words == tuple(words.split())
    assert found[0].titled is titled


@pytest.mark.parametrize("text", NONE)
def test_no_name(text):
    assert read(text).names == ()


@pytest.mark.parametrize(("text", "name", "head", "words", "span"), OFFICES)
def test_the_office_beside_a_name(text, name, head, words, span):
    found = {found.span.of(text): found for found in read(text).names}
    (office,) = found[name].offices
    assert (office.head, office.span.of(text)) == (head, span)
    assert office.words == frozenset(words.split())


@pytest.mark.parametrize(("text", "offices"), FREE)
def test_offices_without_a_name(text, offices):
    found = find_offices(read(text).syntax, read(text).names)
    shown = [(office.head, office.words, office.span.of(text)) for _, office in found]
    assert shown == [(head, frozenset(words.split()), span) for head, words, span in offices]


def test_what_somebody_is_said_not_to_be():
    (name,) = read("Colin Ashby is not the treasurer.").names
    assert name.offices == ()


def test_names_in_quotation_marks():
    text = "“I met Tilda Rask,” said Colin Ashby."
    found = {name.span.of(text): name.quoted for name in read(text).names}
    assert found == {"Tilda Rask": True, "Colin Ashby": False}


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("Núñez", "nunez"),
        ("Łódź", "lodz"),
        ("Sørensen", "sorensen"),
        ("Rask's", "rask"),
        ("Rask’s", "rask"),
        ("O’Brien", "o'brien"),
        ("St.", "saint"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("", ""),
        wrong("𝓐da", "ada", reason="case is folded before the letters are made plain"),
    ],
)
def test_folded(word, plain):
    assert folded(word) == plain


PIECES = """Tilda Rask Dr Mayor mayor of the Hallam van der - & , . “ ” Prime Minister and is Ltd
    St 's Norlin said I Monday Chief executive""".split()


@settings(max_examples=50)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(max_size=60))
def test_spans_lie_in_the_text_and_hold_the_node(text):
    found = facts(retold.from_text(text, id="x"))
    for name in found.names:
        node = found.syntax.nodes[name.node]
        assert 0 <= name.span.start <= node.start < node.end <= name.span.end <= len(text)
        assert name.words
        assert all(name.words)
        assert name.titled or not name.offices
        assert all(0 <= o.span.start < o.span.end <= len(text) for o in name.offices)
