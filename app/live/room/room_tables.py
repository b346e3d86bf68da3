"""The tables for the room: their numbers and their themes, and nothing of the people who sit there."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.models.evening import Evening
from app.models.ground.words import is_blank
from app.models.slide import Slide, SlideCard

translate = QCoreApplication.translate


def with_tables(evening: Evening, slide: Slide) -> Slide:
    """Return the slide with a card for each theme, once a table has one, and for each table that has none yet."""
    cards = _cards(evening)
    if not any(card.text for card in cards):
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
    numbers: dict[str | int, list[int]] = {}
    for table in evening.seating.tables:
        numbers.setdefault(theme_of_table(evening, table.number) or table.number, []).append(table.number)
    return tuple(SlideCard(_named(those), theme if isinstance(theme, str) else "") for theme, those in numbers.items())


def _named(numbers: list[int]) -> str:
    """Return *Tafel 1*, *Tafel 1 en 4* or *Tafel 1, 2 en 5*."""
    *others, last = map(str, numbers)
    tables = translate("Room", "{tables} and {last}").format(tables=", ".join(others), last=last) if others else last
    return translate("Room", "Table {table}").format(table=tables)
