"""Blocks: what each line of a text is, with offsets checked against the text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from retold.model import BlockKind
from retold.reading import from_text
from retold.reading.blocks import find_blocks
from retold.reading.lines import EDGE, split

LEDE = "The river Kolna fell for the first time in four days on Monday, the governor's office said."
NEXT = "Eight people are still missing, it added, and the bridge at Dolna stays shut until Friday."
H, S, B, D = BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.DATELINE
P, C, R, X = BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.BOILERPLATE
HEADLINE = "Second body found as Kolna flood recedes"


def labelled(text, **options):
    return [(b.kind, b.span.of(text)) for b in find_blocks(text, **options)]


HEADS = [
    pytest.param([(H, HEADLINE), (B, "By Marit Haverkate")], id="byline"),
    pytest.param([(H, HEADLINE), (B, "BY MARIT HAVERKATE AND JAN VAN DER ZEE")], id="capitals"),
    pytest.param([(H, HEADLINE), (B, "By Marit Haverkate, science reporter")], id="role"),
    pytest.param([(H, HEADLINE), (B, "Jane Doe in London")], id="name in place"),
    pytest.param([(H, HEADLINE), (B, "Science desk, The Lowland Tribune")], id="desk"),
    pytest.param([(H, HEADLINE), (B, "Nordline news agency")], id="agency"),
    pytest.param(
        [(H, HEADLINE), (B, "Sportkrant De Bal"), (D, "Wednesday 27 August, 22:15 (updated)")],
        id="outlet by its neighbour",
    ),
    pytest.param([(H, HEADLINE), (D, "HALIFAX, N.S. | Friday, November 14")], id="dateline"),
    pytest.param([(H, HEADLINE), (D, "Published Monday 12 May, 00.01")], id="published"),
    pytest.param([(H, HEADLINE), (D, "Dateline: BRACKENFELS, 11 June")], id="label"),
    pytest.param([(H, HEADLINE), (B, "Sunday 19 January. By Carlijn Stolk")], id="date and byline"),
    pytest.param(
        [(H, HEADLINE), (B, "By Effie Carnforth | Wednesday 15 October")], id="byline and date"
    ),
    pytest.param(
        [
            (H, HEADLINE),
            (S, "Rescuers reach the last village after four days of rain."),
            (B, "By Jane Doe"),
        ],
        id="standfirst",
    ),
    pytest.param(
        [(H, "Frustrated Parents Rally Nationwide To Reclaim Their Village Schools.")],
        id="title case",
    ),
    pytest.param([(B, "By Jane Doe")], id="byline without headline"),
    pytest.param([(D, "Saturday 23 August 2014")], id="date without headline"),
    pytest.param([], id="no head"),
    # Prose that begins like head matter.
    pytest.param(
        [(P, "By Friday the water had gone, and with it the last of the boats, she said.")],
        id="by Friday",
    ),
    pytest.param([(P, "By then Jane Doe and her brother had left the house.")], id="by then"),
    pytest.param([(P, "It was 12 May 2014 when the Dolna dam broke.")], id="prose with date"),
    pytest.param([(P, "Terminator it was not.")], id="short sentence"),
    pytest.param(
        [
            (P, "Hello again, and welcome to the"),
            (P, "second half of a sentence that somebody cut into two."),
        ],
        id="cut sentence",
    ),
    pytest.param([(P, '"That is the end of it," he said. "')], id="odd mark"),
    pytest.param([(P, "14.3K 3077 shares 70 32")], id="counters"),
]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n", "\n \u00a0\n"])
@pytest.mark.parametrize("head", HEADS)
def test_head(head, gap):
    text = gap.join([*(line for _, line in head), LEDE, NEXT])
    assert labelled(text) == [*head, (P, LEDE), (P, NEXT)]


FURNITURE = [
    (C, "Photo: President Valdek, left, and President Tamar review the guard on Tuesday."),
    (C, "Image: a flooded street in Dolna"),
    (C, "Pictured: the bridge at Dolna, which stays shut"),
    (C, "A seaplane drops water above Trasmonte. (Getty Images)"),
    (C, "The governor at the bridge in Dolna. Photo: Reuters"),
    (P, "The minister was asked about the image: he did not answer."),
    (R, "Arvo Lepik | Via Reuters"),
    (R, "Palace Press Office | Anadolu | Getty Images"),
    (R, "Photo by Jane Doe"),
    (R, "(Photo by Lionel Muise: Eileen Pothier outside the court in Halifax on Friday.)"),
    (R, "Credit: Wubbo Tillema"),
    (R, "Photo credit: Hidde Aarts / Merwede Dagblad"),
    (R, "Pictures: Ivo Marchetti"),
    (R, "Photograph: Justin Example/Getty"),
    (R, "Source: National Water Museum"),
    (R, "Getty Images"),
    (R, "AP Photo/Jane Doe"),
    (
        R,
        "(Reporting by Kaisa Lindvere in Harku; additional reporting by Mogens Thuesen in Varde; editing by Ruth Aberdour)",
    ),
    (R, "Additional reporting by Ben Example in Amana, Iowa"),
    (X, "Read more: Port strike enters its second week"),
    (X, "RELATED: Is it true that the bridge will never open again?"),
    (X, "Related topics"),
    (X, "Sign up for our newsletter"),
    (X, "Subscribe to the morning briefing newsletter."),
    (X, "Media playback is not supported on this device"),
    (X, "Copyright 2026 The Lowland Tribune. All rights reserved."),
    (X, "© 2026 Nordline"),
    (X, "Follow us on Facebook"),
    (X, "Follow Jane Doe on Twitter: @jane"),
    (X, "Advertisement"),
    (X, "* * *"),
    # Prose with the same words.
    (P, "Reporting by the broadcaster has shown that the dam was never inspected."),
    (P, "Photo by photo, the archive is being put online."),
    (P, "Picture this: a village without a single road."),
    (P, "Photograph: Paul Example The question is whether the dam was safe."),
    (
        P,
        "Photo: Max Example/AP The novelist who won the prize last year has called for a boycott of it.",
    ),
    (P, "Copyright law has to change, the minister said."),
    (P, "Subscribe to that view and the rest follows."),
    (P, "Follow the river and it leads to Dolna."),
    (P, "Related matters will be heard on Friday."),
    (P, "Getty Images said it would appeal."),
    (P, "The paper cited a source: the minister himself."),
    (P, "© t was lost when the page was saved in the wrong way."),
    (P, "More than 20 miles | kilometres was the choice."),
    (P, "Legal hurdles"),
    (P, '"Read more: that is my advice," she said.'),
]


@pytest.mark.parametrize("kind, line", FURNITURE, ids=[line[:40] for _, line in FURNITURE])
def test_furniture(kind, line):
    text = f"{LEDE}\n\n{line}\n\n{NEXT}\n"
    assert labelled(text) == [(P, LEDE), (kind, line), (P, NEXT)]


def test_a_long_block_is_always_a_paragraph():
    text = "Photo: " + "a street under water, " * 40
    assert labelled(text) == [(P, text.strip())]


def test_title_makes_the_headline():
    text = f"Kolna falls.\n\n{LEDE}\n\n{NEXT}"
    assert labelled(text)[0] == (P, "Kolna falls.")
    assert labelled(text, title="Kolna falls")[0] == (H, "Kolna falls.")
    assert labelled(f"{HEADLINE}\n\n{LEDE}", title="Something else")[0] == (P, HEADLINE)


WRAPPED = """\
Second body found as Kolna flood recedes

