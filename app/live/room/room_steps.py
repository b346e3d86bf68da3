"""The step in the room: what the tables do now and until when, and not a word of what they say."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.live.room.room_clock import clock
from app.live.room.room_tables import with_tables
from app.models.agenda.agenda import Block, Step
from app.models.agenda.promise import has_passed
from app.models.agenda.step_plan import step_ends
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.models.slide import Slide

translate = QCoreApplication.translate


def with_step(evening: Evening, reading: Reading, block: Block, step: Step, slide: Slide) -> Slide:
    """Return the slide of the tables, with the end of the step that is on behind its heading.

    The title of a step is for the host. A step without minutes has no end, and one that has passed is not shown any more.
    """
    shown, end = with_tables(evening, slide), end_of_step(evening, reading, block, step)
    if end is None or not slide.heading or has_passed(end, reading.now, reading.shift):
        return shown
    words = translate("Room", "{heading} · until {time}")
    return replace(shown, heading=words.format(heading=slide.heading, time=clock(evening, end)))


def end_of_step(evening: Evening, reading: Reading, block: Block, step: Step) -> datetime | None:
    """Return when a step of the block that is on should be over; None where its draaiboek gives it no minutes."""
    row = reading.current
    return step_ends(evening.steps(block), row).get(step.id) if row is not None and row.id == block.id else None
