"""A long evening costs no memory: what four hours of ticks and two thousand commands made is let go of again."""

import functools
import gc
import os
import resource
import sys
from collections import Counter
from itertools import pairwise
from mmap import mmap
from statistics import median
from typing import NamedTuple

import pytest

from app.services.commands import commands as c
from tests.driving import Driver

WHOLE = "SAMENSPRAAK_WHOLE_EVENING"
"""With this set in the environment the whole evening is played; that takes half a minute of CPU."""

TICKS, COMMANDS = (14_400, 2_000) if os.environ.get(WHOLE) else (600, 80)
ROUNDS = 4
"""In so many parts; the first one makes what is kept for good."""

OBJECTS = 400
"""So many things may come and go: SQLite's connection keeps up to 200 places of what it was asked."""
PICTURE = 100_000
"""Bytes."""
KILOBYTES = 4_000
"""What the heap may grow by its own holes."""


class Use(NamedTuple):
    """What the process holds: the things Python keeps track of by their kind, and its memory from the system in kB."""

    objects: Counter[str]
    resident: int


class Growth(NamedTuple):
    """What more it holds after some rounds."""

    objects: int
    resident: int


def use() -> Use:
    memory = resident()
    gc.unfreeze()
    for made in gc.get_objects():
        if isinstance(made, functools._lru_cache_wrapper) and made.cache_parameters()["maxsize"] is not None:
            made.cache_clear()  # what is kept up to a bound, and is not full yet
    gc.collect()
    return Use(Counter(type(one).__qualname__ for one in gc.get_objects()), memory)


def resident() -> int:
    """Return kB; where the system does not tell what there is now, the most there ever was."""
    if sys.platform == "linux":
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * resource.getpagesize() // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def command(number: int) -> tuple[type[c.Command], dict[str, object]]:
    """Return one of the commands that leave the evening as large as it was."""
    quote = f"q{number % 3}"
    given: tuple[tuple[type[c.Command], dict[str, object]], ...] = (
        (c.StarQuote, {"id": quote, "starred": number // 5 % 2 == 0}),
        (c.EditQuote, {"id": quote, "text": f"anders gezegd {number % 7}"}),
        (c.ShowMessage, {"text": f"even {number % 3}"}),
        (c.ShowQuote, {"quote": quote}),
        (c.ShowQuote, {"quote": None}),
    )
    return given[number % len(given)]


def play(driver: Driver, ticks: int, commands: int) -> None:
    """Let seconds pass, and give a command every few."""
    every = ticks // commands
    for second in range(ticks):
        driver.source.move(1)
        driver.app.ticker.tick()
        if second % every == 0:
            kind, values = command(second // every)
            driver.do(kind, **values)
        if second % 10 == 0:
            driver.application.processEvents()
            driver.app._garbage.look()


def growth(driver: Driver) -> Growth:
    """Play the evening, and return by how much it grew after the first round.

    What is loaded once, when it is first needed, comes in one round only, as does what another thread holds at the
    moment, such as the one that makes a backup, and what is kept up to a bound comes and goes. What is not let go of
    grows in each.
    """
    found: list[Use] = []
    for _ in range(ROUNDS):
        play(driver, TICKS // ROUNDS, COMMANDS // ROUNDS)
        found.append(use())
    steps = list(pairwise(found))
    least = (min(after.objects[kind] - before.objects[kind] for before, after in steps) for kind in found[-1].objects)
    pages = median(after.resident - before.resident for before, after in steps)
    return Growth(sum(more for more in least if more > 0) * len(steps), round(pages) * len(steps))


@pytest.mark.timeout(1_200)
def test_hours_of_ticks_and_many_commands_leave_memory_as_it_was(dialogue: Driver) -> None:
    grown = growth(dialogue)
    assert grown.objects < OBJECTS
    assert grown.resident < KILOBYTES


@pytest.mark.timeout(1_200)
def test_that_one_thing_kept_at_each_tick_is_seen(dialogue: Driver) -> None:
    kept: list[object] = []
    dialogue.app.ticker.ticked.connect(lambda *_: kept.append([]))
    assert growth(dialogue).objects >= OBJECTS


@pytest.mark.timeout(1_200)
def test_that_a_picture_kept_at_each_tick_is_seen(dialogue: Driver) -> None:
    kept: list[mmap] = []

    def keep(*_: object) -> None:
        picture = mmap(-1, PICTURE)  # from the system itself: what tests before this one let go of is not taken again
        picture.write(b"p" * PICTURE)
        kept.append(picture)

    dialogue.app.ticker.ticked.connect(keep)
    assert growth(dialogue).resident >= KILOBYTES
    for picture in kept:
        picture.close()
