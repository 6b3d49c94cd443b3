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
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from importlib import metadata
from urllib.robotparser import RobotFileParser

import httpx

from retold.errors import FetchError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

MAX_REDIRECTS = 5
MAX_BYTES = 5_000_000  # of a page, after decompression
ROBOTS_BYTES = 512_000  # of robots.txt; RFC 9309 asks for 500 KiB at least
TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/json")

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WEB_PORTS = frozenset({80, 443})
_FIRST_FREE_PORT = 1024  # ports below belong to services that must not be spoken to
_MAX_ADDRESSES = 4  # of a host are tried
_CHUNK = 65_536  # bytes

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
    """

    url: str
    data: bytes
    content_type: str
    charset: str | None


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
    return _within(network.total_s, work.page, _too_slow(address, network))


def _too_slow(address: str, network: Network) -> FetchError:
    limit = f"the page took longer than {network.total_s:g} seconds"
    return FetchError(address, limit, f"Try again later. {_BROWSER}")


def _within(seconds: float, work: Callable[[], Page], late: FetchError) -> Page:
    """Run ``work`` in a thread of its own, since neither name lookups nor headers have a limit."""
    answers: queue.SimpleQueue[Page | BaseException] = queue.SimpleQueue()

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
    """One fetch: the address as the caller gave it, the network, the deadline, known robots.txt."""

    where: str
    network: Network
    deadline: float
    robots: dict[tuple[str, str, int], RobotFileParser | None] = field(default_factory=dict)

    def page(self) -> Page:
        """Follow the redirects to the page and read it."""
        limits = httpx.Timeout(self.network.connect_s)
        with httpx.Client(
            transport=self.network.transport(),
            trust_env=False,
            follow_redirects=False,
            timeout=limits,
            headers={"User-Agent": user_agent(), "Accept": ", ".join(TYPES)},
        ) as client:
            url = self._parse(self.where)
            for _ in range(MAX_REDIRECTS + 1):
                target = self._check(url)
                self._ask_robots(client, target)
                with _closing(self._send(client, target)) as response:
                    following = self._redirect(url, response)
                    if following is None:
                        return self._read(url, response)
                    url = following
        raise self._fail(f"more than {MAX_REDIRECTS} redirects", _CHECK)
