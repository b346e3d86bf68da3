"""The form of a table: its fields under its name, each stored while one types."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.harvest.given import Given
from app.models.evening import Evening
from app.models.harvest.harvest import FormField, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.models.seats.tables import Table
from app.services.commands import commands as c
from app.views.harvest.form_fields import FormFields
from app.views.harvest.form_words import people_of, table_name
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.in_sight import bring_in_sight
from app.views.widgets.words.plain_label import PlainLabel


class HarvestForm(QFrame):
    """Has one table at a time. What does not fit scrolls, the typed field in sight."""

    typed = Signal(str)
    """See `FormFields`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evening = self._table = ""
        self._given = Given(desk, self)
        self.title = PlainLabel(role="heading", elide=True)
        self._hint = PlainLabel(role="small", elide=True)
        self.note_here = Button(self.tr("Save the note here"), icon="check")
        self.note_here.hide()
        self._scroll = QScrollArea()
        self._fields = FormFields()
        self.lines, self.voices, self.room = self._fields.lines, self._fields.voices, self._fields.room
        self._lay_out()

        self._fields.given.connect(self._give)
        self._fields.chosen.connect(self._choose)
        self._fields.typed.connect(self.typed)
        self.room.allowed.connect(desk.allow_word)
        desk.fine_words.changed.connect(self._show_fine)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_in_sight)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_typed_in_sight)

    def _lay_out(self) -> None:
        set_role(self, "card")
        self._scroll.setWidget(self._fields)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(1)
        head = self._head = QHBoxLayout()
        scaled(head.setContentsMargins, 14, 8, 14, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self._hint)
        head.addWidget(self.note_here)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def show_form(self, evening: Evening, table: Table, *, people: bool = False) -> None:
        """Show the form of a table as it is stored; what is typed in the form of another one is stored there first.

        With `people` its head says who leads the table and who sits there, for the card has no room for it.
        """
        if (evening.id, table.id) != (self._evening, self._table):
            self._fields.leave()
            self._evening, self._table = evening.id, table.id
        theme = evening.theme(table.theme)
        named = table.number and not people
        title = self.tr("Harvest of table {n}").format(n=table.number) if named else table_name(table)
        parts = (title, theme.title if theme is not None else "", people_of(evening, table) if people else "")
        self.title.setText(" · ".join(part for part in parts if part))
        self._fields.show_form(evening.harvest(table.id) or Harvest(table.id), self._newest)
        self._show_fine()

    def _newest(self, field: FormField) -> str | None:
        given = self._given.newest(self._place(field))
        return given.text if isinstance(given, c.FillIn) else None

    def _place(self, field: FormField) -> Hashable:
        return self._evening, self._table, field

    def take_keyboard(self) -> None:
        """Go on in the first field that is empty."""
        self._fields.take_keyboard()

    def show_hint(self, words: str) -> None:
        """Say in its head what the digits do now."""
        self._hint.setText(words)

    def show_note(self, waits: bool) -> None:
        """Offer to save the note that waits in its field at this table, as its key does; where the head is left out, not."""
        self.note_here.setVisible(waits and not self.title.isHidden())

    def show_less(self, less: bool) -> None:
        """Leave out the head, where every line counts: the card of the table that is chosen says as much."""
        for part in (self.title, self._hint):
            part.setVisible(not less)
        self.note_here.setHidden(less or self.note_here.isHidden())
        scaled(self._head.setContentsMargins, 14, 0 if less else 8, 14, 0)

    def holds_words(self) -> bool:
        """Tell whether words stand here that are not stored."""
        return self._given.are_held or any(line.holds_words() for line in self.lines.values())

    @Slot(object, str)
    def _give(self, field: FormField, words: str) -> None:
        if self._table:
            command = c.FillIn(self._desk.now(), self._table, field, words, about=self._evening)
            self._given.give(self._place(field), command)

    @Slot(object, object)
    def _choose(self, field: FormVoice, voice: Voice | None) -> None:
        self._desk.do(c.ChooseVoice, self._table, field, voice, about=self._evening)

    @Slot()
    def _show_fine(self) -> None:
        self._fields.leave_alone(self._desk.fine)

    @Slot()
    def mask_typed(self) -> None:
        """Replace the underlined words of the field one types in by neutral ones."""
        self._fields.mask_typed()

    @Slot("QWidget*", "QWidget*")
    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._fields.isAncestorOf(now):
            bring_in_sight(self._scroll, now)

    @Slot()
    def _keep_typed_in_sight(self) -> None:
        """The cards above it take more room at times, or less."""
        self._keep_in_sight(None, self._fields.focusWidget())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a field does not take back by itself is a step of the words."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._desk.do(c.UndoWords)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._desk.do(c.RedoWords)
        else:
            super().keyPressEvent(event)
