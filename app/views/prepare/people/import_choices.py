"""What is chosen for a whole list that comes in: its sheet, the line of its heads, and who everyone on it is."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.said.dialogue import Voice
from app.services.people_file.sheet import CellSheet
from app.services.people_list.columns import Columns
from app.services.people_list.header import LINES_FOR_HEADS
from app.views.theme.style import scaled
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel

_LONGEST = 60


class ImportChoices(QWidget):
    """Shows what holds for the list at hand, and nothing of the one before."""

    sheet_chosen = Signal(int)
    heads_chosen = Signal(int)
    """The line of the heads, 0 when there are none."""

    everyone_chosen = Signal(object)
    """A voice, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = DropDown(self.tr("Sheet"))
        self.heads = DropDown(self.tr("The heads stand on"))
        self.everyone = DropDown(self.tr("Everyone on this list is"))
        for words, voice in (
            (self.tr("what a column says"), None),
            (self.tr("a parent"), Voice.PARENT),
            (self.tr("from school"), Voice.SCHOOL),
            (self.tr("a pupil"), Voice.PUPIL),
        ):
            self.everyone.addItem(words, voice.value if voice else "")
        self.everyone.setMinimumContentsLength(17)
        self.heads.setMinimumContentsLength(17)
        row = FlowLayout(self)
        for widget in (self.sheet, _named(self.heads), _named(self.everyone)):
            row.addWidget(widget)

        self.sheet.activated.connect(self.sheet_chosen)
        self.heads.activated.connect(self._choose_heads)
        self.everyone.activated.connect(self._choose_everyone)

    def show_sheets(self, sheets: tuple[CellSheet, ...], at: int) -> None:
        """Show the sheets of a file; one alone is no choice."""
        self.sheet.clear()
        for sheet in sheets:
            self.sheet.addItem(sheet.name or self.tr("list"))
        self.sheet.setCurrentIndex(at)
        self.sheet.setVisible(len(sheets) > 1)

    def show_columns(self, sheet: CellSheet, columns: Columns) -> None:
        """Show where the heads of a sheet are found, and who everyone is."""
        self.heads.clear()
        self.heads.addItem(self.tr("no line: there are none"), 0)
        for line, row in enumerate(sheet.rows[: max(LINES_FOR_HEADS, columns.header)], 1):
            if any(row):
                words = " · ".join(" ".join(cell.split()) for cell in row if cell)
                self.heads.addItem(self.tr("line {n}: {words}").format(n=line, words=words[:_LONGEST]), line)
        self.heads.setCurrentIndex(self.heads.findData(columns.header))
        self.everyone.setCurrentIndex(self.everyone.findData(columns.everyone.value if columns.everyone else ""))

    @Slot(int)
    def _choose_heads(self, index: int) -> None:
        self.heads_chosen.emit(int(self.heads.itemData(index)))

    @Slot(int)
    def _choose_everyone(self, index: int) -> None:
        value = self.everyone.itemData(index)
        self.everyone_chosen.emit(Voice(value) if value else None)


def _named(choice: DropDown) -> QWidget:
    """Return a choice with its name before it; the two are never parted by the end of a line."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    scaled(row.setSpacing, 8)
    row.addWidget(PlainLabel(choice.accessibleName(), "field"))
    row.addWidget(choice)
    return both
