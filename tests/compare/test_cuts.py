"""Is a cut harmless? Each row: the words cut, what the story says around, and what is lost."""

import pytest

from retold.compare import cuts

NOTHING = frozenset()

BEFORE = [
    # cut from the beginning, the story's own words, stands alone?, altered?
    ("but", "", True, False),
    ("and", "", True, False),
    ("they have a big problem because", "", True, False),
    ("i think", "", True, True),
    ("we believe that", "", True, True),
    ("perhaps", "", True, True),
    ("i think what she has got to do is contrast", "she should", False, False),
    ("i think", "she thinks it may be", True, False),
    ("we do not", "", True, True),
    ("it is not something i say lightly but", "", True, False),
    ("don't get hung up on", "telling them not to get hung up on", False, False),
    ("don't get hung up on", "talking about", False, True),
    ("if the bus goes i'll", "he would", False, False),
    ("if the bus goes", "he said", True, True),
    ("although the market was orderly", "", False, False),
]


@pytest.mark.parametrize(("cut", "frame", "alone", "alters"), BEFORE)
def test_before(cut, frame, alone, alters):
    lead = frozenset(frame.split())
    judged = cuts.before(cut.split(), ["we"], lead, lead, stands_alone=alone)
    assert judged.alters is alters


BEHIND = [
    # cut from the end, kept, the story's own words, stands alone?, altered?
    ("that got out of hand", "this was not a paperwork error", "", True, False),
    ("if the weather holds", "we will sail", "", True, True),
    ("if the weather holds", "we will sail", "unless it storms", True, False),
    ("unless they pay", "we will sail", "", True, True),
    ("but it is less than a tablet", "four millimetres is worth having", "", True, True),
    ("but not unacceptable", "of poorer quality", "", False, True),
    ("but not unacceptable", "of poorer quality", "but hardly unacceptable", False, False),
    ("although god knows i gave them a few", "who never came with an excuse", "", False, False),
    ("although it was late", "we won", "", True, False),
    ("not a promise", "it is a forecast", "", True, False),
    ("i may not", "i may take it", "", True, True),
    ("and he told his board about it", "he made bad investments", "", True, True),
    ("and it will do so again if it has to", "the country has voted for change", "", True, False),
    ("so no i wasn't surprised by it", "she came home in tears", "", True, False),
    ("as to the circumstances of this tragedy", "before a judgment", "", False, False),
    ("", "we came", "", True, False),
]


@pytest.mark.parametrize(("cut", "kept", "frame", "_alone", "alters"), BEHIND)
def test_behind(cut, kept, frame, _alone, alters):
    judged = cuts.behind(cut.split(), kept.split(), frozenset(frame.split()))
    assert judged.alters is alters


INSIDE = [
    # cut from the middle, marked with an ellipsis?, altered?, meaning changed?
    ("at times", False, True, True),
    ("possibly", False, True, True),
    ("not", True, True, True),
    ("a lot of", False, True, True),
    ("at noon", False, True, False),
    ("at noon", True, False, False),
    ("you know", False, False, False),
    ("er", False, False, False),
    ("the good one", True, False, False),
    ("and believe me they will", True, False, False),
    ("to the best of my own poor memory of that day", False, False, False),
    ("if it comes to that in the end of the day", False, True, True),
]


@pytest.mark.parametrize(("cut", "marked", "alters", "turned"), INSIDE)
def test_inside(cut, marked, alters, turned):
    judged = cuts.inside(cut.split(), marked=marked)
    assert (judged.alters, judged.meaning_changed) == (alters, turned)
