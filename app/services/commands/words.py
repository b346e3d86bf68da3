"""The commands for words: what was said, and what is being typed."""

from dataclasses import dataclass
from typing import ClassVar

from app.models.said.dialogue import Draft, Quote, Voice
from app.services.commands.command import History, WordsCommand


@dataclass(frozen=True, slots=True)
class AddQuote(WordsCommand):
    """Keep a quote. A second call with the same id changes nothing, so it may be tried again."""

    quote: Quote

    from_outside: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class EditQuote(WordsCommand):
    """Change the words of a quote; its id and moment stay."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class DeleteQuote(WordsCommand):
    """Take a quote away; undo brings it back."""

    id: str


@dataclass(frozen=True, slots=True)
class WipeWords(WordsCommand):
    """Take the words of a quote or a point away for good: out of the evening, all steps of undo and the file itself.

    It cannot be taken back, and backups hold the words for as long as they stay. A second call finishes what the first
    one could not.
    """

    id: str

    history: ClassVar[History | None] = None


@dataclass(frozen=True, slots=True)
class StarQuote(WordsCommand):
    """Give a quote a star, or take it."""

    id: str
    starred: bool


@dataclass(frozen=True, slots=True)
class SetQuoteVoice(WordsCommand):
    """Change whose voice it was."""

    id: str
    voice: Voice


@dataclass(frozen=True, slots=True)
class MoveQuote(WordsCommand):
    """Put a quote under another prompt, or under none."""

    id: str
    prompt: str | None


@dataclass(frozen=True, slots=True)
class HearAgain(WordsCommand):
    """Count that the same was heard once more."""

    id: str


@dataclass(frozen=True, slots=True)
class ParkQuote(WordsCommand):
    """Move a quote to the parkeerplaats or back; `owner` is a role, never a name."""

    id: str
    parked: bool
    owner: str = ""


@dataclass(frozen=True, slots=True)
class SaveDraft(WordsCommand):
    """Keep what is being typed, with the evening it was typed for. It is no step of a history."""

    draft: Draft

    history: ClassVar[History | None] = None
    silent: ClassVar[bool] = True
