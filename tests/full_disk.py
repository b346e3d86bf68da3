"""A disk that takes nothing more in one folder, while the store, on another disk, goes on."""

import os
from pathlib import Path

import pytest


def fill(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is written in this folder, which may be made later, meet a full disk from now on."""
    sync = os.fsync

    def full(number: int) -> None:
        if folder.is_dir() and os.fstat(number).st_ino in {path.stat().st_ino for path in folder.iterdir()}:
            raise OSError(28, "No space left on device")
        sync(number)

    monkeypatch.setattr(os, "fsync", full)
