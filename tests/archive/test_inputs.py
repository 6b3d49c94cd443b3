"""What can be added: every format, what is set aside, and going on where it was left off."""

import gzip
import json
import os
import pathlib

import duckdb
import pytest

from retold.archive import keep
from retold.archive.archive import Archive
from retold.errors import FetchError, ReadError
from retold.reading import fetch
from retold.reading.bulk import read_lines
from retold.reading.items import Flaw, Item, moment
from retold.reading.warc import read_warc
from retold.reading.wire import plain, read_feed, read_ninjs, read_xml

BODY = "The harbour of Tolm was closed on Friday."
RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Nordline</title><link>http://n.example/</link>
<item><title>Harbour &amp; storm</title><link>http://n.example/1</link><guid>g1</guid>
<pubDate>Sat, 18 Jul 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;{BODY}&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>
<item><title>Empty</title><link>http://n.example/2</link></item></channel></rss>"""
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Nordline</title><id>f</id>
<entry><title>Harbour</title><id>e1</id><link href="http://n.example/1"/><updated>2026-07-18T10:00:00Z</updated>
<content type="html">&lt;p&gt;{BODY}&lt;/p&gt;</content></entry></feed>"""
NITF = f"""<?xml version="1.0"?><nitf><head><title>Short</title>
<docdata><doc-id id-string="n1"/><date.issue norm="20260718T100000Z"/></docdata>
<pubdata name="Nordline" date.publication="20260718"/></head>
<body><body.head><hedline><hl1>Harbour closed</hl1></hedline><byline>By Ada Lund</byline></body.head>
<body.content><p>{BODY}</p><p>More.</p></body.content></body></nitf>"""
NINJS = {
    "uri": "http://n.example/3",
    "headline": "Harbour",
    "body_xhtml": f"<p>{BODY}</p><p>More.</p>",
    "versioncreated": "2026-07-18T10:00:00Z",
    "byline": "Ada Lund",
    "infosources": [{"name": "Nordline"}],
}
PAGE = f"<html><head><title>Harbour</title></head><body><article><h1>Harbour</h1><p>{BODY * 5}</p></article></body></html>"


def test_a_feed():
    first, second = read_feed(RSS.encode(), "feed")
    assert isinstance(first, Item)
    assert (first.text, first.title, first.url, first.outlet) == (
        f"{BODY}\n\nTwo.", "Harbour & storm", "http://n.example/1", "Nordline",
    )  # fmt: skip
    assert first.published.startswith("2026-07-18T10:00:00")
    assert isinstance(second, Flaw)
    assert second.place == "entry 2"
    (entry,) = read_feed(ATOM.encode(), "feed")
    assert (entry.text, entry.url) == (BODY, "http://n.example/1")


def test_nitf():
    (item,) = read_xml(NITF.encode(), "a.xml")
    assert item == Item(
        f"Harbour closed\n\n{BODY}\n\nMore.", "n1", "Harbour closed", None, "Nordline", "2026-07-18", "By Ada Lund",
    )  # fmt: skip


@pytest.mark.parametrize(
    "changes, text",
    [
        ({}, f"{BODY}\n\nMore."),
        ({"body_text": BODY}, BODY),
        ({"body_xhtml": None, "bodies": [{"role": "main", "value": f"<p>{BODY}</p>", "contenttype": "text/html"}]}, BODY),
    ],
)  # fmt: skip
def test_ninjs(changes, text):
    item = read_ninjs(json.dumps(NINJS | changes).encode())
    assert item == Item(
        text, "http://n.example/3", "Harbour", "http://n.example/3", "Nordline", "2026-07-18T10:00:00Z", "Ada Lund",
    )  # fmt: skip


@pytest.mark.parametrize(
    "data", [b"[]", b"{", b'{"id": "a", "text": "x"}', b'{"uri": "a", "text": "x"}']
)
def test_other_json_is_no_ninjs(data):
    assert read_ninjs(data) is None


@pytest.mark.parametrize(
    "data, message",
    [
        (b"<x", "no valid XML"),
        (b"<html/>", "unknown kind"),
    ],
)
def test_xml_that_cannot_be_used(data, message):
    with pytest.raises(ReadError, match=message):
        list(read_xml(data, "a.xml"))


def test_an_entity_is_not_followed():
    data = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><nitf>&b;</nitf>'
    assert all(isinstance(record, Flaw) for record in read_xml(data, "a.xml"))


def test_plain_keeps_what_looks_like_markup():
    assert plain("<p>a &lt;b&gt; c</p><script>x</script><p>d<br>e</p>") == "a <b> c\n\nd\n\ne"


@pytest.mark.parametrize(
    "given, iso",
    [
        ("2026-07-18T10:00:00Z", "2026-07-18T10:00:00Z"), ("1987", "1987"), ("2026-07", "2026-07"),
        ("18 July 2026", "2026-07-18"), ("03/04/2026", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_moments(given, iso):
    assert moment(given) == iso


def web_record(number, status="200 OK", headers="", packed=bytes):
    """Return a response in a web archive."""
    page = PAGE.replace("Friday", "Sunday").replace("Tolm", f"Tolm{number}")
    kind = "Content-Type: text/html; charset=utf-8"
    data = f"HTTP/1.1 {status}\r\n{kind}\r\n{headers}\r\n".encode() + packed(page.encode())
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"WARC-Target-URI: http://n.example/k{number}\r\nWARC-Date: 2026-07-18T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data + b"\r\n\r\n"


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_web_archive_can_be_read_from_any_page_on(tmp_path, pack):
    path = tmp_path / ("a.warc" if pack is bytes else "a.warc.gz")
    path.write_bytes(b"".join(pack(web_record(number)) for number in range(5)))
    pages = list(read_warc(path))
    assert [page.record.url[-1] for page in pages] == list("01234")
    for number, page in enumerate(pages):
        assert list(read_warc(path, page.position)) == pages[number + 1 :]


def chunked(data):
    """Return a body as servers send it whose length they do not know."""
    parts = [data[at : at + 100] for at in range(0, len(data), 100)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


CUT, PACKED = "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n"


@pytest.mark.parametrize(
    "headers, packed, text",
    [
        (PACKED, gzip.compress, BODY.replace("Friday", "Sunday").replace("Tolm", "Tolm0")),
        (CUT, chunked, BODY.replace("Friday", "Sunday").replace("Tolm", "Tolm0")),
        (CUT + PACKED, lambda data: chunked(gzip.compress(data)), "Tolm0"),
        (CUT + PACKED, bytes, "Tolm0"),  # the headers stay where a program has unpacked the page
        (PACKED, lambda data: gzip.compress(data)[:10] + b"\xff" * 50, "cannot be unpacked"),
        (PACKED, lambda data: gzip.compress(data * 60_000), "more than 5 MB"),
        ("Content-Encoding: br\r\n", lambda _: b"\x0b\x02\x80abc\x03", "binary"),
    ],
)
def test_pages_as_servers_pack_them(tmp_path, headers, packed, text):
    path = tmp_path / "a.warc"
    path.write_bytes(web_record(0, headers=headers, packed=packed) + web_record(1))
    first, second = (read.record for read in read_warc(path))
    assert text in (first.text if isinstance(first, Item) else first.reason)
    assert isinstance(second, Item)


def test_names_that_are_no_text_and_names_that_look_like_patterns(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    try:
        (folder / os.fsdecode(b"\xff.txt")).write_text(BODY, "utf-8")
        (folder / os.fsdecode(b"\xfe.txt")).write_text(" ", "utf-8")
    except OSError:
        pytest.skip("this system takes no such names")
    for name in ("b*", "b1", "a[1]"):
        duckdb.sql(f"SELECT '{name}' AS id, '{name}' AS text").write_parquet(
            str(tmp_path / f"{name}.parquet")
        )
    with Archive(tmp_path / "archive", write=True) as archive:
        outcome = keep.add(
            archive, [str(folder), *(str(tmp_path / f"{n}.parquet") for n in ("b*", "a[1]"))]
        )
        names = [stored.id for stored in archive.store.all()]
        assert keep.add(archive, [str(folder)]).added == 0
    assert (outcome.added, outcome.aside) == (3, 1)
    assert names[0].endswith("\ufffd.txt")
    assert names[1:] == ["b*", "a[1]"]


def test_what_was_added_before_a_bad_file_can_be_found(tmp_path):
    (tmp_path / "a.txt").write_text(BODY, "utf-8")
    (tmp_path / "b.xml").write_text("<a>", "utf-8")
    with Archive(tmp_path / "archive", write=True) as archive:
        with pytest.raises(ReadError):
            keep.add(archive, [str(tmp_path / "a.txt"), str(tmp_path / "b.xml")])
        assert (archive.index.count(), archive.unindexed) == (1, 0)


def test_a_line_that_is_too_long_does_not_swallow_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr("retold.reading.bulk.LONGEST_LINE", 40)
    path = tmp_path / "a.jsonl"
    for length in (39, 40, 41, 42, 80, 81, 200):
        path.write_text("x" * length + '\n{"id": "b", "text": "Two."}\n', "utf-8")
        assert [read.record.id for read in read_lines(path) if isinstance(read.record, Item)] == [
            "b"
        ]


def test_an_archive_inside_a_folder_is_not_added_to_itself(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": 1}\n{"id": "a", "text": "One."}\n', "utf-8")
    for added in (1, 0):
        with Archive(tmp_path / "archive", write=True) as archive:
            assert keep.add(archive, [str(tmp_path)]).added == added


def write_all(folder):
    """Write one article in each format."""
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text(f"Harbour\n\n{BODY} One.", "utf-8")
    (folder / "deep" / "b.md").write_text(f"# Harbour\n\n{BODY} Two.", "utf-8")
    (folder / "c.html").write_text(PAGE, "utf-8")
    (folder / "d.json").write_text(json.dumps([{"id": "d", "text": f"{BODY} Four."}]), "utf-8")
    (folder / "e.jsonl").write_text(
        json.dumps({"id": "e", "text": f"{BODY} Five."}) + "\n", "utf-8"
    )
    with gzip.open(folder / "f.jsonl.gz", "wt", encoding="utf-8") as out:
        out.write(json.dumps({"id": "f", "text": f"{BODY} Six."}) + "\n")
    name = str(folder / "g.parquet")
    duckdb.sql(
        f"SELECT 'g' AS id, '{BODY} Seven.' AS text, DATE '2026-07-18' AS date"
    ).write_parquet(name)
    (folder / "h.xml").write_text(NITF, "utf-8")
    (folder / "i.rss").write_text(RSS, "utf-8")
    (folder / "j.json").write_text(json.dumps(NINJS), "utf-8")
    (folder / "k.warc").write_bytes(b"".join([web_record(0), web_record(1, "404 Not Found")]))
    (folder / "ignored.bin").write_bytes(b"\x00")
    (folder / "l.html").write_text(" ", "utf-8")


def test_a_folder_of_every_format(tmp_path):
    write_all(tmp_path / "in")
    with Archive(tmp_path / "archive", write=True) as archive:
        outcome = keep.add(archive, [str(tmp_path / "in")])
        again = keep.add(archive, [str(tmp_path / "in")])
        stored = {s.id.removeprefix(str(tmp_path / "in") + "/"): s for s in archive.store.all()}
        texts = archive.store.texts(s.num for s in stored.values())
        aside = [(a.source, a.place) for a in archive.store.aside()]
        assert keep.verify(archive).problems == ()
    assert set(stored) == {
        "a.txt", "deep/b.md", "c.html", "d", "e", "f", "g", "n1", "g1", "http://n.example/3", "http://n.example/k0",
    }  # fmt: skip
    assert outcome.added == 11
    assert again.added == 0
    assert stored["g"].published == "2026-07-18"
    assert (
        BODY.replace("Friday", "Sunday").replace("Tolm", "Tolm0")
        in texts[stored["http://n.example/k0"].num]
    )
    assert {(pathlib.Path(source).name, place) for source, place in aside} == {
        ("i.rss", "entry 2"), ("l.html", "file"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "name, content, message",
    [
        ("none.txt", None, "there is no such file"),
        ("blank.txt", b" ", "white space"),
        ("bad.parquet", b"PAR1", "Parquet"),
        ("bad.warc", b"no warc at all", "WARC"),
        ("bad.xml", b"<a>", "XML"),
        ("bad.jsonl.gz", b"not packed", "cannot be read"),
    ],
)
def test_a_file_that_was_named_and_cannot_be_read(tmp_path, name, content, message):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with (
        Archive(tmp_path / "archive", write=True) as archive,
        pytest.raises(ReadError, match=message) as caught,
    ):
        keep.add(archive, [str(path)])
    assert name in str(caught.value)


def test_an_empty_folder_says_what_is_known(tmp_path):
    (tmp_path / "in").mkdir()
    with (
        Archive(tmp_path / "archive", write=True) as archive,
        pytest.raises(ReadError, match=r"holds no file that is known.*\.warc"),
    ):
        keep.add(archive, [str(tmp_path / "in")])


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz", ".parquet"])
def test_reading_goes_on_where_it_stopped(tmp_path, suffix, monkeypatch):
    rows = [{"id": f"a{n}", "text": f"Number {n}. {BODY}"} for n in range(50)]
    path = tmp_path / f"rows{suffix}"
    if suffix == ".parquet":
        lines = tmp_path / "rows.json"
        lines.write_text("\n".join(map(json.dumps, rows)), "utf-8")
        duckdb.sql(f"SELECT * FROM read_json('{lines}')").write_parquet(str(path))
    else:
        with (gzip.open if suffix.endswith("gz") else open)(path, "wt", encoding="utf-8") as out:
            out.writelines(json.dumps(row) + "\n" for row in rows)
    monkeypatch.setattr("retold.archive.add.BATCH", 20)
    seen = []

    def stop(_source, outcome, _position):
        seen.append(outcome)
        if len(seen) == 2:
            raise KeyboardInterrupt

    with Archive(tmp_path / "archive", write=True) as archive:
        with pytest.raises(KeyboardInterrupt):
            keep.add(archive, [str(path)], stop)
        assert archive.store.count() == 40
    with Archive(tmp_path / "archive", write=True) as archive:
        outcome = keep.add(archive, [str(path)])
        assert (outcome.added, outcome.known) == (10, 0)
        assert [s.id for s in archive.store.all()] == [row["id"] for row in rows]
        assert keep.verify(archive).problems == ()


class Server:
    """Answers like a site with a feed, and keeps what it was asked."""

    def __init__(self):
        self.asked = []
        self.feed = RSS

    def __call__(self, address, *, etag=None, modified=None):
        self.asked.append((address, etag, modified))
        if etag == f'"{hash(self.feed)}"':
            return None
        kind = "text/html" if address.endswith("page") else "application/rss+xml"
        data = PAGE if kind == "text/html" else self.feed
        return fetch.Page(address, data.encode(), kind, None, f'"{hash(self.feed)}"', "Sat")


def test_a_feed_is_asked_for_news_only_and_not_too_often(tmp_path, monkeypatch):
    server = Server()
    monkeypatch.setattr(fetch, "fetch_if_changed", server)
    with Archive(tmp_path / "archive", write=True) as archive:
        assert keep.add(archive, ["http://n.example/feed"]).added == 1
        assert keep.update(archive)[0].added == 0
        assert len(server.asked) == 1  # five minutes have not passed
        monkeypatch.setattr(keep, "_PAUSE", keep.dt.timedelta(0))
        keep.update(archive)
        assert server.asked[1][1:] == (f'"{hash(RSS)}"', "Sat")
        server.feed = RSS.replace("Two.", "Three.")
        outcome, failures = keep.update(archive)
        assert (outcome.versions, failures) == (1, [])
        assert keep.add(archive, ["http://n.example/page"]).added == 1
        assert [feed.address for feed in archive.store.feeds()] == ["http://n.example/feed"]


def test_a_feed_that_cannot_be_had_does_not_stop_the_others(tmp_path, monkeypatch):
    server = Server()
    monkeypatch.setattr(fetch, "fetch_if_changed", server)
    monkeypatch.setattr(keep, "_PAUSE", keep.dt.timedelta(0))
    with Archive(tmp_path / "archive", write=True) as archive:
        keep.add(archive, ["http://a.example/feed", "http://b.example/feed"])

        def broken(address, **asked):
            if "a.example" in address:
                raise FetchError(address, "the server answered 500", "Try again later.")
            return server(address, **asked)

        monkeypatch.setattr(fetch, "fetch_if_changed", broken)
        _, failures = keep.update(archive)
    assert len(failures) == 1
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    "kind, data, told",
    [
        ("text/html", PAGE, "is no feed any more"),
        ("application/xml", "<a>", "is no feed"),
        ("text/html", RSS, None),  # many servers call a feed a page
    ],
)
def test_a_feed_that_is_something_else_now(tmp_path, monkeypatch, kind, data, told):
    monkeypatch.setattr(keep, "_PAUSE", keep.dt.timedelta(0))
    monkeypatch.setattr(fetch, "fetch_if_changed", Server())
    with Archive(tmp_path / "archive", write=True) as archive:
        keep.add(archive, ["http://a.example/feed"])
        page = fetch.Page("http://a.example/feed", data.encode(), kind, None)
        monkeypatch.setattr(fetch, "fetch_if_changed", lambda *_, **__: page)
        outcome, failures = keep.update(archive)
        assert outcome.added == 0
    assert [told in failure for failure in failures] == ([True] if told else [])
