"""What the head of a text tells: byline, dateline, date, publisher, title."""

import pytest

from retold.reading import from_text
from retold.reading.head import byline_names
from retold.reading.metadata import Dateline, find_dateline, iso_date

BODY = "The river Kolna fell for the first time in four days on Monday, the governor's office said."


@pytest.mark.parametrize(
    "line, names",
    [
        ("By Marit Haverkate", "Marit Haverkate"),
        ("By Ilse Morand and Dastan Orumbek, Ardmoor Courier", "Ilse Morand and Dastan Orumbek"),
        ("By Jane Doe, John Roe and Ann Poe", "Jane Doe and John Roe and Ann Poe"),
        ("By Priyanka Wetherall, education reporter", "Priyanka Wetherall"),
        (
            "By Sander Huijgens in Kelder and Lola Pastrana in Huelva",
            "Sander Huijgens and Lola Pastrana",
        ),
        ("From our correspondent Beatriz Almonte, Puerto Grana", "Beatriz Almonte"),
        ("Odra Press Service (OPS), 15 September, 17:40. By Jadwiga Sobol", "Jadwiga Sobol"),
        ("By Effie Carnforth | Wednesday 15 October", "Effie Carnforth"),
        ("By Friday", None),
        ("By Friday the water had gone", None),
        ("By now everybody knows.", None),
        ("He was seen by Jane Doe", None),
    ],
)
def test_byline_names(line, names):
    assert byline_names(line) == names


@pytest.mark.parametrize(
    "start, expected",
    [
        ("HARKU, 18 July (Nordline) - Imports rose.", Dateline("HARKU, 18 July", "Nordline")),
        ("London (CNN) — Imports rose.", Dateline("London", "CNN")),
        (
            "TARSK, Karvia, Tuesday 17 September — Imports rose.",
            Dateline("TARSK, Karvia, Tuesday 17 September"),
        ),
        (
            "CAPE LORNE, Western Australia, October 23 -- Imports rose.",
            Dateline("CAPE LORNE, Western Australia, October 23"),
        ),
        ("WASHINGTON — “Imports rose,” he said.", Dateline("WASHINGTON")),
        ("The minister — a farmer — said no.", None),
        ("Imports - mostly gas - rose.", None),
        ("NASA - the agency - said no.", None),
        ("A-LEVEL results rose.", None),
        ("Jane Doe (41) - She said no.", None),
        ("— said", None),
        ("", None),
    ],
)
def test_dateline(start, expected):
    assert find_dateline(start) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("2026-07-18", "2026-07-18"),
        ("2026-07-18T10:00:00Z", "2026-07-18"),
        ("Saturday, 18 July 2026, 10:00", "2026-07-18"),
        ("18th of July, 2026", "2026-07-18"),
        ("Jul. 8, 2026", "2026-07-08"),
        ("Wed, 04 Sep 2024 10:00:00 GMT", "2024-09-04"),
        ("18 July", None),
        ("07/08/2026", None),
        ("31 February 2026", None),
        ("2026-13-40", None),
        ("2026", None),
        ("", None),
    ],
)
def test_iso_date(text, expected):
    assert iso_date(text) == expected


def test_head_of_a_text():
    text = f"Kolna flood recedes after four days\n\nBy Jane Doe\nPublished 18 July 2026\n\nHARKU, 18 July (Nordline) - {BODY}"
    found = from_text(text, id="x")
    assert found.title == "Kolna flood recedes after four days"
    assert (found.byline, found.dateline) == ("Jane Doe", "HARKU, 18 July")
    assert (found.date, found.publisher, found.url) == ("2026-07-18", "Nordline", None)


def test_what_is_given_goes_first():
    text = f"Kolna flood recedes after four days\n\n{BODY}"
    found = from_text(text, title="T", url="https://a.test/", date="1 May 2026", publisher="P")
    assert (found.title, found.url, found.date, found.publisher) == (
        "T",
        "https://a.test/",
        "2026-05-01",
        "P",
    )


def test_unknown_stays_none():
    found = from_text(f"{BODY} It was on 18 July 2019 that the dam was built.")
    assert (found.title, found.byline, found.dateline, found.date, found.publisher) == (None,) * 5


def test_date_in_front_of_the_text():
    assert from_text(f" date 2026-09-04 {BODY}").date == "2026-09-04"
