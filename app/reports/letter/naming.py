"""Naming: which voices a letter may name, so that nobody can be picked out of a handful."""

from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts

FEWEST = 5
"""With fewer parents or pupils than this, one of them could be picked out."""


def attendance(evening: Evening) -> Counts:
    """Return how many came; how many were expected when nobody was counted at the door."""
    people = evening.people
    return people.present if people.present.total else people.planned


def named_voices(evening: Evening) -> frozenset[Voice]:
    """Return the voices that may be told with what they said. School is one whole, of which no function is told.

    When nobody was counted it is parents and school.
    """
    counts = attendance(evening)
    if not counts.total:
        return frozenset((Voice.PARENT, Voice.SCHOOL))
    enough = {voice for voice in (Voice.PARENT, Voice.PUPIL) if counts.of(voice) >= FEWEST}
    return frozenset((Voice.SCHOOL, *enough))


def told_apart(evening: Evening) -> bool:
    """Tell whether what school said stands apart: with too few parents that would point at them."""
    return Voice.PARENT in named_voices(evening)


def shown_voice(evening: Evening, voice: Voice) -> Voice | None:
    """Return the voice as the letter shows it, None where it is not told.

    Too few pupils stand among the parents: then neither is marked, or what has no mark would be a pupil's.
    """
    named = named_voices(evening)
    if voice is Voice.SCHOOL:
        return voice if Voice.PARENT in named else None
    spoke = {quote.voice for quote in evening.quotes if not quote.parked} - {Voice.SCHOOL}
    spoke |= {form.saying_voice for form in evening.harvests if form.saying_voice not in (None, Voice.SCHOOL)}
    return voice if spoke <= named else None
