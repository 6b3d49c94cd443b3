"""All passages that two documents share, over a whole archive or some files, as Parquet."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from retold.archive.archive import STORE, Archive
from retold.archive.inputs import expand, read_source
from retold.archive.plan import Plan
from retold.errors import ReadError, UsageError
from retold.reading.items import Item

__all__ = ["Counts", "Plan", "run"]


@dataclass(frozen=True, slots=True)
class Counts:
    """What was found: documents looked at, pairs of passages, clusters of them."""

    documents: int
    pairs: int
    clusters: int


def run(
    sources: Sequence[str],
    out: str,
    plan: Plan,
    *,
    engine: str = "duckdb",
    master: str | None = None,
    memory: str = "1GB",
) -> Counts:
    """Find what documents share, and write it to ``out``.

    Args:
        sources: one archive, or files of records.
        out: a folder; it is made if it is not there.
        plan: what counts as a shared passage.
        engine: "duckdb" or "spark".
        master: where Spark runs.
        memory: what DuckDB may take.

    Raises:
        ReadError: if a file cannot be read, or two records share an id.
        UsageError: if the engine is not installed, or archives and files are mixed.
    """
    folder = Path(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReadError(
            out, f"cannot be made ({error.strerror})", "Name another folder."
        ) from error
    if engine == "spark" and all(name.endswith(".parquet") for name in sources):
        from retold.archive.engines import spark  # noqa: PLC0415

        # Spark reads them itself, on all its machines.
        return Counts(*spark.run_plan(sources, folder, plan, master))
    archives = [name for name in sources if (Path(name) / STORE).is_file()]
    if archives and len(sources) > 1:
        raise UsageError("Name one archive, or files, not both.")
    documents = _stored(archives[0]) if archives else _records(sources)
    if engine == "duckdb":
        from retold.archive.engines import duck  # noqa: PLC0415  # slow to import

        return Counts(*duck.run_plan(documents, folder, plan, memory))
    from retold.archive.engines import spark  # noqa: PLC0415

    with tempfile.TemporaryDirectory(dir=folder, prefix="working-") as working:
        file = Path(working) / "documents.parquet"
        _to_parquet(documents, file)
        return Counts(*spark.run_plan([str(file)], folder, plan, master))


def _stored(name: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of all documents of an archive."""
    seen: set[str] = set()
    with closing(Archive(name)) as archive:
        documents = archive.store.all()
        while batch := list(islice(documents, 256)):
            texts = archive.store.texts(stored.num for stored in batch)
            for stored in batch:  # one id may be that of several addresses
                called = f"{stored.name}#{stored.num}" if stored.name in seen else stored.name
                seen.add(called)
                yield called, texts[stored.num]


def _records(sources: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield id and text of the records of some files."""
    seen: set[str] = set()
    for source in expand(sources):
        if source.is_address:
            raise UsageError("Addresses cannot be compared. Add them to an archive first.")
        for number, read in enumerate(read_source(source, None), start=1):
            if not isinstance(read.record, Item):
                place = f"{source.name}, {read.record.place}"
                raise ReadError(place, "is no document", read.record.reason)
            called = read.record.id or read.record.url or f"{source.name}#{number}"
            if called in seen:
                raise ReadError(
                    source.name, f'has two records with the id "{called}"', "Give each its own."
                )
            seen.add(called)
            yield called, read.record.text


def _to_parquet(documents: Iterator[tuple[str, str]], file: Path) -> None:
    """Write documents where Spark can read them."""
    import duckdb  # noqa: PLC0415  # slow to import
    import numpy as np  # noqa: PLC0415

    with duckdb.connect(f"{file}.duckdb") as db:
        db.execute("CREATE TABLE docs (id VARCHAR, text VARCHAR)")
        while batch := list(islice(documents, 1024)):
            ids, texts = zip(*batch, strict=True)
            rows = {"id": np.array(ids, object), "text": np.array(texts, object)}
            db.execute("INSERT INTO docs SELECT id, text FROM rows")
            assert rows  # noqa: S101  # DuckDB finds it by its name
        name = str(file).replace("'", "''")
        db.execute(f"COPY docs TO '{name}' (FORMAT parquet, ROW_GROUP_SIZE 10000)")
