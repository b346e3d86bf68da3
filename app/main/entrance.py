"""The entrance: what must be so before the app opens on a folder, looked at again until it is."""

import os
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject

from app.live.laptop.instance import Instance

LOCK_NAME = "samenspraak.lock"
OWN_FOLDER = "Samenspraak"
"""What is made in a folder that the user chooses: the folder itself may be read by others."""


class Obstacle(StrEnum):
    """What keeps the app out. ANSWERED is no trouble: the app that is open came to the front."""

    NONE = "none"
    FOLDER = "folder"
    LOCK = "lock"
    SILENT = "silent"
    ANSWERED = "answered"


class Entrance(QObject):
    """Looks at one folder; once `look` returned NONE this app is the only one on it, as long as this lives."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.instance = Instance(folder / LOCK_NAME, self)

    def choose(self, folder: Path) -> None:
        """Look from now on at a folder of our own within this one."""
        self.folder = folder / OWN_FOLDER
        self.instance = Instance(self.folder / LOCK_NAME, self)

    def look(self) -> Obstacle:
        """Make the folder and take its lock; return what is in the way. A second call looks anew."""
        if not make_private(self.folder):
            return Obstacle.FOLDER
        if self.instance.is_first():
            return Obstacle.NONE
        if not self.instance.is_held_by_another():
            return Obstacle.LOCK
        return Obstacle.ANSWERED if self.instance.raise_first() else Obstacle.SILENT


def make_private(folder: Path) -> bool:
    """Make the data folder, for this user only; tell whether it can be used."""
    os.umask(0o077)  # whatever we write here is this user's own
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except OSError:
        return False
    return True
