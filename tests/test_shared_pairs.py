"""Real pairs and the first seeds, where they lie beside the project; their texts stay out of it."""

import importlib
import pathlib
import re

import pytest

import retold
from retold import Verdict

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAIRS = ROOT.parent / "shared" / "data" / "pairs"
SEEDS = ROOT.parent / "shared" / "seeds"

# What the project promises. The floors of the public pairs stand in eval/floors.json.
AT_LEAST = {"quote_found": 0.98, "quote_verdict_accuracy": 0.94, "bad_quote_recall": 0.96}
AT_MOST = {"good_quote_false_alarm": 0.02}


@pytest.mark.skipif(not PAIRS.is_dir(), reason=f"no labelled real pairs at {PAIRS}")
def test_verdicts_on_real_pairs(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "eval")
    quotes, pairs = map(importlib.import_module, ("scoring.quotes", "scoring.pairs"))
    score = quotes.score(pairs.check_pairs(PAIRS))
    wrong = "\n".join(
        f"{key}: {item.wanted}, given {item.given}"
        for key, item in score.items.items()
        if item.given != item.wanted
    )
    for name, least in AT_LEAST.items():
        assert score.shares[name].value >= least, f"{name} is {score.shares[name].value}\n{wrong}"
    for name, most in AT_MOST.items():
        assert score.shares[name].value <= most, f"{name} is {score.shares[name].value}\n{wrong}"


def seed(number):
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return retold.read(path)


@pytest.mark.skipif(not SEEDS.is_dir(), reason=f"no seeds at {SEEDS}")
def test_the_three_quotes_of_the_seeds():
    report = retold.check(seed("000"), [seed("002")])
    assert [check.verdict for check in report.quotes] == [Verdict.ALTERED] * 3
    speakers = [check.quote.speaker for check in report.quotes]
    assert [speaker.name for speaker in speakers] == [
        "Dmitry Peskov",
        "Dmitry Peskov",
        "Elena Davlikanova",
    ]
    assert speakers[1].text == "he"
    assert [check.source_speaker.name for check in report.quotes] == [s.name for s in speakers]

    # The first mixes an utterance, which begins behind a mark, with the reporter's own words.
    first = report.quotes[0]
    source = report.sources[0].text
    passages = [first.source, *first.also]
    spoken = [passage for passage in passages if source[passage.span.start - 1] in '"“']
    assert 0 < len(spoken) < len(passages)
    for passage in passages:
        assert len(words(first.quote.span.of(report.story.text)) & words(passage.text)) >= 3
    assert any("another translation" in note for note in first.notes)
    assert all(check.source is not None for check in report.quotes)


def words(text):
    return set(re.findall(r"[a-z]{4,}|[A-Z]{2,}", text))
