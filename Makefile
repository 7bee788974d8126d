# make run [ARGS='ask "hello"']   the program          make test    every check and test
# make bench                      the measurements     make lint    the checks without the tests
# make soak                       the long tests       make clean   remove .venv
# make starter                    train the model that is shipped, make starter-rwkv its twin

PYTHON ?= python3
BIN := .venv/bin
# Named by what they depend on: nothing is installed again while these files stay as they are,
# whatever a checkout does to their dates.
INPUTS := $(shell cat pyproject.toml constraints.txt | cksum | cut -d ' ' -f 1)
RUN_STAMP := .venv/installed-$(INPUTS)
DEV_STAMP := .venv/installed-dev-$(INPUTS)

.PHONY: run test check lint bench soak starter starter-rwkv clean
.DEFAULT_GOAL := run

# The tests start hundreds of processes, which would compile the program each time.
unexport PYTHONDONTWRITEBYTECODE

run: $(RUN_STAMP)
	@$(BIN)/llmtui $(ARGS)

test: check

# While mypy is busy, the tests are compiled on the other core: not again by each of their workers.
check: $(DEV_STAMP)
	@$(BIN)/pytest --collect-only >.venv/collected.log 2>&1 & $(MAKE) --no-print-directory lint && wait
	@echo "Running the tests (a few minutes)"
	@$(BIN)/pytest -n 4 --dist worksteal

lint: $(DEV_STAMP)
	@echo "Checking format, style, types, imports and security (under a minute)"
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/bandit -q -c pyproject.toml -r engines sessions tui 2>.venv/bandit.log || { cat .venv/bandit.log; exit 1; }

bench: $(DEV_STAMP)
	@for script in $(filter-out bench/paced_server.py,$(wildcard bench/*.py)); do \
		name=bench.$$(basename $$script .py); echo "== $$name" >&2; \
		$(BIN)/python -m $$name || exit 1; \
	done

soak: $(DEV_STAMP)
	@echo "Running the long tests (an hour or more)"
	@$(BIN)/python -m tests.audit
	@$(BIN)/pytest -m soak

starter: $(DEV_STAMP)
	@echo "Training the starter model (an hour on 2 cores with bfloat16, four without)"
	@echo "It goes on where it was stopped; with TOKENS=165.8e6 it goes on longer."
	@$(BIN)/python -m starter.train $(if $(TOKENS),--tokens $(TOKENS))
	@$(BIN)/python -m starter.export
	@$(BIN)/python -m starter.evaluate

starter-rwkv: $(DEV_STAMP)
	@echo "Training its recurrent twin (about an hour on 2 cores; goes on where it was stopped)"
	@$(BIN)/python -m starter.train --rwkv --tokens 20e6
	@$(BIN)/python -m starter.rwkv_export
	@$(BIN)/python -m starter.evaluate --model engines/data/starter-rwkv.pth

clean:
	rm -rf .venv build dist *.egg-info

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "llmtui needs Python 3.11 or later; say which with: make PYTHON=python3.12" >&2; exit 1; }
	@echo "Making a Python environment in .venv (some seconds)"
	@$(PYTHON) -m venv .venv

# Both: .venv/installed... is made anew when pyproject.toml or constraints.txt change.
$(RUN_STAMP): | $(BIN)/python
	@echo "Installing llmtui into .venv (1.2 GB). The first time, llama.cpp is compiled: about 4"
	@echo "minutes on 2 cores; the rest is downloaded, which takes a minute or more. Only once."
	@start=$$(date +%s); $(BIN)/pip install -c constraints.txt -e . && \
		echo "Installed in $$(( $$(date +%s) - start )) s"
	@rm -f .venv/installed-*
	@touch $@

$(DEV_STAMP): | $(RUN_STAMP)
	@echo "Installing what the tests need (about a minute)"
	@start=$$(date +%s); $(BIN)/pip install -q -c constraints.txt -e '.[dev]' && \
		echo "Installed in $$(( $$(date +%s) - start )) s"
	@touch $@
