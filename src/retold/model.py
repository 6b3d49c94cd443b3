"""The values that the stages exchange: small, frozen, checked when made, without back references.

Every :class:`Span` counts Unicode code points of the untouched ``Document.text``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range ``[start, end)`` of code points.

    Raises:
        ValueError: if ``start`` is negative or ``end`` lies before it.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class BlockKind(StrEnum):
    """What a block of a document is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Block:
    """One line or paragraph of a document, without the white space around it.

    Attributes:
        span: where it stands in the text.
        kind: what it is.
        repeats: index in ``Document.blocks`` of the earlier or later block that this one repeats
            (a standfirst printed twice, say), or None.
    """

    span: Span
    kind: BlockKind
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it was read, with what is known about it.

    Attributes:
        id: what the user calls it: a file name, an address, or the id of a record.
        text: the untouched text; all offsets count its code points.
        blocks: headline, paragraphs and so on, in order, not overlapping.
        title, byline, dateline, date, publisher, url: None where unknown. ``date`` is ISO 8601.
        warnings: sentences about trouble in the text (mojibake, a guessed encoding), for the user.
    """

    id: str
    text: str
    blocks: tuple[Block, ...] = ()
    title: str | None = None
    byline: str | None = None
    dateline: str | None = None
    date: str | None = None
    publisher: str | None = None
    url: str | None = None
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        end = 0
        for block in self.blocks:
            if block.span.start < end or block.span.end > len(self.text):
                raise ValueError(f"block {block.span} of {self.id} overlaps or leaves the text")
            end = block.span.end


class QuoteKind(StrEnum):
    """What a stretch between quotation marks is."""

    SPEECH = "speech"
    SCARE = "scare"  # fewer than three words: a scare quote or a single quoted term
    TITLE = "title"  # of a book, film, programme


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whom a text names as the speaker.

    Attributes:
        span: the mention that stands with the quote ("she", "the minister"), or None where the
            speaker is carried over from an earlier sentence.
        text: the mention as it stands in the text, or "" if there is none.
        name: the fullest name or description of that speaker in the text.
    """

    span: Span | None
    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch inside quotation marks (or a block quote, or a turn of an interview).

    Attributes:
        span: inside the marks.
        outer: with the marks.
        kind: speech, scare quote or title.
        turn: quotes of one utterance share this number, so that a quote interrupted by its
            speaker tag, or running over several paragraphs, can be put together again.
        speaker: None where the text does not tell; then ``reason`` says why.
        cue: the reporting word ("said", "according to"), if one was found.
        reason: how the speaker was found, or why none was.
        candidates: other names that may be meant, where the speaker is not named beside the quote.
        certain: whether the text names the speaker beside the quote: nobody else can be meant.
    """

    span: Span
    outer: Span
    kind: QuoteKind
    turn: int
    speaker: Speaker | None = None
    cue: Span | None = None
    reason: str = ""
    candidates: tuple[str, ...] = ()
    certain: bool = False


class Force(StrEnum):
    """What a cue implies about its content beyond "this was said"."""

    NEUTRAL = "neutral"  # said, added, told
    ASSERTIVE = "assertive"  # insisted, declared, stressed
    COMMITTING = "committing"  # admitted, confirmed, revealed: the reporter holds it for true
    DISTANCING = "distancing"  # claimed, alleged: the reporter does not vouch
    HOSTILE = "hostile"  # slammed, blasted
    CRITICAL = "critical"  # criticised, questioned
    APPROVING = "approving"  # praised, backed
    DENYING = "denying"  # denied, rejected
    ASKING = "asking"  # asked, urged, called for
    PROMISING = "promising"  # pledged, planned, agreed to
    REFUSING = "refusing"  # declined, refused
    HOLDING = "holding"  # believed, feared, expected: what somebody holds, not says
    SHOWING = "showing"  # found, showed: what a document, a study or figures say


class StatementKind(StrEnum):
    """How much of a statement's content stands between quotation marks."""

    DIRECT = "direct"  # all of it
    MIXED = "mixed"  # some
    INDIRECT = "indirect"  # none


