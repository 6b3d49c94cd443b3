import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import STORY, blocks

from retold.model import Block, BlockKind, Document, Span
from retold.report.text import Segment, first_words, inline, paragraphs, segments, visible


@pytest.mark.parametrize(
    "text, shown",
    [
        ("plain, with “marks” and é", "plain, with “marks” and é"),
        ("a\tb\nc\r\nd\re", "a\tb\nc\nd\ne"),
        ("\x1b[31mred\x07", "⟨U+001B⟩[31mred⟨U+0007⟩"),
        ("\x00\x7f\x9b", "⟨U+0000⟩⟨U+007F⟩⟨U+009B⟩"),
        ("\u202egnp\u202c \u2066x\u2069", "⟨U+202E⟩gnp⟨U+202C⟩ ⟨U+2066⟩x⟨U+2069⟩"),
        ("\ud800", "⟨U+D800⟩"),
        ("\U000e0041\u200b\ufeff\u2028", "⟨U+E0041⟩⟨U+200B⟩⟨U+FEFF⟩⟨U+2028⟩"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚀", "👩\u200d🚀"),
    ],
)
def test_visible(text, shown):
    assert visible(text) == shown


def test_inline_and_first_words():
    assert inline("  a\n\n b\u00a0c\x1c ") == "a b c⟨U+001C⟩"
    assert first_words("one two  three", 3) == "one two three"
    assert first_words("one two three four", 3) == "one two three […]"


@given(st.text(st.characters(exclude_categories=())))
def test_nothing_hidden_is_left(text):
    shown = visible(text)
    assert visible(shown) == shown
    shown.encode("utf-8")
    assert not set(shown) & {"\x1b", "\x07", "\r", "\x9b", "\u202e", "\u2066"}


@pytest.mark.parametrize(
    "text, parts",
    [
        ("", []),
        (" \n\n ", []),
        ("one", ["one"]),
        ("  one \ntwo\r\nthree", ["one", "two", "three"]),
        ("one\ngoes on\n\n\n two\n \nthree\n", ["one\ngoes on", "two", "three"]),
        ("one\r\ngoes on\r\n\r\ntwo", ["one\r\ngoes on", "two"]),
    ],
)
def test_paragraphs_without_blocks(text, parts):
    assert [block.span.of(text) for block in paragraphs(Document("d", text))] == parts


def test_text_outside_the_blocks_is_kept():
    text = "lost head\nkept\nlost tail"
    document = Document(
        "d", text, (Block(Span(4, 4), BlockKind.CREDIT), Block(Span(10, 14), BlockKind.CAPTION))
    )
    shown = [(block.span.of(text), block.kind.value) for block in paragraphs(document)]
    assert shown == [
        ("lost", "paragraph"),
        ("head", "paragraph"),
        ("kept", "caption"),
        ("lost tail", "paragraph"),
    ]


def test_blocks_are_taken_as_they_are():
    given_blocks = blocks(STORY, BlockKind.HEADLINE)
    assert paragraphs(Document("d", STORY, given_blocks)) == given_blocks


def test_segments_of_overlapping_spans():
    assert segments(Span(0, 10), [Span(2, 6), Span(4, 12), Span(5, 5), Span(10, 11)]) == (
        Segment(Span(0, 2)),
        Segment(Span(2, 4), (0,)),
        Segment(Span(4, 6), (0, 1)),
        Segment(Span(6, 10), (1,)),
    )


@st.composite
def _within_and_spans(draw):
    edges = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda e: Span(min(e), max(e)))
    return draw(edges.filter(len)), draw(st.lists(edges, max_size=6))


@given(_within_and_spans())
def test_segments_tile_and_know_their_spans(case):
    within, spans = case
    parts = segments(within, spans)
    assert [p for part in parts for p in range(part.span.start, part.span.end)] == list(
        range(within.start, within.end)
    )
    for part in parts:
        for place in range(part.span.start, part.span.end):
            assert part.marks == tuple(i for i, s in enumerate(spans) if s.start <= place < s.end)
