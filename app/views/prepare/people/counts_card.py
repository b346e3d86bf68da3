"""The card of the counts: how many are expected of each side, and how many are inside."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.models.seats.people import MOST_PEOPLE, Counts, People, counted
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.prepare.fields.stored_number import StoredNumber
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.pill import Pill
from app.views.widgets.tones import VOICE_ICONS
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.key_table import BY_COMMAND
from app.wording.keys import native

NARROW = 460
"""Below this width, at 100 %, one counts in below the numbers."""


class CountsCard(Card):
    """Expected is a field, inside counts with one key each; who is on a list is one of those expected."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Expected and inside"), parent)
        self._desk = desk
        self._people: People | None = None
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
        self.expected: dict[Voice, StoredNumber] = {}
        self.inside: dict[Voice, PlainLabel] = {}
        self.more: dict[Voice, Button] = {}
        self.fewer: dict[Voice, Button] = {}
        for voice in Voice:
            self._add_line(voice)
        self.hint = PlainLabel("", "small", wrap=True)
        self.only_list = Button(self.tr("Expect only who is on the list"))
        self._grid = QGridLayout()
        self._lay_out()

        self.only_list.clicked.connect(self._expect_only_list)

    def _add_line(self, voice: Voice) -> None:
        words = self._words[voice]
        box = StoredNumber(self.tr("Expected: {voice}").format(voice=words), 0, MOST_PEOPLE)
        inside = PlainLabel("0", "heading")
        key = native(BY_COMMAND[f"came_{voice.value}"].chords[0])
        more = Button(self._one[voice], key)
        fewer = Button(self.tr("One less: {voice}").format(voice=words), icon="minus", words=False)
        self.expected[voice], self.inside[voice], self.more[voice], self.fewer[voice] = box, inside, more, fewer

        box.given.connect(self._send_expected)
        more.clicked.connect(partial(self._count, voice, 1))
        fewer.clicked.connect(partial(self._count, voice, -1))

    def _lay_out(self) -> None:
        scaled(self._grid.setHorizontalSpacing, 10)
        scaled(self._grid.setVerticalSpacing, 6)
        for column, words in enumerate((self.tr("Expected"), self.tr("Inside")), 1):
            self._grid.addWidget(PlainLabel(words, "field"), 0, column)
        for voice in Voice:
            scaled(self.expected[voice].setFixedWidth, 84)
            scaled(self.inside[voice].setMinimumWidth, 48)
        WidthStep(self, NARROW, self._place)
        self._grid.setColumnStretch(5, 1)
        self.column.addLayout(self._grid)
        for before, after in pairwise((*self.expected.values(), *self.more.values())):
            QWidget.setTabOrder(before, after)  # numbers are typed one after the other; people come in later
        self.column.addWidget(self.hint)
        self.column.addWidget(self.only_list, 0, Qt.AlignmentFlag.AlignLeft)

    def _place(self, wide: bool) -> None:
        """Put each side on a line of its own, or on two where the letters are large."""
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for number, voice in enumerate(Voice):
            row = 1 + 2 * number
            below = row if wide else row + 1
            if self._grid.itemAtPosition(row, 0) is None:
                pill = Pill(self._words[voice], voice.value, VOICE_ICONS[voice])
                self._grid.addWidget(pill, row, 0, left)
            self._grid.addWidget(self.expected[voice], row, 1)
            self._grid.addWidget(self.inside[voice], row, 2)
            self._grid.addWidget(self.more[voice], below, 3 if wide else 1, 1, 1 if wide else 2)
            self._grid.addWidget(self.fewer[voice], below, 4 if wide else 3)

    def show_evening(self, evening: Evening) -> None:
        """Show who is expected and who is inside."""
        people = self._people = evening.people
        planned, present = people.planned, people.present
        for voice in Voice:
            box = self.expected[voice]
            box.show_stored(planned.of(voice))
            self.inside[voice].setText(str(present.of(voice)))
            self.inside[voice].setAccessibleName(
                self.tr("{count} {voice} inside").format(count=present.of(voice), voice=self._words[voice])
            )
            self.fewer[voice].setEnabled(people.came.of(voice) > 0)
        words = self.tr("{inside} of {expected} inside")
        self.say(words.format(inside=present.total, expected=planned.total))
        self.hint.setText(self._hint(people))
        self.only_list.setVisible(people.is_listed and people.unlisted.total > 0)

    def _hint(self, people: People) -> str:
        if not people.is_listed:
            return self.tr("Counts are enough: names are never needed.")
        words = self.tr("{listed} on the list + {counted} counted. Who is not on the list, you count in here.")
        return words.format(listed=len(people.listed), counted=people.unlisted.total)

    def take_keyboard(self) -> None:
        """Go to the first number, and be ready to write another one."""
        self.expected[Voice.PARENT].setFocus()
        self.expected[Voice.PARENT].selectAll()

    @Slot(int)
    def _send_expected(self, _value: int) -> None:
        numbers = [self.expected[voice].value() for voice in (Voice.PARENT, Voice.SCHOOL, Voice.PUPIL)]
        self._desk.do(c.SetExpected, counts=Counts(*numbers))

    @Slot()
    def _expect_only_list(self) -> None:
        if self._people is not None:
            self._desk.do(c.SetExpected, counts=counted(self._people.listed))

    def _count(self, voice: Voice, by: int) -> None:
        self._desk.do(c.CountIn, voice=voice, by=by)
