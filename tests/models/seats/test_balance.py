"""The balance: even means that no two tables differ by more than one, and what is off is told by table."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.said.dialogue import Voice
from app.models.seats.balance import Uneven, uneven
from app.models.seats.dealing import Dealing
from app.models.seats.people import Counts, Person
from tests.models.seats.seated import Placing, crowd, imbalance, placings

counts = st.builds(Counts, st.integers(0, 6), st.integers(0, 4), st.integers(0, 3))
rows = st.integers(1, 3).flatmap(
    lambda tables: st.lists(st.lists(st.integers(0, 3), min_size=tables, max_size=tables), min_size=3, max_size=3)
)


@given(st.lists(counts, min_size=1, max_size=6))
def test_even_means_that_no_voice_and_no_total_differs_by_more_than_one(those: list[Counts]) -> None:
    lists = [[one.parent for one in those], [one.school for one in those], [one.pupil for one in those]]
    apart = [max(numbers) - min(numbers) for numbers in (*lists, [one.total for one in those])]
    assert (imbalance(those) == (0, 0)) == (max(apart) <= 1)


def test_each_table_is_told_how_many_it_has_too_many_or_too_few() -> None:
    found = uneven({1: Counts(6, 2), 2: Counts(2, 2), 3: Counts(3, 2)})
    assert found == (
        Uneven(1, Voice.PARENT, 2),
        Uneven(1, None, 2),
        Uneven(2, Voice.PARENT, -1),
        Uneven(2, None, -1),
    )
    assert imbalance([Counts(6, 2), Counts(2, 2), Counts(3, 2)]) == (6, 10)


def test_three_too_many_at_one_table_is_worse_than_one_at_three() -> None:
    heaped = [Counts(5), Counts(2), Counts(2), Counts(2), Counts(1), Counts(0)]
    shared = [Counts(3), Counts(3), Counts(3), Counts(1), Counts(1), Counts(1)]
    assert sum(one.parent for one in heaped) == sum(one.parent for one in shared)
    assert imbalance(heaped) > imbalance(shared)


def test_without_tables_nothing_is_uneven() -> None:
    assert uneven({}) == ()
    assert imbalance([]) == (0, 0)


def test_seventeen_parents_eight_staff_and_two_pupils_are_dealt_as_worked_out_by_hand() -> None:
    dealt = Dealing([[0] * 4] * 3, (17, 8, 2)).added
    assert dealt == [[5, 4, 4, 4], [2, 2, 2, 2], [0, 1, 1, 0]]


@settings(max_examples=60, deadline=None)
@given(staying=rows, added=st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 1)))
def test_no_way_to_add_people_is_evener_than_the_dealing(staying: list[list[int]], added: tuple[int, ...]) -> None:
    tables = len(staying[0])
    newcomers = crowd(*added)
    dealing = Dealing(staying, added)
    assert [sum(row) for row in dealing.added] == list(added)
    ways = (_added(newcomers, where, tables) for where in placings(newcomers, tables))
    assert _imbalance(staying, dealing.added) == min(_imbalance(staying, more) for more in ways)


def _added(newcomers: tuple[Person, ...], where: Placing, tables: int) -> list[list[int]]:
    """Return how many of each voice come to each table."""
    return [
        [sum(where[one.id] == table and one.voice is voice for one in newcomers) for table in range(1, tables + 1)]
        for voice in Voice
    ]


def _imbalance(staying: list[list[int]], added: list[list[int]]) -> tuple[int, int]:
    both = [[one + more for one, more in zip(*pair, strict=True)] for pair in zip(staying, added, strict=True)]
    return imbalance([Counts(*column) for column in zip(*both, strict=True)])
