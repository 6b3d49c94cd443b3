import dataclasses
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import STORY, ferry, hostile, left_out, told
from rich.cells import cell_len
from rich.console import Console

from retold.model import Document, FindingKind, Omission, Passage, Report, Severity, Span
from retold.report import to_terminal

WIDTH_80 = """\
10 quotes: 2 verbatim, 2 trimmed, 2 altered, 1 spliced, 1 from paraphrase, 1
reattributed, 1 invented
Ferry to Skerrow will close, minister says
Warning: skerrow.txt: two characters could not be read and are shown as question
marks.

altered (high)  Maren Holt
  “may … if” became “will … because”: the source names a condition, the story a
  decision.
  words   We [-may-] {+will+} end the service in March, [-if-] {+because+} the
          boat no longer passes inspection,
  where   story line 6; meeting.txt line 3

spliced (high)  Lorna Vey
  Two utterances, by two people, run together as one.
  words   My father took that boat to school, {+and+} ‖ the new timetable starts
          in spring,
  where   story line 14; meeting.txt line 7; meeting.txt line 11
  note    The second part is said by Maren Holt.

reattributed (high)  Tam Rourke
  The right words, but Piet Aldous says them in the source, not Tam Rourke.
  words   Nobody asked us,
  where   story line 18; meeting.txt line 9
  said by Piet Aldous (in the source)

invented (high)  no speaker found
  Nothing like it in the sources.
  story   “This is the darkest day that Skerrow has ever known,”
  nearest Islanders called it a dark day for the community.
  where   story line 20; wire.txt line 5
  speaker “one islander” is not named

altered (medium)  Piet Aldous
  The story adds words that the source does not have: “and to everyone who ships
  fish”.
  words   [-It-] came as a shock to the whole crew {+and to everyone who ships
          fish+}
  where   story line 12; meeting.txt line 5

from paraphrase (medium)  A ministry report
  The source has only the reporter’s own words here; nobody is quoted.
  story   “damaged beyond any sensible repair”
  source  so badly damaged that repairing it would make no sense
  where   story line 16; wire.txt line 3

Faithful quotes
trimmed   Maren Holt  “It was never a question of money,”
verbatim  Maren Holt  “It was a question of safety.”
trimmed   Maren Holt  “the boat no longer passes inspection”
verbatim  Yael Shohat  “הים זוכר את כל השמות שלנו”
"""


def shown(report, width=80, **options):
    file = io.StringIO()
    to_terminal(report, Console(file=file, width=width, **options))
    return file.getvalue()


def test_piped_width_80():
    assert shown(ferry()) == WIDTH_80


@pytest.mark.parametrize("width", [40, 57, 80, 120, 200])
@pytest.mark.parametrize("report", [ferry(), told(), hostile()], ids=["ferry", "told", "hostile"])
def test_no_line_is_too_wide_or_ends_in_space(report, width):
    for line in shown(report, width).splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()


FINDINGS_80 = """\
No quotes to check in this story; 5 findings: 1 name, 1 attribution dropped, 1
carrier dropped, 1 intensified, 1 overgeneralised
Ferry to Skerrow will close, minister says

name (high)
  The story gives this to somebody else.
  story   The harbour master, *Piet Aldous*, said the decision “came […]
  source  *PIET ALDOUS*: It came as a […]
  where   story line 12; meeting.txt line 5

overgeneralised (high)
  One group of engineers became any sensible person.
  story   […] the pier “damaged beyond any *sensible* repair”.
  source  […] make no sense, the ministry's *engineers* found.
  where   story line 16; wire.txt line 3

attribution dropped (high)
  The source gives this to somebody; the story tells it as a fact.
  story   הים זוכר את כל השמות שלנו
  source  nowhere
  where   story line 22; gone.txt

carrier dropped (medium)
  The source has this through an interpreter; the story does not say so.
  story   said the decision “came as a shock to the whole crew
  source  PIET ALDOUS: It came as a shock to the whole crew
  where   story line 12; meeting.txt line 5

Smaller changes
intensified  story line 6; meeting.txt line 3  “told”
  The story says “told” where the source only has her turn.
"""


def test_findings_are_shown_with_their_evidence():
    report = dataclasses.replace(told(), quotes=(), warnings=())
    assert shown(report) == FINDINGS_80


WORDS = [
    "figure", "date", "name", "role swap", "contradicted", "unsupported", "hedge dropped",
    "attribution dropped", "carrier dropped", "intensified", "overgeneralised",
]  # fmt: skip


@pytest.mark.parametrize("kind, words", list(zip(FindingKind, WORDS, strict=True)))
def test_every_kind_is_told_in_words(kind, words):
    report = told()
    found = [
        dataclasses.replace(report.findings[0], kind=kind, severity=severity)
        for severity in (Severity.HIGH, Severity.LOW)
    ]
    lines = shown(dataclasses.replace(report, quotes=(), findings=tuple(found))).splitlines()
    assert lines[0].endswith(f" 2 findings: 2 {words}")
    assert f"{words} (high)" in lines
    assert any(line.startswith(f"{words}  story line 6; ") for line in lines)


def test_quotes_and_findings_stand_in_one_list():
    lines = shown(told(), 100).splitlines()
    heads = [line for line in lines if " (high)" in line or " (medium)" in line]
    assert [head.partition(" (")[0] for head in heads] == [
        "altered", "name", "spliced", "overgeneralised", "reattributed", "invented",
        "attribution dropped", "carrier dropped", "altered", "from paraphrase",
    ]  # fmt: skip
    assert lines.index("Smaller changes") < lines.index("Faithful quotes")


