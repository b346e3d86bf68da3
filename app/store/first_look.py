"""The first look: what the window shows at once, read with the standard library while the database is still to load."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.shelf import ShelfRow
from app.store.assembly import beat_of, coming_id, evening_of, points_of, shelf_of, with_ahead
from app.store.files import read_only
from app.store.revision import APPLICATION_ID, PRESENT

# The store asks the same with Core, see `reading`, `points` and `shelf`; a test holds the two side by side.
_VERSION = "SELECT version_num FROM alembic_version"
_BEAT = "SELECT wall, boot, boot_id FROM beat"
_SHELF = """
SELECT evening.id, title, date, details, archived, block, closed_at, touched_at,
    (SELECT count(*) FROM quote WHERE quote.evening_id = evening.id AND gone IS 0),
    plan.state,
    (SELECT count(*) FROM person WHERE person.evening_id = evening.id)
FROM evening JOIN run ON run.evening_id = evening.id JOIN plan ON plan.evening_id = evening.id
ORDER BY touched_at DESC, evening.id
"""
_SHELF_THEMES = "SELECT evening_id, title FROM theme ORDER BY evening_id, position"
_RUNNING = "SELECT evening_id FROM run WHERE block IS NOT NULL AND closed_at IS NULL ORDER BY touched_at DESC LIMIT 1"
_HEAD = """
SELECT id, title, date, anchor_kind, anchor_at, details, zone, created_at, draaiboek, archived,
    run.state, stage, draft.state, plan.state, counts, seating
FROM evening JOIN run ON run.evening_id = id JOIN draft ON draft.evening_id = id JOIN plan ON plan.evening_id = id
WHERE id = ?
"""
_BLOCKS = """
SELECT id, kind, title, minutes, minimum, parent, who, goal, remark, may_drop, clock, corner, steps, pinned
FROM block WHERE evening_id = ? ORDER BY position
"""
_PROMPTS = "SELECT id, text, label FROM prompt WHERE evening_id = ? ORDER BY position"
_POINTS = "SELECT id, text, parent, standard, accepted FROM point WHERE evening_id = ? ORDER BY position"
_LINKS = "SELECT point_id, quote_id FROM point_quote WHERE evening_id = ? ORDER BY point_id, position"
_QUOTES = """
SELECT id, block, prompt, voice, text, said_at, starred, heard, parked, owner, hash
FROM quote WHERE evening_id = ? AND gone IS 0 ORDER BY seq
"""
_THEMES = "SELECT id, title, questions FROM theme WHERE evening_id = ? ORDER BY position"
_PEOPLE = """
SELECT person.id, code, voice, role, year_group, name, language, helps, present, wishes
FROM person LEFT JOIN person_name ON person_name.evening_id = person.evening_id AND person_id = person.id
WHERE person.evening_id = ? ORDER BY position
"""
_WAIT_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the store held before anything was written. `running` is the evening that was on, as it is stored."""

    beat: Beat | None
    shelf: tuple[ShelfRow, ...]
    running: Evening | None


def first_look(path: Path, now: datetime | None = None) -> FirstLook | None:
    """Read the file without changing it; None when it is not there, not of today, or anything is strange about it.

    With `now` (aware UTC) the shelf also tells what lies ahead. What is wrong with the file, if anything, is for the
    store itself to find when it opens it.
    """
    try:
        if not _is_of_today(path):
            return None
        with closing(read_only(path, _WAIT_SECONDS)) as driver:
            driver.execute("BEGIN")  # so that all is of one moment
            return _look(driver, now)
    except (OSError, sqlite3.Error, ValueError, TypeError, KeyError):
        return None


def _is_of_today(path: Path) -> bool:
    """Look at the head of the file itself: SQLite would leave a log beside a file that may not be ours."""
    with path.open("rb") as file:
        head = file.read(100)
    whole = len(head) == 100 and head.startswith(b"SQLite format 3\0")
    application_id, version = int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
    return whole and (application_id, version) == (APPLICATION_ID, int(PRESENT.head))


def _look(driver: sqlite3.Connection, now: datetime | None) -> FirstLook | None:
    if driver.execute(_VERSION).fetchall() != [(PRESENT.head,)]:
        return None
    beat = beat_of(driver.execute(_BEAT).fetchone())
    shelf = shelf_of(driver.execute(_SHELF), driver.execute(_SHELF_THEMES))
    running = driver.execute(_RUNNING).fetchone()
    if running is not None:
        return FirstLook(beat, shelf, read_plainly(driver, *running))
    coming = coming_id(shelf, now)
    return FirstLook(beat, shelf if coming is None else with_ahead(shelf, read_plainly(driver, coming)), None)


def read_plainly(driver: sqlite3.Connection, evening_id: str, *, with_quotes: bool = True) -> Evening:
    """Return an evening as it is stored, if wanted without what was said.

    Raises ValueError, TypeError, KeyError or sqlite3.Error when it cannot be read any more.
    """
    key = (evening_id,)
    points = points_of(driver.execute(_POINTS, key), driver.execute(_LINKS, key))
    head = driver.execute(_HEAD, key).fetchone()
    blocks, prompts = (driver.execute(statement, key) for statement in (_BLOCKS, _PROMPTS))
    quotes = driver.execute(_QUOTES, key) if with_quotes else ()
    themes, people = driver.execute(_THEMES, key), driver.execute(_PEOPLE, key)
    evening, _damaged = evening_of(head, blocks, prompts, points, quotes, themes, people)
    return evening
