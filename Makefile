# make demo: set up and check the example posts. make test: set up and run all tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test setup lint types speed clean

demo: $(VENV)/ready
	@for language in he ar fa th en; do \
		$(BIN)/disclose check examples/$$language.jsonl --fail-on never || exit 1; echo; \
	done

test: lint types
	$(BIN)/python -m pytest

lint: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/disclose lexicon check
	$(BIN)/disclose locale check

types: $(VENV)/ready
	$(BIN)/mypy

speed: $(VENV)/ready
	$(BIN)/python benchmarks/speed.py

setup: $(VENV)/ready

$(VENV)/ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev,model,scan]"
	@touch $@

clean:
	rm -rf $(VENV)
