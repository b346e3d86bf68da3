"""The drafts: what the field holds as a value, what it is lent for, and how it comes back after a restart."""

import uuid
from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.words import clean
from app.models.said.dialogue import Draft, Mode
from app.models.said.summary import reworded


def mode_of(draft: Draft) -> Mode:
    """Return what Enter will do."""
    return Mode(draft.mode) if draft.mode in list(Mode) else Mode.NOTE


def fresh(draft: Draft) -> Draft:
    """Give what comes next its id before it is first tried, so that trying again can never double it."""
    return replace(draft, id=str(uuid.uuid4()))


def aimed(draft: Draft, prompt: str | None) -> Draft:
    """Let the next note alone go under a prompt, or under none."""
    return replace(draft, once=True, once_prompt=prompt)


def unaimed(draft: Draft) -> Draft:
    """Let the next note go where it would have gone."""
    return replace(draft, once=False, once_prompt=None)


def lent(draft: Draft, mode: Mode, target: str, text: str) -> Draft:
    """Use the field for something else, under an id of its own; the note waits with its id."""
    if mode_of(draft) is Mode.NOTE:
        draft = replace(draft, aside=draft.text, aside_id=draft.id)
    return fresh(replace(draft, mode=mode.value, target=target, text=text))


def given_back(draft: Draft) -> Draft:
    """Return to the note that waited."""
    note = replace(draft, mode=Mode.NOTE.value, target="", id=draft.aside_id, text=draft.aside, aside="", aside_id="")
    return note if note.id else fresh(note)


def is_about_the_same(one: Draft, other: Draft) -> bool:
    """Whether both mean the same note, quote or point: the field may be used for another one of the same kind by now."""
    return (one.mode, one.target, one.id) == (other.mode, other.target, other.id)


def after_stored(draft: Draft, sent: Draft) -> Draft:
    """Return the draft once what was sent is stored; words that were mended since then are a change of the same thing."""
    if draft.text == sent.text:
        return given_back(draft)
    if mode_of(draft) is Mode.NEW_POINT:
        return replace(draft, mode=Mode.POINT.value, target=sent.id)
    return draft


def words_for_room(draft: Draft, evening: Evening) -> str:
    """Return the words that are masked before the room reads them; empty for what stays on the desk or was prepared."""
    quote, point = evening.quote(draft.target), evening.point(draft.target)
    match mode_of(draft):
        case Mode.EDIT if quote is not None and not quote.parked:
            return clean(draft.text)
        case Mode.POINT if point is not None:
            words = clean(draft.text).replace("\n", " ")
            return "" if reworded(point, words, begun=evening.run.block is not None).standard else words
        case Mode.MESSAGE | Mode.NEW_POINT:
            return clean(draft.text).replace("\n", " ")
        case _:
            return ""


def taken_up(evening: Evening) -> Draft:
    """Return the draft to go on with after a restart. What was stored just before it is not offered a second time.

    Words that differ from the stored ones are kept, as an edit of that quote.
    """
    stored_ids = {quote.id for quote in evening.quotes}
    draft = evening.draft
    draft = replace(draft, waiting=tuple(quote for quote in draft.waiting if quote.id not in stored_ids))
    if draft.mode == Mode.TABLE:
        draft = given_back(draft)  # half a number says nothing
    if draft.mode in (Mode.MESSAGE, Mode.BEGAN, Mode.END):
        # What was meant for the room or the clock then is only words now.
        back = given_back(draft)
        draft = back if draft.aside else replace(back, text=draft.text)
    stored = evening.quote(draft.id) if draft.id else None
    if stored is None or mode_of(draft) is not Mode.NOTE:
        return draft if draft.id else fresh(draft)
    if stored.text.startswith(clean(draft.text)):
        return fresh(replace(draft, text=""))
    return fresh(replace(draft, mode=Mode.EDIT.value, target=stored.id))


def follows_again(draft: Draft, evening: Evening) -> Draft:
    """Return the draft for a block that just came on: a prompt that is not held in it is no longer the note's."""
    block = evening.block
    if draft.follows or block is None or draft.prompt in {step.prompt for step in evening.steps(block)} - {None}:
        return draft
    return replace(draft, follows=True, prompt=None)
