"""The verdict on a quote, with its evidence: tables of a source, a story and what is expected."""

import pytest

import retold

SOURCE = """Harbour plan "years late", says engineer

By Ole Brandt
PELLWORM, 3 May (Nordline) - The harbour wall will not be finished before winter, the engineer in \
charge of the work said on Tuesday.

"The wall is safe, but it is not finished," Mara Lund told reporters. "We may need another 14 \
weeks, perhaps more, and I would rather be late than wrong."

Lund said the contractor had been slow to send stone. She declined to name a new date.

"This whole argument ... has cost us a summer," the mayor, Tor Venn, said. "I do not blame the \
engineers. Nobody in this town blames the engineers. If the money comes in June, we will open the \
gates in September."

Venn, who is up for election, also called the delay "a lesson in humility". He said some \
residents had been paid too little.

"They told us at noon that there was no danger, and at four they told us to run," said Lotte Arn, \
a resident. "My father used to say 'never trust a dry ditch', and he was right." She has lived \
behind the wall for 40 years.

Dr Imre Halasz, a geologist at the University of Torvale, said the ground was "noisy and at times \
unstable" but that he saw no cause for alarm. "Stone does not lie," he said.

According to machine-translated comments carried by the state agency Ostinform, the ambassador, \
Pavel Reznik, praised the work. "Our engineers have built a bridge of stone and of trust," Reznik \
said.

A spokesman for the contractor, Halden Stone, said in a statement: "Colour and quality were agreed \
in advance. We deliver what [the town] ordered."
"""

