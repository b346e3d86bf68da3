"""The desk under the mouse and in small windows: a click does what its key does, and the note keeps the keyboard."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.live.desk.agenda_rows import AgendaRow, RowRole
from app.live.notes.quote_rows import QUOTE_MIME
from app.main import SETTINGS_NAME
from app.models.agenda.agenda import BlockKind
from app.models.evening import StageMode
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.run import agenda_painter
from app.views.run.agenda_painter import AgendaPainter
from app.views.widgets.controls.button import Button
from app.views.widgets.words.lines import width_of
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.keys import native
from tests.driving import Driver, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


def click(driver: Driver, widget: QWidget) -> None:
    driver.source.move(0.5)
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    driver.settle()


def button_with(driver: Driver, chord: str) -> Button:
    """Return the visible button that names this key."""
    found = [
        button
        for button in driver.app.window.findChildren(Button)
        if button.isVisible() and button._key == native(chord)
    ]
    assert found, chord
    return found[0]


def test_a_button_does_what_its_key_does_and_the_note_keeps_the_keyboard(dialogue: Driver) -> None:
    driver = dialogue
    driver.type("half")
    for chord, done in (
        ("PgDown", lambda: driver.evening.run.step == 2),
        ("PgUp", lambda: driver.evening.run.step == 1),
        ("F9", lambda: driver.evening.run.paused_at is not None),
        ("F9", lambda: driver.evening.run.paused_at is None),
        ("F8", lambda: driver.evening.stage.mode is StageMode.BLACK),
        ("F8", lambda: driver.evening.stage.mode is StageMode.LIVE),
        ("F7", lambda: driver.evening.stage.mode is StageMode.FREEZE),
        ("F7", lambda: driver.evening.stage.mode is StageMode.LIVE),
        ("Ctrl+G", lambda: not driver.app.pen.draft.follows),
        ("Ctrl+G", lambda: driver.app.pen.draft.follows),
    ):
        click(driver, button_with(driver, chord))
        assert done(), chord
        assert driver.cursor() is driver.field, chord
    assert driver.field.toPlainText() == "half"


def test_a_voice_can_be_chosen_with_the_mouse(dialogue: Driver) -> None:
    segments = dialogue.app.workplace.run.composer._voices
    buttons = [child for child in segments.findChildren(QAbstractButton) if child.isVisible()]
    if not buttons:
        pytest.skip("the segments are painted, not made of buttons")
    click(dialogue, buttons[1])
    assert dialogue.app.pen.draft.voice is Voice.SCHOOL
    assert dialogue.cursor() is dialogue.field


def test_the_strip_offers_three_ways_and_a_click_takes_one(drive: Drive) -> None:
    driver = drive(evening_at("thematafels"))
    driver.pass_time(150 * 60)
    strip = driver.app.workplace.run.catch_up
    assert strip.isVisible()
    assert len(strip.buttons()) == 3
    before = driver.evening.run
    click(driver, strip.buttons()[0])
    assert driver.evening.run.accepted_late > 30
    assert driver.cursor() is driver.field
    driver.chord("F12")
    click(driver, strip.buttons()[1])
    assert driver.evening.run.added
    driver.chord("F12")
    assert driver.evening.run == before
    click(driver, strip.buttons()[2])
    assert driver.evening.run == before, "first it lists what may go"
    click(driver, strip.buttons()[0])
    assert len(driver.evening.run.skipped) == 1


def test_a_quote_dragged_onto_a_point_stands_behind_it(dialogue: Driver) -> None:
    quotes = dialogue.app.workplace.run.quotes.model()
    points = dialogue.app.workplace.run.summary.points.model()
    mime = quotes.mimeData([quotes.index(2, 0)])
    assert mime.hasFormat(QUOTE_MIME)
    assert not mime.hasText(), "the words themselves do not leave the window"
    assert points.dropMimeData(mime, Qt.DropAction.CopyAction, -1, -1, points.index(3, 0))
    dialogue.settle()
    assert dialogue.evening.points[3].quotes == ("q2",)
    assert not points.dropMimeData(mime, Qt.DropAction.CopyAction, 0, 0, QModelIndex())


def test_dragging_a_quote_with_the_mouse_takes_it_along(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    quotes = dialogue.app.workplace.run.quotes
    taken: list[bytes] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _deed: taken.append(drag.mimeData().data(QUOTE_MIME).data()))
    start = quotes.visualRect(quotes.model().index(1, 0)).center()
    QTest.mousePress(quotes.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (2, 40, 80):
        at = start + QPoint(step, 0)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        there = QPointF(quotes.viewport().mapToGlobal(at))
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), there, none, left, Qt.KeyboardModifier.NoModifier)
        dialogue.application.sendEvent(quotes.viewport(), move)
    QTest.mouseRelease(quotes.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert taken == [b"q1"], "once, and only after the mouse really moved"


def test_what_is_already_done_is_told_as_good_news(dialogue: Driver) -> None:
    driver = dialogue
    status = driver.app.workplace.run.bar.status
    driver.chord("Ctrl+J")
    driver.chord("Alt+1")
    driver.chord("Alt+1")
    driver.chord("Ctrl+J")
    assert status._tone == "green", status.text()
    driver.chord("Ctrl+9")
    assert status._tone == "amber", status.text()


def is_whole(row: AgendaRow, painter: AgendaPainter, width: int) -> bool:
    """Whether all of the name can be read in a list of this width: on one line, or on two if it gets them."""
    body = agenda_painter._body(row, QRect(0, 0, width, 0))
    letters = agenda_painter._weight(row)
    if width_of(row.title, agenda_painter.TITLE, letters) <= agenda_painter._title_width(row, body):
        return True
    on_one_line = painter._title_height(row, body) <= agenda_painter._line(agenda_painter.TITLE)
    return not on_one_line and agenda_painter._title(row, body).layout.text() == row.title


def test_long_names_of_blocks_are_whole_where_all_blocks_stay_in_sight(drive: Drive) -> None:
    driver = drive(evening_at("presentaties"))
    agenda = driver.app.workplace.run.agenda
    model = agenda.model()
    names = [model.index(number, 0) for number in range(model.rowCount())]

    def cut() -> list[str]:
        width = agenda.viewport().width()
        rows = [index for index in names if not is_whole(index.data(RowRole), agenda._blocks, width)]
        return [index.data(RowRole).title for index in rows if index.data(RowRole).kind is not BlockKind.MARK]

    driver.app.window.resize(1366, 768)
    driver.settle()
    assert cut() == []
    assert agenda.verticalScrollBar().maximum() == 0
    driver.app.window.resize(1280, 640)
    driver.settle()
    assert "Inloop met koffie, thee en koekjes" in cut(), "where blocks would go out of sight, names make way"
    current = driver.evening.block
    assert current is not None
    assert current.title not in cut(), "but never that of the block that is on"


def test_a_click_takes_a_quote_to_hand_and_a_point_to_choose(dialogue: Driver) -> None:
    driver = dialogue
    quotes, points = driver.app.workplace.run.quotes, driver.app.workplace.run.summary.points
    place = quotes.visualRect(quotes.model().index(1, 0)).center()
    QTest.mouseClick(quotes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    driver.settle()
    assert driver.app.pen.choice.at_hand_id == "q1"
    place = points.visualRect(points.model().index(2, 0)).center()
    QTest.mouseClick(points.viewport(), Qt.MouseButton.LeftButton, pos=place)
    driver.settle()
    assert driver.app.board.chosen_id == driver.evening.points[2].id
    assert driver.cursor() is driver.field


def test_what_looks_personal_is_underlined_while_it_is_typed_and_changes_nothing(dialogue: Driver) -> None:
    driver = dialogue
    driver.type("mevrouw Jansen belde")
    formats = driver.field.document().firstBlock().layout().formats()
    assert [(one.start, one.length) for one in formats] == [(8, 6)]
    driver.chord("Return")
    assert driver.evening.quotes[-1].text == "mevrouw Jansen belde"


def test_the_field_grows_to_four_lines_and_no_further(dialogue: Driver) -> None:
    driver = dialogue
    heights = []
    for _ in range(7):
        driver.chord("Shift+Return")
        heights.append(driver.field.height())
    assert heights == sorted(heights)
    assert heights[0] > driver.field.fontMetrics().height()
    assert heights[-1] == heights[-2] == heights[3]


def test_the_spiekbriefje_says_what_we_added_and_how_long_a_round_takes(drive: Drive) -> None:
    driver = drive(evening_at("introductie"))
    cues = driver.app.workplace.run.cues
    driver.do(c.SetExpected, counts=Counts(17, 8, 2))
    driver.chord("PgDown", 2)
    assert "voorstelrondje: ± 11 min, past niet in 5." in cues._cues.text()
    driver.chord("PgDown", 2)
    assert cues._title.text() == "Afspraken (5/5)"
    assert "aanvulling" in cues._who.text()
    driver.go_to("dialoog")
    assert cues._cues.text().endswith("Aanvulling: Laat eerst ouders vertellen, school luistert.")


# Small windows


def facts(driver: Driver) -> dict[str, QWidget]:
    run = driver.app.workplace.run
    return {
        "time left": run.now._face,
        "block": run.now._block,
        "next": run.now._next,
        "end": run.now._end,
        "prompt": run.cues._title,
    }


def are_whole(driver: Driver) -> list[str]:
    """Return the facts that cannot be read: out of the window, or elided."""
    window = driver.app.window.rect()
    lost = []
    for name, widget in facts(driver).items():
        box = QRect(widget.mapTo(driver.app.window, QPoint(0, 0)), widget.size())
        elided = isinstance(widget, PlainLabel) and widget.shown_text() != widget.text()
        if not widget.isVisible() or not window.contains(box) or elided or box.isEmpty():
            lost.append(name)
    return lost


SIZES = [(1280, 640, 1.0), (1366, 768, 1.0), (1280, 640, 1.5), (1280, 640, 2.0), (1920, 1080, 2.0)]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("late", [False, True])
def test_the_five_facts_stay_whole(
    drive: Drive, tmp_path: Path, width: int, height: int, scale: float, late: bool
) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=scale))
    driver = drive(evening_at(quotes=8))
    driver.app.window.resize(width, height)
    driver.pass_time(190 * 60 if late else 90)
    driver.type("een zin die wordt getypt")
    driver.settle()
    assert are_whole(driver) == []
    assert driver.field.isVisible()


def test_another_text_size_builds_the_desk_anew_and_loses_nothing(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("PgDown")
    driver.type("half")
    driver.chord("F4")
    before, slide = driver.evening, driver.slide
    for scale in (1.5, 1.0, 2.0):
        driver.chord("Ctrl+,")
        sizes = driver.app.workplace.sheets.settings._text
        sizes.setCurrentIndex(sizes.findData(scale))
        sizes.activated.emit(sizes.currentIndex())
        driver.settle()
        driver.chord("Esc")
        assert driver.app.settings.text_scale == scale
        assert driver.cursor() is driver.field
        assert driver.field.toPlainText() == "half"
    assert driver.evening == replace(before, draft=driver.evening.draft)
    assert driver.slide == slide
    assert driver.app.workplace.run.summary.mirror._slide == slide
    driver.chord("Return")
    said = driver.evening.quotes[-1]
    assert (said.text, said.voice) == ("half", Voice.PUPIL)
    step = driver.evening.run.step
    driver.chord("PgDown")
    assert driver.evening.run.step == step + 1, "each key works once"
    assert driver.app.workplace.run.quotes.model().rowCount() == 0


def test_a_clock_that_stands_still_says_so_beside_the_block_and_not_in_the_word_of_the_break(drive: Drive) -> None:
    driver = drive(evening_at())
    now = driver.app.workplace.run.now
    driver.chord("F9")
    assert now._block.text().startswith("Klok staat stil · ")
    assert now._block.property("role") == "amber"
    driver.chord("F9")
    assert now._block.text().startswith("Nu · ")
    assert now._block.property("role") == "muted"
