"""What was heard: the points that the school takes up with what was said, the same for school, and what nobody said."""

from collections.abc import Iterable
from dataclasses import replace

from app.models.aftercare.subjects import is_below, orphans
from app.models.evening import Evening
from app.models.followup.followup import AnswerKind
from app.models.followup.letter import Entry, LetterPart, Passage, Shape
from app.models.said.dialogue import Quote, Voice
from app.reports.letter.answers import in_words, lead, origin, rest
from app.reports.letter.headings import HEADINGS
from app.reports.letter.matters import Matter, best, chosen_quotes, matters
from app.reports.letter.naming import shown_voice, told_apart
from app.reports.letter.sentences import entry, fixed, item, part, point, quoted, text, told

MOST_LOOSE = 3
"""Quotes without a point, under each of their headings."""


def said(evening: Evening, most: int) -> LetterPart | None:
    """Return each point that is taken up, with at most so many quotes, and what one person said that matters."""
    taken_up = (one for one in matters(evening) if one.is_point and one.kind is AnswerKind.DO and not one.is_unheard)
    entries = (*(_taken_up(evening, one, most) for one in taken_up), *_loose(evening))
    heading = HEADINGS["said"] if told_apart(evening) else "Wat is er gezegd?"
    return replace(part("said", entries), heading=heading) if entries else None


def _taken_up(evening: Evening, matter: Matter, most: int) -> Entry:
    return entry(
        point(in_words(matter)),
        *quotes_of_parents(evening, matter.quotes, most),
        text(*lead(matter), *rest(matter)),
        subject=matter.key,
    )


def quotes_of_parents(evening: Evening, quotes: Iterable[Quote], most: int) -> tuple[Passage, ...]:
    """Return at most so many quotes; those of school stand in a part of their own, when they may be told apart."""
    here = [quote for quote in quotes if not quote.parked and not _is_apart(evening, quote)]
    return tuple(quoted(quote, shown_voice(evening, quote.voice)) for quote in best(here, most))


def _is_apart(evening: Evening, quote: Quote) -> bool:
    return quote.voice is Voice.SCHOOL and told_apart(evening)


def _loose(evening: Evening) -> tuple[Entry, ...]:
    """Return what has a star and stands behind no subject: said once, or heard more often."""
    loose = [quote for quote in orphans(evening).quotes if not is_below(evening, quote)]
    groups = (
        ("Dit zei één iemand, en het is belangrijk", [quote for quote in loose if not quote.heard]),
        ("Dit hoorden we vaker", [quote for quote in loose if quote.heard]),
    )
    passages = ((heading, quotes_of_parents(evening, quotes, MOST_LOOSE)) for heading, quotes in groups)
    return tuple(entry(point(fixed(heading)), *quotes) for heading, quotes in passages if quotes)


def school_said(evening: Evening, said_there: LetterPart | None) -> LetterPart | None:
    """Return what school said: no more of it than of what parents said, for both have the same say."""
    if not told_apart(evening):
        return None
    most = sum(passage.shape is Shape.QUOTE for passage in said_there.passages()) if said_there else 0
    quotes = [quote for quote in chosen_quotes(evening) if quote.voice is Voice.SCHOOL]
    entries = tuple(entry(quoted(quote, Voice.SCHOOL)) for quote in best(quotes, max(1, most)))
    return part("school_said", entries) if entries else None


def prepared(evening: Evening) -> LetterPart | None:
    """Return what the school takes up of its own points that nobody said."""
    ours = (one for one in matters(evening) if one.is_point and one.kind is AnswerKind.DO and one.is_unheard)
    entries = tuple(entry(item(in_words(one), *origin(one), *lead(one), *rest(one)), subject=one.key) for one in ours)
    return part("prepared", entries) if entries else None


def annex(evening: Evening) -> LetterPart | None:
    """Return all that was said, each once: under its question, then what stood under none, then what was parked."""
    talked = [quote for quote in evening.quotes if not quote.parked]
    groups = [
        *(
            (told(prompt.text, f"prompt:{prompt.id}"), [quote for quote in talked if quote.prompt == prompt.id])
            for prompt in evening.prompts
        ),
        (fixed("Zonder vraag"), [quote for quote in talked if evening.prompt(quote.prompt) is None]),
        (fixed("Parkeerplaats"), [quote for quote in evening.quotes if quote.parked]),
    ]
    entries = tuple(
        entry(point(heading), *(quoted(quote, shown_voice(evening, quote.voice)) for quote in quotes))
        for heading, quotes in groups
        if quotes
    )
    return part("annex", entries) if entries else None
