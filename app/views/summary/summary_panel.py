"""The summary panel: the board of points, and under it what the room sees."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.notes.board import Board
from app.live.room.room import Room
from app.models.evening import Evening, StageMode
from app.models.slide import Slide
from app.views.beamer.mirror import Mirror
from app.views.keyboard import Keyboard
from app.views.summary.board_card import BoardCard
from app.views.summary.read_out import ReadOut
from app.views.theme.style import scaled, set_role
from app.views.widgets.pill import Pill
from app.views.widgets.words.plain_label import PlainLabel


class SummaryPanel(QFrame):
    """The right column of the desk. While the board stands elsewhere, what is to be read out takes its place."""

    def __init__(
        self,
        desk: Desk,
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
        self._caption = PlainLabel(self.tr("THIS IS WHAT THE ROOM SEES"), "caps", elide=True)
        self._mode = Pill()
        self.too_much = Pill(self.tr("does not all fit"), "amber", "triangle-alert")
        self.too_much.hide()
        self.mirror = Mirror()
        self._shows_points = self._shows_both = self._shows_new = True
        self._lay_out()

        room.slide_changed.connect(self._show_slide)
        self.mirror.overflow_changed.connect(self.too_much.setVisible)
        desk.changed.connect(self._show_evening)

    def _lay_out(self) -> None:
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        scaled(foot.setContentsMargins, 16, 0, 16, 14)
        scaled(foot.setSpacing, 6)
        caption = QHBoxLayout()
        caption.addWidget(self._caption, 1)
        caption.addWidget(self.too_much)
        caption.addWidget(self._mode)
        scaled(self._caption.setMinimumHeight, 24)
        foot.addLayout(caption)
        foot.addWidget(self.mirror, 1)
        column = self._column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 0, 12, 0, 0)
        scaled(column.setSpacing, 6)
        column.addWidget(self.board, 1)
        column.addWidget(self.read_out, 1)
        column.addWidget(self._foot)
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
        self._foot.setVisible(mirror)
        self._caption.setVisible(points)
        self.mirror.fill(not points)

    def _show_top(self) -> None:
        if self._has_board():  # elsewhere it is the business of who borrowed it
            self.board.setVisible(self._shows_points)
            self.board.show_head(self._shows_both)
            self.board.show_new(self._shows_new)
        self.read_out.setVisible(self._shows_points and not self._has_board())

    def _has_board(self) -> bool:
        return self.board.parentWidget() is self

    @Slot(object)
    def _show_slide(self, slide: Slide) -> None:
        self.mirror.show_slide(slide)

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        mode = evening.stage.mode
        words = {StageMode.BLACK: self.tr("black"), StageMode.FREEZE: self.tr("frozen"), StageMode.LIVE: ""}[mode]
        self._mode.show_text(words, "amber", "monitor-off" if mode is StageMode.BLACK else "snowflake")
        self._mode.setVisible(bool(words))
