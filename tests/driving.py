"""Drives the real app in tests: the real window, a real store in a folder of the test, and a clock that tests move."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.room.room import Room
from app.main import Samenspraak, make_application
from app.models.agenda import run as runs
from app.models.agenda.run import Run
from app.models.agenda.timing import Reading
from app.models.evening import ZONE, Anchor, AnchorKind, Details, Evening
from app.models.said.dialogue import Quote, Voice
from app.models.seats.tables import empty_tables
from app.models.slide import Slide
from app.services.commands import commands as c
from app.services.commands.command import Stored
from app.services.writer.books import Books
from app.views.theme.restyling import Restyling
from tests.models import making

PATIENCE = 60
"""Seconds; only a test that fails waits so long, and a busy machine gets its time."""

DOORS = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
"""19.00 on the clock of the school."""


class TestSource:
    """A clock that stands still until a test moves it. `wall` can also be set by hand, as people do."""

    __test__ = False

    def __init__(self, wall: datetime = DOORS, boot: float = 1_000.0, boot_id: str = "boot-1") -> None:
        self._wall = wall
        self._boot = boot
        self._boot_id = boot_id

    def wall(self) -> datetime:
        return self._wall

    def boot(self) -> float:
        return self._boot

    def boot_id(self) -> str:
        return self._boot_id

    def move(self, seconds: float) -> None:
        """Let time pass; sleep of the laptop counts."""
        self._wall += timedelta(seconds=seconds)
        self._boot += seconds

    def set_wall(self, wall: datetime) -> None:
        """Set the laptop's clock by hand."""
        self._wall = wall


