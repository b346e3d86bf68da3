"""The answer form: what the school says to one question or point, by which role, and before which day."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.harvest.answer_hand import AnswerHand, AnswerPlace
from app.models.aftercare.waiting import Unanswered
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, SubjectKind
from app.models.ground.words import is_blank
from app.services.commands import commands as c
from app.views.summary.promised_day import PromisedDay
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.segmented import Segment, Segmented
from app.views.widgets.fields.marked_line import MarkedLine
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.answers import KINDS, answer_word

LETTERS = {AnswerKind.OPEN: "?", AnswerKind.DO: "+", AnswerKind.FIND_OUT: "…", AnswerKind.DONT: "-"}
"""What stands for an answer where there is no room for its words."""


class AnswerForm(QWidget):
    """Each field is stored as it is left, where no room reads it a moment after the last key. A *no* waits for its reason."""

    left = Signal()
    """Enter was pressed in the last field, or Esc where nothing is taken back."""

    came_to = Signal()
    """A field of it has the keyboard now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._hand = desk, AnswerHand(desk, self)
        self._evening = ""
        self._one: Unanswered | None = None
        self._wants_no = False
        self.kind = Segmented(
            (Segment(kind.value, answer_word(kind), LETTERS[kind]) for kind in KINDS), self.tr("What school says")
        )
        self.owner = MarkedLine(self.tr("Which role answers"))
        self.promised = PromisedDay(self.tr("Before which day"))
        self.before = self.promised.line
        self.words = MarkedLine(self.tr("The answer"))
        self.room = RoomLine()
        self._words_label = PlainLabel(role="muted")
        self._lay_out()

        self.kind.chosen.connect(self._choose)
        self.owner.given.connect(self._give_owner)
        self.promised.given.connect(self._give_day)
        self.words.given.connect(self._give)
        for line in (self.owner, self.words):
            line.textChanged.connect(self._show_room)
        for field in (self.owner, self.before):
            field.returnPressed.connect(self._next)
        self.words.returnPressed.connect(self.left)
        self.room.allowed.connect(desk.allow_word)
        desk.fine_words.changed.connect(self._show_room)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        scaled(grid.setHorizontalSpacing, 12)
        scaled(grid.setVerticalSpacing, 5)
        owner, before = PlainLabel(self.tr("Role"), "muted"), PlainLabel(self.tr("Before"), "muted")
        for row, label in enumerate((owner, before, self._words_label), start=1):
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.kind, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.owner, 1, 1)
        grid.addWidget(self.promised, 2, 1)
        grid.addWidget(self.words, 3, 1)
        grid.addWidget(self.room, 4, 1)
        grid.setColumnStretch(1, 1)

    def show_answer(self, evening: Evening, one: Unanswered | None) -> None:
        """Show the answer to this subject; what is typed about another one is stored there first."""
        known = self._one.subject if self._one is not None else None
        if (evening.id, one.subject if one is not None else None) != (self._evening, known):
            self._leave()
        self._evening, self._one = evening.id, one
        self.setEnabled(one is not None)
        if one is None:
            return
        shown = self._hand.newest(AnswerPlace(evening.id, one.subject))
        for line in (self.owner, self.words):
            # While the evening runs the room reads what is answered, and no half a sentence.
            line.wait_to_be_left(evening.run.is_running and shown.kind is not AnswerKind.OPEN)
        self.kind.choose(AnswerKind.DONT if self._wants_no else shown.kind)
        self.owner.show_stored(one.owner or shown.owner)
        self.promised.show_day(shown.before, self._desk.today(evening))
        self.words.show_stored(shown.words)
        self._show_need()

    def _leave(self) -> None:
        for line in (self.owner, self.before, self.words):
            if line.holds_words():
                line.tell()
        for line in (self.owner, self.before, self.words):
            line.forget()
        self._wants_no = False

    def take_keyboard(self) -> None:
        """Go on in the first field that is empty."""
        empty = (line for line in (self.owner, self.before, self.words) if not line.text())
        next(empty, self.words).setFocus(Qt.FocusReason.TabFocusReason)

    def holds_words(self) -> bool:
        """Tell whether words stand here that are not stored."""
        lines = (self.owner, self.before, self.words)
        return self._hand.holds_refused or any(line.holds_words() for line in lines)

    def _place(self) -> AnswerPlace | None:
        return AnswerPlace(self._evening, self._one.subject) if self._one is not None else None

    def _answer(self, place: AnswerPlace) -> Answer:
        """Return the answer as it stands in the fields."""
        known = self._hand.newest(place)
        return replace(
            known,
            kind=AnswerKind(self.kind.current()),
            words=self.words.text(),
            before=self.promised.day(),
            owner=known.owner if place.subject.kind is SubjectKind.PARKED else self.owner.text(),
        )

    @Slot()
    def _give(self) -> None:
        """Send the answer, but for a *no* that has no reason yet; one that says nothing is none."""
        place = self._place()
        self._show_need()
        if place is None:
            return
        answer = self._answer(place)
        if answer.kind is AnswerKind.DONT and is_blank(answer.words):
            return
        self._wants_no = False
        self._hand.give(place, answer)

    @Slot(str)
    def _choose(self, kind: str) -> None:
        self._wants_no = kind == AnswerKind.DONT and is_blank(self.words.text())
        if self._wants_no:
            self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._give()

    @Slot(str)
    def _give_owner(self, owner: str) -> None:
        """What was parked has its role itself, as at the desk."""
        place = self._place()
        if place is not None and place.subject.kind is SubjectKind.PARKED:
            self._hand.give_owner(place, owner)
        else:
            self._give()

    @Slot()
    def _give_day(self) -> None:
        """A day goes with a promise: what is open is found out by then."""
        if self.promised.day() is not None and self.kind.current() == AnswerKind.OPEN:
            self.kind.choose(AnswerKind.FIND_OUT)
        self._give()

    def _show_need(self) -> None:
        """Say that a *no* needs its reason."""
        is_no = self.kind.current() == AnswerKind.DONT
        needs = is_no and is_blank(self.words.text())
        self._words_label.setText(
            self.tr("Reason (needed)") if needs else self.tr("Reason") if is_no else self.tr("Answer")
        )
        set_role(self._words_label, "amber" if needs else "muted")

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and not self.room.isAncestorOf(now):
            self._show_room()
            self.came_to.emit()

    @Slot()
    def _show_room(self) -> None:
        line = self.focusWidget()
        words = line.text() if isinstance(line, MarkedLine) else ""
        for one in (self.owner, self.words):
            one.leave_alone(self._desk.fine)
        self.room.show_words(words, self._desk.fine, in_room=False)

    @Slot()
    def _next(self) -> None:
        self.focusNextChild()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._desk.do(c.UndoWords)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._desk.do(c.RedoWords)
        else:
            super().keyPressEvent(event)
