"""The section of the groups: everyone divided over the theme tables, in proportion, and moved by hand where needed."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.evening import Evening
from app.models.seats.people import counted
from app.models.seats.seating_view import SeatingView, TableView, look_at
from app.models.seats.tables import MOST_TABLES, ONE_GROUP, Table, advised_tables
from app.services.commands import plan_commands as p
from app.views.prepare.fields.stored_number import StoredNumber
from app.views.prepare.frame.scrolled_page import AROUND, ScrolledPage
from app.views.prepare.frame.section import Section
from app.views.prepare.frame.section_head import SectionHead
from app.views.prepare.groups.table_card import TableCard
from app.views.theme.quiet_work import QuietWork
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.plain_label import PlainLabel
from app.wording.seating import balance_words, counts_words, unmet_words

CARD = 340
"""The least width of a table, at 100 %."""

AT_ONCE = 8
"""So many tables fill a screen."""


class GroupsSection(Section):
    """The number of tables is advised until it is chosen; a new draw keeps what was pinned."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._evening: Evening | None = None
        self.cards: dict[int, TableCard] = {}
        self._places: dict[TableCard, tuple[int, int]] = {}
        """In which row and column each card stands."""
        self._waiting: list[TableView] = []
        self._quiet = QuietWork(self._show_waiting, self)
        self.tables = StoredNumber(self.tr("Number of tables"), 1, MOST_TABLES)
        self.draw = Button(self.tr("Divide"), icon="users", kind="primary")
        self.door = Button(self.tr("Fit at the door"), icon="check")
        self.print = Button(self.tr("Name cards"), icon="printer", kind="primary")
        self.advice = PlainLabel("", "muted", wrap=True)
        self.first = Button(self.tr("Say how many come"), icon="arrow-right", kind="primary")
        words = self.tr(
            "To another table: drag a card, or go to it and type the number of the table; Alt with an arrow "
            "takes it to the next one. P pins it."
        )
        self.keys = PlainLabel(words, "small", wrap=True)
        self.unmet = PlainLabel("", "amber", wrap=True)
        self._lay_out()

        self.first.clicked.connect(self._go_to_people)
        self.draw.clicked.connect(self._draw)
        self.tables.lineEdit().returnPressed.connect(self._draw)
        self.door.clicked.connect(self._fit)
        self.print.clicked.connect(self._go_to_name_cards)

    def _lay_out(self) -> None:
        scaled(self.tables.setFixedWidth, 72)
        count = PlainLabel(self.tr("Number of tables"), "field")
        self._head = SectionHead(self.tr("Groups"), count, self.tables, self.draw, self.door, self.print)
        self.line = self._head.line
        self._grid = QGridLayout()
        scaled(self._grid.setSpacing, 14)
        page = self._page = ScrolledPage()
        for part in (self._head, self.advice, self.unmet, self.keys):
            page.column.addWidget(part)
        page.column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addLayout(self._grid)
        page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    @override
    def show_evening(self, evening: Evening) -> None:
        self._evening = evening
        people = counted(evening.people.to_seat())
        view = look_at(evening.seating, evening.people)
        has_tables = bool(evening.seating.tables)
        self.tables.show_stored(len(evening.seating.tables) or advised_tables(people.total))
        self.draw.set_label(self.tr("Divide again") if has_tables else self.tr("Divide"))
        self.draw.set_kind("quiet" if has_tables else "primary")
        self.first.setVisible(not people.total)
        self.draw.setEnabled(people.total > 0)
        self.door.setVisible(bool(has_tables and (view.waiting or view.absent)))
        summary = self.tr("{n} people · {counts}").format(n=people.total, counts=counts_words(people))
        summary = f"{summary} · {balance_words(view)}" if has_tables else summary
        self._head.say(summary if people.total else "")
        self.keys.setVisible(has_tables)
        self.print.setVisible(has_tables)
        self.advice.setText(self._advice(evening, people.total, view))
        self.advice.setVisible(bool(self.advice.text()))
        self._show_unmet(view)
        self._show_tables(evening, view)

    def _advice(self, evening: Evening, people: int, view: SeatingView) -> str:
        if not people:
            return self.tr("First say under People how many you expect. Names are not needed.")
        tables = evening.seating.tables
        if not tables:
            if people <= ONE_GROUP:
                return self.tr("With so few people one group is best. The plan then has no presentations.")
            advice = self.tr("Advice: {n} tables, with 4 to 6 people at each.").format(n=advised_tables(people))
            how = self.tr("Press Divide: then everyone gets a table. You can still move people.")
            return f"{advice} {how}"
        parts = []
        if view.waiting or view.absent:
            words = self.tr("{waiting} without a seat, {absent} did not come.")
            parts.append(words.format(waiting=len(view.waiting), absent=len(view.absent)))
        parts.append(
            _missing(
                tuple(table.number for table in tables if not table.leader),
                len(tables),
                self.tr("No table has a leader yet."),
                self.tr("Without a leader: table {tables}."),
            )
        )
        parts.append(
            _missing(
                tuple(table.number for table in tables if table.theme is None),
                len(tables),
                self.tr("No table has a theme yet."),
                self.tr("Without a theme: table {tables}."),
            )
        )
        return " ".join(part for part in parts if part)

    def _show_unmet(self, view: SeatingView) -> None:
        words = ""
        if view.asked:
            words = self.tr("Wishes met: {met} of {asked}.").format(met=view.met, asked=view.asked)
            words = " ".join((words, *(f"{line}." for line in unmet_words(view.unmet))))
        self.unmet.setText(words)
        set_role(self.unmet, "amber" if view.unmet else "muted")
        self.unmet.setVisible(bool(words))

    def _show_tables(self, evening: Evening, view: SeatingView) -> None:
        """Show the tables; of those that are new a screen full at once, and the others in quiet moments."""
        here = self._focused()
        numbers = [table.table.number for table in view.tables]
        for gone in [number for number in self.cards if number not in numbers]:
            self._drop(self.cards.pop(gone))
        self._waiting = []
        fresh = 0
        for table in view.tables:
            fresh += table.table.number not in self.cards
            if table.table.number in self.cards or fresh <= AT_ONCE:
                self._show_table(evening, table)
            else:
                self._waiting.append(table)
        self._place()
        self._quiet.start()
        if here:
            self._take(here)

    def _show_table(self, evening: Evening, table: TableView) -> None:
        number = table.table.number
        if number not in self.cards:
            self._add(TableCard(number), number)
        self.cards[number].show_table(table, evening.seating, evening.themes)

    def _show_waiting(self) -> bool:
        """Show one of the tables that wait; tell whether there are more."""
        if self._waiting and self._evening is not None:
            self._show_table(self._evening, self._waiting.pop(0))
            self._place()
        return bool(self._waiting)

    def _drop(self, card: TableCard) -> None:
        self._grid.removeWidget(card)
        self._places.pop(card, None)
        card.hide()
        card.deleteLater()

    def _add(self, card: TableCard, number: int) -> None:
        self.cards[number] = card
        card.put.connect(self._put)
        card.sent.connect(self._send)
        card.stepped.connect(self._step)
        card.pinned.connect(self._pin)
        card.passed.connect(self._pass)
        card.crossed.connect(self._scroll_along)

    @Slot(QPoint)
    def _scroll_along(self, place: QPoint) -> None:
        """Let the page follow a chip that is dragged to its edge: tables stand below and above it too."""
        there = self._page.viewport().mapFromGlobal(place)
        self._page.ensureVisible(there.x(), there.y() + self._page.verticalScrollBar().value(), 0, px(AROUND))

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

    @override
    def take_keyboard(self) -> None:
        (self.draw if self.draw.isEnabled() else self.first).setFocus()

    @Slot()
    def _go_to_people(self) -> None:
        self.wanted.emit("people")

    @Slot()
    def _go_to_name_cards(self) -> None:
        self.wanted.emit("papers/name_cards")

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

    # What is asked of the store

    @Slot()
    def _draw(self) -> None:
        if self._evening is not None:
            seed = self._evening.seating.seed + (1 if self._evening.seating.tables else 0)
            self._desk.do(p.DrawTables, tables=self.tables.value(), seed=seed)

    @Slot()
    def _fit(self) -> None:
        self._desk.do(p.SeatAtTheDoor)

    @Slot(object)
    def _put(self, table: Table) -> None:
        self._desk.do(p.PutTable, table=table)

    @Slot(str, int)
    def _send(self, person_id: str, table: int) -> None:
        self._desk.do(p.MoveSeat, person=person_id, table=table)

    @Slot(str, int)
    def _step(self, person_id: str, by: int) -> None:
        seat = self._evening.seating.seat(person_id) if self._evening is not None else None
        if seat is not None:
            tables = len(self.cards)
            self._send(person_id, (seat.table - 1 + by) % tables + 1)

    @Slot(str, bool)
    def _pin(self, person_id: str, pinned: bool) -> None:
        self._desk.do(p.PinSeat, person=person_id, pinned=pinned)


def _missing(tables: tuple[int, ...], of: int, all_words: str, some_words: str) -> str:
    """Return which tables lack something, in words; nothing when none does."""
    if len(tables) == of:
        return all_words
    return some_words.format(tables=", ".join(map(str, tables))) if tables else ""
