"""The page: its head and foot, and the parts between in order.

The page works without its script: every mark is a link to the other side. Style and script are
the package's own files, allowed by their hashes; nothing else may run or load.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape
from importlib import resources
from typing import TYPE_CHECKING

from retold.report.html.cards import findings_column
from retold.report.html.escaped import text
from retold.report.html.marks import View, slug_of
from retold.report.html.statements import statements_section
from retold.report.html.texts import sources_column, story_column
from retold.report.summary import (
    all_warnings,
    document_title,
    finding_counts,
    selection_lines,
    sentences_line,
    skipped_line,
    summary_line,
    verdict_counts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retold.model import Report

_KEYS = (
    ("j or n", "next finding"),
    ("k or p", "previous finding"),
    ("s", "to the other side: source or story"),
    ("Enter or Space", "on a mark: to the other side"),
    ("?", "show or hide these keys"),
)


def to_html(report: Report) -> str:
    """Return the report as one page of HTML.

    Args:
        report: the report.

    Returns:
        The same text for the same report, always. It can be written in UTF-8 whatever the texts
        hold; characters that a reader would not see are spelt out.
    """
    view = View.of(report)
    style, script = _asset("page.css"), _asset("page.js")
    title = text(document_title(report.story))
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "img-src 'none'; base-uri 'none'; form-action 'none'"
    )
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{title} – quotes against the source</title>",
            f"<style>{style}</style>",
            "</head>",
            "<body>",
            '<a class="skip" href="#findings">Skip to the findings</a>',
            *_header(report),
            "<main>",
            *findings_column(view),
            *story_column(view),
            *sources_column(view),
            *statements_section(view),
            "</main>",
            *_footer(report),
            *_dialog(),
            f"<script>{script}</script>",
            "</body>",
            "</html>",
            "",
        )
    )


def _asset(name: str) -> str:
    return resources.files("retold.report").joinpath(name).read_text("utf-8")


def _digest(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"


# The head of the page.


def _header(report: Report) -> Iterator[str]:
    yield '<header class="top">'
    yield '<p class="kicker">Quotes against the source</p>'
    yield f'<h1 dir="auto">{text(document_title(report.story))}</h1>'
    yield f'<p class="summary">{escape(summary_line(report))}</p>'
    counts = [(slug_of(verdict), n) for verdict, n in verdict_counts(report).items()]
    counts += [(slug_of(kind), n) for kind, n in finding_counts(report).items()]
    if total := sum(n for _, n in counts):
        yield '<ul class="bar" aria-hidden="true">'
        for tone, count in counts:
            for _ in range(min(count, max(1, round(60 * count / total)))):
                yield f'<li class="{tone}"></li>'
        yield "</ul>"
    if told := sentences_line(report):
        yield f'<p class="skipped">{escape(told)}</p>'
    for line in selection_lines(report):
        yield f'<p class="selection" dir="auto">{text(line)}</p>'
    if skipped := skipped_line(report):
        yield f'<p class="skipped" dir="auto">{text(skipped)}</p>'
    if warnings := all_warnings(report):
        yield '<ul class="warnings" aria-label="Warnings">'
        for warning in warnings:
            yield f'<li dir="auto"><strong>Warning:</strong> {text(warning)}</li>'
        yield "</ul>"
    yield '<button type="button" id="show-keys" hidden>Keys <kbd>?</kbd></button>'
    yield "</header>"


# The foot of the page.


def _footer(report: Report) -> Iterator[str]:
    if not report.versions:
        return
    yield "<footer>"
    made = ", ".join(text(f"{name} {version}") for name, version in report.versions)
    yield f"<p>Made by {made}.</p>"
    yield "</footer>"


def _dialog() -> Iterator[str]:
    yield '<dialog id="keys" aria-labelledby="keys-title">'
    yield '<h2 id="keys-title">Keys</h2>'
    yield "<dl>"
    for keys, does in _KEYS:
        yield f"<dt>{_kbd(keys)}</dt><dd>{escape(does)}</dd>"
    yield "</dl>"
    yield '<p><label><input type="checkbox" id="keys-on" checked> Single keys are on</label></p>'
    yield '<p><button type="button" id="hide-keys">Close</button></p>'
    yield "</dialog>"


def _kbd(keys: str) -> str:
    return " or ".join(f"<kbd>{escape(key)}</kbd>" for key in keys.split(" or "))
