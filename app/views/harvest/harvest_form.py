"""The form of a table: the fields of the paper card in its order, each stored while one types."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.harvest.given import Given
from app.models.evening import Evening
from app.models.ground.words import count_words
from app.models.harvest.harvest import MOST_PITCH_WORDS, FormField, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.models.said.privacy import mask
from app.models.seats.tables import Table
from app.services.commands import commands as c
from app.views.harvest.form_words import LABELS, NAMES, VOICE_NAMES, VOICES, form_text, table_name
from app.views.keyboard import Keyboard
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.fields.marked_line import MarkedLine
from app.views.widgets.in_sight import bring_in_sight
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel

BESIDE = {FormField.SAYING: FormVoice.SAYING, FormField.PITCH: FormVoice.PRESENTER}
"""The voice that stands behind a field."""


class HarvestForm(QFrame):
    """Has one table at a time. Tab and Enter go to the next field; what does not fit scrolls, the typed field in sight.

    What looks personal is underlined in each field; under the one that is typed in stands which words those are.
    """

    typed = Signal(str)
    """The words in the field with the keyboard; empty while that is in none."""

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._keyboard = desk, keyboard
        self._evening = self._table = ""
        self._given = Given(desk, self)
        self.title = PlainLabel(role="heading", elide=True)
        self._hint = PlainLabel(role="small", elide=True)
        self._line: MarkedLine | None = None
        self.lines = {field: MarkedLine(form_text(NAMES[field])) for field in FormField}
        self.voices = {voice: DropDown(form_text(VOICE_NAMES[voice])) for voice in FormVoice}
        self._count = PlainLabel(role="small")
        self.room = RoomLine()
        self._scroll = QScrollArea()
        self._fields = QWidget()
        self._lay_out()

        for field, line in self.lines.items():
            line.given.connect(partial(self._give, field))
            line.returnPressed.connect(self._next)
            line.textChanged.connect(self._show_room)
        for voice, choice in self.voices.items():
            choice.activated.connect(partial(self._choose, voice))
        self.lines[FormField.PITCH].textChanged.connect(self._count_pitch)
        self.room.allowed.connect(desk.allow_word)
        desk.fine_words.changed.connect(self._show_fine)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_in_sight)
        application.focusChanged.connect(self._follow)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_typed_in_sight)

    def _lay_out(self) -> None:
        set_role(self, "card")
        fields = self._fields
        set_role(fields, "scrolled")
        for part in (*self.lines.values(), *self.voices.values()):
            set_role(part, "snug")
        grid = self._grid = QGridLayout(fields)
        scaled(grid.setContentsMargins, 14, 4, 14, 6)
        scaled(grid.setHorizontalSpacing, 12)
        scaled(grid.setVerticalSpacing, 4)
        for row, (field, line) in enumerate(self.lines.items()):
            label = PlainLabel(form_text(LABELS[field]), "muted")
            grid.addWidget(label, 2 * row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(self._row(field, line), 2 * row, 1)
        grid.setColumnStretch(1, 1)
        self._scroll.setWidget(fields)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(1)
        head = self._head = QHBoxLayout()
        scaled(head.setContentsMargins, 14, 8, 14, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def _row(self, field: FormField, line: MarkedLine) -> QHBoxLayout:
        row = QHBoxLayout()
        scaled(row.setSpacing, 8)
        row.addWidget(line, 1)
        if field is FormField.PITCH:
            row.addWidget(self._count)
        if field in BESIDE:
            choice = self.voices[BESIDE[field]]
            choice.setMinimumContentsLength(7)
            for voice, words in VOICES.items():
                choice.addItem(form_text(words), voice.value if voice is not None else "")
            row.addWidget(choice)
        return row

    def show_form(self, evening: Evening, table: Table) -> None:
        """Show the form of a table as it is stored; what is typed in the form of another one is stored there first."""
        if (evening.id, table.id) != (self._evening, self._table):
            self._leave()
            self._evening, self._table = evening.id, table.id
        form = evening.harvest(table.id) or Harvest(table.id)
        theme = evening.theme(table.theme)
        title = self.tr("Harvest of table {n}").format(n=table.number) if table.number else table_name(table)
        self.title.setText(f"{title} · {theme.title}" if theme is not None else title)
        for field, line in self.lines.items():
            self._show_line(field, line, form.text(field))
        for voice, choice in self.voices.items():
            chosen = form.voice(voice)
            choice.setCurrentIndex(choice.findData(chosen.value if chosen is not None else ""))
        self._count_pitch()
        self._show_fine()

    def _show_line(self, field: FormField, line: MarkedLine, stored: str) -> None:
        """Show what is stored, or what was typed since: that is on its way, or was refused."""
        is_fresh = not line.text()
        line.show_stored(stored)
        newest = self._given.newest(self._place(field))
        if is_fresh and isinstance(newest, c.FillIn):
            line.setText(newest.text)

    def _place(self, field: FormField) -> Hashable:
        return self._evening, self._table, field

    def _leave(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, MarkedLine):
            focused.clearFocus()  # so it gives what was typed
        for line in self.lines.values():
            line.forget()

    def take_keyboard(self) -> None:
        """Go on in the first field that is empty."""
        empty = (line for line in self.lines.values() if not line.text())
        next(empty, self.lines[FormField.INSIGHT_1]).setFocus(Qt.FocusReason.TabFocusReason)

    def show_hint(self, words: str) -> None:
        """Say in its head what the digits do now."""
        self._hint.setText(words)

    def show_less(self, less: bool) -> None:
        """Leave out the head, where every line counts: the card of the table that is chosen says as much."""
        for part in (self.title, self._hint):
            part.setVisible(not less)
        scaled(self._head.setContentsMargins, 14, 0 if less else 8, 14, 0)

    def holds_words(self) -> bool:
        """Tell whether words stand here that are not stored."""
        return self._given.are_held or any(line.holds_words() for line in self.lines.values())

    def _give(self, field: FormField, words: str) -> None:
        if self._table:
            command = c.FillIn(self._desk.now(), self._table, field, words, about=self._evening)
            self._given.give(self._place(field), command)

    def _choose(self, voice: FormVoice, _place: int) -> None:
        value = self.voices[voice].currentData()
        self._desk.do(c.ChooseVoice, self._table, voice, Voice(value) if value else None, about=self._evening)

    @Slot()
    def _next(self) -> None:
        self.focusNextChild()

    @Slot()
    def _count_pitch(self) -> None:
        words = self.lines[FormField.PITCH].text()
        number = count_words(words)
        self._count.setText(self.tr("{n} of {most} words").format(n=number, most=MOST_PITCH_WORDS))
        set_role(self._count, "amber" if number > MOST_PITCH_WORDS else "small")

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Follow which field has the keyboard; a button that lets a word through leaves it what it was."""
        if now is None or not self.room.isAncestorOf(now):
            self._line = now if isinstance(now, MarkedLine) and self.isAncestorOf(now) else None
            if self._line is not None:
                row = list(self.lines.values()).index(self._line)
                self._grid.addWidget(self.room, 2 * row + 1, 1)
            self._show_room()

    @Slot()
    def _show_fine(self) -> None:
        for line in self.lines.values():
            line.leave_alone(self._desk.fine)
        self._show_room()

    @Slot()
    def _show_room(self) -> None:
        """Show what is underlined in the field one types in: of the pitch the room reads it masked."""
        words = self._line.text() if self._line is not None else ""
        in_room = self._line is self.lines[FormField.PITCH]
        self.room.show_words(words, self._desk.fine, in_room=in_room)
        self.typed.emit(words)

    @Slot()
    def mask_typed(self) -> None:
        """Replace the underlined words of the field one types in by neutral ones."""
        if self._line is not None:
            self._line.write(mask(self._line.text(), self._desk.fine))

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
