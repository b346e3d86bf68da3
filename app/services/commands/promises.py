"""The commands of what the school promises and tells: actions, their updates, the letters, and the talk afterwards."""

from datetime import date

from app.models.agenda.agenda import Step
from app.models.followup.followup import Action, Update
from app.models.followup.publications import Debrief, OwnText, Publication
from app.services.commands.command import PlanCommand, WordsCommand, command


@command
class AddAction(WordsCommand):
    """Promise something. A second call with the same id changes nothing."""

    action: Action


@command
class ChangeAction(WordsCommand):
    """Give an action another title, owner, day, notice, theme or sources; its state and updates stay."""

    action: Action


@command
class RemoveAction(WordsCommand):
    """Take an action away, as if it was never promised; one that is not done after all gets an update instead."""

    id: str


@command
class AddUpdate(WordsCommand):
    """Say what happened with an action, and how far it is since; with a known id the update gets other words.

    A dropped action needs a reason: those are the words. `made` is the action itself where what was only to be found out
    becomes one by it; once it is there that changes nothing.
    """

    action: str
    update: Update
    made: Action | None = None


@command
class PutOwnText(WordsCommand):
    """Put own words in the place of a part of a letter; empty ones leave that part out."""

    text: OwnText


@command
class DropOwnText(WordsCommand):
    """Let a part of a letter be made of the evening again."""

    key: str


@command
class Publish(WordsCommand):
    """Decide on a letter: its document changes no more. `told` are the ids of the updates that it tells.

    The hash is made here. A second call with the same id changes nothing.
    """

    publication: Publication
    told: tuple[str, ...] = ()


@command
class MarkSent(WordsCommand):
    """Say when a letter was sent and through what; `kept` is the name of the file that went out, if it is kept.

    `file` is that file as text; see `kept_file`.
    """

    id: str
    on: date
    through: str
    kept: str = ""
    file: str = ""


@command
class TickTask(WordsCommand):
    """Tick a task that comes after the evening, or take the tick away."""

    id: str
    done: bool


@command
class SetDebrief(WordsCommand):
    """Keep what the team says to itself about the evening."""

    debrief: Debrief


@command
class TakeOpening(PlanCommand):
    """Open the evening with promises of an earlier one, as this step tells them; `giver` is the block whose minutes go.

    A second call changes nothing.
    """

    step: Step
    giver: str


@command
class LeaveOpening(PlanCommand):
    """Open without the promises of an earlier evening, whose id this is."""

    earlier: str
