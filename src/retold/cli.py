"""The command line: parse, call, render. What it means stands in the modules it calls.

The report goes to standard output, errors and warnings to standard error. Exit status: 0 if nothing
is at or above ``--fail-on``, 1 if something is, 2 for wrong use or input that cannot be read.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from functools import partial
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import retold
from retold.archive import commands as archive_commands
from retold.baseline import add_to_baseline
from retold.model import SEVERITY_RANK
from retold.options import FORMAT
from retold.reading.claims import read_claims
from retold.report.summary import all_warnings
from retold.report.support import support_to_json, support_to_terminal
from retold.report.text import inline
from retold.selection import KINDS, LEVELS, acceptable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import Console

    from retold.model import Document, Report

PIPED_WIDTH = 100
"""Columns where standard output is no terminal and COLUMNS is not set."""

STDIN = "-"
INTERRUPTED = 130  # 128 and the number of SIGINT, as shells have it


class _Failure(click.ClickException):
    """An error that the user has to deal with; one line, exit status 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:  # noqa: ARG002  # click's signature
        click.echo(f"retold: {inline(self.message)}", err=True)


class _Group(click.Group):
    """Turns the package's errors, for every command alike, into a line and an exit status."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except retold.RetoldError as error:
            raise _Failure(str(error)) from error
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(retold.__version__, prog_name="retold", message="%(prog)s %(version)s")
def main() -> None:
    """Show how a news story changed as it was retold."""


archive_commands.register(main)

_THREADS = click.option(
    "--threads",
    type=click.IntRange(1),
    default=retold.SupportModel().threads,
    show_default=True,
    help="Processor cores for the model.",
)
_MODEL_FILE = click.option(
    "--model-file",
    metavar="FILE",
    help="Another model (ONNX) than the package's; docs/how-to.md says what it must take.",
)


@main.command()
@click.argument("story")
@click.option(
    "--source",
    "sources",
    metavar="SOURCE",
    multiple=True,
    help="A text that the story draws on. Repeat it for several.",
)
@click.option("--archive", metavar="ARCHIVE", help="Find the sources in this archive (as well).")
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json", "html"]),
    default="terminal",
    show_default=True,
    help="What to print.",
)
@click.option("--html", "page", metavar="FILE", help="Also write the report as a page to FILE.")
@click.option(
    "--fail-on",
    type=click.Choice(["high", "medium", "never"]),
    default="medium",
    show_default=True,
    help="Severity from which a quote or a finding makes the exit status 1.",
)
@click.option(
    "--only",
    metavar="WORDS",
    multiple=True,
    help="Leave out all but these kinds and levels, with commas between: "
    f"{', '.join(KINDS)}; {', '.join(LEVELS)}.",
)
@click.option(
    "--ignore",
    metavar="WORDS",
    multiple=True,
    help="Leave these kinds and levels out.",
)
@click.option(
    "--baseline",
    metavar="FILE",
    help="Leave out what FILE (TOML) accepts.",
)
@click.option(
    "--accept",
    metavar="REASON",
    help="Accept what is found, for this reason: write it to the --baseline file.",
)
@click.option(
    "--model/--no-model",
    "modelled",
    default=True,
    help="Whether to ask the model what no source holds.  [default: model]",
)
@_MODEL_FILE
@_THREADS
def check(
    story: str,
    sources: tuple[str, ...],
    archive: str | None,
    form: str,
    page: str | None,
    fail_on: str,
    only: tuple[str, ...],
    ignore: tuple[str, ...],
    baseline: str | None,
    accept: str | None,
    modelled: bool,  # click's way
    model_file: str | None,
    threads: int,
) -> None:
    """Check the quotes and statements of STORY against the texts it draws on.

    STORY and each SOURCE are a file (.txt, .md, .html, .json, .jsonl), FILE#ID for one record of
    several, an http(s) address, or - for standard input. With --archive the sources are found
    there: the documents that explain the story, five at most.

    The exit status is 0 if no quote or finding is as bad as --fail-on says, 1 if one is, and 2 for
    wrong use or input that cannot be read. What --only, --ignore and --baseline leave out does not
    count; the report says how much it was.
    """
    if not sources and archive is None:
        raise click.UsageError("Missing option '--source' or '--archive'.")
    _sensible(story, sources, page)
    accepted = _accepted(baseline, accept, (story, *sources, page))
    told = retold.read(story)
    given = _distinct(sources, [retold.read(name) for name in sources])
    if archive is not None:
        given = archive_commands.with_sources(told, given, archive)
    model = retold.SupportModel(model_file, threads) if modelled else None
    checked = retold.check(told, given, model=model)
    report = retold.select(checked, only, ignore, accepted)
    if baseline is not None and accept is not None:
        accepted = add_to_baseline(baseline, acceptable(report, accept))
        report = retold.select(checked, only, ignore, accepted)
    if page is not None:
        _write(page, retold.to_html(report))
    if form == "terminal":
        _print_for_people(lambda console: retold.to_terminal(report, console))
    else:
        for warning in all_warnings(report):
            click.echo(f"retold: warning: {inline(warning)}", err=True)
        _print((retold.to_json if form == "json" else retold.to_html)(report).encode())
    if _fails(report, fail_on):
        click.get_current_context().exit(1)


@main.command()
@click.argument("file")
@FORMAT
def statements(file: str, form: str) -> None:
    """List what FILE gives to somebody: who states it, to whom, through whom, and when.

    FILE is a file (.txt, .md, .html, .json, .jsonl), FILE#ID for one record of several, an
    http(s) address, or - for standard input.
    """
    document = retold.read(file)
    found = retold.statements(document)
    if form == "terminal":
        _print_for_people(lambda console: retold.statements_to_terminal(document, found, console))
        return
    for warning in document.warnings:
        click.echo(f"retold: warning: {inline(warning)}", err=True)
    _print(retold.statements_to_json(document, found).encode())


@main.command()
@click.argument("pairs", metavar="PAIRS")
@FORMAT
@_MODEL_FILE
@_THREADS
def support(pairs: str, form: str, model_file: str | None, threads: int) -> None:
    """Say of each pair in PAIRS whether its source holds its claim.

    PAIRS is a JSON Lines file, or - for standard input, with a row {"id", "source", "claim"} each:
    three strings. With --format json a row {"id", "verdict", "probability"} each is printed, the
    probability being that the whole claim is supported.
    """
    model = retold.SupportModel(model_file, threads)
    rows = read_claims(pairs)
    answers = ((row, retold.support(row.claim, row.source, model=model)) for row in rows)
    for row, answer in answers:  # a line at a time: what is answered is not lost by a later error
        if form == "json":
            read_on = _print(support_to_json(row.id, answer).encode())
        else:
            line = [(row.id, row.claim, answer)]
            read_on = _print_for_people(partial(support_to_terminal, line))
        if not read_on:
            return


@main.command()
@click.option(
    "--html",
    "page",
    metavar="FILE",
    default="retold-demo.html",
    show_default=True,
    help="Where to write the page.",
)
def demo(page: str) -> None:
    """Check an invented story against its source.

    The exit status is 0 whatever the report says.
    """
    folder = resources.files("retold").joinpath("demo")
    story, source = (
        retold.from_text(folder.joinpath(name).read_text("utf-8"), id=name)
        for name in ("story.txt", "source.txt")
    )
    report = retold.check(story, [source])
    _write(page, retold.to_html(report))
    _print_for_people(lambda console: retold.to_terminal(report, console))
    _print(f"\nThe same as a page: {inline(page)}\n")


def _sensible(story: str, sources: Sequence[str], page: str | None) -> None:
    """Refuse what cannot be meant.

    Raises:
        UsageError: if standard input is read twice, or the page would overwrite an input.
    """
    inputs = (story, *sources)
    if inputs.count(STDIN) > 1:
        raise click.UsageError("Only one of STORY and --source can be standard input (-).")
    if page is not None and any(os.path.realpath(page) == os.path.realpath(x) for x in inputs):
        raise click.UsageError(f"--html would overwrite {inline(page)}, which is to be read.")


def _accepted(
    baseline: str | None, accept: str | None, others: Iterable[str | None]
) -> retold.Baseline | None:
    """Read the baseline; one that is to be written need not be there yet.

    Raises:
        UsageError: if it is missing or is one of the other files, or the reason is empty.
    """
    if accept is not None and baseline is None:
        raise click.UsageError("--accept needs --baseline, the file to write to.")
    if accept is not None and not accept.strip():
        raise click.UsageError("--accept needs a reason. Say why it may stand.")
    if baseline is None:
        return None
    if any(other and _same_file(baseline, other) for other in others):
        raise click.UsageError(f"--baseline {inline(baseline)} is named for something else, too.")
    if accept is not None and not os.path.lexists(baseline):
        return retold.Baseline(baseline)
    return retold.read_baseline(baseline)


def _same_file(one: str, other: str) -> bool:
    try:
        return os.path.realpath(one) == os.path.realpath(other)
    except ValueError:  # no name of a file at all; reading it says so
        return False


def _distinct(names: Sequence[str], documents: Sequence[Document]) -> list[Document]:
    """Leave out a source named twice; records that share an id are called as the user named them.

    Args:
        names: of the sources, as given.
        documents: what they hold, in the same order.
    """
    named = dict(zip(names, documents, strict=True))
    ids = [document.id for document in named.values()]
    return [
        replace(document, id=name) if ids.count(document.id) > 1 else document
        for name, document in named.items()
    ]


def _fails(report: Report, fail_on: str) -> bool:
    if fail_on == "never":
        return False
    least = SEVERITY_RANK[retold.Severity(fail_on)]
    found = [check.severity for check in report.quotes if check.quiet is None]
    found += [finding.severity for finding in report.findings]
    return any(SEVERITY_RANK[severity] <= least for severity in found)


def _print_for_people(show: Callable[[Console], None]) -> bool:
    """Print with the colours and the width that standard output has, as :func:`_print` does."""
    from rich.console import Console  # noqa: PLC0415  # slow to import

    terminal = sys.stdout is not None and sys.stdout.isatty()
    console = Console(width=None if terminal or "COLUMNS" in os.environ else PIPED_WIDTH)

    def write() -> None:
        with console.capture() as captured:
            show(console)
        click.echo(captured.get(), nl=False, color=True)  # rich has decided about colours

    return _written(write)


def _print(text: str | bytes) -> bool:
    """Print, and tell whether anybody still reads."""
    return _written(lambda: click.echo(text, nl=False))


def _written(write: Callable[[], None]) -> bool:
    """Write to standard output; a reader that has gone away (``| head``) is no error, but told."""
    try:
        write()
    except OSError as error:
        # Nothing can be written there any more: not even what the interpreter flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise _Failure(f"the report cannot be printed ({error.strerror}).") from error
        return False
    return True


def _write(name: str, page: str) -> None:
    try:
        Path(name).write_text(page, encoding="utf-8", newline="\n")
    except OSError as error:
        problem = f"{name}: cannot be written ({error.strerror}). Give another name."
        raise _Failure(problem) from error
