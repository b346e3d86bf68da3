"""The drawers: what has no column where the letters are large lies over the centre when it is asked for."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.models.evening import Evening
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.page import WAY_OUT

AGENDA, SUMMARY, ROOM = "agenda", "summary", "room"
NOTES, PARKED = "last_notes", "parked_notes"
LOOK_UPS = (NOTES, PARKED)
"""Drawers that are there in every block, each with the key of its name: what was noted, and what is parked."""


class DrawerBar(QWidget):
    """One button for each drawer; the one that is open says how it closes. What is looked up says how much there is."""

    asked = Signal(str)

    def __init__(self, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self._density = Density.ROOMY
        self._counts: dict[str, int] = {}
        self._opened = ""
        words = {
            AGENDA: self.tr("Agenda"),
            SUMMARY: self.tr("Summary"),
            ROOM: self.tr("Room"),
            NOTES: self.tr("Notes"),
            PARKED: self.tr("Parkeerplaats"),
        }
        icons = {NOTES: "file-text", PARKED: "square-parking"}
        self.buttons = {name: Button(label, icon=icons.get(name, ""), kind="chip") for name, label in words.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        scaled(row.setSpacing, 6)
        for name, button in self.buttons.items():
            button.setCheckable(True)
            row.addWidget(button)
            button.clicked.connect(partial(self.asked.emit, name))

        keyboard.changed.connect(self._show_keys)

    def show_drawers(self, needed: Collection[str], opened: str) -> None:
        """Show the drawers that are needed, and which one is open; an empty name means none."""
        self._opened = opened
        for name, button in self.buttons.items():
            button.setVisible(name in needed or name in LOOK_UPS)
            button.setChecked(name == opened)
        self._show_keys()

    def show_counts(self, evening: Evening) -> None:
        """Say how many notes there are, and how many of them are parked."""
        parked = sum(quote.parked for quote in evening.quotes)
        self._counts = {NOTES: len(evening.quotes), PARKED: parked}
        self._show_counts()

    def set_density(self, density: Density) -> None:
        """Leave out the keys where there is little room, and words and counts where there is none."""
        self._density = density
        for name in LOOK_UPS:
            self.buttons[name].set_words(density is not Density.TIGHTEST)
        self._show_keys()
        self._show_counts()

    def _show_counts(self) -> None:
        for name, count in self._counts.items():
            self.buttons[name].set_count(count or None if self._density is not Density.TIGHTEST else None)

    @Slot()
    def _show_keys(self) -> None:
        for name, button in self.buttons.items():
            own = self._keyboard.name(name) if name in LOOK_UPS and self._density is Density.ROOMY else ""
            button.set_label(button.label(), WAY_OUT if name == self._opened else own)


class Drawers(QFrame):
    """Lies over the widget it covers, with one panel in it."""

    changed = Signal(str)
    """The drawer that is open now; empty when none is."""

    def __init__(self, bar: DrawerBar, covers: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self._covers = covers
        self.needed: tuple[str, ...] = ()
        self.opened = ""
        set_role(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self.hide()
        self._bar.show_drawers((), "")
        covers.installEventFilter(self)

        bar.asked.connect(self.turn)

    def need(self, names: tuple[str, ...]) -> None:
        """Tell what has no column; a drawer that is open and not needed any more closes."""
        self.needed = names
        if self.opened and self.opened not in (*names, *LOOK_UPS):
            self.open("")
        self._bar.show_drawers(names, self.opened)

    def turn(self, name: str) -> None:
        """Open a drawer, or close it when it is the one that is open."""
        self.open("" if name == self.opened else name)

    def open(self, name: str) -> None:
        """Open this drawer and no other; one that is not needed, or an empty name, closes what is open."""
        name = name if name in (*self.needed, *LOOK_UPS) else ""
        if name != self.opened:
            self.opened = name
            self.changed.emit(name)
            self.setVisible(bool(name))
            self.place()
        self._bar.show_drawers(self.needed, self.opened)

    def take(self, panel: QWidget) -> None:
        """Have this panel in it."""
        self._column.addWidget(panel)
        panel.show()

    def place(self) -> None:
        """Cover what it has to cover now."""
        if self.isHidden():
            return
        self.setGeometry(self._covers.geometry())
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self.place()
        return super().eventFilter(watched, event)
