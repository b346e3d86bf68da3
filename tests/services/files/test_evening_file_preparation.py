"""Tests of the evening file for what is prepared: it goes along whole, and what cannot be is refused with its place."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from app.models.ground.faults import BadInput
from app.services.files.evening_file import from_json, to_json
from tests.store.making import make_evening

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def test_plan_themes_people_and_tables_go_along_whole() -> None:
    evening = make_evening()
    raw = to_json(evening, NOW)
    assert from_json(raw, "avond.json") == evening
    assert to_json(from_json(raw, "avond.json"), NOW) == raw


def test_a_file_from_before_the_preparation_is_still_read() -> None:
    content = json.loads(to_json(make_evening(), NOW))
    for name in ("plan", "themes", "people", "seating", "draaiboek", "archived"):
        del content["evening"][name]
    evening = from_json(json.dumps(content).encode(), "avond.json")
    assert (evening.plan.tasks, evening.people.listed, evening.archived) == ((), (), False)


def doubled(items: list[Any]) -> None:
    items.append(items[0])


BROKEN: dict[str, tuple[Callable[[dict[str, Any]], object], str, str]] = {
    "a task twice": (lambda e: doubled(e["plan"]["tasks"]), "plan, tasks 3, id", "duplicate"),
    "a theme twice": (lambda e: doubled(e["themes"]), "themes 3, id", "duplicate"),
    "a code twice": (
        lambda e: e["people"]["listed"][1].update(code="O1"),
        "people, listed 2, id",
        "duplicate",
    ),
    "too many of a voice": (
        lambda e: e["people"]["expected"].update(parent=1_001),
        "people, expected, parent",
        "out_of_range",
    ),
    "a wish for nobody": (
        lambda e: e["people"]["listed"][1]["wishes"][0].update(other=""),
        "people, listed 2, wishes 1, other",
        "empty",
    ),
    "a table without its theme": (
        lambda e: e["seating"]["tables"][0].update(theme="weg"),
        "seating, tables 1, theme",
        "reference",
    ),
    "a seat at no table": (lambda e: e["seating"]["seats"][0].update(table=9), "seating, seats 1, table", "reference"),
    "tables out of order": (lambda e: e["seating"]["tables"].reverse(), "seating, tables", "order"),
    "an unknown side": (lambda e: e["people"]["listed"][0].update(voice="ouder"), "people, listed 1, voice", "choice"),
}


@pytest.mark.parametrize(("spoil", "place", "rule"), BROKEN.values(), ids=BROKEN.keys())
def test_what_cannot_be_is_refused_with_its_place(
    spoil: Callable[[dict[str, Any]], object], place: str, rule: str
) -> None:
    content = json.loads(to_json(make_evening(), NOW))
    spoil(content["evening"])
    with pytest.raises(BadInput) as caught:
        from_json(json.dumps(content).encode(), "avond.json")
    assert caught.value.key == "evening_file_field"
    assert (caught.value.values["place"], caught.value.values["rule"]) == (place, rule)
