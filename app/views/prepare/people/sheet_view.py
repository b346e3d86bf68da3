"""The sheet view: the first lines of a list that comes in, with what each column is used for above them."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from app.services.people_file.sheet import CellSheet, column_letters
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.columns import Columns
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.importing import use_words

LINES_SHOWN = 6
LINES_ABOVE = 1
"""So many of the lines above the heads are shown too: it is seen that a title is left out."""
COLUMN, INSET, BAR = 184, 10, 14
"""The width of a column, where its words begin, and the height of the scroll bar, at 100 %."""


class SheetView(QScrollArea):
    """As high as its lines, and each column as wide as the others; what is wider than the window scrolls sideways."""

    used = Signal(int, object)
    """A column, from 0, got another use."""

    pointed = Signal(int)
    """The user says that the heads are on this line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uses: list[DropDown] = []
        self._table = QWidget()
        set_role(self._table, "scrolled")
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setHorizontalSpacing, 12)
        scaled(self._grid.setVerticalSpacing, 4)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: CellSheet, columns: Columns) -> None:
        """Show the lines about the heads, each with its number, and what the columns are taken for."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.uses = [self._chooser_of(column) for column in range(sheet.width)]
        for column, use in enumerate(self.uses, 1):
            self._grid.addWidget(use, 0, column)
        first = max(columns.header - 1 - LINES_ABOVE, 0)
        for row, line in enumerate(range(first + 1, min(first + LINES_SHOWN, len(sheet.rows)) + 1), 1):
            self._grid.addWidget(self._number_of(line, columns.header), row, 0)
            role = "field" if line == columns.header else "muted" if line < columns.header else "small"
            for column, text in enumerate(sheet.rows[line - 1], 1):
                self._grid.addWidget(_cell(text, role), row, column)
        self._grid.setColumnStretch(sheet.width + 1, 1)
        self.show_uses(columns)

    def show_uses(self, columns: Columns) -> None:
        """Show what each column is used for now."""
        for chooser, use in zip(self.uses, columns.uses, strict=True):
            chooser.setCurrentIndex(chooser.findData(use.value))

    def _chooser_of(self, column: int) -> DropDown:
        chooser = DropDown(self.tr("Column {letter} is").format(letter=column_letters(column)))
        for use in ColumnUse:
            chooser.addItem(use_words(use), use.value)
        scaled(chooser.setFixedWidth, COLUMN)
        chooser.activated.connect(partial(self._choose, column))
        return chooser

    def _number_of(self, line: int, header: int) -> Button:
        """Return the number of a line; a click on it says that the heads are there."""
        number = Button(str(line), icon="check" if line == header else "", kind="quiet")
        number.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # with the keyboard the list of lines above does the same
        number.setAccessibleName(self.tr("The heads are on line {n}").format(n=line))
        number.clicked.connect(partial(self._point, line))
        return number

    def _point(self, line: int) -> None:
        self.pointed.emit(line)

    def _choose(self, column: int, index: int) -> None:
        self.used.emit(column, ColumnUse(self.uses[column].itemData(index)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(COLUMN), self._grid.sizeHint().height() + px(BAR))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._table:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _cell(text: str, role: str) -> PlainLabel:
    label = PlainLabel(text, role, elide=True)
    scaled(label.setContentsMargins, INSET, 0, 0, 0)
    scaled(label.setFixedWidth, COLUMN)
    return label
