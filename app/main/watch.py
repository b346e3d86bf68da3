"""The watch: hears of every error that nobody foresaw, keeps a log without content, and lets none end the evening."""

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from typing_extensions import override

from app.models.ground.faults import trace

LOG_NAME = "samenspraak.log"
TRY_AGAIN_MS = 60_000

log = logging.getLogger("app")


class Log(RotatingFileHandler):
    """The log's file. One that cannot be written is tried again with each line, and `failed` is called once for it."""

    def __init__(self, path: Path, failed: Callable[[], object]) -> None:
        super().__init__(path, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self._failed = failed
        self._told = False

    @override
    def _open(self) -> TextIOWrapper:
        return open_plain(Path(self.baseFilename), "a")

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        if not self._told:
            self._told = True
            self._failed()


class Watch(QObject):
    """Tells of an error once for each place it comes from, in whatever thread; every time goes to the log.

    `not_kept` says once that the log cannot be written: the app goes on without it, and tries it again.
    """

    unforeseen = Signal()
    not_kept = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[tuple[str, int | None]] = set()
        self._crash = Path()
        self._again = QTimer(self, interval=TRY_AGAIN_MS)

        self._again.timeout.connect(self._keep_crashes)

    def begin(self, folder: Path) -> None:
        """Hear of errors from now on, and keep the log in this folder: the kind of error and its place, no words."""
        path = folder / LOG_NAME
        logging.basicConfig(level=logging.INFO, handlers=[Log(path, self.not_kept.emit)])
        logging.getLogger("wakepy").setLevel(logging.CRITICAL)  # we say ourselves when the laptop cannot be kept awake
        sys.excepthook = self._note
        threading.excepthook = self._note_in_thread
        self._crash = path.with_suffix(".crash")
        log.info("begun")  # now it shows whether the log can be written
        if not self._keep_crashes():
            self.not_kept.emit()
            self._again.start()

    @Slot()
    def _keep_crashes(self) -> bool:
        try:
            faulthandler.enable(open_plain(self._crash, "w"))  # open for good
        except OSError:
            return False
        self._again.stop()
        return True

    def hear(self, error: BaseException) -> None:
        """Write it to the log, and tell of it if it is the first from its place."""
        log.error("not foreseen: %s", trace(error))
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


def open_plain(path: Path, mode: str) -> TextIOWrapper:
    """Open a file of this user's own to write; raises OSError for what is no plain file: a pipe would hold up the app."""
    if path.exists() and not path.is_file():
        raise IsADirectoryError(str(path))
    path.touch(mode=0o600)
    return TextIOWrapper(path.open(f"{mode}b"), encoding="utf-8")
