"""The shelf tools: what can be done with the chosen evening, as buttons below the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.shelf import ShelfRow
from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout


class ShelfTools(QWidget):
    """They go on in a second line where there is little room."""

    open_asked = Signal()
    rename_asked = Signal()
    copy_asked = Signal()
    archive_asked = Signal()
    delete_asked = Signal()

    def __init__(self, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._archive = Button(self.tr("To the archive"))
        row = FlowLayout(self, gap=8)
        for button, asked in (
            (keyboard.cap(Button(self.tr("Open")), "shelf_open"), self.open_asked),
            (keyboard.cap(Button(self.tr("Other title")), "shelf_rename"), self.rename_asked),
            (Button(self.tr("Make a copy")), self.copy_asked),
            (self._archive, self.archive_asked),
            (keyboard.cap(Button(self.tr("Delete")), "shelf_delete"), self.delete_asked),
        ):
            row.addWidget(button)
            button.clicked.connect(asked)

    def show_row(self, row: ShelfRow) -> None:
        """Offer what can be done with this evening."""
        self._archive.set_label(self.tr("Take out of the archive") if row.archived else self.tr("To the archive"))
