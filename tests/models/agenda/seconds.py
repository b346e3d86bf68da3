"""A slow and simple evening: a note of every single second, whose it was and which pause, if any, held its clock."""


class Seconds:
    """What the app computes from moments, counted second by second. Nothing here knows of stretches or pauses as pairs."""

    def __init__(self) -> None:
        self.now = 0
        self.owner: dict[int, str] = {}
        self.held: dict[int, int] = {}
        self.turns: list[tuple[str, int]] = []
        self.pausing = 0
        self._pauses = 0

    @property
    def current(self) -> str:
        return self.turns[-1][0] if self.turns else ""

    def passes(self, seconds: int) -> None:
        for _ in range(seconds):
            if self.current:
                self.owner[self.now] = self.current
            if self.pausing:
                self.held[self.now] = self.pausing
            self.now += 1

    def go(self, block: str) -> None:
        if block != self.current:
            self.turns.append((block, self.now))
            self.pausing = 0

    def pause(self) -> None:
        self._pauses += 1
        self.pausing = self._pauses

    def resume(self) -> None:
        """The pause is over; of one that began before the evening did, the seconds before it are nobody's."""
        if len(self.turns) == 1:
            began = self.turns[0][1]
            self.held = {second: pause for second, pause in self.held.items() if second >= began}
        self.pausing = 0

    def may_begin_at(self, second: int) -> bool:
        return len(self.turns) < 2 or second > self.turns[-2][1]

    def began_at(self, second: int) -> None:
        """The seconds between the two beginnings change hands; a pause of the block before ends where this one begins."""
        block, began = self.turns[-1]
        before = self.turns[-2][0] if len(self.turns) > 1 else ""
        running_over = self.held.get(second - 1, 0) if second < began else 0
        for each in range(second, began):
            self.owner[each] = block
            if running_over and running_over != self.pausing and self.held.get(each) == running_over:
                del self.held[each]
        for each in range(began, second):
            self.owner[each] = before
            if not before and self.held.get(each) != self.pausing:
                self.held.pop(each, None)  # these seconds are nobody's any more
        self.turns[-1] = (block, second)

    def left_until(self, end: int) -> int:
        """Return the seconds to a second on the clock; while a pause is on, from the one in which that began to hold."""
        second, began = self.now, self.turns[-1][1] if self.turns else self.now
        while self.pausing and second > began and self.held.get(second - 1) == self.pausing:
            second -= 1
        left = 0
        while second != end:
            left, second = (left + 1, second + 1) if second < end else (left - 1, second - 1)
        return left

    def used(self, block: str) -> int:
        return sum(1 for second, owner in self.owner.items() if owner == block and second not in self.held)
