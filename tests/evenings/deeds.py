"""The deeds: what a host, a hand on the clock and a power cut do to an evening, each to the house and to the slow sum."""

from collections.abc import Callable
from random import Random
from typing import TypeVar

from app.models.ground.faults import Fault
from app.services.commands import commands as c
from tests.evenings.house import House, at
from tests.evenings.slow_sum import SlowSum

Deed = Callable[[House, SlowSum, Random], bool]
"""Does it to both and tells whether it could be done now."""
Made = TypeVar("Made", bound=Deed)

DEEDS: list[Deed] = []
"""All deeds, each as often as it is likely. What else can be done to an evening joins with `@likely`."""
HOURS = (-3600, 3600, -2 * 3600, 2240, -2240, -86_400, 86_400, -7, 7)


def likely(times: int) -> Callable[[Made], Made]:
    """Put a deed among the others, so many times."""

    def put(deed: Made) -> Made:
        DEEDS.extend([deed] * times)
        return deed

    return put


def press(house: House, kind: type[c.Command], summed: SlowSum, **values: object) -> None:
    """Give a command; what it changed can be taken back."""
    before = house.evening
    known = len(summed.history)
    summed.remember()
    house.do(kind, **values)
    if house.evening.run == before.run and house.evening.stage == before.stage:
        del summed.history[known:]


@likely(8)
def time_passes(house: House, summed: SlowSum, chance: Random) -> bool:
    seconds = chance.randint(1, 200)
    house.source.move(seconds)
    summed.passes(seconds)
    return True


@likely(3)
def begin(house: House, summed: SlowSum, chance: Random) -> bool:
    blocks = [block for block in summed.lengths if block not in summed.known.skipped]
    if summed.has_begun or not blocks:
        return False
    press(house, c.Begin, summed, sure=True)
    summed.begin(blocks[0])
    return True


@likely(4)
def next_block(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.is_running or not (ahead := summed.ahead(summed.current)):
        return False
    press(house, c.NextBlock, summed)
    summed.go(ahead[0])
    return True


@likely(2)
def jump(house: House, summed: SlowSum, chance: Random) -> bool:
    block = chance.choice(list(summed.lengths))
    if not summed.is_running or block == summed.current:
        return False
    press(house, c.GoToBlock, summed, block=block)
    summed.go(block)
    return True


@likely(4)
def pause_or_go_on(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.is_running:
        return False
    on = summed.pausing
    press(house, c.ResumeClock if on else c.PauseClock, summed)
    (summed.resume if on else summed.pause)()
    return True


@likely(2)
def add_minutes(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.is_running:
        return False
    minutes = chance.choice((-3, -1, 1, 5))
    press(house, c.AddMinutes, summed, minutes=minutes)
    summed.add(minutes)
    return True


@likely(2)
def leave_out_or_bring_back(house: House, summed: SlowSum, chance: Random) -> bool:
    block = chance.choice(list(summed.lengths))
    if summed.is_closed or any(turn.block == block for turn in summed.known.turns):
        return False
    press(house, c.SkipBlock, summed, block=block)
    summed.known.skipped ^= {block}
    return True


@likely(2)
def put_a_border_right(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.is_running or not summed.is_whole:
        return False
    number = chance.randrange(len(summed.known.turns))
    second = summed.known.turns[number].began + chance.randint(-150, 150)
    if not summed.may_begin_at(number, second):
        return is_refused(house, c.BeganAt, moment=at(second), stretch=number)
    press(house, c.BeganAt, summed, moment=at(second), stretch=number)
    summed.began_at(number, second)
    return True


@likely(1)
def book_a_forgotten_pause(house: House, summed: SlowSum, chance: Random) -> bool:
    """Where none was held yet: what takes the place of another one has tests of its own."""
    if not summed.is_running or not summed.is_whole or summed.pausing:
        return False
    began = chance.randint(summed.known.turns[0].began, max(summed.known.turns[0].began, summed.now))
    ended = min(summed.now, began + chance.randint(1, 120))
    free = all(one.ended is not None and (one.ended < began or ended < one.began) for one in summed.known.pauses)
    lies = all(_lies_in_its_turn(summed, number) for number in range(len(summed.known.pauses)))
    if began >= ended or not free or not lies:
        return False
    press(house, c.BookPause, summed, began=at(began), ended=at(ended))
    summed.book_pause(began, ended)
    return True


def _lies_in_its_turn(summed: SlowSum, number: int) -> bool:
    pause, turns = summed.known.pauses[number], summed.known.turns
    until = turns[pause.turn + 1].began if pause.turn + 1 < len(turns) else summed.now
    return turns[pause.turn].began <= pause.began and (pause.ended or summed.now) <= until


@likely(1)
def take_away_a_visit(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.is_running or not summed.is_whole or len(summed.known.turns) < 2:
        return False
    number = chance.randrange(len(summed.known.turns) - 1)
    press(house, c.DropVisit, summed, stretch=number)
    summed.drop_visit(number)
    return True


@likely(2)
def close_or_open_again(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.has_begun or (summed.is_running and chance.random() < 0.6):
        return False
    if summed.is_running:
        press(house, c.CloseEvening, summed)
    else:
        press(house, c.ReopenEvening, summed, sure=True)
    (summed.close if summed.is_running else summed.reopen)()
    return True


@likely(4)
def take_back(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.history:
        return False
    house.do(c.UndoClock, sure=True)
    summed.take_back()
    return True


@likely(3)
def set_the_clock_by_hand(house: House, summed: SlowSum, chance: Random) -> bool:
    seconds = chance.choice(HOURS)
    house.source.set_wall(at(summed.wall + seconds))
    summed.set_wall(seconds)
    return True


@likely(3)
def take_the_clock_over(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.is_running or summed.doubt is not None:
        return False
    house.take_over()
    summed.take_over()
    return True


@likely(1)
def kill(house: House, summed: SlowSum, chance: Random) -> bool:
    if summed.doubt is not None:
        return False
    house.start_again()
    summed.restarts()
    return True


@likely(2)
def reboot(house: House, summed: SlowSum, chance: Random) -> bool:
    if summed.doubt is not None:
        return False
    off, moved = chance.choice((30, 180, 2_400)), chance.choice((0, 0, -3600, 3600, -86_400))
    house.source.set_wall(at(summed.wall + off + moved))
    house.start_again(reboot=True)
    summed.reboots(off, moved)
    return True


@likely(6)
def answer(house: House, summed: SlowSum, chance: Random) -> bool:
    if summed.doubt is None or not summed.is_running:
        return False
    laptop = chance.random() < 0.7
    house.settle_doubt(laptop)
    summed.answer(laptop)
    return True


def is_refused(house: House, kind: type[c.Command], **values: object) -> bool:
    """Give a command that cannot be; returns False, for nothing was done."""
    before = house.evening
    try:
        house.do(kind, **values)
    except Fault:
        assert house.evening == before
        return False
    raise AssertionError(f"{kind.__name__} was not refused")
