# Two commands do everything: `make demo` shows the main job, `make test` passes the tests.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint type unit eval bench docs wheel encoder lexicon support-data support lock clean

# The environment: locked dependencies, then the package itself, editable.
.venv/.ready: requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here. Install Python 3.11 or newer, or name one: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is older than Python 3.11. Name a newer one: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || { echo "$(PYTHON) cannot make environments. Install its venv module (Debian: python3-venv)." >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: .venv/.ready
	$(BIN)/retold demo

# The tests last, so that their closing line ends the output.
test: lint type eval unit

lint: .venv/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

type: .venv/.ready
	$(BIN)/mypy

unit: .venv/.ready
	$(BIN)/python -m pytest

eval: .venv/.ready
	$(BIN)/python eval/gate.py

bench: .venv/.ready
	$(BIN)/python benchmarks/check.py
	$(BIN)/python benchmarks/statements.py

# docs/reference.md from the code.
docs: .venv/.ready
	$(BIN)/python docs/generate.py

# The built wheel, installed by plain pip into an empty environment, runs.
wheel: .venv/.ready
	bash tests/wheel.sh

# The sentence encoder's file from the published weights; needs uv. Then correct CARD.md.
encoder: .venv/.ready
	uv pip install --quiet --python $(BIN)/python --group training
	$(BIN)/python training/encoder.py

# The words of WordNet 3.0 and their relations, from the folder of Debian's package wordnet-base. Then
# correct the digest in tests/language/test_lexicon.py.
WORDNET ?= /usr/share/wordnet
lexicon: .venv/.ready
	$(BIN)/python training/lexicon.py $(WORDNET)

# The support model: examples from the public sets in SETS (training/README.md tells where they are
# from) and the claims of training/claims, then weights, file and calibration. Three hours on two
# cores; needs uv. Then correct SUPPORT.md and SHA256 in judge.py.
SETS ?= ../shared/data/faithfulness
support-data: .venv/.ready
	mkdir -p build
	$(BIN)/python training/examples.py $(SETS) build/examples.jsonl

# The model learns nothing of SummEdits: the calibration of single claims is fitted on its answers.
support: support-data
	uv pip install --quiet --python $(BIN)/python --group training
	$(BIN)/python training/support.py build/examples.jsonl build/support.safetensors --without summedits --epochs 7
	$(BIN)/python training/export.py build/support.safetensors
	$(BIN)/python training/calibrate.py $(SETS)

# Needs uv; the result is what `make` installs.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --group dev pyproject.toml --output-file requirements.lock

clean:
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
