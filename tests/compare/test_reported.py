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


SAID = '"{}," said Ann Lee, who runs the mill, on Monday.'

CUTS = [
    # the source's quote, the story, the verdict
    ("Some voters are angry with us", "“Voters are angry with us,” Ann Lee said.", "altered"),
    ("They say I killed her", "“I killed her,” Ann Lee said.", "altered"),
    ("It is false that the mayor knew about the plan", "“The mayor knew about the plan,” Ann Lee said.", "altered"),
    ("I have always said that we pay our debts", "“We pay our debts,” Ann Lee said.", "trimmed"),
    ("I think he is guilty of murder", "Asked about the case, Ann Lee said: “He is guilty of murder.”", "altered"),
    ("We will pay every cent if the court orders it", "“We will pay every cent,” Ann Lee said, adding that it would take months.", "altered"),
    ("We will pay every cent, but only to those who signed", "“We will pay every cent,” Ann Lee said, but gave no date.", "altered"),
    ("We will wait and see what the council does before we decide whether to attack", "“We will attack,” Ann Lee said.", "altered"),
    ("We expect fewer than 200 job losses", "“We expect 200 job losses,” Ann Lee said.", "altered"),
    ("Inflation was 2% last year in the north", "“Inflation was -2% last year in the north,” Ann Lee said.", "altered"),
    ("I love my job at the bank", "“I [do not] love my job at the bank,” Ann Lee said.", "altered"),
    ("It cost us $2.5 million to build", "“It cost us $2.5m to build,” Ann Lee said.", "verbatim"),
    ("It cost us 2.5 million dollars to build", "“It cost us $2.5 million to build,” Ann Lee said.", "verbatim"),
    ("The twentieth century was the worst by far", "“The 20th century was the worst by far,” Ann Lee said.", "verbatim"),
    ("One hundred and twenty people fled", "“120 people fled,” Ann Lee said.", "verbatim"),
    ("Two million people fled at night", "“2,000,000 people fled at night,” Ann Lee said.", "verbatim"),
    ("We meet at 10.30 every day at the gate", "“We meet at 10:30 every day at the gate,” Ann Lee said.", "verbatim"),
    ("It will pay its debts in full", "“[The mill] will pay its debts in full,” Ann Lee said.", "verbatim"),
    ("He never asked me about the money", "“He [Smith] never asked me about the money,” Ann Lee said.", "verbatim"),
    ("I can't believe it's over", "“I cannot believe it is over,” Ann Lee said.", "altered"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "story", "verdict"), CUTS)
def test_cuts_and_numbers(said, story, verdict):
    source = retold.from_text(SAID.format(said), id="source")
    (found,) = retold.check(retold.from_text(story, id="story"), [source]).quotes
    assert found.verdict == verdict, found


QUOTE = '"We will appeal this ruling at once," {}'

NAMES = [
    # the source's tag, the story's tag, the verdict
    ("Foreign Ministry spokesperson Mao Ning said.", "Mao Ning said.", "verbatim"),
    ("White House press secretary Jane Doe said.", "Jane Doe said.", "verbatim"),
    ("High Court judge Jane Roe said.", "Jane Roe said.", "verbatim"),
    ("said Labour Party leader Jane Roe.", "Jane Roe said.", "verbatim"),
    ("Tom Price and Jane Hill said.", "Jane Hill said.", "verbatim"),
    ("William Ford said.", "Bill Ford said.", "verbatim"),
    ("Kim Jong-un said.", "Kim Jong Un said.", "verbatim"),
    ("Kremlin spokesman Dmitry Peskov told reporters.", "Moscow said.", "verbatim"),
    ("Melania Trump said.", "Donald Trump said.", "reattributed"),
    ("Joe Biden said.", "Jill Biden said.", "reattributed"),
    ("quipped Ann Lee.", "Ann Lee said.", "verbatim"),
    ("quipped Ann Lee.", "said Ruth Brandt.", "reattributed"),
    ("Redfern shot back.", "said Ruth Brandt.", "reattributed"),
]  # fmt: skip


@pytest.mark.parametrize(("tag", "story", "verdict"), NAMES)
def test_names(tag, story, verdict):
    source = retold.from_text(QUOTE.format(tag), id="source")
    (found,) = retold.check(retold.from_text(QUOTE.format(story), id="story"), [source]).quotes
    assert found.verdict == verdict, found
