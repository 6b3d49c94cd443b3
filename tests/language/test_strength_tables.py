"""The tables of strength, opposites, synonyms and hedges agree with themselves and each other."""

from itertools import combinations

import pytest

from retold.language import opposites, strength
from retold.language.hedges import HEDGES, IMPLICIT_NEGATIVES
from retold.language.opposites import CONVERSES, OPPOSITES, SYMMETRIC, SYNONYMS
from retold.language.strength import DEGREE, LOADED, PLACES, RAISED, SCALES, spellings

STEPS = {word: dict(places) for word, places in PLACES.items()}
GROUPS = [group.split() for group in opposites._SYNONYMS.split(";")]
WORDS = [
    *PLACES, *LOADED, *DEGREE, *RAISED, *OPPOSITES, *SYNONYMS, *CONVERSES, *SYMMETRIC, *HEDGES,
    *IMPLICIT_NEGATIVES,
]  # fmt: skip


def steps_apart(one, other):
    """The scales on which the two words stand, and do so on different steps."""
    shared = STEPS.get(one, {}).keys() & STEPS.get(other, {}).keys()
    return [scale for scale in sorted(shared) if STEPS[one][scale] != STEPS[other][scale]]


def test_the_tables_are_large_enough():
    assert len(SCALES) >= 70
    assert len(LOADED) >= 350
    assert len(DEGREE) >= 100
    assert len(RAISED) >= 100
    assert sum(map(len, OPPOSITES.values())) // 2 >= 400
    assert len(GROUPS) >= 900
    assert len(CONVERSES) >= 300
    assert len(HEDGES) >= 200
    assert len(IMPLICIT_NEGATIVES) >= 200


def test_words_are_lower_case_and_joined_by_underscores():
    odd = [word for word in WORDS if word != word.lower() or word.split() != [word] or ";" in word]
    assert odd == []


@pytest.mark.parametrize(
    "british, american",
    [
        ("criticise", "criticize"), ("favour", "favor"), ("defence", "defense"),
        ("apologise_to", "apologize_to"), ("paralyse", "paralyze"),
    ],
)  # fmt: skip
def test_both_spellings_are_found(british, american):
    assert spellings(british) == (british, american)
    tables = [PLACES, SYNONYMS, OPPOSITES, RAISED, CONVERSES]
    assert any(british in table for table in tables)
    assert all((british in table) == (american in table) for table in tables)


@pytest.mark.parametrize(
    "word", "rise raise praise surprise surprised uprising promise advise premises wise".split()
)
def test_words_that_only_look_british_keep_their_spelling(word):
    assert spellings(word) == (word,)


def test_every_scale_has_two_steps_or_more_and_none_is_empty():
    assert [name for name, steps in SCALES.items() if len(steps) < 2 or not all(steps)] == []


def test_no_name_of_a_scale_is_given_twice():
    assert len(strength._SCALES.split(";")) == len(SCALES)


def test_no_word_stands_on_two_steps_of_one_scale():
    twice = [
        (name, sorted(one & other))
        for name, steps in SCALES.items()
        for one, other in combinations(steps, 2)
        if one & other
    ]
    assert twice == []


def test_the_index_of_scales_is_the_scales():
    assert {
        (word, name, rank)
        for name, steps in SCALES.items()
        for rank, step in enumerate(steps)
        for word in step
    } == {(word, name, rank) for word, places in PLACES.items() for name, rank in places}


def test_no_two_words_change_their_order_from_scale_to_scale():
    turned = []
    for one, other in combinations([word for word in STEPS if len(STEPS[word]) > 1], 2):
        shared = STEPS[one].keys() & STEPS[other].keys()
        signs = {
            STEPS[one][scale] > STEPS[other][scale]
            for scale in shared
            if STEPS[one][scale] != STEPS[other][scale]
        }
        if len(signs) > 1:
            turned.append((one, other))
    assert turned == []


def test_no_step_holds_opposites():
    inside = [
        (name, one, other)
        for name, steps in SCALES.items()
        for step in steps
        for one in sorted(step)
        for other in sorted(OPPOSITES.get(one, frozenset()) & step)
    ]
    assert inside == []


