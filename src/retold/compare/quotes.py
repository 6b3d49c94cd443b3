"""The verdict on each quote of the story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from retold.align.index import SourceIndex, is_title
from retold.align.quotes import (
    Alignment,
    Piece,
    align,
    joined,
    most_alike,
    weight,
)
from retold.annotate import Annotated
from retold.annotate.quotes import SPEECH_WORDS, paragraphs
from retold.annotate.sentences import find_sentences
from retold.annotate.words import words_of
from retold.compare import cuts
from retold.compare.diff import diff_tokens, step
from retold.compare.speakers import Register
from retold.language.english import (
    HEDGES,
    NEGATIONS,
    QUANTIFIERS,
    STOPWORDS,
    TRANSLATION_MARKS,
)
from retold.language.tokens import ELLIPSIS, Token, tokenize
from retold.model import (
    DiffOp,
    Passage,
    Quote,
    QuoteCheck,
    QuoteKind,
    Severity,
    Span,
    Speaker,
    Verdict,
)

_ALIGNED = 0.6  # coverage from which the chain decides
_ALIKE = 0.5  # share of stems from which a passage counts as the origin
_PARAPHRASED = 0.6  # the same for the reporter's own words
_SHARED = 2  # content words in common, at least, for a paraphrase
_SEAM = 1.3  # weight a second piece needs to count as an utterance of its own
_SMALL_SHARE = 0.12  # share of the quote below which a second piece is a coincidence

_GOODNESS = {
    Verdict.VERBATIM: 6,
    Verdict.TRIMMED: 5,
    Verdict.REATTRIBUTED: 4,
    Verdict.ALTERED: 3,
    Verdict.SPLICED: 3,
    Verdict.FROM_PARAPHRASE: 2,
    Verdict.INVENTED: 0,
}
_MODALS = frozenset(
    ["may", "might", "could", "would", "can", "will", "should", "must", "shall", "going"]
)


@dataclass(frozen=True, slots=True)
class _Case:
    """One quote of the story with what stands around it."""

    quote: Quote
    text: str
    tokens: list[Token]
    frame: frozenset[str]
    stands_alone: bool
    siblings: tuple[Quote, ...] = ()  # the other parts of the same utterance in the story


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
    for case in _cases(story):
        judged = [_judge(case, source, register) for source in sources]
        best = max(judged, key=lambda j: (_GOODNESS[j.check.verdict], j.score))
        title = case.quote.kind is QuoteKind.TITLE
        if not (title and best.check.verdict is not Verdict.VERBATIM):
            out.append(best.check)
    return tuple(out)


def _cases(story: Annotated) -> list[_Case]:
    text = story.document.text
    sentences = find_sentences(text, paragraphs(story.document), story.quotes)
    out: list[_Case] = []
    for quote in story.quotes:
        tokens = tokenize(text, quote.span.start, quote.span.end)
        words = [t for t in tokens if t.norm != ELLIPSIS]
        if (
            quote.kind is QuoteKind.SCARE
            or (quote.kind is QuoteKind.TITLE and len(words) < SPEECH_WORDS)
            or not words
        ):
            continue
        around = next((s for s in sentences if s.overlaps(quote.outer)), quote.outer)
        frame = _outside(text, around, story.quotes)
        siblings = tuple(q for q in story.quotes if q.turn == quote.turn and q is not quote)
        out.append(_Case(quote, text, tokens, frame, _stands_alone(text, quote), siblings))
    return out


def _outside(text: str, around: Span, quotes: Sequence[Quote]) -> frozenset[str]:
    words: set[str] = set()
    start = around.start
    for quote in quotes:
        if quote.outer.overlaps(around):
            words |= {t.norm for t in tokenize(text, start, max(start, quote.outer.start))}
            start = max(start, quote.outer.end)
    return frozenset(words | {t.norm for t in tokenize(text, start, max(start, around.end))})


def _stands_alone(text: str, quote: Quote) -> bool:
    before = text[max(0, quote.outer.start - 3) : quote.outer.start].rstrip()
    first = next((c for c in quote.span.of(text) if c.isalnum()), "")
    return first.isupper() or not before or before[-1] in ".:!?"


# --- one quote, one source ---------------------------------------------------------------------


def _judge(case: _Case, source: SourceIndex, register: Register) -> _Judged:
    prefer = frozenset(
        q.turn for q in source.quotes if register.same(case.quote.speaker, q.speaker)
    )
    found = align(case.tokens, source, prefer=prefer)
    pieces = _worthy(found)
    if pieces and found.coverage >= _ALIGNED:
        check = _aligned(case, source, pieces, found.coverage)
    else:
        check = _reworded(case, source, pieces, prefer)
    check = _with_speakers(case, check, source, register)
    return _Judged(_with_notes(check, source), found.score)


def _worthy(found: Alignment) -> tuple[Piece, ...]:
    """Drop pieces that are too small to be an utterance of their own."""
    if len(found.pieces) < 2:
        return found.pieces
    total = sum(p.weight for p in found.pieces)
    kept = tuple(p for p in found.pieces if p.weight >= _SEAM and p.weight >= _SMALL_SHARE * total)
    return kept or (max(found.pieces, key=lambda p: p.weight),)


def _aligned(
    case: _Case, source: SourceIndex, pieces: tuple[Piece, ...], coverage: float
) -> QuoteCheck:
    spoken = [p for p in pieces if _spoken_share(p, source) >= 0.5]
    if case.quote.kind is QuoteKind.TITLE or all(
        is_title(source.quote(p.source_first)) for p in pieces
    ):
        if len(pieces) == 1 and not _changes(_diff(case, source, pieces)):
            return _check(
                case,
                Verdict.VERBATIM,
                False,
                source,
                pieces,
                0.95,
                "The same words stand in the source.",
            )
    if not spoken:
        return _from_paraphrase(case, source, pieces, coverage)
    if len(pieces) == 1 and _spoken_share(pieces[0], source) == 1.0:
        return _one_piece(case, source, pieces[0])
    seams = _seams(pieces, source)
    within = {source.sentence_of[t] for p in pieces for r in p.runs for t in r.source}
    if (
        len(spoken) == len(pieces)
        and seams
        and len(within) > 1
        and coverage >= 0.7
        and all(_spoken_share(p, source) == 1.0 for p in pieces)
    ):
        return _spliced(case, source, pieces)
    if sum(p.weight for p in spoken) < 0.45 * sum(p.weight for p in pieces):
        return _from_paraphrase(case, source, pieces, coverage)
    diff = _diff(case, source, pieces)
    if len(pieces) > 1 and len(spoken) == len(pieces):
        message = f"The words were changed and put in another order: {_summary(diff)}."
    else:
        message = f"The source's quote was mixed with the reporter's own words: {_summary(diff)}."
    return _altered(case, source, pieces, diff, _meaning(diff), message, 0.85)


def _spoken_share(piece: Piece, source: SourceIndex) -> float:
    tokens = [t for run in piece.runs for t in run.source]
    return sum(source.is_speech(t) and not is_title(source.quote(t)) for t in tokens) / len(tokens)


def _seams(pieces: tuple[Piece, ...], source: SourceIndex) -> bool:
    return any(
        not joined(a.source_last, b.source_first, source)
        for a, b in zip(pieces, pieces[1:], strict=False)
    )


def _one_piece(case: _Case, source: SourceIndex, piece: Piece) -> QuoteCheck:
    """All the words come from one turn: what was changed, what was cut?"""
    diff = _diff(case, source, (piece,))
    changes = [op for op in diff if op.op in {"replace", "insert"} and _words(op.story)]
    if changes:
        return _altered(
            case, source, (piece,), diff, _meaning(diff), f"{_capital(_summary(diff))}.", 0.9
        )
    skipped = _skipped_sentences(case, source, piece)
    if skipped:
        return _spliced(case, source, (piece,), skipped)
    worst = cuts.HARMLESS
    for words, marked in _inner_cuts(diff):
        worst = _worse(worst, cuts.inside(words, marked=marked))
    left, right = _outer_cuts(source, piece, _elsewhere(case, source, piece))
    worst = _worse(worst, cuts.before(left, case.frame, stands_alone=case.stands_alone))
    worst = _worse(
        worst,
        cuts.behind(
            right, [t.norm for t in case.tokens], case.frame, stands_alone=case.stands_alone
        ),
    )
    if worst.alters:
        message = f"Words were cut from the quote, and {worst.reason}."
        return _altered(case, source, (piece,), diff, worst.meaning_changed, message, 0.85)
    inner = bool(_inner_cuts(diff))
    hidden = _closed_ellipsis(case, source, piece)
    if left or right or inner or hidden:
        message = "Shortened; the words that remain are the source's."
        if hidden:
            message = 'The source marks words left out here ("..."); the story runs the two parts together.'
        return _check(case, Verdict.TRIMMED, False, source, (piece,), 0.95, message, diff=diff)
    return _check(
        case,
        Verdict.VERBATIM,
        False,
        source,
        (piece,),
        0.99,
        "The source has the same words.",
        diff=diff,
    )


def _worse(a: cuts.Cut, b: cuts.Cut) -> cuts.Cut:
    return b if b.alters and (not a.alters or (b.meaning_changed and not a.meaning_changed)) else a


def _inner_cuts(diff: Sequence[DiffOp]) -> list[tuple[list[str], bool]]:
    """Words left out inside the quote, and whether the story marks the place."""
    out: list[tuple[list[str], bool]] = []
    for op in diff:
        if op.op == "delete" or (op.op == "replace" and not _words(op.story)):
            words = [t.norm for t in tokenize(op.source) if not _in_brackets(op.source, t)]
            if words and _words(op.source):
                out.append((words, bool(op.story)))
    return out


def _between(a: int, b: int, source: SourceIndex) -> list[int]:
    if source.is_speech(a) and source.is_speech(b):
        return source.speech[source.place_in_speech[a] + 1 : source.place_in_speech[b]]
    return list(range(a + 1, b))


def _skipped_sentences(case: _Case, source: SourceIndex, piece: Piece) -> int:
    """Number of whole sentences that the story leaps over without a mark."""
    count = 0
    for a, b in zip(piece.runs, piece.runs[1:], strict=False):
        if any(t.norm == ELLIPSIS for t in case.tokens[a.last : b.first]):
            continue
        first, last = source.sentence_of[a.source[-1]], source.sentence_of[b.source[0]]
        between = {source.sentence_of[t] for t in _between(a.source[-1], b.source[0], source)}
        whole = between - {first, last}
        head = [
            t for t in _between(a.source[-1], b.source[0], source) if source.sentence_of[t] == last
        ]
        beheaded = first != last and any(weight(source.tokens[t].norm) >= 1 for t in head)
        if whole or beheaded:
            count += max(1, len(whole))
    return count


def _elsewhere(case: _Case, source: SourceIndex, piece: Piece) -> frozenset[int]:
    """Source tokens that other parts of the story's utterance hold: they were not cut."""
    held: set[int] = set()
    for sibling in case.siblings:
        tokens = tokenize(case.text, sibling.span.start, sibling.span.end)
        prefer = frozenset({source.turn(piece.source_first)})
        for other in align(tokens, source, prefer=prefer).pieces:
            held.update(t for run in other.runs for t in run.source)
    return frozenset(held)


