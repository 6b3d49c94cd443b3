"""The statements of a document: the clauses that a cue gives to somebody, and the quotes.

Every statement gets its speaker by name: pronouns and roles are resolved in the order of the
text, and whoever spoke last, in a quote or not, is the likeliest "he" of the next sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from retold.annotate.chains import Frames, carried, nested_carrier
from retold.annotate.clauses import Raw, find_raw, pieces
from retold.annotate.coreference import Resolved, Resolver
from retold.annotate.mentions import Mention, sort_of
from retold.annotate.scene import Scene, Sentence
from retold.annotate.tags import Found
from retold.annotate.trees import Parsed, fragments, parse_scene
from retold.annotate.words import words_of
from retold.language.cues import CUES
from retold.language.parser import Tree
from retold.model import Force, Quote, QuoteKind, Span, Speaker, Statement, StatementKind


@dataclass(frozen=True, slots=True)
class Placed:
    """A statement with the sentence in which its cue stands, for the finding of its chain."""

    statement: Statement
    number: int
    parsed: Parsed | None
    raw: Raw | None


def find_statements(scene: Scene, quotes: Sequence[Quote]) -> tuple[Statement, ...]:
    """Return the statements of ``scene`` in order.

    Args:
        scene: the document laid out.
        quotes: its quotes with their speakers.
    """
    return tuple(p.statement for p in _Finder(scene, quotes).find())


class _Finder:
    def __init__(self, scene: Scene, quotes: Sequence[Quote]) -> None:
        self.scene, self.quotes = scene, quotes
        self.text = scene.text
        self.resolver = Resolver(scene)
        self.parsed = parse_scene(scene)
        self.fragments = fragments(scene, self.parsed)

    def find(self) -> list[Placed]:
        out: list[Placed] = []
        for parsed in self.parsed:
            sentence = self.scene.sentences[parsed.number]
            raws = find_raw(parsed)
            here = [self._indirect(parsed, raw) for raw in raws]
            here += self._direct(sentence, parsed, here)
            here = self._chained(parsed, raws, here)
            here.sort(key=lambda p: (p.statement.span.start, -p.statement.span.end))
            if sentence.speaker is None:
                sentence.speaker = next((p.statement.speaker for p in here if p.statement.speaker), None)
            out += here
        out = _interrupted(out)
        moved = carried([(p.statement, p.number) for p in out])
        return [replace(p, statement=s) for p, s in zip(out, moved, strict=True)]

    def _chained(
        self, parsed: Parsed, raws: Sequence[Raw], placed: Sequence[Placed]
    ) -> list[Placed]:
        """The statements of a sentence with their carriers and times."""
        frames = Frames(self.text, parsed, raws)
        tree = parsed.tree
        out = []
        for item in placed:
            statement = item.statement
            if item.raw is not None:
                chain = frames.chain(item.raw.verb, item.raw.content, item.raw.source)
            else:
                verb = self._tag_verb(tree, statement)
                if verb is None:
                    out.append(item)
                    continue
                source = next(
                    (t for t in range(len(tree)) if statement.speaker and statement.speaker.span
                     and statement.speaker.span.start <= tree.start[t] and tree.end[t] <= statement.speaker.span.end),
                    None,
                )
                chain = frames.chain(verb, (), source)
            via = chain.via
            for other in placed:
                if other is not item and other.statement.cue and statement.cue and any(
                    c.covers(statement.cue) for c in other.statement.content
                ):
                    link = nested_carrier(other.statement, self.text)
                    via = (*via, link) if link else via
            statement = replace(
                statement, via=via, addressee=chain.addressee, when=chain.when
            )
            out.append(replace(item, statement=statement))
        return out

    def _tag_verb(self, tree: Tree, statement: Statement) -> int | None:
        cue = statement.cue
        if cue is not None:
            return next((t for t in range(len(tree)) if tree.start[t] == cue.start), None)
        return None

    # --- clauses

    def _indirect(self, parsed: Parsed, raw: Raw) -> Placed:
        tree = parsed.tree
        content = tuple(self._outward(Span(a, b)) for a, b in pieces(tree, raw.content))
        resolved = self._who(parsed, raw)
        cue = Span(tree.start[raw.cue[0]], tree.end[_run(raw.cue)])
        statement = Statement(
            self._kind(tree, raw),
            content,
            resolved.speaker,
            cue,
            raw.force,
            reason=resolved.reason,
            candidates=resolved.candidates,
            certain=resolved.certain,
        )
        return Placed(statement, parsed.number, parsed, raw)

    def _outward(self, span: Span) -> Span:
        return span

    def _kind(self, tree: Tree, raw: Raw) -> StatementKind:
        words = [t for t in raw.content if tree.pos[t] != "PUNCT"]
        inside = sum(
            any(q.span.start <= tree.start[t] and tree.end[t] <= q.outer.end for q in self.quotes)
            for t in words
        )
        if inside == 0:
            return StatementKind.INDIRECT
        return StatementKind.DIRECT if inside == len(words) else StatementKind.MIXED

    def _who(self, parsed: Parsed, raw: Raw) -> Resolved:
        if raw.source is None:
            return Resolved(None, "no source is named")
        mention = self._mention(parsed, raw.source)
        if mention is None:
            return Resolved(None, "no source is named")
        return self.resolver.resolve(Found(mention, None, "before"), parsed.number)

    def _mention(self, parsed: Parsed, head: int) -> Mention | None:
        """The mention that ``head`` is the head of, or a description made of its phrase."""
        tree = parsed.tree
        sentence = self.scene.sentences[parsed.number]
        start, end = tree.start[head], tree.end[head]
        covering = [m for m in sentence.mentions if m.start <= start and end <= m.end]
        if covering:
            return covering[0]
        low = tree.low[head]
        possessive = {"his": ("he", "m"), "her": ("she", "f"), "their": ("they", "p"), "its": ("it", "n")}
        first = next((i for i, w in enumerate(sentence.words) if w.end > start), len(sentence.words))
        if low in possessive:
            name, gender = possessive[low]
            return Mention(first, first + 1, "pronoun", start, end, name, gender=gender)
        if tree.pos[head] == "PRON" and low not in {"some", "many", "others", "most", "all", "one", "those"}:
            return None
        tokens = self._phrase(tree, head)
        start, end = tree.start[tokens[0]], tree.end[tokens[-1]]
        words = sentence.words
        first = next((i for i, w in enumerate(words) if w.end > start), len(words))
        last = next((i for i in range(first, len(words)) if words[i].start >= end), len(words))
        name = self.text[start:end]
        gender = "p" if tree.tag[head] in {"NNS", "NNPS"} else ""
        kind = "name" if tree.pos[head] == "PROPN" else "role"
        return Mention(first, last, kind, start, end, name, gender=gender, sort=sort_of(low))

    def _phrase(self, tree: Tree, head: int) -> list[int]:
        """The noun phrase of ``head`` without clauses and appositions."""
        out = []
        for kid in (*tree.children[head], head):
            if kid == head:
                out.append(kid)
            elif tree.dep[kid] not in {"relcl", "acl", "appos", "punct", "cc", "conj"}:
                out += tree.subtree(kid)
        out = sorted(out)
        at = out.index(head)
        begin = end = at
        while begin > 0 and out[begin - 1] == out[begin] - 1:
            begin -= 1
        while end + 1 < len(out) and out[end + 1] == out[end] + 1:
            end += 1
        return out[begin : end + 1]

    # --- quotes

    def _direct(self, sentence: Sentence, parsed: Parsed, found: Sequence[Placed]) -> list[Placed]:
        out = []
        for number in sentence.quotes:
            quote = self.quotes[number]
            if quote.kind is not QuoteKind.SPEECH and number in self.fragments:
                continue
            if number in self.fragments:
                covered = any(
                    piece.overlaps(quote.span) for p in found for piece in p.statement.content
                )
                if covered or quote.cue is None:
                    continue
            if quote.speaker is None and quote.cue is None:
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
            out.append(Placed(statement, parsed.number, parsed, None))
        return out

    def _force(self, cue: Span | None) -> Force:
        entries = CUES.get(cue.of(self.text).casefold(), ()) if cue else ()
        return entries[0].force if entries else Force.NEUTRAL


def _run(tokens: Sequence[int]) -> int:
    """The last of those tokens that follow the first without a gap."""
    last = tokens[0]
    for token in tokens[1:]:
        if token != last + 1:
            break
        last = token
    return last


def _interrupted(placed: list[Placed]) -> list[Placed]:
    return placed
