"""The commands for words: what was said, and what is being typed."""

from typing import ClassVar

from app.models.said.dialogue import Draft, Quote, Voice
from app.services.commands.command import History, WordsCommand, command


@command
class AddQuote(WordsCommand):
    """Keep a quote. A second call with the same id changes nothing, so it may be tried again."""

    quote: Quote

    from_outside: ClassVar[bool] = True


@command
class EditQuote(WordsCommand):
    """Change the words of a quote; its id and moment stay."""

    id: str
    text: str


@command
class DeleteQuote(WordsCommand):
    """Take a quote away; undo brings it back."""

    id: str


@command
class WipeWords(WordsCommand):
    """Take the words of a quote or a point away for good: out of the evening, all steps of undo and the file itself.

    It cannot be taken back, and backups hold the words for as long as they stay. A second call finishes what the first
    one could not.
    """

    id: str

    history: ClassVar[History | None] = None


@command
class StarQuote(WordsCommand):
    """Give a quote a star, or take it."""

    id: str
    starred: bool


@command
class SetQuoteVoice(WordsCommand):
    """Change whose voice it was."""

    id: str
    voice: Voice


@command
class MoveQuote(WordsCommand):
    """Put a quote under another prompt, or under none."""

    id: str
    prompt: str | None


@command
class HearAgain(WordsCommand):
    """Count that the same was heard once more."""

    id: str


@command
class MergeQuote(WordsCommand):
    """Take a quote together with another one that says the same; both stay, and the other one counts it as heard again."""

    id: str
    into: str


@command
class PartQuote(WordsCommand):
    """Let a quote stand on its own again."""

    id: str


@command
class ParkQuote(WordsCommand):
    """Move a quote to the parkeerplaats or back; `owner` is a role, never a name."""

    id: str
    parked: bool
    owner: str = ""


@command
class SaveDraft(WordsCommand):
    """Keep what is being typed, with the evening it was typed for. It is no step of a history."""

    draft: Draft

    history: ClassVar[History | None] = None
    silent: ClassVar[bool] = True