def _outer_cuts(
    source: SourceIndex, piece: Piece, held: frozenset[int]
) -> tuple[list[str], list[str]]:
    """Folded words of the source's sentence, inside its marks, before and behind the piece."""
    first, last = piece.source_first, piece.source_last
    left: list[str] = []
    at = first - 1
    while (
        at >= 0
        and source.quote_of[at] == source.quote_of[first]
        and source.sentence_of[at] == source.sentence_of[first]
    ):
        if not source.tokens[at].bracketed and at not in held:
            left.insert(0, source.tokens[at].norm)
        at -= 1
    right: list[str] = []
    at = last + 1
    while (
        at < len(source.tokens)
        and source.quote_of[at] == source.quote_of[last]
        and source.sentence_of[at] == source.sentence_of[last]
    ):
        if not source.tokens[at].bracketed and at not in held:
            right.append(source.tokens[at].norm)
        at += 1
    return _without_ellipsis(left), _without_ellipsis(right)


def _without_ellipsis(words: list[str]) -> list[str]:
    return words if any(w != ELLIPSIS for w in words) else []


def _closed_ellipsis(case: _Case, source: SourceIndex, piece: Piece) -> bool:
    """The source has "..." inside the piece and the story does not."""
    if any(t.norm == ELLIPSIS for t in case.tokens):
        return False
    members = [t for run in piece.runs for t in run.source]
    return any(source.tokens[t].norm == ELLIPSIS for t in range(members[0], members[-1] + 1))


