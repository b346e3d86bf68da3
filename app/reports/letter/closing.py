"""The closing: how school and parents stay in touch, and what becomes of what was written down."""

from app.models.evening import Evening
from app.models.followup.letter import LetterPart, Sentence
from app.models.ground.words import is_blank
from app.models.seats.people import purge_date
from app.reports.dutch import plain_date
from app.reports.letter.sentences import ended, entry, fixed, part, text, told


def contact(evening: Evening) -> LetterPart:
    """Return what comes next and who can be asked; only days and words that the school gave."""
    followup, details = evening.followup, evening.details
    days: list[Sentence] = []
    if followup.next_message is not None:
        days.append(told(f"We schrijven u weer op {plain_date(followup.next_message)}.", "followup:next_message"))
    if followup.through:
        days.append(told(f"Dat doen we via: {ended(followup.through)}", "followup:through"))
    if followup.next_evening is not None:
        days.append(told(f"De volgende avond is op {plain_date(followup.next_evening)}.", "followup:next_evening"))
    if not is_blank(details.next_steps):
        days.append(told(ended(details.next_steps), "details:next_steps", said=True))
    asked = () if is_blank(details.contact) else (_contact(details.contact),)
    wrong = fixed("Klopt er iets niet? Laat het ons weten.")
    school = () if is_blank(details.school) else (told(details.school, "details:school", said=True),)
    signed = (entry(text(fixed("Met vriendelijke groet,"), *school)),) if school else ()
    entries = (*((entry(text(*days)),) if days else ()), entry(text(*asked, wrong)), *signed)
    return part("contact", entries)


def _contact(words: str) -> Sentence:
    return told(f"Met vragen kunt u terecht bij: {ended(words)}", "details:contact", said=True)


def privacy(evening: Evening) -> LetterPart:
    """Return the two sentences about privacy; the second only where a list of people is kept."""
    gone = told(f"De lijst met namen wissen we uiterlijk op {plain_date(purge_date(evening.date))}.", "people")
    listed = (gone,) if evening.people.is_listed else ()
    kept = fixed("We schrijven op wat er gezegd is, en nooit wie het zei.")
    return part("privacy", (entry(text(kept, *listed)),))
