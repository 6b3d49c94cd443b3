"""What a story leaves out: tables of a source, a story, and the omitted texts."""

import re
import unicodedata

import pytest
from cases_omissions import LEDE, ROWS, TOLD, TRIAL, TRIED

import retold
from retold.language.omissions import NEUTRAL, SIGNS, Sign

DENIAL = "He denies the charge."
PLACES = (
    "town village harbour school library station bridge quarry museum theatre market mill".split()
)


def documents(sources):
    texts = [sources] if isinstance(sources, str) else sources
    return [retold.from_text(text, id=f"source {n}") for n, text in enumerate(texts)]


def check(sources, story):
    return retold.check(retold.from_text(story, id="story"), documents(sources), model=None)


def check_evidence(found, sources):
    """A place in a source, a weight, a sentence; the weightiest first, no two in one place."""
    texts = {source.id: source.text for source in sources}
    for omission in found:
        passage = omission.source
        assert passage.text
        assert passage.span.of(texts[passage.document]) == passage.text
        assert passage.text == passage.text.strip()
        assert 0 < omission.weight <= 1
        assert re.fullmatch(
            r"The story leaves out .*\.( It does not mention .*\.)?", omission.message
        )
    gone = re.findall(r"It does not mention .*", "\n".join(o.message for o in found))
    assert len(gone) == len(set(gone))  # told once a voice
    assert [o.weight for o in found] == sorted((o.weight for o in found), reverse=True)
    for number, one in enumerate(found):
        for other in found[:number]:
            apart = one.source.document != other.source.document
            assert apart or not one.source.span.overlaps(other.source.span)


@pytest.mark.parametrize(
    ("sources", "story", "expected"), [pytest.param(*row, id=name) for name, *row in ROWS]
)
def test_omissions(sources, story, expected):
    report = check(sources, story)
    check_evidence(report.omissions, report.sources)
    found = sorted(report.omissions, key=lambda o: (o.source.document, o.source.span))
    assert [omission.source.text for omission in found] == expected


def test_the_table_is_half_traps():
    traps = [name for name, _, _, expected in ROWS if not expected]
    assert len(ROWS) >= 60
    assert len(traps) >= len(ROWS) / 2
    assert len({name for name, *_ in ROWS}) == len(ROWS)


@pytest.mark.parametrize("text", sorted({row[1] for row in ROWS if isinstance(row[1], str)}))
def test_a_story_that_is_its_source_leaves_nothing_out(text):
    assert check(text, text).omissions == ()
    assert check(text, f"{text} It rained in the afternoon.").omissions == ()


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (
            f"{TRIAL} Piet Aldous denied that he had sold any mooring.",
            "The story leaves out a denial by Piet Aldous. It does not mention Piet Aldous.",
        ),
        (DENIAL, "The story leaves out a denial."),
        (
            "Mayor Lena Castell declined to comment.",
            "The story leaves out what was not answered or disclosed. It does not mention Lena Castell.",
        ),
        (
            "The mayor said that the sum was provisional.",
            "The story leaves out what is not known, confirmed or decided. It does not mention the mayor.",
        ),
        (
            "“It would drown half of our boats,” said Ines Maro, who runs the sailing club.",
            "The story leaves out what Ines Maro says. It does not mention Ines Maro.",
        ),
        (
            "Ines Maro, who runs the sailing club, opposed the plan.",
            "The story leaves out a doubt or objection by Ines Maro. It does not mention Ines Maro.",
        ),
        ("A ticket costs 40% more than last year.", "The story leaves out a figure: 40%."),
        (
            "Analysts doubt that the sum is right.",
            "The story leaves out a doubt or objection by analysts. It does not mention analysts.",
        ),
    ],
)
def test_messages(source, message):
    whole = source if source.startswith(TRIAL) else f"{LEDE} {source}"
    (found,) = check(whole, f"{TOLD} {TRIED}").omissions
    assert found.message == message


