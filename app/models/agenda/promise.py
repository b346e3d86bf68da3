"""The promise: the clock time at which the walk-in or the break ends, as the room was told."""

from datetime import UTC, datetime, timedelta

from app.models.agenda.agenda import Agenda
from app.models.agenda.run import Run

LONGEST_OFF = timedelta(hours=6)
"""An evening that began further than this from its plan is held at another time: its plan promised nobody anything."""

NO_SHIFT = timedelta(0)

STEP = timedelta(minutes=5)
"""What is proposed is a time that people say: on five minutes, and no sooner than five minutes from now."""


def promised_ends(agenda: Agenda, run: Run, planned_doors: datetime) -> dict[str, datetime]:
    """Return for each block that ends at a clock time which one: the walk-in, and a block that was given one.

    The walk-in is a buffer: begun late it is shorter, begun early it is longer, and the start stays where it was.
    """
    ends: dict[str, datetime] = {}
    end = _doors(run, planned_doors)
    for block in agenda.walk_in():
        minutes = max(0, block.minutes + run.added_minutes(block.id))
        end = run.given_end(block.id) or end + timedelta(minutes=minutes)
        ends[block.id] = end
    given = run.given_end(run.block) if run.block is not None else None
    if run.block is not None and given is not None:
        ends[run.block] = given
    return ends


def promised_start(agenda: Agenda, ends: dict[str, datetime], planned_doors: datetime) -> datetime:
    """Return the start that the room was told: the end of the walk-in, or the doors where nobody walks in."""
    walk_in = agenda.walk_in()
    return ends[walk_in[-1].id] if walk_in else planned_doors


def really_started(agenda: Agenda, run: Run) -> datetime | None:
    """Return when the first block after the walk-in began; None as long as none has."""
    walk_in = {block.id for block in agenda.walk_in()}
    return next((stretch.began for stretch in run.stretches if stretch.block not in walk_in), None)


def as_told(moment: datetime, shift: timedelta = NO_SHIFT) -> datetime:
    """Return the whole minute that people are told for a moment to come: never one that is too early.

    With the shift of the run it is a whole minute of the clock on the wall.
    """
    return (moment + shift + timedelta(seconds=59)).replace(second=0, microsecond=0) - shift


def has_passed(promised: datetime, now: datetime, shift: timedelta = NO_SHIFT) -> bool:
    """Whether a promised moment is over, and the clock stands at the minute that people were told or past it."""
    return now >= max(promised, as_told(promised, shift))


def next_time(promised: datetime, now: datetime, shift: timedelta = NO_SHIFT) -> datetime:
    """Return the clock time to propose once the promised one cannot be kept, or is to be later."""
    earliest = max(promised, now) + STEP + shift
    steps = -(-int(earliest.timestamp() * 1000) // int(STEP.total_seconds() * 1000))
    return datetime.fromtimestamp(steps * STEP.total_seconds(), UTC) - shift


def _doors(run: Run, planned_doors: datetime) -> datetime:
    began = run.began
    off = began is not None and abs(began - planned_doors) > LONGEST_OFF
    return began if began is not None and off else planned_doors
