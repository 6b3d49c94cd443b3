"""What news agencies and sites send: ninjs, NITF, RSS and Atom. Bytes to articles, no network.

- ninjs: IPTC's news in JSON, versions 1 to 3 (https://iptc.org/standards/ninjs/).
- NITF: IPTC's News Industry Text Format, XML (https://iptc.org/standards/nitf/).
- RSS and Atom are read by fastfeedparser; an article's text is the longest of its content, its
  summary, and its description, which some sites shorten.

XML is parsed without entities of its own and without the network.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from retold.errors import ReadError
from retold.reading.items import Flaw, Item, first, moment, whole

_PARSER = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "recover": False,
    "remove_comments": True,
    "remove_pis": True,
}
_BREAKS = frozenset("p div br li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote hl2 block".split())
_SPACES = re.compile(r"[ \t\r\f\v]+")
_LINES = re.compile(r"\s*\n\s*")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(.*)")  # NITF's moments
_RAW = 2000
_BODIES = ("body_text", "body_xhtml", "body_html", "body")


def read_ninjs(data: bytes) -> Item | Flaw | None:
    """Return the article of a ninjs file, or None if it is JSON of another kind.

    Args:
        data: of the file.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None  # what reads JSON in general tells what is wrong with it
    if not isinstance(value, dict) or "uri" not in value or "text" in value:
        return None
    body = _ninjs_body(value)
    if body is None or not body.strip():
        return Flaw("file", "This ninjs item has no text body (type text).", _raw(data))
    headlines = value.get("headlines")
    title = first(value, ("headline", "title"))
    if title is None and isinstance(headlines, list) and headlines:
        title = first(headlines[0], ("value",)) if isinstance(headlines[0], dict) else None
    published = first(value, ("firstcreated", "firstCreated", "versioncreated", "versionCreated"))
    return Item(
        whole(body),
        id=first(value, ("uri",)),
        title=title,
        url=_address(value),
        outlet=_outlet(value),
        published=moment(published),
        byline=first(value, ("byline", "by")),
    )


def read_xml(data: bytes, where: str) -> Iterator[Item | Flaw]:
    """Yield the articles of an XML file: NITF, RSS or Atom.

    Raises:
        ReadError: if it is no XML, or XML of another kind.
    """
    try:
        root = etree.fromstring(data, etree.XMLParser(**_PARSER))
    except (etree.XMLSyntaxError, ValueError) as error:
        problem = f"is no valid XML ({str(error)[:200]})"
        raise ReadError(where, problem, "Correct that place.") from error
    kind = etree.QName(root).localname.lower() if isinstance(root.tag, str) else ""
    if kind == "nitf":
        yield _nitf(root, data)
    elif kind in {"rss", "feed", "rdf"}:
        yield from read_feed(data, where)
    else:
        raise ReadError(where, f'is XML of an unknown kind ("{kind}")', "Give NITF, RSS or Atom.")


def read_feed(data: bytes, where: str) -> Iterator[Item | Flaw]:
    """Yield the articles of an RSS or Atom feed.

    Raises:
        ReadError: if it is no feed.
    """
    import fastfeedparser  # noqa: PLC0415  # slow to import

    try:
        feed = fastfeedparser.parse(data.decode("utf-8", "replace") if _is_utf8(data) else data)
    except Exception as error:  # the parser raises whatever its parts raise
        problem = f"is no feed that can be read ({str(error)[:200]})"
        raise ReadError(where, problem, "Give an RSS or Atom feed.") from error
    outlet = feed.feed.get("title") if feed.feed else None
    for number, entry in enumerate(feed.entries, start=1):
        yield _entry(entry, number, outlet)


def plain(markup: str) -> str:
    """Return the text of a piece of HTML, a line for each paragraph."""
    if "<" not in markup and "&" not in markup:
        return markup
    try:
        root = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return re.sub(r"<[^>]*>", " ", markup)
    return _text(root)


