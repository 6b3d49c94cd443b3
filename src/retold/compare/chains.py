"""Which links of a statement's chain the story has lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold.annotate import Annotated
from retold.compare.links import LINKED, Link, Links, passage, tag
from retold.language.carriers import CARRIER_WORDS, HEADS, KEPT_BY, MINOR, NAME_ENDS, NAMED, PRESS
from retold.model import (
    BlockKind,
    Carrier,
    CarrierKind,
    Finding,
    FindingKind,
    Severity,
    Span,
    Statement,
)

_NAMED = re.compile(r"[^\W\d_](?:[\w’'&.-]*\w)?")


@dataclass(frozen=True, slots=True)
class Loss:
    """A link that the story has lost: where the source has it, and how bad that is."""

    span: Span
    kind: str
    words: str
    severity: Severity


def lost_chains(links: Links) -> Iterator[Finding]:
    """Yield one finding for each statement of the story whose chain, or a link of it, is gone."""
    reported: set[tuple[str, Span]] = set()
    for link in links.links:
        if link is None:
            continue
        if links.register.same(link.story.speaker, link.source.speaker) is False:
            continue
        source = link.text.document.id
        lost = [loss for loss in _lost(links, link) if (source, loss.span) not in reported]
        if lost:
            reported |= {(source, loss.span) for loss in lost}
            yield _finding(link, lost)


def _finding(link: Link, lost: Sequence[Loss]) -> Finding:
    worst = min(lost, key=lambda loss: _RANK[loss.severity])
    words: dict[str, list[str]] = {}
    for loss in lost:
        words.setdefault(loss.kind, []).append(loss.words)
    names = [f"{kind} (“{' '.join(said)}”)" for kind, said in words.items()]
    listed = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
    return Finding(
        FindingKind.CARRIER_DROPPED,
        worst.severity,
        round(min(0.95, 0.6 + link.score / 3), 2),
        tag(link.story),
        passage(link.text, worst.span),
        f"The source tells how this reached it: {listed}. The story does not.",
    )


_RANK = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2, Severity.NONE: 3}


def _lost(links: Links, link: Link) -> list[Loss]:
    """The carriers of the source's statement that the story keeps nowhere near its own."""
    story, register = links.story.text, links.register
    text = link.text.document.text
    out: list[Loss] = []
    speaker = link.source.speaker
    written = speaker is not None and _is_document(speaker.text)
    if not (link.source.via or link.source.anonymous or written):
        return out
    same = register.same
    mine = [
        s
        for s in story.statements
        if s is link.story or same(s.speaker, link.story.speaker) is True
    ]
    mine += [
        other.story
        for other in links.links
        if other and same(other.source.speaker, link.source.speaker) is True
    ]
    around = _around(story, mine)
    body = [b.span.start for b in link.text.document.blocks if b.kind is BlockKind.PARAGRAPH]
    for carrier in link.source.via:
        if body and carrier.span.start < body[0]:
            continue  # headlines are terse
        if _kept(story, around, mine, link, carrier):
            continue
        severity = _severity(link, carrier)
        if severity is not Severity.NONE:
            what = "machine translation" if carrier.machine else CARRIER_WORDS[carrier.kind]
            out.append(Loss(carrier.span, what, _words(text, carrier), severity))
    if written and speaker is not None and speaker.span is not None:
        words = set(speaker.text.casefold().split())
        kinds = {HEADS[w] for w in around if w in HEADS}
        told_by_it = link.story.speaker is None or _is_document(link.story.speaker.text)
        if (
            not told_by_it
            and not words & around & HEADS.keys()
            and not kinds & (_WRITTEN | {CarrierKind.COURT})
        ):
            out.append(Loss(speaker.span, "a document", speaker.text, Severity.MEDIUM))
    if out and _plain_elsewhere(links, link):
        return []
    hidden = link.source.anonymous
    if hidden is not None and not _still_anonymous(story, link.story):
        out.append(Loss(hidden, "anonymity", hidden.of(text), Severity.HIGH))
    return out


_READ = re.compile(
    r"(?i)(?:seen|obtained|reviewed|read|leaked|given|sent|shared) (?:by|in|to|with)\b"
)


def _plain_elsewhere(links: Links, link: Link) -> bool:
    """Whether another source has the statement without a chain: the story may be from there."""
    content = links.story.contents[link.index]
    return any(
        text is not link.text
        and not other.via
        and links.register.same(other.speaker, link.source.speaker) is True
        and links.weights.share(content, theirs) >= LINKED
        for text, other, theirs in links.theirs()
    )


_CREDIT = re.compile(r"(?i)\bcontribut|report(?:ed|ing) by|additional reporting|material from")
_SPOKEN = frozenset("comments comment remarks reply response".split())
_ALOUD = frozenset((CarrierKind.SPEECH, CarrierKind.INTERVIEW, CarrierKind.PRESS_CONFERENCE))
_WRITTEN = frozenset((CarrierKind.DOCUMENT, CarrierKind.STATEMENT, CarrierKind.EMAIL))


def _said_aloud(words: str) -> bool:
    return words.casefold().split()[-1] in _SPOKEN


def _is_document(words: str) -> bool:
    """Whether a speaker is a paper: "the briefing adds"."""
    head = re.split(r"\s+(?:of|for|from|by|to|in)\b", words.casefold())[0].split()[-1:] or [""]
    return HEADS.get(head[0]) in _WRITTEN


def _words(text: str, carrier: Carrier) -> str:
    return " ".join(carrier.span.of(text).split())


