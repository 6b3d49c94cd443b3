import dataclasses
import json

import pytest
from report_samples import STORY, TRANSCRIPT, ferry, hostile, left_out, span, told

from retold.model import Document, Report
from retold.report import to_json


@pytest.fixture(scope="module")
def value():
    return json.loads(to_json(ferry()))


def test_top_level_fields_and_their_order(value):
    assert list(value) == [
        "format", "version", "versions", "warnings", "story", "sources", "quotes", "skipped",
        "findings", "left_out", "accepted", "stale", "omissions", "sentences", "statements",
    ]  # fmt: skip
    assert (value["format"], value["version"]) == ("retold.report", 1)
    assert value["versions"] == {"retold": "0.1.0"}
    assert value["warnings"] == [
        "skerrow.txt: two characters could not be read and are shown as question marks."
    ]
    assert value["findings"] == value["omissions"] == value["sentences"] == value["stale"] == []
    assert value["left_out"] == value["accepted"] == 0
    assert value["statements"] == {"story": [], "sources": {}}


def test_omissions():
    value = json.loads(to_json(left_out()))
    start = value["sources"][1]["text"].index("Islanders")
    words = "Islanders called it a dark day for the community."
    assert value["omissions"] == [
        {
            "id": "wire.txt", "start": start, "end": start + len(words), "text": words,
            "weight": 0.7, "message": "The story leaves out what islanders say.",
        },
        {
            "id": "gone.txt", "start": 0, "end": 7, "text": "nowhere",
            "weight": 0.4, "message": "The story leaves out a denial.",
        },
    ]  # fmt: skip


def test_documents(value):
    assert value["story"] == {
        "id": "skerrow.txt",
        "title": "Ferry to Skerrow will close, minister says",
        "text": STORY,
    }
    assert [source["id"] for source in value["sources"]] == [
        "meeting.txt",
        "wire.txt",
        "letter.txt",
    ]
    assert value["sources"][2]["title"] is None


def test_a_splice_field_by_field(value):
    story, first = (
        span(STORY, "My father took that boat to school, and the new timetable starts in spring,"),
        None,
    )
    first = span(TRANSCRIPT, "My father took that boat to school.")
    second = span(TRANSCRIPT, "the new timetable starts in spring.")
    assert value["quotes"][5] == {
        "start": story.start,
        "end": story.end,
        "text": "My father took that boat to school, and the new timetable starts in spring,",
        "kind": "speech",
        "turn": 5,
        "speaker": {"text": "Lorna Vey", "name": "Lorna Vey"},
        "verdict": "spliced",
        "meaning_changed": True,
        "severity": "high",
        "confidence": 0.9,
        "message": "Two utterances, by two people, run together as one.",
        "notes": ["The second part is said by Maren Holt."],
        "source": {"id": "meeting.txt", "start": first.start, "end": first.end, "text": "My father took that boat to school."},
        "also": [
            {"id": "meeting.txt", "start": second.start, "end": second.end, "text": "the new timetable starts in spring."}
        ],
        "source_speaker": {"text": "", "name": "Lorna Vey"},
        "diff": [
            {"op": "equal", "story": "My father took that boat to school,", "source": "My father took that boat to school."},
            {"op": "insert", "story": "and", "source": ""},
            {"op": "equal", "story": "the new timetable starts in spring,", "source": "the new timetable starts in spring."},
        ],
        "fingerprint": "967e60421959f7a7",
        "quiet": None,
    }  # fmt: skip


def test_a_quote_without_speaker_has_null(value):
    assert value["quotes"][8]["speaker"] is None
    assert value["quotes"][8]["source_speaker"] is None
    assert value["quotes"][8]["meaning_changed"] is None


def test_offsets_hold(value):
    texts = {document["id"]: document["text"] for document in value["sources"]}
    for quote in value["quotes"]:
        assert value["story"]["text"][quote["start"] : quote["end"]] == quote["text"]
        for place in (quote["source"], *quote["also"]):
            assert texts[place["id"]][place["start"] : place["end"]] == place["text"]


def test_form_of_the_text():
    text = to_json(ferry())
    assert text.startswith('{\n  "format": "retold.report",\n')
    assert text.endswith("}\n")
    assert "הים זוכר" in text
    assert text == to_json(ferry())


def test_lone_surrogates_become_one_replacement_character_each():
    report = Report(Document("\ud800a", "x\udfff\ud83dy"), ())
    text = to_json(report)
    value = json.loads(text.encode("utf-8"))
    assert value["story"] == {"id": "\ufffda", "title": None, "text": "x\ufffd\ufffdy"}


def test_hostile_text_survives_the_round_trip():
    value = json.loads(to_json(hostile()).encode("utf-8"))
    assert value["quotes"][0]["text"].startswith("[bold red]He said \x1b[31m\u202eevil\x07")


def test_no_quotes():
    value = json.loads(to_json(dataclasses.replace(ferry(), quotes=(), sources=())))
    assert value["quotes"] == value["sources"] == []


def test_findings_and_statements_keep_their_offsets():
    value = json.loads(to_json(told()))
    assert [found["kind"] for found in value["findings"]] == [
        "intensified", "name", "carrier_dropped", "overgeneralised", "attribution_dropped",
    ]  # fmt: skip
    texts = {document["id"]: document["text"] for document in value["sources"]}
    assert value["statements"]["sources"].keys() == texts.keys()
    for found in value["findings"]:
        assert STORY[found["start"] : found["end"]] == found["text"]
        place = found["source"]
        if place["id"] in texts:
            assert texts[place["id"]][place["start"] : place["end"]] == place["text"]
    sides = [(STORY, value["statements"]["story"])]
    sides += [(texts[name], found) for name, found in value["statements"]["sources"].items()]
    for text, statements in sides:
        for one in statements:
            places = [*one["content"], *one["via"], one["cue"], one["when"], one["speaker"]]
            for place in filter(None, places):
                assert text[place["start"] : place["end"]] == place["text"]
