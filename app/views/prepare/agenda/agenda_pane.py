"""The pane beside the agenda: everything of the block that is chosen."""

from datetime import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.models.agenda.agenda import LONGEST_BLOCK, BeamerClock, Block, BlockKind
from app.models.agenda_hints import block_hints, planned_starts
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.ground.written import read_time
from app.models.placeholders import as_typed
from app.views.phase.growing_text import GrowingText
from app.views.prepare.agenda.agenda_steps import AgendaSteps
from app.views.prepare.fields.stored_number import StoredMinutes
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.hints import hint_sentence

EITHER, RUNS = "either", "runs"


class AgendaPane(QFrame):
    """What a block cannot have is not shown."""

    edited = Signal(str, str, object)
    """The id of the block, the name of its field, and what it is now."""

    wrong = Signal(str)
    questions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "side-end")
        self.setAccessibleName(self.tr("The chosen block"))
        self._block: Block | None = None
        self.title = PlainLabel(role="heading", wrap=True)
        self.hints: list[PlainLabel] = []
        self._under_title = QVBoxLayout()
        self.minutes = StoredMinutes(self.tr("Duration"), 1, LONGEST_BLOCK, " " + self.tr("min"))
        self.minimum = StoredMinutes(self.tr("At least"), 1, LONGEST_BLOCK, " " + self.tr("min"))
        self.pinned = StoredLine(self.tr("Fixed time"), self.tr("none"), at_pause=False)
        self.may_drop = CheckMark(self.tr("May be left out"))
        self.who = StoredLine(self.tr("Who?"))
        self.goal = GrowingText(self.tr("Goal"))
        self.clock = DropDown(self.tr("Clock on the beamer"))
        for clock, words in self._clocks().items():
            self.clock.addItem(words, clock.value)
        self.questions = PlainLabel(wrap=True)
        self.to_questions = Button(self.tr("Change the questions"), icon="arrow-right", kind="chip")
        self.steps = AgendaSteps()
        self._rows: list[tuple[str, QWidget]] = []
        self._lay_out()

        self.minutes.given.connect(self._take_minutes)
        self.minimum.given.connect(self._take_minimum)
        self.pinned.given.connect(self._take_pinned)
        self.may_drop.clicked.connect(self._take_may_drop)
        self.who.given.connect(self._take_who)
        self.goal.given.connect(self._take_goal)
        self.clock.activated.connect(self._take_clock)
        self.to_questions.clicked.connect(self.questions_wanted)

    def _clocks(self) -> dict[BeamerClock, str]:
        return {
            BeamerClock.NONE: self.tr("no clock"),
            BeamerClock.START_TIME: self.tr("the time at which it begins"),
            BeamerClock.RING: self.tr("a ring without figures"),
            BeamerClock.END_TIME: self.tr("the time at which it ends"),
            BeamerClock.MINUTES: self.tr("whole minutes"),
            BeamerClock.SECONDS: self.tr("minutes and seconds"),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 18, 18, 18, 18)
        scaled(column.setSpacing, 4)
        column.addWidget(self.title)
        scaled(self._under_title.setSpacing, 4)
        column.addLayout(self._under_title)
        pairs = QGridLayout()
        pairs.setContentsMargins(0, 0, 0, 0)
        scaled(pairs.setHorizontalSpacing, 10)
        scaled(pairs.setVerticalSpacing, 4)
        places = ((self.minutes, RUNS), (self.minimum, RUNS), (self.pinned, EITHER), (self.may_drop, RUNS))
        for place, (field, kind) in enumerate(places):
            named = not isinstance(field, CheckMark)
            label = PlainLabel(field.accessibleName() if named else "", "field")
            scaled(label.setContentsMargins, 0, 6, 0, 0)
            pairs.addWidget(label, place // 2 * 2, place % 2)
            pairs.addWidget(field, place // 2 * 2 + 1, place % 2)
            pairs.setColumnStretch(place % 2, 1)
            self._rows += [(kind, label), (kind, field)]
        column.addLayout(pairs)
        for field, kind in ((self.who, EITHER), (self.clock, RUNS), (self.goal, EITHER)):
            self._rows += [(kind, self._named(column, field)), (kind, field)]
            column.addWidget(field)
        self._named_questions = self._named(column, self.questions, self.tr("Questions"))
        column.addWidget(self.questions)
        column.addWidget(self.to_questions, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows += [(RUNS, self.steps)]
        scaled(self.steps.setContentsMargins, 0, 8, 0, 0)
        column.addWidget(self.steps)
        column.addStretch(1)

    def _named(self, column: QVBoxLayout, field: QWidget, name: str = "") -> PlainLabel:
        label = PlainLabel(name or field.accessibleName(), "field")
        scaled(label.setContentsMargins, 0, 6, 0, 0)
        column.addWidget(label)
        return label

    def show_block(self, evening: Evening, block: Block) -> None:
        """Show a block; what is being typed for the same block stays."""
        fresh = self._block is None or self._block.id != block.id
        self._block = block
        self.title.setText(block.title)
        for kind, widget in self._rows:
            widget.setVisible(kind == EITHER or block.runs)
        if fresh:
            for field in (self.minutes, self.minimum, self.pinned, self.who, self.goal):
                field.forget()
        self.minutes.show_stored(block.minutes)
        self.minimum.show_stored(block.minimum, max(1, block.minutes))
        self.pinned.show_stored(_clock(block.pinned))
        self.may_drop.setChecked(block.may_drop)
        self.who.show_stored(as_typed(block.who))
        self.goal.show_stored(as_typed(block.goal))
        self.clock.setCurrentIndex(self.clock.findData(block.clock.value))
        self._show_questions(evening, block)
        self.steps.show_block(evening, block)
        self._show_hints(evening, block)

    def forget(self) -> None:
        """Take the next block as another one, for it belongs to another evening."""
        self._block = None
        self.steps.forget()

    def _show_questions(self, evening: Evening, block: Block) -> None:
        asked = [evening.prompt(step.prompt) for step in block.steps if step.prompt]
        lines = [f"{place}  {prompt.text}" for place, prompt in enumerate(asked, 1) if prompt is not None]
        self.questions.setText("\n".join(lines))
        for widget in (self._named_questions, self.questions, self.to_questions):
            widget.setVisible(block.kind is BlockKind.DIALOGUE)

    def _show_hints(self, evening: Evening, block: Block) -> None:
        hints = block_hints(evening, block, planned_starts(evening)[block.id])
        while len(self.hints) < len(hints):
            self.hints.append(PlainLabel(wrap=True))
            self._under_title.addWidget(self.hints[-1])
        for place, label in enumerate(self.hints):
            label.setVisible(place < len(hints))
        for label, hint in zip(self.hints, hints, strict=False):
            label.setText(hint_sentence(hint))
            set_role(label, "amber" if hint.warns else "muted")

    def _tell(self, name: str, value: object) -> None:
        if self._block is not None:
            self.edited.emit(self._block.id, name, value)

    @Slot(int)
    def _take_minutes(self, minutes: int) -> None:
        self._tell("minutes", minutes)

    @Slot(int)
    def _take_minimum(self, minutes: int) -> None:
        self._tell("minimum", minutes)

    @Slot(str)
    def _take_pinned(self, words: str) -> None:
        try:
            at = read_time(words) if words.strip() else None
        except NotPossible:
            self.wrong.emit(self.tr("Write the fixed time as 20.30, or leave it empty."))
            return
        self.pinned.forget()
        self.pinned.show_stored(_clock(at))
        self._tell("pinned", at)

    @Slot()
    def _take_may_drop(self) -> None:
        self._tell("may_drop", self.may_drop.isChecked())

    @Slot(str)
    def _take_who(self, words: str) -> None:
        self._tell("who", words)

    @Slot(str)
    def _take_goal(self, words: str) -> None:
        self._tell("goal", words)

    @Slot()
    def _take_clock(self) -> None:
        self._tell("clock", BeamerClock(self.clock.currentData()))


def _clock(at: time | None) -> str:
    return "" if at is None else f"{at:%H.%M}"
