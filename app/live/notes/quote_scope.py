"""The scope of the quotes: which of them the note-taker needs to see now."""

from dataclasses import dataclass
from enum import StrEnum

from app.live.notes.outbox import Note, Way
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.said.dialogue import Quote


class Of(StrEnum):
    """What makes a quote belong."""

    EVENING = "evening"
    BLOCK = "block"
    PROMPT = "prompt"
    NO_PROMPT = "no_prompt"
    SUMMARY = "summary"
    PARKED = "parked"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Scope:
    """A choice among the quotes; `id` is the block, the prompt or the table it is about, if any."""

    of: Of
    id: str = ""

    def holds(self, quote: Quote) -> bool:
        """Whether the quote belongs."""
        match self.of:
            case Of.PROMPT:
                return quote.prompt == self.id
            case Of.NO_PROMPT:
                return quote.prompt is None and quote.block == self.id
            case Of.BLOCK:
                return quote.block == self.id
            case Of.TABLE:
                return quote.table_id == self.id
            case Of.SUMMARY:
                return (quote.starred or quote.block == self.id) and not quote.parked
            case Of.PARKED:
                return quote.parked
            case Of.EVENING:
                return True


def scope_of(evening: Evening, prompt: str | None) -> Scope:
    """Return what belongs to what is going on, for a note under this prompt.

    In the dialogue that is what stands under the prompt, in the summary what has a star or is said now, at the
    questions what is parked, at the presentations what is of the table that speaks, and elsewhere what was said in the block.
    """
    block, step = evening.block, evening.step
    if block is None:
        return Scope(Of.EVENING)
    if block.kind is BlockKind.SUMMARY:
        return Scope(Of.SUMMARY, block.id)
    if step is not None and step.parks:
        return Scope(Of.PARKED)
    if block.kind is BlockKind.DIALOGUE:
        return Scope(Of.PROMPT, prompt) if prompt else Scope(Of.NO_PROMPT, block.id)
    return Scope(Of.TABLE, evening.speaking) if evening.speaking else Scope(Of.BLOCK, block.id)


def quotes_for(evening: Evening, prompt: str | None) -> tuple[Quote, ...]:
    """Return the quotes of the evening that belong now."""
    return tuple(filter(scope_of(evening, prompt).holds, evening.quotes))


def coming(evening: Evening, notes: tuple[Note, ...], scope: Scope) -> tuple[Quote, ...]:
    """Return the notes to list that are not in the evening yet.

    One that is late or was refused is listed wherever it belongs: it must be seen until it is stored.
    """
    unknown = [note for note in notes if evening.quote(note.quote.id) is None]
    here = (note.quote for note in unknown if scope.holds(note.quote))
    slow = (note.quote for note in unknown if note.way in (Way.LATE, Way.REFUSED) and not scope.holds(note.quote))
    return (*here, *slow)
