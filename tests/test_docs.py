"""The documents say what the code does."""

import importlib.util
import pathlib
import re
import sys
import tomllib

import pytest
from click.testing import CliRunner

import retold
from retold.cli import main

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAGES = [
    ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", ROOT / "eval" / "README.md",
    ROOT / "benchmarks" / "README.md", *sorted((ROOT / "docs").glob("*.md")),
]  # fmt: skip
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


@pytest.fixture(scope="module")
def generate():
    spec = importlib.util.spec_from_file_location("docs_generate", ROOT / "docs" / "generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.modules.pop(spec.name, None)
    return module


def test_the_reference_is_up_to_date(generate):
    written = (ROOT / "docs" / "reference.md").read_text("utf-8")
    assert written == generate.reference(), "run `make docs`"


def test_every_command_and_option_is_documented(generate):
    reference = generate.reference()
    guides = "\n".join(page.read_text("utf-8") for page in PAGES if page.name != "reference.md")
    commands = dict(main.commands)
    for name, group in main.commands.items():
        commands |= {f"{name} {sub}": one for sub, one in getattr(group, "commands", {}).items()}
    for name, command in commands.items():
        assert command.help, name
        assert f"### retold {name}" in reference
        assert f"retold {name}" in guides, f"no guide uses {name}"
        for parameter in command.params:
            for option in parameter.opts:
                if option.startswith("--"):
                    assert option in reference
                    assert parameter.help, f"{name} {option}"
                    assert option in guides, f"no guide uses {option} of {name}"


def test_every_public_name_is_in_the_reference(generate):
    reference = generate.reference()
    for name in retold.__all__:
        assert name.startswith("_") or f"#### {name}\n" in reference


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_the_output_in_the_readme_is_real(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)
    shown = re.search(r"```text\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)[1]
    real = iter(CliRunner().invoke(main, ["demo"]).output.splitlines())
    for line in shown.splitlines():
        if line != "...":
            assert any(line == other for other in real), line


def test_the_python_examples_run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for name in ("story.txt", "source.txt"):
        text = (ROOT / "src" / "retold" / "demo" / name).read_text("utf-8")
        (tmp_path / name).write_text(text, "utf-8")
    for page in PAGES:
        if page.name != "reference.md":
            for code in re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL):
                exec(compile(code, page.name, "exec"), {})
    assert "altered" in capsys.readouterr().out


def test_every_dependency_is_explained():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    for requirement in wanted:
        name = re.match(r"[\w-]+", requirement)[0]
        assert f"| {name} |" in page, name


def test_the_changelog_has_this_version():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert f"## [{version}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
