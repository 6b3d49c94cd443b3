import pytest

from retold.model import Carrier, CarrierKind, Span, Speaker, Statement, StatementKind
from scoring import statements
from scoring.shares import Outcome, Share
from scoring.statements import Told

TEXT = (
    "In a letter to the Courier, Ada Korr said that the pier would open in May.\n"
    "“It took far too long,” she told the agency Nera, in remarks translated by machine.\n"
    "The council said she was wrong."
)
FIRST, SECOND, THIRD = "the pier would open in May", "It took far too long", "she was wrong"
LABELS = (
    {"content": [FIRST], "kind": "indirect", "cue": "said", "speaker": "Ada Korr", "speaker_name": "Ada Korr", "via": [{"text": "In a letter to the Courier", "kind": "document"}]},
    {"content": [SECOND], "kind": "direct", "cue": "told", "speaker": "she", "speaker_name": "Ada Korr", "via": [{"text": "the agency Nera", "kind": "agency"}, {"text": "translated by machine", "kind": "translation"}]},
    {"content": [THIRD], "kind": "indirect", "cue": "said", "speaker": "The council", "speaker_name": "the council", "via": []},
)  # fmt: skip


def span(words, text=TEXT):
    assert text.count(words) == 1
    return Span(text.index(words), text.index(words) + len(words))


def make_statement(*content, kind="indirect", speaker=None, via=(), cue=None):
    """Make a statement with the words ``content``, through carriers with the words ``via``."""
    return Statement(
        StatementKind(kind),
        tuple(span(words) for words in content),
        speaker and Speaker(None, "", speaker),
        cue and span(cue),
        via=tuple(Carrier(span(words), CarrierKind.OTHER) for words in via),
    )


PERFECT = (
    make_statement(FIRST, speaker="Korr", via=["In a letter"]),
    make_statement(
        SECOND, kind="direct", speaker="Ada Korr", via=["agency Nera", "translated by machine"]
    ),
    make_statement(THIRD, speaker="council"),
)


def shares(*found):
    return statements.metrics([statements.compare("t", TEXT, LABELS, found)])


def changed(index, **fields):
    """Return what a perfect extractor finds, one statement made anew."""
    words = (FIRST, SECOND, THIRD)[index]
    old = PERFECT[index]
    made = {"kind": old.kind, "speaker": old.speaker.name} | fields
    made.setdefault("via", [carrier.span.of(TEXT) for carrier in old.via])
    return (*PERFECT[:index], make_statement(words, **made), *PERFECT[index + 1 :])


def test_everything_right():
    assert shares(*PERFECT) == {
        "statement_precision": Share(3, 3),
        "statement_recall": Share(3, 3),
        "statement_f1": Share(6, 6),
        "direct_f1": Share(2, 2),
        "mixed_f1": Share(0, 0),
        "indirect_f1": Share(4, 4),
        "who_f1": Share(6, 6),
        "via_f1": Share(6, 6),
    }


def test_nothing_found():
    assert shares() == {
        "statement_precision": Share(0, 0),
        "statement_recall": Share(0, 3),
        "statement_f1": Share(0, 3),
        "direct_f1": Share(0, 1),
        "mixed_f1": Share(0, 0),
        "indirect_f1": Share(0, 2),
        "who_f1": Share(0, 3),
        "via_f1": Share(0, 0),  # carriers are asked of what is found
    }


