"""The target choice: the points in one list that opens, for where the letters leave no room for a column."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.followup.target_rows import TargetRows
from app.views.widgets.controls.drop_down import DropDown


class TargetChoice(DropDown):
    """`asked` tells the number of the point that was chosen; after that it asks again."""

    asked = Signal(int)

    def __init__(self, rows: TargetRows, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._rows = rows
        self.setAccessibleName(self.tr("Put behind a point"))
        self.addItem(self.tr("Behind point…"), 0)

        self.activated.connect(self._ask)

    def show_targets(self) -> None:
        """Offer the points there are now."""
        words = [f"{row.number} · {row.point.glance}" for row in self._rows.rows]
        if words == [self.itemText(place) for place in range(1, self.count())]:
            return
        while self.count() > 1:
            self.removeItem(1)
        for row, shown in zip(self._rows.rows, words, strict=True):
            self.addItem(shown, row.number)

    @Slot(int)
    def _ask(self, index: int) -> None:
        self.setCurrentIndex(0)
        if index > 0:
            self.asked.emit(self.itemData(index))
