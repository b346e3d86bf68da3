"""The line of steps on the desk: the host sees which one is on, when each ends, and which one is due."""

from collections.abc import Callable

import pytest

from app.services.commands import commands as c
from app.views.run.step_line import StepLine
from tests.driving import Driver, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]

SIGNS = {"check": "✓ ", "play": "▶ ", "clock": "▷ ", "": ""}


def line_of(driver: Driver) -> StepLine:
    return driver.app.workplace.run.now.steps


def shown(driver: Driver) -> list[str]:
    """Return each step as it is seen, its sign before it."""
    seen = (step for step in line_of(driver).labels if step.isVisible())
    return [f"{SIGNS[step.sign.icon]}{step.words.text()}" for step in seen]


def test_the_steps_stand_there_with_their_ends(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    assert shown(driver) == [
        "▶ Rondje tot 19.05",
        "Verdiepen tot 19.20",
        "Kiezen tot 19.27",
        "Pitch maken tot 19.30",
    ]
    driver.chord("PgDown")
    assert shown(driver)[:2] == ["✓ Rondje tot 19.05", "▶ Verdiepen tot 19.20"]


def test_a_step_that_is_due_is_said_and_waits_for_the_host(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    driver.pass_time(4 * 60 + 59)
    assert "tijd voor" not in line_of(driver).accessibleName()
    driver.pass_time(1)
    assert shown(driver)[:3] == ["▶ Rondje tot 19.05", "▷ tijd voor Verdiepen: PgDn", "Kiezen tot 19.27"]
    driver.pass_time(10 * 60)
    assert driver.evening.run.step == 0
    driver.chord("PgDown")
    assert shown(driver)[1] == "▶ Verdiepen tot 19.20"
    driver.chord("PgUp")
    assert shown(driver)[1] == "▷ tijd voor Verdiepen: PgDn"


def test_a_block_that_is_cut_takes_its_steps_along(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    driver.do(c.AddMinutes, minutes=-10)
    assert shown(driver)[-2:] == ["Kiezen tot 19.18", "Pitch maken tot 19.20"]
    driver.chord("F12")
    assert shown(driver)[-1] == "Pitch maken tot 19.30"


def test_no_other_block_has_the_line(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    assert line_of(driver).isVisible()
    for block in ("pauze", "presentaties", "dialoog"):
        driver.go_to(block)
        assert not line_of(driver).isVisible(), block


def test_where_every_line_counts_there_is_the_step_that_is_on_and_the_next(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    driver.app.window.resize(1024, 480)
    driver.chord("PgDown")
    driver.pass_time(1)
    assert shown(driver) == ["▶ Verdiepen tot 19.20", "Kiezen tot 19.27"]
