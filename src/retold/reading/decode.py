"""Bytes to text, and what is wrong with the text. No I/O.

The order of evidence: a byte order mark, the declared encoding (HTML only), UTF-8, a guess. A guess
is always reported. Mojibake is reported and left as it stands, because offsets count the text as it
was read.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from retold.errors import ReadError

EXPORT = "Export it as plain text (UTF-8) and read that."

# Longer marks first: the one of UTF-32 begins with the one of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The first bytes of formats that people take for text, and what to call them.
_MAGIC = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP/DOCX"),
    (b"PK\x05\x06", "ZIP/DOCX"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC/XLS"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG\r\n\x1a\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"),
    (b"II*\x00", "TIFF image"),
    (b"MM\x00*", "TIFF image"),
    (b"\x1f\x8b", "GZIP"),
    (b"BZh", "BZIP2"),
    (b"\xfd7zXZ\x00", "XZ"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"\x7fELF", "program"),
    (b"ID3", "MP3 audio"),
    (b"OggS", "Ogg audio"),
)
_RIFF = {b"WEBP": "WebP image", b"WAVE": "WAV audio", b"AVI ": "AVI video"}
# Control characters that do stand in text: tab, line ends, form feed, backspace, escape.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x0b\x0c\x08\x1b")) + b"\x7f"
_CONTROL_SHARE = 0.1
# Encoding names that mean windows-1252 wherever pages are read (WHATWG encoding standard).
_LATIN = frozenset({"latin-1", "latin1", "iso-8859-1", "iso8859-1", "us-ascii", "ascii"})
# Signs that a text is not windows-1252 after all: a capital or a symbol inside or after a word.
_UNLIKELY = re.compile("[a-zß-ÿ][À-ÖØ-ÞŠŽŸ¡-§¨¬¯±-¶¸¹¼-¿×÷†‡‰]|[\x80-\x9f]")
_LATIN_SHARE = 0.25  # English in windows-1252 has fewer bytes outside ASCII
_GUESS_BYTES = 500_000
_MAINFRAME = ["cp037", "cp273", "cp424", "cp500", "cp875", "cp1026", "cp1140"]  # no news is in them

# Nothing but ASCII and the marks and letters of ordinary English text: no mojibake possible.
_UNSUSPICIOUS = re.compile("[\x00-\x7f\xa0·°½“”‘’–—…•£€éèáíóúñüöäßçøåÉ\u200b]*")
_EXAMPLE_CHARS = 12  # on each side of the damaged place


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text.

    Attributes:
        text: the text without a byte order mark.
        encoding: the name of the encoding.
        warnings: sentences for the user, if the encoding was guessed.
    """

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, where: str, *, declared: str | None = None) -> Decoded:
    """Decode the bytes of a text file.

    Args:
        data: the bytes of the whole file.
        where: its name, for the error.
        declared: the encoding that a page declares, if it does.

    Raises:
        ReadError: if the bytes are no text.
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(data, name, where)
    _refuse_binary(data, where)
    if declared and (text := _try(data, _codec(declared))) is not None:
        return Decoded(text, declared.lower())
    if (text := _try(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    text, name = _guess(data)
    return Decoded(text, name, (_guess_warning(name, declared),))


def text_warnings(text: str) -> tuple[str, ...]:
    """Return sentences about mojibake and lost characters in ``text``."""
    if _UNSUSPICIOUS.fullmatch(text):
        return ()
    found = (_lost(text), _mojibake(text))
    return tuple(warning for warning in found if warning)


def place(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of an offset, both counted from 1."""
    before = text[:offset]
    line = before.count("\n") + 1
    return line, offset - (before.rfind("\n") + 1) + 1


def _codec(declared: str) -> str:
    return "cp1252" if declared.lower() in _LATIN else declared


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _decode_marked(data: bytes, name: str, where: str) -> Decoded:
    text = _try(data, name)
    if text is None:
        raise ReadError(
            where,
            f"begins with the mark of {name.removesuffix('-sig').upper()} but is not valid in it",
            "Save it again as UTF-8.",
        )
    return Decoded(text, name.removesuffix("-sig"))


def _refuse_binary(data: bytes, where: str) -> None:
    kind = next((name for magic, name in _MAGIC if data.startswith(magic)), None)
    if data.startswith(b"RIFF"):
        kind = _RIFF.get(data[8:12])
    if data[4:8] == b"ftyp":
        kind = "MP4 video"
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if kind is None and (b"\0" in data or controls > _CONTROL_SHARE * len(data)):
        kind = "unknown format"
    if kind is not None:
        raise ReadError(where, f"looks like a binary file ({kind})", EXPORT)


def _guess(data: bytes) -> tuple[str, str]:
    """Decode bytes of an unknown encoding; windows-1252 if the text reads well in it."""
    sample = data[:_GUESS_BYTES]
    high = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    text = _try(data, "cp1252")
    if text is not None and high <= _LATIN_SHARE * len(sample) and not _UNLIKELY.search(text):
        return text, "windows-1252"
    import charset_normalizer  # noqa: PLC0415  # slow to import

    best = charset_normalizer.from_bytes(sample, cp_exclusion=_MAINFRAME).best()
    name = best.encoding if best else "cp1252"
    text = _try(data, name)
    return (data.decode(name, errors="replace") if text is None else text), name


def _guess_warning(name: str, declared: str | None) -> str:
    reason = (
        f"it is not valid {declared}, as declared, nor UTF-8" if declared else "it is not UTF-8"
    )
    return (
        f"The encoding was guessed as {name}, because {reason}: "
        "check accented letters and quotation marks, or save it as UTF-8."
    )


def _lost(text: str) -> str | None:
    count = text.count("\ufffd")
    if not count:
        return None
    line, column = place(text, text.index("\ufffd"))
    return (
        f"{_times(count, 'character')} of the text {_be(count)} lost (U+FFFD), "
        f"the first in line {line}, column {column}."
    )


def _mojibake(text: str) -> str | None:
    from ftfy.badness import BADNESS_RE  # noqa: PLC0415  # slow to import

    matches = BADNESS_RE.finditer(text.replace("\ufffd", " "))
    first = next(matches, None)
    if first is None:
        return None
    count = 1 + sum(1 for _ in matches)
    start = first.start() + len(first[0]) - len(first[0].lstrip())
    line, column = place(text, start)
    example = text[max(0, start - _EXAMPLE_CHARS) : first.end() + _EXAMPLE_CHARS]
    return (
        f"{_times(count, 'place')} {_be(count)} garbled by a wrong encoding (mojibake), the first "
        f'in line {line}, column {column}: "{" ".join(example.split())}". '
        "The text is checked as it stands."
    )


def _times(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _be(count: int) -> str:
    return "is" if count == 1 else "are"
