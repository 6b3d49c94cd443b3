import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
from eval_samples import LABELS, LEFT_OUT, PERFECT, SOURCE, STORY
from hypothesis import given
from hypothesis import strategies as st

import gate
from retold.model import (
    CarrierKind,
    Document,
    Omission,
    Passage,
    Report,
    Span,
    StatementKind,
    Verdict,
)
from scoring import findings, omissions, pairs, quotes, statements
from scoring import floors as rules
from scoring.shares import Outcome, Score, Share, merged, place

EVAL = gate.HERE

# The update rule


def floors(metrics=None, items=None, digest="d" * 64):
    return rules.Floors(digest, metrics or {}, items or {})


@pytest.mark.parametrize(
    "metric, value, floor, worse",
    [
        ("quote_found", 0.9, 0.9, False),
        ("quote_found", 0.91, 0.9, False),
        ("quote_found", 0.89, 0.9, True),
        ("good_quote_false_alarm", 0.1, 0.1, False),
        ("good_quote_false_alarm", 0.09, 0.1, False),
        ("good_quote_false_alarm", 0.11, 0.1, True),
        ("quote_found", None, 0.9, True),
        ("good_quote_false_alarm", None, 0.1, True),
        ("quote_found", 0.1, None, False),
        ("quote_found", None, None, False),
        ("no_longer_counted", None, 0.5, True),
    ],
)
def test_is_worse(metric, value, floor, worse):
    assert rules.is_worse(metric, value, floor) is worse


@pytest.mark.parametrize("metric, better, worse", [
    ("quote_found", 0.9, 0.8),
    ("good_quote_false_alarm", 0.1, 0.2),
])  # fmt: skip
@pytest.mark.parametrize("new_data", [False, True])
def test_update(metric, better, worse, new_data):
    high, low = floors({metric: better}), floors({metric: worse})
    assert rules.updated(high, None, new_data=new_data) is high
    assert rules.updated(high, low, new_data=new_data) is high
    same = floors({metric: better}, {"p#0": "verbatim"})
    assert rules.updated(same, high, new_data=new_data) is same
    with pytest.raises(rules.RefusedError) as refused:
        rules.updated(low, high, new_data=new_data)
    assert str(refused.value) == f"{metric} is {worse:.4f}, worse than its floor {better:.4f}"


def test_update_names_every_metric_that_fell():
    old = floors({"quote_found": 0.9, "bad_quote_recall": 0.5, "good_quote_false_alarm": 0.1})
    new = floors({"quote_found": 0.8, "bad_quote_recall": 0.6, "good_quote_false_alarm": 0.2})
    with pytest.raises(rules.RefusedError, match=r"^quote_found .*; good_quote_false_alarm [^;]*$"):
        rules.updated(new, old, new_data=False)


def test_new_data_must_be_meant_and_start_anew():
    old, new = floors({"quote_found": 0.9}), floors({"quote_found": 0.8}, digest="e" * 64)
    with pytest.raises(rules.RefusedError, match="--new-data"):
        rules.updated(new, old, new_data=False)
    assert rules.updated(new, old, new_data=True) is new


METRICS = (
    quotes.score([]).shares
    | findings.score([]).shares
    | omissions.score([]).shares
    | statements.score([]).shares
)
VALUE = st.none() | st.floats(0, 1).map(lambda value: round(value, 4))
VALUES = st.fixed_dictionaries(dict.fromkeys(METRICS, VALUE))


@given(st.lists(VALUES, min_size=1, max_size=8), st.booleans())
def test_floors_never_get_worse(runs, new_data):
    held = None
    for values in runs:
        before = held
        try:
            held = rules.updated(floors(values), held, new_data=new_data)
        except rules.RefusedError:
            continue
        for metric in METRICS:
            floor = before and before.metrics[metric]
            if floor is not None:
                now = held.metrics[metric]
                assert now is not None
                assert now <= floor if metric.endswith("_false_alarm") else now >= floor


