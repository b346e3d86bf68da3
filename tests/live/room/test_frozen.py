"""A frozen beamer: it stands still for a step, and lets go of all that is taken back, by every way there is."""

from collections.abc import Callable

import pytest

from app.models.aftercare.closing_tonight import offered
from app.models.evening import StageMode
from app.models.slide import BLACK
from app.services.commands import commands as c
from tests.driving import Driver, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def frozen(dialogue: Driver) -> Driver:
    """Return the app with the last quote on a frozen beamer."""
    dialogue.chord("Ctrl+B")
    dialogue.chord("F7")
    assert dialogue.slide.quote == "gezegd 3"
    return dialogue


def test_a_step_leaves_the_frozen_picture_as_it_is(frozen: Driver) -> None:
    frozen.chord("PgDown", 2)
    assert frozen.slide.quote == "gezegd 3"


AWAY: dict[str, Callable[[Driver], object]] = {
    "taken off": lambda driver: driver.chord("Ctrl+B"),
    "undone": lambda driver: driver.do(c.UndoClock) and driver.do(c.UndoClock),
    "other words": lambda driver: driver.do(c.EditQuote, id="q3", text="iets anders"),
    "deleted": lambda driver: driver.do(c.DeleteQuote, id="q3"),
    "parked": lambda driver: driver.do(c.ParkQuote, id="q3", parked=True),
    "gone home": lambda driver: driver.chord("Ctrl+H"),
}


UNDER_BLACK = [(way, True) for way in AWAY if way != "undone"]  # undo takes back the black itself


@pytest.mark.parametrize(("way", "under_black"), [*((way, False) for way in AWAY), *UNDER_BLACK])
def test_a_quote_that_is_withdrawn_leaves_the_frozen_beamer(frozen: Driver, way: str, under_black: bool) -> None:
    if under_black:
        frozen.chord("F8")
    AWAY[way](frozen)
    frozen.app.ticker.tick()
    if under_black:
        assert frozen.slide == BLACK
        frozen.chord("F8")
        assert frozen.app.desk.in_room is not None
        assert frozen.app.desk.in_room.stage.mode is StageMode.FREEZE
    assert frozen.slide.quote == ""
    assert frozen.slide.heading
    frozen.chord("F8", 2)
    assert frozen.slide.quote == ""


WITHDRAWN: dict[str, Callable[[Driver], object]] = {
    **{way: AWAY[way] for way in ("other words", "deleted", "parked")},
    "wiped": lambda driver: driver.do(c.WipeWords, id="q3"),
}


@pytest.mark.parametrize("way", WITHDRAWN)
def test_a_quote_that_is_withdrawn_after_the_host_went_on_leaves_the_frozen_beamer(frozen: Driver, way: str) -> None:
    frozen.chord("PgDown")
    assert frozen.evening.stage.quote is None
    assert frozen.slide.quote == "gezegd 3"
    WITHDRAWN[way](frozen)
    frozen.app.ticker.tick()
    assert frozen.slide.quote == ""


@pytest.fixture
def message(dialogue: Driver) -> Driver:
    """Return the app with a message of a minute on a frozen beamer."""
    dialogue.do(c.ShowMessage, text="De rode auto staat fout", seconds=60)
    dialogue.chord("F7")
    dialogue.chord("PgDown")
    assert dialogue.slide.message
    return dialogue


def test_a_message_whose_time_is_up_leaves_the_frozen_beamer(message: Driver) -> None:
    message.pass_time(61)
    assert message.slide.message == ""
    message.chord("F8", 2)
    assert message.slide.message == ""


@pytest.mark.parametrize("text", ["", "De koffie is klaar"])
def test_a_message_that_is_taken_away_leaves_the_frozen_beamer_and_no_other_comes(message: Driver, text: str) -> None:
    message.do(c.ShowMessage, text=text, seconds=60)
    message.app.ticker.tick()
    assert message.slide.message == ""


