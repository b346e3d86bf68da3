"""The card of the counts: how many are expected of each side, and how many are inside."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.desk import Desk
from app.live.keys import BY_COMMAND, native
from app.models.dialogue import Voice
from app.models.evening import Evening
from app.models.people import Counts
from app.services import plan_commands as p
from app.views.prepare.card import Card
from app.views.theme.style import scaled
from app.views.widgets.button import Button
from app.views.widgets.number_box import NumberBox
from app.views.widgets.pill import Pill
from app.views.widgets.plain_label import PlainLabel
from app.views.widgets.tones import VOICE_ICONS

MOST = 1_000


class CountsCard(Card):
    """Expected is a field, inside counts with one key each; a list of people says by itself who is expected."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Expected and inside"), parent)
        self._desk = desk
        self._words = {
            Voice.PARENT: self.tr("parents"),
            Voice.SCHOOL: self.tr("school"),
            Voice.PUPIL: self.tr("pupils"),
        }
        self._one = {
            Voice.PARENT: self.tr("+1 parent"),
            Voice.SCHOOL: self.tr("+1 school"),
            Voice.PUPIL: self.tr("+1 pupil"),
        }
        self.expected: dict[Voice, NumberBox] = {}
        self.inside: dict[Voice, PlainLabel] = {}
        self.more: dict[Voice, Button] = {}
        self.fewer: dict[Voice, Button] = {}
        grid = QGridLayout()
        scaled(grid.setHorizontalSpacing, 10)
        scaled(grid.setVerticalSpacing, 6)
        for column, words in enumerate(("", self.tr("Expected"), self.tr("Inside"))):
            grid.addWidget(PlainLabel(words, "field"), 0, column)
        for row, voice in enumerate(Voice, 1):
            self._add_line(grid, row, voice)
        grid.setColumnStretch(5, 1)
        self.hint = PlainLabel("", "small", wrap=True)
        self.column.addLayout(grid)
        self.column.addWidget(self.hint)

    def _add_line(self, grid: QGridLayout, row: int, voice: Voice) -> None:
        words = self._words[voice]
        box = NumberBox(self.tr("Expected: {voice}").format(voice=words), 0, MOST)
        box.setKeyboardTracking(False)
        scaled(box.setFixedWidth, 84)
        inside = PlainLabel("0", "heading")
        scaled(inside.setMinimumWidth, 48)
        inside.setAlignment(Qt.AlignmentFlag.AlignCenter)
        key = native(BY_COMMAND[f"came_{voice.value}"].chords[0])
        more = Button(self._one[voice], key)
        fewer = Button(self.tr("One less: {voice}").format(voice=words), icon="minus", words=False)
        for column, widget in enumerate((Pill(words, voice.value, VOICE_ICONS[voice]), box, inside, more, fewer)):
            grid.addWidget(widget, row, column)
        self.expected[voice], self.inside[voice], self.more[voice], self.fewer[voice] = box, inside, more, fewer

        box.valueChanged.connect(self._send_expected)
        more.clicked.connect(partial(self._count, voice, 1))
        fewer.clicked.connect(partial(self._count, voice, -1))

    def show_evening(self, evening: Evening) -> None:
        """Show who is expected and who is inside."""
        people = evening.people
        planned, present = people.planned, people.present
        for voice in Voice:
            box = self.expected[voice]
            told = box.blockSignals(True)
            if not box.hasFocus() or people.is_listed:
                box.setValue(planned.of(voice))
            box.blockSignals(told)
            box.setEnabled(not people.is_listed)
            self.inside[voice].setText(str(present.of(voice)))
            self.inside[voice].setAccessibleName(
                self.tr("{count} {voice} inside").format(count=present.of(voice), voice=self._words[voice])
            )
            self.fewer[voice].setEnabled(people.came.of(voice) > 0)
        words = self.tr("{inside} of {expected} inside")
        self.say(words.format(inside=present.total, expected=planned.total))
        self.hint.setText(
            self.tr("The list says who is expected. Who is not on it, you count in here.")
            if people.is_listed
            else self.tr("Counts are enough: names are never needed.")
        )

    @Slot(int)
    def _send_expected(self, _value: int) -> None:
        numbers = [self.expected[voice].value() for voice in (Voice.PARENT, Voice.SCHOOL, Voice.PUPIL)]
        self._desk.do(p.SetExpected, counts=Counts(*numbers))

    def _count(self, voice: Voice, by: int) -> None:
        self._desk.do(p.CountIn, voice=voice, by=by)
