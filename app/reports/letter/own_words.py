"""Own words: what the school wrote in place of a part, and whether the evening gives other words there by now."""

from collections.abc import Sequence
from dataclasses import replace

from app.models.evening import Evening
from app.models.followup.letter import Entry, LetterPart
from app.models.followup.publications import Length, OwnText
from app.reports.letter.headings import HEADINGS
from app.reports.letter.sentences import own, part, text

LAST = ("privacy", "contact")
"""What stands at the end of each letter."""


def own_key(length: Length, part_key: str) -> str:
    """Return by what the own words for a part of a letter are known."""
    return f"{length.value}:{part_key}"


def own_text(evening: Evening, length: Length, part_key: str) -> OwnText | None:
    """Return the own words for a part, if there are any."""
    key = own_key(length, part_key)
    return next((one for one in evening.followup.own_texts if one.key == key), None)


def worded(evening: Evening, length: Length, parts: Sequence[LetterPart]) -> tuple[LetterPart, ...]:
    """Return the parts with own words where there are any, also for a part that the evening gives no more.

    A part for which there are no words at all was left out.
    """
    there = {one.key: one for one in parts}
    gone = {key: part(key, ()) for key in HEADINGS if key not in there and own_text(evening, length, key)}
    order = [*(one for one in parts if one.key not in LAST), *gone.values(), *(one for one in parts if one.key in LAST)]
    every = (_worded(one, own_text(evening, length, one.key)) for one in order)
    return tuple(one for one in every if one.entries)


def has_moved_on(generated: LetterPart | None, words: OwnText | None) -> bool:
    """Tell whether the evening gives other words for a part than those that were replaced."""
    return words is not None and (generated is None or words.digest != generated.digest)


def _worded(generated: LetterPart, words: OwnText | None) -> LetterPart:
    """Return the part in these words: they stand for all that the part told."""
    if words is None:
        return generated
    sources = dict.fromkeys(source for sentence in generated.sentences() for source in sentence.sources)
    stand_for = (f"own:{words.key}", *sources)
    paragraphs = tuple(text(own(line, *stand_for)) for line in words.words.split("\n") if line.strip())
    entries = (Entry(paragraphs, generated.subjects),) if paragraphs else ()
    return replace(generated, entries=entries, head=(), own=True)
