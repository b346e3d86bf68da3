"""The tools of the answers: the three keys of the school, and who, by when, and why not."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.live.actions import Actions
from app.live.harvest.answer_hand import AnswerPlace
from app.live.harvest.closing_choice import ClosingPart
from app.live.harvest.closing_desk import WORDS_FIRST, ClosingDesk
from app.models.aftercare.closing_tonight import as_prepared
from app.models.evening import Evening
from app.models.followup.followup import AnswerKind, Taken
from app.models.said.privacy import NONE_FINE, Fine
from app.views.keyboard import Keyboard
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.day_field import DayField
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.room_line import RoomLine
from app.views.widgets.strip import NO_LIMIT
from app.wording.figures import day_and_month

DAY = 148
"""The width of a day at 100 %."""


class AnswerTools(QWidget):
    """Stands under the list. A reason is told at Enter, and only with it the *no*. `done`: what was asked for is there."""

    done = Signal()

    def __init__(
        self, closing: ClosingDesk, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._closing, self._keyboard = closing, keyboard
        self._place: AnswerPlace | None = None
        self._evening: Evening | None = None
        self.do = keyboard.cap(Button(self.tr("We do this"), icon="check"), "answer_do")
        self.find_out = keyboard.cap(Button("", icon="clock"), "answer_find_out")
        self.dont = keyboard.cap(Button(self.tr("We do not do this"), icon="x"), "answer_dont")
        self.role = StoredLine(self.tr("Which role"))
        self.day = DayField(self.tr("before"), self._today)
        scaled(self.day.setFixedWidth, DAY)
        self.reason = StoredLine(self.tr("Why not"), self.tr("why not, in a sentence · Enter tells it"))
        self.room = RoomLine()
        self.edits = keyboard.cap(Button(self.tr("Who"), kind="bare"), "point_edit")
        self._typed, self._buttons = QWidget(), QWidget()
        self._less = False
        self._words, self._fine = "", NONE_FINE
        self._lay_out()

        for button, command in (
            *((self.do, "answer_do"), (self.find_out, "answer_find_out")),
            (self.dont, "answer_dont"),
        ):
            button.clicked.connect(partial(actions.do, command))
        self.role.given.connect(self._give_role)
        self.day.written.connect(self._give_day)
        self.day.refused.connect(closing.choice.refused)
        self.reason.given.connect(self._keep_reason)
        self.reason.textChanged.connect(self._show_room)
        self.reason.returnPressed.connect(self._say_no)
        self.role.returnPressed.connect(self.done)
        self.day.returnPressed.connect(self.done)
        self.edits.clicked.connect(self.take_role)
        actions.coming.connect(self._tell_before)

    def _lay_out(self) -> None:
        fields = QHBoxLayout(self._typed)
        fields.setContentsMargins(0, 0, 0, 0)
        row = FlowLayout(self._buttons, gap=6)
        for button in (self.do, self.find_out, self.dont, self.edits):
            row.addWidget(button)
        scaled(fields.setSpacing, 6)
        fields.addWidget(self.role, 2)
        fields.addWidget(self.day)
        fields.addWidget(self.reason, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 4)
        for part in (self._buttons, self._typed, self.room):
            column.addWidget(part)

    def show_less(self, less: bool) -> None:
        """Where every line counts show the lines one types in or the buttons, and the day of the answer in fewer words."""
        self._less = less
        typing = less and any(line.hasFocus() for line in (self.role, self.day, self.reason))
        self._typed.setVisible(typing or not less)
        self._buttons.setVisible(not typing)
        self.edits.setVisible(less)
        self.room.setMaximumHeight(0 if less else NO_LIMIT)
        for button, icon in ((self.do, "check"), (self.find_out, "clock"), (self.dont, "x")):
            button.set_icon("" if less else icon)
            button.set_kind("chip" if less else "quiet")
        self._name_day()

    def _name_day(self) -> None:
        day = day_and_month(self._closing.answering.before)
        words = self.tr("Answer before {day}") if self._less else self.tr("We find out, answer before {day}")
        self.find_out.set_label(words.format(day=day))

    @Slot()
    def take_role(self) -> None:
        """Go on in the role that answers the chosen row; Tab goes to the day and the reason."""
        self._typed.show()
        self.role.setFocus()
        self.role.selectAll()

    @Slot()
    def take_reason(self) -> None:
        """Go on in the reason why not."""
        self._typed.show()
        self.reason.setFocus()

    def show_evening(self, evening: Evening, fine: Fine) -> None:
        """Show the chosen row, and what each key says of it."""
        self._evening = evening
        row = self._closing.choice.chosen()
        place = AnswerPlace(evening.id, row.subject) if row is not None else None
        if place != self._place:
            self._leave()
            self._place = place
        self._name_day()
        for part in (self.do, self.find_out, self.dont, self.role, self.day, self.reason):
            part.setEnabled(row is not None)
        if row is None:
            return
        for line in (self.role, self.reason):
            line.wait_to_be_left(row.is_answered)  # the room reads it already, and no half a sentence
        self.role.setPlaceholderText(self.tr("which role · {key}").format(key=self._keyboard.name("point_edit")))
        self.role.show_stored(row.owner)
        told = row.answer.kind in (AnswerKind.DO, AnswerKind.FIND_OUT)
        self.day.show_day(row.answer.before if told else self._closing.answering.before)
        self.reason.show_stored(row.answer.words)
        prepared = as_prepared(evening, Taken(row.id, row.subject, row.words))
        self._words, self._fine = "" if prepared else row.words, fine
        self._show_room()

    @Slot()
    def _show_room(self) -> None:
        """Show how the room reads the row and the reason, before the key that tells them."""
        told = " \u00b7 ".join(part for part in (self._words, self.reason.text()) if part)
        self.room.show_words("" if self._closing.choice.part is ClosingPart.ASKING else told, self._fine)

    def _leave(self) -> None:
        """Give what was typed about the row that was chosen, and begin anew."""
        self._tell()
        for line in (self.role, self.day, self.reason):
            line.forget()

    def _tell(self) -> None:
        for line in (self.role, self.day, self.reason):
            if line.holds_words():
                line.tell()

    @Slot(str)
    def _tell_before(self, command: str) -> None:
        """What was typed belongs to the answer that a key gives, and to the step that it leaves."""
        if command in WORDS_FIRST:
            self._tell()

    def _today(self) -> date:
        return self._evening.date if self._evening is not None else self._closing.answering.before

    @Slot(str)
    def _give_role(self, role: str) -> None:
        if self._place is not None:
            self._closing.answering.give_owner(self._place, role)

    @Slot(object)
    def _give_day(self, day: date | None) -> None:
        if self._place is not None:
            self._closing.answering.give_day(self._place, day)

    @Slot(str)
    def _keep_reason(self, reason: str) -> None:
        if self._place is not None:
            self._closing.answering.keep_reason(self._place, reason)

    @Slot()
    def _say_no(self) -> None:
        """Tell it; from here on the line is for the next row."""
        reason, place = self.reason.text(), self._place
        if reason.strip() and place is not None:
            self.reason.forget()
            self._closing.answering.say_no(place, reason)
            self.done.emit()