# --- verdicts that are not harmless --------------------------------------------------------------


def _spliced(
    case: _Case, source: SourceIndex, pieces: tuple[Piece, ...], skipped: int = 0
) -> QuoteCheck:
    if skipped:
        parts = _split_at_leap(pieces[0], source)
        n = "a sentence" if skipped == 1 else f"{skipped} sentences"
        message = f"Two parts of a speech were run together: {n} between them left out, and nothing marks it."
    else:
        parts = pieces
        names = [_speaker_of(p, source) for p in parts]
        known = {s.name for s in names if s}
        if len(known) > 1:
            message = f"Words of {' and '.join(sorted(known))} were joined into one quote."
        else:
            message = "Two separate remarks were joined into one quote."
    return _check(
        case, Verdict.SPLICED, None, source, parts, 0.85, message, diff=_diff(case, source, parts)
    )


def _split_at_leap(piece: Piece, source: SourceIndex) -> tuple[Piece, ...]:
    out: list[list[object]] = []
    groups: list[list] = [[piece.runs[0]]]
    for a, b in zip(piece.runs, piece.runs[1:], strict=False):
        if source.sentence_of[a.source[-1]] != source.sentence_of[b.source[0]] and _between(
            a.source[-1], b.source[0], source
        ):
            groups.append([b])
        else:
            groups[-1].append(b)
    del out
    return tuple(Piece(tuple(g), piece.speech) for g in groups)


