"""Web archives (WARC, ISO 28500): each page in them as an article."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from retold.errors import ReadError
from retold.reading.items import Flaw, Item, Read

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_LARGEST = 5_000_000  # bytes of a page
_OK = 200
_CHUNK = re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\r\n]*\r\n")  # the head of one, RFC 9112
_PACKED = (b"\x1f\x8b", b"\x78")  # how gzip and zlib begin


def read_warc(path: Path, position: int = 0) -> Iterator[Read]:
    """Yield the pages of a WARC file: the responses and resources with status 200 that are texts.

    Args:
        path: the file, plain or packed.
        position: the byte to begin with, where a record starts.

    Raises:
        ReadError: if it is no WARC file.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType  # noqa: PLC0415  # slow to import

    wanted = WarcRecordType.response | WarcRecordType.resource
    try:
        with path.open("rb") as stream:
            stream.seek(position)
            records = ArchiveIterator(stream, record_types=wanted, parse_http=True)
            before = None
            for record in records:
                if before is not None:
                    yield Read(before, record.stream_pos)
                    before = None
                url = record.headers.get("WARC-Target-URI") or ""
                kind = (
                    record.http_content_type or record.headers.get("Content-Type") or ""
                ).lower()
                status = record.http_headers.status_code if record.http_headers else _OK
                if status != _OK or not kind.startswith(_PAGES):
                    continue
                before = _page(record, url.strip("<>"), kind)
            if before is not None:
                yield Read(before, path.stat().st_size)
    except (OSError, RuntimeError, ValueError) as error:
        raise ReadError(
            str(path), f"cannot be read as WARC ({error})", "Check the file."
        ) from error


def _unpacked(data: bytes, headers: Mapping[str, str]) -> bytes:
    """Return a body as it was before the server cut and packed it, at most ``_LARGEST`` + 1 bytes.

    fastwarc can do so too, but then a page that is packed badly ends the reading of the file.
    """
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
        pieces, at = [], 0
        while (head := _CHUNK.match(data, at)) and (size := int(head[1], 16)):
            pieces.append(data[head.end() : head.end() + size])
            at = head.end() + size
        data = b"".join(pieces) or data  # some programs cut nothing, and leave the header
    if (headers.get("Content-Encoding") or "").strip().lower() in {"gzip", "x-gzip", "deflate"}:
        if not data.startswith(_PACKED):  # likewise
            return data
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data, _LARGEST + 1)
    return data


def _page(record: object, url: str, kind: str) -> Item | Flaw:
    from retold.errors import RetoldError  # noqa: PLC0415
    from retold.reading.load import page_of  # noqa: PLC0415

    place = f"record {getattr(record, 'record_id', '') or url}"
    data: bytes = record.reader.read(_LARGEST + 1)  # type: ignore[attr-defined]  # no types
    try:
        data = _unpacked(data, getattr(record, "http_headers", None) or {})
    except zlib.error as error:
        return Flaw(place, f"The page cannot be unpacked ({error}). Record it again.", url)
    if len(data) > _LARGEST:
        return Flaw(place, f"The page has more than {_LARGEST // 1_000_000} MB.", url)
    charset: str | None = getattr(record, "http_charset", None)
    date = record.headers.get("WARC-Date")  # type: ignore[attr-defined]
    try:
        document = page_of(data, url, "text" if kind.startswith("text/plain") else "html", charset)
    except RetoldError as error:
        return Flaw(place, str(error), url)
    if not document.text.strip():
        return Flaw(place, "There is no article in the page.", url)
    return Item(
        document.text,
        title=document.title,
        url=url or document.url,
        outlet=document.publisher,
        published=document.date or (date[:10] if date else None),
        byline=document.byline,
    )
