"""Bytes to Document: the only package that knows formats, encodings and the network.

Three verbs: :func:`read` and :func:`read_all` for files, standard input and addresses, and
:func:`from_text` for a text that is already in memory. The work is done in the modules beside this
one, which are imported at the first call: their patterns, the HTML extractor and the HTTP client
take time to load, and a program that reads nothing should not wait for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from typing import BinaryIO

    from retold.model import Document

__all__ = ["from_text", "read", "read_all"]


def read(where: str | os.PathLike[str], *, stdin: BinaryIO | None = None) -> Document:
    """Read one document.

    Args:
        where: a file (.txt, .md, .html, .json, or .jsonl with one record), ``FILE#ID`` for one
            record of several, ``-`` for standard input, or an http(s) address.
        stdin: what to read for ``-``; the standard input of the process if None.

    Raises:
        ReadError: if there is no such file, it holds no text, or several records.
        FetchError: if an address cannot or must not be fetched.
    """
    from retold.reading import load  # noqa: PLC0415  # at the first call

    return load.read(where, stdin=stdin)


def read_all(where: str | os.PathLike[str]) -> tuple[Document, ...]:
    """Read all documents of a file: the records of a .jsonl file or a JSON array.

    Args:
        where: as for :func:`read`; a file or address that holds one document gives one.

    Raises:
        ReadError: as :func:`read` does, but not for several records.
        FetchError: if an address cannot or must not be fetched.
    """
    from retold.reading import load  # noqa: PLC0415  # at the first call

    return load.read_all(where)


def from_text(
    text: str,
    *,
    id: str = "text",  # noqa: A002  # the name of the field in Document
    title: str | None = None,
    url: str | None = None,
    date: str | None = None,
    publisher: str | None = None,
) -> Document:
    """Return a Document for a text in memory.

    What is not given is taken from the head of the text where that says it (headline, byline,
    dateline), and stays None otherwise.

    Args:
        text: the text; it is kept untouched and may be empty.
        id: what to call it.
        title: its title.
        url: its address.
        date: when it was published: an ISO date or a full date such as "18 July 2026".
        publisher: who published it.
    """
    from retold.reading.build import build  # noqa: PLC0415  # at the first call
    from retold.reading.metadata import Metadata  # noqa: PLC0415

    return build(text, id, Metadata(title=title, url=url, date=date, publisher=publisher))
