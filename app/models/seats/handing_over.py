"""Handing over: who gets a line on the list of their own keeps the seat that was kept for one of the number."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.models.seats.people import People, Person
from app.models.seats.tables import Seat, in_order_of_tables


def handed_over(seats: Iterable[Seat], before: People, after: People) -> tuple[Seat, ...]:
    """Return the seats after a change of the list, so that nobody loses one while as many people come as before.

    Someone new on the list takes the place of one who was only counted, and of who goes off it the place stays for one
    who is counted again; a pin does not go along. Who changes sides changes places with one of the number; one who is
    pinned stays.
    """
    then, now = {one.id: one for one in before.known()}, {one.id: one for one in after.known()}
    listed = {one.id for one in (*before.listed, *after.listed)}
    gone, new = [one for one in then.values() if one.id not in now], [one for one in now.values() if one.id not in then]
    held = {seat.person: seat for seat in seats}
    for person in after.listed:
        was = then.get(person.id)
        if was is not None and was.voice is not person.voice:
            _change_places(held, person, _first(new, was), _first(gone, person))
    for person in new:
        heir = person.id not in held
        other = next((one for one in gone if _may_give(one, person, held, listed)), None) if heir else None
        if other is not None:
            held[person.id] = replace(held.pop(other.id), person=person.id, pinned=False)
    lost = {one.id for one in gone if one.id in listed}
    return in_order_of_tables(*(seat for seat in held.values() if seat.person not in lost))


def _may_give(gone: Person, new: Person, held: dict[str, Seat], listed: set[str]) -> bool:
    """Tell whether a place goes from one to the other: of two on the list they are two different people."""
    both = gone.id in listed and new.id in listed
    return gone.voice is new.voice and gone.id in held and not both


def _first(people: Sequence[Person], like: Person) -> Person | None:
    return next((one for one in people if one.voice is like.voice), None)


def _change_places(held: dict[str, Seat], person: Person, back: Person | None, gone: Person | None) -> None:
    """Let someone who changed sides sit where one of that number sat, and one of the other number where they sat."""
    mine, theirs = held.get(person.id), held.get(gone.id) if gone is not None else None
    if mine is None or mine.pinned or theirs is None or back is None:
        return
    del held[theirs.person]
    held[person.id] = replace(theirs, person=person.id)
    held[back.id] = replace(mine, person=back.id)
