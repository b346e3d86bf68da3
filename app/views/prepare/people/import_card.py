"""The card of the import: the list as it is in the file, what each column is, and every line that was refused."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.live.prepare.people_import import PeopleImport
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.models.seats.people import Person
from app.services.commands import commands as c
from app.services.people_file.sheet import CellSheet
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.columns import Columns, best_sheet, guess_columns
from app.services.people_list.kinds import as_before, kept_with
from app.services.people_list.people_of_sheet import PeopleOfSheet, joined, people_from, without_refused
from app.views.phase.card import Card
from app.views.prepare.people.import_choices import ImportChoices
from app.views.prepare.people.refused_lines import RefusedLines
from app.views.prepare.people.sheet_view import SheetView
from app.views.theme.style import set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.file_chooser import FileChooser
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.progress_bar import ProgressBar
from app.views.widgets.words.plain_label import PlainLabel


class ImportCard(Card):
    """Has the page to itself while something is brought in. Nothing is taken over before a button says so."""

    opened = Signal()
    closed = Signal()
    told = Signal(str, str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bring in a list"), parent)
        self._desk, self._preferences = parts.desk, parts.preferences
        self._evening: Evening | None = None
        self._sheets: tuple[CellSheet, ...] = ()
        self._sheet = CellSheet("", ())
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
        self.choices = ImportChoices()
        self.before = PlainLabel(
            self.tr("The columns are as you chose them for such a list before."), "muted", wrap=True
        )
        self.table = SheetView()
        self.add = Button(self.tr("Add"), icon="plus", kind="primary")
        self.refused = RefusedLines()
        self.replace = Button("", icon="users")
        self.another = Button(self.tr("Choose another file"), icon="folder-open")
        self.leave = Button(self.tr("Not now"), "Esc", "x")
        self._lay_out()

        self._reader.read.connect(self._show_sheets)
        self._reader.refused.connect(self._refuse)
        self._reader.progressed.connect(self._progress)
        self.choices.sheet_chosen.connect(self._choose_sheet)
        self.choices.heads_chosen.connect(self._choose_heads)
        self.choices.everyone_chosen.connect(self._choose_everyone)
        self.table.used.connect(self._choose_use)
        self.table.pointed.connect(self._choose_heads)
        self.refused.changed.connect(self._show_found)
        self.add.clicked.connect(partial(self._send, True))
        self.replace.clicked.connect(partial(self._send, False))
        self.another.clicked.connect(self.ask_file)
        self.leave.clicked.connect(self.put_away)
        self._desk.stored.connect(self._take_stored)

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.add, self.replace, self.refused.button, self.another, self.leave):
            row.addWidget(button)
        for part in (self.state, self.bar, self.choices, self.before, self.table, buttons, self.refused):
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
        parts = (self.choices, self.before, self.table, self.refused, self.refused.button, self.add, self.replace)
        for widget in parts:
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
        at = best_sheet(sheets)
        self._show_choices(True)
        self.choices.show_sheets(sheets, at)
        self._choose_sheet(at)

    @Slot(int)
    def _choose_sheet(self, index: int) -> None:
        self._sheet = self._sheets[index]
        before = as_before(self._sheet, dict(self._preferences.settings.list_kinds))
        self._show_columns(before or guess_columns(self._sheet))
        self.before.setVisible(before is not None)
        self.take_keyboard()

    # What is shown

    @Slot(int)
    def _choose_heads(self, line: int) -> None:
        """Take another line for the heads; what the columns are is guessed from those."""
        self.before.hide()
        self._show_columns(guess_columns(self._sheet, line))

    def _show_columns(self, columns: Columns) -> None:
        self._columns = columns
        self.choices.show_columns(self._sheet, columns)
        self.table.show_sheet(self._sheet, columns)
        self._judge()

    @Slot(int, object)
    def _choose_use(self, column: int, use: ColumnUse) -> None:
        self._columns = self._columns.with_use(column, use)
        self.table.show_uses(self._columns)
        self._judge()

    @Slot(object)
    def _choose_everyone(self, voice: Voice | None) -> None:
        self._columns = replace(self._columns, everyone=voice)
        self._judge()

    def _judge(self) -> None:
        """Read the lines of the sheet with these columns."""
        self.refused.forget()
        self._found = people_from(self._sheet, self._columns, self._known())
        self._show_found()

    def _known(self) -> tuple[Person, ...]:
        return self._evening.people.listed if self._evening is not None else ()

    @Slot()
    def _show_found(self) -> None:
        """Say what this list would give: how many people, who does not come, and every line that cannot be taken."""
        found, known = self._found, self._known()
        can_take = bool(found.people) and (found.is_whole or self.refused.left_out)
        told = [self.tr("%n people", "", len(found.people))]
        if found.away:
            told.append(self.tr("%n line(s) of who does not come", "", len(found.away)))
        if not found.is_whole:
            number = len(found.refused_lines)
            left = self.tr("%n line(s) left out", "", number)
            told.append(left if self.refused.left_out else self.tr("%n line(s) refused", "", number))
        self.state.setText(" · ".join(told))
        set_role(self.state, "strong" if can_take else "amber")
        self.refused.show_refused(found)
        self.add.setEnabled(can_take)
        self.replace.setEnabled(can_take)
        self.replace.setVisible(bool(known))
        self.replace.set_label(self.tr("Replace the %n who are there", "", len(known)))

    # What is done with it

    def _send(self, add: bool) -> None:
        known = self._known()
        people = without_refused(self._found, known if add else ())
        self._remember()
        self._sent = c.ImportPeople(self._desk.now(), joined(known, people) if add else people)
        self._desk.send(self._sent)

    def _remember(self) -> None:
        """Keep what the columns were used for; whoever is everyone is a matter of this one list."""
        settings = self._preferences.settings
        kinds = kept_with(dict(settings.list_kinds), self._sheet, self._columns)
        self._preferences.choose(replace(settings, list_kinds=tuple(kinds.items())))

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
        self._sheets, self._found = (), PeopleOfSheet(())
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
