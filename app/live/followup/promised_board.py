"""The promised board: what was promised on all evenings, read from the store and again whenever that changed."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.live.followup.promised_reader import PromisedReader
from app.models.promises.opening import NextOpening
from app.models.promises.promised import PromisedEvening, PromiseStanding, standing
from app.models.shelf import today
from app.services.commands import commands as c


class PromisedBoard(QObject):
    """Empty until it is asked; `changed` tells that it was read. It follows the store only while somebody watches."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = PromisedReader(desk, self)
        self._watched = False
        self._answers = Answers(self)
        self.openings: tuple[NextOpening, ...] = ()
        """With what the evenings that still come will open, the first of them first."""
        self.evenings: tuple[PromisedEvening, ...] = ()
        """The evenings of which something was promised, and others about the same themes; the latest first."""

        desk.stored.connect(self._follow)
        self._reader.read.connect(self._take)

    @property
    def today(self) -> date:
        """The date at the school."""
        return today(self._desk.wall())

    @property
    def standing(self) -> PromiseStanding:
        """How all promises stand today."""
        return standing(self.evenings, self.today)

    def watch(self, watched: bool) -> None:
        """Read again at each change from now on, or no longer: while notes are made nobody waits for promises."""
        self._watched = watched

    def look_again(self) -> None:
        """Read what was promised as the store has it now."""
        self._reader.look()
        self._answers.hear(self._desk.writer.look(lambda books: books.next_openings()), self._take_openings)

    def _take_openings(self, openings: tuple[NextOpening, ...]) -> None:
        if openings != self.openings:
            self.openings = openings
            self.changed.emit()

    @Slot(object)
    def _take(self, evenings: tuple[PromisedEvening, ...]) -> None:
        self.evenings = evenings
        self.changed.emit()

    @Slot(object, object)
    def _follow(self, command: c.Command, _stored: object) -> None:
        if self._watched and (command.changes_shelf or command.history == "words"):
            self.look_again()
