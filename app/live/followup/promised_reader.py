"""The promised reader: reads what was promised on all evenings a few at a time, so that a note never waits for all of them."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.promises.promised import PromisedEvening

AT_ONCE = 8
"""Evenings that are read at a time: some ten milliseconds, and then what else waits for the writer has its turn."""


class PromisedReader(QObject):
    """Begins anew when it is asked again meanwhile. `read` has the evenings, the latest first."""

    read = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self._turn = 0

    def look(self) -> None:
        """Read all of it as the store has it now."""
        self._turn += 1
        self._answers.hear(
            self._desk.writer.look(lambda books: books.promising()), partial(self._go_on, self._turn, ())
        )

    def _go_on(self, turn: int, found: tuple[PromisedEvening, ...], ids: tuple[str, ...]) -> None:
        if turn != self._turn:
            return
        if not ids:
            self.read.emit(found)
            return
        now, later = ids[:AT_ONCE], ids[AT_ONCE:]
        answer = self._desk.writer.look(lambda books: books.promised(now))
        self._answers.hear(answer, partial(self._add, turn, found, later))

    def _add(
        self,
        turn: int,
        found: tuple[PromisedEvening, ...],
        later: tuple[str, ...],
        more: tuple[PromisedEvening, ...],
    ) -> None:
        self._go_on(turn, (*found, *more), later)
