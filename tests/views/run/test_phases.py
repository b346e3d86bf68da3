"""The centre of the desk follows the phase: what the host needs now stands there, and the note field in every block."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.main.samenspraak import SETTINGS_NAME
from app.models.said.dialogue import Voice
from app.reports.kinds.as_text import to_text
from app.reports.record import record
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.run.cues.cue_pane import CuePane
from app.views.run.drawers import NOTES, PARKED
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
    assert any(step.cues[0] in text for text in large)
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


def listed(driver: Driver) -> list[str]:
    rows = driver.app.workplace.run.quotes.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


@pytest.mark.parametrize(
    "block", ["inloop", "inleiding", "dialoog", "samenvatting", "pauze", "thematafels", "afsluiting"]
)
def test_the_last_notes_and_the_parkeerplaats_are_one_key_away_in_every_block(drive: Drive, block: str) -> None:
    driver = drive(evening_at(block))
    run = driver.app.workplace.run
    driver.type("Wie belt er terug?")
    driver.chord("Ctrl+Shift+Enter")
    for key, button, wanted in (
        ("Ctrl+L", run.drawer_bar.buttons[NOTES], ["gezegd 3", "Wie belt er terug?"]),
        ("Ctrl+P", run.drawer_bar.buttons[PARKED], ["Wie belt er terug?"]),
    ):
        driver.chord(key)
        assert run.quotes.isVisible()
        assert listed(driver)[-2:] == wanted
        assert driver.cursor() is driver.field
        driver.chord("Esc")
        shown = centre_quotes(driver)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        driver.settle()
        assert listed(driver)[-2:] == wanted
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        driver.settle()
        assert centre_quotes(driver) == shown


def centre_quotes(driver: Driver) -> list[str]:
    run = driver.app.workplace.run
    assert not run.drawers.isVisible()
    return listed(driver) if run.quotes.isVisible() else []


def test_a_quote_that_is_chosen_by_its_key_comes_in_sight(drive: Drive) -> None:
    driver = drive(evening_at("inleiding"))
    driver.note("te laat gemeld")
    driver.chord("Ctrl+Up")
    run = driver.app.workplace.run
    assert run.quotes.isVisible()
    assert driver.app.pen.choice.at_hand().text == "te laat gemeld"
    driver.chord("Esc")
    assert not run.drawers.isVisible()
    assert driver.app.pen.choice.at_hand_id is None
    driver.chord("Ctrl+Up")
    driver.chord("Shift+PgDown")
    assert not run.drawers.isVisible()


def test_in_the_summary_the_builder_stands_in_the_centre(drive: Drive) -> None:
    driver = drive(evening_at("samenvatting"))
    run, builder = driver.app.workplace.run, pane(driver)
    assert all(builder.isAncestorOf(part) and part.isVisible() for part in (run.summary.points, run.quotes))
    assert driver.field.isVisible()
    driver.note("bel ook eens als het goed gaat")
    assert listed(driver) == ["gezegd 0", "gezegd 1", "bel ook eens als het goed gaat"]
    driver.chord("Shift+PgDown")
    assert run.summary.isAncestorOf(run.summary.points)
    assert run.summary.points.isVisible()


def test_a_quote_in_use_says_behind_which_points_it_stands(drive: Drive) -> None:
    driver = drive(evening_at("samenvatting"))
    rows = driver.app.workplace.run.quotes.model()
    driver.chord("Ctrl+J")
    driver.chord("Alt+2")
    spoken = rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "bij punt 2" in spoken
    driver.chord("Ctrl+Z")
    assert "bij punt" not in rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("height", [768, 640])
def test_the_chosen_point_stays_in_sight(drive: Drive, height: int) -> None:
    driver = drive(evening_at("samenvatting"))
    driver.app.window.resize(1280, height)
    points = driver.app.workplace.run.summary.points
    driver.chord("Alt+Up")
    last = points.model().index(points.model().rowCount() - 1, 0)
    for words in ("een nieuw punt", "nog een punt"):
        driver.chord("Ctrl+N")
        driver.note(words)
    driver.app.board.choose(driver.evening.points[-1].id)
    driver.app.window.resize(1280, 600)
    driver.settle()
    last = points.model().index(points.model().rowCount() - 1, 0)
    assert points.viewport().rect().contains(points.visualRect(last).center())
    driver.app.window.resize(1100, 768)
    driver.settle()
    assert points.viewport().rect().contains(points.visualRect(last).center())


def test_the_room_and_the_desk_read_the_short_form_the_record_the_words_of_the_source(drive: Drive) -> None:
    driver = drive(evening_at("samenvatting"))
    point = driver.evening.points[0]
    driver.do(c.AcceptPoint, id=point.id, accepted=True)
    driver.chord("PgDown")
    assert driver.slide.lines == ("Partnerschap is samen en gelijkwaardig",)
    points = driver.app.workplace.run.summary.points.model()
    assert points.index(0, 0).data().startswith("Partnerschap is samen en gelijkwaardig,")
    words = to_text(record(driver.evening, driver.evening.date))
    assert "vanuit gelijkwaardigheid" in words
    assert "Partnerschap is samen en gelijkwaardig" not in words


def test_other_words_for_a_point_leave_no_old_short_form(drive: Drive) -> None:
    driver = drive(evening_at("samenvatting"))
    point = driver.evening.points[0]
    driver.do(c.EditPoint, id=point.id, text="Samen staan we sterker")
    driver.do(c.AcceptPoint, id=point.id, accepted=True)
    driver.chord("PgDown")
    assert driver.slide.lines == ("Samen staan we sterker",)


@pytest.mark.parametrize("block", ["inloop", "introductie", "dialoog", "pauze", "thematafels"])
def test_soon_is_what_the_next_step_then_shows(drive: Drive, block: str) -> None:
    driver = drive(evening_at(block))
    sight = driver.app.workplace.run.summary.sight
    for _step in range(3):
        soon = sight.coming._slide
        assert soon != driver.slide
        driver.chord("PgDown")
        assert soon == driver.slide


def test_soon_is_the_next_point_and_at_the_end_the_goodbye(drive: Drive) -> None:
    driver = drive(evening_at("samenvatting"))
    coming = driver.app.workplace.run.summary.sight.coming
    driver.do(c.AcceptPoint, id=driver.evening.points[1].id, accepted=True)
    assert coming._slide.lines == (driver.evening.points[1].glance,)
    driver.do(c.GoToBlock, block="afsluiting")
    driver.chord("PgDown", len(driver.evening.steps(driver.evening.block)) - 1)
    assert "thuis" in coming._slide.heading


@pytest.mark.parametrize("width", [1280, 1366, 1920])
def test_soon_never_takes_the_width_of_the_true_mirror(drive: Drive, width: int) -> None:
    driver = drive(evening_at("inleiding"))
    driver.app.window.resize(width, 768)
    driver.settle()
    sight = driver.app.workplace.run.summary.sight
    assert sight.mirror.width() >= 240
    assert sight.coming.isVisible()
    assert not sight.mirror.geometry().intersects(sight._ahead.geometry())


def caption(driver: Driver) -> str:
    return driver.app.workplace.run.summary.sight._caption.text()


def test_the_heading_of_the_mirror_says_when_the_room_does_not_see_it(drive: Drive) -> None:
    driver = drive(evening_at("inleiding"))
    assert caption(driver) == "BEAMER UIT · DIT STAAT KLAAR"
    driver.chord("F11")
    assert caption(driver) == "DIT ZIET DE ZAAL"
    driver.chord("F8")
    assert caption(driver) == "ZWART · DE ZAAL ZIET NIETS"
    driver.chord("F8")
    driver.chord("F7")
    assert caption(driver) == "BEVROREN · DIT BLIJFT STAAN"


@pytest.mark.parametrize(("key", "words"), [("F8", "zwart"), ("F7", "bevroren")])
def test_a_message_that_nobody_sees_yet_says_so(drive: Drive, key: str, words: str) -> None:
    driver = drive(evening_at("inleiding"))
    driver.chord("F11")
    driver.chord(key)
    driver.chord("Ctrl+E")
    driver.note("koffie is klaar")
    said = driver.app.workplace.run.bar.status.text()
    assert words in said
    assert "nog niemand ziet je bericht" in said


def test_with_one_screen_the_picture_leaves_the_field_free_and_the_strip_says_what_helps(drive: Drive) -> None:
    driver = drive(evening_at("inleiding"))
    driver.app.window.showMaximized()
    driver.settle()
    driver.chord("F11")
    run, picture = driver.app.workplace.run, driver.app.beamer
    strip = run.beamer_strip.findChildren(PlainLabel)
    assert any("Windows+P" in label.text() for label in strip)
    field = run.composer.rect().translated(run.composer.mapToGlobal(run.composer.rect().topLeft()))
    assert picture.isVisible()
    assert not picture.geometry().intersects(field)


def test_in_the_dialogue_each_prompt_says_how_long_it_was_on(drive: Drive) -> None:
    driver = drive(evening_at("inleiding"))
    driver.chord("Shift+PgDown")
    driver.chord("PgDown")
    chips = driver.app.workplace.run.prompts._chips
    first, second = (prompt.label for prompt in driver.evening.prompts[:2])
    driver.pass_time(6 * 60 + 20)
    driver.chord("PgDown")
    driver.pass_time(59)
    assert [chip.label() for chip in chips[:2]] == [f"{first} 6'", f"{second} 0'"]
    driver.pass_time(2 * 60)
    assert [chip.label() for chip in chips[:2]] == [f"{first} 6'", f"{second} 2'"]
    driver.chord("F9")
    driver.pass_time(5 * 60)
    assert chips[1].label() == f"{second} 2'"


@pytest.mark.parametrize(("scale", "in_centre"), [(1.0, False), (1.25, True)])
def test_the_next_picture_stands_in_the_centre_where_it_has_no_column(
    drive: Drive, tmp_path: Path, scale: float, in_centre: bool
) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=scale))
    driver = drive(evening_at("introductie"))
    driver.app.window.resize(1366, 768)
    driver.settle()
    shown = pane(driver)
    assert isinstance(shown, CuePane)
    assert shown.picture.isVisible() is in_centre
    assert driver.app.workplace.run.summary.sight.coming.isVisible() is not in_centre
    soon = shown.picture._slide
    driver.chord("PgDown")
    assert driver.slide == soon


def test_who_comes_in_is_counted_by_mouse_beside_the_cue_of_the_walk_in(drive: Drive) -> None:
    driver = drive(evening_at("inloop", quotes=0))
    shown = pane(driver)
    assert isinstance(shown, CuePane)
    for _ in range(2):
        QTest.mouseClick(shown.door.more[Voice.PARENT], Qt.MouseButton.LeftButton)
        driver.settle()
    QTest.mouseClick(shown.door.more[Voice.SCHOOL], Qt.MouseButton.LeftButton)
    driver.settle()
    assert shown.door.inside.text().startswith("3 ")
    QTest.mouseClick(shown.door.fewer[Voice.PARENT], Qt.MouseButton.LeftButton)
    driver.settle()
    present = driver.evening.people.present
    assert (present.of(Voice.PARENT), present.of(Voice.SCHOOL)) == (1, 1)
    assert driver.cursor() is driver.field, "and one types on"
    driver.go_to("inleiding")
    assert not shown.door.isVisible()
