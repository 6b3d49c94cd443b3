import importlib.util
import json
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.model import (
    Document,
    Passage,
    Quote,
    QuoteCheck,
    QuoteKind,
    Report,
    Severity,
    Span,
    Speaker,
    Verdict,
)

EVAL = Path(__file__).resolve().parents[2] / "eval"


def load_gate():
    spec = importlib.util.spec_from_file_location("eval_gate", EVAL / "gate.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


gate = load_gate()

STORY = "“We will open the bridge in May,” Mayor Ada Korr said. “It took far too long,” she added."
SOURCE = "Ada Korr: “We may open the bridge in May. It took far too long.” Nobody else spoke."
FIRST, SECOND = "We will open the bridge in May", "It took far too long"
LABELS = {
    "retelling": STORY,
    "quotes": [
        {
            "r": FIRST,
            "speaker": "Mayor Ada Korr",
            "verdict": "altered",
            "s": "We may open the bridge in May",
            "meaning_changed": True,
        },
        {
            "r": SECOND,
            "speaker": "Ada Korr (she)",
            "verdict": "verbatim",
            "s": SECOND,
            "meaning_changed": False,
        },
    ],
}


def make_check(
    quote,
    verdict="verbatim",
    *,
    story=STORY,
    source=None,
    also=(),
    speaker=None,
    meaning_changed=None,
    document="source",
):
    """Make what the checker could say about the words ``quote`` (or the span ``quote``)."""
    span = quote if isinstance(quote, Span) else gate.place(story, quote)

    def passage(text):
        return Passage(document, gate.place(SOURCE, text), text)

    return QuoteCheck(
        quote=Quote(span, span, QuoteKind.SPEECH, 0, speaker and Speaker(None, "", speaker)),
        verdict=Verdict(verdict),
        meaning_changed=meaning_changed,
        severity=Severity.NONE,
        source=source and passage(source),
        also=tuple(passage(text) for text in also),
        source_speaker=None,
        diff=(),
        confidence=1.0,
        message="A message.",
    )


def make_report(*checks, story=STORY):
    return Report(Document("story", story), (Document("source", SOURCE),), checks)


def score(*checks):
    return gate.score_pair("p", LABELS, make_report(*checks))


PERFECT = (
    make_check(
        FIRST,
        "altered",
        source="We may open the bridge in May",
        speaker="Ada Korr",
        meaning_changed=True,
    ),
    make_check(SECOND, source=SECOND, speaker="Ada Korr", meaning_changed=False),
)


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
    found = gate.best_match(Span(10, 20), checks)
    assert found is (None if expected is None else checks[expected])


def test_place():
    assert gate.place("ab ab", "ab") == Span(0, 2)
    for piece in ("abc", ""):
        with pytest.raises(ValueError, match="does not occur"):
            gate.place("ab ab", piece)


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
    assert gate.same_speaker(reported, label)
    assert gate.same_speaker(label, reported)


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
    assert not gate.same_speaker(reported, label)
    assert not gate.same_speaker(label, reported)


@given(st.text(max_size=40), st.text(max_size=40))
def test_speakers_compare_alike_both_ways(one, other):
    assert gate.same_speaker(one, other) == gate.same_speaker(other, one)


# Items and metrics


def test_a_perfect_report():
    items = score(*PERFECT)
    assert [item.key for item in items] == ["p#0", "p#1"]
    assert all(item.right for item in items)
    assert {name: share.value for name, share in gate.metrics(items).items()} == {
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
    assert gate.metrics(score(*checks))[metric] == gate.Share(hits, total)


def test_labels_that_do_not_ask_do_not_count():
    bare = {"retelling": STORY, "quotes": [{"r": FIRST, "verdict": "invented", "s": None}]}
    items = gate.score_pair("p", bare, make_report(make_check(FIRST, "invented")))
    shares = gate.metrics(items)
    assert items[0].right
    for metric in ("quote_source_overlap", "quote_speaker_accuracy", "meaning_changed_accuracy"):
        assert shares[metric] == gate.Share(0, 0)
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
    assert gate.describe(item) == expected


# The update rule


def floors(metrics=None, items=None, digest="d" * 64):
    return gate.Floors(digest, metrics or {}, items or {})


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
    assert gate.is_worse(metric, value, floor) is worse


@pytest.mark.parametrize("metric, better, worse", [
    ("quote_found", 0.9, 0.8),
    ("good_quote_false_alarm", 0.1, 0.2),
])  # fmt: skip
@pytest.mark.parametrize("new_data", [False, True])
def test_update(metric, better, worse, new_data):
    high, low = floors({metric: better}), floors({metric: worse})
    assert gate.updated(high, None, new_data=new_data) is high
    assert gate.updated(high, low, new_data=new_data) is high
    same = floors({metric: better}, {"p#0": "verbatim"})
    assert gate.updated(same, high, new_data=new_data) is same
    with pytest.raises(gate.RefusedError) as refused:
        gate.updated(low, high, new_data=new_data)
    assert str(refused.value) == f"{metric} is {worse:.4f}, worse than its floor {better:.4f}"


def test_update_names_every_metric_that_fell():
    old = floors({"quote_found": 0.9, "bad_quote_recall": 0.5, "good_quote_false_alarm": 0.1})
    new = floors({"quote_found": 0.8, "bad_quote_recall": 0.6, "good_quote_false_alarm": 0.2})
    with pytest.raises(gate.RefusedError, match=r"^quote_found .*; good_quote_false_alarm [^;]*$"):
        gate.updated(new, old, new_data=False)


def test_new_data_must_be_meant_and_start_anew():
    old, new = floors({"quote_found": 0.9}), floors({"quote_found": 0.8}, digest="e" * 64)
    with pytest.raises(gate.RefusedError, match="--new-data"):
        gate.updated(new, old, new_data=False)
    assert gate.updated(new, old, new_data=True) is new


VALUE = st.none() | st.floats(0, 1).map(lambda value: round(value, 4))
VALUES = st.fixed_dictionaries(dict.fromkeys(gate.METRICS, VALUE))


@given(st.lists(VALUES, min_size=1, max_size=8), st.booleans())
def test_floors_never_get_worse(runs, new_data):
    held = None
    for values in runs:
        before = held
        try:
            held = gate.updated(floors(values), held, new_data=new_data)
        except gate.RefusedError:
            continue
        for metric, better in gate.METRICS.items():
            floor = before and before.metrics[metric]
            if floor is not None:
                now = held.metrics[metric]
                assert now is not None
                assert now >= floor if better == gate.HIGHER else now <= floor


@given(VALUES, VALUES)
def test_what_an_update_accepts_opens_the_gate(old, new):
    try:
        held = gate.updated(floors(new), floors(old), new_data=False)
    except gate.RefusedError:
        assert gate.complaints(floors(new), floors(old))
    else:
        assert gate.complaints(floors(new), floors(old)) == []
        assert gate.complaints(floors(new), held) == []


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
    found = gate.complaints(now, held)
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
    lines = gate.changes({"p#0": label}, floors(items={"p#0": given}), floors(items={"p#0": was}))
    assert lines == expected


def test_changes_with_new_data():
    now = floors(items={"p#1": "verbatim", "q#0": "verbatim"})
    held = floors(items={"p#0": "altered", "p#1": "trimmed", "o#0": None})
    assert gate.changes({"p#1": "verbatim", "q#0": "verbatim"}, now, held) == [
        "gone o#0 (was not found)",
        "gone p#0 (was altered)",
        "gained p#1: verbatim (was trimmed)",
    ]
    assert gate.changes({"p#1": "verbatim"}, now, None) == []


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
    assert (gate.digest(first) == gate.digest(second)) is same


def test_floors_survive_the_file(tmp_path):
    path = tmp_path / "floors.json"
    assert gate.Floors.load(path) is None
    value = floors({"quote_found": 0.9, "bad_quote_recall": None}, {"b#0": None, "a#0": "trimmed"})
    value.save(path)
    assert gate.Floors.load(path) == value
    written = path.read_bytes()
    replace(value, items=dict(reversed(value.items.items()))).save(path)
    assert path.read_bytes() == written


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
        return Report(story, tuple(sources), tuple(passages))

    def from_text(text, *, id):  # noqa: A002
        return Document(id, text)

    monkeypatch.setattr(gate, "SETS", ((folder, tmp_path / "floors.json"),))
    monkeypatch.setattr(gate, "retold", SimpleNamespace(check=check, from_text=from_text))
    return SimpleNamespace(folder=folder, floors=tmp_path / "floors.json", answers=answers)


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
    )

    workplace.answers["checks"] = (PERFECT[0], replace(PERFECT[1], verdict=Verdict.INVENTED))
    before = workplace.floors.read_bytes()
    for options in ([], ["--update"], ["--update", "--new-data"]):
        assert gate.main(options) == 1
        printed = capsys.readouterr()
        assert "lost p#1: invented (was verbatim)" in printed.out.splitlines()
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


# The pairs themselves


@pytest.mark.parametrize("path", sorted(EVAL.glob("*/labels/*.json")), ids=lambda p: p.stem)
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
        assert issue["r"] in story
        assert issue["s"] is None or issue["s"] in source
    assert all(omission["s"] in source for omission in labels["omissions"])
    assert all(sentence in story for sentence in labels["faithful"])


def test_pairs_are_complete():
    names = [{path.stem for path in (EVAL / "fiction" / sub).iterdir()} for sub in ("labels", "sources")]  # fmt: skip
    assert names[0] == names[1]
    assert len(names[0]) == 16
