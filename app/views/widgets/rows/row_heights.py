"""The row heights: how high each row of a list is, measured or guessed, and so where each one stands."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

Measure = Callable[[int], int]

SURE = 40
"""So many rows are measured before they are seen; of a longer list the rest is guessed until it comes into sight."""


class RowHeights:
    """Heights in pixels, from the top of the list. `measure` says how high a row is; it is asked as little as can be."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._heights: list[int] = []
        self._known = bytearray()
        self._ends: list[int] = []

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """How high all rows are together."""
        return self._ends[-1] if self._ends else 0

    def top(self, row: int) -> int:
        """Return where a row begins."""
        return self._ends[row] - self._heights[row]

    def height(self, row: int) -> int:
        """Return how high a row is, as far as is known."""
        return self._heights[row]

    def is_known(self, row: int) -> bool:
        """Whether the height was measured."""
        return bool(self._known[row])

    def row_at(self, y: int) -> int:
        """Return the row at this height, which may lie behind the last one."""
        return bisect_right(self._ends, y)

    def begin_anew(self, count: int, top: int) -> None:
        """Forget all heights: some rows are measured, from `top` on, and the others are guessed to be like them."""
        begin = max(0, min(top, count - SURE))
        sure = range(begin, min(count, begin + SURE))
        measured = [self._measure(row) for row in sure]
        guess = max(1, sum(measured) // max(1, len(sure)))
        self._heights = [*[guess] * begin, *measured, *[guess] * (count - sure.stop)]
        self._known = bytearray(count)
        self._known[begin : sure.stop] = b"\1" * len(sure)
        self._add_up()

    def insert(self, first: int, last: int) -> None:
        """Make room for rows that came; many at once are guessed."""
        count = last - first + 1
        known = count <= SURE
        guess = max(1, self.total // max(1, len(self)))
        self._heights[first:first] = (
            [self._measure(row) for row in range(first, last + 1)] if known else [guess] * count
        )
        self._known[first:first] = bytes([known]) * count
        self._add_up()

    def remove(self, first: int, last: int) -> None:
        """Forget rows that go."""
        del self._heights[first : last + 1], self._known[first : last + 1]
        self._add_up()

    def learn(self, rows: list[int]) -> None:
        """Measure rows that were guessed."""
        for row in rows:
            self._heights[row], self._known[row] = self._measure(row), 1
        self._add_up()

    def measure_again(self, first: int, last: int) -> bool:
        """Measure again what was measured of these rows; tell whether a height is another now."""
        before = self._heights[first : last + 1]
        for row in range(first, last + 1):
            if self._known[row]:
                self._heights[row] = self._measure(row)
        if before == self._heights[first : last + 1]:
            return False
        self._add_up()
        return True

    def _add_up(self) -> None:
        self._ends = list(accumulate(self._heights))
