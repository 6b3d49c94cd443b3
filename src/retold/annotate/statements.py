"""The statements of a document: the clauses that a cue gives to somebody, and the quotes.

Every statement gets its speaker by name: pronouns and roles are resolved in the order of the
text, and whoever spoke last, in a quote or not, is the likeliest "he" of the next sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from retold.annotate.chains import Frames, carried, nested_carrier
from retold.annotate.clauses import Raw, find_raw, pieces
from retold.annotate.coreference import Resolved, Resolver
from retold.annotate.mentions import Mention, sort_of
from retold.annotate.scene import Scene, Sentence
from retold.annotate.subjects import subject_before
from retold.annotate.tags import Found
from retold.annotate.trees import Parsed, fragments, parse_scene
from retold.annotate.words import words_of
from retold.language.carriers import ANONYMITY, HEADS
from retold.language.cues import CUES
from retold.language.parser import Tree
from retold.language.people import FEMALE_NAMES, MALE_NAMES, PERSON_NOUNS, REPORTING_VERBS
from retold.model import (
    Carrier,
    CarrierKind,
    Force,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    Statement,
    StatementKind,
)


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
            here += self._headed(parsed, here)
            here.sort(key=lambda p: (p.statement.span.start, -p.statement.span.end))
            if sentence.speaker is None:
                sentence.speaker = next(
                    (p.statement.speaker for p in here if p.statement.speaker), None
                )
            out += here
        out = _same_bodies(_interrupted(out, self.quotes, self.text))
        moved = carried([(p.statement, p.number) for p in out])
        return [replace(p, statement=s) for p, s in zip(out, moved, strict=True)]

    def _chained(
        self, parsed: Parsed, raws: Sequence[Raw], placed: Sequence[Placed]
    ) -> list[Placed]:
        """The statements of a sentence with their carriers and times."""
        frames = Frames(self.text, parsed, raws, self._is_person)
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
                    (
                        t
                        for t in range(len(tree))
                        if statement.speaker
                        and statement.speaker.span
                        and statement.speaker.span.start <= tree.start[t]
                        and tree.end[t] <= statement.speaker.span.end
                    ),
                    None,
                )
                chain = frames.chain(verb, (), source)
            via = chain.via
            if item.raw is not None and item.raw.source is not None:
                raw = item.raw
                if (
                    self._is_court(tree, raw)
                    or self._author(tree, item.raw.source) != item.raw.source
                ):
                    via = (*via, self._owned(tree, item.raw.source))
            for other in placed:
                if (
                    other is not item
                    and other.statement.cue
                    and statement.cue
                    and any(c.covers(statement.cue) for c in other.statement.content)
                ):
                    link = nested_carrier(other.statement, self.text)
                    via = (*via, link) if link else via
            statement = replace(
                statement,
                via=via,
                addressee=chain.addressee,
                when=chain.when,
                anonymous=self._anonymous(parsed.number),
            )
            out.append(replace(item, statement=statement))
        return out

    def _is_person(self, name: str) -> bool:
        """Whether what the text tells of a name is that of somebody, not of an outlet."""
        first = name.split()[0].casefold() if name else ""
        known = self.scene.cast.find(name)
        person = known[0] if len(known) == 1 else None
        if first in MALE_NAMES or first in FEMALE_NAMES:
            return True
        return person is not None and (
            person.sort == "person"
            or bool(person.gender or person.roles)
            or person.name in self.scene.speaks
        )

    def _anonymous(self, number: int) -> Span | None:
        span = self.scene.sentences[number].span
        match = ANONYMITY.search(self.text, span.start, span.end)
        inside = match and any(q.outer.start <= match.start() < q.outer.end for q in self.quotes)
        return Span(match.start(), match.end()) if match and not inside else None

    def _owned(self, tree: Tree, source: int) -> Carrier:
        first = min(k for k in tree.subtree(source) if k <= source)
        kind = CarrierKind.COURT if tree.low[source] in _COURTS else HEADS[tree.low[source]]
        return Carrier(Span(tree.start[first], tree.end[source]), kind)

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
        tree = parsed.tree
        if raw.source is None and raw.takes == "c" and tree.tag[raw.verb] in {"VBD", "VBZ", "VBP"}:
            return self._by_position(parsed, raw)
        if raw.source is None or self._is_court(tree, raw):
            return Resolved(None, "no source is named")
        mention = self._mention(parsed, self._author(parsed.tree, raw.source))
        if mention is None:
            return Resolved(None, "no source is named")
        if _describes_somebody(mention):
            meant = replace(mention, kind="pronoun", name="the")
            resolved = self.resolver.resolve(Found(meant, None, "sentence before"), parsed.number)
            if resolved.speaker is not None and resolved.speaker.name:
                speaker = Speaker(
                    Span(mention.start, mention.end),
                    self.text[mention.start : mention.end],
                    resolved.speaker.name,
                )
                return replace(resolved, speaker=speaker, certain=False)
        resolved = self.resolver.resolve(Found(mention, None, "before"), parsed.number)
        return _beside(tree, raw, self._described(parsed, raw, mention, resolved))

    def _by_position(self, parsed: Parsed, raw: Raw) -> Resolved:
        """Where the parse has no subject: the mention before the verb, over appositions."""
        tree = parsed.tree
        passive = tree.child(raw.verb, "auxpass") is not None
        sentence = self.scene.sentences[parsed.number]
        at = next(
            (i for i, w in enumerate(sentence.words) if w.start == tree.start[raw.verb]), None
        )
        mention = None if passive or not at else subject_before(sentence, at, 0)
        if mention is None:
            return Resolved(None, "no source is named")
        return self.resolver.resolve(Found(mention, None, "before"), parsed.number)

    def _is_court(self, tree: Tree, raw: Raw) -> bool:
        """``the court heard``: nobody is named, and the court is where it was said."""
        return (
            tree.low[raw.verb] in _HEARING
            and raw.source is not None
            and tree.low[raw.source] in _COURTS
        )

    def _author(self, tree: Tree, source: int) -> int:
        """``Mr Wright's letter states``: he does."""
        owner = tree.child(source, "poss")
        if (
            owner is not None
            and HEADS.get(tree.low[source]) in _WRITTEN
            and tree.pos[owner] in {"PROPN", "PRON"}
        ):
            return owner
        return source

    def _described(
        self, parsed: Parsed, raw: Raw, mention: Mention, resolved: Resolved
    ) -> Resolved:
        """A source without a name keeps all that is said of it: "a person close to the talks"."""
        speaker = resolved.speaker
        if speaker is None or raw.source is None or mention.kind != "role":
            return resolved
        if speaker.name.casefold() not in self.text[mention.start : mention.end + 1].casefold():
            return resolved
        tree = parsed.tree
        kept = {raw.source}
        for kid in tree.children[raw.source]:
            if tree.dep[kid] in {
                "det",
                "amod",
                "nummod",
                "compound",
                "prep",
                "poss",
                "nmod",
                "quantmod",
                "advmod",
                "predet",
            }:
                kept |= set(tree.subtree(kid))
            elif tree.dep[kid] in {"acl", "relcl"} and tree.low[kid] in _DESCRIBING:
                kept |= set(tree.subtree(kid))
        kept -= set(raw.content) | set(raw.cue)
        run = [raw.source]
        while run[0] - 1 in kept:
            run.insert(0, run[0] - 1)
        while run[-1] + 1 in kept:
            run.append(run[-1] + 1)
        span = Span(tree.start[run[0]], tree.end[run[-1]])
        text = span.of(self.text)
        if len(run) > 14 or len(text) <= len(speaker.text):
            return resolved
        name = re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE)
        return replace(resolved, speaker=Speaker(span, text, name))

    def _mention(self, parsed: Parsed, head: int) -> Mention | None:
        """The mention that ``head`` is the head of, or a description made of its phrase."""
        tree = parsed.tree
        sentence = self.scene.sentences[parsed.number]
        start, end = tree.start[head], tree.end[head]
        covering = [m for m in sentence.mentions if m.start <= start and end <= m.end]
        if covering:
            return covering[0]
        low = tree.low[head]
        possessive = {
            "his": ("he", "m"),
            "her": ("she", "f"),
            "their": ("they", "p"),
            "its": ("it", "n"),
        }
        first = next(
            (i for i, w in enumerate(sentence.words) if w.end > start), len(sentence.words)
        )
        if low in possessive:
            name, gender = possessive[low]
            return Mention(first, first + 1, "pronoun", start, end, name, gender=gender)
        if tree.pos[head] == "PRON" and low not in {
            "some",
            "many",
            "others",
            "most",
            "all",
            "one",
            "those",
        }:
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

    def _headed(self, parsed: Parsed, found: Sequence[Placed]) -> list[Placed]:
        """``Poll: Half of voters ...``, ``Minister: We will not pay``: what stands behind a colon."""
        sentence = self.scene.sentences[parsed.number]
        words = sentence.words
        colon = next((i for i, w in enumerate(words[:10]) if w.text == ":"), None)
        if not colon or colon + 3 >= len(words) or words[colon + 1].text == "“”":
            return []
        head = next((m for m in sentence.mentions if m.last == colon and m.first <= 1), None)
        if head is None or head.kind == "pronoun":
            return []
        tree = parsed.tree
        at = next((i for i in range(len(tree)) if tree.start[i] >= words[colon].end), len(tree))
        rest = [i for i in range(at, len(tree)) if i not in parsed.stand_ins]
        while rest and tree.pos[rest[-1]] == "PUNCT":
            rest.pop()
        finite = any(tree.tag[i] in _FINITE for i in rest)
        surveyed = words[colon - 1].low in _FINDERS
        first = self.scene.sentences[0].paragraph == sentence.paragraph
        if (
            len(rest) < 3
            or not (finite or surveyed)
            or not (first or head.kind == "name" or surveyed)
        ):
            return []
        if any(
            p.statement.content[0].start >= words[colon].end and p.statement.cue is None
            for p in found
        ):
            return []
        content = tuple(Span(a, b) for a, b in pieces(tree, rest))
        resolved = self.resolver.resolve(Found(head, None, "before a colon"), parsed.number)
        raw = Raw((at,), tuple(rest), None, Force.NEUTRAL, ":", "")
        statement = Statement(
            self._kind(tree, raw),
            content,
            resolved.speaker,
            reason=resolved.reason,
            candidates=resolved.candidates,
            certain=resolved.certain,
        )
        return [Placed(statement, parsed.number, parsed, None)]

    # --- quotes

    def _direct(self, sentence: Sentence, parsed: Parsed, found: Sequence[Placed]) -> list[Placed]:
        out = []
        for number in sentence.quotes:
            quote = self.quotes[number]
            if quote.kind is not QuoteKind.SPEECH and not self._beside_cue(quote):
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

    def _beside_cue(self, quote: Quote) -> bool:
        """``he shouted "yes"``: a word or two are an utterance beside a verb of speech."""
        cue = quote.cue
        if cue is None or cue.of(self.text).casefold() not in REPORTING_VERBS:
            return False
        first, second = sorted((Span(quote.outer.start, quote.outer.end), cue))
        return not re.search(r"\w", self.text[first.end : second.start])

    def _force(self, cue: Span | None) -> Force:
        entries = CUES.get(cue.of(self.text).casefold(), ()) if cue else ()
        return entries[0].force if entries else Force.NEUTRAL


