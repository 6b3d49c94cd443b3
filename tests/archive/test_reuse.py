"""Shared passages: found by the plan, and the same rows from both engines."""

import importlib
import json
import pathlib
import shutil
import subprocess
import sys

import archive_samples
import duckdb
import pytest

from retold.archive.plan import Plan, align, grams_of, key_of
from retold.archive.reuse import run
from retold.errors import ReadError, UsageError

BENCHMARKS = pathlib.Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """Invented documents with planted copies: the file, their texts, what copies what and how."""
    sys.path.insert(0, str(BENCHMARKS))
    writer = importlib.import_module("planted").Writer()
    sys.path.remove(str(BENCHMARKS))
    made = list(writer.documents(240))
    file = tmp_path_factory.mktemp("planted") / "documents.jsonl"
    archive_samples.write_lines(file, [document for document, _ in made])
    texts = {document["id"]: document["text"] for document, _ in made}
    return file, texts, {document["id"]: copied for document, copied in made if copied}


def rows(folder, name):
    return duckdb.sql(f"SELECT * FROM read_parquet('{folder}/{name}.parquet')").fetchall()


def test_all_that_was_planted_is_found(planted, tmp_path):
    file, texts, copied = planted
    counts = run([str(file)], str(tmp_path / "out"), Plan())
    found = rows(tmp_path / "out", "pairs")
    assert counts.documents == len(texts)
    assert counts.pairs == len(found)
    pairs = {frozenset((row[0], row[3])) for row in found}
    assert {frozenset((copy, source)) for copy, (source, _) in copied.items()} <= pairs
    kin = {document: source for document, (source, _) in copied.items()}
    assert all(kin.get(a, a) == kin.get(b, b) for a, b in map(tuple, pairs))


def test_passages_lie_inside_their_texts_and_clusters_hold_the_pairs(planted, tmp_path):
    file, texts, _ = planted
    run([str(file)], str(tmp_path), Plan())
    passages = rows(tmp_path, "passages")
    assert passages == sorted(passages)
    for doc, start, end, _ in passages:
        assert 0 <= start < end <= len(texts[doc])
        assert texts[doc][start:end].strip() == texts[doc][start:end]
    clusters = {}
    for doc, start, end, cluster in passages:
        clusters.setdefault(doc, []).append((start, end, cluster))
    for doc_a, start_a, end_a, doc_b, start_b, end_b, score in rows(tmp_path, "pairs"):
        of_a = {c for s, e, c in clusters[doc_a] if s <= start_a and end_a <= e}
        of_b = {c for s, e, c in clusters[doc_b] if s <= start_b and end_b <= e}
        assert of_a & of_b
        assert doc_a < doc_b
        assert 0 < score <= 1


def test_spark_gives_the_same_rows(planted, tmp_path):
    pytest.importorskip("pyspark", reason="the extra spark is not installed")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, and there is none")
    file, _, _ = planted
    run([str(file)], str(tmp_path / "duckdb"), Plan())
    # In a process of its own: it starts a virtual machine, and warns about much that is not ours.
    parquet = str(tmp_path / "documents.parquet")
    duckdb.sql(f"SELECT * FROM read_json('{file}')").write_parquet(parquet)
    program = [sys.executable, "-c", "from retold.cli import main; main()"]
    command = [*program, "reuse", parquet, "--engine", "spark"]
    subprocess.run([*command, "--out", str(tmp_path / "spark")], check=True, capture_output=True)
    for name in ("pairs", "passages"):
        expected = rows(tmp_path / "duckdb", name)
        assert expected
        assert rows(tmp_path / "spark", name) == expected
    assert {path.name for path in (tmp_path / "spark").iterdir()} == {
        "pairs.parquet",
        "passages.parquet",
    }


def test_the_documents_of_an_archive(add, tmp_path):
    add(archive_samples.records("fiction"))
    source = archive_samples.pairs("fiction")[0][1]
    add([{"id": "copy", "text": f"It was said before. {source[100:900]}"}], name="copy.jsonl")
    counts = run([str(tmp_path / "archive")], str(tmp_path / "out"), Plan())
    assert counts.documents == 17
    assert ("copy", "fiction/fic01") in {
        (row[0], row[3]) for row in rows(tmp_path / "out", "pairs")
    }


def test_nothing_shared_gives_empty_files(tmp_path):
    file = archive_samples.write_lines(tmp_path / "a.jsonl", [{"id": "a", "text": "One."}])
    assert run([str(file)], str(tmp_path / "out"), Plan()).pairs == 0
    assert rows(tmp_path / "out", "pairs") == rows(tmp_path / "out", "passages") == []


WORDS = [f"word{n}" for n in range(300)]
OTHER = [f"other{n}" for n in range(300)]


@pytest.mark.parametrize(
    "a, b, passages",
    [
        (WORDS[:50], WORDS[:50], [(0, 50, 0, 50)]),
        (WORDS[:50], OTHER[:50], []),
        (OTHER[:20] + WORDS[:30], WORDS[:30] + OTHER[100:120], [(20, 50, 0, 30)]),
        (WORDS[:30] + WORDS[60:90], WORDS[60:90] + WORDS[:30], [(0, 30, 30, 60), (30, 60, 0, 30)]),
        (WORDS[:40], [*WORDS[:20], "new", *WORDS[20:40]], [(0, 40, 0, 41)]),
        (WORDS[:40], [*WORDS[:20], "new", *WORDS[21:40]], [(0, 40, 0, 40)]),
        (WORDS[:12], WORDS[:12], []),  # fewer than 20 words in all
        (WORDS[:7] + OTHER[:50], WORDS[:7] + OTHER[60:120], []),
        ([], WORDS, []),
    ],
)
def test_align(a, b, passages):
    text_a, text_b = " ".join(a), " ".join(b)

    def at(words, low, high):
        start = len(" ".join(words[:low])) + (1 if low else 0)
        return start, start + len(" ".join(words[low:high]))

    found = [(s.start_a, s.end_a, s.start_b, s.end_b) for s in align(text_a, text_b, Plan())]
    assert found == [
        (*at(a, low, high), *at(b, first, last)) for low, high, first, last in passages
    ]


def test_grams_are_each_once_in_a_document():
    hashes, docs = grams_of(["a", "b"], ["x y z w " * 20, "q"], Plan(sample=1))
    assert len(hashes) == len(set(hashes)) == 4
    assert set(docs) == {key_of("a")}


@pytest.mark.parametrize(
    "lines, error, message",
    [
        (
            '{"id": "a", "text": "x"}\n{"id": "a", "text": "y"}\n',
            ReadError,
            'two records with the id "a"',
        ),
        ('{"id": "a"}\n', ReadError, "line 1"),
    ],
)
def test_records_that_cannot_be_compared(tmp_path, lines, error, message):
    file = tmp_path / "a.jsonl"
    file.write_text(lines, "utf-8")
    with pytest.raises(error, match=message):
        run([str(file)], str(tmp_path / "out"), Plan())


def test_archives_and_files_are_not_mixed(add, tmp_path):
    add([archive_samples.article(1)])
    with pytest.raises(UsageError, match="not both"):
        run([str(tmp_path / "archive"), str(tmp_path / "rows.jsonl")], str(tmp_path / "o"), Plan())


def test_the_generator_is_deterministic(planted):
    sys.path.insert(0, str(BENCHMARKS))
    module = importlib.import_module("planted")
    sys.path.remove(str(BENCHMARKS))
    _, texts, _ = planted
    document, _ = next(iter(module.Writer().documents(1)))
    assert json.dumps(texts[document["id"]]) == json.dumps(document["text"])
