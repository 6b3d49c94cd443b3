"""An invented pair, its labels, and what the checker could say about it, made by hand."""

from retold.model import (
    Document,
    Finding,
    FindingKind,
    Passage,
    Quote,
    QuoteCheck,
    QuoteKind,
    Report,
    Severity,
    Span,
    Speaker,
    Verdict,
)
from scoring.shares import place

STORY = "“We will open the bridge in May,” Mayor Ada Korr said. “It took far too long,” she added."
SOURCE = "Ada Korr: “We may open the bridge in May. It took far too long.” Nobody else spoke."
LEFT_OUT = "Nobody else spoke."
FIRST, SECOND = "We will open the bridge in May", "It took far too long"
LABELS = {
    "retelling": STORY,
    "quotes": [
        {
            "r": FIRST,
            "speaker": "Mayor Ada Korr",
            "verdict": "altered",
            "s": "We may open the bridge in May",
            "meaning_changed": True,
        },
        {
            "r": SECOND,
            "speaker": "Ada Korr (she)",
            "verdict": "verbatim",
            "s": SECOND,
            "meaning_changed": False,
        },
    ],
    "issues": [],
    "omissions": [{"s": LEFT_OUT}],
    "faithful": [f"“{SECOND},” she added."],
}


def make_check(
    quote,
    verdict="verbatim",
    *,
    story=STORY,
    source=None,
    also=(),
    speaker=None,
    meaning_changed=None,
    document="source",
):
    """Make what the checker could say about the words ``quote`` (or the span ``quote``)."""
    span = quote if isinstance(quote, Span) else place(story, quote)

    def passage(text):
        return Passage(document, place(SOURCE, text), text)

    return QuoteCheck(
        quote=Quote(span, span, QuoteKind.SPEECH, 0, speaker and Speaker(None, "", speaker)),
        verdict=Verdict(verdict),
        meaning_changed=meaning_changed,
        severity=Severity.NONE,
        source=source and passage(source),
        also=tuple(passage(text) for text in also),
        source_speaker=None,
        diff=(),
        confidence=1.0,
        message="A message.",
    )


def make_finding(words, kind, severity="medium", *, story=STORY):
    """Make a finding about the words ``words`` of the story."""
    return Finding(
        FindingKind(kind),
        Severity(severity),
        confidence=1.0,
        span=place(story, words),
        source=Passage("source", Span(0, 8), SOURCE[:8]),
        message="A message.",
    )


def make_report(*checks, findings=(), story=STORY):
    """Make the report of the pair."""
    documents = Document("story", story), (Document("source", SOURCE),)
    return Report(*documents, checks, findings=tuple(findings))


PERFECT = (
    make_check(
        FIRST,
        "altered",
        source="We may open the bridge in May",
        speaker="Ada Korr",
        meaning_changed=True,
    ),
    make_check(SECOND, source=SECOND, speaker="Ada Korr", meaning_changed=False),
)
