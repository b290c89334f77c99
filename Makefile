# Two commands do everything: `make demo` and `make test`.

.PHONY: help demo test test-outputs ablations bench fuzz format lint taxonomy update doc setup

program := .build/release/diapason
build := swift build -c release --product diapason
sources := Package.swift Sources Tests

help: ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: setup ## build, then show what the program does with the samples
	$(build)
	$(program) demo

test: setup ## everything that must hold before a change lands
	swift test --disable-xctest

test-outputs: setup ## hold real outputs against their schemas; open files with pandas, and with LibreOffice and Chromium where installed
	@.ci/setup python3-venv
	$(build)
	Tests/Outputs/run

judged := ../shared/gold

ablations: setup ## what the order of people rests on: trade alone, skills alone, all; needs judged pairs beside the project
	$(build)
	@if [ -d $(judged) ]; then python3 Tests/Outputs/ablations.py $(program) $(judged) $(judged)/evaluate_ranking.py; \
	else echo "$(judged): no judged pairs here, nothing measured"; fi

bench: setup ## how fast it is beside other tools on this machine; PART=a..e for one part, QUICK=1 for less
	@.ci/setup python3-venv
	$(build)
	swift build -c release --product DiapasonBenchmarks
	Tests/Benchmarks/run $(PART) $(if $(QUICK),--quick)

fuzz: setup ## broken and odd files by the thousand, then libFuzzer on every reader for SECONDS=20 each
	$(build)
	python3 Tests/Fuzz/fuzz.py $(program)
	python3 Tests/Fuzz/growth.py $(program)
	Tests/Fuzz/run $(or $(SECONDS),20)

format: ## lay the code out as .swift-format says
	swift format -i -r -p $(sources)

lint: ## check the layout without changing anything
	swift format lint --strict -r -p $(sources)

taxonomy: setup ## compile taxonomy/ into the file that the program embeds
	$(build)
	@# Two skills with one name are told by exit status 1; the file is written.
	$(program) taxonomy compile taxonomy -o Sources/CLibraries/CTaxonomy/diapason.taxonomy || [ $$? -eq 1 ]

update: ## write anew what CI compares: the outputs shown in texts, public symbols, examples misread, instructions
	@.ci/setup valgrind
	$(build)
	.ci/tour --update
	.ci/public-symbols --update
	.ci/taxonomy --update
	swift build -c release --product DiapasonBenchmarks
	.ci/instructions --update

doc: setup ## the documentation of DiapasonEngine, in .build/doc
	$(build)
	.ci/doc

setup: ## install from Debian's packages what the build needs and this machine lacks
	@.ci/setup
