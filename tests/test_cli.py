"""The command line as its users meet it: real processes, exit statuses, what goes where."""

import errno
import importlib.metadata
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys

import pytest
from click.testing import CliRunner

import retold
from retold import cli

DEMO = pathlib.Path(cli.__file__).parent / "demo"
RETOLD = [sys.executable, "-c", "import sys; from retold.cli import main; sys.exit(main())"]
ESCAPE = "\x1b"
VERDICTS = {verdict.value for verdict in retold.Verdict}
LONG = "The minister said the boat would sail again in spring, and everybody was glad of it. " * 3


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working folder with the texts of the demo; nothing about the terminal is set."""
    for name in ("story.txt", "source.txt"):
        shutil.copy(DEMO / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(*args, stdin=b"", env=None):
    done = subprocess.run(
        [*RETOLD, *map(str, args)],
        check=False, capture_output=True, input=stdin, timeout=120, env={**os.environ, **(env or {})},
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def invoke(*args, stdin=None):
    """Run inside this process: faster, for what needs no process of its own."""
    return CliRunner().invoke(cli.main, list(map(str, args)), input=stdin, prog_name="retold")


# What a check prints and how it ends


@pytest.mark.usefixtures("folder")
def test_terminal_report():
    status, out, err = run("check", "story.txt", "--source", "source.txt")
    assert status == 1
    assert err == ""
    assert out.startswith("8 quotes: 1 verbatim, 1 trimmed, 2 altered")
    assert "“59 million” became “95 million”" in out
    assert "source.txt line 11" in out


def test_json_report_has_the_fixed_fields(folder):
    status, out, err = run("check", "story.txt", "--source", "source.txt", "--format", "json")
    assert (status, err) == (1, "")
    report = json.loads(out)
    assert (report["format"], report["version"]) == ("retold.report", 1)
    for side in (report["story"], *report["sources"]):
        assert {"id", "title", "text"} <= side.keys()
    assert report["story"]["text"] == (folder / "story.txt").read_text("utf-8")
    assert report["sources"][0]["text"] == (folder / "source.txt").read_text("utf-8")
    assert {q["verdict"] for q in report["quotes"]} == VERDICTS
    for quote in report["quotes"]:
        assert {
            "start", "end", "text", "speaker", "verdict", "meaning_changed", "source", "also",
            "source_speaker", "diff", "confidence",
        } <= quote.keys()  # fmt: skip
        assert report["story"]["text"][quote["start"] : quote["end"]] == quote["text"]
        for passage in [quote["source"] or quote["also"][0], *quote["also"]]:
            assert passage.keys() == {"id", "start", "end", "text"}
            text = report["sources"][0]["text"][passage["start"] : passage["end"]]
            assert text == passage["text"]
        for speaker in (quote["speaker"], quote["source_speaker"]):
            assert speaker is None or speaker.keys() == {"text", "name"}
        for step in quote["diff"]:
            assert step.keys() == {"op", "story", "source"}
            assert step["op"] in {"equal", "replace", "insert", "delete"}
    for name in ("findings", "omissions", "sentences"):
        assert isinstance(report[name], list)
    assert report["statements"].keys() == {"story", "sources"}


@pytest.mark.usefixtures("folder")
def test_json_is_exactly_what_the_api_gives():
    _, out, _ = run("check", "story.txt", "--source", "source.txt", "--format", "json")
    report = retold.check(retold.read("story.txt"), [retold.read("source.txt")])
    assert out == retold.to_json(report)


def test_html_to_standard_output_and_to_a_file(folder):
    status, out, err = run(
        "check", "story.txt", "--source", "source.txt", "--format", "html", "--html", "page.html"
    )
    assert (status, err) == (1, "")
    assert out.startswith("<!doctype html>")
    assert (folder / "page.html").read_text("utf-8") == out


def test_the_page_beside_the_terminal_report(folder):
    result = invoke("check", "story.txt", "--source", "source.txt", "--html", "page.html")
    assert result.exit_code == 1
    assert result.stdout.startswith("8 quotes")
    assert "<!doctype html>" in (folder / "page.html").read_text("utf-8")


@pytest.mark.parametrize(
    "story, fail_on, status",
    [
        ("“Nobody in this town was asked,” said Ruta Sandoval.", "medium", 0),
        ("“Nobody in this town was asked,” said Ruta Sandoval.", "high", 0),
        ("“Nobody in this town was ever consulted,” said Ruta Sandoval.", "medium", 1),
        ("“Nobody in this town was ever consulted,” said Ruta Sandoval.", "never", 0),
        ("It would “take about three years and to shut the fish market”.", "medium", 1),
        ("It would “take about three years and to shut the fish market”.", "high", 0),
        ("“We will fight this in every court in the land,” said Ruta Sandoval.", "high", 1),
        ("“We will fight this in every court in the land,” said Ruta Sandoval.", "never", 0),
        ("Nobody said a word on Thursday.", "medium", 0),
    ],
)
def test_exit_status(folder, story, fail_on, status):
    (folder / "own.txt").write_text(story, encoding="utf-8")
    result = invoke("check", "own.txt", "--source", "source.txt", "--fail-on", fail_on)
    assert result.exit_code == status, result.output


def test_the_default_fails_on_medium(folder):
    story = "It would “take about three years and to shut the fish market”."
    (folder / "own.txt").write_text(story, encoding="utf-8")
    assert invoke("check", "own.txt", "--source", "source.txt").exit_code == 1


@pytest.mark.parametrize(
    "severity, fail_on, status",
    [
        ("high", "high", 1),
        ("high", "medium", 1),
        ("high", "never", 0),
        ("medium", "high", 0),
        ("medium", "medium", 1),
        ("low", "medium", 0),
        ("none", "medium", 0),
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_finding_makes_the_exit_status_too(monkeypatch, severity, fail_on, status):
    def check(story, sources, **_):
        place = retold.Passage(sources[0].id, retold.Span(0, 8), sources[0].text[:8])
        found = retold.Finding(
            retold.FindingKind.NAME, retold.Severity(severity), 0.9, retold.Span(0, 5), place, "So."
        )
        return retold.Report(story, tuple(sources), findings=(found,))

    monkeypatch.setattr(retold, "check", check)
    result = invoke("check", "story.txt", "--source", "source.txt", "--fail-on", fail_on)
    assert result.exit_code == status, result.output
    assert "1 finding: 1 name" in result.stdout


def test_the_help_of_fail_on_names_findings():
    words = " ".join(invoke("check", "--help").stdout.split())
    assert "Severity from which a quote or a finding makes the exit status 1." in words


# Statements


@pytest.mark.usefixtures("folder")
def test_statements_as_a_table():
    status, out, err = run("statements", "source.txt")
    assert (status, err) == (0, "")
    assert re.match(r"\d+ statements: \d+ direct", out)
    assert "Tomas Edrin “he”" in out
    assert ESCAPE not in out
    assert max(map(len, out.splitlines())) <= 100


@pytest.mark.usefixtures("folder")
def test_statements_respect_columns_and_colours():
    env = {"COLUMNS": "70", "FORCE_COLOR": "1", "TERM": "xterm-256color"}
    _, out, _ = run("statements", "source.txt", env=env)
    assert f"{ESCAPE}[1m" in out
    assert max(map(len, re.sub(r"\x1b\[[\d;]*m", "", out).splitlines())) <= 70


def test_a_text_without_statements(folder):
    (folder / "dull.txt").write_text("The pier is long.\n", "utf-8")
    result = invoke("statements", "dull.txt")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("The text gives nothing to anybody.\n")


@pytest.mark.usefixtures("folder")
def test_statements_as_json_are_what_the_api_gives():
    result = invoke("statements", "story.txt", "--format", "json")
    document = retold.read("story.txt")
    assert result.stdout == retold.statements_to_json(document, retold.statements(document))


# Several sources, standard input, records


def test_the_best_of_several_sources_is_named(folder):
    (folder / "other.txt").write_text("“The pier is ours,” said the mayor, Wim Tarr.\n", "utf-8")
    result = invoke(
        "check", "story.txt", "--source", "other.txt", "--source", "source.txt", "--format", "json"
    )
    report = json.loads(result.stdout)
    assert [source["id"] for source in report["sources"]] == ["other.txt", "source.txt"]
    assert {q["source"]["id"] for q in report["quotes"] if q["source"]} == {"source.txt"}


def test_sources_of_one_name_in_different_folders(folder):
    for name in ("a", "b"):
        (folder / name).mkdir()
        shutil.copy("source.txt", folder / name / "source.txt")
    names = [str(folder / "a" / "source.txt"), "b/source.txt", "source.txt"]
    args = [part for name in names for part in ("--source", name)]
    report = json.loads(invoke("check", "story.txt", *args, "--format", "json").stdout)
    assert [source["id"] for source in report["sources"]] == names


def test_records_that_share_an_id_are_called_as_they_were_named(folder):
    for name in ("a.jsonl", "b.jsonl"):
        rows = [{"id": key, "text": LONG} for key in ("1", "2")]
        (folder / name).write_text("\n".join(map(json.dumps, rows)), "utf-8")
    names = ["a.jsonl#1", "b.jsonl#1", "b.jsonl#2"]
    args = [part for name in names for part in ("--source", name)]
    report = json.loads(invoke("check", "story.txt", *args, "--format", "json").stdout)
    assert [source["id"] for source in report["sources"]] == ["a.jsonl#1", "b.jsonl#1", "2"]


@pytest.mark.usefixtures("folder")
def test_a_source_named_twice_counts_once():
    args = ["--source", "source.txt"] * 2
    report = json.loads(invoke("check", "story.txt", *args, "--format", "json").stdout)
    assert len(report["sources"]) == 1


@pytest.mark.parametrize("story, source", [("-", "source.txt"), ("story.txt", "-")])
def test_standard_input(folder, story, source):
    piped = (folder / ("story.txt" if story == "-" else "source.txt")).read_bytes()
    status, out, err = run("check", story, "--source", source, "--format", "json", stdin=piped)
    assert (status, err) == (1, "")
    assert len(json.loads(out)["quotes"]) == 8


@pytest.mark.usefixtures("folder")
def test_story_equal_to_source():
    status, out, err = run("check", "source.txt", "--source", "source.txt")
    assert (status, err) == (0, "")
    assert "source.txt are the same text" in out
    _, out, err = run("check", "source.txt", "--source", "source.txt", "--format", "json")
    assert {quote["verdict"] for quote in json.loads(out)["quotes"]} == {"verbatim"}
    (line,) = err.splitlines()
    assert line.startswith("retold: warning: ")
    assert "source.txt are the same text" in line


def test_right_to_left_text(folder):
    story = "המשוררת אמרה: “הים זוכר את כל השמות שלנו”, והלכה הביתה.\n"
    (folder / "rtl.txt").write_text(story, "utf-8")
    status, out, err = run("check", "rtl.txt", "--source", "rtl.txt")
    assert (status, err) == (0, "")
    assert "1 verbatim" in out


# Wrong use and bad input: one line on standard error, exit status 2


def bad_inputs(folder):
    """Make every bad file; return its name and words that the message has to hold."""
    (folder / "empty.txt").touch()
    (folder / "blank.txt").write_text(" \n\t\n", "utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    with (folder / "large.txt").open("wb") as large:
        large.write(b"The minister said so. " * 2_300_000)  # 50 MB
    (folder / "folder").mkdir()
    (folder / "menu.html").write_text("<html><body><nav>Home</nav></body></html>", "utf-8")
    (folder / "broken.json").write_text('{"id": "1",\n "text": ', "utf-8")
    (folder / "broken.jsonl").write_text('{"id": "1", "text": "Yes."}\n{"id"\n', "utf-8")
    (folder / "textless.json").write_text('{"id": "1"}', "utf-8")
    (folder / "two.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n', "utf-8")
    return {
        "empty.txt": "is empty",
        "blank.txt": "white space",
        "binary.txt": "binary",
        "picture.html": "binary",
        "large.txt": "50.6 MB",
        "folder": "folder",
        "missing.txt": "no such file",
        "no/such/folder.txt": "no such file",
        "menu.html": "no article",
        "broken.json": "line 2",
        "broken.jsonl": "line 2",
        "textless.json": "no text",
        "two.jsonl": "2 records",
        "two.jsonl#9": "no record",
        "http://127.0.0.1/story": "not an address in the public internet",
        "http://[::1]:8080/story": "not an address in the public internet",
        "file:///etc/passwd": "scheme",
        "nul\0.txt": "not a name",
    }


def test_bad_input_is_one_line_and_status_2(folder):
    for name, words in bad_inputs(folder).items():
        for args in (
            ["check", name, "--source", "source.txt"],
            ["check", "story.txt", "--source", name],
        ):
            result = invoke(*args)
            assert result.exit_code == 2, (name, result.output)
            assert result.stdout == "", name
            (line,) = result.stderr.splitlines()
            assert line.startswith("retold: "), name
            assert name.partition("#")[0].partition("\0")[0] in line
            assert words in line


@pytest.mark.parametrize("name", ["missing.txt", "empty.txt", "broken.json", "menu.html", "folder"])
def test_bad_input_in_a_process(folder, name):
    bad_inputs(folder)
    status, out, err = run("check", "story.txt", "--source", name)
    assert (status, out) == (2, "")
    assert re.fullmatch(rf"retold: {re.escape(name)}: .+\n", err)


@pytest.mark.usefixtures("folder")
def test_an_empty_standard_input():
    status, out, err = run("check", "-", "--source", "source.txt")
    assert (status, out) == (2, "")
    assert err.startswith("retold: standard input: is empty")


@pytest.mark.parametrize(
    "args, words",
    [
        (["check"], "Missing argument 'STORY'"),
        (["check", "story.txt"], "Missing option '--source'"),
        (["check", "-", "--source", "-"], "Only one"),
        (["check", "story.txt", "--source", "-", "--source", "-"], "Only one"),
        (["check", "story.txt", "--source", "source.txt", "--format", "pdf"], "pdf"),
        (["check", "story.txt", "--source", "source.txt", "--fail-on", "low"], "low"),
        (["check", "story.txt", "--source", "source.txt", "--html", "./story.txt"], "overwrite"),
        (["check", "a.txt", "b.txt", "--source", "source.txt"], "b.txt"),
        (["chekc"], "chekc"),
        (["demo", "--loud"], "--loud"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_wrong_use(args, words):
    result = invoke(*args)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert words in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("name", ["missing/page.html", "."])
@pytest.mark.usefixtures("folder")
def test_a_page_that_cannot_be_written(name):
    for args in (["check", "story.txt", "--source", "source.txt"], ["demo"]):
        result = invoke(*args, "--html", name)
        assert result.exit_code == 2
        assert result.stdout == ""
        (line,) = result.stderr.splitlines()
        assert line.startswith("retold: ")
        assert "cannot be written" in line


def test_the_story_survives_a_mistyped_page(folder):
    before = (folder / "story.txt").read_bytes()
    invoke("check", "story.txt", "--source", "source.txt", "--html", "story.txt")
    assert (folder / "story.txt").read_bytes() == before


@pytest.mark.skipif(not pathlib.Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("form", ["terminal", "json", "html"])
@pytest.mark.usefixtures("folder")
def test_a_full_disk(form):
    args = ["check", "story.txt", "--source", "source.txt", "--format", form]
    with pathlib.Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*RETOLD, *args], check=False, stdout=full, stderr=subprocess.PIPE, timeout=120
        )
    assert done.returncode == 2
    why = os.strerror(errno.ENOSPC)
    assert done.stderr.decode() == f"retold: the report cannot be printed ({why}).\n"


@pytest.mark.skipif(os.name != "posix", reason="pipes of this kind are POSIX")
@pytest.mark.parametrize("form", ["terminal", "json"])
@pytest.mark.usefixtures("folder")
def test_a_reader_that_goes_away_is_no_error(form):
    reader, writer = os.pipe()
    os.close(reader)
    args = ["check", "story.txt", "--source", "source.txt", "--format", form]
    try:
        done = subprocess.run(
            [*RETOLD, *args], check=False, stdout=writer, stderr=subprocess.PIPE, timeout=120
        )
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(os.name != "posix", reason="signals of this kind are POSIX")
@pytest.mark.usefixtures("folder")
def test_an_interrupt_ends_quietly():
    os.mkfifo("source.fifo")
    args = ["check", "story.txt", "--source", "source.fifo"]
    with (
        subprocess.Popen(
            [*RETOLD, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as running,
        pathlib.Path("source.fifo").open("wb"),
    ):  # waits until the other side reads
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=120)
    assert (running.returncode, out, err) == (130, b"", b"")


# Colours and width


@pytest.mark.usefixtures("folder")
def test_piped_output_is_plain_and_of_one_width():
    _, out, _ = run("check", "story.txt", "--source", "source.txt")
    assert ESCAPE not in out
    assert 80 < max(map(len, out.splitlines())) <= 100
    _, other, _ = run("check", "story.txt", "--source", "source.txt", env={"LINES": "10"})
    assert other == out


@pytest.mark.usefixtures("folder")
def test_columns_is_respected():
    _, out, _ = run("check", "story.txt", "--source", "source.txt", env={"COLUMNS": "60"})
    assert max(map(len, out.splitlines())) <= 60


@pytest.mark.usefixtures("folder")
def test_colours_can_be_forced_and_forbidden():
    args = ["check", "story.txt", "--source", "source.txt"]
    _, forced, _ = run(*args, env={"FORCE_COLOR": "1", "TERM": "xterm-256color"})
    assert f"{ESCAPE}[1;31maltered" in forced
    _, plain, _ = run(*args, env={"FORCE_COLOR": "1", "NO_COLOR": "1", "TERM": "xterm-256color"})
    assert f"{ESCAPE}[1;31m" not in plain
    _, data, _ = run(*args, "--format", "json", env={"FORCE_COLOR": "1"})
    assert ESCAPE not in data


@pytest.mark.usefixtures("folder")
def test_an_ascii_terminal_gets_all_it_can_show():
    args = ["check", "story.txt", "--source", "source.txt"]
    status, out, err = run(*args, env={"PYTHONIOENCODING": "ascii"})
    assert (status, err) == (1, "")
    assert out.isascii()
    _, out, _ = run(*args, "--format", "json", env={"PYTHONIOENCODING": "ascii"})
    assert "“" in json.loads(out)["story"]["text"]


# The other commands


def test_demo(folder):
    status, out, err = run("demo")
    assert (status, err) == (0, "")
    assert out.startswith("8 quotes: 1 verbatim, 1 trimmed, 2 altered, 1 spliced")
    assert "another translation" in out
    assert out.endswith("\nThe same as a page: retold-demo.html\n")
    assert "<!doctype html>" in (folder / "retold-demo.html").read_text("utf-8")


def test_demo_writes_where_it_is_told(folder):
    result = invoke("demo", "--html", "other.html")
    assert result.exit_code == 0
    assert (folder / "other.html").exists()
    assert not (folder / "retold-demo.html").exists()


@pytest.mark.parametrize("args", [["--version"]])
def test_version(args):
    result = invoke(*args)
    assert result.output == f"retold {importlib.metadata.version('retold')}\n"


@pytest.mark.parametrize("args", [["--help"], ["-h"], ["check", "--help"], ["demo", "-h"]])
def test_help(args):
    result = invoke(*args)
    assert result.exit_code == 0
    assert result.output.startswith("Usage: retold")


def test_the_installed_program_is_this_one():
    (entry,) = importlib.metadata.entry_points(group="console_scripts", name="retold")
    assert entry.value == "retold.cli:main"


def test_import_is_light():
    heavy = "trafilatura httpx ftfy charset_normalizer lxml ssl rich.console rich.table"
    code = f"import sys, retold.cli; print(*(m for m in {heavy.split()!r} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


# Support


PAIRS = """{"id": "a", "source": "The ferry stops in May, Tilda Rask said.", "claim": "The ferry stops in May."}

