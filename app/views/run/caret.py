"""The caret: blinks while one types, and stands still once one rests, for each blink wakes the laptop twice a second."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

BLINKS_MS = 10_000
"""So long it goes on after the last key: one looks for it when one comes back to the field, not all evening."""


class Caret(QTimer):
    """Follows a field; the caret of every other field rests with it. It can always be seen.

    How fast it blinks is what the system says, also when that is not at all.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._hints = QGuiApplication.styleHints()
        self._usual = self._hints.cursorFlashTime()
        self.setSingleShot(True)
        self.setInterval(BLINKS_MS)
        self.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.start()

        self.timeout.connect(self._rest)
        field.cursorPositionChanged.connect(self._wake)
        field.textChanged.connect(self._wake)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._wake)

    @Slot()
    def _wake(self) -> None:
        self._hints.setCursorFlashTime(self._usual)
        self.start()

    @Slot()
    def _rest(self) -> None:
        self._hints.setCursorFlashTime(0)
