"""A slow and simple evening: whose every single second was, and which pauses held its clock."""

from dataclasses import dataclass


@dataclass
class Turn:
    """A block that came on, and since when: a correction changes that and nothing else."""

    block: str
    began: int


@dataclass
class Held:
    """A pause: the turn it was held in, and its seconds; `ended` is None while it is on."""

    turn: int
    began: int
    ended: int | None = None


class Seconds:
    """What the app computes from moments, counted second by second. What was on and held is noted as it was pressed."""

    def __init__(self) -> None:
        self.now = 0
        self.turns: list[Turn] = []
        self.pauses: list[Held] = []

    @property
    def current(self) -> str:
        return self.turns[-1].block if self.turns else ""

    @property
    def pausing(self) -> bool:
        return bool(self.pauses) and self.pauses[-1].ended is None

    def passes(self, seconds: int) -> None:
        self.now += seconds

    def go(self, block: str) -> None:
        if block != self.current:
            self.resume()
            self.turns.append(Turn(block, self.now))

    def pause(self) -> None:
        self.pauses.append(Held(len(self.turns) - 1, self.now))

    def resume(self) -> None:
        if self.pausing:
            self.pauses[-1].ended = self.now

    def may_begin_at(self, second: int) -> bool:
        return len(self.turns) < 2 or second > self.turns[-2].began

    def began_at(self, second: int) -> None:
        self.turns[-1].began = second

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
        return sum(self._used_in(number) for number, turn in enumerate(self.turns) if turn.block == block)

    def _used_in(self, number: int) -> int:
        began = self.turns[number].began
        ended = self.turns[number + 1].began if number + 1 < len(self.turns) else self.now
        mine = set(range(began, ended))
        for pause in self.pauses:
            # One of a block before that runs into this one ended there; one that came after this began, did not.
            if pause.turn >= number or pause.began >= began:
                mine -= set(range(pause.began, self.now if pause.ended is None else pause.ended))
        return len(mine)
