"""The deeds of catching up: what is shortened, agreed and left out, and how the plan is changed while it runs."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from app.models.agenda.agenda import BlockKind
from app.services.commands import commands as c
from tests.evenings.deeds import DEEDS, is_refused, likely, press
from tests.evenings.house import DOORS, House
from tests.evenings.noted import WALK_IN
from tests.evenings.slow_sum import SlowSum

ALL_DEEDS = DEEDS
"""The deeds of `deeds` and those that join them here."""


@likely(4)
def shorten_the_rest(house: House, summed: SlowSum, chance: Random) -> bool:
    """Whole minutes, as many as are needed or can be given, and none where people would be sent away."""
    if not summed.is_running or max(summed.late(), summed.missed()) <= 0:
        return False
    agenda, before = house.evening.agenda, house.evening.run
    may_give = [block for block in (summed.current, *summed.ahead(summed.current)) if block != WALK_IN]
    slack = {block: summed.can_give(block, agenda.block(block).minimum) for block in may_give}
    if agenda.block(summed.current).kind is BlockKind.BREAK:
        slack[summed.current] = 0
    now, least = summed.moments(), summed.moments_with(slack)
    late, plan = summed.late(), summed.planned()
    wanted = [block for block in now if (now[block] > plan[block] if block else late > 0)]
    if all(now[block] == least[block] for block in wanted):
        return is_refused(house, c.Shorten)
    press(house, c.Shorten, summed)
    after = house.evening.run
    taken = {block: before.added_minutes(block) - after.added_minutes(block) for block in summed.lengths}
    assert all(0 <= minutes <= slack.get(block, 0) for block, minutes in taken.items())
    won = summed.moments_with(taken)
    assert won[""] == least[""] or now[""] - won[""] >= 60 * (late - 1), "all that could be won"
    for block in (block for block in won if block):
        assert won[block] == least[block] or won[block] < plan[block] + 60, (
            "so that each fixed time is kept that can be"
        )
    for block in (block for block, minutes in taken.items() if minutes):
        assert summed.moments_with({**taken, block: taken[block] - 1}) != won, "nothing is taken for nothing"
    for block, minutes in taken.items():
        summed.known.added[block] = summed.known.added.get(block, 0) - minutes
    return True


@likely(1)
def agree_to_end_later(house: House, summed: SlowSum, chance: Random) -> bool:
    if not summed.is_running or max(summed.late(), summed.missed()) <= 0:
        return False
    press(house, c.AcceptLater, summed)
    return True


@likely(2)
def leave_out_the_rest(house: House, summed: SlowSum, chance: Random) -> bool:
    """Of a block that was on by mistake and is still to come."""
    if not summed.is_running:
        return False
    ahead = [block for block in summed.ahead(summed.current) if any(one.block == block for one in summed.known.turns)]
    if not ahead:
        return False
    press(house, c.SkipBlock, summed, block=ahead[0])
    summed.known.skipped.add(ahead[0])
    return True


def change_plan(house: House, summed: SlowSum, command: type[c.Command], **values: object) -> None:
    """Give a command that changes the plan; what it changed can be taken back."""
    before = house.evening.agenda
    summed.remember_plan()
    house.do(command, **values)
    if house.evening.agenda == before:
        summed.plans.pop()


@likely(2)
def type_another_length(house: House, summed: SlowSum, chance: Random) -> bool:
    if summed.is_closed:
        return False
    block, minutes = chance.choice(list(summed.lengths)), chance.randint(1, 8)
    typed = replace(house.evening.agenda.block(block), minutes=minutes)
    change_plan(house, summed, c.PutBlock, block=typed)
    summed.give_length(block, minutes)
    return True


@likely(2)
def split_a_block(house: House, summed: SlowSum, chance: Random) -> bool:
    """Both parts have what the block had, and neither is left without."""
    block = chance.choice(list(summed.lengths))
    if summed.is_closed or block == WALK_IN or summed.lengths[block] < 2 or len(summed.lengths) > 6:
        return False
    minutes, new = chance.randint(1, summed.lengths[block] - 1), f"n{len(summed.plans)}-{summed.wall}"
    had = summed.given(block) // 60
    change_plan(house, summed, c.SplitBlock, id=block, minutes=minutes, new=new)
    reading = house.evening.reading(house.now())
    first, second = (reading.block(part).allotted // 60 for part in (block, new))
    assert first + second == had
    assert min(first, second) >= min(1, had // 2)
    summed.split(block, minutes, new, (first, second))
    return True


@likely(1)
def drop_a_block(house: House, summed: SlowSum, chance: Random) -> bool:
    block = chance.choice(list(summed.lengths))
    if summed.is_closed or block == WALK_IN or len(summed.lengths) < 4 or summed.has_been(block):
        return False
    change_plan(house, summed, c.DropBlock, id=block)
    summed.drop(block)
    return True


@likely(2)
def fix_a_time(house: House, summed: SlowSum, chance: Random) -> bool:
    """Give a block a time before which it does not begin, or let that go."""
    block, minutes = chance.choice(list(summed.lengths)), chance.choice((None, *range(3, 25)))
    if block == WALK_IN or summed.is_closed:
        return False
    clock = None if minutes is None else (DOORS + timedelta(hours=1, minutes=minutes)).time()
    change_plan(house, summed, c.PutBlock, block=replace(house.evening.agenda.block(block), pinned=clock))
    summed.plan.pins.pop(block, None)
    if minutes is not None:
        summed.plan.pins[block] = 60 * minutes
    return True


@likely(3)
def take_the_plan_back(house: House, summed: SlowSum, chance: Random) -> bool:
    """Not where a block would go that was on."""
    if summed.is_closed or not summed.plans:
        return False
    if any(summed.has_been(block) for block in summed.lengths if block not in summed.plans[-1].plan.lengths):
        return False
    house.do(c.UndoPlan)
    summed.take_plan_back()
    return True
