"""The paper maker: pictures and files of the papers, made beside the screens and beside the writer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot

from app.live.desk.beside import Beside, Work
from app.models.evening import Evening
from app.models.ground.faults import Fault, StoreTrouble
from app.models.ground.writing_files import safe_name, write_file
from app.models.said.privacy import NONE_FINE, Fine
from app.wording.faults import sentence


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages of a paper as PNG, and the names of what is still to be filled in."""

    key: str
    pages: tuple[bytes, ...]
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written; `signs_missing` says that some signs could not be drawn. `key` is the paper, if it is one."""

    path: str
    signs_missing: bool
    key: str = ""


def save_folder() -> Path:
    """Return the folder Samenspraak among the user's documents; it need not be there yet."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / "Samenspraak"


class PaperMaker(QObject):
    """Makes one thing at a time; of several pictures that are asked for only the last one is shown."""

    previewed = Signal(object)
    written = Signal(object)
    all_written = Signal(object)
    copied = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside = Beside("papers", self, in_turn=True)
        self._picture: Work | None = None

    def preview(self, evening: Evening, key: str, today: date, ppi: float) -> None:
        """Ask for the pages of a paper, `ppi` pixels to an inch; `previewed` follows."""
        if self._picture is not None:
            self._picture.give_up()
        self._picture = self._beside.do(
            lambda _work: _preview(evening, key, today, ppi), self.previewed.emit, self._refuse
        )

    def write(self, evening: Evening, key: str, kind: str, now: datetime, folder: Path, fine: Fine = NONE_FINE) -> None:
        """Write a paper into a folder, whole or not at all; `written` tells where, `refused` why not.

        `now` is aware, by the clock of the laptop; `fine` are the words that point to nobody at this school.
        """
        self._beside.do(
            lambda _work: _write(evening, key, kind, now, folder, fine), self.written.emit, self._refuse, finish=True
        )

    def write_all(self, evening: Evening, keys: Sequence[str], now: datetime, folder: Path) -> None:
        """Write these papers as PDF into a folder, one after the other; `all_written` tells how many and where.

        Each is whole or not at all. When one cannot be written those before it are there, and `refused` says why.
        """
        self._beside.do(
            lambda _work: tuple(_write(evening, key, "pdf", now, folder, NONE_FINE) for key in keys),
            self.all_written.emit,
            self._refuse,
            finish=True,
        )

    def write_evening(self, evening: Evening, now: datetime, folder: Path) -> None:
        """Write the whole evening as one file for another laptop, in the same way; `now` is aware UTC."""
        self._beside.do(
            lambda _work: _write_evening(evening, now, folder), self.written.emit, self._refuse, finish=True
        )

    def write_picture(self, name: str, png: bytes, folder: Path) -> None:
        """Write a picture into a folder, in the same way; the name may be any words."""
        path = folder / f"{safe_name(name)}.png"
        self._beside.do(lambda _work: keep_file(path, png), self.written.emit, self._refuse, finish=True)

    def copy_text(self, evening: Evening, key: str, today: date) -> None:
        """Ask for a paper as plain text; `copied` gives it."""
        self._beside.do(lambda _work: _text(evening, key, today), self.copied.emit, self._refuse)

    @Slot(object)
    def _refuse(self, fault: Fault) -> None:
        self.refused.emit(sentence(fault))


def _preview(evening: Evening, key: str, today: date, ppi: float) -> Preview:
    from app.reports.document import gaps_in
    from app.reports.kinds.as_pdf import preview
    from app.reports.papers import paper

    doc = paper(key).make(evening, today)
    return Preview(key, preview(doc, ppi), tuple(map(_name_of, gaps_in(doc))))


def _name_of(gap: str) -> str:
    """Return what a gap is called, without the brackets and the word that stand in the paper."""
    return gap.strip("[]").removesuffix(" invullen")


def _write(evening: Evening, key: str, kind: str, now: datetime, folder: Path, fine: Fine) -> Written:
    from app.reports.papers import made, paper, render

    today = now.astimezone(ZoneInfo(evening.zone)).date()
    file = render(made(key, evening, today, fine), kind, now)
    kept = keep_file(folder / paper(key).file_name(evening, kind), file.raw, signs_missing=bool(file.notes))
    return replace(kept, key=key)


def _write_evening(evening: Evening, now: datetime, folder: Path) -> Written:
    from app.services.files.evening_file import to_json

    name = safe_name(f"{evening.date.isoformat()} {evening.title}")
    return keep_file(folder / f"{name}.json", to_json(evening, now))


def keep_file(path: Path, raw: bytes, *, signs_missing: bool = False) -> Written:
    """Write a file whole or not at all, in a folder that is made when it is not there; raises StoreTrouble."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise StoreTrouble("cannot_write", file=path.name) from None
    write_file(path, raw)
    return Written(str(path), signs_missing)


def _text(evening: Evening, key: str, today: date) -> str:
    from app.reports.kinds.as_text import to_text
    from app.reports.papers import paper

    return to_text(paper(key).make(evening, today))
