"""Leaving the real app: no typed word is lost without a warning, and nobody is kept in."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from app.live.laptop import leaving
from app.live.laptop.leaving import Leaving
from app.models.ground.codec import to_plain
from app.models.ground.faults import StoreTrouble
from app.services.writer.books import STORE_NAME
from app.views.frame.pages import PageName
from app.views.phase.new_item_line import NewItemLine
from app.wording.faults import sentence
from tests.disk import Disk
from tests.driving import Driver, evening_at, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def says_that_it_stays(driver: Driver, key: str = "words_not_stored") -> None:
    assert not driver.has_left()
    assert driver.app.window.isVisible()
    remark = driver.app.workplace.notices.remark
    assert remark.isVisible()
    assert remark.text() == sentence(StoreTrouble(key))


def test_with_nothing_typed_the_window_closes_at_once(driver: Driver) -> None:
    driver.create()
    assert driver.app.window.close()
    assert driver.has_left()


def test_what_was_typed_a_moment_ago_is_stored_and_then_the_window_closes(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    driver.type("half")
    driver.close_window()
    assert driver.has_left()
    assert not driver.app.writer.is_alive()
    assert stored_evening(tmp_path).draft.text == "half"


def full_disk_keeps_the_window_open(driver: Driver, disk: Disk) -> None:
    driver.type("half")
    disk.refuses = "disk_full"
    driver.close_window()
    says_that_it_stays(driver)
    assert driver.field.toPlainText() == "half"
    assert driver.cursor() is driver.field, "one types on where one was"


def test_on_a_full_disk_the_window_stays_and_closing_once_more_ends(dialogue: Driver, disk: Disk) -> None:
    full_disk_keeps_the_window_open(dialogue, disk)
    dialogue.close_window()
    assert dialogue.has_left()


def test_that_check_sees_a_window_that_closes_all_the_same(
    dialogue: Driver, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogue.app.leaving, "_refused", False)
    monkeypatch.setattr(Leaving, "_stay", lambda self, _key: self.left.emit())
    with pytest.raises(AssertionError):
        full_disk_keeps_the_window_open(dialogue, disk)


def test_once_there_is_room_again_the_words_are_stored_after_all(drive: Drive, disk: Disk, tmp_path: Path) -> None:
    driver = drive(evening_at())
    full_disk_keeps_the_window_open(driver, disk)
    disk.refuses = ""
    driver.close_window()
    assert driver.has_left()
    assert stored_evening(tmp_path).draft.text == "half"


def test_a_draft_that_was_refused_long_before_is_tried_again_at_the_end(
    drive: Drive, disk: Disk, tmp_path: Path
) -> None:
    driver = drive(evening_at())
    disk.refuses = "disk_full"
    driver.type("half")
    driver.app.desk.send_draft()
    driver.settle()
    driver.close_window()
    says_that_it_stays(driver)
    disk.refuses = ""
    driver.chord("Ctrl+=")
    driver.close_window()
    assert driver.has_left()
    assert stored_evening(tmp_path).draft.text == "half"


def test_after_something_was_stored_the_warning_is_given_anew(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    full_disk_keeps_the_window_open(driver, disk)
    disk.refuses = ""
    driver.chord("Ctrl+=")
    driver.app.workplace.notices.remark.close_strip()
    driver.type(" en meer")
    disk.refuses = "disk_error"
    driver.close_window()
    says_that_it_stays(driver)


def test_while_the_store_does_not_answer_the_window_lives_and_says_so(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    free = threading.Event()
    driver.app.writer.look(lambda _books: free.wait(30))
    driver.app.leaving._timer.setInterval(60)
    driver.type("half")
    ticks: list[int] = []
    alive = QTimer(interval=5)
    alive.timeout.connect(lambda: ticks.append(len(ticks)))
    alive.start()
    driver.app.quit()
    driver.app.quit()
    driver.wait(lambda: driver.app.workplace.notices.remark.isVisible())
    alive.stop()
    says_that_it_stays(driver, "words_on_their_way")
    assert len(ticks) > 3, "the window stood still"
    free.set()
    driver.settle()
    assert not driver.has_left(), "it said that it stays"
    driver.close_window()
    assert driver.has_left()
    assert stored_evening(tmp_path).draft.text == "half"


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_real_disk_that_takes_no_more_keeps_the_window_open(dialogue: Driver, tmp_path: Path) -> None:
    import resource

    driver = dialogue
    log = tmp_path / f"{STORE_NAME}-wal"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    driver.type("half")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, before[1]))
    try:
        driver.close_window()
        says_that_it_stays(driver)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    driver.close_window()
    assert stored_evening(tmp_path).draft.text == "half"


def test_a_sheet_with_words_that_cannot_be_stored_stays_in_sight(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+I")
    details = driver.app.workplace.sheets.details
    details._groups.setText("veel")
    driver.close_window()
    says_that_it_stays(driver)
    assert details.isVisible()
    assert details._groups.text() == "veel"
    driver.close_window()
    assert driver.has_left()


def test_a_sheet_that_can_be_stored_is_stored_on_the_way_out(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    driver.chord("Ctrl+I")
    driver.app.workplace.sheets.details._school.setText("De Vlieger")
    driver.close_window()
    assert driver.has_left()
    assert stored_evening(tmp_path).details.school == "De Vlieger"


def test_a_field_in_which_one_was_typing_is_stored_on_the_way_out(driver: Driver, tmp_path: Path) -> None:
    driver.create()
    driver.app.workplace.pages.go_to(PageName.PREPARE)
    driver.settle()
    field = next(line for line in driver.app.window.findChildren(NewItemLine) if line.isVisible())
    field.setFocus()
    driver.type(" getypt op het laatst")
    driver.close_window()
    assert driver.has_left()
    assert "getypt op het laatst" in str(to_plain(stored_evening(tmp_path)))


def test_on_a_full_disk_a_draft_from_an_evening_that_was_left_keeps_the_window_open(
    dialogue: Driver, disk: Disk
) -> None:
    driver = dialogue
    disk.refuses = "disk_full"
    driver.type("half")
    driver.chord("Ctrl+H")
    driver.close_window()
    says_that_it_stays(driver)


def test_the_patience_is_some_seconds() -> None:
    assert 1_000 <= leaving.PATIENCE_MS <= 5_000
