"""The watch: keeps a log without content, and lets no error that was not foreseen end the evening."""

import faulthandler
import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app.models.faults import trace

LOG_NAME = "samenspraak.log"


def keep_watch(folder: Path) -> None:
    """Write what goes wrong to a log in the folder: the kind of error and its place, never what people said."""
    path = folder / LOG_NAME
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("wakepy").setLevel(logging.CRITICAL)  # we say ourselves when the laptop cannot be kept awake
    faulthandler.enable(path.with_suffix(".crash").open("w", encoding="utf-8"))  # open for good
    sys.excepthook = _note
    threading.excepthook = _note_in_thread


def _note(_kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
    logging.getLogger("app").error("not foreseen: %s", trace(error))


def _note_in_thread(failed: threading.ExceptHookArgs) -> None:
    if failed.exc_value is not None:
        _note(failed.exc_type, failed.exc_value, None)
