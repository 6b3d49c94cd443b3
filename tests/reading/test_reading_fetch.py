"""Fetching: what is refused, what comes back, and that the checked address is the one spoken to.

The server is a real one on this machine; for it the check of addresses is replaced. That the real
check refuses this machine is proved separately. No outside address is contacted.
"""

import contextlib
import gzip
import http.server
import ipaddress
import socket
import threading
import time
import zlib

import httpx
import pytest

from retold.errors import FetchError
from retold.reading import fetch as fetching
from retold.reading import read, read_all
from retold.reading.fetch import Network, fetch, is_public

BODY = b"The river Kolna fell for the first time in four days on Monday, the governor said."
PAGE = (
    b"<html><head><meta charset=utf-8><title>Kolna falls</title></head><body><article><p>"
    + b"</p><p>".join([BODY] * 4)
    + b"</p></article></body></html>"
)
HTML = {"Content-Type": "text/html; charset=utf-8"}


def slow(handler):
    handler.send_response(200)
    for key, value in HTML.items():
        handler.send_header(key, value)
    handler.end_headers()
    with contextlib.suppress(OSError):
        for _ in range(40):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)


def slow_head(handler):
    with contextlib.suppress(OSError):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(40):
            handler.wfile.write(b"a")
            handler.wfile.flush()
            time.sleep(0.05)


def cut(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"abc")


# path: (status, headers, body), or a function that answers by itself
PATHS = {
    "/page": (200, HTML, PAGE),
    "/text": (
        200,
        {"Content-Type": "text/plain; charset=iso-8859-1"},
        "It cost £5, he said.".encode("latin-1"),
    ),
    "/json": (200, {"Content-Type": "application/json"}, b'{"id": "k1", "text": "It fell."}'),
    "/empty": (200, HTML, b" "),
    "/nothing": (200, HTML, b"<html><body></body></html>"),
    "/pdf": (200, {"Content-Type": "application/pdf"}, b"%PDF"),
    "/untyped": (200, {}, b"x"),
    "/gzip": (200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(PAGE)),
    "/deflate": (200, {**HTML, "Content-Encoding": "deflate"}, zlib.compress(PAGE)),
    "/bomb": (200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(b"a" * 6_000_000)),
    "/cutgzip": (200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(PAGE)[:-20]),
    "/notgzip": (200, {**HTML, "Content-Encoding": "gzip"}, b"plain"),
    "/brotli": (200, {**HTML, "Content-Encoding": "br"}, b"x"),
    "/large": (200, HTML, b"a" * 5_000_001),
    "/limit": (200, HTML, b"a" * 5_000_000),
    "/gone": (404, HTML, b"no"),
    "/broken": (503, HTML, b"no"),
    "/odd": (299, HTML, b"no"),
    "/once": (302, {"Location": "/page"}, b""),
    "/loop": (301, {"Location": "/loop"}, b""),
    "/five": (302, {"Location": "/four"}, b""),
    "/four": (302, {"Location": "/three"}, b""),
    "/three": (302, {"Location": "/two"}, b""),
    "/two": (302, {"Location": "/once"}, b""),
    "/six": (302, {"Location": "/five"}, b""),
    "/ftp": (302, {"Location": "ftp://story.test/x"}, b""),
    "/inside": (302, {"Location": "http://inside.test/x"}, b""),
    "/secret": (200, HTML, PAGE),
    "/slow": slow,
    "/slowhead": slow_head,
    "/cut": cut,
}


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.seen.append((self.path, dict(self.headers)))
        robots = self.server.robots
        found = robots if self.path == "/robots.txt" else PATHS.get(self.path, (404, {}, b""))
        if callable(found):
            found(self)
            return
        status, headers, body = found
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        running.seen = []
        running.robots = (404, {}, b"")
        running.daemon_threads = True
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


NAMES = {
    "story.test": ["127.0.0.1"],
    "inside.test": ["10.0.0.1"],
    "mixed.test": ["93.184.215.14", "192.168.0.1"],
}


def look_up(host, _port):
    if host not in NAMES:
        raise socket.gaierror(-2, "Name or service not known")
    return NAMES[host]


def local(address):
    return address == ipaddress.ip_address("127.0.0.1")


LOCAL = Network(resolve=look_up, allowed=local)


def at(server, path):
    return f"http://story.test:{server.server_address[1]}{path}"


