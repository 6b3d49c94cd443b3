"""Invented articles for the tests of the archive."""

import json
import pathlib

EVAL = pathlib.Path(__file__).resolve().parents[2] / "eval"
FOLDERS = ("fiction", "newsroom", "carriers")


def pairs(*folders):
    """Return name, source and retelling of invented pairs."""
    found = []
    for folder in folders or FOLDERS:
        for path in sorted((EVAL / folder / "labels").glob("*.json")):
            labels = json.loads(path.read_text("utf-8"))
            source = (EVAL / folder / "sources" / f"{path.stem}.txt").read_text("utf-8")
            found.append((f"{folder}/{path.stem}", source, labels["retelling"]))
    return found


def write_lines(path, rows):
    """Write records as JSON lines."""
    with path.open("w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row) + "\n")
    return path


def records(*folders):
    """Return the sources of invented pairs as records."""
    return [{"id": name, "text": source} for name, source, _ in pairs(*folders)]


def article(number, words=60):
    """Return an invented article that shares few words with the others."""
    own = " ".join(f"w{number}x{at}" for at in range(words))
    return {"id": f"a{number}", "text": f"Report {number} of the day. {own}."}
