"""Wiped: what goes along when the words of a quote or a point are taken away for good."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.models.said.dialogue import Draft, Mode, Quote
from app.models.said.summary import KeyPoint

ABOUT_ONE = (Mode.EDIT, Mode.OWNER, Mode.POINT)
"""What the field is used for when it holds words of one quote or point."""


@dataclass(frozen=True, slots=True)
class Going:
    """The ids of what goes, and its words in one form, to know them again where they stand without an id."""

    ids: frozenset[str]
    words: frozenset[str]

    def has_words(self, text: str) -> bool:
        """Tell whether these are words that go, however they are spaced."""
        return _one_form(text) in self.words


def going(wanted: str, quotes: Sequence[Quote], points: Sequence[KeyPoint]) -> Going:
    """Return what goes with the quote or point with this id.

    That is every quote and own point with the same words, for a point is often a quote taken over, and the points
    below one that goes. What the school prepared stays, unless it was asked for itself.
    """
    said = {quote.id: _one_form(quote.text) for quote in quotes}
    said |= {point.id: _one_form(point.text) for point in points}
    own = {one.id for one in quotes} | {one.id for one in points if not one.standard}
    same = {one for one in own if said[one] == said.get(wanted)}
    ids = {wanted, *same}
    ids |= {point.id for point in points if point.parent in ids}
    return Going(frozenset(ids), frozenset(said[one] for one in ids if said.get(one)))


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


def _one_form(text: str) -> str:
    return " ".join(text.split()).casefold()
