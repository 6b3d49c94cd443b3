"""Texts made to be slow or to break: each is checked, both ways round, and comes to an end."""

import json
import subprocess
import sys

import pytest

GUARD = 90  # seconds; a run that needs them has got stuck, all take far less

SCRIPT = """
import json, sys
import retold

hostile, plain = json.load(sys.stdin)
counts = []
for one, other in ((hostile, plain), (plain, hostile)):
    report = retold.check(retold.from_text(one, id="story"), [retold.from_text(other, id="source")])
    for check in report.quotes:
        assert check.quote.span.of(one), check
    retold.to_html(report).encode()
    counts.append(len(json.loads(retold.to_json(report))["quotes"]))
print(*counts)
"""

PLAIN = """\
“We will end the service in March, because the boat no longer passes inspection,” said Maren Holt.

“It was never a question of money,” she said. “It was a question of safety.”

Piet Aldous called it “a shock to the whole crew”.
"""
LINE = "we will end the service in march because the boat no longer passes inspection "
MARKS = "“”„‟\"«»＂‘’‚‛'‹›`´"

CASES = {
    **{f"10,000 of U+{ord(mark):04X}": mark * 10_000 for mark in MARKS},
    "marks of all kinds": MARKS * 600,
    "marks of all kinds, spaced": " ".join(MARKS * 300),
    "marks, one a line": "“\n" * 10_000,
    "10,000 unclosed curly marks": "“We go " * 10_000,
    "10,000 unclosed straight marks": '"We go ' * 10_000,
    "10,000 unclosed single marks": "‘We go " * 10_000,
    "10,000 closing marks": "we go” " * 10_000,
    "10,000 unclosed marks, one a paragraph": "“We go there today\n\n" * 10_000,
    "1,000 short quotes": '"We go now then." ' * 1_000,
    "1,000 quotes of one turn": "“We will go there,” he said. " * 1_000,
    "one line of 1 MB": (LINE * 13_000)[:1_000_000],
    "one quote of 1 MB": f"“{(LINE * 13_000)[:1_000_000]},” he said.",
    "one word of 1 MB": "a" * 1_000_000,
    "one quoted word of 1 MB": f"“{'A' * 1_000_000}”",
    "1 MB of spaces": " " * 1_000_000,
    "1 MB of ends of lines": "\r\n" * 500_000,
    "200 kB of full stops": "." * 200_000,
    "names only": "Maren Holt " * 3_000,
    "deep nesting": "“‘" * 1_000 + "we will go there" + "’”" * 1_000,
    "deep nesting with words": "“we ‘go " * 1_000 + "there" + " now’ then”" * 1_000,
    "deep brackets": "“" + "[" * 10_000 + "we will go there" + "]" * 10_000 + "”",
    "ellipses": "“We ... go ... now ... then” " * 500,
    "a long number": f"“{'9' * 5_000} million crowns for the pier”",
    "combining marks": "“e" + "\u0301" * 100_000 + " we will go there”",
    "hidden characters": "“we will" + "\u200b" * 100_000 + " go there”",
    "right to left": "“שלום לכם חברים יקרים” אמר. " * 500,
    "an interview": "Q: Will we go there?\nA: We will not go there.\n" * 500,
    "a transcript": "HOLT: we will go there now.\nVEY: we do not.\n" * 500,
    "block quotes": "> we will go there now\n" * 500,
}


@pytest.mark.parametrize("name", CASES)
def test_it_comes_to_an_end(name):
    try:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            check=False, capture_output=True, text=True, timeout=GUARD, input=json.dumps([CASES[name], PLAIN]),
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        pytest.fail(f"not done after {GUARD} seconds")
    assert done.returncode == 0, done.stderr[-2000:]
    _, quotes_of_the_plain_text = map(int, done.stdout.split())
    assert quotes_of_the_plain_text == 4
