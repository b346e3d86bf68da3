"""Tests of copying an evening: what comes along is decided for every part, and nothing else does."""

from dataclasses import fields
from datetime import date, timedelta

from app.models.evening import Evening
from app.models.seats.tables import Seating
from app.services.commands import commands as c
from app.services.handlers.shelf import copy_evening
from tests.models.planting import planted
from tests.store.making import NOW, make_evening

PLANNED = {"anchor", "details", "agenda", "prompts", "zone", "draaiboek", "plan", "themes", "seating", "points"}
ITS_OWN = {"id", "title", "date", "created_at"}
WORD = "KANARIE"


def copied(source: Evening) -> Evening:
    copy = c.CopyEvening(NOW, source.id, "e2", "Nog een keer", date(2027, 3, 2), source.anchor)
    return copy_evening(source, copy).evening


def test_a_copy_has_the_plan_and_of_all_other_parts_nothing() -> None:
    source = make_evening()
    bare = copied(
        Evening(
            *(source.id, "", source.date, source.anchor, source.details, source.agenda, source.prompts),
            points=(),
            created_at=NOW - timedelta(days=1),
        )
    )
    copy = copied(source)
    for field in fields(Evening):
        if field.name not in PLANNED | ITS_OWN:
            assert getattr(copy, field.name) == getattr(bare, field.name), field.name
    assert copy.seating == Seating(source.seating.tables, seed=source.seating.seed), "tables, and nobody at them"


def test_no_word_of_forms_exits_answers_or_what_was_taken_along_comes_into_a_copy() -> None:
    source = make_evening()
    for name in ("harvests", "exits", "followup", "stage", "run", "draft", "quotes", "people"):
        words = planted(source, WORD)
        copy = copied(
            Evening(
                **{field.name: getattr(words if field.name == name else source, field.name) for field in fields(source)}
            )
        )
        assert WORD not in repr(copy), name
