"""What the room sees: the true mirror of the beamer, and smaller beside it or below it what the next step will show."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.room.coming import Coming
from app.live.room.room import Room
from app.live.room.screens import BeamerState
from app.models.evening import StageMode
from app.models.slide import Slide
from app.views.beamer.mirror import LEAST_WIDTH, Mirror
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.pill import Pill
from app.views.widgets.strip import NO_LIMIT
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel

LEAST_COMING = 104
LINE = 16
LEAST_AHEAD = 66
"""The height of a line of small words, and that of three of them under their heading."""
BESIDE_FROM = LEAST_WIDTH + LEAST_COMING + 12 + 32
"""So wide the two stand beside each other, in pixels at 100 % text."""


class RoomSight(QWidget):
    """The heading tells the truth: with the beamer off, black or frozen the room does not see what comes up here."""

    def __init__(self, desk: Desk, ticker: Ticker, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._beamer = BeamerState.OFF
        self._alone = False
        self._caption = PlainLabel(role="caps", elide=True)
        self.too_much = Pill(self.tr("does not all fit"), "amber", "triangle-alert")
        self.too_much.hide()
        self.mirror = Mirror()
        self.coming = Mirror(LEAST_COMING, self.tr("What the room sees next"))
        self._soon = PlainLabel(self.tr("SOON"), "caps", elide=True)
        self._what = PlainLabel(role="small", wrap=True)
        self._ahead = QWidget()
        self._lay_out()
        self._coming = Coming(desk, ticker, self)

        room.slide_changed.connect(self._show_slide)
        self._coming.slide_changed.connect(self._show_coming)
        self.mirror.overflow_changed.connect(self._show_overflow)
        desk.changed.connect(self._take_evening)
        desk.room_changed.connect(self._show_caption)
        self._show_caption()

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(self.too_much)
        scaled(self._caption.setMinimumHeight, 24)
        now = QVBoxLayout()
        scaled(now.setSpacing, 6)
        now.addLayout(head)
        now.addWidget(self.mirror, 1)
        words = self._words = QVBoxLayout()
        scaled(words.setSpacing, 2)
        words.addWidget(self._soon)
        words.addWidget(self._what, 1)
        words.addStretch(0)
        # It stands in the same room whatever it says: nothing beside it moves when a step comes.
        self._what.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._what.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        scaled(self._ahead.setMinimumHeight, LEAST_AHEAD)
        self._next = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._ahead)
        self._next.setContentsMargins(0, 0, 0, 0)
        scaled(self._next.setSpacing, 8)
        self._next.addWidget(self.coming)
        self._next.addLayout(words, 1)
        self._next.addStretch(0)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        scaled(self._both.setContentsMargins, 16, 0, 16, 14)
        scaled(self._both.setSpacing, 8)
        self._both.addLayout(now, 1)
        self._both.addWidget(self._ahead)
        WidthStep(self, BESIDE_FROM, self._arrange)

    def _arrange(self, wide: bool) -> None:
        """Stand beside each other where the mirror keeps its width, else the smaller one below it."""
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._next.setDirection(direction.BottomToTop if wide else direction.LeftToRight)
        self._both.setStretch(0, 9 if wide else 1)
        self._both.setStretch(1, 5 if wide else 0)
        self._what.setMinimumHeight(px(2 * LINE) if wide else 0)
        self._next.setStretch(1, 0 if wide else 1)
        self._next.setStretch(2, 1 if wide else 0)
        self._next.setAlignment(self.coming, Qt.AlignmentFlag.AlignTop)
        self.coming.setMaximumWidth(NO_LIMIT if wide else px(LEAST_COMING))

    def mark_as_practice(self) -> None:
        """Say over both, as the beamer does, that somebody practises."""
        self.mirror.mark_as_practice()
        self.coming.mark_as_practice()

    def set_scale(self, scale: float) -> None:
        """Set the room's text scale, as on the beamer."""
        self.mirror.set_scale(scale)
        self.coming.set_scale(scale)

    def show_alone(self, alone: bool) -> None:
        """Take all the room of a drawer, which has its name on the button."""
        self._alone = alone
        if alone:  # where it costs the mirror no height
            self._words.insertWidget(0, self._caption)
        else:
            self._head.insertWidget(0, self._caption, 1)
        self._show_caption()
        self._what.setVisible(not alone)
        self.mirror.fill(alone)
        scaled(self._caption.setMinimumHeight, 0 if alone else 24)
        scaled(self._both.setContentsMargins, 16, 4 if alone else 0, 16, 4 if alone else 14)

    @Slot(object)
    def show_beamer(self, state: BeamerState) -> None:
        """Say in the heading whether there is a beamer that shows it."""
        self._beamer = state
        self._show_caption()

    @Slot(object)
    def _show_slide(self, slide: Slide) -> None:
        self.mirror.show_slide(slide)

    @Slot(object)
    def _show_coming(self, slide: Slide | None) -> None:
        self._ahead.setVisible(slide is not None)
        if slide is not None:
            self.coming.show_slide(slide)
            newest = slide.lines[-1:] if slide.numbered else ()
            self._what.setText((*newest, slide.heading or slide.block)[0])

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self._show_caption()

    @Slot(bool)
    def _show_overflow(self, overflows: bool) -> None:
        self.too_much.setVisible(overflows)
        self._show_caption()

    @Slot()
    def _show_caption(self) -> None:
        words = self._hidden_words()
        if not self.too_much.isHidden():
            words = words.partition(" · ")[0]  # the rest has no room beside it
        self._caption.setText(words or self.tr("THIS IS WHAT THE ROOM SEES"))
        self._caption.setVisible(bool(words) or not self._alone)
        set_role(self._caption, "caps-amber" if words else "caps")

    def _hidden_words(self) -> str:
        """Say why the room does not see what comes up here; nothing when it does."""
        evening = self._desk.in_room
        mode = evening.stage.mode if evening is not None else StageMode.LIVE
        if self._beamer is BeamerState.OFF:
            return self.tr("BEAMER IS OFF · THIS IS READY")
        if self._beamer is BeamerState.LOST:
            return self.tr("BEAMER IS GONE · THIS IS READY")
        if mode is StageMode.BLACK:
            return self.tr("BLACK · THE ROOM SEES NOTHING")
        return self.tr("FROZEN · THE ROOM KEEPS SEEING THIS") if mode is StageMode.FREEZE else ""
