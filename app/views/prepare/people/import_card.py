"""The card of the import: the list as it is in the file, what each column is, and every line that was refused."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.prepare.people_import import PeopleImport
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.services.commands import commands as c
from app.services.people_file.sheet import CellSheet
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.columns import Columns, guess_columns
from app.services.people_list.people_of_sheet import PeopleOfSheet, joined, people_from
from app.views.prepare.frame.card import Card
from app.views.prepare.people.sheet_view import SheetView
from app.views.theme.style import set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.file_chooser import FileChooser
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.progress_bar import ProgressBar
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.importing import refused_words

REFUSED_SHOWN = 5


class ImportCard(Card):
    """Has the page to itself while something is brought in. The list is taken over whole, or not at all."""

    opened = Signal()
    closed = Signal()
    told = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bring in a list"), parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._sheets: tuple[CellSheet, ...] = ()
        self._columns = Columns(())
        self._found = PeopleOfSheet(())
        self._sent: c.ImportPeople | None = None
        self._is_stored = False
        self._reader = PeopleImport(self)
        self._chooser = FileChooser(
            self.tr("Choose a list"), self.tr("Lists (*.xlsx *.ods *.csv *.tsv *.txt *.xls)"), self.read_file, self
        )
        self.state = PlainLabel("", "", wrap=True)
        self.bar = ProgressBar(self.tr("Reading"))
        self.sheet = DropDown(self.tr("Sheet"))
        self.everyone = DropDown(self.tr("Everyone on this list is"))
        self.refused = PlainLabel("", "amber", wrap=True)
        words = self.tr("Nothing is taken over yet: mend these lines in your list, or say what the column is.")
        self.advice = PlainLabel(words, "muted", wrap=True)
        self.take = Button(self.tr("Put this list in place"), icon="check", kind="primary")
        self.add = Button(self.tr("Add to the list"), icon="plus")
        self.another = Button(self.tr("Choose another file"), icon="folder-open")
        self.leave = Button(self.tr("Not now"), "Esc", "x")
        self.table = SheetView()
        self._choices = QWidget()
        self._lay_out()

        self._reader.read.connect(self._show_sheets)
        self._reader.refused.connect(self._refuse)
        self._reader.progressed.connect(self._progress)
        self.sheet.activated.connect(self._choose_sheet)
        self.table.used.connect(self._choose_use)
        self.everyone.activated.connect(self._choose_everyone)
        self.take.clicked.connect(partial(self._send, False))
        self.add.clicked.connect(partial(self._send, True))
        self.another.clicked.connect(self.ask_file)
        self.leave.clicked.connect(self.put_away)
        desk.stored.connect(self._take_stored)

    def _lay_out(self) -> None:
        for words, voice in (
            (self.tr("what a column says"), None),
            (self.tr("a parent"), Voice.PARENT),
            (self.tr("from school"), Voice.SCHOOL),
            (self.tr("a pupil"), Voice.PUPIL),
        ):
            self.everyone.addItem(words, voice.value if voice else "")
        self.everyone.setMinimumContentsLength(17)
        choices = FlowLayout(self._choices)
        for widget in (self.sheet, PlainLabel(self.tr("Everyone on this list is"), "field"), self.everyone):
            choices.addWidget(widget)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.take, self.add, self.another, self.leave):
            row.addWidget(button)
        for part in (self.state, self.bar, self._choices, self.table, self.refused, self.advice, buttons):
            self.column.addWidget(part)
        self.hide()

    def show_evening(self, evening: Evening) -> None:
        """Remember who is on the list already; once those who were sent are, the card has done its work."""
        self._evening = evening
        self._finish()

    # What comes in

    def ask_file(self) -> None:
        """Let a file be chosen."""
        self._chooser.ask()

    def read_file(self, path: str) -> None:
        """Read a file that was chosen or dropped."""
        self._begin(self.tr("Reading {file} …").format(file=Path(path).name))
        self._reader.read_file(Path(path))

    def read_clipboard(self) -> None:
        """Read what was copied from a spreadsheet."""
        name = self.tr("the clipboard")
        self._begin(self.tr("Reading {file} …").format(file=name))
        self._reader.read_text(QGuiApplication.clipboard().text(), name)

    def _begin(self, words: str) -> None:
        self.show()
        self.opened.emit()
        self.state.setText(words)
        set_role(self.state, "muted")
        self.bar.show()
        self.bar.show_share(0.0)
        self._show_choices(False)
        self.another.hide()
        self.leave.setFocus()

    def _show_choices(self, shown: bool) -> None:
        for widget in (self._choices, self.table, self.refused, self.advice, self.take, self.add):
            widget.setVisible(shown)

    def take_keyboard(self) -> None:
        """Go to the first column, or to the way out while there is none."""
        (self.table.uses[0] if self._sheets and self.table.uses else self.leave).setFocus()

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        self.bar.show_share(done / max(1, total))

    @Slot(str)
    def _refuse(self, words: str) -> None:
        self.bar.hide()
        self.state.setText(words)
        set_role(self.state, "amber")
        self.another.show()

    @Slot(object)
    def _show_sheets(self, sheets: tuple[CellSheet, ...]) -> None:
        self.bar.hide()
        self._sheets = sheets
        self.sheet.clear()
        for sheet in sheets:
            self.sheet.addItem(sheet.name or self.tr("list"))
        self._show_choices(True)
        self.sheet.setVisible(len(sheets) > 1)
        self._choose_sheet(0)

    @Slot(int)
    def _choose_sheet(self, index: int) -> None:
        self._columns = guess_columns(self._sheets[index])
        self.table.show_sheet(self._sheets[index], self._columns)
        self._judge()
        self.take_keyboard()

    # What is shown

    @Slot(int, object)
    def _choose_use(self, column: int, use: ColumnUse) -> None:
        self._columns = self._columns.with_use(column, use)
        self.table.show_uses(self._columns)
        self._judge()

    @Slot(int)
    def _choose_everyone(self, index: int) -> None:
        value = self.everyone.itemData(index)
        self._columns = Columns(self._columns.uses, self._columns.header, Voice(value) if value else None)
        self._judge()

    def _judge(self) -> None:
        """Say what this list would give: how many people, and every line that cannot be taken."""
        known = self._evening.people.listed if self._evening is not None else ()
        self._found = people_from(self._sheets[max(0, self.sheet.currentIndex())], self._columns, known)
        whole = self._found.is_whole
        people = self.tr("%n people", "", len(self._found.people))
        lines = self.tr("%n line(s) refused", "", len(self._found.refused))
        self.state.setText(people if whole else f"{people} · {lines}")
        set_role(self.state, "strong" if whole else "amber")
        shown = [refused_words(one) for one in self._found.refused[:REFUSED_SHOWN]]
        more = len(self._found.refused) - len(shown)
        if more > 0:
            shown.append(self.tr("and %n more", "", more))
        self.refused.setText("\n".join(shown))
        self.refused.setVisible(bool(shown))
        self.advice.setVisible(not whole)
        self.take.setEnabled(whole)
        self.add.setEnabled(whole)
        self.add.setVisible(bool(known))

    # What is done with it

    def _send(self, add: bool) -> None:
        known = self._evening.people.listed if self._evening is not None else ()
        people = joined(known, self._found.people) if add else self._found.people
        self._sent = c.ImportPeople(self._desk.now(), people)
        self._desk.send(self._sent)

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        if command is self._sent:
            self._is_stored = True
            self._finish()

    def _finish(self) -> None:
        if not self._is_stored or self._sent is None or self._evening is None:
            return
        sent = {person.id for person in self._sent.people}
        if sent == {person.id for person in self._evening.people.listed}:
            self._sent, self._is_stored = None, False
            self.told.emit(self.tr("%n people are on the list.", "", len(sent)), "green", "check")
            self.put_away()

    @Slot()
    def put_away(self) -> None:
        """Close the card; what was being read is given up, and nothing is kept."""
        self._reader.give_up()
        self._sheets = ()
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
