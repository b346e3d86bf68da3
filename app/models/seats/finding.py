"""Finding: people on the list by what one types of them, a name, a code or a function, and how they are then called."""

from collections import Counter
from collections.abc import Iterable

from app.models.seats.people import Person
from app.models.seats.wishes import plain


class Finder:
    """Knows the people on the list. A name that two of them have calls neither: then the code does."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.people = tuple(people)
        self._by_code = {plain(person.code): person for person in self.people}
        self._names = Counter(plain(person.name) for person in self.people)

    def called(self, person: Person) -> str:
        """Return the words by which this person is found again, and nobody else."""
        name = plain(person.name)
        alone = name and self._names[name] == 1 and name not in self._by_code
        return person.name if alone else person.code

    def called_by_code(self, code: str) -> str:
        """Return how the person with this code is called; the code itself when nobody has it."""
        person = self._by_code.get(plain(code))
        return code if person is None else self.called(person)

    def label(self, person: Person) -> str:
        """Return what this person is called, with the function beside it."""
        return f"{self.called(person)} · {person.role}" if person.role else self.called(person)

    def labelled(self, words: str) -> Person | None:
        """Return the person with this label, name or code."""
        found = (person for person in self.people if plain(self.label(person)) == plain(words))
        return next(found, None) or self.exactly(words)

    def exactly(self, words: str) -> Person | None:
        """Return the person who is called this, by code or by name."""
        named = [person for person in self.people if plain(words) == plain(self.called(person))]
        return self._by_code.get(plain(words)) or next(iter(named), None)

    def find(self, words: str) -> tuple[Person, ...]:
        """Return who may be meant: the one who is called this, else all of whom these are the beginnings of words."""
        person = self.exactly(words)
        if person is not None:
            return (person,)
        parts = words.casefold().split()
        return tuple(one for one in self.people if parts and all(_begins(part, one) for part in parts))


def _begins(part: str, person: Person) -> bool:
    words = f"{person.code} {person.name} {person.role}".casefold().split()
    return any(word.startswith(part) for word in words)
