"""The answer fields: why not, or what is found out, by whom, and before when the answer comes."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.prepare.edits import Newest
from app.models.followup.followup import Answer, AnswerKind
from app.models.ground.faults import Fault
from app.models.said.dialogue import LONGEST_OWNER
from app.views.phase.growing_text import GrowingLine
from app.views.theme.style import scaled
from app.views.widgets.field_hint import say_under
from app.views.widgets.fields.day_field import DayField
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.faults import sentence

OWNER, BEFORE = 140, 128


class AnswerFields(QWidget):
    """Sends the whole answer at each change, made from `newest`: what else is on its way stays in it."""

    put = Signal(object)

    def __init__(self, answer: Answer, today: date, newest: Newest[Answer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer, self._newest, self._today = answer, newest, today
        self.words = GrowingLine(*self._names(answer.kind), at_pause=False)
        self.owner = StoredLine(self.tr("Who finds it out"), self.tr("who?"))
        self.before = DayField(
            self.tr("The answer comes before"), self._today_now, self.tr("answer before…"), short=True
        )
        self._need = PlainLabel(self.tr("It counts as answered once there is a reason."), "small", wrap=True)
        self._lay_out()
        self.show_answer(answer)

        self.words.given.connect(self._give_words)
        self.owner.given.connect(self._give_owner)
        self.before.written.connect(self._give_before)
        self.before.refused.connect(self._say_before)

    def _today_now(self) -> date:
        return self._today

    @Slot(object)
    def _say_before(self, fault: Fault) -> None:
        say_under(self.before, sentence(fault))

    def _names(self, kind: AnswerKind) -> tuple[str, str]:
        if kind is AnswerKind.DONT:
            return self.tr("Why not"), self.tr("Why not, in a sentence: there is no money for it")
        if kind is AnswerKind.FIND_OUT:
            return self.tr("What is found out"), self.tr("What do you find out?")
        return self.tr("What is done"), self.tr("In one sentence, where it is no action")

    def _lay_out(self) -> None:
        self.owner.setMaxLength(LONGEST_OWNER)
        scaled(self.owner.setFixedWidth, OWNER)
        scaled(self.before.setFixedWidth, BEFORE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        scaled(grid.setSpacing, 6)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.words, 0, 0, 1, 3)
        grid.addWidget(self.before, 1, 0)
        grid.addWidget(self.owner, 1, 1)
        grid.addWidget(self._need, 2, 0, 1, 3)
        finds_out = self.answer.kind is AnswerKind.FIND_OUT
        self.before.setVisible(finds_out)
        self.owner.setVisible(finds_out)

    def show_answer(self, answer: Answer) -> None:
        """Show the answer as it is stored now, apart from what is being typed."""
        self.answer = answer
        self.words.show_stored(answer.words)
        self.owner.show_stored(answer.owner)
        self.before.show_day(answer.before)
        self._need.setVisible(answer.kind is AnswerKind.DONT and not answer.words)

    def given_words(self) -> str:
        """Return the words of the answer as they were given last."""
        return self._newest(self.answer).words

    def tell_who_and_when(self) -> None:
        """Give what was typed beside the words."""
        for line in (self.owner, self.before):
            if line.holds_words():
                line.tell()

    @Slot(str)
    def _give_words(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.answer), words=words))

    @Slot(str)
    def _give_owner(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.answer), owner=words))

    @Slot(object)
    def _give_before(self, day: date | None) -> None:
        self.put.emit(replace(self._newest(self.answer), before=day))