class CarrierKind(StrEnum):
    """What a statement came through on its way into the text."""

    OUTLET = "outlet"
    AGENCY = "agency"
    BROADCAST = "broadcast"
    SOCIAL = "social"
    DOCUMENT = "document"
    COURT = "court"
    STATEMENT = "statement"
    PRESS_CONFERENCE = "press_conference"
    INTERVIEW = "interview"
    SPEECH = "speech"
    EMAIL = "email"
    SPOKESPERSON = "spokesperson"
    TRANSLATION = "translation"
    SURVEY = "survey"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Carrier:
    """One link of the chain by which a statement reached the text.

    Attributes:
        span: the words that tell of it.
        kind: what it is.
        name: its name where it has one ("Tass"), else None.
        machine: whether it is a translation made by a machine.
        carried: whether the words stand with an earlier statement of the same speaker.
    """

    span: Span
    kind: CarrierKind
    name: str | None = None
    machine: bool = False
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that the text gives to somebody: said, written, believed, promised, denied.

    Attributes:
        kind: direct, mixed or indirect.
        content: what is stated, in pieces where the text interrupts it, without the marks.
        speaker: who states it; None where the text does not tell.
        cue: the words that attribute it; None where a quote goes on without any.
        force: what the cue implies ("neutral", "committing"; see ``retold.language.cues``).
        via: the carriers, nearest to the speaker first.
        addressee: to whom it was said, where that is no carrier.
        when: the words that tell when it was said.
        anonymous: the words that tell that the speaker would not be named.
        reason: how the speaker was found, or why none was.
        candidates: other names that may be meant.
        certain: whether nobody else can be meant.
    """

    kind: StatementKind
    content: tuple[Span, ...]
    speaker: Speaker | None = None
    cue: Span | None = None
    force: Force = Force.NEUTRAL
    via: tuple[Carrier, ...] = ()
    addressee: Span | None = None
    when: Span | None = None
    anonymous: Span | None = None
    reason: str = ""
    candidates: tuple[str, ...] = ()
    certain: bool = False

    @property
    def span(self) -> Span:
        """From the first word of the content to the last."""
        return Span(self.content[0].start, self.content[-1].end)


class Verdict(StrEnum):
    """What became of a quote on its way from the source to the story."""

    VERBATIM = "verbatim"
    TRIMMED = "trimmed"
    ALTERED = "altered"
    SPLICED = "spliced"
    FROM_PARAPHRASE = "from_paraphrase"
    REATTRIBUTED = "reattributed"
    INVENTED = "invented"


CLEAN_VERDICTS = frozenset((Verdict.VERBATIM, Verdict.TRIMMED))
"""Verdicts that tell of no change."""


class Severity(StrEnum):
    """How much a verdict matters: ``high`` is what would be corrected in print."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


SEVERITY_RANK: Mapping[Severity, int] = MappingProxyType(
    {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2, Severity.NONE: 3}
)
"""Smaller is more severe."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in one of the sources: the id of the document, the span and the text there."""

    document: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class DiffOp:
    """One step of a word diff.

    Attributes:
        op: "equal", "replace", "insert" (only in the story) or "delete" (only in the source).
        story, source: the words on each side, "" where there are none. Equal words may differ in
            case, marks, spelling or brackets: both sides are shown as they stand.
        story_span, source_span: where they stand, None where there are none.
        source_document: id of the source document that ``source_span`` counts in.
    """

    op: str
    story: str
    source: str
    story_span: Span | None = None
    source_span: Span | None = None
    source_document: str | None = None


class Quiet(StrEnum):
    """Why a quote stays listed and no longer counts as a problem."""

    LEFT_OUT = "left_out"  # by a selection of kinds and levels
    ACCEPTED = "accepted"  # by an entry of a baseline


@dataclass(frozen=True, slots=True)
class QuoteCheck:
    """A quote of the story and what the sources say about it.

    Attributes:
        quote: the quote in the story.
        verdict: see :class:`Verdict`.
        meaning_changed: whether the change turns the meaning; None where that cannot be told.
        severity: what a desk should do about it; ``none`` for verbatim and trimmed.
        source: the best passage, given even for an invented quote (then it is the nearest one);
            None only if no source comes near.
        also: further passages: the second utterance of a splice, the reporter's own words mixed in.
        source_speaker: who says it in the source, where the source tells.
        diff: the words of the quote against ``source`` (and ``also``), in the story's order.
        confidence: 0 to 1, how sure the verdict is.
        message: one sentence that a reader understands.
        notes: further sentences (a translation in the source, a change of spelling).
        quiet: why it does not count, see :func:`retold.select`; then ``severity`` is none.
    """

    quote: Quote
    verdict: Verdict
    meaning_changed: bool | None
    severity: Severity
    source: Passage | None
    also: tuple[Passage, ...]
    source_speaker: Speaker | None
    diff: tuple[DiffOp, ...]
    confidence: float
    message: str
    notes: tuple[str, ...] = ()
    quiet: Quiet | None = None


