"""The pane of the summary: the points at the left, at the right the quotes with a star and what is typed now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.models.agenda.agenda import BlockKind
from app.views.run.density import Density
from app.views.run.notes.quote_card import QuoteCard
from app.views.run.phase_pane import PhasePane
from app.views.summary.summary_panel import SummaryPanel
from app.views.theme.style import scaled, set_role

POINTS_SHARE, QUOTES_SHARE = 8, 5
"""How the two share the width."""


class BuilderPane(PhasePane):
    """Borrows the board from the column at the right, and the quotes from the pane of the notes."""

    kinds = frozenset({BlockKind.SUMMARY})

    def __init__(self, summary: SummaryPanel, quotes: QuoteCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary, self._quotes = summary, quotes
        self._frame = QFrame()
        set_role(self._frame, "board")
        self._inside = QVBoxLayout(self._frame)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._frame, POINTS_SHARE)
        self._frame.setMinimumSize(1, 1)

    @override
    def enter(self) -> None:
        self._inside.addWidget(self._summary.board)
        self._row.addWidget(self._quotes, QUOTES_SHARE)
        for widget in (self._summary.board, self._quotes):
            widget.show()
        self._summary.show_read_out()

    @override
    def leave(self) -> None:
        self._summary.take_board_back()

    @override
    def set_density(self, density: Density) -> None:
        least = density is Density.TIGHTEST
        scaled(self._row.setSpacing, 6 if least else 12)
        scaled(self._inside.setContentsMargins, 0, 2 if least else 10, 0, 2 if least else 8)
        self._summary.board.show_head(not least)
        self._summary.board.show_new(not least)

    @override
    def take_keyboard(self) -> bool:
        in_sight = self._quotes.list.isVisible()
        if in_sight:
            self._quotes.list.setFocus(Qt.FocusReason.TabFocusReason)
        return in_sight

    @override
    def settle(self) -> None:
        for part in (self, self._frame, self._summary.board, self._quotes):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self._summary.points.settle()
