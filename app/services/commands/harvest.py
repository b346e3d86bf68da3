"""The commands of the theme tables: the form of each, who speaks, and the words people leave with."""

from typing import ClassVar

from app.models.harvest.exits import Exit
from app.models.harvest.harvest import FormField, FormVoice
from app.models.said.dialogue import Voice
from app.services.commands.command import ClockCommand, History, WordsCommand, command


@command
class FillIn(WordsCommand):
    """Put words in one field of the form of a table; no words empty it."""

    table: str
    field: FormField
    text: str


@command
class ChooseVoice(WordsCommand):
    """Say whose the saying is, or who tells the pitch; None takes it out."""

    table: str
    field: FormVoice
    voice: Voice | None


@command
class LetSpeak(ClockCommand):
    """Let a table speak at the presentations, or let it drop out; its time goes to the others."""

    table: str
    speaks: bool


@command
class MoveTurn(ClockCommand):
    """Let a table speak so many turns earlier (negative) or later, but never before the one whose turn it is."""

    table: str
    by: int


@command
class AddExit(WordsCommand):
    """Keep an answer to *Wat vond je ervan?* at a place drawn by chance. No history tells when it came.

    `hands` is how many people give it: a mark is counted by hands.
    """

    exit: Exit
    place: int
    hands: int = 1

    history: ClassVar[History | None] = None


@command
class TakeExit(WordsCommand):
    """Take an answer like this away again, as often as it was given with these hands."""

    exit: Exit
    hands: int = 1

    history: ClassVar[History | None] = None


@command
class MendExit(WordsCommand):
    """Give one answer like this another word; its mark and its place stay. No history tells which one it was."""

    exit: Exit
    word: str

    history: ClassVar[History | None] = None
