"""The band of a practice: says that nothing is kept, and lets the clock run ten times as fast."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.views.keyboard import Keyboard
from app.views.theme.style import scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel

SLOW, FAST = 1, 10


class PracticeBand(QFrame):
    """Stands above everything on the desk as long as one practises."""

    speed_chosen = Signal(int)
    """How many times as fast as the real clock."""
    stop_asked = Signal()

    def __init__(self, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "banner-amber")
        self._speed = SLOW
        words = PlainLabel(self.tr("PRACTICE · nothing of this is kept"), "amber")
        self.speed = keyboard.cap(Button("", icon="clock", kind="chip"), "practice_speed")
        stop = Button(self.tr("Stop practising"), kind="chip")
        row = QHBoxLayout(self)
        scaled(row.setContentsMargins, 16, 4, 16, 4)
        scaled(row.setSpacing, 8)
        row.addWidget(words, 1)
        row.addWidget(self.speed)
        row.addWidget(stop)
        self._show_speed()

        self.speed.clicked.connect(self.turn_speed)
        stop.clicked.connect(self.stop_asked)

    @Slot()
    def turn_speed(self) -> None:
        """Let the clock go ten times as fast, or as usual again."""
        self._speed = FAST if self._speed == SLOW else SLOW
        self._show_speed()
        announce(self.speed, self.speed.label())
        self.speed_chosen.emit(self._speed)

    def _show_speed(self) -> None:
        self.speed.set_label(self.tr("Clock ×{speed}").format(speed=self._speed), self.speed.key())
