"""Presenting: how the agenda follows the number of tables, for each of them presents and one group does not."""

from collections.abc import Iterable
from dataclasses import replace

from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.evening import Evening
from app.models.ground.faults import BadInput
from app.models.seats.tables import Seating
from app.services.handlers.evening import draaiboek_of

MINUTES_AT_TABLE = 2
"""What a table needs at the least to present."""


def with_tables(evening: Evening, seating: Seating) -> Evening:
    """Return the evening with these tables: time to present for each, and no presentations in one group.

    When one group becomes more again, the presentations come back as the draaiboek has them. The evening stays as long.
    """
    blocks, number = evening.agenda.blocks, len(seating.tables)
    if number == 1:
        blocks = _without_presentations(evening)
    elif evening.groups == 1 and not _presentations(blocks):
        blocks = _with_presentations(evening)
    return replace(evening, seating=seating, agenda=Agenda(tuple(_fitted(block, number) for block in blocks)))


def _without_presentations(evening: Evening) -> tuple[Block, ...]:
    """Give the time of the presentations to the tables. What was held stays, with what was said in it."""
    blocks = evening.agenda.blocks
    held = {stretch.block for stretch in evening.run.stretches} | {quote.block for quote in evening.quotes}
    left = {
        block.id for block in _presentations(blocks) if block.id not in held and not _fills_group(evening.agenda, block)
    }
    longer = next((block for block in blocks if block.kind is BlockKind.TABLES), None)
    if longer is None:
        return blocks
    spare = sum(block.minutes for block in blocks if block.id in left)
    kept = (block for block in blocks if block.id not in left)
    return tuple(replace(block, minutes=block.minutes + spare) if block is longer else block for block in kept)


def _with_presentations(evening: Evening) -> tuple[Block, ...]:
    blocks = evening.agenda.blocks
    tables = next((block for block in reversed(blocks) if block.kind is BlockKind.TABLES), None)
    standard = _standard_presentations(evening)
    if tables is None or standard is None or any(block.id == standard.id for block in blocks):
        return blocks
    shorter = replace(tables, minutes=max(tables.minutes - standard.minutes, tables.minimum))
    back = replace(standard, parent=tables.parent)
    return tuple(one for block in blocks for one in ((shorter, back) if block is tables else (block,)))


def _standard_presentations(evening: Evening) -> Block | None:
    """Return the presentations as the draaiboek has them; None when it has none, or cannot be read any more."""
    try:
        blocks = draaiboek_of(evening.draaiboek).agenda().blocks
    except BadInput:
        return None
    return next(iter(_presentations(blocks)), None)


def _presentations(blocks: Iterable[Block]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if block.kind is BlockKind.PRESENTATIONS)


def _fills_group(agenda: Agenda, block: Block) -> bool:
    """Return whether a group, which cannot be empty, would have nothing left but presentations and marks."""
    parts = agenda.parts(block.parent) if block.parent is not None else ()
    return block.parent is not None and not any(part.runs and part.kind is not block.kind for part in parts)


def _fitted(block: Block, number: int) -> Block:
    if block.kind is not BlockKind.PRESENTATIONS or number < 2:
        return block
    return replace(block, minimum=max(1, min(block.minutes, MINUTES_AT_TABLE * number)))
