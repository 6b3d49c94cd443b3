from dataclasses import replace

import pytest
from eval_samples import LABELS, LEFT_OUT, SOURCE, make_report

from retold.model import Omission, Passage
from scoring import omissions
from scoring.pairs import Pair
from scoring.shares import Outcome, Share, place

KEY = "p#omission0"


def pair(*texts):
    found = [Omission(Passage("source", place(SOURCE, t), t), 0.5, "A message.") for t in texts]
    return Pair("p", LABELS, replace(make_report(), omissions=tuple(found)))


@pytest.mark.parametrize(
    "texts, given",
    [
        ([], None),
        ([LEFT_OUT], "listed"),
        (["else"], "listed"),  # a part of it
        (["too long.” Nobody"], "listed"),  # over its edge
        (["Ada Korr"], None),
        (["Ada Korr", LEFT_OUT], "listed"),
        (["Ada Korr"] * 9 + [LEFT_OUT], "listed"),
        (["Ada Korr"] * 10 + [LEFT_OUT], None),  # only the first ten count
    ],
)
def test_recall(texts, given):
    score = omissions.score([pair(*texts)])
    assert score.items == {KEY: Outcome("listed", given)}
    assert score.shares == {"omission_recall_at_10": Share(given is not None, 1)}
    shown = (f"{KEY}: left out, not listed", f"    source:  {LEFT_OUT}")
    assert score.wrong == (() if given else shown)


def test_several_pairs():
    score = omissions.score([pair(LEFT_OUT), replace(pair(), name="q")])
    assert score.shares == {"omission_recall_at_10": Share(1, 2)}
    assert set(score.items) == {KEY, "q#omission0"}


def test_none_labelled():
    score = omissions.score([Pair("p", LABELS | {"omissions": []}, make_report())])
    assert score.shares == {"omission_recall_at_10": Share(0, 0)}
    assert score.items == {}
    assert score.wrong == ()
