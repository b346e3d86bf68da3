"""The desk in every block, low and with large letters: no button is cut, a field holds its line, the clock stands whole."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from app.main.samenspraak import SETTINGS_NAME
from app.models.agenda.agenda import Show
from app.models.evening import Evening
from app.models.harvest.harvest import FormField
from app.models.said.dialogue import Voice
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.run.closing.closing_pane import ClosingPane
from app.views.run.cues.cue_pane import CuePane
from app.views.run.tables.tables_pane import TablesPane
from app.views.widgets.clock_face import ClockFace
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import Driver, evening_at
from tests.views.run.test_closing_pane import at_step, closing_evening
from tests.views.run.test_presenting import presenting

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]
LONG = "een nummer en een gezicht, zodat elke ouder weet wie er opneemt en terugbelt"
SCALES = (1.0, 1.5, 2.0)
WHOLE = (QAbstractButton, ClockFace, PlainLabel)
FIELDS = (QLineEdit, QPlainTextEdit)


def desk(drive: Drive, folder: Path, scale: float, evening: Evening) -> Driver:
    """Give the smallest window there is at the biggest letters."""
    save_settings(folder / SETTINGS_NAME, Settings(text_scale=scale))
    driver = drive(evening)
    driver.app.window.resize(1280, 640)
    driver.settle()
    return driver


def named(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, PlainLabel | ClockFace) else widget.accessibleName()
    return f"{type(widget).__name__} {words}"


def scrolls(widget: QWidget) -> QScrollArea | None:
    """Return the area in which it can be scrolled to."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def is_cut(widget: QWidget) -> bool:
    """Tell whether a part of it has no room: what scrolls is cut when not even one line of it can be seen."""
    needed = widget.fontMetrics().height() if isinstance(widget, FIELDS) else widget.minimumSizeHint().height()
    if isinstance(widget, PlainLabel) and widget.hasHeightForWidth():
        needed = widget.heightForWidth(widget.width())
    area = scrolls(widget)
    if area is not None:
        seen, line = area.viewport().visibleRegion().boundingRect(), widget.fontMetrics().height()
        return widget.height() < needed or seen.height() < min(needed, line)
    seen = widget.visibleRegion().boundingRect()
    return seen.height() < needed or (not isinstance(widget, FIELDS) and seen.size() != widget.size())


def waits(widget: QWidget) -> bool:
    """Tell whether it makes way for now, is a label with nothing to say, or lies inside a field and is as high as that."""
    if (isinstance(widget, PlainLabel) and not widget.text()) or isinstance(widget.parentWidget(), FIELDS):
        return True
    around: QWidget | None = widget
    while around is not None and around.maximumHeight():
        around = around.parentWidget()
    return around is not None


def cut(driver: Driver) -> list[str]:
    driver.settle()
    shown = (one for one in driver.app.workplace.findChildren(QWidget) if isinstance(one, (*WHOLE, *FIELDS)))
    return [named(one) for one in shown if one.isVisible() and not waits(one) and is_cut(one)]


def told(lost: dict[str, list[str]]) -> str:
    return "; ".join(f"{where}: {', '.join(parts)}" for where, parts in lost.items() if parts)


@pytest.mark.parametrize("scale", SCALES)
def test_in_every_block_all_has_its_room(drive: Drive, tmp_path: Path, scale: float) -> None:
    driver = desk(drive, tmp_path, scale, evening_at("inloop", quotes=6, groups=4))
    lost = {"": cut(driver)}
    for block in driver.evening.agenda.running_blocks():
        driver.do(c.GoToBlock, block=block.id)
        lost[block.id] = cut(driver)
    assert not any(lost.values()), told(lost)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("tables", [1, 4, 12])
