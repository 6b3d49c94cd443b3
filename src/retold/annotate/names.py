"""Names with the offices that stand beside them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from retold.annotate.syntax import Node, Syntax
from retold.language.english import STOPWORDS
from retold.language.offices import OFFICES
from retold.language.people import DATES, TITLES
from retold.model import Span

_JOINTS = frozenset(("of", "the", "and", "for"))
_SMALL = frozenset("PRON AUX ADP DET CCONJ SCONJ PUNCT PART NUM SYM".split())
_PARTICLES = frozenset("de del della di da dos van von der den la le el al bin ibn y zu du".split())
_BEFORE = frozenset(("compound", "amod", "nmod", "poss", "nn"))
_SIGNS = frozenset(("-", "&", "'s", "’s"))
_LONGEST = 5  # words of a name behind its title
_ENDS = frozenset("inc ltd plc llc co corp".split())


@dataclass(frozen=True, slots=True)
class Office:
    """What somebody is, as a text says beside the name.

    Attributes:
        head: the office, base form.
        words: the words before it, lower case ("interior", "deputy").
        span: where it stands.
    """

    head: str
    words: frozenset[str]
    span: Span


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text.

    Attributes:
        span: where it stands, titles left out.
        words: its words, folded, without particles and possessives.
        node: index of the node that it hangs on.
        quoted: whether it stands in quotation marks.
        offices: what stands beside it.
        titled: whether it has a title or office, so that it is a person's.
    """

    span: Span
    words: tuple[str, ...]
    node: int
    quoted: bool
    offices: tuple[Office, ...]
    titled: bool


_SHORT = {"st": "saint", "mt": "mount", "ft": "fort", "dept": "department", "univ": "university"}


def folded(word: str) -> str:
    """Return a word of a name without case and diacritics."""
    plain = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = plain.removesuffix("'s").strip("'.").replace("ø", "o").replace("ł", "l")
    return _SHORT.get(plain, plain)


def find_names(syntax: Syntax) -> tuple[Name, ...]:
    """Return the names of a document, unit by unit."""
    out: list[Name] = []
    for number in range(len(syntax.units)):
        run: list[Node] = []
        for node in [*syntax.inside(number), None]:
            if node is not None and _continues(syntax, run, node):
                run.append(node)
                continue
            while run and (run[-1].low in _JOINTS or run[-1].low in _PARTICLES):
                run.pop()
            found = _name(syntax, run)
            if found is not None:
                out.append(found)
            run = [node] if node is not None and _may_begin(syntax, node) else []
    return tuple(out)


def _may_begin(syntax: Syntax, node: Node) -> bool:
    if not node.capital or node.low in DATES or node.low in {"i", "i'm"}:
        return False
    if node.pos == "PROPN":
        return True
    first = syntax.units[node.unit].first == node.at
    return not first and node.pos not in _SMALL and node.low not in STOPWORDS


def _continues(syntax: Syntax, run: list[Node], node: Node) -> bool:
    if not run or node.unit != run[0].unit:
        return False
    if node.capital and node.low not in DATES and node.pos not in {"VERB", "AUX", "PRON", "ADP"}:
        return run[-1].end + 1 >= node.start
    if node.low == "-" or (run[-1].low == "-" and node.start == run[-1].end):
        return node.start == run[-1].end
    follows = node.at + 1 < syntax.units[node.unit].last and syntax.nodes[node.at + 1]
    if node.low in _PARTICLES:
        return bool(follows)
    behind = bool(follows) and bool(follows.capital or follows.low == "the") if follows else False
    return node.low in {"of", "&"} and run[-1].pos == "PROPN" and behind


