"""The steps of the theme tables on the wall: what is on and until when, and never a word of what a table says."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from app.models.agenda.agenda import Agenda
from app.models.evening import Evening
from app.models.harvest.harvest import FormField, FormVoice
from app.models.preparation import Theme
from app.models.said.dialogue import Voice
from app.models.seats.tables import Seating, Table
from app.models.slide import SlideCard
from app.services.commands import commands as c
from tests.driving import Driver, TestSource, Wall, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]
THEMES = (Theme("bellen", "Eerder bellen"), Theme("taal", "Taal en tolken"))


def tables_talk(*places: str) -> Evening:
    tables = tuple(Table(number, "bellen", place=place) for number, place in enumerate(places, 1))
    return replace(evening_at("thematafels", quotes=0), themes=THEMES, seating=Seating(tables))


def test_the_room_reads_the_step_that_is_on_and_when_it_ends(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    seen = [driver.slide.heading]
    for _ in range(3):
        driver.chord("PgDown")
        seen.append(driver.slide.heading)
    assert seen == [
        "Nu: rondje · tot 19.05",
        "Nu: verdiepen · tot 19.20",
        "Nu: kiezen · tot 19.27",
        "Nu: pitch maken · tot 19.30",
    ]
    assert driver.slide.corner == "tot 19.30"


def test_nothing_moves_by_itself_and_an_end_that_has_passed_is_not_shown(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    driver.pass_time(5 * 60)
    assert driver.slide.heading == "Nu: rondje"
    driver.pass_time(20 * 60)
    assert driver.slide.heading == "Nu: rondje"
    assert driver.evening.run.step == 0


def test_a_block_that_grows_gives_every_step_its_share(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    driver.do(c.AddMinutes, minutes=30)
    assert driver.slide.heading == "Nu: rondje · tot 19.10"
    driver.chord("PgDown")
    assert driver.slide.heading == "Nu: verdiepen · tot 19.40"


def test_a_frozen_wall_drops_the_end_of_a_step_once_it_has_passed(drive: Drive) -> None:
    driver = drive(evening_at("thematafels", groups=4))
    driver.chord("F7")
    driver.chord("PgDown")
    assert driver.slide.heading == "Nu: rondje · tot 19.05"
    driver.pass_time(5 * 60)
    assert driver.slide.heading == "Nu: rondje"
    assert driver.slide.corner == "tot 19.30"


def test_an_evening_from_before_keeps_its_one_step_without_an_end() -> None:
    evening = evening_at("thematafels", quotes=0)
    blocks = tuple(
        replace(block, steps=tuple(replace(step, minutes=0) for step in block.steps[:1]))
        for block in evening.agenda.blocks
    )
    slide = Wall(TestSource()).show(replace(evening, agenda=Agenda(blocks)))
    assert slide.heading == "Nu: rondje"
    assert slide.corner == "tot 19.30"


def cards_of(evening: Evening) -> tuple[SlideCard, ...]:
    return Wall(TestSource()).show(evening).cards


def test_each_table_stands_there_with_its_place_and_theme() -> None:
    shared = tables_talk("lokaal 0.12", "", "aula")
    assert cards_of(shared) == (SlideCard("Tafel 1 (lokaal 0.12), 2 en 3 (aula)", "Eerder bellen"),)
    assert cards_of(tables_talk("lokaal 0.12")) == (
        SlideCard("Tafel 1 · lokaal 0.12", "Eerder bellen", may_shorten=True),
    )
    bare = replace(shared, seating=Seating((Table(1, place="aula"), Table(2))))
    assert cards_of(bare) == (SlideCard("Tafel 1 · aula", may_shorten=True), SlideCard("Tafel 2", may_shorten=True))


HARVESTS: tuple[tuple[str, str, Voice], ...] = (
    ("Ouders weten niet wie ze bellen", "Eén nummer", Voice.PARENT),
    ("Drie mensen bellen over hetzelfde, en niemand weet het", "Een pitch van Daan", Voice.SCHOOL),
)


def fill_in(driver: Driver, harvest: tuple[str, str, Voice]) -> None:
    words, pitch, voice = harvest
    for table in ("1", "2"):
        for field in FormField:
            driver.do(c.FillIn, table=table, field=field, text=pitch if field is FormField.PITCH else words)
        driver.do(c.ChooseVoice, table=table, field=FormVoice.PRESENTER, voice=voice)


def on_the_wall(driver: Driver) -> list[QImage]:
    """Return what the mirror of the room draws at each step, and go back to the first."""
    pictures = []
    for _ in range(4):
        pictures.append(driver.app.workplace.run.summary.mirror.grab().toImage())
        driver.do(c.NextStep)
    for _ in range(4):
        driver.do(c.PreviousStep)
    return pictures


def test_two_different_harvests_give_the_same_pixels(drive: Drive) -> None:
    driver = drive(tables_talk("lokaal 0.12", "aula"))
    walls = [on_the_wall(driver)]
    for harvest in HARVESTS:
        fill_in(driver, harvest)
        walls.append(on_the_wall(driver))
    assert walls[0] == walls[1] == walls[2]
    assert all(earlier != later for earlier, later in pairwise(walls[0])), "each step is another picture"
