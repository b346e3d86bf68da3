"""The tables for the room: their numbers, places and themes, and nothing of the people who sit there."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.models.evening import Evening
from app.models.ground.words import is_blank
from app.models.seats.tables import Table
from app.models.slide import Slide, SlideCard

translate = QCoreApplication.translate


def with_tables(evening: Evening, slide: Slide) -> Slide:
    """Return the slide with a card for each theme, once a table has one, and for each table that has none yet.

    With each number stands where that table is; a place is enough for the cards too.
    """
    cards, places = _cards(evening), any(_has_place(table) for table in evening.seating.tables)
    if not (places or any(card.text for card in cards)):
        return slide
    where = translate("Room", "Your table number is on your name card.") if evening.seating.seats else ""
    return replace(slide, cards=cards, footer=slide.footer or where)


def theme_of_table(evening: Evening, number: int) -> str:
    """Return what a table is about; empty while that is not known."""
    table = evening.seating.table(number)
    theme = evening.theme(table.theme) if table is not None else None
    return "" if theme is None or is_blank(theme.title) else theme.title


def _cards(evening: Evening) -> tuple[SlideCard, ...]:
    """Return the cards in the order of the tables; those with the same theme are one."""
    tables: dict[str | int, list[Table]] = {}
    for table in evening.seating.tables:
        tables.setdefault(theme_of_table(evening, table.number) or table.number, []).append(table)
    return tuple(_card(those, theme if isinstance(theme, str) else "") for theme, those in tables.items())


def _card(those: list[Table], theme: str) -> SlideCard:
    """Return the card of a theme. Of one table a beginning is enough: all of it lies there on paper."""
    return SlideCard(_named(those), theme, may_shorten=len(those) == 1)


def _named(those: list[Table]) -> str:
    """Return *Tafel 1*, *Tafel 1 · aula*, *Tafel 1 en 4* or *Tafel 1 (aula), 2 en 5 (lokaal 0.12)*."""
    if len(those) == 1:
        table = translate("Room", "Table {table}").format(table=those[0].number)
        return f"{table} · {those[0].place}" if _has_place(those[0]) else table
    *others, last = (f"{table.number} ({table.place})" if _has_place(table) else str(table.number) for table in those)
    tables = translate("Room", "{tables} and {last}").format(tables=", ".join(others), last=last)
    return translate("Room", "Table {table}").format(table=tables)


def _has_place(table: Table) -> bool:
    return not is_blank(table.place)
