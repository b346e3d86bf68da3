"""The paper maker: pictures and files of the papers, made beside the screens and beside the writer."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.models.evening import Evening
from app.models.ground.faults import Fault, StoreTrouble, trace
from app.models.ground.writing_files import write_file
from app.wording.faults import sentence

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages of a paper as PNG, and the names of what is still to be filled in."""

    key: str
    pages: tuple[bytes, ...]
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written; `signs_missing` says that some signs could not be drawn."""

    path: str
    signs_missing: bool


class PaperMaker(QObject):
    """Makes one thing at a time; of several pictures that are asked for only the last one is shown."""

    previewed = Signal(object)
    written = Signal(object)
    copied = Signal(str)
    refused = Signal(str)

    _answered = Signal(object, object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="papers")
        self._asked = 0

        self._answered.connect(self._take)

    def preview(self, evening: Evening, key: str, today: date, ppi: float) -> None:
        """Ask for the pages of a paper, `ppi` pixels to an inch; `previewed` follows."""
        self._asked += 1
        self._do(self.previewed, lambda: _preview(evening, key, today, ppi), self._asked)

    def write(self, evening: Evening, key: str, kind: str, today: date, folder: Path) -> None:
        """Write a paper into a folder, whole or not at all; `written` tells where, `refused` why not."""
        self._do(self.written, lambda: _write(evening, key, kind, today, folder))

    def copy_text(self, evening: Evening, key: str, today: date) -> None:
        """Ask for a paper as plain text; `copied` gives it."""
        self._do(self.copied, lambda: _text(evening, key, today))

    def stop(self) -> None:
        """Begin nothing more; what is being written is finished."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _do(self, tell: Any, work: Callable[[], object], number: int = 0) -> None:
        answer: Future[object] = self._worker.submit(work)
        answer.add_done_callback(partial(self._answer, tell, number))

    def _answer(self, tell: Any, number: int, done: "Future[object]") -> None:
        with suppress(RuntimeError):  # the section was let go of meanwhile
            self._answered.emit(tell, done, number)

    @Slot(object, object, int)
    def _take(self, tell: Any, done: "Future[object]", number: int) -> None:
        if done.cancelled() or (number and number != self._asked):
            return  # another picture was asked for since
        error = done.exception()
        if error is None:
            tell.emit(done.result())
            return
        if not isinstance(error, Fault):
            log.error("not foreseen: %s", trace(error))
            error = StoreTrouble("unexpected")
        self.refused.emit(sentence(error))


def _preview(evening: Evening, key: str, today: date, ppi: float) -> Preview:
    from app.reports.as_pdf import preview
    from app.reports.document import gaps_in
    from app.reports.papers import paper

    doc = paper(key).make(evening, today)
    return Preview(key, preview(doc, ppi), tuple(map(_name_of, gaps_in(doc))))


def _name_of(gap: str) -> str:
    """Return what a gap is called, without the brackets and the word that stand in the paper."""
    return gap.strip("[]").removesuffix(" invullen")


def _write(evening: Evening, key: str, kind: str, today: date, folder: Path) -> Written:
    from app.reports.papers import paper, render

    chosen = paper(key)
    path = folder / chosen.file_name(evening, kind)
    made = render(chosen.make(evening, today), kind)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise StoreTrouble("cannot_write", file=path.name) from None
    write_file(path, made.raw)
    return Written(str(path), bool(made.notes))


def _text(evening: Evening, key: str, today: date) -> str:
    from app.reports.as_text import to_text
    from app.reports.papers import paper

    return to_text(paper(key).make(evening, today))
