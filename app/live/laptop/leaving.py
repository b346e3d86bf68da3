"""Leaving: the app ends once all that was typed is stored; when that fails it stays, says so, and leaves when asked again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.live.desk.desk import Desk
from app.models.ground.faults import StoreTrouble

PATIENCE_MS = 3_000
"""How long the store may take before the app says that it stays."""


class Leaving(QObject):
    """`left` says that the app may end, `stays` with a fault why it does not. It never waits in the screens' thread."""

    left = Signal()
    stays = Signal(object)

    def __init__(self, desk: Desk, holds_words: Callable[[], bool], parent: QObject | None = None) -> None:
        """Take what tells whether something on the screen still holds words that it could not store."""
        super().__init__(parent)
        self._desk = desk
        self._holds_words = holds_words
        self._asked = self._refused = self._warned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)

        self._timer.timeout.connect(self._give_up)
        desk.settled.connect(self._decide)
        desk.refused.connect(self._note_refusal)
        desk.stored.connect(self._forget_warning)

    @Slot()
    def ask(self) -> None:
        """Store what was typed, and leave. Asked again after `stays`, leave all the same."""
        if self._warned:
            self.left.emit()
        elif not self._asked:
            self._asked, self._refused = True, False
            self._desk.send_draft()
            if self._desk.is_settled:
                self._decide()
            else:
                self._timer.start()

    @Slot()
    def _decide(self) -> None:
        if not self._asked:
            return
        self._timer.stop()
        self._asked = False
        if self._refused or self._holds_words():
            self._stay("words_not_stored")
        else:
            self.left.emit()

    @Slot()
    def _give_up(self) -> None:
        self._asked = False
        self._stay("words_on_their_way")

    def _stay(self, key: str) -> None:
        self._warned = True
        self.stays.emit(StoreTrouble(key))

    @Slot(object, object)
    def _note_refusal(self, _command: object, _fault: object) -> None:
        self._refused = True

    @Slot(object, object)
    def _forget_warning(self, _command: object, _stored: object) -> None:
        """The store works again, so the next time is a first time."""
        self._warned = False
