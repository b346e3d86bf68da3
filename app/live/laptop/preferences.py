"""The preferences: what the user chose, kept in a file as soon as it changes."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.ground.faults import Fault
from app.settings import Settings, load_settings, save_settings


class Preferences(QObject):
    """Holds the settings. A change works at once; the writer's thread puts it in the file.

    The words that are fine are the desk's, which asks for them while one types; what becomes of them is kept here.
    """

    changed = Signal(object, object)
    """The settings after and before."""

    not_kept = Signal()
    """The file could not be written: the change holds until the app is closed."""

    def __init__(self, path: Path, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._desk = desk
        self._answers = Answers(self)
        self.settings, self.was_damaged = load_settings(path)
        desk.fine_words.keep(self.settings.fine_words)

        desk.fine_words.changed.connect(self._keep_fine_words)

    def choose(self, settings: Settings) -> None:
        """Take other settings; the same ones again do nothing."""
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        answer = self._desk.writer.ask(partial(save_settings, self._path, settings))
        self._answers.hear(answer, refuse=self._take_fault)
        self.changed.emit(settings, before)

    @Slot()
    def _keep_fine_words(self) -> None:
        self.choose(replace(self.settings, fine_words=self._desk.fine_words.kept))

    @Slot(object)
    def _take_fault(self, _fault: Fault) -> None:
        self.not_kept.emit()