class Driver:
    """The app under test. Every step waits until the writer has answered and the screens have heard of it."""

    def __init__(self, folder: Path, source: TestSource | None = None, *, practises: bool = False) -> None:
        self.source = source or TestSource()
        self.application = make_application(["samenspraak"])
        self.app = Samenspraak(self.application, folder, self.source, rehearses=practises, practises=practises)
        self.folder = folder
        self.opened = self.ended = False
        self.presses = 0
        """How many keys were pressed, apart from the letters of words."""
        self.app.on_ready.append(self._note_ready)
        self.app.window.resize(1366, 728)
        self.app.start()
        self.wait(lambda: self.opened)
        self.settle()

    def _note_ready(self) -> None:
        self.opened = True

    @property
    def evening(self) -> Evening:
        evening = self.app.desk.evening
        assert evening is not None
        return evening

    @property
    def field(self) -> Any:
        return self.app.workplace.run.composer.field

    @property
    def reading(self) -> Reading:
        """What the clocks show now."""
        return self.evening.reading(self.app.desk.now())

    @property
    def slide(self) -> Slide:
        """What the room sees."""
        return self.app.room.slide

    def do(self, kind: type[c.Command], **values: Any) -> Stored:
        """Do a command and wait until the screens have heard of it."""
        answer = self.app.desk.do(kind, **values)
        self.wait(answer.done)
        self.settle()
        return answer.result()

    def wait(self, until: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Run the event loop until something is true; fails when it does not come true."""
        loop = QEventLoop()
        poll = QTimer()
        poll.setInterval(1)
        deadline = QDeadlineTimer(int(seconds * 1000))

        def look() -> None:
            if until() or deadline.hasExpired():
                loop.quit()

        poll.timeout.connect(look)
        poll.start()
        if not until():
            loop.exec()
        poll.stop()
        assert until(), "it did not come true in time"

    def settle(self) -> None:
        """Wait until the writer has nothing left to do, and its answers have reached the screens."""
        answer = self.app.desk.writer.look(lambda _books: None)
        self.wait(answer.done)
        for _ in range(3):
            self.application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._keep_keyboard()

    def _keep_keyboard(self) -> None:
        """Give the keyboard back: without a screen Qt hands it to every new window, also to one that refuses it."""
        window = self.application.activeWindow()
        if window is not None and window is getattr(self.app, "beamer", None):
            self.app.window.activateWindow()
            self.application.processEvents()

    def see_look(self) -> None:
        """Wait until what is put away has the look that was chosen too."""
        restyling = self.application.findChild(Restyling)
        if restyling is not None:
            self.wait(lambda: not restyling._quiet._timer.isActive())

    def create(self, **details: Any) -> Evening:
        """Make an evening with doors at 19.00 and open it."""
        self.app.desk.do(
            c.CreateEvening,
            id="evening-1",
            title="Ouderavond Aanwezigheid",
            date=date(2026, 11, 24),
            anchor=Anchor(AnchorKind.DOORS, time(19, 0)),
            groups=details.pop("groups", None),
            details=Details(**details),
        ).result(60)
        self.settle()
        return self.evening

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, on: QWidget | None = None
    ) -> None:
        """Press a key where the cursor is, half a second after the one before."""
        self.source.move(0.5)
        self.presses += 1
        QTest.keyClick(on or self.cursor(), key, modifiers)
        self.settle()

    def chord(self, chord: str, times: int = 1) -> None:
        """Press a chord as it stands in the contract, such as Ctrl+Shift+I."""
        combination = QKeySequence(chord)[0]
        for _ in range(times):
            self.press(combination.key(), combination.keyboardModifiers())

    def chord_without_waiting(self, chord: str) -> None:
        """Press a chord after which there may be nobody left to answer."""
        combination = QKeySequence(chord)[0]
        QTest.keyClick(self.cursor(), combination.key(), combination.keyboardModifiers())

    def cursor(self) -> QWidget:
        """Return the widget that has the keyboard; there must be one."""
        widget = self.application.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def type(self, text: str) -> None:
        """Type where the cursor is; what has no key of its own is inserted as an input method would."""
        target = self.cursor()
        if text.isascii() and "\n" not in text:
            QTest.keyClicks(target, text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(target, event)

    def note(self, text: str) -> None:
        """Type a note and press Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def pass_time(self, seconds: float) -> None:
        """Let time pass and let the clocks be read."""
        self.source.move(seconds)
        self.app.ticker.tick()
        self.settle()

    def go_to(self, block: str) -> None:
        """Go to a block as if time had been kept so far; in the dialogue on to its first question."""
        self.do(c.GoToBlock, block=block)
        for _ in range(first_question(self.evening, block)):
            self.do(c.NextStep)

    def stop(self) -> None:
        """End as a user would: by closing the window, twice when it says that it stays. A second call does nothing."""
        if self.ended:
            return
        self.ended = True
        self.close_window()
        if not self.has_left():
            self.close_window()
        self.settle_after_stop()
        self.app.awake.let_sleep()  # what was still on its way may have woken it again
        for thread in threading.enumerate():
            if thread.name == "awake":
                thread.join(10)
        gc.unfreeze()  # here another app comes after this one
        self.app.deleteLater()
        self.app.window.deleteLater()
        self.settle_after_stop()

    def close_window(self) -> None:
        """Close the window, and wait until the app has ended or says that it stays."""
        stays: list[object] = []
        self.app.leaving.stays.connect(stays.append)
        self.app.window.close()
        question = self.app.workplace.notices.leaving
        if question.isVisible():
            question.buttons()[0].click()
        self.wait(lambda: bool(stays) or self.has_left())
        self.app.leaving.stays.disconnect(stays.append)

    def has_left(self) -> bool:
        """Tell whether the app has ended."""
        return self.app._stopped

    def settle_after_stop(self) -> None:
        self.application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def slow(driver: Driver) -> Iterator[None]:
    """Let the store be busy; when this ends it goes on, and all it was asked is done."""
    free = threading.Event()
    driver.app.writer.look(lambda _books: free.wait(20))
    try:
        yield
    finally:
        free.set()
    driver.settle()
    driver.settle()


class Wall:
    """The room of the app with its real desk and ticker, without the rest of the house."""

    def __init__(self, source: TestSource) -> None:
        self.source = source
        self.desk = Desk(source)
        self.ticker = Ticker(self.desk)
        self.room = Room(self.desk, self.ticker)

    def show(self, evening: Evening) -> Slide:
        """Let the room look at an evening now."""
        self.desk.evening = evening
        self.ticker.tick()
        return self.room.slide


def evening_at(block: str = "dialoog", quotes: int = 4, now: datetime = DOORS, **details: Any) -> Evening:
    """Return an evening that is in this block since `now`, with quotes q0, q1, … of which two have a star.

    In the dialogue its first question is on.
    """
    doors = now.astimezone(ZoneInfo(ZONE)).replace(second=0, microsecond=0)
    groups = details.pop("groups", None)
    evening = making.draaiboek().make_evening(
        "evening-1",
        "Ouderavond Aanwezigheid",
        doors.date(),
        Anchor(AnchorKind.DOORS, doors.time()),
        Details(**details),
        now,
    )
    run = runs.go_to(runs.start(Run(), evening.agenda, now), evening.agenda, block, now)
    run = replace(run, step=first_question(evening, block))
    first = evening.prompts[0].id
    said = tuple(
        Quote(f"q{number}", "dialoog", first, Voice.PARENT, f"gezegd {number}", now, starred=number < 2)
        for number in range(quotes)
    )
    return replace(evening, run=run, quotes=said, seating=empty_tables(groups or 0))


def first_question(evening: Evening, block: str) -> int:
    """Return the place of the first step that asks something, and of a block that asks nothing its first step."""
    steps = evening.agenda.block(block).steps
    return next((place for place, step in enumerate(steps) if step.prompt is not None), 0)


def closed_evening(days: int = 30) -> Evening:
    """Return an evening that was closed so many days ago, whose record can be read."""
    began = DOORS - timedelta(days=days)
    before = evening_at("afsluiting", quotes=0, now=began)
    run = runs.close(before.run, began + timedelta(minutes=10))
    return replace(before, id="vorige", title="Avond van oktober", run=run)


def keep(folder: Path, evening: Evening) -> None:
    """Put an evening in the store of a folder. The app must not be running there."""
    folder.mkdir(parents=True, exist_ok=True)
    books = Books(folder, DOORS)
    try:
        books.put_evening(evening)
    finally:
        books.close()


def stored_evening(folder: Path, evening_id: str | None = None) -> Evening:
    """Return an evening as the file has it, read afresh; without an id the one touched last. The app must be ended."""
    books = Books(folder, DOORS)
    try:
        evening = books.load(evening_id or books.shelf()[0].id)
    finally:
        books.close()
    assert evening is not None
    return evening
