"""Figures: what a number is, how exact, of what unit, and what it counts.

A figure is a bound fact: "65 percent of the electorate" is the value, the unit and the noun. Years,
clock times and dates are :mod:`retold.annotate.dates`; numbers in names (Boeing 737, Article 5)
are no figures.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from retold.annotate.syntax import Node, Syntax
from retold.language.english import STOPWORDS
from retold.language.numbers import (
    CURRENCIES,
    DURATIONS,
    FACTORS,
    FRACTIONS,
    MEASURES,
    ORDINALS,
    RELATIONS,
    SCALES,
    SMALL,
    VAGUE,
    words_to_number,
)
from retold.model import Span


class FigureKind(StrEnum):
    """What sort of amount a figure is."""

    COUNT = "count"
    PERCENT = "percent"  # and fractions, "one in five"
    POINTS = "points"  # percentage points
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    ORDINAL = "ordinal"
    AGE = "age"
    SCORE = "score"
    FACTOR = "factor"  # doubled, twice as many


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount in a text.

    Attributes:
        span: the words: qualifier, number, unit.
        number: the number alone.
        kind: see :class:`FigureKind`.
        low, high: the amount; equal but for ranges and vague counts. Percent are 0 to 100,
            durations seconds, money in units of the currency, measures in ``unit``.
        second: the other side of a score.
        unit: of money the currency, of a measure its name, of a duration the word; else "".
        relation: "" or how the amount stands to the number: ``~`` about, ``<`` nearly,
            ``<=`` up to, ``>`` over, ``>=`` at least.
        vague: whether it is a word such as "dozens".
        digits: the digits as written that matter, for telling rounding ("2,976": 4, "3,000": 1).
        node: index of the node of the number, or None where the sentence was not parsed.
        noun: index of the node of what is counted, or None.
        quoted: whether it stands in quotation marks.
        weak: whether it may be no figure at all ("a year" in "twice a year").
        raw: the number as written, without scale of the unit.
        rest: whether the sentence speaks of what is left, or denies something.
    """

    span: Span
    number: Span
    kind: FigureKind
    low: float
    high: float
    second: float | None = None
    unit: str = ""
    relation: str = ""
    vague: bool = False
    digits: int = 1
    node: int | None = None
    noun: int | None = None
    quoted: bool = False
    weak: bool = False
    raw: float = 0.0
    rest: bool = False


