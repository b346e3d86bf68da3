"""The drawers: what has no column where the letters are large lies over the centre when it is asked for."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.page import WAY_OUT

AGENDA, SUMMARY, ROOM = "agenda", "summary", "room"


class DrawerBar(QWidget):
    """One button for each drawer that is needed; the one that is open says how it closes."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {AGENDA: self.tr("Agenda"), SUMMARY: self.tr("Summary"), ROOM: self.tr("Room")}
        self.buttons = {name: Button(label, kind="chip") for name, label in words.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        scaled(row.setSpacing, 6)
        for name, button in self.buttons.items():
            button.setCheckable(True)
            row.addWidget(button)
            button.clicked.connect(partial(self.asked.emit, name))

    def show_drawers(self, needed: Collection[str], opened: str) -> None:
        """Show the drawers that are needed, and which one is open; an empty name means none."""
        for name, button in self.buttons.items():
            button.setVisible(name in needed)
            button.setChecked(name == opened)
            button.set_label(button.label(), WAY_OUT if name == opened else "")
        self.setVisible(bool(needed))


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
        if self.opened and self.opened not in names:
            self.open("")
        self._bar.show_drawers(names, self.opened)

    def turn(self, name: str) -> None:
        """Open a drawer, or close it when it is the one that is open."""
        self.open("" if name == self.opened else name)

    def open(self, name: str) -> None:
        """Open this drawer and no other; one that is not needed, or an empty name, closes what is open."""
        name = name if name in self.needed else ""
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
