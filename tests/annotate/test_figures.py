"""Figures: tables of a text, the words found, and what amount they are."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.annotate.facts import facts
from retold.annotate.figures import FigureKind

DAY = 86_400


def wrong(*row, reason):
    """A row that the code gets wrong."""
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


@cache
def read(text):
    return facts(retold.from_text(text, id="x"))


def figures(text):
    return [figure for figure in read(text).figures if not figure.weak]


# text, words, number, kind, low, high
AMOUNTS = [
    ("The depot employs 340 drivers.", "340", "340", "count", 340, 340),
    ("The depot employs twenty-one drivers.", "twenty-one", "twenty-one", "count", 21, 21),
    ("Some homes were lost; 14,200 households waited.", "14,200", "14,200", "count", 14_200, 14_200),
    ("Two hundred and five boats sailed.", "Two hundred and five", "Two hundred and five", "count", 205, 205),
    ("Between 30 and 40 boats sailed.", "30 and 40", "30", "count", 30, 40),
    ("The fair drew 2 to 3 million visitors.", "2 to 3 million", "2", "count", 2e6, 3e6),
    ("Dozens of boats sailed.", "Dozens", "Dozens", "count", 20, 150),
    ("Half a dozen boats sailed.", "Half a dozen", "Half a dozen", "count", 6, 6),
    ("Some 65 percent of the electorate voted.", "Some 65 percent", "65", "percent", 65, 65),
    ("Turnout reached 3.5 per cent.", "3.5 per cent", "3.5", "percent", 3.5, 3.5),
    ("Two-thirds of the members voted.", "Two-thirds", "Two-thirds", "percent", 200 / 3, 200 / 3),
    ("Half of the members voted.", "Half", "Half", "percent", 50, 50),
    ("One in five members voted.", "One in five", "One in five", "percent", 20, 20),
    ("Support fell by 4 percentage points.", "4 percentage points", "4", "points", 4, 4),
    ("The pool will cost £7.8 million.", "£7.8 million", "7.8 million", "money", 7.8e6, 7.8e6),
    ("The pool will cost $4.2bn.", "$4.2bn", "4.2bn", "money", 4.2e9, 4.2e9),
    ("The pool will cost 300 euros.", "300 euros", "300", "money", 300, 300),
    ("The pool will be 25 metres long.", "25 metres", "25", "measure", 25, 25),
    ("The field covers 12 square kilometres.", "12 square kilometres", "12", "measure", 12, 12),
    ("The strike lasted 19 days.", "19 days", "19", "duration", 19 * DAY, 19 * DAY),
    ("The strike lasted six weeks.", "six weeks", "six", "duration", 42 * DAY, 42 * DAY),
    ("Joel Kerrigan, 23, scored.", "23", "23", "age", 23, 23),
    ("A 63-year-old man was jailed.", "63-year-old", "63", "age", 63, 63),
    ("He was jailed aged 63.", "63", "63", "age", 63, 63),
    ("Ashby came fourth in the race.", "fourth", "fourth", "ordinal", 4, 4),
    ("The 88th minute brought the goal.", "88th", "88th", "ordinal", 88, 88),
    ("The price doubled.", "doubled", "doubled", "factor", 2, 2),
    ("The price tripled.", "tripled", "tripled", "factor", 3, 3),
    ("The price was halved.", "halved", "halved", "factor", 0.5, 0.5),
    ("The price quadrupled.", "quadrupled", "quadrupled", "factor", 4, 4),
    ("Penrith won 3-1 at home.", "3-1", "3-1", "score", 3, 3),
    ("The price fell by a third.", "a third", "a third", "percent", 100 / 3, 100 / 3),
    ("It costs between £3 and £5.", "£3 and £5", "3", "money", 3, 5),
    ("£3-5 million was lost.", "£3-5 million", "3", "money", 3e6, 5e6),
    ("Tens of thousands of boats sailed.", "Tens of thousands", "Tens of thousands", "count", 15_000, 150_000),
    wrong("They lost 30-40 boats.", "30-40", "30", "count", 30, 40, reason="a range with a hyphen is read as a score, whatever it counts"),
    wrong("It lasted two and a half hours.", "two and a half hours", "two and a half", "duration", 9_000, 9_000, reason="only the two is read, as a count of hours"),
    wrong("A quarter of a million people came.", "A quarter of a million", "A quarter of a million", "count", 250_000, 250_000, reason="read as 25 per cent and a million"),
    wrong("It was -5°C outside.", "-5°C", "-5", "measure", -5, -5, reason="the sign is lost"),
    wrong("It was minus 5 degrees Celsius.", "minus 5 degrees Celsius", "minus 5", "measure", -5, -5, reason="the word minus is lost"),
    wrong("The herd grew to 1 000 000 sheep.", "1 000 000", "1 000 000", "count", 1e6, 1e6, reason="groups of digits with spaces count as a telephone number"),
    ("It weighed 40kg at birth.", "40kg", "40", "measure", 40, 40),
]  # fmt: skip

# text, words, relation
RELATIONS = [
    ("About 300 boats sailed.", "About 300", "~"),
    ("An estimated 300 boats sailed.", "An estimated 300", "~"),
    ("Nearly 300 boats sailed.", "Nearly 300", "<"),
    ("Fewer than 300 boats sailed.", "Fewer than 300", "<"),
    ("Up to 300 boats sailed.", "Up to 300", "<="),
    ("More than 300 boats sailed.", "More than 300", ">"),
    ("Well over 300 boats sailed.", "Well over 300", ">"),
    ("At least 300 boats sailed.", "At least 300", ">="),
    ("The town lost 300 or more boats.", "300 or more", ">="),
    ("Exactly 300 boats sailed.", "Exactly 300", "="),
    ("The pool cost more than £7 million.", "more than £7 million", ">"),
    ("The crew worked more than six hours.", "more than six hours", ">"),
    ("Almost half of the boats sailed.", "Almost half", "<"),
    ("The harbour saw 300 boats.", "300", ""),
]

# text, words, unit
UNITS = [
    ("It cost £5.20.", "£5.20", "gbp"),
    ("It cost $25,000.", "$25,000", "usd"),
    ("It cost US$25,000.", "US$25,000", "usd"),
    ("It cost 40 pence.", "40 pence", "penny"),
    ("It weighed 40 kg.", "40 kg", "kilogram"),
    ("It ran 5 miles.", "5 miles", "mile"),
    ("It covers 3 cubic metres.", "3 cubic metres", "meter ** 3"),
    ("It was 84 degrees Fahrenheit at noon.", "84 degrees Fahrenheit", "degF"),
    ("It was 30°C outside.", "30°C", "degC"),
    ("It took 3 hours.", "3 hours", "hours"),
]

# text, words, the noun that is counted
NOUNS = [
    ("The depot employs 340 drivers.", "340", "drivers"),
    ("The depot employs 340 bus drivers.", "340", "drivers"),
    ("Some 65 percent of the electorate voted.", "Some 65 percent", "electorate"),
    ("Dozens of boats sailed.", "Dozens", "boats"),
    ("Two-thirds of the members voted.", "Two-thirds", "members"),
]

# text, all figures that are no manner of speaking
ALL = [
    ("Attendance rose from 318,000 to 345,000 visitors.", ["318,000", "345,000"]),
    wrong("She won in 2:24:37 hours.", [], reason="the seconds of a time taken count as an amount"),
    ("The vote was 8 to 1.", ["8", "1"]),
    ("A hundred of the 300 boats sank.", ["A hundred", "300"]),
    ("The plan adds 640 teachers and cuts 26 clerks.", ["640", "26"]),
    wrong("The depot runs three eight-hour shifts.", ["three", "eight-hour"], reason="of two number words side by side the first is lost"),
    wrong("Six and nine boats sailed from two ports.", ["Six", "nine", "two"], reason="two number words with an and between are tried as one, and the first is lost"),
    ("He paid £5.20 for adults and £3 for children.", ["£5.20", "£3"]),
    ("They met on 12 March 1987 with 40 boats.", ["40"]),
    ("The Boeing 737 landed.", []),
    ("The bloc invoked Article 5.", []),
    wrong("Article 5 was invoked.", [], reason="at the head of a sentence a name with a number is taken for an amount"),
    ("The A40 was shut.", []),
    ("Call 020 7946 0018 for help.", []),
    ("They worked a year there.", []),
    ("In 1987 the mill burnt.", []),
    ("The baths stood empty.", []),
    ("", []),
    ("He led the firm in 2009-2016.", []),
]  # fmt: skip


def only(text, words):
    found = [figure for figure in figures(text) if figure.span.of(text) == words]
    assert len(found) == 1, [figure.span.of(text) for figure in figures(text)]
    return found[0]


@pytest.mark.parametrize(("text", "words", "number", "kind", "low", "high"), AMOUNTS)
def test_amounts(text, words, number, kind, low, high):
    figure = only(text, words)
    assert figure.number.of(text) == number
    assert figure.kind == kind
    assert (figure.low, figure.high) == pytest.approx((low, high))


@pytest.mark.parametrize(("text", "words", "relation"), RELATIONS)
def test_relations(text, words, relation):
    assert only(text, words).relation == relation


@pytest.mark.parametrize(("text", "words", "unit"), UNITS)
def test_units(text, words, unit):
    assert only(text, words).unit == unit


@pytest.mark.parametrize(("text", "words", "noun"), NOUNS)
def test_what_is_counted(text, words, noun):
    figure = only(text, words)
    assert figure.noun is not None
    node = read(text).syntax.nodes[figure.noun]
    assert text[node.start : node.end] == noun


@pytest.mark.parametrize(("text", "words"), ALL)
def test_all_figures(text, words):
    assert [figure.span.of(text) for figure in figures(text)] == words


def test_every_kind_stands_in_the_table():
    rows = [row for row in AMOUNTS if isinstance(row, tuple) and len(row) == 6]
    assert {row[3] for row in rows} == {kind.value for kind in FigureKind}


def test_a_score_has_two_sides():
    figure = only("Penrith won 3-1 at home.", "3-1")
    assert (figure.low, figure.second) == (3, 1)


@pytest.mark.parametrize(
    ("text", "words", "digits"),
    [
        ("It killed 2,976 sheep.", "2,976", 4),
        ("It killed 3,000 sheep.", "3,000", 1),
        ("It killed four sheep.", "four", 1),
        ("It cost £4.25 million.", "£4.25 million", 3),
    ],
)
def test_digits_that_count(text, words, digits):
    assert only(text, words).digits == digits


def test_figures_in_quotation_marks():
    text = "Mira Holt counted 40 boats. “We lost 12 boats,” said Mira Holt."
    assert [(f.span.of(text), f.quoted) for f in figures(text)] == [("40", False), ("12", True)]


def test_a_manner_of_speaking_is_weak():
    text = "They meet twice a week."
    weak = [f.span.of(text) for f in read(text).figures if f.weak]
    assert weak == ["a week"]


def test_what_is_left():
    assert only("The remaining 12 boats sailed.", "12").rest
    assert not only("The first boats sailed with 12 men.", "12").rest


PIECES = """about over £ 3 12,000 2.5 million per cent % two hundred half a dozen of the boats
    3-1 years old days between and to one in five , . Ann Lee said 1987 first - “ ” doubled""".split()


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=16).map(" ".join) | st.text(max_size=60))
def test_spans_lie_in_the_text_and_cover_their_numbers(text):
    found = facts(retold.from_text(text, id="x"))
    end = 0
    for figure in found.figures:
        assert 0 <= figure.span.start <= figure.number.start
        assert figure.number.end <= figure.span.end <= len(text)
        assert figure.number.start < figure.number.end
        assert figure.number.start >= end
        assert figure.low <= figure.high
        assert not any(figure.number.overlaps(when.span) for when in found.dates)
        end = figure.number.end
