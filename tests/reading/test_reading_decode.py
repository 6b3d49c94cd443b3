"""Encodings, damage, binaries."""

import codecs

import pytest

from retold.errors import ReadError
from retold.reading.decode import decode, place, text_warnings

TEXT = "The café paid £5 — “nothing”, she said.\r\nIt’s over.\n"


@pytest.mark.parametrize(
    "data, encoding",
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32"),
    ],
)
def test_known_encodings(data, encoding):
    found = decode(data, "a.txt")
    assert (found.text, found.encoding, found.warnings) == (TEXT, encoding, ())


def test_guess_is_reported():
    found = decode(TEXT.encode("cp1252"), "a.txt")
    assert found.text == TEXT
    assert len(found.warnings) == 1
    assert "guessed as windows-1252" in found.warnings[0]


def test_other_alphabet_is_guessed():
    text = "Президент сказал журналистам в понедельник, что договор будет подписан. " * 5
    found = decode(text.encode("cp1251"), "a.txt")
    assert found.text == text
    assert "guessed as cp1251" in found.warnings[0]


def test_declared_encoding():
    data = "Zażółć gęślą jaźń".encode("iso-8859-2")
    assert decode(data, "a.html", declared="ISO-8859-2").text == "Zażółć gęślą jaźń"
    assert decode("“x”".encode("cp1252"), "a.html", declared="iso-8859-1").text == "“x”"
    wrong = decode("He said “no”".encode("cp1252"), "a.html", declared="utf-8")
    assert wrong.text == "He said “no”"
    assert "not valid utf-8, as declared" in wrong.warnings[0]
    assert decode(b"x", "a.html", declared="no-such").text == "x"


@pytest.mark.parametrize(
    "data, kind",
    [
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04...", "ZIP/DOCX"),
        (b"\x89PNG\r\n\x1a\n", "PNG image"),
        (b"\xff\xd8\xff\xe0", "JPEG image"),
        (b"RIFF0000WEBPVP8 ", "WebP image"),
        (b"\x00\x00\x00\x18ftypmp42", "MP4 video"),
        (b"{\\rtf1", "RTF"),
        (b"a\0b", "unknown format"),
        (bytes(range(1, 32)) * 5, "unknown format"),
    ],
)
def test_binary(data, kind):
    with pytest.raises(ReadError) as caught:
        decode(data, "a.txt")
    assert caught.value.where == "a.txt"
    assert caught.value.problem == f"looks like a binary file ({kind})"
    assert "plain text" in caught.value.remedy


def test_broken_utf16():
    with pytest.raises(ReadError, match="mark of UTF-16"):
        decode(codecs.BOM_UTF16_LE + b"\x00\xd8\x00", "a.txt")


def test_mojibake_is_reported_and_kept():
    (warning,) = text_warnings("One line.\nIt cost Â£5 and itâ€™s gone.")
    assert "line 2, column 9" in warning
    assert "2 places are garbled" in warning
    assert "Â£5" in warning


def test_lost_characters_are_reported():
    (warning,) = text_warnings("It cost \ufffd5.")
    assert "1 character of the text is lost (U+FFFD), the first in line 1, column 9" in warning


@pytest.mark.parametrize(
    "text", ["", "plain", TEXT, "São Paulo, Łódź, Æsir, 5 µm ± 2", "Ένα κείμενο", "😀"]
)
def test_sound_text_is_not_reported(text):
    assert text_warnings(text) == ()


def test_place_counts_from_one():
    assert [place("ab\ncd", n) for n in (0, 1, 3, 4)] == [(1, 1), (1, 2), (2, 1), (2, 2)]
