"""The offers at the groups: seats of who did not come, another number of tables, and the themes shared out."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.seats.finding import Finder
from app.models.seats.people import Person
from app.models.seats.seating_view import SeatingView
from app.models.table_advice import TableAdvice
from app.services.commands import commands as c
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_text import set_plain_tooltip
from app.wording.seating_advice import give_words, moved_words, names


class GroupsOffers(QWidget):
    """Each stands there only while it can be done; `told` says who moved, `advised` asks to divide over so many tables."""

    told = Signal(str)
    advised = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._absent: list[Person] = []
        self._gave = False
        self._tables = 1
        self.give = Button("", icon="users")
        self.follow = Button("", icon="arrow-right")
        self.themes = Button(self.tr("Share out the themes"), icon="list-checks")
        row = FlowLayout(self)
        for offer in (self.give, self.follow, self.themes):
            row.addWidget(offer)

        self.give.clicked.connect(self._give_away)
        self.follow.clicked.connect(self._follow)
        self.themes.clicked.connect(self._deal_themes)

    def show_evening(self, evening: Evening, view: SeatingView, advice: TableAdvice) -> None:
        """Show what can be done now."""
        self._tell_who_moved(evening)
        self._evening, self._tables = evening, advice.tables
        tables = evening.seating.tables
        self.follow.set_label(self.tr("Divide over {n} tables").format(n=advice.tables))
        self.follow.setVisible(bool(tables) and advice.instead and advice.tables > 1)
        self.themes.setVisible(bool(evening.themes) and any(table.theme is None for table in tables))
        self._show_give(evening, view)
        self.setVisible(any(not offer.isHidden() for offer in (self.give, self.follow, self.themes)))

    def _show_give(self, evening: Evening, view: SeatingView) -> None:
        """Once the dialogue has begun the seats of who did not come may be given away; a pinned one is kept."""
        pinned = {seat.person for seat in evening.seating.seats if seat.pinned}
        self._absent = [person for person in view.absent if person.id not in pinned] if evening.has_talked else []
        self.give.setVisible(bool(self._absent))
        if self._absent:
            finder = Finder(evening.people.listed)
            self.give.set_label(give_words(self._absent, finder))
            set_plain_tooltip(self.give, names(self._absent, finder, len(self._absent)))

    def _tell_who_moved(self, evening: Evening) -> None:
        """Say who sits elsewhere since the seats of others were given away."""
        if not self._gave or self._evening is None or evening.seating == self._evening.seating:
            return
        self._gave = False
        before = {seat.person: seat.table for seat in self._evening.seating.seats}
        now = {seat.person: seat.table for seat in evening.seating.seats}
        elsewhere = {who for who, table in now.items() if before.get(who, table) != table}
        words = moved_words([(one, now[one.id]) for one in evening.people.known() if one.id in elsewhere])
        self.told.emit(self.tr("Moved: {people}.").format(people=words) if words else self.tr("Nobody had to move."))

    @Slot()
    def _give_away(self) -> None:
        self._gave = True
        self._desk.do(c.SeatAtTheDoor, away=tuple(person.id for person in self._absent))

    @Slot()
    def _follow(self) -> None:
        self.advised.emit(self._tables)

    @Slot()
    def _deal_themes(self) -> None:
        self._desk.do(c.DealThemes)
