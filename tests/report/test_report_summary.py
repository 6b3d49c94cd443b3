import dataclasses

import pytest
from report_samples import ferry, finding, passage, span, told

from retold.model import (
    DiffOp,
    Document,
    FindingKind,
    Passage,
    Report,
    SentenceCheck,
    Severity,
    Span,
    Standing,
    Verdict,
)
from retold.report.summary import (
    Piece,
    all_warnings,
    attention,
    clean,
    condensed,
    finding_counts,
    in_source,
    in_story,
    is_readable,
    lettered,
    line_number,
    pieces,
    sentences_line,
    small,
    story_speaker,
    summary_line,
    verdict_counts,
)


def test_summary_line():
    report = ferry()
    assert summary_line(report) == (
        "10 quotes: 2 verbatim, 2 trimmed, 2 altered, 1 spliced, 1 from paraphrase, 1 reattributed, 1 invented"
    )
    assert (
        summary_line(dataclasses.replace(report, quotes=report.quotes[:1])) == "1 quote: 1 altered"
    )
    assert (
        summary_line(dataclasses.replace(report, quotes=())) == "No quotes to check in this story."
    )


SMALL_SUMMARIES = [
    ((0, 0), "No quotes to check in this story; STATEMENTS compared, nothing found."),
    ((1, 0), "1 quote: 1 altered"),
    ((0, 1), "No quotes to check in this story; 1 finding: 1 intensified"),
    ((1, 2), "1 quote: 1 altered; 2 findings: 1 name, 1 intensified"),
    (
        (0, 5),
        "No quotes to check in this story; 5 findings: 1 name, 1 attribution dropped, 1 carrier dropped, 1 intensified, 1 overgeneralised",
    ),
]


@pytest.mark.parametrize("counts, line", SMALL_SUMMARIES)
def test_the_summary_counts_findings_too(counts, line):
    quotes, findings = counts
    report = told()
    report = dataclasses.replace(
        report, quotes=report.quotes[:quotes], findings=report.findings[:findings]
    )
    count = len(report.statements)
    told_of = f"{count} {'statement' if count == 1 else 'statements'}"
    assert summary_line(report) == line.replace("STATEMENTS", told_of)


def test_findings_are_counted_in_the_order_of_their_kinds():
    first, *_ = told().findings
    mixed = [dataclasses.replace(first, kind=kind) for kind in reversed(FindingKind)]
    report = dataclasses.replace(told(), quotes=(), findings=(*mixed, *mixed[1:]))
    counts = finding_counts(report)
    assert list(counts) == list(FindingKind)
    assert set(counts.values()) == {1, 2}
    assert list(finding_counts(told())) == [
        FindingKind.NAME,
        FindingKind.ATTRIBUTION_DROPPED,
        FindingKind.CARRIER_DROPPED,
        FindingKind.INTENSIFIED,
        FindingKind.OVERGENERALISED,
    ]
    assert summary_line(report).endswith(
        "21 findings: 2 figure, 2 date, 2 name, 2 role swap, 2 contradicted, 2 unsupported, 2 hedge dropped, 2 attribution dropped, 2 carrier dropped, 2 intensified, 1 overgeneralised"
    )
    assert finding_counts(ferry()) == {}


def test_quotes_and_findings_come_in_one_order():
    report = told()
    assert [item.key for item in attention(report)] == [
        "1", "B", "6", "D", "8", "9", "E", "C", "5", "7",
    ]  # fmt: skip
    assert [item.key for item in small(report)] == ["A"]
    assert [item.key for item in clean(report)] == ["2", "3", "4", "10"]


@pytest.mark.parametrize(
    "severity, wanting", list(zip(Severity, (True, True, False, False), strict=True))
)
def test_low_findings_are_small(severity, wanting):
    report = told()
    found = dataclasses.replace(report.findings[0], severity=severity)
    report = dataclasses.replace(report, quotes=(), findings=(found,))
    assert bool(attention(report)) is wanting
    assert bool(small(report)) is not wanting


