"""Rehearsing: a rehearsal in a process of its own, with a data folder of its own, so that it cannot reach this one."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.beside import Beside, Work
from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.faults import Fault, NotPossible, StoreTrouble
from app.models.ground.writing_files import write_file
from app.wording.faults import sentence

if TYPE_CHECKING:
    from app.live.laptop.child_app import ChildApp
    from app.live.laptop.throw_away import ThrowAway
    from app.services.writer.books import Books

SPEED = 30
"""Times as fast as a real evening: one can follow it, and it takes five minutes."""

EVENING_NAME = "avond.json"
"""What a rehearsal leaves at its end; there is none when it was stopped before."""


class RehearsalState(StrEnum):
    """How the rehearsal stands."""

    NONE = "none"
    REFUSED = "refused"
    PLAYING = "playing"
    PRACTISING = "practising"
    PRACTISED = "practised"
    PRACTICE_FAILED = "practice failed"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class Rehearsing(QObject):
    """Plays one rehearsal at a time. When it ends, `folder` has its pictures, its times and its evening."""

    changed = Signal()

    def __init__(self, desk: Desk, place: Path | None = None, parent: QObject | None = None) -> None:
        """Take where the folders with pictures go; without it among the user's documents."""
        super().__init__(parent)
        self._desk = desk
        self._place = place
        self._answers = Answers(self)
        self._beside = Beside("clearing up", self)
        self._process: ChildApp | None = None
        self._place_of_copy: ThrowAway | None = None
        self.speed = SPEED
        self.stage = RehearsalState.NONE
        self.folder = Path()
        self.trouble = ""
        """One sentence about why it failed."""

        desk.changed.connect(self._make_way)

    @Slot(str)
    def play(self, evening_id: str = "") -> None:
        """Play the sample, or this evening from a copy; while one plays this does nothing.

        While an evening runs it is refused: it would lie over the desk and over what the room sees.
        """
        self._copy_and_start(evening_id, RehearsalState.PLAYING)

    @Slot(str)
    def practise(self, evening_id: str) -> None:
        """Open this evening from a copy for the host to practise with; refused as `play` is."""
        self._copy_and_start(evening_id, RehearsalState.PRACTISING)

    @property
    def is_busy(self) -> bool:
        """Whether a rehearsal or a practice has its own windows on the screen."""
        return self.stage in (RehearsalState.PLAYING, RehearsalState.PRACTISING)

    def _copy_and_start(self, evening_id: str, stage: RehearsalState) -> None:
        if self.is_busy:
            return
        if self._desk.running is not None:
            self._be(RehearsalState.REFUSED)
            return
        self._be(stage)
        try:
            self._place_of_copy = _throw_away()
        except OSError:
            self._refuse(StoreTrouble("cannot_write", file=EVENING_NAME))
            return
        if not evening_id:
            self._start([])
            return
        work = partial(_copy_out, self._desk.wall(), self._place_of_copy.path / EVENING_NAME)
        answer = self._desk.writer.look_and_go_on(partial(_read, evening_id), work)
        self._answers.hear(answer, self._take_copy, self._refuse)

    def clear_up(self) -> None:
        """Erase, in a thread of its own, the copies of evenings that a crash left behind."""
        self._beside.do(_clear_up, _nothing)

    @Slot()
    def stop(self) -> None:
        """End a rehearsal that plays before its time. A second call does nothing."""
        if self._process is not None:
            self._process.ask_to_end()

    @Slot(object, object)
    def _make_way(self, _after: object, _before: object) -> None:
        """An evening that begins has desk and beamer for itself."""
        if self._desk.running is not None:
            self.stop()

    def leave(self) -> None:
        """End it with the app, and wait until it is gone: to be called when no window is on the screen any more."""
        self.stop()
        if self._process is not None:
            self._process.wait_until_gone()

    @Slot(object)
    def _take_copy(self, copy: Path) -> None:
        self._start([str(copy)])

    @Slot(object)
    def _refuse(self, fault: Fault) -> None:
        self._let_go()
        self._fail(sentence(fault))

    def _start(self, more: list[str]) -> None:
        place = self._place_of_copy
        assert place is not None, "what it throws away has its place before it begins"
        from app.live.laptop.child_app import ChildApp  # what it needs of Qt is loaded when somebody rehearses

        process = self._process = ChildApp(self)
        process.ended.connect(self._take_end)
        process.not_started.connect(self._take_not_started)
        process.start([*self._words(), "--until-input-ends", *more], place.path)

    def _words(self) -> list[str]:
        if self.stage is RehearsalState.PRACTISING:
            return ["practise"]
        self.folder = self._free_folder()
        return ["rehearse", "--speed", str(self.speed), "--pictures", str(self.folder)]

    def _free_folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place = self._place or Path(documents) / "Samenspraak"
        name = f"proefdraaien {self._desk.wall().astimezone():%Y-%m-%d %H.%M}"
        return next(path for path in _numbered(place, name) if not path.exists())

    @Slot(bool, str)
    def _take_end(self, well: bool, said: str) -> None:
        assert self._process is not None, "what ends has begun"
        was_asked = self._process.was_asked
        self._let_go()
        if not well and not was_asked:
            self._fail(said.splitlines()[0] if said else "")
        elif self.stage is RehearsalState.PRACTISING:
            self._be(RehearsalState.PRACTISED)
        else:
            is_whole = well and (self.folder / EVENING_NAME).exists()
            self._be(RehearsalState.DONE if is_whole else RehearsalState.STOPPED)

    @Slot()
    def _take_not_started(self) -> None:
        self._let_go()
        self._fail("")

    def _let_go(self) -> None:
        """Forget the process, and throw the copy of the evening away."""
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if self._place_of_copy is not None:
            self._place_of_copy.erase()
            self._place_of_copy = None

    def _fail(self, words: str) -> None:
        self.trouble = words
        practised = self.stage is RehearsalState.PRACTISING
        self._be(RehearsalState.PRACTICE_FAILED if practised else RehearsalState.FAILED)

    def _be(self, stage: RehearsalState) -> None:
        self.stage = stage
        self.changed.emit()


def _clear_up(_work: Work) -> None:
    from app.live.laptop.throw_away import erase_forgotten

    erase_forgotten()


def _nothing(_done: None) -> None:
    """Nobody waits for it."""


def _throw_away() -> "ThrowAway":
    # What it needs is loaded when somebody rehearses, and not before the first window.
    from app.live.laptop.throw_away import ThrowAway

    return ThrowAway()


def _read(evening_id: str, books: "Books") -> Evening:
    evening = books.load(evening_id)
    if evening is None:
        raise NotPossible("evening_gone")
    return evening


def _copy_out(now: datetime, path: Path, evening: Evening) -> Path:
    """Write the evening to a file that only this user can read."""
    from app.services.files.evening_file import to_json

    write_file(path, to_json(evening, now))
    return path


def _numbered(place: Path, name: str) -> Iterator[Path]:
    yield place / name
    yield from (place / f"{name} ({number})" for number in count(2))