def _from_paraphrase(
    case: _Case, source: SourceIndex, pieces: tuple[Piece, ...], coverage: float
) -> QuoteCheck:
    message = "The source has this only in the reporter's own words; the story puts it in quotation marks."
    confidence = 0.9 if coverage > 0.8 else 0.75
    return _check(
        case,
        Verdict.FROM_PARAPHRASE,
        False,
        source,
        pieces,
        confidence,
        message,
        diff=_diff(case, source, pieces),
    )


def _altered(
    case: _Case,
    source: SourceIndex,
    pieces: tuple[Piece, ...],
    diff: list[DiffOp],
    meaning: bool | None,
    message: str,
    confidence: float,
) -> QuoteCheck:
    return _check(case, Verdict.ALTERED, meaning, source, pieces, confidence, message, diff=diff)


def _reworded(
    case: _Case, source: SourceIndex, pieces: tuple[Piece, ...], prefer: frozenset[int]
) -> QuoteCheck:
    """No chain of equal words: the nearest passage decides between altered and invented."""
    near = most_alike(case.tokens, source, prefer=prefer)
    if near is None:
        return _bare(case, Verdict.INVENTED, True, 0.95, "No source has anything like it.")
    passage = Passage(source.document.id, source.span(near.first, near.last), "")
    passage = replace(passage, text=passage.span.of(source.document.text))
    tokens = source.tokens[near.first : near.last + 1]
    diff = tuple(
        diff_tokens(case.text, case.tokens, source.document.text, tokens, source.document.id)
    )
    who = source.quote(near.first)
    share = near.share
    shared = sum(op.op == "equal" for op in diff) and sum(
        weight(t.norm) >= 1 for op in diff if op.op == "equal" for t in tokenize(op.story)
    )
    if share < _ALIKE or (not near.speech and (share < _PARAPHRASED or shared < _SHARED)):
        message = "No source has these words; the nearest passage says something else."
        check = _bare(case, Verdict.INVENTED, True, round(0.95 - 0.5 * share, 2), message)
        return replace(check, source=passage, diff=diff)
    if near.speech:
        also = tuple(
            _passage(p, source)
            for p in pieces
            if not passage.span.overlaps(_passage(p, source).span)
        )
        message = "The words were rewritten inside the quotation marks."
        if any(not source.is_speech(p.source_first) for p in pieces):
            message = "The quote was rewritten and mixed with the reporter's own words."
        check = _bare(case, Verdict.ALTERED, None, 0.75, message)
        return replace(
            check, source=passage, also=also, diff=diff, source_speaker=who.speaker if who else None
        )
    message = "The source has this only in the reporter's own words; the story puts it in quotation marks."
    return replace(
        _bare(case, Verdict.FROM_PARAPHRASE, False, 0.65, message), source=passage, diff=diff
    )