_DIGITS = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+|\d+|(?<![\d\w])\.\d+"
_SMALL = "|".join(sorted(SMALL, key=len, reverse=True))
_BIG = "hundred|thousand|million|billion|trillion|dozen"
_NUMBER = rf"""(?:
    (?:{_DIGITS})(?:[\s-]?(?:{_BIG}|(?:bn|mn|mln|tn|m|k)(?![\w/]))(?![\w]))?
  | half\s+an?(?=\s+(?:percentage\s+)?point\b)
  | (?:half\s+a\s+|a\s+half\s+|a\s+|several\s+|a\s+few\s+)?(?:{_BIG})(?![\w])
  | (?:{_SMALL})(?:(?:[\s-]|\sand\s)(?:{_SMALL}|{_BIG}))+(?!\w)
  | (?:{_SMALL})(?!\w)
)"""
_SIGN = r"(?:US|A|C)?\$|[£€¥]"
_VAGUE = "|".join(sorted((re.escape(v) for v in VAGUE), key=len, reverse=True))
_FRACTION = "|".join(sorted(FRACTIONS, key=len, reverse=True))
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
_FACTOR = "|".join(sorted((f for f in FACTORS), key=len, reverse=True))
_PERIOD = "second|minute|hour|day|week|fortnight|month|year|decade|century"
_NUMBERWORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_FIGURE = re.compile(
    rf"""(?ix)
    (?:(?<![\w.])|(?=[£€¥$]))
    (?:
      (?P<score>(?<![\d-])\d{{1,3}}[-–]\d{{1,3}}(?![\d\w-]|[-–.,]\d))
    | (?P<ratio>(?:{_SMALL}|\d{{1,3}})\s+(?:in|out\s+of)(?:\s+every)?\s+(?:{_SMALL}|\d{{1,3}}|a\s+hundred))(?![\w-])
    | (?P<part>(?:(?:an?|one|two|three|four|five|seven|nine|\d{{1,2}})[\s-])(?:{_FRACTION}))(?!\w|-)
    | (?P<half>(?<!first[\s-])(?<!second[\s-])(?<!other[\s-])(?<!better[\s-])(?<!latter[\s-])(?<!last[\s-])half)(?!-|\s+(?:an?\s+(?:{_BIG})|hour|time|way|back|dozen|million|point|board|term|year|day|mile|brother|sister|century|price|past|{_NUMBERWORDS})\b)(?!\w)
    | (?P<vague>{_VAGUE})(?!\w)
    | (?P<ordinal>\d{{1,3}}(?:st|nd|rd|th)|(?:{_ORDINAL}))(?!\w|-(?:{_BIG}))
    | (?:(?P<sign>{_SIGN})\s?)?(?P<a>{_NUMBER})(?:\s?(?:-|–|to|and)\s?(?P<sign2>{_SIGN})?(?P<b>{_NUMBER}))?
    | (?P<factor>(?:{_FACTOR})(?:d|s|ing|bling)?)(?!\w)
      | (?P<single>(?:half\s+)?(?:an?|one)\s(?:{_PERIOD}))(?!\w|[\s-]olds?\b)
    )
    """  # noqa: E501  # one form a line
)
_UNIT = re.compile(
    r"""(?ix) [\s-]? (?:
      (?P<points>(?:percentage|per\s?cent|%)[\s-]points?)
    | degrees?\s+(?P<degrees>celsius|fahrenheit|[cf]\b)
    | (?P<percent>%|per\s?cent\b|pc\b|percent\b)
    | (?P<age>[\s-]?years?[\s-]olds?\b|[\s-]?year[\s-]old\b|\s?(?:months?|weeks?)[\s-]olds?\b)
    | (?P<square>(?:square|cubic|sq)[\s.]+)?(?P<word>°[CF]?|[a-z]+(?:/h)?)
    )"""
)
_RELATION = re.compile(
    r"(?i)(?:^|(?<=[\s(“\"‘]))("
    + "|".join(sorted((re.escape(r) for r in RELATIONS), key=len, reverse=True))
    + r")\s+(?:an?\s+)?$"
)
_AGED = re.compile(r"(?i)\b(?:aged?(?:\s+of)?|age)\s+(?:between\s+)?$")
_BEHIND = re.compile(r"(?i)^(?:\s?\+|-plus\b|\s+or\s+(?:more|older|over|above)\b)")
_NAMED = re.compile(
    r"(?:^|[\s(])(?:[A-Z][\w'’.&-]*|No\.?|number|room|flight|page|phase|section|chapter|article|route|grade|level|type|ward|gate|platform|line|unit|version|series|season|episode|item|case|clause|rule)\s$"
)
_PLURALS = frozenset("people police staff children men women cattle sheep fish crew".split())
_PHONE = re.compile(r"\d[\d\s().-]{6,}\d")
_ATTRIBUTES = frozenset(("nummod", "amod", "compound", "quantmod", "nmod", "advmod", "det"))
_HEADS = frozenset("NOUN PROPN".split())
_REST = frozenset(
    """other others rest remaining remainder not no n't without against never nor neither except
    fail failed lack lacked missed short away absent abstain abstained outside""".split()
)
_OF = frozenset(("of", "in", "among", "from"))
_CARRY = frozenset("total number figure toll sum amount count majority group rate share".split())


def find_figures(syntax: Syntax, taken: Sequence[Span]) -> tuple[Figure, ...]:
    """Return the figures of a document in order.

    Args:
        syntax: the document.
        taken: spans of its dates, in order; what stands there is no figure.
    """
    return tuple(_Finder(syntax, taken).find())


