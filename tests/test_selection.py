"""What a finding is known by, and what a selection leaves of a report."""

import dataclasses
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import retold
from retold.model import (
    Accepted,
    Baseline,
    Document,
    Finding,
    FindingKind,
    Passage,
    Quiet,
    Quote,
    QuoteCheck,
    QuoteKind,
    Report,
    Severity,
    Span,
    Speaker,
    Verdict,
)
from retold.selection import KINDS, LEVELS, acceptable, fingerprint, is_problem

DEMO = pathlib.Path(retold.__file__).parent / "demo"


def marked(text):
    """Read a text; return it with the span that stands between ⟦ and ⟧."""
    start, end = text.index("⟦"), text.index("⟧") - 1
    return retold.from_text(re.sub("[⟦⟧]", "", text), id="story"), Span(start, end)


def passage(text="criticised"):
    return Passage("source", Span(0, len(text)), text)


def finding(text, source="criticised", kind=FindingKind.INTENSIFIED, severity=Severity.MEDIUM):
    story, span = marked(text)
    return story, Finding(kind, severity, 0.9, span, passage(source), "So.")


def quote(text, verdict=Verdict.ALTERED, severity=Severity.HIGH, **given):
    story, span = marked(text)
    speaker, source_speaker = given.get("speaker"), given.get("source_speaker")
    source = given.get("source", "We have reserved 59 million crowns")
    also = tuple(map(passage, given.get("also", ())))
    return story, QuoteCheck(
        Quote(span, span, QuoteKind.SPEECH, 0, speaker and Speaker(None, "he", speaker)),
        verdict, None, severity, None if source is None else passage(source), also,
        source_speaker and Speaker(None, "", source_speaker), (), 0.9, "So.",
    )  # fmt: skip


# What fingerprints outlive, and what they do not

SLAMMED = "Holt ⟦slammed⟧ the board on Monday in the hall."
SAME = {
    "a sentence before": f"It rained. {SLAMMED}",
    "a sentence after": f"{SLAMMED} It rained.",
    "paragraphs before": f"It rained.\n\nNobody slammed a door.\n\n{SLAMMED}",
    "a paragraph without a full stop before": f"Rain in Orvik\n\n{SLAMMED}",
    "paragraphs after": f"{SLAMMED}\n\nIt rained.",
    "words far on in the sentence": "Holt ⟦slammed⟧ the board on Tuesday night.",
    "case": "HOLT ⟦Slammed⟧ the Board on Monday in the hall.",
    "marks": "“Holt” ⟦slammed⟧ – the *board*, on Monday in the hall.",
    "a soft hyphen": "Holt ⟦slam\u00admed⟧ the board on Monday in the hall.",
    "an end of line of Windows": f"It rained.\r\n\r\n{SLAMMED}\r\n",
}
OTHER = {
    "other words": "Holt ⟦attacked⟧ the board on Monday in the hall.",
    "more words": "Holt ⟦slammed the⟧ board on Monday in the hall.",
    "somebody else": "Edrin ⟦slammed⟧ the board on Monday in the hall.",
    "something else": "Holt ⟦slammed⟧ the bank on Monday in the hall.",
    "a word more beside it": "Holt never ⟦slammed⟧ the board on Monday in the hall.",
}


@pytest.mark.parametrize("text", SAME.values(), ids=SAME)
def test_a_fingerprint_outlives_edits_elsewhere(text):
    assert fingerprint(*finding(text)) == fingerprint(*finding(SLAMMED))


@pytest.mark.parametrize("width", [60, 72])
def test_lines_may_be_wrapped_elsewhere(width):
    rain = "It had rained for a long time and nobody had anything to say about the pier."
    text = f"{rain} In the evening {SLAMMED} {rain}"
    wrapped = f"Rain in Orvik\n\n{textwrap.fill(text, width)}\n\n{textwrap.fill(rain, width)}\n"
    assert fingerprint(*finding(wrapped)) == fingerprint(*finding(text))


LONG = "⟦Nobody had ever asked the islanders⟧"


def test_many_words_are_known_by_themselves():
    one, other = (
        finding(text) for text in (f"Holt said: {LONG} about it.", f"In fact, {LONG} at all.")
    )
    assert fingerprint(*one) == fingerprint(*other)


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_it_changes_with_the_words(text):
    assert fingerprint(*finding(text)) != fingerprint(*finding(SLAMMED))


