"""Pairs of source and claim from JSON Lines."""

import io

import pytest

from retold.errors import ReadError
from retold.reading.claims import ClaimRow, read_claims

GOOD = b'{"id": "a", "source": "It rained.", "claim": "Rain fell."}\n'


def rows(data):
    return list(read_claims("-", stdin=io.BytesIO(data)))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", []),
        (b"\n  \n", []),
        (GOOD, [ClaimRow("a", "It rained.", "Rain fell.")]),
        (GOOD.rstrip(), [ClaimRow("a", "It rained.", "Rain fell.")]),
        (b"\xef\xbb\xbf" + GOOD, [ClaimRow("a", "It rained.", "Rain fell.")]),
        (b'\n{"source": "S", "claim": "C"}', [ClaimRow("2", "S", "C")]),
        (b'{"id": 7, "source": "S", "claim": "C", "label": 1}', [ClaimRow("7", "S", "C")]),
        (b'{"source": "\\ud800", "claim": "C"}', [ClaimRow("1", "?", "C")]),
    ],
)
def test_rows(data, expected):
    assert rows(data) == expected


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"{", "line 2 is not valid JSON"),
        (b"\xff\xfe{}", "line 2 is not valid JSON in UTF-8"),
        (b"[" * 100_000, "line 2 is not valid JSON"),
        (b"[1]", "line 2 is no JSON object"),
        (b"{}", 'line 2 has no text in "source"'),
        (b'{"source": "S", "claim": " "}', 'line 2 has no text in "claim"'),
        (b'{"source": 5, "claim": "C"}', 'line 2 has no text in "source"'),
    ],
)
def test_a_bad_line_is_named_and_the_rows_before_it_are_given(line, problem):
    found = read_claims("-", stdin=io.BytesIO(GOOD + line))
    assert next(found).id == "a"
    with pytest.raises(ReadError) as caught:
        next(found)
    assert problem in str(caught.value)
    assert "standard input" in str(caught.value)


def test_no_such_file(tmp_path):
    with pytest.raises(ReadError, match="cannot be read"):
        list(read_claims(str(tmp_path / "none.jsonl")))
    with pytest.raises(ReadError, match="cannot be read"):
        list(read_claims("a\0b"))
