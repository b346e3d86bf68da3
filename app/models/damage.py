"""The damage: what of an evening is no longer what was stored, as the disk gives it back."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Damage:
    """A part of an evening whose seal no longer fits. `rows` are the ids of single quotes, themes or people in it.

    `sound_at` is when the newest backup was made in which it is sound, aware UTC; None when there is none.
    """

    evening: str
    title: str
    part: str
    rows: tuple[str, ...] = ()
    sound_at: datetime | None = None