def test_what_is_left_out():
    section = shown(left_out()).partition("Left out\n")[2].partition("\n\nFaithful quotes")[0]
    assert section == (
        "The story leaves out what islanders say.\n"
        "  source  Islanders called it a dark day for the community.\n"
        "  where   wire.txt line 5\n"
        "The story leaves out a denial.\n"
        "  source  nowhere\n"
        "  where   gone.txt"
    )
    assert "Left out" not in shown(ferry())
    assert shown(left_out()).splitlines()[0] == shown(ferry()).splitlines()[0]


def test_what_is_left_out_stands_between_the_findings_and_what_is_fine():
    report = dataclasses.replace(told(), omissions=left_out().omissions)
    lines = shown(report).splitlines()
    order = ["Smaller changes", "Left out", "Faithful quotes"]
    assert [line for line in lines if line in order] == order


def test_a_long_place_is_cut():
    found = dataclasses.replace(told().findings[2], span=Span(0, len(STORY)))
    report = dataclasses.replace(told(), quotes=(), findings=(found,))
    (line,) = [line for line in shown(report, 400).split("\n\n") if "carrier dropped (" in line]
    assert line.count("[…]") == 1
    assert len(line.split()) < 80


def test_narrow_and_wide_say_the_same():
    def words(width):
        text = shown(ferry(), width).partition("Faithful quotes")[0]
        return text.split()

    assert words(40) == words(80) == words(200)


def test_clean_quotes_take_one_line_each():
    for width in (40, 80, 200):
        tail = shown(ferry(), width).partition("Faithful quotes\n")[2]
        assert [line.split()[0] for line in tail.splitlines()] == [
            "trimmed",
            "verbatim",
            "trimmed",
            "verbatim",
        ]


def test_colour_keeps_the_marks():
    text = shown(
        ferry(), force_terminal=True, color_system="standard", legacy_windows=False, no_color=False
    )
    assert "\x1b[9;31mmay\x1b[0m" in text
    assert "\x1b[4;94mwill\x1b[0m" in text
    assert "[-" in text
    assert "{+" in text


def test_no_color_keeps_the_marks_and_emits_no_colour():
    text = shown(
        ferry(), force_terminal=True, color_system="standard", legacy_windows=False, no_color=True
    )
    assert "\x1b[9mmay\x1b[0m" in text
    assert ";31m" not in text
    assert "[-" in text


def test_hostile_text_is_shown_not_obeyed():
    text = shown(hostile())
    text.encode("utf-8")
    assert not set(text) & {"\x1b", "\x07", "\x9b", "\u202e", "\ud800", "\r"}
    assert "[bold" in text
    assert "[blink]" in text
    assert "⟨U+001B⟩[31m⟨U+202E⟩evil⟨U+0007⟩" in text
    assert "note    [/]" in text


def test_warnings_stand_before_the_findings():
    lines = shown(ferry()).splitlines()
    assert lines.index("altered (high)  Maren Holt") > next(
        i for i, line in enumerate(lines) if line.startswith("Warning:")
    )


def test_no_quotes_is_said():
    assert (
        shown(Report(Document("s.txt", "Text."), ()))
        == "No quotes to check in this story.\ns.txt\n"
    )


def test_only_clean_quotes_need_no_heading():
    report = dataclasses.replace(ferry(), quotes=(ferry().quotes[2],), warnings=())
    assert shown(report) == (
        "1 quote: 1 verbatim\n"
        "Ferry to Skerrow will close, minister says\n"
        "\n"
        "verbatim  Maren Holt  “It was a question of safety.”\n"
    )


def test_a_poor_encoding_is_survived():
    raw = io.BytesIO()
    with io.TextIOWrapper(raw, encoding="ascii", write_through=True) as file:
        to_terminal(ferry(), Console(file=file, width=80))
        text = raw.getvalue().decode("ascii")
    assert "We [-may-] {+will+} end the service" in text


def test_long_quotes_are_cut_around_the_change():
    check = ferry().quotes[0]
    steps = list(check.diff)
    long = "so " * 30 + "it goes"
    steps[0] = dataclasses.replace(steps[0], story=long, source=long)
    report = dataclasses.replace(ferry(), quotes=(dataclasses.replace(check, diff=tuple(steps)),))
    assert "words   […] so so so so it goes [-may-] {+will+} end" in shown(report)


@given(st.text(st.characters(exclude_categories=()), max_size=60), st.integers(20, 120))
def test_any_text_is_printed_within_the_width(text, width):
    report = ferry()
    check = dataclasses.replace(report.quotes[0], message=text, notes=(text,))
    found = dataclasses.replace(
        told().findings[0], message=text, source=Passage(text, Span(0, len(text)), text)
    )
    minor = dataclasses.replace(found, severity=Severity.HIGH)
    gone = Omission(Passage(text, Span(0, len(text)), text), 0.5, text)
    report = dataclasses.replace(
        report, quotes=(check,), warnings=(text,), findings=(found, minor), omissions=(gone,)
    )
    out = shown(report, width)
    out.encode("utf-8")
    assert "\x1b" not in out
    assert all(cell_len(line) <= width for line in out.split("\n"))


def test_deterministic():
    assert shown(ferry()) == shown(ferry())
