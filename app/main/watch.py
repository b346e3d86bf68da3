"""The watch: hears of every error that nobody foresaw, keeps a log without content, and lets none end the evening."""

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from typing_extensions import override

from app.models.ground.faults import trace
from app.models.ground.writing_files import open_plain

LOG_NAME = "samenspraak.log"
TRY_AGAIN_MS = 60_000

log = logging.getLogger("app")


class LateLog(logging.Handler):
    """Opens the log's file when there is something to write in it; what that needs is loaded no sooner."""

    def __init__(self, path: Path, failed: Callable[[], object]) -> None:
        """Take what is called once when the log cannot be written."""
        super().__init__()
        self._path, self._failed = path, failed
        self._file: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from app.main.log_file import LogFile

            self._file = LogFile(self._path, self._failed)
        self._file.handle(record)

    @override
    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


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
        logging.basicConfig(level=logging.INFO, handlers=[LateLog(path, self.not_kept.emit)])
        logging.getLogger("wakepy").setLevel(logging.CRITICAL)  # we say ourselves when the laptop cannot be kept awake
        sys.excepthook = self._note
        threading.excepthook = self._note_in_thread
        self._crash = path.with_suffix(".crash")
        if not self._keep_crashes():
            self.not_kept.emit()
            self._again.start()

    def try_log(self) -> None:
        """Write the first line of the log, once nobody waits for the screen: it shows whether the log can be written."""
        log.info("begun")

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
