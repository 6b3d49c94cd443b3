from dataclasses import replace

import pytest
from eval_samples import FIRST, LABELS, PERFECT, SECOND, STORY, make_check, make_report
from hypothesis import given
from hypothesis import strategies as st

from retold.model import Span
from scoring import quotes
from scoring.names import same_speaker
from scoring.pairs import Pair
from scoring.shares import Outcome, Share


def score(*checks):
    return quotes.score_pair("p", LABELS, make_report(*checks))


# Matching: a label at 10..20, and the quotes that were reported.


@pytest.mark.parametrize(
    "reported, expected",
    [
        ([], None),
        ([(10, 20)], 0),
        ([(10, 15)], 0),  # half of the label is enough
        ([(10, 14)], None),
        ([(15, 40)], 0),  # half of the label, however long the quote
        ([(16, 40)], None),
        ([(0, 10), (20, 30)], None),  # beside it
        ([(0, 40), (9, 20)], 1),  # the closer fit
        ([(10, 18), (10, 20), (10, 20)], 1),  # of equals the first
        ([(10, 10)], None),
        ([(10, 15), (0, 100)], 0),
        ([(10, 14), (0, 100)], None),  # the best fit decides, even if it is too small
    ],
)
def test_best_match(reported, expected):
    checks = [make_check(Span(*span)) for span in reported]
    found = quotes.best_match(Span(10, 20), checks)
    assert found is (None if expected is None else checks[expected])


# Speakers


@pytest.mark.parametrize(
    "reported, label",
    [
        ("Ada Korr", "Ada Korr"),
        ("Ada Korr", "Ada Korr (she)"),
        ("Korr", "Mayor Ada Korr (she)"),
        ("Mayor Ada Korr", "Ms. Korr"),
        ("Foreign Minister Hulan", "Batyr Hulan"),
        ("court spokeswoman Fenna Aldewereld", "Fenna Aldewereld"),
        ("Fenna Aldewereld, court spokeswoman", "Fenna Aldewereld"),
        ("President Oren Valdek of Karvia", "President Oren Valdek of Karvia"),
        ("A. Korr", "Ada Korr"),
        ("John Korr Jr.", "John Korr"),
        ("Altan Sükh", "Altan Sukh"),
        ("Gareth O’Shea", "Gareth O'Shea"),
        ("Aunty Merle Councillor", "Merle Councillor"),
        ("The Stonechat Trust", "the Stonechat Trust"),
        ("Hallam & Pryce", "supermarket group Hallam & Pryce"),
        ("observers", "observers from the Organisation of Island States"),
        ("a spokesman for the Civil Guard", "a Civil Guard spokesman"),
        ("Rede Norte", "the grid operator, Rede Norte"),
        ("the trust's board", "the board"),
        ("officers", "officers (they)"),
    ],
)
def test_same_speaker(reported, label):
    assert same_speaker(reported, label)
    assert same_speaker(label, reported)


@pytest.mark.parametrize(
    "reported, label",
    [
        ("Ada Korr", "Ada Horr"),
        ("Justice Marguerite Pothier", "Eileen Pothier (she)"),
        ("B. Korr", "Ada Korr"),
        ("the Harbour Trust", "the Stonechat Trust"),
        ("she", "Ada Korr (she)"),
        ("the agency", "the report"),
        ("", "Ada Korr"),
        ("", ""),
        ("the", "the"),
    ],
)
def test_other_speaker(reported, label):
    assert not same_speaker(reported, label)
    assert not same_speaker(label, reported)


@given(st.text(max_size=40), st.text(max_size=40))
def test_speakers_compare_alike_both_ways(one, other):
    assert same_speaker(one, other) == same_speaker(other, one)


# Items and metrics


def test_a_perfect_report():
    items = score(*PERFECT)
    assert [item.key for item in items] == ["p#0", "p#1"]
    assert all(item.right for item in items)
    assert {name: share.value for name, share in quotes.metrics(items).items()} == {
        "quote_found": 1,
        "quote_verdict_accuracy": 1,
        "bad_quote_recall": 1,
        "good_quote_false_alarm": 0,
        "quote_source_overlap": 1,
        "quote_speaker_accuracy": 1,
        "meaning_changed_accuracy": 1,
    }


