"""The card of the arrangements: where it is, how parents answer, and who interprets."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk import Desk
from app.models.evening import Evening
from app.services import plan_commands as p
from app.views.prepare.card import Card
from app.views.prepare.stored_field import StoredLine, StoredText


class ArrangementsCard(Card):
    """What the invitation says beside the theme and the times."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("For the invitation"), parent)
        self._desk = desk
        self.place = StoredLine(self.tr("Place"), self.tr("room and address"))
        self.reply = StoredText(self.tr("How parents answer"), self.tr("Tell the mentor, before …"), 52)
        self.interpreter = StoredText(self.tr("Interpreter"), self.tr("Ask for an interpreter with …"), 52)
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

    @Slot()
    def _send(self) -> None:
        self._desk.do(
            p.SetArrangements,
            place=self.place.text(),
            reply=self.reply.toPlainText(),
            interpreter=self.interpreter.toPlainText(),
        )
