"""The section of the groups: everyone divided over the theme tables, in proportion, and moved by hand where needed."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.live.prepare.edits import Edits
from app.models.evening import Evening
from app.models.seats.finding import Finder
from app.models.seats.people import counted
from app.models.seats.seating_view import SeatingView, look_at
from app.models.seats.tables import MOST_TABLES, Table
from app.models.table_advice import TableAdvice, table_advice
from app.services.commands import commands as c
from app.views.phase.scrolled_page import AROUND, ScrolledPage
from app.views.phase.section import Section
from app.views.phase.section_head import SectionHead
from app.views.prepare.fields.stored_number import StoredNumber
from app.views.prepare.groups.groups_offers import GroupsOffers
from app.views.prepare.groups.table_cards import TableCards
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.seating import balance_words, counts_words, unmet_words
from app.wording.seating_advice import (
    absent_words,
    advice_words,
    cards_words,
    door_words,
    lacking_words,
    takes_away_words,
)


class GroupsSection(Section):
    """The number of tables is advised until it is chosen; a new draw keeps what was pinned."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._evening: Evening | None = None
        self._sure = False
        self._edits = Edits(self._desk, self)
        self.table_cards = TableCards(self._edits.newest)
        self.cards = self.table_cards.cards
        self.tables = StoredNumber(self.tr("Number of tables"), 1, MOST_TABLES)
        self.draw = Button(self.tr("Divide"), icon="users", kind="primary")
        self.door = Button(self.tr("Fit at the door"), icon="check")
        self.offers = GroupsOffers(self._desk)
        self.warning = PlainLabel("", "muted", wrap=True)
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
        self.offers.advised.connect(self._follow)
        self.offers.told.connect(self._tell)
        self.tables.valueChanged.connect(self._show_number)
        self.print.clicked.connect(self._go_to_name_cards)
        self.table_cards.put.connect(self._put)
        self.table_cards.sent.connect(self._send)
        self.table_cards.stepped.connect(self._step)
        self.table_cards.pinned.connect(self._pin)
        self.table_cards.crossed.connect(self._scroll_along)

    def _lay_out(self) -> None:
        scaled(self.tables.setFixedWidth, 72)
        count = PlainLabel(self.tr("Number of tables"), "field")
        self._head = SectionHead(self.tr("Groups"), count, self.tables, self.draw, self.door, self.print)
        self.line = self._head.line
        page = self._page = ScrolledPage()
        for part in (self._head, self.warning, self.advice, self.offers, self.unmet, self.keys):
            page.column.addWidget(part)
        page.column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addWidget(self.table_cards)
        page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    @override
    def show_evening(self, evening: Evening) -> None:
        self._evening = evening
        people = counted(evening.to_divide())
        view = look_at(evening.seating, evening.people)
        has_tables = bool(evening.seating.tables)
        advice = table_advice(evening)
        self.tables.show_stored(evening.groups or advice.tables)
        self._sure = False
        self._show_number()
        self.first.setVisible(not people.total)
        self.draw.setEnabled(people.total > 0)
        self.door.setVisible(bool(has_tables and view.waiting))
        self.offers.show_evening(evening, view, advice)
        summary = self.tr("{n} people · {counts}").format(n=people.total, counts=counts_words(people))
        summary = f"{summary} · {balance_words(view)}" if has_tables else summary
        self._head.say(summary if people.total else "")
        self.keys.setVisible(has_tables)
        self.print.setVisible(has_tables)
        self.advice.setText(self._advice(evening, people.total, view, advice))
        self.advice.setVisible(bool(self.advice.text()))
        self._show_unmet(evening, view)
        self.table_cards.show_tables(view, evening)

    def _advice(self, evening: Evening, people: int, view: SeatingView, advice: TableAdvice) -> str:
        if not people:
            return self.tr("First say under People how many you expect. Names are not needed.")
        parts = [advice_words(advice, evening)]
        if not evening.seating.tables:
            parts += [self.tr("Press Divide: then everyone gets a table. You can still move people.")]
        else:
            parts += [door_words(view, evening.has_talked), lacking_words(evening)]
        return " ".join(part for part in parts if part)

    @Slot()
    def _show_number(self) -> None:
        """Say what a new division does before it is asked for: with another number, and to cards that were made."""
        if self._evening is None:
            return
        seating, number = self._evening.seating, self.tables.value()
        other = bool(seating.tables) and number != len(seating.tables)
        again = self.tr("Divide all the same") if self._sure else self.tr("Divide again")
        label = self.tr("Divide over {n} tables").format(n=number) if other else again
        self.draw.set_label(label if seating.seats else self.tr("Divide"))
        self.draw.set_kind("primary" if other or not seating.seats else "quiet")
        words = (
            takes_away_words(self._evening, number, self._desk.now()),
            absent_words(self._evening),
            cards_words(seating),
        )
        self.warning.setText(" ".join(one for one in words if one))
        self.warning.setVisible(bool(self.warning.text()))
        set_role(self.warning, "amber" if words[0] or seating.wrong_cards or self._sure else "muted")

    def _show_unmet(self, evening: Evening, view: SeatingView) -> None:
        words = ""
        if view.asked:
            words = self.tr("Wishes met: {met} of {asked}.").format(met=view.met, asked=view.asked)
            words = " ".join((words, *(f"{line}." for line in unmet_words(view.unmet, Finder(evening.people.listed)))))
        self.unmet.setText(words)
        set_role(self.unmet, "amber" if view.unmet else "muted")
        self.unmet.setVisible(bool(words))

    @Slot(QPoint)
    def _scroll_along(self, place: QPoint) -> None:
        """Let the page follow a chip that is dragged to its edge: tables stand below and above it too."""
        there = self._page.viewport().mapFromGlobal(place)
        self._page.ensureVisible(there.x(), there.y() + self._page.verticalScrollBar().value(), 0, px(AROUND))

    @override
    def take_keyboard(self) -> None:
        (self.draw if self.draw.isEnabled() else self.first).setFocus()

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.tell(words)

    @Slot()
    def _go_to_people(self) -> None:
        self.wanted.emit("people")

    @Slot()
    def _go_to_name_cards(self) -> None:
        self.wanted.emit("papers/name_cards")

    # What is asked of the store

    @Slot()
    def _draw(self) -> None:
        """Divide everyone anew. When that makes cards wrong that were made, the second press does."""
        if self._evening is None:
            return
        seating = self._evening.seating
        if seating.cards and not seating.wrong_cards and not self._sure:
            self._sure = True
            self._show_number()
            self.tell(self.tr("The name cards are made already. Press once more to divide all the same."), "amber")
            return
        self._sure = False
        seed = seating.seed + (1 if seating.seats else 0)
        self._desk.do(c.DrawTables, tables=self.tables.value(), seed=seed)

    @Slot(int)
    def _follow(self, tables: int) -> None:
        self.tables.setValue(tables)
        self._draw()

    @Slot()
    def _fit(self) -> None:
        self._desk.do(c.SeatAtTheDoor)

    @Slot(object)
    def _put(self, table: Table) -> None:
        self._edits.put(c.PutTable(self._desk.now(), table), table)

    @Slot(str, int)
    def _send(self, person_id: str, table: int) -> None:
        self._desk.do(c.MoveSeat, person=person_id, table=table)

    @Slot(str, int)
    def _step(self, person_id: str, by: int) -> None:
        seat = self._evening.seating.seat(person_id) if self._evening is not None else None
        if seat is not None:
            tables = len(self.cards)
            self._send(person_id, (seat.table - 1 + by) % tables + 1)

    @Slot(str, bool)
    def _pin(self, person_id: str, pinned: bool) -> None:
        self._desk.do(c.PinSeat, person=person_id, pinned=pinned)
