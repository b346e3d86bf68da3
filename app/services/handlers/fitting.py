"""Fitting: what a change means for the rest of the evening, for what is on, what was said and what the room sees."""

from dataclasses import fields, replace
from datetime import datetime

from app.models.aftercare.closing_tonight import TAKEN_FROM, still_stands
from app.models.agenda.agenda import BlockKind
from app.models.agenda.step_times import with_mark
from app.models.evening import Evening, Stage
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Draft, Quote
from app.models.said.summary import accepted
from app.services.handlers.telling import still_told

_PARTS = tuple(part.name for part in fields(Evening))


def settled(before: Evening, after: Evening) -> Evening:
    """Return `after` as it can be kept: fitted where the plan changed, and with nothing shown that was withdrawn.

    A handler that leaves the run alone leaves the step on too, though there may be more steps now, or fewer.
    Raises NotPossible as `fitted`.
    """
    if after.agenda is not before.agenda or after.prompts is not before.prompts:
        after = fitted(before, after)
    elif after.run is before.run and (after.followup is not before.followup or after.seating is not before.seating):
        after = at_step(after, before.step.id if before.step is not None else "")
    return _withdrawn(before, after)


def sharing(before: Evening, after: Evening) -> Evening:
    """Return `after` with every part that equals that of `before` as the same object, so that nobody looks at it again."""
    moved = [name for name in _PARTS if getattr(before, name) is not getattr(after, name)]
    same = {name: getattr(before, name) for name in moved if getattr(before, name) == getattr(after, name)}
    return replace(after, **same) if same else after


def fitted(before: Evening, after: Evening) -> Evening:
    """Return `after` with the step that is on in `before` still on, and without what points to nothing any more.

    What was said under a prompt that is gone stays, under none; a quote that comes back after its block went goes to
    the dialogue. Raises NotPossible "block_has_begun", "block_has_quotes" or "prompt_is_on" when what goes cannot be
    missed.
    """
    known = {block.id for block in after.agenda.blocks}
    if not {stretch.block for stretch in after.run.stretches} <= known:
        raise NotPossible("block_has_begun")
    there = {quote.id: quote for quote in before.quotes}
    if any(quote.block not in known and quote.id in there for quote in after.quotes):
        raise NotPossible("block_has_quotes")
    on = before.step
    if on is not None and on.prompt is not None and before.run.is_running and after.prompt(on.prompt) is None:
        raise NotPossible("prompt_is_on")
    run = replace(
        after.run,
        marks=tuple(mark for mark in after.run.marks if mark.block in known),
        added=tuple(pair for pair in after.run.added if pair[0] in known),
        skipped=tuple(block for block in after.run.skipped if block in known),
        ends_at=tuple(given for given in after.run.ends_at if given[0] in known),
        left=tuple(pair for pair in after.run.left if pair[0] in known),
    )
    quotes = tuple(fitted_quote(after, quote, there.get(quote.id)) for quote in after.quotes)
    asked = replace(after, run=run, quotes=quotes, draft=fitted_draft(after, after.draft))
    return at_step(asked, on.id if on is not None else "")


def marked(before: Evening, after: Evening, now: datetime) -> Evening:
    """Return `after` with its step marked as on from `now` (aware UTC), where another one was on before."""
    run, step = after.run, after.step
    if step is None or run.block is None or not run.is_running:
        return after
    if before.step is not None and (before.run.block, before.step.id) == (run.block, step.id):
        return after
    return replace(after, run=replace(run, marks=with_mark(run.marks, run.block, step.id, now)))


def at_step(evening: Evening, step_id: str) -> Evening:
    """Return the evening with this step of its block on; when that is gone, with the one that is in its place.

    A list that took one screen may take more now, or the other way round: then its first screen is on.
    """
    block = evening.block
    if block is None:
        return evening
    ids = [step.id for step in evening.steps(block)]
    names = (step_id, f"{step_id}-1", step_id.rpartition("-")[0])
    there = next((ids.index(name) for name in names if name in ids), min(evening.run.step, max(len(ids) - 1, 0)))
    return evening if there == evening.run.step else replace(evening, run=replace(evening.run, step=there))


def fitted_quote(evening: Evening, quote: Quote, now: Quote | None = None) -> Quote:
    """Return a quote that is to be kept in this evening, in a block and under a prompt that are there.

    When its own prompt is gone it stays under that of `now`, the same quote as it is, and else comes under none.
    """
    if not _has_prompt(evening, quote.prompt):
        quote = replace(quote, prompt=now.prompt if now is not None and _has_prompt(evening, now.prompt) else None)
    if not any(block.id == quote.block for block in evening.agenda.blocks):
        quote = replace(quote, block=_block_for_words(evening))
    return quote


def fitted_draft(evening: Evening, draft: Draft) -> Draft:
    """Return what is being typed, under no prompt when its own is gone."""
    if not _has_prompt(evening, draft.once_prompt):
        draft = replace(draft, once=False, once_prompt=None)
    return draft if _has_prompt(evening, draft.prompt) else replace(draft, prompt=None)


def _withdrawn(before: Evening, after: Evening) -> Evening:
    """Take off the beamer what was deleted, parked, given other words or switched off."""
    stage = after.stage
    if after.quotes is not before.quotes and stage.quote is not None and not _stands(before, after, stage.quote):
        stage = replace(stage, quote=None, page=0)
    if after.points is not before.points:
        stage = with_accepted(after, stage)
    if stage.taken and any(getattr(after, part) is not getattr(before, part) for part in TAKEN_FROM):
        stage = replace(stage, taken=tuple(one for one in stage.taken if still_stands(before, after, one)))
    if stage.told and after.followup is not before.followup:
        stage = replace(stage, told=still_told(after, stage))
    if after.harvests is not before.harvests and stage.pitch is not None:
        told = pitch_of(before, stage.pitch) == pitch_of(after, stage.pitch)
        stage = stage if told else replace(stage, pitch=None)
    return after if stage == after.stage else replace(after, stage=stage)


def with_pitch(before: Evening, after: Evening) -> Evening:
    """Return `after` with the pitch of its table released where that was gone to, and else as it was in `before`.

    A pitch that got other words since is shown by going to its table again; no other way brings it back.
    """
    pitch = before.stage.pitch if after.speaking == before.speaking else after.speaking
    return after if pitch == after.stage.pitch else replace(after, stage=replace(after.stage, pitch=pitch))


def pitch_of(evening: Evening, table: str) -> str:
    """Return the pitch of the table with this id; empty when it has none."""
    form = evening.harvest(table)
    return form.pitch if form is not None else ""


def _stands(before: Evening, after: Evening, quote_id: str) -> bool:
    then, now = before.quote(quote_id), after.quote(quote_id)
    return now is not None and not now.parked and (then is None or now.text == then.text)


def with_accepted(evening: Evening, stage: Stage) -> Stage:
    """Return the stage with only those points released that are there and switched on."""
    on = {point.id for point in accepted(evening.points)}
    return replace(stage, released=tuple(point for point in stage.released if point in on))


def _has_prompt(evening: Evening, prompt: str | None) -> bool:
    return prompt is None or evening.prompt(prompt) is not None


def _block_for_words(evening: Evening) -> str:
    """Return the block in which words without one of their own belong: the dialogue, else the first."""
    blocks = evening.agenda.running_blocks()
    return next((block for block in blocks if block.kind is BlockKind.DIALOGUE), blocks[0]).id
