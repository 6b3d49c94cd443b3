"""An address to the bytes of a page, without being led into a private network.

Each hop is checked anew: the scheme, the port, the host, all addresses the host resolves to, and
what the site's robots.txt allows. The connection then goes to the very address that was checked, so
that a name cannot resolve to something else in between; the name stays in the Host header and in
TLS. Size and time are limited while the page streams in, after decompression.
"""

from __future__ import annotations

import ipaddress
import queue
import re
import socket
import ssl
import threading
import time
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http import HTTPStatus
from importlib import metadata
from typing import TYPE_CHECKING
from urllib.robotparser import RobotFileParser

import httpx

from retold.errors import FetchError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

MAX_REDIRECTS = 5
MAX_BYTES = 5_000_000  # of a page, after decompression
ROBOTS_BYTES = 512_000  # of robots.txt; RFC 9309 asks for 500 KiB at least
TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/json")
FEED_TYPES = (
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml",
    "text/xml",
)  # fmt: skip

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PORTS = {"http": 80, "https": 443}
_WEB_PORTS = frozenset(_PORTS.values())
_FIRST_PORT, _LAST_PORT = 1024, 65535  # those below belong to other services
_MAX_ADDRESSES = 4  # of a host are tried
_GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_ROBOT = "retold"  # the name that a robots.txt may rule on

# Addresses that count as global but stand for, or lead to, others. IPv6 outside 2000::/3 (mapped
# and compatible IPv4, NAT64, link-local, site-local, multicast) is refused as a whole.
_DETOURS = tuple(
    ipaddress.ip_network(net)
    for net in (
        "192.88.99.0/24",  # relays to 6to4, RFC 7526
        "2001::/32",  # Teredo, RFC 4380
        "2002::/16",  # 6to4, RFC 3056
        "2001:db8::/32",  # documentation, RFC 3849
        "3fff::/20",  # documentation, RFC 9637
    )
)
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")  # RFC 4291
# A host that a browser would read as a number: its last label is one (WHATWG URL, "ends in a
# number"). Whatever is not four plain decimal numbers is an odd spelling of an address.
_NUMERIC = re.compile(r"(?:.*\.)?(?:\d+|0[xX][0-9a-fA-F]*)\.?")

_BROWSER = "Open it in a browser and save the page as .html or its text as .txt."
_CHECK = "Check the address."
_PUBLIC = f"Only public addresses are fetched. {_BROWSER}"


def is_public(address: Address) -> bool:
    """Tell whether an address lies in the public internet and leads nowhere else."""
    if isinstance(address, ipaddress.IPv6Address) and address not in _GLOBAL_UNICAST:
        return False
    if address.is_multicast or address.is_reserved or not address.is_global:
        return False
    return not any(address in net for net in _DETOURS if net.version == address.version)


