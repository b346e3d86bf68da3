"""The commands: everything that can change an evening, as frozen values with the moment they were given."""

from dataclasses import dataclass
from datetime import date, datetime

from app.models.agenda.run import Run
from app.models.evening import Anchor, Details, Stage, StageMode
from app.models.said.dialogue import Draft, Quote, Voice
from app.models.said.summary import KeyPoint


@dataclass(frozen=True, slots=True)
class Command:
    """What is asked of the writer. `at` is aware UTC."""

    at: datetime


# The evening as a whole


@dataclass(frozen=True, slots=True)
class CreateEvening(Command):
    """Make an evening from a draaiboek and open it. `draaiboek` is a path; empty means the one that ships."""

    id: str
    title: str
    date: date
    anchor: Anchor
    details: Details
    draaiboek: str = ""


@dataclass(frozen=True, slots=True)
class OpenEvening(Command):
    """Take an evening from the shelf; the beamer comes back as after a crash: no quote, no message, no freeze."""

    id: str


@dataclass(frozen=True, slots=True)
class SetDetails(Command):
    """Replace what the school fills in."""

    details: Details


# Clock


@dataclass(frozen=True, slots=True)
class Begin(Command):
    """Start the evening with its first block."""


@dataclass(frozen=True, slots=True)
class NextStep(Command):
    """Go to the next prompt, summary point or part; after the last one to the next block."""


@dataclass(frozen=True, slots=True)
class PreviousStep(Command):
    """Go back one prompt, point or part; before the first one to the block before."""


@dataclass(frozen=True, slots=True)
class NextBlock(Command):
    """Go to the next block at once."""


@dataclass(frozen=True, slots=True)
class GoToBlock(Command):
    """Jump to any block."""

    block: str


@dataclass(frozen=True, slots=True)
class Pause(Command):
    """Stop the countdown."""


@dataclass(frozen=True, slots=True)
class Resume(Command):
    """Let the countdown go on."""


@dataclass(frozen=True, slots=True)
class AddMinutes(Command):
    """Give the current block minutes, or take them."""

    minutes: int


@dataclass(frozen=True, slots=True)
class SkipBlock(Command):
    """Leave out a block that has not begun; skipping it again brings it back."""

    block: str


@dataclass(frozen=True, slots=True)
class BeganAt(Command):
    """Correct when the current block really began."""

    moment: datetime


@dataclass(frozen=True, slots=True)
class AcceptLater(Command):
    """Agree to end later; the suggestion to catch up goes away until the evening gets later still."""


@dataclass(frozen=True, slots=True)
class Shorten(Command):
    """Share the lateness over what is left, never below a minimum."""


@dataclass(frozen=True, slots=True)
class CloseEvening(Command):
    """End the evening; the record opens."""


@dataclass(frozen=True, slots=True)
class ReopenEvening(Command):
    """Take a closed evening back, as if it had not been closed."""


# Beamer


@dataclass(frozen=True, slots=True)
class SetStageMode(Command):
    """Make the beamer black, frozen or live."""

    mode: StageMode


@dataclass(frozen=True, slots=True)
class TurnPrompt(Command):
    """Show the next (1) or the previous (-1) prompt in the dialogue, without leaving the block."""

    by: int


@dataclass(frozen=True, slots=True)
class ShowQuote(Command):
    """Release a quote to the beamer; None takes it away."""

    quote: str | None
    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowMessage(Command):
    """Show a short message to the room for some seconds; an empty text takes it away."""

    text: str
    seconds: int = 60


# Words


@dataclass(frozen=True, slots=True)
class AddQuote(Command):
    """Keep a quote. A second call with the same id changes nothing, so it may be tried again."""

    quote: Quote


@dataclass(frozen=True, slots=True)
class EditQuote(Command):
    """Change the words of a quote; its id and moment stay."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class DeleteQuote(Command):
    """Take a quote away; undo brings it back."""

    id: str


@dataclass(frozen=True, slots=True)
class StarQuote(Command):
    """Give a quote a star, or take it."""

    id: str
    starred: bool


@dataclass(frozen=True, slots=True)
class SetQuoteVoice(Command):
    """Change whose voice it was."""

    id: str
    voice: Voice


@dataclass(frozen=True, slots=True)
class MoveQuote(Command):
    """Put a quote under another prompt, or under none."""

    id: str
    prompt: str | None


@dataclass(frozen=True, slots=True)
class HearAgain(Command):
    """Count that the same was heard once more."""

    id: str


@dataclass(frozen=True, slots=True)
class ParkQuote(Command):
    """Move a quote to the parkeerplaats or back; `owner` is a role, never a name."""

    id: str
    parked: bool
    owner: str = ""


@dataclass(frozen=True, slots=True)
class AddPoint(Command):
    """Add a point of our own after `after` (None: at the end)."""

    point: KeyPoint
    after: str | None = None


@dataclass(frozen=True, slots=True)
class EditPoint(Command):
    """Change the words of a point."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class DeletePoint(Command):
    """Take a point away, and the points under it."""

    id: str


@dataclass(frozen=True, slots=True)
class AcceptPoint(Command):
    """Switch a point on for the room, or off."""

    id: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class MovePoint(Command):
    """Move a point up (-1) or down (1)."""

    id: str
    by: int


@dataclass(frozen=True, slots=True)
class LinkQuote(Command):
    """Put a quote behind a point and switch the point on; linking again takes it away."""

    point: str
    quote: str


# Undo, and what only the writer gives


@dataclass(frozen=True, slots=True)
class UndoClock(Command):
    """Take back the last clock or beamer step, as if it never happened."""


@dataclass(frozen=True, slots=True)
class UndoWords(Command):
    """Take back the last change of words."""


@dataclass(frozen=True, slots=True)
class RedoWords(Command):
    """Do the last change of words that was taken back again."""


@dataclass(frozen=True, slots=True)
class RestoreRun(Command):
    """The inverse of every clock and beamer step: the run and the stage as they were, and the id of the step that was on."""

    run: Run
    stage: Stage
    step: str = ""


@dataclass(frozen=True, slots=True)
class RestoreWords(Command):
    """The inverse of every change of words: quotes and points as they were, and the ids that were not there.

    `points` is None when no point changed, else all points in their order.
    """

    quotes: tuple[Quote, ...] = ()
    gone: tuple[str, ...] = ()
    points: tuple[KeyPoint, ...] | None = None


@dataclass(frozen=True, slots=True)
class SaveDraft(Command):
    """Keep what is being typed."""

    draft: Draft
