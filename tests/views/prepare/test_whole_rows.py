"""Two parts of one row changed before the writer has answered: neither takes the other away."""

from collections.abc import Callable
from typing import Any

import pytest

from app.models.evening import AnchorKind
from app.models.preparation import Member, Theme
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, Person
from app.services.commands import commands as c
from app.views.widgets.fields.stored_field import StoredLine, StoredText
from tests.driving import Driver, slow
from tests.views.prepare.preparing import Drive, at, to_prepare

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def planning(drive: Drive) -> Driver:
    driver = to_prepare(drive)
    driver.do(c.SetExpected, counts=Counts(12, 8, 0))
    driver.do(c.PutTheme, theme=Theme("t1", "Gezonde school"))
    driver.do(c.PutMember, member=Member("m1", "mentor"))
    driver.do(c.DrawTables, tables=3, seed=1)
    return driver


def give(field: StoredLine | StoredText, words: str) -> None:
    """Write words and go on, as Enter and leaving the field do."""
    if isinstance(field, StoredLine):
        field.setText(words)
        field.editingFinished.emit()
    else:
        field.setPlainText(words)
        field.given.emit(words)


def table(driver: Driver) -> tuple[object, ...]:
    card = at(driver, "groups").cards[2]
    with slow(driver):
        give(card.leader, "mentor 2A")
        card.theme.setCurrentIndex(1)
        card.theme.activated.emit(1)
        give(card.note_taker, "leerling")
    found = driver.evening.seating.tables[1]
    return found.leader, found.theme, found.note_taker


def task(driver: Driver) -> tuple[object, ...]:
    row = next(iter(at(driver, "tasks").tasks.list.rows.values()))
    with slow(driver):
        give(row.owner, "de conciërge")
        row.done.click()
        give(row.title, "Zaal vastleggen")
    found = next(one for one in driver.evening.plan.tasks if one.id == row.task.id)
    return found.owner, found.done, found.title


def member(driver: Driver) -> tuple[object, ...]:
    row = at(driver, "tasks").team.list.rows["m1"]
    with slow(driver):
        give(row.function, "teamleider")
        give(row.department, "onderbouw")
    found = driver.evening.plan.team[0]
    return found.function, found.department


def role(driver: Driver) -> tuple[object, ...]:
    row = next(iter(at(driver, "tasks").roles.list.rows.values()))
    with slow(driver):
        give(row.filled_by, "teamleider")
        give(row.name, "Opening")
    found = driver.evening.plan.roles[0]
    return found.filled_by, found.name


def prompt(driver: Driver) -> tuple[object, ...]:
    row = next(iter(at(driver, "themes").prompts.list.rows.values()))
    with slow(driver):
        give(row.text, "Wat gaat er goed?")
        give(row.label, "Goed")
    found = driver.evening.prompts[0]
    return found.text, found.label


def head(driver: Driver) -> tuple[object, ...]:
    card = at(driver, "tasks").head
    anchor = driver.evening.anchor
    other = type(anchor)(AnchorKind.END, anchor.at)
    with slow(driver):
        give(card.title, "Avond over pauzes")
        at_once(driver, other)
    return driver.evening.title, driver.evening.anchor.kind


def at_once(driver: Driver, anchor: Any) -> None:
    """Fix another clock time in the agenda, without waiting."""
    page = driver.app.workplace.pages.prepare
    page.section("agenda").head.anchored.emit(anchor)


def person(driver: Driver) -> tuple[object, ...]:
    driver.do(c.PutPerson, person=Person("p1", "O1", Voice.PARENT))
    card = at(driver, "people").list
    with slow(driver):
        card.search.setText("O1")
        card.search.returnPressed.emit()
        card._send("p1", 4, "Fatma")
    found = driver.evening.people.listed[0]
    return found.present, found.name


ROWS: dict[str, tuple[Callable[[Driver], tuple[object, ...]], tuple[object, ...]]] = {
    "table": (table, ("mentor 2A", "t1", "leerling")),
    "task": (task, ("de conciërge", True, "Zaal vastleggen")),
    "member": (member, ("teamleider", "onderbouw")),
    "role": (role, ("teamleider", "Opening")),
    "prompt": (prompt, ("Wat gaat er goed?", "Goed")),
    "head": (head, ("Avond over pauzes", AnchorKind.END)),
    "person": (person, (True, "Fatma")),
}


@pytest.mark.parametrize("row", ROWS)
def test_what_was_just_written_is_not_lost_by_the_next_change(planning: Driver, row: str) -> None:
    change, wanted = ROWS[row]
    assert change(planning) == wanted
