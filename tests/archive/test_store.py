import sqlite3

import archive_samples
import pytest

from retold.archive import keep
from retold.archive.archive import STORE, Archive
from retold.archive.model import Aside
from retold.errors import ArchiveError

OUTCOMES = ("added", "versions", "known", "copies", "near", "aside")
LONG = " ".join(f"word{n}" for n in range(200))


@pytest.mark.parametrize(
    "before, row, expected",
    [
        ([], {"id": "a", "text": "One."}, {"added": 1}),
        ([{"id": "a", "text": "One."}], {"id": "a", "text": "One."}, {"known": 1}),
        ([{"id": "a", "text": "One."}], {"id": "a", "text": "Two."}, {"added": 1, "versions": 1}),
        ([{"id": "a", "text": "One."}], {"id": "b", "text": "One."}, {"added": 1, "copies": 1}),
        ([{"id": "a", "url": "http://x/1", "text": "One."}], {"id": "b", "url": "http://x/1", "text": "Two."}, {"added": 1, "versions": 1}),
        ([{"id": "a", "url": "http://x/1", "text": "One."}], {"id": "a", "url": "http://x/2", "text": "Two."}, {"added": 1}),
        ([{"id": "a", "text": LONG}], {"id": "b", "text": LONG + " and more"}, {"added": 1, "near": 1}),
        ([], {"id": "a", "text": "  "}, {"aside": 1}),
        ([], {"id": "a"}, {"aside": 1}),
        ([], {"text": "No id."}, {"added": 1}),
        ([], {"id": 7, "text": "Half a character: \ud800."}, {"added": 1}),
    ],
)  # fmt: skip
def test_what_a_record_is_to_the_archive(add, before, row, expected):
    add(before, name="before.jsonl")
    outcome = add([row], name="row.jsonl")
    wanted = dict.fromkeys(OUTCOMES, 0) | expected
    assert {name: getattr(outcome, name) for name in OUTCOMES} == wanted


def test_the_same_again_in_one_batch_and_in_the_next(add, opened):
    rows = [archive_samples.article(n) for n in range(5)]
    assert add(rows + rows).known == 5
    assert add(rows, name="again.jsonl").known == 5
    with opened() as archive:
        assert archive.store.count() == archive.index.count() == 5
        assert keep.verify(archive).problems == ()


def test_texts_come_back_as_they_were(add, opened):
    rows = [{"id": str(n), "text": f"“{n}” é\u200b\r\n" + "x " * n * 700} for n in range(90)]
    for at in range(0, 90, 30):
        add(rows[at : at + 30], name=f"{at}.jsonl")
    with opened() as archive:
        texts = archive.store.texts(range(1, 91))
    assert [texts[n] for n in range(1, 91)] == [row["text"] for row in rows]


def test_a_reader_sees_what_a_block_grew_by(add, opened):
    add([{"id": "a", "text": "One."}], name="a.jsonl")
    with opened() as archive:
        assert archive.store.texts([1]) == {1: "One."}
        add([{"id": "b", "text": "Two."}], name="b.jsonl")
        assert archive.store.texts([1, 2]) == {1: "One.", 2: "Two."}


def test_versions_and_their_diff(add, opened):
    add([{"id": "a", "url": "http://x", "text": "Same.\nTen died."}], name="1.jsonl")
    add([{"id": "a", "url": "http://x", "text": "Same.\nTwelve died."}], name="2.jsonl")
    add([{"id": "b", "url": "http://x", "text": "Same.\nAll died."}], name="3.jsonl")
    with opened() as archive:
        (first, none), (second, lines), (third, _) = keep.versions(archive, "a")
        assert (first.name, second.name, third.name, none) == ("a", "a@2", "b", [])
        assert third.previous == second.num
        changed = [line for line in lines if line[0] in "+-" and line[1] not in "+-"]
        assert changed == ["-Ten died.", "+Twelve died."]
        assert [s.num for s in archive.store.named("a")] == [1, 2]
        assert [s.num for s in archive.store.named("a@2")] == [2]
        assert archive.store.named("a@3") == archive.store.named("c") == []
        with pytest.raises(ArchiveError, match='no document "c"'):
            keep.versions(archive, "c")


