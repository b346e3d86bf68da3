"""The commands of what comes after: what the evening takes along, and what the school answers."""

from datetime import date

from app.models.followup.followup import Answer, Subject, Taken
from app.services.commands.command import ClockCommand, WordsCommand, command


@command
class TakeAlong(WordsCommand):
    """Take a subject along in these words, or give what was taken along other words."""

    taken: Taken


@command
class LeaveBehind(WordsCommand):
    """Take something no longer along."""

    id: str


@command
class MoveTaken(WordsCommand):
    """Read something so many places earlier (negative) or later to the room."""

    id: str
    by: int


@command
class ShowTaken(ClockCommand):
    """Show these of what is taken along to the room, in the order of the list; none takes all of it off."""

    ids: tuple[str, ...]


@command
class GiveAnswer(WordsCommand):
    """Give a subject its answer, in the place of the one it had."""

    answer: Answer


@command
class TakeAnswerBack(WordsCommand):
    """Let a subject be without an answer again."""

    subject: Subject


@command
class StayInTouch(WordsCommand):
    """Say when the next message comes and through what, and when the next evening is; None is not known yet."""

    next_message: date | None
    through: str
    next_evening: date | None
