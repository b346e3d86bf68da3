"""Preparing in the tests: the real window with an evening that is still to come, at one of its parts."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.evening import Anchor, AnchorKind, Details
from app.services.commands import commands as c
from app.views.phase.section import Section
from tests.driving import Driver

Drive = Callable[..., Driver]
DAY = date(2026, 12, 11)


def to_prepare(drive: Drive, part: str = "tasks", **details: Any) -> Driver:
    """Start the app with an evening 17 days from now; this part of its preparation is in front."""
    driver = drive()
    driver.app.workplace.pages.prepare.key = part
    driver.do(
        c.CreateEvening,
        id="evening-1",
        title="Ouderavond Aanwezigheid",
        date=DAY,
        anchor=Anchor(AnchorKind.DOORS, time(19, 0)),
        groups=details.pop("groups", None),
        details=Details(**details),
    )
    return driver


def at(driver: Driver, key: str) -> Any:
    """Go to a part of the preparation and return it."""
    driver.app.workplace.bar.tabs.chosen.emit("prepare")
    page = driver.app.workplace.pages.prepare
    page.go_to(key)
    driver.settle()
    section = page.section(key)
    assert isinstance(section, Section)
    assert section.isVisible()
    return section


def write(driver: Driver, field: QLineEdit, words: str) -> None:
    """Put the cursor in a field, replace what it holds, and go on as Enter does."""
    from PySide6.QtCore import Qt

    field.setFocus()
    field.selectAll()
    driver.type(words)
    driver.press(Qt.Key.Key_Return)


def said(driver: Driver) -> str:
    """Return what the status line of the preparation says."""
    return driver.app.workplace.pages.prepare.status.text()


def names_of(widget: QWidget) -> list[str]:
    """Return the accessible names of everything one can reach in a widget."""
    return [
        one.accessibleName()
        for one in widget.findChildren(QWidget)
        if one.focusPolicy().value and one.isVisible() and not one.objectName().startswith("qt_")
    ]
