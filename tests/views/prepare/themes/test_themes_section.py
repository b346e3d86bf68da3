"""The section of themes and questions: written by keyboard, kept over evenings, and no quote is ever lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from app.models.agenda.agenda import Show
from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.preparation import Theme
from app.models.said.dialogue import Prompt
from app.models.seats.tables import Seating, Table
from app.services.commands import commands as c
from app.views.frame.pages import PageName
from app.views.prepare.themes.themes_section import ThemesSection
from tests.driving import Driver, evening_at, keep, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

CALLING = Theme("bellen", "Eerder bellen", ("Wie belt wie?",))


def go_to_themes(driver: Driver) -> ThemesSection:
    pages = driver.app.workplace.pages
    pages.prepare.go_to("themes")
    pages.go_to(PageName.PREPARE)
    driver.settle()
    driver.settle()
    section = pages.prepare.section("themes")
    assert isinstance(section, ThemesSection)
    return section


@pytest.fixture
def planning(driver: Driver) -> Driver:
    """Return the app with a new evening, at its themes."""
    driver.create()
    go_to_themes(driver)
    return driver


@pytest.fixture
def section(planning: Driver) -> ThemesSection:
    return go_to_themes(planning)


def earlier(evening: Evening) -> Evening:
    """Return an evening of a month before, about calling each other."""
    return replace(
        evening,
        id="earlier",
        title="Vorige avond",
        date=evening.date - timedelta(days=30),
        run=Run(),
        quotes=(),
        themes=(CALLING,),
    )


def enter(driver: Driver, field: QPlainTextEdit, text: str) -> None:
    """Type in a field in place of what is there, and press Enter."""
    field.setFocus()
    field.selectAll()
    driver.type(text)
    driver.press(Qt.Key.Key_Return)


def press_preset(driver: Driver, section: ThemesSection, theme: str) -> None:
    section.themes.preset_buttons[theme].setFocus()
    driver.press(Qt.Key.Key_Space)


# Themes


def test_both_presets_come_with_their_own_questions(planning: Driver, section: ThemesSection) -> None:
    press_preset(planning, section, "aanwezigheid")
    press_preset(planning, section, "partnerschap")
    titles = [theme.title for theme in planning.evening.themes]
    assert titles == ["Aanwezigheid (verzuim)", "Partnerschap tussen ouders en school"]
    assert all(len(theme.questions) == 3 for theme in planning.evening.themes)
    assert not section.themes.presets.isVisible()
    assert planning.cursor() is section.themes.list.rows["partnerschap"].title


def test_a_theme_of_our_own_goes_on_with_its_first_question(planning: Driver, section: ThemesSection) -> None:
    enter(planning, section.themes.new, "Taal & <b>tolken</b>")
    planning.type("Wie tolkt?")
    planning.press(Qt.Key.Key_Return)
    planning.type("Welke talen?")
    planning.press(Qt.Key.Key_Return)
    (theme,) = planning.evening.themes
    assert (theme.title, theme.questions) == ("Taal & <b>tolken</b>", ("Wie tolkt?", "Welke talen?"))
    assert section.themes.new.text() == ""
    assert planning.cursor() is section.themes.list.rows[theme.id].new


def test_a_theme_is_changed_moved_and_deleted_by_keyboard(planning: Driver, section: ThemesSection) -> None:
    press_preset(planning, section, "aanwezigheid")
    press_preset(planning, section, "partnerschap")
    planning.chord("Alt+Up")
    assert [theme.id for theme in planning.evening.themes] == ["partnerschap", "aanwezigheid"]
    box = section.themes.list.rows["partnerschap"]
    assert planning.cursor() is box.title
    enter(planning, box.title, "Samen sterk")
    planning.chord("Alt+Del")
    assert [theme.id for theme in planning.evening.themes] == ["aanwezigheid"]
    assert planning.cursor() is section.themes.list.rows["aanwezigheid"].title
    assert section.themes.preset_buttons["partnerschap"].isVisible()
    section.themes.list.rows["aanwezigheid"].drop.setFocus()
    planning.chord("Ctrl+Z")
    assert [theme.title for theme in planning.evening.themes] == ["Samen sterk", "Aanwezigheid (verzuim)"]


def test_questions_of_a_theme_are_changed_moved_and_deleted_by_keyboard(
    planning: Driver, section: ThemesSection
) -> None:
    press_preset(planning, section, "aanwezigheid")
    rows = section.themes.list.rows["aanwezigheid"].list.rows
    enter(planning, rows["0"].text, "Wat helpt?")
    planning.chord("Alt+Down")
    questions = planning.evening.themes[0].questions
    assert (questions[1], planning.cursor()) == ("Wat helpt?", rows["1"].text)
    planning.chord("Alt+Del")
    assert "Wat helpt?" not in planning.evening.themes[0].questions
    assert len(planning.evening.themes[0].questions) == 2
    assert planning.cursor() is rows["1"].text


def test_words_that_are_being_typed_move_along_with_their_question(planning: Driver, section: ThemesSection) -> None:
    press_preset(planning, section, "aanwezigheid")
    row = section.themes.list.rows["aanwezigheid"].list.rows["0"]
    row.text.setFocus()
    row.text.selectAll()
    planning.type("Nog niet klaar")
    planning.chord("Alt+Down")
    planning.settle()
    assert planning.evening.themes[0].questions[1] == "Nog niet klaar"
    assert planning.evening.themes[0].questions[0].startswith("Wanneer bel je")


def test_up_and_down_go_from_question_to_question(planning: Driver, section: ThemesSection) -> None:
    rows = section.prompts.list.rows
    rows["behoeften"].text.setFocus()
    planning.press(Qt.Key.Key_Down)
    assert planning.cursor() is rows["moeilijk"].text
    planning.press(Qt.Key.Key_Up)
    planning.press(Qt.Key.Key_Up)
    assert planning.cursor() is rows["ervaringen-school"].text


def test_a_theme_of_an_earlier_evening_is_the_same_theme(drive: Callable[..., Driver], tmp_path: Path) -> None:
    evening = evening_at("inloop", quotes=0)
    keep(tmp_path, earlier(evening))
    driver = drive(evening)
    section = go_to_themes(driver)
    assert section.themes.choice.currentText().startswith("Eerder bellen · ")
    section.themes.take.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert driver.evening.themes == (CALLING,)
    box = section.themes.list.rows["bellen"]
    enter(driver, box.title, "Eerder bellen en appen")
    answer = driver.app.desk.writer.look(lambda books: books.themes())
    driver.wait(answer.done)
    (line,) = answer.result()
    assert (line[0].id, len(line[1])) == ("bellen", 2)
    driver.stop()
    assert stored_evening(tmp_path, "earlier").themes == (CALLING,)


def test_a_theme_that_goes_leaves_its_tables_without_one(planning: Driver, section: ThemesSection) -> None:
    press_preset(planning, section, "aanwezigheid")
    planning.do(c.SetExpected, counts=replace(planning.evening.people.expected, parent=12))
    planning.do(c.DrawTables, tables=2, seed=1)
    planning.do(c.PutTable, table=Table(1, theme="aanwezigheid"))
    section.themes.list.rows["aanwezigheid"].drop.click()
    planning.settle()
    seating: Seating = planning.evening.seating
    table = seating.table(1)
    assert table is not None
    assert table.theme is None


# Questions of the dialogue


def test_lines_that_are_pasted_become_as_many_questions(planning: Driver, section: ThemesSection) -> None:
    before = len(planning.evening.prompts)
    enter(planning, section.prompts.new, "1. Wat helpt thuis?\n\n2) Wie belt er?\n- Wat wil je nog kwijt?\n")
    assert [prompt.text for prompt in planning.evening.prompts[before:]] == [
        *("Wat helpt thuis?", "Wie belt er?", "Wat wil je nog kwijt?")
    ]
    assert section.prompts.new.text() == ""
    assert planning.cursor() is section.prompts.new


def test_of_pasted_lines_one_that_is_refused_stays_and_the_others_come_once(
    planning: Driver, section: ThemesSection
) -> None:
    before, long = len(planning.evening.prompts), "x" * 2_000
    enter(planning, section.prompts.new, f"Wie belt er?\n{long}\nWat helpt thuis?")
    assert [prompt.text for prompt in planning.evening.prompts[before:]] == ["Wie belt er?", "Wat helpt thuis?"]
    assert section.prompts.new.text() == long
    enter(planning, section.prompts.new, "Wie luistert er?")
    assert [prompt.text for prompt in planning.evening.prompts[before:]][-1] == "Wie luistert er?"
    assert len(planning.evening.prompts) == before + 3


def test_a_new_question_is_asked_at_the_end_of_the_dialogue(planning: Driver, section: ThemesSection) -> None:
    enter(planning, section.prompts.new, "Wat wil je nog kwijt?")
    prompt = planning.evening.prompts[-1]
    assert (prompt.text, prompt.label) == ("Wat wil je nog kwijt?", "Wat wil je nog kwijt?")
    assert planning.evening.agenda.block("dialoog").steps[-1].prompt == prompt.id
    assert planning.cursor() is section.prompts.new
    assert section.prompts.new.text() == ""


def test_a_question_and_its_short_name_are_changed(planning: Driver, section: ThemesSection) -> None:
    row = section.prompts.list.rows["moeilijk"]
    enter(planning, row.text, "Wat vind je lastig?")
    enter(planning, row.label, "Lastig")
    assert planning.evening.prompt("moeilijk") == Prompt("moeilijk", "Wat vind je lastig?", "Lastig")


def test_a_question_without_words_is_refused_and_stays_to_be_mended(planning: Driver, section: ThemesSection) -> None:
    row = section.prompts.list.rows["moeilijk"]
    enter(planning, row.text, " ")
    assert planning.evening.prompt("moeilijk") == Prompt("moeilijk", "Wat is moeilijk?", "Moeilijk")
    assert row.text.text() == " "
    assert planning.app.workplace.pages.prepare.status.text()
    planning.press(Qt.Key.Key_Escape)
    assert row.text.text() == "Wat is moeilijk?"


def test_the_beamer_follows_the_order_of_the_questions_at_once(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at("dialoog", quotes=0))
    section = go_to_themes(driver)
    section.prompts.list.rows["ervaringen-school"].text.setFocus()
    driver.chord("Alt+Up")
    assert driver.cursor() is section.prompts.list.rows["ervaringen-school"].text
    steps = [step.prompt for step in driver.evening.agenda.block("dialoog").steps if step.show is Show.PROMPT]
    assert steps[:2] == ["ervaringen-school", "ervaringen-ouders"]
    assert section.prompts.list.rows["ervaringen-school"].number.text() == "1"


def test_a_long_question_is_named_and_never_cut_off(planning: Driver, section: ThemesSection) -> None:
    row = section.prompts.list.rows["moeilijk"]
    before = row.text.height()
    enter(planning, row.text, "woord " * 30)
    planning.settle()
    assert row.hint.text() == "30 woorden: de zaal leest er hooguit 15."
    assert row.text.height() > before
    assert row.text.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("choices", "goes_to"), [(0, "ervaringen-school"), (6, None)])
def test_a_question_with_quotes_asks_where_they_go(
    drive: Callable[..., Driver], choices: int, goes_to: str | None
) -> None:
    driver = drive(evening_at("inloop", quotes=4))
    section = go_to_themes(driver)
    section.prompts.list.rows["ervaringen-ouders"].text.setFocus()
    driver.chord("Alt+Del")
    assert section.prompts.notes.isVisible()
    assert "4 citaten" in section.prompts.notes.words.text()
    assert driver.cursor() is section.prompts.notes.choice
    for _ in range(choices):
        driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Return)
    assert driver.evening.prompt("ervaringen-ouders") is None
    assert [quote.prompt for quote in driver.evening.quotes] == [goes_to] * 4
    assert not section.prompts.notes.isVisible()
    assert driver.cursor() is section.prompts.list.rows["ervaringen-school"].text
    section.prompts.list.rows["ervaringen-school"].drop.setFocus()
    driver.chord("Ctrl+Z")
    assert {quote.prompt for quote in driver.evening.quotes} == {"ervaringen-ouders"}
    assert driver.evening.prompts[0].id == "ervaringen-ouders"


def test_escape_leaves_a_question_with_quotes_where_it_is(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at("inloop", quotes=4))
    section = go_to_themes(driver)
    section.prompts.list.rows["ervaringen-ouders"].text.setFocus()
    driver.chord("Alt+Del")
    driver.press(Qt.Key.Key_Escape)
    assert not section.prompts.notes.isVisible()
    assert driver.cursor() is section.prompts.list.rows["ervaringen-ouders"].text
    assert len(driver.evening.prompts) == 7


def test_a_question_without_quotes_goes_at_once_and_does_not_come_back_by_itself(
    planning: Driver, section: ThemesSection
) -> None:
    row = section.prompts.list.rows["moeilijk"]
    row.text.setFocus()
    planning.type(" en half getypt")
    planning.chord("Alt+Del")
    planning.settle()
    assert planning.evening.prompt("moeilijk") is None
    assert len(planning.evening.agenda.block("dialoog").steps) == 7
    assert planning.cursor() is section.prompts.list.rows["gaat-goed"].text


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_cards_fit_at_any_size_of_the_text(planning: Driver, section: ThemesSection, scale: float) -> None:
    preferences = planning.app.preferences
    preferences.choose(replace(preferences.settings, text_scale=scale))
    planning.app.window.resize(1280, 640)
    planning.settle()
    section = go_to_themes(planning)
    for card in (section.themes, section.prompts):
        assert card.mapTo(section, card.rect().topRight()).x() <= section.width()
    section.prompts.new.setFocus()
    planning.settle()
    corner = section.prompts.new.mapTo(section, section.prompts.new.rect().bottomLeft())
    assert 0 <= corner.y() <= section.height()


def test_the_days_of_a_theme_are_those_of_its_evenings(drive: Callable[..., Driver], tmp_path: Path) -> None:
    evening = replace(evening_at("inloop", quotes=0), themes=(CALLING,))
    keep(tmp_path, replace(earlier(evening), date=date(2026, 3, 24)))
    driver = drive(evening)
    section = go_to_themes(driver)
    section.themes.list.rows["bellen"].drop.click()
    driver.settle()
    assert "24 mrt" in section.themes.choice.currentText()
