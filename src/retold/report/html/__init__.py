"""The report as one HTML page that stands alone: no request, no resource, no time stamp."""

from retold.report.html.page import to_html

__all__ = ["to_html"]
