"""Opening handlers: with which promises of an earlier evening this one begins, taken or left by the host."""

from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.promises.opening import MOST_PROMISES, STEP, block_to_open, givers, opening_block, with_opening
from app.services.commands import commands as c
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import filled_line, line, lines

MOST_LEFT = 200


@handles(c.TakeOpening)
def take_opening(evening: Evening, command: c.TakeOpening) -> Outcome:
    """Open with promises of an earlier evening: a step behind the welcome, with minutes of another block."""
    if opening_block(evening) is not None:
        return Outcome(evening, "opening_taken")
    block = block_to_open(evening)
    if any(stretch.block == block.id for stretch in evening.run.stretches):
        raise NotPossible("block_has_begun")
    if command.giver not in {one.id for one in givers(evening)}:
        raise NotPossible("opening_minutes")
    step = replace(
        command.step,
        id=STEP,
        title=filled_line(command.step.title, "step_empty"),
        heading=line(command.step.heading),
        lines=lines(command.step.lines)[:MOST_PROMISES],
        cues=lines(command.step.cues),
        ours=True,
    )
    return Outcome(
        replace(evening, agenda=with_opening(evening.agenda, block.id, step, command.giver)), "opening_taken"
    )


@handles(c.LeaveOpening)
def leave_opening(evening: Evening, command: c.LeaveOpening) -> Outcome:
    """Open without the promises of an earlier evening; they are offered no more."""
    left = tuple(dict.fromkeys((*evening.plan.openings_left, command.earlier)))[-MOST_LEFT:]
    return Outcome(replace(evening, plan=replace(evening.plan, openings_left=left)), "opening_left")
