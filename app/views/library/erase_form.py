"""The erase form: an evening in the bin goes for good once its title is typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.models.bin import is_title
from app.models.shelf import ShelfRow
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.search_field import ENTER
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.shelf import farewell


class EraseForm(QWidget):
    """Enter or the button erases when the title is there; Esc leaves, and what was typed is forgotten."""

    confirmed = Signal(str)
    """With what was typed."""
    left = Signal()

    def __init__(self, row: ShelfRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = row.title
        self._said = PlainLabel(farewell(row), "red", wrap=True)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Title of the evening to erase"))
        self.field.setPlaceholderText(self.tr("Type the title"))
        self._sure = Button(self.tr("Erase for good"), kind="danger")
        self._keep = Button(self.tr("Leave it in the bin"), "Esc")
        scaled(self.field.setMinimumWidth, 260)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 0, 6, 0, 6)
        column.addWidget(self._said)
        answers = QWidget()
        row_of_answers = FlowLayout(answers, gap=8)
        for widget in (self.field, self._sure, self._keep):
            row_of_answers.addWidget(widget)
        column.addWidget(answers)
        self._look()

        self.field.textChanged.connect(self._look)
        self._sure.clicked.connect(self._confirm)
        self._keep.clicked.connect(self.left)

    @Slot()
    def _look(self) -> None:
        self._sure.setEnabled(self._is_typed())

    def _is_typed(self) -> bool:
        return is_title(self.field.text(), self._title)

    @Slot()
    def _confirm(self) -> None:
        if self._is_typed():
            self.confirmed.emit(self.field.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and self.field.hasFocus():
            if not event.isAutoRepeat():
                self._confirm()
        else:
            super().keyPressEvent(event)
