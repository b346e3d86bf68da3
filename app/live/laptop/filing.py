"""The filing: writes a record or a whole evening to a file, off the screens' thread, whole or not at all."""

from concurrent.futures import Future
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.faults import Fault, StoreTrouble
from app.models.ground.writing_files import safe_name, write_file
from app.reports.record import record_of, to_html, to_text
from app.wording.sentences import sentence


class Format(StrEnum):
    """What a file can be; the value is its suffix."""

    TEXT = ".txt"
    HTML = ".html"
    EVENING = ".json"


class Filing(QObject):
    """Writes files one after the other. A file of the same name is replaced only by a whole new one."""

    written = Signal(str)
    refused = Signal(str)

    _answered = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

        self._answered.connect(self._take_answer)

    def write(self, evening: Evening, kind: Format, folder: Path) -> None:
        """Write the evening; `written` tells where, `refused` why not."""
        path = folder / (safe_name(f"{evening.date.isoformat()} {evening.title}") + kind.value)
        now = self._desk.now()

        def work(evening: Evening) -> None:
            from app.services.files.evening_file import to_json

            parts = record_of(evening, now)
            raw = {
                Format.TEXT: lambda: to_text(parts).encode("utf-8"),
                Format.HTML: lambda: to_html(parts).encode("utf-8"),
                Format.EVENING: lambda: to_json(evening, now),
            }[kind]()
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError:
                raise StoreTrouble("cannot_write", file=path.name) from None
            write_file(path, raw)

        answer = self._desk.writer.look_and_go_on(lambda _books: evening, work)
        answer.add_done_callback(lambda done: self._answered.emit(str(path), done))

    @Slot(object, object)
    def _take_answer(self, path: str, done: "Future[None]") -> None:
        error = done.exception()
        if error is None:
            self.written.emit(path)
        else:
            self.refused.emit(sentence(error if isinstance(error, Fault) else StoreTrouble("unexpected")))
