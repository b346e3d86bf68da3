"""The presentations as they go in a room: on, back, pauses, drops, another order and other minutes, in every mixture."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.harvest.turns import WHOLE
from app.models.seats.tables import Seating, Table
from app.models.turns_tonight import presentations, turns, used_by_table
from app.services.commands import commands as c
from app.services.handlers.fitting import marked, settled
from app.services.handlers.handler import HANDLERS
from app.services.handlers.way_in import SUBJECTS
from tests.driving import DOORS, evening_at

assert SUBJECTS, "the handlers are in the table once their subjects are imported"

DEEDS = st.tuples(
    st.sampled_from(("on", "on", "back", "pause", "drop", "drop", "return", "return", "move", "move", "minutes")),
    st.sampled_from((0, 0, 1, 7, 30, 61, 200)),
    st.integers(0, 14),
    st.integers(-4, 4),
)
"""What the host does, how many seconds after the deed before, with which table, and how many turns or minutes."""


def deed(what: str, table: str, by: int, at: datetime, evening: Evening) -> c.Command:
    """Return the command for what the host does."""
    match what:
        case "on":
            return c.NextStep(at)
        case "back":
            return c.PreviousStep(at)
        case "pause":
            return c.PauseClock(at) if evening.run.paused_at is None else c.ResumeClock(at)
        case "minutes":
            return c.AddMinutes(at, by)
        case "move":
            return c.MoveTurn(at, table, by)
        case _:
            return c.LetSpeak(at, table, what == "return")


def at_first_table(tables: int, minutes: int) -> Evening:
    evening = evening_at("presentaties", quotes=0)
    agenda = evening.agenda
    blocks = tuple(replace(b, minutes=minutes) if b.id == "presentaties" else b for b in agenda.blocks)
    seating = Seating(tuple(Table(number) for number in range(1, tables + 1)))
    run = replace(evening.run, stretches=evening.run.stretches[-1:])
    ready = replace(evening, agenda=replace(agenda, blocks=blocks), seating=seating, run=run)
    return marked(replace(ready, run=replace(run, block=None)), ready, DOORS)


def must_hold(evening: Evening, now: datetime) -> None:
    """Check that the seconds of the block are given out exactly once, to those that still can speak."""
    block, reading = presentations(evening), evening.reading(now)
    found = turns(evening, reading)
    assert block is not None
    assert found is not None
    assert found.on is not None
    used, beside = used_by_table(evening, block, now)
    assert abs(beside + sum(used.values()) - reading.block(block.id).used) < 1e-6
    steps = [str(step.table) for step in evening.steps(block)]
    assert [share.table for share in found.still] == steps[evening.run.step + 1 :]
    if found.rest <= 0:
        assert all(share.left <= 0 for share in found.still)
    else:
        assert abs(max(0.0, found.on.left) + sum(max(0.0, share.left) for share in found.still) - found.rest) < 1e-6
    given = [share.given for share in (found.on, *found.still) if share.left > 0]
    assert all(seconds % WHOLE == 0 for seconds in given[:-1])


def to_come(evening: Evening) -> set[str]:
    return set(evening.speaking_order[evening.run.step + 1 :])


def must_keep_the_turns(before: Evening, after: Evening, what: str, table: str) -> None:
    """Check that whose turn it is goes on, and that nobody else's turn is lost by it."""
    assert after.speaking == before.speaking
    if what == "move":
        assert to_come(after) == to_come(before)
    elif what == "drop":
        assert to_come(after) == to_come(before) - {table}
    elif any(mark.step.endswith(f"-{table}") for mark in before.run.marks):
        assert to_come(after) >= to_come(before)
    else:
        assert to_come(after) == to_come(before) | {table}


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 15), st.integers(0, 30), st.lists(DEEDS, min_size=6, max_size=25))
def test_whatever_the_host_does_the_minutes_are_given_out_once(
    tables: int, minutes: int, deeds: list[tuple[str, int, int, int]]
) -> None:
    evening, now = at_first_table(tables, minutes), DOORS
    must_hold(evening, now)
    for what, seconds, table, by in deeds:
        now += timedelta(seconds=seconds)
        must_hold(evening, now)
        command = deed(what, str(table % tables + 1), by, now, evening)
        try:
            after = HANDLERS[type(command)](evening, command).evening
        except NotPossible:
            continue
        after = marked(evening, settled(evening, after), now)
        if after.run.block != evening.run.block:
            continue  # on from the last table or back from the first one
        if what in ("drop", "return", "move"):
            must_keep_the_turns(evening, after, what, str(table % tables + 1))
        evening = after
        must_hold(evening, now)