def _bare(
    case: _Case, verdict: Verdict, meaning: bool | None, confidence: float, message: str
) -> QuoteCheck:
    return QuoteCheck(
        case.quote,
        verdict,
        meaning,
        _severity(verdict, meaning),
        None,
        (),
        None,
        (),
        confidence,
        message,
    )


def _check(
    case: _Case,
    verdict: Verdict,
    meaning: bool | None,
    source: SourceIndex,
    pieces: tuple[Piece, ...],
    confidence: float,
    message: str,
    *,
    diff: Sequence[DiffOp] | None = None,
) -> QuoteCheck:
    passages = [_passage(p, source) for p in pieces]
    speaker = next((s for s in (_speaker_of(p, source) for p in pieces) if s), None)
    steps = tuple(diff if diff is not None else _diff(case, source, pieces))
    return QuoteCheck(
        case.quote, verdict, meaning, _severity(verdict, meaning), passages[0], tuple(passages[1:]),
        speaker, steps, confidence, message,
    )  # fmt: skip


def _severity(verdict: Verdict, meaning: bool | None) -> Severity:
    if verdict in {Verdict.VERBATIM, Verdict.TRIMMED}:
        return Severity.NONE
    if verdict in {Verdict.INVENTED, Verdict.REATTRIBUTED} or meaning:
        return Severity.HIGH
    return Severity.MEDIUM


def _passage(piece: Piece, source: SourceIndex) -> Passage:
    tokens = [t for run in piece.runs for t in run.source]
    span = source.span(min(tokens), max(tokens))
    return Passage(source.document.id, span, span.of(source.document.text))


def _speaker_of(piece: Piece, source: SourceIndex) -> Speaker | None:
    quote = next(
        (source.quote(t) for run in piece.runs for t in run.source if source.is_speech(t)), None
    )
    return quote.speaker if quote else None


# --- the diff ------------------------------------------------------------------------------------


def _diff(case: _Case, source: SourceIndex, pieces: tuple[Piece, ...]) -> list[DiffOp]:
    """Diff the whole quote against its pieces, each with the words that the quote has around it."""
    out: list[DiffOp] = []
    done = 0
    for number, piece in enumerate(pieces):
        last = len(case.tokens) if number == len(pieces) - 1 else pieces[number + 1].first
        end = max(piece.last, last if number == len(pieces) - 1 else piece.last)
        story = case.tokens[done:end]
        members = _window(source, piece, piece.first - done, end - piece.last)
        tokens = [source.tokens[t] for t in members]
        out += diff_tokens(case.text, story, source.document.text, tokens, source.document.id)
        done = end
    if done < len(case.tokens):
        out.append(step("insert", case.text, case.tokens[done:], "", [], source.document.id))
    return out


def _window(source: SourceIndex, piece: Piece, before: int, behind: int) -> list[int]:
    """The source tokens from the piece's first to its last, widened inside its sentence.

    Widened only as far as the quote has words of its own there, so that they show as replaced.
    """
    if (
        source.is_speech(piece.source_first)
        and source.is_speech(piece.source_last)
        and source.turn(piece.source_first) == source.turn(piece.source_last)
    ):
        a, b = source.place_in_speech[piece.source_first], source.place_in_speech[piece.source_last]
        members = list(source.speech[a : b + 1])
    else:
        members = list(range(piece.source_first, piece.source_last + 1))
    for _ in range(before):
        t = members[0] - 1
        if t < 0 or source.starts_sentence(members[0]):
            break
        members.insert(0, t)
    for _ in range(behind):
        if source.ends_sentence(members[-1]):
            break
        members.append(members[-1] + 1)
    return members


