"""The card of a theme table: theme, leader and note-taker, the balance, and who sits there."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.prepare.edits import Newest
from app.models.preparation import Theme
from app.models.seats.finding import Finder
from app.models.seats.leading import leader_words
from app.models.seats.people import Person
from app.models.seats.seating_view import TableView
from app.models.seats.tables import Seating, Table
from app.views.prepare.groups.balance_bar import BalanceBar
from app.views.prepare.groups.person_chip import PERSON, PersonChip
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.controls.offers import Offers
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.seating import counts_words, why_words

PLACE = 104
"""The width of the field for where the table stands, at 100 %."""
MOST_OFFERS = 8


class TableCard(QFrame):
    """Takes a chip that is dropped on it, and lights up under one; every drop has its key on the chip.

    It tells the whole table at each change, made from `newest`.
    """

    put = Signal(object)
    sent = Signal(str, int)
    stepped = Signal(str, int)
    pinned = Signal(str, bool)
    passed = Signal(str, int)
    crossed = Signal(QPoint)
    """A chip is being dragged over this place on the screen."""

    def __init__(self, number: int, newest: Newest[Table], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newest = newest
        set_role(self, "card")
        self.setAcceptDrops(True)
        self._table = Table(number)
        self._themes: tuple[Theme, ...] | None = None
        self.title = PlainLabel(self.tr("Table {n}").format(n=number), "heading")
        self.theme = DropDown(self.tr("Theme of table {n}").format(n=number))
        self.leader = StoredLine(self.tr("Leader of table {n}").format(n=number), self.tr("leader"))
        self.note_taker = StoredLine(self.tr("Note-taker of table {n}").format(n=number), self.tr("note-taker"))
        self.place = StoredLine(self.tr("Place of table {n}").format(n=number), self.tr("place"))
        self._finder = Finder(())
        self.bar = BalanceBar()
        self.counts = PlainLabel("", "strong", wrap=True)
        self.why = PlainLabel("", "small", wrap=True)
        self.chips: dict[str, PersonChip] = {}
        self._people = QWidget()
        set_role(self._people, "scrolled")  # a table of very many is longer than the screen
        self._flow = FlowLayout(self._people)
        self._lay_out()

        self.theme.activated.connect(self._choose_theme)
        Offers(self.leader, self._offer_leaders)
        self.leader.given.connect(self._give_leader)
        self.place.given.connect(self._give_place)
        self.note_taker.given.connect(self._give_note_taker)

    def _lay_out(self) -> None:
        roles = QHBoxLayout()
        scaled(roles.setSpacing, 6)
        roles.addWidget(self.leader)
        roles.addWidget(self.note_taker)
        head = QHBoxLayout()
        scaled(head.setSpacing, 8)
        head.addWidget(self.title)
        head.addWidget(self.theme, 1)
        numbers = QHBoxLayout()
        scaled(numbers.setSpacing, 8)
        numbers.addWidget(self.counts, 1)
        numbers.addWidget(self.place)
        scaled(self.place.setFixedWidth, PLACE)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 14, 12, 14, 14)
        scaled(column.setSpacing, 6)
        column.addLayout(head)
        column.addLayout(roles)
        column.addWidget(self.bar)
        column.addLayout(numbers)
        for widget in (self._people, self.why):
            column.addWidget(widget)
        column.addStretch(1)

    def show_table(self, view: TableView, seating: Seating, themes: tuple[Theme, ...], finder: Finder) -> None:
        """Show the table as it is stored; `finder` knows the people on the list, from whom a leader is chosen."""
        self._table, self._finder = view.table, finder
        self.setAccessibleName(
            self.tr("Table {n}: {counts}").format(n=view.table.number, counts=counts_words(view.counts))
        )
        self._show_themes(themes)
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._newest(view.table).theme)))
        leader = next((person for person in finder.people if person.id == view.table.leads), None)
        self.leader.show_stored(view.table.leader if leader is None else finder.label(leader))
        self.place.show_stored(view.table.place)
        self.note_taker.show_stored(view.table.note_taker)
        self.bar.show_counts(view.counts)
        self.counts.setText(counts_words(view.counts))
        self.why.setText(why_words(view.why))
        self._show_people(view, seating)

    def _show_themes(self, themes: tuple[Theme, ...]) -> None:
        if themes == self._themes:
            return
        self._themes = themes
        self.theme.clear()
        self.theme.addItem(self.tr("no theme yet"), None)
        for theme in themes:
            self.theme.addItem(theme.title, theme.id)

    def _show_people(self, view: TableView, seating: Seating) -> None:
        """Show who sits here on the chips that are there already: after a draw that is someone else on most of them."""
        chips = list(self.chips.values())
        while len(chips) > len(view.people):
            self._drop(chips.pop())
        fresh = self._fresh(view.people[len(chips) :])
        pinned = {seat.person for seat in seating.seats if seat.pinned}
        self.chips = {person.id: chip for person, chip in zip(view.people, (*chips, *fresh), strict=True)}
        for person in view.people:
            self.chips[person.id].show_person(person, view.table.number, person.id in pinned)
        if fresh:
            for one, next_one in pairwise(self.chips.values()):
                QWidget.setTabOrder(one, next_one)

    def _fresh(self, people: Sequence[Person]) -> list[PersonChip]:
        """Make chips; meanwhile nothing is laid out, for each that comes on the screen would lay out all of them again."""
        self._flow.setEnabled(False)
        chips = [self._add(PersonChip(person)) for person in people]
        for chip in chips:
            chip.show()
        self._flow.setEnabled(True)
        self._flow.invalidate()
        return chips

    def _drop(self, chip: PersonChip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _add(self, chip: PersonChip) -> PersonChip:
        self._flow.addWidget(chip)
        chip.sent.connect(self.sent)
        chip.stepped.connect(self.stepped)
        chip.pinned.connect(self.pinned)
        chip.passed.connect(self.passed)
        return chip

    @Slot(int)
    def _choose_theme(self, index: int) -> None:
        self.put.emit(replace(self._newest(self._table), theme=self.theme.itemData(index)))

    @Slot(str)
    def _give_leader(self, words: str) -> None:
        """A leader on the list sits here from now on; other words stand as they are."""
        person = self._finder.labelled(words)
        leads = "" if person is None else person.id
        leader = words if person is None else leader_words(person)
        self.put.emit(replace(self._newest(self._table), leader=leader, leads=leads))

    def _offer_leaders(self, typed: str) -> list[str]:
        return [self._finder.label(person) for person in self._finder.find(typed)][:MOST_OFFERS]

    @Slot(str)
    def _give_place(self, words: str) -> None:
        self.put.emit(replace(self._newest(self._table), place=words))

    @Slot(str)
    def _give_note_taker(self, words: str) -> None:
        self.put.emit(replace(self._newest(self._table), note_taker=words))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PERSON):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            set_role(self, "card" if _carried(event) in self.chips else "card-target")

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.accept()
        self.crossed.emit(self.mapToGlobal(event.position().toPoint()))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_role(self, "card")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        person = _carried(event)
        event.accept()
        set_role(self, "card")
        if person not in self.chips:
            self.sent.emit(person, self._table.number)


def _carried(event: QDropEvent) -> str:
    return bytes(event.mimeData().data(PERSON).data()).decode()
