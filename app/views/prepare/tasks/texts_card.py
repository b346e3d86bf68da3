"""The card of the texts to pass on: why there is this evening, and what mentors read out to the pupils."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.phase.growing_text import GrowingText
from app.views.widgets.words.plain_label import PlainLabel


class TextsCard(Card):
    """The first stands in the invitation, the second is a paper of its own; below stands whose draaiboek this is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Texts to pass on"), parent)
        self._desk = desk
        self.why = GrowingText(self.tr("Why this evening"), self.tr("What do you want to reach, and why now?"))
        self.for_pupils = GrowingText(self.tr("For the pupils"), self.tr("What is the evening about, and what not?"))
        self.source = PlainLabel("", "small", wrap=True)
        self.add_field(self.tr("Why this evening (for the actieteam and in the invitation)"), self.why)
        self.add_field(self.tr("For the pupils (mentors read it out; it stands among the papers)"), self.for_pupils)
        self.column.addWidget(self.source)

        for field in (self.why, self.for_pupils):
            field.given.connect(self._send)

    def show_evening(self, evening: Evening) -> None:
        """Show the texts as they are stored."""
        self.why.show_stored(evening.plan.why)
        self.for_pupils.show_stored(evening.plan.for_pupils)
        self.source.setText(evening.plan.source)
        self.source.setVisible(bool(evening.plan.source))

    def first_gap(self) -> QWidget:
        """Return the field to go on with."""
        return self.for_pupils if self.why.toPlainText().strip() else self.why

    @Slot()
    def _send(self) -> None:
        self._desk.do(c.SetTexts, why=self.why.toPlainText(), for_pupils=self.for_pupils.toPlainText())
