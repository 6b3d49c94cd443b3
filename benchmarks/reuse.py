"""Measure how shared passages are found among invented documents with planted copies.

``retold reuse`` in a process of its own, at two sizes, and passim beside it where ``--passim``
names the Python of an environment that has it. The last step of passim, the clusters, needs a Java
library that Spark fetches from the network; without it passim ends there, and only its work up to
the aligned pairs is counted, which favours it.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

from planted import KINDS, Writer
from results import RESULTS, environment, write

SIZES = (20_000, 200_000)
KB = 1024


@dataclass(frozen=True, slots=True)
class Run:
    """What a process took, in seconds and megabytes, those that it started included."""

    wall: float
    cpu: float
    peak_mb: float
    status: int


def watch(command: list[str], **more: str) -> Run:
    """Run a command and watch the memory of its session."""
    started = time.perf_counter()
    before = os.times()
    with subprocess.Popen(
        command,
        env={**os.environ, **more},
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as child:
        peak = 0.0
        try:
            while child.poll() is None:
                peak = max(peak, resident(child.pid))
                time.sleep(0.2)
        except BaseException:
            os.killpg(child.pid, signal.SIGKILL)
            raise
    after = os.times()
    used = after.children_user + after.children_system
    used -= before.children_user + before.children_system
    return Run(time.perf_counter() - started, used, peak, child.returncode)


def resident(session: int) -> float:
    """Return the memory of all processes of a session in megabytes."""
    total = 0
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if os.getsid(int(path.name)) == session:
                status = path.joinpath("status").read_text()
                total += int(status.partition("VmRSS:")[2].split()[0])
        except (OSError, IndexError, ValueError):  # gone, or a kernel thread
            continue
    return total / KB


def plant(count: int, folder: Path) -> tuple[Path, dict[str, tuple[str, str]]]:
    """Write documents; return the file, and what copies what and how."""
    copied = {}
    file = folder / f"planted{count}.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for document, source in Writer().documents(count):
            out.write(json.dumps(document) + "\n")
            if source:
                copied[document["id"]] = source
    return file, copied


def found(copied: dict[str, tuple[str, str]], query: str, columns: str) -> str:
    """Return how many of each kind of copy are among some pairs."""
    rows = duckdb.sql(f"SELECT DISTINCT {columns} FROM {query}").fetchall()  # noqa: S608
    pairs = {frozenset(row) for row in rows}
    right = Counter(kind for copy, (source, kind) in copied.items() if {copy, source} in pairs)
    every = Counter(kind for _, kind in copied.values())
    return ", ".join(f"{kind}: {right[kind]} of {every[kind]}" for kind in KINDS)


def rows(passim: str | None, source: Path | None, folder: Path) -> Iterator[str]:
    """Yield the rows of the table."""
    yield "| program | documents | wall | processor | peak memory | planted copies found |"
    yield "|---|---:|---:|---:|---:|---|"
    for count in SIZES:
        file, copied = plant(count, folder)
        out = folder / f"out{count}"
        retold = [sys.executable, "-c", "from retold.cli import main; main()"]
        run = watch([*retold, "reuse", str(file), "--out", str(out)])
        parts = found(copied, f"'{out}/pairs.parquet'", "doc_a, doc_b")
        yield row("`retold reuse`", count, run, parts)
        if passim and source and count == SIZES[0]:
            out = folder / "passim"
            submit = str(Path(passim).parent / "spark-submit")
            program = [str(source / "passim" / "seriatim.py"), "--all-pairs", "--pairwise"]
            program += ["--fields", "xxhash64(series) as gid", "--filterpairs", "gid < gid2"]
            command = [submit, "--master", "local[2]", "--driver-memory", "4G", *program]
            path = f"{Path(passim).parent}:{os.environ['PATH']}"
            run = watch([*command, str(file), str(out)], PYSPARK_PYTHON=passim, PATH=path)
            parts = found(copied, f"'{out}/align.json/*.json'", "id, id2")
            yield row("passim, without clusters", count, run, parts)


def row(name: str, count: int, run: Run, parts: str) -> str:
    """Return a row of the table."""
    times = f"{run.wall:.1f} s | {run.cpu:.1f} s | {run.peak_mb:,.0f} MB"
    return f"| {name} | {count:,} | {times} | {parts} |"


def main() -> None:
    """Measure, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passim", help="python of an environment with pyspark and graphframes-py")
    parser.add_argument("--passim-source", type=Path, help="a checkout of passim 2")
    parser.add_argument("--write", action="store_true", help=f"also write {RESULTS.name}")
    asked = parser.parse_args()
    made = environment(["retold", "duckdb", "numpy"])
    lines = [*(line.replace("one core", "two cores") for line in made), ""]
    lines += ["## Documents of 400 words, one in twenty a copy", ""]
    with tempfile.TemporaryDirectory() as folder:
        lines += rows(asked.passim, asked.passim_source, Path(folder))
    print("\n".join(lines))
    if asked.write:
        write("reuse.py", lines)


if __name__ == "__main__":
    main()
