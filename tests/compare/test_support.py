"""Verdicts on sentences, and what only the model sees."""

import itertools
import re

import pytest

import retold
from retold import Span, Standing
from retold.check import read_claim
from retold.compare.support import calibration
from retold.weights.judge import SupportModel

SOURCE = """HARBOUR TOWN - The town council voted on Monday to close the old pier for good.

Mayor Ada Korr said repairs would cost 4 million crowns, more than the town could pay.

Fishermen protested outside the town hall. "This is the end of the small boats," said Piet Olsen, who leads their union.

The pier was built in 1911. A storm damaged it in January, and nobody was hurt."""


def check(story, *sources, model=SupportModel()):  # noqa: B008
    texts = sources or (SOURCE,)
    given = [retold.from_text(text, id=f"source {n}") for n, text in enumerate(texts)]
    return retold.check(retold.from_text(story, id="story"), given, model=model)


def verdicts(story):
    return [s.verdict for s in check(story).sentences]


def test_copied_sentences_are_supported():
    report = check(SOURCE + "\n\nMore follows.")
    assert {s.verdict for s in report.sentences[:-1]} == {Standing.SUPPORTED}
    assert min(s.score for s in report.sentences[:-1]) > 0.99
    assert report.findings == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier was built in 1911, and a storm damaged it in January.",
        "The old pier will be closed for good, the town council decided on Monday.",
        "Repairs would cost 4 million crowns, Mayor Ada Korr said.",
        "Fishermen protested, and nobody was hurt in the storm.",
    ],
)
def test_a_faithful_sentence_is_no_finding(sentence):
    report = check(sentence)
    assert report.findings == ()
    assert report.sentences[0].verdict in {Standing.SUPPORTED, Standing.UNCHECKABLE}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("The town council voted to close the pier.", "The town council voted to open the pier."),
        ("Nobody was hurt in the storm.", "The police used tear gas against children."),
        ("Repairs would cost 4 million crowns.", "Repairs would cost 9 million crowns."),
        (
            "Mayor Ada Korr said repairs would cost 4 million crowns.",
            "Mayor Ada Korr said repairs would cost 4 million crowns, and she resigned on Friday.",
        ),
    ],
)
def test_a_wrong_sentence_scores_lower(right, wrong):
    assert check(wrong).sentences[0].score < check(right).sentences[0].score


@pytest.mark.parametrize("question", ["What happens to the small boats now?", "Who pays?"])
def test_a_question_cannot_be_checked(question):
    assert verdicts(question) == [Standing.UNCHECKABLE]


def test_the_clause_that_is_wrong():
    story = "The old pier will be closed for good, and repairs would cost 9 million crowns."
    (sentence,) = check(story).sentences
    assert sentence.verdict is Standing.CONTRADICTED
    assert [(c.span.of(story), c.verdict) for c in sentence.clauses] == [
        ("The old pier will be closed for good,", Standing.SUPPORTED),
        ("and repairs would cost 9 million crowns.", Standing.CONTRADICTED),
    ]


def test_clauses_of_what_is_right_or_cannot_be_told():
    for sentence in check("The pier was built in 1911. Who pays, and when will it end?").sentences:
        assert {c.verdict for c in sentence.clauses} == {sentence.verdict}


def test_spans_and_evidence():
    story = "The pier, built in 1911, will close.\n\nFishermen are angry about it."
    report = check(story)
    assert [s.span.of(story) for s in report.sentences] == story.split("\n\n")
    for sentence in report.sentences:
        assert 0 <= sentence.score <= 1
        assert 1 <= len(sentence.evidence) <= 3
        for passage in sentence.evidence:
            assert passage.span.of(SOURCE) == passage.text
    assert "1911" in report.sentences[0].evidence[0].text


def test_two_sources():
    other = "The museum on the far side of the bay opens in May, its director Jan Voss said."
    report = check("The museum opens in May. The pier dates from 1911.", SOURCE, other)
    assert [s.evidence[0].document for s in report.sentences] == ["source 1", "source 0"]


def test_without_the_model_nothing_is_judged_and_the_report_says_so():
    report = check("The town council voted to open the old pier.", model=None)
    assert report.sentences == ()
    assert any("support model was not asked" in warning for warning in report.warnings)
    assert not any(name == "support-model" for name, _ in report.versions)


