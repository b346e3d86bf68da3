"""The lists: themes, people, actions and publications in rows, of which only those are written that changed."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from app.models.evening import Evening
from app.models.followup.followup import Action, Followup
from app.models.preparation import Theme
from app.models.seats.people import Person
from app.store.rows.kept import ACTIONS, NAMES, PERSONS, PUBLICATIONS, THEMES, UPDATES, ActionUpdate, Name
from app.store.rows.kinds import Kind

_DROP = "DELETE FROM {} WHERE evening_id = ? AND id = ?"
_DROP_NAME = "DELETE FROM person_name WHERE evening_id = ? AND person_id = ?"


def put_themes(driver: sqlite3.Connection, evening_id: str, before: Sequence[Theme], after: Sequence[Theme]) -> None:
    """Make the stored themes equal to `after`; only what differs from `before`, which is stored now, is touched."""
    _put_list(driver, THEMES, evening_id, before, after)


def put_people(driver: sqlite3.Connection, evening_id: str, before: Sequence[Person], after: Sequence[Person]) -> None:
    """Make the stored list of people equal to `after`, as `put_themes` does; names stand apart from the rest."""
    _put_list(driver, PERSONS, evening_id, before, after)
    known = {person.id: person.name for person in before}
    gone = known.keys() - {person.id for person in after}
    for person in after:
        if person.name != known.get(person.id, ""):
            _put_name(driver, evening_id, Name(person.id, person.name))
    driver.executemany(_DROP_NAME, [(evening_id, person_id) for person_id in gone])


def put_followup(driver: sqlite3.Connection, evening_id: str, before: Followup, after: Followup) -> None:
    """Make the stored actions, updates and publications equal to those of `after`, as `put_themes` does.

    The updates of an action that goes, go with it.
    """
    _put_list(driver, ACTIONS, evening_id, before.actions, after.actions)
    known = {action.id: updates_of(action) for action in before.actions}
    for action in after.actions:
        _put_list(driver, UPDATES, evening_id, known.get(action.id, ()), updates_of(action))
    _put_list(driver, PUBLICATIONS, evening_id, before.publications, after.publications)


def updates_of(action: Action) -> tuple[ActionUpdate, ...]:
    """Return the updates of an action as they are kept."""
    return tuple(ActionUpdate(action.id, one.id, one.on, one.words, one.state, one.told) for one in action.updates)


def add_lists(driver: sqlite3.Connection, evening: Evening) -> None:
    """Keep all that is in lists of a new evening."""
    put_themes(driver, evening.id, (), evening.themes)
    put_followup(driver, evening.id, Followup(), evening.followup)
    put_people(driver, evening.id, (), evening.people.listed)


def reseal_name(driver: sqlite3.Connection, evening_id: str, name: Name) -> None:
    """Write the name of a person with a seal that fits, whatever stood there."""
    driver.execute(_DROP_NAME, (evening_id, name.person_id))
    _put_name(driver, evening_id, name)


def _put_name(driver: sqlite3.Connection, evening_id: str, name: Name) -> None:
    """Make the name of a person this one; an empty name is none."""
    if not name.name:
        driver.execute(_DROP_NAME, (evening_id, name.person_id))
    elif not NAMES.put(driver, (evening_id, name.person_id), name):
        NAMES.insert(driver, [{"evening_id": evening_id} | NAMES.stored(name)])


def _put_list(
    driver: sqlite3.Connection, kind: Kind[Any], evening_id: str, before: Sequence[Any], after: Sequence[Any]
) -> None:
    known = {one.id: (place, one) for place, one in enumerate(before)}
    placed = {one.id: (place, one) for place, one in enumerate(after)}
    gone = [(evening_id, id) for id in known if id not in placed]
    driver.executemany(_DROP.format(kind.table), gone)
    new = [kind.stored(one, position=place) for place, one in placed.values() if one.id not in known]
    kind.insert(driver, [{"evening_id": evening_id} | row for row in new])
    for id, (place, one) in placed.items():
        if id in known and known[id] != (place, one):
            kind.put(driver, (evening_id, id), one, position=place)