@pytest.mark.parametrize(
    "found, metric, hits, total",
    [
        (PERFECT[:2], "statement_f1", 4, 5),
        (PERFECT[:2], "statement_recall", 2, 3),
        (PERFECT[:2], "statement_precision", 2, 2),
        ((*PERFECT, make_statement("Courier")), "statement_precision", 3, 4),
        ((*PERFECT, make_statement(FIRST)), "statement_precision", 3, 4),  # one label, one finding
        ((*PERFECT, make_statement(".\n“")), "statement_precision", 3, 3),  # not a word
        # Kinds: the label counts among its own kind, the finding among its own.
        (changed(1, kind="mixed"), "statement_f1", 6, 6),
        (changed(1, kind="mixed"), "direct_f1", 1, 1),
        (changed(1, kind="mixed"), "mixed_f1", 1, 1),
        # Speakers
        (changed(2, speaker="Ada Korr"), "who_f1", 4, 6),
        (changed(2, speaker=None), "who_f1", 4, 6),
        (PERFECT[:2], "who_f1", 4, 5),
        # Carriers
        (changed(1, via=[]), "via_f1", 2, 4),
        (changed(1, via=["agency Nera"]), "via_f1", 4, 5),
        (changed(1, via=["agency Nera", "machine", "far too"]), "via_f1", 6, 7),
        (changed(1, via=["agency Nera", "Nera"]), "via_f1", 4, 6),  # one carrier, one finding
        (changed(2, via=["The council"]), "via_f1", 6, 6),  # of a label without any none is extra
    ],
)
def test_metrics(found, metric, hits, total):
    assert shares(*found)[metric] == Share(hits, total)


@pytest.mark.parametrize("via, right, missing, extra", [
    (["the agency Nera"], 1, 0, 0),
    (["the agency Nera", "In a letter"], 1, 0, 0),  # carried over from the sentence before
    (["In a letter"], 0, 1, 0),
    (["The council"], 0, 1, 1),
])  # fmt: skip
def test_carriers_of_another_sentence_do_not_count(via, right, missing, extra):
    label = LABELS[1] | {"via": [LABELS[0]["via"][0], LABELS[1]["via"][0]]}
    text = statements.Text(TEXT)
    (labelled,), (told,) = text.labelled([label]), text.found([make_statement(SECOND, via=via)])
    chain = statements.compare_chains(text, labelled, told)
    assert (len(chain.right), len(chain.missing), len(chain.extra)) == (right, missing, extra)


def test_a_label_without_a_name_asks_for_none():
    label = LABELS[2] | {"speaker": None, "speaker_name": None}
    compared = statements.compare("t", TEXT, [label], [make_statement(THIRD, speaker="Ada Korr")])
    assert compared.items[0].who_right
    assert not statements.compare("t", TEXT, [label], []).items[0].who_right


# Contents: how many words each has, and how many they share.


@pytest.mark.parametrize(
    "labelled, found, expected",
    [
        ([], [], {}),
        ([{1, 2}], [{1, 2}], {0: 0}),
        ([{1, 2, 3, 4}], [{1, 2}], {0: 0}),  # half is enough
        ([{1, 2, 3, 4, 5}], [{1, 2}], {}),
        ([{1, 2}], [{2, 3}], {}),
        ([{1, 2}, {1, 2, 3}], [{1, 2, 3}], {1: 0}),  # the closer one
        ([{1, 2, 3}], [{1, 2}, {1, 2, 3}], {0: 1}),
        ([{1, 2}, {3, 4}], [{3, 4}, {1, 2}], {0: 1, 1: 0}),
        ([{1, 2}], [{1, 2}, {1, 2}], {0: 0}),  # each once, the first of equals
        ([{1, 2}, {1, 2}], [{1, 2}], {0: 0}),
    ],
)
def test_match(labelled, found, expected):
    def told(words):
        return Told("direct", (Span(0, 1),), frozenset(words), None, None, ())

    assert statements.match([told(w) for w in labelled], [told(w) for w in found]) == expected


def test_of_equals_the_one_with_the_cue_counts():
    def told(cue):
        return Told("direct", (Span(0, 1),), frozenset({1}), cue, None, ())

    labels = [told(Span(5, 9)), told(Span(20, 24))]
    assert statements.match(labels, [told(Span(20, 24)), told(None)]) == {1: 0, 0: 1}


@pytest.mark.parametrize("words, expected", [
    ("the pier would", {"the", "pier", "would"}),
    ("said that the", {"said", "that", "the"}),
    ("that the pier", {"the", "pier"}),
    ("d that", {"said"}),  # a word counts if it is touched
    ("that", {"that"}),
    (", ", set()),
])  # fmt: skip
def test_content_words(words, expected):
    text = statements.Text(TEXT)
    at = TEXT.index(words)
    found = text.content([Span(at, at + len(words))])
    assert {text.words[i].of(TEXT) for i in found} == expected


