"""The balance: how evenly each voice is shared over the tables.

An even share of 17 people over 4 tables is 4 or 5 at each. Whoever sits above or below that is out of balance. When
nobody is, no voice and no total differs by more than one between two tables.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.models.said.dialogue import Voice
from app.models.seats.people import Counts

VOICES = tuple(Voice)
EVERYONE = len(VOICES)
"""The row of the totals, after a row for each voice."""
SQUARE = 100_000_000
PERSON = 10_000 * SQUARE
"""The price of a person out of balance, and of what decides between equals."""

Rows = list[list[int]]
"""For each voice a row with how many there are at each table."""


@dataclass(frozen=True, slots=True)
class Uneven:
    """A table that has `by` too many of a voice, or too few below zero. Without a voice it is the number of people."""

    table: int
    voice: Voice | None
    by: int


def beyond(number: int, people: int, tables: int) -> int:
    """Return how many there are above the even share of all people over the tables; below zero how many too few."""
    least, rest = divmod(people, tables)
    return max(0, number - least - (rest > 0)) - max(0, least - number)


def uneven(tables: Mapping[int, Counts]) -> tuple[Uneven, ...]:
    """Return what is out of balance; `tables` has the people at each table number."""
    found = []
    for voice in (*VOICES, None):
        numbers = {table: counts.total if voice is None else counts.of(voice) for table, counts in tables.items()}
        everyone = sum(numbers.values())
        found += [Uneven(table, voice, beyond(number, everyone, len(tables))) for table, number in numbers.items()]
    return tuple(sorted((line for line in found if line.by), key=lambda line: line.table))


class Balanced:
    """How many of each voice sit at each table, with the imbalance as one price, kept up while people come and go.

    It starts with a row for each voice; `rows` has one more, for everyone. `totals` are the people of each voice that
    there will be.
    """

    def __init__(self, voices: Rows, totals: Sequence[int]) -> None:
        self.rows: Rows = [*(list(row) for row in voices), [sum(column) for column in zip(*voices, strict=True)]]
        self._prices = [_prices(people, len(voices[0])) for people in (*totals, sum(totals))]
        self.price = sum(known[number] for row, known in zip(self.rows, self._prices, strict=True) for number in row)

    def count(self, voice: int, table: int, by: int) -> int:
        """Count someone in, or out with `by` -1; return what it adds to the price."""
        price = 0
        for row in (voice, EVERYONE):
            numbers, known = self.rows[row], self._prices[row]
            number = numbers[table]
            numbers[table] = number + by
            price += known[number + by] - known[number]
        self.price += price
        return price

    def step(self, row: int, table: int, by: int) -> int:
        """Return what one more in a row, or one less, would add to the price."""
        number, prices = self.rows[row][table], self._prices[row]
        return prices[number + by] - prices[number]


def _prices(people: int, tables: int) -> list[int]:
    """Return what each number at one table costs, from none to one above all these people."""
    off = [abs(beyond(number, people, tables)) for number in range(people + 2)]
    return [PERSON * by + SQUARE * by * by for by in off]
