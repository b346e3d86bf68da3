"""The turns for the room: the table that speaks with its theme and its pitch, and which one comes next."""

import math
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.live.room.room_tables import theme_of_table
from app.models.agenda.agenda import Block, Step
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.models.said.privacy import Fine, mask
from app.models.slide import Slide
from app.models.turns_tonight import turns
from app.services.handlers.fitting import pitch_of

LONG_ENOUGH = 180
"""Seconds: with less than this for a table the room reads no minutes, for they would only hurry who speaks."""

translate = QCoreApplication.translate


def with_turn(evening: Evening, reading: Reading, block: Block, step: Step, slide: Slide, fine: Fine) -> Slide:
    """Return the slide of a table that speaks: of its form the pitch alone, once released, of all other forms nothing."""
    table = evening.seating.table(step.table)
    steps = evening.steps(block)
    if table is None or step not in steps:
        return slide
    turn, named = steps.index(step) + 1, translate("Room", "Table {table}").format(table=step.table)
    theme = mask(theme_of_table(evening, step.table), fine)
    pitch = mask(pitch_of(evening, table.id), fine) if evening.stage.pitch == table.id else ""
    known = replace(
        slide,
        block=" · ".join(part for part in (named, theme) if part) if pitch else slide.block,
        corner=" · ".join(part for part in (_place(step.table, turn, len(steps)), _minutes(evening, reading)) if part),
        heading=pitch or named,
        theme="" if pitch else theme,
        lines=() if pitch else slide.lines,
    )
    after = translate("Room", "next: table {table}").format(table=steps[turn].table) if turn < len(steps) else ""
    return replace(known, footer=after)


def _place(number: int, turn: int, turns_in_all: int) -> str:
    """Return *tafel 2 van 4*; where the order is not that of the numbers it is the turn that is counted."""
    words = translate("Room", "table {n} of {all}") if number == turn else translate("Room", "turn {n} of {all}")
    return words.format(n=turn, all=turns_in_all)


def _minutes(evening: Evening, reading: Reading) -> str:
    found = turns(evening, reading)
    share = found.on if found is not None else None
    if share is None or share.given < LONG_ENOUGH or share.left <= 0:
        return ""
    minutes = math.ceil(share.left / 60)
    one = translate("Room", "1 minute left")
    return one if minutes == 1 else translate("Room", "{n} minutes left").format(n=minutes)
