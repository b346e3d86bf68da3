"""What was lost: what stands of an evening in a copy only, for the store was lost, replaced, or is of before it."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class LostEvening:
    """An evening of which a copy holds more than the store, while nobody erased it.

    `copied_at` is of the newest such copy, aware UTC. `quotes` is how many quotes stand in that one only, None when the
    store does not know the evening at all.
    """

    id: str
    title: str
    date: date
    copied_at: datetime
    quotes: int | None = None
