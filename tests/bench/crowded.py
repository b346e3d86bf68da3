"""A crowded evening: a list of people at their tables, and a theme for each table."""

from dataclasses import replace
from datetime import datetime

from app.models.evening import Evening
from app.models.preparation import Theme
from app.models.seats.draw import draw
from app.models.seats.people import People
from app.models.seats.tables import Seating
from tests.bench.filling import TONIGHT, running
from tests.models.seats.seated import known_crowd, tables

PEOPLE, TABLES, WISHES = 120, 15, 40


def crowded(now: datetime, quotes: int) -> Evening:
    """Return a running evening with a list of people at their tables, and a theme for each."""
    evening = running(TONIGHT, now, quotes)
    listed = known_crowd(1, PEOPLE, TABLES, WISHES)
    themes = tuple(Theme(f"thema-{n}", f"Thema {n}", ("Wat doet u al?", "Wat helpt?")) for n in range(5))
    seated = tuple(replace(table, theme=themes[table.number % 5].id, leader="mentor") for table in tables(TABLES))
    return replace(
        evening, people=People(listed=listed), themes=themes, seating=Seating(seated, draw(listed, seated, 1))
    )
