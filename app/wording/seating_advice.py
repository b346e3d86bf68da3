"""The advice at the groups: who has no seat yet, whose seat may be given away, and what a table still lacks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.models.evening import Evening
from app.models.seats.people import Person, counted
from app.models.seats.seating_view import SeatingView
from app.models.seats.tables import Table
from app.wording.seating import counts_words, person_words

translate = QCoreApplication.translate

NAMED = 3
"""So many people are named; of more the number is said."""


def door_words(view: SeatingView, has_talked: bool) -> str:
    """Return who came in without a seat, and who has one and is not there."""
    parts = []
    if view.waiting:
        parts.append(translate("SeatingAdvice", "{n} without a seat.").format(n=len(view.waiting)))
    if view.absent and has_talked:
        parts.append(translate("SeatingAdvice", "{n} did not come.").format(n=len(view.absent)))
    elif view.absent:
        words = translate("SeatingAdvice", "{n} not inside yet: they keep their seats.")
        parts.append(words.format(n=len(view.absent)))
    return " ".join(parts)


def give_words(people: Sequence[Person], listed: bool) -> str:
    """Return what the button says that gives these seats away: whose they are, or how many where nobody has a name."""
    one, more = (
        translate("SeatingAdvice", "Give away 1 seat: {who}"),
        translate("SeatingAdvice", "Give away {n} seats: {who}"),
    )
    who = names(people) if listed else counts_words(counted(people))
    return (one if len(people) == 1 else more).format(n=len(people), who=who)


def moved_words(people: Sequence[tuple[Person, int]]) -> str:
    """Return who went to another table, each with its number; nothing when nobody did."""
    words = translate("SeatingAdvice", "{who} to table {n}")
    return ", ".join(words.format(who=person_words(person), n=table) for person, table in people)


def names(people: Sequence[Person]) -> str:
    """Return the first of these people by name, and how many more there are."""
    words = ", ".join(person_words(person) for person in people[:NAMED])
    more = len(people) - NAMED
    return translate("SeatingAdvice", "{names} and {n} more").format(names=words, n=more) if more > 0 else words


def lacking_words(evening: Evening) -> str:
    """Return which tables have no leader or no theme yet; nothing when all have both."""
    tables = evening.seating.tables
    no_leader = _missing(
        [table for table in tables if not table.leader],
        len(tables),
        translate("SeatingAdvice", "No table has a leader yet."),
        translate("SeatingAdvice", "Without a leader: table {tables}."),
    )
    no_theme = _missing(
        [table for table in tables if table.theme is None],
        len(tables),
        translate("SeatingAdvice", "No table has a theme yet."),
        translate("SeatingAdvice", "Without a theme: table {tables}."),
    )
    return " ".join(words for words in (no_leader, no_theme) if words)


def _missing(tables: Sequence[Table], of: int, all_words: str, some_words: str) -> str:
    if len(tables) == of:
        return all_words
    return some_words.format(tables=", ".join(str(table.number) for table in tables)) if tables else ""
