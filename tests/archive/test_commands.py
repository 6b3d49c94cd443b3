"""The commands, as a user types them."""

import builtins
import json
import re

import archive_samples
import pytest
from click.testing import CliRunner

from retold.cli import main


@pytest.fixture
def retold(tmp_path, monkeypatch):
    """Run the program in an empty folder, with some articles beside it."""
    monkeypatch.chdir(tmp_path)
    rows = archive_samples.records("fiction")
    archive_samples.write_lines(tmp_path / "news.jsonl", rows)
    (tmp_path / "story.txt").write_text(archive_samples.pairs("fiction")[0][2], "utf-8")

    def run(*words, status=0):
        result = CliRunner().invoke(main, words)
        assert result.exit_code == status, result.output
        return result

    return run


def test_from_nothing_to_a_checked_story(retold, tmp_path):
    assert "0 documents" in retold("archive", "init", "a").stdout
    assert "16 added" in retold("archive", "add", "a", "news.jsonl").stdout
    assert "0 added" in retold("archive", "add", "a", "news.jsonl").stdout
    assert "all is well" in retold("archive", "verify", "a").stdout
    shown = retold("archive", "status", "a").stdout
    assert re.search(r"^documents +16$", shown, re.MULTILINE)
    assert re.search(r"^index +[\d.]+ kB, [\d.]+ of the text: ", shown, re.MULTILINE)
    assert re.search(r"^vectors +none$", shown, re.MULTILINE)
    found = json.loads(retold("find", "story.txt", "--archive", "a", "--format", "json").stdout)
    assert (found["format"], found["here"]) == ("retold.find", True)
    assert found["matches"][0]["id"] == "fiction/fic01"
    assert found["matches"][0]["evidence"]
    report = retold(
        "check", "story.txt", "--archive", "a", "--format", "json", "--fail-on", "never"
    )
    assert [source["id"] for source in json.loads(report.stdout)["sources"]] == ["fiction/fic01"]
    lines = retold("archive", "export", "a").stdout.splitlines()
    assert len(lines) == 16
    assert "16 documents, 0 shared" in retold("reuse", "a", "--out", "out").stdout
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"pairs.parquet", "passages.parquet"}


def test_a_story_without_a_source(retold, tmp_path):
    retold("archive", "add", "a", "news.jsonl")
    (tmp_path / "other.txt").write_text("A parrot won the regatta of Upper Zim.", "utf-8")
    assert "no source of it among 16" in retold("find", "other.txt", "--archive", "a").stdout
    result = retold("check", "other.txt", "--archive", "a", status=2)
    assert "no source of it was found in a" in result.stderr
    args = ("check", "other.txt", "--source", "story.txt", "--archive", "a", "--fail-on", "never")
    assert "no source of it was found" in retold(*args).stderr


def test_options_of_find(retold):
    retold("archive", "add", "a", "news.jsonl")
    args = ("find", "story.txt", "--archive", "a", "--format", "json")
    found = json.loads(retold(*args, "--without", "fiction/fic01", "--top", "2").stdout)
    assert not found["here"]
    assert len(found["matches"]) == 2
    for option, value in (("--after", "2026-01-01"), ("--before", "1999"), ("--outlet", "x")):
        assert json.loads(retold(*args, option, value).stdout)["matches"] == []
    for day in ("soon", "99", "2026-7-1", "2026-13-01", "20260701"):
        assert "no ISO date" in retold(*args, "--after", day, status=2).stderr
    crossed = retold(*args, "--after", "2026-07-18", "--before", "2026-07", status=0)
    assert json.loads(crossed.stdout)["matches"] == []
    crossed = retold(*args, "--after", "2026-07-18", "--before", "2026-07-17", status=2)
    assert "Exchange the two" in crossed.stderr
    assert 'no document "zz"' in retold(*args, "--without", "zz", status=2).stderr


def test_versions(retold, tmp_path):
    for text in ("Ten died.", "Twelve died."):
        archive_samples.write_lines(tmp_path / "v.jsonl", [{"id": "v", "text": text}])
        retold("archive", "add", "a", "v.jsonl")
    shown = retold("archive", "status", "a", "--versions", "v").stdout
    assert "v@2" in shown
    assert "+Twelve died." in shown
    rows = json.loads(
        retold("archive", "status", "a", "--versions", "v", "--format", "json").stdout
    )
    assert [row["id"] for row in rows["versions"]] == ["v", "v@2"]
    assert json.loads(retold("archive", "status", "a", "--format", "json").stdout)["versions"] == 1


def test_what_is_set_aside_is_told(retold, tmp_path):
    (tmp_path / "bad.jsonl").write_text('{"text": \n', "utf-8")
    result = retold("archive", "add", "a", "bad.jsonl")
    assert "1 records were set aside, see a/set-aside.jsonl" in result.stderr


def test_the_index_made_again(retold):
    retold("archive", "add", "a", "news.jsonl")
    assert "16 documents" in retold("archive", "update", "a", "--rebuild").stdout
    assert "all is well" in retold("archive", "verify", "a").stdout


def test_vectors(retold):
    retold("archive", "add", "a", "news.jsonl")
    assert "16 documents" in retold("archive", "init", "a", "--vectors").stdout
    known = json.loads(retold("archive", "status", "a", "--format", "json").stdout)
    assert known["vector_bytes"] > 16 * 384
    assert known["without_vector"] == 0
    assert "all is well" in retold("archive", "verify", "a").stdout
    assert "fiction/fic01" in retold("find", "story.txt", "--archive", "a").stdout


@pytest.mark.parametrize(
    "words",
    [
        ("find", "story.txt", "--archive", "none"),
        ("check", "story.txt", "--archive", "none"),
        ("check", "story.txt"),
        ("archive", "status", "none"),
        ("archive", "verify", "none"),
        ("archive", "update", "none"),
        ("archive", "export", "none"),
        ("archive", "add", "a", "none.txt"),
        ("archive", "add", "news.jsonl", "story.txt"),
        ("reuse", "none.jsonl", "--out", "out"),
        ("reuse", "news.jsonl", "--out", "out", "--master", "local"),
        ("reuse", "news.jsonl", "--out", "news.jsonl"),
        ("reuse", "news.jsonl", "--out", "out", "--memory", "lots"),
        ("reuse", "news.jsonl", "--out", "out", "--memory", "10KB"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(retold, words, tmp_path):
    result = retold(*words, status=2)
    assert not (tmp_path / "none").exists()
    assert "Traceback" not in result.output
    assert result.stderr


def test_hostile_texts_do_not_reach_the_terminal(retold, tmp_path):
    bad = "\x1b[31mred\u202e \x07"
    text = f"The mayor of Tolm {bad} said 412 homes burned in the Orsk valley on Friday night."
    row = {"id": f"a{bad}", "title": f"T{bad}", "outlet": bad, "text": text}
    archive_samples.write_lines(tmp_path / "bad.jsonl", [row])
    (tmp_path / "told.txt").write_text(text, "utf-8")
    retold("archive", "add", "a", "bad.jsonl")
    shown = retold("find", "told.txt", "--archive", "a").output
    assert "412" in shown
    assert not {"\x1b", "\u202e", "\x07"} & set(shown)


def test_a_missing_extra_names_the_command(retold, monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.startswith("pyspark"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    result = retold("reuse", "news.jsonl", "--out", "o", "--engine", "spark", status=2)
    assert "pip install 'retold[spark]'" in result.stderr
