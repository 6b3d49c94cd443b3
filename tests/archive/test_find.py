import dataclasses
import itertools
import random
import re

import archive_samples
import pytest

import retold
from retold.archive import evidence as ev
from retold.archive.archive import Archive
from retold.archive.find import compare, find, sources_of
from retold.archive.index import Window, analyzer, day_of
from retold.archive.model import EvidenceKind

PAIRS = archive_samples.pairs()


def story(text):
    return retold.Document(id="story", text=text)


def test_the_source_of_each_invented_retelling_is_first(invented):
    missed = []
    for name, _, retelling in PAIRS:
        found = find(invented, story(retelling), with_evidence=False)
        if found.matches[0].document.id != name or not found.here:
            missed.append(name)
    assert missed == []


def test_a_source_that_is_not_there_is_said_not_to_be(invented):
    wrong = []
    for name, _, retelling in PAIRS:
        (answer,) = invented.store.named(name)
        found = find(invented, story(retelling), without={answer.num}, with_evidence=False)
        if found.here:
            wrong.append((name, found.matches[0].document.id))
    assert len(wrong) <= 0.05 * len(PAIRS), wrong


def test_the_second_source_explains_the_rest(invented):
    (a, _, one), (b, _, two) = archive_samples.pairs("fiction")[2:4]
    found = find(invented, story(f"{one}\n\n{two}"))
    assert {match.document.id for match in found.matches[:2]} == {a, b}
    assert min(match.adds for match in found.matches[:2]) > 0.2
    assert {match.document.id for match in sources_of(found)} == {a, b}
    assert sum(match.adds for match in found.matches) <= 1


def test_what_is_shown_stands_where_it_says(invented):
    for _, _, retelling in PAIRS[::6]:
        found = find(invented, story(retelling), top=3)
        texts = invented.store.texts(match.document.num for match in found.matches)
        for match in found.matches:
            starts = [piece.story.start for piece in match.evidence]
            assert starts == sorted(starts)
            for piece in match.evidence:
                assert piece.source.of(texts[match.document.num]) == piece.text
                assert piece.story.of(retelling)


def test_evidence_of_each_kind():
    told = 'Mayor Ada Lund said: "We will rebuild every bridge." The 412 homes near Orsk burned.'
    source = (
        '"We will rebuild every bridge," said Ada Lund, who has 412 reasons. In Orsk nobody slept.'
    )
    kinds = {(p.kind, p.text) for p in ev.evidence(ev.told_of(story(told)), source)}
    assert (EvidenceKind.QUOTE, "We will rebuild every bridge") in kinds
    assert (EvidenceKind.FIGURE, "412") in kinds
    assert (EvidenceKind.NAME, "Orsk") in kinds


def held_slowly(told, words, weights, given):
    """Return what a passage has of each sentence, passage by passage."""
    shares = []
    for sentence in filter(None, map(words, ev.sentences_of(told))):
        parts = {word: weights[word] for word in sentence}
        for pair in itertools.pairwise(sentence):
            parts[pair] = (weights[pair[0]] + weights[pair[1]]) / 2
        most = 0.0
        for at in range(0, len(given), 25):
            there = {*given[at : at + 50], *itertools.pairwise(given[at : at + 51])}
            most = max(most, sum(weight for part, weight in parts.items() if part in there))
        shares.append(most / sum(parts.values()))
    return shares


def test_what_passages_hold_is_what_counting_gives():
    words = analyzer().analyze
    for name, source, told in PAIRS[::7]:
        weights = {word: random.Random(f"{name} {word}").random() for word in words(told)}
        found = ev.held(ev.seek(told, words, weights), words(source))
        slow = held_slowly(told, words, weights, words(source))
        assert list(found) == pytest.approx(slow, abs=1e-5)


@pytest.mark.parametrize(
    "told, source", [("", "a b"), ("a b. c", ""), ("...", "a"), ("x y", "a b")]
)
def test_nothing_to_compare(told, source):
    words = analyzer().analyze
    fit = ev.fit(ev.seek(told, words, {}), words(source))
    assert (sum(fit.held), fit.runs, fit.figures, fit.order) == (0.0, 0.0, 1.0, 0.5)


def test_a_long_page_that_has_all_words_somewhere_does_not_come_first(add, opened):
    source = "Vos urged Lind to avoid a quarrel with Orr. She should speak of her plans, he said."
    filler = " ".join(f"word{n}" for n in range(40))
    parts = ("vos", "urged", "lind", "to stay out of", "a contest", "with orr", "debates", "plans")
    page = ". ".join(f"{part} {filler}" for part in parts)
    add([{"id": "source", "text": source}, {"id": "page", "text": page}])
    told = "Vos urged Lind to stay out of a contest with Orr in the debates and speak of plans."
    with opened() as archive:
        found = find(archive, story(told))
    explains = {match.document.id: match.explains for match in found.matches}
    assert explains["source"] > 2 * explains["page"]


