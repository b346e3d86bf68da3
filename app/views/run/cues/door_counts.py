"""The counts at the door: while people come in, one press for each of them, with how many are inside in sight."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.services.commands import commands as c
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.views.widgets.words.plain_text import set_plain_tooltip
from app.wording.key_table import BY_COMMAND
from app.wording.keys import native


class DoorCounts(QWidget):
    """Counts into the same numbers as the list of who is there; one too many is taken off."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        names = {
            Voice.PARENT: (self.tr("+1 parent"), self.tr("parents")),
            Voice.SCHOOL: (self.tr("+1 school"), self.tr("school")),
            Voice.PUPIL: (self.tr("+1 pupil"), self.tr("pupils")),
        }
        self.inside = PlainLabel(role="strong")
        self.more: dict[Voice, Button] = {}
        self.fewer: dict[Voice, Button] = {}
        row = FlowLayout(self, gap=6)
        row.addWidget(self.inside)
        for voice, (one, all_of_them) in names.items():
            more = self.more[voice] = Button(one, kind="chip")
            words = self.tr("One less: {voice}").format(voice=all_of_them)
            fewer = self.fewer[voice] = Button(words, icon="minus", kind="bare", words=False)
            set_plain_tooltip(more, f"{one} ({native(BY_COMMAND[f'came_{voice.value}'].chords[0])})")
            for button in (more, fewer):
                row.addWidget(button)

        for voice in Voice:
            self.more[voice].clicked.connect(partial(self._count, voice, 1))
            self.fewer[voice].clicked.connect(partial(self._count, voice, -1))

    def show_evening(self, evening: Evening) -> None:
        """Show how many are inside, of how many that are expected."""
        people = evening.people
        present, planned = people.present, people.planned
        words = self.tr("{inside} of {expected} inside") if planned.total else self.tr("{inside} inside")
        self.inside.setText(words.format(inside=present.total, expected=planned.total))
        for voice in Voice:
            self.more[voice].set_count(present.of(voice))
            self.fewer[voice].setEnabled(people.came.of(voice) > 0)

    def _count(self, voice: Voice, by: int) -> None:
        self._desk.do(c.CountIn, voice=voice, by=by)
