"""The archive: documents kept and found again.

``store`` holds the documents (SQLite), ``index`` finds them by words (tantivy), ``vectors`` by what
they are about, if that is wanted. ``add`` puts them in, ``find`` ranks what a story draws on, and
``reuse`` finds the passages that documents share, with ``engines`` that run it.
Index and vectors can be made again from the store at any time.

Nothing here is imported before it is used: the search index and the engines take time to load.
"""

from __future__ import annotations

import os

from retold.archive.model import Found
from retold.model import Document


def find(story: Document, archive: str | os.PathLike[str], *, top: int = 10) -> Found:
    """Return the documents of an archive that a story draws on.

    Args:
        story: the story.
        archive: the folder of the archive, as ``retold archive`` makes it.
        top: how many documents at most.

    Returns:
        The documents, the one that explains most first, and how sure it is that a source is there.

    Raises:
        ArchiveError: if there is no archive, or it cannot be used.
    """
    from retold.archive.archive import Archive  # noqa: PLC0415  # at the first call
    from retold.archive.find import find as search  # noqa: PLC0415

    with Archive(archive) as opened:
        return search(opened, story, top=top)
