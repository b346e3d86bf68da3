"""The steps of a block: for the one that is chosen its title, the spiekbriefje, and what the beamer shows."""

import uuid

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.agenda.agenda import LONGEST_BLOCK, Block, Show, Step
from app.models.agenda_hints import WORDS_ON_BEAMER, words_on_beamer
from app.models.evening import Evening
from app.models.placeholders import as_typed
from app.views.phase.growing_text import GrowingText
from app.views.prepare.fields.stored_number import StoredMinutes
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.words.plain_label import PlainLabel


class AgendaSteps(QWidget):
    """One step at a time; which one is for the eyes only and is not stored."""

    edited = Signal(str, str, str, object)
    """The ids of block and step, the field, and its words: one text, or a tuple with a text for each line."""

    replaced = Signal(str, object)
    """The id of the block and its steps, for one came or one went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evening: Evening | None = None
        self._block: Block | None = None
        self._step_id = ""
        self.choice = DropDown(self.tr("Step"))
        self.add = Button(self.tr("Add a step"), icon="plus", kind="chip", words=False)
        self.drop = Button(self.tr("Delete this step"), icon="x", kind="chip", words=False)
        self.title = StoredLine(self.tr("Title of the step"))
        self.minutes = StoredMinutes(self.tr("Minutes of the step"), 0, LONGEST_BLOCK, " " + self.tr("min"))
        self.shared = PlainLabel(role="small", wrap=True)
        self.cues = GrowingText(self.tr("Spiekbriefje, one cue on each line"), least=3)
        self.tips = GrowingText(self.tr("Our additions to the spiekbriefje, one on each line"))
        self.ours = PlainLabel(self.tr("This step is our addition."), "small", wrap=True)
        self.heading = StoredLine(self.tr("Heading on the beamer"))
        self.lines = GrowingText(self.tr("Lines on the beamer, one on each line"))
        self.words = PlainLabel(role="small", wrap=True)
        self._named: list[tuple[PlainLabel, QWidget]] = []
        self._lay_out()

        self.choice.activated.connect(self._choose)
        self.add.clicked.connect(self._add)
        self.drop.clicked.connect(self._drop)
        self.title.given.connect(self._take_title)
        self.minutes.given.connect(self._take_minutes)
        self.cues.given.connect(self._take_cues)
        self.tips.given.connect(self._take_tips)
        self.heading.given.connect(self._take_heading)
        self.lines.given.connect(self._take_lines)
        self.heading.textChanged.connect(self._count)
        self.lines.textChanged.connect(self._count)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 4)
        column.addWidget(PlainLabel(self.tr("Steps"), "field"))
        row = QHBoxLayout()
        scaled(row.setSpacing, 6)
        row.addWidget(self.choice, 1)
        row.addWidget(self.add)
        row.addWidget(self.drop)
        column.addLayout(row)
        column.addWidget(self.ours)
        for field, name in (
            (self.title, self.tr("Title")),
            (self.minutes, self.tr("Minutes: 0 is no time of its own")),
            (self.cues, self.tr("Spiekbriefje")),
            (self.tips, self.tr("Spiekbriefje: additions")),
            (self.heading, self.tr("On the beamer: heading")),
            (self.lines, self.tr("On the beamer: lines")),
        ):
            label = PlainLabel(name, "field")
            scaled(label.setContentsMargins, 0, 6, 0, 0)
            column.addWidget(label)
            column.addWidget(field)
            self._named.append((label, field))
            if field is self.minutes:
                column.addWidget(self.shared)
        column.addWidget(self.words)

    def show_block(self, evening: Evening, block: Block) -> None:
        """Show the steps of a block; the one that was chosen stays chosen while it is there."""
        other = self._block is None or self._block.id != block.id
        self._evening, self._block = evening, block
        titles = [step.title for step in block.steps]
        if other or titles != [self.choice.itemText(place) for place in range(self.choice.count())]:
            self.choice.clear()
            self.choice.addItems(titles)
        ids = [step.id for step in block.steps]
        if self._step_id not in ids:
            self._step_id, other = (ids or [""])[0], True
        self._show_step(fresh=other)

    def forget(self) -> None:
        """Take the next block as another one, for it belongs to another evening."""
        self._block, self._step_id = None, ""

    def _show_step(self, *, fresh: bool) -> None:
        step = self.step()
        if step is not None and self._block is not None:
            self.choice.setCurrentIndex(self._block.steps.index(step))
        asks = step is not None and step.show is Show.PROMPT
        if fresh:
            for line in (self.title, self.heading, self.cues, self.tips, self.lines):
                line.forget()
            self.minutes.forget()
        if step is not None:
            self.title.show_stored(as_typed(step.title))
            self.minutes.show_stored(step.minutes)
            self.heading.show_stored(as_typed(step.heading))
            for area, texts in ((self.cues, step.cues), (self.tips, step.tips), (self.lines, step.lines)):
                area.show_stored(as_typed("\n".join(texts)))
        for label, field in self._named:
            # What is asked and how it is called follows from the question.
            seen = step is not None and not (asks and field in (self.title, self.heading))
            label.setVisible(seen)
            field.setVisible(seen)
        self.ours.setVisible(step is not None and step.ours)
        self._add_up()
        self.choice.setEnabled(step is not None)
        self.drop.setEnabled(step is not None and not asks)
        self._count()

    def step(self) -> Step | None:
        """Return the step that is chosen."""
        steps = self._block.steps if self._block is not None else ()
        return next((step for step in steps if step.id == self._step_id), None)

    def choose(self, step_id: str) -> None:
        """Show another step of this block."""
        self._step_id = step_id
        if self._evening is not None and self._block is not None:
            self._show_step(fresh=True)

    @Slot(int)
    def _choose(self, place: int) -> None:
        if self._block is not None and self._block.steps[place].id != self._step_id:
            self.choose(self._block.steps[place].id)

    @Slot()
    def _add(self) -> None:
        if self._block is None:
            return
        new = Step(str(uuid.uuid4()), self.tr("New step"))
        self.replaced.emit(self._block.id, (*self._block.steps, new))
        self._step_id = new.id

    @Slot()
    def _drop(self) -> None:
        if self._block is not None:
            kept = tuple(step for step in self._block.steps if step.id != self._step_id)
            self.replaced.emit(self._block.id, kept)

    def _tell(self, field: str, words: object) -> None:
        if self._block is not None:
            self.edited.emit(self._block.id, self._step_id, field, words)

    @Slot(str)
    def _take_title(self, words: str) -> None:
        self._tell("title", words)

    @Slot(int)
    def _take_minutes(self, minutes: int) -> None:
        self._tell("minutes", minutes)

    @Slot(str)
    def _take_heading(self, words: str) -> None:
        self._tell("heading", words)

    @Slot(str)
    def _take_cues(self, words: str) -> None:
        self._tell("cues", tuple(words.split("\n")))

    @Slot(str)
    def _take_tips(self, words: str) -> None:
        self._tell("tips", tuple(words.split("\n")))

    @Slot(str)
    def _take_lines(self, words: str) -> None:
        self._tell("lines", tuple(words.split("\n")))

    def _add_up(self) -> None:
        """Say it when the steps have more or less than their block: then each gets its share."""
        block = self._block
        total = sum(step.minutes for step in block.steps) if block is not None else 0
        shared = block is not None and total not in (0, block.minutes)
        if block is not None and shared:
            words = self.tr("The steps have {total} of {minutes} minutes together; each gets its share.")
            self.shared.setText(words.format(total=total, minutes=block.minutes))
        self.shared.setVisible(shared)

    @Slot()
    def _count(self) -> None:
        """Say how many words the room would read, and whether a line is too long for it."""
        evening, step = self._evening, self.step()
        if evening is None or step is None:
            self.words.setText("")
            return
        prompt = evening.prompt(step.prompt)
        shown = (self.heading.text(), *self.lines.toPlainText().split("\n"), prompt.text if prompt is not None else "")
        counts = [words_on_beamer(evening, line) for line in shown]
        longest = max(counts)
        if longest > WORDS_ON_BEAMER:
            words = self.tr("A line of {n} words: the room reads {most} at most.")
            self.words.setText(words.format(n=longest, most=WORDS_ON_BEAMER))
        else:
            self.words.setText(self.tr("%n word(s) on the beamer", "", sum(counts)))
        set_role(self.words, "amber" if longest > WORDS_ON_BEAMER else "small")
