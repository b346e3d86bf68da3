"""The fields of a form: as on the paper card and in its order, with what is underlined in the one that is typed in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from app.models.ground.words import count_words
from app.models.harvest.harvest import MOST_PITCH_WORDS, FormField, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.models.said.privacy import NONE_FINE, Fine, mask
from app.views.harvest.form_words import VOICE_NAMES, VOICES
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.fields.marked_line import MarkedLine
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.forms import LABELS, NAMES, form_text

BESIDE = {FormField.SAYING: FormVoice.SAYING, FormField.PITCH: FormVoice.PRESENTER}
"""The voice that stands behind a field."""


class FormFields(QWidget):
    """Tab and Enter go to the next one. Each tells its words as it is left, and a moment after the last key."""

    given = Signal(object, str)
    """A field, and other words than are stored."""
    chosen = Signal(object, object)
    """A field that is a voice, and the voice or None."""
    typed = Signal(str)
    """The words in the field with the keyboard; empty while that is in none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fine: Fine = NONE_FINE
        self._line: MarkedLine | None = None
        self.lines = {field: MarkedLine(form_text(NAMES[field])) for field in FormField}
        self.voices = {voice: VoiceChoice(form_text(VOICE_NAMES[voice])) for voice in FormVoice}
        self._count = PlainLabel(role="small")
        self.room = RoomLine()
        self._grid = QGridLayout(self)
        self._lay_out()

        for field, line in self.lines.items():
            line.given.connect(partial(self.given.emit, field))
            line.returnPressed.connect(self._next)
            line.textChanged.connect(self._show_room)
        for voice, choice in self.voices.items():
            choice.activated.connect(partial(self._choose, voice))
            choice.entered.connect(self._next)
        self.lines[FormField.PITCH].textChanged.connect(self._count_pitch)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _lay_out(self) -> None:
        set_role(self, "scrolled")
        grid = self._grid
        for part in (*self.lines.values(), *self.voices.values()):
            set_role(part, "snug")
        scaled(grid.setContentsMargins, 14, 4, 14, 6)
        scaled(grid.setHorizontalSpacing, 12)
        scaled(grid.setVerticalSpacing, 4)
        for row, (field, line) in enumerate(self.lines.items()):
            label = PlainLabel(form_text(LABELS[field]), "muted")
            grid.addWidget(label, 2 * row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(self._row(field, line), 2 * row, 1)
        grid.setColumnStretch(1, 1)

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

    def show_form(self, form: Harvest, newest: Callable[[FormField], str | None]) -> None:
        """Show what is stored, or what was typed since as `newest` tells: that is on its way, or was refused."""
        for field, line in self.lines.items():
            is_fresh, typed = not line.text(), newest(field)
            line.show_stored(form.text(field))
            if is_fresh and typed is not None:
                line.setText(typed)
        for voice, choice in self.voices.items():
            chosen = form.voice(voice)
            choice.setCurrentIndex(choice.findData(chosen.value if chosen is not None else ""))
        self._count_pitch()

    def leave(self) -> None:
        """Tell what is typed, and show nothing: what comes next belongs to another table."""
        focused = self.focusWidget()
        if isinstance(focused, MarkedLine):
            focused.clearFocus()  # so it gives what was typed
        for line in self.lines.values():
            line.forget()

    def take_keyboard(self) -> None:
        """Go on in the first field that is empty."""
        empty = (line for line in self.lines.values() if not line.text())
        next(empty, self.lines[FormField.INSIGHT_1]).setFocus(Qt.FocusReason.TabFocusReason)

    def leave_alone(self, fine: Fine) -> None:
        """Underline everything but these words."""
        self._fine = fine
        for line in self.lines.values():
            line.leave_alone(fine)
        self._show_room()

    def mask_typed(self) -> None:
        """Replace the underlined words of the field one types in by neutral ones."""
        if self._line is not None:
            self._line.write(mask(self._line.text(), self._fine))

    def _choose(self, voice: FormVoice, _place: int) -> None:
        value = self.voices[voice].currentData()
        self.chosen.emit(voice, Voice(value) if value else None)

    @Slot()
    def _next(self) -> None:
        self.focusNextChild()

    @Slot()
    def _count_pitch(self) -> None:
        number = count_words(self.lines[FormField.PITCH].text())
        self._count.setText(self.tr("{n} of {most} words").format(n=number, most=MOST_PITCH_WORDS))
        set_role(self._count, "amber" if number > MOST_PITCH_WORDS else "small")

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Follow which field has the keyboard; a button that lets a word through leaves it what it was."""
        if now is None or not self.room.isAncestorOf(now):
            self._line = next((line for line in self.lines.values() if line is now), None)
            if self._line is not None:
                row = list(self.lines.values()).index(self._line)
                self._grid.addWidget(self.room, 2 * row + 1, 1)
            self._show_room()

    @Slot()
    def _show_room(self) -> None:
        """Show what is underlined in the field one types in: of the pitch the room reads it masked."""
        words = self._line.text() if self._line is not None else ""
        self.room.show_words(words, self._fine, in_room=self._line is self.lines[FormField.PITCH])
        self.typed.emit(words)


class VoiceChoice(DropDown):
    """Enter goes on from a voice, as it does from a line; a key that is held does so once."""

    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.entered.emit()