def test_a_word_that_is_fine_from_now_on_does_not_come_to_the_frozen_beamer(dialogue: Driver) -> None:
    dialogue.do(c.ShowMessage, text="De rode auto staat fout", seconds=60)
    dialogue.note("ik zag gisteren Noor in de Aula")
    dialogue.chord("Ctrl+B")
    dialogue.chord("F7")
    masked = dialogue.slide.quote
    assert "Noor" not in masked
    dialogue.app.desk.allow_word("Noor")
    dialogue.app.ticker.tick()
    assert dialogue.slide.quote == masked
    dialogue.do(c.ShowMessage, text="")
    dialogue.app.ticker.tick()
    assert (dialogue.slide.quote, dialogue.slide.message) == (masked, ""), "nor when something else is taken off it"


def test_words_that_come_back_do_not_come_back_to_the_frozen_beamer(frozen: Driver) -> None:
    frozen.do(c.EditQuote, id="q3", text="iets anders")
    frozen.do(c.UndoWords)
    assert frozen.evening.quotes[3].text == "gezegd 3"
    assert frozen.slide.quote == ""


def test_a_quote_is_taken_off_after_a_step_under_freeze(frozen: Driver) -> None:
    frozen.chord("PgDown")
    frozen.chord("Ctrl+B", 2)
    assert frozen.slide.quote == ""


def test_a_step_that_is_taken_back_takes_the_quote_from_the_frozen_beamer_at_last(frozen: Driver) -> None:
    frozen.chord("PgDown")
    frozen.chord("F12")
    assert frozen.evening.stage.quote is None
    frozen.do(c.DeleteQuote, id="q3")
    assert frozen.slide.quote == ""


def test_a_point_that_is_switched_off_leaves_the_frozen_beamer(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at("samenvatting"))
    points = driver.evening.points[:3]
    for point in points:
        driver.do(c.AcceptPoint, id=point.id, accepted=True)
        driver.chord("PgDown")
    driver.chord("F7")
    assert driver.slide.lines == tuple(point.glance for point in points)
    driver.do(c.AcceptPoint, id=points[1].id, accepted=False)
    assert driver.slide.lines == (points[0].glance, points[2].glance)
    driver.do(c.UndoWords)
    assert driver.slide.lines == (points[0].glance, points[2].glance), "undo brings back the point, not the picture"
    driver.do(c.EditPoint, id=points[0].id, text="Anders")
    assert driver.slide.lines == (points[2].glance,)


def test_the_frozen_closing_stays_on_what_is_taken_along_when_fewer_screens_are_needed(
    drive: Callable[..., Driver],
) -> None:
    driver = drive(evening_at("afsluiting", next_steps="Een brief"))
    for point in driver.evening.points[:6]:
        driver.do(c.AcceptPoint, id=point.id, accepted=True)
    for taken in offered(driver.evening):
        driver.do(c.TakeAlong, taken=taken)
    driver.chord("PgDown", 7)
    assert driver.slide.first_number == 6
    driver.chord("F7")
    driver.do(c.LeaveBehind, id=driver.evening.followup.taken[0].id)
    assert driver.slide.numbered
    assert driver.slide.lines == (driver.evening.followup.taken[-1].words,)


def test_a_quote_does_not_come_back_after_going_home_and_pressing_black_twice(dialogue: Driver) -> None:
    dialogue.chord("Ctrl+B")
    dialogue.chord("Ctrl+H")
    assert dialogue.slide.quote == ""
    dialogue.chord("F8", 2)
    assert dialogue.slide != BLACK
    assert dialogue.slide.quote == ""


def test_from_the_start_page_the_frozen_beamer_shows_no_quote_also_when_a_step_came_between(frozen: Driver) -> None:
    frozen.chord("PgDown")
    assert frozen.slide.quote == "gezegd 3"
    frozen.chord("Ctrl+H")
    frozen.app.ticker.tick()
    assert frozen.slide.quote == ""


def test_a_quote_is_off_the_beamer_before_the_store_has_answered(dialogue: Driver) -> None:
    dialogue.chord("Ctrl+B")
    assert dialogue.slide.quote
    dialogue.app.workplace.go_home()
    dialogue.app.ticker.tick()
    assert dialogue.slide.quote == ""


def test_a_message_does_not_come_back_after_going_home_and_pressing_black_twice(dialogue: Driver) -> None:
    dialogue.do(c.ShowMessage, text="Auto fout geparkeerd", seconds=600)
    dialogue.chord("Ctrl+H")
    dialogue.chord("F8", 2)
    assert dialogue.slide.message == ""
