"""The turns in the record: for each table that was to tell, how long it was planned and how long it took."""

from datetime import datetime

from app.models.agenda.agenda import Block, BlockKind
from app.models.evening import Evening
from app.models.harvest.turns import shares
from app.models.turns_tonight import used_by_table
from app.reports.dutch import clock

NOTHING = "-"


def turn_rows(evening: Evening, block: Block) -> tuple[tuple[str, ...], ...]:
    """Return the rows that stand below a block of presentations; none while the evening is on, or when none told.

    The minutes of the plan are shared over those that told or were to tell; a table that dropped out says so.
    """
    at = evening.run.closed_at
    used = used_by_table(evening, block, at)[0] if at and block.kind is BlockKind.PRESENTATIONS else {}
    if not used:
        return ()
    began = _began(evening, block)
    numbers = {table.id: table.number for table in evening.seating.tables}
    told = sorted(used, key=began.__getitem__)
    order = (*told, *(table for table in evening.speaking_order if table not in used))
    planned = {share.table: share.given for share in shares(block.minutes * 60, {}, order, None)}
    out = [table for table in numbers if table not in order]
    return tuple(
        (
            f"Tafel {numbers[table]}",
            NOTHING,
            clock(evening, began[table]) if table in used else NOTHING,
            _minutes(planned[table]) if table in planned else NOTHING,
            _minutes(used[table]) if table in used else "viel af" if table in out else NOTHING,
        )
        for table in (*order, *out)
    )


def _began(evening: Evening, block: Block) -> dict[str, datetime]:
    """Return when each table began to tell for the first time."""
    marks = [mark for mark in evening.run.marks if mark.block == block.id]
    steps = {table.id: block.turn_of(table.id) for table in evening.seating.tables}
    began = {table: [mark.at for mark in marks if mark.step == step] for table, step in steps.items()}
    return {table: min(moments) for table, moments in began.items() if moments}


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"
