"""Who states what: tables of a text and its statements, and what holds for any text."""

import re

import pytest
from cases_statements import CASES, CERTAINTY, KNOWN, SILENT, SPEAKERS
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import retold


def known(rows):
    """The rows of a table as parameters; what is known to fail has to fail."""
    for name, *row in rows:
        marks = [pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else []
        yield pytest.param(*row, id=name, marks=marks)


def plain(name):
    """Without article, title and case."""
    return name and re.sub(r"^(the|a|an|mr|mrs|ms) ", "", name.casefold())


def trimmed(content):
    """Without the marks and full stops at the ends of its pieces."""
    return " | ".join(piece.strip('“”"., ') for piece in content.split(" | "))


def row_of(statement, text, size):
    """A statement as a row of the table has it."""
    return (
        statement.kind.value,
        statement.cue.of(text) if statement.cue else None,
        plain(statement.speaker.name) if statement.speaker else None,
        trimmed(" | ".join(piece.of(text) for piece in statement.content)),
        statement.force.value,
    )[:size]


def check_spans(statement, text):
    """Every span lies in the text and shows what the statement says stands there."""
    assert statement.content
    end = 0
    for piece in statement.content:
        assert end <= piece.start < piece.end <= len(text)
        assert piece.of(text) == piece.of(text).strip()
        end = piece.end
    assert statement.span.start == statement.content[0].start
    assert statement.span.end == end
    others = [statement.cue, statement.addressee, statement.when, statement.anonymous]
    others += [carrier.span for carrier in statement.via]
    for span in others:
        assert span is None or 0 <= span.start < span.end <= len(text)
    speaker = statement.speaker
    if speaker is None:
        assert not statement.certain
        return
    assert speaker.name
    assert statement.reason
    if speaker.span is None:
        assert not speaker.text
    else:
        assert speaker.span.of(text) == speaker.text
    for carrier in statement.via:
        assert carrier.name is None or carrier.name in text


@pytest.mark.parametrize(("text", "expected"), list(known(CASES)))
def test_statements(text, expected):
    found = retold.statements(retold.from_text(text))
    for statement in found:
        check_spans(statement, text)
    sizes = [len(row) for row in expected] + [4] * len(found)
    got = [row_of(statement, text, size) for statement, size in zip(found, sizes, strict=False)]
    assert got == [
        (kind, cue, plain(name), trimmed(content), *force)
        for kind, cue, name, content, *force in expected
    ]


@pytest.mark.parametrize("text", list(known(SILENT)))
def test_no_statement(text):
    found = retold.statements(retold.from_text(text))
    assert [row_of(statement, text, 4) for statement in found] == []


@pytest.mark.parametrize(("text", "names"), list(known(SPEAKERS)))
def test_speakers(text, names):
    found = retold.statements(retold.from_text(text))
    for statement in found:
        check_spans(statement, text)
    got = [plain(statement.speaker.name) if statement.speaker else None for statement in found]
    assert got == [plain(name) for name in names]


@pytest.mark.parametrize(("text", "certain"), CERTAINTY)
def test_certain_only_if_nobody_else_can_be_meant(text, certain):
    last = retold.statements(retold.from_text(text))[-1]
    assert last.certain is certain
    assert last.speaker is not None or not certain
    assert certain or last.candidates


def test_the_full_stop_of_the_sentence_is_no_content():
    text = "Prosecutors allege that Olof Brant stole £4m."
    (found,) = retold.statements(retold.from_text(text))
    assert [piece.of(text) for piece in found.content] == ["Olof Brant stole £4m"]


PIECES = st.lists(
    st.sampled_from(
        [
            "Tilda Rask said", "she said", "he told the Courier", "according to police", "that",
            "the ferry would stop", "“the ferry is a floating coffin”", "“", "”", '"', "‘", "’",
            ".", ",", ":", "—", "\n\n", "and", "while", "denied", "called it", "His claim",
            "in a statement", "on Monday", "Poll:", "The court heard", "who", "adding",
            "was quoted as saying", "made it clear", "put the number at 400", "Asked about it,",
            "Photo: Olof Brant/Nordpress", "not", "(", ")", "\u00a0", "\u200b", "\ud800", "Â£4",
            "e\u0301", "שלום", "🚢",
        ]
    ),
    max_size=24,
).map(" ".join)  # fmt: skip
SETTINGS = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@SETTINGS
@given(st.one_of(PIECES, st.text(max_size=60)))
@example("")
@example("said said said")
@example("“The ferry,” Tilda Rask said, “will stop.")
def test_any_text_gives_statements_with_spans_inside_it(text):
    found = retold.statements(retold.from_text(text))
    for statement in found:
        check_spans(statement, text)
    order = [(s.span.start, -s.span.end) for s in found]
    assert order == sorted(order)
    assert retold.statements(retold.from_text(text)) == found
