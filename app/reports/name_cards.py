"""The name cards: a card for everyone who is expected, with voice and table; ten on a sheet to cut."""

from datetime import date

from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.models.seats.people import Person
from app.reports.document import Badge, Badges, Doc
from app.reports.dutch import VOICES
from app.reports.look import Style

ON_A_SHEET = 10


def name_cards(evening: Evening, today: date) -> Doc:
    """Return the cards in the order of the tables; what is left of the last sheet stays empty to write on."""
    tables = {seat.person: seat.table for seat in evening.seating.seats}
    cards = sorted((_card(person, tables.get(person.id, 0)) for person in evening.people.known()), key=_order)
    spare = -len(cards) % ON_A_SHEET if cards else ON_A_SHEET
    return Doc(
        title=f"Naamkaartjes: {evening.title}",
        style=Style.BADGES,
        made=today,
        author=evening.details.school,
        blocks=(Badges((*cards, *(Badge(),) * spare)),),
    )


def _card(person: Person, table: int) -> Badge:
    return Badge(person.name or person.code, person.role or VOICES[person.voice], person.voice, table)


def _order(card: Badge) -> tuple[bool, int, int, int, str]:
    voice = list(Voice).index(card.voice) if card.voice is not None else len(Voice)
    return card.table == 0, card.table, voice, len(card.name), card.name.casefold()
