"""The throw-away folder: where a rehearsal has its copy of an evening, erased at the end, or else at the next start."""

import shutil
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QLockFile

PREFIX = "samenspraak-oefening-"
LOCK_NAME = "in-gebruik.lock"
BEING_MADE_SECONDS = 60
"""So long a folder may be there without its lock."""


class ThrowAway:
    """A folder that only this user can read, in use as long as this process lives. As a context it is erased at its end.

    Raises OSError when it cannot be made.
    """

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._lock = _lock_of(self.path)
        self._lock.tryLock(0)

    def erase(self) -> None:
        """Take it away with all that is in it. A second call does nothing."""
        self._lock.unlock()
        shutil.rmtree(self.path, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.erase()


def erase_forgotten() -> None:
    """Take away the folders that nobody uses any more, as after a crash. Those of a process that lives stay."""
    for path in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        if path.is_dir() and not path.is_symlink() and _is_forgotten(path):
            shutil.rmtree(path, ignore_errors=True)


def _is_forgotten(path: Path) -> bool:
    lock = _lock_of(path)
    try:
        if not (path / LOCK_NAME).exists() and time.time() - path.stat().st_mtime < BEING_MADE_SECONDS:
            return False
    except OSError:
        return False  # it went away meanwhile, or belongs to somebody else
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path / LOCK_NAME))
    lock.setStaleLockTime(0)
    return lock
