"""Tests of the draaiboek of the school: the minutes of its steps are kept and checked."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.models.agenda.agenda import Step
from app.models.draaiboek.draaiboek import read_draaiboek
from app.models.ground.faults import BadInput
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
