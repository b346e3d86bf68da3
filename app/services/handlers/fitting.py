"""Fitting: what a changed plan means for what is on, and for what was said."""

from collections.abc import Iterable
from dataclasses import replace

from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Draft, Quote


def fitted(before: Evening, after: Evening) -> Evening:
    """Return `after` with the step that is on in `before` still on, and without what points to nothing any more.

    What was said under a prompt that is gone stays, under none. Raises NotPossible "block_has_begun",
    "block_has_quotes" or "prompt_is_on" when what goes cannot be missed.
    """
    known = {block.id for block in after.agenda.blocks}
    if not {stretch.block for stretch in after.run.stretches} <= known:
        raise NotPossible("block_has_begun")
    if not {quote.block for quote in after.quotes} <= known:
        raise NotPossible("block_has_quotes")
    on = before.step
    if on is not None and on.prompt is not None and before.run.is_running and after.prompt(on.prompt) is None:
        raise NotPossible("prompt_is_on")
    run = replace(
        after.run,
        added=tuple(pair for pair in after.run.added if pair[0] in known),
        skipped=tuple(block for block in after.run.skipped if block in known),
    )
    asked = replace(after, quotes=fitted_quotes(after, after.quotes), draft=fitted_draft(after, after.draft))
    return at_step(replace(asked, run=run), on.id if on is not None else "")


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


def fitted_quotes(evening: Evening, quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Return quotes that are to be kept in this evening, each in a block and under a prompt that are there.

    One that the evening has stays where it is now, another comes under no prompt.
    """
    return tuple(_fitted_quote(evening, quote) for quote in quotes)


def fitted_draft(evening: Evening, draft: Draft) -> Draft:
    """Return what is being typed, under no prompt when its own is gone."""
    return draft if _has_prompt(evening, draft.prompt) else replace(draft, prompt=None)


def _fitted_quote(evening: Evening, quote: Quote) -> Quote:
    now = evening.quote(quote.id)
    if not _has_prompt(evening, quote.prompt):
        prompt = now.prompt if now is not None and _has_prompt(evening, now.prompt) else None
        quote = replace(quote, prompt=prompt)
    if not any(block.id == quote.block for block in evening.agenda.blocks):
        quote = replace(quote, block=_block_for_words(evening))
    return quote


def _has_prompt(evening: Evening, prompt: str | None) -> bool:
    return prompt is None or evening.prompt(prompt) is not None


def _block_for_words(evening: Evening) -> str:
    """Return the block in which words without one of their own belong: the dialogue, else the first."""
    blocks = evening.agenda.running_blocks()
    return next((block for block in blocks if block.kind is BlockKind.DIALOGUE), blocks[0]).id
