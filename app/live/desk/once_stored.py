"""Once stored: what is made of an evening waits until all that was typed for it is in the store."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk


class OnceStored(QObject):
    """Does what is asked once the store has answered all that was asked before, and the desk has heard of it.

    When the store refused something nothing is done: `kept_from` says so; why, the refusal itself says.
    """

    kept_from = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self._refusals = 0

        desk.refused.connect(self._count_refusal)

    def do(self, deed: Callable[[], object]) -> None:
        """Do this once all that was sent to the desk before is stored."""
        looked = self._desk.writer.look(_nothing)
        self._answers.hear(looked, partial(self._go_on, deed, self._refusals))

    def _go_on(self, deed: Callable[[], object], refused_before: int, _looked: None) -> None:
        if self._refusals == refused_before:
            deed()
        else:
            self.kept_from.emit()

    @Slot(object, object)
    def _count_refusal(self, _command: object, _fault: object) -> None:
        self._refusals += 1


def _nothing(_books: object) -> None:
    """Read nothing: only the turn in the queue counts."""
