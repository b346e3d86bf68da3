"""The round: the parts of the desk that F6 gives the keyboard, one after the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.views.run.centre import Centre
from app.views.run.drawers import AGENDA, ROOM, SUMMARY, Drawers

CENTRE = "centre"


class PaneRound:
    """Goes from the field to the agenda, the centre, the points and back.

    What has no column opens as a drawer, and closes when one goes on; in that of the room one types on.
    """

    def __init__(self, field: QWidget, agenda: QWidget, points: QWidget, centre: Centre, drawers: Drawers) -> None:
        self._field, self._agenda, self._points = field, agenda, points
        self._centre, self._drawers = centre, drawers

    def go_on(self) -> None:
        """Give the keyboard to the next part that takes it."""
        needed = self._drawers.needed
        stops = ["", CENTRE]
        if self._agenda.isVisible() or AGENDA in needed:
            stops.insert(1, AGENDA)
        if self._points.isVisible() or SUMMARY in needed:
            stops.append(SUMMARY)
        if ROOM in needed:
            stops.append(ROOM)
        here = self._here()
        at = stops.index(here) if here in stops else 0
        for name in (*stops[at + 1 :], ""):
            self._drawers.open(name)
            if self._give_keyboard(name):
                return

    def _here(self) -> str:
        """Return which part one is in: the one with the keyboard, or else the drawer that is open."""
        if self._agenda.hasFocus():
            return AGENDA
        if self._points.hasFocus():
            return SUMMARY
        return CENTRE if self._centre.pane.has_keyboard() else self._drawers.opened

    def _give_keyboard(self, name: str) -> bool:
        if name == CENTRE:
            return self._centre.pane.take_keyboard()
        parts = {AGENDA: self._agenda, SUMMARY: self._points}
        parts.get(name, self._field).setFocus(Qt.FocusReason.TabFocusReason)
        return True
