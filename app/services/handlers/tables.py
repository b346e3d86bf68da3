"""Table handlers: who sits at which theme table, and what a table has."""

from collections import Counter
from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.seats import tables
from app.models.seats.leading import led_by, with_true_leaders
from app.models.seats.tables import MOST_TABLES, Seating, with_number
from app.services.commands import commands as c
from app.services.handlers.agenda_for_tables import with_tables
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import line

LARGEST_SEED = 1_000_000


@handles(c.DrawTables)
def draw_tables(evening: Evening, command: c.DrawTables) -> Outcome:
    """Divide everyone over the tables; the agenda follows: one group needs no presentations."""
    from app.models.seats.draw import draw

    if not 1 <= command.tables <= MOST_TABLES:
        raise NotPossible("groups_out_of_range", limit=MOST_TABLES)
    if not 0 <= command.seed <= LARGEST_SEED:
        raise NotPossible("unexpected")
    people = evening.to_divide()
    if not people:
        raise NotPossible("nobody_to_seat")
    there = with_number(evening.seating, command.tables)
    seats = draw(people, there.tables, command.seed, there.seats)
    seating = replace(there, seats=seats, seed=command.seed)
    return Outcome(
        with_tables(evening, with_true_leaders(seating, evening.people)), "drawn", {"tables": command.tables}
    )


@handles(c.CardsMade)
def cards_made(evening: Evening, command: c.CardsMade) -> Outcome:
    """Remember the seats on the name cards."""
    return _seated(evening, replace(evening.seating, cards=command.seats), "cards_made")


@handles(c.SeatAtTheDoor)
def seat_at_the_door(evening: Evening, command: c.SeatAtTheDoor) -> Outcome:
    """Give a seat to who came in, and give away the seats of who did not; those of pinned people are kept."""
    from app.models.seats.door import at_the_door, with_who_came

    seating, here, known = evening.seating, evening.people.to_seat(), evening.people.known()
    if not seating.tables:
        raise NotPossible("no_tables")
    if not command.away:
        seats = with_who_came(seating, here, known)
        return _seated(evening, replace(seating, seats=seats), "seated_at_the_door")
    if not evening.has_talked:
        raise NotPossible("seats_are_kept")
    there = {person.id for person in here}
    free = {seat.person for seat in seating.seats if seat.person in command.away and not seat.pinned} - there
    stay = (one for one in known if one.id in there or (seating.seat(one.id) is not None and one.id not in free))
    seats = at_the_door(seating, stay)
    return _seated(evening, replace(seating, seats=seats), "seats_given_away", seats=len(free))


@handles(c.MoveSeat)
def move_seat(evening: Evening, command: c.MoveSeat) -> Outcome:
    """Put someone at another table by hand."""
    if command.person not in {person.id for person in evening.people.known()}:
        raise NotPossible("person_gone")
    return _seated(evening, tables.move(evening.seating, command.person, command.table), "seat_moved")


@handles(c.PinSeat)
def pin_seat(evening: Evening, command: c.PinSeat) -> Outcome:
    """Keep a seat in every new draw, or let it go; a leader stays at the table."""
    led = next((table for table in evening.seating.tables if table.leads == command.person), None)
    if led is not None and not command.pinned:
        raise NotPossible("leads_table", number=led.number)
    change, label = (tables.pin, "pinned") if command.pinned else (tables.unpin, "unpinned")
    return _seated(evening, change(evening.seating, command.person), label)


@handles(c.PutTable)
def put_table(evening: Evening, command: c.PutTable) -> Outcome:
    """Change theme, place, table leader or note-taker of a table; a leader from the list is pinned there."""
    stored = evening.seating.table(command.table.number)
    if stored is None:
        raise NotPossible("table_gone")
    table = replace(command.table, id=stored.id)
    if table.theme is not None and evening.theme(table.theme) is None:
        raise NotPossible("theme_gone")
    checked = replace(table, leader=line(table.leader), note_taker=line(table.note_taker), place=line(table.place))
    changed = tuple(checked if one.number == table.number else one for one in evening.seating.tables)
    seating = replace(evening.seating, tables=changed)
    if table.leads and table.leads != stored.leads:
        leader = evening.people.person(table.leads)
        if leader is None:
            raise NotPossible("person_gone")
        seating = led_by(seating, leader, table.number)
    return _seated(evening, seating, "table")


@handles(c.DealThemes)
def deal_themes(evening: Evening, command: c.DealThemes) -> Outcome:
    """Share the themes over the tables that have none; what was chosen stays."""
    if not evening.themes:
        raise NotPossible("no_themes")
    used = Counter(table.theme for table in evening.seating.tables)
    dealt = []
    for table in evening.seating.tables:
        if table.theme is None:
            theme = min(evening.themes, key=lambda one: used[one.id]).id
            used[theme] += 1
            table = replace(table, theme=theme)
        dealt.append(table)
    return _seated(evening, replace(evening.seating, tables=tuple(dealt)), "themes_dealt")


def _seated(evening: Evening, seating: Seating, label: str, **values: int) -> Outcome:
    """Return the evening with these seats; a leader who sits elsewhere now leads no more."""
    return Outcome(replace(evening, seating=with_true_leaders(seating, evening.people)), label, dict(values))
