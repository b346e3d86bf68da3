"""The card of what the school fills in: every gap with the place to fill it, down to none."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.models.evening import Details, Evening
from app.models.placeholders import gaps
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.phase.growing_text import GrowingLine, GrowingText
from app.views.theme.style import set_role
from app.views.widgets.words.plain_label import PlainLabel


class GapsCard(Card):
    """A name in amber with *still to fill in* is a gap that the agenda or the beamer waits for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What the school fills in"), parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._names = {
            "school": self.tr("School"),
            "year_groups": self.tr("Years (leerjaren)"),
            "functions": self.tr("Staff, by function"),
            "catering": self.tr("Coffee and tea by"),
            "groups": self.tr("Number of groups"),
            "vision": self.tr("Our view on the theme"),
            "next_steps": self.tr("This is how we go on (at the closing)"),
            "contact": self.tr("How we stay in touch (at the closing)"),
        }
        hints = {
            "year_groups": self.tr("such as: 1 and 2"),
            "functions": self.tr("such as: mentors and team leaders"),
        }
        self._labels: dict[str, PlainLabel] = {}
        self.fields: dict[str, GrowingText] = {}
        for part, name in self._names.items():
            field = GrowingText(name) if part in LONG else GrowingLine(name, hints.get(part, ""))
            self._labels[part] = PlainLabel(name, "field", wrap=True)
            self.fields[part] = field
            self.column.addWidget(self._labels[part])
            self.column.addWidget(field)

        for part, field in self.fields.items():
            field.given.connect(self._send_groups if part == "groups" else self._send)

    def show_evening(self, evening: Evening) -> None:
        """Show what is filled in, and which gaps are left."""
        self._evening = evening
        asked = gaps(evening)
        self.say(
            self.tr("%n still to fill in", "", len(asked)) if asked else self.tr("all filled in"),
            "amber" if asked else "muted",
        )
        for part, field in self.fields.items():
            field.show_stored(str(evening.groups or "") if part == "groups" else getattr(evening.details, part))
            is_gap = GAP_NAMES[part] in asked
            name = self._names[part]
            self._labels[part].setText(self.tr("{name} · still to fill in").format(name=name) if is_gap else name)
            set_role(self._labels[part], "amber" if is_gap else "field")
            field.setAccessibleDescription(self.tr("still to fill in") if is_gap else "")

    def first_gap(self) -> QWidget:
        """Return the field to go on with."""
        asked = gaps(self._evening) if self._evening is not None else ()
        return next((field for part, field in self.fields.items() if GAP_NAMES[part] in asked), self.fields["school"])

    @Slot()
    def _send(self) -> None:
        if self._evening is None:
            return
        self._desk.do(c.SetDetails, details=self._details(self._evening))

    @Slot()
    def _send_groups(self) -> None:
        """A number that cannot be used is refused by itself, and keeps no other field from being stored."""
        if self._evening is not None:
            self._desk.do(c.SetDetails, details=self._details(self._evening), groups=self._groups())

    def _details(self, evening: Evening) -> Details:
        words: dict[str, Any] = {part: field.toPlainText() for part, field in self.fields.items() if part != "groups"}
        return replace(evening.details, **words)

    def _groups(self) -> int:
        words = self.fields["groups"].toPlainText().strip()
        if not words:
            return 0
        number = int(words) if words.isascii() and words.isdigit() and len(words) < 6 else 0
        # -1 is refused with the sentence that says what a number of groups can be.
        return number or -1


LONG = ("vision", "next_steps", "contact")
"""What one writes in whole sentences."""

NO_NUMBER = 0
"""Is refused with the sentence that says what a number of groups can be."""

GAP_NAMES = {
    "school": "school",
    "year_groups": "leerjaren",
    "functions": "functies",
    "catering": "verzorgd door",
    "groups": "aantal groepen",
    "vision": "visie",
    "next_steps": "vervolgstappen",
    "contact": "contact",
}
"""How the list of gaps calls each detail."""
