"""The closing: how school and parents stay in touch, and what becomes of what was written down."""

from app.models.evening import Evening
from app.models.followup.followup import Followup
from app.models.followup.letter import LetterPart, Sentence
from app.models.ground.words import is_blank
from app.models.seats.people import purge_date
from app.reports.dutch import plain_date
from app.reports.letter.sentences import ended, entry, fixed, item, part, text, told


def contact(evening: Evening, *, asks: bool = True) -> LetterPart:
    """Return what comes next and, where parents read it, who can be asked; only days and words that the school gave."""
    followup, details = evening.followup, evening.details
    days = list(_next_message(followup))
    if followup.next_evening is not None:
        days.append(told(f"De volgende avond is op {plain_date(followup.next_evening)}.", "followup:next_evening"))
    steps = [line.strip() for line in details.next_steps.splitlines() if line.strip()]
    going_on = entry(*(item(told(ended(line), "details:next_steps", said=True)) for line in steps))
    asked = () if is_blank(details.contact) or not asks else (_contact(details.contact),)
    wrong = fixed("Klopt er iets niet? Laat het ons weten.")
    school = () if is_blank(details.school) else (told(details.school, "details:school", said=True),)
    signed = (entry(text(fixed("Met vriendelijke groet,"), *school)),) if school else ()
    entries = (
        *((entry(text(*days)),) if days else ()),
        *((going_on,) if steps else ()),
        entry(text(*asked, wrong)),
        *signed,
    )
    return part("contact", entries)


def _next_message(followup: Followup) -> tuple[Sentence, ...]:
    """Return before which day parents hear again, and through what."""
    by = f" vóór {plain_date(followup.next_message)}" if followup.next_message is not None else ""
    through = f" via {followup.through.strip().rstrip('.')}" if followup.through.strip() else ""
    if not by and not through:
        return ()
    keys = ("followup:next_message",) * bool(by) + ("followup:through",) * bool(through)
    return (told(f"U hoort weer van ons{by}{',' if by and through else ''}{through}.", *keys),)


def _contact(words: str) -> Sentence:
    return told(f"Zo houden we contact: {ended(words)}", "details:contact", said=True)


def privacy(evening: Evening) -> LetterPart:
    """Return the two sentences about privacy; the second only where a list of people is kept."""
    gone = told(f"De lijst met namen wissen we uiterlijk op {plain_date(purge_date(evening.date))}.", "people")
    listed = (gone,) if evening.people.is_listed else ()
    kept = fixed("We schrijven op wat er gezegd is, en nooit wie het zei.")
    return part("privacy", (entry(text(kept, *listed)),))
