"""The instance: one app at a time on a data folder; a second start asks the first to show itself."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    # Loading the network can wait until the window is there.
    from PySide6.QtNetwork import QLocalServer

WAIT_MS = 1_000
ASK_AGAIN_MS = 50
HERE = b"1"


class Instance(QObject):
    """Holds the lock of a folder as long as it lives. After a crash the lock is free by itself."""

    raised = Signal()

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._path = lock
        self._server: QLocalServer | None = None

    @cached_property
    def _name(self) -> str:
        """Where later starts knock. The folder is this user's own, so its path makes the name this user's own too."""
        import hashlib

        return "samenspraak-" + hashlib.blake2b(str(self._path.resolve()).encode(), digest_size=8).hexdigest()

    def is_first(self) -> bool:
        """Take the lock; False when another app holds it. A second call answers the same."""
        return self._lock.isLocked() or self._lock.tryLock(0)

    @Slot()
    def listen(self) -> None:
        """Hear from later starts."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)

    def is_held_by_another(self) -> bool:
        """Tell, after `is_first` said no, whether another app has the lock; else it cannot be made at all."""
        return self._lock.error() is QLockFile.LockError.LockFailedError and self._path.is_file()

    def holder(self) -> int:
        """Return the number of the process that has the lock; 0 when it does not say."""
        return int(self._lock.getLockInfo()[0]) if self._path.is_file() else 0

    def raise_first(self) -> bool:
        """Ask the app that holds the lock to show its window; tell whether it answered.

        One that only just began hears it a moment later.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket, patience = QLocalSocket(), QDeadlineTimer(WAIT_MS)
        while not patience.hasExpired():
            socket.connectToServer(self._name)
            if socket.waitForConnected(patience.remainingTime()):
                break
            QThread.msleep(ASK_AGAIN_MS)
        answered = socket.waitForReadyRead(WAIT_MS)
        socket.disconnectFromServer()
        return answered

    @Slot()
    def _hear(self) -> None:
        assert self._server is not None, "heard only while listening"
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            # The system takes a call also for an app that hangs, so only an answer says that we are here.
            caller.disconnected.connect(caller.deleteLater)
            caller.write(HERE)
            caller.flush()
        self.raised.emit()
