"""Cases that readers of the first reports brought up: each a source, a story and the verdict."""

import pytest

import retold

SOURCE = """"We cannot afford to keep two buildings that are each half empty," said Margaret Oyelaran, who \
leads the council. "The roof alone would cost £1.2 million, and we do not have it."

The head librarian, Dr. Piotr Lewandowski, told the meeting what he feared. "They will not take two \
buses to the station," he said. "Most of them will simply stop reading."

Councillor Sam Whitby (Independent), who voted against, called the decision "a disgrace dressed up \
as a budget line".

Police Superintendent Jane Alder said the square needed light. "If the square is left dark, I would \
expect more trouble there, not less," she said.
"""

ROWS = [
    # a title of the speaker's trade proves nothing against another name
    ("Councillor Jane Alder called it “a disgrace dressed up as a budget line”.", "reattributed", "high"),
    ("Superintendent Sam Whitby said: “If the square is left dark, I would expect more trouble there, not less.”", "reattributed", "high"),
    ("Librarian Jane Alder said: “Most of them will simply stop reading.”", "reattributed", "high"),
    ("Councillor Adam Brown called it “a disgrace dressed up as a budget line”.", "reattributed", "high"),
    # a negation after the quote does not make up for one that was cut
    ("Margaret Oyelaran admitted that the council can “afford to keep two buildings”, but chose not to.", "altered", "high"),
    ("Piotr Lewandowski said the children will “take two buses to the station”, not one.", "altered", "high"),
    ("Margaret Oyelaran said the council could not “afford to keep two buildings”.", "trimmed", "none"),
    # joined, with a "not" lost on the way
    ("“We cannot afford to keep two buildings and we do have it,” Oyelaran said.", "spliced", "high"),
    ("“They will simply stop reading,” Piotr Lewandowski said.", "spliced", None),
    # contractions written out, or drawn together
    ("“They won’t take two buses to the station,” Piotr Lewandowski said.", "altered", "low"),
    ("“We can't afford to keep two buildings that are each half empty,” said Oyelaran.", "altered", "low"),
]  # fmt: skip


def check(story):
    return retold.check(
        retold.from_text(story, id="story"), [retold.from_text(SOURCE, id="source")]
    ).quotes


@pytest.mark.parametrize(("story", "verdict", "severity"), ROWS)
def test_reported(story, verdict, severity):
    found = check(story)[0]
    assert found.verdict == verdict, found
    assert severity in {None, found.severity.value}


def test_the_diff_starts_where_the_words_do():
    found = check("“They won’t take two buses to the station,” Piotr Lewandowski said.")[0]
    assert [(op.op, op.story, op.source) for op in found.diff[:2]] == [
        ("equal", "They", "They"),
        ("replace", "won’t", "will not"),
    ]


def test_messages_show_the_words_as_they_stand():
    found = check("Margaret Oyelaran said the council can “afford to keep two buildings”.")[0]
    assert found.message == "The quote starts after “We cannot”."
    found = check("“The roof alone would cost £1.2 million,” Oyelaran said.")[0]
    assert found.verdict == "trimmed"


def test_what_is_not_checked_is_listed():
    story = "The mayor called it “ridiculous” and “a disgrace”."
    report = retold.check(retold.from_text(story, id="a"), [retold.from_text(SOURCE, id="b")])
    assert [q.span.of(story) for q in report.skipped] == ["ridiculous", "a disgrace"]
