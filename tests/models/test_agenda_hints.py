"""The hints: what a host should know about the plan, each with its numbers."""

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from app.models.agenda.agenda import Agenda, BlockKind
from app.models.agenda_hints import Hint, block_hints, needs_a_look, planned_starts
from app.models.evening import Details, Evening
from app.models.seats.people import Counts, People
from app.models.seats.tables import Seating, Table
from tests.models import making


def hints(evening: Evening, block_id: str) -> dict[str, Hint]:
    block = evening.agenda.block(block_id)
    return {hint.key: hint for hint in block_hints(evening, block, planned_starts(evening)[block_id])}


def with_block(evening: Evening, block_id: str, **parts: Any) -> Evening:
    blocks = (replace(block, **parts) if block.id == block_id else block for block in evening.agenda.blocks)
    return replace(evening, agenda=Agenda(tuple(blocks)))


def expecting(people: int) -> Evening:
    return replace(making.evening(), people=People(expected=Counts(parent=people)))


def test_introducing_27_people_takes_11_minutes_and_does_not_fit_in_5() -> None:
    hint = hints(expecting(27), "introductie")["round_long"]
    assert (hint.values, hint.warns) == ({"people": 27, "needed": 11, "minutes": 5}, True)


@pytest.mark.parametrize(("people", "fits"), [(0, True), (12, True), (13, False)])
def test_a_round_of_25_seconds_each_fits_until_the_minutes_are_full(people: int, fits: bool) -> None:
    assert ("round_long" not in hints(expecting(people), "introductie")) is fits


def test_a_round_that_is_too_long_never_seems_to_fit() -> None:
    assert hints(expecting(13), "introductie")["round_long"].values["needed"] == 6


def test_only_a_block_in_which_a_round_is_held_speaks_of_it() -> None:
    assert "round_long" not in hints(expecting(27), "inleiding")


@pytest.mark.parametrize(
    ("groups", "key", "seconds"),
    [(2, "per_table", 300), (3, "per_table", 200), (4, "per_table", 150), (5, "tables_short", 120)],
)
def test_the_tables_share_the_presentations(groups: int, key: str, seconds: int) -> None:
    found = hints(making.evening(groups=groups), "presentaties")
    assert found[key].values["seconds"] == seconds


def test_above_four_tables_more_minutes_are_proposed() -> None:
    hint = hints(making.evening(groups=6), "presentaties")["tables_short"]
    assert hint.values == {"tables": 6, "minutes": 10, "seconds": 100, "better": 15}
    longer = with_block(making.evening(groups=6), "presentaties", minutes=15)
    assert "tables_short" not in hints(longer, "presentaties")


def test_the_tables_of_the_seating_are_the_number() -> None:
    drawn = replace(making.evening(), seating=Seating(tuple(Table(number) for number in range(1, 4))))
    assert hints(drawn, "presentaties")["per_table"].values["tables"] == 3
    assert hints(making.evening(), "presentaties") == {}


def test_seven_questions_share_45_minutes() -> None:
    hint = hints(making.evening(), "dialoog")["per_question"]
    assert (hint.values, hint.warns) == ({"questions": 7, "minutes": 45, "each": 6}, False)


def test_questions_of_less_than_three_minutes_are_named() -> None:
    assert hints(with_block(making.evening(), "dialoog", minutes=20), "dialoog")["questions_short"].warns


@pytest.mark.parametrize(
    ("pinned", "key", "off"), [("20:10", "pinned_late", 5), ("20:30", "pinned_early", 15), ("20:15", "", 0)]
)
def test_a_pinned_time_is_held_against_the_plan(pinned: str, key: str, off: int) -> None:
    found = hints(with_block(making.evening(), "pauze", pinned=time.fromisoformat(pinned)), "pauze")
    assert [(name, hint.values["off"]) for name, hint in found.items()] == ([(key, off)] if key else [])


def test_a_pinned_time_past_midnight_is_not_a_day_off() -> None:
    late = with_block(making.evening("23:50"), "introductie", pinned=time(23, 55))
    assert hints(late, "introductie")["pinned_late"].values == {
        "title": "Introductie en welkom",
        "pinned": "23.55",
        "start": "00.05",
        "off": 10,
    }


def test_a_minimum_above_the_minutes_is_named() -> None:
    assert hints(with_block(making.evening(), "pauze", minimum=12), "pauze")["minimum_above"].values["minimum"] == 12


def test_a_group_says_of_how_many_parts_it_is_the_sum() -> None:
    assert hints(making.evening(), "start") == {"sum_of_parts": Hint("sum_of_parts", {"parts": 4}, warns=False)}


def test_a_line_of_more_than_fifteen_words_counts_with_what_is_filled_in() -> None:
    assert "beamer_long" not in hints(making.evening(), "introductie")
    long = making.evening(details=Details(vision="woord " * 16))
    assert hints(long, "introductie")["beamer_long"].values == {"step": "Onze visie", "words": 16, "most": 15}


def test_a_question_of_more_than_fifteen_words_is_named() -> None:
    evening = making.evening()
    prompts = (replace(evening.prompts[0], text="woord " * 16), *evening.prompts[1:])
    assert hints(replace(evening, prompts=prompts), "dialoog")["beamer_long"].values["step"] == "Ervaringen ouders"


def test_a_closing_without_next_steps_is_named() -> None:
    assert hints(making.evening(), "afsluiting")["no_next_steps"].warns
    assert hints(making.evening(details=Details(next_steps="Wij bellen")), "afsluiting") == {}


def test_the_plan_that_ships_needs_nothing_but_its_next_steps() -> None:
    evening = making.evening()
    warned = {
        block.id: [key for key, hint in hints(evening, block.id).items() if hint.warns]
        for block in evening.agenda.blocks
    }
    assert {block: keys for block, keys in warned.items() if keys} == {"afsluiting": ["no_next_steps"]}


def test_a_plan_without_warnings_needs_no_look() -> None:
    assert needs_a_look(making.evening())
    assert not needs_a_look(making.evening(details=Details(next_steps="Wij bellen")))


def test_a_mark_has_no_hints() -> None:
    marks = [block for block in making.evening().agenda.blocks if block.kind is BlockKind.MARK]
    assert [hints(making.evening(), mark.id) for mark in marks] == [{}, {}]
