"""Alone: of all evenings one runs at a time, and on its own day unless somebody is sure."""

from typing import TYPE_CHECKING

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.services.commands.command import BeginningCommand

if TYPE_CHECKING:  # the screens ask a handler what comes, long before the database is loaded
    from app.store.evenings import Store


def must_run_alone(store: "Store", before: Evening | None, after: Evening) -> None:
    """Refuse that an evening begins while another one is open; to be called within the change that keeps it.

    Raises NotPossible("another_runs") with the id of the other one.
    """
    if not after.run.is_running or (before is not None and before.run.is_running):
        return
    other = store.running_evening_id(but=after.id)
    if other is not None:
        raise NotPossible("another_runs", evening=other)


def must_be_its_day(evening: Evening, command: BeginningCommand) -> None:
    """Refuse to begin an evening, or to open it again, on another day; raises NotPossible("another_day")."""
    if not command.sure and evening.local(command.at).date() != evening.date:
        raise NotPossible("another_day")
