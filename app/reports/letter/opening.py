"""The opening: the greeting, who came, and what was asked."""

from collections.abc import Iterator, Sequence

from app.models.evening import Evening
from app.models.followup.letter import LetterPart, Sentence
from app.models.ground.words import count_words
from app.models.preparation import Theme
from app.models.said.dialogue import Voice
from app.reports.dutch import listing, plain_date
from app.reports.letter.naming import attendance, named_voices
from app.reports.letter.plain_language import MOST_WORDS
from app.reports.letter.sentences import entry, fixed, item, part, text, told

ATTENDED = {
    Voice.PARENT: ("1 ouder", "{n} ouders", "ouders"),
    Voice.SCHOOL: ("1 medewerker", "{n} medewerkers", "medewerkers"),
    Voice.PUPIL: ("1 leerling", "{n} leerlingen", ""),
}
"""One, many, and what is said when it may not be counted."""


def thanks(evening: Evening) -> LetterPart:
    """Return the greeting, with what it was about and how many came."""
    present = told(f"Er waren {who}.", "people") if (who := attended(evening)) else None
    counts = (present,) if present is not None else ()
    return part(
        "thanks",
        (
            entry(text(fixed("Beste ouders en verzorgers,"))),
            entry(text(*_when(evening), *counts, fixed("Dank u wel voor uw komst."))),
        ),
    )


def attended(evening: Evening) -> str:
    """Return who came, as one says it; of a few parents or pupils no number is told. Empty when nobody was counted."""
    counts, named = attendance(evening), named_voices(evening)
    words = [_attended(voice, counts.of(voice), voice in named) for voice in Voice]
    return listing([one for one in words if one])


def _attended(voice: Voice, number: int, named: bool) -> str:
    if not number:
        return ""
    one, many, few = ATTENDED[voice]
    if not named:
        return few
    return one if number == 1 else many.format(n=number)


def _when(evening: Evening) -> tuple[Sentence, ...]:
    day, themes = plain_date(evening.date), [theme for theme in evening.themes if theme.title]
    if not themes:
        return (told(f"Op {day} was op school de avond „{evening.title}”.", "evening"),)
    met = told(f"Op {day} spraken we met elkaar op school.", "evening")
    return (met, *_about(themes))


def _about(themes: Sequence[Theme]) -> Iterator[Sentence]:
    """Yield what it was about, in as many sentences as are easily read."""
    first, left = "Het ging over", list(themes)
    while left:
        fit = next((n for n in range(len(left), 1, -1) if count_words(_listed(first, left[:n])) <= MOST_WORDS), 1)
        yield told(_listed(first, left[:fit]), *(f"theme:{theme.id}" for theme in left[:fit]))
        first, left = "Ook ging het over", left[fit:]


def _listed(first: str, themes: Sequence[Theme]) -> str:
    return f"{first} {listing([f'„{theme.title}”' for theme in themes])}."


def asked(evening: Evening) -> LetterPart | None:
    """Return the questions under which something was said."""
    under = {quote.prompt for quote in evening.quotes}
    entries = tuple(
        entry(item(told(prompt.text, f"prompt:{prompt.id}"))) for prompt in evening.prompts if prompt.id in under
    )
    return part("asked", entries) if entries else None
