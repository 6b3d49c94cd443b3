"""Bytes to Document: the only package that knows formats, encodings and the network.

Three verbs: :func:`read` and :func:`read_all` for files, standard input and addresses, and
:func:`from_text` for a text that is already in memory. Whatever is slow to import (the HTML
extractor, the HTTP client, the guessing of encodings) is imported when it is first needed.
"""

from retold.reading.build import from_text
try:
    from retold.reading.load import read, read_all
except ImportError: pass

__all__ = ["from_text", "read", "read_all"]
