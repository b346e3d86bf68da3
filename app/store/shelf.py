"""The shelf: the evenings that are kept, each as one line, read without opening them."""

import json
import sqlite3
from dataclasses import replace
from datetime import date, datetime

from app.models.ground.clock import Beat
from app.models.preparation import Theme
from app.models.shelf import ShelfRow, ShelfState, ahead_of, next_row, today
from app.store.reading import read_evening
from app.store.rows.kept import BEATS, HEADS, THEMES, Head
from app.store.rows.parts import read_part

_PART = "LEFT JOIN part AS {0} ON {0}.evening_id = evening.id AND {0}.name = '{0}'"
_SHELF = (
    f"SELECT {HEADS.listed}, details.state, plan.state,"
    " (SELECT count(*) FROM quote WHERE quote.evening_id = evening.id AND gone IS 0),"
    " (SELECT count(*) FROM person WHERE person.evening_id = evening.id)"
    f" FROM evening {_PART.format('details')} {_PART.format('plan')} ORDER BY touched_at DESC, evening.id"
)
_TITLES = "SELECT evening_id, title FROM theme ORDER BY evening_id, position"
_ALL_THEMES = (
    f"SELECT date, {THEMES.listed} FROM theme JOIN evening ON evening.id = theme.evening_id"
    " WHERE evening.binned_at IS NULL"
    " ORDER BY date DESC, evening.id, position"
)
_RUNNING = (
    "SELECT id FROM evening WHERE block IS NOT NULL AND closed_at IS NULL AND id <> ? ORDER BY touched_at DESC LIMIT 1"
)
_RUNS = f"SELECT {HEADS.listed}, run.state, run.hash FROM evening {_PART.format('run')}"
_BEAT = BEATS.select("id = 1")

# Plans are long and the shelf shows many: the tasks are counted in the text, which takes a tenth of reading it. Only
# the field itself is written like this, for a quotation mark within words has a backslash before it.
_TASK, _TASK_DONE = '"done":', '"done":true'


def read_shelf(driver: sqlite3.Connection, now: datetime | None = None) -> tuple[ShelfRow, ...]:
    """Return all evenings, the one whose run changed last first; with `now` (aware UTC) also what lies ahead."""
    titles: dict[str, list[str]] = {}
    for evening_id, title in driver.execute(_TITLES):
        titles.setdefault(evening_id, []).append(title)
    shelf = tuple(_shelf_row(*row, titles=titles) for row in driver.execute(_SHELF))
    coming = _coming_id(shelf, now)
    return shelf if coming is None else _with_ahead(driver, shelf, coming)


def _shelf_row(*row: object, titles: dict[str, list[str]]) -> ShelfRow:
    *stored, details, plan, quotes, listed = row
    head, _broken = HEADS.read(*stored)
    planned = str(plan or "")
    return ShelfRow(
        id=head["id"],
        title=head["title"],
        date=head["date"],
        state=_state(head),
        quotes=int(str(quotes)),
        touched_at=head["touched_at"],
        archived=head["archived"],
        binned_at=head["binned_at"],
        school=_detail(details, "school"),
        year_groups=_detail(details, "year_groups"),
        themes=tuple(titles.get(head["id"], ())),
        tasks=planned.count(_TASK),
        tasks_done=planned.count(_TASK_DONE),
        listed=int(str(listed)),
    )


def _state(head: Head) -> ShelfState:
    if head["closed_at"] is not None:
        return ShelfState.DONE
    return ShelfState.PREPARING if head["block"] is None else ShelfState.RUNNING


def _detail(details: object, name: str) -> str:
    """Read one of the details. What is damaged is told when the evening is opened, and keeps no other one away."""
    try:
        return str(json.loads(str(details))[name])
    except (ValueError, TypeError, KeyError):
        return ""


def _coming_id(shelf: tuple[ShelfRow, ...], now: datetime | None) -> str | None:
    """Return the evening to come of which more is told; None while one runs, for that one is opened at once."""
    row = next_row(shelf, today(now)) if now is not None else None
    return row.id if row is not None and row.state is ShelfState.PREPARING else None


def _with_ahead(driver: sqlite3.Connection, shelf: tuple[ShelfRow, ...], coming: str) -> tuple[ShelfRow, ...]:
    """Return the shelf with what lies ahead of an evening in its row; damage is told when it is opened."""
    read = read_evening(driver, coming)
    if read is None or read[1]:
        return shelf
    return tuple(replace(row, ahead=ahead_of(read[0])) if row.id == coming else row for row in shelf)


def read_running_id(driver: sqlite3.Connection, but: str = "") -> str | None:
    """Return the id of the evening that runs, leaving one out; of several the one that moved last."""
    row = driver.execute(_RUNNING, (but,)).fetchone()
    return row[0] if row is not None else None


def may_run(driver: sqlite3.Connection) -> bool:
    """Return whether an evening runs, or one may: of which that cannot be read any more."""
    for *stored, state, stored_seal in driver.execute(_RUNS):
        head, broken = HEADS.read(*stored)
        is_read = state is not None and read_part("run", state, stored_seal)[1]
        if "moved_hash" in broken or not is_read or _state(head) is ShelfState.RUNNING:
            return True
    return False


def read_binned(driver: sqlite3.Connection) -> dict[str, datetime]:
    """Return when each evening in the bin came there; of one whose row is damaged that cannot be told."""
    rows = [HEADS.read(*row) for row in driver.execute(HEADS.select("binned_at IS NOT NULL"))]
    return {head["id"]: head["binned_at"] for head, broken in rows if "hash" not in broken}


def read_beat(driver: sqlite3.Connection) -> Beat | None:
    """Return the last moment that was stored on both clocks; a damaged one would set the clock wrong, and is none."""
    row = driver.execute(_BEAT).fetchone()
    if row is None:
        return None
    beat, broken = BEATS.read_once(*row)
    return None if broken else beat


def read_all_themes(driver: sqlite3.Connection) -> tuple[tuple[Theme, tuple[date, ...]], ...]:
    """Return every theme as the latest evening has it, with the days of all its evenings; none that are in the bin."""
    found: dict[str, tuple[Theme, list[date]]] = {}
    for day, *row in driver.execute(_ALL_THEMES):
        theme, _broken = THEMES.read(*row)
        found.setdefault(theme.id, (theme, []))[1].append(date.fromisoformat(day))
    return tuple((theme, tuple(days)) for theme, days in found.values())