@pytest.mark.parametrize(
    "mild, strong",
    [
        ("criticise", "slam"), ("criticise", "outrage"), ("criticism", "outrage"),
        ("concern", "fury"), ("concern", "outrage"), ("rise", "soar"), ("fall", "plummet"),
        ("arrest", "jail"), ("problem", "disaster"), ("ask", "demand"), ("say", "scream"),
        ("cut", "slash"), ("protest", "riot"), ("ignore", "flout"), ("impose", "slap"),
        ("misleading", "lie"), ("suspect", "culprit"), ("defeat", "thrash"), ("show", "prove"),
        ("proposal", "agreement"), ("illness", "dying"), ("outbreak", "pandemic"),
    ],
)  # fmt: skip
def test_a_step_up_is_found(mild, strong):
    assert any(
        STEPS[mild][scale] < STEPS[strong][scale]
        for scale in STEPS[mild].keys() & STEPS[strong].keys()
    )


@pytest.mark.parametrize(
    "one, other",
    [
        ("rise", "increase"), ("fall", "drop"), ("resign", "step_down"), ("sack", "fire"),
        ("injure", "wound"), ("arrest", "detain"), ("storm", "gale"), ("meeting", "talks"),
        ("accord", "deal"), ("murder", "assassinate"), ("ill", "sick"), ("probe", "inquiry"),
    ],
)  # fmt: skip
def test_words_of_one_strength_stand_together(one, other):
    assert steps_apart(one, other) == []
    assert steps_apart(other, one) == []


def test_ranks_and_levels_are_in_their_ranges():
    assert set(LOADED.values()) == {1, 2}
    assert set(DEGREE.values()) == set(range(8))
    assert {level for level, _ in RAISED.values()} == {1, 2}
    assert {level for level, _ in HEDGES.values()} == {1, 2, 3}
    assert {kind for _, kind in HEDGES.values()} == {
        "modal", "verb", "adverb", "adjective", "noun", "phrase", "condition",
    }  # fmt: skip


def test_plain_verbs_of_saying_raise_nothing():
    assert not {"say", "tell", "state", "add", "note", "write", "report"} & RAISED.keys()


def test_every_raised_verb_says_what_it_implies():
    assert all(phrase == phrase.strip(" .") and phrase for _, phrase in RAISED.values())


def test_no_raised_verb_or_degree_is_given_twice():
    verbs = [word for *_, words in strength._RAISED for word in words.split()]
    assert len(verbs) == len(set(verbs))
    degrees = [word for text in strength._DEGREE.values() for word in text.split()]
    assert len(degrees) == len(set(degrees))


def test_no_loaded_word_has_two_levels():
    levels = [
        {
            word
            for line in strength._LOADED[level].splitlines()
            if not line.strip().startswith("#")
            for word in line.split()
        }
        for level in (1, 2)
    ]
    assert levels[0] & levels[1] == set()


@pytest.mark.parametrize("table", [OPPOSITES, SYNONYMS], ids=["opposites", "synonyms"])
def test_opposites_and_synonyms_are_symmetric_and_no_word_is_its_own(table):
    assert [
        (one, other)
        for one, others in table.items()
        for other in others
        if one == other or one not in table[other]
    ] == []


def test_no_synonyms_are_opposites():
    assert [(word, mates & OPPOSITES.get(word, frozenset())) for word, mates in SYNONYMS.items()
            if mates & OPPOSITES.get(word, frozenset())] == []  # fmt: skip


def test_no_synonyms_differ_in_strength():
    assert [
        (one, other, steps_apart(one, other))
        for one, mates in SYNONYMS.items()
        for other in mates
        if one < other and steps_apart(one, other)
    ] == []


def test_no_group_of_synonyms_is_single_or_given_twice():
    assert [group for group in GROUPS if len(set(group)) < 2] == []
    assert len({frozenset(group) for group in GROUPS}) == len(GROUPS)


