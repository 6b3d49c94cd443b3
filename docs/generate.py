"""Write reference.md from the code: the help of each command, the docstring of each public name.

Run ``python docs/generate.py`` (or ``make docs``). With ``--check`` nothing is written, and the
exit status is 1 if the file is out of date.
"""

from __future__ import annotations

import argparse
import ast
import enum
import inspect
import re
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

import retold
from retold.cli import main as program

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

REFERENCE = Path(__file__).resolve().parent / "reference.md"
HELP_WIDTH = 80

HEAD = """\
# Reference

Written by `docs/generate.py` from the code; change the docstrings there, then run `make docs`.
"""

# Sections of a docstring; in all but the first, each item has a name.
SECTIONS = ("Returns", "Args", "Attributes", "Raises")
SECTION = re.compile(rf"^({'|'.join(SECTIONS)}):$")
ITEM = re.compile(r"^([\w., *]+): (.*)$", re.DOTALL)
ROLE = re.compile(r":\w+:`([^`]+)`")
LITERAL = re.compile(r"``([^`]+)``")


def reference() -> str:
    """Return the whole of the file."""
    parts = [HEAD, "## Command line", *_commands(), "## Python", *_names()]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


# The command line


def _commands() -> Iterator[str]:
    context = _context(program, "retold", None)
    yield _help(context)
    yield from _subcommands(program, context)


def _subcommands(group: click.Group, context: click.Context) -> Iterator[str]:
    for name, command in sorted(group.commands.items()):
        own = _context(command, name, context)
        yield f"### {own.command_path}"
        yield _help(own)
        if isinstance(command, click.Group):
            yield from _subcommands(command, own)


def _context(command: click.Command, name: str, parent: click.Context | None) -> click.Context:
    settings = {**command.context_settings, "terminal_width": HELP_WIDTH}
    return click.Context(command, parent, info_name=name, **settings)


def _help(context: click.Context) -> str:
    return f"```\n{context.command.get_help(context)}\n```"


# Python


def _names() -> Iterator[str]:
    public = [name for name in retold.__all__ if not name.startswith("_")]
    values = [getattr(retold, name) for name in public]
    yield "### Functions"
    for value in values:
        if inspect.isfunction(value):
            yield from _function(value)
    yield "### Values"
    for value in values:
        if inspect.isclass(value) and not issubclass(value, Exception):
            yield from _class(value)
    yield "### Errors"
    yield from _markdown(inspect.getdoc(sys.modules["retold.errors"]) or "")
    for value in values:
        if inspect.isclass(value) and issubclass(value, Exception):
            yield f"#### {value.__name__}"
            yield from _markdown(inspect.getdoc(value) or "")


def _function(value: object) -> Iterator[str]:
    node = _tree(value)
    yield f"#### {node.name}"
    yield _python(_signature(node, "retold."))
    yield from _markdown(ast.get_docstring(node) or "")


def _class(value: type) -> Iterator[str]:
    node = _tree(value)
    yield f"#### {node.name}"
    yield from _markdown(ast.get_docstring(node) or "")
    kind = ast.Assign if issubclass(value, enum.Enum) else ast.AnnAssign
    if fields := [ast.unparse(part) for part in node.body if isinstance(part, kind)]:
        yield _python("\n".join(fields))
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and not part.name.startswith("_"):
            yield f"`{_signature(part, '.')}`: {_inline(ast.get_docstring(part) or '')}"


def _tree(value: object) -> ast.FunctionDef | ast.ClassDef:
    (node,) = ast.parse(textwrap.dedent(inspect.getsource(value))).body
    return node


def _signature(node: ast.FunctionDef, before: str) -> str:
    arguments = ast.unparse(node.args).removeprefix("self, ").removeprefix("self")
    call = f"{before}{node.name}({arguments.replace('=', ' = ')})"
    return call if node.returns is None else f"{call} -> {ast.unparse(node.returns)}"


def _python(code: str) -> str:
    return f"```python\n{code}\n```".replace("'", '"')  # as the formatter wants it


# Docstrings to Markdown


def _markdown(doc: str) -> Iterator[str]:
    for section, text in _sections(doc):
        if section is None:
            yield _prose(text)
        elif section == "Returns":
            yield f"{section}: {_inline(text)}"
        else:
            yield f"{section}:"
            items = [ITEM.match(item) for item in _items(text)]
            yield "\n".join(f"- {_code(m[1])}: {_inline(m[2])}" for m in items if m)


def _sections(doc: str) -> Iterator[tuple[str | None, str]]:
    """Split a docstring into its sections; what stands in none has the name None."""
    name: str | None = None
    lines: list[str] = []
    for line in doc.splitlines():
        heading = SECTION.match(line)
        outside = name is not None and line.strip() and not line.startswith(" ")
        if heading or outside:
            yield name, "\n".join(lines).strip("\n")
            name, lines = (heading[1], []) if heading else (None, [line])
        else:
            lines.append(line)
    yield name, "\n".join(lines).strip("\n")


def _items(text: str) -> list[str]:
    """Split a section into its items; their further lines are indented."""
    return re.split(r"\n(?! |$)", textwrap.dedent(text))


def _prose(text: str) -> str:
    """Return paragraphs with code in single marks; ``::`` opens an indented block."""
    text = re.sub(r"(?m)^::$\n?", "", text).replace("::\n", ":\n")
    return LITERAL.sub(r"`\1`", ROLE.sub(r"`\1`", text)).strip("\n")


def _inline(text: str) -> str:
    return " ".join(_prose(text).split())


def _code(names: str) -> str:
    return ", ".join(f"`{name}`" for name in names.split(", "))


def main(argv: Sequence[str] | None = None) -> int:
    """Write the file, or check it, and return the exit status."""
    parser = argparse.ArgumentParser(description="Write reference.md from the code.")
    parser.add_argument("--check", action="store_true", help="only tell whether it is up to date")
    options = parser.parse_args(argv)
    if options.check:
        return int(REFERENCE.read_text(encoding="utf-8") != reference())
    REFERENCE.write_text(reference(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