def test_a_form_and_a_pitch_have_their_room(drive: Drive, tmp_path: Path, scale: float, tables: int) -> None:
    evening = presenting(tables)
    forms = tuple(replace(form, pitch=f"{form.pitch}: {LONG}") for form in evening.harvests)
    driver = desk(drive, tmp_path, scale, replace(evening, harvests=forms))
    lost = {"tables": cut(driver)}
    driver.chord("Ctrl+1")
    lost["form"] = cut(driver)
    driver.field.setFocus()
    driver.chord("Shift+PgDown")
    lost["turns"] = cut(driver)
    driver.pass_time(9 * 60 + 30)
    lost["short"] = cut(driver)
    driver.pass_time(60)
    lost["over"] = cut(driver)
    assert not any(lost.values()), told(lost)


def chosen_is_whole(driver: Driver) -> bool:
    """Tell whether the row that the keys of the closing are about can be read; also where there is none."""
    choice, pane = driver.app.parts.closing.choice, driver.app.workplace.run.centre.pane
    assert isinstance(pane, ClosingPane)
    row = next((view for view in pane.list.views if view.isVisible() and view.key == choice.chosen_id), None)
    return row is None or row.visibleRegion().boundingRect().size() == row.size()


@pytest.mark.parametrize("scale", SCALES)
def test_in_every_step_of_the_closing_all_has_its_room_and_the_chosen_row_is_in_sight(
    drive: Drive, tmp_path: Path, scale: float
) -> None:
    driver = desk(drive, tmp_path, scale, closing_evening(groups=4, questions=4))
    lost, unseen = {}, []
    steps = driver.evening.steps(driver.evening.block)
    for step in steps:
        lost[step.title] = cut(driver)
        if not chosen_is_whole(driver):
            unseen.append(step.title)
        if step != steps[-1]:
            driver.do(c.NextStep)
    assert not any(lost.values()), told(lost)
    assert unseen == []


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("block", ["inloop", "introductie", "dialoog", "samenvatting", "pauze", "thematafels"])
def test_what_is_asked_has_its_room(drive: Drive, tmp_path: Path, scale: float, block: str) -> None:
    driver = desk(drive, tmp_path, scale, evening_at(block, quotes=6, groups=4))
    lost = {}
    for when, minutes in (("late", 70), ("left open", 20 * 60)):
        driver.pass_time(minutes * 60)
        lost[when] = cut(driver)
        driver.chord("Ctrl+Shift+End")
        lost[f"{when}, closing"] = cut(driver)
        driver.chord("Esc")
    assert not any(lost.values()), told(lost)


@pytest.mark.parametrize(("scale", "least"), [(1.0, 6), (1.5, 2), (2.0, 1)])
def test_of_the_form_of_twelve_tables_so_many_fields_are_whole_in_sight(
    drive: Drive, tmp_path: Path, scale: float, least: int
) -> None:
    driver = desk(drive, tmp_path, scale, presenting(12))
    pane = driver.app.workplace.run.centre.pane
    assert isinstance(pane, TablesPane)
    lines = pane.form.lines.values()
    assert sum(line.visibleRegion().boundingRect().height() == line.height() for line in lines) >= least
    widths = {card.width() for card in pane.board.cards if card.isVisible()}
    assert max(widths) - min(widths) <= 1
    assert sum(card.isVisible() for card in pane.board.cards) == 12


def noted(block: str) -> Evening:
    """Return an evening in which every voice spoke."""
    evening = evening_at(block, quotes=9, groups=4)
    voices = list(Voice)
    said = (replace(quote, voice=voices[number % 3]) for number, quote in enumerate(evening.quotes))
    return replace(evening, quotes=tuple(said))


@pytest.mark.parametrize("size", [(1280, 640), (1366, 768)])
def test_each_block_has_its_whole_name_and_the_next_step_its_key(drive: Drive, size: tuple[int, int]) -> None:
    driver = drive(noted("inloop"))
    driver.app.window.resize(*size)
    run = driver.app.workplace.run
    for block in driver.evening.agenda.running_blocks():
        driver.do(c.GoToBlock, block=block.id)
        driver.pass_time(1)
        assert run.now._block.shown_text() == run.now._block.text()
        assert run.bar._next.key_has_room(), run.bar._next.label()
        what = run.summary.sight._what
        assert what.height() >= what.heightForWidth(what.width()), what.text()


