"""The grid heights: each row gets the height of its words, those in sight at once and the others in quiet moments."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from app.live.prepare.grid_rows import GridRows
from app.views.prepare.grid.grid_painter import cell_height
from app.views.theme.quiet_work import QuietWork

SURE = 60
"""So many rows are measured at once: more than a screen shows. What a longer list has more is guessed at first."""


class GridHeights(QObject):
    """Sets the heights of the rows of a grid. What is in sight stays where it is while the rest is measured."""

    def __init__(self, grid: QTableView, rows: GridRows) -> None:
        super().__init__(grid)
        self._grid = grid
        self._rows = rows
        self._waiting: list[int] = []
        self._quiet = QuietWork(self._step, self)

    def fit(self) -> None:
        """Measure all rows anew, from the first one in sight on."""
        count = self._rows.rowCount()
        first = max(0, min(self._grid.rowAt(0), count - SURE))
        sure = range(first, min(count, first + SURE))
        for place in sure:
            self._measure(place)
        self._waiting = [*reversed(range(first)), *reversed(range(sure.stop, count))]  # the next one stands last
        self._quiet.start()

    def _measure(self, place: int) -> None:
        widths = map(self._grid.columnWidth, range(self._rows.columnCount()))
        head = self._grid.verticalHeader()
        height = max(map(cell_height, self._rows.cells(place), widths), default=0)
        head.resizeSection(place, max(height, head.sectionSizeHint(place)))

    def _step(self) -> bool:
        """Measure a row that is not in sight; tell whether there are more."""
        if not self._waiting:
            return False
        place = self._waiting.pop()
        if place < self._rows.rowCount():
            self._measure_apart(place)
        if not self._waiting:
            self._grid.updateGeometry()
        return bool(self._waiting)

    def _measure_apart(self, place: int) -> None:
        bar, before = self._grid.verticalScrollBar(), self._grid.rowHeight(place)
        above = place < self._grid.rowAt(0)
        self._measure(place)
        grown = self._grid.rowHeight(place) - before
        if grown and above:
            bar.setValue(bar.value() + grown)
