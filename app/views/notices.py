"""The notices: what must be said whatever page is in front, in strips under the top bar."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.clock_doubt import ClockDoubt
from app.views.theme.style import scaled
from app.views.widgets.button import Button
from app.views.widgets.strip import Strip


class ClockQuestion(Strip):
    """Asks what time it is, with the two answers as buttons, until one of them is pressed."""

    def __init__(self, clock: ClockDoubt, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._clock = clock

        clock.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        answers = self._clock.answers()
        if answers is None:
            self.close_strip()
            return
        beat, wall = (Button(self.tr("It is {time}").format(time=time)) for time in answers)
        beat.clicked.connect(partial(self._clock.settle, True))
        wall.clicked.connect(partial(self._clock.settle, False))
        self.say(self.tr("The laptop was off, and its clock may be wrong. What time is it now?"), [beat, wall])


class Remark(Strip):
    """Says something once, until it has been seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        seen = Button(self.tr("All right"))
        self.set_buttons([seen])

        seen.clicked.connect(self.close_strip)


class Notices(QWidget):
    """Takes no room while nothing is said."""

    def __init__(self, clock: ClockDoubt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = ClockQuestion(clock)
        self.remark = Remark()
        self._strips = (self.clock, self.remark)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 16, 8, 16, 8)
        scaled(column.setSpacing, 6)
        for strip in self._strips:
            column.addWidget(strip)
            strip.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not strip.isHidden() for strip in self._strips))
        return super().eventFilter(watched, event)