@pytest.mark.parametrize("size", [(1280, 640), (1366, 768)])
def test_the_prompts_take_two_lines(drive: Drive, size: tuple[int, int]) -> None:
    driver = drive(noted("dialoog"))
    driver.app.window.resize(*size)
    driver.pass_time(14 * 60)
    prompts = driver.app.workplace.run.prompts
    assert len({chip.geometry().center().y() for chip in (*prompts._chips, prompts._follow)}) == 2


@pytest.mark.parametrize("scale", SCALES)
def test_what_is_said_at_the_foot_covers_no_cue(drive: Drive, tmp_path: Path, scale: float) -> None:
    driver = desk(drive, tmp_path, scale, evening_at("introductie"))
    run = driver.app.workplace.run
    run.tell("De laatste stap is teruggedraaid, en de zaal leest weer wat er stond.")
    driver.settle()
    pane = run.centre.pane
    assert isinstance(pane, CuePane)
    foot = pane._card.mapTo(run, pane._card.rect().bottomLeft()).y()
    assert run.in_full.isVisible()
    assert foot < run.in_full.y()
    run.bar._end_notice()
    driver.settle()
    assert pane._card.height() == pane.height()


@pytest.mark.parametrize("scale", SCALES)
def test_what_is_said_at_the_foot_covers_no_field_one_types_in(drive: Drive, tmp_path: Path, scale: float) -> None:
    driver = desk(drive, tmp_path, scale, closing_evening())
    run = driver.app.workplace.run

    def says_above(field: QWidget) -> bool:
        field.setFocus()
        run.tell("De laatste stap is teruggedraaid, en de zaal leest weer wat er stond.")
        driver.settle()
        assert run.in_full.isVisible()
        area = field.visibleRegion().boundingRect()
        is_above = field.mapTo(run, area.bottomLeft()).y() < run.in_full.y()
        return is_above and area.height() >= field.fontMetrics().tightBoundingRect("bg").height()

    at_step(driver, Show.NEXT_STEPS)
    closing = run.centre.pane
    assert isinstance(closing, ClosingPane)
    assert says_above(closing.answers.reason)
    driver.do(c.GoToBlock, block=driver.evening.agenda.block("thematafels").id)
    tables = run.centre.pane
    assert isinstance(tables, TablesPane)
    assert says_above(tables.form.lines[FormField.PITCH])


def test_in_the_builder_every_point_stands_on_one_line_with_how_it_stands(drive: Drive) -> None:
    driver = drive(noted("samenvatting"))
    driver.app.window.resize(1366, 768)
    driver.settle()
    points = driver.app.workplace.run.summary.points
    rows = [points.visualRect(points.model().index(row, 0)) for row in range(points.model().rowCount())]
    assert len(rows) > 9
    assert all(points.viewport().rect().contains(row) for row in rows)
    assert max(row.height() for row in rows) < 30


def test_on_a_common_laptop_the_whole_form_of_four_tables_stands_there(drive: Drive) -> None:
    driver = drive(presenting(4))
    driver.app.window.resize(1366, 768)
    driver.settle()
    pane = driver.app.workplace.run.centre.pane
    assert isinstance(pane, TablesPane)
    assert pane.form._scroll.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [(1280, 640), (1366, 728)])
def test_beside_an_own_point_that_is_chosen_both_buttons_can_be_read_or_have_their_sign(
    drive: Drive, size: tuple[int, int]
) -> None:
    driver = drive(evening_at())
    driver.app.window.resize(*size)
    driver.do(c.AddPoint, point=KeyPoint("eigen", "Kies een tijd en een taal die past"))
    driver.app.board.choose("eigen")
    driver.settle()
    board = driver.app.workplace.run.summary.board
    assert board.wipe.isVisible()
    assert all(button.width() >= button.sizeHint().width() for button in (board.new, board.wipe))
