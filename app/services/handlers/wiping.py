"""Wiping: words of quotes and points leave the steps that could bring them back, at once or after a day."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.models.evening import Evening
from app.models.said.wiped import Going
from app.services.handlers.differences import Difference, from_text
from app.services.handlers.words_in_steps import ALONE, FORGOTTEN, LISTS, UNREADABLE, key_in, less_step
from app.store.evenings import Change
from app.store.history import HistoryRow

HELD_ASIDE = ("points", "draft", "stage", "harvests", "exits", "followup")
"""The parts in which such words stand; what was damaged of them is kept beside them."""


def wipe_steps(change: Change, evening_id: str, gone: Going) -> None:
    """Leave nothing of what goes in any step, undone ones too, nor of its words in what was deleted or changed before.

    What else a step changed can still go back.

    One that cannot be read goes whole: nobody knows what stands in it, and nothing can be taken back by it. What was set
    aside, damaged, of the parts in which words stand goes too, and what other evenings open with of it.
    """
    for step in change.steps_of(evening_id):
        less = less_step(step.inverse, gone)
        if less is None:
            change.drop_step(step.id)
        elif less != step.inverse:
            change.put_inverse(step.id, less)
    change.forget_aside(evening_id, HELD_ASIDE)
    change.wipe_openings(evening_id, gone)


def forget_words(change: Change, evening: Evening, before: datetime) -> None:
    """Take words that were deleted or changed before a moment (aware UTC) out of an evening that does not run.

    Their steps stay, so that undo can say that the words are kept no longer. Changes that were left go when what they
    were about is gone or was changed so, and all of them once the evening is over; so does a message.
    """
    steps = change.steps_of(evening.id)
    for step in steps:
        if is_old(step.inverse, before):
            change.put_inverse(step.id, FORGOTTEN)
    after = less_left(evening, steps, before)
    if after.draft != evening.draft:
        change.put_part(evening.id, "draft", after.draft)
    if after.stage != evening.stage:
        change.put_part(evening.id, "stage", after.stage)


def less_left(evening: Evening, steps: Iterable[HistoryRow], before: datetime) -> Evening:
    """Return the evening without the words beside its steps whose time was up before a moment; see `forget_words`."""
    closed = evening.run.closed_at
    is_over = closed is not None and closed < before
    forgotten = {key for step in steps if is_old(step.inverse, before) for key in _changed_in(step.inverse)}
    stays = [one for one in evening.draft.left if not is_over and one.target not in forgotten]
    stage = replace(evening.stage, message="", message_until=None) if is_over else evening.stage
    return replace(evening, draft=replace(evening.draft, left=tuple(stays)), stage=stage)


def _changed_in(inverse: str) -> set[str]:
    """Return the keys of what stands in lists of which a step holds words, such as quotes and points."""
    try:
        lists = {place: one for place, one in from_text(inverse).lists.items() if place in LISTS}
        went = {key_in(place, entry[2]) for place, one in lists.items() for entry in one.went}
        return went.union(*(one.changed for one in lists.values()))
    except UNREADABLE:
        return set()


def is_old(inverse: str, before: datetime) -> bool:
    """Tell whether a way back holds words from before a moment; one that does not say from when, as of before, does."""
    try:
        found = from_text(inverse)
        return holds_words(found) and (not found.at or datetime.fromisoformat(found.at) < before)
    except UNREADABLE:
        return inverse != FORGOTTEN


def holds_words(found: Difference) -> bool:
    """Tell whether words that were said can be read in a way back."""
    lists = [(found.lists[place], words) for place, words in LISTS.items() if place in found.lists]
    changed = any(one.went or any(words & fields.keys() for fields in one.changed.values()) for one, words in lists)
    return changed or not ALONE.isdisjoint(found.values)
