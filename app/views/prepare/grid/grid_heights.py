"""The grid heights: each row gets the height of its words, those in sight at once and the others in quiet moments."""

import time

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QTableView

from app.live.prepare.grid_rows import GridRows
from app.views.prepare.grid.grid_painter import cell_height

SURE = 60
"""So many rows are measured at once: more than a screen shows. What a longer list has more is guessed at first."""

SLICE_SECONDS = 0.02


class GridHeights(QObject):
    """Sets the heights of the rows of a grid. What is in sight stays where it is while the rest is measured."""

    def __init__(self, grid: QTableView, rows: GridRows) -> None:
        super().__init__(grid)
        self._grid = grid
        self._rows = rows
        self._waiting: list[int] = []
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(0)

        self._quiet.timeout.connect(self._go_on)

    def fit(self) -> None:
        """Measure all rows anew, from the first one in sight on."""
        count = self._rows.rowCount()
        first = max(0, min(self._grid.rowAt(0), count - SURE))
        sure = range(first, min(count, first + SURE))
        for place in sure:
            self._measure(place)
        self._waiting = [*reversed(range(first)), *reversed(range(sure.stop, count))]  # the next one stands last
        self._quiet.start() if self._waiting else self._quiet.stop()

    def _measure(self, place: int) -> None:
        widths = map(self._grid.columnWidth, range(self._rows.columnCount()))
        head = self._grid.verticalHeader()
        height = max(map(cell_height, self._rows.cells(place), widths), default=0)
        head.resizeSection(place, max(height, head.sectionSizeHint(place)))

    @Slot()
    def _go_on(self) -> None:
        """Measure for a moment what is not in sight."""
        bar, top = self._grid.verticalScrollBar(), self._grid.rowAt(0)
        before = self._grid.rowViewportPosition(top)
        ends = time.thread_time() + SLICE_SECONDS
        while self._waiting and time.thread_time() < ends:
            place = self._waiting.pop()
            if place < self._rows.rowCount():
                self._measure(place)
        self._grid.updateGeometry()
        bar.setValue(bar.value() + self._grid.rowViewportPosition(top) - before)
        if self._waiting:
            self._quiet.start()
