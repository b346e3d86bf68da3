"""Restoring in the real app: a backup comes back while the window lives on, or nothing at all is changed."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from app.live.laptop import restoring
from app.models.ground.faults import StoreTrouble
from app.services.commands import commands as c
from app.services.writer.books import BACKUPS_NAME, STORE_NAME
from app.store.copies import backup
from app.views.widgets.status_line import StatusLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.faults import sentence
from tests.driving import Driver, evening_at, stored_evening

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
    [replaced] = [path for path in driver.folder.glob(f"{STORE_NAME}.vervangen-*") if "-wal" not in path.name]
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
