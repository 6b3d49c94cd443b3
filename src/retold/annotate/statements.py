"""The statements of a document: the clauses that a cue gives to somebody, and the quotes.

Every statement gets its speaker by name: pronouns and roles are resolved in the order of the
text, and whoever spoke last, in a quote or not, is the likeliest "he" of the next sentence.
Whole quotes keep the speaker that :mod:`retold.annotate.speakers` found for them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from retold.annotate.carriers import nested_carrier
from retold.annotate.chains import Chain, Frames, carried
from retold.annotate.clauses import Raw, find_raw, pieces
from retold.annotate.coreference import Resolved
from retold.annotate.scene import Scene, Sentence
from retold.annotate.sentences import quotes_in
from retold.annotate.sources import quoted_as_saying
from retold.annotate.tags import Found
from retold.annotate.trees import Parsed, fragments
from retold.annotate.who import Namer, source_as_carrier
from retold.language.carriers import ANONYMITY
from retold.language.cues import CUES
from retold.language.parser import Tree
from retold.language.people import PERSON_NOUNS, REPORTING_VERBS
from retold.model import Force, Quote, QuoteKind, Span, Speaker, Statement, StatementKind

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_FINDERS = frozenset("poll survey study report analysis inquiry review watchdog".split())
_POLLS = frozenset("poll survey study".split())
_HEAD_WORDS = 10  # in which the colon of a headline is looked for
_FEW = 3  # words that stand behind it at least


@dataclass(frozen=True, slots=True)
class _Placed:
    """A statement with the number of its sentence, and the clause that it was made from."""

    statement: Statement
    number: int
    raw: Raw | None = None


def find_statements(
    scene: Scene, quotes: Sequence[Quote], parsed: Sequence[Parsed]
) -> tuple[Statement, ...]:
    """Return the statements of ``scene`` in order, an outer one before what is nested in it.

    Args:
        scene: the document laid out.
        quotes: its quotes with their speakers.
        parsed: its sentences, as :func:`retold.annotate.trees.parse_scene` gives them.
    """
    return tuple(_Finder(scene, quotes, parsed).find())


class _Finder:
    def __init__(self, scene: Scene, quotes: Sequence[Quote], parsed: Sequence[Parsed]) -> None:
        self.scene, self.quotes, self.text = scene, quotes, scene.text
        self.namer = Namer(scene)
        self.parsed = parsed
        self.fragments = fragments(scene, self.parsed)

    def find(self) -> list[Statement]:
        out: list[_Placed] = []
        for parsed in self.parsed:
            sentence = self.scene.sentences[parsed.number]
            raws = find_raw(parsed)
            here = [self._clause(parsed, raw) for raw in raws]
            here += self._whole_quotes(sentence, parsed, here)
            here = self._chained(parsed, raws, here)
            here += self._headed(parsed, here)
            here.sort(key=lambda p: (p.statement.span.start, -p.statement.span.end))
            speakers = [p.statement.speaker for p in here if p.statement.speaker]
            sentence.speaker = sentence.speaker or next(iter(speakers), None)
            out += here
        out = _same_bodies(self._put_together(out))
        return list(carried(self.text, [(p.statement, p.number) for p in out]))

    # --- clauses

    def _clause(self, parsed: Parsed, raw: Raw) -> _Placed:
        tree = parsed.tree
        last = raw.cue[0]
        while last + 1 in raw.cue:
            last += 1
        cue = Span(tree.start[raw.cue[0]], tree.end[last])
        who = self.namer.who(parsed, raw)
        return _Placed(self._made(tree, raw.content, who, cue, raw.force), parsed.number, raw)

    def _made(
        self, tree: Tree, content: Sequence[int], who: Resolved, cue: Span | None, force: Force
    ) -> Statement:
        words = [t for t in content if tree.pos[t] != "PUNCT"]
        near = quotes_in(self.quotes, Span(tree.start[content[0]], tree.end[content[-1]]))
        inside = sum(
            any(q.span.start <= tree.start[t] and tree.end[t] <= q.outer.end for q in near)
            for t in words
        )
        kind = StatementKind.DIRECT if inside == len(words) else StatementKind.MIXED
        return Statement(
            kind if inside else StatementKind.INDIRECT,
            tuple(Span(start, end) for start, end in pieces(tree, content)),
            who.speaker,
            cue,
            force,
            reason=who.reason,
            candidates=who.candidates,
            certain=who.certain,
        )

    def _headed(self, parsed: Parsed, found: Sequence[_Placed]) -> list[_Placed]:
        """``Poll: Half of voters ...``, ``Minister: We will not pay``: what a colon leads to."""
        sentence, tree = self.scene.sentences[parsed.number], parsed.tree
        words = sentence.words
        colon = next((i for i, w in enumerate(words[:_HEAD_WORDS]) if w.text == ":"), None)
        if not colon or words[colon + 1 : colon + 2] == [] or words[colon + 1].text == "“”":
            return []
        head = next((m for m in sentence.mentions if m.last == colon and m.first <= 1), None)
        if head is None or head.kind == "pronoun":
            return []
        start = words[colon].end
        if any(p.statement.cue is None and p.statement.span.start >= start for p in found):
            return []
        rest = [i for i in range(len(tree)) if tree.start[i] >= start and i not in parsed.stand_ins]
        while rest and tree.pos[rest[-1]] == "PUNCT":
            rest.pop()
        found_out = words[colon - 1].low in _FINDERS
        polled = words[colon - 1].low in _POLLS  # "Poll: Half of voters against tolls"
        headline = self.scene.sentences[0].paragraph == sentence.paragraph
        if not (found_out or headline or head.kind == "name") or len(rest) < _FEW:
            return []
        if not polled and not any(tree.tag[i] in _FINITE for i in rest):
            return []
        who = self.namer.resolver.resolve(Found(head, None, "before a colon"), parsed.number)
        return [_Placed(self._made(tree, rest, who, None, Force.NEUTRAL), parsed.number)]

    # --- quotes

    def _whole_quotes(
        self, sentence: Sentence, parsed: Parsed, found: Sequence[_Placed]
    ) -> list[_Placed]:
        """The quotes of a sentence that are in no clause's content."""
        contents = [piece for p in found for piece in p.statement.content]
        out = []
        for number in sentence.quotes:
            quote = self.quotes[number]
            if quote.speaker is None and quote.cue is None:
                continue
            if quote.kind is not QuoteKind.SPEECH and not self._beside_cue(quote):
                continue
            covered = quote.cue is None or any(piece.overlaps(quote.span) for piece in contents)
            if number in self.fragments and covered:
                continue
            statement = Statement(
                StatementKind.DIRECT,
                (quote.span,),
                quote.speaker,
                quote.cue,
                self._force(quote.cue),
                reason=quote.reason,
                candidates=quote.candidates,
                certain=quote.certain,
            )
            out.append(_Placed(statement, parsed.number))
        return out

    def _beside_cue(self, quote: Quote) -> bool:
        """``he shouted "yes"``: a word or two are an utterance beside a verb of speech."""
        cue = quote.cue
        if cue is None or cue.of(self.text).casefold() not in REPORTING_VERBS:
            return False
        first, second = sorted((quote.outer, cue))
        return not re.search(r"\w", self.text[first.end : second.start])

    def _force(self, cue: Span | None) -> Force:
        entries = CUES.get(cue.of(self.text).casefold(), ()) if cue else ()
        return entries[0].force if entries else Force.NEUTRAL

    def _put_together(self, placed: Sequence[_Placed]) -> list[_Placed]:
        """Put the pieces of a quote that its tag interrupts in mid-sentence into one statement."""
        turns = {q.span: q.turn for q in self.quotes}
        out: list[_Placed] = []
        for item in placed:
            last = out[-1] if out else None
            if last is None or last.raw or item.raw or last.number != item.number:
                out.append(item)
                continue
            before, this = last.statement, item.statement
            end, start = before.span.end, this.span.start
            turn = turns.get(this.content[0])
            one = turn is not None and turns.get(before.content[-1]) == turn and start >= end
            between = self.text[end:start].rstrip("\"'“‘ ") if one else ""
            if one and (self.text[start].islower() or between.endswith((",", "—", "–"))):
                joined = replace(
                    before,
                    content=(*before.content, *this.content),
                    via=before.via or this.via,
                    when=before.when or this.when,
                    cue=before.cue or this.cue,
                )
                out[-1] = replace(last, statement=joined)
            else:
                out.append(item)
        return out

    # --- chains

    def _chained(
        self, parsed: Parsed, raws: Sequence[Raw], placed: Sequence[_Placed]
    ) -> list[_Placed]:
        """The statements of a sentence with their carriers and times."""
        frames = Frames(self.text, parsed, raws, self.namer.is_person)
        hidden = self._anonymous(parsed.number)
        out = []
        for item in placed:
            chain = self._chain(frames, parsed.tree, item)
            own = source_as_carrier(parsed.tree, item.raw) if item.raw else None
            told = [
                nested_carrier(other.statement, self.text)
                for other in placed
                if other is not item and _is_told_by(item.statement, other.statement)
            ]
            statement = replace(
                item.statement,
                via=(*chain.via, *(link for link in (own, *told) if link is not None)),
                addressee=chain.addressee,
                when=chain.when,
                anonymous=hidden,
            )
            out.append(replace(item, statement=statement))
        return out

    def _chain(self, frames: Frames, tree: Tree, item: _Placed) -> Chain:
        if item.raw is not None:
            return frames.chain(item.raw.verb, item.raw.content, item.raw.source)
        cue, speaker = item.statement.cue, item.statement.speaker
        if cue is None:
            return Chain()
        verb = next((t for t in range(len(tree)) if tree.start[t] == cue.start), None)
        if verb is not None:  # "the agency quoted him as saying"
            verb = quoted_as_saying(tree, verb) or verb
        span = speaker.span if speaker else None
        source = next(
            (t for t in range(len(tree)) if span and span.start <= tree.start[t] < span.end), None
        )
        return Chain() if verb is None else frames.chain(verb, (), source)

    def _anonymous(self, number: int) -> Span | None:
        """The words of a sentence that tell that somebody would not be named."""
        span = self.scene.sentences[number].span
        match = ANONYMITY.search(self.text, span.start, span.end)
        if match is None:
            return None
        found = Span(match.start(), match.end())
        return None if any(q.outer.overlaps(found) for q in self.quotes) else found