FIGURES = [
    ("⟦95⟧", "⟦59⟧"), ("⟦$5⟧", "⟦€5⟧"), ("⟦5⟧", "⟦5%⟧"), ("⟦1.5⟧", "⟦15⟧"), ("⟦3-1⟧", "⟦31⟧"),
    ("⟦-5⟧", "⟦5⟧"), ("⟦1:30⟧", "⟦130⟧"), ("⟦1,000⟧", "⟦1000⟧"), ("⟦10 million⟧", "⟦10⟧"), ("⟦?⟧", "⟦5⟧"),
]  # fmt: skip


@pytest.mark.parametrize("one, other", FIGURES)
def test_figures_stay_apart(one, other):
    marks = {
        fingerprint(*finding(f"They paid {words} for it.", "12", FindingKind.NAME))
        for words in (one, other)
    }
    assert len(marks) == 2


def test_kind_and_source_take_part_severity_and_confidence_do_not():
    story, first = finding(SLAMMED)
    mark = fingerprint(story, first)
    same = dataclasses.replace(first, severity=Severity.LOW, confidence=0.1, message="Else.")
    assert fingerprint(story, same) == mark
    moved = Passage("other.txt", Span(70, 80), "Criticised,")
    assert fingerprint(story, dataclasses.replace(first, source=moved)) == mark
    assert fingerprint(story, dataclasses.replace(first, source=passage("praised"))) != mark
    assert fingerprint(story, dataclasses.replace(first, kind=FindingKind.NAME)) != mark


QUOTED = "He said: “⟦We have reserved 95 million crowns⟧.”"


@pytest.mark.parametrize(
    "text, given, same",
    [
        ("“⟦We have reserved 95 million crowns,⟧” said Edrin on Friday.", {}, True),
        ("It rained.\n\n'⟦We have reserved 95 million crowns⟧'", {}, True),
        (QUOTED, {"speaker": "Tomas Edrin"}, True),
        (QUOTED, {"severity": Severity.LOW}, True),
        (QUOTED, {"source": "We reserved 59 million crowns"}, False),
        (QUOTED, {"also": ["for the pier"]}, False),
        (QUOTED, {"verdict": Verdict.SPLICED}, False),
        ("He said: “⟦We have reserved 96 million crowns⟧.”", {}, False),
    ],
)
def test_quotes(text, given, same):
    assert (fingerprint(*quote(text, **given)) == fingerprint(*quote(QUOTED))) is same


def test_the_nearest_passage_of_an_invented_quote_takes_no_part():
    marks = {
        fingerprint(*quote(QUOTED, Verdict.INVENTED, source=near))
        for near in ("It rained.", "The pier is long.", None)
    }
    assert len(marks) == 1


def test_the_speakers_of_a_reattributed_quote_do():
    def mark(speaker, source_speaker):
        return fingerprint(
            *quote(
                QUOTED, Verdict.REATTRIBUTED, speaker=speaker, source_speaker=source_speaker
            )
        )  # fmt: skip

    assert mark("Tomas Edrin", "Ines Maro") == mark("Edrin", "Maro")
    assert mark("Tomas Edrin", "Ines Maro") != mark("Ruta Sandoval", "Ines Maro")
    assert mark("Tomas Edrin", "Ines Maro") != mark("Tomas Edrin", "Ruta Sandoval")
    assert mark(None, None) != mark("Tomas Edrin", None)


def test_fingerprints_are_frozen():
    """Files of people hold them: another value is a change that breaks every baseline."""
    assert fingerprint(*finding(SLAMMED)) == "905a93ca610305cf"
    assert fingerprint(*quote(QUOTED)) == "1bbaadf41ea83f40"


PARAGRAPH = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="⟦⟧"), min_size=1, max_size=80
)


@given(st.lists(PARAGRAPH, max_size=4), st.lists(PARAGRAPH, max_size=4), st.booleans())
def test_paragraphs_elsewhere_never_change_a_fingerprint(before, after, blocks):
    text = "\n\n".join([*before, f"It was late. {SLAMMED} They left.", *after])
    story, span = marked(text)
    if not blocks:
        story = Document("story", story.text)
    found = dataclasses.replace(finding(SLAMMED)[1], span=span)
    assert span.of(story.text) == "slammed"
    assert fingerprint(story, found) == fingerprint(*finding(SLAMMED))


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_any_text_has_a_fingerprint(before, words, after, source):
    story = Document("story", before + words + after)
    span = Span(len(before), len(before + words))
    found = Finding(FindingKind.NAME, Severity.LOW, 0.5, span, passage(source), "So.")
    assert re.fullmatch("[0-9a-f]{16}", fingerprint(story, found))


@pytest.fixture(scope="module")
def texts():
    return tuple((DEMO / name).read_text("utf-8") for name in ("story.txt", "source.txt"))


