"""The wishes: which of them were met by the seats, and why the others were not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.models.seats.people import Person, Wish, WishKind
from app.models.seats.tables import Seating


def plain(text: str) -> str:
    """Return a text to compare by, whatever its capitals and spaces."""
    return "".join(text.casefold().split())


@dataclass(frozen=True, slots=True)
class WishAnswer:
    """What became of a wish. Without a wish it is about the language in which this person needs help.

    `reason` is empty when the wish was met. Else it is `unknown_person`, `itself`, `not_here` (the other has no seat),
    `unknown_table`, `only_one` (of that voice), `no_helper` (of that language), `contradicts` (other wishes),
    `pinned`, or `clash`: possible by itself, but not together with the rest.
    """

    person: Person
    wish: Wish | None
    reason: str = ""

    @property
    def met(self) -> bool:
        """Whether it came true."""
        return not self.reason


def needs_help(person: Person) -> bool:
    """Whether this person needs someone else who speaks a language."""
    return bool(plain(person.language)) and plain(person.language) != plain(person.helps)


def answers(seating: Seating, people: Sequence[Person]) -> tuple[WishAnswer, ...]:
    """Return what became of the wishes of everyone with a seat; `people` are all who are expected."""
    judge = Judge(seating, people)
    return tuple(answer for person in judge.seated for answer in judge.answers(person))


class Judge:
    """Knows where everyone sits, and who can only sit together."""

    def __init__(self, seating: Seating, people: Iterable[Person]) -> None:
        seats = {seat.person: seat for seat in seating.seats if seating.table(seat.table)}
        everyone = tuple(people)
        self.seated = [person for person in everyone if person.id in seats]
        self._numbers = {table.number for table in seating.tables}
        self._seats = {person.id: seats[person.id] for person in self.seated}
        self._by_code = {plain(person.code): person for person in everyone}
        self._helpers: dict[str, set[int]] = {}
        for person in self.seated:
            self._helpers.setdefault(plain(person.helps), set()).add(seats[person.id].table)
        self._groups = self._joined()

    def answers(self, person: Person) -> Iterable[WishAnswer]:
        """Give what became of each wish of a person, and of the language."""
        for wish in dict.fromkeys(person.wishes):
            yield WishAnswer(person, wish, self._never(person, wish) or self._unmet(person, wish))
        if needs_help(person):
            yield WishAnswer(person, None, self._unhelped(person))

    def _never(self, person: Person, wish: Wish) -> str:
        """Return why no seats at all could meet a wish."""
        if wish.kind is WishKind.TABLE:
            return "" if wish.table in self._numbers else "unknown_table"
        if wish.kind is WishKind.NOT_ALONE:
            return "" if sum(one.voice is person.voice for one in self.seated) > 1 else "only_one"
        other = self._by_code.get(plain(wish.other))
        if other is None:
            return "unknown_person"
        if other.id == person.id:
            return "itself"
        return "" if other.id in self._seats else "not_here"

    def _unmet(self, person: Person, wish: Wish) -> str:
        """Return why a wish that could be met was not."""
        here = self._seats[person.id].table
        match wish.kind:
            case WishKind.TABLE:
                return "" if wish.table == here else self._why_not_with(person)
            case WishKind.NOT_ALONE:
                alike = sum(one.voice is person.voice for one in self._at(here))
                return "" if alike > 1 else "clash"
        other = self._by_code[plain(wish.other)]
        together = self._seats[other.id].table == here
        if wish.kind is WishKind.TOGETHER:
            return "" if together else self._why_not_with(person)
        return self._why_not_apart(person, wish) if together else ""

    def _unhelped(self, person: Person) -> str:
        tables = self._helpers.get(plain(person.language))
        if tables is None:
            return "no_helper"
        return "" if self._seats[person.id].table in tables else "clash"

    def _why_not_with(self, person: Person) -> str:
        """Return why someone is not with a person or at a table, though each of these wishes could be met."""
        group = self._groups[person.id]
        pinned, wished = self._pinned(group), self._wished(group)
        if len(pinned) > 1 or (pinned and wished - pinned):
            return "pinned"
        pairs = (self._pair(one, wish) for one, wish in self._possible(WishKind.APART))
        torn = any(group in pair and self._bound(*pair) for pair in pairs)
        return "contradicts" if len(wished) > 1 or torn else "clash"

    def _why_not_apart(self, person: Person, wish: Wish) -> str:
        pair = self._pair(person, wish)
        if self._bound(*pair):
            return "contradicts"
        return "pinned" if all(self._pinned(group) for group in pair) else "clash"

    def _pair(self, person: Person, wish: Wish) -> tuple[set[str], set[str]]:
        return self._groups[person.id], self._groups[self._by_code[plain(wish.other)].id]

    def _bound(self, mine: set[str], theirs: set[str]) -> bool:
        """Tell whether by their wishes these groups cannot be apart."""
        wished = self._wished(mine)
        return mine is theirs or (bool(wished) and wished == self._wished(theirs))

    def _at(self, table: int) -> list[Person]:
        return [person for person in self.seated if self._seats[person.id].table == table]

    def _pinned(self, group: set[str]) -> set[int]:
        return {seat.table for seat in self._seats.values() if seat.person in group and seat.pinned}

    def _wished(self, group: set[str]) -> set[int]:
        return {wish.table for person, wish in self._possible(WishKind.TABLE) if person.id in group}

    def _possible(self, kind: WishKind) -> Iterable[tuple[Person, Wish]]:
        for person in self.seated:
            for wish in dict.fromkeys(person.wishes):
                if wish.kind is kind and not self._never(person, wish):
                    yield person, wish

    def _joined(self) -> dict[str, set[str]]:
        """Return for everyone the people to sit with, by a wish or by a chain of them."""
        groups = {person.id: {person.id} for person in self.seated}
        for person, wish in self._possible(WishKind.TOGETHER):
            both = groups[person.id] | groups[self._by_code[plain(wish.other)].id]
            groups.update(dict.fromkeys(both, both))
        return groups
