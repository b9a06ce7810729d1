# Every target works on a fresh clone: it sets up what it needs in .venv first.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.ready-to-run
DEV := $(VENV)/.ready-to-develop
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: help audit demo test lint gate format docs bench picture clean

help:  ## Show the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

audit: $(RUN)  ## Audit claims.csv and sources.csv; without a network, the demo
	@$(BIN)/citecheck audit --fail-on never; code=$$?; \
	if [ $$code -eq 3 ]; then \
		echo "No audit could be made, as said above; this is the same job on citecheck's built-in web:" >&2; \
		$(BIN)/citecheck demo; \
	else exit $$code; fi

demo: $(RUN)  ## A whole audit of a sample paper, without network
	@$(BIN)/citecheck demo

test: $(DEV)  ## Run the tests; nothing leaves this machine
	@$(BIN)/python -W error -m pytest

lint: $(DEV)  ## ruff, mypy --strict, and the floors of the house
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python scripts/docs.py --check

gate: $(DEV)  ## Hold precision and recall to the pinned floors
	@$(BIN)/python scripts/gate.py

format: $(DEV)  ## Format the code
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .

docs: $(DEV)  ## Write the pages of docs/ that quote the program
	@$(BIN)/python scripts/docs.py

bench: $(DEV)  ## Measure speed, as ratios against a peer in one run
	@$(BIN)/python bench/matching.py

picture: $(RUN)  ## Draw docs/report.svg from the demo
	@$(BIN)/python scripts/picture.py docs/report.svg

clean:  ## Remove what the targets made
	rm -rf $(VENV) .citecheck .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "citecheck needs Python 3.11 or newer: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "Setting up $(VENV) ..." >&2
	@$(PYTHON) -m venv $(VENV)

$(RUN): $(VENV)/bin/python pyproject.toml constraints.txt
	@$(INSTALL) --editable .
	@touch $@

$(DEV): $(VENV)/bin/python pyproject.toml constraints.txt
	@$(INSTALL) --editable '.[dev]'
	@touch $@ $(RUN)
