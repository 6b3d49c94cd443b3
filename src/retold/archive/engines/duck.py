"""The plan of reuse on one machine: DuckDB, which goes to disk where memory ends."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import duckdb
import numpy as np

from retold.archive.plan import (
    CANDIDATES,
    CHANGED,
    CLUSTERS,
    ORDERS,
    RESULTS,
    SPREAD,
    Plan,
    grams_of,
    in_order,
    key_of,
)
from retold.errors import ReadError, UsageError

_AT_ONCE = 64  # texts whose words fit the processor's cache
_ROWS = 500_000  # fingerprints that are handed over at once
_PAIRS = 256  # pairs of texts that are held at once


def run_plan(
    documents: Iterable[tuple[str, str]], out: Path, plan: Plan, memory: str
) -> tuple[int, int, int]:
    """Run the plan and write ``passages.parquet`` and ``pairs.parquet``.

    Args:
        documents: id and text of each; ids differ.
        out: a folder that is there.
        plan: what counts as a shared passage.
        memory: what DuckDB may take ("1GB"); beyond that it uses ``out``.

    Returns:
        How many documents, pairs of passages and clusters there are.

    Raises:
        UsageError: if the memory does not do.
        ReadError: if the folder cannot be worked in.
    """
    try:
        return _run(documents, out, plan, memory)
    except duckdb.OutOfMemoryException as error:
        raise UsageError(f"{memory} of memory are too few. Give more: --memory.") from error
    except duckdb.Error as error:
        problem = f"cannot be worked in ({str(error).splitlines()[0][:200]})"
        raise ReadError(str(out), problem, "Check the disk and --memory.") from error


def _run(
    documents: Iterable[tuple[str, str]], out: Path, plan: Plan, memory: str
) -> tuple[int, int, int]:
    with tempfile.TemporaryDirectory(dir=out, prefix="working-") as folder:
        settings: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": memory,
            "temp_directory": folder,
            "preserve_insertion_order": "false",
        }
        with duckdb.connect(str(Path(folder) / "reuse.duckdb"), config=settings) as db:
            count = _load(db, documents, plan)
            values = {"most": plan.most_documents, "least": plan.least_shared}
            for name, query in CANDIDATES:
                kind = "VIEW" if name == "texts" else "TABLE"
                db.execute(f"CREATE {kind} {name} AS {query.format(**values)}")
                if name == "rare":
                    db.execute("DROP TABLE grams")
            _match(db, plan)
            for name, query in CLUSTERS:
                db.execute(f"CREATE TABLE {name} AS {query}")
            changed = 1
            while changed:
                for name, query in SPREAD:
                    db.execute(f"CREATE OR REPLACE TABLE {name} AS {query}")
                changed = _one(db, CHANGED)
                db.execute("CREATE OR REPLACE TABLE labels AS SELECT * FROM jumped")
            for name, query in RESULTS:
                statement = query.format(end='"end"')
                db.execute(f"CREATE TABLE {name} AS {statement}")
                file = str(out / f"{name}.parquet").replace("'", "''")
                db.execute(
                    f"COPY (SELECT * FROM {name} ORDER BY {ORDERS[name]}) "  # noqa: S608
                    f"TO '{file}' (FORMAT parquet)"
                )
            pairs = _one(db, "SELECT count(*) FROM pairs")
            return count, pairs, _one(db, "SELECT count(DISTINCT cluster) FROM passages")


def _one(db: duckdb.DuckDBPyConnection, query: str) -> int:
    row = db.execute(query).fetchone()
    return int(row[0]) if row else 0


def _load(db: duckdb.DuckDBPyConnection, documents: Iterable[tuple[str, str]], plan: Plan) -> int:
    """Write ``docs`` and ``grams``; return how many documents there are."""
    db.execute("CREATE TABLE docs (doc BIGINT, id VARCHAR, text VARCHAR)")
    db.execute("CREATE TABLE grams (hash BIGINT, doc BIGINT)")
    count = 0
    hashes: list[np.ndarray] = []
    owners: list[np.ndarray] = []
    for batch in _batches(documents, _AT_ONCE):
        count += len(batch)
        ids, texts = [pair[0] for pair in batch], [pair[1] for pair in batch]
        keys = np.array([key_of(called) for called in ids], dtype=np.int64)
        rows = {"doc": keys, "id": np.array(ids, object), "text": np.array(texts, object)}
        db.execute("INSERT INTO docs SELECT doc, id, text FROM rows")
        assert rows  # noqa: S101  # DuckDB finds it by its name
        found, owner = grams_of(ids, texts, plan)
        hashes.append(found)
        owners.append(owner)
        if sum(map(len, hashes)) >= _ROWS:
            _hand_over(db, hashes, owners)
    _hand_over(db, hashes, owners)
    return count


def _hand_over(
    db: duckdb.DuckDBPyConnection, hashes: list[np.ndarray], owners: list[np.ndarray]
) -> None:
    if hashes:
        rows = {"hash": np.concatenate(hashes), "doc": np.concatenate(owners)}
        db.execute("INSERT INTO grams SELECT hash, doc FROM rows")
        assert rows  # noqa: S101  # DuckDB finds it by its name
    hashes.clear()
    owners.clear()


def _match(db: duckdb.DuckDBPyConnection, plan: Plan) -> None:
    """Align the texts of all candidates and write ``matches``."""
    db.execute(
        "CREATE TABLE matches (id_a VARCHAR, start_a BIGINT, end_a BIGINT, id_b VARCHAR, "
        "start_b BIGINT, end_b BIGINT, score DOUBLE)"
    )
    names = ("id_a", "start_a", "end_a", "id_b", "start_b", "end_b", "score")
    reader = db.cursor()
    reader.execute("SELECT id_a, text_a, id_b, text_b FROM texts")
    while batch := reader.fetchmany(_PAIRS):
        found = [
            row for pair in batch for row in in_order(pair[0], pair[1], pair[2], pair[3], plan)
        ]
        if found:
            columns = zip(*found, strict=True)
            rows = {
                name: np.array(column, object if name.startswith("id") else None)
                for name, column in zip(names, columns, strict=True)
            }
            db.execute(f"INSERT INTO matches SELECT {', '.join(rows)} FROM rows")  # noqa: S608


def _batches(documents: Iterable[tuple[str, str]], size: int) -> Iterator[list[tuple[str, str]]]:
    batch: list[tuple[str, str]] = []
    for document in documents:
        batch.append(document)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