def long_source(count):
    """A lede and denials by so many people."""
    names = [f"{a}{b}" for a in "BDFGKLMNPR" for b in ("orvan", "essel")]
    said = [
        f"{names[n]} Aldous, of the {PLACES[n % 12]} committee, denied having seen the {PLACES[-n % 12]} plan."
        for n in range(count)
    ]
    return " ".join([LEDE, *said])


def test_the_list_ends():
    assert (
        len(
            check(
                long_source(14), f"{TOLD} {'The pool is blue and its tiles are green. ' * 14}"
            ).omissions
        )
        <= 10
    )


def test_a_digest_is_not_scolded():
    found = check(long_source(14), TOLD).omissions
    assert 0 < len(found) <= 5
    assert all(omission.weight >= 0.5 for omission in found)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("he denies it", Sign.DENIAL),
        ("both deny it.", Sign.DENIAL),
        ("the company disputes that", Sign.DENIAL),
        ("the company rejected all of these accusations", Sign.DENIAL),
        ("she pleaded not guilty", Sign.DENIAL),
        ("the kremlin says it doesn't recognize the warrant", Sign.DENIAL),
        ("she was acquitted of two counts", Sign.CLEARED),
        ("the charges have been dropped", Sign.CLEARED),
        ("his identity had not been formally confirmed", Sign.OPEN),
        ("no one has been charged", Sign.OPEN),
        ("money for it has not yet been found", Sign.OPEN),
        ("neither club has announced the deal", Sign.OPEN),
        ("it is too early to say", Sign.OPEN),
        ("there was no plan to use them", Sign.OPEN),
        ("he declined to comment", Sign.NO_ANSWER),
        ("it would not immediately say which", Sign.NO_ANSWER),
        ("the paper has contacted the ministry for comment", Sign.NO_ANSWER),
        ("two of the authors have received speaking fees", Sign.INTEREST),
        ("the study was funded by a brewery", Sign.INTEREST),
        ("she cautioned against haste", Sign.LIMIT),
        ("it should not be read as a forecast", Sign.LIMIT),
        ("but the pool could open again", Sign.LIMIT),
        ("the service replied that it came at once", Sign.ANSWER),
        ("she was checking the reading", Sign.ANSWER),
        ("she opposed the plan", Sign.DOUBT),
        ("the ban ends if inspectors are let in", Sign.CONDITION),
        ("because prices fell", Sign.REASON),
        ("it did not sound an alarm", Sign.NOT_SO),
        ("the dispute goes on", None),
        ("he does not dispute the figure", Sign.NOT_SO),
        ("the farmers depend on the river", None),
        ("it looked as if it rained", None),
        ("jo park, who was not involved", None),
        ("an aide, on condition of anonymity", None),
        ("the counterpart from kell", None),
        ("warning: video", None),
        ("a red warning for the coast", None),
        ("a man who declined to be named", None),
        ("he owns shares in the bank", Sign.INTEREST),
        ("shares in the bank rose", None),
        ("the pool was opened in may", None),
    ],
)  # fmt: skip
def test_signs(text, sign):
    words = NEUTRAL.sub(" ", text)
    found = [entry.sign for entry in SIGNS if entry.pattern.search(words)]
    assert (found[0] if found else None) is sign


def test_accents_written_in_two_ways_are_one_name():
    source = (
        "The pier reopened on Monday after a year. Boats were moored there by noon. "
        "José Peña denied that he had sold any mooring."
    )
    story = "The pier reopened on Monday after a year. José Peña said boats were moored by noon."
    for form in ("NFC", "NFD"):
        found = check(unicodedata.normalize(form, source), story).omissions
        assert [o.source.text for o in found] != []
        assert not any("does not mention" in o.message for o in found)


def test_what_is_left_out_of_a_repetitive_text():
    told = "The town council bought the old orchard on Monday.\n\n" + "Apple fell. " * 1_000
    source = told + "\n\nThe company denied that it had sold the orchard."
    assert [o.source.text for o in check(source, told).omissions] == [
        "The company denied that it had sold the orchard."
    ]
