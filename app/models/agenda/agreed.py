"""What was agreed for the blocks of an evening: minutes given or taken, and what is left out. Each goes back by itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.models.agenda.agenda import Agenda
from app.models.agenda.run import Run

ADDED = "run.added."
SKIPPED = "run.skipped."


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a step made of one agreement: how it was, and how the step left it; 0 is none.

    `minutes` are those of the block in the plan at the time, 0 where it had none.
    """

    place: str
    was: int
    left: int
    minutes: int


def agreed(run: Run) -> dict[str, int]:
    """Return all that was agreed, each by its place: the minutes, and 1 for a block that is left out."""
    return {ADDED + block: minutes for block, minutes in run.added} | {SKIPPED + block: 1 for block in run.skipped}


def with_agreed(run: Run, agreements: Mapping[str, int]) -> Run:
    """Return the run in which this was agreed and nothing else."""
    known = {place: value for place, value in agreements.items() if value}
    return replace(
        run,
        added=tuple((place.removeprefix(ADDED), more) for place, more in known.items() if place.startswith(ADDED)),
        skipped=tuple(place.removeprefix(SKIPPED) for place in known if place.startswith(SKIPPED)),
    )


def changes(before: Run, after: Run, agenda: Agenda) -> tuple[Agreement, ...]:
    """Return what a step made of the agreements; `agenda` is the plan at the time."""
    was, left, minutes = agreed(before), agreed(after), _minutes(agenda)
    places = [place for place in was | left if was.get(place) != left.get(place)]
    return tuple(
        Agreement(place, was.get(place, 0), left.get(place, 0), minutes.get(_block(place), 0)) for place in places
    )


def taken_back(run: Run, steps: Iterable[Agreement], agenda: Agenda) -> Run:
    """Return the run with the agreements as they were before a step.

    One that is no longer as the step left it stays, and so do the minutes of a block that has others in the plan since.
    """
    now, minutes = agreed(run), _minutes(agenda)
    for one in steps:
        same_plan = one.place.startswith(SKIPPED) or minutes.get(_block(one.place), 0) == one.minutes
        if same_plan and now.get(one.place, 0) == one.left:
            now[one.place] = one.was
    return with_agreed(run, now)


def _minutes(agenda: Agenda) -> dict[str, int]:
    return {block.id: block.minutes for block in agenda.running_blocks()}


def _block(place: str) -> str:
    return place.removeprefix(ADDED).removeprefix(SKIPPED)
