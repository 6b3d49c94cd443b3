"""The same input gives the same bytes, whatever the order of sets in the process."""

import json
import os
import pathlib
import subprocess
import sys

FICTION = pathlib.Path(__file__).resolve().parents[1] / "eval" / "fiction"
SCRIPT = """
import json, pathlib, sys
import retold
folder = pathlib.Path(sys.argv[1])
for name in sys.argv[2:]:
    labels = json.loads((folder / "labels" / f"{name}.json").read_text("utf-8"))
    story = retold.from_text(labels["retelling"], id="story")
    text = (folder / "sources" / f"{name}.txt").read_text("utf-8")
    other = (folder / "sources" / "fic01.txt").read_text("utf-8")
    sources = [retold.from_text(text, id="source"), retold.from_text(other, id="other")]
    report = retold.check(story, sources)
    sys.stdout.buffer.write((retold.to_json(report) + retold.to_html(report)).encode())
"""


def output(seed):
    names = sorted(path.stem for path in (FICTION / "labels").glob("*.json"))
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(FICTION), *names],
        check=True, capture_output=True, env=environment, timeout=300,
    )  # fmt: skip
    return done.stdout


def test_hash_seed_does_not_matter():
    first, *others = map(output, ["0", "1", "2"])
    assert b'"format": "retold.report"' in first
    assert others == [first, first]


def test_versions_are_named():
    first = output("0").split(b"<!doctype", 1)[0]
    assert json.loads(first)["versions"]["retold"]
