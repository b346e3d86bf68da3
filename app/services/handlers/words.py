"""Word handlers: what was said, and everything the notulist does with it."""

from collections.abc import Callable
from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.ground.words import MAX_QUOTE, clean, is_blank, is_sound_id
from app.models.said.dialogue import LONGEST_OWNER, Quote
from app.services.commands import commands as c
from app.services.handlers.fitting import fitted_quotes
from app.services.handlers.outcome import Worded


def add_quote(evening: Evening, command: c.AddQuote) -> Worded:
    """Keep a quote. The same id twice changes nothing, unless it was mended between two tries: the last one counts."""
    quote = replace(command.quote, text=_checked(command.quote.text))
    known = evening.quote(quote.id)
    if known is None:
        if not is_sound_id(quote.id):
            raise NotPossible("unexpected")
        if not any(block.id == quote.block for block in evening.agenda.blocks):
            raise NotPossible("block_gone")
        return Worded("quote_added", put=fitted_quotes(evening, (quote,)))
    mended = replace(known, text=quote.text, voice=quote.voice, starred=quote.starred, parked=quote.parked)
    return Worded("quote_edited", put=(mended,)) if mended != known else Worded("quote_added")


def edit_quote(evening: Evening, command: c.EditQuote) -> Worded:
    """Change the words of a quote."""
    return Worded("quote_edited", put=(replace(_quote(evening, command.id), text=_checked(command.text)),))


def delete_quote(evening: Evening, command: c.DeleteQuote) -> Worded:
    """Take a quote away."""
    return Worded("quote_deleted", drop=(_quote(evening, command.id).id,))


def star_quote(evening: Evening, command: c.StarQuote) -> Worded:
    """Give a star, or take it."""
    label = "quote_starred" if command.starred else "quote_unstarred"
    return Worded(label, put=(replace(_quote(evening, command.id), starred=command.starred),))


def set_voice(evening: Evening, command: c.SetQuoteVoice) -> Worded:
    """Change whose voice it was."""
    return Worded("quote_voice", put=(replace(_quote(evening, command.id), voice=command.voice),))


def move_quote(evening: Evening, command: c.MoveQuote) -> Worded:
    """Put a quote under another prompt."""
    if command.prompt is not None and evening.prompt(command.prompt) is None:
        raise NotPossible("prompt_gone")
    return Worded("quote_moved", put=(replace(_quote(evening, command.id), prompt=command.prompt),))


def hear_again(evening: Evening, command: c.HearAgain) -> Worded:
    """Count once more."""
    quote = _quote(evening, command.id)
    return Worded("quote_heard", put=(replace(quote, heard=quote.heard + 1),))


def park_quote(evening: Evening, command: c.ParkQuote) -> Worded:
    """Move to the parkeerplaats or back, with the role that will answer."""
    owner = clean(command.owner).replace("\n", " ")
    if len(owner) > LONGEST_OWNER:
        raise NotPossible("role_too_long", limit=LONGEST_OWNER)
    label = "quote_parked" if command.parked else "quote_unparked"
    return Worded(label, put=(replace(_quote(evening, command.id), parked=command.parked, owner=owner),))


def _quote(evening: Evening, quote_id: str) -> Quote:
    quote = evening.quote(quote_id)
    if quote is None:
        raise NotPossible("quote_gone")
    return quote


def _checked(text: str) -> str:
    cleaned = clean(text)
    if is_blank(cleaned):
        raise NotPossible("quote_empty")
    if len(cleaned) > MAX_QUOTE:
        raise NotPossible("quote_too_long", limit=MAX_QUOTE, length=len(cleaned))
    return cleaned


WORD_HANDLERS: dict[type[c.Command], Callable[..., Worded]] = {
    c.AddQuote: add_quote,
    c.EditQuote: edit_quote,
    c.DeleteQuote: delete_quote,
    c.StarQuote: star_quote,
    c.SetQuoteVoice: set_voice,
    c.MoveQuote: move_quote,
    c.HearAgain: hear_again,
    c.ParkQuote: park_quote,
}
