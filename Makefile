# Samenspraak. The first call of any target sets everything up; Windows has its own lines in the README.

BIN := .venv/bin
PICTURES := build/rehearsal

.PHONY: run test proof check bench papers pictures setup lock translate clean

# Opens the app. On a Linux machine without a screen it plays a whole evening and keeps pictures of it.
run:
	@sh tools/setup.sh run
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		QT_QPA_PLATFORM=offscreen $(BIN)/samenspraak rehearse --pictures $(PICTURES) && \
		echo "Geen scherm gevonden: de avond is geoefend, de beelden staan in $(CURDIR)/$(PICTURES)"; \
	else \
		$(BIN)/samenspraak; \
	fi

test: check
	@$(BIN)/python -m pytest -n auto --maxprocesses 8 --dist worksteal

# What takes too long for every day: all layouts of the keyboard, long kills, random runs.
proof: setup
	@$(BIN)/python -m pytest -n auto --maxprocesses 8 --dist loadfile -m proof --timeout 900

check: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy --strict app
	@$(BIN)/lint-imports --no-logo

# Measures the app beside a floor, in some six minutes; PARTS="paint cpu" measures only those.
bench: setup
	@$(BIN)/python -m tests.bench $(PARTS)

# Makes every paper of the sample evening in build/papers, with pictures of the pages to look at.
papers: setup
	@$(BIN)/python tools/papers.py

# Takes the pictures of the manual anew, in docs/pictures, from a rehearsal and from what comes before and after it.
pictures: setup
	@$(BIN)/python -m tools.pictures

setup:
	@sh tools/setup.sh test

# Writes both requirements files anew from pyproject.toml: names, versions and hashes, for every system.
lock: setup
	@sh tools/lock.sh

# Brings the Dutch in step with the code; new strings then wait in resources/translations for their Dutch.
translate: setup
	@sh tools/translate.sh

clean:
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find app tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
