"""Foreign text made fit for a page."""

from __future__ import annotations

from html import escape

from retold.report.text import inline


def text(foreign: str) -> str:
    """Return foreign text on one line, fit for an element or a quoted attribute."""
    return escape(inline(foreign))


def bdi(foreign: str) -> str:
    """Return foreign text that keeps its direction to itself."""
    return f"<bdi>{text(foreign)}</bdi>"