ROWS = [
    # name, story, text of the quote's source (None: not checked), verdict, meaning changed
    # --- the same words
    ("whole", "“The wall is safe, but it is not finished,” Mara Lund said.",
     "The wall is safe, but it is not finished", "verbatim", False),
    ("straight marks and dashes", '"I would rather be late than wrong," Lund said.', None, "trimmed", False),
    ("two sentences in one", "Mayor Tor Venn said: “I do not blame the engineers. Nobody in this town blames the engineers.”",
     "I do not blame the engineers. Nobody in this town blames the engineers", "verbatim", False),
    ("over the speaker tag", "“The wall is safe, but it is not finished. We may need another 14 weeks, perhaps more, and I would rather be late than wrong,” Lund said.",
     None, "verbatim", False),
    ("interrupted", "“The wall is safe,” Lund said, “but it is not finished.”", "The wall is safe", "verbatim", False),
    ("fragment that the source quotes", "Venn spoke of “a lesson in humility”.", "a lesson in humility", "verbatim", False),
    ("number words", "“We may need another fourteen weeks, perhaps more, and I would rather be late than wrong,” said Lund.",
     None, "verbatim", False),
    ("spelling", "Halden Stone's spokesman said: “Color and quality were agreed in advance.”",
     "Colour and quality were agreed in advance", "verbatim", False),
    ("brackets of the source dropped", "Halden Stone said: “We deliver what ordered.”", None, "verbatim", False),
    ("brackets put in", "“They told us at noon that there was no danger, and at four they [the guards] told us to run,” said Lotte Arn.",
     None, "verbatim", False),
    ("hidden characters", "“Stone does\u200b not\u00a0lie,” Halasz said.", "Stone does not lie", "verbatim", False),
    ("nested marks of another kind", "“My father used to say “never trust a dry ditch”, and he was right,” said Arn.", None, "verbatim", False),
    ("capital and full stop", "“nobody in this town blames the engineers.” That is what Venn said.", None, "verbatim", False),
    ("from the headline", "An engineer calls the plan “years late, says” no one.", None, None, None),
    # --- shortened
    ("end cut", "“They told us at noon that there was no danger,” said Lotte Arn.", None, "trimmed", False),
    ("beginning cut", "“I would rather be late than wrong,” Mara Lund said.", "I would rather be late than wrong", "trimmed", False),
    ("ellipsis kept", "“This whole argument ... has cost us a summer,” said Venn.", None, "verbatim", False),
    ("ellipsis closed", "“This whole argument has cost us a summer,” said Venn.", "This whole argument ... has cost us a summer", "trimmed", False),
    ("marked cut of sentences", "“I do not blame the engineers ... If the money comes in June, we will open the gates in September,” Venn said.", None, "trimmed", False),
    # --- altered
    ("number", "“We may need another 41 weeks, perhaps more, and I would rather be late than wrong,” Lund said.", None, "altered", True),
    ("not lost", "“I do blame the engineers,” Venn said.", "I do not blame the engineers", "altered", True),
    ("not won", "“The wall is not safe, but it is not finished,” Lund said.", None, "altered", True),
    ("may becomes will", "“We will need another 14 weeks, perhaps more,” Lund said.", None, "altered", True),
    ("hedge swallowed", "“We may need another 14 weeks, more, and I would rather be late than wrong,” Lund said.", None, "altered", True),
    ("condition cut", "“We will open the gates in September,” Venn said.", "we will open the gates in September", "altered", True),
    ("condition told by the story", "If the money is there, Venn said, “we will open the gates in September”.", None, "trimmed", False),
    ("but cut", "“The wall is safe,” Mara Lund said.", "The wall is safe", "altered", True),
    ("at times cut", "Halasz called the ground “noisy and unstable”.", "noisy and at times unstable", "altered", True),
    ("times cut", "“They told us that there was no danger, and they told us to run,” said Arn.", None, "altered", False),
    ("word exchanged", "“Stone never lies,” said Halasz.", None, "altered", None),
    ("words added", "“Stone does not lie to anyone in Torvale,” said Halasz.", None, "altered", None),
    ("reworded", "“Our builders made a bridge of trust and stone,” Reznik said.", None, "altered", None),
    ("quote and narration mixed", "“The wall is safe, but it will not be finished before winter,” Lund said.", None, "altered", None),
    # --- joined
    ("two speakers", "“The wall is safe, but it is not finished. Stone does not lie,” Lund said.", None, "spliced", True),
    ("two remarks of one", "“I do not blame the engineers. It was a lesson in humility,” Venn said.", None, "spliced", None),
    ("sentences leapt over", "“This whole argument ... has cost us a summer. If the money comes in June, we will open the gates in September,” Venn said.", None, "spliced", None),
    ("turned round", "“Nobody in this town blames the engineers. I do not blame the engineers,” Venn said.", None, "spliced", None),
    # --- the reporter's own words
    ("indirect made direct", "“The contractor was slow to send stone,” Lund said.", "the contractor had been slow to send stone", "from_paraphrase", False),
    ("narration", "“Some residents have been paid too little,” Venn said.", None, "from_paraphrase", False),
    # --- the wrong speaker
    ("other name", "“Stone does not lie,” Mara Lund said.", "Stone does not lie", "reattributed", True),
    ("other pronoun", "Lund is an engineer. “Stone does not lie,” she said.", None, "reattributed", True),
    ("shortened too", "“They told us at noon that there was no danger,” said Tor Venn.", None, "reattributed", True),
    ("a role of the same", "“Stone does not lie,” the geologist said.", None, "verbatim", False),
    ("misspelt", "“Stone does not lie,” said Imre Halasc.", None, "verbatim", False),
    ("the body for its spokesman", "“Colour and quality were agreed in advance,” Halden Stone said.", None, "verbatim", False),
    ("nobody named", "“Stone does not lie.” So it goes.", None, "verbatim", False),
    # --- made up
    ("invented", "“I will resign if this goes on for another month,” Lund said.", None, "invented", True),
    ("invented on the subject", "“Every engineer in the country has seen these drawings,” Lund said.", None, "invented", True),
]  # fmt: skip


def check(story, *sources):
    documents = [retold.from_text(s, id=f"source {i}") for i, s in enumerate(sources or [SOURCE])]
    return retold.check(retold.from_text(story, id="story"), documents)


