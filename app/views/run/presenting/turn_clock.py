"""The clock of a turn: while a table speaks the large clock is that of the table, and that of the block stands beside it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.live.room.room_tables import theme_of_table
from app.models.agenda.agenda import BlockKind
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.models.harvest.turns import WHOLE
from app.models.turns_tonight import Turns, turns
from app.views.widgets.clock_face import ClockTone
from app.wording import figures

translate = QCoreApplication.translate

NEAR = 30
"""Seconds of a turn from which its clock says that it is nearly over."""


@dataclass(frozen=True, slots=True)
class TurnClock:
    """What stands there: whose turn it is, its time with its tone and a word for that, then the block, and who comes."""

    table: str
    title: str
    time: str
    tone: ClockTone
    word: str
    block: str
    coming: str


def turn_clock(evening: Evening, reading: Reading) -> TurnClock | None:
    """Return the clock of the table that speaks; None while none does."""
    block, row = evening.block, reading.current
    found = turns(evening, reading) if block is not None and block.kind is BlockKind.PRESENTATIONS else None
    if found is None or found.on is None or row is None:
        return None
    numbers = {table.id: table.number for table in evening.seating.tables}
    number, left = numbers[found.on.table], found.on.left
    tone: ClockTone = "over" if left < 0 else "last" if left <= NEAR else "calm"
    name = translate("TurnClock", "table {n}").format(n=number)
    theme = theme_of_table(evening, number)
    return TurnClock(
        found.on.table,
        " \u00b7 ".join(part for part in (name, theme) if part),
        figures.countdown(left),
        tone,
        _word(tone),
        _block_words(evening, reading, found),
        _coming_words(found, numbers),
    )


def _word(tone: ClockTone) -> str:
    match tone:
        case "over":
            return translate("TurnClock", "over")
        case "last":
            return translate("TurnClock", "nearly over")
        case _:
            return translate("TurnClock", "for this table")


def _block_words(evening: Evening, reading: Reading, found: Turns) -> str:
    """Say what is left of the block and until when it lasts, or by how much it is over."""
    row = reading.current
    left = figures.countdown(found.rest)
    if found.rest < 0 or row is None or row.expected_end is None:
        return translate("TurnClock", "block over: {time}").format(time=left)
    until = figures.clock_ahead(evening, row.expected_end)
    return translate("TurnClock", "block {time}, until {until}").format(time=left, until=until)


def _coming_words(found: Turns, numbers: dict[str, int]) -> str:
    """Say which table comes next, and what those that come get each."""
    coming = [share for share in found.still if not share.used]
    if not coming:
        return translate("TurnClock", "last table")
    words = translate("TurnClock", "next: table {n}").format(n=numbers[coming[0].table])
    each = min(share.left for share in coming) // WHOLE * WHOLE
    if each <= 0:
        return words
    time = figures.duration(each)
    return translate("TurnClock", "{words}, {time} each").format(words=words, time=time)
