"""How many speak, by their description."""

import pytest

from retold.compare.crowds import Crowd, crowd

ROWS = [
    ("Ann Lee", Crowd.ONE),
    ("Lee", Crowd.ONE),
    ("an analyst", Crowd.ONE),
    ("one parent", Crowd.ONE),
    ("the minister", Crowd.ONE),
    ("a spokesman for the ministry", Crowd.ONE),
    ("Mayor Ann Lee", Crowd.ONE),
    ("her lawyer", Crowd.ONE),
    ("another resident", Crowd.ONE),
    ("some residents", Crowd.SOME),
    ("several officials", Crowd.SOME),
    ("two officials", Crowd.SOME),
    ("a few parents", Crowd.SOME),
    ("four officials", Crowd.SOME),
    ("analysts", Crowd.SOME),
    ("Residents", Crowd.SOME),
    ("many analysts", Crowd.MANY),
    ("dozens of residents", Crowd.MANY),
    ("thousands of people", Crowd.MANY),
    ("lawyers for the bank", Crowd.SOME),
    ("critics", Crowd.SOME),
    ("opponents", Crowd.SOME),
    ("historians", Crowd.SOME),
    ("families", Crowd.MANY),
    ("experts", Crowd.SOME),
    ("most residents", Crowd.MOST),
    ("Most people in the town", Crowd.MOST),
    ("all residents", Crowd.MOST),
    ("the majority of voters", Crowd.MOST),
    ("a large majority of voters", Crowd.MOST),
    ("everyone in the town", Crowd.MOST),
    ("half of residents", None),
    ("the residents", None),
    ("her critics", None),
    ("the ministry", None),
    ("the report", None),
    ("the Harbour Trust", None),
    ("police", None),
    ("", None),
    ("…", None),
    ("52", None),
]
KNOWN = {
    "everyone in the town": "only “every” on its own",
    "families": "“families” is read as one",
}


def rows():
    for description, expected in ROWS:
        reason = KNOWN.get(description)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        yield pytest.param(description, expected, id=description or "nothing", marks=marks)


@pytest.mark.parametrize(("description", "expected"), list(rows()))
def test_crowd(description, expected):
    assert crowd(description) is expected


def test_crowds_are_ordered():
    assert Crowd.ONE < Crowd.SOME < Crowd.MANY < Crowd.MOST
