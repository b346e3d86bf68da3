"""The form of a table: the fields of the paper card in its order, each stored while one types."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.words import count_words
from app.models.harvest.harvest import MOST_PITCH_WORDS, FormField, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.models.seats.tables import Table
from app.services.commands import commands as c
from app.views.run.tables.form_words import VOICE_NAMES, VOICES
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.forms import LABELS, NAMES, form_text

BESIDE = {FormField.SAYING: FormVoice.SAYING, FormField.PITCH: FormVoice.PRESENTER}
"""The voice that stands behind a field."""


class HarvestForm(QFrame):
    """Has one table at a time. Tab and Enter go to the next field; what does not fit scrolls, the typed field in sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = ""
        self.title = PlainLabel(role="heading", elide=True)
        self._hint = PlainLabel(self.tr("as on the card of the table · Tab to the next field"), "small", elide=True)
        self.lines = {field: StoredLine(form_text(NAMES[field])) for field in FormField}
        self.voices = {voice: DropDown(form_text(VOICE_NAMES[voice])) for voice in FormVoice}
        self._count = PlainLabel(role="small")
        self.room = RoomLine()
        self._scroll = QScrollArea()
        self._fields = QWidget()
        self._lay_out()

        for field, line in self.lines.items():
            line.given.connect(partial(self._give, field))
            line.returnPressed.connect(self._next)
        for voice, choice in self.voices.items():
            choice.activated.connect(partial(self._choose, voice))
        self.lines[FormField.PITCH].textChanged.connect(self._count_pitch)
        self.room.allowed.connect(desk.allow_word)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_in_sight)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_typed_in_sight)

    def _lay_out(self) -> None:
        set_role(self, "card")
        fields = self._fields
        set_role(fields, "scrolled")
        grid = QGridLayout(fields)
        scaled(grid.setContentsMargins, 14, 4, 14, 10)
        scaled(grid.setHorizontalSpacing, 12)
        scaled(grid.setVerticalSpacing, 5)
        for row, (field, line) in enumerate(self.lines.items()):
            label = PlainLabel(form_text(LABELS[field]), "muted")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(self._row(field, line), row, 1)
        grid.addWidget(self.room, len(self.lines), 1)
        grid.setColumnStretch(1, 1)
        self._scroll.setWidget(fields)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(1)
        head = QHBoxLayout()
        scaled(head.setContentsMargins, 14, 8, 14, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def _row(self, field: FormField, line: StoredLine) -> QHBoxLayout:
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
        if table.id != self._table:
            self._leave()
            self._table = table.id
        form = evening.harvest(table.id) or Harvest(table.id)
        theme = evening.theme(table.theme)
        title = self.tr("Harvest of table {n}").format(n=table.number)
        self.title.setText(f"{title} · {theme.title}" if theme is not None else title)
        for field, line in self.lines.items():
            line.show_stored(form.text(field))
        for voice, choice in self.voices.items():
            chosen = form.voice(voice)
            choice.setCurrentIndex(choice.findData(chosen.value if chosen is not None else ""))
        self._count_pitch()

    def _leave(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, StoredLine):
            focused.clearFocus()  # so it gives what was typed
        for line in self.lines.values():
            line.forget()

    def take_keyboard(self) -> None:
        """Go on in the first field that is empty."""
        empty = (line for line in self.lines.values() if not line.text())
        next(empty, self.lines[FormField.INSIGHT_1]).setFocus(Qt.FocusReason.TabFocusReason)

    def show_less(self, less: bool) -> None:
        """Leave out the hint, where every line counts."""
        self._hint.setVisible(not less)

    def _give(self, field: FormField, words: str) -> None:
        if self._table:
            self._desk.do(c.FillIn, self._table, field, words)

    def _choose(self, voice: FormVoice, _place: int) -> None:
        value = self.voices[voice].currentData()
        self._desk.do(c.ChooseVoice, self._table, voice, Voice(value) if value else None)

    @Slot()
    def _next(self) -> None:
        self.focusNextChild()

    @Slot()
    def _count_pitch(self) -> None:
        words = self.lines[FormField.PITCH].text()
        number = count_words(words)
        self._count.setText(self.tr("{n} of {most} words").format(n=number, most=MOST_PITCH_WORDS))
        set_role(self._count, "amber" if number > MOST_PITCH_WORDS else "small")
        self.room.show_words(words, self._desk.fine)

    @Slot("QWidget*", "QWidget*")
    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._fields.isAncestorOf(now):
            # Qt keeps only the cursor in sight; the field is to be seen whole, as far as there is room.
            middle = now.mapTo(self._fields, now.rect().center())
            around = min(now.height() // 2 + px(4), self._scroll.viewport().height() // 2)
            self._scroll.ensureVisible(middle.x(), middle.y(), 0, around)

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
