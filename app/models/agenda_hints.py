"""The hints: what a host should know about the plan before the evening begins. None of them blocks anything."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time

from app.models.agenda.agenda import Agenda, Block, BlockKind, Show
from app.models.agenda.run import Run
from app.models.agenda.timing import read
from app.models.evening import Evening
from app.models.ground.words import count_words, is_blank
from app.models.placeholders import fill_for_room
from app.models.shares import has_round, minutes_of_round, questions_in, round_is_long

MANY_TABLES = 4
SECONDS_PER_TABLE = 150
SHORTEST_PRESENTATION = 120
SHORTEST_QUESTION = 3
WORDS_ON_BEAMER = 15
HALF_A_DAY, DAY = 12 * 60, 24 * 60


@dataclass(frozen=True, slots=True)
class Hint:
    """Something about one block: the name of a sentence and what fills it. One that does not warn only informs.

    `seconds` is a length in seconds; all other numbers are minutes or counts.
    """

    key: str
    values: dict[str, str | int] = field(default_factory=dict)
    warns: bool = True


def planned_starts(evening: Evening) -> dict[str, datetime]:
    """Return when each block is planned to begin, in UTC, whatever happened since."""
    doors = evening.doors()
    return {row.id: row.planned_start for row in read(evening.agenda, Run(), doors, doors).blocks}


def planned_end(evening: Evening) -> datetime:
    """Return when the last of them is planned to be over, in UTC."""
    doors = evening.doors()
    return read(evening.agenda, Run(), doors, doors).planned_end


def block_hints(evening: Evening, block: Block, start: datetime) -> tuple[Hint, ...]:
    """Return what there is to know about a block that is planned to begin at `start`."""
    found = (
        *_about_length(evening, block),
        *_about_pin(evening, block, start),
        *_about_round(evening, block),
        *_about_beamer(evening, block),
        *_about_next_steps(evening, block),
    )
    return tuple(found)


def needs_a_look(evening: Evening) -> bool:
    """Tell whether anything in the plan warns."""
    starts = planned_starts(evening)
    return any(hint.warns for block in evening.agenda.blocks for hint in block_hints(evening, block, starts[block.id]))


def presents_in(minutes: int, tables: int) -> bool:
    """Tell whether so many tables can present in these minutes; of many each needs somewhat more, for they change."""
    return minutes * 60 // tables >= (SECONDS_PER_TABLE if tables > MANY_TABLES else SHORTEST_PRESENTATION)


def minutes_to_present(tables: int) -> int:
    """Return the minutes in which so many tables present without hurry."""
    return -(-tables * SECONDS_PER_TABLE // 60)


def words_on_beamer(evening: Evening, text: str) -> int:
    """Return how many words of this line the room would read, with what the school filled in."""
    filled = fill_for_room(text, evening)
    return count_words(text if filled is None else filled)


def minutes_off(pinned: time, start: datetime) -> int:
    """Return how many minutes `start`, a local time, comes after the pinned clock time; below zero before it."""
    off = (start.hour * 60 + start.minute - pinned.hour * 60 - pinned.minute) % DAY
    return off - DAY if off > HALF_A_DAY else off


def _about_length(evening: Evening, block: Block) -> Iterator[Hint]:
    if block.kind is BlockKind.GROUP:
        yield Hint("sum_of_parts", {"parts": _running_parts(evening.agenda, block)}, warns=False)
    if block.runs and block.minimum > block.minutes:
        yield Hint("minimum_above", {"minimum": block.minimum, "minutes": block.minutes})
    if block.kind is BlockKind.DIALOGUE:
        yield from _per_question(block)
    if block.kind is BlockKind.PRESENTATIONS:
        yield from _per_table(block, evening.groups or 0)


def _running_parts(agenda: Agenda, group: Block) -> int:
    return sum(part.runs for part in agenda.parts(group.id))


def _per_question(block: Block) -> Iterator[Hint]:
    questions = questions_in(block)
    if questions < 2:
        return
    values: dict[str, str | int] = {"questions": questions, "minutes": block.minutes}
    if block.minutes < SHORTEST_QUESTION * questions:
        yield Hint("questions_short", values | {"least": SHORTEST_QUESTION})
    else:
        yield Hint("per_question", values | {"each": round(block.minutes / questions)}, warns=False)


def _per_table(block: Block, tables: int) -> Iterator[Hint]:
    if tables < 2:
        return
    each = block.minutes * 60 // tables
    values: dict[str, str | int] = {"tables": tables, "minutes": block.minutes, "seconds": each}
    if not presents_in(block.minutes, tables):
        yield Hint("tables_short", values | {"better": minutes_to_present(tables)})
    else:
        yield Hint("per_table", values, warns=False)


def _about_pin(evening: Evening, block: Block, start: datetime) -> Iterator[Hint]:
    if block.pinned is None:
        return
    local = evening.local(start)
    off = minutes_off(block.pinned, local)
    if off:
        values: dict[str, str | int] = {
            "title": block.title,
            "pinned": f"{block.pinned:%H.%M}",
            "start": f"{local:%H.%M}",
            "off": abs(off),
        }
        yield Hint("pinned_late" if off > 0 else "pinned_early", values)


def _about_round(evening: Evening, block: Block) -> Iterator[Hint]:
    if block.runs and has_round(block) and round_is_long(evening, block):
        needed = minutes_of_round(evening, block)
        people = evening.people.planned.total
        yield Hint("round_long", {"people": people, "needed": needed, "minutes": block.minutes})


def _about_beamer(evening: Evening, block: Block) -> Iterator[Hint]:
    for step in block.steps:
        prompt = evening.prompt(step.prompt)
        lines = (step.heading, *step.lines, prompt.text if prompt is not None else "")
        words = max(words_on_beamer(evening, line) for line in lines)
        if words > WORDS_ON_BEAMER:
            yield Hint("beamer_long", {"step": step.title, "words": words, "most": WORDS_ON_BEAMER})


def _about_next_steps(evening: Evening, block: Block) -> Iterator[Hint]:
    promises = any(step.show is Show.NEXT_STEPS for step in block.steps)
    if block.kind is BlockKind.CLOSING and promises and is_blank(evening.details.next_steps):
        yield Hint("no_next_steps")
