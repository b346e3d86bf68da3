"""The people rows: the list of who is expected as a grid, and what was typed in it back as a person."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.live.prepare.grid_cells import Cell, Column, GridRow, Typed
from app.live.prepare.wish_line import WishLine
from app.models.ground.faults import NotPossible
from app.models.ground.words import clean
from app.models.said.dialogue import Voice
from app.models.seats.people import Person
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

VOICE_WORDS = {
    Voice.PARENT: QT_TRANSLATE_NOOP("People", "parent"),
    Voice.SCHOOL: QT_TRANSLATE_NOOP("People", "school"),
    Voice.PUPIL: QT_TRANSLATE_NOOP("People", "pupil"),
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


def columns(offering: Callable[[str], Sequence[str]] | None = None) -> tuple[Column, ...]:
    """Return the columns of the list; `offering` says how a line of wishes may go on."""
    plain = (Column(translate("People", head), width=width, share=share, limit=200) for head, width, share in HEADS)
    return tuple(replace(one, offering=offering) if place == WISHES else one for place, one in enumerate(plain))


def row_of(person: Person, wishes: str) -> GridRow:
    """Return the row of a person, with the wishes in words."""
    yes = translate("People", "yes")
    texts: dict[int, str] = {column: getattr(person, field) for column, field in _FIELDS.items()}
    texts[VOICE] = translate("People", VOICE_WORDS[person.voice])
    texts[WISHES] = wishes
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


def typed_into(person: Person, column: int, typed: Typed, line: WishLine) -> Person:
    """Return the person with what was typed in a column; `line` knows the people one may wish for.

    Raises NotPossible("voice_unclear"), or as `WishLine.read`, when it cannot be understood.
    """
    words = clean(str(typed))
    if column in _FIELDS:
        return replace(person, **{_FIELDS[column]: words})  # type: ignore[arg-type]  # all of these are texts
    if column == VOICE:
        return replace(person, voice=voice_of(words))
    if column == WISHES:
        return replace(person, wishes=line.read(words))
    return replace(person, present=words.casefold() in _YES)


def voice_of(words: str) -> Voice:
    """Return the side that was written: a word or its first letter."""
    start = words.casefold()[:1]
    voices = {"o": Voice.PARENT, "s": Voice.SCHOOL, "l": Voice.PUPIL}
    if start not in voices:
        raise NotPossible("voice_unclear")
    return voices[start]
