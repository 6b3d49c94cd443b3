import archive_samples
import pytest

from retold.archive import keep
from retold.archive.archive import Archive


@pytest.fixture(scope="session")
def invented(tmp_path_factory):
    """An archive of all invented sources; nobody writes to it."""
    folder = tmp_path_factory.mktemp("invented")
    lines = archive_samples.write_lines(folder / "sources.jsonl", archive_samples.records())
    with Archive(folder / "archive", write=True) as archive:
        keep.add(archive, [str(lines)])
    with Archive(folder / "archive") as archive:
        yield archive


@pytest.fixture
def add(tmp_path):
    """Add records to an archive and return what became of them."""

    def run(rows, name="rows.jsonl", folder="archive"):
        lines = archive_samples.write_lines(tmp_path / name, rows)
        with Archive(tmp_path / folder, write=True) as archive:
            return keep.add(archive, [str(lines)])

    return run


@pytest.fixture
def opened(tmp_path):
    """Open the archive that ``add`` writes."""

    def run(folder="archive"):
        return Archive(tmp_path / folder)

    return run