def test_the_report_names_the_model():
    assert dict(check("The pier closes.").versions)["support-model"]


def test_thresholds_leave_room_to_abstain():
    scale = calibration()
    assert 0 < scale.right < scale.wrong <= scale.found < 1


def test_support_of_a_claim():
    held = retold.support("The pier was built in 1911.", SOURCE)
    assert held.verdict is Standing.SUPPORTED
    other = retold.support("The pier was built in 1950.", SOURCE)
    assert other.verdict in {Standing.CONTRADICTED, Standing.NOT_IN_SOURCES}
    assert other.probability < 0.5 < held.probability


def test_support_of_several_sentences():
    claim = "The pier was built in 1911. It was sold to a Danish bank in 2003 for 90 million."
    found = retold.support(claim, SOURCE)
    assert len(found.sentences) == 2
    assert found.sentences[1].score < found.sentences[0].score
    assert found.verdict is not Standing.SUPPORTED


def test_a_claim_in_title_case_is_a_sentence():
    assert len(retold.support("Council Votes To Close Pier", SOURCE).sentences) == 1


@pytest.mark.parametrize("claim", ["", " ", "...", "?"])
def test_nothing_to_check(claim):
    assert retold.support(claim, SOURCE).verdict is Standing.UNCHECKABLE


def test_the_order_of_claims_does_not_matter():
    parts = ["The pier closes.", "Nobody was hurt.", "Fishermen protested."]
    scores = [
        {s.span.of(text): s.score for s in check(text).sentences}
        for text in (" ".join(order) for order in itertools.permutations(parts))
    ]
    assert all(score == scores[0] for score in scores)


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Mayor Ada Korr said repairs would cost 9 million crowns.", Standing.CONTRADICTED),
        (
            "Repairs would cost 4 million crowns, more than the town could pay.",
            Standing.NOT_IN_SOURCES,
        ),
    ],
)
def test_what_the_rules_found_names_the_verdict(sentence, verdict):
    (found,) = check(sentence).sentences
    assert found.verdict is verdict


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # A part of a sentence, and the start of a word.
        (
            "Denmark will leave the EU",
            "No minister believes that Denmark will leave the EUREKA fund.",
        ),
        (
            "Olsen stole the election.",
            "Korr claimed, without evidence, that Olsen stole the election.",
        ),
        ("Korr sold the pier to a bank.", "Nobody believes that Ada Korr sold the pier to a bank."),
    ],
)
def test_words_out_of_another_sentence_are_no_copy(claim, source):
    assert retold.support(claim, source).probability < 0.99


def test_a_question_decides_nothing():
    source = "The pier was built in 1911. It rained on Monday."
    plain = retold.support("The pier was built in 1911.", source)
    asked = retold.support("The pier was built in 1911. Will the Danish bank tear it down?", source)
    assert (asked.verdict, asked.probability) == (plain.verdict, plain.probability)
    assert [s.verdict for s in asked.sentences] == [Standing.SUPPORTED, Standing.UNCHECKABLE]


def test_a_sentence_too_long_for_the_model_is_read_to_its_end():
    names = "Szczebrzeszyńska, Grzegorzewski, Przybyszewska, Chrząszczewski and Brzęczyszczykiewicz"
    start = (
        f"{names} of Wojciechowice told Krzysztof Wyszyński that the council would close the pool "
    )
    claim = start + "because repairs would cost four million crowns, and he is to blame."
    claims = read_claim(claim, SOURCE, SupportModel()).claims
    assert len(claims) > 1
    assert {c.sentence for c in claims} == {Span(0, len(claim))}
    read = [word.of(claim[c.span.start :]) for c in claims for word in c.reading.words]
    assert read[-2:] == ["blame", "."]
    assert len(read) == len(re.findall(r"\w+|[^\w\s]", claim))


def test_what_is_not_read_is_told(monkeypatch):
    monkeypatch.setattr("retold.compare.claims.MOST_READ", 1)
    report = check("The pier will close. Fishermen were out in front of the town hall.")
    assert [s.verdict for s in report.sentences][1] is Standing.UNCHECKABLE
    assert any(w.endswith("1 more are not judged.") for w in report.warnings)
