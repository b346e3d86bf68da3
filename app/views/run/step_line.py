"""The step line: the steps of the block with the time at which each should be over, and which one is due."""

from datetime import datetime
from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.models.agenda.agenda import Block, Step
from app.models.agenda.step_plan import due_step, step_ends
from app.models.agenda.timing import BlockReading, Reading
from app.models.evening import Evening
from app.views.keyboard import Keyboard
from app.views.theme.style import scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.sign import Sign
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures

Stands = Literal["done", "on", "due", "to come"]
SIGNS: dict[Stands, str] = {"done": "check", "on": "play", "due": "clock", "to come": ""}
ROLES: dict[Stands, str] = {"done": "muted", "on": "teal", "due": "amber", "to come": "muted"}


class StepWords(QWidget):
    """A step with the sign of how it stands."""

    def __init__(self) -> None:
        super().__init__()
        self.sign, self.words = Sign(), PlainLabel(role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        scaled(row.setSpacing, 5)
        row.addWidget(self.sign)
        row.addWidget(self.words)

    def show_step(self, words: str, stands: Stands) -> None:
        """Show a step; the same once more changes nothing."""
        self.words.setText(words)
        set_role(self.words, ROLES[stands])
        self.sign.show_icon(SIGNS[stands], ROLES[stands])


class StepLine(QFrame):
    """Hidden in a block whose steps have no minutes. It only says what is due: the host goes there."""

    def __init__(self, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self._told = ""
        self._shows_all = True
        self._makes_way = False
        self.labels: list[StepWords] = []
        self._row = FlowLayout(self, gap=14)
        set_role(self, "hint")
        scaled(self._row.setContentsMargins, 12, 7, 12, 7)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_less(self, less: bool) -> None:
        """Show only the step that is on and the next one, where every line counts."""
        self._shows_all = not less
        scaled(self._row.setContentsMargins, 12, *((2, 12, 2) if less else (7, 12, 7)))

    def make_way(self, wanted: bool) -> None:
        """Let a question have its room, where every line counts: the button of the next step says as much."""
        self._makes_way = wanted
        if wanted:
            self.hide()

    def show_reading(self, evening: Evening, reading: Reading) -> None:
        """Show how far the block is; the same minute again changes nothing."""
        row, block, on = reading.current, evening.block, evening.step
        if row is None or block is None or on is None or row.id != block.id:
            self.hide()
            return
        self._show_block(evening, reading, row, block, on)

    def _show_block(self, evening: Evening, reading: Reading, row: BlockReading, block: Block, on: Step) -> None:
        steps = evening.steps(block)
        ends = step_ends(steps, row)
        due = due_step(steps, on, ends, reading.now)
        here = steps.index(on)
        timed = [(place, step) for place, step in enumerate(steps) if step.id in ends]
        self._make_labels(len(timed))
        for label, (place, step) in zip(self.labels, timed, strict=False):
            stands = _stands(place, here, step is due)
            words = self._due_words(step) if step is due else self._plain_words(evening, step, ends)
            label.show_step(words, stands)
            label.setVisible(self._shows_all or here <= place <= here + 1)
        self.setAccessibleName(" · ".join(label.words.text() for label in self.labels[: len(timed)]))
        self.setVisible(bool(timed) and not self._makes_way)
        self._tell(due)

    def _plain_words(self, evening: Evening, step: Step, ends: dict[str, datetime]) -> str:
        time = figures.clock_ahead(evening, ends[step.id])
        return self.tr("{step} until {time}").format(step=step.title, time=time)

    def _due_words(self, step: Step) -> str:
        key = self._keyboard.name("next_step")
        return self.tr("time for {step}: {key}").format(step=step.title, key=key)

    def _tell(self, due: Step | None) -> None:
        """Have it read once that a step is due."""
        if due is not None and due.id != self._told:
            announce(self, self._due_words(due))
        self._told = due.id if due is not None else ""

    def _make_labels(self, number: int) -> None:
        while len(self.labels) < number:
            label = StepWords()
            self.labels.append(label)
            self._row.addWidget(label)
        for place, label in enumerate(self.labels):
            if place >= number:
                label.hide()


def _stands(place: int, here: int, is_due: bool) -> Stands:
    if is_due:
        return "due"
    return "on" if place == here else "done" if place < here else "to come"
