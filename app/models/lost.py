"""What was lost: evenings that stand in a copy only, for the store was lost, replaced, or is of before them."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class LostEvening:
    """An evening that the store does not know and nobody erased. `copied_at` is of its newest copy, aware UTC."""

    id: str
    title: str
    date: date
    copied_at: datetime
