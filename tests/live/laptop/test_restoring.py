"""Restoring in the real app: a backup comes back while the window lives on, or nothing at all is changed."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.live.laptop import restoring
from app.live.notes.held_notes import HeldNotes
from app.models.agenda.run import Run
from app.models.ground.faults import StoreTrouble
from app.services.commands import commands as c
from app.services.writer.books import BACKUPS_NAME, STORE_NAME
from app.store.copies import backup
from app.views.widgets.controls.button import Button
from app.views.widgets.status_line import StatusLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.faults import sentence
from tests.disk import Disk
from tests.driving import Driver, closed_evening, evening_at, keep, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


@pytest.fixture
def with_backup(drive: Drive, tmp_path: Path) -> Driver:
    """An evening with a backup from before its last quote; the app is at its start page."""
    driver = drive(evening_at())
    driver.note("staat in de reservekopie")
    driver.pass_time(70)
    driver.wait(lambda: bool(backup.all_backups(tmp_path / BACKUPS_NAME)))
    driver.settle()
    driver.note("staat er niet in")
    driver.chord("Ctrl+H")
    return driver


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Give a disk that can be made to refuse."""
    return Disk(monkeypatch)


def first_backup(driver: Driver) -> Path:
    return backup.all_backups(driver.folder / BACKUPS_NAME)[-1]


def words(driver: Driver) -> list[str]:
    return [quote.text for quote in stored_evening(driver.folder, "evening-1").quotes]


def test_a_backup_comes_back_and_the_app_goes_on_with_it(with_backup: Driver) -> None:
    driver = with_backup
    opened: list[object] = []
    driver.app.desk.opened.connect(opened.append)
    writer = driver.app.writer
    driver.app.writer_keeper.restore(first_backup(driver))
    driver.wait(lambda: bool(opened))
    driver.settle()
    assert driver.app.writer is writer, "one writer all along"
    assert driver.evening.quotes[-1].text != "staat er niet in"
    driver.note("en verder")
    driver.stop()
    assert words(driver)[-1] == "en verder"
    assert "staat er niet in" not in words(driver)
    assert list(driver.folder.glob(f"{STORE_NAME}.vervangen-*")), "what was there is kept"


def shown(driver: Driver) -> list[str]:
    """Return all words that are on the screen."""
    widgets = (widget for kind in (PlainLabel, StatusLine) for widget in driver.app.window.findChildren(kind))
    return [widget.text() for widget in widgets if widget.isVisible()]


@pytest.fixture
def busy(with_backup: Driver) -> threading.Event:
    """Let the writer stand still, as at a disk that does not answer, until this is set."""
    free = threading.Event()
    with_backup.app.writer.look(lambda _books: free.wait(30))
    return free


def test_while_the_writer_is_busy_nothing_is_put_back_and_the_window_lives(
    with_backup: Driver, busy: threading.Event
) -> None:
    driver = with_backup
    driver.app.writer_keeper._restoring._timer.setInterval(60)
    ticks: list[int] = []
    alive = QTimer(interval=5)
    alive.timeout.connect(lambda: ticks.append(len(ticks)))
    alive.start()
    told: list[object] = []
    driver.app.desk.trouble.connect(told.append)
    driver.app.writer_keeper.restore(first_backup(driver))
    driver.app.writer_keeper.restore(first_backup(driver))
    driver.wait(lambda: bool(told))
    alive.stop()
    assert len(ticks) > 3, "the window stood still"
    assert sentence(StoreTrouble("store_busy")) in shown(driver)
    busy.set()
    driver.settle()
    assert not list(driver.folder.glob(f"{STORE_NAME}.vervangen-*"))
    driver.do(c.OpenEvening, id="evening-1")
    assert driver.evening.quotes[-1].text == "staat er niet in"


def test_what_was_asked_before_is_stored_before_the_backup_comes_back(
    with_backup: Driver, busy: threading.Event
) -> None:
    driver = with_backup
    opened: list[object] = []
    driver.app.desk.opened.connect(opened.append)
    answer = driver.app.desk.do(c.HearAgain, id="q0")
    driver.app.writer_keeper.restore(first_backup(driver))
    busy.set()
    driver.wait(lambda: bool(opened))
    assert answer.done()
    assert answer.exception() is None
    [replaced] = [
        path for path in driver.folder.glob(f"{STORE_NAME}.vervangen-*") if path.name[-4:] not in ("-wal", "-shm")
    ]
    assert replaced.stat().st_size > 0


def test_a_backup_that_is_damaged_changes_nothing_and_the_app_goes_on(with_backup: Driver) -> None:
    driver = with_backup
    damaged = first_backup(driver)
    damaged.write_bytes(b"kapot" * 2_000)
    told: list[object] = []
    driver.app.desk.trouble.connect(told.append)
    driver.app.writer_keeper.restore(damaged)
    driver.wait(lambda: bool(told))
    driver.settle()
    driver.do(c.OpenEvening, id="evening-1")
    assert driver.evening.quotes[-1].text == "staat er niet in"


def test_the_patience_is_some_seconds() -> None:
    assert 1_000 <= restoring.PATIENCE_MS <= 5_000


# What waits to be stored


def refused(driver: Driver, disk: Disk) -> None:
    """Let the disk refuse two notes and half a sentence."""
    disk.refuses = "disk_full"
    driver.note("eerste geweigerd")
    driver.note("tweede geweigerd")
    driver.type("een halve zin")


def put_back(driver: Driver, disk: Disk, path: Path) -> None:
    """Put a backup back on a disk that is sound again, and wait until the store is open."""
    opened: list[object] = []
    driver.app.desk.opened.connect(opened.append)
    disk.refuses = ""
    driver.app.writer_keeper.restore(path)
    driver.wait(lambda: bool(opened))
    driver.settle()
    driver.settle()


