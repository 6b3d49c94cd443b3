"""The source of a clause by name: from the head of its phrase in the parse to who is meant."""

from __future__ import annotations

import re
from dataclasses import replace

from retold.annotate.clauses import Raw
from retold.annotate.coreference import Resolved, Resolver
from retold.annotate.mentions import Mention, sort_of
from retold.annotate.scene import Scene
from retold.annotate.subjects import subject_before
from retold.annotate.tags import Found
from retold.annotate.trees import Parsed
from retold.language.carriers import HEADS
from retold.language.parser import Tree
from retold.language.people import FEMALE_NAMES, MALE_NAMES
from retold.model import Carrier, CarrierKind, Span, Speaker

_NOBODY = Resolved(None, "no source is named")
_FINITE = frozenset(("VBD", "VBZ", "VBP"))
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
_POSSESSIVE = {
    "his": ("he", "m"), "her": ("she", "f"), "their": ("they", "p"), "its": ("it", "n"),
    "him": ("he", "m"), "them": ("they", "p"),
}  # fmt: skip
_SOME = frozenset("some many others most all one those".split())  # pronouns that name a source
_APART = frozenset(("relcl", "acl", "appos", "punct", "cc", "conj"))
_PART = frozenset(
    "det amod nummod compound prep poss nmod quantmod advmod predet".split()
)  # of a description
_LONGEST = 14  # tokens of a description
# Participles that tell which source it is: "a person briefed on the talks".
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


