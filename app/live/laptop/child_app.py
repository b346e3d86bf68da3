"""The child app: this app once more, in a process of its own, that is asked to end and ended when it does not."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

import app

LEAVING_MS = 2_000
"""So long it may take to put its own windows away; after that it is ended all the same."""


class ChildApp(QObject):
    """Begun by `start`, once. It ends when it is done, when it is asked to, or with this app."""

    ended = Signal(bool, str)
    """With whether all went well, and with what it complained of."""
    not_started = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.was_asked = False
        """Whether it was asked to end before its time."""
        self._process = QProcess(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LEAVING_MS)

        self._patience.timeout.connect(self._process.kill)
        self._process.finished.connect(self._take_end)
        self._process.errorOccurred.connect(self._take_error)

    def start(self, words: list[str], throw_away: Path) -> None:
        """Start it on the words of a command line; what it leaves lying about goes into a folder that is thrown away."""
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONUTF8", "1")
        for name in ("TMPDIR", "TEMP", "TMP"):  # so that nothing of it is left, also when it was ended at once
            surroundings.insert(name, str(throw_away))
        self._process.setProcessEnvironment(surroundings)
        self._process.setWorkingDirectory(str(Path(app.__file__).parent.parent))
        self._process.start(sys.executable, ["-m", "app", *words])

    def ask_to_end(self) -> None:
        """End it before its time. A second call does nothing."""
        if not self.was_asked:
            self.was_asked = True
            self._process.closeWriteChannel()  # Windows tells a process without a window nothing else
            self._process.terminate()
            self._patience.start()

    def wait_until_gone(self) -> None:
        """Wait for its end, and end it at once when it does not come."""
        if not self._process.waitForFinished(LEAVING_MS):
            self._process.kill()
            self._process.waitForFinished(LEAVING_MS)

    @Slot(int, QProcess.ExitStatus)
    def _take_end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._patience.stop()
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        self.ended.emit(status is QProcess.ExitStatus.NormalExit and not code, said)

    @Slot(QProcess.ProcessError)
    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.not_started.emit()
