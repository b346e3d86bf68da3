"""The run and the timing against a slow and simple model that keeps a note of every single second."""

from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.models import run as runs
from app.models.run import Run
from app.models.timing import BlockState, read
from tests.models.making import DOORS, agenda

LENGTHS = {"a": 3, "b": 5, "c": 2, "d": 4}
AGENDA = agenda(*LENGTHS.values())
BLOCKS = st.sampled_from(tuple(LENGTHS))


class EveningMachine(RuleBasedStateMachine):
    """Presses keys at random; `seconds` says of each second which block was on and whether its clock ran."""

    def __init__(self) -> None:
        super().__init__()
        self.run = Run()
        self.now = 0
        self.seconds: dict[int, tuple[str, bool]] = {}
        self.current = ""
        self.began = 0
        self.before = ("", 0)  # the block before this one, and the second in which it began
        self.pausing = False
        self.paused_from = 0
        self.paused_before = False  # whether the block before had a pause, for then no beginning is moved
        self.paused_here = False
        self.added = dict.fromkeys(LENGTHS, 0)
        self.skipped: set[str] = set()

    @property
    def moment(self) -> datetime:
        return DOORS + timedelta(seconds=self.now)

    def _enter(self, block: str) -> None:
        self.before = (self.current, self.began)
        self.paused_before = self.paused_here or self.pausing
        self.current, self.began = block, self.now
        self.pausing = self.paused_here = False
        self.skipped.discard(block)

    @rule(seconds=st.integers(1, 200))
    def time_passes(self, seconds: int) -> None:
        for _ in range(seconds):
            if self.current:
                self.seconds[self.now] = (self.current, not self.pausing)
            self.now += 1

    @precondition(lambda self: not self.current and len(self.skipped) < len(LENGTHS))
    @rule()
    def start(self) -> None:
        self.run = runs.start(self.run, AGENDA, self.moment)
        self._enter(next(block for block in LENGTHS if block not in self.skipped))

    @precondition(lambda self: self.current and not self.pausing)
    @rule()
    def pause(self) -> None:
        self.run = runs.pause(self.run, self.moment)
        self.pausing, self.paused_from = True, self.now

    @precondition(lambda self: self.pausing)
    @rule()
    def resume(self) -> None:
        self.run = runs.resume(self.run, self.moment)
        self.pausing, self.paused_here = False, True

    @precondition(lambda self: self.current)
    @rule(block=BLOCKS)
    def go_to(self, block: str) -> None:
        self.run = runs.go_to(self.run, AGENDA, block, self.moment)
        if block != self.current:
            self._enter(block)

    @precondition(lambda self: self.current)
    @rule(forward=st.booleans())
    def next_or_back(self, forward: bool) -> None:
        turn = runs.next_block_id if forward else runs.previous_block_id
        ids = list(LENGTHS) if forward else list(LENGTHS)[::-1]
        beyond = [block for block in ids[ids.index(self.current) + 1 :] if block not in self.skipped]
        block = turn(self.run, AGENDA)
        assert block == (beyond[0] if beyond else None)
        if block:
            self.go_to(block)

    @rule(block=BLOCKS, minutes=st.integers(-3, 5))
    def add(self, block: str, minutes: int) -> None:
        self.run = runs.add_minutes(self.run, AGENDA, block, minutes)
        self.added[block] = max(-LENGTHS[block], self.added[block] + minutes)

    @rule(block=BLOCKS)
    def skip_or_bring_back(self, block: str) -> None:
        if block in self.skipped:
            self.run = runs.bring_back(self.run, block)
            self.skipped.discard(block)
        elif block != self.current and not any(stretch.block == block for stretch in self.run.stretches):
            self.run = runs.skip(self.run, AGENDA, block)
            self.skipped.add(block)

    @precondition(lambda self: self.current and not self.paused_before)
    @rule(back=st.integers(0, 300))
    def began_at(self, back: int) -> None:
        block, began = self.before
        second = self.now - back
        if block and second <= began:
            return
        self.run = runs.began_at(self.run, DOORS + timedelta(seconds=second), self.moment)
        if second > self.began:
            self.paused_here = False
            self.paused_from = max(self.paused_from, second)
        for each in range(min(second, self.began), self.now):
            if each < second:
                self.seconds.pop(each, None)
                if block:
                    self.seconds[each] = (block, True)
            elif each < self.began:
                self.seconds[each] = (self.current, True)
            elif second > self.began:
                self.seconds[each] = (self.current, not (self.pausing and each >= self.paused_from))
        self.began = second

    def _used(self, block: str) -> int:
        return sum(1 for on, ran in self.seconds.values() if on == block and ran)

    @invariant()
    def every_figure_agrees(self) -> None:
        reading = read(AGENDA, self.run, DOORS, self.moment)
        order = list(LENGTHS)
        here = order.index(self.current) if self.current else -1
        end = self.now
        for index, block in enumerate(order):
            row = reading.block(block)
            left = (LENGTHS[block] + self.added[block]) * 60 - self._used(block)
            assert (row.used, row.remaining) == (self._used(block), left)
            if index >= here and block not in self.skipped:
                assert row.state is (BlockState.CURRENT if index == here else BlockState.UPCOMING)
                assert row.expected_start == DOORS + timedelta(seconds=end)
                end += max(0, left)
                assert row.expected_end == DOORS + timedelta(seconds=end)
            else:
                assert row.state in (BlockState.DONE, BlockState.SKIPPED)
        assert reading.expected_end == DOORS + timedelta(seconds=end)
        assert reading.late == -((60 * sum(LENGTHS.values()) - end) // 60)
        assert (reading.current.id if reading.current else "") == self.current
        assert reading.paused is self.pausing

    @invariant()
    def stretches_stand_in_order(self) -> None:
        moments = [at for stretch in self.run.stretches for at in (stretch.began, stretch.ended) if at]
        assert moments == sorted(moments)


EveningMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestEveningMachine = EveningMachine.TestCase
