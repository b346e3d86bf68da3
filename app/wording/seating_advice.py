"""The advice at the groups: who has no seat yet, whose seat may be given away, and what a table still lacks."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.models.evening import Evening
from app.models.seats.finding import Finder
from app.models.seats.people import Person, counted
from app.models.seats.seating_view import SeatingView
from app.models.seats.tables import Seating, Table
from app.models.table_advice import TableAdvice
from app.models.table_use import Use, uses_of
from app.wording.seating import counts_words, person_words

translate = QCoreApplication.translate

NAMED = 3
"""So many people are named; of more the number is said."""


def advice_words(advice: TableAdvice, evening: Evening) -> str:
    """Return how many tables are advised, where none are drawn or those there are do not fit, and what is tight."""
    there = evening.groups
    parts = []
    if advice.tables == 1 and not there:
        parts.append(
            translate("SeatingAdvice", "With so few people one group is best. The plan then has no presentations.")
        )
    elif not there or advice.instead:
        parts.append(_number_words(advice, evening))
    if advice.short is not None:
        words = translate("SeatingAdvice", "To present, {n} tables need {better} minutes; the plan has {minutes}.")
        minutes, better = advice.short
        parts.append(words.format(n=there or advice.tables, better=better, minutes=minutes))
    if advice.school == 0:
        parts.append(translate("SeatingAdvice", "Nobody of school is expected: no table can be in proportion."))
    elif advice.school is not None:
        words = translate("SeatingAdvice", "{school} of school is too few for one at each table.")
        parts.append(words.format(school=advice.school))
    return " ".join(parts)


def _number_words(advice: TableAdvice, evening: Evening) -> str:
    span = str(advice.most) if advice.least == advice.most else translate("SeatingAdvice", "{least} to {most}")
    span = span.format(least=advice.least, most=advice.most)
    if advice.tables == 1:
        words = translate("SeatingAdvice", "Advice: one group of {people}.")
    else:
        words = translate("SeatingAdvice", "Advice: {n} tables, with {span} people at each.")
    said = words.format(n=advice.tables, span=span, people=advice.most)
    if not advice.instead or evening.groups is None:
        return said
    crowd = translate("SeatingAdvice", "{people} people do not fit {tables} tables.")
    if evening.groups == 1:
        crowd = translate("SeatingAdvice", "{people} people are too many for one table.")
    return f"{crowd.format(people=len(evening.to_divide()), tables=evening.groups)} {said}"


def takes_away_words(evening: Evening, number: int, now: datetime) -> str:
    """Return what goes with the tables above this number, and that it comes back with them; nothing when nothing goes."""
    pinned = {seat.table for seat in evening.seating.seats if seat.pinned}
    over = {table: uses_of(evening, table, now) for table in evening.seating.tables if table.number > number}
    going = [table for table, uses in over.items() if uses or not table.is_bare or table.number in pinned]
    if not going:
        return ""
    what = [
        words
        for words, there in (
            (translate("SeatingAdvice", "theme"), any(table.theme for table in going)),
            (translate("SeatingAdvice", "leader"), any(table.leader for table in going)),
            (translate("SeatingAdvice", "note-taker"), any(table.note_taker for table in going)),
            (translate("SeatingAdvice", "place"), any(table.place for table in going)),
            (translate("SeatingAdvice", "pinned seats"), any(table.number in pinned for table in going)),
            (translate("SeatingAdvice", "form"), any(Use.FORM in uses for uses in over.values())),
            (translate("SeatingAdvice", "notes"), any(Use.NOTES in uses for uses in over.values())),
            (translate("SeatingAdvice", "turn at the presentations"), any(Use.TURN in uses for uses in over.values())),
        )
        if there
    ]
    words = translate("SeatingAdvice", "With table {tables} these go: {what}. They come back with the number.")
    return words.format(tables=", ".join(str(table.number) for table in going), what=", ".join(what))


def absent_words(evening: Evening) -> str:
    """Return what a new division means for who has a seat and did not come; nothing when nobody loses one by it."""
    stay = {person.id for person in evening.to_divide()}
    lose = [one for one in evening.people.known() if one.id not in stay and evening.seating.seat(one.id) is not None]
    if not lose:
        return ""
    words = translate("SeatingAdvice", "Dividing again, only who came gets a seat: {n} did not come.")
    return words.format(n=len(lose))


def cards_words(seating: Seating) -> str:
    """Return how the cards that were made stand to the seats; nothing while no cards were made."""
    if not seating.cards:
        return ""
    wrong = seating.wrong_cards
    if not wrong:
        return translate("SeatingAdvice", "The name cards are made. After a new division they are wrong.")
    if wrong == 1:
        return translate("SeatingAdvice", "1 name card says another table: make the cards anew.")
    return translate("SeatingAdvice", "{n} name cards say another table: make the cards anew.").format(n=wrong)


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


def give_words(people: Sequence[Person], finder: Finder) -> str:
    """Return what the button says that gives these seats away: whose they are, or how many where there is no list."""
    one, more = (
        translate("SeatingAdvice", "Give away 1 seat: {who}"),
        translate("SeatingAdvice", "Give away {n} seats: {who}"),
    )
    who = names(people, finder) if finder.people else counts_words(counted(people))
    return (one if len(people) == 1 else more).format(n=len(people), who=who)


def moved_words(people: Sequence[tuple[Person, int]]) -> str:
    """Return who went to another table, each with its number; nothing when nobody did."""
    words = translate("SeatingAdvice", "{who} to table {n}")
    return ", ".join(words.format(who=person_words(person), n=table) for person, table in people)


def names(people: Sequence[Person], finder: Finder, most: int = NAMED) -> str:
    """Return the first of these people by name or code, and how many more there are."""
    words = ", ".join(finder.label(person) for person in people[:most])
    more = len(people) - most
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
