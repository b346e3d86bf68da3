"""The welcome: what the room reads while people walk in, the programme with its clock times and when we start."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.live.room.room_clock import clock
from app.models.agenda.agenda import BlockKind
from app.models.agenda.promise import has_passed
from app.models.agenda.timing import BlockReading, BlockState, Reading
from app.models.evening import Evening
from app.models.slide import Slide

translate = QCoreApplication.translate


def welcome(evening: Evening, reading: Reading, title: str, corner: str) -> Slide:
    """Return the slide of the walk-in. Once the start has passed no other is promised until the host tells one."""
    top = [block for block in evening.agenda.blocks if block.parent is None and block.kind is not BlockKind.MARK]
    programme = [(reading.block(block.id), block.title) for block in top if block.kind is not BlockKind.WALK_IN]
    start = reading.promised_start
    waits = _is_awaited(evening, reading) and has_passed(start, reading.now, reading.shift)
    waited = reading.now - start if waits else timedelta()
    return Slide(
        block=title,
        corner=corner,
        heading=translate("Room", "Welcome"),
        lines=tuple(f"{clock(evening, _as_promised(row, waited))}  {name}" for row, name in programme),
        footer=_start_in_words(evening, reading),
    )


def _is_awaited(evening: Evening, reading: Reading) -> bool:
    """Whether the start is still to come: nothing is on yet, or people walk in."""
    here = reading.current
    return here is None or here.id in {block.id for block in evening.agenda.walk_in()}


def _start_in_words(evening: Evening, reading: Reading) -> str:
    if not _is_awaited(evening, reading):
        return ""
    if has_passed(reading.promised_start, reading.now, reading.shift):
        return translate("Room", "We begin shortly")
    return translate("Room", "We start at {time}").format(time=clock(evening, reading.promised_start))


def _as_promised(row: BlockReading, waited: timedelta) -> datetime:
    """Return when a block begins, as the room was told: it does not slide along while the start is waited for."""
    if row.state is BlockState.UPCOMING and row.expected_start is not None:
        return row.expected_start - waited
    return row.planned_start
