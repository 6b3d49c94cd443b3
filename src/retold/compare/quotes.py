"""The verdict on each quote of the story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from retold.align.index import SourceIndex, is_title
from retold.align.quotes import Alignment, Likeness, Piece, align, joined, most_alike, weight
from retold.annotate import Annotated
from retold.annotate.quotes import SPEECH_WORDS, word_count
from retold.compare import cuts
from retold.compare.case import Case, cases_of
from retold.compare.diff import diff_tokens
from retold.compare.missing import (
    between,
    closes_ellipsis,
    held_elsewhere,
    inner_cuts,
    outer_cuts,
    skipped_sentences,
)
from retold.compare.speakers import Register
from retold.compare.translation import translated
from retold.compare.wording import (
    changes,
    diff_quote,
    has_words,
    meaning,
    only_contractions,
    summary,
)
from retold.language.tokens import tokenize
from retold.model import (
    CLEAN_VERDICTS,
    DiffOp,
    Passage,
    Quote,
    QuoteCheck,
    QuoteKind,
    Severity,
    Speaker,
    Verdict,
)

_ALIGNED = 0.6  # coverage from which the chain decides
_ALIKE = 0.5  # share of stems from which a passage counts as the origin
_PARAPHRASED = 0.6  # the same for the reporter's own words
_SHARED = 2  # content words in common, at least, for a paraphrase
_SEAM = 1.3  # weight a second piece needs to count as an utterance of its own
_GLOSSED = 2  # words for which an editor's bracket at the start may stand
_SHOWN = 8  # words of a cut that a message shows
_PHRASE = 4  # words from which a part of a sentence counts as one too
_SMALL_SHARE = 0.12  # share of the quote below which a second piece is a coincidence
_SPLICED = 0.7  # coverage from which two utterances count as joined, not rewritten
_MIXED = 0.25  # share of spoken words from which a quote was mixed with narration

_GOODNESS = {
    Verdict.VERBATIM: 6,
    Verdict.TRIMMED: 5,
    Verdict.REATTRIBUTED: 4,
    Verdict.ALTERED: 3,
    Verdict.SPLICED: 3,
    Verdict.FROM_PARAPHRASE: 2,
    Verdict.INVENTED: 0,
}
_PARAPHRASE_MESSAGE = (
    "The source has this only in the reporter's own words; the story puts it in quotation marks."
)


@dataclass(frozen=True, slots=True)
class _Judged:
    """A verdict against one source."""

    check: QuoteCheck
    score: float


def check_quotes(
    story: Annotated, sources: Sequence[SourceIndex], register: Register
) -> tuple[QuoteCheck, ...]:
    """Return a verdict for every quote of the story that is speech, or a title found in a source.

    Args:
        story: the story with its quotes and their speakers.
        sources: what to check against; the best one is named in each verdict.
        register: what all the texts say of the people in them.
    """
    out: list[QuoteCheck] = []
    for case in cases_of(story):
        judged = [_judge(case, source, register) for source in sources]
        best = max(judged, key=lambda j: (_GOODNESS[j.check.verdict], j.score))
        if not _is_nothing(case, best.check):
            out.append(best.check)
    return tuple(out)


def _is_nothing(case: Case, check: QuoteCheck) -> bool:
    """A title that no source has, or a word or two that were not found: no verdict on these."""
    if case.quote.kind is QuoteKind.TITLE:
        return check.verdict not in {Verdict.VERBATIM, Verdict.TRIMMED, Verdict.ALTERED}
    found = check.verdict not in {Verdict.INVENTED, Verdict.FROM_PARAPHRASE}
    return word_count(case.quote.span.of(case.text)) < SPEECH_WORDS and not found


def _judge(case: Case, source: SourceIndex, register: Register) -> _Judged:
    prefer = frozenset(
        q.turn for q in source.quotes if register.same(case.quote.speaker, q.speaker)
    )
    found = align(case.tokens, source, prefer=prefer)
    pieces = _worthy(found, source)
    if pieces and found.coverage >= _ALIGNED:
        check = _aligned(case, source, pieces, found.coverage)
    else:
        check = _reworded(case, source, pieces, prefer)
    check = _with_speakers(case, check, source, register)
    return _Judged(_with_note(check, source), found.score)


def _utterance(piece: Piece, source: SourceIndex) -> bool:
    """Whether a piece is long enough, or a whole sentence: no chance agreement of a phrase."""
    if piece.last - piece.first >= _PHRASE and piece.weight >= 2 * _SEAM:
        return True
    whole = source.starts_sentence(piece.source_first) and source.ends_sentence(piece.source_last)
    return whole and piece.weight >= _SEAM


def _worthy(found: Alignment, source: SourceIndex) -> tuple[Piece, ...]:
    """Drop pieces that are too small to be an utterance of their own."""
    if len(found.pieces) < 2:
        return found.pieces
    total = sum(p.weight for p in found.pieces)
    kept = tuple(
        p for p in found.pieces if _utterance(p, source) and p.weight >= _SMALL_SHARE * total
    )
    return kept or (max(found.pieces, key=lambda p: p.weight),)


def _aligned(
    case: Case, source: SourceIndex, pieces: tuple[Piece, ...], coverage: float
) -> QuoteCheck:
    """The words are the source's, or nearly: were they spoken, and in one go?"""
    shares = [_spoken_share(p, source) for p in pieces]
    title = case.quote.kind is QuoteKind.TITLE or is_title(source.quote(pieces[0].source_first))
    diff = diff_quote(case, source, pieces)
    if title and len(pieces) == 1 and not changes(diff):
        message = "The same words stand in the source."
        return _check(case, Verdict.VERBATIM, source, pieces, diff, message, 0.95)
    if len(pieces) == 1 and shares[0] == 1.0:
        return _one_piece(case, source, pieces[0], diff)
    sentences = {source.sentence_of[t] for p in pieces for r in p.runs for t in r.source}
    all_spoken = all(share == 1.0 for share in shares)
    if all_spoken and len(sentences) > 1 and _seams(pieces, source) and coverage >= _SPLICED:
        return _spliced(case, source, pieces)
    spoken = sum(p.weight * share for p, share in zip(pieces, shares, strict=True))
    if spoken < _MIXED * sum(p.weight for p in pieces):
        confidence = 0.9 if coverage > 0.8 else 0.75
        return _check(
            case, Verdict.FROM_PARAPHRASE, source, pieces, diff, _PARAPHRASE_MESSAGE, confidence
        )
    how = "The words were changed and put in another order"
    if not all_spoken:
        how = "The source's quote was mixed with the reporter's own words"
    return _check(
        case, Verdict.ALTERED, source, pieces, diff, f"{how}: {summary(diff)}.", 0.85,
        meaning_changed=meaning(diff) or None, wide=not all_spoken,
    )  # fmt: skip


