"""The step plan: when each step of a block should be over, in proportion to the time that the block has."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import accumulate

from app.models.agenda.agenda import Step
from app.models.agenda.timing import BlockReading


def step_ends(steps: Sequence[Step], row: BlockReading) -> dict[str, datetime]:
    """Return by its id when each step with minutes of its own should be over, as things stand now (aware UTC).

    The minutes of the steps are shares: when the block is cut or grows all of them do, and the last ends with the
    block. A block that is done, or without minutes in its steps, gives nothing.
    """
    total = sum(step.minutes for step in steps)
    end = row.promised_end or row.expected_end
    if not total or end is None:
        return {}
    passed = accumulate(step.minutes for step in steps)
    return {
        step.id: end - timedelta(seconds=row.allotted * (1 - gone / total))
        for step, gone in zip(steps, passed, strict=True)
        if step.minutes
    }


def due_step(steps: Sequence[Step], on: Step, ends: dict[str, datetime], now: datetime) -> Step | None:
    """Return the step that should have begun by now, while one before it is still on; None as long as all is in time.

    It is always the next one: what is due after that follows once one is there.
    """
    here = next((place for place, step in enumerate(steps) if step.id == on.id), None)
    end = ends.get(on.id)
    if here is None or end is None or now < end or here + 1 == len(steps):
        return None
    return steps[here + 1]
