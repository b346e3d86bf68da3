"""The tables in the letter: what each thought up, what school and parents can do, and the best thing said there."""

from app.models.aftercare.subjects import is_below
from app.models.evening import Evening
from app.models.followup.followup import AnswerKind
from app.models.followup.letter import Entry, LetterPart, Passage, Shape
from app.models.harvest.harvest import Harvest
from app.models.said.dialogue import Voice
from app.models.seats.tables import Table
from app.models.table_use import known_tables
from app.reports.letter.answers import in_words, lead, rest
from app.reports.letter.heard import quotes_of_parents
from app.reports.letter.matters import Matter, matters
from app.reports.letter.naming import shown_voice, told_apart
from app.reports.letter.sentences import ended, entry, item, part, point, text, told
from app.reports.record_tables import at_table, table_name


def tables(evening: Evening) -> LetterPart | None:
    """Return each table that brought something, with its pitch when the school takes that up."""
    pitches = _taken_up(evening)
    found = ((table, evening.harvest(table.id)) for table in known_tables(evening))
    entries = tuple(
        made for table, form in found if form is not None and (made := _table(evening, table, form, pitches))
    )
    return part("tables", entries) if entries else None


def pitches_only(evening: Evening) -> LetterPart | None:
    """Return the pitches that the school takes up, each in one item."""
    entries = tuple(
        entry(item(in_words(one), *lead(one), *rest(one)), subject=one.key) for one in _taken_up(evening).values()
    )
    return part("tables", entries) if entries else None


def _taken_up(evening: Evening) -> dict[str, Matter]:
    taken_up = (one for one in matters(evening) if one.is_pitch and one.kind is AnswerKind.DO)
    return {one.raised.subject.id: one for one in taken_up}


def _table(evening: Evening, table: Table, form: Harvest, pitches: dict[str, Matter]) -> Entry | None:
    pitch = pitches.get(table.id)
    idea = (text(in_words(pitch), *lead(pitch), *rest(pitch)),) if pitch is not None else ()
    starred = [quote for quote in at_table(evening, table.id) if quote.starred and not is_below(evening, quote)]
    below = (*idea, *_can_do(form), *_saying(evening, form), *quotes_of_parents(evening, starred, 1))
    name = point(told(table_name(evening, table), f"form:{table.id}"))
    return entry(name, *below, subject=pitch.key if pitch is not None else "") if below else None


def _can_do(form: Harvest) -> tuple[Passage, ...]:
    fields = (("School kan", form.school), ("Ouders kunnen", form.parents))
    return tuple(item(told(f"{who}: {ended(what)}", f"form:{form.table}", said=True)) for who, what in fields if what)


def _saying(evening: Evening, form: Harvest) -> tuple[Passage, ...]:
    if not form.saying or (form.saying_voice is Voice.SCHOOL and not told_apart(evening)):
        return ()
    voice = shown_voice(evening, form.saying_voice) if form.saying_voice is not None else None
    return (Passage(Shape.QUOTE, (told(f"„{form.saying}”", f"form:{form.table}", said=True),), voice),)
