"""Evenings for the tests of the start screen, and what stands there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex

from app.live.shelf.shelf_rows import ShelfRole
from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.preparation import Plan, Task, Theme
from app.models.said.dialogue import Quote, Voice
from app.models.seats.people import Counts, People
from app.views.frame.pages import PageName
from app.views.library.shelf_list import ShelfList
from app.views.library.start_page import StartPage
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import DOORS, Driver, evening_at, keep

TODAY = date(2026, 11, 24)
Drive = Callable[..., Driver]


def coming(evening_id: str, title: str = "Ouderavond", days: int = 17, **parts: Any) -> Evening:
    """Return an evening that has not begun, so many days from today."""
    evening = evening_at(quotes=0, school="De Vlieger", year_groups="2", groups=4)
    points = tuple(replace(point, id=f"{evening_id}-{point.id}", parent=None) for point in evening.points)
    tasks = tuple(Task(f"t{n}", f"taak {n}", done=n < 9) for n in range(14))
    made = replace(
        evening,
        id=evening_id,
        title=title,
        date=TODAY + timedelta(days),
        run=Run(),
        points=points,
        plan=Plan(tasks, place="aula"),
        people=People(expected=Counts(27, 23)),
    )
    return replace(made, **parts)


def held(evening_id: str, title: str = "Eerder", days: int = -30, quotes: int = 2, **parts: Any) -> Evening:
    """Return an evening that was closed, so many days from today."""
    said = tuple(
        Quote(f"{evening_id}-q{n}", "dialoog", None, Voice.PARENT, f"gezegd {n}", DOORS) for n in range(quotes)
    )
    run = Run("afsluiting", closed_at=DOORS + timedelta(days))
    return coming(evening_id, title, days, run=run, quotes=said, **parts)


def about(title: str) -> tuple[Theme, ...]:
    """Return one theme."""
    return (Theme(title, title),)


def start_with(drive: Drive, folder: Path, *evenings: Evening) -> Driver:
    """Start the app on a folder that holds these evenings."""
    for evening in evenings:
        keep(folder, evening)
    return drive()


class Screen:
    """What a user sees on the start screen, and where the keyboard is."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver

    @property
    def page(self) -> StartPage:
        return self.driver.app.workplace.start

    @property
    def rows(self) -> ShelfList:
        return self.page.all.list

    @property
    def place(self) -> PageName | None:
        """Which page is in front."""
        return self.driver.app.workplace.pages.name

    def ids(self) -> list[str]:
        """The evenings in the list, from top to bottom."""
        if not self.rows.isVisible():
            return []
        model = self.rows.model()
        return [model.index(place, 0).data(ShelfRole).id for place in range(model.rowCount())]

    def chosen(self) -> str:
        """The evening that is chosen in the list."""
        index: QModelIndex = self.rows.currentIndex()
        return index.data(ShelfRole).id if index.isValid() else ""

    def words(self) -> str:
        """All words that stand on the page, outside the list."""
        labels = [label.text() for label in self.page.findChildren(PlainLabel) if label.isVisible()]
        return "\n".join([*labels, self.page.status.text(), self.page.trouble.text()])

    def button(self, label: str) -> Button:
        """The visible button with these words."""
        found = [one for one in self.page.findChildren(Button) if one.isVisible() and one.label() == label]
        assert len(found) == 1, label
        return found[0]

    def press(self, *chords: str) -> None:
        """Press keys one after the other, each once the screen shows what came of the one before."""
        for chord in chords:
            self.driver.chord(chord)
            self.driver.settle()

    def click(self, label: str) -> None:
        """Press a button with the mouse."""
        self.driver.source.move(0.5)
        self.button(label).click()
        self.driver.settle()
        self.driver.settle()