def _spoken_share(piece: Piece, source: SourceIndex) -> float:
    tokens = [t for run in piece.runs for t in run.source]
    return sum(source.is_speech(t) and not is_title(source.quote(t)) for t in tokens) / len(tokens)


def _seams(pieces: tuple[Piece, ...], source: SourceIndex) -> bool:
    return any(not joined(a.source_last, b.source_first, source) for a, b in pairwise(pieces))


def _one_piece(case: Case, source: SourceIndex, piece: Piece, diff: list[DiffOp]) -> QuoteCheck:
    """All the words come from one turn: what was changed, what was cut?"""
    pieces = (piece,)
    if any(op.op in {"replace", "insert"} and has_words(op.story) for op in changes(diff)):
        message = f"The words were changed: {summary(diff)}."
        turned = meaning(diff)
        check = _check(
            case, Verdict.ALTERED, source, pieces, diff, message, 0.9, meaning_changed=turned
        )
        return replace(check, severity=Severity.LOW) if only_contractions(diff) else check
    skipped = skipped_sentences(case, source, piece)
    if skipped:
        return _spliced(case, source, pieces, skipped)
    inner = inner_cuts(changes(diff))
    first, last = _reach(diff, source, piece)
    left, right = outer_cuts(source, first, last, held_elsewhere(case, source, piece))
    if case.tokens[0].bracketed and len(left) <= _GLOSSED:
        left = []  # "[The company] will pay" for "It will pay"
    worst, lost = _worst_cut(case, source, inner, left, right)
    if worst.alters:
        return _check(
            case,
            Verdict.ALTERED,
            source,
            pieces,
            diff,
            lost,
            0.85,
            meaning_changed=worst.meaning_changed,
        )
    if closes_ellipsis(case, source, piece):
        message = 'The source marks a gap here ("..."); the story runs the two parts together.'
        check = _check(
            case, Verdict.TRIMMED, source, pieces, diff, message, 0.9, meaning_changed=False
        )
        return replace(check, severity=Severity.LOW)
    if any(not marked for *_, marked in inner):
        message = f"Shortened without a mark: {summary(diff)}; the rest is the source's."
        check = _check(
            case, Verdict.TRIMMED, source, pieces, diff, message, 0.9, meaning_changed=False
        )
        return replace(check, severity=Severity.LOW)
    if left or right or inner:
        message = "Shortened; the words that remain are the source's."
        return _check(
            case, Verdict.TRIMMED, source, pieces, diff, message, 0.95, meaning_changed=False
        )
    message = "The source has the same words."
    return _check(
        case, Verdict.VERBATIM, source, pieces, diff, message, 0.99, meaning_changed=False
    )