def said(driver: Driver) -> list[str]:
    return [quote.text for quote in driver.evening.quotes]


def test_refused_notes_outlive_a_backup_that_is_put_back_and_are_stored_where_they_belong(
    with_backup: Driver, disk: Disk
) -> None:
    driver = with_backup
    driver.do(c.OpenEvening, id="evening-1")
    refused(driver, disk)
    put_back(driver, disk, first_backup(driver))
    assert said(driver)[-2:] == ["eerste geweigerd", "tweede geweigerd"]
    assert driver.field.toPlainText() == "een halve zin"
    driver.stop()
    assert words(driver)[-2:] == ["eerste geweigerd", "tweede geweigerd"]
    assert stored_evening(driver.folder).draft.text == "een halve zin"


def test_that_check_sees_a_pen_that_forgets(with_backup: Driver, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HeldNotes, "hold", lambda *_: None)
    with pytest.raises(AssertionError):
        test_refused_notes_outlive_a_backup_that_is_put_back_and_are_stored_where_they_belong(with_backup, disk)


def test_half_a_sentence_alone_is_in_the_store_again_before_another_key(with_backup: Driver, disk: Disk) -> None:
    driver = with_backup
    driver.do(c.OpenEvening, id="evening-1")
    driver.type("een halve zin")
    put_back(driver, disk, first_backup(driver))
    assert driver.field.toPlainText() == "een halve zin"
    kept = driver.app.desk.writer.look(lambda books: books.load("evening-1"))
    assert kept.result(60).draft.text == "een halve zin"


def test_notes_of_an_evening_that_does_not_run_in_the_backup_are_stored_with_it(
    drive: Drive, tmp_path: Path, disk: Disk
) -> None:
    keep(tmp_path, replace(evening_at(quotes=0), run=Run()))
    driver = drive()
    driver.wait(lambda: bool(backup.all_backups(tmp_path / BACKUPS_NAME)))
    driver.do(c.OpenEvening, id="evening-1")
    driver.do(c.Begin)
    refused(driver, disk)
    put_back(driver, disk, first_backup(driver))
    driver.wait(lambda: not driver.app.pen.held.all)
    assert "3 notities van “Ouderavond Aanwezigheid” zijn alsnog opgeslagen." in shown(driver)
    driver.stop()
    assert words(driver) == ["eerste geweigerd", "tweede geweigerd"]
    assert stored_evening(driver.folder).draft.text == "een halve zin"


def test_notes_of_an_evening_that_the_backup_lacks_stay_to_be_copied(drive: Drive, tmp_path: Path, disk: Disk) -> None:
    keep(tmp_path, closed_evening())
    driver = drive()
    driver.wait(lambda: bool(backup.all_backups(tmp_path / BACKUPS_NAME)))
    new = evening_at()
    driver.do(c.CreateEvening, id="nieuw", title="Vanavond", date=new.date, anchor=new.anchor, details=new.details)
    driver.do(c.Begin)
    refused(driver, disk)
    put_back(driver, disk, first_backup(driver))
    strip = driver.app.workplace.start.held
    driver.wait(lambda: "die avond staat hier niet" in strip.text())
    assert strip.text() == (
        "3 notities van “Vanavond” zijn niet opgeslagen, want die avond staat hier niet: "
        "“eerste geweigerd” · “tweede geweigerd” · “een halve zin”"
    )
    driver.app.quit()
    driver.settle()
    assert driver.app.window.isVisible(), "it does not end with words that are stored nowhere"
    strip.buttons()[0].click()
    assert QGuiApplication.clipboard().text() == "eerste geweigerd\ntweede geweigerd\neen halve zin"
    assert "klembord" in strip.text()
    strip.buttons()[-1].click()
    assert not strip.isVisible()


def test_notes_that_a_full_disk_refused_outlive_another_evening_in_front(
    drive: Drive, tmp_path: Path, disk: Disk
) -> None:
    keep(tmp_path, closed_evening())
    driver = drive(evening_at(quotes=0))
    refused(driver, disk)
    driver.chord("Ctrl+H")
    disk.refuses = ""
    driver.do(c.OpenEvening, id="vorige")
    driver.do(c.RenameEvening, id="vorige", title="Avond van oktober 2026")
    driver.wait(lambda: not driver.app.pen.held.all)
    driver.stop()
    assert words(driver) == ["eerste geweigerd", "tweede geweigerd"]


def test_while_an_evening_runs_a_backup_goes_back_only_when_one_wants_it_all_the_same(with_backup: Driver) -> None:
    driver = with_backup
    driver.chord("Ctrl+,")
    settings = driver.app.workplace.sheets.settings
    driver.wait(lambda: bool(settings.backups.findChildren(Button)))

    def buttons(words: str) -> list[Button]:
        found = settings.backups.findChildren(Button)
        return [button for button in found if button.label() == words and button.isVisible()]

    assert any("loopt nog" in words for words in shown(driver))
    assert not any(button.isEnabled() for button in buttons("Terugzetten"))
    [sure] = buttons("Toch terugzetten")
    sure.click()
    driver.settle()
    assert all(button.isEnabled() for button in buttons("Terugzetten"))
    settings.put_away()
    driver.chord("Ctrl+,")
    driver.wait(lambda: bool(buttons("Terug naar de avond die loopt")))
    assert not any(button.isEnabled() for button in buttons("Terugzetten")), "it is asked anew each time"
    [back] = buttons("Terug naar de avond die loopt")
    back.click()
    driver.wait(lambda: driver.app.workplace.run.isVisible())
    assert not settings.isVisible()