def test_a_source_is_told_though_much_was_added_to_it(add, opened):
    told = archive_samples.pairs("newsroom")[:12]
    add([{"id": name, "text": source} for name, source, _ in told])
    besides = [retelling for _, _, retelling in archive_samples.pairs("fiction")]
    with opened() as archive:
        for (name, _, retelling), other in zip(told, besides, strict=False):
            found = find(archive, story(f"{retelling}\n\n{other}"))
            assert (found.matches[0].document.id, found.here) == (name, True)
            assert not find(archive, story(other)).here


def test_near_copies_are_one_match_named_by_the_best(add, opened):
    _, source, retelling = archive_samples.pairs("fiction")[0]
    digits = str.maketrans("0123456789", "1234567890")
    rows = [
        {"id": "cut", "text": source[: len(source) * 2 // 3]},
        {"id": "whole", "text": source},
        {"id": "changed", "text": source.translate(digits)},
        *(archive_samples.article(n) for n in range(50)),
    ]
    add(rows)
    with opened() as archive:
        found = find(archive, story(retelling))
    assert found.matches[0].document.id == "whole"
    assert {copy.id for copy in found.matches[0].copies} == {"cut", "changed"}
    assert len({match.document.id for match in found.matches}) == len(found.matches)


def disturbed(source, chance):
    """Return near copies of a source: other figures, other words in quotes, another order."""
    parts = re.split(r"(?<=[.!?])\s+", source)
    copies = {
        "figures": re.sub(r"\d+", lambda m: str(int(m[0]) + 1), source),
        "quotes": re.sub(r"[“\"][^”\"]{20,}[”\"]", lambda m: reworded(m[0], chance), source),
        "order": "\n\n".join(chance.sample(parts, len(parts))),
    }
    return {name: text for name, text in copies.items() if text != source}


def reworded(quote, chance):
    return " ".join(word if chance.random() > 0.3 else "really" for word in quote.split())


def test_the_copy_that_fits_figures_quotes_and_order_is_named(add, opened):
    rows = []
    for number, (name, source, _) in enumerate(PAIRS):
        chance = random.Random(number)
        own = [{"id": name, "text": source}]
        own += [{"id": f"{name}~{k}", "text": t} for k, t in disturbed(source, chance).items()]
        chance.shuffle(own)
        rows += own
    add(rows)
    with opened() as archive:
        named = [
            find(archive, story(told), with_evidence=False).matches[0].document.id
            for _, _, told in PAIRS
        ]
    wrong = [best for best, (name, _, _) in zip(named, PAIRS, strict=True) if best != name]
    assert len(wrong) <= 0.03 * len(PAIRS), wrong


@pytest.mark.parametrize(
    "window, ids",
    [
        (Window(), {"a", "b", "c"}),
        (Window(after="2026-07-02"), {"b"}),
        (Window(before="2026-07"), {"a", "b"}),
        (Window(after="2026", before="2026-07-01"), {"a"}),
        (Window(outlets=("NORDLINE",)), {"a"}),
        (Window(outlets=("Nordline", "Tolm Herald")), {"a", "b"}),
        (Window(after="2027"), set()),
    ],
)
def test_the_window(add, opened, window, ids):
    text = "The harbour of Tolm was closed after the storm on Friday."
    add(
        [
            {"id": "a", "text": text, "outlet": "Nordline", "date": "2026-07-01"},
            {"id": "b", "text": text + " Again.", "outlet": "Tolm Herald", "published": "2026-07-18T10:00:00Z"},
            {"id": "c", "text": text + " Undated."},
        ]
    )  # fmt: skip
    with opened() as archive:
        found = compare(archive, story(text), window=window)
        names = archive.store.get(c.num for c in found.candidates)
    assert {stored.id for stored in names.values()} == ids


@pytest.mark.parametrize(
    "text, missing, day",
    [("2026-07-18T10:00:00Z", "0", 20260718), ("2026-07", "0", 20260700), ("2026", "9", 20269999), ("soon", "0", 0), (None, "0", 0)],
)  # fmt: skip
def test_days(text, missing, day):
    assert day_of(text, missing) == day


def test_the_story_itself_is_named_but_never_a_source(add, opened):
    _, source, retelling = archive_samples.pairs("fiction")[0]
    add([{"id": "itself", "text": retelling}, {"id": "source", "text": source}])
    with opened() as archive:
        found = find(archive, story(retelling))
    assert found.matches[0].document.id == "itself"
    assert found.matches[0].same_text
    assert all(match.document.id != "itself" for match in sources_of(found))


@pytest.mark.parametrize("text", ["", "   ", "?!", "Zzyzx qwrtp.", "a" * 100_000, "é " * 3000])
def test_odd_stories_find_nothing(invented, text):
    found = find(invented, story(text))
    assert not found.here


def test_an_empty_archive_answers(tmp_path):
    with Archive(tmp_path / "empty", write=True) as archive:
        found = find(archive, story("The harbour was closed."))
    assert dataclasses.astuple(found) == ((), 0.0, 0, 0)


def test_what_is_not_in_the_index_is_told(add, tmp_path):
    add([archive_samples.article(1)])
    with Archive(tmp_path / "archive", write=True) as archive:
        archive.index.clear()
        assert find(archive, story("Report 1 of the day.")).unindexed == 1


def test_the_same_search_gives_the_same_answer(invented):
    told = story(PAIRS[0][2])
    assert find(invented, told) == find(invented, told)
