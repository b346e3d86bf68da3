"""An arrangement: people at tables, with a price for all that is not as it should be, kept up with every change.

The price adds up, each far above the next: wishes, balance, languages, and the spread of year groups and roles. At the
door wishes are small and come after the balance.
"""

from collections.abc import Sequence

from app.models.said.dialogue import Voice
from app.models.seats.balance import EVERYONE, VOICES, Balanced
from app.models.seats.people import Person, Wish, WishKind
from app.models.seats.seat_rules import WISH, Helped, NotAlone, Rule, Spread, Tied, Wished
from app.models.seats.wishes import needs_help, plain

NOWHERE = -1

Changes = list[tuple[int, int]]
"""People, each with the table to go to."""


class Arrangement:
    """People and tables are numbers from 0 here, by their place in `people` and `tables`; at first nobody sits.

    `price` is never below `least`. `rows` has the number at each table: a row for each voice and one for everyone.
    """

    def __init__(self, people: Sequence[Person], tables: Sequence[int], wish: int = WISH) -> None:
        self.wish = wish
        self.at = [NOWHERE] * len(people)
        self.here: list[list[int]] = [[] for _ in tables]
        self.voices = [VOICES.index(person.voice) for person in people]
        self._balanced = Balanced(
            [[0] * len(tables) for _ in VOICES], [self.voices.count(row) for row in range(EVERYONE)]
        )
        self.rows, self.price = self._balanced.rows, self._balanced.price
        self._rules: list[list[Rule]] = [[] for _ in people]
        asked = [(one, wish) for one, person in enumerate(people) for wish in dict.fromkeys(person.wishes)]
        self._take_up_tables(asked, tables)
        self._take_up_ties(asked, people)
        self._take_up_shy(asked)
        self._take_up_languages(people)
        kinds = [_kind(person) for person in people]
        spread = Spread(kinds, len(tables))
        self.least = spread.least
        self._hold(spread, kinds)

    def move(self, changes: Changes) -> Changes:
        """Let people go to other tables, or nowhere; return what would undo it."""
        before = [(person, self.at[person]) for person, _ in changes]
        for person, table in before:
            self.at[person] = NOWHERE
            if table != NOWHERE:
                self.here[table].remove(person)
                self._count(person, table, -1)
        for person, table in changes:
            if table != NOWHERE:
                self._count(person, table, 1)
                self.here[table].append(person)
            self.at[person] = table
        return before

    def is_well(self, person: int) -> bool:
        """Whether this person has no reason to sit elsewhere."""
        return self._complaint(person) is None

    def goals(self, person: int) -> list[int]:
        """Return the tables where this person would be better off, for the first reason not to sit well."""
        rule = self._complaint(person)
        return rule.goals(person) if rule else []

    def _complaint(self, person: int) -> Rule | None:
        table = self.at[person]
        for rule in self._rules[person]:
            if not rule.is_well(person, table):
                return rule
        return None

    def _count(self, person: int, table: int, by: int) -> None:
        for rule in self._rules[person]:
            self.price += rule.count(person, table, by)
        self.price += self._balanced.count(self.voices[person], table, by)

    def _hold(self, rule: Rule, concerns: Sequence[object]) -> None:
        """Let a rule count for those it concerns."""
        for rules, concerned in zip(self._rules, concerns, strict=True):
            if concerned:
                rules.append(rule)

    def _take_up_tables(self, asked: Sequence[tuple[int, Wish]], tables: Sequence[int]) -> None:
        wished: list[list[int]] = [[] for _ in self.at]
        for one, wish in asked:
            if wish.kind is WishKind.TABLE and wish.table in tables:
                wished[one].append(tables.index(wish.table))
                self.price += self.wish
        self._hold(Wished(wished, self.wish), wished)

    def _take_up_ties(self, asked: Sequence[tuple[int, Wish]], people: Sequence[Person]) -> None:
        codes = {plain(person.code): number for number, person in enumerate(people)}
        ties: list[Changes] = [[] for _ in self.at]
        prices = {WishKind.TOGETHER: -self.wish, WishKind.APART: self.wish}
        for one, wish in asked:
            other, price = codes.get(plain(wish.other), one), prices.get(wish.kind)
            if price is not None and other != one:
                ties[one].append((other, price))
                ties[other].append((one, price))
                self.price += max(0, -price)
        self._hold(Tied(ties, self.at), ties)

    def _take_up_shy(self, asked: Sequence[tuple[int, Wish]]) -> None:
        shy = [False] * len(self.at)
        for one, wish in asked:
            shy[one] = shy[one] or (wish.kind is WishKind.NOT_ALONE and self.voices.count(self.voices[one]) > 1)
        voices = {voice for voice, is_shy in zip(self.voices, shy, strict=True) if is_shy}
        self._hold(NotAlone(shy, self.voices, self.rows, self.wish), [voice in voices for voice in self.voices])

    def _take_up_languages(self, people: Sequence[Person]) -> None:
        helps = [plain(person.helps) for person in people]
        asked = [plain(person.language) if needs_help(person) else "" for person in people]
        needs = [language if language in helps else "" for language in asked]
        self._hold(
            Helped(needs, helps, len(self.here)), [need or help for need, help in zip(needs, helps, strict=True)]
        )


def _kind(person: Person) -> str:
    """Return what of this person should be spread: the year group of a parent, the role of a colleague."""
    match person.voice:
        case Voice.PARENT:
            return _labelled(person.voice, person.year_group)
        case Voice.SCHOOL:
            return _labelled(person.voice, person.role)
        case Voice.PUPIL:
            return ""


def _labelled(voice: Voice, text: str) -> str:
    return f"{voice} {plain(text)}" if plain(text) else ""
