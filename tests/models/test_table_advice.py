"""Tests of the advice on tables: people, school, themes and the minutes of the presentations, all together."""

from dataclasses import replace

import pytest

from app.models.agenda.agenda import Agenda
from app.models.agenda_hints import block_hints, planned_starts
from app.models.evening import Evening
from app.models.preparation import Theme
from app.models.seats.people import Counts, People
from app.models.seats.tables import empty_tables
from app.models.table_advice import table_advice
from tests.models import making


def evening(parents: int, school: int, themes: int = 0, groups: int = 0, minutes: int = 10) -> Evening:
    made = making.evening()
    blocks = (replace(one, minutes=minutes) if one.id == "presentaties" else one for one in made.agenda.blocks)
    return replace(
        made,
        agenda=Agenda(tuple(blocks)),
        people=People(Counts(parents, school)),
        themes=tuple(Theme(f"t{n}", f"Thema {n}") for n in range(themes)),
        seating=empty_tables(groups),
    )


@pytest.mark.parametrize(
    ("parents", "school", "themes", "minutes", "tables"),
    [
        (0, 0, 0, 10, 1),
        (5, 3, 0, 10, 1),
        (6, 4, 0, 10, 2),
        (19, 8, 0, 10, 4),  # 7, 7, 7 and 6; a fifth table would have too little time
        (19, 8, 3, 10, 3),  # as many as there are themes
        (19, 8, 0, 15, 5),
        (27, 23, 0, 10, 5),  # at most ten at a table, whatever the minutes are
        (27, 23, 5, 10, 5),
        (45, 5, 0, 30, 5),  # as many as there are of school
        (27, 23, 0, 30, 9),
        (140, 0, 0, 10, 14),
        (1000, 400, 0, 10, 40),
    ],
)
def test_the_advice_fits_everything_together(parents: int, school: int, themes: int, minutes: int, tables: int) -> None:
    assert table_advice(evening(parents, school, themes, minutes=minutes)).tables == tables


def test_what_the_advice_is_silent_about_the_agenda_does_not_warn_of() -> None:
    for people in range(9, 200):
        for minutes in (5, 10, 20):
            made = evening(people // 2, people - people // 2, minutes=minutes)
            advice = table_advice(made)
            with_them = replace(made, seating=empty_tables(advice.tables))
            block = with_them.agenda.block("presentaties")
            hints = block_hints(with_them, block, planned_starts(with_them)[block.id])
            warned = [dict(hint.values) for hint in hints if hint.key == "tables_short"]
            assert [advice.short] == ([(one["minutes"], one["better"]) for one in warned] or [None])


def test_parents_without_anyone_of_school_is_said() -> None:
    assert table_advice(evening(140, 0)).school == 0
    assert table_advice(evening(40, 3)).school == 3
    assert table_advice(evening(27, 23)).school is None


def test_tables_that_do_not_fit_any_more_are_asked_about() -> None:
    assert table_advice(evening(27, 23, groups=1)).instead
    assert table_advice(evening(3, 0, groups=5)).instead
    assert not table_advice(evening(27, 23, groups=6)).instead, "what the school chose is fine while it fits"
    assert not table_advice(evening(0, 0, groups=6)).instead
