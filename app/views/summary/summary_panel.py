"""The summary panel: the board of points, and under it what the room sees."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.notes.board import Board
from app.live.room.room import Room
from app.views.keyboard import Keyboard
from app.views.summary.board_card import BoardCard
from app.views.summary.read_out import ReadOut
from app.views.summary.room_sight import RoomSight
from app.views.theme.style import scaled, set_role


class SummaryPanel(QFrame):
    """The right column of the desk. While the board stands elsewhere, what is to be read out takes its place."""

    def __init__(
        self,
        desk: Desk,
        ticker: Ticker,
        room: Room,
        board: Board,
        actions: Actions,
        keyboard: Keyboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "side-end")
        self.board = BoardCard(desk, board, actions, keyboard)
        self.points, self.wipe, self.room = self.board.points, self.board.wipe, self.board.room
        self.read_out = ReadOut(desk)
        self.sight = RoomSight(desk, ticker, room)
        self.mirror, self.too_much = self.sight.mirror, self.sight.too_much
        self._shows_points = self._shows_both = self._shows_new = True
        self._lay_out()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 0, 12, 0, 0)
        scaled(column.setSpacing, 6)
        column.addWidget(self.board, 1)
        column.addWidget(self.read_out, 1)
        column.addWidget(self.sight)
        self.read_out.hide()

    def take_board_back(self) -> None:
        """Have the board in it again; a second call does nothing."""
        if not self._has_board():
            self._column.insertWidget(0, self.board, 1)
        self._show_top()

    def show_read_out(self) -> None:
        """Let what is to be read out take the place of the board, which went elsewhere."""
        self._show_top()

    def show_parts(self, *, points: bool = True, mirror: bool = True, new: bool = True) -> None:
        """Show both, or one of them where there is no room for more: it then takes all there is."""
        self._shows_points, self._shows_both, self._shows_new = points, points and mirror, points and new
        self._show_top()
        self.sight.setVisible(mirror)
        self.sight.show_alone(not points)

    def _show_top(self) -> None:
        if self._has_board():  # elsewhere it is the business of who borrowed it
            self.board.setVisible(self._shows_points)
            self.board.show_head(self._shows_both)
            self.board.show_new(self._shows_new)
        self.read_out.setVisible(self._shows_points and not self._has_board())

    def _has_board(self) -> bool:
        return self.board.parentWidget() is self