def _reach(diff: Sequence[DiffOp], source: SourceIndex, piece: Piece) -> tuple[int, int]:
    """The first and the last source token that the quote has, in the diff."""
    spans = [op.source_span for op in diff if op.op == "equal" and op.source_span]
    first = source.token_at(min(s.start for s in spans)) if spans else piece.source_first
    last = source.token_at(max(s.end for s in spans) - 1) if spans else piece.source_last
    return min(first, piece.source_first), max(last, piece.source_last)


def _worst_cut(
    case: Case,
    source: SourceIndex,
    inner: list[tuple[DiffOp, list[str], bool]],
    left: list[int],
    right: list[int],
) -> tuple[cuts.Cut, str]:
    """The cut that does most harm, and the sentence that says what was cut."""
    kept = [t.norm for t in case.tokens]
    norms = [source.tokens[t].norm for t in left]
    judged = [
        (cuts.inside(words, marked=marked), f"“{op.source}” was left out of the middle.")
        for op, words, marked in inner
    ]
    if left:
        start = left[0] if norms[0] in {"if", "unless"} else left[-_SHOWN:][0]
        gone = source.span(start, left[-1]).of(source.document.text)
        judged.append(
            (
                cuts.before(norms, kept, case.frame, case.lead, stands_alone=case.stands_alone),
                f"The quote starts after “{gone}”.",
            )
        )
    if right:
        norms = [source.tokens[t].norm for t in right]
        clause = source.pauses_behind(right[0] - 1)
        judged.append(
            (
                cuts.behind(norms, kept, case.frame, clause=clause),
                f"The quote stops before “{_opening(source, right)}”.",
            )
        )
    worst = max(judged, key=lambda j: (j[0].alters, j[0].meaning_changed), default=None)
    return worst or (cuts.HARMLESS, "")


def _opening(source: SourceIndex, tokens: list[int]) -> str:
    """The first words of a cut, with dots if there are more."""
    shown = tokens[:_SHOWN]
    words = source.span(shown[0], shown[-1]).of(source.document.text)
    return words + (" ..." if len(tokens) > _SHOWN else "")


def _spliced(
    case: Case, source: SourceIndex, pieces: tuple[Piece, ...], skipped: int = 0
) -> QuoteCheck:
    if skipped:
        pieces = _split_at_leap(pieces[0], source)
    diff = diff_quote(case, source, pieces)
    turned = meaning(diff) or None
    known = sorted({s.name for s in (_speaker_of(p, source) for p in pieces) if s})
    if skipped:
        n = "a sentence" if skipped == 1 else f"{skipped} sentences"
        message = f"Two parts of a speech were run together; {n} between them left out, unmarked."
    elif len(known) > 1:
        turned = True
        message = f"Words of {' and '.join(known)} were joined into one quote."
    else:
        message = "Two separate remarks were joined into one quote."
    return _check(
        case, Verdict.SPLICED, source, pieces, diff, message, 0.85, meaning_changed=turned
    )


def _split_at_leap(piece: Piece, source: SourceIndex) -> tuple[Piece, ...]:
    groups = [[piece.runs[0]]]
    for a, b in pairwise(piece.runs):
        last, first = a.source[-1], b.source[0]
        apart = source.sentence_of[last] != source.sentence_of[first]
        if apart and between(last, first, source):
            groups.append([])
        groups[-1].append(b)
    return tuple(Piece(tuple(group), piece.speech) for group in groups)


def _reworded(
    case: Case, source: SourceIndex, pieces: tuple[Piece, ...], prefer: frozenset[int]
) -> QuoteCheck:
    """No chain of equal words: the nearest passage decides between altered and invented."""
    near = most_alike(case.tokens, source, prefer=prefer)
    if near is None:
        return _bare(case, Verdict.INVENTED, "No source has anything like it.", 0.95)
    text, name = source.document.text, source.document.id
    tokens = source.tokens[near.first : near.last + 1]
    diff = tuple(diff_tokens(case.text, case.tokens, text, tokens, name))
    span = source.span(near.first, near.last)
    passage = Passage(name, span, span.of(text))
    if not _is_origin(near, diff):
        message = "No source has these words; the nearest passage says something else."
        check = _bare(case, Verdict.INVENTED, message, round(0.95 - 0.5 * near.share, 2))
        return replace(check, source=passage, diff=diff)
    if not near.speech:
        check = _bare(case, Verdict.FROM_PARAPHRASE, _PARAPHRASE_MESSAGE, 0.65)
        return replace(check, source=passage, diff=diff)
    also = [_passage(p, source) for p in pieces if p.weight >= _SEAM]
    also = [p for p in also if not p.span.overlaps(span)]
    message = "The words were rewritten inside the quotation marks."
    if any(not source.is_speech(p.source_first) for p in pieces):
        message = "The quote was rewritten and mixed with the reporter's own words."
    who = source.quote(near.first)
    return replace(
        _bare(case, Verdict.ALTERED, message, 0.75),
        source=passage, also=tuple(also), diff=diff, source_speaker=who.speaker if who else None,
    )  # fmt: skip