class FindingKind(StrEnum):
    """What a finding is about."""

    FIGURE = "figure"  # a number, an amount, or what it is an amount of
    DATE = "date"  # a day, a time, a duration, an order in time
    NAME = "name"  # somebody or somewhere else, or another office
    ROLE_SWAP = "role_swap"  # who did what to whom, reversed
    CONTRADICTED = "contradicted"  # the opposite of what the source says
    UNSUPPORTED = "unsupported"  # nothing of the kind in the sources
    HEDGE_DROPPED = "hedge_dropped"  # "may" became "will"
    ATTRIBUTION_DROPPED = "attribution_dropped"  # a statement of the source became a fact
    CARRIER_DROPPED = "carrier_dropped"  # the statement stayed, a link of its chain is gone
    INTENSIFIED = "intensified"  # "said" became "admitted", "criticised" became "slammed"
    OVERGENERALISED = "overgeneralised"  # one analyst became analysts


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that changed on the way from the source to the story, with its evidence.

    Attributes:
        kind: what it is about.
        severity: what a desk should do about it.
        confidence: 0 to 1.
        span: the shortest stretch of the story that is wrong.
        source: the place in the source that shows it.
        message: one sentence that a reader understands.
    """

    kind: FindingKind
    severity: Severity
    confidence: float
    span: Span
    source: Passage
    message: str


class Standing(StrEnum):
    """Whether the sources hold what a sentence of the story tells."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"  # they say otherwise
    NOT_IN_SOURCES = "not_in_sources"
    UNCHECKABLE = "uncheckable"  # a question, an opinion, a setting; or it cannot be told


@dataclass(frozen=True, slots=True)
class ClauseCheck:
    """A clause of a sentence and whether the sources hold it.

    Attributes:
        span: the clause in the story.
        verdict: that on its sentence if what is wrong stands here, else supported; the same as that
            on the sentence if that is supported or uncheckable.
    """

    span: Span
    verdict: Standing


@dataclass(frozen=True, slots=True)
class SentenceCheck:
    """A sentence of the story and whether the sources hold it.

    Attributes:
        span: the sentence in the story.
        verdict: see :class:`Standing`.
        score: 0 to 1, the probability that the sources support all of it.
        evidence: the sentences of the sources that it was read beside, those that bear most on it
            first.
        clauses: its clauses in order; the sentence itself if it is one.
    """

    span: Span
    verdict: Standing
    score: float
    evidence: tuple[Passage, ...]
    clauses: tuple[ClauseCheck, ...] = ()


@dataclass(frozen=True, slots=True)
class SupportCheck:
    """Whether a source holds all that a claim tells.

    Attributes:
        verdict: on all of it.
        probability: 0 to 1, that the source supports all of it.
        sentences: its sentences one by one.
    """

    verdict: Standing
    probability: float
    sentences: tuple[SentenceCheck, ...]


@dataclass(frozen=True, slots=True)
class Omission:
    """Something that a source says, that the story leaves out, and that changes the picture.

    Attributes:
        source: the place.
        weight: 0 to 1, how much it matters.
        message: one sentence that a reader understands.
    """

    source: Passage
    weight: float
    message: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """A quote or finding that somebody has looked at and lets stand.

    Attributes:
        fingerprint: what it is known by, see the explanation.
        kind: its verdict or kind of finding, for people.
        words: the words of the story that it is about, for people.
        reason: why it may stand.
        story: id of the story it was accepted in; only there it can be found stale. "" for any.
    """

    fingerprint: str
    kind: str
    words: str
    reason: str
    story: str = ""


@dataclass(frozen=True, slots=True)
class Baseline:
    """What has been accepted, and what people call the place where that is written."""

    name: str
    entries: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True)
class Selection:
    """What :func:`retold.select` took out of a report; quotes stay there, see ``QuoteCheck.quiet``.

    Attributes:
        left_out: the findings left out by kind or level.
        accepted: the findings that the baseline accepts.
        baseline: what the baseline is called; None without one.
        stale: its entries for this story that match nothing any more.
    """

    left_out: tuple[Finding, ...] = ()
    accepted: tuple[Finding, ...] = ()
    baseline: str | None = None
    stale: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a story's material: the story, its sources, and every quote checked.

    Attributes:
        story: the story.
        sources: what it was checked against, in the order given.
        quotes: the checked quotes in the order of the story.
        warnings: sentences about the input that the reader must know (mojibake, story equal to
            a source).
        versions: names and versions of what made the report, so that it can be made again.
        skipped: what stands in marks and got no verdict: fewer than three words, or a title
            that no source has.
        findings: what else changed, in the order of the story.
        statements: what the story gives to somebody, in its order.
        source_statements: the same for each source, in the order of ``sources``.
        selection: what was taken out of ``findings``, and why.
        sentences: the sentences of the story and whether the sources hold them; none where that was
            not asked.
        omissions: what the story leaves out, the weightiest first.
    """

    story: Document
    sources: tuple[Document, ...]
    quotes: tuple[QuoteCheck, ...] = ()
    warnings: tuple[str, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()
    skipped: tuple[Quote, ...] = ()
    findings: tuple[Finding, ...] = ()
    statements: tuple[Statement, ...] = ()
    source_statements: tuple[tuple[Statement, ...], ...] = ()
    selection: Selection = Selection()
    sentences: tuple[SentenceCheck, ...] = ()
    omissions: tuple[Omission, ...] = ()
