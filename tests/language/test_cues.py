"""The table of cues: forms, forces, and what each takes."""

import pytest

from retold.language.cues import CUES, NOUNS
from retold.model import Force

FORMS = [
    # base, its other forms
    ("say", "says said saying"),
    ("tell", "tells told telling"),
    ("deny", "denies denied denying"),
    ("argue", "argues argued arguing"),
    ("stress", "stresses stressed stressing"),
    ("echo", "echoes echoed echoing"),
    ("admit", "admits admitted admitting"),
    ("plan", "plans planned planning"),
    ("slam", "slams slammed slamming"),
    ("write", "writes wrote written writing"),
    ("foresee", "foresees foresaw foreseen foreseeing"),
    ("portray", "portrays portrayed portraying"),
    ("promise", "promises promised promising"),
    ("find", "finds found finding"),
    ("agree", "agrees agreed agreeing"),
    ("disagree", "disagrees disagreed"),
    ("guarantee", "guarantees guaranteed"),
    ("refer", "refers referred referring"),
    ("submit", "submits submitted submitting"),
    ("dub", "dubs dubbed dubbing"),
    ("quip", "quips quipped quipping"),
    ("blog", "blogs blogged blogging"),
    ("label", "labels labelled labeled"),
    ("signal", "signals signalled signaled"),
    ("forecast", "forecasts forecast forecasting"),
    ("cry", "cries cried crying"),
]
KNOWN_FORMS = {}


def rows():
    for base, forms in FORMS:
        reason = KNOWN_FORMS.get(base)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        yield pytest.param(base, forms.split(), id=base, marks=marks)


@pytest.mark.parametrize(("base", "forms"), list(rows()))
def test_forms(base, forms):
    for form in [base, *forms]:
        assert base in {cue.base for cue in CUES.get(form, ())}, form


FORCES = [
    ("said", Force.NEUTRAL),
    ("insisted", Force.ASSERTIVE),
    ("admitted", Force.COMMITTING),
    ("claimed", Force.DISTANCING),
    ("blasted", Force.HOSTILE),
    ("criticised", Force.CRITICAL),
    ("criticized", Force.CRITICAL),
    ("praised", Force.APPROVING),
    ("denied", Force.DENYING),
    ("urged", Force.ASKING),
    ("pledged", Force.PROMISING),
    ("declined", Force.REFUSING),
    ("believed", Force.HOLDING),
    ("showed", Force.SHOWING),
]


@pytest.mark.parametrize(("form", "force"), FORCES)
def test_force(form, force):
    assert CUES[form][0].force is force


def test_every_force_has_a_cue():
    assert {cue.force for cues in CUES.values() for cue in cues} == set(Force)


def test_every_entry_takes_something_known():
    for form, cues in CUES.items():
        assert form == form.casefold()
        for cue in cues:
            assert cue.takes | cue.prepositions, form
            assert cue.takes <= set("cxosr"), form
            assert all(p.isalpha() for p in cue.prepositions), form


def test_a_form_has_no_entry_twice():
    for form, cues in CUES.items():
        assert len(cues) == len(set(cues)), form


def test_nouns_are_singular_and_their_prepositions_words():
    for noun, prepositions in NOUNS.items():
        assert noun.isalpha(), noun
        assert prepositions <= set("of about on in for over to against".split()), noun