_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_FINDERS = frozenset("poll survey study report analysis inquiry review watchdog".split())
_HEARING = frozenset("heard hears hear told".split())
_COURTS = frozenset("court jury trial hearing inquest tribunal jurors inquiry".split())
_WRITTEN = frozenset(
    (
        CarrierKind.DOCUMENT,
        CarrierKind.STATEMENT,
        CarrierKind.SOCIAL,
        CarrierKind.EMAIL,
        CarrierKind.SPEECH,
    )
)
_DESCRIBING = frozenset(
    """briefed familiar close involved based speaking working obtained seen published filed
    conducted commissioned released carried compiled attached posted""".split()
)
# Nouns that describe somebody whom the text has named before, with "the".
_DESCRIPTIVE = frozenset(
    """lawmaker chef actor actress singer billionaire businessman businesswoman veteran striker
    politician star rapper author novelist tycoon magnate mogul republican democrat teenager
    pensioner grandmother grandfather defendant nominee candidate incumbent frontrunner
    front-runner conservative liberal socialist populist winger defender goalkeeper midfielder
    comedian musician guitarist presenter academic historian scientist researcher""".split()
)


def _beside(tree: Tree, raw: Raw, resolved: Resolved) -> Resolved:
    """In "Ann Lee, who said", the mention that stands beside the cue is "who"."""
    who = tree.child(raw.verb, "nsubj")
    if resolved.speaker is None or who is None or tree.low[who] not in {"who", "which"}:
        return resolved
    span = Span(tree.start[who], tree.end[who])
    return replace(resolved, speaker=replace(resolved.speaker, span=span, text=tree.low[who]))


