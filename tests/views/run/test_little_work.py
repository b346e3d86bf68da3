"""How little the desk does: what a key or a second does not change is neither laid out nor painted anew."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.live.notes.outbox import Outbox
from app.views.run.caret import BLINKS_MS, Caret
from app.views.run.notes.quote_painter import QuotePainter
from app.views.theme import icons
from app.views.widgets.clock_face import ClockFace
from tests.driving import Driver

TRIES = 4

LONG = "Zeg het als het nog klein is, dan kan ik er thuis ook nog iets aan doen."
"""Two lines in the field, so that all below the quotes moves as soon as it is entered."""


class Painted(QObject):
    """Keeps what is painted in the desk's window: of each widget how often, and the largest part of it."""

    def __init__(self, driver: Driver) -> None:
        super().__init__()
        self._window = driver.app.window
        self.times: Counter[QWidget] = Counter()
        self.boxes: dict[QWidget, QRect] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget) and watched.window() is self._window:
            self.times[watched] += 1
            self.boxes[watched] = self.boxes.get(watched, QRect()) | event.rect()
        return False


@contextmanager
def painted(driver: Driver) -> Iterator[Painted]:
    """Watch what is painted meanwhile, and nothing else."""
    driver.settle()
    seen = Painted(driver)
    driver.application.installEventFilter(seen)
    try:
        yield seen
    finally:
        driver.application.removeEventFilter(seen)


def test_an_enter_paints_the_quotes_once_and_then_its_own_row(
    dialogue: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        dialogue.note(f"{number}. {LONG}")
    outbox = dialogue.app.findChild(Outbox)
    outbox._timer.setInterval(60_000)  # on a slow machine a note that is late says so, in a row of another height
    rows: list[int] = []
    paint = QuotePainter.paint
    monkeypatch.setattr(QuotePainter, "paint", lambda self, *args: (rows.append(args[2].row()), paint(self, *args))[1])
    dialogue.type(LONG)
    dialogue.settle()
    rows.clear()
    dialogue.press(Qt.Key.Key_Return)
    new = len(dialogue.evening.quotes) - 1
    assert rows.count(new) >= 1
    assert max(Counter(row for row in rows if row != new).values()) == 1


def test_a_key_that_does_nothing_alone_paints_nothing(dialogue: Driver) -> None:
    dialogue.type("half")
    with painted(dialogue) as seen:
        QTest.keyPress(dialogue.field, Qt.Key.Key_Shift)
        dialogue.settle()
    QTest.keyRelease(dialogue.field, Qt.Key.Key_Shift)
    assert not seen.times


@pytest.mark.parametrize(("chord", "back"), [("Shift+PgDown", "PgUp"), ("PgUp", "Shift+PgDown")])
def test_once_the_next_block_is_known_all_stands_where_it_stays(dialogue: Driver, chord: str, back: str) -> None:
    """And it is painted once: done again where a busy machine painted in the middle, for what paints twice always does."""
    page = dialogue.app.workplace.run
    then: list[dict[QWidget, QRect]] = []
    dialogue.app.desk.changed.connect(lambda *_: then.append(places(page)))
    times = 0
    for _ in range(TRIES):
        if chord == "PgUp" or times:
            dialogue.chord(back)
        dialogue.see_look()
        before = dialogue.evening.run.block
        with painted(dialogue) as seen:
            dialogue.chord(chord)
        assert dialogue.evening.run.block != before
        assert then[-1] == places(page)
        times = seen.times[page]
        if times == 1:
            break
    assert times == 1


def places(page: QWidget) -> dict[QWidget, QRect]:
    """Return where everything that is seen of the page stands."""
    return {widget: widget.geometry() for widget in page.findChildren(QWidget) if widget.isVisible()}


@pytest.fixture
def still_caret(dialogue: Driver) -> Iterator[None]:
    """The caret rests: it blinks by the laptop's own clock, whatever the clock of the evening does."""
    hints, caret = dialogue.application.styleHints(), dialogue.field.findChild(Caret)
    caret.start(1)
    dialogue.wait(lambda: hints.cursorFlashTime() == 0)
    yield
    caret.setInterval(BLINKS_MS)
    hints.setCursorFlashTime(caret._usual)


def test_a_second_paints_the_clock_and_the_row_of_the_block_and_draws_no_icon(
    dialogue: Driver, still_caret: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = dialogue.app.workplace.run
    drawn: list[object] = []
    render = icons._render
    monkeypatch.setattr(icons, "_render", lambda *args: (drawn.append(args[2]), render(*args)))
    dialogue.pass_time(1)
    drawn.clear()
    with painted(dialogue) as seen:
        for _ in range(3):
            dialogue.pass_time(1)
    row = run.agenda.visualRect(run.agenda.model().current())
    faces = {widget for widget in seen.times if isinstance(widget, ClockFace)}
    assert set(seen.times) == faces | {run.agenda.viewport()}
    assert row.contains(seen.boxes[run.agenda.viewport()])
    assert drawn == []


def test_a_click_on_the_prompt_that_is_chosen_leaves_it_chosen(dialogue: Driver) -> None:
    dialogue.chord("Ctrl+2")
    chip = dialogue.app.workplace.run.prompts._chips[1]
    for _ in range(2):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        dialogue.settle()
        assert chip.isChecked()


def test_the_caret_rests_when_nobody_types_and_blinks_again_with_the_next_key(dialogue: Driver) -> None:
    hints = dialogue.application.styleHints()
    caret = dialogue.field.findChild(Caret)
    usual = caret._usual
    dialogue.type("a")
    assert hints.cursorFlashTime() == usual
    caret.start(1)
    dialogue.wait(lambda: hints.cursorFlashTime() == 0)
    dialogue.type("b")
    assert hints.cursorFlashTime() == usual > 0
    caret.setInterval(BLINKS_MS)  # else it rests at once, also for the tests that follow
    hints.setCursorFlashTime(usual)
