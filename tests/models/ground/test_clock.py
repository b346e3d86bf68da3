"""The clock: right after sleep, after a clock set by hand, and after a restart; else it asks."""

import os
import random
import subprocess
from datetime import datetime, timedelta

import pytest

from app.models.ground.clock import Beat, Clock, SystemSource
from tests.models.making import DOORS

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
LONG_AGO = DOORS - timedelta(days=400)


class FakeMachine:
    """A laptop: the true time, a wall clock that people can set, and the time since it was switched on."""

    def __init__(self) -> None:
        self.true = DOORS
        self.off_by = timedelta(0)
        self.switched_on = DOORS - timedelta(hours=5)
        self.boots = 0
        self.tells_boot_id = True

    def wall(self) -> datetime:
        return self.true + self.off_by

    def boot(self) -> float:
        return (self.true - self.switched_on).total_seconds()

    def boot_id(self) -> str:
        if not self.tells_boot_id:
            raise subprocess.CalledProcessError(1, "sysctl")
        return f"boot-{self.boots}"

    def passes(self, seconds: float) -> None:
        self.true += timedelta(seconds=seconds)

    def reboot(self, seconds: float) -> None:
        self.passes(seconds)
        self.switched_on = self.true
        self.boots += 1


@pytest.fixture
def machine() -> FakeMachine:
    return FakeMachine()


def running(machine: FakeMachine, beat: Beat | None = None, latest: datetime = LONG_AGO) -> Clock:
    """Return the clock of a laptop on which an evening runs."""
    clock = Clock(machine)
    clock.run_on("evening", latest, last_beat=beat)
    return clock


def test_eight_minutes_of_sleep_count(machine: FakeMachine) -> None:
    clock = running(machine)
    machine.passes(8 * 60)
    assert clock.now() == DOORS + timedelta(minutes=8)


@pytest.mark.parametrize("shift", [DAY, -DAY, timedelta(hours=1), timedelta(seconds=-3)])
def test_a_wall_clock_set_by_hand_changes_nothing(machine: FakeMachine, shift: timedelta) -> None:
    clock = running(machine)
    machine.off_by = shift
    machine.passes(60)
    assert clock.now() == machine.true
    assert clock.ahead() == shift


@pytest.mark.parametrize("shift", [timedelta(0), DAY, -DAY])
def test_a_restart_of_the_app_goes_on_by_the_time_since_boot(machine: FakeMachine, shift: timedelta) -> None:
    beat = running(machine).beat()
    machine.off_by = shift
    machine.passes(3 * 3600)
    clock = running(machine, beat)
    assert clock.now() == machine.true
    assert clock.doubt is None


def test_three_hours_of_a_wall_clock_that_is_being_put_right_slowly_stay_three_hours(machine: FakeMachine) -> None:
    """Time servers move the wall clock by at most 500 millionths: five seconds in an evening."""
    clock = running(machine)
    for _ in range(3 * 60):
        machine.passes(60)
        machine.off_by += timedelta(seconds=60 * 500e-6)
        assert clock.now() == machine.true
    again = running(machine, clock.beat())
    assert again.now() == machine.true


def test_after_a_short_reboot_the_wall_clock_is_believed(machine: FakeMachine) -> None:
    beat = running(machine).beat()
    machine.reboot(14 * 60)
    clock = running(machine, beat)
    assert (clock.now(), clock.doubt) == (machine.true, None)


@pytest.mark.parametrize(("gap", "shift"), [(16 * 60, timedelta(0)), (60, -DAY), (60, DAY)])
def test_after_a_reboot_a_gap_or_a_step_back_is_asked_about(machine: FakeMachine, gap: int, shift: timedelta) -> None:
    beat = running(machine).beat()
    machine.reboot(gap)
    machine.off_by = shift
    clock = running(machine, beat)
    assert clock.doubt is not None
    assert (clock.doubt.last_beat, clock.doubt.wall) == (DOORS, machine.wall())


def test_the_host_can_believe_the_wall_or_go_on_from_the_last_beat(machine: FakeMachine) -> None:
    beat = running(machine).beat()
    machine.reboot(3600)
    wall, last = running(machine, beat), running(machine, beat)
    wall.settle(use_last_beat=False)
    last.settle(use_last_beat=True)
    machine.passes(5)
    assert wall.now() == machine.true
    assert last.now() == DOORS + 5 * SECOND
    assert wall.doubt is last.doubt is None


def test_a_boot_clock_that_went_back_is_another_boot(machine: FakeMachine) -> None:
    beat = Beat(DOORS, machine.boot() + 100, machine.boot_id())
    machine.off_by = -DAY
    assert running(machine, beat).doubt is not None


def test_a_machine_without_a_boot_id_falls_back_on_the_wall(machine: FakeMachine) -> None:
    machine.tells_boot_id = False
    beat = running(machine).beat()
    assert beat.boot_id == ""
    machine.passes(60)
    clock = running(machine, beat)
    assert (clock.now(), clock.doubt) == (machine.true, None)


