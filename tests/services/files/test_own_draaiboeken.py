"""Tests of the draaiboek of the school: the minutes of its steps are kept and checked."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.models.agenda.agenda import Step
from app.models.draaiboek.draaiboek import read_draaiboek
from app.models.ground.faults import BadInput
from app.models.promises.opening import block_to_open, givers, with_opening
from app.services.files.own_draaiboeken import save_draaiboek, to_toml
from tests.models import making

SHIPS = [("Rondje", 5), ("Verdiepen", 15), ("Kiezen", 7), ("Pitch maken", 3)]


def steps_of(path: Path) -> tuple[Step, ...]:
    return read_draaiboek(path).agenda().block("thematafels").steps


def test_the_steps_of_the_theme_tables_fill_their_block() -> None:
    block = making.evening().agenda.block("thematafels")
    assert [(step.title, step.minutes) for step in block.steps] == SHIPS
    assert sum(minutes for _, minutes in SHIPS) == block.minutes


def test_the_minutes_of_the_steps_are_kept_in_a_draaiboek_of_your_own(tmp_path: Path) -> None:
    path = save_draaiboek(replace(making.evening(), title="Eigen"), "Eigen", tmp_path)
    assert [(step.title, step.minutes) for step in steps_of(path)] == SHIPS


def test_a_draaiboek_from_before_has_steps_without_minutes(tmp_path: Path) -> None:
    path = tmp_path / "oud.toml"
    text = to_toml(making.evening(), "Oud").decode()
    for title, minutes in SHIPS:
        text = text.replace(f'"{title}"\nminutes = {minutes}\n', f'"{title}"\n')
    path.write_text(text, encoding="utf-8")
    assert [step.minutes for step in steps_of(path)] == [0, 0, 0, 0]


@pytest.mark.parametrize("minutes", ["-1", "1441", '"15"', "1.5"])
def test_minutes_that_cannot_be_are_refused_by_their_place(tmp_path: Path, minutes: str) -> None:
    path = tmp_path / "fout.toml"
    text = to_toml(making.evening(), "Fout").decode()
    path.write_text(text.replace('"Verdiepen"\nminutes = 15', f'"Verdiepen"\nminutes = {minutes}'), encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_draaiboek(path)
    assert (caught.value.values["step"], caught.value.values["field"]) == (2, "minutes")


def test_what_was_promised_on_an_evening_goes_into_no_draaiboek() -> None:
    evening = making.evening()
    step = Step("vorige-keer", "Vorige keer", lines=("Kaartje: gedaan",))
    opened = with_opening(evening.agenda, block_to_open(evening).id, step, givers(evening)[0].id)
    assert b"Kaartje" not in to_toml(replace(evening, agenda=opened), "Ons draaiboek")
