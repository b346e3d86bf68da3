"""Beamer handlers: what the host releases to the room, and takes away again."""

from dataclasses import replace
from datetime import timedelta

from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening, StageMode
from app.models.ground.faults import NotPossible
from app.models.ground.words import clean
from app.services.commands import commands as c
from app.services.handlers.handler import Outcome, handles

LONGEST_MESSAGE = 80


@handles(c.SetStageMode)
def set_mode(evening: Evening, command: c.SetStageMode) -> Outcome:
    """Make the beamer black, frozen or live."""
    before = evening.stage
    if command.mode is StageMode.FREEZE and before.mode is StageMode.BLACK and before.under is not StageMode.FREEZE:
        raise NotPossible("beamer_is_black")
    under = before.mode if command.mode is StageMode.BLACK else StageMode.LIVE
    return Outcome(replace(evening, stage=replace(before, mode=command.mode, under=under)), f"beamer_{command.mode}")


@handles(c.TurnPrompt)
def turn_prompt(evening: Evening, command: c.TurnPrompt) -> Outcome:
    """Turn to another prompt of the dialogue; the block stays."""
    block = evening.block
    if block is None or block.kind is not BlockKind.DIALOGUE or evening.run.closed_at is not None:
        raise NotPossible("no_prompts_here")
    step = evening.run.step + command.by
    if not 0 <= step < len(evening.steps(block)):
        raise NotPossible("no_more_prompts")
    stage = replace(evening.stage, quote=None, page=0)
    return Outcome(replace(evening, run=replace(evening.run, step=step), stage=stage), "prompt")


@handles(c.ShowQuote)
def show_quote(evening: Evening, command: c.ShowQuote) -> Outcome:
    """Release a quote, or take it away. A parked quote stays off the beamer."""
    if command.quote is not None:
        quote = evening.quote(command.quote)
        if quote is None:
            raise NotPossible("quote_gone")
        if quote.parked:
            raise NotPossible("quote_is_parked")
    stage = replace(evening.stage, quote=command.quote, page=command.page)
    return Outcome(replace(evening, stage=stage), "quote_shown" if command.quote else "quote_hidden")


@handles(c.ShowMessage)
def show_message(evening: Evening, command: c.ShowMessage) -> Outcome:
    """Show a short message for some seconds."""
    text = clean(command.text).replace("\n", " ")
    if len(text) > LONGEST_MESSAGE:
        raise NotPossible("message_too_long", limit=LONGEST_MESSAGE)
    until = command.at + timedelta(seconds=command.seconds) if text else None
    stage = replace(evening.stage, message=text, message_until=until)
    return Outcome(replace(evening, stage=stage), "message_shown" if text else "message_hidden")
