"""Files, standard input and records to Documents, and what is refused."""

import io
import json
import os
import subprocess
import sys

import pytest

from retold.errors import ReadError
from retold.model import BlockKind
from retold.reading import load, read, read_all

BODY = "The river Kolna fell for the first time in four days on Monday, the governor's office said."
MORE = "Eight people are still missing, it added, and the bridge at Dolna stays shut until Friday."
PAGE = f"""<!doctype html><html><head><title>Kolna falls - The Odra Post</title>
<meta charset="iso-8859-2"><meta name="author" content="Jadwiga Sobol">
<meta property="og:site_name" content="The Odra Post">
<meta property="article:published_time" content="2026-09-15T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Kolna falls</h1>
<p>{BODY} {MORE}</p><p>{MORE} Gęślą. <b>Bold words</b> and <a href="/x">a link</a>.</p>
<blockquote><p>We have lost the bridge, but nobody on our street was hurt.</p><p>That counts.</p></blockquote>
<p>{BODY} {BODY}</p></article><footer>Copyright 2026 All rights reserved</footer></body></html>"""


@pytest.fixture
def file(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_text_file_is_untouched(file):
    content = f"\ufeffKolna flood recedes at last\r\n\r\n{BODY}\r\n{MORE}\r\n"
    path = file("a.txt", content)
    found = read(path)
    assert found.text == content[1:]
    assert found.id == str(path)
    assert [b.span.of(found.text) for b in found.blocks] == [
        "Kolna flood recedes at last",
        BODY,
        MORE,
    ]


def test_markdown_front_matter(file):
    text = f"---\ntitle: 'Kolna: it falls'\nauthor: Jane Doe\ndate: 2026-09-15\nurl: https://a.test/x\ntags:\n  - a\n---\n# Kolna\n\n{BODY}\n"
    found = read(file("a.md", text))
    assert found.text == text
    assert (found.title, found.byline, found.date, found.url) == (
        "Kolna: it falls",
        "Jane Doe",
        "2026-09-15",
        "https://a.test/x",
    )
    assert found.blocks[0].kind is BlockKind.BOILERPLATE


def test_page(file):
    found = read(file("a.html", PAGE.encode("iso-8859-2")))
    paragraphs = found.text.split("\n\n")
    assert paragraphs[0] == "Kolna falls"
    assert f"{MORE} Gęślą. Bold words and a link." in paragraphs
    assert (
        "> We have lost the bridge, but nobody on our street was hurt.\n> That counts."
        in paragraphs
    )
    assert (found.title, found.byline, found.date) == ("Kolna falls", "Jadwiga Sobol", "2026-09-15")
    assert found.publisher == "The Odra Post"
    assert found.warnings == ()
    assert found.blocks[0].kind is BlockKind.HEADLINE
    assert "Copyright" not in found.text


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<html><body><a href='/'>Home</a></body></html>",
        "<!doctype html>",
    ],
)
def test_page_without_article(file, page):
    with pytest.raises(ReadError, match="no article was found"):
        read(file("a.html", page))


RECORD = {
    "id": "k1",
    "url": "https://a.test/k1",
    "title": "Kolna falls",
    "published": "2026-09-15T08:00:00Z",
    "outlet": "Odra Post",
    "text": f"{BODY}\n{MORE}",
}


def test_json_record(file):
    found = read(file("a.json", json.dumps(RECORD)))
    assert (found.id, found.url, found.title, found.date, found.publisher) == (
        "k1",
        "https://a.test/k1",
        "Kolna falls",
        "2026-09-15",
        "Odra Post",
    )
    assert found.text == RECORD["text"]


def test_json_lines(file):
    rows = [RECORD, {"id": 7, "text": MORE}, {"text": BODY}]
    path = file("a.jsonl", "\n".join(map(json.dumps, rows)) + "\n\n")
    assert [d.id for d in read_all(path)] == ["k1", "7", f"{path}#3"]
    assert read(f"{path}#k1").title == "Kolna falls"
    assert read(f"{path}#7").text == MORE
    assert read(f"{path}#3").text == BODY
    assert [d.id for d in read_all(f"{path}#7")] == ["7"]
    with pytest.raises(ReadError, match="holds 3 records") as caught:
        read(path)
    assert f"{path}#ID" in caught.value.remedy
    with pytest.raises(ReadError, match='no record with the id "x"'):
        read(f"{path}#x")


def test_json_array_and_single_line(file):
    array = file("a.json", json.dumps([RECORD, {**RECORD, "id": "k2"}]))
    assert [d.id for d in read_all(array)] == ["k1", "k2"]
    with pytest.raises(ReadError, match="holds 2 records"):
        read(array)
    one = file("one.jsonl", json.dumps({"text": BODY}))
    assert read(one).id == str(one)