{"id": 2, "source": "The ferry stops in May.", "claim": "Who pays?"}
"""


def test_support_as_rows(folder):
    (folder / "pairs.jsonl").write_text(PAIRS, "utf-8")
    result = invoke("support", "pairs.jsonl", "--format", "json", "--threads", "1")
    assert result.exit_code == 0, result.output
    first, second = map(json.loads, result.stdout.splitlines())
    assert first.keys() == second.keys() == {"id", "verdict", "probability"}
    assert (first["id"], first["verdict"]) == ("a", "supported")
    assert (second["id"], second["verdict"]) == ("2", "uncheckable")
    expected = retold.support("The ferry stops in May.", "The ferry stops in May, Tilda Rask said.")
    assert first["probability"] == expected.probability


def test_support_for_people():
    result = invoke("support", "-", stdin=PAIRS.encode())
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert re.match(r"supported +\d\.\d\d +a +The ferry stops in May\.", lines[0])
    assert lines[1].startswith("cannot be told")


def test_support_prints_what_it_has_before_a_bad_line():
    for form in ("terminal", "json"):
        result = invoke("support", "-", "--format", form, stdin=(PAIRS + "nonsense\n").encode())
        assert result.exit_code == 2
        assert len(result.stdout.splitlines()) == 2
        assert "is not valid JSON" in result.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [("{", "line 1 is not valid JSON"), ('{"claim": "C"}', 'line 1 has no text in "source"')],
)
def test_support_names_a_bad_line(folder, text, said):
    (folder / "bad.jsonl").write_text(text, "utf-8")
    result = invoke("support", "bad.jsonl")
    assert result.exit_code == 2
    assert result.stderr.startswith("retold: bad.jsonl: ")
    assert said in result.stderr


@pytest.mark.usefixtures("folder")
def test_a_check_without_the_model_says_what_is_not_checked():
    result = invoke(
        "check", "story.txt", "--source", "source.txt", "--no-model", "--format", "json"
    )
    assert "the support model was not asked" in result.stderr.lower()
    assert json.loads(result.stdout)["sentences"] == []


@pytest.mark.usefixtures("folder")
def test_another_model_has_to_be_one():
    result = invoke("check", "story.txt", "--source", "source.txt", "--model-file", "story.txt")
    assert result.exit_code == 2
    assert "story.txt: is no model that onnxruntime can run" in result.stderr
