"""The stages between reading and report are pure functions: no I/O, no clock, no front end."""

import ast
import pathlib

import pytest

SOURCE = pathlib.Path(__file__).resolve().parents[1] / "src" / "retold"
CORE = [
    "language", "annotate", "align", "compare", "weights", "model.py", "check.py", "errors.py",
    "selection.py",
]  # fmt: skip
FORBIDDEN_MODULES = {
    # front ends, stores and engines
    "click", "duckdb", "fastapi", "fastfeedparser", "fastwarc", "lxml", "onnxruntime", "pyspark",
    "rich", "sqlite3", "tantivy", "trafilatura", "zstandard",
    # files, network and other processes
    "asyncio", "http", "httpx", "io", "multiprocessing", "os", "pathlib", "requests", "shutil",
    "socket", "ssl", "subprocess", "tempfile", "threading", "urllib",
    # what makes two runs differ, or the reader wonder
    "datetime", "random", "secrets", "sys", "time", "uuid", "warnings", "logging",
}  # fmt: skip
# The edges may use the core; the core must not know them.
FORBIDDEN_PACKAGES = {
    "retold.archive",
    "retold.baseline",
    "retold.cli",
    "retold.reading",
    "retold.report",
}
# A spaCy pipeline is not made for several threads at once: the module that holds it has a lock.
# One module runs the small models and reads their files; it tells them to be silent by a variable
# of the environment.
ALLOWED = {
    "language/parser.py": {"threading"},
    "annotate/dates.py": {"datetime"},  # the calendar, not the clock
    "weights/runtime.py": {"onnxruntime", "os", "pathlib"},
}
FORBIDDEN_CALLS = {"__import__", "eval", "exec", "input", "open", "print"}

FILES = sorted(
    path
    for name in CORE
    for path in ((SOURCE / name).rglob("*.py") if (SOURCE / name).is_dir() else [SOURCE / name])
)


def impurities(code):
    """Return what a module does that the core must not, one line each."""
    found = []
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Import(names=names):
                modules = [alias.name for alias in names]
            case ast.ImportFrom(module=module, names=names, level=0):
                modules = [str(module), *(f"{module}.{alias.name}" for alias in names)]
            case ast.ImportFrom():
                modules = [f"a relative import in line {node.lineno}"]
                found.append(f"line {node.lineno}: relative import")
            case ast.Call(func=ast.Name(id=name)) if name in FORBIDDEN_CALLS:
                found.append(f"line {node.lineno}: {name}()")
                continue
            case _:
                continue
        found += [
            f"line {node.lineno}: import of {module}"
            for module in modules
            if module.partition(".")[0] in FORBIDDEN_MODULES
            or any(f"{module}.".startswith(f"{package}.") for package in FORBIDDEN_PACKAGES)
        ]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_module_is_pure(path):
    allowed = ALLOWED.get(str(path.relative_to(SOURCE)), set())
    found = impurities(path.read_text(encoding="utf-8"))
    assert [
        line for line in found if line.rpartition(" ")[2].partition(".")[0] not in allowed
    ] == []


@pytest.mark.parametrize(
    "path", sorted(SOURCE.rglob("*.py")), ids=lambda p: str(p.relative_to(SOURCE))
)
def test_only_one_module_runs_the_models(path):
    if path != SOURCE / "weights" / "runtime.py":
        lines = impurities(path.read_text(encoding="utf-8"))
        assert not [line for line in lines if "onnxruntime" in line]


def test_the_core_was_looked_at():
    folders = {path.relative_to(SOURCE).parts[0] for path in FILES}
    assert folders == set(CORE)
    assert len(FILES) > 10


@pytest.mark.parametrize(
    "code",
    [
        "import sqlite3",
        "import os.path",
        "import re, httpx",
        "from rich.text import Text",
        "from urllib import request",
        "from retold import cli",
        "from retold.reading.load import read",
        "from . import x",
        "def f():\n    import requests",
        "data = open('x').read()",
        "if TYPE_CHECKING:\n    from pathlib import Path",
    ],
)
def test_an_impure_module_is_noticed(code):
    assert impurities(code)


@pytest.mark.parametrize(
    "code", ["import re", "from retold.model import Span", "from rapidfuzz import fuzz", "x.open()"]
)
def test_a_pure_one_passes(code):
    assert impurities(code) == []
