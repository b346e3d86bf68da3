"""The cue card: who speaks, the goal, and a few lines to glance at; it is never read out."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.models.agenda.agenda import Step
from app.models.evening import Evening
from app.models.placeholders import fill_for_desk
from app.models.said.dialogue import Prompt
from app.views.run.density import Density
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel


class CueCard(QFrame):
    """Shows the step that is on. What the school has not filled in stands between brackets."""

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
        pad = 3 if density is Density.TIGHTEST else 8
        scaled(self._column.setContentsMargins, 14, pad, 14, pad)
        if self._desk.evening is not None:
            self._show_evening(self._desk.evening, None)

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        block, step = evening.block, evening.step
        self.setVisible(block is not None and evening.run.closed_at is None)
        if block is None:
            return
        prompt = evening.prompt(step.prompt) if step is not None else None
        title = self._step_title(evening, prompt, step.title if step is not None else block.title)
        cues = self._cues_of(evening, step) if step is not None else ""
        who = step.who if step is not None and step.who else block.who
        self._title.setText(title)
        self._cues.setText(cues)
        self._cues.setVisible(bool(cues) and self._density is not Density.TIGHTEST)
        below = [self.tr("Who: {who}").format(who=who) if who else ""]
        below += [self.tr("our addition")] if step is not None and step.ours else []
        if evening.run.step == 0:
            below += [self.tr("Goal: {goal}").format(goal=block.goal) if block.goal else "", block.remark]
        words = " · ".join(_desk_text(evening, part) for part in below if part)
        self._who.setText(words)
        self._who.setVisible(bool(words) and self._density is Density.ROOMY)

    def _cues_of(self, evening: Evening, step: Step) -> str:
        cues = " ".join(_desk_text(evening, cue) for cue in step.cues)
        tips = " ".join(_desk_text(evening, tip) for tip in step.tips)
        if not tips:
            return cues
        added = self.tr("Our addition: {tips}").format(tips=tips)
        return f"{cues} {added}" if cues else added

    def _step_title(self, evening: Evening, prompt: Prompt | None, title: str) -> str:
        block = evening.block
        steps = evening.steps(block) if block is not None else ()
        if prompt is not None:
            return prompt.text
        step = evening.step
        if step is not None and step.table:
            return self.tr("Table {n} presents").format(n=step.table)
        place = f" ({evening.run.step + 1}/{len(steps)})" if len(steps) > 1 else ""
        return _desk_text(evening, title) + place


def _desk_text(evening: Evening, text: str) -> str:
    parts = fill_for_desk(text, evening)
    return "".join(f"[{part}]" if is_gap else part for part, is_gap in parts)
