"""Kill the adding of documents again and again, and see whether anything acknowledged is lost.

A process adds articles and prints, after each batch that is safe, how many there are. It is killed
(SIGKILL) at a random moment: while it starts, reads, writes, or commits the index. After each kill
the archive has at least what was acknowledged, and the next run goes on. At the end ``verify`` is
clean and every article is there once.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from retold.archive import keep
from retold.archive.archive import Archive

BATCH = 16
CHILD = f"""
import sys
import retold.archive.add, retold.archive.archive
from retold.archive import keep
from retold.archive.archive import Archive
retold.archive.add.BATCH = {BATCH}
retold.archive.archive._COMMIT = {3 * BATCH}
with Archive(sys.argv[1], write=True) as archive:
    def tell(source, outcome, position):
        print(archive.store.count(), flush=True)
    print("ready", flush=True)
    keep.add(archive, sys.argv[2:], tell)
"""


@dataclass(frozen=True, slots=True)
class Result:
    """What many kills did: how many, how often after something was safe, and what was lost."""

    kills: int
    late: int
    runs: int
    documents: int
    problems: tuple[str, ...]


def kill_often(folder: Path, kills: int, seed: int = 3) -> Result:
    """Kill the adding until it was killed ``kills`` times; then let it finish.

    Args:
        folder: an empty one.
        kills: how often.
        seed: of the moments.
    """
    chance = random.Random(seed)  # noqa: S311  # no secret
    problems: list[str] = []
    done = late = runs = number = 0
    lines = folder / "articles.jsonl"
    archive = folder / "archive"
    lines.touch()
    while done < kills:
        with lines.open("a", encoding="utf-8") as out:  # more than one run can add
            for _ in range(6 * BATCH):
                words = " ".join(chance.choices(VOCABULARY, k=60))
                out.write(json.dumps({"id": f"a{number}", "text": f"{number}: {words}."}) + "\n")
                number += 1
        runs += 1
        acknowledged, killed = _run(archive, lines, chance)
        done += killed
        late += killed and acknowledged > 0
        count = _count(archive)
        if count < acknowledged:
            problems.append(f"run {runs}: {acknowledged} acknowledged, {count} kept")
    with Archive(archive, write=True) as opened:
        keep.add(opened, [str(lines)])
        problems += keep.verify(opened).problems
        if opened.store.count() != number:
            problems.append(f"{opened.store.count()} documents instead of {number}")
    return Result(done, late, runs, number, tuple(problems))


VOCABULARY = [f"word{n}" for n in range(2000)]


def _run(archive: Path, lines: Path, chance: random.Random) -> tuple[int, bool]:
    """Add until killed; return what was acknowledged, and whether it was killed in time."""
    command = [sys.executable, "-c", CHILD, str(archive), str(lines)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    wait = chance.uniform(0, 0.25)
    killer: threading.Timer | None = None
    if chance.random() < 0.1:  # while it starts
        killer = threading.Timer(chance.uniform(0.05, 0.6), child.kill)
        killer.start()
    acknowledged = 0
    assert child.stdout is not None  # noqa: S101  # it is a pipe
    for line in child.stdout:
        if line.strip() == "ready":
            if killer is None:
                killer = threading.Timer(wait, child.kill)
                killer.start()
            continue
        acknowledged = int(line)
    code = child.wait()
    child.stdout.close()
    if killer is not None:
        killer.cancel()
        killer.join()
    return acknowledged, code == -signal.SIGKILL


def _count(archive: Path) -> int:
    if not (archive / "documents.sqlite").exists():
        return 0
    try:
        with Archive(archive) as opened:
            return opened.store.count()
    except Exception as error:  # noqa: BLE001  # killed while the file was made: nothing was safe
        print(f"not readable yet: {error}")
        return 0


def main() -> None:
    """Kill, and print what was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    started = time.monotonic()
    try:
        result = kill_often(folder, asked.kills)
    finally:
        shutil.rmtree(folder)
    lost = "; ".join(result.problems) or "nothing lost, verify clean"
    seconds = time.monotonic() - started
    print(f"{result.kills} kills ({result.late} after a batch was safe) in {result.runs} runs")
    print(f"{result.documents} documents in the end, {seconds:.0f} s: {lost}")
    sys.exit(bool(result.problems))


if __name__ == "__main__":
    main()
