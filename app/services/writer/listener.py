"""Listening: what the writer tells, and who hears it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.clock import Clock, Doubt
from app.models.ground.faults import Fault
from app.models.shelf import ShelfRow


@dataclass(frozen=True, slots=True)
class Opened:
    """What was found at opening. `running` is an evening that was on when the app ended, ready to go on."""

    clock: Clock
    shelf: tuple[ShelfRow, ...]
    running: Evening | None
    doubt: Doubt | None


class Listener(Protocol):
    """Who hears what the writer did. Every call comes from its thread, those about backups from the thread beside it."""

    def on_opened(self, opened: Opened) -> None:
        """The evenings are known. After a first look the store itself is still to be opened; commands wait for it."""

    def on_not_opened(self, fault: Fault) -> None:
        """The store cannot be opened; nothing was written. May follow `on_opened`: that was a first look then.

        It is tried again by itself, and told again only when another fault comes of it.
        """

    def on_recovered(self) -> None:
        """The store works again, after it could not be opened or refused a change. Told after `on_opened`."""

    def on_changed(self, after: Evening, before: Evening | None) -> None:
        """The evening was replaced."""

    def on_shelf_changed(self) -> None:
        """Evenings are gone that were told of: they were in the bin for long enough."""

    def on_damaged(self, damaged: tuple[Damage, ...]) -> None:
        """Something of an evening is no longer what was stored; empty once all of it is sound again."""

    def on_failed(self, fault: Fault) -> None:
        """Something went wrong that no command waits for, such as a backup."""

    def on_backed_up(self, at: datetime) -> None:
        """A verified backup was made."""
