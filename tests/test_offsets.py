"""Whatever the text, offsets hold: what is shown stands in the text at the place given."""

import itertools
import json

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import retold

MARKS = "“”„‟\"«»＂‘’‚‛'‹›`´"
HIDDEN = (
    "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202e\u2066\u2069\u0301\u0308\u20dd"
)
PIECES = [
    *MARKS, *HIDDEN, *" \u00a0\u202f\t\n\r…—–-.,;:!?()[]{}>*_#|/\\", "\r\n", "\n\n", "...", " . . . ",
    "said", " he said. ", " she said, ", ", according to ", " told ", "Maren Holt", " Dr. Piet Aldous ",
    "the minister", "not", "never", "may", "if", "59", "95 per cent", "$4.2bn", "’s", "n’t", "Q: ",
    "A: ", "> ", "—Lorna Vey", "We will end the service", "the boat no longer passes inspection",
    "ﬁnal", "İstanbul", "ß", "ǅ", "שלום לכם", "مرحبا بالعالم", "我们不会停止", "पुल नहीं बनेगा", "🚢", "👩‍👩‍👧", "\ud800",
    "\x00", "\x1b[31m", "𝔔", "é", "e\u0301", "<b>", "&amp;",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map(" ".join),
    st.text(st.characters(exclude_categories=()), max_size=80),
)
SETTINGS = settings(
    deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def mangled(text):
    """A source that shares much with the story: without its marks, in another order."""
    lines = [line.strip(MARKS) for line in text.split("\n")]
    return "\n".join(f"“{line}” said Ines Maro." for line in reversed(lines))


@SETTINGS
@given(TEXTS, TEXTS)
@example("“" * 30, "”" * 30)
@example("“a b c d", "“a b c d” “a b c d")
@example("“e\u0301e\u0301 e\u0301 e\u0301e\u0301”", "“éé é éé”")
@example("\u202e“We will not go there”\u202c she said", "“We will go there” she said")
def test_offsets_hold(story_text, source_text):
    check_offsets(story_text, [source_text])


@SETTINGS
@given(TEXTS)
@example("“We will end the service,” he said.\n\n“We may not,” said Maren Holt")
def test_offsets_hold_against_a_source_that_is_alike(text):
    check_offsets(text, [mangled(text), text])


def check_offsets(story_text, source_texts):
    story = retold.from_text(story_text, id="story")
    sources = [retold.from_text(text, id=f"source{n}") for n, text in enumerate(source_texts)]
    report = retold.check(story, sources)
    texts = {source.id: source.text for source in sources}

    for check in report.quotes:
        quote = check.quote
        check_span(quote.span, story_text)
        check_span(quote.outer, story_text)
        assert quote.outer.covers(quote.span)
        check_speaker(quote.speaker, story_text)
        if quote.cue is not None:
            check_span(quote.cue, story_text)
        assert 0 <= check.confidence <= 1
        assert check.message
        for passage in [check.source, *check.also] if check.source else check.also:
            assert passage.span.of(texts[passage.document]) == passage.text
            check_span(passage.span, texts[passage.document])
        if check.source is not None:
            check_speaker(check.source_speaker, texts[check.source.document])
        for op in check.diff:
            check_step(op, story_text, texts)

    spans = sorted(check.quote.outer for check in report.quotes)
    assert not any(a.overlaps(b) for a, b in itertools.pairwise(spans))
    assert [check.quote.outer for check in report.quotes] == spans

    shown = retold.to_json(report)
    value = json.loads(shown)
    assert [quote["text"] for quote in value["quotes"]] == [
        whole(check.quote.span.of(story_text)) for check in report.quotes
    ]
    for quote in value["quotes"]:
        assert value["story"]["text"][quote["start"] : quote["end"]] == quote["text"]
    again = retold.check(retold.from_text(story_text, id="story"), sources)
    assert retold.to_json(again) == shown
    retold.to_html(report).encode()


def check_span(span, text):
    assert 0 <= span.start <= span.end <= len(text)


def check_speaker(speaker, text):
    if speaker is not None and speaker.span is not None:
        check_span(speaker.span, text)
        assert speaker.span.of(text) == speaker.text


def check_step(op, story_text, texts):
    assert op.op in {"equal", "replace", "insert", "delete"}
    assert op.story or op.source
    if op.story_span is not None:
        assert op.story_span.of(story_text) == op.story
    if op.source_span is not None:
        assert op.source_span.of(texts[op.source_document]) == op.source


def whole(text):
    """As JSON shows it: halves of surrogate pairs replaced, one for one."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
