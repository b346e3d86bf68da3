"""The search: people change places as long as that makes an arrangement better.

A change may also make things worse for a while, as long as they are no worse than some changes ago. Only integers are
compared, and of the random numbers only `random()` is used: both are the same on every machine and in every Python.
"""

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

from app.models.seats.arrangement import NOWHERE, Arrangement, Changes
from app.models.seats.seat_rules import LANGUAGE

CHANGES_EACH, FEWEST_CHANGES = 30, 1_500
"""How many changes are tried for each person, and how many at least."""
PATIENCE_EACH, LEAST_PATIENCE = 15, 100
"""After how many changes without progress the search stops, or stirs things up."""
MEMORY = 50
LOOKS = 4

T = TypeVar("T")


def pick(items: Sequence[T], random: Random) -> T:
    """Return one of the items."""
    return items[int(random.random() * len(items))]


def shuffle(items: Sequence[T], random: Random) -> list[T]:
    """Return the items in another order."""
    keys = [random.random() for _ in items]
    return [items[place] for place in sorted(range(len(items)), key=keys.__getitem__)]


class SeatSearch:
    """Looks for better places for the people in `free`; all others stay where they are."""

    def __init__(self, room: Arrangement, free: Sequence[int], random: Random) -> None:
        self._room = room
        self._free = free
        self._may_move = set(free)
        self._random = random
        self._best = room.price
        self._places = list(room.at)

    def run(self) -> None:
        """Let people of one voice change places; and others too while a wish or a need is open."""
        if not self._free:
            return
        self._improve(self._within_voice, ())
        if self._room.price >= LANGUAGE:
            wish = self._room.wish
            self._improve(self._any_change, (wish, 2 * wish, wish // 5))
            self._improve(self._within_voice, ())

    def _improve(self, propose: Callable[[], Changes], leeways: Sequence[int]) -> None:
        """Try changes and end with the best there was. `leeways` say how much worse it may become after each stop."""
        memory = [self._room.price] * MEMORY
        idle, stirred = 0, 0
        for step in range(max(FEWEST_CHANGES, CHANGES_EACH * len(self._free))):
            idle = 0 if self._keep_best() else idle + 1
            if self._best == self._room.least:
                break
            if idle > max(LEAST_PATIENCE, PATIENCE_EACH * len(self._free)):
                if not leeways:
                    break
                memory = [self._room.price + leeways[stirred % len(leeways)]] * MEMORY
                idle, stirred = 0, stirred + 1
            self._try(propose(), memory, step % MEMORY)
        self._keep_best()
        self._room.move([(one, place) for one, place in enumerate(self._places) if place != self._room.at[one]])

    def _try(self, changes: Changes, memory: list[int], slot: int) -> None:
        """Make the changes, and undo them when that is worse than now and worse than a while ago."""
        before = self._room.price
        undo = self._room.move(changes)
        if self._room.price > max(before, memory[slot]):
            self._room.move(undo)
        memory[slot] = self._room.price

    def _keep_best(self) -> bool:
        if self._room.price >= self._best:
            return False
        self._best, self._places = self._room.price, list(self._room.at)
        return True

    def _within_voice(self) -> Changes:
        one = self._someone()
        voices = self._room.voices
        table = self._table_for(one)
        return self._exchange(one, table, [other for other in self._room.here[table] if voices[other] == voices[one]])

    def _any_change(self) -> Changes:
        chance = self._random.random()
        if chance < 0.3:
            return self._within_voice()
        one = self._someone() if chance < 0.6 else pick(self._free, self._random)
        table = self._table_for(one)
        if 0.45 < chance < 0.8:
            return self._exchange(one, table, self._room.here[table])
        return [(one, table)] if table != self._room.at[one] else []

    def _someone(self) -> int:
        """Return someone, rather one who has a reason to sit elsewhere."""
        person = NOWHERE
        for _ in range(LOOKS):
            person = pick(self._free, self._random)
            if not self._room.is_well(person):
                break
        return person

    def _table_for(self, person: int) -> int:
        goals = self._room.goals(person)
        if goals and self._random.random() < 0.7:
            return pick(goals, self._random)
        return int(self._random.random() * len(self._room.here))

    def _exchange(self, one: int, table: int, others: Sequence[int]) -> Changes:
        """Let someone change places with one of the others at a table; nothing changes when none of them may move."""
        others = [other for other in others if other in self._may_move]
        if not others or table == self._room.at[one]:
            return []
        return [(one, table), (pick(others, self._random), self._room.at[one])]
