"""The card of a table at the presentations: its number, its theme and its time; it is chosen, moved and dragged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.harvest.turn_watch import TurnRow, TurnState
from app.views.theme.style import scaled, set_role
from app.views.widgets.dragged_card import DraggedCard
from app.views.widgets.sign import Sign
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures
from app.wording.keys import command_at

WIDTH = 160
"""Pixels at 100 %: four stand beside each other on a small laptop."""
SIGNS = {TurnState.TOLD: "check", TurnState.ON: "play", TurnState.COMES: "", TurnState.OUT: "minus"}
PLACE = "turns"


class TurnCard(DraggedCard):
    """Is known by the id of its table; tells what its keys ask for as well."""

    asked = Signal(str, str)
    """The command of a key, and the table it is meant for."""
    stepped = Signal(str, int)
    """The keyboard goes to the card before (-1) or after (1) this table."""

    def __init__(self, table: str, parent: QWidget | None = None) -> None:
        super().__init__(table, parent)
        self._name = PlainLabel(role="strong", elide=True)
        self._time = PlainLabel(role="strong")
        self._theme = PlainLabel(role="small", elide=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, "card")
        scaled(self.setFixedWidth, WIDTH)
        self._sign = Sign()
        head = QHBoxLayout()
        scaled(head.setSpacing, 5)
        head.addWidget(self._sign)
        head.addWidget(self._name, 1)
        head.addWidget(self._time)
        column = self._column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._theme)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Leave the theme out where every line counts; it stands in the name a screen reader reads."""
        self._theme.setVisible(not compact)
        scaled(self._column.setContentsMargins, 10, *((3, 10, 3) if compact else (8, 10, 8)))
        scaled(self._column.setSpacing, 2)

    def show_row(self, row: TurnRow) -> None:
        """Show a table as it stands now: of all cards only that of the table that speaks is marked. Twice changes nothing."""
        name = self.tr("Table {n}").format(n=row.number)
        time = self.tr("drops out") if row.state is TurnState.OUT else figures.countdown(row.seconds)
        self._name.setText(name)
        self._time.setText(time)
        self._theme.setText(row.theme or self.tr("no theme yet"))
        set_role(self, "card-target" if row.state is TurnState.ON else "card")
        quiet = row.state in (TurnState.TOLD, TurnState.OUT)
        self._sign.show_icon(SIGNS[row.state], "muted" if quiet else "ink")
        for label in (self._name, self._time):
            set_role(label, "muted" if quiet else "strong")
        self.setAccessibleName(", ".join(part for part in (name, row.theme, self._words(row.state), time) if part))

    def _words(self, state: TurnState) -> str:
        return {
            TurnState.TOLD: self.tr("has told"),
            TurnState.ON: self.tr("speaks now"),
            TurnState.COMES: self.tr("still comes"),
            TurnState.OUT: "",
        }[state]

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        command = command_at(PLACE, event.keyCombination())
        if command:
            self.asked.emit(command, self.key)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.key() not in steps:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(self.key, steps[Qt.Key(event.key())])
