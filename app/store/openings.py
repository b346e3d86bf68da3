"""The openings: where other evenings tell what was promised on one, and what goes of it when that one goes, or words do."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from app.models.agenda.agenda import Agenda, Step
from app.models.promises.opening import STEP, less_wiped, opening_step_of, with_opening_as, without_opening
from app.models.said.wiped import Going
from app.store.reading import read_evening
from app.store.rows.parts import forget_aside, put_part

_OPEN = (
    "SELECT evening_id FROM part WHERE name LIKE '%agenda' AND instr(state, ?1) AND evening_id <> ?2"
    " UNION SELECT evening_id FROM history WHERE instr(inverse, ?1) AND evening_id <> ?2"
)
_DROP_STEPS = "DELETE FROM history WHERE evening_id = ? AND kind = 'plan' AND instr(inverse, ?)"


def wipe_openings(driver: sqlite3.Connection, evening_id: str, gone: Going) -> None:
    """Leave nothing of words that go from one evening in what others open with, nor in steps that could bring it back.

    The step stays, for its evening may run; a line that goes leaves the wall.
    """
    for other, agenda, step, _ in _openings(driver, evening_id):
        less = less_wiped(step, gone)
        if less != step:
            _put(driver, other, with_opening_as(agenda, less))


def drop_openings(driver: sqlite3.Connection, evening_id: str) -> None:
    """Let no evening open with the promises of one that goes. Of an evening that has begun the step stays, empty."""
    for other, agenda, step, has_begun in _openings(driver, evening_id):
        if step.told_by in (evening_id, ""):
            empty = replace(step, lines=(), cues=(), told_by="")
            _put(driver, other, with_opening_as(agenda, empty) if has_begun else without_opening(agenda))


def _openings(driver: sqlite3.Connection, but: str) -> Iterator[tuple[str, Agenda, Step, bool]]:
    """Yield the other evenings that open with something, with their agenda, that step, and whether they have begun."""
    for (other,) in driver.execute(_OPEN, (STEP, but)).fetchall():
        read = read_evening(driver, other)
        step = opening_step_of(read[0].agenda) if read is not None else None
        driver.execute(_DROP_STEPS, (other, STEP))  # nobody sees which words such a step would bring back
        if read is not None and step is not None:
            yield other, read[0].agenda, step, bool(read[0].run.stretches)


def _put(driver: sqlite3.Connection, evening_id: str, agenda: Agenda) -> None:
    put_part(driver, evening_id, "agenda", agenda)
    forget_aside(driver, evening_id, "agenda")
