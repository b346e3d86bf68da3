"""The mending: one damaged part of one evening, put back from a backup or taken for what it reads as now."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.faults import NotPossible, StoreTrouble
from app.store.files import read_only
from app.store.lenient import leniently
from app.store.reading import Marks, read_evening
from app.store.revision import PRESENT
from app.store.rows.fields import to_text
from app.store.rows.heads import reseal
from app.store.rows.kept import ACTIONS, PERSONS, PUBLICATIONS, QUOTES, THEMES, UPDATES, Name
from app.store.rows.kinds import Kind
from app.store.rows.lists import reseal_name, updates_of
from app.store.rows.parts import ASIDE, PARTS, drop_left, get_text, mend_names, part_of, put_text, read_part
from app.store.rows.seal import seal

_ROWS: dict[str, Kind[Any]] = {
    "quotes": QUOTES,
    "themes": THEMES,
    "listed": PERSONS,
    "actions": ACTIONS,
    "updates": UPDATES,
    "publications": PUBLICATIONS,
}


def newest_sound(backups: Iterable[Path], damage: Damage) -> Path | None:
    """Return the first of these backups in which the part is sound; of single rows the one that has most of them."""
    best, most = None, 0
    for path in backups:
        found = _how_much(path, damage)
        if found > most:
            best, most = path, found
        if most == max(1, len(damage.rows)):
            break
    return best


def _how_much(path: Path, damage: Damage) -> int:
    """Return how much of it is sound in a backup.

    Nothing in one that cannot be read or is of another revision, nor of a row of which nobody knows what part it was.
    """
    if damage.part not in (*PARTS, *_ROWS, "head"):
        return 0
    try:
        evening, marked = _read(path, damage.evening)
    except (sqlite3.Error, UnicodeDecodeError, StoreTrouble):
        return 0
    sound = next((False for found in marked if found.part == damage.part), True)
    return len(_rows(evening, damage, marked)) if damage.part in _ROWS else int(sound)


def _read(path: Path, evening_id: str) -> tuple[Evening, tuple[Damage, ...]]:
    with closing(read_only(path)) as driver:
        version = driver.execute("PRAGMA user_version").fetchone()[0]
        is_ours = version == int(PRESENT.head)
        read = leniently(driver, lambda: read_evening(driver, evening_id)) if is_ours else None
    if read is None:
        raise StoreTrouble("not_mended")
    return read


def _rows(evening: Evening, damage: Damage, marked: Iterable[Damage] = ()) -> list[Any]:
    """Return the rows that are asked for, but for those that are damaged here too."""
    damaged = {id for found in marked if found.part == damage.part for id in found.rows}
    return [one for one in _listed(evening, damage.part) if one.id in damage.rows and one.id not in damaged]


def _listed(evening: Evening, part: str) -> Iterable[Any]:
    """Return all rows of a part, as they are kept."""
    match part:
        case "listed":
            return evening.people.listed
        case "actions":
            return evening.followup.actions
        case "updates":
            return (update for action in evening.followup.actions for update in updates_of(action))
        case "publications":
            return evening.followup.publications
    return cast(Iterable[Any], getattr(evening, part))


def take_from(driver: sqlite3.Connection, damage: Damage, backup: Path) -> None:
    """Put a part back as it is in a backup; of single rows those that are damaged still.

    Raises NotPossible("part_is_sound") when it is damaged no more, and StoreTrouble("not_mended") when it is not sound
    in the backup.
    """
    before = _here(driver, damage.evening)[1]
    mended = mend_names(driver, damage.evening)
    here, now = _here(driver, damage.evening)
    if damage.part in mended | (before.keys() - now.keys()):
        return  # only its name was damaged
    damage = _left(damage, now)
    if not _how_much(backup, damage):
        raise StoreTrouble("not_mended")
    evening, marked = _read(backup, damage.evening)
    if damage.part == "run" and _is_sound(driver, damage):
        reseal(driver, here, "moved_hash")  # only what repeats the run was damaged
        return
    _write(driver, evening, damage, _rows(evening, damage, marked) if damage.part in _ROWS else [])


def _here(driver: sqlite3.Connection, evening_id: str) -> tuple[Evening, Marks]:
    """Return the evening as it is now, and what is damaged of it."""
    read = leniently(driver, lambda: read_evening(driver, evening_id))
    if read is None:
        raise NotPossible("evening_gone")
    return read[0], {one.part: one.rows for one in read[1]}


def _left(damage: Damage, now: Marks) -> Damage:
    """Return what is left of a damage: since it was told the evening went on."""
    rows = tuple(id for id in damage.rows if id in now.get(damage.part, ()))
    if damage.part not in now or (damage.rows and not rows):
        raise NotPossible("part_is_sound")
    return replace(damage, rows=rows)


def accept(driver: sqlite3.Connection, evening: Evening, damage: Damage) -> None:
    """Take a part as it reads in `evening` for what it is."""
    mend_names(driver, damage.evening)
    _write(driver, evening, damage, _rows(evening, damage) if damage.part in _ROWS else [])


def _is_sound(driver: sqlite3.Connection, damage: Damage) -> bool:
    stored = get_text(driver, damage.evening, damage.part)
    aside = get_text(driver, damage.evening, ASIDE + damage.part)
    return stored is not None and aside is None and read_part(damage.part, *stored)[1]


def _write(driver: sqlite3.Connection, evening: Evening, damage: Damage, rows: Iterable[Any]) -> None:
    """Write the part as this evening has it, with a seal that fits."""
    for one in rows:
        _write_row(driver, damage, one)
    if damage.part == "head":
        reseal(driver, evening, "hash")
    elif damage.part in PARTS:
        text = to_text(part_of(evening, damage.part))
        put_text(driver, evening.id, damage.part, text, seal((damage.part, text)))
    drop_left(driver, evening.id, damage.part)
    if damage.part == "run":
        reseal(driver, evening, "moved_hash")


def _write_row(driver: sqlite3.Connection, damage: Damage, one: Any) -> None:
    kind = _ROWS[damage.part]
    key = (one.id,) if kind is QUOTES else (damage.evening, one.id)
    kind.overwrite(driver, key, kind.stored(one, **kind.places(driver, key)))
    if damage.part == "listed":
        reseal_name(driver, damage.evening, Name(one.id, one.name))