def marks_of(story, source):
    checked = retold.check(
        retold.from_text(story, id="story"), [retold.from_text(source, id="source")]
    )
    value = json.loads(retold.to_json(checked))
    quotes = [q["fingerprint"] for q in value["quotes"] if q["severity"] != "none"]
    return sorted(quotes + [f["fingerprint"] for f in value["findings"]])


@pytest.mark.parametrize("at", [1, 3, 5, -1])
def test_a_real_check_keeps_them_as_the_texts_grow(texts, at):
    def longer(text):
        paragraphs = text.split("\n\n")
        paragraphs.insert(at, "The weather was mild and the ferries ran on time.")
        return "\n\n".join(paragraphs)

    story, source = texts
    marks = marks_of(story, source)
    assert len(set(marks)) == len(marks) > 5
    assert marks_of(longer(story), source) == marks
    assert marks_of(story, longer(source)) == marks


def test_they_are_the_same_in_every_process(texts):
    code = (
        "import json, sys, retold; story, source = json.load(sys.stdin);"
        "print(retold.to_json(retold.check(retold.from_text(story, id='story'),"
        "[retold.from_text(source, id='source')])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True, capture_output=True, input=json.dumps(texts).encode(), timeout=120,
        env={**os.environ, "PYTHONHASHSEED": "7"},
    )  # fmt: skip
    value = json.loads(done.stdout)
    rows = [*(q for q in value["quotes"] if q["severity"] != "none"), *value["findings"]]
    assert sorted(row["fingerprint"] for row in rows) == marks_of(*texts)


# What is selected


def report():
    """Four quotes and three findings of one story."""
    story = Document("story", "“One two three.” Four five six seven eight nine ten.")
    spans = [Span(1 + n, 4 + n) for n in range(4)]
    rows = [
        (Verdict.VERBATIM, Severity.NONE),
        (Verdict.ALTERED, Severity.HIGH),
        (Verdict.ALTERED, Severity.LOW),
        (Verdict.TRIMMED, Severity.LOW),
    ]
    quotes = tuple(
        dataclasses.replace(
            quote("⟦x⟧", verdict, severity)[1], quote=Quote(span, span, QuoteKind.SPEECH, 0)
        )
        for span, (verdict, severity) in zip(spans, rows, strict=True)
    )
    found = [
        (FindingKind.NAME, Severity.HIGH, "Four"),
        (FindingKind.INTENSIFIED, Severity.MEDIUM, "six"),
        (FindingKind.INTENSIFIED, Severity.LOW, "nine"),
    ]
    findings = tuple(
        Finding(kind, severity, 0.9, Span(start, start + len(word)), passage(), "So.")
        for kind, severity, word in found
        for start in [story.text.index(word)]
    )
    return Report(story, (), quotes, findings=findings)


def left(selected):
    """Name what still counts: letters for the quotes, figures for the findings."""
    quotes = [
        name
        for name, check in zip("abcd", selected.quotes, strict=True)
        if check.quiet is None and is_problem(check)
    ]
    whole = [finding.span for finding in report().findings]
    return "".join([*quotes, *(str(whole.index(f.span) + 1) for f in selected.findings)])


@pytest.mark.parametrize(
    "only, ignore, expected",
    [
        ([], [], "bcd123"),
        (["name"], [], "1"),
        (["name", "altered"], [], "bc1"),
        (["name,altered"], [], "bc1"),
        ([" Name , ALTERED,"], [], "bc1"),
        ("name,altered", [], "bc1"),
        (["high"], [], "b1"),
        (["high", "medium"], [], "b12"),
        (["intensified", "low"], [], "3"),
        (["intensified,altered", "low,medium"], [], "c23"),
        (["carrier dropped"], [], ""),
        (["carrier-dropped", "trimmed"], [], "d"),
        ([], ["low"], "b12"),
        ([], ["intensified"], "bcd1"),
        ([], ["low,name"], "b2"),
        ([], ["altered", "trimmed", "intensified"], "1"),
        (["intensified"], ["low"], "2"),
        (["high"], ["high"], ""),
        ([FindingKind.NAME, Severity.HIGH], [], "1"),
        ([], [Verdict.ALTERED], "d123"),
        ([], ["verbatim"], "bcd123"),
    ],
)
def test_selection(only, ignore, expected):
    selected = retold.select(report(), only, ignore)
    assert left(selected) == expected
    quiet = sum(check.quiet is Quiet.LEFT_OUT for check in selected.quotes)
    assert quiet + len(selected.selection.left_out) == 6 - len(expected)


