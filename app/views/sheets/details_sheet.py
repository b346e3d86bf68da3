"""The details sheet: what the school fills in, with every gap in sight."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.models.evening import Details, Evening
from app.services.commands import commands as c
from app.views.sheets.sheet import Sheet
from app.views.theme.style import scaled
from app.views.widgets.words.plain_label import PlainLabel


class DetailsSheet(Sheet):
    """Everything may stay empty: on the desk a gap stands between brackets, on the beamer its line is left out."""

    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("What the school fills in"), parent)
        self._desk = desk
        self._sent: c.SetDetails | None = None
        self._school = self._line(self.tr("School"))
        self._year_groups = self._line(self.tr("Years (leerjaren)"))
        self._functions = self._line(self.tr("Staff, by function"))
        self._catering = self._line(self.tr("Coffee and tea by"))
        self._groups = self._line(self.tr("Number of groups"))
        self._vision = self._text(self.tr("Our view on the theme"))
        self._next_steps = self._text(self.tr("This is how we go on (shown at the closing when filled)"))
        self._contact = self._text(self.tr("How we stay in touch (shown at the closing when filled)"))
        self.column.addStretch(1)

        desk.stored.connect(self._take_stored)

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        self.column.addWidget(PlainLabel(name, "field"))
        self.column.addWidget(field)
        return field

    def _text(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        scaled(field.setFixedHeight, 72)
        self.column.addWidget(PlainLabel(name, "field"))
        self.column.addWidget(field)
        return field

    def show_evening(self, evening: Evening) -> None:
        """Fill the fields and open; the cursor goes to the first gap."""
        details = evening.details
        lines = (
            (self._school, details.school),
            (self._year_groups, details.year_groups),
            (self._functions, details.functions),
            (self._catering, details.catering),
            (self._groups, str(evening.groups or "")),
        )
        texts = (
            (self._vision, details.vision),
            (self._next_steps, details.next_steps),
            (self._contact, details.contact),
        )
        for line, words in lines:
            line.setText(words)
        for text, words in texts:
            text.setPlainText(words)
        self.open_sheet()
        gaps: list[QWidget] = [line for line, words in lines if not words] + [
            text for text, words in texts if not words
        ]
        (gaps[0] if gaps else self._school).setFocus()

    @override
    def put_away(self) -> None:
        """Store what was filled in, and close once it is stored: nothing that was typed is thrown away."""
        if self.isVisible() and self._send():
            super().put_away()

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        if command is self._sent:
            self._sent = None
            super().put_away()

    def _send(self) -> bool:
        """Send what was filled in to the store; True when there is nothing to send, so that the sheet may go."""
        groups = self._groups.text().strip()
        if groups and not (groups.isascii() and groups.isdigit()):
            self._groups.setFocus()
            self.refused.emit(self.tr("Write the number of groups as a figure, or leave it empty."))
            return False
        details = Details(
            school=self._school.text(),
            vision=self._vision.toPlainText(),
            year_groups=self._year_groups.text(),
            functions=self._functions.text(),
            catering=self._catering.text(),
            next_steps=self._next_steps.toPlainText(),
            contact=self._contact.toPlainText(),
        )
        evening = self._desk.evening
        number = int(groups or 0)
        if evening is None or (details == evening.details and number == len(evening.seating.tables)):
            return True
        self._sent = c.SetDetails(self._desk.now(), details, number)
        self._desk.send(self._sent)
        return False
