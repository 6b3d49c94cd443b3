"""The file of what has been accepted, and the command line that selects and accepts."""

import json
import os
import pathlib
import re
import shutil
import stat
import tomllib

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import retold
from retold import cli
from retold.baseline import add_to_baseline
from retold.model import Accepted

DEMO = pathlib.Path(cli.__file__).parent / "demo"
CHECK = ("check", "story.txt", "--source", "source.txt")
BOOK = ("--baseline", "accepted.toml")
FIRST = Accepted(
    "3f2a91c04be71d22", "altered", "95 million", "Corrected by telephone.", "story.txt"
)
OTHER = Accepted("00c0ffee00c0ffee", "name", "Holt", "The same person.\nAsked on Friday.")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    for name in ("story.txt", "source.txt"):
        shutil.copy(DEMO / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)
    return tmp_path


def invoke(*args):
    return CliRunner().invoke(cli.main, list(map(str, args)), prog_name="retold")


def value_of(*args):
    return json.loads(invoke(*CHECK, "--format", "json", *args).stdout)


# The file


def test_a_new_file_is_made_to_be_read(folder):
    add_to_baseline("accepted.toml", [FIRST])
    assert (folder / "accepted.toml").read_bytes().decode() == (
        "# What retold found here and somebody lets stand. Each entry needs a reason;\n"
        "# an entry that is taken out makes its finding count again.\n"
        "\n"
        "[[accepted]]\n"
        'fingerprint = "3f2a91c04be71d22"\n'
        'kind = "altered"\n'
        'words = "95 million"\n'
        'story = "story.txt"\n'
        'reason = "Corrected by telephone."\n'
    )


def test_what_is_written_is_read(folder):
    assert add_to_baseline("accepted.toml", [FIRST]).entries == (FIRST,)
    assert add_to_baseline("accepted.toml", [FIRST, OTHER]).entries == (FIRST, OTHER)
    assert retold.read_baseline("accepted.toml") == retold.Baseline("accepted.toml", (FIRST, OTHER))
    assert [path.name for path in folder.iterdir() if "accepted" in path.name] == ["accepted.toml"]


OWN = """\
# Ours, see the minutes.
[[accepted]]
fingerprint = '00C0FFEE00c0ffee'   # Holt
kind = "name"
words = "Holt"
reason = \"\"\"The same person.
Asked on Friday.\"\"\"
by = "R. S."
date = 2031-02-04
"""


@pytest.mark.parametrize("own", [OWN, OWN.strip(), OWN.replace("\n", "\r\n"), "\ufeff" + OWN, ""])
def test_nothing_that_people_wrote_is_touched(folder, own):
    path = folder / "accepted.toml"
    path.write_bytes(own.encode())
    old = (OTHER,) if own else ()
    assert retold.read_baseline(path).entries == old
    assert add_to_baseline("accepted.toml", [FIRST]).entries == (*old, FIRST)
    written = path.read_bytes()
    assert written.startswith(own.encode())
    assert (b"\r\n" in own.encode()) == (b"\r\n" in written)
    assert written.replace(b"\r\n", b"").count(b"\r") == 0
    assert add_to_baseline("accepted.toml", [FIRST, *old]).entries == (*old, FIRST)
    assert path.read_bytes() == written


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX")
def test_rights_and_links_stay(folder):
    (folder / "real").mkdir()
    path = folder / "real" / "book.toml"
    path.write_text(OWN, "utf-8")
    path.chmod(0o640)
    (folder / "accepted.toml").symlink_to(path)
    add_to_baseline("accepted.toml", [FIRST])
    assert (folder / "accepted.toml").is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert retold.read_baseline(path).entries == (OTHER, FIRST)


def test_a_write_that_fails_leaves_the_old_file(folder, monkeypatch):
    path = folder / "accepted.toml"
    path.write_text(OWN, "utf-8")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(retold.RetoldError, match=r"cannot be written \(No space left"):
        add_to_baseline("accepted.toml", [FIRST])
    assert path.read_text("utf-8") == OWN
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("name", ["no/such/folder.toml", "nul\0.toml", ""])
@pytest.mark.usefixtures("folder")
def test_a_place_that_cannot_be_written(name):
    with pytest.raises(retold.RetoldError):
        add_to_baseline(name, [FIRST])


