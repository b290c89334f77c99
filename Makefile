# Two commands do everything: `make demo` and `make test`.

.PHONY: demo test setup format lint

setup: ## install from Debian's packages what is missing
	@.ci/setup

demo: setup ## build, then read the samples
	swift build -c release
	.build/release/diapason --version

test: setup ## everything that must hold before a change lands
	swift test --disable-xctest

format:
	swift format -i -r -p Package.swift Sources Tests

lint:
	swift format lint --strict -r -p Package.swift Sources Tests