@pytest.mark.parametrize(
    "one, other",
    [
        ("rise", "fall"), ("accept", "reject"), ("agree", "refuse"), ("open", "close"),
        ("start", "end"), ("begin", "close"), ("first", "last"), ("up", "down"), ("more", "less"),
        ("deny", "confirm"), ("deny", "admit"), ("deny", "accept"), ("dispute", "accept"),
        ("support", "oppose"), ("win", "lose"), ("convict", "acquit"), ("guilty", "innocent"),
        ("arrest", "release"), ("remain_free", "be_in_custody"), ("join", "leave"),
        ("buy", "sell"), ("father", "mother"), ("legal", "illegal"), ("for", "against"),
        ("replace", "work_alongside"), ("cause", "prevent"), ("hire", "fire"), ("pass", "reject"),
    ],
)  # fmt: skip
def test_opposites_are_found(one, other):
    assert other in OPPOSITES[one]


@pytest.mark.parametrize(
    "one, other",
    [
        ("say", "remark"), ("kill", "shoot_dead"), ("home", "house"), ("police", "officer"),
        ("begin", "start"), ("plan", "proposal"), ("firm", "company"), ("lawmaker", "mp"),
        ("cut", "reduction"), ("probe", "inquiry"), ("lorry", "truck"), ("vessel", "ship"),
        ("child", "kid"), ("money", "cash"), ("meeting", "talks"), ("ban", "prohibit"),
        ("resign", "step_down"),
    ],
)  # fmt: skip
def test_synonyms_are_found(one, other):
    assert other in SYNONYMS[one]


PARTIES = [
    # expression, event, where its first party stands, where its second
    ("buy", "sale", "from", "s"),
    ("sell", "sale", "s", "to"),
    ("visit", "hosting", "o", "s"),
    ("host", "hosting", "s", "o"),
    ("lose_to", "winning", "to", "s"),
    ("victory", "winning", "p", "over"),
    ("follow", "order_in_time", "o", "s"),
    ("make_way_for", "order_in_time", "s", "for"),
    ("owe", "payment", "s", "to"),
    ("inherit", "inheritance", "from", "s"),
    ("come_under_fire", "criticism", "from", "s"),
    ("face_charges", "prosecution", "from", "s"),
    ("take_into_custody", "arrest", "s", "o"),
    ("roll_out_the_red_carpet", "honouring", "s", "for"),
    ("get_the_red_carpet_treatment", "honouring", "from", "s"),
    ("son", "parentage", "of", "s"),
    ("father", "parentage", "s", "of"),
    ("employee", "employment", "of", "s"),
]


@pytest.mark.parametrize("expression, event, first, second", PARTIES)
def test_parties_stand_where_they_belong(expression, event, first, second):
    assert any(
        converse.event == event and first in converse.first and second in converse.second
        for converse in CONVERSES[expression]
    )


def test_every_event_can_be_told_from_both_sides():
    subjects = {}
    for converses in CONVERSES.values():
        for converse in converses:
            sides = subjects.setdefault(converse.event, set())
            sides |= {"first"} if "s" in converse.first else set()
            sides |= {"second"} if "s" in converse.second else set()
    one_sided = {event for event, sides in subjects.items() if len(sides) < 2}
    assert one_sided <= {"provision"}


def test_no_expression_puts_both_parties_in_one_place():
    assert [
        (word, converse)
        for word, converses in CONVERSES.items()
        for converse in converses
        if converse.first & converse.second
    ] == []


@pytest.mark.parametrize(
    "word, level",
    [
        ("may", 1), ("alleged", 1), ("suspected_of", 1), ("if", 1), ("subject_to", 1),
        ("likely", 2), ("expected_to", 2), ("reportedly", 2), ("plan_to", 2), ("appears_to", 2),
        ("believed_to", 2), ("will", 3), ("would", 3), ("due_to", 3), ("scheduled_to", 3),
    ],
)  # fmt: skip
def test_levels_of_hedges(word, level):
    assert HEDGES[word][0] == level


@pytest.mark.parametrize(
    "word, form",
    [
        ("fail", "x"), ("refuse", "x"), ("deny", "g"), ("prevent", "from"), ("stop_short", "of"),
        ("unable", "x"), ("unlikely", "x"), ("far", "from"), ("have_yet_to", "x"),
        ("without", "g"), ("cancel", "o"), ("rule_out", "g"), ("absent", "s"), ("forget", "x"),
        ("no_longer", "s"), ("too_early", "x"),
    ],
)  # fmt: skip
def test_forms_of_what_is_denied(word, form):
    assert form in IMPLICIT_NEGATIVES[word]
