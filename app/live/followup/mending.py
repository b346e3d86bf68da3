"""Mending: other words for what was said, sent to the store, and held until they are there."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.models.aftercare.gathered import Gathered, GatheredKind
from app.services.commands import commands as c

Mend = c.EditQuote | c.EditPoint | c.FillIn | c.MendExit


class Mending(QObject):
    """Nothing here starts a clock or reaches the beamer. Words that were refused stay until they are stored or left."""

    stored = Signal(str)
    """The key of what has its new words now."""
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sent: dict[str, Mend] = {}
        """By key what is on its way."""
        self._refused: dict[str, str] = {}
        """By key the words that could not be stored."""

        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)

    def words(self, said: Gathered) -> str:
        """Return the words to begin with: those that were refused, else those that are stored."""
        return self._refused.get(said.key, said.text)

    def mend(self, said: Gathered, words: str) -> None:
        """Send other words; a second call with the same words while they are on their way does nothing."""
        on_its_way = self._sent.get(said.key)
        if on_its_way is None or _words_of(on_its_way) != words:
            self._refused.pop(said.key, None)
            command = self._sent[said.key] = self._command(said, words)
            self._desk.send(command)

    def leave(self, said: Gathered) -> None:
        """Let go of words that were refused."""
        self._refused.pop(said.key, None)

    def holds_words(self) -> bool:
        """Tell whether there are words that are not stored."""
        return bool(self._sent or self._refused)

    def _command(self, said: Gathered, words: str) -> Mend:
        if said.kind is GatheredKind.POINT:
            return c.EditPoint(self._desk.now(), said.id, words)
        if said.field is not None:
            return c.FillIn(self._desk.now(), said.id, said.field, words)
        if said.exit is not None:
            return c.MendExit(self._desk.now(), said.exit, words)
        return c.EditQuote(self._desk.now(), said.id, words)

    def _key_of(self, command: c.Command) -> str:
        return next((key for key, sent in self._sent.items() if sent is command), "")

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        key = self._key_of(command)
        if key:
            del self._sent[key]
            self.stored.emit(key)

    @Slot(object, object)
    def _take_refused(self, command: c.Command, _fault: object) -> None:
        key = self._key_of(command)
        if key:
            self._refused[key] = _words_of(self._sent.pop(key))
            self.refused.emit(key)


def _words_of(command: Mend) -> str:
    return command.word if isinstance(command, c.MendExit) else command.text
