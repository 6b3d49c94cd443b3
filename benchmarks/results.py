"""The file of results: one part for each script, so that each can write its own."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "results.md"


def environment(names: Iterable[str]) -> Iterator[str]:
    """Yield the lines that name the interpreter and the packages that are installed."""
    yield f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, one core."
    yield ", ".join(f"{name} {found}" for name in names if (found := _version(name))) + "."


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def write(script: str, lines: Iterable[str], path: Path = RESULTS) -> None:
    """Write the results of one script in the place of its last ones, or behind those of others.

    Args:
        script: its file name.
        lines: the results; none of them is a heading of the first level.
        path: the file of results.
    """
    head = f"# Results of `python benchmarks/{script}`\n"
    part = "\n".join([head, *lines, ""])
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    parts = [
        old.rstrip("\n") + "\n" for old in re.split(r"^(?=# )", text, flags=re.MULTILINE) if old
    ]
    places = [at for at, old in enumerate(parts) if old.startswith(head)]
    if places:
        parts[places[0]] = part
    else:
        parts.append(part)
    path.write_text("\n".join(parts), encoding="utf-8", newline="\n")
