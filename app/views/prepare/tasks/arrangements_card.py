"""The card of the arrangements: where it is, how parents answer, and who interprets."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.days_named import overtaken
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.phase.growing_text import GrowingLine, GrowingText
from app.views.widgets.words.plain_label import PlainLabel


class ArrangementsCard(Card):
    """What the invitation says beside the theme and the times."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("For the invitation"), parent)
        self._desk = desk
        self.place = GrowingLine(self.tr("Place"), self.tr("room and address"))
        self.reply = GrowingText(self.tr("How parents answer"), self.tr("Tell the mentor, before …"))
        self.interpreter = GrowingText(self.tr("Interpreter"), self.tr("Ask for an interpreter with …"))
        self.look = PlainLabel(role="amber", wrap=True)
        """What may have come along from an earlier evening and does not fit this one."""
        self.add_field(self.tr("Place"), self.place)
        self.add_field(self.tr("How parents answer"), self.reply)
        self.column.addWidget(self.look)
        self.add_field(self.tr("Interpreter"), self.interpreter)

        for field in (self.place, self.reply, self.interpreter):
            field.given.connect(self._send)

    def show_evening(self, evening: Evening) -> None:
        """Show what is arranged."""
        self.place.show_stored(evening.plan.place)
        self.reply.show_stored(evening.plan.reply)
        self.interpreter.show_stored(evening.plan.interpreter)
        day = overtaken(evening.plan.reply, self._desk.today(evening), evening.date)
        words = self.tr("Still to look at: {day} has passed, or comes after the evening.").format(day=day)
        self.look.setText(words if day else "")
        self.look.setVisible(bool(day))

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
