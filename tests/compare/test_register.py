"""Are two speakers the same? From what the two texts say of them."""

import pytest

import retold
from retold.annotate import annotate
from retold.compare.speakers import Register

STORY = """Radomir Kesh, the president, spoke on Monday. Agriculture minister Declan Furey was there.

A Civil Guard spokesman came too, and so did Otto Grieb, chief executive of Halden Stone.
"""
SOURCE = """President Radomir Kesh met Mr Furey. The grid operator, Rede Norte, sent nobody.

Anna Sokol, a spokeswoman for Halden Stone, waited outside with Teddy Ruark, a Delacroix spokesman.
Simone Delacroix ran against Ray Marchetti. The Northern Ferries Authority was absent.
"""

ROWS = [
    # the story's speaker, the source's speaker, the same?
    ("Radomir Kesh", "Kesh", True),
    ("Kesh", "President Radomir Kesh", True),
    ("the president", "Radomir Kesh", True),
    ("Radomir Kesh", "Declan Furey", False),
    ("Ludmila Kesh", "Radomir Kesh", None),
    ("Bill Ford", "William Ford", True),
    ("Kim Jong Un", "Kim Jong-un", True),
    ("Moscow", "Radomir Kesh", None),
    ("R. Kesh", "Radomir Kesh", True),
    ("Declan Furry", "Declan Furey", True),
    ("NFA", "Northern Ferries Authority", True),
    ("the agency", "Declan Furey", False),
    ("the ministry", "Declan Furey", None),
    ("the company", "Otto Grieb", None),
    ("Halden Stone", "Anna Sokol", True),
    ("Civil Guard spokesman", "Rede Norte", False),
    ("Marchetti's campaign", "Teddy Ruark", False),
    ("the woman next door", "Radomir Kesh", None),
    ("Ána Sokol", "Ana Sokol", True),
]


def speaker(name):
    return retold.Speaker(None, name, name.removeprefix("the "))


@pytest.mark.parametrize(("story", "source", "same"), ROWS)
def test_same(story, source, same):
    texts = [annotate(retold.from_text(t)) for t in (STORY, SOURCE)]
    register = Register(texts)
    assert register.same(speaker(story), speaker(source)) is same


def test_nobody_cannot_be_compared():
    register = Register([])
    assert register.same(None, speaker("Kesh")) is None
