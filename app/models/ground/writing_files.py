"""The way out: a file leaves whole or not at all, under a name that every system takes."""

import errno
import os
import re
import tempfile
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

from app.models.ground.faults import StoreTrouble
from app.models.ground.words import clean

LONGEST_NAME = 100
MOST_BYTES = 200
"""Most disks take 255 bytes in a name, and an ending still has to fit."""

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}

_REASONS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
}
_HELD_BY_ANOTHER = (5, 32, 33)
"""What Windows answers when a program such as Word holds the file: no access, shared, or locked."""


def safe_name(text: str) -> str:
    """Return a file name that Windows, macOS and Linux all take, at most 100 signs; what is left out is a space."""
    name = " ".join(clean(_UNSAFE.sub(" ", text)).split()).strip(" .")[:LONGEST_NAME]
    name = name.encode()[:MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"{name} avond".strip() if name.split(".")[0].strip().lower() in {"", *_RESERVED} else name


def write_file(path: Path, raw: bytes) -> None:
    """Write a file whole or not at all, for this user's eyes only.

    Raises StoreTrouble `cannot_write`, or `file_in_use` when another program holds the old file; that one stays.
    """
    try:
        number, half = tempfile.mkstemp(prefix=".samenspraak-", dir=path.parent)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            _put_in_place(half, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(half)
            raise
        _sync_folder(path.parent)
    except (OSError, ValueError) as error:
        reason = _REASONS.get(getattr(error, "errno", 0) or 0, "other")
        raise StoreTrouble("cannot_write", file=path.name, reason=reason) from None


def _put_in_place(half: str, path: Path) -> None:
    try:
        os.replace(half, path)
    except PermissionError as error:
        # A file that may not be written at all is another matter: closing a program would not help.
        if getattr(error, "winerror", None) in _HELD_BY_ANOTHER and path.is_file() and os.access(path, os.W_OK):
            raise StoreTrouble("file_in_use", file=path.name) from None
        raise


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk too; Windows does so by itself."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def open_plain(path: Path, mode: str) -> TextIOWrapper:
    """Open a file of this user's own to write; raises OSError for what is no plain file: a pipe would hold up the app."""
    if path.exists() and not path.is_file():
        raise IsADirectoryError(str(path))
    path.touch(mode=0o600)
    return TextIOWrapper(path.open(f"{mode}b"), encoding="utf-8")