class _Finder:
    def __init__(self, syntax: Syntax, taken: Sequence[Span]) -> None:
        self.syntax, self.text = syntax, syntax.text
        self.taken = taken
        self.phones = [m.span() for m in _PHONE.finditer(self.text) if "," not in m.group()]
        order = sorted(syntax.nodes, key=lambda n: n.start)
        self.order, self.starts = order, [n.start for n in order]

    def find(self) -> Iterator[Figure]:
        at = 0
        while (match := _FIGURE.search(self.text, at)) is not None:
            at = match.end()
            if self._is_taken(*match.span()):
                at = match.start() + len(match.group().split()[0]) + 1
                continue
            found = self._read(match)
            if found is None:  # "three eight-hour shifts": the first word is none, the next may be
                at = match.start() + max(
                    1, len(re.split(r"(?<=\w)[\s-]", match.group(), maxsplit=1)[0]) + 1
                )
            else:
                at = max(found.span.end, match.start() + 1)
                yield self._bound(found)

    def _is_taken(self, start: int, end: int) -> bool:
        at = bisect_left(self.taken, start, key=lambda s: s.end)
        if at < len(self.taken) and self.taken[at].start < end and start < self.taken[at].end:
            return True
        return any(a <= start and end <= b and b - a > 8 for a, b in self.phones)

    # --- the number

    def _read(self, match: re.Match[str]) -> Figure | None:  # one a form
        span = Span(match.start() + (len(match.group()) - len(match.group().lstrip())), match.end())
        words = re.sub(r"\s+", " ", match.group().casefold()).strip()
        if match["score"]:
            return self._score(span, words)
        if match["ratio"]:
            a, b = re.split(r" (?:in|out of)(?: every)? ", words)
            x, y = _value(a), _value(b)
            if not x or not y or x >= y or x > 10:
                return None
            return self._with_relation(_percent(span, 100 * x / y))
        if match["part"] or match["half"]:
            return self._fraction(span, words)
        if match["vague"]:
            low, high = VAGUE[words]
            exact = low == high
            return self._with_relation(
                Figure(span, span, FigureKind.COUNT, low, high, vague=not exact)
            )
        if match["ordinal"]:
            digits = re.match(r"\d+", words)
            number = float(digits.group()) if digits else float(ORDINALS[words])
            return Figure(span, span, FigureKind.ORDINAL, number, number)
        if match["single"]:
            return self._single(span, words)
        if match["factor"]:
            base = next((f for f in FACTORS if words.startswith(f[:5])), None)
            if base is None:
                return None
            return self._with_relation(
                Figure(span, span, FigureKind.FACTOR, FACTORS[base], FACTORS[base])
            )
        return self._plain(match, span)

    def _single(self, span: Span, words: str) -> Figure:
        """``a decade``, ``half an hour``: mostly a rate or a manner of speaking, hence weak."""
        unit = words.rsplit(maxsplit=1)[-1]
        amount = DURATIONS[unit] * (0.5 if words.startswith("half") else 1.0)
        found = self._with_relation(
            Figure(span, span, FigureKind.DURATION, amount, amount, unit=unit)
        )
        return replace(found, weak=not found.relation)

    def _score(self, span: Span, words: str) -> Figure | None:
        a, b = (float(x) for x in re.split("[-–]", words))
        behind = self.text[span.end : span.end + 30]
        unit = _UNIT.match(behind)
        word = (unit["word"] or "").casefold() if unit else ""
        if unit and (unit["percent"] or word in DURATIONS or word in MEASURES or unit["age"]):
            return self._with_unit(Figure(span, span, FigureKind.COUNT, a, b))
        if behind.startswith("-"):
            return None
        return Figure(span, span, FigureKind.SCORE, a, a, b)

    def _fraction(self, span: Span, words: str) -> Figure | None:
        first, _, part = words.replace("-", " ").rpartition(" ")
        behind = self.text[span.end : span.end + 18]
        if part in {"half", "quarter", "third", "fifth"} and behind.startswith("-"):
            return None
        many = {"a": 1.0, "an": 1.0, "one": 1.0}.get(first) or (_value(first) if first else 1.0)
        if many is None or part not in FRACTIONS:
            return None
        plural = part.endswith("s") or part == "half"
        if many > 1 and not plural:
            return None
        if first in {"a", "one"} and part not in {"half", "quarter"}:
            of = re.match(
                r"\s+(?:of|down|up|below|above|under|off|\w+er|less|more)\b|[.,;]", behind
            )
            before = re.search(
                r"(?i)\b(?:by|than|nearly|almost|about|over|only|just)\s+$",
                self.text[max(0, span.start - 12) : span.start],
            )
            if not of and not before:
                return None  # "a third hearing"
        if part == "quarter" and re.match(r"\s+(?:final|century|pounder)", behind):
            return None
        if re.match(r"\s+(?:of\s+)?(?:an?\s+)?(?:hour|mile|year|century|point|dozen)", behind):
            return None
        if re.search(r"(?i)\band\s(?:an?\s)?$", self.text[max(0, span.start - 7) : span.start]):
            return None  # "a year and a half"
        return self._with_relation(_percent(span, 100 * many * FRACTIONS[part]))

    def _plain(self, match: re.Match[str], span: Span) -> Figure | None:
        raw = match["a"]
        low = _value(raw)
        if low is None:
            return None
        second = _value(match["b"]) if match["b"] else None
        number = Span(match.start("a"), match.end("a"))
        joint = self.text[match.end("a") : match.start("b")] if match["b"] else ""
        ranged = (
            second is not None
            and (not re.search(r"(?i)\bfrom\s+\S?$", self.text[: span.start][-8:]))
            and (
                "and" not in joint
                or re.search(r"(?i)\bbetween\s+\S?$", self.text[: span.start][-12:])
            )
        )
        if match["b"] and not ranged:
            return self._cut(match, span, number, low, raw)
        if match["sign"] or match["sign2"]:
            unit = CURRENCIES[(match["sign"] or match["sign2"]).casefold()]
            high = second if ranged and second is not None else low
            low = _same_scale(low, high, raw, match["b"])
            money = Figure(
                span, number, FigureKind.MONEY, low, high, unit=unit, digits=_digits(raw)
            )
            return self._with_relation(money)
        if raw[0].isdigit() and self._is_name(span, match["b"]):
            return None
        high = second if ranged and second is not None else low
        low = _same_scale(low, high, raw, match["b"])
        if high < low:
            return self._cut(match, span, number, low, raw)
        return self._with_unit(
            Figure(span, number, FigureKind.COUNT, low, high, digits=_digits(raw))
        )

    def _cut(
        self, match: re.Match[str], span: Span, number: Span, low: float, raw: str
    ) -> Figure | None:
        """``six and nine``: the first of two numbers; the second is left for later."""
        short = Span(span.start, match.end("a"))
        if raw[0].isdigit() and self._is_name(short, None):
            return None
        if match["sign"]:
            unit = CURRENCIES[match["sign"].casefold()]
            return self._with_relation(
                Figure(short, number, FigureKind.MONEY, low, low, unit=unit, digits=_digits(raw))
            )
        return self._with_unit(
            Figure(short, number, FigureKind.COUNT, low, low, digits=_digits(raw))
        )

    def _is_name(self, span: Span, other: str | None) -> bool:
        """A number that belongs to a name: Article 5, Siberia 2, A40, COVID-19."""
        if not self.text[span.start : span.end].isdigit():
            return False
        before = self.text[max(0, span.start - 24) : span.start]
        behind = self.text[span.end : span.end + 2]
        if _UNIT_ON.match(self.text, span.end):
            return False  # "40kg"
        if behind[:1].isalpha() or before[-1:] in {"/", "#", "_"}:
            return True
        if re.search(r"[A-Za-z][-–]$", before):
            return True
        named = _NAMED.search(before)
        if named is None or other:
            return False
        word = named.group().strip(" (")
        if _UNIT_AHEAD.match(self.text, span.end):
            return False
        at = self._node(span.start)
        if at is None:
            return word[:1].isupper()
        node = self.syntax.nodes[at]
        head = self.syntax.nodes[node.head]
        if node.dep == "nummod" and head.start > node.start:
            counted = head.tag in {"NNS", "NNPS"} or head.low in _PLURALS
            before_it = self.syntax.nodes[at - 1] if at else node
            return not counted and before_it.pos == "PROPN"
        first = _sentence_start(self.text, span.start - len(word) - 1)
        return not first or not word[:1].isupper() or self.syntax.nodes[at - 1].pos == "PROPN"

    # --- unit and relation

    def _with_unit(self, figure: Figure) -> Figure | None:
        text, end = self.text, figure.span.end
        match = _UNIT.match(text, end)
        start = figure.span.start
        if _AGED.search(text, max(0, start - 20), start):
            return replace(figure, kind=FigureKind.AGE)
        if match is None:
            if _is_age(text, figure.span):
                return replace(figure, kind=FigureKind.AGE)
            return self._with_relation(figure)
        to_unit = Span(start, match.end())
        if match["points"]:
            return self._with_relation(replace(figure, span=to_unit, kind=FigureKind.POINTS))
        if match["percent"]:
            return self._with_relation(replace(figure, span=to_unit, kind=FigureKind.PERCENT))
        if match["age"]:
            return replace(figure, span=to_unit, kind=FigureKind.AGE)
        if match["degrees"]:
            unit = "degC" if match["degrees"][0] in "cC" else "degF"
            found = replace(figure, span=to_unit, kind=FigureKind.MEASURE, unit=unit)
            return self._with_relation(found)
        word = (match["word"] or "").casefold()
        if word in CURRENCIES and not (
            word in {"p", "won", "real", "mark", "marks"} and text[end : end + 1] == " "
        ):
            found = replace(figure, span=to_unit, kind=FigureKind.MONEY, unit=CURRENCIES[word])
            return self._with_relation(found)
        if word in MEASURES and not match["square"]:
            found = replace(figure, span=to_unit, kind=FigureKind.MEASURE, unit=MEASURES[word])
            return self._with_relation(found)
        if match["square"] and word in MEASURES:
            unit = f"{MEASURES[word]} ** {3 if match['square'].casefold().startswith('c') else 2}"
            found = replace(figure, span=to_unit, kind=FigureKind.MEASURE, unit=unit)
            return self._with_relation(found)
        if word in DURATIONS and not (
            word in {"second", "sec"}
            and figure.low != 1
            and word == "second"
            and text[end : end + 1] != "-"
        ):
            seconds = DURATIONS[word]
            found = replace(
                figure, span=to_unit, kind=FigureKind.DURATION, unit=word,
                low=figure.low * seconds, high=figure.high * seconds,
            )  # fmt: skip
            return self._with_relation(found)
        if word in {"degrees", "degree"}:
            return self._with_relation(
                replace(figure, span=to_unit, kind=FigureKind.MEASURE, unit="degree")
            )
        return self._with_relation(figure)

    def _with_relation(self, figure: Figure) -> Figure:
        start = figure.span.start
        match = _RELATION.search(self.text, max(0, start - 40), start)
        behind = _BEHIND.match(self.text[figure.span.end : figure.span.end + 16])
        if match is not None:
            relation = RELATIONS[re.sub(r"\s+", " ", match.group(1).casefold())]
            if match.group(1).casefold() in {"over", "around", "within"}:
                at = self._node(match.start(1))
                node = self.syntax.nodes[at] if at is not None else None
                place = self.text[: match.start(1)].endswith("out ")
                during = figure.kind is FigureKind.DURATION and node and node.pos == "ADP"
                if place or during:
                    return figure  # "look out over three counties", "over six months"
            return replace(figure, span=Span(match.start(1), figure.span.end), relation=relation)
        if behind is not None:
            return replace(figure, span=Span(start, figure.span.end + behind.end()), relation=">=")
        return figure

    # --- what it counts

    def _node(self, offset: int) -> int | None:
        at = bisect_left(self.starts, offset)
        return self.order[at].at if at < len(self.order) and self.starts[at] == offset else None

    def _bound(self, figure: Figure) -> Figure:
        at = self._node(figure.number.start)
        if at is None:
            return figure
        node = self.syntax.nodes[at]
        noun = self._noun(figure, node)
        one = figure.number.of(self.text).casefold() == "one" and figure.kind is FigureKind.COUNT
        scale = DURATIONS.get(figure.unit, 1.0) if figure.kind is FigureKind.DURATION else 1.0
        return replace(
            figure,
            node=at,
            noun=noun.at if noun else None,
            quoted=node.quoted,
            weak=figure.weak or one,
            raw=figure.low / scale,
            rest=any(
                n.low in _REST or n.low.startswith("un") for n in self.syntax.inside(node.unit)
            ),
        )

    def _noun(self, figure: Figure, node: Node) -> Node | None:
        """What is counted: the noun that the number modifies, or that of a following "of"."""
        syntax = self.syntax
        seen = 0
        while (
            node.dep in _ATTRIBUTES
            and node.head != node.at
            and seen < 4
            and syntax.nodes[node.head].end <= figure.span.end + 40
        ):
            head = syntax.nodes[node.head]
            if head.pos not in _HEADS and head.pos not in {"NUM", "SYM", "ADJ"}:
                break
            node = head
            seen += 1
            if head.pos in _HEADS and head.start >= figure.span.end:
                break
        inside = figure.span.start <= node.start < figure.span.end
        if inside or node.lemma in _CARRY:
            for prep in syntax.kids(node.at, "prep"):
                if prep.low in _OF and prep.start >= figure.span.end:
                    behind = syntax.child(prep.at, "pobj")
                    if behind is not None:
                        return behind
        return node if not inside and node.pos in _HEADS and node.low not in STOPWORDS else None


