"""Retold shows how a news story changed as it was retold.

::

    import retold

    story = retold.read("story.txt")
    report = retold.check(story, [retold.read("source.txt")])
    for quote in report.quotes:
        print(quote.verdict, quote.message)

Everything that is public stands in ``__all__``; the rest may change without notice.
"""

from retold.archive import find
from retold.archive.model import Evidence, EvidenceKind, Found, Match, Stored
from retold.baseline import read_baseline
from retold.check import check, statements, support
from retold.errors import ArchiveError, FetchError, InputError, ReadError, RetoldError, UsageError
from retold.model import (
    Accepted,
    Baseline,
    Block,
    BlockKind,
    Carrier,
    CarrierKind,
    ClauseCheck,
    DiffOp,
    Document,
    Finding,
    FindingKind,
    Force,
    Omission,
    Passage,
    Quiet,
    Quote,
    QuoteCheck,
    QuoteKind,
    Report,
    Selection,
    SentenceCheck,
    Severity,
    Span,
    Speaker,
    Standing,
    Statement,
    StatementKind,
    SupportCheck,
    Verdict,
)
from retold.reading import from_text, read, read_all
from retold.report import (
    statements_to_json,
    statements_to_terminal,
    to_html,
    to_json,
    to_terminal,
)
from retold.selection import select
from retold.version import __version__
from retold.weights.judge import SupportModel

__all__ = [
    "Accepted",
    "ArchiveError",
    "Baseline",
    "Block",
    "BlockKind",
    "Carrier",
    "CarrierKind",
    "ClauseCheck",
    "DiffOp",
    "Document",
    "Evidence",
    "EvidenceKind",
    "FetchError",
    "Finding",
    "FindingKind",
    "Force",
    "Found",
    "InputError",
    "Match",
    "Omission",
    "Passage",
    "Quiet",
    "Quote",
    "QuoteCheck",
    "QuoteKind",
    "ReadError",
    "Report",
    "RetoldError",
    "Selection",
    "SentenceCheck",
    "Severity",
    "Span",
    "Speaker",
    "Standing",
    "Statement",
    "StatementKind",
    "Stored",
    "SupportCheck",
    "SupportModel",
    "UsageError",
    "Verdict",
    "__version__",
    "check",
    "find",
    "from_text",
    "read",
    "read_all",
    "read_baseline",
    "select",
    "statements",
    "statements_to_json",
    "statements_to_terminal",
    "support",
    "to_html",
    "to_json",
    "to_terminal",
]