def test_letters_go_on_after_z():
    report = told()
    report = dataclasses.replace(report, findings=report.findings[:1] * 704)
    keys = [item.key for item in lettered(report)]
    assert [keys[n] for n in (0, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]
    assert len(set(keys)) == 704


LINES = "One two three four five six.\nHe admitted it: “so”, then left at once by boat.\nEnd"


@pytest.mark.parametrize(
    "words, before, after",
    [
        ("admitted", "He ", " it: “so”, then left at […]"),
        ("so", "He admitted it: “", "”, then left at once […]"),
        ("boat", "[…] then left at once by ", "."),
        ("End", "", ""),
        ("four five", "One two three ", " six."),
        ("left at once by boat", "", ""),  # five words stand alone
        ("six.\nHe", "One two three four five ", " admitted it: “so”, then left […]"),
    ],
)
def test_a_short_place_is_shown_with_its_line(words, before, after):
    story = Document("s", LINES)
    where = span(LINES, words)
    shown = in_story(
        finding(FindingKind.INTENSIFIED, Severity.HIGH, where, Passage("t", where, words), ""),
        story,
    )
    assert (shown.before, shown.words, shown.after) == (before, " ".join(words.split()), after)


@pytest.mark.parametrize(
    "place, around",
    [
        (Passage("t", Span(3, 11), "admitted"), ("He ", " it.")),
        (Passage("t", Span(3, 11), "something"), ("", "")),  # the text is not what stands there
        (Passage("gone", Span(3, 11), "admitted"), ("", "")),
    ],
)
def test_words_around_come_only_from_a_source_that_has_the_place(place, around):
    found = finding(FindingKind.INTENSIFIED, Severity.HIGH, Span(0, 1), place, "")
    shown = in_source(found, {"t": Document("t", "He admitted it.")})
    assert (shown.before, shown.words, shown.after) == (around[0], place.text, around[1])


def test_counts_hold_only_what_occurs():
    report = dataclasses.replace(ferry(), quotes=ferry().quotes[:2])
    assert verdict_counts(report) == {Verdict.TRIMMED: 1, Verdict.ALTERED: 1}


def test_attention_is_by_severity_then_story():
    report = ferry()
    assert [item.number for item in attention(report)] == [1, 6, 8, 9, 5, 7]
    assert [item.number for item in clean(report)] == [2, 3, 4, 10]


def test_a_trimmed_quote_with_a_severity_needs_attention():
    report = ferry()
    quote = dataclasses.replace(report.quotes[1], severity=Severity.LOW, meaning_changed=True)
    report = dataclasses.replace(
        report, quotes=(quote, dataclasses.replace(report.quotes[0], severity=Severity.NONE))
    )
    assert [item.number for item in attention(report)] == [1, 2]


@pytest.mark.parametrize(
    "text, offset, line",
    [
        ("", 0, 1),
        ("ab", 1, 1),
        ("a\nb", 1, 1),
        ("a\nb", 2, 2),
        ("a\r\nb", 3, 2),
        ("a\r\nb", 2, 1),
        ("a\rb", 2, 2),
        ("a\n\r\n\rb", 5, 4),
    ],
)
def test_line_number(text, offset, line):
    assert line_number(text, offset) == line


def test_warnings_of_documents_are_added_once():
    story = Document("s", "x", warnings=("bad bytes", "odd"))
    source = Document("t", "y", warnings=("odd",))
    assert all_warnings(Report(story, (source,), warnings=("s: bad bytes", "s: bad bytes"))) == (
        "s: bad bytes",
        "s: odd",
    )


def test_speaker_words():
    quote = ferry().quotes[8].quote
    assert story_speaker(quote) == "no speaker found"
    assert story_speaker(dataclasses.replace(quote, candidates=("A", "B"))) == "speaker unclear"


def test_pieces_put_the_source_first_and_mark_the_join():
    altered, spliced = ferry().quotes[0], ferry().quotes[5]
    assert pieces(altered)[:3] == (
        Piece("equal", "We"),
        Piece("deleted", "may"),
        Piece("inserted", "will"),
    )
    assert [piece.kind for piece in pieces(spliced)] == ["equal", "inserted", "join", "equal"]


def test_readable():
    assert [is_readable(check) for check in ferry().quotes] == [
        True,
        True,
        True,
        True,
        True,
        True,
        False,
        True,
        False,
        True,
    ]


def test_an_empty_diff_is_not_readable():
    assert not is_readable(dataclasses.replace(ferry().quotes[0], diff=()))


@pytest.mark.parametrize(
    "runs, short",
    [
        ("=a b c d e f g h", "=a b c d e f g h"),
        ("=a b c d e f g h i j k", "=a b c d e f g h|~"),
        ("=a b c d e f|-x", "~|=e f|-x"),
        ("-x|=a b c d e f", "-x|=a b|~"),
        ("-x|=a b c d e f g|+y", "-x|=a b|~|=f g|+y"),
        ("-x|=a b c d e f|+y z z z z z z z z", "-x|=a b c d e f|+y z z z z z z z z"),
    ],
)
def test_condensed(runs, short):
    kinds = {"=": "equal", "-": "deleted", "+": "inserted", "~": "gap"}

    def read(text):
        return tuple(Piece(kinds[part[0]], part[1:]) for part in text.split("|"))

    assert condensed(read(runs), 2) == read(short)


def test_a_join_needs_to_know_its_passages():
    check = ferry().quotes[5]
    here = passage(ferry().sources[0], "I took it as well.")
    other = dataclasses.replace(
        check, diff=(DiffOp("equal", "a", "a"), DiffOp("delete", "", "b", None, here.span, "x"))
    )
    assert [piece.kind for piece in pieces(other)] == ["equal", "deleted"]


def test_sentences_are_counted():
    def check(verdict):
        return SentenceCheck(Span(0, 1), verdict, 0.5, ())

    bare = Report(Document("s", "A."), (Document("t", "B."),))
    assert sentences_line(bare) == ""
    judged = dataclasses.replace(
        bare, sentences=tuple(map(check, [Standing.NOT_IN_SOURCES, *[Standing.SUPPORTED] * 2]))
    )
    assert sentences_line(judged) == "3 sentences: 2 supported, 1 not in the sources"