_UNIT_ON = re.compile(
    rf"(?i)(?:{'|'.join(sorted((u for u in MEASURES if u.isalpha()), key=len, reverse=True))})\b"
)
_UNIT_AHEAD = re.compile(r"(?i)\s?(?:%|per\s?cent|percent|years?\b|million|billion)")


def _sentence_start(text: str, at: int) -> bool:
    before = text[:at].rstrip()[-1:]
    return not before or before in ".!?\n"


def _value(words: str) -> float | None:
    words = words.casefold().strip().replace("\u00a0", " ").replace("\u202f", " ")
    half = re.match(r"(?:half an?|a half) ?", words)
    if words in {"half a", "half an"}:
        return 0.5
    several = re.match(r"(?:several|a few) ", words)
    if several:
        return None
    factor = 0.5 if half else 1.0
    words = words[half.end() :] if half else words
    match = re.match(r"(\.?\d[\d,.\s]*)(.*)$", words)
    if match:
        digits = re.sub(r"[,\s]", "", match.group(1)).rstrip(".")
        scale = match.group(2).strip(" -")
        try:
            return factor * float(digits) * (SCALES.get(scale, 1.0) if scale else 1.0)
        except ValueError:
            return None
    number = words_to_number(words)
    return None if number is None else factor * number


def _digits(raw: str) -> int:
    """How many digits of a number count: "2,976" has 4, "3,000" and "four" have 1."""
    digits = re.sub(r"\D", "", raw.split(" ", maxsplit=1)[0])
    return max(1, len(digits.strip("0"))) if digits else 1


def _same_scale(low: float, high: float, first: str, second: str | None) -> float:
    """``2 to 3 million``: the scale behind the second number is meant for both."""
    if second is None or high <= low or re.search(r"[a-z]", first, re.IGNORECASE):
        return low
    scale = re.search(r"(?i)(hundred|thousand|million|billion|trillion|bn|mn|m|k)$", second.strip())
    return low * SCALES[scale.group(1).casefold()] if scale else low


def _percent(span: Span, value: float) -> Figure:
    return Figure(span, span, FigureKind.PERCENT, value, value, vague=False)


def _is_age(text: str, span: Span) -> bool:
    """``Ann Lee, 53, said``."""
    before, behind = text[max(0, span.start - 14) : span.start], text[span.end : span.end + 2]
    return (
        bool(re.search(r"[A-Z][\w’'-]+,\s$", before))
        and behind[:1] in {",", "."}
        and span.end - span.start <= 3
    )
