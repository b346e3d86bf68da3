"""The promises: what was promised on all evenings that are kept, and the evenings on which the same themes were talked of."""

import sqlite3
from collections.abc import Iterable

from app.models.promises.opening import STEP, NextOpening, next_opening
from app.models.promises.promised import PromisedEvening, promised
from app.store.reading import read_evening

# Of the follow-up only the fields themselves are written like this, for in words a quotation mark is escaped.
_PROMISING = (
    "WITH promising AS (SELECT id FROM evening WHERE binned_at IS NULL AND closed_at IS NOT NULL"
    " AND (EXISTS (SELECT 1 FROM action WHERE action.evening_id = evening.id)"
    " OR EXISTS (SELECT 1 FROM publication WHERE publication.evening_id = evening.id)"
    " OR EXISTS (SELECT 1 FROM part WHERE part.evening_id = evening.id AND name = 'followup'"
    """ AND (instr(state, '"kind":"find_out"') OR instr(state, '"kind":"dont"')"""
    """ OR NOT instr(state, '"next_message":null')))))"""
    " SELECT id FROM evening WHERE binned_at IS NULL AND closed_at IS NOT NULL AND (id IN promising OR EXISTS"
    " (SELECT 1 FROM theme JOIN theme AS shared ON shared.id = theme.id"
    " WHERE theme.evening_id = evening.id AND shared.evening_id IN promising))"
    " ORDER BY date DESC, id"
)


_OPENING = (
    "SELECT id FROM evening WHERE binned_at IS NULL AND closed_at IS NULL AND EXISTS"
    " (SELECT 1 FROM part WHERE part.evening_id = evening.id AND name = 'agenda' AND instr(state, ?))"
    " ORDER BY date, id"
)


def read_next_openings(driver: sqlite3.Connection) -> tuple[NextOpening, ...]:
    """Return with what the evenings that still come will open, the first of them first; none in the bin."""
    ids = [str(evening_id) for (evening_id,) in driver.execute(_OPENING, (STEP,)).fetchall()]
    read = (read_evening(driver, evening_id) for evening_id in ids)
    found = (next_opening(one[0]) for one in read if one is not None)
    return tuple(one for one in found if one is not None)


def read_promising(driver: sqlite3.Connection) -> tuple[str, ...]:
    """Return the ids of the closed evenings with a promise, or about the themes of one, the latest first; none in the bin."""
    return tuple(str(evening_id) for (evening_id,) in driver.execute(_PROMISING).fetchall())


def read_promised(driver: sqlite3.Connection, ids: Iterable[str]) -> tuple[PromisedEvening, ...]:
    """Return what was promised on these evenings, in this order; one that is gone is left out."""
    read = (read_evening(driver, evening_id) for evening_id in ids)
    return tuple(promised(found[0]) for found in read if found is not None)
