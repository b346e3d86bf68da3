"""Tests of what is known of each kind of command: it stands on its class, and nobody can forget it."""

from collections.abc import Iterator
from dataclasses import FrozenInstanceError, replace

import pytest

from app.services.commands import command as kinds
from app.services.commands import commands as c
from app.services.handlers.handler import HANDLERS, handles
from app.services.handlers.way_in import SUBJECTS
from tests.driving import DOORS


def every_kind(of: type[c.Command] = c.Command) -> Iterator[type[c.Command]]:
    """Every command that can be given: what the classes in `command.py` share is none itself."""
    for kind in of.__subclasses__():
        yield from every_kind(kind)
        if kind.__module__ != kinds.__name__ and kind.__module__.startswith("app.") and kind in vars(c).values():
            yield kind


KINDS = sorted(set(every_kind()), key=lambda kind: kind.__name__)


def test_a_kind_that_does_not_say_where_it_is_taken_back_cannot_be_written() -> None:
    with pytest.raises(TypeError, match="Forgetful does not say history"):

        @kinds.command
        class Forgetful(c.Command):
            pass


def test_a_kind_that_does_not_say_whether_a_closed_evening_takes_it_cannot_be_written() -> None:
    with pytest.raises(TypeError, match="Careless does not say when_closed"):

        class Careless(c.Command):
            history = None


def test_every_kind_has_one_handler_but_what_turns_a_history_and_the_erasure() -> None:
    assert len(KINDS) == 122
    assert SUBJECTS
    assert {kind for kind in KINDS if kind not in HANDLERS} == {kind for kind in KINDS if kind.turns} | {c.EraseEvening}


def test_a_second_handler_for_a_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="Begin has two handlers"):
        handles(c.Begin)(HANDLERS[c.Begin])


def names(kinds_: Iterator[type[c.Command]]) -> set[str]:
    return {kind.__name__ for kind in kinds_}


def test_only_a_quote_may_come_from_another_device() -> None:
    assert names(kind for kind in KINDS if kind.from_outside) == {"AddQuote"}


def test_a_closed_evening_has_no_clock_no_beamer_and_no_preparation_but_for_these() -> None:
    still = names(kind for kind in KINDS if kind.when_closed and kind.history in ("clock", "plan"))
    times = {"BeganAt", "BookPause", "DropPause", "DropVisit", "EndedAt", "PauseWasBreak"}
    assert still == {"CloseEvening", "ReopenEvening", "SetStageMode", "UndoClock", *times}
    assert all(kind.when_closed for kind in KINDS if kind.history == "words")


def test_what_opens_another_evening_and_what_is_done_on_the_shelf() -> None:
    assert names(kind for kind in KINDS if kind.opens) == {"CreateEvening", "OpenEvening", "CopyEvening"}
    assert names(kind for kind in KINDS if kind.changes_shelf) == {
        *("RenameEvening", "ArchiveEvening", "BinEvening", "TakeOutOfBin", "EraseEvening")
    }
    assert names(kind for kind in KINDS if kind.in_bin) == {"BinEvening", "TakeOutOfBin", "EraseEvening"}


def test_no_kind_shows_what_people_said_or_is_one_with_another() -> None:
    assert {kind.__repr__ for kind in KINDS} == {object.__repr__}
    assert {kind.__eq__ for kind in KINDS} == {object.__eq__}
    assert c.ShowMessage(DOORS, "Noor is ziek") != c.ShowMessage(DOORS, "Noor is ziek")
    assert "Noor" not in repr(c.ShowMessage(DOORS, "Noor is ziek"))


def test_nothing_of_a_command_can_be_changed_once_it_is_made() -> None:
    assert {kind.__setattr__ for kind in KINDS} == {kinds.SetOnce.__setattr__}
    assert {kind.__delattr__ for kind in KINDS} == {kinds.SetOnce.__delattr__}
    assert not [kind.__name__ for kind in KINDS if "__dict__" in dir(kind)]
    message = c.ShowMessage(DOORS, "Koffie!")
    for name in ("text", "about", "history"):
        with pytest.raises(FrozenInstanceError):
            setattr(message, name, "Thee!")
    with pytest.raises(FrozenInstanceError):
        del message.text
    with pytest.raises(AttributeError):
        message.extra = "Thee!"  # there is no such field
    assert (message.text, message.about) == ("Koffie!", None)
    assert replace(message, text="Thee!").text == "Thee!"
