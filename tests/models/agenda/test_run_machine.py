"""The run and the timing against an evening that is counted second by second."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.models.agenda import run as runs
from app.models.agenda.run import Run
from app.models.agenda.run_rules import broken
from app.models.agenda.timing import BlockState, read
from app.models.ground.codec import from_plain, to_plain
from tests.models.agenda.seconds import Seconds
from tests.models.making import DOORS, agenda

LENGTHS = {"a": 3, "b": 5, "c": 2, "d": 4}
AGENDA = agenda(*LENGTHS.values())
BLOCKS = st.sampled_from(tuple(LENGTHS))


class EveningMachine(RuleBasedStateMachine):
    """Presses keys at random, takes them back at random, and is killed at random."""

    def __init__(self) -> None:
        super().__init__()
        self.run = Run()
        self.seconds = Seconds()
        self.pressed: list[tuple[int, Callable[[Seconds], None]]] = []
        self.undo: list[tuple[Run, dict[str, int], set[str]]] = []
        self.added = dict.fromkeys(LENGTHS, 0)
        self.skipped: set[str] = set()

    @property
    def moment(self) -> datetime:
        return DOORS + timedelta(seconds=self.seconds.now)

    def _press(self, run: Run, means: Callable[[Seconds], None] = lambda _: None) -> None:
        self.undo.append((self.run, dict(self.added), set(self.skipped)))
        self.pressed.append((self.seconds.now, means))
        self.run = run
        means(self.seconds)

    @rule(seconds=st.integers(1, 200))
    def time_passes(self, seconds: int) -> None:
        self.seconds.passes(seconds)

    @precondition(lambda self: not self.seconds.current and len(self.skipped) < len(LENGTHS))
    @rule()
    def start(self) -> None:
        first = next(block for block in LENGTHS if block not in self.skipped)
        self._press(runs.start(self.run, AGENDA, self.moment), lambda seconds: seconds.go(first))

    @precondition(lambda self: self.seconds.current and not self.seconds.pausing)
    @rule()
    def pause(self) -> None:
        self._press(runs.pause(self.run, self.moment), Seconds.pause)

    @precondition(lambda self: self.seconds.pausing)
    @rule()
    def resume(self) -> None:
        self._press(runs.resume(self.run, self.moment), Seconds.resume)

    @precondition(lambda self: self.seconds.current)
    @rule(block=BLOCKS)
    def go_to(self, block: str) -> None:
        self._press(runs.go_to(self.run, AGENDA, block, self.moment), lambda seconds: seconds.go(block))
        self.skipped.discard(block)

    @precondition(lambda self: self.seconds.current)
    @rule(forward=st.booleans())
    def next_or_back(self, forward: bool) -> None:
        turn = runs.next_block_id if forward else runs.previous_block_id
        ids = list(LENGTHS) if forward else list(LENGTHS)[::-1]
        beyond = [block for block in ids[ids.index(self.seconds.current) + 1 :] if block not in self.skipped]
        block = turn(self.run, AGENDA)
        assert block == (beyond[0] if beyond else None)
        if block:
            self.go_to(block)

    @rule(block=BLOCKS, minutes=st.integers(-3, 5))
    def add(self, block: str, minutes: int) -> None:
        self._press(runs.add_minutes(self.run, AGENDA, block, minutes))
        self.added[block] = max(-LENGTHS[block], self.added[block] + minutes)

    @rule(block=BLOCKS)
    def skip_or_bring_back(self, block: str) -> None:
        if block in self.skipped:
            self._press(runs.bring_back(self.run, block))
            self.skipped.discard(block)
        elif block != self.seconds.current and not any(stretch.block == block for stretch in self.run.stretches):
            self._press(runs.skip(self.run, AGENDA, block))
            self.skipped.add(block)

    @precondition(lambda self: self.seconds.current)
    @rule(back=st.integers(0, 300))
    def began_at(self, back: int) -> None:
        second = self.seconds.now - back
        if self.seconds.may_begin_at(second):
            moment = DOORS + timedelta(seconds=second)
            self._press(runs.began_at(self.run, moment, self.moment), lambda seconds: seconds.began_at(second))

    @precondition(lambda self: self.undo)
    @rule()
    def take_back(self) -> None:
        """As if the key had never been pressed: all others are pressed again, at the moments they were."""
        self.run, self.added, self.skipped = self.undo.pop()
        self.pressed.pop()
        now, self.seconds = self.seconds.now, Seconds()
        for at, means in self.pressed:
            self.seconds.passes(at - self.seconds.now)
            means(self.seconds)
        self.seconds.passes(now - self.seconds.now)

    @rule(seconds=st.integers(1, 60))
    def killed_and_started_again(self, seconds: int) -> None:
        """All that is left is what was stored; meanwhile the time goes on."""
        self.run = from_plain(Run, json.loads(json.dumps(to_plain(self.run))))
        self.seconds.passes(seconds)

    @invariant()
    def every_figure_agrees(self) -> None:
        reading = read(AGENDA, self.run, DOORS, self.moment)
        order = list(LENGTHS)
        here = order.index(self.seconds.current) if self.seconds.current else -1
        end = self.seconds.now
        for index, block in enumerate(order):
            row = reading.block(block)
            used = self.seconds.used(block)
            left = (LENGTHS[block] + self.added[block]) * 60 - used
            assert (row.used, row.remaining) == (used, left)
            if index >= here and block not in self.skipped:
                assert row.state is (BlockState.CURRENT if index == here else BlockState.UPCOMING)
                assert row.expected_start == DOORS + timedelta(seconds=end)
                end += max(0, left)
                assert row.expected_end == DOORS + timedelta(seconds=end)
            else:
                assert row.state in (BlockState.DONE, BlockState.SKIPPED)
        assert reading.expected_end == DOORS + timedelta(seconds=end)
        assert reading.late == -((60 * sum(LENGTHS.values()) - end) // 60)
        assert (reading.current.id if reading.current else "") == self.seconds.current
        assert reading.paused is bool(self.seconds.pausing)

    @invariant()
    def stretches_and_pauses_stand_in_order(self) -> None:
        borders = [at for stretch in self.run.stretches for at in (stretch.began, stretch.ended) if at]
        assert borders == sorted(borders)
        pauses = [at for stretch in self.run.stretches for one in stretch.pauses for at in (one.began, one.ended)]
        assert pauses == sorted(pauses)

    @invariant()
    def a_file_of_it_is_taken(self) -> None:
        assert list(broken(self.run, set(LENGTHS))) == []


EveningMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestEveningMachine = EveningMachine.TestCase
