"""The presentations at the desk: who speaks and how long, who comes, who drops out, and what is noted of each table."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.models.evening import Evening
from app.models.harvest.harvest import FormField, FormVoice, Harvest
from app.models.preparation import Theme
from app.models.said.dialogue import Voice
from app.models.seats.tables import Seating, Table
from app.services.commands import commands as c
from app.views.run.presenting.presenting_pane import PresentingPane
from app.views.widgets.clock_face import ClockFace
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import Driver, evening_at

Drive = Callable[..., Driver]


def presenting(tables: int = 4, **details: object) -> Evening:
    """Return an evening at its first table; all but the last have a pitch."""
    evening = evening_at("thematafels", quotes=0)
    seating = Seating(tuple(Table(n, "t", id=f"id{n}") for n in range(1, tables + 1)))
    forms = tuple(Harvest(f"id{n}", pitch=f"Pitch {n}", presenter=Voice.SCHOOL) for n in range(1, max(2, tables)))
    return replace(evening, themes=(Theme("t", "Taal en tolken"),), seating=seating, harvests=forms, **details)


@pytest.fixture
def driver(drive: Drive) -> Driver:
    found = drive(presenting())
    found.chord("Shift+PgDown")
    return found


def pane(driver: Driver) -> PresentingPane:
    shown = driver.app.workplace.run.centre.pane
    assert isinstance(shown, PresentingPane)
    return shown


def words(driver: Driver) -> list[str]:
    return [label.text() for label in pane(driver).findChildren(PlainLabel) if label.isVisible()]


def cards(driver: Driver) -> list[str]:
    """Return the cards as they are read out, in their order."""
    return [card.accessibleName().replace(", Taal en tolken", "") for card in pane(driver).cards.cards.values()]


def left(driver: Driver) -> float:
    turns = pane(driver).watch.turns
    assert turns is not None
    assert turns.on is not None
    return round(turns.on.left)


def about(seconds: float) -> float:
    """Allow for the half second that each press takes, and for the remainder of the last table."""
    return pytest.approx(seconds, abs=11)


def times(driver: Driver) -> list[float]:
    return [row.seconds for row in pane(driver).watch.rows]


def click(driver: Driver, widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    driver.settle()


def test_the_table_that_speaks_stands_there_with_its_pitch_who_tells_it_and_its_time(driver: Driver) -> None:
    assert {"Pitch 1", "Bedank de tafel. Vraag één reactie. Wie vertelt: school"} <= set(words(driver))
    assert cards(driver) == [
        "Tafel 1, vertelt nu, 2:30",
        "Tafel 2, komt nog, 2:30",
        "Tafel 3, komt nog, 2:30",
        "Tafel 4, komt nog, 2:30",
    ]
    driver.pass_time(60)
    now = driver.app.workplace.run.now
    assert {"Nu · tafel 1 · Taal en tolken", "blok nog 9:00, tot 19.10", "daarna tafel 2, elk 2:30"} <= {
        label.text() for label in now.findChildren(PlainLabel)
    }


def test_the_large_clock_is_that_of_the_table_and_amber_only_with_words(driver: Driver) -> None:
    face = driver.app.workplace.run.now.findChild(ClockFace)
    assert face.accessibleName() == "2:30 voor deze tafel"
    assert pane(driver).findChild(ClockFace) is None, "there is one clock"
    seen = set()
    for _ in range(35):
        driver.pass_time(5)
        amber = face.tone() in ("last", "over")
        seen.add((face.tone(), face.accessibleName().partition(" ")[2]))
        assert not amber or face.accessibleName().partition(" ")[2] in ("bijna om", "over")
    assert seen == {("calm", "voor deze tafel"), ("last", "bijna om"), ("over", "over")}
    driver.chord("Shift+PgDown")
    assert face.accessibleName() == "10:00"


def test_of_all_cards_only_that_of_the_table_that_speaks_is_marked(driver: Driver) -> None:
    marked = [card.key for card in pane(driver).cards.cards.values() if card.property("role") == "card-target"]
    assert marked == ["id1"]
    click(driver, pane(driver).cards.cards["id3"])
    marked = [card.key for card in pane(driver).cards.cards.values() if card.property("role") == "card-target"]
    assert marked == ["id1"]
    assert pane(driver).cards.speaks.label() == "Tafel 3 valt af"


def test_a_table_that_is_added_during_the_block_gets_its_turn(driver: Driver) -> None:
    driver.pass_time(60)
    driver.do(c.SetDetails, details=driver.evening.details, groups=5)
    driver.pass_time(1)
    assert cards(driver)[4] == "Tafel 5, komt nog, 2:00"
    assert sum(times(driver)) == about(540)
    for _ in range(4):
        driver.pass_time(20)
        driver.chord("PgDown")
    assert driver.evening.speaking == driver.evening.seating.tables[4].id
    driver.pass_time(30)
    used = driver.evening.used_by_step("presentaties", driver.app.desk.now())
    assert len(used) == 5
    assert min(used.values()) >= 20


def test_by_key_from_the_note_the_block_gets_two_minutes_and_a_table_drops_out(driver: Driver) -> None:
    driver.type("half een zin")
    driver.chord("Ctrl+Shift+B")
    assert driver.reading.block("presentaties").allotted == 12 * 60
    driver.chord("Ctrl+Shift+W")
    assert driver.evening.speaking_order == ("id1", "id3", "id4")
    click(driver, pane(driver).cards.cards["id2"])
    driver.chord("Ctrl+Shift+W")
    assert driver.evening.speaking_order == ("id1", "id2", "id3", "id4")
    assert driver.field.toPlainText() == "half een zin"
    assert pane(driver).cards.speaks.key() == "Ctrl+Shift+W"


def test_the_host_reads_that_the_room_does_not_read_a_pitch_that_was_changed(driver: Driver) -> None:
    unread = "De zaal leest dit nog niet: ga nog een keer naar deze tafel."
    assert not any(unread in one for one in words(driver))
    driver.do(c.FillIn, table="id1", field=FormField.PITCH, text="Bel eerst")
    driver.wait(lambda: any(unread in one for one in words(driver)))
    driver.chord("PgDown")
    driver.chord("PgUp")
    driver.wait(lambda: not any(unread in one for one in words(driver)))
    assert driver.slide.heading == "Bel eerst"


def test_who_runs_over_takes_it_from_those_that_come(driver: Driver) -> None:
    driver.pass_time(180)
    driver.chord("PgDown")
    assert [name.split(", ")[1] for name in cards(driver)] == ["heeft verteld", "vertelt nu", "komt nog", "komt nog"]
    assert times(driver) == [about(180), about(140), about(140), about(140)]


def test_back_undo_pause_and_another_clock_keep_the_time_of_a_table(driver: Driver) -> None:
    driver.pass_time(60)
    driver.chord("PgDown")
    driver.pass_time(10)
    driver.chord("PgUp")
    assert left(driver) == about(90)
    driver.chord("F9")
    driver.pass_time(300)
    assert left(driver) == about(90)
    driver.chord("F9")
    driver.chord("PgDown")
    driver.chord("F12")
    assert left(driver) == about(90)
    driver.pass_time(5)
    driver.do(c.PutClockRight, shift=3_600.0)
    assert left(driver) == about(85)


def test_by_key_a_table_speaks_earlier_drops_out_and_comes_back(driver: Driver) -> None:
    driver.chord("F6", 2)
    cursor = driver.cursor()
    assert cursor is pane(driver).cards.cards["id2"]
    driver.chord("Right", 2)
    driver.chord("Alt+Left")
    assert [name[:7] for name in cards(driver)] == ["Tafel 1", "Tafel 2", "Tafel 4", "Tafel 3"]
    driver.chord("Del")
    assert cards(driver)[3] == "Tafel 4, valt af"
    assert times(driver)[:3] == [about(200), about(200), about(200)]
    driver.chord("Del")
    assert times(driver) == [about(150)] * 4
    assert driver.cursor() is pane(driver).cards.cards["id4"]


def test_by_mouse_a_table_speaks_earlier_and_drops_out(driver: Driver) -> None:
    shown = pane(driver).cards
    click(driver, shown.cards["id4"])
    click(driver, shown.earlier)
    assert driver.evening.speaking_order == ("id1", "id2", "id4", "id3")
    assert shown.speaks.label() == "Tafel 4 valt af"
    click(driver, shown.speaks)
    assert driver.evening.speaking_order == ("id1", "id2", "id3")
    assert shown.speaks.label() == "Tafel 4 vertelt toch"


def test_a_card_is_dragged_to_another_place(driver: Driver) -> None:
    shown = pane(driver).cards
    card, onto = shown.cards["id4"], shown.cards["id2"]
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    there = card.mapFromGlobal(onto.mapToGlobal(QPoint(20, 10)))
    QTest.mouseMove(card, there)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=there)
    driver.settle()
    assert driver.evening.speaking_order == ("id1", "id4", "id2", "id3")
    driver.chord("F12")
    assert driver.evening.speaking_order == ("id1", "id2", "id3", "id4")


def test_notes_of_this_table_stand_there_and_no_others(driver: Driver) -> None:
    driver.note("van een")
    driver.chord("PgDown")
    rows = driver.app.workplace.run.quotes.model()
    assert rows.rowCount() == 0
    labels = driver.app.workplace.run.composer.findChildren(PlainLabel)
    assert "bij tafel 2" in [label.text() for label in labels]
    driver.note("van twee")
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["van twee"]
    assert pane(driver).isAncestorOf(driver.app.workplace.run.quotes)


def test_below_a_minute_a_line_says_what_helps(drive: Drive) -> None:
    driver = drive(presenting(12))
    driver.chord("Shift+PgDown")
    strip = pane(driver).strip
    assert strip.isVisible()
    assert "galerijronde" in strip.text()
    click(driver, strip.buttons()[0])
    click(driver, strip.buttons()[0])
    assert not strip.isVisible()


def test_a_block_that_is_used_up_offers_time_fewer_tables_or_on(driver: Driver) -> None:
    driver.pass_time(605)
    assert cards(driver)[1:] == ["Tafel 2, komt nog, 0:00", "Tafel 3, komt nog, 0:00", "Tafel 4, komt nog, 0:00"]
    strip = pane(driver).strip
    more, fewer, _on = strip.buttons()
    assert [more.label(), fewer.label()] == ["+2 min", "Zonder tafel 4"]
    click(driver, fewer)
    assert driver.evening.speaking_order == ("id1", "id2", "id3")
    click(driver, strip.buttons()[0])
    assert "Minder dan een minuut" in strip.text()
    click(driver, strip.buttons()[0])
    assert not strip.isVisible()
    driver.pass_time(245)
    click(driver, strip.buttons()[2])
    assert driver.evening.run.block == "afsluiting"


def test_a_quiet_line_when_only_the_school_told(driver: Driver) -> None:
    driver.pass_time(30)
    line = pane(driver).only_school
    assert not line.isVisible()
    driver.chord("PgDown")
    driver.pass_time(30)
    assert line.isVisible()
    driver.do(c.ChooseVoice, table="id2", field=FormVoice.PRESENTER, voice=Voice.PUPIL)
    assert not line.isVisible()


def test_without_tables_the_cue_stands_there(drive: Drive) -> None:
    driver = drive(replace(presenting(), seating=Seating()))
    driver.chord("Shift+PgDown")
    step = driver.evening.step
    assert step is not None
    assert any(step.cues[0] in text for text in words(driver))
    assert cards(driver) == []
    assert not pane(driver).strip.isVisible()


@pytest.mark.parametrize("tables", [1, 4])
def test_one_line_of_cards_stands_there_whole(drive: Drive, tables: int) -> None:
    driver = drive(presenting(tables))
    driver.app.window.resize(1280, 640)
    driver.chord("Shift+PgDown")
    driver.pass_time(5)
    for card in pane(driver).cards.cards.values():
        assert card.visibleRegion().boundingRect() == card.rect()


@pytest.mark.parametrize("tables", [4, 8, 12])
def test_on_a_common_laptop_every_table_that_speaks_is_in_sight_with_its_time(drive: Drive, tables: int) -> None:
    driver = drive(presenting(tables))
    driver.app.window.resize(1366, 728)
    driver.chord("Shift+PgDown")
    shown = pane(driver).cards.cards.values()
    assert len(shown) == tables
    assert all(card.visibleRegion().boundingRect().size() == card.size() for card in shown)
