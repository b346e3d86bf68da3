"""The rules of a seat: what is good for whom, each with a price that is kept up while people come and go.

People and tables are numbers from 0 here. `count` counts someone in at a table, or out with `by` -1, and returns what
that changes in the price; `is_well` tells whether someone at a table has nothing to wish for; `goals` are the tables
where this person would be better off, as far as one person can tell.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Sequence

from typing_extensions import override

from app.models.seats.balance import PERSON, Rows

LANGUAGE = 100
"""Someone without help in a language. Two parents of one year group, or two with one role, at a table cost 1."""
SMALL_WISH = 1_000
WISH = 10 * PERSON

Labels = Sequence[str]
"""A text for each person, empty for those it does not concern."""


class Rule(ABC):
    """A rule for some of the people."""

    @abstractmethod
    def count(self, person: int, table: int, by: int) -> int:
        """Count someone in or out; return what it adds to the price."""

    @abstractmethod
    def is_well(self, person: int, table: int) -> bool:
        """Tell whether this person sits well at this table."""

    @abstractmethod
    def goals(self, person: int) -> list[int]:
        """Return better tables for a person who does not sit well."""


class NotAlone(Rule):
    """At least two of a voice at the table of whoever is shy.

    `rows` has how many of each voice are at each table; they are counted after this rule.
    """

    def __init__(self, shy: Sequence[bool], voices: Sequence[int], rows: Rows, price: int) -> None:
        self._shy = shy
        self._voices = voices
        self._rows = rows
        self._price = price
        self._here = [[0] * len(row) for row in rows]

    @override
    def count(self, person: int, table: int, by: int) -> int:
        here, number = self._here[self._voices[person]], self._rows[self._voices[person]][table]
        before = number == 1 and here[table] > 0
        here[table] += by * self._shy[person]
        return self._price * ((number + by == 1 and here[table] > 0) - before)

    @override
    def is_well(self, person: int, table: int) -> bool:
        return not self._shy[person] or self._rows[self._voices[person]][table] > 1

    @override
    def goals(self, person: int) -> list[int]:
        return [table for table, number in enumerate(self._rows[self._voices[person]]) if number > 1]


class Wished(Rule):
    """Tables that were asked for."""

    def __init__(self, tables: Sequence[Sequence[int]], price: int) -> None:
        self._tables = tables
        self._price = price

    @override
    def count(self, person: int, table: int, by: int) -> int:
        return -by * self._price * self._tables[person].count(table)

    @override
    def is_well(self, person: int, table: int) -> bool:
        return table in self._tables[person]

    @override
    def goals(self, person: int) -> list[int]:
        return list(self._tables[person])


class Tied(Rule):
    """People to sit with, with a price below zero, and people to sit apart from. `at` is where everyone sits."""

    def __init__(self, ties: Sequence[Sequence[tuple[int, int]]], at: Sequence[int]) -> None:
        self._ties = ties
        self._at = at

    @override
    def count(self, person: int, table: int, by: int) -> int:
        return by * sum([price for other, price in self._ties[person] if self._at[other] == table])

    @override
    def is_well(self, person: int, table: int) -> bool:
        return all((self._at[other] == table) is (price < 0) for other, price in self._ties[person])

    @override
    def goals(self, person: int) -> list[int]:
        return [self._at[other] for other, price in self._ties[person] if price < 0]


class Helped(Rule):
    """Someone at the table who helps with the language."""

    def __init__(self, needs: Labels, helps: Labels, tables: int) -> None:
        self._needs = needs
        self._helps = helps
        self._needing = {language: [0] * tables for language in helps}
        self._helping = {language: [0] * tables for language in helps}

    @override
    def count(self, person: int, table: int, by: int) -> int:
        needs, helps, price = self._needs[person], self._helps[person], 0
        if needs:
            self._needing[needs][table] += by
            price += 0 if self._helping[needs][table] else by * LANGUAGE
        if helps:
            before = self._helping[helps][table]
            self._helping[helps][table] = before + by
            if 0 in (before, before + by):
                price -= by * LANGUAGE * self._needing[helps][table]
        return price

    @override
    def is_well(self, person: int, table: int) -> bool:
        return not self._needs[person] or self._helping[self._needs[person]][table] > 0

    @override
    def goals(self, person: int) -> list[int]:
        return [table for table, number in enumerate(self._helping[self._needs[person]]) if number]


class Spread(Rule):
    """As few as can be of one kind at a table: each pair costs 1. `least` is the price that no seats can go below."""

    def __init__(self, kinds: Labels, tables: int) -> None:
        self._kinds = kinds
        self._here = {kind: [0] * tables for kind in kinds}
        numbers = (divmod(number, tables) for kind, number in Counter(kinds).items() if kind)
        self.least = sum(tables * each * (each - 1) // 2 + rest * each for each, rest in numbers)

    @override
    def count(self, person: int, table: int, by: int) -> int:
        here = self._here[self._kinds[person]]
        before = here[table]
        here[table] = before + by
        return before if by > 0 else 1 - before

    @override
    def is_well(self, person: int, table: int) -> bool:
        return self._here[self._kinds[person]][table] == 1

    @override
    def goals(self, person: int) -> list[int]:
        here = self._here[self._kinds[person]]
        fewest = min(here)
        return [table for table, number in enumerate(here) if number == fewest]
