"""The promise card: the promise that is chosen, what happened with it, and the field in which one says what did."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.models.followup.followup import ActionState, AnswerKind
from app.models.promises.promised import Promise
from app.models.unfinished import EVENING, Typed
from app.views.followup.promises.promise_thread import PromiseThread
from app.views.followup.promises.state_choice import StateChoice
from app.views.followup.promises.update_field import UpdateField
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.form_memory import FormMemory
from app.views.widgets.words.plain_label import PlainLabel

PROMISE = "promise"
"""The name under which stands for which promise half words were typed."""


class PromiseCard(QFrame):
    """Words that were typed for one promise wait there while another one is looked at, and after a restart."""

    said = Signal(object, str, object)
    """The promise, what happened with it, and how far it is."""
    stepped = Signal(int)
    refused = Signal(str)
    """What is missing, in words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._promise: Promise | None = None
        self._waiting: dict[str, str] = {}
        self.name = PlainLabel("", "caps", wrap=True)
        self.thread_lines = PromiseThread()
        self.field = UpdateField()
        self._memory = FormMemory(desk, "", {"words": self.field}, self)
        self.states = StateChoice()
        self.save = Button(self.tr("Keep"), "Enter", kind="primary")
        self._lay_out()

        self.field.given.connect(self._say)
        self.field.stepped.connect(self.stepped)
        self.field.state_asked.connect(self.states.choose_by)
        self.states.chosen.connect(self.field.setFocus)
        self.save.clicked.connect(self._say)
        self._memory.found.connect(self._bring_back)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 18, 14, 18, 16)
        scaled(column.setSpacing, 8)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        for widget in (self.name, self.thread_lines, self.field, self.states):
            column.addWidget(widget)
        column.addLayout(foot)

    def show_promise(self, promise: Promise | None, today: date) -> None:
        """Show a promise; None when there is none to be chosen."""
        self.setVisible(promise is not None)
        if promise is None:
            return
        if self._promise is None or promise.key != self._promise.key:
            self._leave()
            self._begin(promise)
            self.states.choose(ActionState.BUSY if promise.state is ActionState.OPEN else promise.state)
        self._promise = promise
        self.name.setText(promise.words)
        self.thread_lines.show_promise(promise, today)
        for widget in (self.field, self.states, self.save):
            widget.setVisible(promise.answer is not AnswerKind.DONT)

    def put_back(self, key: str, words: str) -> None:
        """Show words again that could not be stored, with their promise."""
        if self._promise is not None and self._promise.key == key and not self.field.text():
            self.field.setText(words)
            self._memory.keep()
        else:
            self._waiting[key] = words

    def take_keyboard(self) -> None:
        """Put the cursor in the field."""
        self.field.setFocus()

    def holds_words(self) -> bool:
        """Tell whether words were typed that are not stored."""
        return bool(self.field.text().strip() or self._waiting)

    def _begin(self, promise: Promise) -> None:
        """Show what waits for this promise, also what was typed before a restart or on another page."""
        self._memory.turn_to(f"update/{promise.key}", {EVENING: promise.evening, PROMISE: promise.id})
        waits = self._waiting.pop(promise.key, "")
        self.field.setText(waits)
        if not waits:
            self._memory.look()

    @Slot(object)
    def _bring_back(self, typed: Typed) -> None:
        """Show half words of the promise that is in sight; what was typed meanwhile comes behind them."""
        promise, words = self._promise, typed.get("words", "")
        if promise is None or (typed.get(EVENING), typed.get(PROMISE)) != (promise.evening, promise.id):
            return
        if words and words not in self.field.text():
            self.field.setText(f"{words} {self.field.text()}".rstrip())

    def _leave(self) -> None:
        if self._promise is not None and self.field.text().strip():
            self._waiting[self._promise.key] = self.field.text()
            self._memory.keep()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed as unfinished, and look again the next time: it may be said elsewhere meanwhile."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave()
            self._promise = None
            self._waiting = {}
            self.field.clear()

    @Slot()
    def _say(self) -> None:
        promise, words = self._promise, self.field.text().strip()
        if promise is None:
            return
        if self.states.state is ActionState.DROPPED and not words:
            self.refused.emit(self.tr("Say in a few words why it does not go on."))
            return
        if not words and self.states.state is promise.state and promise.answer is None:
            self.refused.emit(self.tr("Type what happened, or choose how far it is."))
            return
        self.field.setText("")  # with its own way back gone too, Ctrl+Z takes the update back and types no second one
        self.said.emit(promise, words, self.states.state)
        self._memory.forget()  # behind the words themselves in the queue of the store
