"""The commands of the agenda: the questions of the dialogue, and the blocks."""

from app.models.agenda.agenda import Block
from app.models.said.dialogue import Prompt
from app.services.commands.command import PlanCommand, command


@command
class PutPrompt(PlanCommand):
    """Add a question of the dialogue at the end, or replace the one with its id."""

    prompt: Prompt


@command
class DropPrompt(PlanCommand):
    """Take a question away; its quotes go to the prompt `notes_to`, None for no prompt. None is lost."""

    id: str
    notes_to: str | None = None


@command
class MovePrompt(PlanCommand):
    """Move a question so many places up (negative) or down."""

    id: str
    by: int


@command
class PutBlock(PlanCommand):
    """Replace the block with this id; what the agenda cannot hold is refused with the place named."""

    block: Block


@command
class InsertBlock(PlanCommand):
    """Add a block after another one (None: at the start), inside the same group."""

    block: Block
    after: str | None


@command
class SplitBlock(PlanCommand):
    """Cut a block in two: it keeps `minutes`, the rest goes to a new one with the id `new`."""

    id: str
    minutes: int
    new: str


@command
class MoveBlock(PlanCommand):
    """Move a block so many places up (negative) or down among its neighbours; a group takes its parts along."""

    id: str
    by: int


@command
class DropBlock(PlanCommand):
    """Take a block out of the agenda, a group with its parts; one that has begun stays."""

    id: str


@command
class ResetBlock(PlanCommand):
    """Put a block back as the draaiboek has it."""

    id: str
