"""The left words: a change that was left with Esc is kept, and can be gone on with."""

from dataclasses import replace

from app.live.notes.drafts import given_back, lent
from app.models.evening import Evening
from app.models.ground.words import is_blank
from app.models.said.dialogue import MOST_LEFT, Draft, LeftWords, Mode

ABOUT_ONE = (Mode.EDIT, Mode.OWNER, Mode.POINT)
"""What is about one quote or point, so that its words come back with it."""


def put_aside(draft: Draft, as_lent: str) -> Draft:
    """Return to the note that waited; words that differ from those the field was lent with are kept."""
    if is_blank(draft.text) or draft.text == as_lent or draft.mode == Mode.TABLE:
        return given_back(draft)
    words = LeftWords(draft.id, draft.mode, draft.target, draft.text)
    return given_back(replace(draft, left=(*_others(draft, draft), words)[-MOST_LEFT:]))


def without(draft: Draft, stored: Draft) -> Draft:
    """Return the draft without the words of a change that is stored now."""
    return replace(draft, left=_others(draft, stored))


def without_same(draft: Draft, stored: Draft) -> Draft:
    """Return the draft without what is stored now; other words of the same change stay."""
    words = about(draft, Mode(stored.mode), stored.target)
    return draft if words is not None and words.text != stored.text else without(draft, stored)


def less_forgotten(draft: Draft, before: Draft, after: Draft) -> Draft:
    """Return the draft without the words that went from the stored one, for they were kept long enough."""
    gone = set(before.left) - set(after.left)
    return replace(draft, left=tuple(words for words in draft.left if words not in gone))


def about(draft: Draft, mode: Mode, target: str) -> LeftWords | None:
    """Return the words that were left of a change of this quote or point, if any."""
    found = (words for words in draft.left if (words.mode, words.target) == (mode, target))
    return next(found, None) if mode in ABOUT_ONE else None


def last(draft: Draft, mode: Mode) -> LeftWords | None:
    """Return the words that were left last, whatever they were for while a note is in the field."""
    return next((words for words in reversed(draft.left) if mode in (Mode.NOTE, words.mode)), None)


def last_has_its_own(draft: Draft, evening: Evening) -> bool:
    """Whether the quote or point that was changed last is still there."""
    words = last(draft, Mode.NOTE)
    if words is None or words.mode not in ABOUT_ONE:
        return words is not None
    return (evening.point if words.mode == Mode.POINT else evening.quote)(words.target) is not None


def gone_on_with(draft: Draft, words: LeftWords) -> Draft:
    """Lend the field for them again, under the id they had: what was tried before is never done twice."""
    return replace(lent(draft, Mode(words.mode), words.target, words.text), id=words.id)


def _others(draft: Draft, change: Draft) -> tuple[LeftWords, ...]:
    return tuple(words for words in draft.left if not _is_of(words, change))


def _is_of(words: LeftWords, change: Draft) -> bool:
    same = (words.mode, words.target) == (change.mode, change.target)
    return words.id == change.id or (same and words.mode in ABOUT_ONE)
