"""What changed: tables of a source, a story, and what is wrong in it, one table a family.

A row asks that each expected place has a finding of the kind, and that a story without errors
has no finding above low. What the rules do not reach yet is listed in ``known_gaps``: those rows
have to fail, so that the list shrinks and never rots.
"""

import pytest
from cases_dates import ROWS as DATES
from cases_figures import ROWS as FIGURES
from cases_names import ROWS as NAMES
from cases_roles import ROWS as ROLES
from cases_strength import ROWS as STRENGTH
from known_gaps import GAPS

import retold

TABLES = {
    "figures": FIGURES, "dates": DATES, "names": NAMES, "roles": ROLES, "strength": STRENGTH,
}  # fmt: skip


def rows():
    for table, listed in TABLES.items():
        for name, source, story, expected, *dated in listed:
            gap = GAPS.get(table, {}).get(name)
            marks = [pytest.mark.xfail(strict=True, reason=gap)] if gap else []
            dates = dated[0] if dated else (None, None)
            yield pytest.param(source, story, expected, dates, id=f"{table}: {name}", marks=marks)


def checked(source, story, dates):
    return retold.check(
        retold.from_text(story, id="story", date=dates[1]),
        [retold.from_text(source, id="source", date=dates[0])],
        model=None,
    ).findings


@pytest.mark.parametrize(("source", "story", "expected", "dates"), list(rows()))
def test_a_change_is_found_and_a_faithful_story_is_left_alone(source, story, expected, dates):
    found = checked(source, story, dates)
    for finding in found:
        assert finding.span.end <= len(story)
        assert finding.source.span.of(source) == finding.source.text != ""
        assert finding.message.endswith((".", "?", "”"))
    for kind, severity, words in expected:
        first = story.index(words)
        here = [f for f in found if f.span.start < first + len(words) and first < f.span.end]
        assert kind in {f.kind.value for f in here}
        assert severity is None or severity in {f.severity.value for f in here}
    if not expected:
        assert [f for f in found if f.severity is not retold.Severity.LOW] == []


@pytest.mark.parametrize("table", TABLES)
def test_half_of_each_table_are_traps(table):
    listed = TABLES[table]
    traps = [row for row in listed if not row[3]]
    assert len(listed) >= 60
    assert len(traps) >= len(listed) / 2
    assert len({row[0] for row in listed}) == len(listed)


@pytest.mark.parametrize("table", TABLES)
def test_every_gap_names_a_row(table):
    assert GAPS[table].keys() <= {row[0] for row in TABLES[table]}


@pytest.mark.parametrize("source", sorted({row[1] for listed in TABLES.values() for row in listed}))
def test_a_text_against_itself_yields_nothing(source):
    assert checked(source, source, (None, None)) == ()
