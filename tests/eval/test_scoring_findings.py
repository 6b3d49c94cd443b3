import pytest
from eval_samples import make_check, make_finding, make_report

from retold.model import FindingKind
from scoring import findings
from scoring.pairs import Pair
from scoring.shares import Outcome, Share

STORY = (
    "The pier is unsafe. Divers warned of it. “It will be shut,” the mayor said. "
    "It opened in 1902. Visitors love it."
)
FIRST, SECOND, QUOTE, CLEAN, LAST = (
    "The pier is unsafe",
    "Divers warned of it",
    "It will be shut",
    "It opened in 1902.",
    "Visitors love it",
)
LABELS = {
    "retelling": STORY,
    "quotes": [{"r": QUOTE, "verdict": "altered"}],
    "issues": [
        {"type": "attribution_dropped", "r": FIRST, "s": "A diver said"},
        {"type": "overgeneralised", "r": SECOND, "s": "A diver warned"},
        {"type": "figure", "r": "the mayor", "s": None},
    ],
    "faithful": [CLEAN],
}


def pair(*found, checks=()):
    made = [make_finding(*one, story=STORY) for one in found]
    return Pair("p", LABELS, make_report(*checks, findings=made, story=STORY))


@pytest.mark.parametrize(
    "found, given, hits",
    [
        ([], (None, None, None), (0, 0, 0)),
        ([(FIRST, "attribution_dropped")], ("attribution_dropped", None, None), (1, 0, 0)),
        ([("pier", "attribution_dropped", "high")], ("attribution_dropped", None, None), (1, 0, 0)),
        ([(FIRST, "attribution_dropped", "low")], (None, None, None), (0, 0, 0)),
        ([(FIRST, "carrier_dropped")], ("carrier_dropped", None, None), (0, 0, 0)),  # wrong kind
        (
            [(FIRST, "name"), (FIRST, "carrier_dropped")],
            ("carrier_dropped, name", None, None),
            (0, 0, 0),
        ),
        (
            [(FIRST, "name"), (FIRST, "attribution_dropped")],
            ("attribution_dropped", None, None),
            (1, 0, 0),
        ),
        ([(CLEAN, "attribution_dropped")], (None, None, None), (0, 0, 0)),  # the wrong place
        ([(SECOND, "attribution_dropped")], (None, "attribution_dropped", None), (0, 0, 0)),
        ([(SECOND, "overgeneralised")], (None, "overgeneralised", None), (0, 1, 0)),
        (
            [("unsafe. Divers", "overgeneralised")],  # over both
            ("overgeneralised", "overgeneralised", None),
            (0, 1, 0),
        ),
        ([("mayor", "figure")], (None, None, "figure"), (0, 0, 1)),
        ([("mayor", "date")], (None, None, "date"), (0, 0, 0)),
        (
            [(FIRST, "attribution_dropped"), (SECOND, "overgeneralised"), ("mayor", "figure")],
            ("attribution_dropped", "overgeneralised", "figure"),
            (1, 1, 1),
        ),
    ],
)
def test_recall(found, given, hits):
    score = findings.recall([pair(*found)])
    first, second, third = given
    assert score.items == {
        "p#issue0": Outcome("attribution_dropped", first),
        "p#issue1": Outcome("overgeneralised", second),
        "p#issue2": Outcome("figure", third),
    }
    attribution, over, figure = hits
    assert score.shares == {  # none for a kind that no label has
        "attribution_dropped_recall": Share(attribution, 1),
        "overgeneralised_recall": Share(over, 1),
        "figure_recall": Share(figure, 1),
        "issue_recall": Share(sum(hits), 3),
    }
    assert len(score.wrong) == 3 * (3 - sum(hits))


def test_recall_counts_every_kind_that_is_labelled():
    issues = [{"type": kind.value, "r": FIRST, "s": None} for kind in FindingKind]
    made = [make_finding(FIRST, kind.value, story=STORY) for kind in FindingKind]
    labels = LABELS | {"issues": issues}
    for report, hits in (
        (make_report(story=STORY), 0),
        (make_report(findings=made, story=STORY), 1),
    ):
        score = findings.recall([Pair("p", labels, report)])
        assert list(score.shares.items()) == [
            *((f"{kind}_recall", Share(hits, 1)) for kind in FindingKind),
            ("issue_recall", Share(hits * len(FindingKind), len(FindingKind))),
        ]


def test_recall_without_issues():
    score = findings.recall([Pair("p", LABELS | {"issues": []}, make_report(story=STORY))])
    assert score.shares == {"issue_recall": Share(0, 0)}
    assert score.items == {}


@pytest.mark.parametrize(
    "found, hits, total",
    [
        ([], 0, 0),
        ([(FIRST, "attribution_dropped")], 1, 1),
        ([(FIRST, "name")], 1, 1),  # whatever the kind
        ([("mayor", "intensified")], 1, 1),  # an issue of another kind
        ([("shut", "name")], 1, 1),  # a quote labelled bad
        ([(LAST, "name")], 0, 1),
        ([(LAST, "name", "low"), (LAST, "name", "none")], 0, 0),
        ([(FIRST, "name"), (CLEAN, "name"), (LAST, "name", "high")], 1, 3),
    ],
)
def test_precision(found, hits, total):
    score = findings.precision([pair(*found)])
    assert score.shares == {"finding_precision": Share(hits, total)}
    assert score.items == {}
    assert len(score.wrong) == 3 * (total - hits)


@pytest.mark.parametrize(
    "found, checks, given",
    [
        ([], [], "clean"),
        ([(FIRST, "name"), (LAST, "name")], [(QUOTE, "invented")], "clean"),
        ([("1902", "name")], [], "name"),
        ([("1902", "name", "low")], [], "clean"),
        ([("1902. Visitors", "name")], [], "name"),
        ([], [("opened", "altered")], "altered"),
        ([], [("opened", "trimmed")], "clean"),
        ([("It opened", "name"), ("1902", "name")], [("opened", "invented")], "invented, name"),
    ],
)
def test_alarms(found, checks, given):
    made = [make_check(*one, story=STORY) for one in checks]
    score = findings.alarms([pair(*found, checks=made)])
    assert score.items == {"p#clean0": Outcome("clean", given)}
    assert score.shares == {"clean_sentence_false_alarm": Share(int(given != "clean"), 1)}
    assert len(score.wrong) == 2 * (given != "clean")


def test_score_shows_what_is_wrong():
    score = findings.score([pair((SECOND, "name"), ("1902", "carrier_dropped"))])
    assert list(score.shares) == [
        "figure_recall",
        "attribution_dropped_recall",
        "overgeneralised_recall",
        "issue_recall",
        "finding_precision",
        "clean_sentence_false_alarm",
    ]
    assert score.wrong == (
        "p#issue0: label attribution_dropped, given not found",
        f"    story:   {FIRST}",
        "    source:  A diver said",
        "p#issue1: label overgeneralised, given name",
        f"    story:   {SECOND}",
        "    source:  A diver warned",
        "p#issue2: label figure, given not found",
        "    story:   the mayor",
        "    source:  None",
        "p: no label, given carrier_dropped",
        "    story:   1902",
        "    message: A message.",
        "p#clean0: label clean, given carrier_dropped",
        f"    story:   {CLEAN}",
    )
