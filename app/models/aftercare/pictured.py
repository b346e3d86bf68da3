"""What is pictured of an evening: contributions per question, planned and real minutes, and what people left with."""

from collections import Counter
from dataclasses import dataclass

from app.models.agenda.agenda import Block, BlockKind
from app.models.evening import Evening
from app.models.harvest.exits import MARKS
from app.models.harvest.turns import shares
from app.models.said.dialogue import Quote, Voice
from app.models.turns_tonight import used_by_table


@dataclass(frozen=True, slots=True)
class Contributions:
    """How many contributions of each voice a question had; an empty `label` is what was said under none."""

    label: str
    voices: tuple[tuple[Voice, int], ...]

    @property
    def total(self) -> int:
        """All voices together."""
        return sum(count for _, count in self.voices)


@dataclass(frozen=True, slots=True)
class Minutes:
    """How long a block or a table was planned and how long it was, in seconds; None is not planned."""

    label: str
    planned: float | None
    real: float


@dataclass(frozen=True, slots=True)
class ExitCount:
    """How often a word or a mark was given."""

    label: str
    count: int


def contributions(evening: Evening) -> tuple[Contributions, ...]:
    """Return each question under which something was said, in their order, and last what was said under none.

    What was parked was said too; what was taken together was said each time.
    """
    known = {prompt.id: prompt.label for prompt in evening.prompts}
    counts = Counter((_under(quote, known), quote.voice) for quote in evening.quotes)
    rows = (
        Contributions(label, tuple((voice, counts[(prompt, voice)]) for voice in Voice))
        for prompt, label in (*known.items(), ("", ""))
    )
    return tuple(row for row in rows if row.total)


def block_minutes(evening: Evening) -> tuple[Minutes, ...]:
    """Return each block with a clock that was held, in the order of the plan; none before the evening is closed."""
    at = evening.run.closed_at
    if at is None:
        return ()
    used = {row.id: row.used for row in evening.reading(at).blocks}
    blocks = (block for block in evening.agenda.running_blocks() if used.get(block.id))
    return tuple(Minutes(block.title, block.minutes * 60.0, used[block.id]) for block in blocks)


def table_minutes(evening: Evening) -> tuple[Minutes, ...]:
    """Return how long each table told at the presentations, by its number; what was planned is shared over those that told."""
    at = evening.run.closed_at
    if at is None:
        return ()
    return tuple(row for block in _presentations(evening) for row in _told(evening, block))


def exit_words(evening: Evening) -> tuple[ExitCount, ...]:
    """Return each word that people left with and how often, the most said first."""
    words = Counter(one.word for one in evening.exits if one.word)
    return tuple(ExitCount(word, count) for word, count in sorted(words.items(), key=_most_first))


def exit_marks(evening: Evening) -> tuple[ExitCount, ...]:
    """Return every mark from 1 to 5 and how often it was given; nothing when no mark was."""
    marks = Counter(one.mark for one in evening.exits if one.mark is not None)
    return tuple(ExitCount(str(mark), marks[mark]) for mark in MARKS) if marks else ()


def _under(quote: Quote, known: dict[str, str]) -> str:
    return quote.prompt if quote.prompt is not None and quote.prompt in known else ""


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    word, count = counted
    return -count, word


def _presentations(evening: Evening) -> tuple[Block, ...]:
    return tuple(block for block in evening.agenda.blocks if block.kind is BlockKind.PRESENTATIONS)


def _told(evening: Evening, block: Block) -> tuple[Minutes, ...]:
    assert evening.run.closed_at is not None
    used = used_by_table(evening, block, evening.run.closed_at)[0]
    numbers = {table.id: table.number for table in evening.seating.tables}
    planned = {share.table: share.given for share in shares(block.minutes * 60, {}, tuple(used), None)}
    return tuple(
        Minutes(str(numbers[table]), planned.get(table), used[table]) for table in sorted(used, key=numbers.__getitem__)
    )