def resolve(host: str, port: int) -> Sequence[str]:
    """Return all addresses of a host, as the system resolves it.

    Raises:
        OSError: if it does not resolve.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def _transport() -> httpx.BaseTransport:
    return httpx.HTTPTransport(trust_env=False)


@dataclass(frozen=True, slots=True)
class Network:
    """What a fetch stands on; tests replace parts of it.

    Attributes:
        resolve: host and port to addresses.
        allowed: whether an address may be connected to.
        transport: makes the transport of one fetch.
        connect_s, total_s: limits in seconds.
        max_bytes: limit for a page.
    """

    resolve: Callable[[str, int], Sequence[str]] = resolve
    allowed: Callable[[Address], bool] = is_public
    transport: Callable[[], httpx.BaseTransport] = _transport
    connect_s: float = 5.0
    total_s: float = 20.0
    max_bytes: int = MAX_BYTES


NETWORK = Network()


@dataclass(frozen=True, slots=True)
class Page:
    """A fetched page.

    Attributes:
        url: the address it came from, after redirects.
        data: its bytes, decompressed.
        content_type: one of ``TYPES``.
        charset: the encoding that the server declares, or None.
        etag, modified: what the server wants to be asked with the next time, or None.
    """

    url: str
    data: bytes
    content_type: str
    charset: str | None
    etag: str | None = None
    modified: str | None = None


def user_agent() -> str:
    """Return the name under which pages are asked for."""
    try:
        version = metadata.version("retold")
    except metadata.PackageNotFoundError:
        version = "0"
    return f"retold/{version} (+offline story checker)"


def fetch(address: str, *, _network: Network | None = None) -> Page:
    """Fetch a page.

    Args:
        address: an http or https address.

    Raises:
        FetchError: if the address is refused (private network, robots.txt, port, credentials), or
            the page cannot be had (no such name, status, time, size, type, TLS).
    """
    network = _network or NETWORK
    work = _Fetch(address, network, time.monotonic() + network.total_s)
    page = _within(network.total_s, work.page, _too_slow(address, network))
    if page is None:
        raise FetchError(address, _status(HTTPStatus.NOT_MODIFIED), _CHECK)
    return page


def fetch_if_changed(
    address: str,
    *,
    etag: str | None = None,
    modified: str | None = None,
    _network: Network | None = None,
) -> Page | None:
    """Fetch a page or a feed unless it is as it was (RFC 9110, conditional requests).

    Args:
        address: an http or https address.
        etag: what :class:`Page` told the last time, or None.
        modified: likewise.

    Returns:
        The page, or None if the server says that nothing has changed.

    Raises:
        FetchError: as :func:`fetch` does.
    """
    network = _network or NETWORK
    asked = {"If-None-Match": etag, "If-Modified-Since": modified}
    headers = tuple((name, value) for name, value in asked.items() if value)
    work = _Fetch(
        address,
        network,
        time.monotonic() + network.total_s,
        types=(*FEED_TYPES, *TYPES),
        headers=headers,
    )
    return _within(network.total_s, work.page, _too_slow(address, network))


def _too_slow(address: str, network: Network) -> FetchError:
    limit = f"the page took longer than {network.total_s:g} seconds"
    return FetchError(address, limit, f"Try again later. {_BROWSER}")


def _within(seconds: float, work: Callable[[], Page | None], late: FetchError) -> Page | None:
    """Run ``work`` in a thread of its own, since neither name lookups nor headers have a limit."""
    answers: queue.SimpleQueue[Page | BaseException | None] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put(work())
        except BaseException as error:  # noqa: BLE001  # handed to the caller below
            answers.put(error)

    threading.Thread(target=run, name="retold-fetch", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise late from None
    if isinstance(answer, BaseException):
        raise answer
    return answer


@dataclass(frozen=True, slots=True)
class _Target:
    """A checked hop: the address as asked for, and the addresses that may be connected to."""

    url: httpx.URL
    host: str
    port: int
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Fetch:
    """One fetch: the address as the caller gave it, the network, the deadline, known robots.txt.

    The types are what is taken; the headers make the request for the page a conditional one.
    """

    where: str
    network: Network
    deadline: float
    robots: dict[tuple[str, str, int], RobotFileParser | None] = field(default_factory=dict)
    types: tuple[str, ...] = TYPES
    headers: tuple[tuple[str, str], ...] = ()

    def page(self) -> Page | None:
        """Follow the redirects to the page and read it; None if it has not changed."""
        transport = self.network.transport()
        try:
            with self._follow(transport, self._parse(self.where), polite=True) as (url, response):
                if self.headers and response.status_code == HTTPStatus.NOT_MODIFIED:
                    return None
                return self._read(url, response)
        finally:
            transport.close()

    @contextmanager
    def _follow(
        self, transport: httpx.BaseTransport, url: httpx.URL, *, polite: bool
    ) -> Iterator[tuple[httpx.URL, httpx.Response]]:
        """Give the response after all redirects, not yet read.

        Args:
            transport: what sends the requests.
            url: where to begin.
            polite: whether robots.txt is asked before each hop.
        """
        for _ in range(MAX_REDIRECTS + 1):
            target = self._check(url)
            if polite:
                self._ask_robots(transport, target)
            response = self._send(transport, target, self.headers if polite else ())
            try:
                following = self._redirect(url, response)
                if following is None:
                    yield url, response
                    return
                url = following
            finally:
                response.close()
        raise self._fail(f"it was redirected more than {MAX_REDIRECTS} times", _CHECK)

    def _parse(self, address: str | httpx.URL) -> httpx.URL:
        """Check everything about an address that can be checked without the network."""
        try:
            url = httpx.URL(address)
            host = url.raw_host.decode("ascii")
        except (httpx.InvalidURL, UnicodeError, ValueError) as error:
            raise self._fail("it is not a valid address", _CHECK) from error
        if url.scheme not in _PORTS:
            raise self._fail(
                f'its scheme is "{url.scheme}", and only http and https are fetched', _BROWSER
            )
        if url.userinfo:
            raise self._fail("it holds a user name or password", "Leave them out of the address.")
        if not host:
            raise self._fail("it names no host", _CHECK)
        port = url.port
        if port is not None and port not in _WEB_PORTS and not _FIRST_PORT <= port <= _LAST_PORT:
            raise self._fail(f"port {port} is not one that pages are served at", _CHECK)
        return url

    def _check(self, url: httpx.URL) -> _Target:
        """Resolve the host of a hop and refuse it unless all its addresses are allowed."""
        host = url.raw_host.decode("ascii").strip("[]")
        port = url.port or _PORTS[url.scheme]
        literal = _literal(host)
        if literal is None and _NUMERIC.fullmatch(host):
            raise self._fail(f'its host "{host}" is an odd spelling of a number', _PUBLIC)
        found = (str(literal),) if literal else self._resolve(host, port)
        for text in found:
            address = _literal(text)
            if address is None or not self.network.allowed(address):
                shown = host if literal else f"{host} ({text})"
                raise self._fail(f"{shown} is not an address in the public internet", _PUBLIC)
        return _Target(url, host, port, tuple(found))

    def _resolve(self, host: str, port: int) -> Sequence[str]:
        try:
            found = self.network.resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise self._fail(f'the name "{host}" does not resolve', _CHECK) from error
        if not found:
            raise self._fail(f'the name "{host}" does not resolve', _CHECK)
        return found

    def _ask_robots(self, transport: httpx.BaseTransport, target: _Target) -> None:
        origin = (target.url.scheme, target.host, target.port)
        if origin not in self.robots:
            self.robots[origin] = self._read_robots(transport, target)
        rules = self.robots[origin]
        if rules is not None and not rules.can_fetch(_ROBOT, str(target.url)):
            raise self._fail(f"the robots.txt of {target.host} does not allow it", _BROWSER)

    def _read_robots(
        self, transport: httpx.BaseTransport, target: _Target
    ) -> RobotFileParser | None:
        """Return the rules of a site, or None if it has none (a status from 400 to 499)."""
        url = target.url.copy_with(path="/robots.txt", query=None, fragment=None)
        try:
            with self._follow(transport, url, polite=False) as (_, response):
                if 400 <= response.status_code < 500:
                    return None
                if response.status_code != HTTPStatus.OK:
                    raise self._fail(_status(response.status_code), _BROWSER)
                data = b"".join(self._chunks(response, ROBOTS_BYTES, cut=True))
        except FetchError as error:
            problem = f"the robots.txt of {target.host} could not be read ({error.problem})"
            raise self._fail(problem, f"Try again later. {_BROWSER}") from error
        rules = RobotFileParser()
        rules.parse(data.decode("utf-8-sig", errors="replace").splitlines())
        return rules

    def _send(
        self,
        transport: httpx.BaseTransport,
        target: _Target,
        headers: tuple[tuple[str, str], ...],
    ) -> httpx.Response:
        """Send a request to the first address of a hop that answers."""
        failure: FetchError | None = None
        for address in target.addresses[:_MAX_ADDRESSES]:
            try:
                return transport.handle_request(self._request(target, address, headers))
            except httpx.HTTPError as error:
                failure = self._explain(error, target.host)
                if not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
                    raise failure from error
        raise failure or self._fail(f"{target.host} has no address", _CHECK)

    def _request(
        self, target: _Target, address: str, headers: tuple[tuple[str, str], ...]
    ) -> httpx.Request:
        """Ask the checked address for the page; the name stays in Host and in TLS."""
        step = min(self.network.connect_s, self._left())
        return httpx.Request(
            "GET",
            target.url.copy_with(host=address, fragment=None),
            headers={
                "Host": target.url.netloc.decode("ascii"),
                "User-Agent": user_agent(),
                "Accept": ", ".join(self.types),
                "Accept-Encoding": "gzip",
                "Connection": "close",
                **dict(headers),
            },
            extensions={"sni_hostname": target.host, "timeout": httpx.Timeout(step).as_dict()},
        )

    def _redirect(self, url: httpx.URL, response: httpx.Response) -> httpx.URL | None:
        """Return where a response leads, or None if it is no redirect."""
        location = response.headers.get("location")
        if response.status_code not in _REDIRECTS or not location:
            return None
        try:
            return self._parse(url.join(location))
        except (httpx.InvalidURL, ValueError) as error:
            raise self._fail("it redirects to something that is no address", _CHECK) from error

    def _read(self, url: httpx.URL, response: httpx.Response) -> Page:
        """Read a page after checking its status and type."""
        if response.status_code != HTTPStatus.OK:
            remedy = _CHECK if response.status_code in _GONE else _BROWSER
            raise self._fail(_status(response.status_code), remedy)
        message = Message()
        message["Content-Type"] = response.headers.get("content-type", "")
        named = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if named not in self.types:
            shown = f'of the type "{named}"' if named else "of no declared type"
            raise self._fail(f"it is {shown}, not a page or a text", _BROWSER)
        data = b"".join(self._chunks(response, self.network.max_bytes))
        return Page(
            str(url),
            data,
            named,
            message.get_content_charset(),
            response.headers.get("etag"),
            response.headers.get("last-modified"),
        )

    def _chunks(
        self, response: httpx.Response, limit: int, *, cut: bool = False
    ) -> Iterator[bytes]:
        """Yield the decompressed body.

        Args:
            response: not yet read.
            limit: bytes.
            cut: whether what lies beyond the limit is left out instead of refused.
        """
        size = 0
        for chunk in self._unpacked(response, limit + 1):
            size += len(chunk)
            if size > limit and not cut:
                megabytes = f"{limit / 1_000_000:g} MB"
                raise self._fail(f"the page is larger than {megabytes}", _BROWSER)
            yield chunk[: len(chunk) - max(0, size - limit)]
            if size > limit:
                return

    def _unpacked(self, response: httpx.Response, most: int) -> Iterator[bytes]:
        """Yield pieces of the body of at most ``most`` bytes, however well they were packed."""
        packing = response.headers.get("content-encoding", "identity").strip().lower()
        if packing in {"", "identity"}:
            yield from self._raw(response)
            return
        if packing not in {"gzip", "x-gzip", "deflate"}:
            raise self._fail(
                f'it is packed in a way that was not asked for ("{packing}")', _BROWSER
            )
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)  # 32: gzip or zlib
        try:
            for chunk in self._raw(response):
                yield unpacker.decompress(chunk, most)
        except zlib.error as error:
            raise self._fail("its compression is broken", f"Try again later. {_BROWSER}") from error
        if not unpacker.eof:
            raise self._fail("it was cut off on the way", f"Try again later. {_BROWSER}")

    def _raw(self, response: httpx.Response) -> Iterator[bytes]:
        stream = response.stream
        if not isinstance(stream, httpx.SyncByteStream):
            raise TypeError("the transport has to be synchronous")
        try:
            for chunk in stream:
                self._left()
                yield chunk
        except httpx.HTTPError as error:
            raise self._explain(error, "the server") from error

    def _left(self) -> float:
        """Return the seconds that are left, or fail if none are."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise _too_slow(self.where, self.network)
        return left

    def _explain(self, error: httpx.HTTPError, host: str) -> FetchError:
        later = f"Try again later. {_BROWSER}"
        if isinstance(error, httpx.TimeoutException):
            return self._fail(f"{host} did not answer in {self.network.connect_s:g} seconds", later)
        if _is_tls(error):
            return self._fail(f"{host} could not be trusted (TLS: {error})", _BROWSER)
        if isinstance(error, httpx.ConnectError):
            return self._fail(f"{host} could not be reached ({error})", later)
        return self._fail(f"the connection to {host} broke ({error})", later)

    def _fail(self, problem: str, remedy: str) -> FetchError:
        return FetchError(self.where, problem, remedy)


def _literal(host: str) -> Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _status(code: int) -> str:
    try:
        phrase = f" {HTTPStatus(code).phrase}"
    except ValueError:
        phrase = ""
    return f"the server answered {code}{phrase}"
