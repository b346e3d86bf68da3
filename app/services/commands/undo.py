"""The commands that take the last step of a history back, or do it again; a new step ends what could be done again."""

from typing import ClassVar, Literal

from app.services.commands.command import BeginningCommand, PlanCommand, WordsCommand, command


@command
class UndoClock(BeginningCommand):
    """Take back the last clock or beamer step, as if it never happened; the closing too."""

    turns: ClassVar[Literal["back", "again"] | None] = "back"
    when_closed: ClassVar[bool] = True


@command
class UndoWords(WordsCommand):
    """Take back the last change of words."""

    turns: ClassVar[Literal["back", "again"] | None] = "back"


@command
class RedoWords(WordsCommand):
    """Do the last change of words that was taken back again."""

    turns: ClassVar[Literal["back", "again"] | None] = "again"


@command
class UndoPlan(PlanCommand):
    """Take back the last change of the preparation."""

    turns: ClassVar[Literal["back", "again"] | None] = "back"


@command
class RedoPlan(PlanCommand):
    """Do the last change of the preparation that was taken back again."""

    turns: ClassVar[Literal["back", "again"] | None] = "again"
