"""The board card: the points of the summary with what one can do with them, wherever on the desk it stands."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.notes.board import Board
from app.live.notes.point_rows import PointRows
from app.models.said.summary import Heard
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.summary.point_list import PointList
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.room_line import RoomLine
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel
from app.views.word_deeds import POINT_DEEDS, DeedMenu

WIDE_FROM = 300
"""The width at 100 % from which both buttons at the foot have their words."""


class BoardCard(QWidget):
    """There is one of it: it stands in the column at the right, in a drawer, or in the middle during the summary."""

    def __init__(
        self, desk: Desk, board: Board, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._board = desk, board
        self._actions, self._keyboard = actions, keyboard
        self._rows = PointRows(desk, self)
        self._title = PlainLabel(self.tr("Summary"), "heading")
        self._counts = PlainLabel(role="small", elide=True)
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.points = PointList(self._rows, board)
        self.new = keyboard.cap(Button(self.tr("Own point"), icon="plus", kind="bare"), "point_new")
        self.wipe = keyboard.cap(Button(self.tr("Wipe for good"), icon="x", kind="bare"), "point_wipe")
        self.room = RoomLine(16)
        self._lay_out()

        self._rows.shown.connect(self._show_counts)
        self.points.toggled.connect(self._toggle)
        self.new.clicked.connect(partial(actions.do, "point_new"))
        self.wipe.clicked.connect(partial(actions.do, "point_wipe"))
        self.points.edit_asked.connect(partial(actions.do, "point_edit"))
        self.points.menu_asked.connect(self._open_menu)
        desk.changed.connect(self._take_evening)
        board.changed.connect(self._show_room)
        desk.fine_words.changed.connect(self._show_room)
        self.room.allowed.connect(desk.allow_word)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        scaled(head.setContentsMargins, 16, 0, 16, 0)
        head.addWidget(self._title)
        head.addWidget(self._counts, 1)
        new = QHBoxLayout()
        scaled(new.setContentsMargins, 6, 0, 16, 0)
        new.addWidget(self.new)
        new.addStretch(1)
        new.addWidget(self.wipe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 6)
        column.addLayout(head)
        column.addWidget(self.points, 1)
        column.addWidget(self.room)
        column.addLayout(new)
        WidthStep(self, WIDE_FROM, self.wipe.set_words)

    def show_head(self, shown: bool) -> None:
        """Show its name and the counts, or leave them out: a drawer has its name on the button."""
        self._title.setVisible(shown)
        self._counts.setVisible(shown)

    def show_new(self, shown: bool) -> None:
        """Show what makes a point and takes one away, or leave it to the keys where every line counts."""
        self.new.setVisible(shown)
        self._show_room()

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        menu = DeedMenu(POINT_DEEDS, self._keyboard, self)
        menu.asked.connect(self._actions.do)
        menu.open_at(place)

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

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self._show_room()

    @Slot()
    def _show_room(self) -> None:
        """Show how the room will read the chosen point; what the school prepared goes as it stands."""
        point = self._board.chosen()
        self.wipe.setVisible(point is not None and not self.new.isHidden())
        self.room.show_words(point.text if point is not None and not point.standard else "", self._desk.fine)
