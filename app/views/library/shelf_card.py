"""The shelf card: all evenings, a field to search them, and what can be done with the one that is chosen."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk import Desk
from app.live.shelf import Shelf
from app.live.shelf_rows import ShelfRows
from app.services import plan_commands as p
from app.views.library.delete_strip import DeleteStrip
from app.views.library.shelf_list import ENTER, ShelfList
from app.views.run.keyboard import Keyboard
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.button import Button
from app.views.widgets.check_mark import CheckMark
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.plain_label import PlainLabel

ROOMY = 720
"""From this width at 100 % on, all that stands above the list is on one line."""


class SearchField(QLineEdit):
    """Down goes into the list, Enter opens what is chosen there, Esc makes the field empty."""

    gone_down = Signal()
    entered = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.gone_down.emit()
        elif event.key() in ENTER:
            if self.text() and not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


class ShelfCard(QFrame):
    """Sends what is done with an evening on the shelf to the desk; opening and copying are asked of the page."""

    opened = Signal(str)
    copy_asked = Signal(str)
    told = Signal(str, str, str)
    left = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk, self._shelf = desk, shelf
        self._rows = ShelfRows(self)
        self.search = SearchField()
        self.search.setAccessibleName(self.tr("Search in titles and themes"))
        self.search.setPlaceholderText(self.search.accessibleName())
        self._archive = CheckMark(self.tr("Show the archive too"))
        self._count = PlainLabel(role="muted")
        self.ask = DeleteStrip(desk, keyboard)
        self.list = ShelfList(self._rows)
        self._nothing = PlainLabel(role="muted", wrap=True)
        self._open = Button(self.tr("Open"), "Enter")
        self._rename = keyboard.cap(Button(self.tr("Other title")), "shelf_rename")
        self._copy = Button(self.tr("Make a copy"))
        self._put_away = Button(self.tr("To the archive"))
        self._delete = keyboard.cap(Button(self.tr("Delete"), kind="quiet"), "shelf_delete")
        self._buttons = QWidget()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 18, 14, 18, 12)
        scaled(column.setSpacing, 8)
        scaled(self.search.setMaximumWidth, 320)
        named, counted = QHBoxLayout(), QHBoxLayout()
        named.addWidget(PlainLabel(self.tr("All evenings"), "heading"))
        named.addWidget(self.search, 2)
        named.addStretch(1)
        counted.addStretch(1)
        counted.addWidget(self._archive)
        counted.addWidget(self._count)
        self._head = QHBoxLayout()
        for layout in (self._head, named, counted):
            scaled(layout.setSpacing, 12)
        self._head.addLayout(named, 1)
        self._head.addLayout(counted, 1)
        column.addLayout(self._head)
        column.addWidget(self.ask)
        column.addWidget(self.list, 1)
        scaled(self._nothing.setContentsMargins, 4, 12, 4, 12)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        row = FlowLayout(self._buttons, gap=8)
        for button in (self._open, self._rename, self._copy, self._put_away, self._delete):
            row.addWidget(button)
        column.addWidget(self._buttons)

    def _wire(self) -> None:
        self._shelf.changed.connect(self._show)
        self.search.textChanged.connect(self._search)
        self.search.gone_down.connect(self._go_into_list)
        self.search.entered.connect(self._open_chosen)
        self.search.left.connect(self.left)
        self._archive.toggled.connect(self._show_archive)
        self.list.opened.connect(self._open_chosen)
        self.list.renamed.connect(self._send_title)
        self.list.delete_asked.connect(self._ask_to_delete)
        self.list.chosen.connect(self._show_chosen)
        self.list.left_upwards.connect(self.search.setFocus)
        self._open.clicked.connect(self._open_chosen)
        self._rename.clicked.connect(self.list.rename)
        self._copy.clicked.connect(self._copy_chosen)
        self._put_away.clicked.connect(self._put_chosen_away)
        self._delete.clicked.connect(self._ask_to_delete)
        self.ask.confirmed.connect(self._send_delete)
        self._desk.stored.connect(self._take_stored)
        self._desk.refused.connect(self._take_refused)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Give the field to search a line of its own where the text is too large for the width."""
        roomy = self.width() >= px(ROOMY)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)

    def take_search(self) -> None:
        """Put the cursor in the field to search."""
        self.search.setFocus()
        self.search.selectAll()

    # What is shown

    @Slot()
    def _show(self) -> None:
        self._rows.show(self._shelf.rows)
        self._archive.setVisible(self._rows.archived > 0)
        self._say_how_many()

    @Slot(str)
    def _search(self, text: str) -> None:
        self._rows.search(text)
        if self._rows.searches:
            self.list.choose(0)
        self._say_how_many()
        announce(self, self._count.text())

    @Slot(bool)
    def _show_archive(self, shown: bool) -> None:
        self._rows.show_archive(shown)
        self._say_how_many()

    def _say_how_many(self) -> None:
        found, total = self._rows.rowCount(), self._rows.total
        evenings = self.tr("%n evening(s)", "", total)
        some = self.tr("{found} of {evenings}").format(found=found, evenings=evenings)
        self._count.setText(some if self._rows.searches else evenings)
        self._nothing.setText("" if found else self._why_nothing())
        if not found and self.list.hasFocus():
            self.search.setFocus()
        self.list.setVisible(found > 0)
        self._buttons.setVisible(found > 0)
        self._nothing.setVisible(not found)

    def _why_nothing(self) -> str:
        if not self._rows.searches:
            return self.tr("All your evenings are in the archive. Show the archive too to see them.")
        words = self.tr("No evening has “{words}” in its title or theme. Try another word, or press Esc to see all.")
        words = words.format(words=self.search.text().strip())
        hidden = self.tr("%n evening(s) in the archive.", "", self._rows.found_in_archive)
        return f"{words} {hidden}" if self._rows.found_in_archive else words

    @Slot()
    def _show_chosen(self) -> None:
        row = self.list.row()
        if row is not None:
            self._put_away.set_label(self.tr("Take out of the archive") if row.archived else self.tr("To the archive"))

    @Slot()
    def _go_into_list(self) -> None:
        if self.list.isVisible():
            self.list.setFocus()

    # What is done with the chosen evening

    @Slot()
    def _open_chosen(self) -> None:
        row = self.list.row()
        if row is not None:
            self.opened.emit(row.id)

    @Slot()
    def _copy_chosen(self) -> None:
        row = self.list.row()
        if row is not None:
            self.copy_asked.emit(row.id)

    @Slot(str, str)
    def _send_title(self, evening_id: str, title: str) -> None:
        self._desk.do(p.RenameEvening, id=evening_id, title=title)

    @Slot()
    def _put_chosen_away(self) -> None:
        row = self.list.row()
        if row is not None:
            self.list.setFocus()
            self._desk.do(p.ArchiveEvening, id=row.id, archived=not row.archived)

    @Slot()
    def _ask_to_delete(self) -> None:
        row = self.list.row()
        if row is None:
            return
        if self._shelf.runs:
            self.told.emit(self.tr("An evening is running. Close it first, then you can delete."), "amber", "lock")
        else:
            self.ask.ask(row)

    @Slot(str)
    def _send_delete(self, evening_id: str) -> None:
        self.list.setFocus()
        self.told.emit(self.tr("Deleting the evening and making a fresh backup…"), "neutral", "")
        self._desk.do(p.DeleteEvening, id=evening_id)

    # What came of it

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        match command:
            case p.RenameEvening():
                self.list.close_title()
            case p.ArchiveEvening(archived=True):
                self.told.emit(self.tr("The evening is in the archive."), "teal", "check")
            case p.ArchiveEvening():
                self.told.emit(self.tr("The evening is back from the archive."), "teal", "check")
            case p.DeleteEvening():
                self.told.emit(self.tr("The evening is deleted for good. There is one fresh backup."), "teal", "check")

    @Slot(object, object)
    def _take_refused(self, command: object, _fault: object) -> None:
        if isinstance(command, p.RenameEvening):
            self.list.keep_title()
