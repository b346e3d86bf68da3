"""The watch: hears of every error that nobody foresaw, keeps a log without content, and lets none end the evening."""

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.models.ground.faults import trace

LOG_NAME = "samenspraak.log"


class Watch(QObject):
    """Tells of an error once for each place it comes from, in whatever thread; every time goes to the log."""

    unforeseen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[tuple[str, int | None]] = set()

    def begin(self, folder: Path) -> None:
        """Hear of errors from now on, and keep the log in this folder: the kind of error and its place, no words."""
        path = folder / LOG_NAME
        path.touch(mode=0o600)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logging.basicConfig(level=logging.INFO, handlers=[handler])
        logging.getLogger("wakepy").setLevel(logging.CRITICAL)  # we say ourselves when the laptop cannot be kept awake
        faulthandler.enable(path.with_suffix(".crash").open("w", encoding="utf-8"))  # open for good
        sys.excepthook = self._note
        threading.excepthook = self._note_in_thread

    def hear(self, error: BaseException) -> None:
        """Write it to the log, and tell of it if it is the first from its place."""
        logging.getLogger("app").error("not foreseen: %s", trace(error))
        frames = traceback.extract_tb(error.__traceback__)
        place = (frames[-1].filename, frames[-1].lineno) if frames else ("", None)
        if place not in self._told:
            self._told.add(place)
            with contextlib.suppress(RuntimeError):  # the app is ending
                self.unforeseen.emit()
        # A painter that the error left behind in its frame must end before Qt goes on with the window.
        traceback.clear_frames(error.__traceback__)

    def _note(self, _kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        self.hear(error)

    def _note_in_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.hear(failed.exc_value)