def _is_told_by(inner: Statement, outer: Statement) -> bool:
    """Whether the outer statement's speaker reports what somebody else says."""
    if inner.speaker and outer.speaker and inner.speaker.name == outer.speaker.name:
        return False
    return inner.cue is not None and any(piece.covers(inner.cue) for piece in outer.content)


def _same_bodies(placed: Sequence[_Placed]) -> list[_Placed]:
    """``the spokesperson``: the one of "a Mongolian government spokesperson", if there is one."""
    out: list[_Placed] = []
    named: list[str] = []
    for item in placed:
        speaker = item.statement.speaker
        meant = _named_before(speaker, named) if speaker else None
        if speaker is not None and meant is not None:
            statement = replace(item.statement, speaker=replace(speaker, name=meant))
            out.append(replace(item, statement=statement))
            continue
        if speaker is not None and _head(speaker.name) in PERSON_NOUNS:
            named.append(speaker.name)
        out.append(item)
    return out


def _named_before(speaker: Speaker, named: Sequence[str]) -> str | None:
    """The one earlier description that says all that this definite one says, and more."""
    if not speaker.text.casefold().startswith(("the ", "that ")):
        return None
    fits = {name for name in named if _head(name) == _head(speaker.name)}
    words = set(speaker.name.casefold().split())
    only = next(iter(fits)) if len(fits) == 1 else ""
    return only if only and words <= set(only.casefold().split()) else None


_BEHIND = re.compile(r"\s+(?:for|of|at|from|with|in|who|familiar|close|briefed)\b")


def _head(name: str) -> str:
    """The head of a description, lower case: of "spokesman for the ministry" the first word."""
    words = _BEHIND.split(name)[0].split()
    return words[-1].casefold() if words else ""
