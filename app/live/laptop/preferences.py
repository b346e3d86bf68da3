"""The preferences: what the user chose, kept in a file as soon as it changes."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.settings import Settings, load_settings, save_settings


class Preferences(QObject):
    """Holds the settings. A change works at once; the writer's thread puts it in the file."""

    changed = Signal(object, object)
    """The settings after and before."""

    not_kept = Signal()
    """The file could not be written: the change holds until the app is closed."""

    _answered = Signal(object)

    def __init__(self, path: Path, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._desk = desk
        self.settings, self.was_damaged = load_settings(path)

        self._answered.connect(self._take_answer)

    def choose(self, settings: Settings) -> None:
        """Take other settings; the same ones again do nothing."""
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        answer = self._desk.writer.ask(partial(save_settings, self._path, settings))
        answer.add_done_callback(self._pass_on)
        self.changed.emit(settings, before)

    def _pass_on(self, done: "Future[None]") -> None:
        # In the writer's thread: the signal brings it to ours.
        self._answered.emit(done)

    @Slot(object)
    def _take_answer(self, done: "Future[None]") -> None:
        if done.exception() is not None:
            self.not_kept.emit()
