"""The centre of the desk follows the phase: what the host needs now stands there, and the note field in every block."""

from collections.abc import Callable

import pytest

from app.views.run.cues.cue_pane import CuePane
from app.views.run.phase_pane import PhasePane
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import Driver, evening_at

Drive = Callable[..., Driver]


def pane(driver: Driver) -> PhasePane:
    return driver.app.workplace.run.centre.pane


def words_in_sight(widget: PhasePane) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


@pytest.mark.parametrize("block", ["inloop", "introductie", "inleiding"])
def test_the_first_blocks_show_what_to_say_large(drive: Drive, block: str) -> None:
    driver = drive(evening_at(block))
    step = driver.evening.step
    assert step is not None
    shown = pane(driver)
    assert isinstance(shown, CuePane)
    large = {label.text(): label for label in shown.findChildren(PlainLabel) if label.fontInfo().pixelSize() >= 20}
    assert any(step.cues[-1] in text for text in large)
    assert driver.field.isVisible()
    assert driver.cursor() is driver.field


def test_what_follows_stands_at_the_foot_up_to_the_next_block(drive: Drive) -> None:
    driver = drive(evening_at("introductie"))
    titles = [step.title for step in driver.evening.block.steps]
    assert {titles[1], f"· dan {titles[2]}"} <= set(words_in_sight(pane(driver)))
    driver.chord("PgDown", len(titles) - 1)
    assert "Inleiding ouderpartnerschap" in words_in_sight(pane(driver))


def test_the_clock_and_the_field_stand_still_from_phase_to_phase(drive: Drive) -> None:
    driver = drive(evening_at("inleiding"))
    run = driver.app.workplace.run
    before = run.now.geometry(), run.composer.geometry()
    for _block in range(3):
        driver.chord("Shift+PgDown")
        driver.source.move(5)
        driver.settle()
        assert (run.now.geometry(), run.composer.geometry()) == before
