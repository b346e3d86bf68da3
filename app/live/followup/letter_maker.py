"""The letter maker: drafts, their pages and their files, made beside the screens and beside the writer."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.beside import Beside, Work
from app.live.followup.drafted import Drafted, Wanted
from app.live.laptop.paper_maker import Written, keep_file
from app.models.followup.kept_file import LARGEST_KEPT, as_kept, from_kept
from app.models.followup.letter import Letter
from app.models.followup.publications import Publication
from app.models.ground.faults import Fault
from app.models.ground.reading_files import read_bounded
from app.models.ground.writing_files import safe_name
from app.wording.faults import sentence

PPI = 110
"""Pixels to an inch of the pages on the screen, at 100 %."""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that went out: its name, and the file as text."""

    name: str
    text: str


class LetterMaker(QObject):
    """Does one thing after the other; of several drafts that are asked for only the last one is told."""

    drafted = Signal(object)
    pages_made = Signal(object)
    """The pages of the draft, as PNG."""
    written = Signal(object)
    copied = Signal(str)
    read = Signal(object)
    """A file that went out, to be kept."""
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside = Beside("letters", self, in_turn=True)
        self._asked: tuple[Work, ...] = ()

    def draft(self, wanted: Wanted, ratio: float) -> None:
        """Ask for a letter and its pages; `drafted` follows, and then `pages_made`."""
        for work in self._asked:
            work.give_up()
        self._asked = (
            self._beside.do(lambda _work: drafted(wanted), self.drafted.emit, self._refuse),
            self._beside.do(lambda _work: _pages(wanted, PPI * ratio), self.pages_made.emit, self._refuse),
        )

    def write(self, wanted: Wanted, kind: str, folder: Path) -> None:
        """Write the letter, or the sheets (`xlsx`, `csv`), into a folder; `written` tells where, `refused` why not."""
        self._beside.do(lambda _work: _write(wanted, kind, folder), self.written.emit, self._refuse, finish=True)

    def copy_for_app(self, wanted: Wanted) -> None:
        """Ask for the message to the school app; `copied` gives it."""
        self._beside.do(lambda _work: _for_app(wanted), self.copied.emit, self._refuse)

    def read_file(self, path: str) -> None:
        """Read the file that went out; `read` gives it."""
        self._beside.do(lambda _work: _read(Path(path)), self.read.emit, self._refuse)

    def write_kept(self, one: Publication, folder: Path) -> None:
        """Write a kept file into a folder, as it was kept; `written` tells where."""
        self._beside.do(
            lambda _work: keep_file(folder / safe_name(one.kept), from_kept(one.file)),
            self.written.emit,
            self._refuse,
            finish=True,
        )

    @Slot(object)
    def _refuse(self, fault: Fault) -> None:
        self.refused.emit(sentence(fault))


def letter_of(wanted: Wanted) -> Letter:
    """Return the letter that is asked for."""
    from app.reports.letter.drafts import letter

    if wanted.decided is not None:
        return wanted.decided
    return letter(wanted.evening, wanted.length, wanted.today, with_quotes=wanted.with_quotes)


def drafted(wanted: Wanted) -> Drafted:
    """Return the letter with what was looked at."""
    from app.reports.letter.checks import checks
    from app.reports.letter.drafts import generated

    made = letter_of(wanted)
    parts = generated(wanted.evening, wanted.length, with_quotes=wanted.with_quotes)
    return Drafted(wanted, made, checks(wanted.evening, made, wanted.fine), parts)


def _pages(wanted: Wanted, ppi: float) -> tuple[bytes, ...]:
    from app.reports.kinds.as_pdf import preview
    from app.reports.letter.pages import document_of

    return preview(document_of(letter_of(wanted), wanted.marked), ppi)


def _write(wanted: Wanted, kind: str, folder: Path) -> Written:
    from app.reports.letter.files import file_of

    file = file_of(wanted.evening, letter_of(wanted), kind)
    name = safe_name(f"{wanted.evening.date.isoformat()} {file.name} {wanted.evening.title}")
    return keep_file(folder / f"{name}.{file.ending}", file.raw, signs_missing=file.signs_missing)


def _read(path: Path) -> SentFile:
    raw = read_bounded(path, LARGEST_KEPT, "kept_file")
    return SentFile(safe_name(path.name), as_kept(raw))


def _for_app(wanted: Wanted) -> str:
    from app.reports.letter.school_app import to_school_app

    return to_school_app(letter_of(wanted))