def test_a_quote_left_out_keeps_its_row_and_verdict():
    before, after = report().quotes, retold.select(report(), ["name"]).quotes
    assert [q.verdict for q in after] == [q.verdict for q in before]
    assert [q.quiet for q in after] == [None, *[Quiet.LEFT_OUT] * 3]
    assert {q.severity for q in after} == {Severity.NONE}
    assert after[0] == before[0]


def test_a_fingerprint_selects_too():
    story, (first, *_) = report().story, report().findings
    mark = fingerprint(story, first)
    assert left(retold.select(report(), [mark])) == "1"
    assert left(retold.select(report(), [mark.upper()])) == "1"
    assert left(retold.select(report(), [], [mark])) == "bcd23"


def test_nothing_asked_for_changes_nothing():
    assert retold.select(report()) == report()


def test_selections_add_up():
    once = retold.select(retold.select(report(), ["high"]), [], ["name"])
    assert left(once) == "b"
    assert len(once.selection.left_out) == 3
    assert retold.select(once, ["high"], ["name"]) == once


@pytest.mark.parametrize("word", ["figurr", "none", "quote", "0123", "a b"])
@pytest.mark.parametrize("option", ["only", "ignore"])
def test_an_unknown_word_names_what_there_is(option, word):
    with pytest.raises(retold.UsageError) as caught:
        retold.select(report(), **{option: ["high", word]})
    assert str(caught.value).startswith(f"{option}: ")
    assert word.replace(" ", "_") in str(caught.value)
    for known in (*KINDS, *LEVELS):
        assert known in str(caught.value)


@pytest.mark.parametrize("given", [[""], [" , "], ""])
def test_an_empty_choice_is_refused(given):
    with pytest.raises(retold.UsageError, match="no kind or level is named"):
        retold.select(report(), given)


def test_every_kind_and_level_can_be_chosen():
    assert set(KINDS) == {k.value for k in FindingKind} | {v.value for v in Verdict}
    assert len(set(KINDS) | set(LEVELS)) == len(FindingKind) + len(Verdict) + 3
    for word in (*KINDS, *LEVELS):
        retold.select(report(), [word], [word])


# What is accepted


def baseline(*entries):
    return Baseline("accepted.toml", entries)


def test_what_is_accepted_no_longer_counts():
    entries = acceptable(report(), "Checked by telephone.")
    assert [entry.kind for entry in entries] == [
        "altered", "altered", "trimmed", "name", "intensified", "intensified",
    ]  # fmt: skip
    assert {entry.reason for entry in entries} == {"Checked by telephone."}
    assert entries[3].words == "Four"
    selected = retold.select(report(), baseline=baseline(*entries))
    assert left(selected) == ""
    assert len(selected.selection.accepted) == 3
    assert [q.quiet for q in selected.quotes] == [None, *[Quiet.ACCEPTED] * 3]
    assert selected.selection.stale == ()
    assert acceptable(selected, "Again.") == ()


def test_only_what_still_counts_is_accepted():
    selected = retold.select(report(), ["name"])
    (entry,) = acceptable(selected, "So.")
    assert entry.kind == "name"
    assert left(retold.select(report(), baseline=baseline(entry))) == "bcd23"


def test_accepted_goes_before_left_out():
    entries = acceptable(report(), "So.")
    selected = retold.select(report(), ["high"], ["name"], baseline(*entries))
    assert selected.selection.left_out == ()
    assert len(selected.selection.accepted) == 3
    assert selected.selection.stale == ()


def test_entries_that_match_nothing_are_stale():
    gone = Accepted("0" * 16, "name", "Holt", "So.", "story")
    anywhere = dataclasses.replace(gone, fingerprint="1" * 16, story="")
    elsewhere = dataclasses.replace(gone, fingerprint="2" * 16, story="other.txt")
    used = acceptable(report(), "So.")[0]
    selected = retold.select(report(), baseline=baseline(gone, used, anywhere, elsewhere))
    assert selected.selection.stale == (gone, anywhere)


def test_an_entry_of_another_story_counts_too():
    (first, *_) = acceptable(report(), "So.")
    moved = dataclasses.replace(first, story="old name.txt")
    assert left(retold.select(report(), baseline=baseline(moved))) == "cd123"


def test_the_same_thing_twice_is_one_entry():
    twice = dataclasses.replace(report(), quotes=(), findings=report().findings[:1] * 2)
    (entry,) = acceptable(twice, "So.")
    selected = retold.select(twice, baseline=baseline(entry))
    assert (selected.findings, len(selected.selection.accepted)) == ((), 2)


@pytest.mark.parametrize("reason", ["", " \n"])
def test_nothing_is_accepted_without_a_reason(reason):
    with pytest.raises(retold.UsageError, match="reason"):
        acceptable(report(), reason)