def _describes_somebody(mention: Mention) -> bool:
    words = mention.name.casefold().split()
    return (
        mention.kind == "role"
        and len(words) > 1
        and words[0] == "the"
        and words[-1] in _DESCRIPTIVE
        and mention.gender != "p"
    )


def _run(tokens: Sequence[int]) -> int:
    """The last of those tokens that follow the first without a gap."""
    last = tokens[0]
    for token in tokens[1:]:
        if token != last + 1:
            break
        last = token
    return last


def _same_bodies(placed: list[Placed]) -> list[Placed]:
    """``the spokesperson``: the one of "a Mongolian government spokesperson", if there is one."""
    out: list[Placed] = []
    described: list[str] = []
    for item in placed:
        speaker = item.statement.speaker
        if (
            speaker is not None
            and not speaker.name[:1].isupper()
            or (speaker and " " in speaker.name)
        ):
            words = speaker.name.split() if speaker else []
            definite = speaker is not None and speaker.text.casefold().startswith(("the ", "that "))
            fits = [
                n for n in described if words and _head(n) == _head(speaker.name if speaker else "")
            ]
            if (
                speaker
                and definite
                and len(set(fits)) == 1
                and set(map(str.casefold, words)) <= set(fits[0].casefold().split())
            ):
                meant = replace(speaker, name=fits[0])
                item = replace(item, statement=replace(item.statement, speaker=meant))  # noqa: PLW2901
            elif speaker and _head(speaker.name) in PERSON_NOUNS:
                described.append(speaker.name)
        out.append(item)
    return out


