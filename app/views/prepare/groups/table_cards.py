"""The table cards: all tables in as many columns as fit, with one person at a time that the keyboard is at."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.live.prepare.edits import Newest
from app.models.evening import Evening
from app.models.seats.finding import Finder
from app.models.seats.seating_view import SeatingView, TableView
from app.models.seats.tables import Table
from app.views.prepare.groups.table_card import TableCard
from app.views.theme.quiet_work import QuietWork
from app.views.theme.style import px, scaled, set_role

CARD = 340
"""The least width of a table, at 100 %."""

AT_ONCE = 8
"""So many tables fill a screen."""

PEOPLE_AT_ONCE = 250
"""So many people who were at no table before come at once: more than stand on a screen, in a moment nobody notices."""


class TableCards(QWidget):
    """Passes on what each table says; `cards` has them by their number."""

    put = Signal(object)
    sent = Signal(str, int)
    stepped = Signal(str, int)
    pinned = Signal(str, bool)
    crossed = Signal(QPoint)

    def __init__(self, newest: Newest[Table], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "scrolled")  # so that another look reaches the tables in sight first
        self._newest = newest
        self.cards: dict[int, TableCard] = {}
        self._places: dict[TableCard, tuple[int, int]] = {}
        """In which row and column each card stands."""
        self._evening: Evening | None = None
        self._finder = Finder(())
        self._waiting: list[TableView] = []
        self._quiet = QuietWork(self._show_waiting, self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setSpacing, 14)

    def show_tables(self, view: SeatingView, evening: Evening) -> None:
        """Show the tables with who sits there; the keyboard stays with the person it was at.

        Of those that are new, or get people who were at none, a screen full comes at once; the others in quiet moments.
        """
        here = self._focused()
        if self._evening is None or self._evening.people.listed is not evening.people.listed:
            self._finder = Finder(evening.people.listed)
        self._evening = evening
        self._drop_gone([table.table.number for table in view.tables])
        self._waiting = list(self._past_a_screen(view.tables))
        for table in view.tables:
            if table not in self._waiting:
                self._show_table(evening, table)
        self._place()
        self._quiet.start()
        if here:
            self._take(here)

    def _past_a_screen(self, tables: Iterable[TableView]) -> Iterator[TableView]:
        cards = people = 0
        for table in tables:
            card = self.cards.get(table.table.number)
            cards += card is None
            new = max(0, len(table.people) - (len(card.chips) if card is not None else 0))
            if (card is None and cards > AT_ONCE) or (new and people + new > PEOPLE_AT_ONCE and people):
                yield table
            people += new

    def _drop_gone(self, numbers: list[int]) -> None:
        for gone in [number for number in self.cards if number not in numbers]:
            card = self.cards.pop(gone)
            self._grid.removeWidget(card)
            self._places.pop(card, None)
            card.hide()
            card.deleteLater()

    def _show_table(self, evening: Evening, table: TableView) -> None:
        number = table.table.number
        if number not in self.cards:
            self._add(TableCard(number, self._newest), number)
        self.cards[number].show_table(table, evening.seating, evening.themes, self._finder)

    def _show_waiting(self) -> bool:
        """Show one of the tables that wait; tell whether there are more."""
        if self._waiting and self._evening is not None:
            self._show_table(self._evening, self._waiting.pop(0))
            self._place()
        return bool(self._waiting)

    def _add(self, card: TableCard, number: int) -> None:
        self.cards[number] = card
        card.put.connect(self.put)
        card.sent.connect(self.sent)
        card.stepped.connect(self.stepped)
        card.pinned.connect(self.pinned)
        card.passed.connect(self._pass)
        card.crossed.connect(self.crossed)

    def _place(self) -> None:
        columns = max(1, self.width() // px(CARD))
        for place, number in enumerate(sorted(self.cards)):
            card, where = self.cards[number], divmod(place, columns)
            if self._places.get(card) != where:
                self._places[card] = where
                self._grid.addWidget(card, *where)
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # The chip with the keyboard

    def _focused(self) -> str:
        return next(
            (one for card in self.cards.values() for one, chip in card.chips.items() if chip.hasFocus()),
            "",
        )

    def _take(self, person_id: str) -> None:
        for card in self.cards.values():
            if person_id in card.chips:
                card.chips[person_id].setFocus()

    @Slot(str, int)
    def _pass(self, person_id: str, by: int) -> None:
        chips = [one for number in sorted(self.cards) for one in self.cards[number].chips]
        if person_id in chips:
            self._take(chips[(chips.index(person_id) + by) % len(chips)])