@pytest.mark.parametrize(
    ("story", "source", "verdict", "turned"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS]
)
def test_verdict(story, source, verdict, turned):
    report = check(story)
    if verdict is None:
        return
    found = report.quotes[0]
    assert found.verdict == verdict, found
    assert found.meaning_changed is turned
    assert found.message
    if source is not None:
        assert found.source.text == source
    if found.source is not None:
        assert found.source.span.of(SOURCE) == found.source.text
    for op in found.diff:
        assert (op.story_span.of(story) if op.story_span else "") == op.story
        assert (op.source_span.of(SOURCE) if op.source_span else "") == op.source
    told = " ".join(op.story for op in found.diff if op.story)
    assert [c for c in told if c.isalnum()] == [
        c for c in found.quote.span.of(story) if c.isalnum()
    ]


def test_the_article_against_itself_raises_no_alarm():
    assert {q.verdict.value for q in check(SOURCE).quotes} == {"verbatim"}


def test_both_sides_of_a_mixture_are_shown():
    story = "“The wall is safe, but it will not be finished before winter,” Lund said."
    (found,) = check(story).quotes
    shown = [found.source.text, *(p.text for p in found.also)]
    assert any(text.startswith("The wall is safe") for text in shown)
    assert any("will not be finished before winter" in text for text in shown)


def test_both_utterances_of_a_splice_are_shown():
    story = "“The wall is safe, but it is not finished. Stone does not lie,” Lund said."
    (found,) = check(story).quotes
    assert found.source.text == "The wall is safe, but it is not finished"
    assert [p.text for p in found.also] == ["Stone does not lie"]
    assert "Mara Lund" in found.message
    assert "Imre Halasz" in found.message


def test_a_translation_is_said_to_be_one():
    (found,) = check("“Our engineers have built a bridge of iron,” Reznik said.").quotes
    assert found.verdict == "altered"
    assert found.notes == (
        'May be another translation: the source calls its own version "machine-translated".',
    )
    (other,) = check("“Stone can not lie to us,” said Halasz.").quotes
    assert other.notes == ()


def test_the_best_of_several_sources_is_named():
    weaker = "“Stone does not lie, but it moves a little each year,” Imre Halasz said."
    story = "“Stone does not lie,” Halasz said. “I will resign in a month or so,” he added."
    first, second = check(story, weaker, SOURCE).quotes
    assert (first.verdict, first.source.document) == ("verbatim", "source 1")
    assert second.verdict == "invented"


def test_an_invented_quote_shows_the_nearest_passage():
    (found,) = check("“Every engineer in the country has seen these drawings,” Lund said.").quotes
    assert found.source is not None
    assert "engineer" in found.source.text


SEVERITIES = [
    ("“Stone does not lie,” said Halasz.", "none"),
    ("“This whole argument has cost us a summer,” said Venn.", "low"),
    ("“The contractor was slow to send stone,” Lund said.", "medium"),
    ("“I do blame the engineers,” Venn said.", "high"),
    ("“Stone does not lie,” Mara Lund said.", "high"),
]


@pytest.mark.parametrize(("story", "severity"), SEVERITIES)
def test_severity(story, severity):
    assert check(story).quotes[0].severity == severity


QUIET = [
    "He called it “absurd” and a “great shame”.",  # scare quotes
    "He read “The Long Night of the Wall” twice.",  # a title that no source has
    "No quotes here.",
    "The players' union said the 6'2\" keeper didn't play.",
]


@pytest.mark.parametrize("story", QUIET)
def test_no_verdict_on_what_is_no_speech(story):
    assert check(story).quotes == ()


def test_a_title_in_the_source_is_verbatim():
    source = "She is the author of The Long Night of the Wall, a novel."
    (found,) = check("She wrote “The Long Night of the Wall” in a year.", source).quotes
    assert found.verdict == "verbatim"


def test_warns_when_story_and_source_are_one():
    assert check(SOURCE).warnings == ("The story and source 0 are the same text.",)


def test_needs_a_source_and_different_ids():
    story = retold.from_text("x", id="s")
    with pytest.raises(retold.UsageError, match="at least one"):
        retold.check(story, [])
    with pytest.raises(retold.UsageError, match="same id"):
        retold.check(story, [story, story])