def _head(name: str) -> str:
    """The last word before a preposition, lower case: of "spokesman for the ministry" the first."""
    return (
        re.split(r"\s+(?:for|of|at|from|with|in|who|familiar|close|briefed)\b", name)[0]
        .split()[-1]
        .casefold()
    )


def _interrupted(placed: list[Placed], quotes: Sequence[Quote], text: str) -> list[Placed]:
    """Put the pieces of a quote that its tag interrupts in mid-sentence into one statement."""
    turns = {q.span: q.turn for q in quotes}
    out: list[Placed] = []
    for item in placed:
        last = out[-1] if out else None
        this = item.statement
        if (
            last is not None
            and last.raw is None
            and item.raw is None
            and last.number == item.number
        ):
            before = last.statement
            one = turns.get(before.content[-1]) == turns.get(this.content[0])
            between = text[before.content[-1].end : this.content[0].start].rstrip("\"'“‘ ")
            goes_on = text[this.content[0].start].islower() or between.endswith((",", "—", "–"))
            if one and goes_on and turns.get(this.content[0]) is not None:
                joined = replace(
                    before,
                    content=(*before.content, *this.content),
                    via=before.via or this.via,
                    when=before.when or this.when,
                    cue=before.cue or this.cue,
                )
                out[-1] = replace(last, statement=joined)
                continue
        out.append(item)
    return out