def test_page(server):
    page = fetch(at(server, "/page?q=1#part").replace("?q=1", ""), _network=LOCAL)
    assert page.data == PAGE
    assert (page.content_type, page.charset) == ("text/html", "utf-8")
    path, headers = server.seen[-1]
    assert path == "/page"
    assert headers["Host"] == f"story.test:{server.server_address[1]}"
    assert headers["User-Agent"].startswith("retold/")
    assert headers["User-Agent"].endswith(" (+offline story checker)")
    assert "Cookie" not in headers


@pytest.mark.parametrize("path", ["/once", "/five", "/gzip", "/deflate"])
def test_redirected_or_packed(server, path):
    assert fetch(at(server, path), _network=LOCAL).data == PAGE


def test_exactly_the_limit(server):
    assert len(fetch(at(server, "/limit"), _network=LOCAL).data) == 5_000_000


@pytest.mark.parametrize(
    "path, problem",
    [
        ("/gone", "404 Not Found"),
        ("/broken", "503 Service Unavailable"),
        ("/odd", "answered 299"),
        ("/pdf", 'of the type "application/pdf"'),
        ("/untyped", "no declared type"),
        ("/large", "larger than 5 MB"),
        ("/bomb", "larger than 5 MB"),
        ("/cutgzip", "cut off"),
        ("/notgzip", "compression is broken"),
        ("/brotli", '"br"'),
        ("/loop", "more than 5 times"),
        ("/six", "more than 5 times"),
        ("/ftp", 'its scheme is "ftp"'),
        ("/inside", "inside.test (10.0.0.1) is not an address in the public internet"),
        ("/cut", "broke"),
    ],
)
def test_refused(server, path, problem):
    with pytest.raises(FetchError) as caught:
        fetch(at(server, path), _network=LOCAL)
    assert problem in caught.value.problem
    assert caught.value.where == at(server, path)
    assert caught.value.remedy.endswith(".")


@pytest.mark.parametrize("path", ["/slow", "/slowhead"])
def test_total_time(server, path):
    network = Network(resolve=look_up, allowed=local, total_s=0.3)
    started = time.monotonic()
    with pytest.raises(FetchError, match=r"longer than 0\.3 seconds"):
        fetch(at(server, path), _network=network)
    assert time.monotonic() - started < 1.5


def test_a_name_server_that_hangs():
    network = Network(resolve=lambda *_: time.sleep(1) or [], total_s=0.1)
    with pytest.raises(FetchError, match=r"longer than 0\.1 seconds"):
        fetch("http://story.test/", _network=network)


ROBOTS = [
    ((200, {"Content-Type": "text/plain"}, b"User-agent: *\nDisallow: /secret\n"), None),
    ((200, {}, b"\xef\xbb\xbfUser-agent: retold\nDisallow: /\n"), "does not allow it"),
    ((200, {}, b"User-agent: other\nDisallow: /\n"), None),
    ((200, {}, b"\xff\xfe nonsense"), None),
    ((200, {}, b"User-agent: *\nDisallow:\n" + b"# filler\n" * 100_000), None),
    ((403, {}, b""), None),
    ((404, {}, b""), None),
    ((500, {}, b""), "could not be read (the server answered 500"),
    ((302, {"Location": "http://inside.test/robots.txt"}, b""), "could not be read (inside.test"),
    ((302, {"Location": "/robots.txt"}, b""), "redirected more than 5 times"),
]


@pytest.mark.parametrize("robots, problem", ROBOTS)
def test_robots(server, robots, problem):
    server.robots = robots
    if problem is None:
        assert fetch(at(server, "/page"), _network=LOCAL).data == PAGE
        return
    with pytest.raises(FetchError) as caught:
        fetch(at(server, "/page"), _network=LOCAL)
    assert problem in caught.value.problem
    assert all(path == "/robots.txt" for path, _ in server.seen)


def test_robots_rules_on_the_path(server):
    server.robots = ROBOTS[0][0]
    with pytest.raises(FetchError, match=r"robots\.txt of story\.test does not allow it"):
        fetch(at(server, "/secret"), _network=LOCAL)


def test_robots_is_read_once_for_a_site(server):
    fetch(at(server, "/five"), _network=LOCAL)
    assert [path for path, _ in server.seen].count("/robots.txt") == 1


PRIVATE = [
    "http://127.0.0.1/",
    "http://localhost/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://192.88.99.1/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:8.8.8.8]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::a00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[ff02::1]/",
    "http://0x7f.1/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://127.0.0.1./",
    "http://１２７.0.0.1/",
    "http://mixed.test/",
    "http://inside.test/",
]


