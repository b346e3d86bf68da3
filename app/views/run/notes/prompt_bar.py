"""The prompt bar: every prompt of the dialogue with its time, its count and its key; an untouched one is seen as such."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.notes.pen import Pen
from app.live.notes.quote_rows import QUOTE_MIME, dragged_quote
from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.models.said.dialogue import Prompt
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_text import set_plain_tooltip


class PromptBar(QWidget):
    """Chips under which the next note goes. The one on the beamer has a sign; following can be switched off."""

    def __init__(self, desk: Desk, ticker: Ticker, pen: Pen, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pen = pen
        self._keyboard = keyboard
        self._density = Density.ROOMY
        self._prompts: tuple[Prompt, ...] = ()
        self._chips: list[Button] = []
        self._minutes: dict[str, int] = {}
        self._seen: tuple[object, ...] = (None,)
        self._follow = keyboard.cap(Button(self.tr("Follow"), kind="bare"), "follow")
        self._follow.setCheckable(True)
        self._row = FlowLayout(self, gap=6)
        self._row.addWidget(self._follow)
        self.setAcceptDrops(True)

        self._follow.clicked.connect(pen.follow)
        pen.changed.connect(self._show)
        desk.changed.connect(self._take_evening)
        keyboard.changed.connect(self._show_keys)
        ticker.ticked.connect(self._show_time)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(QUOTE_MIME):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._prompt_at(event.position().toPoint()) is not None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Put a quote that is dropped on a question under it."""
        prompt = self._prompt_at(event.position().toPoint())
        if prompt is not None:
            self._desk.do(c.MoveQuote, id=dragged_quote(event.mimeData()), prompt=prompt.id)
            event.acceptProposedAction()

    def _prompt_at(self, place: QPoint) -> Prompt | None:
        pairs = zip(self._chips, self._prompts, strict=True)
        return next((prompt for chip, prompt in pairs if chip.geometry().contains(place)), None)

    def set_density(self, density: Density) -> None:
        """Leave out the digits where room is short, and the chips where there is none."""
        self._density = density
        self._show_keys()
        self._show()

    @Slot()
    def _show_keys(self) -> None:
        for number, (chip, prompt) in enumerate(zip(self._chips, self._prompts, strict=True), start=1):
            chip.set_label(self._words(prompt), self._hint(number))
            set_plain_tooltip(chip, self._tip(prompt))
        if self._density is Density.ROOMY:
            self._keyboard.cap(self._follow, "follow")
        else:
            self._keyboard.uncap(self._follow)

    def _words(self, prompt: Prompt) -> str:
        """Return what a prompt is called, and for how many whole minutes it was on: from 0, so that no chip moves then."""
        return self.tr("{prompt} {n}'").format(prompt=prompt.label, n=self._minutes.get(prompt.id, 0))

    def _tip(self, prompt: Prompt) -> str:
        return self.tr("{prompt}: {n} min on the beamer").format(prompt=prompt.label, n=self._minutes.get(prompt.id, 0))

    @Slot(object)
    def _show_time(self, reading: Reading) -> None:
        """Follow the time spent per prompt; it is shown in minutes, so that nothing changes every second."""
        evening = self._desk.evening
        block = evening.block if evening is not None else None
        if evening is None or block is None or block.kind is not BlockKind.DIALOGUE:
            return
        minutes = minutes_by_prompt(evening, block, reading.now)
        if minutes != self._minutes:
            self._minutes = minutes
            self._show_keys()

    def _hint(self, number: int) -> str:
        if number > 9:
            return ""
        return self._keyboard.name(f"prompt_{number}").rsplit("+", 1)[-1] if self._density is Density.ROOMY else ""

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self._show()

    @Slot()
    def _show(self) -> None:
        evening = self._desk.evening
        seen = (evening, self._pen.prompt, self._pen.draft.follows, self._density)
        if seen[0] is self._seen[0] and seen[1:] == self._seen[1:]:
            return  # the pen changes with each note, and what stands here does not
        self._seen = seen
        dialogue = evening is not None and evening.block is not None and evening.block.kind is BlockKind.DIALOGUE
        self.setVisible(dialogue and self._density is not Density.TIGHTEST)
        if evening is None or not dialogue:
            return
        if evening.prompts != self._prompts:
            self._make_chips(evening)
        counts = evening.tally.prompts
        on_beamer = evening.step.prompt if evening.step is not None else None
        for chip, prompt in zip(self._chips, evening.prompts, strict=True):
            chip.set_count(counts[prompt.id])
            chip.setChecked(prompt.id == self._pen.prompt)
            # While the note follows the host, the chosen chip is the one on the beamer.
            chip.set_icon("monitor" if prompt.id == on_beamer and prompt.id != self._pen.prompt else "")
        self._follow.setChecked(self._pen.draft.follows)
        self._follow.set_icon("check" if self._pen.draft.follows else "")

    def _make_chips(self, evening: Evening) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._row.removeWidget(self._follow)
        self._prompts = evening.prompts
        self._chips = []
        for number, prompt in enumerate(evening.prompts, start=1):
            chip = Button(self._words(prompt), self._hint(number), kind="chip")
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._choose, number))
            self._chips.append(chip)
            self._row.addWidget(chip)
        self._row.addWidget(self._follow)

    def _choose(self, number: int) -> None:
        self._seen = (None,)  # Qt has switched the chip by itself
        self._pen.note_under(number)
        self._show()


def minutes_by_prompt(evening: Evening, block: Block, now: datetime) -> dict[str, int]:
    """Return for how many whole minutes each prompt of a dialogue was on."""
    used, seconds = evening.used_by_step(block.id, now), dict[str, float]()
    for step in evening.steps(block):
        if step.prompt is not None:
            seconds[step.prompt] = seconds.get(step.prompt, 0.0) + used.get(step.id, 0.0)
    return {prompt: int(spent // 60) for prompt, spent in seconds.items()}
