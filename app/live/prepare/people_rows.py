"""The people rows: the list of who is expected as a grid, and what was typed in it back as a person."""

import re
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.live.prepare.grid_cells import Cell, Column, GridRow, Typed
from app.models.ground.faults import NotPossible
from app.models.ground.words import clean
from app.models.said.dialogue import Voice
from app.models.seats.people import Person, Wish, WishKind
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

VOICE_WORDS = {
    Voice.PARENT: QT_TRANSLATE_NOOP("People", "parent"),
    Voice.SCHOOL: QT_TRANSLATE_NOOP("People", "school"),
    Voice.PUPIL: QT_TRANSLATE_NOOP("People", "pupil"),
}
WISH_WORDS = {
    WishKind.TOGETHER: QT_TRANSLATE_NOOP("People", "with {other}"),
    WishKind.APART: QT_TRANSLATE_NOOP("People", "apart from {other}"),
    WishKind.TABLE: QT_TRANSLATE_NOOP("People", "table {table}"),
    WishKind.NOT_ALONE: QT_TRANSLATE_NOOP("People", "not alone"),
}
HEADS = (
    (QT_TRANSLATE_NOOP("People", "Code"), 64, 0),
    (QT_TRANSLATE_NOOP("People", "Side"), 74, 0),
    (QT_TRANSLATE_NOOP("People", "Function"), 0, 3),
    (QT_TRANSLATE_NOOP("People", "Year"), 60, 0),
    (QT_TRANSLATE_NOOP("People", "Name (may stay empty)"), 0, 4),
    (QT_TRANSLATE_NOOP("People", "Needs help in"), 0, 3),
    (QT_TRANSLATE_NOOP("People", "Helps in"), 0, 3),
    (QT_TRANSLATE_NOOP("People", "Wishes"), 0, 4),
    (QT_TRANSLATE_NOOP("People", "Inside"), 64, 0),
)
CODE, VOICE, ROLE, YEAR, NAME, LANGUAGE, HELPS, WISHES, PRESENT = range(len(HEADS))
_FIELDS = {CODE: "code", ROLE: "role", YEAR: "year_group", NAME: "name", LANGUAGE: "language", HELPS: "helps"}
_YES = ("j", "ja", "x", "v", "1", "binnen")


def columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    return tuple(Column(translate("People", head), width=width, share=share, limit=200) for head, width, share in HEADS)


def row_of(person: Person) -> GridRow:
    """Return the row of a person."""
    yes = translate("People", "yes")
    texts: dict[int, str] = {column: getattr(person, field) for column, field in _FIELDS.items()}
    texts[VOICE] = translate("People", VOICE_WORDS[person.voice])
    texts[WISHES] = wish_words(person.wishes)
    texts[PRESENT] = yes if person.present else ""
    cells = tuple(
        Cell(
            texts[column],
            texts[column],
            strong=column == CODE,
            icon="check" if texts[PRESENT] and column == PRESENT else "",
        )
        for column in range(len(HEADS))
    )
    return GridRow(person.id, cells)


def typed_into(person: Person, column: int, typed: Typed) -> Person:
    """Return the person with what was typed in a column.

    Raises NotPossible("voice_unclear") or NotPossible("wish_unclear") when it cannot be understood.
    """
    words = clean(str(typed))
    if column in _FIELDS:
        return replace(person, **{_FIELDS[column]: words})  # type: ignore[arg-type]  # all of these are texts
    if column == VOICE:
        return replace(person, voice=voice_of(words))
    if column == WISHES:
        return replace(person, wishes=wishes_of(words))
    return replace(person, present=words.casefold() in _YES)


def voice_of(words: str) -> Voice:
    """Return the side that was written: a word or its first letter."""
    start = words.casefold()[:1]
    voices = {"o": Voice.PARENT, "s": Voice.SCHOOL, "l": Voice.PUPIL}
    if start not in voices:
        raise NotPossible("voice_unclear")
    return voices[start]


def wish_words(wishes: Iterable[Wish]) -> str:
    """Return the wishes as one types them, with commas between."""
    return ", ".join(
        translate("People", WISH_WORDS[wish.kind]).format(other=wish.other, table=wish.table) for wish in wishes
    )


def wishes_of(words: str) -> tuple[Wish, ...]:
    """Return the wishes in a line such as *met O3, los van S2, tafel 4, niet alleen*."""
    return tuple(_wish(part.strip()) for part in re.split(r"[,;\n]", words) if part.strip())


def _wish(words: str) -> Wish:
    plain = words.casefold()
    last = words.split()[-1]
    if plain.startswith(("niet alleen", "nooit alleen")):
        return Wish(WishKind.NOT_ALONE)
    if plain.startswith(("tafel", "aan tafel")) and last.isascii() and last.isdigit() and len(last) < 4:
        return Wish(WishKind.TABLE, table=int(last))
    if plain.startswith(("los van", "apart van", "apart", "niet met", "niet bij")):
        return Wish(WishKind.APART, last)
    if plain.startswith(("met", "samen met", "samen", "bij")) and len(words.split()) > 1:
        return Wish(WishKind.TOGETHER, last)
    raise NotPossible("wish_unclear", words=words[:40])
