"""Tests of opening: the first look is told at once, what is asked meanwhile waits, and nothing is stored before."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.models.damage import Damage
from app.models.evening import Evening, StageMode
from app.models.ground.clock import Source, SystemSource
from app.models.ground.faults import BadInput, Fault
from app.services.commands import commands as c
from app.services.writer.books import Books
from app.services.writer.listener import Opened
from app.services.writer.writer import Writer
from app.store.files import STORE_NAME
from app.store.first_look import FirstLook, first_look
from tests.store.making import NOW, make_evening

SECONDS = 60.0


class Heard:
    """Notes what the writer tells, in order."""

    def __init__(self) -> None:
        self.told: list[tuple[str, object]] = []
        self.said = threading.Event()

    def _note(self, what: str, value: object) -> None:
        self.told.append((what, value))
        self.said.set()

    def on_opened(self, opened: Opened) -> None:
        self._note("opened", opened)

    def on_not_opened(self, fault: Fault) -> None:
        self._note("not_opened", fault)

    def on_recovered(self) -> None:
        self._note("recovered", None)

    def on_changed(self, after: Evening, before: Evening | None) -> None:
        self._note("changed", after)

    def on_shelf_changed(self) -> None:
        pass

    def on_damaged(self, damaged: tuple[Damage, ...]) -> None:
        self._note("damaged", damaged)

    def on_failed(self, fault: Fault) -> None:
        self._note("failed", fault)

    def on_backed_up(self, at: datetime) -> None:
        pass

    def kinds(self) -> list[str]:
        return [what for what, _ in self.told]


class Opening:
    """A writer whose books are opened when the test says so."""

    def __init__(self, folder: Path, look: FirstLook | None) -> None:
        self.heard = Heard()
        self.may_open = threading.Event()
        self.fault: Fault | None = None
        self._folder = folder
        self.source: Source = SystemSource()
        self.writer = Writer(self._open, self.source, self.heard, lambda: look)
        self.writer.start()

    def _open(self) -> Books:
        assert self.may_open.wait(SECONDS)
        if self.fault is not None:
            raise self.fault
        return Books(self._folder, NOW)

    def end(self) -> None:
        self.may_open.set()
        self.writer.stop()
        self.writer.join(SECONDS)
        assert not self.writer.is_alive()


@pytest.fixture
def opening(tmp_path: Path) -> Iterator[Opening]:
    """Return an opening of a store in which an evening runs, frozen, with a quote on the beamer."""
    books = Books(tmp_path, NOW)
    books.put_evening(make_evening())
    books.close()
    begun = Opening(tmp_path, first_look(tmp_path / STORE_NAME))
    assert begun.heard.said.wait(SECONDS)
    yield begun
    begun.end()


def stored(opening: Opening) -> Evening:
    evening = opening.writer.look(lambda books: books.load("e1")).result(SECONDS)
    assert evening is not None
    return evening


def test_the_evening_is_told_before_the_store_is_open_as_it_comes_back_after_a_restart(opening: Opening) -> None:
    ((what, opened),) = opening.heard.told
    assert what == "opened"
    assert isinstance(opened, Opened)
    assert opened.running == make_evening().after_restart()
    assert opened.running.stage.mode is StageMode.LIVE
    assert [row.id for row in opened.shelf] == ["e1"]


def test_a_command_waits_until_it_can_be_stored(opening: Opening) -> None:
    answer = opening.writer.submit(c.AddMinutes(NOW + timedelta(minutes=30), minutes=1))
    assert not answer.done()
    opening.may_open.set()
    answer.result(SECONDS)
    assert dict(stored(opening).run.added) == {"dialogue": 6, "closing": -2}


def test_the_beamer_after_the_restart_is_stored_and_told_once(opening: Opening) -> None:
    opening.may_open.set()
    assert stored(opening) == make_evening().after_restart()
    assert opening.heard.kinds() == ["opened"]


def test_when_the_store_cannot_be_opened_after_all_that_is_told_and_commands_are_refused(opening: Opening) -> None:
    opening.fault = BadInput("not_a_database")
    waiting = opening.writer.submit(c.PauseClock(NOW))
    opening.may_open.set()
    with pytest.raises(BadInput):
        waiting.result(SECONDS)
    assert opening.heard.told[1:] == [("not_opened", opening.fault)]


def test_what_the_store_knows_better_is_told_again(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(make_evening())
    books.close()
    stale = FirstLook(None, (), make_evening(quotes=3))
    opening = Opening(tmp_path, stale)
    opening.may_open.set()
    assert stored(opening) == make_evening().after_restart()
    assert opening.heard.told[1:] == [("changed", make_evening().after_restart())]
    opening.end()


def test_without_a_first_look_all_is_told_once_the_store_is_open(tmp_path: Path) -> None:
    opening = Opening(tmp_path, None)
    assert opening.heard.told == []
    opening.may_open.set()
    assert opening.writer.look(lambda books: books.shelf()).result(SECONDS) == ()
    assert opening.heard.kinds() == ["opened"]
    opening.end()
