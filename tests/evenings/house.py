"""The house: the real clock, the real store and the real handlers, on a laptop that the tests can set and reboot."""

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.models.agenda.agenda import Agenda, BlockKind
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.ground.clock import Beat, Clock
from app.services.commands import commands as c
from app.services.writer.books import Books
from app.services.writer.coming_back import keep_time
from app.services.writer.open_books import OpenBooks
from tests.driving import TestSource
from tests.evenings.noted import BREAK, LENGTHS, WALK_IN
from tests.models import making
from tests.services.handlers.test_plan_machine import Deaf

DOORS = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
"""Second 0 of the sum, on the wall."""
AGENDA = Agenda(
    tuple(
        replace(one, kind={WALK_IN: BlockKind.WALK_IN, BREAK: BlockKind.BREAK}.get(one.id, one.kind))
        for one in making.agenda(*LENGTHS.values()).blocks
    )
)


def at(second: int) -> datetime:
    return DOORS + timedelta(seconds=second)


class House:
    """One evening in a store, as the app holds it. `do` answers like the desk: at the time of the evening."""

    def __init__(self, books: Books, number: int, wall: int) -> None:
        self.books = books
        self.source = TestSource(at(wall), 5_000.0, "boot-0")
        self.boots = 0
        anchor = Anchor(AnchorKind.DOORS, (DOORS + timedelta(hours=1)).time())
        made = making.draaiboek().make_evening(f"evening-{number}", "Avond", DOORS.date(), anchor, Details(), DOORS)
        self.id = made.id
        books.put_evening(replace(made, agenda=AGENDA, prompts=()))
        self.beat: Beat | None = None
        self.clock = Clock(self.source)
        self._open()

    @property
    def evening(self) -> Evening:
        assert self.open_books.evening is not None
        return self.open_books.evening

    def now(self) -> datetime:
        wall = self.clock.wall()
        return self.clock.now() if self.evening.run.is_running else self.evening.own(wall)

    def do(self, kind: type[c.Command], **values: Any) -> c.Stored:
        """Do a command; raises the fault with which it is refused."""
        answer: Future[c.Stored] = Future()
        self.open_books.do(kind(self.now(), **values), answer)
        return answer.result(60)

    def keep_beat(self) -> None:
        """Let the five seconds of a beat be over."""
        if self.evening.run.is_running and self.clock.doubt is None:
            self.beat = self.clock.beat()

    def start_again(self, *, reboot: bool = False) -> None:
        """Start the app once more, also the laptop."""
        if reboot:
            self.boots += 1
            self.source = TestSource(self.source.wall(), 20.0, f"boot-{self.boots}")
        self.clock = Clock(self.source)
        self._open()

    def _open(self) -> None:
        evening = self.books.load(self.id)
        keep_time(self.clock, evening, self.beat)
        self.open_books = OpenBooks(self.books, Deaf(), evening, self.clock)

    def settle_doubt(self, laptop: bool) -> None:
        """Answer as the strip does."""
        doubt = self.clock.doubt
        assert doubt is not None
        self.clock.settle(use_last_beat=not laptop)
        if laptop and doubt.wall < doubt.last_beat:
            self.take_over()

    def take_over(self) -> None:
        self.do(c.PutClockRight, shift=self.clock.ahead().total_seconds())


@contextmanager
def books() -> Iterator[Books]:
    """Give an empty store that goes again."""
    with TemporaryDirectory() as folder:
        opened = Books(Path(folder), DOORS)
        try:
            yield opened
        finally:
            opened.close()
