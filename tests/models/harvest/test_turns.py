"""Tests of the turns: whatever happens at the presentations, the minutes of the block are given out exactly once."""

from hypothesis import given
from hypothesis import strategies as st

from app.models.harvest.turns import WHOLE, Share, shares

NAMES = [f"t{number}" for number in range(1, 16)]


@st.composite
def presentations(draw: st.DrawFn) -> tuple[float, dict[str, float], list[str], str | None, float]:
    """Return a block in seconds, what each table used, the order, whose turn it is, and what no table used."""
    order = draw(st.permutations(NAMES[: draw(st.integers(1, 15))]))
    spoke = draw(st.integers(0, len(order)))
    used = {table: draw(st.floats(0.1, 400)) for table in order[:spoke]}
    if draw(st.booleans()):
        used["dropped out"] = draw(st.floats(0, 200))
    if draw(st.booleans()) and order[spoke:]:
        used[order[-1]] = draw(st.floats(0, 20))  # a key pressed too often
    current = draw(st.sampled_from([None, *order]))
    return draw(st.integers(0, 1_800)), used, order, current, draw(st.sampled_from([0.0, 45.0]))


def total(found: tuple[Share, ...], used: dict[str, float], beside: float) -> float:
    """What was used, and what is still given of it."""
    elsewhere = beside + sum(seconds for table, seconds in used.items() if table not in {one.table for one in found})
    return elsewhere + sum(max(one.used, one.given) for one in found)


@given(presentations())
def test_what_was_used_and_what_is_still_given_is_the_block(
    case: tuple[float, dict[str, float], list[str], str | None, float],
) -> None:
    block, used, order, current, beside = case
    found = shares(block, used, order, current, beside)
    assert [one.table for one in found] == order
    assert all(one.given >= 0 for one in found)
    spent = beside + sum(used.values())
    coming = [one for one in found if one.given > one.used]
    if coming or spent <= block:
        if coming:
            assert abs(total(found, used, beside) - block) < 1e-6
    else:
        assert all(one.left <= 0 for one in found), "the block is used up: the rest stand at 0"


@given(presentations())
def test_a_share_is_a_whole_multiple_of_five_seconds_but_for_the_last(
    case: tuple[float, dict[str, float], list[str], str | None, float],
) -> None:
    block, used, order, current, beside = case
    coming = [one for one in shares(block, used, order, current, beside) if one.given > one.used]
    assert all(one.given % WHOLE == 0 for one in coming[:-1])


def test_four_tables_share_ten_minutes_alike() -> None:
    assert [one.given for one in shares(600, {}, ["a", "b", "c", "d"], "a")] == [150.0] * 4
    assert [one.given for one in shares(600, {}, list("abcdefg"), None)] == [85.0] * 6 + [90.0]


def test_who_runs_over_takes_it_from_those_that_still_come() -> None:
    found = shares(600, {"a": 210.0}, ["a", "b", "c", "d"], "a")
    assert [one.given for one in found] == [150.0, 130.0, 130.0, 130.0]
    assert found[0].left == -60.0
    later = shares(600, {"a": 210.0, "b": 100.0}, ["a", "b", "c", "d"], "c")
    assert [one.given for one in later] == [210.0, 100.0, 145.0, 145.0], "what b did not use goes to c and d"


def test_who_drops_out_leaves_its_time_to_the_others() -> None:
    assert [one.given for one in shares(600, {"a": 120.0}, ["a", "b", "c"], "b")] == [120.0, 240.0, 240.0]


def test_a_table_one_goes_back_to_goes_on_with_its_own_time() -> None:
    found = shares(600, {"a": 150.0, "b": 3.0}, ["a", "b", "c", "d"], "a")
    assert [one.given for one in found] == [150.0] * 4
    assert [one.left for one in found] == [0.0, 147.0, 150.0, 150.0]


def test_a_block_that_is_used_up_leaves_nothing() -> None:
    found = shares(600, {"a": 400.0, "b": 250.0}, ["a", "b", "c", "d"], "b")
    assert [one.given for one in found][2:] == [0.0, 0.0]