By Jane Doe
The Chebucto Herald

The river Kolna fell for the first time in four days on Monday, and
rescuers found the body of a man in a cellar, bringing the number of
confirmed dead to two.

> We have lost the bridge, but nobody on our street was hurt, and that
> is what counts.

"Eight people are still missing," the governor said. She added that the
bridge would stay shut.
"""


def test_wrapped_lines_are_joined():
    found = labelled(WRAPPED)
    assert [kind for kind, _ in found] == [H, B, B, P, P, P]
    assert found[3][1].startswith("The river")
    assert found[3][1].endswith("dead to two.")
    assert found[4][1].startswith("> We")
    assert found[4][1].endswith("> is what counts.")
    assert found[5][1].count("\n") == 1


def test_lines_that_are_paragraphs_are_not_joined():
    lines = [LEDE, NEXT, "She said so.", "He denied it.", '"We will see," she said.']
    assert [span.of("\n".join(lines)) for span in split("\n".join(lines))] == lines


def test_indented_paragraphs_of_wrapped_text():
    text = (
        "   The river Kolna fell for the first time in four days on Monday, and\n"
        "rescuers found the body of a man in a flooded cellar near the bridge.\n"
        "   Eight people are still missing, according to the governor's office,\n"
        "which gave no names."
    )
    assert [span.of(text)[:5] for span in split(text)] == ["The r", "Eight"]


def test_standfirst_printed_again():
    first = " date 2026-09-04 There was more than a whiff of smug triumph in the palace on Friday, after the king's trip to Tarsk went off without a hitch."
    teaser = (
        'The palace said Friday that Karvia would keep its ties with other "interested" countries.'
    )
    lede = "There was more than a whiff of triumph in the palace on Friday, after the king's trip to Tarsk went off without a hitch — despite a court warrant that hung over the visit."
    text = f"{first}\n\n{teaser}\n\n{lede}\n\n{NEXT}"
    blocks = find_blocks(text)
    assert [b.kind for b in blocks] == [S, S, P, P]
    assert [b.repeats for b in blocks] == [2, None, None, None]
    assert blocks[0].span.of(text) == first.strip()


def test_pull_quote_points_to_the_fuller_block():
    text = "\n\n".join(
        [
            LEDE,
            f"{NEXT} It is the third flood since spring.",
            "Other words stand between them here.",
            NEXT,
        ]
    )
    assert [b.repeats for b in find_blocks(text)] == [None, None, None, 1]


def test_lines_of_a_table_repeat_nothing():
    text = "Average number of shares in issue 1,840,000 against 1,537,000 before\n\nAverage number of shares in issue 1,912,000 against 1,537,000 before"
    assert [b.repeats for b in find_blocks(text)] == [None, None]


def test_markdown():
    text = f"---\ntitle: Kolna falls\ndate: 2026-09-15\n---\n\n# {HEADLINE}\n\nBy Jane Doe\n\n{LEDE}\n\n## What next\n\n{NEXT}"
    assert labelled(text, markdown=True) == [
        (X, "---\ntitle: Kolna falls\ndate: 2026-09-15\n---"),
        (H, HEADLINE),
        (B, "By Jane Doe"),
        (P, LEDE),
        (H, "What next"),
        (P, NEXT),
    ]
    assert labelled("#", markdown=True) == [(P, "#")]
    assert labelled(f"# x\n\n{LEDE}")[0] == (P, "# x")


def test_zero_width_and_nbsp_edges():
    text = f"\u200b\u00a0{LEDE}\u2009\ufeff\n\u200b\n{NEXT}"
    assert labelled(text) == [(P, LEDE), (P, NEXT)]


PIECES = st.sampled_from(
    [
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "\u00a0",
        "\u2028",
        "\x0c",
        "\u200b",
        "By ",
        "Jane ",
        "Doe",
        "12 May",
        ".",
        "# ",
        "---\n",
        "> ",
        "Photo: ",
        "|",
        LEDE,
        NEXT,
        "a",
        "é",
        "😀",
        "word " * 15,
        "\ufeff",
        "“",
        ": ",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join)), st.booleans())
@example("---\n---\n# #", True)
@example("\ufeff---\na\n---", True)
def test_blocks_partition_the_text(text, markdown):
    end = 0
    blocks = find_blocks(text, markdown=markdown)
    for index, block in enumerate(blocks):
        piece = block.span.of(text)
        assert end <= block.span.start
        assert piece
        assert piece == piece.strip()
        assert not text[end : block.span.start].strip(EDGE + "#")
        assert block.repeats is None or (
            block.repeats != index and blocks[block.repeats].repeats is None
        )
        end = block.span.end
    assert not text[end:].strip(EDGE)


@given(st.text())
def test_from_text_keeps_the_text(text):
    assert from_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "a" * 10**6,
        " " * 10**6,
        "By " + "Jane " * 200_000,
        "Photo: " * 140_000,
        "A|" * 500_000,
        '"' * 10**6,
        "copyright " * 100_000,
        "12 May " * 140_000,
        "( " * 500_000,
        "Â£ " * 330_000,
        "#" * 10**6,
        ". By " * 200_000,
    ],
    ids=lambda line: line[:8],
)
def test_long_lines_stay_linear(line):
    assert from_text(line).text == line
    assert len(find_blocks(f"{line}\n{line}", markdown=True)) <= 2