# Labels at their places


def place(label, text, *before):
    return statements.Text(text).labelled([*before, label])[-1]


def bare(*content, cue=None, speaker=None):
    return {"content": content, "kind": "indirect", "cue": cue, "speaker": speaker, "speaker_name": None, "via": []}  # fmt: skip


@pytest.mark.parametrize(
    "text, before, label, content",
    [
        ("rain and rain", [], bare("rain"), [(0, 4)]),
        ("rain and rain", [bare("and")], bare("rain"), [(9, 13)]),  # in the order of the labels
        ("rain and rain", [bare("rain")], bare("rain"), [(0, 4)]),  # a nested one starts there too
        ("rain and fog", [bare("and")], bare("rain"), [(0, 4)]),  # unless it is only before
        ("rain and rain", [], bare("rain", "rain"), [(0, 4), (9, 13)]),
        ("train and rain", [], bare("rain"), [(10, 14)]),  # a word of its own
        ("trains", [], bare("rain"), [(1, 5)]),
    ],
)
def test_content_of_a_label(text, before, label, content):
    found = place(label, text, *before)
    assert [(span.start, span.end) for span in found.content] == content


@pytest.mark.parametrize("text, cue", [
    ("he said it. Fog, she said.", (21, 25)),
    ("she said: Fog. he said no", (4, 8)),
    ("said", None),
])  # fmt: skip
def test_cue_of_a_label(text, cue):
    label = bare("Fog", cue="said") if cue else bare("said")
    found = place(label, text).cue
    assert (found and (found.start, found.end)) == cue


def test_own_sentences():
    found = place(bare("Fog", cue="said", speaker="Ada"), "Ada came. Rain.\nFog. This she said.")
    assert found.own == {0, 2, 3}


def test_a_broken_label():
    with pytest.raises(ValueError, match="does not occur"):
        place(bare("snow"), "rain")


@pytest.mark.parametrize("one, other, same", [
    ("in a statement", "statement", True),
    ("in a statement", "in an interview", False),
    ("the Courier's website", "Courier", True),
    ("to us", "to us", True),  # nothing but small words
    ("to us", "to me", False),
    ("Nera", "nera’s", True),
])  # fmt: skip
def test_same_carrier(one, other, same):
    assert statements.same_carrier(one, other) is same
    assert statements.same_carrier(other, one) is same


def test_score_shows_what_is_wrong():
    found = (
        make_statement(FIRST, speaker="the council", via=["In a letter"]),
        make_statement(SECOND, kind="mixed", speaker="Korr", via=["machine", "took far"]),
        make_statement("Courier"),
    )
    score = statements.score([statements.compare("t", TEXT, LABELS, found)])
    assert score.items == {
        "t#0": Outcome("indirect", "indirect, another speaker"),
        "t#1": Outcome("direct", "mixed"),
        "t#2": Outcome("indirect", None),
    }
    assert score.wrong == (
        "t#0: label indirect, given indirect, another speaker, speaker 'the council' for 'Ada Korr'",
        f"    content: {FIRST}",
        "t#1: label direct, given mixed, carrier 'the agency Nera' missing, carrier 'took far' extra",
        f"    content: {SECOND}",
        "t#2: label indirect, given not found",
        f"    content: {THIRD}",
        "t: no label, given indirect, speaker None",
        "    content: Courier",
    )


def test_extract_reads_a_folder(tmp_path):
    for part, name, text in (
        ("sources", "t.txt", TEXT),
        ("labels", "t.json", '{"statements": []}'),
    ):
        (tmp_path / part).mkdir()
        (tmp_path / part / name).write_text(text, encoding="utf-8")
    (compared,) = statements.extract(tmp_path)
    assert (compared.name, compared.text, compared.items) == ("t", TEXT, ())
    assert compared.found == compared.extra
    assert compared.found
