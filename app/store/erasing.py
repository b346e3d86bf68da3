"""Erasing: what was deleted is taken out of the file of the store itself, and out of its log."""

import json
import sqlite3
from datetime import date

from app.models.ground.faults import StoreTrouble
from app.models.seats.tables import Seating, without_people
from app.store.history import OF_WORDS
from app.store.rows.parts import forget_aside, get_text, put_part, read_part
from app.store.troubles import as_trouble

_HAS = "SELECT 1 FROM evening WHERE id = ?"
_LISTED = "EXISTS (SELECT 1 FROM person WHERE person.evening_id = evening.id)"
# A step of before the parts is gone, and a mark stands for it: what it held is in older copies still.
_OF_PLAN = "kind IN ('plan', 'old_plan')"
_PLANNED = f"EXISTS (SELECT 1 FROM history WHERE history.evening_id = evening.id AND {_OF_PLAN})"
_BEFORE = (
    f"SELECT id, {_LISTED} FROM evening WHERE date < ? AND NOT (block IS NOT NULL AND closed_at IS NULL)"
    f" AND ({_LISTED} OR {_PLANNED})"
)
_STEPS = f"SELECT inverse FROM history WHERE evening_id = ? AND {_OF_PLAN}"
_DROP_STEPS = f"DELETE FROM history WHERE evening_id = ? AND {_OF_PLAN}"
_DROP_PEOPLE = "DELETE FROM person WHERE evening_id = ?"
_DROP_NAMES = "DELETE FROM person_name WHERE evening_id = ?"

# As with the tasks of the shelf: only the field itself is written like this, for in words a quotation mark is escaped.
_WORDS_OVER = (
    "SELECT evening_id, max(beside) FROM"
    f" (SELECT evening_id, 0 AS beside FROM history WHERE {OF_WORDS} UNION ALL SELECT evening_id, 1 FROM part"
    """ WHERE (name = 'draft' AND instr(state, '"left":[{')) OR (name = 'stage' AND NOT instr(state, '"message":""')))"""
    " GROUP BY evening_id"
)


def has_evening(driver: sqlite3.Connection, evening_id: str) -> bool:
    """Return whether an evening is kept; nothing else of it is read."""
    return driver.execute(_HAS, (evening_id,)).fetchone() is not None


def people_before(driver: sqlite3.Connection, day: date) -> dict[str, bool]:
    """Return the evenings of an earlier day that have a list of people or steps of the preparation; none that runs.

    Each with whether anybody is listed, be it only in a step that could bring the list back.
    """
    found = driver.execute(_BEFORE, (day.isoformat(),)).fetchall()
    return {evening_id: bool(listed) or _steps_list(driver, evening_id) for evening_id, listed in found}


def _steps_list(driver: sqlite3.Connection, evening_id: str) -> bool:
    return any(_lists(inverse) for (inverse,) in driver.execute(_STEPS, (evening_id,)))


def _lists(inverse: str) -> bool:
    """Tell whether a step touches the list of people; one of an earlier release, or that cannot be read, may."""
    try:
        return "people.listed" in json.loads(inverse)["lists"]
    except (ValueError, TypeError, KeyError):
        return True


def drop_people(driver: sqlite3.Connection, evening_id: str) -> None:
    """Take the list of people away, who of them sat where, and the steps that could bring them back.

    Counts and tables stay, and without a list the seats too: those are numbers.
    """
    driver.execute(_DROP_STEPS, (evening_id,))
    driver.execute(_DROP_NAMES, (evening_id,))
    if driver.execute(_DROP_PEOPLE, (evening_id,)).rowcount == 0:
        return
    stored = get_text(driver, evening_id, "seating")
    seating = read_part("seating", *stored)[0] if stored is not None else Seating()
    put_part(driver, evening_id, "seating", without_people(seating))
    forget_aside(driver, evening_id, "seating")


def with_words_over(driver: sqlite3.Connection) -> dict[str, bool]:
    """Return the evenings that may hold words which are no part of them any more.

    They have steps of words; each with whether it has a change that was left or a message too, be its time up.
    """
    return {evening_id: bool(beside) for evening_id, beside in driver.execute(_WORDS_OVER)}


def wipe(driver: sqlite3.Connection) -> None:
    """Write the file anew without what was deleted, and empty its log. To be called outside a change.

    `secure_delete` alone leaves the old pages in the log, and free pages in the file. Raises StoreTrouble("locked")
    when somebody still reads: then the log could not be emptied.
    """
    with as_trouble():
        driver.execute("VACUUM")
        busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise StoreTrouble("locked")
