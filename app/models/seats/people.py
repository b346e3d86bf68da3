"""The people: who is expected and who is there, as counts or as a list that needs no names.

Nothing here points to a quote, and no quote points here: what was said can never be led back to who sat where.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.models.said.dialogue import Voice

MOST_PEOPLE = 1_000
MOST_WISHES = 20
"""Of one person."""
LONGEST_CODE = 40
LONGEST_LANGUAGE = 40
LONGEST_YEAR_GROUP = 40

NAMES_KEPT = timedelta(days=30)
"""How long after the evening the list of people is kept; then only the counts remain."""

CODE_LETTERS = {Voice.PARENT: "O", Voice.SCHOOL: "S", Voice.PUPIL: "L"}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are of each voice."""

    parent: int = 0
    school: int = 0
    pupil: int = 0

    def of(self, voice: Voice) -> int:
        """Return the number of this voice."""
        return {Voice.PARENT: self.parent, Voice.SCHOOL: self.school, Voice.PUPIL: self.pupil}[voice]

    @property
    def total(self) -> int:
        """Everyone together."""
        return self.parent + self.school + self.pupil


class WishKind(StrEnum):
    """What may be wished for a seat."""

    TOGETHER = "together"
    APART = "apart"
    TABLE = "table"
    NOT_ALONE = "not_alone"


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish for a seat. `other` is the code of another person, for together and apart; `table` a number from 1.

    `NOT_ALONE` asks for at least one more of the same voice at the table.
    """

    kind: WishKind
    other: str = ""
    table: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who is expected. `code` is unique within the evening; `name` may stay empty.

    `language` is one in which this person needs help, `helps` one in which this person can help others.
    """

    id: str
    code: str
    voice: Voice
    role: str = ""
    year_group: str = ""
    name: str = ""
    language: str = ""
    helps: str = ""
    present: bool = False
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class People:
    """Who is expected and who has come in: two counts, and a list when the school made one.

    `expected` counts everyone, on the list or not: what it has above the list are people of whom no more is known.
    `came` are the people counted at the door who are not on the list.
    """

    expected: Counts = field(default_factory=Counts)
    came: Counts = field(default_factory=Counts)
    listed: tuple[Person, ...] = ()

    @property
    def is_listed(self) -> bool:
        """Whether the school works with a list; else with counts alone."""
        return bool(self.listed)

    @property
    def planned(self) -> Counts:
        """Return how many are expected: the counts, and never fewer than are on the list."""
        return counts_of({voice: max(self.expected.of(voice), self._on_list.of(voice)) for voice in Voice})

    @property
    def unlisted(self) -> Counts:
        """Return how many are expected of whom nothing stands on the list."""
        return counts_of({voice: max(0, self.expected.of(voice) - self._on_list.of(voice)) for voice in Voice})

    @property
    def _on_list(self) -> Counts:
        return counted(self.listed)

    @property
    def present(self) -> Counts:
        """Return how many have come in, ticked off the list and counted at the door."""
        ticked = counted(person for person in self.listed if person.present)
        return Counts(
            ticked.parent + self.came.parent, ticked.school + self.came.school, ticked.pupil + self.came.pupil
        )

    def person(self, person_id: str) -> Person | None:
        """Return the person with this id, if there is one."""
        return next((person for person in self.listed if person.id == person_id), None)

    def known(self) -> tuple[Person, ...]:
        """Return everyone who may have a seat, in or not.

        People without a line on the list get an id and a code by their number, the same each time.
        """
        unlisted = self.unlisted
        most = {voice: max(unlisted.of(voice), self.came.of(voice)) for voice in Voice}
        return (*self.listed, *self._numbered(counts_of(most)))

    def to_seat(self) -> tuple[Person, ...]:
        """Return everyone a chair is meant for now: who came in once the doors are open, else everyone."""
        if not self.present.total:
            return self.known()
        return (*(person for person in self.listed if person.present), *self._numbered(self.came))

    def _numbered(self, counts: Counts) -> tuple[Person, ...]:
        """Return people of whom only the number is known; beside a list their codes differ from those on it."""
        mark = "+" if self.is_listed else ""
        return tuple(
            Person(f"{voice.value}-{number}", f"{mark}{CODE_LETTERS[voice]}{number}", voice)
            for voice in Voice
            for number in range(1, counts.of(voice) + 1)
        )


def counted(people: Iterable[Person]) -> Counts:
    """Return how many people there are of each voice."""
    numbers = dict.fromkeys(Voice, 0)
    for person in people:
        numbers[person.voice] += 1
    return counts_of(numbers)


def counts_of(numbers: Mapping[Voice, int]) -> Counts:
    """Return the counts with these numbers."""
    return Counts(numbers[Voice.PARENT], numbers[Voice.SCHOOL], numbers[Voice.PUPIL])


def purge_date(evening_date: date) -> date:
    """Return the first day on which the list is no longer kept."""
    return evening_date + NAMES_KEPT
