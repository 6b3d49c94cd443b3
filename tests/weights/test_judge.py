"""The support model: what goes in, what comes out, and that it is the file of its card."""

import hashlib
import pathlib
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.weights import judge as module
from retold.weights.judge import CLAIM, LONGEST, Match, SupportModel, inputs, judge, matches
from retold.weights.wordpiece import placed, wordpieces

FOLDER = pathlib.Path(module.__file__).parent
CARD = (FOLDER / "SUPPORT.md").read_text(encoding="utf-8")
SOURCE = (
    "Mayor Ada Korr said on Monday that the old pier would close in May. Repairs cost 4 million."
)


@pytest.mark.parametrize("name", [module.MODEL, "calibration.json"])
def test_the_card_states_what_is_shipped(name):
    data = (FOLDER / name).read_bytes()
    assert f"| `{name}` | {len(data):,} | `{hashlib.sha256(data).hexdigest()}` |" in CARD


def test_the_named_version_is_the_shipped_file():
    data = (FOLDER / module.MODEL).read_bytes()
    assert hashlib.sha256(data).hexdigest() == module.SHA256


def test_the_card_tells_what_it_was_trained_on():
    claims = FOLDER.parents[2] / "training" / "claims"
    rows = [
        line for path in claims.glob("*.jsonl") for line in path.read_text("utf-8").splitlines()
    ]
    (said,) = re.findall(r"([\d,]+) invented passages", CARD)
    assert int(said.replace(",", "")) == len(rows)


def test_inputs():
    ids, sides, matching, told = inputs("The pier closes.", "The old pier.")
    assert ids == [101, *told.pieces, 102, *placed("The old pier.").pieces, 102]
    assert sides == [0] * 6 + [1] * 5
    # [CLS] the pier closes . [SEP] the old pier . [SEP]
    assert matching == [0, 2, 2, 1, 2, 0, 2, 1, 2, 2, 0]


@pytest.mark.parametrize(
    ("claim", "premise", "mine", "theirs"),
    [
        # form: 4, same: 5, opposite: 6, akin: 7
        ("prices opened", "prices opening", [2, 4], [2, 4]),
        ("profits fell", "profits rose", [2, 6], [2, 6]),
        ("they purchased milk", "they buy cheese", [2, 5, 7], [2, 5, 7]),
        ("profits fell", "profits rose and dropped", [2, 5], [2, 6, 1, 5]),
        ("sales rose and fell", "sales rose", [3, 3, 1, 1], [3, 3]),  # "rose" is there, too
        ("the minister left", "a boat", [1, 1, 1], [1, 1]),
        ("", "profits rose", [], [1, 1]),
        ("profits rose", "", [1, 1], []),
    ],
)
def test_words_match_by_form_and_meaning(claim, premise, mine, theirs):
    _, sides, matching, told = inputs(claim, premise)
    start = 2 + len(told.pieces)
    assert matching[1 : start - 1] == mine
    assert matching[start:-1] == theirs
    assert sides[start] == 1


def test_all_pieces_of_a_word_match_as_it_does():
    _, _, matching, told = inputs("rezoning", "rezoned")
    assert len(told.pieces) > 1
    assert len(set(matching[1 : 1 + len(told.pieces)])) == 1


@pytest.mark.parametrize(
    ("pieces", "other", "expected"),
    [
        ([], [], []),
        ([5], [], [1]),
        ([5, 6], [6, 5], [2, 2]),
        ([5, 6], [4, 5, 6], [3, 3]),
        ([5, 6, 7], [5, 6, 9, 7], [3, 3, 2]),
    ],
)
def test_matches(pieces, other, expected):
    assert matches(pieces, other) == expected


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=600), st.text(max_size=1500))
def test_any_pair_fits(claim, premise):
    ids, sides, matching, told = inputs(claim, premise)
    assert len(ids) == len(sides) == len(matching) <= LONGEST
    assert len(told.pieces) <= CLAIM
    assert set(matching) <= set(Match)


def test_shares_and_words():
    claim = "The old pier will close in May."
    reading = judge(claim, SOURCE, SupportModel())
    shares = [reading.supported, reading.contradicted, reading.absent]
    assert sum(shares) == pytest.approx(1)
    assert all(0 <= share <= 1 for share in (*shares, *reading.wrong))
    assert [w.of(claim) for w in reading.words] == [
        "The",
        "old",
        "pier",
        "will",
        "close",
        "in",
        "May",
        ".",
    ]


def test_a_pair_gets_the_same_after_others_with_one_thread_and_two():
    claims = ["The pier closes.", "Repairs cost 9 million.", "No."]
    together = [judge(claim, SOURCE, SupportModel(threads=2)) for claim in claims]
    for claim, reading in zip(claims, together, strict=True):
        judge.cache_clear()
        assert judge(claim, SOURCE, SupportModel(threads=1)) == reading


# What it has to tell apart whatever else it gets wrong.
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Repairs cost 4 million.", "Repairs cost 9 million."),
        ("The pier would close in May.", "The pier would not close in May."),
        ("The pier would close in May, the mayor said.", "The pier would close in March, the mayor said."),
        ("Ada Korr said the pier would close.", "Ada Korr said the pier would close and the museum burned down."),
    ],
)  # fmt: skip
def test_the_right_claim_is_likelier(right, wrong):
    a, b = (judge(claim, SOURCE, SupportModel()) for claim in (right, wrong))
    assert a.supported > b.supported


def test_nothing_asked_nothing_loaded():
    code = (
        "import sys, retold\n"
        "retold.check(retold.from_text('Ada left.', id='a'), [retold.from_text('Ada left.', id='b')], model=None)\n"
        "assert 'onnxruntime' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_model_of_another_kind():
    other = str(FOLDER / "minilm-l6-int8.onnx")
    with pytest.raises(retold.ReadError, match="takes or gives something else"):
        judge("It closes.", SOURCE, SupportModel(other))


def test_more_threads_than_cores_are_no_harm():
    many = judge("It closes.", SOURCE, SupportModel(threads=10**12))
    assert many == judge("It closes.", SOURCE, SupportModel(threads=1))


def test_an_empty_name_is_no_model():
    with pytest.raises(retold.ReadError, match="cannot be read"):
        judge("It closes.", SOURCE, SupportModel(""))


def test_a_model_that_is_not_there(tmp_path):
    missing = str(tmp_path / "no.onnx")
    with pytest.raises(retold.ReadError, match=re.escape(missing)):
        judge("The pier closes.", "It rained.", SupportModel(missing))
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"no model")
    with pytest.raises(retold.ReadError, match="no model that onnxruntime can run"):
        judge("The pier closes.", "It rained.", SupportModel(str(broken)))


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200))
def test_placed_pieces_are_those_of_the_text(text):
    found = placed(text)
    assert len(found.pieces) == len(found.starts) == len(found.ends)
    assert all(0 <= s < e <= len(text) for s, e in zip(found.starts, found.ends, strict=True))
    assert list(found.starts) == sorted(found.starts)
    if text.isascii():
        assert list(found.pieces)[:120] == wordpieces(text)[1:-1][:120]
