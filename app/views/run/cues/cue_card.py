"""The cue card: who speaks, the goal, and a few lines to glance at; it is never read out."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.views.run.cues.cue import Cue, cue_of
from app.views.run.density import Density
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel


class CueCard(QFrame):
    """Shows the step that is on in a few small lines, above the notes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "hint")
        self._who = PlainLabel(role="small", wrap=True)
        self._title = PlainLabel(role="heading", wrap=True)
        self._cues = PlainLabel(role="hint", wrap=True)
        self._desk = desk
        self._density = Density.ROOMY
        column = self._column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 14, 8, 14, 8)
        scaled(column.setSpacing, 2)
        for label in (self._title, self._cues, self._who):
            column.addWidget(label)

        desk.changed.connect(self._show_evening)

    def set_density(self, density: Density) -> None:
        """Keep the title, which is one of the five facts, and leave out what there is no room for."""
        self._density = density
        pad = 2 if density is Density.TIGHTEST else 8
        scaled(self._column.setContentsMargins, 14, pad, 14, pad)
        if self._desk.evening is not None:
            self._show_evening(self._desk.evening, None)

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        block = evening.block
        self.setVisible(block is not None and evening.run.closed_at is None)
        if block is None:
            return
        cue, step = cue_of(evening, block), evening.step
        is_prompt = step is not None and evening.prompt(step.prompt) is not None
        self._show_cue(cue, "" if is_prompt or cue.of <= 1 else f" ({cue.number}/{cue.of})")

    def _show_cue(self, cue: Cue, place: str) -> None:
        self._title.setText(cue.title + place)
        self._cues.setText(" ".join(cue.lines))
        self._cues.setVisible(bool(cue.lines) and self._density is not Density.TIGHTEST)
        self._who.setText(" · ".join(cue.below))
        self._who.setVisible(bool(cue.below) and self._density is Density.ROOMY)
