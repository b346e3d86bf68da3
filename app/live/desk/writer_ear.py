"""The ear: hears what the writer tells in its own thread, and says it again in the thread of the screens."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.faults import Fault
from app.services.writer.listener import Opened


class WriterEar(QObject):
    """The `Listener` of the writer. Every signal comes by way of the event loop of who hears it.

    So the writer may speak before all who want to hear it are there.
    """

    opened = Signal(object)
    not_opened = Signal(object)
    changed = Signal(object, object)
    shelf_changed = Signal()
    damaged = Signal(object)
    recovered = Signal()
    failed = Signal(object)
    backed_up = Signal(object)

    def on_opened(self, opened: Opened) -> None:
        """Hear that the store is open."""
        self.opened.emit(opened)

    def on_not_opened(self, fault: Fault) -> None:
        """Hear that the store cannot be opened."""
        self.not_opened.emit(fault)

    def on_changed(self, after: Evening, before: Evening | None) -> None:
        """Hear that the evening was replaced."""
        self.changed.emit(after, before)

    def on_recovered(self) -> None:
        """Hear that the store works again."""
        self.recovered.emit()

    def on_shelf_changed(self) -> None:
        """Hear that evenings are gone from the bin."""
        self.shelf_changed.emit()

    def on_damaged(self, damaged: tuple[Damage, ...]) -> None:
        """Hear what is no longer what was stored."""
        self.damaged.emit(damaged)

    def on_failed(self, fault: Fault) -> None:
        """Hear of trouble that no command waits for."""
        self.failed.emit(fault)

    def on_backed_up(self, at: datetime) -> None:
        """Hear that a verified backup was made."""
        self.backed_up.emit(at)