@pytest.mark.parametrize(
    "checks, metric, hits, total",
    [
        ((), "quote_found", 0, 2),
        ((), "quote_verdict_accuracy", 0, 2),
        ((), "bad_quote_recall", 0, 1),
        ((), "good_quote_false_alarm", 0, 1),
        ((), "quote_source_overlap", 0, 2),
        ((), "quote_speaker_accuracy", 0, 2),
        ((), "meaning_changed_accuracy", 0, 0),
        (PERFECT[1:], "quote_found", 1, 2),
        # Another bad verdict is caught, but not accurate, and its meaning is not asked for.
        ((make_check(FIRST, "invented", meaning_changed=True),), "bad_quote_recall", 1, 1),
        ((make_check(FIRST, "invented"),), "quote_verdict_accuracy", 0, 2),
        ((make_check(FIRST, "invented"),), "meaning_changed_accuracy", 0, 0),
        ((make_check(FIRST, "trimmed"),), "bad_quote_recall", 0, 1),
        ((make_check(SECOND, "invented"),), "good_quote_false_alarm", 1, 1),
        ((make_check(SECOND, "trimmed"),), "good_quote_false_alarm", 0, 1),
        ((make_check(SECOND),), "quote_source_overlap", 0, 2),
        ((make_check(SECOND, source="took"),), "quote_source_overlap", 1, 2),
        ((make_check(SECOND, source="Nobody"),), "quote_source_overlap", 0, 2),
        ((make_check(SECOND, source="Nobody", also=["long"]),), "quote_source_overlap", 1, 2),
        ((make_check(SECOND, source="took", document="x"),), "quote_source_overlap", 0, 2),
        ((make_check(SECOND, speaker="Korr"),), "quote_speaker_accuracy", 1, 2),
        ((make_check(SECOND, speaker="Bea Korr"),), "quote_speaker_accuracy", 0, 2),
        ((make_check(SECOND),), "quote_speaker_accuracy", 0, 2),
        ((make_check(SECOND, meaning_changed=False),), "meaning_changed_accuracy", 1, 1),
        ((make_check(SECOND, meaning_changed=True),), "meaning_changed_accuracy", 0, 1),
        ((make_check(SECOND, meaning_changed=None),), "meaning_changed_accuracy", 0, 1),
    ],
)
def test_metrics(checks, metric, hits, total):
    assert quotes.metrics(score(*checks))[metric] == Share(hits, total)


def test_labels_that_do_not_ask_do_not_count():
    bare = {"retelling": STORY, "quotes": [{"r": FIRST, "verdict": "invented", "s": None}]}
    items = quotes.score_pair("p", bare, make_report(make_check(FIRST, "invented")))
    shares = quotes.metrics(items)
    assert items[0].right
    for metric in ("quote_source_overlap", "quote_speaker_accuracy", "meaning_changed_accuracy"):
        assert shares[metric] == Share(0, 0)
        assert shares[metric].value is None


@pytest.mark.parametrize(
    "check, expected",
    [
        (make_check(SECOND, "trimmed"), ["p#1: label verbatim, given trimmed, another place in the source, speaker None for 'Ada Korr (she)'", f"    quote:   {SECOND}", f"    source:  {SECOND}", "    message: A message."]),
        (replace(PERFECT[1], meaning_changed=None), ["p#1: label verbatim, given verbatim, meaning_changed None", f"    quote:   {SECOND}", f"    source:  {SECOND}", "    message: A message."]),
        (PERFECT[0], ["p#1: label verbatim, given not found", f"    quote:   {SECOND}", f"    source:  {SECOND}"]),
    ],
)  # fmt: skip
def test_describe(check, expected):
    item = score(check)[1]
    assert not item.right
    assert quotes.describe(item) == expected


def test_score():
    pair = Pair("p", LABELS, make_report(PERFECT[0], make_check(SECOND, "trimmed")))
    score = quotes.score([pair])
    assert score.items == {
        "p#0": Outcome("altered", "altered"),
        "p#1": Outcome("verbatim", "trimmed"),
    }
    assert score.shares["quote_verdict_accuracy"] == Share(1, 2)
    assert score.wrong == tuple(quotes.describe(quotes.score_pair("p", LABELS, pair.report)[1]))