def test_a_file_with_a_hash_in_its_name_wins(file):
    file("a.jsonl", json.dumps(RECORD))
    path = file("a.jsonl#k1", BODY)
    assert read(path).text == BODY
    with pytest.raises(ReadError, match="holds no records"):
        read(f"{file('b.txt', BODY)}#k1")


@pytest.mark.parametrize(
    "name, content, problem",
    [
        ("a.txt", "", "is empty"),
        ("a.txt", " \n\u00a0\u200b", "holds nothing but white space"),
        ("a.txt", b"%PDF-1.7", r"looks like a binary file \(PDF\)"),
        ("a.json", '{"text":\n "a" "b"}', r"line 2, column 6"),
        ("a.jsonl", '{"text": "a"}\n{"text": }', r"line 2, column 10"),
        ("a.json", '{"id": "z"}', r'no text in record 1 \(id "z"\)'),
        ("a.json", '{"text": " "}', "no text in record 1"),
        ("a.json", '{"text": 5}', "no text in record 1"),
        ("a.json", "[]", "empty array"),
        ("a.json", "[1]", "no JSON object as record 1"),
        ("a.json", "[" * 100_000, "cannot be read"),
        ("a.json", '[{"id": 1, "text": "a"}, {"id": 1, "text": "b"}]#1', "Extra data|extra data"),
    ],
)
def test_refused(file, name, content, problem):
    path = file(name, content)
    with pytest.raises(ReadError, match=problem) as caught:
        read(path)
    assert caught.value.where == str(path)
    assert caught.value.remedy.endswith(".")


def test_same_id_twice(file):
    path = file("a.jsonl", '{"id": 1, "text": "a"}\n{"id": 1, "text": "b"}')
    with pytest.raises(ReadError, match='2 records with the id "1"'):
        read(f"{path}#1")


def test_half_a_character_is_replaced(file):
    found = read(file("a.json", '{"text": "It cost \\ud83d five."}'))
    assert found.text == "It cost \ufffd five."
    assert "lost" in found.warnings[0]


def test_missing_folder_and_bad_names(tmp_path):
    for name, problem in [
        ("none.txt", "no such file"),
        ("x" * 300, "cannot be read"),
        ("a\0b", "not a name"),
        ("none#1", "no such file"),
    ]:
        with pytest.raises(ReadError, match=problem):
            read(tmp_path / name)
    with pytest.raises(ReadError, match="is a folder"):
        read(tmp_path)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_unreadable(file):
    path = file("a.txt", BODY)
    path.chmod(0)
    with pytest.raises(ReadError, match="must not be read"):
        read(path)


def test_unreadable_by_anyone(file, monkeypatch):
    path = file("a.txt", BODY)

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(load.Path, "open", refuse)
    with pytest.raises(ReadError, match=r"must not be read\. Change its permissions"):
        read(path)


def test_too_large(file, monkeypatch):
    path = file("a.txt", b"")
    with path.open("r+b") as stream:
        stream.truncate(load.MAX_BYTES + 1)
    monkeypatch.setattr(load, "_read_stream", None)  # it is not even opened
    with pytest.raises(ReadError, match="limit is 20 MB"):
        read(path)


def test_endless_stream(monkeypatch):
    monkeypatch.setattr(load, "MAX_BYTES", 1_000_000)
    with pytest.raises(ReadError, match="limit is 1 MB"):
        read("-", stdin=io.BytesIO(b"a" * 1_000_001))


@pytest.mark.parametrize(
    "content, expected",
    [
        (json.dumps(RECORD), RECORD["text"]),
        (f"{{curly}} {BODY}", f"{{curly}} {BODY}"),
        (f"  {BODY}", f"  {BODY}"),
    ],
)
def test_standard_input(content, expected):
    assert read("-", stdin=io.BytesIO(content.encode())).text == expected


def test_standard_input_page_and_lines():
    page = read("-", stdin=io.BytesIO(PAGE.encode("iso-8859-2")))
    assert page.title == "Kolna falls"
    assert "Gęślą" in page.text
    two = "\n".join([json.dumps(RECORD)] * 2)
    with pytest.raises(ReadError, match="holds 2 records"):
        read("-", stdin=io.BytesIO(two.encode()))


def test_mojibake_and_guess_reach_the_document(file):
    found = read(file("a.txt", f"It cost Â£5. {BODY}"))
    assert "mojibake" in found.warnings[0]
    assert "Â£5" in found.text
    guessed = read(file("b.txt", f"It cost £5. {BODY}".encode("cp1252")))
    assert "windows-1252" in guessed.warnings[0]


def test_import_is_light():
    heavy = "trafilatura httpx ftfy charset_normalizer lxml ssl"
    code = f"import sys, retold.reading; sys.exit(' '.join(m for m in {heavy.split()!r} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.stderr.strip() == ""
