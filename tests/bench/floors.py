"""The floors: the least a program like ours could do, each in a process of its own."""

import sys
import time

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from tests.bench.end_of_input import at_end_of_input
from tests.bench.telling import tell

DESK_CLOCK, ROOM_CLOCK = 160, 420
"""The heights of the figures, in pixels."""
SETTLE_MS = 1_000


class Bare(QWidget):
    """An empty window that tells when it was painted first."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1366, 728)
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        tell({"painted": time.monotonic()})


class RoomClock(QWidget):
    """The time in large figures inside an arc, for a screen that it fills."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def setText(self, text: str) -> None:
        self._text = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor("white"))
        side = min(self.width(), self.height()) - 60
        ring = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.setPen(QPen(QColor("teal"), 30))
        painter.drawArc(ring, 90 * 16, -int(self._text[-2:]) * 6 * 16)
        painter.setPen(QColor("black"))
        painter.setFont(large(ROOM_CLOCK))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


def large(pixels: int) -> QFont:
    """Return the font of a clock."""
    font = QFont()
    font.setPixelSize(pixels)
    return font


class Ticking(QObject):
    """Writes the minute and the second on clocks, on a single-shot precise timer."""

    def __init__(self, clocks: list[QLabel | RoomClock]) -> None:
        super().__init__()
        self._clocks = clocks
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @Slot()
    def tick(self) -> None:
        for clock in self._clocks:
            clock.setText(time.strftime("%M:%S"))
        self._timer.start(int((1 - time.time() % 1) * 1000) + 2)


class Watched(QLabel):
    """A label that keeps how late each new second was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._seen = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() != self._seen:
            self._seen = self.text()
            QTimer.singleShot(0, self._note)

    def _note(self) -> None:
        self.late.append(time.time() % 1 * 1000)


def bare(application: QApplication) -> None:
    """Show an empty window."""
    window = Bare()
    window.show()
    application.exec()


def timer(application: QApplication) -> None:
    """Show each new second in a small label, and tell how late each was."""
    label = Watched()
    window = QWidget()
    window.resize(1366, 728)
    QVBoxLayout(window).addWidget(label)
    window.show()
    ticking = Ticking([label])
    ticking.tick()
    tell({"ready": time.monotonic()})
    application.exec()
    tell({"late": label.late[2:]})


def tick(application: QApplication, flash_ms: int) -> None:
    """Count the seconds on a laptop, beside a field with a caret that blinks, and on a screen for the room."""
    application.styleHints().setCursorFlashTime(flash_ms)
    desk, field, room = QLabel(), QLineEdit(), RoomClock()
    desk.setFont(large(DESK_CLOCK))
    window = QWidget()
    window.resize(1366, 728)
    column = QVBoxLayout(window)
    for widget in (desk, field):
        column.addWidget(widget)
    room.setGeometry(QGuiApplication.screens()[-1].geometry())
    room.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    room.showFullScreen()
    window.show()
    window.activateWindow()
    field.setFocus()
    ticking = Ticking([desk, room])
    ticking.tick()
    QTimer.singleShot(SETTLE_MS, lambda: tell({"caret": field.hasFocus()}))
    application.exec()


def main(what: str, *words: str) -> None:
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    at_end_of_input(application, application.quit)
    if what == "tick":
        tick(application, int(words[0]))
    else:
        {"bare": bare, "timer": timer}[what](application)


if __name__ == "__main__":
    main(*sys.argv[1:])
