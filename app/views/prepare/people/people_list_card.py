"""The card of the list: everyone who is expected, by code, with or without a name."""

import uuid
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.live.desk.desk import Desk
from app.live.prepare.edits import Edits
from app.live.prepare.grid_cells import GridRow, Typed
from app.live.prepare.grid_rows import GridRows
from app.live.prepare.people_rows import CODE, PRESENT, columns, row_of, typed_into
from app.live.prepare.wish_line import WishLine
from app.models.evening import Evening
from app.models.ground.faults import Fault
from app.models.said.dialogue import Voice
from app.models.seats.people import CODE_LETTERS, People, Person, purge_date
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.prepare.grid.grid import Grid
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures
from app.wording.faults import sentence

SEARCH = 290
"""The width of the search, at 100 %."""


class PeopleListCard(Card):
    """Searching narrows the list down; Enter ticks off the first one that is left."""

    told = Signal(str)
    import_asked = Signal()
    paste_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("List"), parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._edits = Edits(desk, self)
        self._new = ""
        self._known: dict[str, tuple[Person, str, GridRow]] = {}
        self._line = WishLine()
        self.rows = GridRows(columns(self._offer_wishes), self)
        self.grid = Grid(self.rows, self.tr("People who are expected"))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search, or tick off at the door"))
        self.search.setPlaceholderText(self.tr("Search a name or code; Enter ticks off"))
        self.add = Button(self.tr("Add someone"), icon="plus")
        self.from_file = Button(self.tr("From a file"), icon="folder-open")
        self.paste = Button(self.tr("From the clipboard"), icon="file-text")
        self.kept = PlainLabel("", "small", wrap=True)
        self._lay_out()

        self.rows.edited.connect(self._send)
        self._edits.kept.connect(self._settle)
        self._edits.refused.connect(self._refuse)
        self.grid.added.connect(self._add)
        self.grid.dropped.connect(self._drop)
        self.add.clicked.connect(self._add)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._tick_first)
        self.from_file.clicked.connect(self.import_asked)
        self.paste.clicked.connect(self.paste_asked)

    def _lay_out(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools)
        for widget in (self.search, self.add, self.from_file, self.paste):
            row.addWidget(widget)
        scaled(self.search.setFixedWidth, SEARCH)
        self.column.addWidget(tools)
        self.column.addWidget(self.grid)
        self.column.addWidget(self.kept)

    def show_evening(self, evening: Evening) -> None:
        """Show the list as it is stored."""
        self._evening = evening
        people = evening.people
        self._show_found(people)
        self.grid.setVisible(people.is_listed)
        self.search.setVisible(people.is_listed)
        self.say(self.tr("%n on the list", "", len(people.listed)) if people.is_listed else "")
        self.kept.setText(self._kept(people, evening.date))
        if self._new and people.person(self._new) is not None:
            new, self._new = self._new, ""
            self.grid.open_cell(new, CODE)

    def _kept(self, people: People, day: date) -> str:
        if not people.is_listed:
            return self.tr("A list is not needed. With one you can tick people off and name their wishes for a table.")
        words = self.tr(
            "Write wishes like this: met Noor, los van S2, tafel 4, niet alleen. Who is on the list is offered while you "
            "type.\nThe list stays on this laptop, apart "
            "from what is said, and is deleted on {day}. Only the counts stay."
        )
        return words.format(day=figures.long_date(purge_date(day)))

    def _found(self, people: People) -> tuple[Person, ...]:
        """Return who is searched for: each word begins a word of the name, the code or the function."""
        wanted = self.search.text().casefold().split()
        return tuple(
            person
            for person in people.listed
            if all(any(word.startswith(part) for word in _words(person)) for part in wanted)
        )

    def _offer_wishes(self, typed: str) -> tuple[str, ...]:
        return self._line.offers(typed)

    @Slot()
    def _narrow(self) -> None:
        if self._evening is not None:
            self._show_found(self._evening.people)

    def _show_found(self, people: People) -> None:
        """Show who is searched for; the row of someone who is the same as before is not made again."""
        known, self._known = self._known, {}
        self._line = WishLine(people.listed)
        for person in self._found(people):
            before, wishes = known.get(person.id), self._line.words(person.wishes)
            same = before is not None and before[:2] == (person, wishes)
            self._known[person.id] = before if before and same else (person, wishes, row_of(person, wishes))
        self.rows.show_rows([row for _, _, row in self._known.values()])

    @Slot()
    def _tick_first(self) -> None:
        found = self._found(self._evening.people) if self._evening is not None else ()
        if not self.search.text().strip() or not found:
            return
        person = self._edits.newest(found[0])
        ticked = replace(person, present=not person.present)
        tick = c.TickPerson(self._desk.now(), person.id, ticked.present)
        self._edits.put(tick, ticked, (person.id, PRESENT))
        words = self.tr("{who} is inside.") if not person.present else self.tr("{who} is not inside any more.")
        self.told.emit(words.format(who=person.name or person.code))
        self.search.selectAll()

    @Slot(str, int, object)
    def _send(self, person_id: str, column: int, typed: Typed) -> None:
        stored = self._evening.people.person(person_id) if self._evening is not None else None
        if stored is None:
            return
        try:
            person = typed_into(self._edits.newest(stored), column, typed, self._line)
        except Fault as fault:
            self.rows.refuse(person_id, column)
            self.told.emit(sentence(fault))
            return
        self._edits.put(c.PutPerson(self._desk.now(), person), person, (person_id, column))

    @Slot(object)
    def _settle(self, place: tuple[str, int]) -> None:
        self.rows.settle(*place)

    @Slot(object)
    def _refuse(self, place: tuple[str, int]) -> None:
        self.rows.refuse(*place)

    @Slot()
    def _add(self) -> None:
        if self._evening is None:
            return
        person = Person(str(uuid.uuid4()), _free_code(self._evening.people), Voice.PARENT)
        self.search.clear()
        self._new = person.id
        self._desk.do(c.PutPerson, person=person)

    @Slot(str)
    def _drop(self, person_id: str) -> None:
        place = self.rows.place_of(person_id)
        self._desk.do(c.DropPerson, id=person_id)
        if place is not None:
            self.grid.choose_place(place, CODE)

    def has_people(self) -> bool:
        """Whether there is a list."""
        return self._evening is not None and self._evening.people.is_listed

    def take_keyboard(self) -> None:
        """Go to the search, where one ticks off."""
        self.search.setFocus()


def _words(person: Person) -> list[str]:
    return f"{person.code} {person.name} {person.role} {person.year_group}".casefold().split()


def _free_code(people: People) -> str:
    """Return the first code of a parent that nobody has."""
    taken = {person.code for person in people.listed}
    letter = CODE_LETTERS[Voice.PARENT]
    return next(code for code in (f"{letter}{n}" for n in range(1, len(taken) + 2)) if code not in taken)