def _name(syntax: Syntax, run: list[Node]) -> Name | None:
    titled = False
    ahead: tuple[Office, ...] = ()
    at = next((i for i in range(len(run) - 2, -1, -1) if _is_title(run[i:])), None)
    if at is not None and len(run) - at <= _LONGEST:
        titled = True
        if run[at].low in OFFICES:
            words = frozenset(folded(n.low) for n in run[:at] if n.low not in _JOINTS | {"-"})
            ahead = (_office_of(run[at].low, words, syntax.span(run[: at + 1])),)
        run = run[at + 1 :]
    while run and run[0].low in {"of", "the", "&", "-"}:
        run = run[1:]
    if not run:
        return None
    parts = [n.low for n in run if n.low not in _JOINTS | _PARTICLES | _SIGNS]
    own = tuple(w for w in map(folded, parts) if w and w not in _ENDS)
    if not own or all(len(w) == 1 for w in own):
        return None
    if len(run) == 1 and run[0].low in TITLES | OFFICES.keys():
        return None
    inside = {n.at for n in run}
    node = next((n for n in reversed(run) if n.head not in inside or n.head == n.at), run[-1])
    offices = ahead or _offices(syntax, node, syntax.span(run))
    return Name(syntax.span(run), own, node.at, node.quoted, offices, titled or bool(offices))


def _is_title(run: list[Node]) -> bool:
    low = run[0].low.rstrip(".")
    if run[1].low in {"of", "for"}:
        return False
    return low in TITLES or low in OFFICES


def _offices(syntax: Syntax, node: Node, span: Span) -> tuple[Office, ...]:
    """The offices before the name, in apposition to it, or said to be its bearer's."""
    found: list[Office] = []
    before = [k for k in syntax.kids(node.at) if k.dep in _BEFORE and k.start < span.start]
    for kid in before:
        office = _office(syntax, kid)
        if office is not None:
            found.append(office)
    for kid in syntax.kids(node.at, "appos"):
        office = _office(syntax, kid)
        if office is not None:
            found.append(office)
    head = syntax.nodes[node.head]
    if node.dep == "appos":
        office = _office(syntax, head)
        if office is not None:
            found.append(office)
    if node.dep == "nsubj" and head.lemma in {"be", "become", "remain"}:
        attr = syntax.child(head.at, "attr")
        office = _office(syntax, attr) if attr is not None else None
        if office is not None and syntax.child(head.at, "neg") is None:
            found.append(office)
    return tuple(found)


def _office(syntax: Syntax, node: Node) -> Office | None:
    lemma = node.lemma if node.pos in {"NOUN", "PROPN"} else node.low
    lemma = lemma if lemma in OFFICES else node.low
    if lemma in _CHIEFS and node.at and syntax.nodes[node.at - 1].low == "chief":
        return Office(_CHIEFS[lemma], frozenset(), syntax.span([syntax.nodes[node.at - 1], node]))
    if lemma not in OFFICES or node.tag in {"NNS", "NNPS"}:
        return None
    words: set[str] = set()
    first = node.start
    at = node.at - 1
    while at >= syntax.units[node.unit].first:
        other = syntax.nodes[at]
        near = other.end + 2 >= first and "," not in syntax.text[other.end : first]
        if not near or not (other.content or other.low in {"-", "first"}):
            break
        if other.pos not in {"NOUN", "PROPN", "ADJ"} and other.low != "-":
            break
        words.add(folded(other.low))
        first = other.start
        at -= 1
    last = node.end
    for prep in syntax.kids(node.at, "prep"):
        if prep.low in {"of", "for", "at", "from"}:
            pobj = syntax.child(prep.at, "pobj")
            if pobj is not None:
                words |= {folded(n.low) for n in syntax.subtree(pobj.at)[:6] if n.content}
    return _office_of(lemma, frozenset(words - {"-", ""}), Span(first, last))


_CHIEFS = {"executive": "ceo", "scientist": "chief-scientist", "officer": "chief-officer"}


def _office_of(head: str, words: frozenset[str], span: Span) -> Office:
    """An office; a prime minister is a premier."""
    if head == "minister" and "prime" in words:
        return Office("premier", words - {"prime"}, span)
    if "chief" in words and head in _CHIEFS:
        return Office(_CHIEFS[head], words - {"chief"}, span)
    return Office(head, words, span)


def find_offices(syntax: Syntax, names: Sequence[Name]) -> tuple[tuple[Node, Office], ...]:
    """Return the offices that stand without a name, each with its node."""
    taken = [o.span for n in names for o in n.offices] + [n.span for n in names]
    out = []
    for node in syntax.nodes:
        if node.pos not in {"NOUN", "PROPN"} or node.quoted:
            continue
        office = _office(syntax, node)
        if office is None or not office.words or office.head.startswith("spokes"):
            continue
        if not any(office.span.overlaps(span) for span in taken):
            out.append((node, office))
    return tuple(out)
