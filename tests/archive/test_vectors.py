"""Vectors: off unless asked for, in step with the store, and found by what a text is about."""

import json

import archive_samples
import numpy as np
import pytest

from retold.archive import keep, vectors
from retold.archive.archive import STORE, Archive
from retold.archive.find import find
from retold.archive.index import Window
from retold.model import Document

SHIP = {
    "id": "ship",
    "outlet": "Nordline",
    "published": "2026-07-18",
    "text": "Crane operators walked out at the port on Thursday and container ships wait offshore.",
}
OTHERS = [
    {"id": "bees", "text": "The honey harvest was poor because a fungus has killed many bees."},
    {"id": "vote", "text": "The opposition leads after the first count of the presidential vote."},
    {"id": "fire", "text": "A third village was emptied as the forest burned in strong wind."},
]
DOCKERS = "Dockers have downed tools, so cargo vessels lie at anchor."


@pytest.fixture
def made(tmp_path):
    """Add records to an archive that has vectors."""

    def run(rows, name="rows.jsonl"):
        lines = archive_samples.write_lines(tmp_path / name, rows)
        with Archive(tmp_path / "archive", write=True) as archive:
            archive.vectors.want()
            keep.add(archive, [str(lines)])
        return tmp_path / "archive"

    return run


def names(folder, text=DOCKERS, **options):
    """Return the ids of what is found."""
    with Archive(folder) as archive:
        found = find(archive, Document(id="s", text=text), **options)
        return [match.document.name for match in found.matches]


def test_no_vectors_unless_they_are_asked_for(add, opened):
    add([SHIP, *OTHERS])
    with opened() as archive:
        assert not archive.vectors.wanted
        assert keep.status(archive)["vector_bytes"] == 0
        assert keep.verify(archive).problems == ()
    assert names(archive.path, "Dockers striking") == []


def test_a_story_without_a_shared_word_is_found(made):
    folder = made([SHIP, *OTHERS])
    assert names(folder, "Dockers striking, cargo vessels stuck")[0] == "ship"
    assert names(folder)[0] == "ship"


def test_what_shares_words_comes_before_what_is_about_the_same(made):
    twin = {
        "id": "twin",
        "text": "Dock workers began a strike on Friday; freighters cannot unload.",
    }
    folder = made([twin, SHIP, *OTHERS])
    story = "Crane operators walked out at the port on Thursday, and container ships wait."
    assert names(folder, story)[:2] == ["ship", "twin"]


@pytest.mark.parametrize(
    "options, there",
    [
        ({}, True), ({"without": {1}}, False),
        ({"window": Window("2026-07-18", "2026-07-18")}, True),
        ({"window": Window("2026-07-19")}, False), ({"window": Window(None, "2026-07-17")}, False),
        ({"window": Window(outlets=("nordline",))}, True),
        ({"window": Window(outlets=("other",))}, False),
    ],
)  # fmt: skip
def test_the_limits_of_a_search_hold(made, options, there):
    folder = made([SHIP, *OTHERS])
    assert ("ship" in names(folder, "Dockers striking", **options)) is there


def test_a_text_that_was_replaced_is_not_found_by_its_vector(made):
    made([SHIP, *OTHERS])
    folder = made([{**SHIP, "text": "The mayor opened a museum of clocks."}], "more.jsonl")
    assert "ship" not in names(folder, "Dockers striking, cargo vessels stuck")


def damage(folder, how):
    """Do to vectors what a kill or a bad disk does."""
    rows, about = folder / "vectors-1" / "rows.bin", folder / "vectors-1" / "about.json"
    match how:
        case "not counted":
            rows.write_bytes(rows.read_bytes() + b"\x07" * 1000)
        case "half counted":
            known = json.loads(about.read_text("utf-8"))
            about.write_text(json.dumps({**known, "rows": 2}), "utf-8")
        case "cut":
            rows.write_bytes(rows.read_bytes()[:500])
        case "other model":
            about.write_text(json.dumps({"model": "other", "rows": 4}), "utf-8")
        case "nonsense":
            about.write_text("[]", "utf-8")
        case "gone":
            rows.unlink()
        case "just wanted":
            rows.unlink()
            about.unlink()


