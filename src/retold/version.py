"""The version of the package, and what a report names as its makers."""

from importlib.metadata import version

__version__ = version("retold")
VERSIONS: tuple[tuple[str, str], ...] = (("retold", __version__),)
