"""The readiness: what is looked at before the doors open, and how it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.placeholders import gaps

LEAST_FREE = 500 * 1024 * 1024
"""Bytes: a whole evening with its backups takes a few; the system itself needs the rest."""

OLDEST_BACKUP = timedelta(days=1)
BODY_SHARE = 0.06
"""The height of a letter of the body on the beamer, as a share of the image, at scale 1."""

SMALLEST_BEAMER = 600


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the laptop says. None means that it cannot tell; sizes are pixels, `free` is bytes on the disk.

    `clocks` are the clock times of app and laptop where those differ, and `clock_is_right` what the host answered.
    """

    beamer: tuple[int, int] | None = None
    beamer_scale: float = 1.0
    on_power: bool | None = None
    battery: int | None = None
    stays_awake: bool | None = None
    free: int | None = None
    backed_up: datetime | None = None
    clock_in_doubt: bool = False
    clocks: tuple[str, str] | None = None
    clock_is_right: bool | None = None
    now: datetime | None = None


class Standing(StrEnum):
    """How a check stands."""

    GOOD = "good"
    LOOK = "look"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `key` names the subject, `case` the sentence about it; `values` fill that."""

    key: str
    standing: Standing
    case: str
    values: tuple[tuple[str, str | int], ...] = ()


def readiness(evening: Evening, around: Surroundings) -> tuple[Check, ...]:
    """Return all checks, in the order in which one walks by them."""
    return (
        _beamer(around),
        _letters(evening, around),
        _power(around),
        _awake(around),
        _disk(around),
        _clock(around),
        _backup(around),
        _gaps(evening),
        _tables(evening),
    )


def letters_scale(row_distance: int, image_height: int) -> float:
    """Return the text scale at which the back row can read; both lengths in centimetres.

    Half a letter may be at the least 1/200 of the distance: with a distance of 6 image heights that is 6 % of it.
    """
    return row_distance / image_height / 100 / BODY_SHARE


def _beamer(around: Surroundings) -> Check:
    if around.beamer is None:
        return Check("beamer", Standing.LOOK, "none")
    width, height = around.beamer
    case = "small" if height < SMALLEST_BEAMER else "found"
    standing = Standing.LOOK if case == "small" else Standing.GOOD
    return Check("beamer", standing, case, (("width", width), ("height", height)))


def _letters(evening: Evening, around: Surroundings) -> Check:
    plan = evening.plan
    if not plan.row_distance or not plan.image_height:
        return Check("letters", Standing.UNKNOWN, "unknown")
    wanted = letters_scale(plan.row_distance, plan.image_height)
    if wanted <= around.beamer_scale + 0.005:
        return Check("letters", Standing.GOOD, "readable")
    return Check("letters", Standing.LOOK, "too_small", (("percent", round(wanted * 100 + 0.5)),))


def _power(around: Surroundings) -> Check:
    if around.on_power is None:
        return Check("power", Standing.UNKNOWN, "unknown")
    if around.on_power:
        return Check("power", Standing.GOOD, "plugged")
    return Check("power", Standing.LOOK, "battery", (("percent", around.battery or 0),))


def _awake(around: Surroundings) -> Check:
    if around.stays_awake is None:
        return Check("awake", Standing.UNKNOWN, "unknown")
    return Check("awake", *((Standing.GOOD, "stays") if around.stays_awake else (Standing.LOOK, "sleeps")))


def _disk(around: Surroundings) -> Check:
    if around.free is None:
        return Check("disk", Standing.UNKNOWN, "unknown")
    values = (("megabytes", around.free // (1024 * 1024)),)
    case, standing = ("room", Standing.GOOD) if around.free >= LEAST_FREE else ("full", Standing.LOOK)
    return Check("disk", standing, case, values)


def _clock(around: Surroundings) -> Check:
    if around.clock_in_doubt:
        return Check("clock", Standing.LOOK, "doubt")
    if around.clock_is_right is not None:
        return Check("clock", *((Standing.GOOD, "right") if around.clock_is_right else (Standing.LOOK, "wrong")))
    if around.clocks is not None:
        app, laptop = around.clocks
        return Check("clock", Standing.LOOK, "apart", (("app", app), ("laptop", laptop)))
    return Check("clock", Standing.UNKNOWN, "asked")


def _backup(around: Surroundings) -> Check:
    if around.backed_up is None or around.now is None:
        return Check("backup", Standing.LOOK, "none")
    age = around.now - around.backed_up
    case, standing = ("fresh", Standing.GOOD) if age <= OLDEST_BACKUP else ("old", Standing.LOOK)
    return Check("backup", standing, case, (("minutes", max(0, int(age.total_seconds() // 60))),))


def _gaps(evening: Evening) -> Check:
    open_gaps = gaps(evening)
    if not open_gaps:
        return Check("gaps", Standing.GOOD, "none")
    return Check("gaps", Standing.LOOK, "open", (("names", ", ".join(open_gaps)),))


def _tables(evening: Evening) -> Check:
    if not any(block.kind is BlockKind.TABLES for block in evening.agenda.blocks):
        return Check("tables", Standing.GOOD, "not_needed")
    if not evening.seating.tables:
        return Check("tables", Standing.LOOK, "none")
    bare = tuple(_without_leader(evening))
    if bare:
        return Check("tables", Standing.LOOK, "no_leader", (("tables", ", ".join(bare)),))
    return Check("tables", Standing.GOOD, "ready", (("n", len(evening.seating.tables)),))


def _without_leader(evening: Evening) -> Iterator[str]:
    return (str(table.number) for table in evening.seating.tables if not table.leader)