@given(VALUES, VALUES)
def test_what_an_update_accepts_opens_the_gate(old, new):
    try:
        held = rules.updated(floors(new), floors(old), new_data=False)
    except rules.RefusedError:
        assert rules.complaints(floors(new), floors(old))
    else:
        assert rules.complaints(floors(new), floors(old)) == []
        assert rules.complaints(floors(new), held) == []


@pytest.mark.parametrize(
    "now, held, expected",
    [
        (floors({"quote_found": 0.9}), None, ["no floors yet"]),
        (floors({"quote_found": 0.9}), floors({"quote_found": 0.9}), []),
        (floors({"quote_found": 0.8}), floors({"quote_found": 0.9}), ["quote_found is 0.8000, worse than its floor 0.9000"]),
        (floors({"good_quote_false_alarm": 0.2}), floors({"good_quote_false_alarm": 0.1}), ["good_quote_false_alarm is 0.2000"]),
        (floors({"quote_found": 0.9}), floors(), ["quote_found has no floor"]),
        (floors(), floors({"quote_found": 0.9}), ["quote_found is none"]),
        (floors({"quote_found": 0.8}), floors({"quote_found": 0.9}, digest="e"), ["--update --new-data", "quote_found is"]),
    ],
)  # fmt: skip
def test_complaints(now, held, expected):
    found = rules.complaints(now, held)
    assert len(found) == len(expected)
    assert all(part in sentence for part, sentence in zip(expected, found, strict=True))


# Items gained and lost


@pytest.mark.parametrize(
    "label, was, given, expected",
    [
        ("trimmed", "altered", "trimmed", ["gained p#0: trimmed (was altered)"]),
        ("trimmed", None, "trimmed", ["gained p#0: trimmed (was not found)"]),
        ("trimmed", "trimmed", "altered", ["lost p#0: altered (was trimmed)"]),
        ("trimmed", "trimmed", None, ["lost p#0: not found (was trimmed)"]),
        ("trimmed", "trimmed", "trimmed", []),
        ("trimmed", "altered", "invented", []),
        ("trimmed", None, None, []),
    ],
)
def test_changes(label, was, given, expected):
    assert rules.changes({"p#0": Outcome(label, given)}, floors(items={"p#0": was})) == expected


def test_changes_with_new_data():
    now = dict.fromkeys(["p#1", "q#0"], Outcome("verbatim", "verbatim"))
    held = floors(items={"p#0": "altered", "p#1": "trimmed", "o#0": None})
    assert rules.changes(now, held) == [
        "gone o#0 (was not found)",
        "gone p#0 (was altered)",
        "gained p#1: verbatim (was trimmed)",
    ]
    assert rules.changes(now, None) == []


# Digest and file


def write(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "files, same",
    [
        ({"a/x.txt": "one", "b/y.txt": "two"}, True),
        ({"b/y.txt": "two", "a/x.txt": "one"}, True),
        ({"a/x.txt": "One", "b/y.txt": "two"}, False),
        ({"a/z.txt": "one", "b/y.txt": "two"}, False),
        ({"x.txt": "one", "b/y.txt": "two"}, False),
        ({"a/x.txt": "two", "b/y.txt": "one"}, False),
        ({"a/x.txt": "one"}, False),
        ({"a/x.txt": "one", "b/y.txt": "two", "c": ""}, False),
        ({"a/x.txt": "oneb/y.txttwo"}, False),
    ],
)
def test_digest(tmp_path, files, same):
    first = write(tmp_path / "first", {"a/x.txt": "one", "b/y.txt": "two"})
    second = write(tmp_path / "second", files)
    assert (rules.digest(first) == rules.digest(second)) is same


def test_floors_survive_the_file(tmp_path):
    path = tmp_path / "floors.json"
    assert rules.Floors.load(path) is None
    value = floors({"quote_found": 0.9, "bad_quote_recall": None}, {"b#0": None, "a#0": "trimmed"})
    value.save(path)
    assert rules.Floors.load(path) == value
    written = path.read_bytes()
    replace(value, items=dict(reversed(value.items.items()))).save(path)
    assert path.read_bytes() == written


# Scores


