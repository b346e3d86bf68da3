"""How one stays in touch: each field is given on top of what was given before it, also while that is on its way."""

from dataclasses import replace
from datetime import date
from typing import TypedDict

from PySide6.QtCore import QObject
from typing_extensions import Unpack

from app.live.desk.desk import Desk
from app.live.harvest.given import Given
from app.models.followup.followup import Followup
from app.services.commands import commands as c


class Agreed(TypedDict, total=False):
    """What can be agreed; a day is None while nobody knows it."""

    next_message: date | None
    through: str
    next_evening: date | None


class InTouch(QObject):
    """Changes what is agreed with the people of the open evening."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._given = desk, Given(desk, self)

    def change(self, **agreed: Unpack[Agreed]) -> None:
        """Agree on this, and leave the rest as it was given last. Without an open evening nothing is done."""
        evening = self._desk.evening
        if evening is None:
            return
        sent = self._given.newest(evening.id)
        known: Followup | c.StayInTouch = sent if isinstance(sent, c.StayInTouch) else evening.followup
        said = replace(
            Followup(next_message=known.next_message, through=known.through, next_evening=known.next_evening), **agreed
        )
        command = c.StayInTouch(self._desk.now(), said.next_message, said.through, said.next_evening, about=evening.id)
        self._given.give(evening.id, command)
