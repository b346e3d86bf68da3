"""The shelf card: all evenings, a field to search them, and what can be done with the one that is chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.shelf.shelf import Shelf
from app.live.shelf.shelf_rows import ShelfRows
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.library.shelf_head import ShelfHead
from app.views.library.shelf_list import ShelfList
from app.views.library.shelf_tools import ShelfTools
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel


class ShelfCard(QFrame):
    """Sends what is done with an evening on the shelf to the desk; opening and copying are asked of the page."""

    opened = Signal(str)
    copy_asked = Signal(str)
    binned = Signal(object)
    """With the row of the evening that is to go into the bin."""
    told = Signal(str, str, str)
    left = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk, self._shelf = desk, shelf
        self._rows = ShelfRows(self)
        self._expected = ""
        self.head = ShelfHead()
        self.search = self.head.search
        self.list = ShelfList(self._rows)
        self._nothing = PlainLabel(role="muted", wrap=True)
        self._tools = ShelfTools(keyboard)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 18, 14, 18, 12)
        scaled(column.setSpacing, 8)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        scaled(self._nothing.setContentsMargins, 4, 12, 4, 12)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._tools)

    def _wire(self) -> None:
        self._shelf.changed.connect(self._show)
        self.search.textChanged.connect(self._search)
        self.search.gone_down.connect(self._go_into_list)
        self.search.entered.connect(self._open_chosen)
        self.search.left.connect(self.left)
        self.head.archive.toggled.connect(self._show_archive)
        self.list.opened.connect(self._open_chosen)
        self.list.renamed.connect(self._send_title)
        self.list.title_left.connect(self._tell_title_left)
        self.list.delete_asked.connect(self._bin_chosen)
        self.list.chosen.connect(self._show_chosen)
        self.list.left_upwards.connect(self.search.setFocus)
        self._tools.open_asked.connect(self._open_chosen)
        self._tools.rename_asked.connect(self.list.rename)
        self._tools.copy_asked.connect(self._copy_chosen)
        self._tools.archive_asked.connect(self._put_chosen_away)
        self._tools.delete_asked.connect(self._bin_chosen)
        self._desk.stored.connect(self._take_stored)
        self._desk.refused.connect(self._take_refused)

    def take_search(self) -> None:
        """Put the cursor in the field to search."""
        self.search.setFocus()
        self.search.selectAll()

    # What is shown

    @Slot()
    def _show(self) -> None:
        self._rows.show(self._shelf.rows)
        self._show_found()

    @Slot(str)
    def _search(self, text: str) -> None:
        self._rows.search(text)
        if self._rows.searches:
            self.list.choose(0)
        self._show_found()

    @Slot(bool)
    def _show_archive(self, shown: bool) -> None:
        self._rows.show_archive(shown)
        self._show_found()

    def _show_found(self) -> None:
        """Show the list, or say why it is empty."""
        self.head.show_counts(self._rows)
        found = self._rows.rowCount() > 0
        self._nothing.setText("" if found else self._why_nothing())
        if not found and self.list.hasFocus():
            self.search.setFocus()
        for widget in (self.list, self._tools):
            widget.setVisible(found)
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
            self._tools.show_row(row)

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

    @Slot()
    def _tell_title_left(self) -> None:
        self.told.emit(self.tr("The title stays as it was. F2 and ↑ bring back what you typed."), "teal", "undo-2")

    @Slot(str, str)
    def _send_title(self, evening_id: str, title: str) -> None:
        self._desk.do(c.RenameEvening, id=evening_id, title=title)

    @Slot()
    def _put_chosen_away(self) -> None:
        row = self.list.row()
        if row is not None:
            self.list.setFocus()
            self._desk.do(c.ArchiveEvening, id=row.id, archived=not row.archived)

    @Slot()
    def _bin_chosen(self) -> None:
        row = self.list.row()
        if row is None:
            return
        if self._shelf.runs:
            self.told.emit(self.tr("An evening is running. Close it first, then you can delete."), "amber", "lock")
        else:
            self.binned.emit(row)

    @Slot(str)
    def expect(self, evening_id: str) -> None:
        """Choose an evening once it is back on the shelf, with the keyboard on it; see `take_expected`."""
        self._expected = evening_id

    def take_expected(self) -> None:
        """Choose the evening that was expected, when it is there now; one that is out of sight is waited for no more."""
        if any(row.id == self._expected for row in self._shelf.rows):
            place, self._expected = self._rows.place_of(self._expected), ""
            if place >= 0:
                self.list.choose(place)
                self.list.setFocus()

    # What came of it

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        match command:
            case c.RenameEvening():
                self.list.take_title(command.id, command.title)
            case c.ArchiveEvening(archived=True):
                self.told.emit(self.tr("The evening is in the archive."), "teal", "check")
            case c.ArchiveEvening():
                self.told.emit(self.tr("The evening is back from the archive."), "teal", "check")
            case c.TakeOutOfBin():
                self.told.emit(
                    self.tr("The evening is back from the bin, with all that belongs to it."), "teal", "check"
                )

    @Slot(object, object)
    def _take_refused(self, command: object, _fault: object) -> None:
        if isinstance(command, c.RenameEvening):
            self.list.keep_title()
