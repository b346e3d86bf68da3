"""The board of the tables: a card for each of them, and under the cards the form of the one that is chosen."""

from enum import IntEnum

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.notes.table_choice import TableChoice
from app.models.evening import Evening
from app.models.seats.tables import Table
from app.views.harvest.form_card import CardSize, FormCard
from app.views.harvest.harvest_form import HarvestForm
from app.views.keyboard import Keyboard
from app.views.theme.style import px, scaled
from app.wording.digit_words import DIGITS

NARROWEST = 150
"""The width of a card at 100 %; more stand in a row where there is room."""

NARROWEST_LINE, NARROWEST_TINY = 122, 46
"""The width of a card with its number and state alone. With the fewest lines there is one row, that of the chosen one."""

ROOMY_FROM = 560
"""The height of the board at 100 % from which many cards leave the form its room."""


class Lines(IntEnum):
    """How many lines there are for it: the cards leave out more before the form loses its room."""

    PLENTY = 0
    FEW = 1
    FEWEST = 2


class TablesBoard(QWidget):
    """Without tables it is empty. Whoever has it shows the evening, and says when it changes."""

    def __init__(self, desk: Desk, choice: TableChoice, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice, self._keyboard = choice, keyboard
        self._evening: Evening | None = None
        self._lines = Lines.PLENTY
        self.cards: list[FormCard] = []
        self._top = QWidget()
        self._grid = QGridLayout(self._top)
        self.form = HarvestForm(desk)
        self._lay_out()

        choice.changed.connect(self._show_again)
        choice.asked.connect(self.form.take_keyboard)
        choice.mask_asked.connect(self.form.mask_typed)
        self.form.typed.connect(choice.note_typed)
        keyboard.changed.connect(self._show_again)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_keyboard)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setSpacing, 8)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 8)
        column.addWidget(self._top)
        column.addWidget(self.form, 1)

    def set_lines(self, lines: Lines) -> None:
        """Leave out what there are no lines for."""
        self._lines = lines
        for room in (self._grid, self._column):
            scaled(room.setSpacing, 4 if lines is Lines.FEWEST else 8)
        self.form.show_less(lines is Lines.FEWEST)
        self._show_again()

    def show_evening(self, evening: Evening) -> None:
        """Show the tables and the form as they are stored now."""
        self._evening = evening
        tables = self._choice.tables()
        size = self._size_for(len(tables))
        self._make_cards(len(tables), size)
        less = self._lines is not Lines.PLENTY or len(tables) > DIGITS
        for card, table in zip(self.cards, tables, strict=False):
            card.show_size(size)
            card.show_table(evening, table, self._key_of(table), table.id == self._choice.chosen_id)
            card.show_less(less)
        chosen = self._choice.chosen()
        self.form.setVisible(chosen is not None)
        if chosen is not None:
            self.form.show_form(evening, chosen, people=less or size is not CardSize.WHOLE)

    def _key_of(self, table: Table) -> str:
        """Return how its key is called: a digit of its own, or the nought before its number."""
        if table.number > DIGITS:
            return f"{self._keyboard.name('prompt_0')} {table.number}"
        return self._keyboard.name(f"prompt_{table.number}") if table.number else ""

    @Slot()
    def _show_again(self) -> None:
        if self._evening is not None:
            self.show_evening(self._evening)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._show_again()

    def _size_for(self, number: int) -> CardSize:
        """Return how much of so many cards leaves the form its room."""
        many = number > DIGITS and self.height() < px(ROOMY_FROM)
        if self._lines is not Lines.FEWEST and not many:
            return CardSize.WHOLE
        return CardSize.LINE if number * px(NARROWEST_LINE) <= self.width() else CardSize.TINY

    def _make_cards(self, number: int, size: CardSize) -> None:
        while len(self.cards) < number:
            card = FormCard(self._top)
            card.chosen.connect(self._choice.go_to)
            self.cards.append(card)
        narrowest = px({CardSize.WHOLE: NARROWEST, CardSize.LINE: NARROWEST_LINE, CardSize.TINY: NARROWEST_TINY}[size])
        across = max(1, min(number, self.width() // narrowest))
        chosen = self._choice.chosen()
        fewest = self._lines is Lines.FEWEST
        row = self._choice.tables().index(chosen) // across if fewest and chosen is not None else None
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)
            card.setVisible(place < number and row in (None, place // across))
        for column in range(max(across, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < across))

    @Slot("QWidget*", "QWidget*")
    def _note_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._choice.note_form(now is not None and self.form.isAncestorOf(now))
