"""The dealing: people added to the tables so that it becomes as even as can be, whoever sits there already."""

from collections.abc import Sequence
from itertools import permutations

from app.models.seats.balance import EVERYONE, VOICES, Balanced, Rows


class Dealing:
    """How many of each voice come where. `staying` is how many sit already, `added` how many come; both by voice.

    People are added one by one along the cheapest chain: a parent goes to a table, in the place of an added pupil who
    goes on to another table. As prices rise ever faster, nothing can be evener than where such chains end.
    """

    def __init__(self, staying: Rows, added: Sequence[int]) -> None:
        self.added: Rows = [[0] * len(row) for row in staying]
        self._tables = range(len(staying[0]))
        totals = [sum(row) + more for row, more in zip(staying, added, strict=True)]
        self._balanced = Balanced(staying, totals)
        for voice, more in enumerate(added):
            for _ in range(more):
                self._add(voice)

    @property
    def price(self) -> int:
        """The imbalance as one number."""
        return self._balanced.price

    def _add(self, voice: int) -> None:
        others = [other for other in range(len(VOICES)) if other != voice]
        chains = [(voice, *rest) for length in range(len(VOICES)) for rest in permutations(others, length)]
        _, _, way = min(self._way(chain) for chain in chains if self._can(chain))
        for place, (one, table) in enumerate(way):
            if place:
                self._count(one, way[place - 1][1], -1)
            self._count(one, table, 1)

    def _can(self, chain: Sequence[int]) -> bool:
        return all(any(self.added[one]) for one in chain[1:])

    def _way(self, chain: Sequence[int]) -> tuple[int, int, list[tuple[int, int]]]:
        """Return the price, the length and the tables of the cheapest way: each goes where the next one leaves."""
        price, way = 0, []
        for one, after in zip(chain, (*chain[1:], None), strict=True):
            least, table = min(self._steps(one, after))
            price += least
            way.append((one, table))
        return price, len(way), way

    def _steps(self, one: int, after: int | None) -> list[tuple[int, int]]:
        """Return what it costs that one comes to each table, and the one after leaves it, if anyone."""
        step = self._balanced.step
        if after is None:
            return [(step(one, table, 1) + step(EVERYONE, table, 1), table) for table in self._tables]
        leaving = [table for table, number in enumerate(self.added[after]) if number]
        return [(step(one, table, 1) + step(after, table, -1), table) for table in leaving]

    def _count(self, voice: int, table: int, by: int) -> None:
        self.added[voice][table] += by
        self._balanced.count(voice, table, by)
