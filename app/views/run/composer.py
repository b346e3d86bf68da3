"""The composer: the field in which one types, presses Enter, and types on."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.notes.enter_key import Mode
from app.live.notes.pen import Pen
from app.live.notes.quote_rows import voice_word
from app.models.said.dialogue import Voice
from app.views.keyboard import Keyboard
from app.views.run.caret import Caret
from app.views.run.density import Density
from app.views.run.field import Marker, NoteField
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.segmented import Segment, Segmented
from app.views.widgets.focus_frame import FocusFrame
from app.views.widgets.room_line import RoomLine
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel

WIDEST_PLACE = 200
ROOMY_FROM, WIDE_FROM = 640, 760
"""So wide it has room for where the words go, and for words on its button, in pixels at 100 %."""


class Composer(FocusFrame):
    """The framed field with the voice at its left and its keys at its right."""

    def __init__(self, pen: Pen, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pen = pen
        self._seen: tuple[object, ...] = ()
        self._least = False
        self._voices = Segmented(
            (
                Segment.for_voice(Voice.PARENT, self.tr("Parent"), "O"),
                Segment.for_voice(Voice.SCHOOL, self.tr("School"), "S"),
                Segment.for_voice(Voice.PUPIL, self.tr("Pupil"), "L"),
            ),
            self.tr("Whose voice"),
        )
        self._keyboard = keyboard
        self.field = NoteField(keyboard)
        self.field.setAccessibleName(self.tr("Note"))
        Caret(self.field)
        self._marker = Marker(self.field.document())
        self._purpose = PlainLabel(role="teal", elide=True)
        self._place = PlainLabel(role="small", elide=True)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        scaled(self._place.setMaximumWidth, WIDEST_PLACE)
        self.enter = Button("", "Enter", icon="check", kind="chip")
        self.room = RoomLine()
        self._lay_out()
        self._show_pen()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

        self._voices.chosen.connect(self._choose_voice)
        self.field.textChanged.connect(self._tell_text)
        self.enter.clicked.connect(self.field.entered)
        pen.changed.connect(self._show_pen)
        pen.text_replaced.connect(self._replace_text)
        pen.text_offered.connect(self._offer_text)
        pen.fine_changed.connect(self._show_room)
        self.room.allowed.connect(pen.allow_word)

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        scaled(row.setContentsMargins, 12, 8, 12, 8)
        scaled(row.setSpacing, 12)
        # Of one plain colour: as the cursor blinks, nothing behind the field is painted.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        middle = QVBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._purpose)
        middle.addWidget(self.field)
        middle.addWidget(self.room)
        row.addWidget(self._voices)
        row.addWidget(ground, 1)
        row.addWidget(self._place)
        row.addWidget(self.enter)
        self._step = WidthStep(self, ROOMY_FROM, self._make_room)
        self._wide = WidthStep(self, WIDE_FROM, self.enter.set_words)

    def set_density(self, density: Density) -> None:
        """Stand closer around the words where every line counts, and say what they are for inside the field."""
        self._least = density is Density.TIGHTEST
        down = 4 if self._least else 8
        scaled(self._row.setContentsMargins, 12, down, 12, down)
        self.enter.set_kind("bare" if self._least else "chip")
        self._show_purpose()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._marker.wear_again()

    def _make_room(self, roomy: bool) -> None:
        """Where it is narrow the words need all of it; where they go stands in the prompt above, too."""
        self._place.setVisible(roomy and bool(self._place.text()))

    @Slot(str)
    def _choose_voice(self, voice: str) -> None:
        self._pen.set_voice(Voice(voice))

    @Slot()
    def _tell_text(self) -> None:
        self._pen.write(self.field.toPlainText())
        self._show_room()

    @Slot()
    def _show_room(self) -> None:
        """Show how the room will read what is typed, and underline no word that is fine."""
        self._marker.leave_alone(self._pen.fine)
        self.room.show_words(self._pen.words_for_room, self._pen.fine)

    @Slot(str)
    def _replace_text(self, text: str) -> None:
        if text == self.field.toPlainText():
            return
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    @Slot(str)
    def _offer_text(self, text: str) -> None:
        self._replace_text(text)
        self.field.selectAll()

    @Slot()
    def _show_pen(self) -> None:
        self._show_room()
        pen, draft = self._pen, self._pen.draft
        seen = (pen.mode, draft.voice, pen.parks, pen.takes_exits, pen.place, pen.table, draft.once, pen.just_left)
        if seen == self._seen:
            return
        self._seen = seen
        self._voices.choose(self._pen.draft.voice)
        self._voices.setVisible(self._pen.mode is Mode.NOTE and not self._pen.takes_exits)
        self.field.set_lent(self._pen.mode is not Mode.NOTE)
        words = self._purpose_words()
        self._purpose.setText(words)
        self._show_purpose()
        self.enter.set_label(self._deed())
        place = self._place_words()
        self._place.setText(place)
        self._step.fit_again()
        self.field.setAccessibleDescription(words or place)

    def _show_purpose(self) -> None:
        """What a whole step is for stands in the cue above too."""
        of_step = (self._pen.parks or self._pen.takes_exits) and not self._pen.draft.once
        self._purpose.setVisible(bool(self._purpose.text()) and not (self._least and of_step))
        self.field.setPlaceholderText(self._placeholder())

    def _deed(self) -> str:
        """Return what Enter does with the words, as it stands on the button that does the same."""
        if self._pen.mode in (Mode.MESSAGE, Mode.END):
            return self.tr("Show it")
        return self.tr("Go there") if self._pen.mode is Mode.TABLE else self.tr("Keep it")

    def _purpose_words(self) -> str:
        return {
            Mode.NOTE: self._note_words(),
            Mode.EDIT: self.tr("Edit this quote · Enter keeps it, Esc leaves it as it was"),
            Mode.OWNER: self.tr("Which role answers this? · Enter keeps it, Esc leaves it"),
            Mode.POINT: self.tr("Edit this point · Enter keeps it, Esc leaves it as it was"),
            Mode.NEW_POINT: self.tr("New point for the summary · at most 12 words"),
            Mode.MESSAGE: self.tr("Message to the room · Enter shows it for a minute, empty takes it away"),
            Mode.BEGAN: self.tr(
                "When did this block begin? 19.47 · a pause: 19.45-20.10 · {began_at} again: all times"
            ).format(began_at=self._keyboard.name("began_at")),
            Mode.TABLE: self.tr("Which table? Type its number · Enter goes there, Esc leaves it"),
            Mode.END: self.tr("Which time does the room read? For example 20.25, +5 or +10 · Enter shows it"),
        }[self._pen.mode]

    def _note_words(self) -> str:
        """Say what is special about this note, if anything is."""
        if self._pen.draft.once:
            return self.tr("Only this one under {place} · Esc: not").format(place=self._place_name())
        if self._pen.takes_exits:
            return self.tr("What people thought of it, without a name · 4: 12 is twelve hands for a 4")
        return self.tr("Question for the parkeerplaats") if self._pen.parks else ""

    def _place_words(self) -> str:
        """Say where the note will go, unless that is said above the field already."""
        if self._pen.place is None or self._pen.mode is not Mode.NOTE or self._note_words():
            return ""
        return self.tr("under {place}").format(place=self._place_name())

    def _place_name(self) -> str:
        """Return what the prompt is called under which the note will go, or else the table that speaks, or the block."""
        if self._pen.place is None:
            return ""
        block, prompt = self._pen.place
        if prompt is None and self._pen.table:
            return self.tr("table {n}").format(n=self._pen.table)
        return prompt.label if prompt is not None else block.title

    def _placeholder(self) -> str:
        if self._pen.mode is not Mode.NOTE:
            return ""
        if self._pen.just_left:
            return self.tr("↑ brings back the change you left")
        if self._pen.takes_exits:
            return self.tr("One word, or a mark of 1 to 5")
        if self._least and self._pen.parks:
            return self.tr("Question for the parkeerplaats")
        return self.tr("What does this {voice} say?").format(voice=voice_word(self._pen.draft.voice))
