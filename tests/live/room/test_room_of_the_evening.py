"""The room belongs to the evening that runs, whatever is looked up on the desk meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.models.agenda.run import Run
from app.models.evening import Anchor, AnchorKind, Details, StageMode
from app.models.said.dialogue import Mode
from app.services.commands import commands as c
from app.services.writer.books import Books
from tests.driving import DOORS, Driver, closed_evening, evening_at, keep, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


@pytest.fixture
def both(drive: Drive, tmp_path: Path) -> Driver:
    """Return the app in the middle of a dialogue, with last month's evening on the shelf."""
    keep(tmp_path, closed_evening())
    return drive(evening_at())


def look_up(driver: Driver, evening_id: str) -> None:
    driver.chord("Ctrl+H")
    driver.do(c.OpenEvening, id=evening_id)


def make_another(driver: Driver, day: date = date(2026, 11, 24)) -> None:
    driver.chord("Ctrl+H")
    anchor = Anchor(AnchorKind.DOORS, time(20, 41))
    driver.do(c.CreateEvening, id="nieuw", title="Nog een avond", date=day, anchor=anchor, details=Details())


def running(driver: Driver) -> list[str]:
    def read(books: Books) -> list[str]:
        return [row.id for row in books.shelf() if row.is_running]

    return driver.app.writer.look(read).result(60)


def test_an_old_record_that_is_looked_up_changes_nothing_in_the_room(both: Driver) -> None:
    shown = both.slide
    both.chord("Ctrl+H")
    assert both.slide == shown
    both.do(c.OpenEvening, id="vorige")
    assert both.app.workplace.record.isVisible()
    assert both.slide == shown
    both.chord("Ctrl+H")
    assert both.slide == shown


def test_the_room_goes_on_with_its_clock_while_an_old_record_is_read(both: Driver) -> None:
    look_up(both, "vorige")
    ring = both.slide.ring
    both.pass_time(600)
    assert both.slide.ring is not None
    assert ring is not None
    assert both.slide.ring < ring


def test_a_new_evening_beside_one_that_runs_does_not_take_the_room_and_the_next_key_does_not_begin_it(
    both: Driver,
) -> None:
    shown = both.slide
    make_another(both)
    assert both.evening.id == "nieuw"
    assert both.slide == shown
    both.press(Qt.Key.Key_PageDown)
    assert both.evening.run.block is None
    assert both.slide == shown
    assert running(both) == ["evening-1"]


def test_what_is_frozen_stays_frozen_while_another_evening_is_in_front(both: Driver) -> None:
    both.chord("F7")
    shown = both.slide
    look_up(both, "vorige")
    look_up(both, "evening-1")
    assert both.evening.stage.mode is StageMode.FREEZE
    assert both.slide == shown


def test_black_is_for_the_room_whatever_is_in_front(both: Driver) -> None:
    make_another(both)
    both.chord("F8")
    assert both.slide.black
    assert both.app.workplace.run.bar._black.isChecked()
    look_up(both, "evening-1")
    assert both.evening.stage.mode is StageMode.BLACK
    both.chord("F8")
    assert not both.slide.black


def test_while_another_evening_is_in_front_the_desk_shows_that_one_and_the_room_its_own(both: Driver) -> None:
    make_another(both)
    both.pass_time(30)
    reading = both.app.ticker.reading
    assert reading is not None
    assert reading.current is None, "nothing of the new one is on"
    assert both.slide.ring is not None, "the room is in the dialogue"


def test_the_evening_that_runs_keeps_its_sign_of_life_while_another_one_is_in_front(
    drive: Drive, tmp_path: Path
) -> None:
    keep(tmp_path, closed_evening())
    driver = drive(evening_at())
    look_up(driver, "vorige")
    driver.source.move(60)
    driver.settle()
    beat = driver.app.writer.look(lambda books: books.last_beat()).result(60)
    assert beat is not None
    assert beat.wall == driver.source.wall()


def test_the_laptop_stays_awake_while_a_record_is_read_beside_the_evening(both: Driver) -> None:
    look_up(both, "vorige")
    assert both.app.awake._waking is not None


def test_once_the_evening_is_closed_the_room_reads_the_goodbye_and_then_follows_the_desk(both: Driver) -> None:
    both.go_to("afsluiting")
    both.do(c.CloseEvening)
    goodbye = both.slide
    assert both.evening.run.closed_at is not None
    look_up(both, "vorige")
    both.chord("Ctrl+H")
    assert goodbye.heading
    make_another(both)
    assert both.slide.corner == "Nog een avond"


def test_before_the_doors_an_old_record_does_not_take_the_room_from_tonight(drive: Drive, tmp_path: Path) -> None:
    keep(tmp_path, closed_evening())
    driver = drive()
    make_another(driver)
    welcome = driver.slide
    assert welcome.corner == "Nog een avond"
    look_up(driver, "vorige")
    assert driver.slide == welcome
    driver.chord("Ctrl+H")
    assert driver.slide == welcome


def test_an_evening_that_nobody_closed_long_ago_does_not_hold_the_room_from_tonight(
    drive: Drive, tmp_path: Path
) -> None:
    old = evening_at(quotes=1, now=DOORS - timedelta(days=12))
    driver = drive(old)
    assert driver.evening.id == "evening-1", "it comes back after a restart"
    make_another(driver)
    assert driver.slide.corner == "Nog een avond"


@pytest.mark.parametrize("chord", ["Ctrl+B", "Ctrl+E"])
def test_what_is_for_the_room_is_not_done_with_an_evening_that_is_not_in_it(
    drive: Drive, tmp_path: Path, chord: str
) -> None:
    other = evening_at(quotes=2)
    quotes = tuple(replace(quote, id=f"ander-{quote.id}") for quote in other.quotes)
    keep(tmp_path, replace(other, id="nieuw", title="Avond van december", quotes=quotes, run=Run()))
    driver = drive(evening_at(quotes=0))
    look_up(driver, "nieuw")
    shown, stage = driver.slide, driver.evening.stage
    driver.chord(chord)
    assert driver.app.workplace.run.composer.field.toPlainText() == ""
    assert driver.app.pen.draft.mode == Mode.NOTE
    assert (driver.slide, driver.evening.stage) == (shown, stage)
    assert "Ouderavond Aanwezigheid" in driver.app.workplace.run.bar.status.text()


def test_a_note_at_another_evening_goes_to_that_one(drive: Drive, tmp_path: Path) -> None:
    keep(tmp_path, replace(evening_at(quotes=0), id="nieuw", run=Run()))
    driver = drive(evening_at())
    look_up(driver, "nieuw")
    driver.do(c.AddMinutes, minutes=1, about="evening-1")
    assert driver.evening.id == "nieuw"
    driver.stop()
    assert dict(stored_evening(tmp_path, "evening-1").run.added) == {"dialoog": 1}


def test_a_word_that_is_let_through_at_the_school_of_a_record_stays_masked_in_the_room(
    drive: Drive, tmp_path: Path
) -> None:
    old = closed_evening()
    keep(tmp_path, replace(old, details=replace(old.details, school="De Wilg")))
    driver = drive(evening_at(school="De Linde"))
    look_up(driver, "vorige")
    driver.do(c.ShowMessage, text="Wil Noor even komen", about="evening-1")
    masked = driver.slide.message
    assert masked
    assert "Noor" not in masked
    driver.app.desk.allow_word("Noor")
    assert driver.slide.message == masked
    assert driver.app.desk.fine
    look_up(driver, "evening-1")
    assert not driver.app.desk.fine