def _entry(entry: Any, number: int, outlet: str | None) -> Item | Flaw:
    bodies = [str(part.get("value") or "") for part in entry.get("content") or ()]
    bodies += [str(entry.get("description") or ""), str(entry.get("summary") or "")]
    texts = [plain(body) for body in bodies]
    text = max(texts, key=len, default="")
    title = first(entry, ("title",))
    if not text.strip():
        raw = f"{title or ''} {entry.get('link') or ''}".strip()
        return Flaw(f"entry {number}", "The entry has no text.", raw[:_RAW])
    author = entry.get("author")
    return Item(
        whole(text),
        id=first(entry, ("id", "link")),
        title=plain(title) if title else None,
        url=first(entry, ("link",)),
        outlet=outlet,
        published=moment(first(entry, ("published", "updated"))),
        byline=author if isinstance(author, str) and author.strip() else None,
    )


def _nitf(root: Any, data: bytes) -> Item | Flaw:
    for node in root.iter():  # some are in a namespace
        if isinstance(node.tag, str):
            node.tag = etree.QName(node).localname
    content = root.find(".//body.content")
    body = _text(content) if content is not None else ""
    if not body.strip():
        return Flaw("file", "This NITF document has no body.content.", _raw(data))
    headline = root.find(".//hedline/hl1")
    head = _text(headline) if headline is not None else None
    title = head or (root.findtext("./head/title") or "").strip() or None
    pub = root.find(".//pubdata")
    issue = root.find(".//docdata/date.issue")
    ident = root.find(".//docdata/doc-id")
    date = (pub.get("date.publication") if pub is not None else None) or (
        issue.get("norm") if issue is not None else None
    )
    byline = root.find(".//byline")
    return Item(
        whole(f"{head}\n\n{body}" if head else body),
        id=ident.get("id-string") if ident is not None else None,
        title=title,
        url=pub.get("ex-ref") if pub is not None else None,
        outlet=pub.get("name") if pub is not None else None,
        published=_nitf_moment(date),
        byline=" ".join(_text(byline).split()) or None if byline is not None else None,
    )


def _nitf_moment(text: str | None) -> str | None:
    match = _COMPACT.fullmatch(text.strip()) if text else None
    if match is None:
        return moment(text)
    year, month, day, hour, minute, second, _ = match.groups()
    return f"{year}-{month}-{day}" + (f"T{hour}:{minute}:{second or '00'}" if hour else "")


def _text(node: Any) -> str:
    """Return the text of an element, a line for each block in it."""
    parts: list[str] = []

    def walk(element: Any) -> None:
        if not isinstance(element.tag, str) or element.tag.lower() in {"script", "style"}:
            parts.append(element.tail or "")
            return
        block = element.tag.lower() in _BREAKS
        parts.append("\n" if block else "")
        parts.append(_SPACES.sub(" ", (element.text or "").replace("\n", " ")))
        for child in element:
            walk(child)
        parts.append("\n" if block else "")
        parts.append(_SPACES.sub(" ", (element.tail or "").replace("\n", " ")))

    walk(node)
    return _LINES.sub("\n\n", _SPACES.sub(" ", "".join(parts))).strip()


def _ninjs_body(value: dict[str, object]) -> str | None:
    for name in _BODIES:
        body = value.get(name)
        if isinstance(body, str) and body.strip():
            return body if name == "body_text" else plain(body)
    bodies = value.get("bodies")  # version 2 and later
    for body in bodies if isinstance(bodies, list) else ():
        text = body.get("value") if isinstance(body, dict) else None
        if isinstance(text, str) and text.strip():
            kind = str(body.get("contenttype") or body.get("contentType") or "")
            return plain(text) if "html" in kind or "<p" in text else text
    return None


def _outlet(value: dict[str, object]) -> str | None:
    sources = value.get("infosources") or value.get("infoSources")
    for source in sources if isinstance(sources, list) else ():
        if isinstance(source, dict) and (name := first(source, ("name",))):
            return name
    return first(value, ("copyrightholder", "copyrightHolder", "source"))


def _address(value: dict[str, object]) -> str | None:
    found = first(value, ("url", "uri"))
    return found if found and found.startswith(("http://", "https://")) else None


def _is_utf8(data: bytes) -> bool:
    declared = re.match(rb"\s*<\?xml[^>]*encoding\s*=\s*[\"']([\w-]+)", data[:200])
    return declared is None or declared[1].lower() in {b"utf-8", b"utf8"}


def _raw(data: bytes) -> str:
    return data[:_RAW].decode("utf-8", "replace")
