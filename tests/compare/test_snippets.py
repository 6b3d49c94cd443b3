"""Quotes of a word or two that a longer quote of the source qualifies."""

import pytest

import retold

SOURCE = (
    'The site Ledgerline rated his figures "Mostly False." A judge called the plan "not lawful". '
    "“It is hardly surprising,” Ada Korr said. Olsen called one chart “half true” and another "
    "“true”. The fee, she said, was “very high”. The deal is nearly done."
)

TABLE = [
    ("The site declared his figures “False.”", "hedge_dropped", "medium", "“False.”"),
    ("The plan was “lawful”, a judge said.", "contradicted", "high", "“lawful”"),
    ("Korr called it “surprising”.", "contradicted", "high", "“surprising”"),
    ("The site rated his figures “mostly false”.", None, None, None),
    ("The figures were mostly “false”, the site said.", None, None, None),
    ("In part the figures were “false”, the site said.", None, None, None),
    ("The plan was not “lawful”, a judge said.", None, None, None),
    ("The plan isn’t “lawful”, a judge said.", None, None, None),
    ("A judge denied that the plan was “lawful”.", None, None, None),
    ("Olsen called one of the charts “true”.", None, None, None),  # he did
    ("The fee was “high”, she said.", None, None, None),  # no less than very high
    ("The deal is “done”.", None, None, None),  # the source does not quote it
    ("Olsen said it was “nonsense”.", None, None, None),  # nowhere in the source
]


@pytest.mark.parametrize(("story", "kind", "severity", "words"), TABLE)
def test_the_qualifier_of_a_short_quote(story, kind, severity, words):
    found = retold.check(
        retold.from_text(story, id="story"), [retold.from_text(SOURCE, id="source")], model=None
    ).findings
    if kind is None:
        assert [f for f in found if f.kind in {"hedge_dropped", "contradicted"}] == []
        return
    (finding,) = found
    assert (finding.kind, finding.severity, finding.span.of(story)) == (kind, severity, words)
    assert finding.source.text == SOURCE[finding.source.span.start : finding.source.span.end]
    assert finding.message.endswith(f"drops “{finding.source.text.split()[0].casefold()}”.")


def test_each_source_must_qualify_it():
    story = retold.from_text("Critics called the plan “lawful”.", id="story")
    with_not = retold.from_text(SOURCE, id="a")
    without = retold.from_text("Another judge called the plan “lawful” and wise.", id="b")
    assert retold.check(story, [with_not, without], model=None).findings == ()


def test_a_qualifier_joined_by_a_hyphen():
    source = retold.from_text("The site rated the claim “half-true”.", id="source")
    story = retold.from_text("The site called the claim “true”.", id="story")
    (finding,) = retold.check(story, [source], model=None).findings
    assert (finding.kind, finding.source.text) == ("hedge_dropped", "half-true")
    assert finding.message == "The source says “half-true”; the quote drops “half”."