def test_an_export_makes_the_same_archive(add, opened, tmp_path):
    rows = archive_samples.records("fiction")
    add([{**row, "outlet": "Nordline", "published": "2026-07-18"} for row in rows])
    with opened() as archive:
        exported = list(keep.export(archive))
    outcome = add(exported, name="exported.jsonl", folder="other")
    assert outcome.added == len(rows)
    with Archive(tmp_path / "other") as archive:
        assert list(keep.export(archive)) == exported


def found_by(opened):
    """Tell whether damage is found, be it while the archive is opened or by ``verify``."""
    try:
        with opened() as archive:
            return keep.verify(archive).problems
    except ArchiveError as error:
        return STORE in str(error)


@pytest.mark.parametrize("damage", ["text", "index", "missing", "behind", "file"])
def test_verify_finds_damage(add, opened, tmp_path, damage):
    add([archive_samples.article(n) for n in range(40)])
    path = tmp_path / "archive" / STORE
    with Archive(tmp_path / "archive", write=True) as archive:
        if damage == "behind":
            archive.index.clear()
        if damage == "index":
            archive.index.clear()
            stored = archive.store.get([1])[1]
            with archive.index.writer() as writer:
                for num in range(1, 41):
                    writer.add(archive.store.get([num])[num], "other words")
                writer.commit()
            assert stored.num == 1
        if damage == "missing":
            with archive.index.writer() as writer:
                writer.add(archive.store.get([40])[40], "twice")
                writer.commit()
    if damage == "text":
        with sqlite3.connect(path) as db:
            db.execute("UPDATE documents SET start = start + 1 WHERE num = 7")
        db.close()
    if damage == "file":
        with path.open("r+b") as file:
            file.seek(path.stat().st_size // 2)
            file.write(b"\xff" * 6000)
    assert found_by(opened)


def test_the_index_can_be_made_again(add, tmp_path):
    add([archive_samples.article(n) for n in range(30)])
    with Archive(tmp_path / "archive", write=True) as archive:
        archive.index.clear()
        assert archive.unindexed == 30
        archive.rebuild()
        assert archive.unindexed == 0
        assert keep.verify(archive).problems == ()


def damage_index(folder, how):
    """Do to an index what a bad disk does."""
    index = folder / "index-1"
    if how == "meta":
        (index / "meta.json").write_text("nonsense", "utf-8")
    for path in index.glob("*.term" if how == "words" else "*.idx"):
        if how == "words":
            path.write_bytes(bytes(path.stat().st_size))
        elif how == "gone":
            path.unlink()


@pytest.mark.parametrize("how", ["meta", "words", "gone"])
def test_a_damaged_index_names_the_remedy_which_helps(add, opened, tmp_path, how):
    add([archive_samples.article(n) for n in range(30)])
    damage_index(tmp_path / "archive", how)
    with opened() as archive:
        with pytest.raises(ArchiveError, match=r"damaged.*--rebuild"):
            archive.index.search(["report", "w3x1"], 5)
        assert any("--rebuild" in problem for problem in keep.verify(archive).problems)
    with Archive(tmp_path / "archive", write=True) as archive:
        archive.rebuild()
        assert keep.verify(archive).problems == ()


def test_a_damaged_store_is_an_error_wherever_it_is_read(add, opened, tmp_path):
    add([archive_samples.article(n) for n in range(400)])
    path = tmp_path / "archive" / STORE
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 8)
        file.write(b"\xff" * (size * 3 // 4))
    for read in (keep.status, lambda archive: list(keep.export(archive))):
        with opened() as archive, pytest.raises(ArchiveError, match=f"{STORE}: .* copy"):
            read(archive)
    with opened() as archive:
        assert STORE in keep.verify(archive).problems[0]


def test_an_older_store_beside_a_newer_index(add, opened, tmp_path):
    add([archive_samples.article(n) for n in range(3)])
    path = tmp_path / "archive" / STORE
    before = path.read_bytes()
    add([archive_samples.article(n) for n in range(3, 9)], name="more.jsonl")
    path.write_bytes(before)
    with opened() as archive:
        with pytest.raises(ArchiveError, match=r"index has 6 documents that .* --rebuild"):
            keep.status(archive)
        assert "--rebuild" in keep.verify(archive).problems[0]
    assert add([archive_samples.article(20)], name="other.jsonl").added == 1  # mends it
    with opened() as archive:
        assert keep.verify(archive).problems == ()


def test_the_index_is_not_thrown_away_under_a_writer(add, tmp_path):
    add([archive_samples.article(1)])
    with (
        Archive(tmp_path / "archive", write=True) as first,
        Archive(tmp_path / "archive", write=True) as second,
        first.writing(),
    ):
        with pytest.raises(ArchiveError, match="somebody else is writing"):
            second.rebuild()
        assert second.index.count() == 1


def test_a_reader_goes_on_when_the_index_is_made_anew(add, opened, tmp_path):
    add([archive_samples.article(n) for n in range(5)])
    with opened() as reader, Archive(tmp_path / "archive", write=True) as writer:
        assert reader.index.count() == 5
        writer.rebuild()
        reader.index.refresh()
        assert reader.index.search(["w3x1"], 5).scores[0][0] == 4


def test_a_failed_write_leaves_nothing_and_says_why(add, opened, tmp_path):
    add([archive_samples.article(1)])
    with Archive(tmp_path / "archive", write=True) as archive:
        archive.store._db.execute("PRAGMA max_page_count = 1")  # as if the disk were full
        with (
            pytest.raises(ArchiveError, match="full"),
            archive.store.transaction(),
        ):
            archive.store.set_aside(Aside("f", str(n), "r", "x" * 2000) for n in range(500))
    with opened() as archive:
        assert archive.store.totals()["set_aside"] == 0


def test_a_template_that_many_share_is_kept_under_few(add, opened):
    template = LONG + " on day "
    outcome = add([{"id": f"a{n}", "text": f"{template}{n}"} for n in range(60)])
    assert outcome.near == 59
    with opened() as archive:
        most = "SELECT max(n) FROM (SELECT count(*) AS n FROM bands GROUP BY key)"
        assert archive.store._db.execute(most).fetchone() == (8,)


def test_one_writer_and_many_readers(add, opened, tmp_path):
    add([archive_samples.article(1)])
    with Archive(tmp_path / "archive", write=True) as first, first.writing():
        with opened() as reader:
            assert reader.store.count() == 1
            assert reader.index.count() == 1
        with (
            Archive(tmp_path / "archive", write=True) as second,
            pytest.raises(ArchiveError, match="somebody else is writing"),
            second.writing(),
        ):
            pass


@pytest.mark.parametrize("what", ["nothing", "text", "other", "version"])
def test_what_is_no_archive_is_refused(tmp_path, what):
    folder = tmp_path / "a"
    folder.mkdir()
    if what == "text":
        (folder / STORE).write_text("no database " * 100, "utf-8")
    if what in {"other", "version"}:
        with sqlite3.connect(folder / STORE) as db:
            db.execute(f"CREATE TABLE {'about (name, value)' if what == 'version' else 'x (y)'}")
        db.close()
    with pytest.raises(ArchiveError, match=r"\. .+\."):
        Archive(folder)


def test_what_is_set_aside_is_kept_once_with_its_place(tmp_path):
    path = tmp_path / "bad.jsonl"
    path.write_text('{"id": "a", "text": "Good."}\n{"id": \n[1]\n\n{"id": "b"}\n', "utf-8")
    for _ in range(2):
        with Archive(tmp_path / "archive", write=True) as archive:
            outcome = keep.add(archive, [str(path)])
            found = [(a.place, a.reason.split(".")[0]) for a in archive.store.aside()]
        path.touch()
    assert outcome.known == 1
    assert [place for place, _ in found] == ["line 2", "line 3", "line 5"]
    lines = (tmp_path / "archive" / "set-aside.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == 3
