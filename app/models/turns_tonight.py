"""The turns of tonight: the minutes of the presentations as they stand now, for each table that speaks."""

from dataclasses import dataclass
from datetime import datetime

from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.models.harvest.turns import SHORT, Share, shares
from app.models.said.dialogue import Voice


@dataclass(frozen=True, slots=True)
class Turns:
    """The shares in seconds, in the order of the turns; `current` is the table whose turn it is.

    `rest` is what is left of the block; negative when it ran over.
    """

    shares: tuple[Share, ...]
    current: str | None
    rest: float

    @property
    def on(self) -> Share | None:
        """The share of the table whose turn it is."""
        return next((share for share in self.shares if share.table == self.current), None)

    @property
    def still(self) -> tuple[Share, ...]:
        """The shares of those that come after the one whose turn it is, as things stand now."""
        here = next((n for n, share in enumerate(self.shares) if share.table == self.current), -1)
        return self.shares[here + 1 :]

    @property
    def is_short(self) -> bool:
        """Whether those that come have so little each that something else helps more, while there still is some."""
        return self.rest > 0 and any(share.left < SHORT for share in self.still if not share.used)

    @property
    def is_used_up(self) -> bool:
        """Whether the block is over while tables still come."""
        return self.rest <= 0 and any(not share.used for share in self.still)


def presentations(evening: Evening) -> Block | None:
    """Return the block in which the tables speak: the one that is on, else the first of its kind."""
    if evening.block is not None and evening.block.kind is BlockKind.PRESENTATIONS:
        return evening.block
    return next((block for block in evening.agenda.blocks if block.kind is BlockKind.PRESENTATIONS), None)


def turns(evening: Evening, reading: Reading) -> Turns | None:
    """Return how the block is shared at the moment of the reading; None without presentations or without tables."""
    block = presentations(evening)
    if block is None or not evening.speaking_order:
        return None
    used, beside = used_by_table(evening, block, reading.now)
    row = reading.block(block.id)
    seconds = round(row.used + row.remaining) if row.by_clock else row.allotted
    return Turns(
        shares(seconds, used, evening.speaking_order, evening.speaking, beside), evening.speaking, row.remaining
    )


def used_by_table(evening: Evening, block: Block, now: datetime) -> tuple[dict[str, float], float]:
    """Return the seconds that each table had in a block, also one that dropped out, and those in which none spoke."""
    by_step = {block.turn_of(table.id): table.id for table in evening.seating.tables}
    seconds = evening.used_by_step(block.id, now)
    used = {by_step[step]: had for step, had in seconds.items() if step in by_step}
    return used, sum(had for step, had in seconds.items() if step not in by_step)


def only_school_told(evening: Evening, now: datetime) -> bool:
    """Tell whether all who told so far are of the school; one table says too little."""
    block = presentations(evening)
    used = used_by_table(evening, block, now)[0] if block is not None else {}
    forms = (evening.harvest(table) for table in used)
    voices = [form.presenter for form in forms if form is not None and form.presenter is not None]
    return len(voices) > 1 and set(voices) == {Voice.SCHOOL}