def test_a_list_in_one_line_is_read_but_not_added_to(folder):
    path = folder / "accepted.toml"
    own = 'accepted = [{fingerprint = "00c0ffee00c0ffee", reason = "So."}]\n'
    path.write_text(own, "utf-8")
    assert retold.read_baseline(path).entries == (Accepted("00c0ffee00c0ffee", "", "", "So."),)
    with pytest.raises(retold.RetoldError, match=r"\[\[accepted\]\]"):
        add_to_baseline("accepted.toml", [FIRST])
    assert path.read_text("utf-8") == own


HOSTILE = st.text(max_size=60) | st.sampled_from(
    ['"', '"""', "'''", "\\", "\\u0041", "a\nb", "a\r\nb", "\r", "\x00\x1b[31m\x7f\x85", "\u202eevil",
     "\u2028", "\ud800", "]]\n[[accepted]]\n", "# no comment", "\U0001f600\U000e0001", "é", "a = 1"]
)  # fmt: skip


def writable(text):
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


@given(st.lists(st.tuples(HOSTILE, HOSTILE, HOSTILE), max_size=4))
def test_hostile_text_survives(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("book") / "accepted.toml"
    entries = [
        Accepted(f"{n:016x}", "name", words, reason + ".", story)
        for n, (words, reason, story) in enumerate(rows)
    ]
    for entry in entries:
        add_to_baseline(str(path), [entry])
    held = retold.read_baseline(path).entries if rows else ()
    assert [e.reason for e in held] == [writable(e.reason) for e in entries]
    assert [e.story for e in held] == [writable(e.story) for e in entries]
    assert [e.words for e in held] == [" ".join(writable(e.words).split()) for e in entries]
    if rows:
        text = path.read_bytes().decode()
        assert all(c == "\n" or c.isprintable() for c in text)
        assert len(tomllib.loads(text)["accepted"]) == len(rows)


@pytest.mark.usefixtures("folder")
def test_long_words_are_cut():
    entry = Accepted("0" * 16, "name", "word " * 100, "So.")
    (held,) = add_to_baseline("accepted.toml", [entry]).entries
    assert held.words == "word " * 30 + "[…]"


REASON = 'fingerprint = "00c0ffee00c0ffee"\nreason = "So."\n'
BAD = {
    "no reason": (f"[[accepted]]\n{REASON}\n[[accepted]]\nfingerprint = '1'\n", "entry 2 (line 5)", "no reason"),
    "an empty reason": ("[[accepted]]\nfingerprint = '1'\nreason = ' '", "entry 1 (line 1)", "no reason"),
    "which one": ("[[accepted]]\nfingerprint = '1'\nkind = 'name'\nwords = 'Holt'", "(name “Holt”)", "no reason"),
    "a reason spelt wrong": ("[[accepted]]\nfingerprint = '1'\nreson = 'So.'", "entry 1", "no reason"),
    "no fingerprint": ("[[accepted]]\nreason = 'So.'", "entry 1 (line 1)", "no fingerprint"),
    "a number for a reason": ("\n[[accepted]]\nfingerprint = '1'\nreason = 4", "entry 1 (line 2)", "reason is no text"),
    "a heading in a text": ("[[accepted]]\nfingerprint = '1'\nwords = '''\n[[accepted]]\n'''", "entry 1 ", "no reason"),
    "a heading spelt wrong": ("[[acepted]]\nfingerprint = '1'\nreason = 'So.'", "acepted", "Only [[accepted]]"),
    "one table": ("[accepted]\nfingerprint = '1'\nreason = 'So.'", "accepted", "[[accepted]]"),
    "a list of texts": ("accepted = ['1']", "accepted", "[[accepted]]"),
    "no TOML": ('{"accepted": []}', "not TOML", "line 1"),
    "an open quote": ("[[accepted]]\nreason = 'So.\n", "not TOML", "end of document"),
    "deep": ("a = " + "[" * 5000, "not TOML", "recursion"),
    "Latin-1": (b"[[accepted]]\nreason = 'caf\xe9'", "line 2", "not UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("content, place, problem", BAD.values(), ids=BAD)
def test_a_bad_file_is_refused_with_the_place(folder, content, place, problem):
    content = content if isinstance(content, bytes) else content.encode()
    (folder / "accepted.toml").write_bytes(content)
    for more in ((), ("--accept", "So.")):
        result = invoke(*CHECK, *BOOK, *more)
        assert (result.exit_code, result.stdout) == (2, "")
        (line,) = result.stderr.splitlines()
        assert line.startswith("retold: accepted.toml: ")
        assert place in line
        assert problem in line
        assert (folder / "accepted.toml").read_bytes() == content


# The command line


@pytest.mark.parametrize(
    "args, status, findings, quotes, left_out",
    [
        ([], 1, 2, 6, 0),
        (["--only", "high"], 1, 1, 3, 4),
        (["--only", "altered,spliced"], 1, 0, 3, 5),
        (["--only", "altered", "--only", "spliced"], 1, 0, 3, 5),
        (["--only", "altered,medium"], 1, 0, 1, 7),
        (["--only", "altered,medium", "--fail-on", "high"], 0, 0, 1, 7),
        (["--only", "intensified"], 1, 1, 0, 7),
        (["--only", "figure"], 0, 0, 0, 8),
        (["--ignore", "high"], 1, 1, 3, 4),
        (["--ignore", "high", "--fail-on", "high"], 0, 1, 3, 4),
        (["--ignore", "high,medium"], 0, 0, 0, 8),
        (["--ignore", "carrier dropped"], 1, 1, 6, 1),
        (["--only", "high", "--ignore", "invented,altered"], 1, 1, 1, 6),
    ],
)
@pytest.mark.usefixtures("folder")
def test_selection(args, status, findings, quotes, left_out):
    plain = invoke(*CHECK, *args)
    assert plain.exit_code == status
    value = value_of(*args)
    assert len(value["findings"]) == findings
    assert sum(quote["severity"] != "none" for quote in value["quotes"]) == quotes
    assert len(value["quotes"]) == 8
    assert value["left_out"] == left_out
    assert sum(quote["quiet"] == "left_out" for quote in value["quotes"]) == 6 - quotes
    page = invoke(*CHECK, *args, "--format", "html").stdout
    assert page.count("<article class=") == findings + quotes
    assert plain.stdout.count("  where ") == findings + quotes + len(value["omissions"])
    for out in (plain.stdout, page):
        assert ("Left out by selection: " in out) is (left_out > 0)


@pytest.mark.usefixtures("folder")
def test_what_was_left_out_is_told_in_a_line():
    out = invoke(*CHECK, "--only", "figure").stdout
    assert out.startswith("8 quotes: 1 verbatim, 1 trimmed, 6 left out\n")
    assert (
        "Left out by selection: 2 altered, 1 spliced, 1 from paraphrase, 1 reattributed, 1 invented, "
        "1 carrier dropped, 1 intensified." in " ".join(out.split())
    )
    page = invoke(*CHECK, "--only", "figure", "--format", "html").stdout
    assert "Nothing but what was left out or accepted." in page
    assert "No quote needs attention" not in page


@pytest.mark.parametrize("option", ["--only", "--ignore"])
@pytest.mark.usefixtures("folder")
def test_an_unknown_word_is_wrong_use(option):
    result = invoke(*CHECK, option, "high,figurr")
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert '"figurr"' in line
    for known in (*retold.FindingKind, *retold.Verdict, "high", "medium", "low"):
        assert known in line


def test_accepting_and_what_comes_after(folder):
    result = invoke(*CHECK, *BOOK, "--only", "high", "--accept", "Asked “them” on Friday.")
    assert result.exit_code == 0
    assert "4 accepted in accepted.toml." in result.stdout
    before = (folder / "accepted.toml").read_bytes()
    entries = retold.read_baseline("accepted.toml").entries
    assert {entry.reason for entry in entries} == {"Asked “them” on Friday."}
    assert {entry.story for entry in entries} == {"story.txt"}
    assert [entry.kind for entry in entries] == [
        "altered", "reattributed", "carrier_dropped", "invented",
    ]  # fmt: skip

    result = invoke(*CHECK, *BOOK)
    assert result.exit_code == 1
    assert "8 quotes: 1 verbatim, 1 trimmed, 1 altered, 1 spliced" in result.stdout
    assert "95 million" not in result.stdout
    assert invoke(*CHECK, *BOOK, "--fail-on", "high").exit_code == 0
    value = value_of(*BOOK)
    assert (value["accepted"], value["left_out"], value["stale"]) == (4, 0, [])
    assert [f["kind"] for f in value["findings"]] == ["intensified"]
    assert [q["quiet"] for q in value["quotes"]].count("accepted") == 3

    assert invoke(*CHECK, *BOOK, "--accept", "The rest.").exit_code == 0
    after = (folder / "accepted.toml").read_bytes()
    assert after.startswith(before)
    assert len(retold.read_baseline("accepted.toml").entries) == 8
    assert invoke(*CHECK, *BOOK, "--accept", "Nothing is left.").exit_code == 0
    assert (folder / "accepted.toml").read_bytes() == after


def test_edits_elsewhere_leave_it_accepted_and_a_mended_quote_leaves_its_entry_stale(folder):
    invoke(*CHECK, *BOOK, "--accept", "So.")
    story = (folder / "story.txt").read_text("utf-8")
    longer = story.replace("\n\nEdrin also", "\n\nIt rained. Nobody minded.\n\nEdrin also")
    (folder / "story.txt").write_text(longer.replace("95 million", "59 million"), "utf-8")
    result = invoke(*CHECK, *BOOK)
    assert result.exit_code == 0
    assert "7 accepted in accepted.toml.\n" in result.stdout
    words = " ".join(result.stdout.split())
    assert (
        "1 entry matches nothing any more and can go from accepted.toml: "
        "altered “We have reserved 95 million crowns […]”." in words
    )
    (stale,) = value_of(*BOOK)["stale"]
    assert stale["reason"] == "So."
    assert "can go from accepted.toml" in invoke(*CHECK, *BOOK, "--format", "html").stdout

    (folder / "story.txt").write_text(longer.replace("95 million", "96 million"), "utf-8")
    assert invoke(*CHECK, *BOOK).exit_code == 1


@pytest.mark.usefixtures("folder")
def test_one_is_accepted_by_its_mark():
    result = invoke(*CHECK, *BOOK, "--only", "invented", "--accept", "So.")
    assert "  mark    " not in invoke(*CHECK).stdout
    marks = re.findall(r"  mark    ([0-9a-f]{16})\n", invoke(*CHECK, *BOOK).stdout)
    assert len(marks) == 7
    result = invoke(*CHECK, *BOOK, "--only", marks[0], "--accept", "This one.")
    assert "2 accepted in accepted.toml." in result.stdout
    entries = retold.read_baseline("accepted.toml").entries
    assert [entry.fingerprint for entry in entries][1:] == marks[:1]


@pytest.mark.usefixtures("folder")
def test_entries_of_another_story_are_not_stale_here():
    add_to_baseline("accepted.toml", [FIRST, OTHER])
    shutil.copy("story.txt", "draft.txt")
    result = invoke("check", "draft.txt", "--source", "source.txt", *BOOK)
    assert "0 accepted in accepted.toml." in result.stdout
    assert "1 entry matches nothing any more and can go from accepted.toml: name “Holt”." in (
        " ".join(result.stdout.split())
    )


@pytest.mark.parametrize(
    "args, words",
    [
        (["--accept", "So."], "--accept needs --baseline"),
        ([*BOOK, "--accept", " "], "--accept needs a reason"),
        ([*BOOK], "there is no such file"),
        (["--baseline", "."], "cannot be read"),
        (["--baseline", "nul\0.toml"], "not a name"),
        (["--baseline", "./story.txt"], "named for something else"),
        (["--baseline", "source.txt", "--accept", "So."], "named for something else"),
        (["--baseline", "page", "--html", "page", "--accept", "So."], "named for something else"),
        (["--baseline", "no/such.toml", "--accept", "So."], "cannot be written"),
        (["--only", ""], "no kind or level is named"),
    ],
)
def test_wrong_use(folder, args, words):
    before = sorted(folder.iterdir())
    result = invoke(*CHECK, *args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert "Traceback" not in result.stderr
    assert sorted(folder.iterdir()) == before