def no_transport():
    class Refusing(httpx.BaseTransport):
        def handle_request(self, request):
            raise AssertionError(f"connected to {request.url}")

    return Refusing()


def look_up_or_system(host, port):
    return fetching.resolve(host, port) if host == "localhost" else look_up(host, port)


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_refused(address):
    network = Network(resolve=look_up_or_system, transport=no_transport)
    with pytest.raises(FetchError) as caught:
        fetch(address, _network=network)
    expected = (
        "not an address in the public internet",
        "odd spelling",
        "not a valid address",
        "does not resolve",
    )
    assert any(words in caught.value.problem for words in expected)


@pytest.mark.parametrize(
    "address, problem",
    [
        ("ftp://story.test/", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("http:///x", "names no host"),
        ("http://user:word@story.test/", "user name or password"),
        ("http://user@story.test/", "user name or password"),
        ("http://story.test:22/", "port 22"),
        ("http://story.test:0/", "port 0"),
        ("http://story.test:99999/", "port 99999"),
        ("http://story.test\\@inside.test/", ""),
        ("http://[::1/", "not a valid address"),
        ("http://no.test/", "does not resolve"),
        ("http://\x00/", "not a valid address"),
    ],
)
def test_bad_addresses(address, problem):
    with pytest.raises(FetchError) as caught:
        fetch(address, _network=Network(resolve=look_up, transport=no_transport))
    assert problem in caught.value.problem


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "2606:4700::1111"])
def test_public_addresses(address):
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address", ["2001:db8::1", "3fff::1", "198.18.0.1", "203.0.113.5", "fe80::1%1"]
)
def test_addresses_for_other_uses(address):
    assert not is_public(ipaddress.ip_address(address))


def test_the_checked_address_is_pinned():
    seen = []
    answers = iter([["93.184.215.14"], ["127.0.0.1"]])  # a name that changes its mind

    def answer(request):
        seen.append(request)
        return httpx.Response(404, stream=httpx.ByteStream(b""))

    network = Network(
        resolve=lambda *_: next(answers), transport=lambda: httpx.MockTransport(answer)
    )
    with pytest.raises(FetchError, match="404"):
        fetch(
            "https://story.test/x",
            _network=Network(resolve=lambda *_: ["93.184.215.14"], transport=network.transport),
        )
    assert {request.url.host for request in seen} == {"93.184.215.14"}
    assert {request.headers["host"] for request in seen} == {"story.test"}
    assert {request.extensions["sni_hostname"] for request in seen} == {"story.test"}
    seen.clear()
    with pytest.raises(FetchError, match=r"127\.0\.0\.1.* not an address in the public internet"):
        fetch("https://story.test/robots.txt", _network=network)
    assert all(request.url.host == "93.184.215.14" for request in seen)


def test_the_next_address_is_tried(server):
    names = {"story.test": ["127.0.0.2", "127.0.0.1"]}
    network = Network(resolve=lambda host, _: names[host], allowed=lambda _: True)
    assert fetch(at(server, "/page"), _network=network).data == PAGE


def test_no_one_listens():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(FetchError, match="could not be reached"):
            fetch(f"http://story.test:{taken.getsockname()[1]}/", _network=LOCAL)


def test_tls_failure(server):
    with pytest.raises(FetchError, match="could not be trusted"):
        fetch(at(server, "/page").replace("http:", "https:"), _network=LOCAL)


def test_environment_is_not_trusted(server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert fetch(at(server, "/page"), _network=LOCAL).data == PAGE


def test_documents_from_addresses(server, monkeypatch):
    monkeypatch.setattr(fetching, "NETWORK", LOCAL)
    page = read(at(server, "/once"))
    assert page.id == at(server, "/once")
    assert page.url == at(server, "/page")
    assert page.title == "Kolna falls"
    assert BODY.decode() in page.text
    assert read(at(server, "/text")).text == "It cost £5, he said."
    assert read(at(server, "/json")).id == "k1"
    assert read_all(at(server, "/json"))[0].text == "It fell."
    for path, problem in [("/empty", "is empty"), ("/nothing", "no article")]:
        with pytest.raises(FetchError, match=problem):
            read(at(server, path))


def test_what_looks_like_an_address_is_one():
    with pytest.raises(FetchError, match="scheme"):
        read("file:///etc/hosts")
    with pytest.raises(FetchError, match="not a valid address"):
        read("http://" + "a" * 70_000)
