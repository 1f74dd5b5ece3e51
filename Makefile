# Everything a newcomer needs: `make demo` and `make test`. `make help` lists the rest.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

APP := .venv/bin
NLU := nlu/.venv/bin
UV := scripts/uv

help: ## Show this
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: .venv/ready nlu/.venv/ready ## Make both environments (the app's and Rasa's)

.venv/ready: pyproject.toml requirements.lock
	@echo "Setting up the app's environment ..."
	@scripts/environment .venv 3.12 requirements.lock
	@$(UV) pip install -q --python .venv/bin/python --no-deps --no-build-isolation -e .
	@touch $@

nlu/.venv/ready: nlu/pyproject.toml nlu/requirements.lock
	@echo "Setting up Rasa's environment (2.5 GB, a minute or two) ..."
	@scripts/environment nlu/.venv 3.10 nlu/requirements.lock
	@touch $@

train: setup ## Train the model, if what it is trained on has changed
	@cd nlu && .venv/bin/python train.py

demo: train ## Set everything up and run it with made-up data: http://127.0.0.1:8000
	@$(APP)/throughgate run --demo

test: train ## Run every test
	@$(APP)/pytest
	@cd nlu && .venv/bin/python -m pytest -q tests

check: setup ## Lint, types, import contracts, content
	@$(APP)/ruff format --check --quiet .
	@$(APP)/ruff check --quiet .
	@$(APP)/mypy
	@$(APP)/lint-imports --no-cache
	@$(APP)/throughgate check

evaluate: train ## Measure what the model understands, on held-out messages
	@cd nlu && .venv/bin/python evaluate.py

bench: train ## Measure speed, as ratios within one run
	@$(APP)/python tests/bench.py
	@PYTHONPATH=. $(APP)/python tests/bench_reminders.py

lock: ## Lock both environments again, after a change of a pyproject.toml
	@$(UV) pip compile -q --universal --generate-hashes --python-version 3.12 \
		--no-header --no-annotate --group dev pyproject.toml -o requirements.lock
	@cd nlu && ../$(UV) pip compile -q --universal --generate-hashes --python-version 3.10 \
		--no-header --no-annotate pyproject.toml -o requirements.lock

messages: setup ## Gather the marked sentences into locales/messages.pot
	@$(APP)/pybabel -q extract -F locales/babel.cfg -k mark -c Translators: --no-wrap \
		--sort-by-file --no-location -o locales/messages.pot .

language: messages ## Begin a language: make language code=cy
	@$(APP)/pybabel -q init -l $(code) -i locales/messages.pot -d locales

migration: setup ## Write a migration from the changed tables: make migration name="..."
	@$(APP)/throughgate migration "$(name)"

clean: ## Remove what can be made again; var/ (the data) stays
	rm -rf .venv nlu/.venv nlu/models .mypy_cache .ruff_cache .pytest_cache .hypothesis

.PHONY: help setup train demo test check evaluate bench lock messages \
	language migration clean
