"""The card of the import: the list as it is in the file, what each column is, and every line that was refused."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from app.live.desk import Desk
from app.live.import_words import refused_words, use_words
from app.live.people_import import PeopleImport
from app.models.dialogue import Voice
from app.models.evening import Evening
from app.services import plan_commands as p
from app.services.people_file.columns import Columns, guess_columns
from app.services.people_file.found import Found, joined, people_from
from app.services.people_file.heads import Use
from app.services.people_file.sheet import Sheet, column_letters
from app.views.prepare.card import Card
from app.views.theme.style import scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.drop_down import DropDown
from app.views.widgets.file_chooser import FileChooser
from app.views.widgets.plain_label import PlainLabel
from app.views.widgets.progress_bar import ProgressBar

LINES_SHOWN = 8
REFUSED_SHOWN = 8


class ImportCard(Card):
    """Stands above the list while something is brought in. The list is taken over whole, or not at all."""

    closed = Signal()
    told = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bring in a list"), parent)
        self.setAcceptDrops(True)
        self._desk = desk
        self._evening: Evening | None = None
        self._sheets: tuple[Sheet, ...] = ()
        self._columns = Columns(())
        self._found = Found(())
        self._sent: p.ImportPeople | None = None
        self._reader = PeopleImport(self)
        self._chooser = FileChooser(
            self.tr("Choose a list"), self.tr("Lists (*.xlsx *.ods *.csv *.tsv *.txt *.xls)"), self.read_file, self
        )
        self.state = PlainLabel("", "", wrap=True)
        self.bar = ProgressBar()
        self.sheet = DropDown(self.tr("Sheet"))
        self.everyone = DropDown(self.tr("Which side everyone on this list is"))
        self.refused = PlainLabel("", "amber", wrap=True)
        self.take = Button(self.tr("Put this list in place"), icon="check", kind="primary")
        self.add = Button(self.tr("Add to the list"), icon="plus")
        self.leave = Button(self.tr("Not now"), "Esc", "x")
        self.uses: list[DropDown] = []
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._lay_out()

        self._reader.read.connect(self._show_sheets)
        self._reader.refused.connect(self._refuse)
        self._reader.progressed.connect(self._progress)
        self.sheet.activated.connect(self._choose_sheet)
        self.everyone.activated.connect(self._choose_everyone)
        self.take.clicked.connect(partial(self._send, False))
        self.add.clicked.connect(partial(self._send, True))
        self.leave.clicked.connect(self.put_away)
        desk.stored.connect(self._take_stored)

    def _lay_out(self) -> None:
        set_role(self._table, "scrolled")
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setHorizontalSpacing, 12)
        scaled(self._grid.setVerticalSpacing, 4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._table)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scaled(scroll.setMinimumHeight, 230)
        self._preview = scroll
        for words, voice in (
            (self.tr("the side stands in a column"), None),
            (self.tr("everyone is a parent"), Voice.PARENT),
            (self.tr("everyone is from school"), Voice.SCHOOL),
            (self.tr("everyone is a pupil"), Voice.PUPIL),
        ):
            self.everyone.addItem(words, voice.value if voice else "")
        choices = QHBoxLayout()
        scaled(choices.setSpacing, 8)
        for widget in (self.sheet, self.everyone):
            choices.addWidget(widget)
        choices.addStretch(1)
        buttons = QHBoxLayout()
        scaled(buttons.setSpacing, 8)
        for button in (self.take, self.add, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self.state)
        self.column.addWidget(self.bar)
        self.column.addLayout(choices)
        self.column.addWidget(scroll)
        self.column.addWidget(self.refused)
        self.column.addLayout(buttons)
        self.hide()

    def show_evening(self, evening: Evening) -> None:
        """Remember who is on the list already."""
        self._evening = evening

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
        self.state.setText(words)
        set_role(self.state, "muted")
        self.bar.show()
        self.bar.show_share(0.0)
        self._show_choices(False)
        self.leave.setFocus()

    def _show_choices(self, shown: bool) -> None:
        for widget in (self.sheet, self.everyone, self._preview, self.refused, self.take, self.add):
            widget.setVisible(shown)

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        self.bar.show_share(done / max(1, total))

    @Slot(str)
    def _refuse(self, words: str) -> None:
        self.bar.hide()
        self.state.setText(words)
        set_role(self.state, "amber")

    @Slot(object)
    def _show_sheets(self, sheets: tuple[Sheet, ...]) -> None:
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
        self._show_table(self._sheets[index])
        self._judge()
        (self.uses[0] if self.uses else self.leave).setFocus()

    # What is shown

    def _show_table(self, sheet: Sheet) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.uses = [self._chooser_of(column) for column in range(sheet.width)]
        for column, use in enumerate(self.uses):
            self._grid.addWidget(use, 0, column)
        first = max(self._columns.header - 1, 0)
        for row, line in enumerate(sheet.rows[first : first + LINES_SHOWN], 1):
            for column, text in enumerate(line):
                role = "field" if row == 1 and self._columns.header else "small"
                label = PlainLabel(text, role, elide=True)
                scaled(label.setMaximumWidth, 220)
                self._grid.addWidget(label, row, column)
        self._grid.setRowStretch(LINES_SHOWN + 1, 1)

    def _chooser_of(self, column: int) -> DropDown:
        chooser = DropDown(self.tr("Column {letter} is").format(letter=column_letters(column)))
        for use in Use:
            chooser.addItem(use_words(use), use.value)
        chooser.setCurrentIndex(chooser.findData(self._columns.uses[column].value))
        chooser.activated.connect(partial(self._choose_use, column))
        return chooser

    @Slot(int)
    def _choose_use(self, column: int, index: int) -> None:
        self._columns = self._columns.with_use(column, Use(self.uses[column].itemData(index)))
        for chooser, use in zip(self.uses, self._columns.uses, strict=True):
            chooser.setCurrentIndex(chooser.findData(use.value))
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
        self.take.setEnabled(whole)
        self.add.setEnabled(whole)
        self.add.setVisible(bool(known))

    # What is done with it

    def _send(self, add: bool) -> None:
        known = self._evening.people.listed if self._evening is not None else ()
        people = joined(known, self._found.people) if add else self._found.people
        self._sent = p.ImportPeople(self._desk.now(), people)
        self._desk.send(self._sent)

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        if command is self._sent and self._sent is not None:
            words = self.tr("%n people are on the list.", "", len(self._sent.people))
            self._sent = None
            self.told.emit(words, "green", "check")
            self.put_away()

    @Slot()
    def put_away(self) -> None:
        """Close the card; what was being read is given up, and nothing is kept."""
        self._reader.give_up()
        self._sheets = ()
        self.hide()
        self.closed.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.read_file(path)
