import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.archive import fingerprints as fp


@given(st.lists(st.text(max_size=60), min_size=1, max_size=5))
def test_words_are_runs_of_letters_and_digits(texts):
    words = fp.words_of(texts)
    for number, text in enumerate(texts):
        own = range(words.first[number], words.first[number + 1])
        found = [text[words.start[i] : words.end[i]] for i in own]
        assert all(words.text[i] == number for i in own)
        plain = "".join(c if c.isalnum() or ord(c) > 0xFFFF else " " for c in text)
        assert found == plain.split(" ") or found == [w for w in re.split(" +", plain) if w]


@given(st.lists(st.sampled_from(["Ada", "ada", "bö", "Ö", "9", "x" * 50]), max_size=20))
def test_equal_words_have_equal_hashes_wherever_they_stand(parts):
    together = fp.words_of([" ".join(parts)])
    alone = {p: fp.words_of([p]).hashes[0] for p in parts}
    assert list(together.hashes) == [alone[p] for p in parts]


def test_case_is_folded_and_other_words_differ():
    one, two, three = (fp.words_of([w]).hashes[0] for w in ("Minister", "minister", "ministre"))
    assert one == two != three


def test_a_word_longer_than_a_piece_keeps_its_hash():
    long = "a" * (fp._PIECE + 5)
    hashes = fp.words_of([f"b {long} c {long}"]).hashes
    assert hashes[1] == hashes[3]


def test_shingles_stay_inside_a_text():
    words = fp.words_of(["a b c d e", "f g h", "i j k l"])
    hashes, at = fp.shingles(words, 4)
    assert list(at) == [0, 1, 8]
    assert len(set(hashes)) == 3


@pytest.mark.parametrize("changed, low, high", [(0, 1.0, 1.0), (40, 0.5, 0.95), (400, 0.0, 0.1)])
def test_likeness_falls_with_the_share_of_changed_words(changed, low, high):
    words = [f"word{n}" for n in range(400)]
    other = [f"other{n}" for n in range(changed)] + words[changed:]
    short = fp.short(fp.sketches(fp.words_of([" ".join(words), " ".join(other)])))
    assert low <= fp.likeness(short[0].tobytes(), short[1].tobytes()) <= high


def test_near_copies_share_a_key():
    words = [f"word{n}" for n in range(400)]
    texts = [" ".join(words), " ".join([*words[:380], *(f"new{n}" for n in range(20))])]
    keys = fp.bands(fp.sketches(fp.words_of(texts)))
    assert np.intersect1d(keys[0], keys[1]).size
    assert keys.min() >= 0
    assert keys.max() < 1 << 48


def test_texts_without_a_shingle_have_an_empty_sketch():
    assert not fp.sketches(fp.words_of(["", "one two"])).any()