def test_scores_of_one_set_are_merged_in_order():
    one = Score({"b": Share(1, 2)}, {"p#0": Outcome("x", None)}, ("wrong",))
    other = Score({"a": Share(0, 0)}, {"p#clean0": Outcome("clean", "clean")}, ("more",))
    both = merged(one, other)
    assert list(both.shares.items()) == [("b", Share(1, 2)), ("a", Share(0, 0))]
    assert list(both.items) == ["p#0", "p#clean0"]
    assert both.wrong == ("wrong", "more")


@pytest.mark.parametrize("answers, hits, total, value", [
    ([], 0, 0, None),
    ([None], 0, 0, None),
    ([True, False, None, True], 2, 3, 0.6667),
])  # fmt: skip
def test_share(answers, hits, total, value):
    assert Share.of(answers) == Share(hits, total)
    assert Share(hits, total).value == value


def test_place():
    assert place("ab ab", "ab") == Span(0, 2)
    for piece in ("abc", ""):
        with pytest.raises(ValueError, match="does not occur"):
            place("ab ab", piece)


# The script as a whole, with a checker made by hand.


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    folder = write(
        tmp_path / "fiction",
        {"labels/p.json": json.dumps(LABELS), "sources/p.txt": SOURCE},
    )
    answers = {"checks": PERFECT}

    def check(story, sources):
        (source,) = sources
        assert (story.text, source.text) == (STORY, SOURCE)
        passages = [
            replace(c, source=c.source and replace(c.source, document=source.id))
            for c in answers["checks"]
        ]
        gone = Passage(source.id, place(SOURCE, LEFT_OUT), LEFT_OUT)
        omitted = (Omission(gone, 0.5, "A message."),)
        return Report(story, tuple(sources), tuple(passages), omissions=omitted)

    def from_text(text, *, id):  # noqa: A002
        return Document(id, text)

    own = gate.Set(folder, tmp_path / "floors.json", gate.measure_quotes)
    monkeypatch.setattr(gate, "SETS", (own,))
    monkeypatch.setattr(pairs, "retold", SimpleNamespace(check=check, from_text=from_text))
    return SimpleNamespace(folder=folder, floors=own.floors, answers=answers)


def test_gate_from_first_floors_to_a_lost_item(workplace, capsys):
    assert gate.main([]) == 1
    assert "no floors yet" in capsys.readouterr().err
    assert not workplace.floors.exists()
    assert gate.main(["--update"]) == 0
    capsys.readouterr()

    assert gate.main(["--show"]) == 0
    again = capsys.readouterr()
    assert again.err == ""
    assert again.out == (
        "metric                       value     count   floor\n"
        "quote_found                 1.0000       2/2  1.0000\n"
        "quote_verdict_accuracy      1.0000       2/2  1.0000\n"
        "bad_quote_recall            1.0000       1/1  1.0000\n"
        "good_quote_false_alarm      0.0000       0/1  0.0000\n"
        "quote_source_overlap        1.0000       2/2  1.0000\n"
        "quote_speaker_accuracy      1.0000       2/2  1.0000\n"
        "meaning_changed_accuracy    1.0000       2/2  1.0000\n"
        "clean_sentence_false_alarm  0.0000       0/1  0.0000\n"
        "omission_recall_at_10       1.0000       1/1  1.0000\n"
    )

    workplace.answers["checks"] = (PERFECT[0], replace(PERFECT[1], verdict=Verdict.INVENTED))
    before = workplace.floors.read_bytes()
    for options in ([], ["--update"], ["--update", "--new-data"]):
        assert gate.main(options) == 1
        printed = capsys.readouterr()
        assert {
            "lost p#1: invented (was verbatim)",
            "lost p#clean0: invented (was clean)",
        } <= set(printed.out.splitlines())
        assert "good_quote_false_alarm is 1.0000, worse than its floor 0.0000" in printed.err
        assert workplace.floors.read_bytes() == before
    assert gate.main(["--show"]) == 1
    assert "p#1: label verbatim, given invented\n" in capsys.readouterr().out


