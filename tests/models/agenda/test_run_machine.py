"""The run and the timing against an evening that is counted second by second."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.models.agenda import put_right
from app.models.agenda import run as runs
from app.models.agenda.agenda import Agenda, BlockKind
from app.models.agenda.run import Run
from app.models.agenda.run_rules import broken
from app.models.agenda.timing import BlockState, read
from app.models.ground.codec import from_plain, to_plain
from tests.models.agenda.seconds import Seconds
from tests.models.making import DOORS, agenda

LENGTHS = {"a": 3, "b": 5, "c": 2, "d": 4}
WALK_IN = "a"
"""The only block that ends at a clock time by itself; any other may be given one."""
AGENDA = Agenda(
    tuple(
        replace(one, kind=BlockKind.WALK_IN) if one.id == WALK_IN else one for one in agenda(*LENGTHS.values()).blocks
    )
)
DOORS_OPEN = 150
"""The second at which the doors were to open: the host may begin before it."""
BLOCKS = st.sampled_from(tuple(LENGTHS))


class EveningMachine(RuleBasedStateMachine):
    """Presses keys at random, takes them back at random, and is killed at random."""

    def __init__(self) -> None:
        super().__init__()
        self.run = Run()
        self.seconds = Seconds()
        self.pressed: list[tuple[int, Callable[[Seconds], None]]] = []
        self.undo: list[tuple[Run, dict[str, int], set[str], dict[str, int]]] = []
        self.added = dict.fromkeys(LENGTHS, 0)
        self.skipped: set[str] = set()
        self.given: dict[str, int] = {}

    @property
    def moment(self) -> datetime:
        return self._at(self.seconds.now)

    def _at(self, second: int) -> datetime:
        return DOORS + timedelta(seconds=second - DOORS_OPEN)

    def _press(self, run: Run, means: Callable[[Seconds], None] = lambda _: None) -> None:
        self.undo.append((self.run, dict(self.added), set(self.skipped), dict(self.given)))
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
        if self.given.get(block, self.seconds.now + 1) <= self.seconds.now and block != self.undo[-1][0].block:
            del self.given[block]

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
        if block in self.given:
            self.given[block] += 60 * minutes

    @rule(ahead=st.integers(1, 600), more=st.integers(-3, 5))
    def give_an_end(self, ahead: int, more: int) -> None:
        block, end = self.seconds.current or WALK_IN, self.seconds.now + ahead
        self._press(runs.end_at(self.run, AGENDA, block, self._at(end), more))
        self.added[block] = max(-LENGTHS[block], self.added[block] + more)
        self.given[block] = end

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
            self._press(
                put_right.began_at(self.run, self._at(second), self.moment), lambda seconds: seconds.began_at(second)
            )

    @precondition(lambda self: self.undo)
    @rule()
    def take_back(self) -> None:
        """As if the key had never been pressed: all others are pressed again, at the moments they were."""
        self.run, self.added, self.skipped, self.given = self.undo.pop()
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

    def _ends(self) -> dict[str, int]:
        """The second at which a block ends that ends by the clock: the walk-in, and what is on and was given a time."""
        ends = {WALK_IN: DOORS_OPEN + 60 * (LENGTHS[WALK_IN] + self.added[WALK_IN])}
        return ends | {one: end for one, end in self.given.items() if one in (WALK_IN, self.seconds.current)}

    @invariant()
    def every_figure_agrees(self) -> None:
        reading = read(AGENDA, self.run, DOORS, self.moment)
        order, ends = list(LENGTHS), self._ends()
        here = order.index(self.seconds.current) if self.seconds.current else -1
        end = self.seconds.now
        for index, block in enumerate(order):
            row = reading.block(block)
            used = self.seconds.used(block)
            left = (LENGTHS[block] + self.added[block]) * 60 - used
            assert row.used == used
            if here < 0 and block != WALK_IN:
                end = max(end, self.seconds.now, ends[WALK_IN])
            if index < here or block in self.skipped:
                assert row.state in (BlockState.DONE, BlockState.SKIPPED)
                continue
            assert row.state is (BlockState.CURRENT if index == here else BlockState.UPCOMING)
            if here < 0 and block == WALK_IN:
                end = DOORS_OPEN
            assert row.expected_start == self._at(end), "what comes is expected from now on, never before"
            if block in ends:
                left = self.seconds.left_until(ends[block]) if index == here else ends[block] - end
                assert row.promised_end == self._at(ends[block]), "it stands whatever happens"
                end = max(end, ends[block])
            else:
                end += max(0, left)
            assert row.remaining == left
            assert row.expected_end == self._at(end)
        assert reading.expected_end == self._at(end)
        assert reading.late == -((60 * sum(LENGTHS.values()) + DOORS_OPEN - end) // 60)
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
