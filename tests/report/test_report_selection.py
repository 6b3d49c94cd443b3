"""What a report tells about what was left out of it."""

import dataclasses
import io
import json

import pytest
from report_samples import ferry, hostile, told
from rich.console import Console

from retold.model import Accepted, Baseline, Quiet, Report
from retold.report import to_html, to_json, to_terminal
from retold.report.summary import attention, clean, numbered, selection_lines, summary_line
from retold.selection import acceptable, select

GONE = Accepted("0" * 16, "carrier_dropped", "one two three four five six seven", "So.")


def terminal(report):
    out = io.StringIO()
    to_terminal(report, Console(file=out, width=100))
    return out.getvalue()


def bare(report, **given):
    return dataclasses.replace(report, quotes=(), statements=(), **given)


@pytest.mark.parametrize(
    "report, summary, lines",
    [
        (ferry(), "10 quotes: 2 verbatim, 2 trimmed, 2 altered, 1 spliced, 1 from paraphrase, 1 reattributed, 1 invented", ()),
        (
            select(told(), ["altered"]),
            "10 quotes: 2 verbatim, 2 trimmed, 2 altered, 4 left out",
            ("Left out by selection: 1 spliced, 1 from paraphrase, 1 reattributed, 1 invented, 1 name, 1 attribution dropped, 1 carrier dropped, 1 intensified, 1 overgeneralised.",),
        ),
        (
            select(ferry(), [], [], Baseline("a.toml", acceptable(ferry(), "So."))),
            "10 quotes: 2 verbatim, 2 trimmed, 6 accepted",
            ("6 accepted in a.toml.",),
        ),
        (
            select(ferry(), [], [], Baseline("a.toml", (GONE,) * 5)),
            summary_line(ferry()),
            (
                "0 accepted in a.toml.",
                "5 entries match nothing any more and can go from a.toml: " + "carrier dropped “one two three four five six […]”, " * 2
                + "carrier dropped “one two three four five six […]” and 2 more.",
            ),
        ),
        (
            select(bare(told()), ["invented"]),
            "No quotes to check in this story; no other finding than those left out or accepted.",
            ("Left out by selection: 1 name, 1 attribution dropped, 1 carrier dropped, 1 intensified, 1 overgeneralised.",),
        ),
        (
            select(bare(told()), ["name"]),
            "No quotes to check in this story; 1 finding: 1 name",
            ("Left out by selection: 1 attribution dropped, 1 carrier dropped, 1 intensified, 1 overgeneralised.",),
        ),
    ],
)  # fmt: skip
def test_lines(report, summary, lines):
    assert summary_line(report) == summary
    assert selection_lines(report) == lines
    shown = " ".join(terminal(report).split())
    page = to_html(report)
    for line in lines:
        assert line in shown
        assert f'<p class="selection" dir="auto">{line}</p>' in page
    assert ('class="selection"' in page) is bool(lines)


def test_quotes_keep_their_numbers():
    report = select(told(), ["reattributed"])
    assert [item.key for item in attention(report)] == ["8"]
    assert [item.key for item in clean(report)] == ["2", "3", "4", "10"]
    assert [item.number for item in numbered(report)] == [2, 3, 4, 8, 10]


def test_what_is_left_out_has_no_mark_in_the_page():
    page = to_html(select(told(), ["reattributed"]))
    assert page.count("<article class=") == 1
    assert 'id="f8"' in page
    for key in ("f1", "f6", "fA", "fB", "q1", "q6", "qA"):
        assert f'id="{key}"' not in page


@pytest.mark.parametrize("words", [["reattributed"], ["name"], ["low"], ["high"]])
def test_json_counts(words):
    report = select(told(), words)
    value = json.loads(to_json(report))
    kept = len(attention(report)) + sum(f.severity == "low" for f in report.findings)
    assert value["left_out"] == len(acceptable(told(), "So.")) - kept
    quiet = [row for row in value["quotes"] if row["quiet"]]
    assert {row["severity"] for row in quiet} <= {"none"}
    assert len(value["quotes"]) == 10
    assert value["left_out"] == len(quiet) + len(report.selection.left_out)


def test_a_fingerprint_does_not_change_with_a_selection():
    def marks(report):
        return [row["fingerprint"] for row in json.loads(to_json(report))["quotes"]]

    assert marks(select(told(), ["name"], [], Baseline("a.toml"))) == marks(told())


def test_hostile_names_and_words_do_no_harm():
    evil = "<script>[bold]\x1b[31m\u202e\ud800"
    stale = Accepted("0" * 16, evil, evil, evil)
    report: Report = select(hostile(), ["low"], [], Baseline(evil, (stale,)))
    assert report.selection.stale == (stale,)
    for text in (terminal(report), to_html(report), to_json(report)):
        text.encode()
    assert "\x1b" not in terminal(report)
    assert "<script>[bold]" not in to_html(report)
    assert all(q.quiet in {None, Quiet.LEFT_OUT} for q in report.quotes)
