"""How a statement reached the text: tables of a text and the chain of its last statement."""

import re

import pytest
from cases_chains import CASES, FRAMES, KNOWN

import retold

LEAD = re.compile(r"^(?:(?:in|on|at|by|to|of|with|through|during|the|a|an) )+", re.IGNORECASE)


def known(rows):
    """The rows of a table as parameters; what is known to fail has to fail."""
    for name, *row in rows:
        marks = [pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else []
        yield pytest.param(*row, id=name, marks=marks)


def plain(words):
    """Without a preposition and article before it."""
    return words and LEAD.sub("", words)


def shown(carrier, text):
    """A carrier as a row of the table has it."""
    kind = "+" * carrier.carried + "*" * carrier.machine + carrier.kind.value
    return kind, plain(carrier.span.of(text)), plain(carrier.name)


def last(text):
    return retold.statements(retold.from_text(text))[-1]


@pytest.mark.parametrize(("text", "carriers"), list(known(CASES)))
def test_carriers_nearest_to_the_speaker_first(text, carriers):
    found = [shown(carrier, text) for carrier in last(text).via]
    assert found == [(kind, plain(words), plain(name)) for kind, words, name in carriers]


@pytest.mark.parametrize(("text", "attribute", "words"), list(known(FRAMES)))
def test_what_else_the_frame_tells(text, attribute, words):
    span = getattr(last(text), attribute)
    assert (span and span.of(text)) == words


def test_every_kind_of_carrier_stands_in_the_table():
    kinds = {kind.strip("+*") for _, _, carriers in CASES for kind, _, _ in carriers}
    assert kinds == {kind.value for kind in retold.CarrierKind}


def test_a_carrier_stands_where_it_is_told_even_if_it_is_carried_on():
    text = (
        "At a press conference, Tilda Rask said the ferry would stop. She said the crew would stay."
    )
    first, second = retold.statements(retold.from_text(text))
    assert [carrier.carried for carrier in (*first.via, *second.via)] == [False, True]
    assert first.via[0].span == second.via[0].span
