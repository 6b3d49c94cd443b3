"""Report to terminal, JSON and HTML: three views of the same values, all deterministic."""

from retold.report.html import to_html
from retold.report.json import statements_to_json, to_json
from retold.report.statements import statements_to_terminal
from retold.report.terminal import to_terminal

__all__ = ["statements_to_json", "statements_to_terminal", "to_html", "to_json", "to_terminal"]
