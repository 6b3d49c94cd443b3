"""The exception tree.

::

    RetoldError                    everything this package raises on purpose
    ├── InputError                 a story or a source that cannot be used
    │   ├── ReadError              a file that cannot be read or holds no text
    │   ├── FetchError             an address that cannot or must not be fetched
    │   └── ArchiveError           an archive that cannot be used
    └── UsageError                 a call that makes no sense (no source, say)

Each message names the input, the place in it where there is one, and the remedy.
The command line prints it and exits with status 2.
"""


class RetoldError(Exception):
    """Base of every error raised on purpose; ``str(error)`` is fit to be shown to a user."""


class InputError(RetoldError):
    """A story or a source cannot be used.

    Args:
        where: the file name or address, as the caller gave it.
        problem: what is wrong, with the place (line, byte) where there is one.
        remedy: what the user can do about it.
    """

    def __init__(self, where: str, problem: str, remedy: str) -> None:
        super().__init__(f"{where}: {problem}. {remedy}")
        self.where = where
        self.problem = problem
        self.remedy = remedy


class ReadError(InputError):
    """A file cannot be read, is not text, is too large, or holds no article."""


class FetchError(InputError):
    """An address cannot be fetched, or is refused (private network, robots, limits)."""


class ArchiveError(InputError):
    """An archive is missing, damaged, in use by another writer, or of another version."""


class UsageError(RetoldError):
    """The call itself makes no sense, whatever the input holds."""
