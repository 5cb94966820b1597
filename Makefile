# The commands of the project; `make` alone lists them. Each is a script in scripts/ or one line here.

.DEFAULT_GOAL := help
.PHONY: help demo install dist test test-all fuzz bench bench-lint format lint clean

help: ## List the commands
	@printf 'mcpgen: one YAML spec in, one MCP server out\n\n'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile
	@printf '\nmcpgen itself: swift run mcpgen --help\n'

demo: ## Install what is missing, build, compile a spec, start its server and show an answer
	@sh scripts/demo.sh

PREFIX ?= /usr/local

install: ## Build mcpgen for release and put it, with its completions, under PREFIX (/usr/local)
	@sh scripts/install.sh "$(PREFIX)"

dist: ## Make the archive of a release for this system in .build/dist
	@sh scripts/dist.sh

test: ## Install what the tests need and run them (about 50 minutes on two slow cores)
	@bash scripts/test.sh

test-all: ## The same, then fuzzing at random, the address sanitizer and the servers in release mode
	@bash scripts/test.sh --all

fuzz: ## Fuzz each target for SECONDS (20)
	@bash scripts/fuzz.sh $(or $(SECONDS),20)

bench: ## Measure servers side by side and print a table
	@bash Benchmarks/run.sh

bench-lint: ## Measure the linter on labelled tools and real servers (MCPGEN_DATA names them)
	@sh scripts/bench-lint.sh

format: ## Format the Swift sources in place
	@swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

lint: ## Check the format of the Swift sources
	@swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)

clean: ## Remove everything that was built
	@rm -rf .build .venvs Examples/.build Examples/*/.build Tests/Servers/*/.build Benchmarks/.build
	@rm -rf Benchmarks/Sources/*/Generated Benchmarks/Sources/Hundred
	@rm -rf Benchmarks/HTTP/.build Benchmarks/HTTP/Sources/*/Generated

# Generated sources carry swift-format-ignore-file, so the folders can be given whole.
SWIFT_SOURCES := $(wildcard Package.swift Sources Plugins Templates Tests Benchmarks Examples)
