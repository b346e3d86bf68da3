"""The cue: what the host needs to know of the step that is on, and what comes after it, in words for the desk."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.agenda.agenda import Block, Step
from app.models.agenda.run import next_block_id
from app.models.evening import Evening
from app.models.placeholders import fill_for_desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Cue:
    """What the school has not filled in stands between brackets. `number` of `of` is the place among the steps."""

    title: str
    number: int
    of: int
    lines: tuple[str, ...]
    below: tuple[str, ...]
    """Who speaks, and at the first step the goal and the remark of the block."""


def cue_of(evening: Evening, block: Block) -> Cue:
    """Return the cue of the step that is on in the block that is on."""
    step, first = evening.step, evening.run.step == 0
    who = step.who if step is not None and step.who else block.who
    below = (
        translate("Cue", "Who: {who}").format(who=who) if who else "",
        translate("Cue", "Goal: {goal}").format(goal=block.goal) if first and block.goal else "",
        block.remark if first else "",
        translate("Cue", "our addition") if step is not None and step.ours else "",
    )
    return Cue(
        title=step_title(evening, step) if step is not None else desk_text(evening, block.title),
        number=evening.run.step + 1,
        of=len(evening.steps(block)),
        lines=_lines(evening, step) if step is not None else (),
        below=tuple(desk_text(evening, part) for part in below if part),
    )


def _lines(evening: Evening, step: Step) -> tuple[str, ...]:
    """Return the cues of a step; what we added to the source stands last, and says so."""
    cues = tuple(desk_text(evening, cue) for cue in step.cues)
    tips = " ".join(desk_text(evening, tip) for tip in step.tips)
    return (*cues, translate("Cue", "Our addition: {tips}").format(tips=tips)) if tips else cues


def step_title(evening: Evening, step: Step) -> str:
    """Return what a step is called on the desk: a prompt by its words, a presentation by its table."""
    prompt = evening.prompt(step.prompt)
    if prompt is not None:
        return prompt.text
    if step.table:
        return translate("Cue", "Table {n} presents").format(n=step.table)
    return desk_text(evening, step.title)


def coming_titles(evening: Evening, block: Block) -> tuple[str, ...]:
    """Return what comes next and after that: the steps left in the block, then the next block. At most two."""
    steps = (step_title(evening, step) for step in evening.steps(block)[evening.run.step + 1 :])
    later = next_block_id(evening.run, evening.agenda)
    blocks = (desk_text(evening, evening.agenda.block(later).title),) if later is not None else ()
    return (*steps, *blocks)[:2]


def desk_text(evening: Evening, text: str) -> str:
    """Return a text of the draaiboek with its gaps filled in; one that is still open stands between brackets."""
    parts = fill_for_desk(text, evening)
    return "".join(f"[{part}]" if is_gap else part for part, is_gap in parts)