@pytest.mark.parametrize(
    "how",
    ["not counted", "half counted", "cut", "other model", "nonsense", "gone", "just wanted"],
)
def test_whatever_is_left_is_continued_or_made_again(made, how):
    folder = made([SHIP, *OTHERS])
    before = (folder / "vectors-1" / "rows.bin").read_bytes()
    damage(folder, how)
    names(folder)  # answers
    with Archive(folder) as archive:
        lacking = keep.status(archive)["without_vector"]
        assert bool(lacking) is (how != "not counted")
        assert bool(keep.verify(archive).problems) is bool(lacking)
    with Archive(folder, write=True) as archive:
        keep.update(archive)
        assert archive.vectors.count() == 4
        assert keep.verify(archive).problems == ()
    made([{"id": "new", "text": "A new one."}], "more.jsonl")
    after = (folder / "vectors-1" / "rows.bin").read_bytes()
    assert (after[: len(before)], len(after)) == (before, 5 * 384)


@pytest.mark.parametrize("how", ["one row", "too many"])
def test_verify_proves_them_and_rebuild_mends_them(made, how):
    folder = made([SHIP, *OTHERS])
    rows = folder / "vectors-1" / "rows.bin"
    if how == "one row":
        data = bytearray(rows.read_bytes())
        data[384:768] = data[0:384]
        rows.write_bytes(data)
    else:
        rows.write_bytes(rows.read_bytes() + bytes(384))
        damaged = {"model": vectors.SHA256, "rows": 5}
        (folder / "vectors-1" / "about.json").write_text(json.dumps(damaged), "utf-8")
    with Archive(folder) as archive:
        assert any("--rebuild" in problem for problem in keep.verify(archive).problems)
    with Archive(folder, write=True) as archive:
        archive.rebuild()
        assert archive.vectors.wanted
        assert keep.verify(archive).problems == ()


def test_stopped_while_vectors_are_made(made, monkeypatch):
    folder = made([])
    encode = vectors.encode

    def stop(texts, **options):
        if any("bees" in text for text in texts):
            raise KeyboardInterrupt
        return encode(texts, **options)

    monkeypatch.setattr("retold.archive.add.BATCH", 1)
    monkeypatch.setattr(vectors, "encode", stop)
    with pytest.raises(KeyboardInterrupt):
        made([SHIP, *OTHERS])
    with Archive(folder) as archive:
        assert (archive.store.count(), archive.vectors.count()) == (2, 1)
    monkeypatch.undo()
    made([SHIP, *OTHERS])
    with Archive(folder) as archive:
        assert (archive.store.count(), archive.vectors.count()) == (4, 4)
        assert keep.verify(archive).problems == ()


def test_bytes_keep_the_cosine():
    chance = np.random.default_rng(1)
    rows = chance.normal(size=(200, vectors.WIDTH)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    there = vectors.to_bytes(rows).astype(np.float32)
    kept = (there / np.linalg.norm(there, axis=1, keepdims=True) * rows).sum(axis=1)
    assert kept.min() > 0.999


@pytest.mark.parametrize(
    "length, parts", [(0, 0), (10, 1), (1000, 1), (1001, 2), (6000, 6), (6001, 4), (99_000, 6)]
)
def test_a_long_story_is_searched_for_in_few_passages(length, parts):
    story = "x" * length
    found = vectors.passages(story)
    assert len(found) == parts
    assert not found or story.startswith(found[0])


def test_the_store_is_not_touched(made):
    folder = made([SHIP])
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == [
        "index-1", "vectors-1",
    ]  # fmt: skip
    assert (folder / STORE).is_file()
