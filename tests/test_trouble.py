"""Trouble: a full disk, a failing store, an error nobody foresaw. The words stay, and the evening goes on."""

import functools
import importlib
import inspect
import pkgutil
import re
import sqlite3
import sys
import threading
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count as count_up
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

import app.live
import app.views
from app.live.desk.writer_ear import WriterEar
from app.live.notes.enter_key import Mode
from app.live.notes.outbox import Outbox, Way
from app.live.notes.quote_rows import way_of
from app.models.agenda.run import Run
from app.models.ground.clock import Clock
from app.models.ground.faults import BadInput, StoreTrouble
from app.models.said.dialogue import Draft
from app.services.commands import commands as c
from app.services.writer.books import BACKUPS_NAME, STORE_NAME, Books
from app.services.writer.writer import Writer
from app.store.copies import backup
from app.wording.faults import sentence
from app.wording.store import why_refused
from tests.disk import Disk
from tests.driving import DOORS, Driver, evening_at, keep, stored_evening
from tests.killing import Process

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]
CANARY = "KANARIE zei dit aan tafel"


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def tells_not_saved(driver: Driver, fault: str) -> None:
    workplace = driver.app.workplace
    strip = workplace.notices.store if fault == "file_moved" else workplace.run.trouble
    assert strip.isVisible()
    assert fault == "file_moved" or strip.text() == sentence(StoreTrouble(fault))
    assert driver.app.workplace.bar.saved._tone == "red"
    assert driver.cursor() is driver.field


def count(driver: Driver, text: str) -> int:
    return [quote.text for quote in driver.evening.quotes].count(text)


def refused(driver: Driver) -> list[str]:
    """Return the notes of the list that are marked as not stored."""
    model = driver.app.workplace.run.quotes.model()
    rows = [model.index(number, 0) for number in range(model.rowCount())]
    return [row.data() for row in rows if way_of(row) is Way.REFUSED]


def refused_and_kept_after_all(driver: Driver, disk: Disk, fault: str) -> None:
    disk.refuses = fault
    driver.note("dit moet blijven")
    assert refused(driver) == ["dit moet blijven"]
    assert driver.field.toPlainText() == "", "nothing comes under the hands of who types"
    wanted = driver.app.pen.notes[-1].quote.id
    tells_not_saved(driver, fault)
    if not disk.too_late:
        driver.chord("Return")
        assert refused(driver) == ["dit moet blijven"]
        tells_not_saved(driver, fault)
    disk.refuses = ""
    driver.chord("Return")
    assert refused(driver) == []
    assert count(driver, "dit moet blijven") == 1
    assert driver.evening.quotes[-1].id == wanted
    assert not driver.app.workplace.run.trouble.isVisible()
    driver.wait(driver.app.workplace.notices.store.isHidden)
    assert driver.app.workplace.bar.saved._tone == "green"


@pytest.mark.parametrize(
    ("fault", "too_late"), [("disk_full", False), ("file_moved", False), ("disk_error", True), ("locked", True)]
)
def test_words_that_are_not_stored_stay_and_the_next_enter_stores_them_once(
    drive: Drive, tmp_path: Path, disk: Disk, fault: str, too_late: bool
) -> None:
    driver = drive(evening_at())
    disk.too_late = too_late
    refused_and_kept_after_all(driver, disk, fault)
    driver.stop()
    assert [quote.text for quote in stored_evening(tmp_path).quotes].count("dit moet blijven") == 1


