"""The turns in the room: going to a table shows its theme and its pitch, and nothing else of what was filled in."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.models.evening import Evening
from app.models.harvest.harvest import FormField, Harvest
from app.models.preparation import Theme
from app.models.said.dialogue import Voice
from app.models.seats.tables import Seating, Table
from app.models.slide import Slide
from app.services.commands import commands as c
from app.views.beamer.window import BeamerWindow
from tests.driving import Driver, TestSource, Wall, evening_at

pytestmark = pytest.mark.usefixtures("qapp", "undrawn")
Drive = Callable[..., Driver]

THEME = Theme("t1", "Eén aanspreekpunt")


def with_tables(number: int = 4) -> Evening:
    evening = evening_at("presentaties", quotes=0)
    return replace(
        evening, themes=(THEME,), seating=Seating(tuple(Table(n, "t1", id=f"id{n}") for n in range(1, number + 1)))
    )


def form(number: int, pitch: str, secret: str = "geheim") -> Harvest:
    return Harvest(
        f"id{number}",
        (secret, secret, secret),
        *(secret, secret, secret, secret),
        Voice.PUPIL,
        secret,
        pitch,
        Voice.PARENT,
    )


def shown(evening: Evening, step: int = 0) -> Slide:
    return Wall(TestSource()).show(gone_to(evening, step))


def gone_to(evening: Evening, step: int = 0) -> Evening:
    there = replace(evening, run=replace(evening.run, step=step))
    return replace(there, stage=replace(there.stage, pitch=there.speaking))


def test_the_room_reads_the_pitch_of_the_table_that_speaks() -> None:
    slide = shown(replace(with_tables(5), harvests=(form(2, "Eén nummer, één gezicht"),)), 1)
    assert (slide.heading, slide.block) == ("Eén nummer, één gezicht", "Tafel 2 · Eén aanspreekpunt")
    assert (slide.corner, slide.footer) == ("tafel 2 van 5", "daarna: tafel 3")


def test_personal_words_in_a_pitch_are_masked() -> None:
    slide = shown(replace(with_tables(), harvests=(form(1, "Bel eerst met Fatima uit 3b"),)))
    assert slide.heading == "Bel eerst met [naam] uit [klas]"


@pytest.mark.parametrize("number", [1, 4, 12])
def test_the_slide_is_the_same_for_two_harvests_until_a_table_is_gone_to(number: int) -> None:
    evening = with_tables(number)
    one = replace(evening, harvests=tuple(form(n, f"pitch {n}", "een") for n in range(1, number + 1)))
    other = replace(evening, harvests=tuple(form(n, f"anders {n}", "twee") for n in range(1, number + 1)))
    for step in range(number):
        spoken = replace(other, harvests=tuple(replace(f, pitch=f"pitch {f.table[2:]}") for f in other.harvests))
        only_this = tuple(
            mine if n == step else his
            for n, (mine, his) in enumerate(zip(spoken.harvests, other.harvests, strict=True))
        )
        assert shown(one, step) == shown(replace(other, harvests=only_this), step)
        assert shown(one, step) != shown(other, step)


def two_harvests(evening: Evening) -> tuple[Evening, Evening]:
    """Return the evening with two harvests that have no word in common."""
    numbers = range(1, len(evening.seating.tables) + 1)
    one = replace(evening, harvests=tuple(form(n, f"pitch {n}", "een") for n in numbers))
    return one, replace(evening, harvests=tuple(form(n, f"anders {n} en langer", "twee") for n in numbers))


class Picture:
    """Paints what the room sees of an evening, as its own window does."""

    def __init__(self) -> None:
        self._window = BeamerWindow()
        self._window.resize(960, 540)

    def of(self, evening: Evening) -> QImage:
        self._window.show_slide(Wall(TestSource()).show(evening))
        return self._window.grab().toImage()


def steps_of(evening: Evening) -> int:
    return len(evening.steps(evening.block)) if evening.block is not None else 1


def test_the_room_is_the_same_pixels_for_two_harvests_until_a_table_is_gone_to(qapp: QApplication) -> None:
    picture = Picture()
    blocks = [block.id for block in with_tables().agenda.running_blocks()]
    for block in blocks[: blocks.index("presentaties")]:
        evening = replace(evening_at(block, quotes=0), themes=(THEME,), seating=with_tables().seating)
        for step in range(steps_of(evening)):
            there = replace(evening, run=replace(evening.run, step=step))
            one, other = two_harvests(there)
            assert picture.of(one) == picture.of(other), (block, step)
    one, other = two_harvests(with_tables())
    for step in range(steps_of(one)):
        assert picture.of(gone_to(one, step)) != picture.of(gone_to(other, step)), "that table is gone to"
        spoken = replace(other, harvests=tuple(mine if n == step else his for n, (mine, his) in both(one, other)))
        assert picture.of(gone_to(one, step)) == picture.of(gone_to(spoken, step)), "and no other one"


def both(one: Evening, other: Evening) -> Iterator[tuple[int, tuple[Harvest, Harvest]]]:
    for n, (mine, his) in enumerate(zip(one.harvests, other.harvests, strict=True)):
        yield n, (replace(his, pitch=mine.pitch), his)


@pytest.mark.parametrize("block", ["thematafels", "pauze", "afsluiting"])
def test_no_other_block_shows_anything_of_a_harvest(block: str) -> None:
    evening = replace(evening_at(block, quotes=0), themes=(THEME,), seating=with_tables().seating)
    assert shown(evening) == shown(replace(evening, harvests=tuple(form(n, f"pitch {n}") for n in range(1, 5))))


def test_the_next_table_is_the_next_in_the_order(drive: Drive) -> None:
    driver = drive(with_tables(5))
    driver.do(c.MoveTurn, table="id4", by=-1)
    driver.do(c.MoveTurn, table="id4", by=-1)
    assert driver.slide.footer == "daarna: tafel 4"
    driver.chord("PgDown")
    assert (driver.slide.heading, driver.slide.corner) == ("Tafel 4", "beurt 2 van 5")
    assert driver.slide.footer == "daarna: tafel 2"
    driver.do(c.LetSpeak, table="id2", speaks=False)
    assert (driver.slide.corner, driver.slide.footer) == ("beurt 2 van 4 · nog 4 minuten", "daarna: tafel 3")


def test_minutes_are_read_only_from_three_minutes_a_table() -> None:
    assert [shown(with_tables(n)).corner for n in (3, 4)] == ["tafel 1 van 3 · nog 4 minuten", "tafel 1 van 4"]


@pytest.mark.parametrize("text", ["", "iets anders"])
@pytest.mark.parametrize("gone_on", [False, True])
def test_a_pitch_that_is_changed_leaves_a_frozen_beamer(drive: Drive, text: str, gone_on: bool) -> None:
    driver = drive(gone_to(replace(with_tables(), harvests=(form(1, "Eén nummer"), form(2, "Twee")))))
    driver.chord("F7")
    if gone_on:
        driver.chord("PgDown")
    assert driver.slide.heading == "Eén nummer"
    driver.do(c.FillIn, table="id1", field=FormField.SCHOOL, text="bellen")
    assert driver.slide.heading == "Eén nummer"
    driver.do(c.FillIn, table="id1", field=FormField.PITCH, text=text)
    assert (driver.slide.heading, driver.slide.theme) == ("Tafel 1", "Eén aanspreekpunt")
    driver.do(c.FillIn, table="id1", field=FormField.PITCH, text="Eén nummer")
    assert driver.slide.heading == "Tafel 1", "what went never comes back into a picture that is held"


def test_a_note_made_while_a_table_speaks_belongs_to_it(drive: Drive) -> None:
    driver = drive(with_tables())
    driver.chord("PgDown")
    driver.note("Dat nummer kan de mentor zijn")
    assert driver.evening.quotes[-1].table_id == "id2"
    driver.chord("Shift+PgDown")
    driver.note("En nu iets anders")
    assert driver.evening.quotes[-1].table_id is None


def test_what_is_typed_of_a_pitch_while_its_table_speaks_waits_for_going_there(drive: Drive) -> None:
    driver = drive(gone_to(replace(with_tables(), harvests=(form(1, "Eén nummer"),))))
    assert driver.slide.heading == "Eén nummer"
    for typed in ("Eén nummer v", "Eén nummer van de boze vader"):
        driver.do(c.FillIn, table="id1", field=FormField.PITCH, text=typed)
        assert (driver.slide.heading, driver.slide.theme) == ("Tafel 1", "Eén aanspreekpunt")
    driver.chord("PgDown")
    driver.chord("PgUp")
    assert driver.slide.heading == "Eén nummer van de boze vader"


def test_a_pitch_that_is_filled_in_only_while_its_table_speaks_waits_too(drive: Drive) -> None:
    driver = drive(gone_to(with_tables()))
    driver.do(c.FillIn, table="id1", field=FormField.PITCH, text="Bel eerst")
    assert driver.slide.heading == "Tafel 1"