class Namer:
    """Names the sources of the clauses of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.text = scene, scene.text
        self.resolver = Resolver(scene)

    def who(self, parsed: Parsed, raw: Raw) -> Resolved:
        """Return who states ``raw``, a clause of the sentence ``parsed``."""
        tree = parsed.tree
        if raw.source is None:
            finite = raw.takes == "c" and tree.tag[raw.verb] in _FINITE
            return self._by_position(parsed, raw) if finite else _NOBODY
        if is_court(tree, raw):
            return _NOBODY
        mention = self._mention(parsed, author(tree, raw.source))
        if mention is None:
            return _NOBODY
        meant = self._meant(parsed, mention)
        if meant is not None:
            return meant
        resolved = self.resolver.resolve(Found(mention, None, "before"), parsed.number)
        return _beside(tree, raw, self._described(tree, raw, mention, resolved))

    def is_person(self, name: str) -> bool:
        """Tell whether what the text tells of a name is that of somebody, not of an outlet."""
        first = name.split(maxsplit=1)[0].casefold() if name else ""
        if first in MALE_NAMES or first in FEMALE_NAMES:
            return True
        known = self.scene.cast.find(name)
        person = known[0] if len(known) == 1 else None
        return person is not None and (
            person.sort == "person"
            or bool(person.gender or person.roles)
            or person.name in self.scene.speaks
        )

    def _by_position(self, parsed: Parsed, raw: Raw) -> Resolved:
        """Where the parse has no subject: the mention before the verb, over appositions."""
        tree = parsed.tree
        sentence = self.scene.sentences[parsed.number]
        at = next(
            (i for i, w in enumerate(sentence.words) if w.start == tree.start[raw.verb]), None
        )
        passive = tree.child(raw.verb, "auxpass") is not None
        mention = None if passive or not at else subject_before(sentence, at, 0)
        if mention is None:
            return _NOBODY
        return self.resolver.resolve(Found(mention, None, "before"), parsed.number)

    def _meant(self, parsed: Parsed, mention: Mention) -> Resolved | None:
        """``the chef``: somebody whom the text has just named, as with a pronoun."""
        words = mention.name.casefold().split()
        descriptive = len(words) > 1 and words[0] == "the" and words[-1] in _DESCRIPTIVE
        if mention.kind != "role" or not descriptive or mention.gender == "p":
            return None
        pronoun = replace(mention, kind="pronoun", name="the")
        resolved = self.resolver.resolve(Found(pronoun, None, "sentence before"), parsed.number)
        if resolved.speaker is None or not resolved.speaker.name:
            return None
        span = Span(mention.start, mention.end)
        speaker = Speaker(span, span.of(self.text), resolved.speaker.name)
        return replace(resolved, speaker=speaker, certain=False)

    def _described(self, tree: Tree, raw: Raw, mention: Mention, resolved: Resolved) -> Resolved:
        """A source without a name keeps all that is said of it: "a person close to the talks"."""
        speaker, head = resolved.speaker, raw.source
        if speaker is None or head is None or mention.kind != "role":
            return resolved
        if speaker.name.casefold() not in self.text[mention.start : mention.end + 1].casefold():
            return resolved
        kept = {head}
        for kid in tree.children[head]:
            telling = tree.dep[kid] in {"acl", "relcl"} and tree.low[kid] in _DESCRIBING
            if tree.dep[kid] in _PART or telling:
                kept |= set(tree.subtree(kid))
        run = _run_around(head, kept - set(raw.content) - set(raw.cue))
        if any(tree.tag[t] in {*_FINITE, "MD"} for t in run):
            return resolved
        span = Span(tree.start[run[0]], tree.end[run[-1]])
        text = span.of(self.text)
        if len(run) > _LONGEST or len(text) <= len(speaker.text):
            return resolved
        name = re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE)
        return replace(resolved, speaker=Speaker(span, text, name))

    def _mention(self, parsed: Parsed, head: int) -> Mention | None:
        """The mention that ``head`` is the head of, or a description made of its phrase."""
        tree = parsed.tree
        sentence = self.scene.sentences[parsed.number]
        start, end, low = tree.start[head], tree.end[head], tree.low[head]
        words = sentence.words
        covering = next((m for m in sentence.mentions if m.start <= start and end <= m.end), None)
        if covering is not None and low not in _POSSESSIVE:
            return covering

        def word_at(offset: int) -> int:
            return next((i for i, w in enumerate(words) if w.end > offset), len(words))

        if low in _POSSESSIVE:
            name, gender = _POSSESSIVE[low]
            first = word_at(start)
            return Mention(first, first + 1, "pronoun", start, end, name, gender=gender)
        if tree.pos[head] == "PRON" and low not in _SOME:
            return None
        inside = {
            t
            for kid in tree.children[head]
            if tree.dep[kid] not in _APART
            for t in tree.subtree(kid)
        }
        run = _run_around(head, inside | {head})
        if any(tree.tag[t] in {*_FINITE, "MD"} for t in run):
            return None  # the parse went wrong: nobody is called "came after Democrats"
        start, end = tree.start[run[0]], tree.end[run[-1]]
        kind = "name" if tree.pos[head] == "PROPN" else "role"
        gender = "p" if tree.tag[head] in {"NNS", "NNPS"} else ""
        name = self.text[start:end]
        first, last = word_at(start), word_at(end)
        return Mention(first, last, kind, start, end, name, gender=gender, sort=sort_of(low))


def is_court(tree: Tree, raw: Raw) -> bool:
    """Tell whether it is ``the court heard``: nobody is named, the court is where it was said."""
    heard = tree.low[raw.verb] in _HEARING
    return heard and raw.source is not None and tree.low[raw.source] in _COURTS


def author(tree: Tree, source: int) -> int:
    """Return who wrote the source, where the text says so: ``Mr Wright's letter states``."""
    owner = tree.child(source, "poss")
    written = HEADS.get(tree.low[source]) in _WRITTEN
    if owner is not None and written and tree.pos[owner] in {"PROPN", "PRON"}:
        return owner
    return source


def source_as_carrier(tree: Tree, raw: Raw) -> Carrier | None:
    """Return the court that heard it, or the letter that its author wrote, as a carrier."""
    source = raw.source
    if source is None or not (is_court(tree, raw) or author(tree, source) != source):
        return None
    first = min(k for k in tree.subtree(source) if k <= source)
    kind = CarrierKind.COURT if tree.low[source] in _COURTS else HEADS[tree.low[source]]
    return Carrier(Span(tree.start[first], tree.end[source]), kind)


def _beside(tree: Tree, raw: Raw, resolved: Resolved) -> Resolved:
    """In "Ann Lee, who said", the mention that stands beside the cue is "who"."""
    who = tree.child(raw.verb, "nsubj")
    if resolved.speaker is None or who is None or tree.low[who] not in {"who", "which"}:
        return resolved
    span = Span(tree.start[who], tree.end[who])
    return replace(resolved, speaker=replace(resolved.speaker, span=span, text=tree.low[who]))


def _run_around(head: int, tokens: set[int]) -> list[int]:
    """Those of ``tokens`` that stand with ``head`` without a gap."""
    first = last = head
    while first - 1 in tokens:
        first -= 1
    while last + 1 in tokens:
        last += 1
    return list(range(first, last + 1))
