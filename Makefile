# `make programme` and `make test` work from a fresh clone on Debian with Swift; what else they need, they install.

SHELL := /bin/bash
# One optimised build for all: tests see inside the modules, and whole colloquia are solved in them.
SWIFT_FLAGS := -c release -Xswiftc -enable-testing
COLLOQUE := .build/release/colloque
SOURCES := Sources Tests Benchmarks Package.swift
PYTHON := $(CURDIR)/.build/python

.PHONY: programme build test test-all thresholds benchmarks format lint house packages test-packages

## The Limoges colloquium: shown, and written to programme/.
programme: packages
	swift build $(SWIFT_FLAGS) --product colloque
	mkdir -p programme
	$(COLLOQUE) solve fixtures/limoges-2012 --language fr --output programme
	$(COLLOQUE) export fixtures/limoges-2012 --language fr --programme programme/programme.json \
		--format html --output programme/programme.html

build: packages
	swift build $(SWIFT_FLAGS) --build-tests

# What a change can break, in minutes. `swift test` would build everything once more, with flags of its own.
test: build test-packages
	PATH="$(PYTHON)/bin:$$PATH" swift test --skip-build $(SWIFT_FLAGS)

# The same tests, every sweep over seeds and cases whole (`Tests/TestSupport/Sweep.swift`).
test-all: export SWEEPS := all
test-all: test

# Counters of the integer programme and its solve: what exceeds them, a change has done.
thresholds: packages
	swift build $(SWIFT_FLAGS) --product Growth
	.build/release/Growth --papers 24,48 --seeds 2 --check
	swift build $(SWIFT_FLAGS) --product Instances
	.build/release/Instances thresholds

## Tables and plots of Benchmarks/README.md, in about an hour and a half; what was measured before is not measured again.
benchmarks: packages
	swift build $(SWIFT_FLAGS) --product Instances
	.build/release/Instances cosplib --output Benchmarks/README.md --plot Benchmarks/cosplib.svg
	.build/release/Instances synthetic --output Benchmarks/README.md --plot Benchmarks/synthetic.svg

format:
	swift format format --in-place --recursive $(SOURCES)

lint:
	swift format lint --strict --recursive $(SOURCES)

# The house rules of CONTRIBUTING.md, as far as a script can see them.
house:
	.ci/house

packages:
	.ci/packages libglpk-dev libzip-dev nettle-dev

# The browser tests are driven from Python; HiGHS solves the same LP file as GLPK; the others read what is exported.
test-packages:
	.ci/packages libglpk-dev libzip-dev nettle-dev glpk-utils poppler-utils chromium khal libreoffice-calc libxml2-utils python3 python3-venv
	test $(PYTHON)/ready -nt Makefile || python3 -m venv $(PYTHON)
	test $(PYTHON)/ready -nt Makefile || $(PYTHON)/bin/python -m pip install --quiet \
		axe-playwright-python html5lib highspy check-jsonschema icalendar ics vobject
	touch $(PYTHON)/ready
