# make demo: set up and check the example posts. make test: set up and run all tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test setup lint types speed docs clean

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

# The site of the documentation, in build/site; open index.html there.
docs: $(VENV)/docs
	$(BIN)/python -m website.pages
	$(BIN)/zensical build --clean --strict
	$(BIN)/python -m website.built

setup: $(VENV)/ready

$(VENV)/ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev,model,scan]"
	@touch $@

$(VENV)/docs: $(VENV)/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[docs]"
	@touch $@

clean:
	rm -rf $(VENV) build
