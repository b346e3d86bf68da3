"""Hostile evening files: whatever stands in one place, it is refused, or it is an evening that can be held."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.models.agenda import put_right
from app.models.evening import Evening
from app.models.ground.faults import BadInput, NotPossible
from app.reports.kinds.as_text import to_text
from app.reports.record import record
from app.services.commands import commands as c
from app.services.files import evening_file
from app.services.handlers.way_in import HANDLERS
from tests.models import making
from tests.services.files.test_evening_file import HELD, NOW

Plain = Any
ODD: tuple[Plain, ...] = (
    *(None, True, "x", "", 0, -1, 1, 10**9, 10**400, 0.5, -1e300, float("nan"), float("inf"), [], {}, [[]]),
    *("0001-01-01T00:00:00+00:00", "2199-12-31T23:59:59+00:00", "2026-11-10T19:00:00", "2026-11-10T19:00:00+01:00"),
    *("2026-11-10T18:30:00+00:00", "dialoog", "einde-sessie", "black", "00:00", "2026-11-10"),
)


def places(plain: Plain, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to everything in the file that holds nothing else."""
    items = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    yield path
    for key, value in items:
        yield from places(value, (*path, key))


def with_odd(plain: Plain, path: tuple[str | int, ...], odd: Plain) -> bytes:
    changed = json.loads(json.dumps(plain))
    inner = changed["evening"]
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = odd
    return json.dumps(changed).encode()


def can_be_held(evening: Evening) -> None:
    """Read every clock, press every clock key, and take the evening out and in again."""
    for now in (making.later(-600), making.later(50), making.later(900)):
        evening.reading(now)
        evening.after_restart().reading(now)
        evening.told_end(now)
        for block in evening.agenda.blocks:
            evening.used_by_step(block.id, now)
            evening.steps(block)
        for kind in (
            c.Begin,
            c.NextStep,
            c.PreviousStep,
            c.NextBlock,
            c.PauseClock,
            c.ResumeClock,
            c.CloseEvening,
            c.Shorten,
        ):
            try:
                HANDLERS[kind](evening, kind(now))
            except NotPossible:
                continue
        if evening.run.is_running:
            try:
                put_right.began_at(evening.run, making.later(40), now)
            except NotPossible:
                continue
    assert to_text(record(evening, NOW.date()))
    assert evening_file.from_json(evening_file.to_json(evening, NOW), "avond.json") == evening


PARTS = (
    *("run", "stage", "draft", "anchor", "details", "date", "created_at", "zone", "agenda", "seating", "people"),
    *("harvests", "exits", "followup"),
)


@pytest.mark.parametrize("part", PARTS)
def test_anything_anywhere_is_refused_or_can_be_held(part: str) -> None:
    plain = json.loads(evening_file.to_json(replace(HELD, quotes=HELD.quotes[:4]), NOW))
    accepted = refused = 0
    ways = [(part, *path) for path in places(plain["evening"][part])]
    ways = ways[:: 1 + len(ways) // 80]  # one block is like another
    for number, path in enumerate(ways):
        odds = ODD if len(ways) < 60 else ODD[number % 5 :: 5]
        for odd in odds:
            try:
                evening = evening_file.from_json(with_odd(plain, path, odd), "avond.json")
            except BadInput:
                refused += 1
            else:
                accepted += 1
                can_be_held(evening)
    assert refused > accepted
