"""The blocks of the shared real and invented texts: counts that a change must not make worse."""

import pathlib

import pytest

from retold.model import BlockKind
from retold.reading import read

SHARED = pathlib.Path(__file__).resolve().parents[2].parent / "shared"
HEAD = {BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.DATELINE}

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason=f"no shared data at {SHARED}")


@needs_shared
def test_invented_reports_have_headline_and_byline():
    documents = [read(path) for path in sorted((SHARED / "data/fiction/sources").glob("*.txt"))]
    assert len(documents) == 16
    for document in documents:
        kinds = [block.kind for block in document.blocks]
        assert kinds[0] is BlockKind.HEADLINE
        assert BlockKind.BYLINE in kinds[:4]
        first = kinds.index(BlockKind.PARAGRAPH)
        assert HEAD.isdisjoint(kinds[first:])
        assert all(kind is BlockKind.PARAGRAPH for kind in kinds[first:-1])


@needs_shared
def test_long_blocks_are_paragraphs():
    paths = [*(SHARED / "data/pairs/sources").glob("*.txt"), *(SHARED / "seeds").glob("*.txt")]
    for document in map(read, sorted(paths)):
        for block in document.blocks:
            if len(block.span) > 160 and block.kind is not BlockKind.STANDFIRST:
                assert block.kind is BlockKind.PARAGRAPH, block.span.of(document.text)


@needs_shared
def test_the_abridged_lede_points_to_the_lede():
    document = read(SHARED / "seeds/002_91843d8aa0fe5e03.txt")
    assert [b.kind for b in document.blocks[:3]] == [BlockKind.STANDFIRST] * 2 + [
        BlockKind.PARAGRAPH
    ]
    assert document.blocks[0].repeats == 2
    assert sum(b.kind is BlockKind.CREDIT for b in document.blocks) == 3
    assert document.date == "2024-09-04"