def test_gate_with_changed_data(workplace, capsys):
    assert gate.main(["--update"]) == 0
    write(workplace.folder, {"sources/unused.txt": ""})
    before = workplace.floors.read_bytes()
    for options in ([], ["--update"]):
        assert gate.main(options) == 1
        assert "--new-data" in capsys.readouterr().err
        assert workplace.floors.read_bytes() == before
    workplace.answers["checks"] = ()
    assert gate.main(["--update", "--new-data"]) == 0
    assert capsys.readouterr().out.count("lost p#") == 2
    assert gate.main([]) == 0


def test_gain_is_printed_and_moves_the_floor(workplace, capsys):
    workplace.answers["checks"] = PERFECT[:1]
    assert gate.main(["--update"]) == 0
    workplace.answers["checks"] = PERFECT
    assert gate.main(["--update"]) == 0
    assert "gained p#1: verbatim (was not found)" in capsys.readouterr().out.splitlines()
    workplace.answers["checks"] = PERFECT[:1]
    assert gate.main([]) == 1


def test_new_data_goes_with_update(workplace, capsys):
    with pytest.raises(SystemExit, match="2"):
        gate.main(["--new-data"])
    assert "--update" in capsys.readouterr().err
    assert not workplace.floors.exists()


@pytest.mark.usefixtures("workplace")
def test_every_set_has_its_own_floors(tmp_path, monkeypatch, capsys):
    text = {"labels/s.json": json.dumps({"id": "s", "statements": []}), "sources/s.txt": "Rain."}
    more = write(tmp_path / "more", text)
    second = gate.Set(more, tmp_path / "more.json", gate.measure_statements)
    monkeypatch.setattr(gate, "SETS", (*gate.SETS, second))
    assert gate.main(["--update"]) == 0
    assert gate.main([]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed.count("== fiction") == printed.count("== more") == 2
    write(second.folder, {"sources/s.txt": "Sun."})
    assert gate.main([]) == 1
    assert capsys.readouterr().err.count("--new-data") == 1
    assert gate.main(["--update", "--new-data"]) == 0
    assert gate.main([]) == 0


# The texts themselves

PAIRS = sorted(
    path for name in ("carriers", "fiction", "newsroom") for path in (EVAL / name).glob("labels/*")
)


@pytest.mark.parametrize("path", PAIRS, ids=lambda p: p.stem)
def test_labels_stand_in_their_texts(path):
    labels = json.loads(path.read_text(encoding="utf-8"))
    source = (path.parents[1] / "sources" / f"{path.stem}.txt").read_text(encoding="utf-8")
    story = labels["retelling"]
    assert labels["id"] == path.stem
    for quote in labels["quotes"]:
        assert quote["verdict"] in set(Verdict)
        assert story.count(quote["r"]) == 1
        assert all(quote[key] in source for key in ("s", "s2") if quote.get(key))
    for issue in labels["issues"]:
        assert story.count(issue["r"]) == 1
        assert issue["s"] is None or issue["s"] in source
    assert all(omission["s"] in source for omission in labels["omissions"])
    assert all(story.count(sentence) == 1 for sentence in labels["faithful"])


@pytest.mark.parametrize("path", sorted(EVAL.glob("statements/labels/*")), ids=lambda p: p.stem)
def test_labelled_statements_stand_in_their_texts(path):
    labels = json.loads(path.read_text(encoding="utf-8"))
    text = (path.parents[1] / "sources" / f"{path.stem}.txt").read_text(encoding="utf-8")
    assert labels["id"] == path.stem
    for label in labels["statements"]:
        assert label["kind"] in set(StatementKind)
        assert label["content"]
        assert all(piece in text for piece in label["content"])
        assert all(label[key] is None or label[key] in text for key in ("cue", "speaker", "when"))
        for carrier in label["via"]:
            assert carrier["kind"] in set(CarrierKind)
            assert carrier["text"] in text


@pytest.mark.parametrize("texts, number", [
    ("carriers", 30), ("fiction", 16), ("newsroom", 68), ("statements", 26),
])  # fmt: skip
def test_sets_are_complete(texts, number):
    names = [
        {path.stem for path in (EVAL / texts / part).iterdir()} for part in ("labels", "sources")
    ]
    assert names[0] == names[1]
    assert len(names[0]) == number
