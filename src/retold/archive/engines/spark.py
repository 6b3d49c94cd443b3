"""The plan of reuse on many machines: Spark, with the statements and functions of DuckDB."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from retold.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa

try:
    import pyarrow as pa
    from pyspark.sql import SparkSession
except ImportError as error:  # pragma: no cover  # where the extra is not installed
    raise UsageError("Spark is not installed here. Run: pip install 'retold[spark]'") from error

_AT_ONCE = 64
_PARTITIONS = {True: "4", False: "200"}  # of a shuffle, on this machine and on many
_MATCHES = (
    "id_a string, start_a bigint, end_a bigint, id_b string, start_b bigint, end_b bigint, "
    "score double"
)
_NAMES = tuple(part.split()[0] for part in _MATCHES.split(", "))


def run_plan(
    files: Iterable[str], out: Path, plan: Plan, master: str | None
) -> tuple[int, int, int]:
    """Run the plan and write ``passages.parquet`` and ``pairs.parquet``.

    Args:
        files: Parquet with ``id`` and ``text``, as names of files or addresses that Spark knows,
            where all machines can read them. Ids differ; rows without one, or without a text, are
            left out.
        out: a folder that is there.
        plan: what counts as a shared passage.
        master: where Spark runs; this machine if None.

    Returns:
        How many documents, pairs of passages and clusters there are.
    """
    if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        raise UsageError("Spark needs Java 17 or newer, and there is none. Install it.")
    if master is None or master.startswith("local"):  # workers here need this very environment
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = (
        SparkSession.builder.master(master or "local[*]")
        .appName("retold reuse")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(_AT_ONCE))
        .config("spark.log.level", "ERROR")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", _PARTITIONS[master is None])
        .getOrCreate()
    )
    try:
        where = [file if "://" in file else str(Path(file).absolute()) for file in files]
        return _run(spark, where, out, plan)
    finally:
        spark.stop()


def _run(spark: Any, files: list[str], out: Path, plan: Plan) -> tuple[int, int, int]:
    read = spark.read.parquet(*files)
    read = read.select(read["id"].cast("string"), read["text"].cast("string")).dropna()
    docs = _kept(read.mapInArrow(_docs, "doc bigint, id string, text string"), "docs")
    _kept(docs.mapInArrow(_grams(plan), "hash bigint, doc bigint"), "grams")
    values = {"most": plan.most_documents, "least": plan.least_shared}
    for name, query in CANDIDATES:
        spark.sql(query.format(**values)).createOrReplaceTempView(name)
    _kept(spark.table("texts").mapInArrow(_matches(plan), _MATCHES), "matches")
    for name, query in CLUSTERS:
        _kept(spark.sql(query), name)
    changed = 1
    while changed:
        for name, query in SPREAD:
            _kept(spark.sql(query), name)
        changed = spark.sql(CHANGED).first()[0]
        spark.table("jumped").createOrReplaceTempView("labels")
    for name, query in RESULTS:
        _kept(spark.sql(query.format(end="`end`")), name)
        _write(spark.sql(f"SELECT * FROM {name} ORDER BY {ORDERS[name]}"), out, name)  # noqa: S608
    clusters = spark.sql("SELECT count(DISTINCT cluster) FROM passages").first()[0]
    return docs.count(), spark.table("pairs").count(), clusters


def _kept(frame: Any, name: str) -> Any:
    """Name a relation, and forget how it was made, so that rounds do not pile up."""
    kept = frame.localCheckpoint()
    kept.createOrReplaceTempView(name)
    return kept


def _write(frame: Any, out: Path, name: str) -> None:
    """Write one Parquet file; Spark itself writes a folder of parts."""
    folder = out / f"{name}.parts"
    frame.coalesce(1).write.mode("overwrite").parquet(str(folder.absolute()))
    (part,) = folder.glob("part-*.parquet")
    part.replace(out / f"{name}.parquet")
    shutil.rmtree(folder)


def _docs(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        ids = batch.column(0).to_pylist()
        keys = pa.array([key_of(called) for called in ids], pa.int64())
        yield pa.RecordBatch.from_arrays(
            [keys, batch.column(0), batch.column(1)], names=["doc", "id", "text"]
        )


def _grams(plan: Plan) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            rows = batch.to_pydict()
            hashes, docs = grams_of(rows["id"], rows["text"], plan)
            yield pa.RecordBatch.from_arrays(
                [pa.array(hashes), pa.array(docs)], names=["hash", "doc"]
            )

    return run


def _matches(plan: Plan) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        types = [pa.string() if n.startswith("id") else pa.int64() for n in _NAMES[:-1]]
        types.append(pa.float64())
        for batch in batches:
            found = [
                row
                for pair in batch.to_pylist()
                for row in in_order(
                    pair["id_a"], pair["text_a"], pair["id_b"], pair["text_b"], plan
                )
            ]
            columns = list(zip(*found, strict=True)) or [()] * len(_NAMES)
            arrays = [pa.array(c, t) for c, t in zip(columns, types, strict=True)]
            yield pa.RecordBatch.from_arrays(arrays, names=list(_NAMES))

    return run
