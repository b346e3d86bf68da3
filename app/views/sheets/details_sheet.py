"""The details sheet: what the school fills in, with every gap in sight, stored while one types."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.models.evening import Details, Evening
from app.services.commands import commands as c
from app.views.sheets.sheet import Sheet
from app.views.theme.style import scaled
from app.views.widgets.typing_pause import TypingPause
from app.views.widgets.words.plain_label import PlainLabel


class DetailsSheet(Sheet):
    """Everything may stay empty: on the desk a gap stands between brackets, on the beamer its line is left out.

    Each field is stored when one leaves it, and a moment after the last key.
    """

    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("What the school fills in"), parent)
        self._desk = desk
        self._sent: c.SetDetails | None = None
        self._leaves = False
        self._stored: tuple[Details, int] | None = None
        self._pause = TypingPause(self)
        self._school = self._line(self.tr("School"))
        self._year_groups = self._line(self.tr("Years (leerjaren)"))
        self._functions = self._line(self.tr("Staff, by function"))
        self._catering = self._line(self.tr("Coffee and tea by"))
        self._groups = self._line(self.tr("Number of groups"))
        self._vision = self._text(self.tr("Our view on the theme"))
        self._next_steps = self._text(self.tr("This is how we go on (shown at the closing when filled)"))
        self._contact = self._text(self.tr("How we stay in touch (shown at the closing when filled)"))
        self.column.addStretch(1)

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._go_on)
        self._pause.timeout.connect(self._store_words)
        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.textEdited.connect(self._wait)
        self.column.addWidget(PlainLabel(name, "field"))
        self.column.addWidget(field)
        return field

    def _text(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        field.textChanged.connect(self._wait)
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
        self._stored = self._filled_in()
        self._pause.stop()
        self.open_sheet()
        gaps: list[QWidget] = [line for line, words in lines if not words] + [
            text for text, words in texts if not words
        ]
        (gaps[0] if gaps else self._school).setFocus()

    def holds_words(self) -> bool:
        """Whether something is filled in that is not stored."""
        return self.isVisible() and (self._filled_in() != self._stored or not self._has_number())

    @override
    def put_away(self) -> None:
        """Store what was filled in, and close once it is stored: nothing that was typed is thrown away."""
        if not self.isVisible():
            return
        if not self._has_number():
            self._groups.setFocus()
            self.refused.emit(self.tr("Write the number of groups as a figure, or leave it empty."))
            return
        self._leaves = True
        self._store()
        if self._sent is None:
            self._go()

    def _go(self) -> None:
        self._leaves = False
        super().put_away()

    @Slot()
    def _wait(self) -> None:
        field = self.sender()
        if isinstance(field, QWidget) and field.hasFocus():
            self._pause.wait()

    @Slot()
    def _go_on(self) -> None:
        if self.isVisible() and (self._pause.isActive() or self._filled_in() != self._stored):
            self._store()

    @Slot()
    def _store_words(self) -> None:
        """Store what was typed so far, but not half of a number: fewer groups would drop tables."""
        self._store(groups=not self._groups.hasFocus())

    def _store(self, *, groups: bool = True) -> None:
        """Send what differs from what was sent last; a number of groups that cannot be read waits for its figures."""
        self._pause.stop()
        details, number = self._filled_in()
        if not groups and self._stored is not None:
            number = self._stored[1]
        sent = (self._sent.details, self._sent.groups) if self._sent else self._stored
        if self._desk.evening is not None and (details, number) != sent:
            self._sent = c.SetDetails(self._desk.now(), details, number, about=self._desk.evening.id)
            self._desk.send(self._sent)

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        if command is not self._sent or self._sent is None:
            return
        self._stored, self._sent = (self._sent.details, self._sent.groups or 0), None
        if self._leaves:
            self._go()

    @Slot(object, object)
    def _take_refused(self, command: object, _fault: object) -> None:
        if command is self._sent:
            self._sent, self._leaves = None, False

    def _has_number(self) -> bool:
        words = self._groups.text().strip()
        return not words or (words.isascii() and words.isdigit())

    def _filled_in(self) -> tuple[Details, int]:
        """Return what stands in the fields, with the number of groups; 0 is none."""
        groups = self._groups.text().strip()
        known = self._stored[1] if self._stored is not None else 0
        details = Details(
            school=self._school.text(),
            vision=self._vision.toPlainText(),
            year_groups=self._year_groups.text(),
            functions=self._functions.text(),
            catering=self._catering.text(),
            next_steps=self._next_steps.toPlainText(),
            contact=self._contact.toPlainText(),
        )
        return details, (int(groups or 0) if self._has_number() else known)
