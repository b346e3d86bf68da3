"""The pane of the closing: in each step what the host does now, by one key or one click."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.harvest.closing_choice import ClosingField, ClosingPart
from app.live.parts import Parts
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.run.closing.answer_tools import AnswerTools
from app.views.run.closing.closing_list import ClosingList
from app.views.run.closing.exits_card import ExitsCard
from app.views.run.closing.left_card import LeftCard
from app.views.run.closing.taking_tools import TakingTools
from app.views.run.closing.touch_card import TouchCard
from app.views.run.cues.cue_card import CueCard
from app.views.run.cues.cue_pane import CuePane
from app.views.run.density import Density
from app.views.run.phase_pane import PhasePane
from app.views.theme.style import scaled, set_role


class ClosingCue(CuePane):
    """The large cue of a step in which there is only something to say."""

    kinds = frozenset({BlockKind.CLOSING})


class ClosingPane(PhasePane):
    """Above the cue, below it the card of the step: a list with its tools, how one stays in touch, or the exit words."""

    kinds = frozenset({BlockKind.CLOSING})

    def __init__(self, parts: Parts, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._closing = parts.desk, parts.closing
        self._density = Density.ROOMY
        self.cue, self.telling = CueCard(parts.desk), ClosingCue(parts.desk, parts.ticker)
        self.list = ClosingList(parts.closing)
        self.taking = TakingTools(parts.closing, parts.actions, keyboard)
        self.answers = AnswerTools(parts.closing, parts.actions, keyboard)
        self.touch = TouchCard(parts.closing)
        self.exits = ExitsCard(parts.pen.exits, keyboard.name("undo_words"))
        self.left = LeftCard(parts.actions, keyboard)
        self._card = QFrame()
        self._lay_out()

        parts.desk.changed.connect(self._show_evening)
        parts.closing.choice.changed.connect(self._show)
        parts.closing.choice.asked.connect(self._go_on_in)
        parts.desk.fine_words.changed.connect(self._show)
        for tools in (self.taking, self.answers, self.touch):
            tools.done.connect(self.done)
        for room in (self.taking.room, self.answers.room):
            room.allowed.connect(parts.desk.allow_word)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._make_room)
        self._show()

    def _lay_out(self) -> None:
        set_role(self._card, "card")
        inside = self._inside = QVBoxLayout(self._card)
        for part in (self.list, self.taking, self.answers, self.touch, self.exits, self.left):
            inside.addWidget(part, 1 if part in (self.list, self.exits, self.touch) else 0)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cue)
        column.addWidget(self.telling, 1)
        column.addWidget(self._card, 1)
        self.set_density(Density.ROOMY)

    @override
    def set_density(self, density: Density) -> None:
        self._density = density
        least = density is Density.TIGHTEST
        scaled(self._inside.setContentsMargins, *((8, 4, 8, 4) if least else (14, 10, 14, 10)))
        scaled(self._inside.setSpacing, 3 if least else 8)
        scaled(self._column.setSpacing, 4 if least else 8)
        self.cue.set_density(density)
        self.telling.set_density(density)
        self.list.show_least(least)
        self.exits.set_density(density)
        self._make_room()
        self._show()

    @Slot()
    def _make_room(self) -> None:
        """Leave out of the tools what one does not need now, where every line counts."""
        for tools in (self.taking, self.answers, self.left):
            tools.show_less(self._density is Density.TIGHTEST)

    @override
    def stand_alone(self, alone: bool) -> None:
        self.telling.stand_alone(alone)

    @override
    def leave_foot(self, height: int) -> None:
        self._column.setContentsMargins(0, 0, 0, height)

    @override
    def take_keyboard(self) -> bool:
        match self._closing.choice.part:
            case ClosingPart.TAKING | ClosingPart.ANSWERING | ClosingPart.ASKING if self._closing.choice.rows:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            case ClosingPart.TOUCH:
                self.touch.take_keyboard()
                return True
        return self.telling.isVisible() and self.telling.take_keyboard()

    @override
    def settle(self) -> None:
        super().settle()
        self._inside.activate()

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        if evening.block is not None and evening.block.kind in self.kinds:
            self._show()

    @Slot()
    def _show(self) -> None:
        evening, choice = self._desk.evening, self._closing.choice
        if evening is None or choice.part is None:
            return
        part, is_last = choice.part, evening.step is evening.steps(evening.block)[-1] if evening.block else False
        shown = {
            self.cue: part is not ClosingPart.TELLING,
            self.telling: part is ClosingPart.TELLING,
            self._card: part is not ClosingPart.TELLING or is_last,
            self.list: choice.has_rows,
            self.taking: part is ClosingPart.TAKING,
            self.answers: choice.answers,
            self.touch: part is ClosingPart.TOUCH,
            self.exits: part is ClosingPart.EXITS,
            self.left: part is ClosingPart.TELLING and is_last,
        }
        for widget, wanted in shown.items():
            widget.setVisible(wanted)
        self._column.setStretchFactor(self._card, 0 if part is ClosingPart.TELLING else 1)
        self._fill(evening, part)

    def _fill(self, evening: Evening, part: ClosingPart) -> None:
        match part:
            case ClosingPart.TAKING:
                self.list.show_rows(
                    self.tr("Nothing is offered yet: switch a point on in the summary, or fill in a pitch.")
                )
                self.taking.show_evening(evening, self._desk.fine)
            case ClosingPart.ANSWERING:
                self.list.show_rows(self.tr("Nothing waits for an answer."))
                self.answers.show_evening(evening, self._desk.fine)
            case ClosingPart.ASKING:
                self.list.show_rows(self.tr("No questions were parked."))
                self.answers.show_evening(evening, self._desk.fine)
            case ClosingPart.TOUCH:
                self.touch.show_evening(evening)
            case ClosingPart.EXITS:
                self.exits.show_evening(evening)
            case ClosingPart.TELLING:
                self.left.show_evening(evening)

    @Slot(str)
    def _go_on_in(self, field: ClosingField) -> None:
        going = {
            ClosingField.WORDS: self.taking.take_words,
            ClosingField.ROLE: self.answers.take_role,
            ClosingField.REASON: self.answers.take_reason,
            ClosingField.TOUCH: self.touch.take_keyboard,
        }
        going[field]()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a field does not take back by itself is a step of the words; Esc goes back to the note."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._desk.do(c.UndoWords)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._desk.do(c.RedoWords)
        elif event.key() == Qt.Key.Key_Escape and self.has_keyboard():
            self.done.emit()
        else:
            super().keyPressEvent(event)
