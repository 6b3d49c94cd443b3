"""The commands ``retold archive``, ``retold find`` and ``retold reuse``: parse, call, render."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from retold.errors import ArchiveError, InputError, UsageError
from retold.options import FORMAT
from retold.report.text import inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retold.archive.archive import Archive
    from retold.archive.index import Window
    from retold.archive.inputs import Source
    from retold.archive.model import Outcome
    from retold.model import Document

_WINDOW = (
    click.option("--after", metavar="DATE", help="Only documents of this day (ISO) or later."),
    click.option("--before", metavar="DATE", help="Only documents of this day (ISO) or earlier."),
    click.option("--outlet", "outlets", multiple=True, help="Only documents of this outlet."),
)


def _windowed(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(_WINDOW):
        command = option(command)
    return command


@click.group()
def archive() -> None:
    """Keep documents, so that the sources of a story can be found among them."""


@archive.command()
@click.argument("folder", metavar="ARCHIVE")
@click.option(
    "--vectors",
    is_flag=True,
    help="Find documents by what they are about, too. Adding is then much slower.",
)
def init(folder: str, *, vectors: bool) -> None:
    """Make an empty archive in the folder ARCHIVE.

    If there is one already it stays as it is; with --vectors its documents get vectors.
    """
    from retold.archive.archive import Archive  # noqa: PLC0415  # as below: slow to import

    with closing(Archive(folder, write=True)) as made:
        if vectors:
            made.vectors.want()
        with made.writing():
            pass
        _say(f"{folder}: {made.store.count()} documents\n")


@archive.command()
@click.argument("folder", metavar="ARCHIVE")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
def add(folder: str, sources: Sequence[str]) -> None:
    """Add documents to ARCHIVE, which is made if it is not there.

    Each SOURCE is a file, a folder, or an http(s) address of a page or a feed. Files are articles
    (.txt, .md, .html, .json), records (.jsonl, also .gz; .parquet), web archives (.warc, .warc.gz),
    ninjs (.json), NITF and feeds (.xml, .rss, .atom).

    What is there already is left out, so that an interrupted call can be made again. A record that
    cannot be used is set aside in ARCHIVE/set-aside.jsonl with the reason.
    """
    from retold.archive import keep  # noqa: PLC0415
    from retold.archive.archive import Archive  # noqa: PLC0415

    with closing(Archive(folder, write=True)) as opened, _progress() as tell:
        outcome = keep.add(opened, sources, tell)
        count = opened.store.count()
    _say(f"{_told(outcome)}\n{inline(folder)}: {count} documents\n")
    if outcome.aside:
        _warn(f"{outcome.aside} records were set aside, see {folder}/set-aside.jsonl")


@archive.command()
@click.argument("folder", metavar="ARCHIVE")
@click.option("--rebuild", is_flag=True, help="Make index and vectors anew from the store.")
def update(folder: str, *, rebuild: bool) -> None:
    """Ask the feeds that were added for news, and bring the index of ARCHIVE up to date."""
    import pathlib  # noqa: PLC0415

    from retold.archive import keep  # noqa: PLC0415
    from retold.archive.archive import STORE, Archive  # noqa: PLC0415
    from retold.errors import ArchiveError  # noqa: PLC0415

    if not (pathlib.Path(folder) / STORE).exists():
        raise ArchiveError(folder, "is no archive", "Make one: retold archive init.")
    with closing(Archive(folder, write=True)) as opened, _progress() as tell:
        if rebuild:
            opened.rebuild()
        outcome, failures = keep.update(opened, tell)
        count = opened.store.count()
    for failure in failures:
        _warn(failure)
    _say(f"{_told(outcome)}\n{inline(folder)}: {count} documents\n")


@archive.command()
@click.argument("folder", metavar="ARCHIVE")
@click.option("--versions", "name", metavar="ID", help="Show the versions of one document.")
@FORMAT
def status(folder: str, name: str | None, form: str) -> None:
    """Show what ARCHIVE holds, or how one document changed from version to version."""
    from retold.archive import keep, render  # noqa: PLC0415
    from retold.archive.archive import Archive  # noqa: PLC0415

    with closing(Archive(folder)) as opened:
        if name is not None:
            found = keep.versions(opened, name)
            _say(render.versions_json(found) if form == "json" else render.versions_text(found))
            return
        known = keep.status(opened)
    _say(render.to_json(known) if form == "json" else render.status_text(known))


@archive.command()
@click.argument("folder", metavar="ARCHIVE")
def export(folder: str) -> None:
    """Print all documents of ARCHIVE as JSON Lines that can be added again."""
    from retold.archive import keep  # noqa: PLC0415
    from retold.archive.archive import Archive  # noqa: PLC0415

    with closing(Archive(folder)) as opened:
        for record in keep.export(opened):
            _say(keep.to_json_line(record))


@archive.command()
@click.argument("folder", metavar="ARCHIVE")
def verify(folder: str) -> None:
    """Prove that ARCHIVE is whole: each text against its digest, the index against the texts.

    The exit status is 0 if all is well and 1 if something is wrong.
    """
    from retold.archive import keep  # noqa: PLC0415
    from retold.archive.archive import Archive  # noqa: PLC0415

    with closing(Archive(folder)) as opened:
        proof = keep.verify(opened)
    for problem in proof.problems:
        _warn(problem)
    if proof.problems:
        click.get_current_context().exit(1)
    _say(f"{proof.documents} documents and {proof.words} words: all is well\n")


@click.command()
@click.argument("story")
@click.option("--archive", "folder", metavar="ARCHIVE", required=True, help="What is searched.")
@click.option(
    "--top",
    type=click.IntRange(1, 100),
    default=10,
    show_default=True,
    help="How many documents to name at most.",
)
@_windowed
@click.option("--without", multiple=True, metavar="ID", help="Leave this document out.")
@FORMAT
def find(  # one for each option
    story: str,
    folder: str,
    top: int,
    after: str | None,
    before: str | None,
    outlets: Sequence[str],
    without: Sequence[str],
    form: str,
) -> None:
    """Rank the documents of ARCHIVE that STORY draws on.

    Each comes with the probability that it is a source, how much of the story it explains, and what
    the two share. The first explains most, each further one most of the rest. Near copies are
    named together.

    The exit status is 0, also if no source is there, and 2 for wrong use or input that cannot be
    read.
    """
    import retold  # noqa: PLC0415
    from retold.archive import render  # noqa: PLC0415
    from retold.archive.archive import Archive  # noqa: PLC0415
    from retold.archive.find import find as search  # noqa: PLC0415

    window = _window(after, before, outlets)
    told = retold.read(story)
    with closing(Archive(folder)) as opened:
        left_out = {num for name in without for num in _named(opened, name)}
        found = search(opened, told, top=top, window=window, without=left_out)
    if found.unindexed:
        _warn(f"{found.unindexed} documents are not in the index yet: retold archive update")
    _say(render.found_json(told, found) if form == "json" else render.found_text(told, found))


def with_sources(story: Document, given: Sequence[Document], folder: str) -> list[Document]:
    """Return some sources, and those of an archive that are not among them.

    Args:
        story: what is checked.
        given: sources that were named.
        folder: the archive.

    Raises:
        InputError: if no source was named, and none was found.
    """
    texts = {document.text for document in given}
    try:
        found = [d for d in sources_for(story, folder) if d.text not in texts]
    except ArchiveError:
        raise
    except InputError as error:
        if not given:
            raise
        _warn(str(error))
        return list(given)
    names = {document.id for document in given}
    return [*given, *(replace(d, id=f"{folder}/{d.id}") if d.id in names else d for d in found)]


def sources_for(story: Document, folder: str) -> list[Document]:
    """Return the documents of an archive that a story should be checked against.

    Raises:
        InputError: if the archive has no source of the story.
    """
    import retold  # noqa: PLC0415
    from retold.archive.archive import Archive  # noqa: PLC0415
    from retold.archive.find import find as search  # noqa: PLC0415
    from retold.archive.find import sources_of  # noqa: PLC0415

    with closing(Archive(folder)) as opened:
        found = search(opened, story, with_evidence=False)
        chosen = sources_of(found)
        texts = opened.store.texts(match.document.num for match in chosen)
    if not chosen:
        sure = f"the best document is one with a probability of {found.confidence:.2f}"
        raise InputError(
            story.id,
            f"no source of it was found in {folder} ({sure})",
            "Name one with --source, or add it: retold archive add.",
        )
    return [
        retold.from_text(
            texts[match.document.num],
            id=match.document.name,
            title=match.document.title,
            url=match.document.url,
            date=match.document.published,
            publisher=match.document.outlet,
        )
        for match in chosen
    ]


@click.command()
@click.argument("sources", metavar="ARCHIVE|FILE...", nargs=-1, required=True)
@click.option("--out", metavar="DIR", required=True, help="Folder for the Parquet files.")
@click.option(
    "--engine",
    type=click.Choice(["duckdb", "spark"]),
    default="duckdb",
    show_default=True,
    help="What runs the plan: this machine, or Spark.",
)
@click.option("--master", metavar="URL", help="Where Spark runs. [default: local[*]]")
@click.option(
    "--memory",
    metavar="SIZE",
    default="1GB",
    show_default=True,
    help="What DuckDB may take before it goes to disk.",
)
@click.option(
    "--least",
    type=click.IntRange(min=8),
    default=20,
    show_default=True,
    help="Words that a passage has at least.",
)
def reuse(  # one for each option
    sources: Sequence[str], out: str, engine: str, master: str | None, memory: str, least: int
) -> None:
    """Find the passages that any two documents share, over a whole archive.

    The documents are those of an ARCHIVE, or of files (.jsonl, .parquet) with the fields id and
    text. DIR/passages.parquet gets a row for each passage (doc, start, end, cluster) and
    DIR/pairs.parquet one for each two that are alike (doc_a, start_a, end_a, doc_b, start_b, end_b,
    score).
    """
    from retold.archive.reuse import Plan, run  # noqa: PLC0415

    if engine == "duckdb" and master is not None:
        raise UsageError("--master is for --engine spark.")
    if not re.fullmatch(r"[0-9]+(\.[0-9]+)? ?[KMGT]i?B", memory, re.IGNORECASE):
        raise UsageError(f"--memory {memory} is no size such as 500MB or 4GB.")
    counts = run(sources, out, Plan(least_words=least), engine=engine, master=master, memory=memory)
    found = f"{counts.pairs} shared passages, {counts.clusters} clusters"
    _say(f"{counts.documents} documents, {found}\n")


def register(group: click.Group) -> None:
    """Add the commands of this module to the command line."""
    for command in (archive, find, reuse):
        group.add_command(command)


def _window(after: str | None, before: str | None, outlets: Sequence[str]) -> Window:
    from retold.archive.index import Window, day_of  # noqa: PLC0415

    for option, value in (("--after", after), ("--before", before)):
        if value is not None and not _is_day(value):
            raise click.BadParameter(
                f"{inline(value)} is no ISO date such as 2026-07-18.", param_hint=option
            )
    if after and before and day_of(after) > day_of(before, "9"):
        raise UsageError(f"No day is after {after} and before {before}. Exchange the two.")
    return Window(after, before, tuple(outlets))


def _is_day(text: str) -> bool:
    """Whether a text is a year, a month or a day of the calendar: 2026, 2026-07, 2026-07-18."""
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
        return False
    try:
        dt.date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _named(opened: Archive, name: str) -> list[int]:
    found = opened.store.named(name)
    if not found:
        raise UsageError(f'The archive has no document "{name}".')
    return [stored.num for stored in found]


def _told(outcome: Outcome) -> str:
    parts = [
        f"{outcome.added} added",
        f"{outcome.versions} of them new versions",
        f"{outcome.copies} copies",
        f"{outcome.near} near copies",
        f"{outcome.known} known already",
        f"{outcome.aside} set aside",
    ]
    return ", ".join(parts)


@contextmanager
def _progress() -> Iterator[Callable[[Source, Outcome, int], None] | None]:
    """Show how far the work is, if somebody can see it."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415  # slow to import
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}
        added = 0

        def tell(source: Source, outcome: Outcome, position: int) -> None:
            nonlocal added
            added += outcome.added
            if source.name not in tasks:
                for done in tasks.values():
                    bar.remove_task(done)
                tasks.clear()
                tasks[source.name] = bar.add_task("", total=source.size or None)
            shown = f"{inline(source.name)[-40:]}: {added} added"
            bar.update(tasks[source.name], completed=position, description=shown)

        yield tell


def _say(text: str) -> None:
    from retold import cli  # noqa: PLC0415  # it imports this module

    cli._print(text)  # noqa: SLF001  # one place knows how to print


def _warn(text: str) -> None:
    click.echo(f"retold: warning: {inline(text)}", err=True)
