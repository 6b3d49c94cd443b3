"""What changed in who says it and how it came to us: tables of a source, a story, the findings."""

import pytest
from cases_dates import ROWS as DATES
from cases_figures import ROWS as FIGURES
from cases_findings import CASES, KNOWN
from cases_names import ROWS as NAMES
from cases_roles import ROWS as ROLES
from cases_strength import ROWS as STRENGTH
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import retold


def known(rows):
    """The rows of a table as parameters; what is known to fail has to fail."""
    for name, *row in rows:
        marks = [pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else []
        yield pytest.param(*row, id=name, marks=marks)


def findings(source, story):
    return retold.check(
        retold.from_text(story, id="story"), [retold.from_text(source, id="source")], model=None
    ).findings


def check_evidence(found, story, sources):
    """No finding without its evidence: a place on either side, and a sentence."""
    for finding in found:
        assert 0 <= finding.span.start < finding.span.end <= len(story)
        passage = finding.source
        assert passage.text
        assert passage.span.of(sources[passage.document]) == passage.text
        assert finding.message.endswith((".", "?", "”"))
        assert 0 < finding.confidence <= 1
        assert finding.severity is not retold.Severity.NONE
    assert list(found) == sorted(found, key=lambda f: (f.span.start, f.span.end, f.kind))


@pytest.mark.parametrize(("source", "story", "expected"), list(known(CASES)))
def test_findings(source, story, expected):
    found = findings(source, story)
    check_evidence(found, story, {"source": source})
    severities = [severity for _, severity, _ in expected] + [""] * len(found)
    got = [
        (f.kind.value, severity if severity is None else f.severity.value, f.span.of(story))
        for f, severity in zip(found, severities, strict=False)
    ]
    assert got == expected


def test_the_kinds_of_finding_all_stand_in_the_table():
    tables = [CASES, FIGURES, DATES, NAMES, ROLES, STRENGTH]
    kinds = {kind for rows in tables for row in rows for kind, _, _ in row[3]}
    assert kinds == {kind.value for kind in retold.FindingKind}


@pytest.mark.parametrize("source", sorted({row[1] for row in CASES}))
def test_a_text_against_itself_yields_nothing(source):
    assert findings(source, source) == ()


def test_what_was_lost_is_named_in_the_message():
    source = "The ferry has run since 1985. Tilda Rask told the Harbour Courier that the ferry would stop in May."
    (found,) = findings(source, "Tilda Rask said the ferry would stop in May.")
    assert "the Harbour Courier" in found.message
    assert found.source.text == "the Harbour Courier"


def test_the_loss_of_the_source_s_own_name_weighs_less():
    told = "Tilda Rask told the Harbour Courier that the ferry would stop because of rust."
    source = retold.from_text(told, id="source", publisher="Harbour Courier")
    story = retold.from_text("Tilda Rask said the ferry would stop because of rust.", id="story")
    (found,) = retold.check(story, [source]).findings
    assert found.severity is retold.Severity.MEDIUM


def test_one_loss_is_told_once():
    source = "Pavel Reznik told Reuters that the bridge was safe for lorries. He said that the tolls would rise in June."
    story = (
        "Pavel Reznik said the bridge was safe for lorries. He said the tolls would rise in June."
    )
    assert [f.span.of(story) for f in findings(source, story)] == ["Pavel Reznik said"]


def test_a_second_source_that_names_no_carrier_clears_the_story():
    story = retold.from_text("Tilda Rask said the ferry would stop in May.", id="story")
    named = "Tilda Rask told the Harbour Courier that the ferry would stop in May."
    plain = "Tilda Rask said the ferry would stop in May."
    sources = [retold.from_text(named, id="named"), retold.from_text(plain, id="plain")]
    assert retold.check(story, sources).findings == ()
    assert retold.check(story, sources[::-1]).findings == ()


SENTENCES = [
    "Tilda Rask said the ferry would stop in May.", "She told the Courier it was rusty.",
    "“It is far too old,” Rask said.", "The ferry would stop in May.", "Police said a man had drowned.",
    "Some residents want a bridge.", "Most residents said they wanted a bridge.",
    "A report found that the pier was unsafe.", "Olof Brant admitted that he had lied about rust.",
    "Olof Brant said he had lied about rust.", "In a statement, Olof Brant denied taking money.",
    "A diplomat, speaking on condition of anonymity, said the talks had failed.",
    "“The talks,” Pavel Reznik said, according to the agency Vesta, “have failed.”",
    "The talks had failed.", "\n\n", "Photo: Olof Brant/Nordpress", "He called it “a joke”.",
    "The court heard that the driver had been asleep.", "the", "said", "”", "“",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(SENTENCES), max_size=8).map(" ".join)
SETTINGS = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])


@SETTINGS
@given(TEXTS)
def test_any_text_against_itself_yields_nothing(text):
    assert findings(text, text) == ()


@SETTINGS
@given(TEXTS, TEXTS)
def test_every_finding_has_its_evidence(source, story):
    found = findings(source, story)
    check_evidence(found, story, {"source": source})
    assert findings(source, story) == found
