"""The summary panel: the board of points, and under it what the room sees."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.notes.board import Board
from app.live.notes.point_rows import PointRows
from app.live.room.room import Room
from app.models.evening import Evening, StageMode
from app.models.said.summary import Heard
from app.models.slide import Slide
from app.services.commands import commands as c
from app.views.beamer.mirror import Mirror
from app.views.keyboard import Keyboard
from app.views.summary.point_list import PointList
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.pill import Pill
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel


class SummaryPanel(QFrame):
    """The right column of the desk."""

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
        self._desk = desk
        self._rows = PointRows(desk, self)
        self._title = PlainLabel(self.tr("Summary"), "heading")
        self._counts = PlainLabel(role="small", elide=True)
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.points = PointList(self._rows, board)
        self._new = keyboard.cap(Button(self.tr("Own point"), icon="plus", kind="bare"), "point_new")
        self.wipe = keyboard.cap(Button(self.tr("Wipe for good"), icon="x", kind="bare"), "point_wipe")
        self.room = RoomLine(16)
        self._board = board
        self._caption = PlainLabel(self.tr("THIS IS WHAT THE ROOM SEES"), "caps", elide=True)
        self._mode = Pill()
        self.too_much = Pill(self.tr("does not all fit"), "amber", "triangle-alert")
        self.too_much.hide()
        self.mirror = Mirror()
        self._lay_out()

        self._rows.shown.connect(self._show_counts)
        self.points.toggled.connect(self._toggle)
        self._new.clicked.connect(partial(actions.do, "point_new"))
        self.wipe.clicked.connect(partial(actions.do, "point_wipe"))
        room.slide_changed.connect(self._show_slide)
        self.mirror.overflow_changed.connect(self.too_much.setVisible)
        desk.changed.connect(self._show_evening)
        board.changed.connect(self._show_room)
        desk.fine_words.changed.connect(self._show_room)
        self.room.allowed.connect(desk.allow_word)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        scaled(head.setContentsMargins, 16, 0, 16, 0)
        head.addWidget(self._title)
        head.addWidget(self._counts, 1)
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
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 0, 12, 0, 0)
        scaled(column.setSpacing, 6)
        column.addLayout(head)
        column.addWidget(self.points, 1)
        column.addWidget(self.room)
        new = QHBoxLayout()
        scaled(new.setContentsMargins, 6, 0, 16, 0)
        new.addWidget(self._new)
        new.addStretch(1)
        new.addWidget(self.wipe)
        column.addLayout(new)
        column.addWidget(self._foot)

    def show_parts(self, *, points: bool = True, mirror: bool = True, new: bool = True) -> None:
        """Show both, or one of them where there is no room for more: it then takes all there is."""
        for widget in (self._title, self._counts):
            widget.setVisible(points and mirror)  # a drawer has its name on the button
        self.points.setVisible(points)
        self._new.setVisible(points and new)
        self.wipe.setVisible(points and new and self._board.chosen() is not None)
        self._foot.setVisible(mirror)
        self._caption.setVisible(points)
        self.mirror.fill(not points)

    @Slot()
    def _show_counts(self) -> None:
        states = [row.behind.state for row in self._rows.rows if row.point.accepted or row.behind.quotes]
        heard = sum(1 for state in states if state is Heard.HEARD)
        new = sum(1 for state in states if state is Heard.NEW)
        self._counts.setText(self.tr("{heard} heard · {new} new").format(heard=heard, new=new))

    @Slot(str)
    def _toggle(self, point_id: str) -> None:
        evening = self._desk.evening
        point = evening.point(point_id) if evening is not None else None
        if point is not None:
            self._desk.do(c.AcceptPoint, id=point.id, accepted=not point.accepted)

    @Slot(object)
    def _show_slide(self, slide: Slide) -> None:
        self.mirror.show_slide(slide)

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        mode = evening.stage.mode
        words = {StageMode.BLACK: self.tr("black"), StageMode.FREEZE: self.tr("frozen"), StageMode.LIVE: ""}[mode]
        self._mode.show_text(words, "amber", "monitor-off" if mode is StageMode.BLACK else "snowflake")
        self._mode.setVisible(bool(words))
        self._show_room()

    @Slot()
    def _show_room(self) -> None:
        """Show how the room will read the chosen point; what the school prepared goes as it stands."""
        point = self._board.chosen()
        self.wipe.setVisible(point is not None and not self._new.isHidden())
        self.room.show_words(point.text if point is not None and not point.standard else "", self._desk.fine)
