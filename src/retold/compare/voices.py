"""Who says it, how many, and with which verb: what of it differs from the source."""

from __future__ import annotations

from collections.abc import Iterator

from retold.annotate.words import content_words
from retold.compare.crowds import Crowd, crowd
from retold.compare.links import LINKED, Link, Links, called, described, passage, tag, whole
from retold.language.cues import CUES
from retold.language.english import ADVERSE, NEGATIONS
from retold.language.people import ORG_WORDS, ORGANISATION_NOUNS
from retold.language.strength import RAISED
from retold.language.tokens import stem, tokenize
from retold.model import (
    Finding,
    FindingKind,
    Force,
    Severity,
    Speaker,
    Statement,
    StatementKind,
)

_ELSEWHERE = 0.35  # share of the words in another's statement: then that one may be meant
_SURE = 0.75  # share from which an indirect statement is the same
_SAYING = frozenset((Force.NEUTRAL, Force.ASSERTIVE, Force.COMMITTING, Force.DISTANCING))
_FEW = 3  # content words that such a statement has, at least
_NEAR = 120  # characters between a crowd's statement and the one speaker's
_LIKE = 0.12  # share of the crowd's words in the one speaker's


def changed_voices(links: Links) -> Iterator[Finding]:
    """Yield where one became many, somebody another, or a reporting verb stronger."""
    for index, link in enumerate(links.links):
        if link is None or link.score < LINKED:
            found = _one_behind(links, index)
        else:
            found = _many(links, link) or _another(links, link) or _raised(links, link)
        if found is not None:
            yield found


def _many(links: Links, link: Link) -> Finding | None:
    """``analysts`` for one analyst, ``most`` for some."""
    story, source = link.story.speaker, link.source.speaker
    if story is None or source is None or story.span is None:
        return None
    said, was = crowd(story.text), crowd(described(source))
    if said is None or was is None or said <= was:
        return None
    if _others(links, link, source):
        return None
    one = was is Crowd.ONE
    who = source.name if source.name[:1].isupper() else f"“{described(source)}”"
    return Finding(
        FindingKind.OVERGENERALISED,
        Severity.HIGH if one else Severity.MEDIUM,
        round(min(0.95, link.score), 2),
        story.span,
        passage(link.text, source.span or whole(link.source)),
        f"The story gives this to “{story.text}”; in the source it is {who}"
        + (" alone." if one else "."),
    )


def _others(links: Links, link: Link, source: Speaker) -> bool:
    """Whether somebody else says much the same in a source."""
    content = links.story.contents[link.index]
    return any(
        other.speaker is not None
        and other.speaker.name != source.name
        and links.weights.share(content, theirs) >= _ELSEWHERE
        for _, other, theirs in links.theirs()
    )


def _one_behind(links: Links, index: int) -> Finding | None:
    """``Analysts pointed out ... "...", commented Ann Lee``: she is the only one there is."""
    statements = links.story.text.statements
    statement = statements[index]
    speaker = statement.speaker
    if speaker is None or speaker.span is None or (crowd(speaker.text) or 0) < Crowd.SOME:
        return None
    following = next((link for link in links.links[index + 1 : index + 3] if link), None)
    if following is None or crowd(described(following.source.speaker)) is not Crowd.ONE:
        return None
    end, start = statement.span.end, following.story.span.start
    if start - end > _NEAR or "\n" in links.story.text.document.text[end:start]:
        return None
    content = links.story.contents[index]
    own: set[str] = set()
    crowds = 0.0
    for _, other, theirs in links.theirs():
        if links.register.same(other.speaker, following.source.speaker) is True:
            own |= theirs
        elif (crowd(described(other.speaker)) or 0) > Crowd.ONE:
            crowds = max(crowds, links.weights.share(content, theirs))
    if crowds == 0.0 and _kin(speaker.text, following.text.document.text):
        return None  # the source knows such people too, though it quotes none
    hers = links.weights.share(content, frozenset(own))
    if hers < _LIKE or hers < 2 * crowds:
        return None
    name = following.source.speaker.name if following.source.speaker else ""
    if (crowd(name) or 0) > Crowd.ONE:
        return None  # "their latest assessment", that of some scientists
    return Finding(
        FindingKind.OVERGENERALISED,
        Severity.MEDIUM,
        round(min(0.95, 0.5 + hers / 2), 2),
        speaker.span,
        passage(following.text, whole(following.source)),
        f"The story gives this to “{speaker.text}”; "
        f"in the source only {name} says anything like it.",
    )


