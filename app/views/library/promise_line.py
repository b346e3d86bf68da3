"""The promise line: on the start screen, how many promises are late and when the next message to parents comes."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.live.followup.promised_board import PromisedBoard
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.promises import start_line


class PromiseLine(QFrame):
    """Not there while nothing asks for anything."""

    asked = Signal()

    def __init__(self, board: PromisedBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.words = PlainLabel("", "strong", wrap=True)
        self.look = Button(self.tr("Promised and done"), icon="arrow-right", kind="chip")
        row = QHBoxLayout(self)
        scaled(row.setContentsMargins, 14, 6, 10, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.look)
        self.hide()

        board.changed.connect(self._show)
        self.look.clicked.connect(self.asked)

    @Slot()
    def _show(self) -> None:
        standing = self._board.standing
        words = start_line(standing, self._board.today)
        self.words.setText(words)
        set_role(self, "banner-amber" if standing.late else "card")
        self.setVisible(bool(words))