def _changes(diff: Sequence[DiffOp]) -> list[DiffOp]:
    return [op for op in diff if op.op != "equal" and not _ignorable(op)]


def _ignorable(op: DiffOp) -> bool:
    """Ellipses and editor's brackets are no alteration."""
    if op.op == "replace" and not _words(op.story):
        return ELLIPSIS not in {t.norm for t in tokenize(op.story)}  # an editor's gloss for a word
    return not _words(op.story) and not _words(op.source)


def _words(text: str) -> bool:
    """Whether there is more in it than ellipses and editor's brackets."""
    return any(t.norm != ELLIPSIS and not _in_brackets(text, t) for t in tokenize(text))


def _in_brackets(text: str, token: Token) -> bool:
    return token.bracketed or (text.startswith("[") and text.endswith("]"))


def _summary(diff: Sequence[DiffOp]) -> str:
    """The changes in words, the first three at most."""
    parts: list[str] = []
    for op in _changes(diff):
        if op.op == "replace":
            parts.append(f"“{op.source}” became “{op.story}”")
        elif op.op == "insert":
            parts.append(f"“{op.story}” was added")
        else:
            parts.append(f"“{op.source}” was left out")
    more = len(parts) - 3
    return (
        "; ".join(parts[:3]) + (f"; and {more} more" if more > 0 else "")
        if parts
        else "the order of the words"
    )


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _meaning(diff: Sequence[DiffOp]) -> bool | None:
    """Whether changes turn the meaning: numbers, negation, hedges, extent each on their own."""
    content = False
    for op in _changes(diff):
        a = {t.norm for t in tokenize(op.story)}
        b = {t.norm for t in tokenize(op.source)}
        for table in (NEGATIONS, HEDGES | _MODALS, QUANTIFIERS):
            if bool(a & table) != bool(b & table) or (
                table is not NEGATIONS and (a & table) != (b & table)
            ):
                return True
        if {w for w in a if w[:1].isdigit()} != {w for w in b if w[:1].isdigit()}:
            return True
        content = content or any(weight(w) >= 1 for w in (a ^ b) - STOPWORDS)
    return None if content else False


# --- speakers and notes --------------------------------------------------------------------------


def _with_speakers(
    case: _Case, check: QuoteCheck, source: SourceIndex, register: Register
) -> QuoteCheck:
    if check.verdict not in {Verdict.VERBATIM, Verdict.TRIMMED, Verdict.ALTERED}:
        return check
    origin = _origin(check, source)
    if origin is None or case.quote.speaker is None or check.source_speaker is None:
        return check
    if not register.different(case.quote, origin):
        return check
    names = f"the story gives it to {case.quote.speaker.name}, the source to {check.source_speaker.name}"
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
    return next((q for q in source.quotes if q.outer.overlaps(check.source.span)), None)


def _with_notes(check: QuoteCheck, source: SourceIndex) -> QuoteCheck:
    if check.source is None or check.verdict not in {Verdict.ALTERED, Verdict.SPLICED}:
        return check
    how = _translated(check, source)
    if how is None:
        return check
    note = f'May be another translation: the source calls its own version "{how}".'
    return replace(check, notes=(*check.notes, note))


def _translated(check: QuoteCheck, source: SourceIndex) -> str | None:
    """The source's own word for it where it says that this speaker's words are a translation."""
    text = source.document.text
    name = (
        check.source_speaker.name.split()[-1]
        if check.source_speaker and check.source_speaker.name
        else None
    )
    for sentence in find_sentences(text, paragraphs(source.document), source.quotes):
        outside = _narration(text, sentence, source.quotes)
        mark = TRANSLATION_MARKS.search(outside)
        if not mark:
            continue
        near = check.source is not None and sentence.overlaps(check.source.span)
        if near or (name and name in {w.text for w in words_of(outside)}):
            return mark.group()
    return None


def _narration(text: str, sentence: Span, quotes: Sequence[Quote]) -> str:
    out, start = [], sentence.start
    for quote in quotes:
        if quote.outer.overlaps(sentence):
            out.append(text[start : max(start, quote.outer.start)])
            start = max(start, quote.outer.end)
    return " ".join([*out, text[start : max(start, sentence.end)]])
