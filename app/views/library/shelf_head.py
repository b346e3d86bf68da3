"""The shelf head: what stands above all evenings: the field to search, the archive, and how many there are."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.live.shelf.shelf_rows import ShelfRows
from app.views.theme.style import scaled
from app.views.widgets.announce import announce
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.fields.search_field import SearchField
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel

ROOMY = 680
"""From this width at 100 % on, all of it is on one line."""


class ShelfHead(QWidget):
    """The tick for the archive is there while something is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Search in titles and themes"))
        self.archive = CheckMark(self.tr("Show the archive too"))
        self._count = PlainLabel(role="muted")
        scaled(self.search.setMaximumWidth, 320)
        named, counted = QHBoxLayout(), QHBoxLayout()
        named.addWidget(PlainLabel(self.tr("All evenings"), "heading"))
        named.addWidget(self.search, 2)
        named.addStretch(1)
        counted.addStretch(1)
        counted.addWidget(self.archive)
        counted.addWidget(self._count)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for layout in (self._row, named, counted):
            scaled(layout.setSpacing, 12)
        self._row.addLayout(named, 1)
        self._row.addLayout(counted, 1)
        WidthStep(self, ROOMY, self._fit)

    def show_counts(self, rows: ShelfRows) -> None:
        """Say how many evenings there are, and how many of them were found."""
        evenings = self.tr("%n evening(s)", "", rows.total)
        some = self.tr("{found} of {evenings}").format(found=rows.rowCount(), evenings=evenings)
        self._count.setText(some if rows.searches else evenings)
        self.archive.setVisible(rows.archived > 0)
        if rows.searches:
            announce(self, some)

    def _fit(self, roomy: bool) -> None:
        """Give the field to search a line of its own where the text is too large for the width."""
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)
