"""Which links of a statement's chain the story has lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retold.annotate import Annotated
from retold.language.carriers import COMPOUNDS, HEADS, KEPT_BY, MINOR, PRESS
from retold.model import Carrier, CarrierKind, Severity, Span, Statement

if TYPE_CHECKING:
    from retold.compare.statements import Link, Told

_NAMED = re.compile(r"[^\W\d_][\w’'&.-]*")


@dataclass(frozen=True, slots=True)
class Loss:
    """A link that the story has lost: where the source has it, and how bad that is."""

    span: Span
    words: str
    severity: Severity


def lost_links(story: Annotated, told: Told, link: Link) -> list[Loss]:
    """Return the carriers of the source's statement that the story keeps nowhere near its own."""
    text = link.text.document.text
    out = []
    around = _around(story, link.story)
    for carrier in link.source.via:
        if _kept(story, around, link, carrier):
            continue
        severity = _severity(link, carrier)
        if severity is not Severity.NONE:
            out.append(Loss(carrier.span, f"“{_words(text, carrier)}”", severity))
    hidden = link.source.anonymous
    if hidden is not None and not _still_anonymous(story, link.story):
        out.append(Loss(hidden, f"“{hidden.of(text)}”", Severity.HIGH))
    return out


def _words(text: str, carrier: Carrier) -> str:
    return " ".join(carrier.span.of(text).split())


def _severity(link: Link, carrier: Carrier) -> Severity:
    kind = carrier.kind
    if kind in {CarrierKind.AGENCY, CarrierKind.TRANSLATION, CarrierKind.COURT, CarrierKind.SPOKESPERSON}:
        return Severity.HIGH
    if kind in {CarrierKind.OUTLET, CarrierKind.BROADCAST}:
        return Severity.MEDIUM if _is_own(link.text, carrier) else Severity.HIGH
    if kind is CarrierKind.OTHER:
        words = {w.casefold() for w in _NAMED.findall(carrier.span.of(link.text.document.text))}
        return Severity.LOW if words & PRESS else Severity.NONE
    return Severity.LOW if kind in MINOR else Severity.MEDIUM


def _is_own(source: Annotated, carrier: Carrier) -> bool:
    """Whether the outlet is the one that publishes the source."""
    document = source.document
    head = " ".join(x for x in (document.publisher, document.byline, document.url, document.dateline) if x)
    head += " " + document.text[: source.sentences[0].start if source.sentences else 0]
    words = _distinctive(carrier.name or "")
    return bool(words) and any(w in head.casefold() for w in words)


def _distinctive(name: str) -> list[str]:
    words = [w.casefold().rstrip(".") for w in _NAMED.findall(name)]
    own = [w for w in words if w not in _GENERIC and len(w) > 1]
    return own or words


_GENERIC = frozenset(
    """the news agency times post daily journal radio tv television press media website site
    newspaper magazine state national crown court channel service and of club""".split()
)


def _kept(story: Annotated, around: frozenset[str], link: Link, carrier: Carrier) -> bool:
    text = story.document.text.casefold()
    if carrier.name and any(
        re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in _distinctive(carrier.name)
    ):
        return True
    if carrier.kind is CarrierKind.TRANSLATION:
        return "translat" in text or "interpreter" in text
    words = {w.casefold() for w in _NAMED.findall(carrier.span.of(link.text.document.text))}
    generic = {w for w in words if w in HEADS}
    if around & generic:
        return True
    kinds = {HEADS[w] for w in around if w in HEADS}
    if carrier.kind in kinds and carrier.kind not in {CarrierKind.OUTLET, CarrierKind.BROADCAST, CarrierKind.AGENCY}:
        return True
    if around & KEPT_BY.get(carrier.kind, frozenset()):
        return True
    speaker = link.story.speaker
    mine = [
        s for s in story.statements
        if s.speaker and speaker and s.speaker.name == speaker.name
    ]
    return any(c.kind is carrier.kind for s in mine for c in s.via)


def _around(story: Annotated, statement: Statement) -> frozenset[str]:
    """The words of the story's sentences around a statement, what is stated left out."""
    spans = [statement.cue, statement.span, statement.speaker.span if statement.speaker else None]
    near = [
        i for i, s in enumerate(story.sentences) if any(x is not None and x.overlaps(s) for x in spans)
    ]
    if not near:
        return frozenset()
    first = max(0, near[0] - 1)
    start, end = story.sentences[first].start, story.sentences[near[-1]].end
    words = []
    for match in _NAMED.finditer(story.document.text, start, end):
        inside = any(c.start <= match.start() < c.end for c in statement.content)
        if not inside:
            words.append(match.group().casefold())
    return frozenset(words)


def _still_anonymous(story: Annotated, statement: Statement) -> bool:
    if statement.anonymous is not None:
        return True
    text = story.document.text.casefold()
    return any(word in text for word in ("anonym", "not be named", "unnamed", "not to be named", "not authorised", "not authorized"))
