"""The card of the next opening: with what the evening that still comes begins, as the room will read it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.promises.opening import NextOpening
from app.views.phase.card import Card
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures


class NextOpeningCard(Card):
    """Not there while no evening opens with promises. `asked` tells the evening that one wants to see."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Last time you said \u2026"), parent)
        self._evening = ""
        self.waits = PlainLabel("", "muted", wrap=True)
        self.lines = PlainLabel("", wrap=True)
        self.there = Button(self.tr("Look at it in that evening"), icon="arrow-right")
        for part in (self.waits, self.lines):
            self.column.addWidget(part)
        self.column.addWidget(self.there, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

        self.there.clicked.connect(self._ask)

    def show_openings(self, openings: Sequence[NextOpening], today: date) -> None:
        """Show that of the first evening; of evenings after it only that there are any."""
        self.setVisible(bool(openings))
        if not openings:
            return
        first = openings[0]
        self._evening = first.evening
        words = self.tr("Ready for the evening of {day}: %n promise(s). The room will read:", "", len(first.lines))
        self.waits.setText(words.format(day=figures.plain_day(first.day, today)))
        self.lines.setText("\n".join(first.lines))
        self.say(self.tr("%n more evening(s)", "", len(openings) - 1) if openings[1:] else "")

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._evening)
