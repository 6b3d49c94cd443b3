"""Vectors of sentences: the shipped file, and what must hold for any text."""

import hashlib
import pathlib
import random
import re
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.weights import encoder
from retold.weights.encoder import WIDTH, encode

SUPPORT = pathlib.Path(encoder.__file__).parent
CARD = (SUPPORT / "CARD.md").read_text(encoding="utf-8")

SENTENCES = [
    "The council will reopen the old pier in May, the mayor said.",
    "",
    "Nurses at the harbour hospital voted to strike.",
    "No.",
    "A ferry with 212 people on board ran aground off Sandholm on Tuesday night.",
    "According to the mayor, the pier opens again in May.",
    "“We were told nothing,” she said, “and we asked three times.”",
    "The bakery on Mill Street burned down.",
] + [f"Report number {n} was handed to the committee{' again' * (n % 7)}." for n in range(40)]


@pytest.mark.parametrize("name", ["minilm-l6-int8.onnx", "vocab.txt"])
def test_the_card_states_what_is_shipped(name):
    data = (SUPPORT / name).read_bytes()
    row = f"| `{name}` | {len(data):,} | `{hashlib.sha256(data).hexdigest()}` |"
    assert row in CARD


def test_the_named_version_is_the_shipped_file():
    data = (SUPPORT / encoder.MODEL).read_bytes()
    assert hashlib.sha256(data).hexdigest() == encoder.SHA256


def test_training_starts_from_the_weights_of_the_card():
    script = SUPPORT.parents[2] / "training" / "encoder.py"
    hashes = set(re.findall("[0-9a-f]{64}", script.read_text(encoding="utf-8")))
    assert len(hashes) == 3
    assert hashes <= set(re.findall("[0-9a-f]{64}", CARD))


def test_rows_are_unit_vectors():
    vectors = encode(SENTENCES)
    assert vectors.shape == (len(SENTENCES), WIDTH)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=2e-6)


def test_nothing_gives_nothing():
    assert encode([]).shape == (0, WIDTH)
    assert encode([]).dtype == np.float32


def test_a_row_does_not_depend_on_the_others():
    together = encode(SENTENCES)
    alone = np.concatenate([encode([text]) for text in SENTENCES])
    assert np.array_equal(together, alone)
    order = random.Random(7).sample(range(len(SENTENCES)), len(SENTENCES))
    assert np.array_equal(encode([SENTENCES[at] for at in order]), together[order])


def test_a_full_batch_changes_nothing():
    text = SENTENCES[4]
    many = encode([text] * 200)
    assert np.array_equal(many, np.repeat(encode([text]), 200, axis=0))


def test_threads_do_not_matter():
    assert np.array_equal(encode(SENTENCES, threads=2), encode(SENTENCES))


# What a sentence is nearer to: its paraphrase, or one that shares a few words only.
@pytest.mark.parametrize(
    "text, paraphrase, other",
    [
        ("The mayor said the old pier would reopen in May.", "The pier opens again in May, according to the mayor.", "The mayor said he would not stand again."),
        ("Nurses voted to strike over pay.", "Hospital staff decided to walk out in a dispute about wages.", "The flood reached the school on Monday."),
        ("A ferry ran aground off Sandholm.", "The ship got stuck on a sandbank near Sandholm.", "The ferry to Sandholm leaves at noon."),
        ("Police arrested two men after the fire.", "Two men were taken into custody following the blaze.", "Two new bridges are planned after the flood."),
        ("“We were never warned,” the farmer said.", "The farmer complained that nobody had given them notice.", "The farmer sold his herd in the autumn."),
        ("The minister denied that he had known of the leak.", "The minister said he had not been aware of the leak.", "Rain leaked through the roof of the ministry."),
    ],
)  # fmt: skip
def test_a_paraphrase_is_nearer(text, paraphrase, other):
    a, b, c = encode([text, paraphrase, other])
    assert a @ b > a @ c + 0.05
    assert a @ encode(["Goats can see almost all around them."])[0] < 0.3


def test_case_and_accents_do_not_matter():
    a, b = encode(["The café in Orléans has closed.", "THE CAFE IN ORLEANS HAS CLOSED."])
    assert np.array_equal(a, b)


def test_a_long_text_is_its_beginning():
    beginning = "the pier " * 63  # with the marks at both ends, 128 pieces
    a, b = encode([beginning, beginning + "a wholly different matter " * 100_000])
    assert np.array_equal(a, b)


@pytest.mark.parametrize(
    "text",
    [
        "\0", "\x1b[31mred\x1b[0m", "\ud800", "a\udfff b", "\u202eright to left", "\ufeff",
        "e" + "\u0301" * 5000, "x" * 100_000, "🧑‍🚀" * 300, "\U0010ffff", "[CLS] [SEP] [PAD]",
        " \t\n\u2028\u3000", "東京で会議", "ß ﬁ İ ΑΣ",
    ],
)  # fmt: skip
def test_hostile_characters(text):
    (vector,) = encode([text])
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=2e-6)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(codec=None), max_size=200), max_size=6))
def test_any_texts(texts):
    vectors = encode(texts)
    assert vectors.shape == (len(texts), WIDTH)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=2e-6)
    for text, vector in zip(texts, vectors, strict=True):
        assert np.array_equal(encode([text])[0], vector)


def fresh(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_it_is_loaded_when_first_used():
    fresh(
        "import sys, retold, retold.weights.encoder as e\n"
        "assert 'onnxruntime' not in sys.modules\n"
        "e.encode([])\n"
        "assert 'onnxruntime' not in sys.modules\n"
    )


def test_the_same_in_another_process():
    code = "import sys; from retold.weights.encoder import encode\nsys.stdout.buffer.write(encode([sys.argv[1]]).tobytes())"
    command = [sys.executable, "-c", code, SENTENCES[0]]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout == encode(SENTENCES[:1]).tobytes()


# Versions of onnxruntime from 1.29 on report to their maker.


def test_reports_are_off_before_the_import():
    fresh(
        "import os, sys\n"
        "class Watch:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'onnxruntime': seen.append(os.environ.get('ORT_DISABLE_TELEMETRY'))\n"
        "seen = []\n"
        "sys.meta_path.insert(0, Watch())\n"
        "os.environ.pop('ORT_DISABLE_TELEMETRY', None)\n"
        "from retold.weights.encoder import encode\n"
        "encode(['x'])\n"
        "assert seen == ['1'], seen\n"
    )


def test_the_tested_runtime_knows_nobody_to_report_to():
    import onnxruntime  # noqa: PLC0415  # the module shows that it is loaded late

    folder = pathlib.Path(onnxruntime.__file__).parent / "capi"
    libraries = [
        path for path in folder.iterdir() if {".so", ".dylib", ".pyd"} & set(path.suffixes)
    ]
    assert libraries
    for path in libraries:
        assert b"events.data.microsoft.com" not in path.read_bytes(), path.name
