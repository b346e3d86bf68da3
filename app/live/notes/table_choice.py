"""The table choice: at the theme tables, the table whose form is open and where a digit saves a note."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.said.privacy import Fine, personal_words
from app.models.seats.tables import Table
from app.models.table_use import tables_with_forms
from app.wording.digit_words import DIGITS

LONGEST_NUMBER = 6
"""Signs from which something typed is no number of a table."""


class TableChoice(QObject):
    """One table is chosen as long as there are any. `changed` tells its id; None where there are no tables.

    `in_form` is whether the keyboard is in the form: there a digit chooses a table, whatever waits in the note field.
    `typed` are the words of the field that has it.
    """

    changed = Signal(object)
    moved = Signal()
    """The keyboard came to the form, or left it."""
    asked = Signal()
    """A table was chosen by its key, to go on in its form."""
    mask_asked = Signal()
    """The underlined words of the field with the keyboard are to be masked."""

    def __init__(self, desk: Desk, parent: QObject | None = None, *, gone_too: bool = False) -> None:
        """Make it for the tables that are there now; with `gone_too` also for those of which only the form is left."""
        super().__init__(parent)
        self._desk, self._gone_too = desk, gone_too
        self.chosen_id: str | None = None
        self.in_form = False
        self.typed = ""

        desk.changed.connect(self._take_evening)
        if desk.evening is not None:
            self._take_evening(desk.evening, None)

    @property
    def digits_mean_tables(self) -> bool:
        """Whether a digit is a table now: at the theme tables, once there are any."""
        evening = self._desk.evening
        block = evening.block if evening is not None and evening.run.is_running else None
        return block is not None and block.kind is BlockKind.TABLES and bool(self.tables())

    def tables(self) -> tuple[Table, ...]:
        """Return the tables of the evening that is open."""
        return self._tables_of(self._desk.evening) if self._desk.evening is not None else ()

    def _tables_of(self, evening: Evening) -> tuple[Table, ...]:
        return tables_with_forms(evening) if self._gone_too else evening.seating.tables

    def chosen(self) -> Table | None:
        """Return the table that is chosen."""
        return next((table for table in self.tables() if table.id == self.chosen_id), None)

    def numbered(self, number: int) -> Table | None:
        """Return the table with this number."""
        return next((table for table in self.tables() if table.number == number), None)

    def written(self, number: str) -> Table | None:
        """Return the table of which the number was typed."""
        sound = number.isascii() and number.isdigit() and len(number) < LONGEST_NUMBER
        return self.numbered(int(number)) if sound else None

    @property
    def go_beyond_digits(self) -> bool:
        """Whether there are tables without a digit of their own, so that their number is typed."""
        return any(table.number > DIGITS for table in self.tables())

    def note_form(self, in_form: bool) -> None:
        """Hear whether the keyboard is in the form."""
        if in_form != self.in_form:
            self.in_form = in_form
            self.moved.emit()

    @Slot(str)
    def note_typed(self, words: str) -> None:
        """Hear what stands in the field of the form that has the keyboard."""
        self.typed = words

    def mask(self, fine: Fine) -> bool:
        """Have the underlined words masked; False when there are none."""
        underlined = bool(personal_words(self.typed, fine))
        if underlined:
            self.mask_asked.emit()
        return underlined

    def choose(self, table: str) -> None:
        """Choose a table; the same once more changes nothing."""
        if table != self.chosen_id:
            self.chosen_id = table
            self.changed.emit(table)

    def go_to(self, table: str) -> None:
        """Choose a table and go on in its form."""
        self.choose(table)
        self.asked.emit()

    @Slot(object, object)
    def _take_evening(self, after: Evening, _before: object) -> None:
        tables = self._tables_of(after)
        if all(table.id != self.chosen_id for table in tables):
            self.chosen_id = tables[0].id if tables else None
            self.changed.emit(self.chosen_id)
