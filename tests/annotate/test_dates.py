"""Dates and times: tables of a text, the words found and what they are resolved to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.annotate.dates import agree, find_dates

DATED = "2024-05-15"  # a Wednesday


def wrong(*row, reason):
    """A row that the code gets wrong."""
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


FOUND = [
    ("The ferry sank on 12 March 1987.", "12 March 1987", {"year": 1987, "month": 3, "day": 12, "weekday": 3, "grain": "day"}),
    ("The ferry sank on March 12, 1987.", "March 12, 1987", {"year": 1987, "month": 3, "day": 12}),
    ("It opened on the 5th of June 1998.", "5th of June 1998", {"year": 1998, "month": 6, "day": 5}),
    ("Dated 2021-02-03, the letter", "2021-02-03", {"year": 2021, "month": 2, "day": 3, "weekday": 2}),
    ("It closed on Sept. 9.", "Sept. 9", {"year": None, "month": 9, "day": 9}),
    ("The baths shut in March, he said.", "March", {"month": 3, "day": None, "grain": "month"}),
    ("The baths shut in July of 2013.", "July of 2013", {"month": 7, "year": 2013, "first": date(2013, 7, 1), "last": date(2013, 7, 31)}),
    ("The baths opened in 1974.", "1974", {"year": 1974, "grain": "year", "first": date(1974, 1, 1), "last": date(1974, 12, 31)}),
    ("They danced in the 1990s.", "the 1990s", {"season": "1990s", "first": date(1990, 1, 1), "last": date(1999, 12, 31)}),
    ("They meet on Thursdays.", "Thursdays", {"weekday": 3, "grain": "weekday"}),
    ("They met last Thursday.", "last Thursday", {"weekday": 3, "named": False}),
    ("It starts at 7.30pm sharp.", "7.30pm", {"hour": 19, "minute": 30, "grain": "clock"}),
    ("It starts at 12 a.m. sharp.", "12 a.m.", {"hour": 0, "minute": 0}),
    ("It starts at 12 p.m. sharp.", "12 p.m.", {"hour": 12, "minute": 0}),
    ("The 18:05 was late.", "18:05", {"hour": 18, "minute": 5}),
    ("They left at ten o’clock.", "ten o’clock", {"hour": 10, "minute": 0, "named": False}),
    ("They left at midnight.", "midnight", {"hour": 24, "minute": 0}),
    ("They moved in mid-July, he said.", "mid-July", {"month": 7, "part": 0}),
    ("By the end of March it was done.", "the end of March", {"month": 3, "part": 1}),
    ("In early 2019 it closed.", "early 2019", {"year": 2019, "part": -1}),
    ("The third quarter of 2022 was poor.", "third quarter of 2022", {"season": "quarter 3", "first": date(2022, 7, 1), "last": date(2022, 9, 30)}),
    ("The second half of 2022 was poor.", "second half of 2022", {"season": "half 2", "first": date(2022, 7, 1), "last": date(2022, 12, 31)}),
    ("The mill burnt down 17 months ago.", "17 months ago", {"relative": ("month", -17), "grain": "month"}),
    ("The mill burnt down twenty-one years ago.", "twenty-one years ago", {"relative": ("year", -21)}),
    ("The talks broke down two days earlier.", "two days earlier", {"relative": ("following", 2), "named": False}),
    ("The following week they left.", "The following week", {"relative": ("following", 1), "named": False}),
    ("Since May, prices rose.", "May", {"month": 5}),
    ("They met on 31 June 2020.", "31 June 2020", {"month": 6, "day": 31, "first": None}),
    ("The baths shut in March.", "March", {"month": 3}),
    ("It starts on 3 September.", "3 September", {"month": 9, "day": 3}),
    ("It starts at 7.30pm.", "7.30pm", {"hour": 19, "minute": 30}),
    wrong("The baths shut in May after a leak.", "May", {"month": 5}, reason='"in May" before any word counts as the modal "may"'),
    wrong("The stones were raised 12,000 years ago.", "12,000 years ago", {"relative": ("year", -12_000)}, reason="a number with commas is read from its last group on: 000 years"),
    wrong("The stones were raised two thousand years ago.", "two thousand years ago", {"relative": ("year", -2_000)}, reason="of a number of several words only the last counts"),
    wrong("He led it in 2009-2016.", "2009", {"year": 2009}, reason="a range of years with a hyphen names no year"),
]  # fmt: skip

RESOLVED = [
    ("It sank yesterday.", "yesterday", date(2024, 5, 14), date(2024, 5, 14)),
    ("It sails today.", "today", date(2024, 5, 15), date(2024, 5, 15)),
    ("It sails tomorrow.", "tomorrow", date(2024, 5, 16), date(2024, 5, 16)),
    ("It sank last year.", "last year", date(2023, 1, 1), date(2023, 12, 31)),
    ("It sails next year.", "next year", date(2025, 1, 1), date(2025, 12, 31)),
    ("It sank last month.", "last month", date(2024, 4, 1), date(2024, 4, 30)),
    ("It sails this month.", "this month", date(2024, 5, 1), date(2024, 5, 31)),
    ("It sank on 20 December, he said.", "20 December", date(2023, 12, 20), date(2023, 12, 20)),
    ("It sails on 3 September, he said.", "3 September", date(2024, 9, 3), date(2024, 9, 3)),
    ("It sank in February, he said.", "February", date(2024, 2, 1), date(2024, 2, 29)),
    ("It sank on Monday.", "Monday", None, None),
]

NONE = [
    "The council may close the baths.",
    "They march on Hallam and march back.",
    "Mrs May said the baths would stay.",
    "It cost £1950.",
    "Some 1,950 homes were flooded.",
    "It employs 2011 people.",
    "They scored in the first half.",
    "A second helping came.",
    "The share was 1999%.",
    "Call 555-2011-334.",
    "",
]

TWO = [
    ("On Monday 9 December they meet.", ["Monday", "9 December"]),
    ("At 5am on Saturday it rained.", ["5am", "Saturday"]),
    ("Between 2009 and 2016 he stole.", ["2009", "2016"]),
    ("From June 2019 until now", ["June 2019"]),
    ("He came in 1999, left in March and died on 4 July 2001.", ["1999", "March", "4 July 2001"]),
]

AGREE = [
    ("on 12 March 1987", "on March 12, 1987", True),
    ("on 12 March 1987", "on 13 March 1987", False),
    ("in March 1987", "on 12 March 1987", True),
    ("in March 1987", "in April 1987", False),
    ("in 1987", "on 12 March 1987", True),
    ("in 1988", "on 12 March 1987", False),
    ("in the 1980s", "in 1987", True),
    ("in the 1990s", "in 1987", False),
    ("on Tuesday", "on Tuesday", True),
    ("on Tuesday", "on Thursday", False),
    ("at 7.30pm", "at 19:30", True),
    ("at 7pm", "at 7am", False),
    ("at seven o'clock", "at 7pm", True),
    ("at seven o'clock", "at 8pm", False),
    ("at midnight", "at 12 a.m.", True),
    ("at noon", "at midnight", False),
    ("at 7pm", "on Tuesday", None),
    ("yesterday", "on 14 May 2024", True),
    ("yesterday", "on 15 May 2024", False),
    ("yesterday", "on Tuesday", True),
    ("yesterday", "on Friday", False),
    ("last year", "in 2023", True),
    ("last year", "in 2021", False),
    ("early in 2023", "late in 2023", False),
    ("early in 2023", "in 2023", True),
    ("in the third quarter of 2022", "in August 2022", True),
    ("in the third quarter of 2022", "in October 2022", False),
    ("in the spring", "in the autumn", False),
]


def shown(when, name):
    return getattr(when, name)


@pytest.mark.parametrize(("text", "words", "fields"), FOUND)
def test_what_a_time_says(text, words, fields):
    found = find_dates(text, None)
    assert [when.span.of(text) for when in found][:1] == [words]
    assert {name: shown(found[0], name) for name in fields} == fields


@pytest.mark.parametrize(("text", "words", "first", "last"), RESOLVED)
def test_days_from_the_date_of_the_document(text, words, first, last):
    (when,) = find_dates(text, DATED)
    assert when.span.of(text) == words
    assert (when.first, when.last) == (first, last)


@pytest.mark.parametrize("text", NONE)
def test_no_time(text):
    assert [when.span.of(text) for when in find_dates(text, DATED)] == []


@pytest.mark.parametrize(("text", "words"), TWO)
def test_times_in_a_row(text, words):
    assert [when.span.of(text) for when in find_dates(text, None)] == words


@pytest.mark.parametrize(("a", "b", "same"), AGREE)
def test_agree(a, b, same):
    (one,), (other,) = find_dates(a, DATED), find_dates(b, DATED)
    assert agree(one, other) is same
    assert agree(other, one) is same


def test_a_week_holds_its_days():
    (week,) = find_dates("It sank last week.", DATED)
    assert week.first <= date(2024, 5, 6) < date(2024, 5, 12) <= week.last
    assert week.last < date(2024, 5, 13)


def test_years_ago_are_counted_from_the_document():
    (when,) = find_dates("It sank 40 years ago.", DATED)
    assert when.first < date(1984, 5, 15) < when.last
    assert date(1983, 1, 1) < when.first
    assert when.last < date(1985, 12, 31)


@pytest.mark.parametrize("dated", [None, "", "no date", "2024-13-40", "2024-05-15T08:00:00Z"])
def test_any_date_of_a_document(dated):
    (when,) = find_dates("It sank yesterday.", dated)
    assert when.first == (date(2024, 5, 14) if dated and dated.endswith("Z") else None)


def test_long_ago():
    assert find_dates("It sank 2024 years ago.", "2024-05-15")


def test_the_first_of_all_days():
    assert find_dates("It sank yesterday.", "0001-01-01")


PIECES = """12 March 1987 2024 Monday last next the early end of 5am 17:30 ten o'clock noon
    yesterday 3 weeks ago years later first second half quarter in May summer , . - 1990s £""".split()


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(), st.booleans())
def test_spans_are_in_order_and_a_time_agrees_with_itself(text, anchored):
    end = 0
    for when in find_dates(text, DATED if anchored else None):
        assert end <= when.span.start < when.span.end <= len(text)
        assert when.first is None or when.first <= when.last
        unknown = when.relative is not None and when.relative[0] == "following"
        assert agree(when, when) is (None if unknown else True)
        end = when.span.end


@given(st.text(), st.text())
def test_any_text_of_any_date(text, dated):
    find_dates(text, dated)
