"""The public names are a promise: a change to them has to be meant."""

import inspect
import types

import pytest

import retold

PUBLIC = [
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
DOCUMENTED = [name for name in PUBLIC if name != "__version__"]


def test_the_list_is_the_promised_one():
    assert retold.__all__ == PUBLIC


def test_nothing_public_is_left_out_of_the_list():
    found = {
        name
        for name, value in vars(retold).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }
    assert found - {"annotations"} == set(DOCUMENTED)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_each_is_documented(name):
    doc = inspect.getdoc(getattr(retold, name)) or ""
    # Dataclasses without a docstring get their signature as one, enums a stock sentence.
    assert doc
    assert not doc.startswith((f"{name}(", "An enumeration", "Enum where"))


@pytest.mark.parametrize(
    "verb",
    [
        retold.check, retold.find, retold.from_text, retold.read, retold.read_all, retold.read_baseline,
        retold.select, retold.statements, retold.statements_to_json, retold.statements_to_terminal, retold.to_html, retold.to_json,
        retold.to_terminal,
    ],
)  # fmt: skip
def test_verbs_are_typed_and_document_their_arguments(verb):
    signature = inspect.signature(verb)
    assert signature.return_annotation is not inspect.Signature.empty
    for parameter in signature.parameters.values():
        assert parameter.annotation is not inspect.Parameter.empty
        if parameter.name != "stdin":
            assert f"{parameter.name}:" in inspect.getdoc(verb) or parameter.name == "where"


def test_values_are_frozen_and_slotted():
    for name in DOCUMENTED:
        value = getattr(retold, name)
        if hasattr(value, "__dataclass_fields__"):
            assert value.__dataclass_params__.frozen, name
            assert "__slots__" in vars(value), name


def test_every_error_is_a_retold_error():
    for name in DOCUMENTED:
        if name.endswith("Error"):
            assert issubclass(getattr(retold, name), retold.RetoldError)
