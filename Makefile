# Two commands do everything: `make demo` shows the main job, `make test` passes the tests.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint type unit eval bench wheel lock clean

# The environment: locked dependencies, then the package itself, editable.
.venv/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: .venv/.ready
	$(BIN)/retold demo

test: lint type unit eval

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

# The built wheel, installed by plain pip into an empty environment, runs.
wheel: .venv/.ready
	bash tests/wheel.sh

# Needs uv; the result is what `make` installs.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --group dev pyproject.toml --output-file requirements.lock

clean:
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