def _is_origin(near: Likeness, diff: Sequence[DiffOp]) -> bool:
    if near.speech:
        short = near.content == 1.0 and near.share >= _PARAPHRASED
        return short or (min(near.share, near.content) >= _ALIKE and near.words >= _SHARED)
    equal = [t for op in diff if op.op == "equal" for t in tokenize(op.story)]
    shared = sum(weight(t.norm) >= 1 for t in equal)
    return near.share >= _PARAPHRASED and shared >= _SHARED


def _bare(case: Case, verdict: Verdict, message: str, confidence: float) -> QuoteCheck:
    turned = _TURNED.get(verdict)
    severity = _severity(verdict, turned)
    return QuoteCheck(
        case.quote, verdict, turned, severity, None, (), None, (), confidence, message
    )


_TURNED = {Verdict.INVENTED: True, Verdict.FROM_PARAPHRASE: False, Verdict.VERBATIM: False}


def _check(
    case: Case,
    verdict: Verdict,
    source: SourceIndex,
    pieces: tuple[Piece, ...],
    diff: Sequence[DiffOp],
    message: str,
    confidence: float,
    *,
    meaning_changed: bool | None = None,
    wide: bool = False,
) -> QuoteCheck:
    """A verdict with its evidence: passages (sentence or clause if ``wide``), speaker and diff."""
    turned = _TURNED.get(verdict, meaning_changed)
    passages = [_passage(p, source, wide=wide) for p in pieces]
    speakers = [s for s in (_speaker_of(p, source) for p in pieces) if s]
    return QuoteCheck(
        case.quote, verdict, turned, _severity(verdict, turned), passages[0], tuple(passages[1:]),
        speakers[0] if speakers else None, tuple(diff), confidence,
        message,
    )  # fmt: skip


def _severity(verdict: Verdict, turned: bool | None) -> Severity:
    if verdict in CLEAN_VERDICTS:
        return Severity.NONE
    return Severity.HIGH if turned else Severity.MEDIUM


def _passage(piece: Piece, source: SourceIndex, *, wide: bool = False) -> Passage:
    tokens = [t for run in piece.runs for t in run.source]
    first, last = min(tokens), max(tokens)
    spoken = piece.speech
    while wide and not source.starts_sentence(first):
        if not spoken and source.pauses_behind(first - 1):
            break  # of the reporter's sentence the clause will do
        first -= 1
    while wide and not source.ends_sentence(last):
        if not spoken and source.pauses_behind(last):
            break
        last += 1
    span = source.span(first, last)
    return Passage(source.document.id, span, span.of(source.document.text))


def _speaker_of(piece: Piece, source: SourceIndex) -> Speaker | None:
    quotes = (source.quote(t) for run in piece.runs for t in run.source if source.is_speech(t))
    quote = next(quotes, None)
    return quote.speaker if quote else None


# --- speakers and notes --------------------------------------------------------------------------


def _with_speakers(
    case: Case, check: QuoteCheck, source: SourceIndex, register: Register
) -> QuoteCheck:
    if check.verdict not in {Verdict.VERBATIM, Verdict.TRIMMED, Verdict.ALTERED}:
        return check
    origin = _origin(check, source)
    if origin is None or case.quote.speaker is None or origin.speaker is None:
        return check
    if not register.different(case.quote, origin):
        return check
    names = f"the story gives it to {case.quote.speaker.name}, the source to {origin.speaker.name}"
    if check.verdict is Verdict.ALTERED:
        return replace(check, notes=(*check.notes, f"The speaker differs too: {names}."))
    trimmed = " and shortened" if check.verdict is Verdict.TRIMMED else ""
    return replace(
        check, verdict=Verdict.REATTRIBUTED, meaning_changed=True, severity=Severity.HIGH,
        confidence=0.85, message=f"The words are right{trimmed}, the speaker is not: {names}.",
    )  # fmt: skip


def _origin(check: QuoteCheck, source: SourceIndex) -> Quote | None:
    """The source's quote that the passage lies in."""
    if check.source is None:
        return None
    span = check.source.span
    return next((q for q in source.quotes if q.outer.overlaps(span)), None)


def _with_note(check: QuoteCheck, source: SourceIndex) -> QuoteCheck:
    if check.verdict not in {Verdict.ALTERED, Verdict.SPLICED}:
        return check
    how = translated(check, source)
    if how is None:
        return check
    note = f'May be another translation: the source calls its own version "{how}".'
    return replace(check, notes=(*check.notes, note))
