"""The keys sheet: the whole contract on one sheet."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.notes.pen import Pen
from app.views.keyboard import Keyboard
from app.views.sheets.sheet import Sheet
from app.views.theme.style import scaled
from app.views.widgets.controls.key_cap import KeyCap
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.digit_words import digits_now
from app.wording.key_table import CONTRACT, Key
from app.wording.keys import heading, meaning

COLUMNS = 2


class KeysSheet(Sheet):
    """Made from the table of keys, as it is now. One can read it and type on: a letter goes to where one typed."""

    widest = 1_080

    def __init__(self, keyboard: Keyboard, pen: Pen, parent: QWidget) -> None:
        super().__init__(self.tr("All keys"), parent)
        self._keyboard, self._pen = keyboard, pen
        self._now = PlainLabel(role="teal", wrap=True)
        self._shown = QWidget()
        self.column.addWidget(self._now)
        self._show_keys()
        self._show_digits()
        words = self.tr(
            "The dotted line marks words that may point to a person: those are masked on their way to the room. It does "
            "not know every name: not one that begins a sentence, and none in letters without capitals, such as Arabic. "
            "So read what you show."
        )
        self._about_names = PlainLabel(words, "muted", wrap=True)
        self.column.addWidget(self._about_names)

        keyboard.changed.connect(self._show_keys)
        keyboard.changed.connect(self._show_digits)
        pen.digits_changed.connect(self._show_digits)
        pen.changed.connect(self._show_digits)

    @Slot()
    def _show_digits(self) -> None:
        """Say what the digits do now, for that differs with what one is doing."""
        number = self._pen.most_digits
        now = digits_now(self._pen.digits, number, self._keyboard.name) if number else ""
        self._now.setText(self.tr("Now: {words}").format(words=now))
        self._now.setVisible(bool(now))

    @Slot()
    def _show_keys(self) -> None:
        """Write the contract as it is now."""
        self._shown.deleteLater()
        self._shown = QWidget()
        self._shown.setLayout(self._columns())
        self.column.insertWidget(1, self._shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self._give_keyboard_back() if event.text().isprintable() and event.text() else None
        if field is None:
            super().keyPressEvent(event)
        else:
            QApplication.sendEvent(field, event)

    def _columns(self) -> QHBoxLayout:
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        scaled(columns.setSpacing, 32)
        for groups in self._halves():
            column = QVBoxLayout()
            scaled(column.setSpacing, 6)
            for group in groups:
                title = PlainLabel(heading(group, self._keyboard.name), "heading")
                scaled(title.setContentsMargins, 0, 8, 0, 0)
                column.addWidget(title)
                column.addLayout(self._rows([key for key in CONTRACT if key.group == group]))
            column.addStretch(1)
            columns.addLayout(column, 1)
        return columns

    def _halves(self) -> list[list[str]]:
        """Divide the groups over the columns, in order and about equally long."""
        groups = list(dict.fromkeys(key.group for key in CONTRACT))
        half = sum(1 for key in CONTRACT if _is_shown(key)) / COLUMNS
        count, cut = 0, len(groups)
        for number, group in enumerate(groups):
            if count >= half:
                cut = number
                break
            count += sum(1 for key in CONTRACT if key.group == group and _is_shown(key))
        return [groups[:cut], groups[cut:]]

    def _rows(self, keys: list[Key]) -> QGridLayout:
        grid = QGridLayout()
        scaled(grid.setHorizontalSpacing, 14)
        scaled(grid.setVerticalSpacing, 4)
        caps = QWidget()
        scaled(caps.setFixedWidth, 120)
        grid.addWidget(caps, len(keys), 0)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(key for key in keys if _is_shown(key)):
            first = key.digits
            chord = self._keyboard.name(key.command)
            words = meaning(key)
            grid.addWidget(KeyCap(f"{chord}…9" if first else chord), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(PlainLabel(words.replace("1", "1…9") if first else words, wrap=True), row, 1)
        return grid


def _is_shown(key: Key) -> bool:
    """Of a row of digits only the first stands on the sheet."""
    return not key.digits or key.command.endswith("_1")
