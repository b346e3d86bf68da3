"""Agenda handlers: the blocks of the plan and the questions of the dialogue, before and during an evening."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.models.agenda.agenda import LONGEST_BLOCK, MOST_BLOCKS, MOST_STEPS, Agenda, Block, BlockKind, Show, Step
from app.models.agenda.run import Run
from app.models.draaiboek.rules import check
from app.models.evening import Evening
from app.models.ground.faults import BadInput, NotPossible
from app.models.ground.words import LONGEST_LINE, LONGEST_SENTENCE
from app.models.said.dialogue import LONGEST_LABEL, MOST_PROMPTS, Prompt
from app.services.commands import commands as c
from app.services.handlers.blocks import block_with
from app.services.handlers.evening import draaiboek_of
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import (
    dropped,
    filled_line,
    line,
    lines,
    moved,
    paragraph,
    put,
    sound_id,
)


@handles(c.PutBlock)
def put_block(evening: Evening, command: c.PutBlock) -> Outcome:
    """Change a block; its kind and its place stay. A minimum above the minutes comes down with them."""
    before = block_with(evening, command.block.id)
    after = _checked(_named_alike(before, replace(command.block, kind=before.kind, parent=before.parent)))
    blocks = tuple(after if block.id == after.id else block for block in evening.agenda.blocks)
    return _planned(_getting_its_minutes(evening, before, after), blocks, "block_changed")


def _named_alike(before: Block, after: Block) -> Block:
    """Give the only step of a block the other name too, as long as it is called what the block is."""
    titles = [step.title for step in before.steps]
    if after.title == before.title or titles != [before.title] or [step.title for step in after.steps] != titles:
        return after
    return replace(after, steps=(replace(after.steps[0], title=after.title),))


@handles(c.InsertBlock)
def insert_block(evening: Evening, command: c.InsertBlock) -> Outcome:
    """Add a block after another; after a group that is after its last part."""
    blocks = evening.agenda.blocks
    if any(block.id == command.block.id for block in blocks):
        return Outcome(evening, "block_added")
    if command.after is None:
        return _planned(evening, (_checked(replace(command.block, parent=None)), *blocks), "block_added")
    after = block_with(evening, command.after)
    new = _checked(replace(command.block, parent=after.parent))
    end = max(place for place, block in enumerate(blocks) if after.id in (block.id, block.parent)) + 1
    return _planned(evening, (*blocks[:end], new, *blocks[end:]), "block_added")


@handles(c.SplitBlock)
def split_block(evening: Evening, command: c.SplitBlock) -> Outcome:
    """Cut a block in two; its steps are shared over both as the minutes are."""
    block = block_with(evening, command.id)
    if any(one.id == command.new for one in evening.agenda.blocks):
        return Outcome(evening, "block_split")
    if not block.runs or not 0 < command.minutes < block.minutes:
        raise NotPossible("split_minutes", limit=max(block.minutes - 1, 0))
    cut = _cut(evening, block, command.minutes)
    kept = block.steps[:cut]
    rest = block.steps[cut:] or tuple(replace(step, id=command.new) for step in kept[-1:])
    minimum = max(1, round(block.minimum * command.minutes / block.minutes))
    first = replace(block, minutes=command.minutes, minimum=min(minimum, command.minutes), steps=kept)
    minutes = block.minutes - command.minutes
    title = f"{block.title[: LONGEST_LINE - 2]} 2"
    least = min(max(1, block.minimum - first.minimum), minutes)
    second = replace(
        block, id=sound_id(command.new), title=title, minutes=minutes, minimum=least, steps=rest, pinned=None
    )
    blocks = tuple(part for one in evening.agenda.blocks for part in ((first, second) if one is block else (one,)))
    has = max(0, block.minutes + evening.run.added_minutes(block.id))
    gets = _of_second(has, first, second)
    run = _with_added(evening.run, {first.id: has - gets - first.minutes, second.id: gets - second.minutes})
    return _planned(replace(evening, run=run), blocks, "block_split")


def _of_second(has: int, first: Block, second: Block) -> int:
    """Return how many of the minutes that a block still has go to its second part.

    The first gets what was typed as far as the second keeps its minimum; of too few minutes each gets its share.
    """
    planned = first.minutes + second.minutes
    gets = max(has - first.minutes, second.minimum)
    if has >= planned or has - gets >= first.minimum:
        return gets
    return min(max(1, round(has * second.minutes / planned)), max(has - 1, 0))


def _getting_its_minutes(evening: Evening, before: Block, after: Block) -> Evening:
    """With other minutes in the plan a block gets those, whatever was given to it or taken from it before."""
    if after.minutes == before.minutes:
        return evening
    return replace(evening, run=_with_added(evening.run, {after.id: 0}))


def _with_added(run: Run, minutes: Mapping[str, int]) -> Run:
    """Return the run with so many minutes given to these blocks, or taken from them; 0 is none."""
    added = {**dict(run.added), **minutes}
    now = tuple((block, more) for block, more in added.items() if more)
    return run if now == run.added else replace(run, added=now)


def _cut(evening: Evening, block: Block, minutes: int) -> int:
    """Return how many steps stay in the first part: as the minutes are, and the one that is on stays there."""
    steps = len(block.steps)
    cut = min(max(1, round(steps * minutes / block.minutes)), max(steps - 1, 1))
    on = evening.step
    return max(cut, block.steps.index(on) + 1) if on is not None and on in block.steps else cut


@handles(c.MoveBlock)
def move_block(evening: Evening, command: c.MoveBlock) -> Outcome:
    """Move a block past its neighbours in the same group; what has begun stays where it is."""
    block = block_with(evening, command.id)
    units = _units(evening.agenda, block.parent)
    here = next(place for place, unit in enumerate(units) if unit[0].id == block.id)
    there = here + command.by
    if not 0 <= there < len(units):
        raise NotPossible("at_edge")
    passed = units[min(here, there) : max(here, there) + 1]
    if any(_has_begun(evening, one.id) for unit in passed for one in unit):
        raise NotPossible("block_has_begun")
    units.insert(there, units.pop(here))
    inside = [one for unit in units for one in unit]
    if block.parent is None:
        return _planned(evening, inside, "block_moved")
    blocks = evening.agenda.blocks
    start = min(place for place, one in enumerate(blocks) if one.parent == block.parent)
    return _planned(evening, (*blocks[:start], *inside, *blocks[start + len(inside) :]), "block_moved")


@handles(c.DropBlock)
def drop_block(evening: Evening, command: c.DropBlock) -> Outcome:
    """Take a block out; a group that is left without parts goes too."""
    block = block_with(evening, command.id)
    gone = {block.id, *(part.id for part in evening.agenda.parts(block.id))}
    if block.parent and len(list(evening.agenda.parts(block.parent))) == 1:
        gone.add(block.parent)
    return _planned(evening, tuple(one for one in evening.agenda.blocks if one.id not in gone), "block_dropped")


@handles(c.ResetBlock)
def reset_block(evening: Evening, command: c.ResetBlock) -> Outcome:
    """Put a block back as the draaiboek has it; questions of ours that it asked stay in it."""
    block = block_with(evening, command.id)
    draaiboek = draaiboek_of(evening.draaiboek)
    standard = next((one for one in draaiboek.agenda().blocks if one.id == block.id), None)
    if standard is None:
        raise NotPossible("no_standard_block")
    asked = {step.prompt for step in standard.steps if step.prompt}
    known = {prompt.id for prompt in evening.prompts}
    missing = tuple(
        Prompt(row.id, row.text, row.label) for row in draaiboek.prompts if row.id in asked and row.id not in known
    )
    back = replace(standard, parent=block.parent)
    blocks = tuple(back if one.id == block.id else one for one in evening.agenda.blocks)
    evening = _getting_its_minutes(evening, block, back)
    whole = replace(evening, prompts=(*evening.prompts, *missing), agenda=Agenda(blocks))
    return _planned(whole, _asking(whole.agenda.blocks, whole.prompts), "block_reset")


# The questions of the dialogue; each is a step of a dialogue block.


@handles(c.PutPrompt)
def put_prompt(evening: Evening, command: c.PutPrompt) -> Outcome:
    """Add a question or change it."""
    text = filled_line(command.prompt.text, "prompt_empty", LONGEST_SENTENCE)
    label = line(command.prompt.label, LONGEST_LABEL) or text[:LONGEST_LABEL].strip()
    prompts = put(evening.prompts, Prompt(command.prompt.id, text, label), MOST_PROMPTS, "too_many_questions")
    return _with_prompts(evening, prompts, "question")


@handles(c.DropPrompt)
def drop_prompt(evening: Evening, command: c.DropPrompt) -> Outcome:
    """Take a question away; what was said under it goes to another one, or to none."""
    prompts = dropped(evening.prompts, command.id, "prompt_gone")
    if (command.notes_to is not None and evening.prompt(command.notes_to) is None) or command.notes_to == command.id:
        raise NotPossible("prompt_gone")
    quotes = tuple(
        replace(quote, prompt=command.notes_to) if quote.prompt == command.id else quote for quote in evening.quotes
    )
    return _with_prompts(replace(evening, quotes=quotes), prompts, "question_dropped")


@handles(c.MovePrompt)
def move_prompt(evening: Evening, command: c.MovePrompt) -> Outcome:
    """Move a question; the beamer follows the order at once."""
    return _with_prompts(evening, moved(evening.prompts, command.id, command.by, "prompt_gone"), "question_moved")


def _with_prompts(evening: Evening, prompts: tuple[Prompt, ...], label: str) -> Outcome:
    return _planned(replace(evening, prompts=prompts), _asking(evening.agenda.blocks, prompts), label)


def _asking(blocks: Sequence[Block], prompts: tuple[Prompt, ...]) -> tuple[Block, ...]:
    """Return the blocks with a step for each question, in the order of the questions.

    A question keeps the block it is asked in; a new one comes at the end of the last dialogue.
    """
    order = {prompt.id: place for place, prompt in enumerate(prompts)}
    asked = {step.prompt for block in blocks for step in block.steps if step.prompt in order}
    last = next((block.id for block in reversed(blocks) if block.kind is BlockKind.DIALOGUE), None)
    new = tuple(
        Step(f"vraag-{prompt.id}", prompt.label, show=Show.PROMPT, prompt=prompt.id)
        for prompt in prompts
        if prompt.id not in asked
    )
    return tuple(_in_order(block, order, new if block.id == last else ()) for block in blocks)


def _in_order(block: Block, order: dict[str, int], new: tuple[Step, ...]) -> Block:
    kept = [step for step in block.steps if step.prompt is None or step.prompt in order]
    asking = iter(sorted((step for step in (*kept, *new) if step.prompt), key=lambda step: order[step.prompt or ""]))
    steps = tuple(next(asking) if step.prompt else step for step in (*kept, *new))
    return block if steps == block.steps else replace(block, steps=steps)


# What all of them share


def _planned(evening: Evening, blocks: Sequence[Block], label: str) -> Outcome:
    """Check the agenda as a draaiboek is checked."""
    if len(blocks) > MOST_BLOCKS:
        raise NotPossible("too_many_blocks", limit=MOST_BLOCKS)
    if len(evening.prompts) > MOST_PROMPTS:
        raise NotPossible("too_many_questions", limit=MOST_PROMPTS)
    agenda = Agenda(tuple(blocks))
    try:
        check(agenda, [prompt.id for prompt in evening.prompts], (), "")
    except BadInput as fault:
        values = {name: value for name, value in fault.values.items() if name != "file"}
        raise NotPossible("agenda_field", **values) from None
    return Outcome(replace(evening, agenda=agenda), label)


def _checked(block: Block) -> Block:
    if len(block.steps) > MOST_STEPS:
        raise NotPossible("too_many_steps", limit=MOST_STEPS)
    if block.runs and not 0 < block.minutes <= LONGEST_BLOCK:
        raise NotPossible("agenda_field", title=line(block.title), field="minutes", rule="positive")
    minutes = block.minutes if block.runs else 0
    return replace(
        block,
        id=sound_id(block.id),
        title=filled_line(block.title, "block_empty"),
        minutes=minutes,
        minimum=max(min(block.minimum, minutes), 1 if minutes else 0),
        who=line(block.who),
        goal=paragraph(block.goal),
        remark=paragraph(block.remark),
        corner=line(block.corner),
        steps=tuple(_checked_step(step) for step in block.steps) if block.runs else (),
    )


def _checked_step(step: Step) -> Step:
    return replace(
        step,
        id=sound_id(step.id),
        title=filled_line(step.title, "step_empty"),
        minutes=max(0, min(step.minutes, LONGEST_BLOCK)),
        cues=lines(step.cues),
        tips=lines(step.tips),
        heading=line(step.heading),
        lines=lines(step.lines),
        footer=line(step.footer),
        who=line(step.who),
    )


def _units(agenda: Agenda, parent: str | None) -> list[list[Block]]:
    """Return the blocks of a group, or the whole agenda, each group together with its parts."""
    if parent is not None:
        return [[part] for part in agenda.parts(parent)]
    return [[block, *agenda.parts(block.id)] for block in agenda.blocks if block.parent is None]


def _has_begun(evening: Evening, block_id: str) -> bool:
    return any(stretch.block == block_id for stretch in evening.run.stretches)