def test_that_check_sees_a_new_id_at_each_try(dialogue: Driver, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    disk.too_late = True
    send, number = Outbox.send, count_up()

    def renamed(outbox: Outbox, command: c.AddQuote) -> None:
        send(outbox, replace(command, quote=replace(command.quote, id=f"{command.quote.id}-{next(number)}")))

    monkeypatch.setattr(Outbox, "send", renamed)
    with pytest.raises(AssertionError):
        refused_and_kept_after_all(dialogue, disk, "disk_error")


def test_words_that_were_mended_between_two_tries_are_what_is_kept(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    disk.too_late, disk.refuses = True, "disk_error"
    driver.note("dit was foute")
    disk.refuses = ""
    driver.chord("Up")
    driver.chord("Backspace")
    driver.chord("Return")
    assert count(driver, "dit was fout") == 1
    assert count(driver, "dit was foute") == 0


def test_as_long_as_words_wait_nothing_says_that_all_is_saved(dialogue: Driver, disk: Disk) -> None:
    """The clock's own command gets through first; the note in the list follows it by itself."""
    driver = dialogue
    disk.refuses = "locked"
    driver.note("dit wacht nog")
    disk.refuses = ""
    seen: list[tuple[str, list[str]]] = []

    def look(*_: object) -> None:
        seen.append((driver.app.workplace.bar.saved._tone, refused(driver)))

    driver.app.desk.stored.connect(look)
    driver.chord("PgDown")
    driver.wait(lambda: not refused(driver))
    driver.settle()
    assert [words for tone, words in seen if tone == "green"].count(["dit wacht nog"]) == 0
    assert count(driver, "dit wacht nog") == 1
    assert driver.app.workplace.bar.saved._tone == "green"
    assert not driver.app.workplace.run.trouble.isVisible()


def test_a_clock_key_that_is_not_stored_changes_nothing_and_says_so(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    disk.refuses = "disk_full"
    before, slide = driver.evening, driver.slide
    driver.chord("Shift+PgDown")
    assert driver.evening == before
    assert driver.slide == slide
    tells_not_saved(driver, "disk_full")
    disk.refuses = ""
    driver.chord("Shift+PgDown")
    assert driver.evening.run.block == "samenvatting"


def test_a_draft_that_is_not_stored_is_said_and_stays(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    disk.refuses = "disk_full"
    driver.type("half")
    driver.app.desk.send_draft()
    driver.settle()
    assert driver.field.toPlainText() == "half"
    tells_not_saved(driver, "disk_full")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_real_disk_that_takes_no_more_is_told_and_the_next_enter_stores(dialogue: Driver, tmp_path: Path) -> None:
    import resource

    driver = dialogue
    log = tmp_path / f"{STORE_NAME}-wal"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, before[1]))
    try:
        driver.type("dit moet blijven")
        driver.chord("Return")
        tells_not_saved(driver, "disk_error")
        driver.type("de volgende ")
        driver.settle()
        assert refused(driver) == ["dit moet blijven"]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    driver.note("zin")
    assert count(driver, "dit moet blijven") == 1
    assert count(driver, "de volgende zin") == 1, "never glued to what was refused"
    assert driver.field.toPlainText() == ""


def test_a_note_refused_while_another_program_holds_the_store_is_never_glued_to_the_next(
    dialogue: Driver, tmp_path: Path
) -> None:
    driver = dialogue
    other = sqlite3.connect(tmp_path / STORE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        driver.note("eerste")
        assert refused(driver) == ["eerste"]
        driver.type("twee")
    finally:
        other.close()
    driver.note("de")
    assert refused(driver) == []
    assert [quote.text for quote in driver.evening.quotes[-2:]] == ["eerste", "tweede"]


def test_a_backup_that_fails_is_told_and_tried_again(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = dialogue
    take = backup.take
    told: list[object] = []
    driver.app.desk.trouble.connect(told.append)

    def full(*_: object) -> Path:
        raise StoreTrouble("backup_failed")

    monkeypatch.setattr(backup, "take", full)
    driver.pass_time(120)
    driver.note("eerste")
    driver.wait(lambda: bool(told))
    assert driver.app.workplace.run.bar.status.text() == sentence(StoreTrouble("backup_failed"))
    assert driver.field.toPlainText() == ""
    assert count(driver, "eerste") == 1
    monkeypatch.setattr(backup, "take", take)
    made: list[object] = []
    driver.app.desk.backed_up.connect(made.append)
    driver.pass_time(120)
    driver.note("tweede")
    driver.wait(lambda: bool(made))


# A store that cannot be opened


def empty(path: Path) -> None:
    path.touch()


def a_folder(path: Path) -> None:
    path.mkdir()


def of_another(path: Path) -> None:
    path.write_bytes(b"dit is geen database, maar een brief " * 50)


def cut_short(path: Path) -> None:
    keep(path.parent, evening_at())
    path.write_bytes(path.read_bytes()[:6_000])


BROKEN: dict[str, Callable[[Path], None]] = {
    "empty_file": empty,
    "not_a_file": a_folder,
    "not_a_database": of_another,
    "damaged": cut_short,
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_store_that_cannot_be_opened_is_told_in_one_sentence_and_not_touched(
    drive: Drive, tmp_path: Path, fault: str
) -> None:
    path = tmp_path / STORE_NAME
    BROKEN[fault](path)
    before = path.read_bytes() if path.is_file() else b""
    driver = drive()
    start, strip = driver.app.workplace.start, driver.app.workplace.notices.store
    assert start.isVisible()
    assert not start.new.isVisible(), "a new evening would have nowhere to go"
    assert strip.isVisible()
    assert why_refused(BadInput(fault), shut=True, has_evening=False) == strip.text()
    driver.chord("Return")
    assert strip.isVisible()
    assert driver.app.desk.evening is None
    for chord in ("PgDown", "F8", "Ctrl+I", "Ctrl+,", "Esc", "F1", "F1"):
        driver.chord(chord)
    driver.stop()
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_damaged_store_can_be_put_back_from_a_backup_in_the_app(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    driver.note("dit staat in de reservekopie")
    driver.wait(lambda: bool(backup.all_backups(tmp_path / BACKUPS_NAME)))
    driver.pass_time(70)
    driver.note("dit ook")
    driver.wait(lambda: len(backup.all_backups(tmp_path / BACKUPS_NAME)) > 1)
    driver.stop()
    path = tmp_path / STORE_NAME
    path.write_bytes(b"kapot" * 1_000)
    driver = drive()
    assert driver.app.desk.evening is None
    driver.chord("Ctrl+,")
    buttons = put_back_buttons(driver)
    assert buttons, "the backups are listed, for now they are needed"
    buttons[0].click()
    driver.wait(lambda: driver.app.desk.evening is not None)
    driver.settle()
    assert count(driver, "dit ook") == 1


def put_back_buttons(driver: Driver) -> list[Any]:
    backups = driver.app.workplace.sheets.settings.backups
    return [button for button in backups.findChildren(QPushButton) if button.isEnabled()]


# Errors that nobody foresaw


class Bug(Exception):
    """What a planted fault raises; its text is what people said."""


EVENTS = re.compile(r"\w*Event|event|eventFilter|data|rowCount|highlightBlock")


KEPT: list[object] = []
"""What Qt was given to call stays alive: a widget may be gone later than its test."""


class Saboteur:
    """Stands before every method of ours that Qt calls, and lets one of them fail, once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.called: set[str] = set()
        self.armed = ""
        self.seen: list[str] = []
        """What the hook for errors was told. Not the errors: their frames would keep half-painted widgets alive."""
        for kind in our_objects():
            for name, method in list(vars(kind).items()):
                if inspect.isfunction(method) and is_called_by_qt(kind, name, method):
                    monkeypatch.setattr(kind, name, self._before(f"{kind.__name__}.{name}", method))
        KEPT.append(self)
        monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: self.seen.append(str(error)))

    def _before(self, place: str, method: Callable[..., Any]) -> Callable[..., Any]:
        code = method.__code__
        takes = None if code.co_flags & inspect.CO_VARARGS else code.co_argcount

        @functools.wraps(method)
        def wrapped(*values: Any, **named: Any) -> Any:
            self.called.add(place)
            if self.armed == place:
                self.armed = ""
                raise Bug(CANARY)
            return method(*values[:takes], **named)  # as Qt does, which gives a slot what it can take

        return wrapped


def is_called_by_qt(kind: type, name: str, method: object) -> bool:
    """A slot, an event, or, of what is live, anything that a key or a button can be bound to."""
    is_live = kind.__module__.startswith("app.live.") and not name.startswith(("_", "on_"))
    return hasattr(method, "_slots") or EVENTS.fullmatch(name) is not None or is_live


def our_objects() -> list[type]:
    """Return every Qt class of ours on the floors of what is happening and what is seen."""
    for package in (app.live, app.views):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            importlib.import_module(module.name)
    return [
        kind
        for name, module in sorted(sys.modules.items())
        if name.startswith(("app.live.", "app.views."))
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, QObject) and kind.__module__ == name
    ]


STEPS = (
    *("Ctrl+D", "Ctrl+K", "Ctrl+F3", "Up", "Esc", "Ctrl+Z", "Ctrl+Y", "F3", "Ctrl+2", "Ctrl+G", "Ctrl+Up", "Ctrl+Down"),
    *("PgDown", "PgUp", "Ctrl+PgDown", "Ctrl+PgUp", "F9", "Ctrl+=", "F12", "F8", "F8", "F7", "F7", "wait"),
    *("F11", "Ctrl+B", "Ctrl+B", "Ctrl+E", "Esc", "Ctrl+T", "Esc", "Ctrl+R", "Ctrl+M", "F11"),
    *("Alt+Down", "Alt+Up", "Alt+Return", "Alt+2", "Ctrl+J", "Alt+E", "Esc", "Ctrl+N", "Esc", "Alt+Shift+Down"),
    *("F6", "F6", "F6", "F6", "F1", "F1", "Ctrl+I", "Esc", "Ctrl+,", "Esc", "resize"),
    *("late", "Ctrl+Shift+O", "Ctrl+Shift+L", "F12", "Ctrl+Shift+I", "F12"),
)


def take(step: str, driver: Driver) -> None:
    """Do one thing as a user would, or let something happen."""
    if step == "note":
        driver.note("zin")
    elif step == "wait":
        driver.pass_time(61)
    elif step == "late":
        driver.pass_time(90 * 60)
    elif step == "resize":
        driver.app.window.resize(1280, 640)
        driver.app.window.resize(1366, 728)
        driver.settle()
    else:
        driver.chord(step)


def goes_on(driver: Driver, place: str) -> None:
    """Go back to the field as a user would, and note one thing more: it is saved, and the field is empty again."""
    driver.field.setFocus()
    for _ in range(2):
        if driver.app.pen.mode is not Mode.NOTE:
            driver.chord("Esc")
    driver.field.clear()
    text = f"z{len(driver.evening.quotes)}"
    driver.note(text)
    assert driver.evening.quotes[-1].text == text, f"after an error in {place} the next quote is not saved"
    assert driver.field.toPlainText() == "", f"after an error in {place} the field is not emptied"


def survives(driver: Driver, saboteur: Saboteur, place: str, step: str) -> bool:
    """Let a place fail in a step; the error is seen once, the app goes on. False when the step did not come there."""
    saboteur.seen.clear()
    saboteur.armed = place
    try:
        take(step, driver)
    except Bug as error:  # a key that a test presses hands the error to the test; a real one hands it to Qt
        saboteur.seen.append(str(error))
    fired, saboteur.armed = not saboteur.armed, ""
    if fired:
        assert [CANARY in said for said in saboteur.seen] == [True], f"an error in {place} is not seen once"
        goes_on(driver, place)
    return fired


@pytest.fixture
def sabotaged(monkeypatch: pytest.MonkeyPatch, drive: Drive) -> tuple[Driver, Saboteur]:
    """The order counts: the app ends before its methods are its own again, for Qt remembers which ones it calls."""
    saboteur = Saboteur(monkeypatch)
    driver = drive(evening_at())
    driver.app.window.setUpdatesEnabled(True)  # painting can fail too
    return driver, saboteur


def start_afresh(driver: Driver) -> None:
    """After a failure: let the next place be judged by itself."""
    pen = driver.app.pen
    pen._field_edit.forget()
    pen._outbox.notes = ()
    pen.draft = replace(pen.draft, id=str(uuid.uuid4()), mode="note", text="", aside="")
    driver.field.clear()


def places_by_step(driver: Driver, saboteur: Saboteur) -> dict[str, str]:
    """Take every step once and return which places are come by, each with the first step that does."""
    found: dict[str, str] = {}
    for step in ("note", *STEPS):
        saboteur.called.clear()
        take(step, driver)
        for place in sorted(saboteur.called):
            found.setdefault(place, step)
    return found


@pytest.mark.timeout(240)
def test_an_error_anywhere_costs_no_word_and_the_next_quote_is_saved(sabotaged: tuple[Driver, Saboteur]) -> None:
    driver, saboteur = sabotaged
    places = places_by_step(driver, saboteur)
    assert len(places) > 120
    known = {"Desk._take_answer", "Outbox._take_stored", "Room._show_reading", "Ticker.tick", "Actions.do"}
    assert known <= set(places)
    goes_on(driver, "nothing")
    failed: list[str] = []
    reached = 0
    for place, step in places.items():
        try:
            reached += survives(driver, saboteur, place, step)
        except AssertionError as error:
            failed.append(str(error).splitlines()[0])
            start_afresh(driver)
    assert failed == []
    assert reached > 0.8 * len(places)


def test_that_check_sees_an_app_that_does_not_go_on(
    sabotaged: tuple[Driver, Saboteur], monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, saboteur = sabotaged
    pen = driver.app.pen
    monkeypatch.setattr(type(pen), "save", lambda *_, **__: None)
    with pytest.raises(AssertionError, match="the next quote is not saved"):
        survives(driver, saboteur, "Room._show_reading", "PgDown")


IN_THE_WRITER = (
    (Books, "handle"),
    (Books, "load"),
    (Books, "keep_beat"),
    (Books, "back_up"),
    (Clock, "beat"),
    (WriterEar, "on_changed"),
    (WriterEar, "on_backed_up"),
    (WriterEar, "on_failed"),
)


@pytest.mark.parametrize(("owner", "name"), IN_THE_WRITER)
def test_an_error_in_the_writers_thread_does_not_end_it(
    dialogue: Driver, monkeypatch: pytest.MonkeyPatch, owner: type, name: str
) -> None:
    driver = dialogue
    monkeypatch.setattr(threading, "excepthook", lambda _failed: None)
    method = getattr(owner, name)
    fired: list[bool] = []

    def fail_once(*values: Any) -> Any:
        if not fired:
            fired.append(True)
            raise Bug(CANARY)
        return method(*values)

    monkeypatch.setattr(owner, name, fail_once)
    if name == "on_failed":
        monkeypatch.setattr(Books, "back_up", lambda *_: 1 / 0)
    reads_back = (c.DeleteQuote(DOORS, "q1"), c.UndoWords(DOORS))  # where it comes back the store alone knows
    for _ in range(50):
        driver.source.move(70)
        for command in (c.HearAgain(DOORS, "q0"), *reads_back):
            answer = driver.app.desk.send(command)
            driver.wait(answer.done)
        if fired:
            break
    driver.app.writer.join(0.1)
    assert fired
    assert driver.app.writer.is_alive(), "the writer is dead"
    driver.field.clear()
    driver.note("daarna")
    assert count(driver, "daarna") == 1


def test_an_error_in_a_handler_leaves_the_words_and_is_told(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = dialogue
    handle = Books.handle

    def fail_once(*_: Any) -> Any:
        monkeypatch.setattr(Books, "handle", handle)
        raise Bug(CANARY)

    driver.type("eerst")
    monkeypatch.setattr(Books, "handle", fail_once)
    driver.chord("Return")
    assert refused(driver) == ["eerst"]
    tells_not_saved(driver, "unexpected")
    driver.chord("Return")
    assert count(driver, "eerst") == 1


# Leaving


def test_closing_the_window_keeps_what_was_typed_a_moment_ago(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    driver.type("half")
    driver.stop()
    assert not driver.app.writer.is_alive()
    assert stored_evening(tmp_path).draft.text == "half"


def test_what_was_typed_goes_home_with_its_own_evening(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    driver.type("half")
    driver.chord("Ctrl+H")
    driver.chord("Ctrl+N")
    driver.chord("Return")
    driver.type("24-11-2026")  # the day is asked for, and the cursor is there
    driver.chord("Return")
    other = driver.evening.id
    assert other != "evening-1"
    assert driver.field.toPlainText() == ""
    driver.type("iets anders")
    driver.chord("Ctrl+H")
    driver.do(c.OpenEvening, id="evening-1")
    assert driver.field.toPlainText() == "half"
    driver.stop()
    assert stored_evening(tmp_path, "evening-1").draft.text == "half"
    assert stored_evening(tmp_path, other).draft.text == "iets anders"


def test_what_was_typed_never_becomes_the_draft_of_another_evening(drive: Drive, tmp_path: Path) -> None:
    """On a slow disk the note that was on its way is stored while the next evening is being opened."""
    keep(tmp_path, replace(evening_at(quotes=0), id="evening-2", run=Run(), draft=Draft("d", "van de tweede")))
    driver = drive(evening_at())
    note, opening = threading.Event(), threading.Event()
    desk, writer = driver.app.desk, driver.app.writer
    writer.look(lambda _books: note.wait(20))
    driver.type("onderweg")
    QTest.keyClick(driver.field, Qt.Key.Key_Return)
    driver.type("half")
    driver.app.workplace.go_home()
    writer.look(lambda _books: opening.wait(20))
    desk.do(c.OpenEvening, id="evening-2")
    note.set()
    driver.wait(lambda: [each.way for each in driver.app.pen.notes] in ([Way.STORED], []))
    desk.send_draft()
    opening.set()
    driver.wait(lambda: desk.evening is not None and desk.evening.id == "evening-2")
    driver.settle()
    assert driver.field.toPlainText() == "van de tweede"
    driver.stop()
    assert stored_evening(tmp_path, "evening-2").draft.text == "van de tweede"
    assert stored_evening(tmp_path, "evening-1").draft.text == "half"


def test_a_note_on_its_way_when_the_host_goes_home_is_kept_once(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    driver.type("onderweg")
    driver.source.move(0.5)
    QTest.keyClick(driver.field, Qt.Key.Key_Return)
    QTest.keyClick(driver.field, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    driver.do(c.OpenEvening, id="evening-1")
    assert count(driver, "onderweg") == 1
    assert driver.field.toPlainText() == ""
    driver.stop()
    driver = drive()
    assert driver.field.toPlainText() == ""
    assert count(driver, "onderweg") == 1


def test_enter_held_down_keeps_a_quote_once(dialogue: Driver) -> None:
    driver = dialogue
    driver.type("eenmaal")
    for _ in range(4):
        QTest.keyClick(driver.field, Qt.Key.Key_Return)
    driver.settle()
    assert count(driver, "eenmaal") == 1
    assert driver.field.toPlainText() == ""


def test_what_is_typed_while_the_store_is_busy_follows(dialogue: Driver) -> None:
    driver = dialogue
    free = threading.Event()
    driver.app.writer.look(lambda _books: free.wait(10))
    driver.type("eerste")
    QTest.keyClick(driver.field, Qt.Key.Key_Return)
    assert driver.field.toPlainText() == "", "one may type on"
    driver.type("en tweede")
    QTest.keyClick(driver.field, Qt.Key.Key_Return)
    assert driver.evening.quotes[-1].text != "eerste"
    free.set()
    driver.settle()
    driver.wait(lambda: driver.field.toPlainText() == "")
    driver.settle()
    assert [quote.text for quote in driver.evening.quotes[-2:]] == ["eerste", "en tweede"]


def test_an_answer_that_is_there_before_anybody_listens_is_heard(
    dialogue: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy laptop the writer may be done before the screens' own thread gets its next turn."""
    driver = dialogue
    submit = Writer.submit

    def at_once(self: Writer, command: c.Command) -> Any:
        answer = submit(self, command)
        answer.exception(10)
        return answer

    monkeypatch.setattr(Writer, "submit", at_once)
    driver.note("meteen")
    assert driver.field.toPlainText() == ""
    assert count(driver, "meteen") == 1
    driver.note("en nog een")
    assert count(driver, "en nog een") == 1


# What the log may hold


def test_the_log_names_the_place_of_an_error_once_and_never_what_people_said(tmp_path: Path) -> None:
    """In a process of its own, with the log and the hooks of the real app."""
    keep(tmp_path, evening_at(now=datetime.now(UTC)))
    process = Process(tmp_path, "talkative")
    try:
        process.begin_note(CANARY)
        process.key("Return")  # refused by the writer, for an error of ours
        process.state()
        process.tell("key", "Return")
        process.hear("quote", CANARY)
        process.state()
        assert process.state()["remark"] == ""
        process.key("Ctrl+K")  # lost to an error of ours
        assert process.state()["remark"] != "", "it is said"
        process.key("Ctrl+K", "HearAgain")
        process.note("daarna")
        assert process.state()["quotes"][-2:] == [CANARY, "daarna"]
    finally:
        process.end()
    log = (tmp_path / "samenspraak.log").read_text(encoding="utf-8")
    assert log.count("not foreseen: ValueError") == 2, log
    for path in tmp_path.iterdir():
        if path.is_file() and not path.name.startswith(STORE_NAME):
            assert CANARY.encode() not in path.read_bytes(), path.name
    assert CANARY not in process.complaints()
