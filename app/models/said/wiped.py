"""Wiped: what goes along when the words of a quote or a point are taken away for good."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.models.said.dialogue import Draft, Mode, Quote
from app.models.said.privacy import NONE_FINE, mask
from app.models.said.summary import KeyPoint

ABOUT_ONE = (Mode.EDIT, Mode.OWNER, Mode.POINT)
"""What the field is used for when it holds words of one quote or point."""

REMOVED = "[dit is op verzoek weggehaald]"
"""What stands in the place of words that went out of a longer text. Dutch, for that text is."""
FEW_WORDS = 3
"""Fewer words are found in a longer text only between quotation marks: anywhere else they may be anybody's."""


@dataclass(frozen=True, slots=True)
class Going:
    """The ids of what goes, and its words in one form, to know them again where they stand without an id."""

    ids: frozenset[str]
    words: frozenset[str]

    def has_words(self, text: str) -> bool:
        """Tell whether these are words that go, however they are spaced."""
        return _one_form(text) in self.words

    def less(self, text: str) -> str:
        """Return a longer text with something else in the place of these words, also where it is kept as JSON."""
        if self.has_words(text):
            return REMOVED
        for words in sorted(self.words, key=len, reverse=True):
            text = _within(words).sub(REMOVED, text)
        return text


def going(wanted: str, quotes: Sequence[Quote], points: Sequence[KeyPoint]) -> Going:
    """Return what goes with the quote or point with this id.

    That is every quote and own point with the same words, for a point is often a quote taken over, and the points
    below one that goes. What the school prepared stays, unless it was asked for itself. The words go masked as well.
    """
    texts = {quote.id: quote.text for quote in quotes} | {point.id: point.text for point in points}
    said = {id: _one_form(text) for id, text in texts.items()}
    own = {one.id for one in quotes} | {one.id for one in points if not one.standard}
    same = {one for one in own if said[one] == said.get(wanted)}
    ids = {wanted, *same}
    ids |= {point.id for point in points if point.parent in ids}
    return Going(frozenset(ids), frozenset(form for id in ids if said.get(id) for form in _forms(texts[id])))


def less_wiped(draft: Draft, gone: Going) -> Draft:
    """Return what is being typed without anything of what goes; a note of other words that waits comes back."""
    mode = Mode(draft.mode) if draft.mode in list(Mode) else Mode.NOTE
    if gone.has_words(draft.aside) or draft.aside_id in gone.ids:
        draft = replace(draft, aside="", aside_id="")
    if mode is not Mode.NOTE and (_is_about(mode, draft.target, gone.ids) or gone.has_words(draft.text)):
        note = replace(draft, mode=Mode.NOTE.value, target="", id=draft.aside_id, text=draft.aside)
        draft = replace(note, aside="", aside_id="")
    elif mode is Mode.NOTE and (draft.id in gone.ids or gone.has_words(draft.text)):
        draft = replace(draft, id="", text="")
    return replace(
        draft,
        waiting=tuple(one for one in draft.waiting if one.id not in gone.ids),
        left=tuple(
            one
            for one in draft.left
            if not (_is_about(one.mode, one.target, gone.ids) or one.id in gone.ids or gone.has_words(one.text))
        ),
    )


def _is_about(mode: str, target: str, ids: Collection[str]) -> bool:
    return mode in ABOUT_ONE and target in ids


def _forms(text: str) -> Iterator[str]:
    """Yield the words as they were said, and as they reach others with names masked."""
    yield _one_form(text)
    masked = _one_form(mask(text, NONE_FINE))
    if len(masked.split()) >= FEW_WORDS:
        yield masked


@lru_cache(maxsize=64)
def _within(words: str) -> re.Pattern[str]:
    """Return what finds these words in a longer text, however they are spaced and written."""
    parts = words.split()
    found = r"(?:\s|\\n)+".join(map(_also_as_json, parts))
    if len(parts) < FEW_WORDS:
        return re.compile(rf"(?<=[“”„‘'«»\"]){found}(?=[.,!?…]?[“”’'«»\"\\])", re.IGNORECASE)
    return re.compile(rf"(?:(?<!\w)|(?<=\\n)){found}(?!\w)", re.IGNORECASE)


def _also_as_json(part: str) -> str:
    """Return what finds a word as it is, and as JSON writes it."""
    return re.escape(part).replace("\\\\", r"\\{1,2}").replace('"', r'\\?"')


def _one_form(text: str) -> str:
    return " ".join(text.split()).casefold()
