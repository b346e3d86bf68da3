"""The decision editor: the three answers to a subject, and the fields of the one that was chosen."""

from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.followup.decision_rows import DecisionRow
from app.live.harvest.answer_hand import AnswerHand, AnswerPlace
from app.live.prepare.edits import Edits
from app.models.aftercare.action_line import read_action
from app.models.followup.followup import Action, Answer, AnswerKind, Subject, SubjectKind
from app.services.commands import commands as c
from app.views.followup.decisions.answer_fields import AnswerFields
from app.views.followup.decisions.row_editor import RowEditor
from app.views.followup.promises.action_fields import ActionFields
from app.views.phase.new_item_line import NewItemLine
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.stored_field import StoredLine, StoredText
from app.views.widgets.flow_layout import FlowLayout
from app.wording.keys import usual_name

ASKED = (SubjectKind.QUESTION, SubjectKind.PARKED)
"""What may want a reply in words where nothing has to be done."""


class DecisionEditor(RowEditor):
    """Each change is stored at once. A *no* waits for its reason: until then the subject has no answer."""

    def __init__(self, desk: Desk, row: DecisionRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert row.raised is not None
        self._desk, self._today = desk, today
        self.subject: Subject = row.raised.subject
        self._edits, self._hand = Edits(desk, self), AnswerHand(desk, self)
        self._place = AnswerPlace(desk.evening.id if desk.evening is not None else "", self.subject)
        self._kind = AnswerKind.OPEN
        self._waits = False
        """Whether a no was chosen that is not stored, for it has no reason yet."""
        self._awaited = ""
        self.kinds = {
            AnswerKind.DO: Button(self.tr("We do this"), usual_name("decision_do")),
            AnswerKind.FIND_OUT: Button(self.tr("We find out"), usual_name("decision_find_out")),
            AnswerKind.DONT: Button(self.tr("We do not"), usual_name("decision_dont")),
        }
        self.answer: AnswerFields | None = None
        self.promised: dict[str, ActionFields] = {}
        self.new = NewItemLine(desk, self.tr("A new action"), "", self._make_action)
        self._lay_out()
        self.show_row(row)

        self.new.added.connect(self._go_to_new)
        for kind, button in self.kinds.items():
            button.clicked.connect(partial(self.choose, kind))

    def _lay_out(self) -> None:
        choice = self._choice = QWidget()
        row = FlowLayout(choice)
        for button in self.kinds.values():
            row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        scaled(self._column.setSpacing, 6)
        self._column.addWidget(choice)
        self._column.addWidget(self.new)

    def show_row(self, row: DecisionRow) -> None:
        """Show the subject as it is now, apart from what is being typed."""
        answer = row.answer or Answer(self.subject)
        self._waits = self._waits and answer.kind is not AnswerKind.DONT
        self._show_kind(AnswerKind.DONT if self._waits else answer.kind, answer)
        self._show_actions(row.actions)
        first, more = self.tr("What will you do? @who when"), self.tr("One more action: what @who when")
        self.new.setPlaceholderText(more if self.promised else first)

    def _show_kind(self, kind: AnswerKind, stored: Answer, typed: str = "") -> None:
        """Show the fields of an answer; in those of another one than is stored stands only what was being typed."""
        self._kind = kind
        self._show_answer(stored if stored.kind is kind else Answer(self.subject, kind), typed)
        for each, button in self.kinds.items():
            button.set_kind("primary" if each is kind else "quiet")
        self.new.setVisible(kind is AnswerKind.DO)

    def _show_answer(self, answer: Answer, typed: str) -> None:
        if self.answer is not None and self.answer.answer.kind is not answer.kind:
            self.answer.put.disconnect(self._give)  # what it holds is no part of another answer
            self._column.removeWidget(self.answer)
            self.answer.hide()
            self.answer.deleteLater()
            self.answer = None
        asked = self.subject.kind in ASKED and answer.kind is AnswerKind.DO
        needed = answer.kind in (AnswerKind.FIND_OUT, AnswerKind.DONT) or bool(answer.words or typed) or asked
        if self.answer is None and needed:
            self.answer = AnswerFields(answer, self._today, self._newest)
            self._column.insertWidget(1, self.answer)
            self.answer.put.connect(self._give)
            self.answer.words.insertPlainText(typed)
            self._choice.setFocusProxy(self.answer.words)  # so a click on a button leaves the keyboard there
        elif self.answer is not None:
            self.answer.show_answer(answer)

    def _show_actions(self, actions: tuple[Action, ...]) -> None:
        for gone in [one for one in self.promised if all(action.id != one for action in actions)]:
            fields = self.promised.pop(gone)
            self._column.removeWidget(fields)
            fields.hide()
            fields.deleteLater()
        for action in actions:
            if action.id in self.promised:
                self.promised[action.id].show_action(action)
            else:
                self._add_action(action)

    def _add_action(self, action: Action) -> None:
        fields = self.promised[action.id] = ActionFields(action, self._today, self._edits.newest)
        self._column.insertWidget(self._column.count() - 1, fields)
        fields.put.connect(self._put_action)
        fields.dropped.connect(self._drop_action)
        if action.id == self._awaited:
            self._go_to_new(action.id)

    # What one does

    def choose(self, kind: AnswerKind) -> None:
        """Answer like this, and put the cursor where one goes on; the same answer once more changes nothing.

        Words that were being typed go along into the field of the other answer; those that were given stay in the
        history with theirs.
        """
        typed = self._typed() if kind is not self._kind else ""
        if self.answer is not None:
            self.answer.tell_who_and_when()
        known = self._hand.newest(self._place)
        self._waits = kind is AnswerKind.DONT and known.kind is not kind
        if known.kind is not kind and not self._waits:
            known = Answer(self.subject, kind, typed, owner=known.owner)
            self._hand.give(self._place, known)
        self._show_kind(kind, known, typed if self._waits else "")
        self.take_keyboard()

    def _typed(self) -> str:
        """Return the words of the answer that were typed and not given."""
        fields = self.answer
        return fields.words.text() if fields is not None and fields.words.text() != fields.given_words() else ""

    def take_back(self) -> None:
        """Let the subject be without an answer again."""
        if self.answer is not None and self.answer.words.holds_words():
            self.answer.words.tell()  # so that undo brings it back
        self._waits = False
        self._show_kind(AnswerKind.OPEN, Answer(self.subject))
        if self._hand.newest(self._place).kind is not AnswerKind.OPEN:
            self._hand.take_back(self._place)

    @override
    def holds_words(self) -> bool:
        """Tell whether words stand here that were typed and are not stored."""
        lines = any(line.holds_words() for line in self.findChildren(StoredLine))
        return lines or any(text.holds_words() for text in self.findChildren(StoredText))

    @override
    def take_keyboard(self) -> None:
        """Put the cursor where one answers."""
        if self._kind is AnswerKind.OPEN:
            self.kinds[AnswerKind.DO].setFocus()
        elif self._kind is AnswerKind.DO and (self.promised or self.answer is None):
            (next(iter(self.promised.values())).title if self.promised else self.new).setFocus()
        elif self.answer is not None:
            self.answer.words.setFocus()

    def begin_action(self) -> None:
        """Type one more action; that is an answer too."""
        if self._kind is not AnswerKind.DO:
            self.choose(AnswerKind.DO)
        self.new.setFocus()

    def _newest(self, shown: Answer) -> Answer:
        """Return what the fields change: the answer as it was given last, or a no that waits for its reason."""
        given = self._hand.newest(self._place)
        return given if given.kind is shown.kind else shown

    @Slot(object)
    def _give(self, answer: Answer) -> None:
        if answer.kind is AnswerKind.DONT and not answer.words.strip():
            return  # it has no answer as long as it has no reason
        self._hand.give(self._place, answer)

    def _make_action(self, id: str, words: str) -> c.Command:
        written = read_action(words, self._today)
        action = Action(id, written.title, written.owner, written.due, sources=(self.subject,))
        return c.AddAction(self._desk.now(), action)

    @Slot(object)
    def _put_action(self, action: Action) -> None:
        self._edits.put(c.ChangeAction(self._desk.now(), action), action)

    @Slot(str)
    def _drop_action(self, action_id: str) -> None:
        self.new.setFocus()  # its own fields go
        self._desk.do(c.RemoveAction, id=action_id)

    @Slot(str)
    def _go_to_new(self, action_id: str) -> None:
        """Go on with how parents notice it, as soon as the new action stands there."""
        self._awaited = action_id
        if action_id in self.promised:
            self._awaited = ""
            self.promised[action_id].notice.setFocus()
