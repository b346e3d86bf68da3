"""Time, through the real window: right to a second after pause, sleep, restart, and whatever the laptop's clock does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from app.models.agenda import run as runs
from app.models.agenda.run import Run
from app.models.agenda.stretch import Stretch
from app.models.agenda.timing import BlockState, Phase
from app.models.evening import Anchor, AnchorKind, Evening
from app.models.ground.clock import Clock
from app.models.said.dialogue import Quote, Voice
from app.services.commands import commands as c
from app.services.writer.books import BACKUPS_NAME
from app.services.writer.upkeep import Upkeep
from app.store.copies.backup import all_backups
from app.wording.figures import countdown
from tests.driving import DOORS, Driver, TestSource, evening_at, stored_evening
from tests.models.making import draaiboek

pytestmark = pytest.mark.usefixtures("undrawn")

DAY = timedelta(days=1)
Drive = Callable[..., Driver]


def held_until(block: str, late: float = 0, now: datetime = DOORS) -> Evening:
    """Return an evening with doors at 19.00, on time until this block, that begins `late` minutes late."""
    evening = evening_at("inloop", quotes=0)
    run, at = Run(), now
    for one in evening.agenda.running_blocks():
        if one.id == block:
            at += timedelta(minutes=late)
        run = runs.go_to(run, evening.agenda, one.id, at) if run.block else runs.start(run, evening.agenda, at)
        if one.id == block:
            break
        at += timedelta(minutes=one.minutes)
    return replace(evening, run=run)


def at_block(drive: Drive, block: str, late: float = 0) -> Driver:
    """Start the app at the moment at which this block begins."""
    evening = held_until(block, late)
    began = evening.run.stretches[-1].began
    source = TestSource(wall=began, boot=1_000.0)
    return drive(evening, source=source)


def remaining(driver: Driver) -> float:
    current = driver.reading.current
    assert current is not None
    return current.remaining


def used(driver: Driver, block: str) -> float:
    return driver.reading.block(block).used


def shown(driver: Driver) -> str:
    """Return the countdown as it stands large on the desk, with its word."""
    return str(driver.app.workplace.run.now._face.accessibleName())


# Pause, sleep, and a clock set by hand


def pause_holds_the_countdown(driver: Driver) -> None:
    driver.pass_time(600)
    driver.chord("F9")
    before = remaining(driver)
    driver.pass_time(480)
    assert remaining(driver) == before
    assert driver.reading.paused
    driver.chord("F9")
    driver.pass_time(60)
    assert remaining(driver) == pytest.approx(before - 60, abs=1)
    assert used(driver, "dialoog") == pytest.approx(660, abs=2)


def test_a_pause_holds_the_countdown_and_going_on_lets_it_run(drive: Drive) -> None:
    pause_holds_the_countdown(at_block(drive, "dialoog"))


def test_that_check_sees_a_pause_that_is_not_booked(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "resume", lambda run, _now: replace(run, paused_at=None))
    with pytest.raises(AssertionError):
        pause_holds_the_countdown(at_block(drive, "dialoog"))


def test_a_pause_outlives_a_restart(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(600)
    driver.chord("F9")
    before = remaining(driver)
    driver.source.move(300)
    driver = drive()
    assert driver.reading.paused
    assert remaining(driver) == before


@pytest.mark.parametrize("seconds", [1, 8 * 60, 3 * 3600])
def test_after_any_sleep_the_countdown_is_right_and_nothing_has_moved_on(drive: Drive, seconds: int) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(60)
    run, before = driver.evening.run, remaining(driver)
    driver.pass_time(seconds)
    assert remaining(driver) == before - seconds
    assert shown(driver).startswith(countdown(before - seconds))
    assert driver.evening.run == run
    driver.pass_time(1)
    assert remaining(driver) == before - seconds - 1


def test_when_the_window_stood_still_the_countdown_is_right_at_once_and_never_goes_back(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    seen: list[float] = []
    driver.app.ticker.ticked.connect(lambda reading: seen.append(reading.current.remaining))
    before = remaining(driver)
    for stall in (1, 5, 1, 30, 1):
        driver.pass_time(stall)
    assert seen[-1] == before - 38
    assert seen == sorted(seen, reverse=True)


def test_eight_minutes_of_sleep_count(drive: Drive) -> None:
    driver = at_block(drive, "pauze")
    before = remaining(driver)
    driver.pass_time(8 * 60)
    assert remaining(driver) == before - 480
    assert shown(driver).startswith(countdown(120))


def test_a_sleep_is_said_once_it_is_over_and_a_short_stall_is_not(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    line = driver.app.workplace.run.bar.status
    woken: list[object] = []
    driver.app.ticker.ticked.connect(woken.append)
    for seconds, slept in ((30, False), (8 * 60, True)):
        woken.clear()
        driver.source.move(seconds)
        driver.app.ticker._timer.start(0)
        driver.wait(lambda: bool(woken))
        assert line.text().startswith("De laptop sliep 8 minuten.") is slept


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_date_that_cannot_be_right_is_said_when_the_app_starts(drive: Drive, year: int) -> None:
    driver = drive(source=TestSource(datetime(year, 1, 1, 12, tzinfo=UTC)))
    remark = driver.app.workplace.notices.remark
    assert remark.isVisible()
    assert str(year) in remark.text()
    driver = drive(source=TestSource())
    assert not driver.app.workplace.notices.remark.isVisible()


def the_wall_clock_does_not_matter(driver: Driver, by: timedelta) -> None:
    driver.pass_time(300)
    before, end = remaining(driver), driver.reading.expected_end
    driver.source.set_wall(driver.source.wall() + by)
    driver.pass_time(60)
    assert remaining(driver) == pytest.approx(before - 60, abs=1)
    assert abs(driver.reading.expected_end - end) <= timedelta(seconds=1)
    driver.chord("F9")
    driver.pass_time(30)
    driver.chord("F9")
    assert remaining(driver) == pytest.approx(before - 60, abs=2)


SHIFTS = (DAY, -DAY, timedelta(hours=1), timedelta(hours=-2), timedelta(days=-36_000 // 20))


@pytest.mark.parametrize("by", SHIFTS)
def test_a_clock_set_by_hand_moves_nothing(drive: Drive, by: timedelta) -> None:
    driver = at_block(drive, "dialoog")
    the_wall_clock_does_not_matter(driver, by)
    driver = drive()
    assert remaining(driver) == pytest.approx(45 * 60 - 360, abs=3), "nor after a restart"
    driver.pass_time(60)
    assert remaining(driver) == pytest.approx(45 * 60 - 420, abs=3)


def test_that_check_sees_a_countdown_that_follows_the_wall_clock(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Clock, "now", lambda self: self._source.wall())
    with pytest.raises(AssertionError):
        the_wall_clock_does_not_matter(at_block(drive, "dialoog"), DAY)


def test_a_clock_set_by_hand_is_asked_about_and_a_drift_of_seconds_is_not(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    question = driver.app.workplace.notices.clock
    driver.source.set_wall(driver.source.wall() + timedelta(seconds=29))
    driver.pass_time(1)
    assert not question.isVisible()
    driver.source.set_wall(driver.source.wall() + DAY)
    driver.pass_time(1)
    assert question.isVisible()


# Midnight, and the nights in which the clock changes


def evening_on(day: date, doors: time) -> tuple[Evening, TestSource]:
    """Return an evening on this day with its walk-in at this clock time, and a clock that stands at it."""
    made = draaiboek().make_evening(
        "evening-1", "Nacht", day, Anchor(AnchorKind.DOORS, doors), evening_at().details, DOORS
    )
    return made, TestSource(wall=made.doors())


def test_midnight_is_a_moment_like_any_other(drive: Drive) -> None:
    evening, source = evening_on(date(2026, 12, 31), time(23, 0))
    driver = drive(evening, source=source)
    driver.do(c.OpenEvening, id="evening-1")
    driver.do(c.Begin)
    for minutes in (15, 5, 5, 45):
        driver.pass_time(minutes * 60)
        driver.chord("Shift+PgDown")
    assert driver.evening.run.block == "samenvatting"
    assert driver.evening.local(driver.app.desk.now()).date() == date(2027, 1, 1)
    assert used(driver, "dialoog") == pytest.approx(45 * 60, abs=2)
    assert driver.reading.late <= 1
    assert driver.evening.local(driver.reading.planned_end) == datetime(
        2027, 1, 1, 1, 15, tzinfo=driver.evening.local(DOORS).tzinfo
    )
    driver = drive()
    assert driver.evening.run.block == "samenvatting"
    assert driver.reading.late <= 1


@pytest.mark.parametrize(
    ("day", "doors", "end"),
    [
        (date(2026, 10, 25), time(1, 15), "02.30"),  # the hour from 2 to 3 comes twice
        (date(2027, 3, 28), time(1, 15), "04.30"),  # the hour from 2 to 3 is passed over
    ],
)
def test_in_the_night_the_clock_changes_every_minute_counts_once(
    drive: Drive, day: date, doors: time, end: str
) -> None:
    evening, source = evening_on(day, doors)
    driver = drive(evening, source=source)
    driver.do(c.OpenEvening, id="evening-1")
    driver.do(c.Begin)
    for block in evening.agenda.running_blocks():
        assert driver.evening.run.block == block.id
        driver.pass_time(block.minutes * 60 - 0.5)
        assert abs(remaining(driver)) <= 1
        if block.id == "pauze":
            driver = drive()
            assert abs(remaining(driver)) <= 1
        if block.id != "afsluiting":
            driver.chord("Shift+PgDown")
    assert driver.reading.late == 0
    assert f"{driver.evening.local(driver.reading.planned_end):%H.%M}" == end
    assert driver.reading.planned_end - driver.evening.doors() == timedelta(minutes=135)


# A laptop that does not know what day it is


@pytest.mark.parametrize("year", [1970, 2099])
def test_on_a_laptop_with_a_wrong_date_an_evening_can_be_held_and_nothing_is_thrown_away(
    drive: Drive, tmp_path: Path, year: int
) -> None:
    driver = drive(replace(evening_at("inloop"), run=Run()))
    driver.do(c.OpenEvening, id="evening-1")
    driver.do(c.HearAgain, id="q0")
    driver.stop()
    before = all_backups(tmp_path / BACKUPS_NAME)
    driver = drive(source=TestSource(datetime(year, 1, 1, 3, tzinfo=UTC), 20.0, "boot-2"))
    assert driver.app.workplace.pages.start.isVisible()
    driver.do(c.OpenEvening, id="evening-1")
    driver.do(c.Begin, sure=True)
    driver.pass_time(10 * 60)
    assert remaining(driver) == pytest.approx(5 * 60, abs=1)
    driver.note("toch gezegd")
    driver.stop()
    assert set(before) <= set(all_backups(tmp_path / BACKUPS_NAME))
    assert stored_evening(tmp_path).quotes[-1].text == "toch gezegd"


@pytest.mark.parametrize("year", [1970, 2099])
def test_when_the_date_is_wrong_after_a_reboot_the_host_is_asked(drive: Drive, year: int) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(100)
    driver.do(c.AddMinutes, minutes=1)
    before = remaining(driver)
    driver = drive(source=TestSource(datetime(year, 1, 1, tzinfo=UTC), 20.0, "boot-2"))
    question = driver.app.workplace.notices.clock
    assert question.isVisible()
    question.buttons()[0].click()
    driver.settle()
    assert remaining(driver) == pytest.approx(before, abs=6)


# Restarts


def test_after_a_restart_in_the_same_boot_nothing_is_asked_and_the_time_is_right(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(100)
    driver.do(c.AddMinutes, minutes=1)
    before = remaining(driver)
    driver.source.move(40 * 60)
    driver = drive()
    assert remaining(driver) == before - 40 * 60
    assert driver.app.desk.clock is not None
    assert driver.app.desk.clock.doubt is None
    assert not driver.app.workplace.notices.clock.isVisible()


def test_after_a_short_reboot_the_wall_clock_is_believed(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(100)
    before, last = remaining(driver), driver.source.wall()
    driver = drive(source=TestSource(last + timedelta(minutes=3), 20.0, "boot-2"))
    assert remaining(driver) == pytest.approx(before - 180, abs=1)
    assert not driver.app.workplace.notices.clock.isVisible()


def reboot(drive: Drive, gap: timedelta) -> tuple[Driver, float, object]:
    """Reboot with this much time on the wall clock between; return the app, what was left, and the last beat."""
    driver = at_block(drive, "dialoog")
    driver.pass_time(100)
    driver.do(c.AddMinutes, minutes=1)
    before = remaining(driver)
    beat = driver.app.writer.look(lambda books: books.last_beat()).result(5)
    driver = drive(source=TestSource(driver.source.wall() + gap, 20.0, "boot-2"))
    return driver, before, beat


DOUBTFUL = (timedelta(minutes=40), timedelta(hours=-1))


@pytest.mark.parametrize("gap", DOUBTFUL)
@pytest.mark.parametrize("believe_wall", [False, True])
def test_after_a_reboot_in_doubt_the_host_is_asked_and_both_answers_are_taken(
    drive: Drive, gap: timedelta, believe_wall: bool
) -> None:
    driver, before, _ = reboot(drive, gap)
    strip = driver.app.workplace.notices.clock
    assert strip.isVisible()
    assert driver.cursor() is driver.field, "the question does not take the keyboard"
    strip.buttons()[int(believe_wall)].click()
    driver.settle()
    driver.pass_time(10)
    passed = gap.total_seconds() if believe_wall and gap > timedelta(0) else 0
    assert remaining(driver) == pytest.approx(before - 10 - passed, abs=6)
    assert not strip.isVisible()
    assert driver.app.desk.clock is not None
    assert driver.app.desk.clock.doubt is None


def no_beat_is_stored_before_the_answer(driver: Driver, beat: object) -> None:
    look = driver.app.writer.look
    driver.source.move(30)
    driver.do(c.AddMinutes, minutes=1)
    assert look(lambda books: books.last_beat()).result(5) == beat
    driver.app.workplace.notices.clock.buttons()[0].click()
    driver.source.move(30)
    driver.do(c.AddMinutes, minutes=1)
    driver.settle()
    assert look(lambda books: books.last_beat()).result(5) != beat


def test_in_doubt_no_beat_is_stored_before_the_answer(drive: Drive) -> None:
    driver, _, beat = reboot(drive, DOUBTFUL[0])
    no_beat_is_stored_before_the_answer(driver, beat)


def test_that_check_sees_a_beat_that_is_stored_too_early(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    driver, _, beat = reboot(drive, DOUBTFUL[0])
    keep_up = Upkeep.keep_up

    def too_early(self: Upkeep, evening: Evening | None) -> None:
        self._beat()
        keep_up(self, evening)

    monkeypatch.setattr(Upkeep, "keep_up", too_early)
    with pytest.raises(AssertionError):
        no_beat_is_stored_before_the_answer(driver, beat)


def test_the_question_about_the_clock_stays_until_it_is_answered(drive: Drive) -> None:
    driver, _, _ = reboot(drive, DOUBTFUL[0])
    strip = driver.app.workplace.notices.clock
    driver.note("dit wordt gewoon bewaard")
    driver.chord("Ctrl+=")
    driver.chord("PgDown")
    assert strip.isVisible()
    assert len(strip.buttons()) == 2


# What really happened


def test_began_really_at_gives_the_time_before_it_to_the_block_before(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(20 * 60)
    driver.go_to("samenvatting")
    driver.pass_time(4 * 60)
    driver.chord("Ctrl+T")
    driver.type("19.47")
    driver.chord("Return")
    began = driver.evening.run.stretches[-1].began
    assert f"{driver.evening.local(began):%H.%M.%S}" == "19.47.00"
    assert used(driver, "dialoog") == pytest.approx(22 * 60, abs=1)
    assert used(driver, "samenvatting") == pytest.approx(2 * 60, abs=3)
    assert driver.field.toPlainText() == ""
    driver.chord("F12")
    assert used(driver, "dialoog") == pytest.approx(20 * 60, abs=1)


def test_a_break_that_was_held_as_a_pause_does_not_count_for_the_block_after_it(drive: Drive) -> None:
    """Next was pressed some minutes after everybody had gone on."""
    driver = at_block(drive, "dialoog")
    driver.pass_time(20 * 60)
    driver.chord("F9")
    driver.pass_time(10 * 60)
    driver.go_to("samenvatting")
    driver.pass_time(60)
    driver.chord("Ctrl+T")
    driver.type("19.53")
    driver.chord("Return")
    assert used(driver, "dialoog") == pytest.approx(20 * 60, abs=2)
    assert used(driver, "samenvatting") == pytest.approx(3 * 60, abs=4)
    before = used(driver, "samenvatting")
    driver.source.move(60)
    driver = drive()
    assert used(driver, "samenvatting") == pytest.approx(before + 60, abs=2), "nor after a restart"
    driver.chord("F12")
    assert used(driver, "samenvatting") == pytest.approx(2 * 60, abs=4)


@pytest.mark.parametrize("words", ["later", "25.00", "20.30", "18.00"])
def test_a_beginning_that_cannot_be_is_refused_and_stays_in_the_field(drive: Drive, words: str) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(20 * 60)
    driver.go_to("samenvatting")
    before = driver.evening.run
    driver.type("half")
    driver.chord("Ctrl+T")
    driver.type(words)
    driver.chord("Return")
    assert driver.evening.run == before
    assert driver.field.toPlainText() == words
    assert driver.app.workplace.run.bar.status.text()
    driver.chord("Esc")
    assert driver.field.toPlainText() == "half"


def test_f12_after_a_wrong_next_gives_the_time_to_the_block_that_was_really_on(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(10 * 60)
    driver.chord("Shift+PgDown")
    driver.pass_time(2 * 60)
    driver.chord("F12")
    assert driver.evening.run.block == "dialoog"
    assert used(driver, "dialoog") == pytest.approx(12 * 60, abs=2)
    assert used(driver, "samenvatting") == 0
    assert [part.block for part in driver.evening.run.stretches].count("samenvatting") == 0


def test_back_goes_on_from_what_the_block_had_used_and_keeps_what_was_spent_elsewhere(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    driver.pass_time(10 * 60)
    driver.chord("Shift+PgDown")
    driver.pass_time(3 * 60)
    driver.chord("PgUp")
    assert driver.evening.run.block == "dialoog"
    assert used(driver, "dialoog") == pytest.approx(10 * 60, abs=2)
    assert used(driver, "samenvatting") == pytest.approx(3 * 60, abs=2)
    driver.pass_time(60)
    driver.chord("Shift+PgDown")
    assert used(driver, "dialoog") == pytest.approx(11 * 60, abs=2)
    assert remaining(driver) == pytest.approx(2 * 60, abs=2)


def test_any_block_can_be_jumped_to_and_passed_over_blocks_are_not_done(drive: Drive) -> None:
    driver = at_block(drive, "inleiding")
    driver.go_to("thematafels")
    assert driver.reading.block("pauze").state is BlockState.SKIPPED
    assert remaining(driver) == 30 * 60


# What is expected


def test_seven_minutes_late_the_end_stands_on_the_desk(drive: Drive) -> None:
    driver = at_block(drive, "pauze", late=7)
    driver.pass_time(0)
    reading = driver.reading
    assert (reading.late, f"{driver.evening.local(reading.expected_end):%H.%M}") == (7, "21.22")
    assert "21.22" in driver.app.workplace.run.now._end.text()
    assert "+7" in driver.app.workplace.run.now._late.text()
    driver.chord("Ctrl+Shift+=")
    assert driver.reading.late == 12
    assert "21.27" in driver.app.workplace.run.now._end.text()
    driver.chord("Ctrl+-")
    assert "21.26" in driver.app.workplace.run.now._end.text()


def test_an_evening_that_began_late_is_late_against_the_plan_but_not_since_its_start(drive: Drive) -> None:
    evening = held_until("dialoog", now=DOORS + timedelta(minutes=6))
    driver = drive(evening, source=TestSource(evening.run.stretches[-1].began))
    assert driver.reading.late == 6
    assert driver.reading.late_since_start == 0


def test_over_its_time_a_block_counts_up_and_nothing_moves_by_itself(drive: Drive) -> None:
    driver = at_block(drive, "pauze")
    big = driver.slide.big
    driver.pass_time(10 * 60 + 190)
    assert driver.evening.run.block == "pauze"
    assert driver.reading.phase is Phase.OVER
    assert shown(driver).startswith("+3:10")
    assert len(shown(driver)) > len("+3:10"), "with the word"
    assert (big, driver.slide.big) == ("20.25", ""), "the room reads no time that has passed"


WORKED_TABLE = {"pauze": 8, "thematafels": 27, "presentaties": 9, "afsluiting": 9}


def test_shortening_follows_the_worked_table_and_one_undo_restores_all(drive: Drive) -> None:
    driver = at_block(drive, "samenvatting", late=7)
    strip = driver.app.workplace.run.catch_up
    assert strip.isVisible()
    assert len(strip.buttons()) == 3
    assert driver.cursor() is driver.field
    before = driver.evening.run
    driver.chord("Ctrl+Shift+I")
    reading = driver.reading
    assert {block: reading.block(block).allotted // 60 for block in WORKED_TABLE} == WORKED_TABLE
    assert f"{driver.evening.local(reading.expected_end):%H.%M}" == "21.15"
    assert not strip.isVisible()
    driver.chord("F12")
    assert driver.evening.run == before
    assert strip.isVisible()


def test_ending_later_is_agreed_to_until_it_gets_later_still(drive: Drive) -> None:
    driver = at_block(drive, "pauze", late=7)
    strip = driver.app.workplace.run.catch_up
    before = driver.evening.run
    driver.chord("Ctrl+Shift+L")
    assert driver.evening.run.accepted_late == 7
    assert f"{driver.evening.local(driver.reading.expected_end):%H.%M}" == "21.22"
    assert not strip.isVisible()
    driver.pass_time(9 * 60)
    assert not strip.isVisible()
    driver.pass_time(7 * 60)
    assert strip.isVisible()
    driver.chord("F12")
    assert driver.evening.run == before


def test_leaving_out_takes_two_presses_and_one_undo_restores_all(drive: Drive) -> None:
    driver = at_block(drive, "samenvatting", late=7)
    strip = driver.app.workplace.run.catch_up
    before = driver.evening.run
    driver.chord("Ctrl+Shift+O")
    assert driver.evening.run == before
    assert driver.cursor() is driver.field
    driver.chord("Ctrl+Shift+O")
    assert driver.evening.run.skipped == ("pauze",)
    assert not strip.isVisible()
    assert driver.reading.block("pauze").state is BlockState.SKIPPED
    driver.chord("F12")
    assert driver.evening.run == before
    driver.chord("Ctrl+Shift+O", 2)
    driver.chord("Shift+PgDown")
    assert driver.evening.run.block == "thematafels"


def test_an_evening_that_has_not_begun_is_spoken_of_on_the_laptop_only(drive: Drive) -> None:
    driver = drive()
    driver.create()
    strip = driver.app.workplace.run.catch_up
    slide = driver.slide
    assert not strip.isVisible()
    driver.pass_time(70)
    assert strip.isVisible()
    assert driver.slide.heading == slide.heading
    strip.buttons()[0].click()
    driver.settle()
    assert driver.evening.run.block == "inloop"
    assert not strip.isVisible()


def test_the_real_times_are_kept_beside_the_planned_ones(drive: Drive) -> None:
    driver = at_block(drive, "presentaties", late=3)
    driver.pass_time(8 * 60)
    driver.chord("Shift+PgDown")
    driver.pass_time(5 * 60)
    driver.chord("Ctrl+Shift+End")
    driver.chord("Ctrl+Shift+End")  # it asks first
    row = driver.reading.block("presentaties")
    assert row.used == pytest.approx(8 * 60, abs=2)
    assert row.allotted == 10 * 60
    ended = driver.evening.run.stretches[-1].ended
    assert ended == driver.evening.run.closed_at
    driver.pass_time(600)
    assert driver.reading.block("afsluiting").used == pytest.approx(5 * 60, abs=2)
    driver.chord("F12")
    assert used(driver, "afsluiting") == pytest.approx(15 * 60, abs=2), "closing never happened"


def test_a_quote_carries_the_moment_of_the_evening_and_not_of_the_wall_clock(drive: Drive) -> None:
    driver = at_block(drive, "dialoog")
    now = driver.app.desk.now()
    driver.source.set_wall(datetime(1970, 1, 1, tzinfo=UTC))
    driver.note("net nu")
    assert timedelta(0) <= driver.evening.quotes[-1].said_at - now <= timedelta(seconds=2)
    assert driver.evening.quotes[-1] == replace(
        driver.evening.quotes[-1], voice=Voice.PARENT, block="dialoog", text="net nu"
    )
    assert isinstance(driver.evening.quotes[-1], Quote)
    assert driver.evening.run.stretches[-1] == Stretch("dialoog", driver.evening.run.stretches[-1].began)
