"""The tables in the record: what a table wrote down is typed over after the evening, in the same form as at the desk."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.notes.table_choice import TableChoice
from app.views.harvest.number_line import NumberLine
from app.views.harvest.tables_board import Lines, TablesBoard
from app.views.keyboard import Keyboard
from app.views.theme.style import px, scaled
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.digit_words import DigitUse, digits_now

PLENTY_FROM, FEW_FROM = 480, 340
"""Heights in pixels at 100 % from which the cards show all, or leave out who leads the table."""


class RecordTables(QWidget):
    """No clock begins by it, and the beamer stays as it is. A table that is gone is there as long as it has a form."""

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._keyboard = desk, keyboard
        self.choice = TableChoice(desk, gone_too=True, parent=self)
        self.board = TablesBoard(desk, self.choice, keyboard)
        self.number = NumberLine()
        self._none = PlainLabel(self.tr("This evening had no tables."), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 8)
        for part in (self.number, self._none):
            column.addWidget(part)
        column.addWidget(self.board, 1)

        desk.changed.connect(self.show_tables)
        keyboard.changed.connect(self._show_digits)
        self.choice.changed.connect(self._take_number_away)
        self.number.given.connect(self._go_to_number)
        self.number.left.connect(self._leave_number)

    @Slot()
    def show_tables(self) -> None:
        """Show the tables and the form as they are stored now, once anybody looks."""
        evening = self._desk.evening
        if evening is None or not self.isVisible():
            return
        self._none.setVisible(not self.choice.tables())
        self.board.setVisible(bool(self.choice.tables()))
        self.board.show_evening(evening)
        self._show_digits()

    def take_keyboard(self) -> None:
        """Go on in the form."""
        self.board.form.take_keyboard()

    def press_digit(self, digit: int) -> None:
        """Go to the form of the table with this digit; 0 asks for the number of one from 10."""
        table = self.choice.numbered(digit)
        if table is not None:
            self.choice.go_to(table.id)
        elif not digit and self.choice.go_beyond_digits:
            self.number.ask()

    @Slot(str)
    def _go_to_number(self, number: str) -> None:
        table = self.choice.written(number)
        if table is not None:
            self.number.hide()
            self.choice.go_to(table.id)
        else:
            self.number.selectAll()

    @Slot()
    def _leave_number(self) -> None:
        self.number.hide()
        self.take_keyboard()

    @Slot()
    def _take_number_away(self) -> None:
        self.number.hide()

    @Slot()
    def _show_digits(self) -> None:
        numbers = [table.number for table in self.choice.tables()]
        if any(numbers):
            self.board.form.show_hint(digits_now(DigitUse.OPEN_FORM, max(numbers), self._keyboard.name))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.height()
        roomy = Lines.PLENTY if height >= px(PLENTY_FROM) else Lines.FEW
        self.board.set_lines(roomy if height >= px(FEW_FROM) else Lines.FEWEST)