def test_this_machine_answers() -> None:
    source = SystemSource()
    clock = Clock(source)
    clock.run_on("evening", LONG_AGO)
    first, second = clock.now(), clock.now()
    assert first <= second
    assert abs(clock.ahead()) < SECOND
    assert source.boot() > 0
    assert source.boot_id() == source.boot_id() != ""


@pytest.mark.parametrize("shift", [DAY, -DAY, timedelta(hours=1), timedelta(seconds=-3)])
def test_while_nothing_runs_the_wall_clock_is_followed_and_the_beginning_goes_by_it(
    machine: FakeMachine, shift: timedelta
) -> None:
    clock = Clock(machine)
    machine.off_by = shift
    assert clock.now() == machine.wall()
    clock.run_on("evening", machine.wall())
    assert clock.now() == machine.wall()
    machine.off_by = timedelta(0)
    machine.passes(60)
    assert clock.now() == machine.true + shift
    assert clock.ahead() == -shift


def test_another_evening_begins_by_the_wall_clock_and_the_same_one_goes_on_by_its_own(machine: FakeMachine) -> None:
    clock = running(machine)
    machine.off_by = timedelta(hours=-1)
    machine.passes(60)
    clock.run_on("evening", machine.true - SECOND)
    assert clock.now() == machine.true
    clock.run_on("another", machine.wall())
    assert clock.now() == machine.wall()


def test_an_evening_whose_beginning_was_taken_back_follows_the_wall_clock(machine: FakeMachine) -> None:
    clock = running(machine)
    machine.off_by = timedelta(hours=-1)
    clock.let_go("another")
    assert clock.now() == machine.true
    clock.let_go("evening")
    assert clock.now() == machine.wall()


def test_its_time_never_stands_before_what_the_run_holds(machine: FakeMachine) -> None:
    latest = machine.true + timedelta(minutes=20)
    clock = running(machine, latest=latest)
    assert clock.now() == latest
    machine.passes(5)
    assert clock.now() == latest + 5 * SECOND


@pytest.mark.parametrize("minutes", [-60, 40])
@pytest.mark.parametrize("use_last_beat", [True, False])
def test_no_answer_sets_its_time_back_and_none_before_the_answer_either(
    machine: FakeMachine, minutes: int, use_last_beat: bool
) -> None:
    beat = running(machine).beat()
    machine.reboot(0)
    machine.off_by = timedelta(minutes=minutes)
    clock = running(machine, beat)
    assert clock.now() == DOORS
    machine.passes(10)
    assert clock.now() == DOORS + 10 * SECOND, "it goes on while the question stands"
    clock.settle(use_last_beat)
    believed = minutes if minutes > 0 and not use_last_beat else 0
    assert clock.now() == DOORS + 10 * SECOND + timedelta(minutes=believed)


def test_after_a_reboot_the_wall_clock_less_the_shift_is_held_against_the_last_beat(machine: FakeMachine) -> None:
    """The laptop was put back an hour and that was taken over, so it stands an hour behind the run: that is no doubt."""
    beat, shift = running(machine).beat(), timedelta(hours=-1)
    machine.reboot(60)
    machine.off_by = shift
    clock = Clock(machine)
    clock.run_on("evening", LONG_AGO, shift, beat)
    assert (clock.now(), clock.doubt) == (machine.true, None)


def _one_life(seed: int) -> timedelta:
    """Let a laptop live through sleep, hands on its clock, restarts and reboots; return the largest error."""
    chance = random.Random(seed)
    machine = FakeMachine()
    clock = running(machine)
    worst = timedelta(0)
    for _ in range(chance.randint(3, 12)):
        match chance.choice(("passes", "sleep", "set", "restart", "crash", "reboot")):
            case "passes":
                machine.passes(chance.uniform(0, 900))
            case "sleep":
                machine.passes(480)
            case "set":
                machine.off_by = chance.choice((DAY, -DAY, timedelta(0)))
            case "restart":
                clock = running(machine, clock.beat())
            case "crash":
                beat = clock.beat()
                machine.passes(chance.uniform(0, 5))
                machine.off_by = chance.choice((DAY, -DAY, timedelta(0)))
                clock = running(machine, beat)
                assert clock.doubt is None
            case _:
                clock = _rebooted(machine, clock, chance.uniform(1, 7200))
        worst = max(worst, abs(clock.now() - machine.true))
    return worst


def _rebooted(machine: FakeMachine, clock: Clock, seconds: float) -> Clock:
    beat = clock.beat()
    machine.reboot(seconds)
    if machine.off_by:
        # Nothing can tell the right time now. It must be asked about; then the host sets the wall clock right.
        assert running(machine, beat).doubt is not None
        machine.off_by = timedelta(0)
    again = running(machine, beat)
    assert (again.doubt is not None) is (seconds > 15 * 60)
    again.settle(use_last_beat=False)
    return again


def test_no_life_of_a_laptop_puts_the_clock_wrong_by_more_than_a_second() -> None:
    # SAMENSPRAAK_CLOCK_LIVES=100000 for the long run.
    lives = int(os.environ.get("SAMENSPRAAK_CLOCK_LIVES", "2000"))
    wrong = [seed for seed in range(lives) if _one_life(seed) > SECOND]
    assert wrong == []
