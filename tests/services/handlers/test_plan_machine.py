"""Plan, clock, words and all their ways back in any order: the evening can always be stored, kept and read again."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.models.damage import Damage
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.ground.clock import Clock
from app.models.ground.faults import BadInput, Fault, NotPossible
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from app.services.writer.books import Books
from app.services.writer.listener import Opened
from app.services.writer.open_books import OpenBooks
from app.store.history import KEPT
from tests.driving import TestSource
from tests.services.handlers.at_random import BACK, CLOCK, PLAN, WORDS, Maker

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
PARTS = ("title", "date", "anchor", "details", "agenda", "prompts", "plan", "themes", "people", "seating")
RANDOM = st.randoms(use_true_random=False)


class Deaf:
    """Hears what the writer tells, and does nothing with it."""

    def on_opened(self, opened: Opened) -> None: ...

    def on_not_opened(self, fault: Fault) -> None: ...

    def on_recovered(self) -> None: ...

    def on_changed(self, after: Evening, before: Evening | None) -> None: ...

    def on_shelf_changed(self) -> None: ...

    def on_damaged(self, damaged: tuple[Damage, ...]) -> None: ...

    def on_failed(self, fault: Fault) -> None: ...

    def on_backed_up(self, at: datetime) -> None: ...


class PlanMachine(RuleBasedStateMachine):
    """Gives commands at random to a real store, and at the end takes every change of the plan back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.books = Books(Path(self.folder.name), NOW)
        self.at = NOW
        self.planned = 0
        anchor = Anchor(AnchorKind.DOORS, time(19))
        self.books.handle(None, c.CreateEvening(NOW, "e1", "Ouderavond", date(2026, 12, 11), anchor, Details()))
        self.evening = self.first = self.load()
        self.open_store = OpenBooks(self.books, Deaf(), self.evening, Clock(TestSource()))
        self.held = self.evening

    def load(self) -> Evening:
        found = self.books.load("e1")
        assert found is not None
        return found

    def do(self, command: c.Command) -> str:
        """Do a command and return its label, or the key of the fault; a refused one changes nothing."""
        before = self.evening
        answer: Future[c.Stored] = Future()
        self.open_store.do(command, answer)
        fault = answer.exception()
        self.evening = self.load()
        assert self.open_store.evening == self.evening, "what is held is not what is stored"
        if fault is not None:
            assert isinstance(fault, NotPossible | BadInput), fault
            assert self.evening == before
            return fault.key
        self.nothing_is_made_anew()
        told = answer.result().label
        if command.history == "plan":
            self.planned += 1
            self.nothing_moves_on_the_beamer(before)
        return told

    def nothing_is_made_anew(self) -> None:
        """A part that did not change is the same object, so that no screen looks at it again."""
        held = self.open_store.evening
        assert held is not None
        for part in fields(Evening):
            then, now = getattr(self.held, part.name), getattr(held, part.name)
            assert now is then or now != then, part.name
        self.held = held

    def nothing_moves_on_the_beamer(self, before: Evening) -> None:
        assert self.evening.stage == before.stage
        assert self.evening.run.block == before.run.block
        assert self.evening.run.stretches == before.run.stretches
        on, block = before.step, self.evening.block
        if on is not None and block is not None and on.id in [step.id for step in self.evening.steps(block)]:
            assert self.evening.step is not None
            assert self.evening.step.id == on.id

    def one_of(self, makers: Sequence[Maker], r: Random, seconds: int) -> None:
        self.at += timedelta(seconds=seconds)
        self.do(r.choice(makers)(self.evening, r, self.at))

    @rule(r=RANDOM)
    def plan(self, r: Random) -> None:
        self.one_of(PLAN, r, 3)

    @rule(r=RANDOM)
    def plan_again(self, r: Random) -> None:
        self.one_of(PLAN, r, 3)

    @rule(r=RANDOM)
    def clock(self, r: Random) -> None:
        self.one_of(CLOCK, r, 200)

    @rule(r=RANDOM)
    def words(self, r: Random) -> None:
        self.one_of(WORDS, r, 7)

    @rule(r=RANDOM)
    def way_back(self, r: Random) -> None:
        self.one_of(BACK, r, 1)

    @invariant()
    def it_leaves_as_a_file_and_comes_back_the_same(self) -> None:
        raw = to_json(self.evening, NOW)
        assert to_json(from_json(raw, "avond.json"), NOW) == raw

    @invariant()
    def the_clocks_can_be_read(self) -> None:
        self.evening.reading(self.at)
        block = self.evening.block
        if block is not None:
            assert 0 <= self.evening.run.step <= max(len(self.evening.steps(block)) - 1, 0)

    def teardown(self) -> None:
        try:
            self.take_all_back()
        finally:
            self.books.close()
            self.folder.cleanup()

    def take_all_back(self) -> None:
        while (told := self.do(c.UndoPlan(self.at))).startswith("undone_"):
            self.it_leaves_as_a_file_and_comes_back_the_same()
        if told == "nothing_to_undo" and self.planned < KEPT:
            for part in PARTS:
                assert getattr(self.evening, part) == getattr(self.first, part), part


PlanMachine.TestCase.settings = settings(max_examples=8, stateful_step_count=40, deadline=None)
TestPlanMachine = PlanMachine.TestCase
