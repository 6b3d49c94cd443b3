import importlib
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
HEAD = "# Results of `python benchmarks/{}`\n\n"


@pytest.fixture
def write(monkeypatch):
    monkeypatch.syspath_prepend(BENCHMARKS)
    return importlib.import_module("results").write


@pytest.mark.parametrize(
    "before, after",
    [
        (None, HEAD.format("a.py") + "new\n\n## Table\n"),
        ("", HEAD.format("a.py") + "new\n\n## Table\n"),
        (HEAD.format("a.py") + "old\n\n## Old\n\n", HEAD.format("a.py") + "new\n\n## Table\n"),
        (
            HEAD.format("b.py") + "its\n",
            HEAD.format("b.py") + "its\n\n" + HEAD.format("a.py") + "new\n\n## Table\n",
        ),
        (
            HEAD.format("a.py") + "old\n\n" + HEAD.format("b.py") + "its\n",
            HEAD.format("a.py") + "new\n\n## Table\n\n" + HEAD.format("b.py") + "its\n",
        ),
    ],
)
def test_each_script_writes_its_own_part(write, tmp_path, before, after):
    path = tmp_path / "results.md"
    if before is not None:
        path.write_text(before, encoding="utf-8")
    for _ in range(2):
        write("a.py", ["new", "", "## Table"], path)
        assert path.read_text(encoding="utf-8") == after
