"""Word handlers: what was said, and everything the notulist does with it."""

from collections.abc import Iterable
from dataclasses import replace

from app.models.aftercare.subjects import is_below, standing_for
from app.models.evening import Evening, Stage
from app.models.ground.faults import NotPossible
from app.models.ground.words import MAX_QUOTE, clean, is_blank, is_sound_id
from app.models.less_words import less_words
from app.models.said.dialogue import LONGEST_OWNER, Quote
from app.models.said.wiped import Going, going, less_wiped
from app.services.commands import commands as c
from app.services.handlers.fitting import fitted_draft, fitted_quote
from app.services.handlers.handler import Outcome, handles


@handles(c.AddQuote)
def add_quote(evening: Evening, command: c.AddQuote) -> Outcome:
    """Keep a quote. The same id twice changes nothing, unless it was mended between two tries: the last one counts."""
    quote = replace(command.quote, text=_checked(command.quote.text))
    known = evening.quote(quote.id)
    if known is None:
        if not is_sound_id(quote.id):
            raise NotPossible("unexpected")
        if not any(block.id == quote.block for block in evening.agenda.blocks):
            raise NotPossible("block_gone")
        return Outcome(evening.with_new_quote(fitted_quote(evening, quote)), "quote_added")
    mended = replace(known, text=quote.text, voice=quote.voice, starred=quote.starred, parked=quote.parked)
    return _with(evening, mended, "quote_edited") if mended != known else Outcome(evening, "quote_added")


@handles(c.EditQuote)
def edit_quote(evening: Evening, command: c.EditQuote) -> Outcome:
    """Change the words of a quote."""
    return _with(evening, replace(_quote(evening, command.id), text=_checked(command.text)), "quote_edited")


@handles(c.DeleteQuote)
def delete_quote(evening: Evening, command: c.DeleteQuote) -> Outcome:
    """Take a quote away."""
    gone = _quote(evening, command.id)
    return Outcome(
        replace(evening, quotes=tuple(quote for quote in evening.quotes if quote is not gone)), "quote_deleted"
    )


@handles(c.WipeWords)
def wipe_words(evening: Evening, command: c.WipeWords) -> Outcome:
    """Take away for good what has these words: quotes, own points, a message, and what is being typed of them.

    In forms, in what is taken along, in answers and exit words they go too, and so does what was about them.
    """
    gone = going(command.id, (*evening.quotes, *evening.draft.waiting), evening.points)
    after = replace(
        evening,
        quotes=tuple(quote for quote in evening.quotes if quote.id not in gone.ids),
        points=tuple(point for point in evening.points if point.id not in gone.ids),
        draft=less_wiped(evening.draft, gone),
        stage=_less_message(evening.stage, gone),
    )
    return Outcome(less_words(after, gone), "words_wiped", wiped=gone)


@handles(c.StarQuote)
def star_quote(evening: Evening, command: c.StarQuote) -> Outcome:
    """Give a star, or take it."""
    label = "quote_starred" if command.starred else "quote_unstarred"
    return _with(evening, replace(_quote(evening, command.id), starred=command.starred), label)


@handles(c.SetQuoteVoice)
def set_voice(evening: Evening, command: c.SetQuoteVoice) -> Outcome:
    """Change whose voice it was."""
    return _with(evening, replace(_quote(evening, command.id), voice=command.voice), "quote_voice")


@handles(c.MoveQuote)
def move_quote(evening: Evening, command: c.MoveQuote) -> Outcome:
    """Put a quote under another prompt."""
    if command.prompt is not None and evening.prompt(command.prompt) is None:
        raise NotPossible("prompt_gone")
    return _with(evening, replace(_quote(evening, command.id), prompt=command.prompt), "quote_moved")


@handles(c.HearAgain)
def hear_again(evening: Evening, command: c.HearAgain) -> Outcome:
    """Count once more, also with what stands for it: there it counts until it is parted."""
    quote = _quote(evening, command.id)
    above = _counted_above(evening, quote, 1)
    return _with_all(evening, (replace(quote, heard=quote.heard + 1), *above), "quote_heard")


@handles(c.MergeQuote)
def merge_quote(evening: Evening, command: c.MergeQuote) -> Outcome:
    """Take a quote together with another. Raises NotPossible("quote_in_itself") when that one already stands for it."""
    quote, other = _quote(evening, command.id), _quote(evening, command.into)
    stands = standing_for(evening, other)
    if is_below(evening, quote):
        raise NotPossible("quote_merged")
    if stands.id == quote.id:
        raise NotPossible("quote_in_itself")
    merged = (replace(quote, into=stands.id), replace(stands, heard=stands.heard + 1 + quote.heard))
    return _with_all(evening, merged, "quote_merged")


@handles(c.PartQuote)
def part_quote(evening: Evening, command: c.PartQuote) -> Outcome:
    """Let a quote stand on its own again; whoever stood for it no longer counts it, nor what it counts itself."""
    quote = _quote(evening, command.id)
    if not quote.into:
        raise NotPossible("quote_alone")
    above = _counted_above(evening, quote, -1 - quote.heard)
    return _with_all(evening, (replace(quote, into=""), *above), "quote_parted")


def _counted_above(evening: Evening, quote: Quote, more: int) -> tuple[Quote, ...]:
    """Return whatever stands for a quote, heard so many times more, or less when it is negative."""
    above: dict[str, Quote] = {}
    into = quote.into
    while (other := evening.quote(into)) is not None and other.id not in {quote.id, *above}:
        above[other.id] = replace(other, heard=max(0, other.heard + more))
        into = other.into
    return tuple(above.values())


@handles(c.ParkQuote)
def park_quote(evening: Evening, command: c.ParkQuote) -> Outcome:
    """Move to the parkeerplaats or back, with the role that will answer."""
    owner = clean(command.owner).replace("\n", " ")
    if len(owner) > LONGEST_OWNER:
        raise NotPossible("role_too_long", limit=LONGEST_OWNER)
    label = "quote_parked" if command.parked else "quote_unparked"
    return _with(evening, replace(_quote(evening, command.id), parked=command.parked, owner=owner), label)


@handles(c.SaveDraft)
def save_draft(evening: Evening, command: c.SaveDraft) -> Outcome:
    """Keep what is being typed."""
    return Outcome(replace(evening, draft=fitted_draft(evening, command.draft)), "draft")


def _less_message(stage: Stage, gone: Going) -> Stage:
    """Return the stage without a message of these words; it stays stored after its time is up."""
    return replace(stage, message="", message_until=None) if gone.has_words(stage.message) else stage


def _with(evening: Evening, quote: Quote, label: str) -> Outcome:
    """Put a quote in the place of the one with its id."""
    return _with_all(evening, (quote,), label)


def _with_all(evening: Evening, quotes: Iterable[Quote], label: str) -> Outcome:
    """Put quotes in the places of those with their ids."""
    now = {quote.id: quote for quote in quotes}
    return Outcome(replace(evening, quotes=tuple(now.get(one.id, one) for one in evening.quotes)), label)


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
