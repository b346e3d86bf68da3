"""The bin row: one evening in the bin, when it goes for good, and what can be done with it until then."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.shelf import ShelfRow
from app.views.library.erase_form import EraseForm
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.figures import long_date
from app.wording.shelf import leaving


class BinRow(QFrame):
    """The form that asks for the title opens under it, in place."""

    put_back = Signal(str)
    erased = Signal(str, str)

    def __init__(self, row: ShelfRow, is_due: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self.is_due = row, is_due
        self.setAccessibleName(row.title)
        self._back = Button(self.tr("Put it back"), icon="undo-2")
        self._erase = Button(self.tr("Erase for good now"))
        for button in (self._back, self._erase):
            button.setAccessibleDescription(row.title)
        self.form = EraseForm(row)
        self.form.hide()
        self._lay_out()

        self._back.clicked.connect(self._put_back)
        self._erase.clicked.connect(self.ask)
        self.form.confirmed.connect(self._erase_now)
        self.form.left.connect(self.leave)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        scaled(words.setSpacing, 2)
        words.addWidget(PlainLabel(self.row.title, "strong", wrap=True))
        when = " · ".join((long_date(self.row.date), leaving(self.row, is_due=self.is_due)))
        words.addWidget(PlainLabel(when, "muted", wrap=True))
        words.addStretch(1)
        buttons = QWidget()
        row_of_buttons = FlowLayout(buttons, gap=8)
        for button in (self._back, self._erase):
            row_of_buttons.addWidget(button)
        line = QHBoxLayout()
        scaled(line.setSpacing, 12)
        line.addLayout(words, 3)
        line.addWidget(buttons, 2)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 6, 8, 6, 8)
        scaled(column.setSpacing, 6)
        column.addLayout(line)
        column.addWidget(self.form)

    @Slot()
    def ask(self) -> None:
        """Ask for the title, and put the cursor there."""
        self.form.field.clear()
        self.form.show()
        self.form.field.setFocus()

    @Slot()
    def leave(self) -> None:
        """Ask no more."""
        self._erase.setFocus()
        self.form.hide()

    @Slot()
    def _put_back(self) -> None:
        self.put_back.emit(self.row.id)

    @Slot(str)
    def _erase_now(self, typed: str) -> None:
        self.erased.emit(self.row.id, typed)
