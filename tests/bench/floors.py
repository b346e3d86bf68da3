"""The floors: the least a program like ours could do, each in a process of its own."""

import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.bench.telling import at_end_of_input, tell


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


class Ticking(QObject):
    """Writes the second in a label, and in a second window that fills its screen, on a single-shot precise timer."""

    def __init__(self, labels: list[QLabel]) -> None:
        super().__init__()
        self._labels = labels
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @Slot()
    def tick(self) -> None:
        for label in self._labels:
            label.setText(time.strftime("%H.%M.%S"))
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


def main(what: str) -> None:
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    at_end_of_input(application, application.quit)
    if what == "bare":
        window: QWidget = Bare()
        window.show()
        application.exec()
        return
    label = Watched()
    window = QWidget()
    window.resize(1366, 728)
    QVBoxLayout(window).addWidget(label)
    labels: list[QLabel] = [label]
    window.show()
    if what == "tick":
        room = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        room.setGeometry(QGuiApplication.screens()[-1].geometry())
        room.showFullScreen()
        labels.append(room)
    ticking = Ticking(labels)
    ticking.tick()
    tell({"ready": time.monotonic()})
    application.exec()
    tell({"late": label.late[2:]})


if __name__ == "__main__":
    main(sys.argv[1])
