"""The shelf: what is known of each evening without opening it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ShelfState(StrEnum):
    """Where an evening stands as a whole."""

    PREPARING = "preparing"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One evening on the start screen. `quotes` is how many there are; `touched_at` is aware UTC."""

    id: str
    title: str
    date: date
    state: ShelfState
    quotes: int
    touched_at: datetime
