"""The doubt about the clock: after a restart the laptop's time may be wrong, and only the host can tell."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.services.writer.writer import Opened
from app.wording import figures


class ClockDoubt(QObject):
    """Stands from the moment the store is opened until it is answered, whatever is on the screen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evening: Evening | None = None

        desk.opened.connect(self._take_opened)

    def answers(self) -> tuple[str, str] | None:
        """Return what time it may be: by the last sign of life, and by the laptop. None when there is no doubt."""
        doubt = self._desk.clock.doubt if self._desk.clock is not None else None
        if doubt is None or self._evening is None:
            return None
        return figures.clock(self._evening, doubt.last_beat), figures.clock(self._evening, doubt.wall)

    def settle(self, use_last_beat: bool) -> None:
        """Take the host's answer: go on from the last sign of life, or believe the laptop."""
        if self._desk.clock is not None:
            self._desk.clock.settle(use_last_beat)
        self.changed.emit()

    @Slot(object)
    def _take_opened(self, opened: Opened) -> None:
        self._evening = opened.running
        self.changed.emit()
