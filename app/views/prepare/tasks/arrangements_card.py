"""The card of the arrangements: where it is, how parents answer, and who interprets."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.phase.growing_text import GrowingLine, GrowingText


class ArrangementsCard(Card):
    """What the invitation says beside the theme and the times."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("For the invitation"), parent)
        self._desk = desk
        self.place = GrowingLine(self.tr("Place"), self.tr("room and address"))
        self.reply = GrowingText(self.tr("How parents answer"), self.tr("Tell the mentor, before …"))
        self.interpreter = GrowingText(self.tr("Interpreter"), self.tr("Ask for an interpreter with …"))
        self.add_field(self.tr("Place"), self.place)
        self.add_field(self.tr("How parents answer"), self.reply)
        self.add_field(self.tr("Interpreter"), self.interpreter)

        for field in (self.place, self.reply, self.interpreter):
            field.given.connect(self._send)

    def show_evening(self, evening: Evening) -> None:
        """Show what is arranged."""
        self.place.show_stored(evening.plan.place)
        self.reply.show_stored(evening.plan.reply)
        self.interpreter.show_stored(evening.plan.interpreter)

    def first_gap(self) -> QWidget:
        """Return the field to go on with."""
        fields = (self.place, self.reply, self.interpreter)
        return next((field for field in fields if not field.toPlainText().strip()), self.place)

    @Slot()
    def _send(self) -> None:
        self._desk.do(
            c.SetArrangements,
            place=self.place.text(),
            reply=self.reply.toPlainText(),
            interpreter=self.interpreter.toPlainText(),
        )
