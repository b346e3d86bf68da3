"""The card of a table: its number and theme, who leads it, who sits there, and how far its form is."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.models.evening import Evening
from app.models.seats.tables import Table
from app.views.harvest.form_words import figures_of, people_of, state_of, table_name
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.key_cap import KeyCap
from app.views.widgets.pill import Pill
from app.views.widgets.sign import Sign
from app.views.widgets.words.plain_label import PlainLabel
from app.views.widgets.words.plain_text import set_plain_tooltip


class CardSize(IntEnum):
    """Everything; number and state in words on one line; or number and state as a sign, for many tables in one row."""

    WHOLE = 0
    LINE = 1
    TINY = 2


class FormCard(QFrame):
    """A click, Space or Enter chooses the table. The one that is chosen has another ground, and says so."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table_id = ""
        self._size = CardSize.WHOLE
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all cards of a row are as wide
        self._name = PlainLabel(role="strong", elide=True)
        self._key = KeyCap("")
        self._theme = PlainLabel(elide=True)
        self._leader = PlainLabel(role="small", elide=True)
        self.state = Pill()
        self._sign = Sign()
        head = self._head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._sign)
        head.addWidget(self._key)
        column = self._column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 10, 7, 10, 7)
        scaled(column.setSpacing, 2)
        column.addLayout(head)
        for part in (self._theme, self._leader):
            column.addWidget(part)
        column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)

    def show_table(self, evening: Evening, table: Table, key: str, is_chosen: bool) -> None:
        """Show a table as it is now; `key` is the one that chooses it, empty for those without one."""
        self.table_id = table.id
        theme = evening.theme(table.theme)
        name, whole = table_name(table), self._size is CardSize.WHOLE
        short = name if not table.number else str(table.number)
        self._name.setText(" · ".join(part for part in (name, table.place) if part) if whole else short)
        self._key.show_key(key)
        self._key.setVisible(bool(key) and whole)
        self._theme.setText(theme.title if theme is not None else self.tr("no theme yet"))
        self._leader.setText(people_of(evening, table))
        set_role(self._leader, "small" if table.leader else "amber-small")
        words, tone, icon = state_of(evening.harvest(table.id))
        short = figures_of(evening.harvest(table.id)) if self._size is CardSize.LINE else ""
        self.state.show_text(short or words, tone, icon)
        self._sign.show_icon(icon, "muted" if tone == "neutral" else tone)
        self._sign.setVisible(self._size is CardSize.TINY)
        set_role(self, "card-target" if is_chosen else "card")
        parts = (name, table.place, self._theme.text(), self._leader.text(), words)
        chosen = self.tr("chosen") if is_chosen else ""
        self.setAccessibleName(", ".join(part for part in (*parts, chosen) if part))
        set_plain_tooltip(self, self.accessibleName() if self._size is CardSize.TINY else "")

    def show_size(self, size: CardSize) -> None:
        """Leave only the number and how far the form is, on one line, where the form needs the height."""
        if size is self._size:
            return
        self._size = size
        whole, tiny = size is CardSize.WHOLE, size is CardSize.TINY
        self._theme.setVisible(whole)
        self.state.setVisible(not tiny)
        self._sign.setVisible(tiny)
        across = {CardSize.WHOLE: 10, CardSize.LINE: 6, CardSize.TINY: 4}[size]
        scaled(self._column.setContentsMargins, across, *((7, across, 7) if whole else (3, across, 3)))
        scaled(self._head.setSpacing, 6 if whole else 3)
        (self._head if whole else self._column).removeWidget(self.state)
        if whole:
            self._column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._head.addWidget(self.state)

    def show_less(self, less: bool) -> None:
        """Leave out who leads it and who sits there, where every line counts."""
        self._leader.setVisible(not less)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.table_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.chosen.emit(self.table_id)
        else:
            super().keyPressEvent(event)
