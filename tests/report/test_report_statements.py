import dataclasses
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import hostile, span, told
from rich.cells import cell_len
from rich.console import Console

from retold.model import Carrier, CarrierKind, Document, Speaker, Statement, StatementKind
from retold.report import statements_to_terminal
from retold.report.chains import told as in_words

WIDTH_100 = """\
4 statements: 2 direct, 1 mixed, 1 indirect
Ferry to Skerrow will close, minister says

line  kind      who                  through, when        cue                  what
   4  indirect  Maren Holt           on Tuesday           said                 The last ferry to the
                                                                               island of Skerrow
                                                                               will be […]
   8  direct    Maren Holt “she”     islanders, as        said (to islanders)  “It was never a
                                     before → at a                             question of money, …
                                     packed meeting in                         It was […]”
                                     the […]
  12  mixed     Piet Aldous “The     Tass (agency) →      said                 the decision “came as
                harbour master,      machine translation                       a shock to the whole
                Piet Aldous”                                                   crew […]
  20  direct    ? (no name stands                                              “This is the darkest
                with it; perhaps                                               day that Skerrow has
                Tam Rourke or Lorna                                            ever known,”
                Vey) (one islander)
"""


def shown(document, statements, width=100, **options):
    file = io.StringIO()
    statements_to_terminal(document, statements, Console(file=file, width=width, **options))
    return file.getvalue()


def test_piped_width_100():
    report = told()
    assert shown(report.story, report.statements) == WIDTH_100


def test_it_is_never_wider_than_can_be_read():
    report = told()
    assert shown(report.story, report.statements, 200) == WIDTH_100


@pytest.mark.parametrize("width", [40, 57, 80, 100, 200])
@pytest.mark.parametrize("report", [told(), hostile()], ids=["told", "hostile"])
def test_no_line_is_too_wide_or_ends_in_space(report, width):
    for line in shown(report.story, report.statements, width).splitlines():
        assert cell_len(line) <= min(width, 100)
        assert line == line.rstrip()


def test_nothing_found_is_said():
    document = Document("s.txt", "Text.", warnings=("[b]odd\x1b",))
    assert shown(document, ()) == (
        "The text gives nothing to anybody.\ns.txt\nWarning: [b]odd⟨U+001B⟩\n"
    )


def test_hostile_text_is_shown_not_obeyed():
    report = hostile()
    text = shown(report.story, report.statements)
    text.encode("utf-8")
    assert not set(text) & {"\x1b", "\x07", "\x9b", "\u202e", "\ud800", "\r"}
    joined = "".join(text.split())
    for words in ("[blink]", "[bold", "[/]", "⟨U+001B⟩]0;gone"):
        assert words in joined


def test_carried_links_are_dim_and_named():
    report = told()
    text = shown(
        report.story, report.statements, force_terminal=True, color_system="standard",
        legacy_windows=False, no_color=False,
    )  # fmt: skip
    assert "\x1b[2mislanders, as" in text


def test_a_poor_encoding_is_survived():
    raw = io.BytesIO()
    report = told()
    with io.TextIOWrapper(raw, encoding="ascii", write_through=True) as file:
        statements_to_terminal(report.story, report.statements, Console(file=file, width=100))
        text = raw.getvalue().decode("ascii")
    assert "Tass (agency) ?" in text


TEXT = "On Monday the state agency Tass carried what she, Maren Holt, told a man: it is so."
WHERE = span(TEXT, "state agency Tass")
CARRIERS = [
    (Carrier(WHERE, CarrierKind.AGENCY, "Tass"), "Tass (agency)"),
    (Carrier(WHERE, CarrierKind.PRESS_CONFERENCE, "Tass"), "Tass (press conference)"),
    (Carrier(WHERE, CarrierKind.OTHER, "Tass"), "Tass"),
    (Carrier(WHERE, CarrierKind.AGENCY), "state agency Tass"),
    (Carrier(WHERE, CarrierKind.TRANSLATION, machine=True), "machine translation"),
    (Carrier(WHERE, CarrierKind.TRANSLATION), "translation"),
    (Carrier(WHERE, CarrierKind.TRANSLATION, "Tass", machine=True), "Tass (machine translation)"),
    (Carrier(span(TEXT, TEXT), CarrierKind.EMAIL), "On Monday the state agency Tass […]"),
    (Carrier(WHERE, CarrierKind.SOCIAL, "T\x1b[1m\nass"), "T⟨U+001B⟩[1m ass (social)"),
]


@pytest.mark.parametrize("carrier, words", CARRIERS)
def test_carriers_in_words(carrier, words):
    statement = Statement(StatementKind.INDIRECT, (span(TEXT, "it is so"),), via=(carrier,))
    (link,) = in_words(statement, Document("s", TEXT), 9).chain
    assert (link.words, link.carried) == (words, False)


MENTIONS = [
    ("she", "Maren Holt", "she"),
    ("Holt", "Maren Holt", ""),
    ("Maren Holt", "Maren Holt", ""),
    ("The minister", "minister", ""),
    ("the minister, Maren Holt", "Maren Holt", "the minister, Maren Holt"),
    ("", "Maren Holt", ""),
    ("she\nwho", "Maren Holt", "she who"),
]


@pytest.mark.parametrize("mention, name, told_as", MENTIONS)
def test_a_mention_is_told_where_it_adds_something(mention, name, told_as):
    statement = Statement(
        StatementKind.DIRECT, (span(TEXT, "it is so"),), Speaker(None, mention, name)
    )
    row = in_words(statement, Document("s", TEXT), 9)
    assert (row.who, row.mention, row.why, row.content) == (name, told_as, "", "“it is so”")


@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=40), st.integers(30, 120))
def test_any_text_is_printed_within_the_width(text, width):
    document = dataclasses.replace(told().story, title=text, warnings=(text,))
    statement = dataclasses.replace(
        told().statements[2], speaker=Speaker(None, text, text[::-1]), reason=text
    )
    unknown = dataclasses.replace(statement, speaker=None, candidates=(text,))
    via = tuple(Carrier(WHERE, kind, text, carried=True) for kind in CarrierKind)
    long = dataclasses.replace(statement, via=via)
    out = shown(document, (statement, unknown, long), width)
    out.encode("utf-8")
    assert "\x1b" not in out
    assert all(cell_len(line) <= width for line in out.split("\n"))


def test_deterministic():
    report = told()
    assert shown(report.story, report.statements) == shown(report.story, report.statements)