def _severity(link: Link, carrier: Carrier) -> Severity:
    kind = carrier.kind
    if kind in {
        CarrierKind.AGENCY,
        CarrierKind.TRANSLATION,
        CarrierKind.COURT,
        CarrierKind.SPOKESPERSON,
    }:
        return Severity.HIGH
    if _READ.match(carrier.span.of(link.text.document.text)):
        return Severity.LOW  # "seen by the BBC": who read the paper, not who carried it
    if kind in {CarrierKind.OUTLET, CarrierKind.BROADCAST}:
        return Severity.MEDIUM if _is_own(link.text, carrier) else Severity.HIGH
    if kind is CarrierKind.STATEMENT and _said_aloud(carrier.span.of(link.text.document.text)):
        return Severity.LOW  # "in remarks": it says no more than that it was said
    if kind is CarrierKind.OTHER:
        words = {w.casefold() for w in _NAMED.findall(carrier.span.of(link.text.document.text))}
        return Severity.LOW if words & PRESS else Severity.NONE
    return Severity.LOW if kind in MINOR else Severity.MEDIUM


def _is_own(source: Annotated, carrier: Carrier) -> bool:
    """Whether the outlet is the one that publishes the source."""
    document = source.document
    head = " ".join(
        x for x in (document.publisher, document.byline, document.url, document.dateline) if x
    )
    head += " " + document.text[: source.sentences[0].start if source.sentences else 0]
    words = _distinctive(carrier.name or "")
    return bool(words) and any(w in head.casefold() for w in words)


def _distinctive(name: str) -> list[str]:
    words = [w.casefold().rstrip(".") for w in _NAMED.findall(name)]
    if known := [w for w in words if w in NAMED]:
        return known
    if words and words[-1] in NAME_ENDS.keys() - _GENERIC:
        return words[-1:]  # of "the Wendlow Argus": the council of Wendlow is no credit
    own = [w for w in words if w not in _GENERIC and len(w) > 1]
    return own or words


_GENERIC = frozenset(
    """the news agency times post daily journal radio tv television press media website site
    newspaper magazine state national crown court channel service and of club""".split()
)


def _kept(
    story: Annotated,
    around: frozenset[str],
    mine: Sequence[Statement],
    link: Link,
    carrier: Carrier,
) -> bool:
    text = story.document.text.casefold()
    if carrier.name and _credited(story, around, mine, carrier.name):
        return True
    if carrier.kind is CarrierKind.TRANSLATION:
        return "translat" in text or "interpreter" in text
    words = {w.casefold() for w in _NAMED.findall(carrier.span.of(link.text.document.text))}
    generic = {w for w in words if w in HEADS}
    if around & generic:
        return True
    kinds = {HEADS[w] for w in around if w in HEADS}
    if words & _SPOKEN and kinds & _ALOUD:
        return True  # comments are a speech in other words
    if carrier.kind in kinds and carrier.kind not in {
        CarrierKind.OUTLET,
        CarrierKind.BROADCAST,
        CarrierKind.AGENCY,
    }:
        return True
    if around & KEPT_BY.get(carrier.kind, frozenset()):
        return True
    if carrier.kind is CarrierKind.INTERVIEW and any(
        c.kind in {CarrierKind.OUTLET, CarrierKind.BROADCAST} for s in mine for c in s.via
    ):
        return True
    return any(c.kind is carrier.kind for s in mine for c in s.via)


def _credited(
    story: Annotated, around: frozenset[str], mine: Sequence[Statement], name: str
) -> bool:
    """Whether the story names the carrier with the statement, or credits it as a whole.

    A name that the story has only with somebody else's statement keeps nothing.
    """
    words = set(_distinctive(name))
    if words & around:
        return True
    text = story.document.text
    head = text[: story.sentences[0].start] if story.sentences else ""
    last = text[story.sentences[-1].start :] if story.sentences else ""
    tail = last if _CREDIT.search(last) else ""
    places = [head, tail, story.document.byline or "", story.document.publisher or ""]
    places += [s.speaker.name for s in story.statements if s.speaker]  # "the Courier reported"
    places += [c.span.of(text) for s in mine for c in s.via]
    cues = [s.cue for s in mine if s.cue]
    places += [s.of(text) for s in story.sentences if any(cue.overlaps(s) for cue in cues)]
    return any(words & {w.casefold() for w in _NAMED.findall(place)} for place in places)


def _around(story: Annotated, mine: Sequence[Statement]) -> frozenset[str]:
    """The words beside what the story gives to this speaker, and a sentence before."""
    stated = [c for s in mine for c in s.content]
    near: set[int] = set()
    for said in mine:
        spans = [said.cue, said.span, said.speaker.span if said.speaker else None]
        for number, sentence in enumerate(story.sentences):
            if any(x is not None and x.overlaps(sentence) for x in spans):
                near |= {number, max(0, number - 1)}
    words: set[str] = set()
    for number in near:
        sentence = story.sentences[number]
        for match in _NAMED.finditer(story.document.text, sentence.start, sentence.end):
            if not any(c.start <= match.start() < c.end for c in stated):
                words.add(match.group().casefold())
    return frozenset(words)


def _still_anonymous(story: Annotated, statement: Statement) -> bool:
    if statement.anonymous is not None:
        return True
    return bool(_HIDDEN.search(story.document.text.casefold()))


_HIDDEN = re.compile(
    r"anonym|unnamed|unidentified|(?:familiar|close|knowledge|briefed|insider)\b|"
    r"(?:not|without) (?:(?:want|wish)\w* )?(?:to )?(?:be(?:ing)? )?(?:named|identified|quoted)|"
    r"(?:not|no) (?:authori[sz]|permi|allow|entitled)|not (?:giv|disclos)\w+ (?:his|her|their) name"
)
