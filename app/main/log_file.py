"""The file of the log. It is loaded with the first line of it: what that needs takes as long as a key may wait."""

import logging
from collections.abc import Callable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from typing_extensions import override

from app.models.ground.writing_files import open_plain


class LogFile(RotatingFileHandler):
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
