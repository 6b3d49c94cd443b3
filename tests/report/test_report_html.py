import base64
import dataclasses
import hashlib
import itertools
import re
from html.parser import HTMLParser
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_samples import check, ferry, finding, hostile, left_out, told

from retold.model import (
    Block,
    BlockKind,
    Document,
    FindingKind,
    Passage,
    Report,
    Severity,
    Span,
    Speaker,
    Verdict,
)
from retold.report import to_html
from retold.report.text import paragraphs, visible

VOID = {"meta", "input"}


class Page(HTMLParser):
    """The page as elements: tag, attributes, text, ancestors; fails on bad nesting."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.elements, self.open = [], []
        self.feed(source)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        assert len({name for name, _ in attrs}) == len(attrs)
        element = {
            "tag": tag,
            "attrs": dict(attrs),
            "text": "",
            "in": [e["attrs"].get("id") or e["tag"] for e in self.open],
        }
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, tag=None, cls=None, within=None):
        return [
            e
            for e in self.elements
            if (tag is None or e["tag"] == tag)
            and (cls is None or cls in (e["attrs"].get("class") or "").split())
            and (within is None or within in e["in"])
        ]

    def ids(self):
        return [e["attrs"]["id"] for e in self.elements if "id" in e["attrs"]]


@pytest.fixture(
    scope="module",
    params=["ferry", "told", "hostile", "left out", "empty", "nothing clean", "all clean"],
)
def case(request):
    report = {
        "ferry": ferry(),
        "told": told(),
        "hostile": hostile(),
        "left out": left_out(),
        "empty": Report(Document("s", ""), ()),
        "nothing clean": dataclasses.replace(ferry(), quotes=ferry().quotes[:1]),
        "all clean": dataclasses.replace(ferry(), quotes=ferry().quotes[1:4]),
    }[request.param]
    return report, to_html(report)


def test_policy_allows_exactly_the_style_and_script_of_the_page(case):
    page = Page(case[1])
    policy = next(e for e in page.all("meta") if "http-equiv" in e["attrs"])["attrs"]
    assert policy["http-equiv"] == "Content-Security-Policy"
    rules = dict(rule.strip().split(" ", 1) for rule in policy["content"].split(";"))
    assert (
        rules["default-src"]
        == rules["img-src"]
        == rules["base-uri"]
        == rules["form-action"]
        == "'none'"
    )
    for name, tag in (("style-src", "style"), ("script-src", "script")):
        (element,) = page.all(tag)
        digest = base64.b64encode(hashlib.sha256(element["text"].encode()).digest()).decode()
        assert rules[name] == f"'sha256-{digest}'"


def test_nothing_of_the_texts_becomes_markup(case):
    page = Page(case[1])
    assert {e["tag"] for e in page.elements} <= {
        "html", "head", "meta", "title", "style", "script", "body", "a", "header", "main", "footer", "section", "article", "nav",
        "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "div", "span", "strong", "bdi", "blockquote", "del", "ins",
        "button", "kbd", "dialog", "label", "input", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "small",
    }  # fmt: skip
    for element in page.elements:
        assert set(element["attrs"]) <= {
            "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "aria-labelledby", "aria-label", "aria-hidden",
            "tabindex", "dir", "data-q", "data-label", "type", "hidden", "checked", "scope", "open",
        }  # fmt: skip


def test_what_is_left_out():
    page = Page(to_html(left_out()))
    titles = [e["text"] for e in page.all("h3", "fine-title", within="findings")]
    assert titles == ["Left out", "Faithful quotes"]
    said = [e["text"] for e in page.all("p", "message", within="findings")]
    assert said[-2:] == [
        "The story leaves out what islanders say.", "The story leaves out a denial."
    ]  # fmt: skip
    words = [e["text"] for e in page.all("p", "diff", within="findings")]
    assert words[:2] == ["Islanders called it a dark day for the community.", "nowhere"]
    places = [e["text"] for e in page.all("p", "links", within="findings")]
    assert places[:2] == ["wire.txt, line 5", "gone.txt"]
    (link,) = [e for e in page.all("a", within="findings") if e["text"] == "line 5"][-1:]
    target = link["attrs"]["href"].removeprefix("#")
    (paragraph,) = [e for e in page.elements if e["attrs"].get("id") == target]
    assert "Islanders called it" in paragraph["text"]
    assert "Left out" not in to_html(ferry())


def test_nothing_is_loaded_from_elsewhere(case):
    page = Page(case[1])
    for element in page.elements:
        assert "src" not in element["attrs"]
        assert element["attrs"].get("href", "#").startswith("#")
    for asset in (page.all("style")[0]["text"], page.all("script")[0]["text"]):
        assert not re.search(r"@import|url\(|https?:|//\w", asset)


def test_ids_are_unique_and_every_link_arrives(case):
    page = Page(case[1])
    ids = page.ids()
    assert len(ids) == len(set(ids))
    for element in page.elements:
        for name in ("href", "aria-labelledby"):
            if target := element["attrs"].get(name):
                assert target.removeprefix("#") in ids


def test_headings_are_in_order_and_landmarks_stand(case):
    page = Page(case[1])
    levels = [int(e["tag"][1]) for e in page.elements if re.fullmatch(r"h\d", e["tag"])]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert len(page.all("main")) == 1
    assert page.all("html")[0]["attrs"]["lang"] == "en"
    skip = page.all("a", "skip")[0]["attrs"]["href"]
    assert skip == "#findings"
    for element in page.all("a"):
        assert element["text"].strip() or element["attrs"]["aria-label"].strip()


def test_hidden_characters_never_reach_the_page(case):
    assert not set(case[1]) & {"\x1b", "\x07", "\x00", "\x9b", "\u202e", "\ud800", "\r"}
    case[1].encode("utf-8")


def test_same_report_same_page(case):
    assert to_html(case[0]) == case[1]


def marked(page, number, within):
    return "".join(
        e["text"]
        for e in page.all("a", "mark", within)
        if str(number) in e["attrs"]["data-q"].split()
    )


def test_marks_hold_the_text_of_their_spans():
    report = ferry()
    page = Page(to_html(report))
    for number, item in enumerate(report.quotes, start=1):
        assert marked(page, number, "story") == item.quote.span.of(report.story.text)
        places = (item.source, *item.also)
        assert marked(page, number, "sources") == "".join(place.text for place in places)


def test_marks_lead_to_the_other_side_and_say_what_they_are():
    page = Page(to_html(ferry()))
    links = {e["attrs"]["id"]: e["attrs"] for e in page.all("a") if "id" in e["attrs"]}
    assert links["q6"]["href"] == "#q6s1"
    assert links["q6s1"]["href"] == links["q6s2"]["href"] == "#q6"
    assert links["q6"]["data-label"] == "6 spliced"
    assert links["q6"]["aria-label"].startswith("spliced quote, 6 of 10: My father took")
    assert links["q6s2"]["aria-label"].startswith("source of spliced quote, 6 of 10: the new")


def test_overlapping_passages_are_split_and_list_all_their_quotes():
    page = Page(to_html(ferry()))
    first = [e for e in page.all("a", "mark", "sources") if "1" in e["attrs"]["data-q"].split()]
    assert [(e["text"], e["attrs"]["data-q"]) for e in first] == [
        ("We may end the service in March if ", "1"),
        ("the boat no longer passes inspection", "1 4"),
        (".", "1"),
    ]
    (ref,) = page.all("a", "ref", "sources")
    assert (ref["attrs"]["id"], ref["attrs"]["href"], ref["attrs"]["data-label"]) == (
        "q4s1",
        "#q4",
        "4 trimmed",
    )
    assert ref["attrs"]["aria-label"] == "source of trimmed quote, 4 of 10"
    assert ref["text"] == ""


def test_findings_are_marked_on_both_sides_with_links_both_ways():
    report = told()
    page = Page(to_html(report))
    links = {e["attrs"]["id"]: e["attrs"]["href"] for e in page.all("a") if "id" in e["attrs"]}
    cards = {e["attrs"]["id"] for e in page.all("article", "card")} | {"fA"}
    for key, found in zip("ABCDE", report.findings, strict=True):
        assert f"f{key}" in cards
        assert marked(page, key, "story") == found.span.of(report.story.text)
        hrefs = [e["attrs"]["href"] for e in page.all("a", within=f"f{key}")]
        if found.source.document == "gone.txt":
            assert links[f"q{key}"] == f"#f{key}"
            assert hrefs == [f"#q{key}"]
        else:
            assert marked(page, key, "sources") == found.source.text
            assert (links[f"q{key}"], links[f"q{key}s1"]) == (f"#q{key}s1", f"#q{key}")
            assert hrefs == [f"#q{key}", f"#q{key}s1"]


OVERLAPS = [  # a text with the quote and the finding in it; the marks: text, keys, class
    ("one two three four", "one two", "three four", [("one two", "1"), ("three four", "A")]),
    ("one two three four", "one two three", "two three four", [("one ", "1"), ("two three", "1 A"), (" four", "A")]),
    ("one two three four", "one two three four", "two", [("one ", "1"), ("two", "A 1"), (" three four", "1")]),
    ("one two three four", "two", "one two three four", [("one ", "A"), ("two", "1 A"), (" three four", "A")]),
    ("one two three four", "one two", "one two", [("one two", "1 A")]),
    ("one two three four", "one two", "one two three", [("one two", "1 A"), (" three", "A")]),
]  # fmt: skip


@pytest.mark.parametrize("text, quote, found, marks", OVERLAPS)
def test_overlapping_marks_of_quotes_and_findings(text, quote, found, marks):
    story, source = Document("s", text), Document("t", text)

    def place(words):
        start = text.index(words)
        return Span(start, start + len(words))

    report = Report(
        story,
        (source,),
        (
            check(
                story,
                quote,
                Verdict.ALTERED,
                severity=Severity.HIGH,
                source=Passage("t", place(quote), quote),
            ),
        ),
        findings=(
            finding(
                FindingKind.NAME,
                Severity.HIGH,
                place(found),
                Passage("t", place(found), found),
                "M",
            ),
        ),
    )
    page = Page(to_html(report))
    for within, ends in (("story", ("q1", "qA")), ("sources", ("q1s1", "qAs1"))):
        parts = page.all("a", "mark", within)
        assert [(e["text"], e["attrs"]["data-q"]) for e in parts] == marks
        named = [e["attrs"]["id"] for e in page.all("a", within=within) if "id" in e["attrs"]]
        assert sorted(named) == sorted(ends)
        assert all("data-label" in e["attrs"] for e in page.all("a", "ref", within))


def test_the_most_severe_of_two_marks_shows():
    report = told()
    page = Page(to_html(report))
    (over,) = [e for e in page.all("a", "mark", "story") if e["attrs"]["data-q"] == "D 7"]
    assert "v-overgeneralised" in over["attrs"]["class"]
    assert over["attrs"]["aria-label"] == "overgeneralised, finding D: sensible"


def test_cards_of_findings_carry_everything():
    page = Page(to_html(told()))
    cards = page.all("article", "card")
    assert [card["attrs"]["id"] for card in cards] == [
        "f1", "fB", "f6", "fD", "f8", "f9", "fE", "fC", "f5", "f7",
    ]  # fmt: skip
    card = next(card for card in cards if card["attrs"]["id"] == "fD")["text"]
    for words in (
        "overgeneralised", "finding D", "high", "confidence 80%", "One group of engineers became any sensible person.",
        "The story has", "[…] the pier “damaged beyond any sensible repair”.", "The source has", "line 16", "wire.txt, line 3",
    ):  # fmt: skip
        assert words in card
    assert [e["text"] for e in page.all("strong", within="fD")] == ["high", "sensible", "engineers"]
    small = [e["attrs"]["id"] for e in page.all("li", within="findings") if "id" in e["attrs"]]
    assert small == ["fA", "f2", "f3", "f4", "f10"]


@pytest.mark.parametrize("kind", FindingKind)
def test_every_kind_has_its_words_and_its_colour(kind):
    report = told()
    found = dataclasses.replace(report.findings[1], kind=kind)
    page = Page(to_html(dataclasses.replace(report, quotes=(), findings=(found,))))
    words = kind.value.replace("_", " ")
    assert [e["text"] for e in page.all("span", "tag")] == [words]
    for side, label in (("story", ""), ("source-1", "source of ")):
        (mark,) = page.all("a", "mark", side)
        assert f"v-{words.replace(' ', '-')}" in mark["attrs"]["class"].split()
        assert mark["attrs"]["aria-label"].lower() == f"{label}{words}, finding a: piet aldous"


def test_chains_read_from_the_speaker_to_the_text():
    page = Page(to_html(told()))
    assert [e["text"] for e in page.all("td", "chain")] == [
        "Maren Holt → this text",
        "Maren Holt “she” → islanders as before → at a packed meeting in the […] → this text",
        "Piet Aldous “The harbour master, Piet Aldous” → Tass (agency) → machine translation → this text",
        "? (no name stands with it; perhaps Tam Rourke or Lorna Vey) (one islander) → this text",
        "Piet Aldous → transcript → this text",
    ]
    assert [e["text"] for e in page.all("span", "carried")] == ["islanders as before"]
    assert [" ".join(e["text"].split()) for e in page.all("td", "cue")] == [
        "said indirect · on Tuesday",
        "said (to islanders) direct",
        "said mixed",
        "direct",
        "direct",
    ]
    assert [e["attrs"].get("data-q") for e in page.all("tr") if "tbody" in e["in"]] == [
        None, "2 3", "5 6 B C", "9", "5 B C",
    ]  # fmt: skip
    links = [a["attrs"]["href"] for a in page.all("a") if a["in"][-2:] == ["tr", "td"]]
    assert links == ["#f5", "#f6", "#fB", "#fC", "#f9", "#f5", "#fB", "#fC"]


def test_a_statement_leads_to_its_paragraph():
    report = told()
    page = Page(to_html(report))
    lines = page.all("a", within="small")
    assert [e["text"] for e in lines] == ["line 4", "line 8", "line 12", "line 20", "line 5"]
    texts = {e["attrs"]["id"]: e["text"] for e in page.all("p") if "id" in e["attrs"]}
    for line, (document, statement) in zip(
        lines,
        [
            *((report.story, one) for one in report.statements),
            (report.sources[0], report.source_statements[0][0]),
        ],
        strict=True,
    ):
        assert statement.content[0].of(document.text)[:40] in texts[line["attrs"]["href"][1:]]


@pytest.mark.parametrize(
    "story, sources, summaries",
    [
        (False, 0, []),
        (True, 0, ["Who said it, and how it reached us 4 statements: 2 direct, 1 mixed, 1 indirect"]),
        (False, 1, [
            "Who said it, and how it reached us The text gives nothing to anybody.",
            "Public meeting, Skerrow school hall: transcript 1 statement: 1 direct",
        ]),
        (True, 3, [
            "Who said it, and how it reached us 4 statements: 2 direct, 1 mixed, 1 indirect",
            "Public meeting, Skerrow school hall: transcript 1 statement: 1 direct",
            "Skerrow pier report published The text gives nothing to anybody.",
            "letter.txt The text gives nothing to anybody.",
        ]),
    ],
)  # fmt: skip
def test_statements_may_be_missing_on_either_side(story, sources, summaries):
    report = told()
    report = dataclasses.replace(
        report,
        statements=report.statements if story else (),
        source_statements=report.source_statements[:sources],
    )
    page = Page(to_html(report))
    assert [e["text"] for e in page.all("summary")] == summaries
    inner = [e for e in page.all("details") if "details" in e["in"]]
    assert ["open" in e["attrs"] for e in inner] == ([True] if sources == 1 else [False] * sources)


def test_a_quote_over_several_paragraphs_is_one_mark_in_parts():
    text = "He said: “One.\n\n“Two and more,” he said."
    story = Document("s", text)
    where = Span(text.index("One"), text.index(",”"))
    page = Page(
        to_html(
            Report(
                story,
                (),
                (check(story, "", Verdict.INVENTED, where=where, severity=Severity.HIGH),),
            )
        )
    )
    parts = page.all("a", "mark", "story")
    assert [e["text"] for e in parts] == ["One.", "“Two and more"]
    assert [e["attrs"].get("id") for e in parts] == ["q1", None]
    assert "continued" in parts[1]["attrs"]["aria-label"]
    assert {e["attrs"]["href"] for e in parts} == {"#f1"}


def test_cards_come_by_severity_and_carry_everything():
    page = Page(to_html(ferry()))
    cards = page.all("article", "card")
    assert [card["attrs"]["id"] for card in cards] == ["f1", "f6", "f8", "f9", "f5", "f7"]
    assert [e["attrs"]["id"] for e in page.all("li", within="findings") if "id" in e["attrs"]] == [
        "f2",
        "f3",
        "f4",
        "f10",
    ]
    assert [e["text"] for e in page.all("del", within="f1")] == ["deleted: may", "deleted: if"]
    assert [e["text"] for e in page.all("ins", within="f1")] == [
        "inserted: will",
        "inserted: because",
    ]
    assert "meaning changed" in cards[0]["text"]
    assert "Note" not in cards[0]["text"]
    assert "The second part is said by Maren Holt." in cards[1]["text"]
    assert len(page.all("span", "join", "f6")) == 1
    assert [e["text"] for e in page.all("strong", within="f8")][1:] == ["Tam Rourke", "Piet Aldous"]
    assert not page.all("del", within="f9")


@pytest.mark.parametrize(
    "report, words",
    [
        (Report(Document("s", "No marks."), ()), "The story has no quotes that could be checked."),
        (dataclasses.replace(ferry(), quotes=ferry().quotes[1:2]), "No quote needs attention."),
        (
            dataclasses.replace(told(), quotes=(), findings=told().findings[:1]),
            "Only small changes.",
        ),
        (Report(Document("s", "x"), ()), "No source was given."),
    ],
)
def test_empty_states_are_said(report, words):
    assert words in to_html(report)


def test_sources_that_share_an_id_do_not_collide():
    source = Document("same", "one two three")
    story = Document("same", "“one two three”")
    item = check(
        story, "one two three", Verdict.VERBATIM, source=Passage("same", Span(0, 13), source.text)
    )
    page = Page(to_html(Report(story, (source, Document("same", "other")), (item,))))
    assert marked(page, 1, "source-1") == "one two three"
    assert marked(page, 1, "source-2") == ""


def test_paragraphs_find_their_own_direction():
    page = Page(to_html(ferry()))
    for within in ("story", "sources"):
        shown = [
            e for e in page.all("p", within=within) if "about" not in e["attrs"].get("class", "")
        ]
        assert shown
        assert all(e["attrs"]["dir"] == "auto" for e in shown)


# White space that is also spelt out would be counted twice below; test_report_text holds it.
CHARACTERS = st.characters(
    exclude_categories=("Cs",), exclude_characters="\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
)


@st.composite
def _reports(draw):
    def document(name):
        text = draw(st.text(CHARACTERS | st.sampled_from("  \n\n<&\"'>“”\x1b\u202e"), max_size=80))
        edge = st.integers(0, len(text))
        made = ()
        if draw(st.booleans()):
            cuts = sorted(draw(st.sets(edge, max_size=6)))
            made = tuple(
                Block(Span(a, b), draw(st.sampled_from(BlockKind)))
                for a, b in zip(cuts[::2], cuts[1::2], strict=False)
            )
        spans = st.tuples(edge, edge).map(lambda pair: Span(min(pair), max(pair)))
        return Document(name, text, made), spans

    story, story_spans = document("story")
    source, source_spans = document("source")
    quotes = tuple(
        check(
            story,
            "",
            draw(st.sampled_from(Verdict)),
            where=draw(story_spans),
            severity=draw(st.sampled_from(Severity)),
            source=Passage("source", place, place.of(source.text)),
            diff=(),
            who=Speaker(None, "", draw(st.text(CHARACTERS, max_size=5))),
        )
        for place in draw(st.lists(source_spans, max_size=5))
    )
    findings = tuple(
        finding(
            draw(st.sampled_from(FindingKind)),
            draw(st.sampled_from(Severity)),
            draw(story_spans),
            Passage("source", place, place.of(source.text)),
            draw(st.text(CHARACTERS, max_size=5)),
        )
        for place in draw(st.lists(source_spans, max_size=4))
    )
    return Report(story, (source,), quotes, findings=findings)


@settings(deadline=None)
@given(_reports())
def test_no_text_is_lost_or_doubled(report):
    page = Page(to_html(report))
    ids = page.ids()
    assert len(ids) == len(set(ids))
    assert all(e["attrs"]["href"][1:] in ids for e in page.all("a"))
    for document, within in ((report.story, "story"), (report.sources[0], "source-1")):
        rows = [
            e["text"] for e in page.all("p", within=within) if "about" not in e["attrs"]["class"]
        ]
        whole = paragraphs(document)
        assert rows == [visible(block.span.of(document.text)) for block in whole]
        if document.blocks:
            assert {b.span for b in document.blocks if len(b.span)} <= {b.span for b in whole}
        kept = "".join(block.span.of(document.text) for block in whole)
        assert "".join(kept.split()) == "".join(document.text.split())
    spans = {str(n): item.quote.span for n, item in enumerate(report.quotes, start=1)}
    spans |= {key: item.span for key, item in zip("ABCD", report.findings, strict=False)}
    for key, span in spans.items():
        wanted = "".join(visible(span.of(report.story.text)).split())
        assert "".join(marked(page, key, "story").split()) == wanted


# The assets themselves.


def _asset(name):
    return resources.files("retold.report").joinpath(name).read_text("utf-8")


def test_assets_cannot_end_their_element():
    assert "</" not in _asset("page.css")
    assert "</script" not in _asset("page.js")
    assert "<!--" not in _asset("page.js")


def _luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one, other):
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _colours(css):
    scopes = {}
    for selector, body in re.findall(r"(:root|\.v-[\w-]+) \{([^}]*)\}", css):
        scopes.setdefault(selector, {}).update(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", body))
    return scopes


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_have_enough_contrast(scheme):
    css = _asset("page.css")
    light, dark = css.split("@media (prefers-color-scheme: dark)")
    scopes = _colours(light if scheme == "light" else dark.split("box-sizing")[0])
    root = scopes.pop(":root")
    pairs = [
        (root[ink], root[paper]) for ink in ("ink", "soft", "link") for paper in ("paper", "sheet")
    ]
    pairs += [(root["ink"], root[paper]) for paper in ("warning-ground", "lit")]
    pairs += [(root[name], root[f"{name}-ground"]) for name in ("deleted", "inserted")]
    kinds = [kind.value.replace("_", "-") for kind in (*Verdict, *FindingKind)]
    assert set(scopes) == {f".v-{kind}" for kind in (*kinds, "nearest")}
    for verdict in scopes.values():
        pairs += [
            (verdict["tone"], verdict["ground"]),
            (verdict["tone"], root["sheet"]),
            (verdict["tone"], root["paper"]),
        ]
        pairs += [
            (root["ink"], verdict["ground"]),
            (root["link"], verdict["ground"]),
            (root["soft"], verdict["ground"]),
        ]
    assert [(a, b) for a, b in pairs if _contrast(a, b) < 4.5] == []