def _another(links: Links, link: Link) -> Finding | None:
    """An indirect statement in another mouth; quotes are judged with their verdict."""
    story, was = link.story.speaker, link.source.speaker
    content = links.story.contents[link.index]
    if link.story.kind is StatementKind.DIRECT or any(
        c in links.checks for c in link.story.content
    ):
        return None
    if link.story.force not in _SAYING or link.source.force not in _SAYING:
        return None
    if link.score < _SURE or len(content) < _FEW or not (_by_name(story) and _by_name(was)):
        return None
    if story is None or was is None or not links.register.different(link.story, link.source):
        return None
    if content_words(story.name) & content_words(was.name):
        return None  # "Rafael Mendes" and "Mr Mendes da Silva"
    for _, other, theirs in links.theirs():
        same = links.register.same(story, other.speaker)
        if same is not False and links.weights.share(content, theirs) >= _ELSEWHERE:
            return None
    return Finding(
        FindingKind.NAME,
        Severity.HIGH,
        round(min(0.95, link.score), 2),
        tag(link.story),
        passage(link.text, whole(link.source)),
        f"The story gives this to {story.name}; in the source {called(was)} says it.",
    )


def _by_name(speaker: Speaker | None) -> bool:
    """Whether a text names the speaker beside the cue: no pronoun, no role."""
    if speaker is None or len(speaker.name.split()) < 2 or not speaker.name[:1].isupper():
        return False
    if (crowd(speaker.text) or Crowd.ONE) is not Crowd.ONE:
        return False
    body = bool(_BODIES & content_words(speaker.name))
    body = bool(_BODIES & content_words(speaker.name))
    return speaker.name.split()[-1] in speaker.text and not body


def _raised(links: Links, link: Link) -> Finding | None:
    """A reporting verb that implies more than the source's."""
    story, source = link.story, link.source
    if story.cue is None or source.cue is None:
        return None
    if links.register.same(story.speaker, source.speaker) is False:
        return None
    text = link.text.document.text
    verb, was = story.cue.of(links.story.text.document.text), source.cue.of(text)
    severity = raised(verb, was, story.force, source.force, _said(text, source))
    cues = [s.cue.of(o.document.text) for o, s, _ in links.theirs() if s.cue]
    if severity is Severity.NONE or _kin(verb, " ".join(cues)):
        return None  # a strong verb that the source uses too
    return Finding(
        FindingKind.INTENSIFIED,
        severity,
        round(min(0.95, 0.5 + link.score / 3), 2),
        story.cue,
        passage(link.text, source.cue),
        f"“{verb}” says more than the source's “{was}”.",
    )


def _said(text: str, statement: Statement) -> str:
    return " ".join(piece.of(text) for piece in statement.content)


# What a verb says beyond "said": the higher, the more the writer adds.
_CONFESSING = frozenset("admit concede confess".split())
_SWORN = frozenset("testify attest".split())
_PLAIN = frozenset((Force.NEUTRAL, Force.ASSERTIVE))
_BODIES = ORG_WORDS | ORGANISATION_NOUNS
_PLAIN_VERBS = frozenset(
    """say tell insist add note state write explain remark observe comment mention report answer
    reply respond argue claim allege suggest criticise criticize question think believe express post
    tweet announce call describe""".split()
)


def raised(verb: str, was: str, story: Force, source: Force, said: str) -> Severity:
    """Return how much stronger a reporting verb of one force is than one of another.

    Args:
        verb: the story's verb.
        was: the source's.
        story: what the story's verb implies.
        source: what the source's verb implies.
        said: what is stated; an admission of something bad is fairly called one.
    """
    base = next((c.base for c in CUES.get(verb.casefold().split()[0], ())), "")
    if base in _CONFESSING and source is Force.DENYING:
        return Severity.HIGH
    if not _PLAIN_VERBS & {c.base for c in CUES.get(was.casefold().split()[0], ())}:
        return Severity.NONE
    if base in _CONFESSING and source in _PLAIN:
        bad = any(t.norm in ADVERSE | NEGATIONS for t in tokenize(said))
        return Severity.LOW if bad else Severity.MEDIUM
    level, _ = RAISED.get(base, (0, ""))
    vivid = story in _PLAIN or story is Force.HOSTILE or base == "threaten"
    if level > 1 and vivid and source in _PLAIN and base not in _CONFESSING | _SWORN:
        return Severity.MEDIUM
    if story is Force.HOSTILE and source in _PLAIN | {Force.CRITICAL, Force.HOLDING}:
        return Severity.MEDIUM
    if story is Force.COMMITTING and source is Force.DISTANCING:
        return Severity.MEDIUM
    if story is Force.DISTANCING and source in _PLAIN:
        return Severity.LOW
    if story in _PLAIN and source is Force.DISTANCING:
        return Severity.LOW
    return Severity.NONE


def _kin(verb: str, text: str) -> bool:
    """Whether a text has a word of the same stem: then the strong word is its own."""
    wanted = {stem(t.norm) for t in tokenize(verb)}
    return any(stem(t.norm) in wanted for t in tokenize(text))
