"""The typing pause: so long after the last key what is typed is stored, although one is still in the field."""

from PySide6.QtCore import QObject, QTimer, Slot

PAUSE_MS = 600


class TypingPause(QTimer):
    """Begins anew with each key; `timeout` says that there was none for a while."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)

    @Slot()
    def wait(self) -> None:
        """Hear of a key."""
        self.start()
